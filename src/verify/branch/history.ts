import { FILES_PATH, segmentPath } from '../../protocol/ledger-files.ts';
import { isGenesis, judgeBranch, parseFiles, parentsFirst, readSigned, treeFault } from '../../protocol/history.ts';
import type { BranchCommit, Files, Judged, Keyring, SignedCommit } from '../../protocol/history.ts';
import { parseCheckpoint } from '../../protocol/checkpoint.ts';
import { parseVkey } from 'transparency-log/vkey';
import type { TrustedKey } from '../../protocol/trusted-keys.ts';
import type { LedgerFile } from '../chain.ts';
import { ledgerHead, ledgerCommits } from './commits.ts';
import { TreeReader } from 'git-objects/trees';
import { GitObjects, isWhole, listedCommits } from 'git-objects/objects';
import type { Pins } from '../keys.ts';
import { at, fail } from '../verdict.ts';

/** A signed commit that counts, and what it wrote. */
export interface AcceptedCommit {
  readonly commit: SignedCommit;
  readonly files: Files;
}

/** A ledger branch with its past, every commit judged. */
export interface BranchHistory {
  readonly judged: Judged;
  /** Oldest first, without the genesis. */
  readonly accepted: readonly AcceptedCommit[];
  /** Signed, but with another tree than was signed: the commit and what is wrong with it. */
  readonly rewritten: readonly { readonly id: string; readonly fault: string }[];
  /** Commits that `last=` names and that are not there. */
  readonly lost: readonly string[];
  /** A commit whose checkpoint names its parent, signed by no listed key. */
  readonly unknown: string | null;
  /** Foreign commits below the newest accepted one, which later lines recorded, and above it. */
  readonly foreign: { readonly recorded: readonly string[]; readonly later: readonly string[] };
  readonly commits: ReadonlyMap<string, BranchCommit>;
  /** A file of a commit, the newest accepted one unless named; null when there is none. */
  readonly read: (path: string, commit?: BranchCommit) => Promise<Buffer | null>;
  readonly close: () => void;
}

export interface OpenOptions {
  /** Milliseconds: when a key must be in force to be believed on its own. */
  readonly now?: number;
  readonly head?: string;
  /** An accepted commit of an earlier reading, below which nothing is read. */
  readonly known?: string | null;
  /** Whether trees are left alone, which are otherwise looked at in full: for whoever holds what is read to signed lines. */
  readonly isLight?: boolean;
}

/** Reads the commits of the branch and judges them. @throws GitObjectError */
async function readHistory(
  folder: string,
  head: string,
  pins: Pins | null,
  { now = Date.now(), known = null, isLight = false }: OpenOptions,
): Promise<BranchHistory> {
  const objects = new GitObjects(folder);
  const trees = new TreeReader(objects);
  try {
    const listed = await listedCommits(folder, head, known);
    const commits = await ledgerCommits(objects, trees, head, { listed, known });
    const keys = pins === null ? await ownKeys(trees, objects, commits.get(head)) : keyringOf(pins.keys, commits, now);
    const signed = new Map<string, SignedCommit>();
    const files = new Map<string, Files>();
    const faults = new Map<string, string>();
    for (const commit of parentsFirst(head, commits)) {
      const own = readSigned(commit, keys);
      if (own === null) continue;
      signed.set(own.id, own);
      const found = isLight ? {} : await signedFiles(own, commits, trees, objects);
      if (typeof found === 'string') faults.set(own.id, found);
      else files.set(own.id, found);
    }
    const judged = judgeBranch({ head, commits, signed, unfit: new Set(faults.keys()), keys });
    const vouched = new Set([...files.keys()].map((id) => signed.get(id)?.checkpoint));
    const { tip } = judged;
    return {
      judged,
      accepted: judged.accepted
        .flatMap((commit) => {
          const own = files.get(commit.id);
          return commit.signed === null || own === undefined ? [] : [{ commit, files: own }];
        })
        .reverse(),
      rewritten: [...faults]
        .filter(([id]) => !vouched.has(signed.get(id)?.checkpoint))
        .map(([id, fault]) => ({ id, fault })),
      lost: keys.trusted.flatMap(({ last }) => {
        const found = last === null ? undefined : signed.get(last.commit)?.signed;
        return last === null || (found?.size === last.size && found.root === last.root) ? [] : [last.commit];
      }),
      unknown: unknownSigner(commits, signed),
      foreign: foreignOf(head, judged, commits, signed),
      commits,
      read: async (path, commit = tip ?? undefined) => {
        const entry = commit === undefined ? null : await trees.entry(commit.tree, path);
        return entry === null ? null : objects.read(entry.id, 'blob');
      },
      close: () => objects.close(),
    };
  } catch (error) {
    objects.close();
    throw error;
  }
}

/** The history of the ledger branch in a clone; null where there is none, as in a shallow one. @throws GitObjectError */
export async function openHistory(
  folder: string,
  pins: Pins | null,
  options: OpenOptions = {},
): Promise<BranchHistory | null> {
  const at = (await isWhole(folder)) ? (options.head ?? (await ledgerHead(folder))) : null;
  return at === null ? null : readHistory(folder, at, pins, options);
}

