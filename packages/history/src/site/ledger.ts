import { basename } from 'node:path';
import { MATERIAL_PATHS } from '../../../../src/protocol/ledger-files.ts';
import { parseNote } from 'transparency-log/note';
import { parseVkey } from 'transparency-log/vkey';
import type { Pins } from '../../../../src/verify/keys.ts';
import { isExplained, explain } from '../../../../src/report/explain.ts';
import { firstPlanned } from '../durations.ts';
import { readHistory } from '../read.ts';
import type { Reading, ReadState } from '../read.ts';
import type { History, Run } from '../model.ts';
import { add, rowOf } from '../browser/row.ts';
import type { Row, Sums } from '../browser/row.ts';
import { CHECKPOINTS, DETAILS, ROWS } from '../browser/site-data.ts';
import type { Accepted, Detail, Foreign, Policies, Repository } from '../browser/site-data.ts';
import { TILE_WIDTH, entriesPath } from '../browser/tile-path.ts';
import { hexDigest } from './files.ts';
import type { DataFiles } from './files.ts';
import { TileWriter, pathOf } from './tiles.ts';
import type { Tile } from './tiles.ts';

/** What is kept of a ledger for the next building, and what the page needs of it. */
export interface BuiltLedger {
  readonly repository: Repository;
  readonly months: readonly { readonly month: string; readonly sums: Sums }[];
  readonly newest: readonly Omit<Row, 'repository'>[];
  readonly codes: Readonly<Record<string, string>>;
  readonly at: number;
  /** The tiles that are not full, and the lines below the one of level 0. */
  readonly tiles: readonly Tile[];
  readonly pending: readonly string[];
}

/** So many of the newest runs are in the overview, of all repositories. */
export const NEWEST = 168;

interface Before {
  readonly state: ReadState;
  readonly built: BuiltLedger;
}

/** Reads a ledger, or what is new of it, and writes its files. */
export async function buildLedger(
  branch: string,
  {
    pins,
    before,
    files,
    progress,
  }: {
    readonly pins: Pins | null;
    readonly before: Before | null;
    readonly files: (slug: string) => DataFiles;
    readonly progress?: (lines: number, of: number) => void;
  },
): Promise<{ readonly built: BuiltLedger; readonly state: ReadState | null; readonly files: DataFiles }> {
  let data: DataFiles | null = null;
  let slug = before?.built.repository.slug ?? '';
  let writer: LineWriter | null = null;
  /** Known with the first line: the ledger's name is in it. */
  const begin = (from: number, origin: string): LineWriter => {
    if (from === 0) slug = slugOf(origin);
    const own = files(slug);
    data = own;
    return new LineWriter(from === 0 ? null : (before?.built ?? null), (path, text) =>
      own.put(`${slug}/${path}`, text),
    );
  };
  const reading = await readHistory(branch, {
    ...{ pins, before: before?.state ?? null, ...(progress === undefined ? {} : { progress }) },
    onLine: (line, bytes, hash) => {
      writer ??= begin(line.seq, line.type === 'run.opened' ? line.data.origin : '');
      writer.take(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(), hash);
    },
  });
  try {
    const { history, from } = reading;
    const lines: LineWriter =
      (writer as LineWriter | null) ?? begin(from, history.origin === '' ? branch : history.origin);
    const own = data as unknown as DataFiles;
    // What is full stays as it is.
    if (from > 0) own.keepWhere((path) => path.startsWith(`${slug}/tile/`) && !/\.p\/\d+$/.test(path));
    lines.end();
    const runs = await writeRuns(reading, slug, own);
    const built = { ...runs, ...lines.kept, repository: repositoryOf(reading, { slug, pins, branch }) };
    writeChain(history, slug, own);
    await own.settle();
    return { built, state: reading.state, files: own };
  } finally {
    reading.close();
  }
}

/** A folder's name for a ledger, which no name of others gets into. */
const slugOf = (origin: string): string => hexDigest(origin).slice(0, 8);

/** Tiles and bundles of entries, line by line. */
class LineWriter {
  readonly #tiles: TileWriter;
  #pending: string[];
  #index: number;
  readonly #put: (path: string, text: string) => void;

  constructor(before: Pick<BuiltLedger, 'tiles' | 'pending'> | null, put: (path: string, text: string) => void) {
    this.#put = put;
    this.#pending = [...(before?.pending ?? [])];
    this.#index = before?.tiles[0]?.index ?? 0;
    this.#tiles = new TileWriter((tile) => put(pathOf(tile), tile.hashes.join('')), before?.tiles);
  }

