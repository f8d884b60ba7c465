import { lstatSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fit } from '../protocol/dsse.ts';
import { canonicalize, parseJsonFile } from '../protocol/jcs.ts';
import type { Json } from '../protocol/jcs.ts';
import { consumedPath, consumedShape, openShape, runPath, runShape } from '../protocol/ledger-files.ts';
import type { LineOf } from '../protocol/ledger.ts';
import type { Shape } from '../protocol/shape.ts';
import type { LedgerFile } from './chain.ts';
import type { ClaimState } from './claim.ts';
import type { Replay } from './replay.ts';
import { streamFile } from './source.ts';
import { at, fail, Finding, findingOf, shown } from './verdict.ts';
import type { Check } from './verdict.ts';

const SMALL_FILE = 64 * 1024 * 1024;
const OPEN_NAME = /^open\/[0-9a-f]{64}\.json$/;

/** A checkout of the ledger branch: read file by file, since it has as many as receipts were ever consumed. */
export class BranchFolder {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** A JSON file of the branch; null when it is not there. @throws Finding when it is not what it should be */
  json<T>(path: string, shape: Shape<T>): T | null {
    const bytes = this.bytes(path);
    if (bytes === null) return null;
    try {
      return fit(shape, parseJsonFile(bytes), path);
    } catch (error) {
      return fail(at(path), 'canonical JSON of its schema', String(error));
    }
  }

  /** A file's bytes; null when it is not there. Links are not followed. */
  bytes(path: string): Buffer | null {
    // Synchronous: called for each intent while lines stream past.
    const found = lstatSync(join(this.root, path), { throwIfNoEntry: false });
    if (found === undefined) return null;
    if (!found.isFile()) fail(at(path), 'a regular file', 'a link, folder or device');
    if (found.size > SMALL_FILE) fail(at(path), `at most ${SMALL_FILE} bytes`, String(found.size));
    return readFileSync(join(this.root, path));
  }

  /** The ledger's lines, segment after segment. */
  async *segments(): AsyncGenerator<LedgerFile> {
    for await (const path of this.files('ledger', 1)) yield { path, pieces: streamFile(join(this.root, path)) };
  }

  /** Names of the files in a folder that has exactly one level of folders below it, sorted, as `folder/sub/name`. */
  async *files(folder: string, levels: 0 | 1): AsyncGenerator<string> {
    const items = await readdir(join(this.root, folder), { withFileTypes: true }).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    });
    items.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const item of items) {
      const path = `${folder}/${item.name}`;
      if (levels === 1) {
        if (!item.isDirectory()) fail(at(shown(path)), 'a folder', 'another kind of entry');
        yield* this.files(path, 0);
      } else {
        if (!item.isFile()) fail(at(shown(path)), 'a file', 'another kind of entry');
        yield path;
      }
    }
  }
}

/** The files beside the lines: what was consumed, what is open, what each run planned; the first defect of each. */
export class BranchStore {
  readonly #folder: BranchFolder;
  #intents = 0;
  /** Its run's record was looked at; the intents of a claim mostly follow each other. */
  #lastClaim = '';
  consumed: Finding | null = null;
  open: Finding | null = null;
  runs: Finding | null = null;

  constructor(folder: BranchFolder) {
    this.#folder = folder;
  }

  /** Looks up what the begin commit wrote beside an intent. */
  takeIntent(line: LineOf<'operation.intent'>, claim: ClaimState): void {
    this.#intents++;
    this.consumed ??= defect(() => this.#checkConsumed(line));
    if (this.#lastClaim === claim.id) return;
    this.#lastClaim = claim.id;
    this.runs ??= defect(() => this.#checkRun(claim));
  }

  /** Looks for files that no line accounts for. */
  async finish(replay: Replay): Promise<void> {
    this.consumed ??= await this.#countConsumed().catch(asFinding);
    this.open ??= await this.#checkOpen(replay).catch(asFinding);
  }

  #checkConsumed(line: LineOf<'operation.intent'>): void {
    const path = consumedPath(line.receipt_id ?? '');
    const { claim, run_attempt, run_id } = line;
    const expected = { claim, operation_digest: line.data.operation_digest, run_attempt, run_id };
    same(path, expected, this.#folder.json(path, consumedShape));
  }

  #checkRun({ opened, plan }: ClaimState): void {
    const path = runPath(opened.run_id);
    const digest = plan?.data.plan_digest ?? '';
    const record = this.#folder.json(path, runShape);
    if (record === null) fail(at(path), `the plans of run ${opened.run_id}`, 'no file');
    if (!record.plan_digests.includes(digest)) fail(at(path), `plan ${digest} among those of the run`, 'others');
  }

  async #countConsumed(): Promise<null> {
    const expected = `${this.#intents} consumed receipts, one an intent`;
    let files = 0;
    for await (const path of this.#folder.files('consumed', 1)) {
      if (++files > this.#intents) fail(at(shown(path)), expected, 'more');
    }
    return files < this.#intents ? fail(at('consumed'), expected, String(files)) : null;
  }

  async #checkOpen(replay: Replay): Promise<null> {
    const unsettled = new Set([...replay.open].filter(([, { inDoubt }]) => !inDoubt).map(([receipt]) => receipt));
    for await (const path of this.#folder.files('open', 0)) {
      if (!OPEN_NAME.test(path)) fail(at(shown(path)), 'a digest for a name', 'another name');
      const entry = this.#folder.json(path, openShape);
      const line = replay.open.get(entry?.receipt_id ?? '')?.line;
      if (line === undefined) fail(at(path), 'an intent without an outcome', String(entry?.receipt_id));
      const { receipt_id = '', run_attempt, run_id, seq } = line;
      same(path, { receipt_id, run_attempt, run_id, seq }, entry);
      unsettled.delete(receipt_id);
    }
    const [missing] = unsettled;
    return missing === undefined ? null : fail(at('open'), `a file for ${missing}, which has no outcome`, 'none');
  }
}

function same(path: string, expected: Json, found: object | null): void {
  const [want, have] = [canonicalize(expected), found === null ? 'no file' : canonicalize(found as Json)];
  if (want !== have) fail(at(path), want, have);
}

const asFinding = (error: unknown): Finding => findingOf(error, 'the ledger branch');

function defect(check: () => void): Finding | null {
  try {
    check();
    return null;
  } catch (error) {
    return asFinding(error);
  }
}

interface WithStore {
  readonly store: BranchStore;
  readonly ledger: { readonly finding: Finding | null };
}

export const STORE_CHECKS: readonly Check<WithStore>[] = (['consumed', 'open', 'runs'] as const).map((name) => ({
  name,
  check: ({ store, ledger }) => {
    if (ledger.finding !== null) throw new Finding('skipped', 'the ledger has a defect');
    if (store[name] !== null) throw store[name];
    return `${name}/ is what the lines say`;
  },
}));