/** The lines of each accepted commit, oldest first. @throws Finding for one that has none */
export async function* segmentsOf(
  history: BranchHistory,
): AsyncGenerator<AcceptedCommit & { readonly first: number; readonly segment: LedgerFile }> {
  let first = 0;
  for (const { commit, files } of history.accepted) {
    const path = segmentPath(first);
    const bytes = await history.read(path, commit);
    if (bytes === null) fail(at(path), `the lines of commit ${commit.id}`, 'no file', 'segments');
    yield { commit, files, first, segment: { path, pieces: oneOf(bytes) } };
    first = commit.signed.size;
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- what reads files is asynchronous, memory is not
async function* oneOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Of the ledger that the commits are of, where keys of several are given. */
function keyringOf(trusted: readonly TrustedKey[], commits: ReadonlyMap<string, BranchCommit>, now: number): Keyring {
  const keyrings = [...new Set(trusted.map(({ vkey }) => vkey.origin))].map((origin): Keyring => ({
    origin,
    now,
    trusted: trusted.filter(({ vkey }) => vkey.origin === origin),
  }));
  const [first = { origin: '', now, trusted }] = keyrings;
  // Whoever writes to the branch can copy a checkpoint of another ledger: it names another parent than its commit has.
  const signs = (keyring: Keyring): boolean =>
    [...commits.values()].some((commit) => readSigned(commit, keyring) !== null);
  return keyrings.find(signs) ?? first;
}

/** The keys that the lines of the branch name themselves, where nobody outside vouches for any. */
async function ownKeys(trees: TreeReader, objects: GitObjects, head: BranchCommit | undefined): Promise<Keyring> {
  const texts = new Set<string>();
  const [ledger] = head === undefined ? [] : [await trees.files(head.tree)];
  for (const [path, { id }] of ledger ?? []) {
    if (!path.startsWith('ledger/')) continue;
    const lines = (await objects.read(id, 'blob')).toString();
    for (const [text] of lines.matchAll(/(?<="vkey":")[^"\\]+(?=")/g)) texts.add(text);
  }
  const trusted = [...texts].flatMap((text) => {
    const vkey = parseVkey(text);
    return vkey === null ? [] : [{ vkey, notBefore: null, notAfter: null, last: null }];
  });
  return { origin: trusted[0]?.vkey.origin ?? '', trusted, now: 0 };
}

/** What a commit wrote, when its tree is what it signed; else what is wrong. */
async function signedFiles(
  { tree, signed }: SignedCommit,
  commits: ReadonlyMap<string, BranchCommit>,
  trees: TreeReader,
  objects: GitObjects,
): Promise<Files | string> {
  const base = commits.get(signed.base);
  if (base === undefined) return `its base ${signed.base} is not there`;
  const listed = await trees.entry(tree, FILES_PATH);
  const files = listed === null ? null : parseFiles(await objects.read(listed.id, 'blob'), signed.files);
  if (files === null) return `${FILES_PATH} is not what the checkpoint names`;
  const [before, after] = await trees.difference(base.tree, tree);
  const entries = await Promise.all(
    Object.keys(files).map(async (path) => [path, await trees.entry(tree, path)] as const),
  );
  const written = entries.flatMap(([path, entry]) => (entry === null ? [] : [[path, entry] as const]));
  const own = new Map([...after, ...written]);
  // Asked for together: one after the other, each would wait for git.
  const blobs = new Map(written.map(([, { id }]) => [id, objects.read(id, 'blob')]));
  await Promise.allSettled(blobs.values());
  const fault = await treeFault(own, before, files, ({ id }) => blobs.get(id) ?? objects.read(id, 'blob'));
  return fault === null ? files : `${fault.path}: expected ${fault.expected}`;
}

function unknownSigner(
  commits: ReadonlyMap<string, BranchCommit>,
  signed: ReadonlyMap<string, SignedCommit>,
): string | null {
  for (const { id, parents, checkpoint } of commits.values()) {
    const found = checkpoint === null || signed.has(id) ? null : parseCheckpoint(checkpoint);
    if (found !== null && parents.length === 1 && parents[0] === found.parent) return id;
  }
  return null;
}

/** A signed commit with the tree of an accepted one, its checkpoint included, counts as that one. */
function foreignOf(
  head: string,
  { tip, accepted }: Judged,
  commits: ReadonlyMap<string, BranchCommit>,
  signed: ReadonlyMap<string, SignedCommit>,
): BranchHistory['foreign'] {
  const known = new Set(accepted.map(({ tree }) => tree));
  const isOurs = (commit: BranchCommit): boolean => signed.has(commit.id) || isGenesis(commit);
  const foreign = (of: readonly BranchCommit[]): string[] =>
    of.filter((commit) => !(isOurs(commit) && known.has(commit.tree))).map(({ id }) => id);
  const recorded = new Set(tip === null ? [] : foreign(parentsFirst(tip.id, commits)));
  const later = foreign(parentsFirst(head, commits)).filter((id) => !recorded.has(id));
  return { recorded: [...recorded], later };
}
