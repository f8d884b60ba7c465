import { digestOf } from '../../../src/core/digest.ts';
import { messageOf, MarketOpsError } from '../../../src/core/errors.ts';
import { parseTime } from '../../../src/core/clock.ts';
import { ZERO_HASH } from '../../../src/protocol/ledger.ts';
import type { Line } from '../../../src/protocol/ledger.ts';
import { Frontier } from 'transparency-log/merkle';
import { segmentPath } from '../../../src/protocol/ledger-files.ts';
import { isInForce } from '../../../src/protocol/trusted-keys.ts';
import { openHistory } from '../../../src/verify/branch/history.ts';
import type { AcceptedCommit, BranchHistory } from '../../../src/verify/branch/history.ts';
import { ledgerHead } from '../../../src/verify/branch/commits.ts';
import { GitObjectError } from 'git-objects/objects';
import { Chain } from '../../../src/verify/chain.ts';
import type { State } from '../../../src/verify/chain.ts';
import type { Pins } from '../../../src/verify/keys.ts';
import { Fold } from './fold.ts';
import type { Growing } from './fold.ts';
import { addMaterial } from './material.ts';
import type { Block, History, KeyUse } from './model.ts';

/** Reads ledger branches: all of one, or what is new since it was read before. */

export interface ReadOptions {
  /** The keys to believe; null: those that the branch names itself. */
  readonly pins: Pins | null;
  /** What was read of this branch before. It is taken over, and grows. */
  readonly before?: ReadState | null;
  /** Every new line in its order. @param bytes without the newline, valid during the call @param hash 64 hex digits */
  readonly onLine?: (line: Line, bytes: Uint8Array, hash: string) => void;
  readonly progress?: (lines: number, of: number) => void;
}

/** What is kept of a reading for the next one: JSON. */
export interface ReadState {
  readonly version: typeof VERSION;
  /** Digest of the keys that were believed. */
  readonly keys: string;
  /** Of the ledger after its last block: roots of its perfect subtrees. */
  readonly frontier: readonly string[];
  readonly history: History;
}

/** A state of another version is read anew. */
const VERSION = 1;

export interface Reading {
  readonly history: History;
  /** Null where something did not hold: nothing is built on that. */
  readonly state: ReadState | null;
  /** Number of the first line that was new; all are from 0. */
  readonly from: number;
  /** A file of the newest accepted commit; null when there is none. @throws GitObjectError */
  readonly read: (path: string) => Promise<Buffer | null>;
  readonly close: () => void;
}

/**
 * Reads the ledger branch of a clone. What does not hold is told in `faults` of the history, and nothing is read behind it.
 * @throws MarketOpsError `history_missing` where the clone is none, is shallow or lacks objects
 */
export async function readHistory(folder: string, options: ReadOptions): Promise<Reading> {
  try {
    const head = await ledgerHead(folder);
    if (head === null) throw missing(folder, NO_CLONE);
    const { branch, state } = await open(folder, head, options);
    return await readBranch(branch, head, state, options).catch((error: unknown) => {
      branch.close();
      throw error;
    });
  } catch (error) {
    if (error instanceof GitObjectError) throw missing(folder, error.message);
    throw error;
  }
}

const NO_CLONE = 'it is no clone with the whole history of one';

/** The commits of the branch: those since what was read before where it goes on from there, else all. */
async function open(folder: string, head: string, { pins, before = null }: ReadOptions) {
  const known = before?.history.blocks.at(-1)?.commit ?? null;
  // What `last=` names may lie below.
  const isPlain = pins?.keys.every(({ last }) => last === null) !== false;
  if (known !== null && before?.version === VERSION && before.keys === keysDigest(pins) && isPlain) {
    const branch = await openHistory(folder, pins, { head, known, isLight: true });
    if (branch?.accepted[0]?.commit.id === known) return { branch, state: before };
    branch?.close();
  }
  const branch = await openHistory(folder, pins, { head, isLight: true });
  if (branch === null) throw missing(folder, NO_CLONE);
  return { branch, state: null };
}

/** Commits whose segments, and then their runs' material, are read at once. */
const AT_ONCE = 50;

