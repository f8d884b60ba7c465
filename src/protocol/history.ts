import { digestOf } from '../core/digest.ts';
import { gitObjectId } from 'git-objects/id';
import type { Tree, TreeEntry } from 'git-objects/trees';
import { readShaped } from 'canonical-json/jcs';
import { ZERO_HASH } from './ledger.ts';
import { CHECKPOINT_PATH, FILES_PATH, filesShape, isLedgerPath, TIP_PATH } from './ledger-files.ts';
import { parseCheckpoint } from './checkpoint.ts';
import { verifyNote } from 'transparency-log/note';
import type { SignedCheckpoint } from './checkpoint.ts';
import type { TypeOf } from '../core/shape.ts';
import { isInForce } from './trusted-keys.ts';
import type { TrustedKey } from './trusted-keys.ts';

/**
 * Which commits of the ledger branch count. Whoever has `contents: write` can commit to it; so a commit is *accepted* only
 * when its signed checkpoint names its parent and its files. Every other commit is *foreign*, whoever made it.
 */

/** A commit as git has it, with the text of the file `checkpoint` in its tree; null where there is none. */
export interface BranchCommit {
  readonly id: string;
  readonly parents: readonly string[];
  /** Id of its root tree. */
  readonly tree: string;
  readonly checkpoint: string | null;
}

/** A commit with a checkpoint that a listed key signed and that names the commit's only parent. */
export interface SignedCommit extends BranchCommit {
  readonly checkpoint: string;
  readonly signed: SignedCheckpoint;
  /**
   * `live`: a key in force now signed it. `retired`: only keys that are out of force now or have `last=` did, which
   * are believed only below what is accepted otherwise.
   */
  readonly standing: 'live' | 'retired';
}

/** A commit that may be built on: the first one of a ledger, or a signed one. */
export type Sound = SignedCommit | (BranchCommit & { readonly signed: null });

export interface Keyring {
  readonly origin: string;
  readonly trusted: readonly TrustedKey[];
  /** Milliseconds: when a key must be in force to be believed on its own. */
  readonly now: number;
}

/** The genesis: a tree of `tip.json` at size 0 alone, by either of git's hashes. */
const GENESIS_FILE = Buffer.from(`{"frontier":[],"head":"${ZERO_HASH}","size":0}\n`);

const GENESIS_TREES = (['sha1', 'sha256'] as const).map((algorithm) => {
  const blob = Buffer.from(gitObjectId('blob', GENESIS_FILE, algorithm), 'hex');
  return gitObjectId('tree', Buffer.concat([Buffer.from(`100644 ${TIP_PATH}\0`), blob]), algorithm);
});

export function isGenesis({ parents, tree }: Pick<BranchCommit, 'parents' | 'tree'>): boolean {
  return parents.length === 0 && GENESIS_TREES.includes(tree);
}

/** What a commit claims: null when no listed key signed its checkpoint, or that names another parent than the commit has. */
export function readSigned(commit: BranchCommit, { origin, trusted, now }: Keyring): SignedCommit | null {
  const { checkpoint, parents } = commit;
  if (checkpoint === null) return null;
  const signed = parseCheckpoint(checkpoint);
  if (signed?.origin !== origin) return null;
  if (parents.length !== 1 || parents[0] !== signed.parent) return null;
  const signers = trusted.filter(({ vkey }) => vkey.origin === origin && verifyNote(signed.note, vkey) === 'valid');
  if (signers.length === 0) return null;
  const live = signers.some((key) => key.last === null && isInForce(key, now));
  return { ...commit, checkpoint, signed, standing: live ? 'live' : 'retired' };
}

export type Files = TypeOf<typeof filesShape>;

/** Null for what is no `files.json` of this checkpoint. */
export function parseFiles(bytes: Uint8Array, digest: string): Files | null {
  if (digestOf(bytes) !== `sha256:${digest}`) return null;
  return readShaped(filesShape, bytes);
}

const REGULAR = '100644';