  take(line: string, hash: string): void {
    this.#tiles.append(hash);
    if (this.#pending.push(line) < TILE_WIDTH) return;
    this.#put(entriesPath(this.#index++, TILE_WIDTH), this.#pending.join('\n'));
    this.#pending = [];
  }

  /** What is not full so far. */
  end(): void {
    for (const tile of this.#tiles.partial()) if (tile.hashes.length > 0) this.#put(pathOf(tile), tile.hashes.join(''));
    if (this.#pending.length > 0) this.#put(entriesPath(this.#index, this.#pending.length), this.#pending.join('\n'));
  }

  get kept(): Pick<BuiltLedger, 'tiles' | 'pending'> {
    return { tiles: this.#tiles.partial(), pending: this.#pending };
  }
}

async function writeRuns(
  { history, read }: Reading,
  slug: string,
  data: DataFiles,
): Promise<Pick<BuiltLedger, 'months' | 'newest' | 'codes' | 'at'>> {
  const { runs, policies } = history;
  const texts: Policies[number][] = [];
  for (const policy of policies) {
    const isHere = policy.source?.withheld !== true;
    const bytes = isHere ? await read(MATERIAL_PATHS.policy(policy.digest)) : null;
    texts.push({ ...policy, text: bytes?.toString() ?? null });
  }
  data.put(`${slug}/policies`, JSON.stringify(texts));
  const planned = firstPlanned(runs);
  const rows = runs.map((run, index) => rowOf(run, index, planned));
  for (let first = 0; first < rows.length; first += ROWS)
    data.put(`${slug}/runs/${first / ROWS}`, JSON.stringify(rows.slice(first, first + ROWS)));
  for (let first = 0; first < runs.length; first += DETAILS) {
    const own = runs.slice(first, first + DETAILS);
    const path = `${slug}/detail/${first / DETAILS}`;
    const key = hexDigest(JSON.stringify(own));
    // The plans are those whose digests the runs hold.
    if (data.isKept(path, key)) continue;
    const details: Detail[] = [];
    for (const run of own) details.push({ run, plan: await planOf(run, read) });
    data.put(path, JSON.stringify(details), key);
  }
  const months = [...Map.groupBy(rows, ({ at }) => new Date(at).toISOString().slice(0, 7))];
  const codes = new Set(rows.flatMap((row) => row.codes));
  return {
    months: months.map(([month, own]) => ({ month, sums: add(own.map(({ sums }) => sums)) })),
    newest: rows.slice(-NEWEST).reverse(),
    codes: Object.fromEntries([...codes].filter(isExplained).map((code) => [code, explain(code).title])),
    at: Math.max(0, ...rows.slice(-NEWEST).map(({ end }) => end)),
  };
}

async function planOf({ planFileDigest }: Run, read: Reading['read']): Promise<string | null> {
  const bytes = planFileDigest === null ? null : await read(MATERIAL_PATHS.plan(planFileDigest));
  return bytes === null || `sha256:${hexDigest(bytes)}` !== planFileDigest ? null : bytes.toString();
}

function writeChain({ blocks, foreign }: History, slug: string, data: DataFiles): void {
  for (let first = 0; first < blocks.length; first += CHECKPOINTS) {
    const own = blocks.slice(first, first + CHECKPOINTS);
    const chain: Accepted[] = own.map(({ commit, at, first: line, checkpoint }) => ({
      ...{ commit, at: Date.parse(at), first: line, checkpoint },
    }));
    data.put(`${slug}/chain/${first / CHECKPOINTS}`, JSON.stringify(chain));
  }
  const all: Foreign = foreign.slice(-MOST_FOREIGN).reverse();
  data.put(`${slug}/foreign`, JSON.stringify(all));
}

/** Whoever can push can push many. */
const MOST_FOREIGN = 1000;

function repositoryOf(
  { history }: Reading,
  { slug, pins, branch }: { readonly slug: string; readonly pins: Pins | null; readonly branch: string },
): Repository {
  const { origin, repository, blocks, runs, foreign, faults } = history;
  const newest = blocks.at(-1) ?? null;
  const keys = keysOf(history, pins);
  return {
    slug,
    name: repository === '' ? basename(branch) : repository,
    origin,
    size: newest?.size ?? 0,
    commit: newest?.commit ?? null,
    blocks: blocks.length,
    runs: runs.length,
    foreign: foreign.length,
    checkpoint: newest?.checkpoint ?? null,
    keys,
    trusted: pins === null ? null : history.keys.every(({ trusted }) => trusted === true),
    faults: faults.slice(0, 100),
  };
}

/** The keys that signed, newest first: as they are pinned, or as runs name them. */
function keysOf({ runs, blocks, origin }: History, pins: Pins | null): readonly string[] {
  const known = new Map<string, string>();
  for (const text of [...runs.flatMap(({ vkey }) => vkey ?? []), ...(pins?.keys ?? []).map(({ vkey }) => vkey.text)]) {
    const vkey = parseVkey(text);
    if (vkey?.origin === origin) known.set(vkey.keyHash, text);
  }
  const used = new Set(
    blocks
      .toReversed()
      .flatMap(({ checkpoint }) => parseNote(checkpoint)?.signatures.map(({ keyHash }) => keyHash) ?? []),
  );
  return [...used].flatMap((hash) => known.get(hash) ?? []);
}