async function readBranch(
  branch: BranchHistory,
  head: string,
  state: ReadState | null,
  { pins, progress, onLine }: ReadOptions,
): Promise<Reading> {
  const known = state?.history.blocks ?? [];
  const { size: from = 0, head: last = ZERO_HASH } = known.at(-1) ?? {};
  const total = branch.accepted.at(-1)?.commit.signed.size ?? 0;
  const frontier = Frontier.restore(from, state?.frontier ?? []) ?? Frontier.empty();
  const fold = new Fold(state?.history ?? nothing());
  const blocks = [...known];
  const faults = faultsOf(branch);
  let lines: ReadLine[] = [];
  const chain = new Chain({
    file: 'ledger',
    startAt: ({ seq }) => (seq === from ? { frontier, head: last } : null),
    marks: new Set(),
    onLine: (line, _at, hash) => lines.push({ line, hash }),
  });

  function take({ commit }: AcceptedCommit, bytes: Buffer | null): void {
    const first = blocks.at(-1)?.size ?? 0;
    const path = segmentPath(first);
    if (bytes === null) throw new Error(`${path}: expected the lines of commit ${commit.id}, found no file`);
    lines = [];
    chain.nextFile(path);
    chain.push(bytes);
    chain.end();
    const block = blockOf(commit, { first, bytes: bytes.length, at: lines.at(-1)?.line.ts ?? '' });
    agree(block, chain.state);
    blocks.push(block);
    // Only what the checkpoint covers is told.
    let start = 0;
    for (const { line, hash } of lines) {
      const end = bytes.indexOf(NEWLINE, start);
      onLine?.(line, bytes.subarray(start, end), hash);
      fold.take(line);
      start = end + 1;
    }
    faults.push(...takeKeys(fold.keys, block, commit, pins));
    progress?.(block.size, total);
  }

  const accepted = state === null ? branch.accepted : branch.accepted.slice(1);
  const firstOf = (i: number): number => accepted[i - 1]?.commit.signed.size ?? from;
  let isWhole = true;
  for (let begin = 0; begin < accepted.length && isWhole; begin += AT_ONCE) {
    const some = accepted.slice(begin, begin + AT_ONCE);
    const segments = await Promise.all(
      some.map(({ commit }, i) => branch.read(segmentPath(firstOf(begin + i)), commit)),
    );
    let last = some[0]?.commit;
    try {
      for (const [i, one] of some.entries()) {
        take(one, segments[i] ?? null);
        last = one.commit;
      }
    } catch (error) {
      isWhole = false;
      faults.push(messageOf(error));
    }
    const read = (path: string): Promise<Buffer | null> => branch.read(path, last);
    faults.push(...(await Promise.all([...fold.news].map((run) => addMaterial(run, read)))).flat());
    fold.news.clear();
  }
  const { repository, repositoryId, runs, policies } = fold;
  const history: History = {
    origin: branch.accepted.at(-1)?.commit.signed.origin ?? '',
    ...{ repository, repositoryId, head, blocks, faults, policies, runs, keys: fold.keys },
    foreign: [
      ...(state?.history.foreign ?? []).filter(({ recorded }) => recorded),
      ...branch.foreign.recorded.map((commit) => ({ commit, recorded: true })),
      ...branch.foreign.later.map((commit) => ({ commit, recorded: false })),
    ],
  };
  return {
    history,
    state: isWhole ? { version: VERSION, keys: keysDigest(pins), frontier: frontier.subtrees(), history } : null,
    from,
    read: (path) => branch.read(path),
    close: branch.close,
  };
}

interface ReadLine {
  readonly line: Line;
  readonly hash: string;
}

const NEWLINE = 0x0a;

const nothing = () => ({ runs: [], policies: [], keys: [], repository: '', repositoryId: '' });

const keysDigest = (pins: Pins | null): string =>
  digestOf(JSON.stringify(pins?.keys.map(({ vkey, ...times }) => [vkey.text, times]) ?? null));

function blockOf(
  { id: commit, signed, checkpoint }: AcceptedCommit['commit'],
  more: Pick<Block, 'first' | 'bytes' | 'at'>,
): Block {
  const { parent, base, size, root, head } = signed;
  return { commit, parent, base, size, root, head, checkpoint, ...more };
}

/** A checkpoint states what its lines give. */
function agree({ commit, size, root, head }: Block, found: State | null): void {
  for (const [name, stated] of Object.entries({ size, root, head })) {
    const given = found?.[name as 'size' | 'root' | 'head'] ?? null;
    if (given !== stated)
      throw new Error(`checkpoint of commit ${commit}: expected ${name} ${given ?? 'of a line'}, found ${stated}`);
  }
}

/** Puts down which keys signed a block. @returns why one counts for nothing */
function takeKeys(
  keys: Growing<KeyUse>[],
  { commit, at }: Block,
  { signed }: AcceptedCommit['commit'],
  pins: Pins | null,
): string[] {
  const faults: string[] = [];
  for (const { name, keyHash } of signed.note.signatures) {
    const listed = pins?.keys.filter(({ vkey }) => vkey.origin === name && vkey.keyHash === keyHash) ?? [];
    const vkey = listed[0]?.vkey.text ?? `${name}+${keyHash}`;
    const isTrusted = listed.some((key) => isInForce(key, parseTime(at) ?? 0));
    if (listed.length > 0 && !isTrusted)
      faults.push(`commit ${commit}: expected a key in force at ${at}, found ${vkey}`);
    const known = keys.find((key) => key.vkey === vkey);
    if (known === undefined)
      keys.push({ vkey, firstAt: at, lastAt: at, blocks: 1, trusted: pins === null ? null : isTrusted });
    else Object.assign(known, { lastAt: at, blocks: known.blocks + 1 });
  }
  return faults;
}

/** What is wrong with the commits, in the words of the verifier. */
function faultsOf({ judged, rewritten, lost, unknown, accepted }: BranchHistory): string[] {
  const { forked, retired, tip } = judged;
  return [
    ...rewritten.map(({ id, fault }) => `commit ${id} is not as it was signed: ${fault}`),
    ...(forked.length === 0 ? [] : [`${forked.map(({ id }) => id).join(' and ')} continue one commit side by side`]),
    ...lost.map((id) => `commit ${id}, which last= names, is not there`),
    ...(retired === null ? [] : [`commit ${retired.id} is signed by a key that is out of force or retired`]),
    ...(tip === null ? ['no commit counts'] : []),
    ...(accepted.length === 0 && unknown !== null ? [`commit ${unknown} is signed by no key that is believed`] : []),
  ];
}

function missing(folder: string, why: string): MarketOpsError {
  return new MarketOpsError(
    'history_missing',
    `The ledger branch of ${folder} cannot be read: ${why}. Name a clone that has all of it: git clone --bare, or git fetch ` +
      `--unshallow.`,
  );
}