/**
 * Whether a commit's tree is that of its base with exactly what `files.json` says, the new `files.json` and the new
 * checkpoint.
 * @returns what is wrong: a path and why; null when all fits
 */
export async function treeFault(
  tree: Tree,
  base: Tree,
  files: Files,
  read: (entry: TreeEntry) => Promise<Uint8Array>,
): Promise<{ readonly path: string; readonly expected: string } | null> {
  const own = new Set([CHECKPOINT_PATH, FILES_PATH]);
  for (const [path, { mode, id }] of tree) {
    if (!isLedgerPath(path)) return { path, expected: 'no file that the ledger has no place for' };
    if (mode !== REGULAR) return { path, expected: 'a regular file (mode 100644)' };
    if (own.has(path) || Object.hasOwn(files, path)) continue;
    if (base.get(path)?.id !== id) return { path, expected: 'what the commit before has, or a digest in files.json' };
  }
  for (const path of base.keys()) {
    if (!tree.has(path) && files[path] !== null) return { path, expected: 'a file, for files.json does not remove it' };
  }
  for (const [path, digest] of Object.entries(files)) {
    if (own.has(path)) return { path, expected: 'absent from files.json' };
    const entry = tree.get(path);
    if (digest === null) {
      if (entry !== undefined) return { path, expected: 'no file, for files.json removes it' };
      continue;
    }
    if (entry === undefined) return { path, expected: 'a file, for files.json has it' };
    if (digestOf(await read(entry)) !== digest) return { path, expected: `the digest ${digest} of files.json` };
  }
  return null;
}

/** What the commits of a branch come to. */
export interface Judged {
  /** Null when nothing that counts was found. */
  readonly tip: Sound | null;
  /** The tip and its chain of `base` as far as it was given, newest first. */
  readonly accepted: readonly Sound[];
  /** Signed commits that continue one base side by side. */
  readonly forked: readonly SignedCommit[];
  /** Signed by a key out of force without `last=`, with nothing accepted above or below it. */
  readonly retired: SignedCommit | null;
}

export interface Branch {
  readonly head: string;
  readonly commits: ReadonlyMap<string, BranchCommit>;
  readonly signed: ReadonlyMap<string, SignedCommit>;
  /** Ids of signed commits whose tree is not what they signed. */
  readonly unfit: ReadonlySet<string>;
  readonly keys: Keyring;
}

/** Commits with the same tree and checkpoint count as one. */
const sameAs = (a: BranchCommit, b: BranchCommit): boolean => a.tree === b.tree && a.checkpoint === b.checkpoint;

export const sizeOf = (commit: Sound): number => commit.signed?.size ?? 0;

/**
 * The tip and the accepted commits. A commit that was not given is taken to be sound where a signed one names it as
 * both its parent and its base: a run reads no further than it must.
 */
export function judgeBranch(branch: Branch): Judged {
  const { head, commits, signed, unfit, keys } = branch;
  const named = namedByLast(branch);
  /** Sound by themselves, whatever their keys are worth today. */
  const sound = new Map<string, Sound>();
  /** The greatest commit that counts among each commit and its ancestors. */
  const best = new Map<string, Sound | null>();
  const counts = (commit: Sound): boolean =>
    commit.signed === null || commit.standing === 'live' || named.has(commit.id);

  for (const commit of parentsFirst(head, commits)) {
    let found: Sound | null = null;
    for (const parent of commit.parents) found = greater(found, best.get(parent) ?? null);
    const own = soundOf(commit, found);
    if (own !== null) sound.set(commit.id, own);
    best.set(commit.id, own !== null && counts(own) ? greater(found, own) : found);
  }

  function soundOf(commit: BranchCommit, below: Sound | null): Sound | null {
    if (isGenesis(commit)) return { ...commit, signed: null };
    const own = signed.get(commit.id);
    if (own === undefined || unfit.has(own.id)) return null;
    const { base: baseId, parent, size } = own.signed;
    // Where reading ended: an honest run checked what lies below.
    if (!commits.has(baseId)) return baseId === parent ? own : null;
    const base = sound.get(baseId);
    if (base === undefined || sizeOf(base) >= size) return null;
    if (below !== null && sameAs(below, base)) return own;
    // Its base may be a retired key's, which nothing else vouches for.
    const passed = below === null || sizeOf(below) < sizeOf(base);
    return passed && !counts(base) && isAncestor(baseId, parent, commits) ? own : null;
  }

  const tip = best.get(head) ?? null;
  const accepted = tip === null ? [] : chainOf(tip, sound);
  return { tip, accepted, forked: forkOf([...sound.values()].filter(counts)), retired: retiredTip() };

  function retiredTip(): SignedCommit | null {
    if (tip !== null && tip.signed !== null) return null;
    const hasLast = (commit: SignedCommit): boolean =>
      keys.trusted.some(({ vkey, last }) => last !== null && verifyNote(commit.signed.note, vkey) === 'valid');
    // None of them counts, or the tip would be signed.
    const lost = [...sound.values()].filter((commit) => commit.signed !== null && !hasLast(commit));
    return (lost.sort((a, b) => sizeOf(b) - sizeOf(a))[0] as SignedCommit | undefined) ?? null;
  }
}

