import { mkdirSync, rmSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf } from '../core/digest.ts';
import { MarketOpsError } from '../core/errors.ts';
import { MANIFEST_TYPE, sealEnvelope } from '../protocol/dsse.ts';
import type { Envelope } from '../protocol/dsse.ts';
import { canonicalize, jsonFile } from 'canonical-json/jcs';
import type { Json } from 'canonical-json/jcs';
import { APPROVAL_PATH, MANIFEST_SCHEMA, PROOF_FILES, receiptOfPath, receiptPath } from '../protocol/proof.ts';
import { flush, replaceFileSync } from 'durable-files/files';

/** The folder a run leaves: enough to verify it offline. */
export class ProofFolder {
  readonly path: string;
  readonly #digests = new Map<string, string>();
  /** Written, and not yet known to be on disk. */
  readonly #unflushed = new Set<string>();

  private constructor(path: string) {
    this.path = path;
  }

  /** @throws MarketOpsError `proof_directory_not_empty`: a proof is never mixed with what lay there */
  static async create(path: string): Promise<ProofFolder> {
    await mkdir(path, { recursive: true });
    if ((await readdir(path)).length > 0) {
      throw new MarketOpsError(
        'proof_directory_not_empty',
        `proof-directory ${path} is not empty. Name a folder that is empty or does not exist.`,
      );
    }
    return new ProofFolder(path);
  }

  /** Where the ledger session appends this claim's lines. */
  get ledgerFile(): string {
    return join(this.path, PROOF_FILES.ledger);
  }

  /** Takes back lines and receipts that never landed. */
  takeBackRun(): void {
    replaceFileSync(this.ledgerFile, Buffer.alloc(0));
    this.keepReceipts([]);
  }

  /** Removes every receipt but these: kept early, they may not have come on record. */
  keepReceipts(ids: readonly string[]): void {
    const kept = new Set(ids.map(receiptPath));
    this.#remove((path) => receiptOfPath(path) !== null && !kept.has(path));
  }

  /** Removes the texts of approvals, where it is decided again which count. */
  takeBackApprovals(): void {
    this.#remove((path) => APPROVAL_PATH.test(path));
  }

  #remove(isGone: (path: string) => boolean): void {
    for (const name of [...this.#digests.keys()].filter(isGone)) {
      rmSync(join(this.path, name), { force: true });
      this.#digests.delete(name);
      this.#unflushed.delete(name);
    }
  }

  /** Writes a file, see {@link flush}; the same content again is not written again. */
  write(name: string, content: Uint8Array): void {
    const digest = digestOf(content);
    if (this.#digests.get(name) === digest) return;
    const target = join(this.path, name);
    mkdirSync(dirname(target), { recursive: true });
    replaceFileSync(target, content);
    this.#digests.set(name, digest);
    this.#unflushed.add(name);
  }

  /** Puts on disk what was written. */
  async flush(): Promise<void> {
    const names = [...this.#unflushed];
    this.#unflushed.clear();
    await flush(names.map((name) => join(this.path, name)));
  }

  writeJson(name: string, value: Json): void {
    this.write(name, jsonFile(value));
  }

  /**
   * Names every file with its digest, last: a file that is added or changed afterwards fails verification. All is on
   * disk then.
   */
  async seal(ledgerText: string, head: string, sign: ((payload: Uint8Array) => Envelope) | null): Promise<void> {
    this.#digests.set(PROOF_FILES.ledger, digestOf(ledgerText));
    const files = Object.fromEntries(this.#digests);
    const payload = Buffer.from(canonicalize({ files, head, schema: MANIFEST_SCHEMA }));
    const envelope = sign === null ? sealEnvelope(MANIFEST_TYPE, payload, []) : sign(payload);
    for (const name of [PROOF_FILES.ledger, PROOF_FILES.manifest]) this.#unflushed.add(name);
    replaceFileSync(join(this.path, PROOF_FILES.manifest), jsonFile(envelope));
    await this.flush();
  }
}
