import { segment, segmentsOf, store } from 'forged-proofs/branch';
import { digest, jcs, leaf, note, ZERO_HASH } from 'forged-proofs/crypto';
import type { Dict, Signer } from 'forged-proofs/crypto';
import { file } from 'forged-proofs/seal';
import { LEDGER_BRANCH } from '../../src/protocol/ledger-files.ts';
import { Frontier } from 'transparency-log/merkle';
import { GrowingTree, Pack } from './pack.ts';

/** A run as it stands on a branch: its lines without their places, and what it leaves beside them. */
export interface MadeRun {
  readonly lines: readonly Dict[];
  readonly material: Map<string, Buffer>;
}

/** A ledger branch that grows run by run, its chain, roots and checkpoints real. */
export class LedgerBranch {
  readonly #pack: Pack;
  readonly #tree: GrowingTree;
  readonly #signer: Signer;
  readonly #target: string;
  readonly #frontier = Frontier.empty();
  readonly #open = new Map<string, string>();
  #last = ZERO_HASH;
  /** The newest commit, and the newest one that counts. */
  #head: string;
  #tip: string;

  constructor(folder: string, signer: Signer, repositoryId: string) {
    this.#pack = new Pack(folder);
    this.#tree = new GrowingTree(this.#pack);
    this.#signer = signer;
    this.#target = repositoryId;
    this.#tree.put('tip.json', file({ size: 0, head: ZERO_HASH, frontier: [] }));
    this.#head = this.#commit(null);
    this.#tip = this.#head;
  }

  get size(): number {
    return this.#frontier.size;
  }

  add({ lines, material }: MadeRun): void {
    for (const one of segmentsOf(lines)) this.#segment(one, material);
  }

  /** Somebody else commits, and the accepted files are put back. @returns what the next run has to record */
  disturb(): Dict {
    this.#tree.put('somebody-was-here', Buffer.from(`${this.size}\n`));
    const head = this.#commit(this.#head);
    this.#tree.put('somebody-was-here', null);
    this.#head = this.#commit(head);
    return { base: this.#tip, head };
  }

  close(): void {
    this.#pack.close(LEDGER_BRANCH, this.#head);
  }

  #segment(lines: readonly Dict[], material: Map<string, Buffer>): void {
    const first = this.size;
    const changes = new Map<string, Buffer | null>();
    const texts = lines.map((line) => {
      const seq = this.size;
      store(changes, { ...line, seq }, { material, open: this.#open, before: this.#tree, target: this.#target });
      const text = jcs({ ...line, seq, prev: this.#last });
      const hash = leaf(text);
      this.#frontier.append(hash);
      this.#last = hash.toString('hex');
      return `${text}\n`;
    });
    changes.set(segment(first), Buffer.from(texts.join('')));
    if (first === 0) changes.set('baseline.json', file({ releases: [], tags: [] }));
    changes.set('tip.json', file({ size: this.size, head: this.#last, frontier: this.#frontier.subtrees() }));
    const listed = file(
      Object.fromEntries([...changes].map(([path, bytes]) => [path, bytes === null ? null : digest(bytes)])),
    );
    const at = { parent: this.#head, base: this.#tip, files: digest(listed).slice('sha256:'.length) };
    const checkpoint = note([this.#signer], this.size, this.#frontier.root(), this.#last, undefined, at);
    for (const [path, bytes] of changes) this.#tree.put(path, bytes);
    this.#tree.put('files.json', listed);
    this.#tree.put('checkpoint', Buffer.from(checkpoint));
    this.#head = this.#commit(this.#head);
    this.#tip = this.#head;
  }

  #commit(parent: string | null): string {
    const parents = parent === null ? '' : `parent ${parent}\n`;
    const who = 'bench <bench@example.com> 1763859600 +0000';
    const text = `tree ${this.#tree.write()}\n${parents}author ${who}\ncommitter ${who}\n\nledger\n`;
    return this.#pack.add('commit', Buffer.from(text));
  }
}