/** Of two on one line of history the later one is greater; of equal ones either stands for both. */
function greater(a: Sound | null, b: Sound | null): Sound | null {
  if (a === null || b === null) return a ?? b;
  return sizeOf(b) > sizeOf(a) ? b : a;
}

function chainOf(tip: Sound, sound: ReadonlyMap<string, Sound>): Sound[] {
  const chain: Sound[] = [];
  for (
    let at: Sound | undefined = tip;
    at !== undefined;
    at = at.signed === null ? undefined : sound.get(at.signed.base)
  )
    chain.push(at);
  return chain;
}

/** The commits that `last=` names, and those below them. */
function namedByLast({ signed, keys }: Branch): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { last } of keys.trusted) {
    if (last === null) continue;
    let at = signed.get(last.commit);
    if (at?.signed.size !== last.size || at.signed.root !== last.root) continue;
    for (; at !== undefined && !named.has(at.id); at = signed.get(at.signed.base)) named.add(at.id);
  }
  return named;
}

/** Two different commits that continue one base: only a key's holder can make them. */
function forkOf(sound: readonly Sound[]): SignedCommit[] {
  const byBase = new Map<string, SignedCommit[]>();
  const classOf = new Map<string, string>();
  for (const commit of sound) classOf.set(commit.id, `${commit.tree} ${commit.checkpoint ?? ''}`);
  for (const commit of sound) {
    if (commit.signed === null) continue;
    const base = classOf.get(commit.signed.base) ?? commit.signed.base;
    const beside = byBase.get(base) ?? [];
    if (!beside.some((other) => sameAs(other, commit))) beside.push(commit);
    byBase.set(base, beside);
  }
  return [...byBase.values()].filter((beside) => beside.length > 1).flat();
}

/** Whether a commit is another or one of its ancestors. */
export function isAncestor(id: string, of: string, commits: ReadonlyMap<string, BranchCommit>): boolean {
  const seen = new Set<string>();
  const waiting = [of];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === id) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    waiting.push(...(commits.get(at)?.parents ?? []));
  }
  return false;
}

/** The head and its ancestors as far as they are given, each after all its parents. */
export function parentsFirst(head: string, commits: ReadonlyMap<string, BranchCommit>): BranchCommit[] {
  const order: BranchCommit[] = [];
  const entered = new Set<string>();
  const left = new Set<string>();
  const waiting = [head];
  for (let id = waiting.at(-1); id !== undefined; id = waiting.at(-1)) {
    const commit = commits.get(id);
    if (commit === undefined || left.has(id)) {
      waiting.pop();
      continue;
    }
    if (entered.has(id)) {
      left.add(id);
      order.push(commit);
      continue;
    }
    entered.add(id);
    for (const parent of commit.parents) waiting.push(parent);
  }
  return order;
}
