import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { usageError } from '../../../../src/core/errors.ts';
import { ACTION_VERSION } from '../../../../src/core/version.ts';
import { ledgerHead } from '../../../../src/verify/branch/commits.ts';
import type { Pins } from '../../../../src/verify/keys.ts';
import type { Overview, SiteData } from '../browser/site-data.ts';
import type { ReadState } from '../read.ts';
import { DataFiles, hexDigest, writeLists } from './files.ts';
import type { Kept } from './files.ts';
import { NEWEST, buildLedger } from './ledger.ts';
import type { BuiltLedger } from './ledger.ts';
import { sitePage } from './page.ts';
import { SITE_SCRIPT } from './site-script.generated.ts';

export interface SiteOptions {
  /** Clones, each of one ledger branch. */
  readonly branches: readonly string[];
  /** Where the site goes: a folder that is empty, or holds one that was built before. */
  readonly out: string;
  readonly pins: Pins | null;
  /** Milliseconds: whether a key came into or out of force since the last time. */
  readonly now: number;
  readonly progress?: ((text: string) => void) | undefined;
}

export interface BuiltSite {
  readonly ledgers: readonly BuiltLedger[];
  /** How many of them were as they had been. */
  readonly unchanged: number;
}

/** What is kept of each branch beside the site, in `.cache`, by the folder of its clone. */
interface Cached {
  readonly version: string;
  readonly head: string;
  /** Of the keys, as they are in force. */
  readonly keys: string;
  readonly built: BuiltLedger;
  readonly files: readonly (readonly [string, Kept])[];
}

const CACHE = '.cache';

/**
 * Builds the site, or what is new of it: a branch whose head is as it was is not opened, of another only new lines are read.
 * @throws MarketOpsError `usage`, `history_missing`
 */
export async function buildSite({ branches, out, pins, now, progress }: SiteOptions): Promise<BuiltSite> {
  await ownFolder(out);
  const keys = keysDigest(pins, now);
  const ledgers: BuiltLedger[] = [];
  const kept: (readonly [string, Kept])[] = [];
  let unchanged = 0;
  for (const branch of branches) {
    const { built, files, isSame } = await ledgerOf(branch, { out, pins, keys, progress });
    const twice = ledgers.findIndex(({ repository }) => repository.slug === built.repository.slug);
    if (twice >= 0) throw usageError(`${branch} is of the same ledger as ${branches[twice] ?? ''}: name one of them.`);
    ledgers.push(built);
    for (const file of files) kept.push(file);
    if (isSame) unchanged++;
  }
  const overview = new DataFiles(join(out, 'data'), []);
  overview.put('overview', JSON.stringify(overviewOf(ledgers)));
  await overview.settle();
  const lists = await writeLists(join(out, 'data'), [...kept, ...overview.kept]);
  const site: SiteData = {
    v: 1,
    at: Math.max(0, ...ledgers.map(({ at }) => at)),
    version: ACTION_VERSION,
    repositories: ledgers.map(({ repository }) => repository),
    lists,
    codes: Object.assign({}, ...ledgers.map(({ codes }) => codes)) as Record<string, string>,
  };
  await writeFile(join(out, 'site.js'), SITE_SCRIPT);
  // Last: what it names is there by now.
  await writeFile(join(out, 'index.html'), sitePage(site));
  return { ledgers, unchanged };
}

/** Nothing of others is overwritten. */
async function ownFolder(out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const items = await readdir(out);
  if (items.length > 0 && !items.includes(CACHE))
    throw usageError(`--out ${out} holds something else than a site that was built there. Name another folder.`);
  await mkdir(join(out, CACHE), { recursive: true });
}

const keysDigest = (pins: Pins | null, now: number): string =>
  hexDigest(
    JSON.stringify(
      pins?.keys.map(({ vkey, notBefore, notAfter, last }) => [
        ...[vkey.text, notBefore, notAfter, last],
        ...[notBefore !== null && now < notBefore, notAfter !== null && now > notAfter],
      ]) ?? null,
    ),
  );

async function ledgerOf(
  branch: string,
  { out, pins, keys, progress }: Pick<SiteOptions, 'out' | 'pins' | 'progress'> & { readonly keys: string },
): Promise<{ readonly built: BuiltLedger; readonly files: Cached['files']; readonly isSame: boolean }> {
  const name = join(out, CACHE, hexDigest(branch).slice(0, 16));
  const cached = await readJson<Cached>(`${name}.json`);
  const before = cached?.version === VERSION && cached.keys === keys ? cached : null;
  const head = await ledgerHead(branch);
  if (before !== null && before.head === head) return { ...before, isSame: true };
  const state = before === null ? null : await readJson<ReadState>(`${name}-state.json`);
  const found = await buildLedger(branch, {
    pins,
    before: before === null || state === null ? null : { state, built: before.built },
    files: () => new DataFiles(join(out, 'data'), cached?.version === VERSION ? cached.files : []),
    ...(progress === undefined
      ? {}
      : { progress: (lines: number, of: number) => progress(`${branch}: ${lines} of ${of} lines`) }),
  });
  const { built, files } = found;
  const next: Cached = { version: VERSION, head: head ?? '', keys, built, files: files.kept };
  await writeFile(`${name}-state.json`, JSON.stringify(found.state));
  await writeFile(`${name}.json`, JSON.stringify(next));
  return { built, files: files.kept, isSame: false };
}

/** What another version kept is not read: its files may have another form. */
const VERSION = `${ACTION_VERSION} ${hexDigest(SITE_SCRIPT)}`;

/** Null where there is none, or none that can be read: it is made again. */
async function readJson<T>(path: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch {
    return null;
  }
}

function overviewOf(ledgers: readonly BuiltLedger[]): Overview {
  return {
    months: ledgers.flatMap(({ months }, repository) => months.map((month) => ({ ...month, repository }))),
    newest: ledgers
      .flatMap(({ newest }, repository) => newest.map((row) => ({ ...row, repository })))
      .sort((a, b) => b.at - a.at)
      .slice(0, NEWEST),
  };
}
