import { expect, test } from '@jest/globals';
import { parseNote, signatureLine } from 'transparency-log/note';
import type { Note } from 'transparency-log/note';
import type { Tree, TreeEntry } from 'git-objects/trees';
import { deriveKeys } from '../../../src/authorize/secret.ts';
import { digestOf } from '../../../src/core/digest.ts';
import {
  isAncestor,
  isGenesis,
  judgeBranch,
  parentsFirst,
  parseFiles,
  readSigned,
  treeFault,
} from '../../../src/protocol/history.ts';
import type { BranchCommit, Keyring, SignedCommit } from '../../../src/protocol/history.ts';
import { parseTrustedKeys } from '../../../src/protocol/trusted-keys.ts';
import type { TrustedKey } from '../../../src/protocol/trusted-keys.ts';
import { KEY, KEYS, ORIGIN, signed } from '../audit/signed-branch.ts';

/** Which commits of a ledger branch count: branches of a few commits, told by what each is made on. */

/** `git write-tree` of an empty ledger's tip.json, in a repository of each hash. */
const GENESIS_TREE = '15121769ee38dbe2b2f6c2e7be707726de94e180';
const GENESIS_TREE_SHA256 = '60e6ad2b8a4ac4fa84b333810c89278986789a1eee36ecef5b4469306bbbbd9b';

const foreign = (id: string, ...parents: string[]): BranchCommit => ({
  ...{ id, parents, tree: `tree of ${id}`, checkpoint: null },
});
const genesis = (id = 'g'): BranchCommit => ({ ...foreign(id), tree: GENESIS_TREE });

const NOTE = parseNote(`text\n\n${signatureLine(KEY.vkey, KEY.sign(Buffer.from('text\n')))}`) as Note;
interface More {
  /** Where it is not its parent. */
  readonly base?: string;
  readonly retired?: true;
  /** The commit that has the same tree, or the same checkpoint. */
  readonly treeOf?: string;
  readonly checkpointOf?: string;
}
/** A commit that a run made on a parent, when the ledger had come to so many lines. */
function run(id: string, parent: string, size: number, more: More = {}): SignedCommit {
  const { base = parent, retired, treeOf = id, checkpointOf = id } = more;
  const of = { origin: ORIGIN, size, root: `root of ${id}`, head: '', parent, base, files: '', note: NOTE };
  return {
    ...{ id, parents: [parent], tree: `tree of ${treeOf}`, checkpoint: `checkpoint of ${checkpointOf}`, signed: of },
    standing: retired ? 'retired' : 'live',
  };
}
/** The same tree and checkpoint as another commit's. */
const twinOf = (of: string): More => ({ treeOf: of, checkpointOf: of });

const listed = parseTrustedKeys(KEY.vkey.text) as [TrustedKey];
const upTo = (commit: string, size: number, root = `root of ${commit}`): TrustedKey => ({
  ...listed[0],
  last: { commit, size, root },
});
interface Setting {
  readonly trusted?: readonly TrustedKey[];
  readonly unfit?: readonly string[];
}
type Made = BranchCommit | SignedCommit;
const byId = <T extends BranchCommit>(all: readonly T[]) => new Map(all.map((commit) => [commit.id, commit]));
/** Of a branch whose head is the last of these commits: ids. */
function judged(commits: readonly Made[], { trusted = listed, unfit = [] }: Setting = {}) {
  const { tip, accepted, forked, retired } = judgeBranch({
    head: commits.at(-1)?.id ?? 'nowhere',
    commits: byId(commits),
    signed: byId(commits.filter((commit): commit is SignedCommit => 'signed' in commit)),
    unfit: new Set(unfit),
    keys: { origin: ORIGIN, trusted, now: KEYS.now },
  });
  const ids = (all: readonly BranchCommit[]): string[] => all.map(({ id }) => id);
  const [chain, fork] = [ids(accepted).join(' '), ids(forked).sort().join(' ')];
  return { tip: tip?.id ?? null, accepted: chain, forked: fork, retired: retired?.id ?? null };
}

test.each<[string, readonly Made[], string, Setting?]>([
  ['the genesis alone', [genesis()], 'g'],
  ['every commit that goes on from the tip', [genesis(), run('a', 'g', 1), run('b', 'a', 3)], 'b a g'],
  ['no foreign commit', [genesis(), run('a', 'g', 1), foreign('x', 'a')], 'a g'],
  [
    'a commit on a foreign one that goes on from the tip',
    [genesis(), run('a', 'g', 1), foreign('x', 'a'), run('b', 'x', 2, { base: 'a' })],
    'b a g',
  ],
  ['what a merge brings in beside it not', [genesis(), run('a', 'g', 1), foreign('x'), foreign('m', 'a', 'x')], 'a g'],
  ['no commit with another tree than it signed', [genesis(), run('a', 'g', 1)], 'g', { unfit: ['a'] }],
  [
    'none on a base that does not count',
    [genesis(), foreign('x', 'g'), run('a', 'x', 1), run('b', 'a', 2, { base: 'g' })],
    'b g',
  ],
  [
    'none whose base is not the tip of its parent',
    [genesis(), run('a', 'g', 1), run('b', 'a', 2), run('c', 'b', 3, { base: 'a' })],
    'b a g',
  ],
  ['none that adds no line', [genesis(), run('a', 'g', 2), run('b', 'a', 2)], 'a g'],
  ['none that takes lines away', [genesis(), run('a', 'g', 2), run('b', 'a', 1)], 'a g'],
  ['the first one that was not read below', [run('a', 'unread', 7), run('b', 'a', 8)], 'b a'],
  ['none on an unread parent that continues another commit', [run('a', 'unread', 7, { base: 'other' })], ''],
  [
    'a commit on a merge of two that are the same',
    [
      genesis(),
      run('a', 'g', 1),
      run('z', 'g', 1, twinOf('a')),
      foreign('m', 'a', 'z'),
      run('b', 'm', 2, { base: 'z' }),
    ],
    'b z g',
  ],
  [
    'the greater side of a merge, whichever parent it is',
    [genesis(), run('a', 'g', 1), run('b', 'a', 2), foreign('x', 'g'), foreign('m', 'x', 'b'), foreign('n', 'm', 'x')],
    'b a g',
  ],
])('what counts: %s', (_what, commits, accepted, setting = {}) => {
  const found = judged(commits, setting);
  expect(found).toEqual({ tip: accepted.split(' ')[0] || null, accepted, forked: '', retired: null });
});

const MERGE = foreign('m', 'a', 'b');
test.each<[string, readonly Made[], string, Setting?]>([
  ['two on one base', [genesis(), run('a', 'g', 1), run('b', 'g', 2), MERGE], 'a b'],
  ['of the same tree', [genesis(), run('a', 'g', 1), run('b', 'g', 1, { treeOf: 'a' }), MERGE], 'a b'],
  ['with the same checkpoint', [genesis(), run('a', 'g', 1), run('b', 'g', 1, { checkpointOf: 'a' }), MERGE], 'a b'],
  ['two that are the same, which are one', [genesis(), run('a', 'g', 1), run('b', 'g', 1, twinOf('a')), MERGE], ''],
  [
    'three, two of them the same',
    [genesis(), run('a', 'g', 1), run('b', 'g', 1), run('c', 'g', 1, twinOf('b')), MERGE, foreign('n', 'm', 'c')],
    'a c',
  ],
  ['on a base that was not read', [run('a', 'unread', 1), run('b', 'unread', 2), MERGE], 'a b'],
  ['on two bases that were not read', [run('a', 'unread', 1), run('b', 'other', 2), MERGE], ''],
  ['on two geneses, which are the same', [genesis(), genesis('h'), run('a', 'g', 1), run('b', 'h', 1), MERGE], 'a b'],
  [
    'on two commits that are the same',
    [...[genesis(), run('x', 'g', 1), run('y', 'g', 1, twinOf('x'))], ...[run('a', 'x', 2), run('b', 'y', 3), MERGE]],
    'a b',
  ],
  [
    'on two of one tree, which are not the same',
    [
      ...[genesis(), run('x', 'g', 1), run('y', 'g', 1, { treeOf: 'x' })],
      ...[run('a', 'x', 2), run('b', 'y', 3), MERGE],
    ],
    'x y',
  ],
  [
    'one that adds no line, which does not count',
    [genesis(), run('x', 'g', 2), run('a', 'x', 2), run('b', 'x', 3), MERGE],
    '',
  ],
  [
    'one that takes lines away, as little',
    [genesis(), run('x', 'g', 2), run('a', 'x', 1), run('b', 'x', 3), MERGE],
    '',
  ],
  [
    'one with another tree than it signed, which does not count',
    [genesis(), run('a', 'g', 1), run('b', 'g', 2), MERGE],
    '',
    { unfit: ['b'] },
  ],
  [
    'one of a retired key, which does not count',
    [genesis(), run('a', 'g', 1), run('b', 'g', 2, { retired: true }), MERGE],
    '',
  ],
])('a fork: %s', (_what, commits, forked, setting = {}) => {
  expect(judged(commits, setting).forked).toBe(forked);
});

test('of a branch that was not read nothing counts', () => {
  const none = { commits: new Map(), signed: new Map(), unfit: new Set<string>(), keys: KEYS };
  expect(judgeBranch({ head: 'a', ...none })).toEqual({ tip: null, accepted: [], forked: [], retired: null });
});

test('of a fork of equal sizes the second side is not continued after their merge', () => {
  const fork = [genesis(), run('a', 'g', 1), run('b', 'g', 1, { treeOf: 'a' }), MERGE];
  expect(judged([...fork, run('c', 'm', 2, { base: 'b' })])).toMatchObject({ tip: 'a', forked: 'a b' });
});

const OLD = { retired: true } as const;
const RETIRED = [genesis(), run('r', 'g', 1, OLD), run('s', 'r', 2, OLD), run('t', 's', 3, OLD)];
test.each<[string, readonly Made[], Partial<ReturnType<typeof judged>>, Setting?]>([
  ['what it signed does not count by itself', RETIRED, { tip: 'g', accepted: 'g', retired: 't' }],
  [
    'its `last=` counts, with what is below',
    RETIRED,
    { accepted: 's r g', retired: null },
    { trusted: [upTo('s', 2)] },
  ],
  [
    'a `last=` of another size counts nothing',
    RETIRED,
    { tip: 'g', retired: null },
    { trusted: [...listed, upTo('s', 3)] },
  ],
  [
    'a `last=` of another root counts nothing',
    RETIRED,
    { tip: 'g', retired: null },
    { trusted: [upTo('s', 2, 'another root')] },
  ],
  ['a `last=` that is not there counts nothing', RETIRED, { tip: 'g' }, { trusted: [upTo('absent', 2)] }],
  [
    'two `last=` each count what is below',
    [...RETIRED, run('u', 'g', 1, OLD), foreign('m', 't', 'u')],
    { accepted: 't s r g', forked: 'r u' },
    { trusted: [upTo('t', 3), upTo('u', 1), upTo('s', 2)] },
  ],
  ['a key in force goes on from it', [...RETIRED, run('n', 't', 4)], { accepted: 'n t s r g', retired: null }],
  [
    'a key in force goes on from it over foreign commits',
    [...RETIRED, foreign('x', 't'), foreign('y', 'x'), run('n', 'y', 4, { base: 't' })],
    { accepted: 'n t s r g', retired: null },
  ],
  [
    'a key in force goes on from it where nothing below was read',
    [run('r', 'unread', 6, OLD), run('n', 'r', 7)],
    { accepted: 'n r', retired: null },
  ],
  [
    'a key in force goes on from nothing that its parent does not come from',
    [genesis(), run('r', 'g', 1, OLD), foreign('x', 'g'), run('n', 'x', 2, { base: 'r' }), foreign('m', 'n', 'r')],
    { tip: 'g', retired: 'r' },
  ],
  [
    'a key in force goes on from none that is no greater than what counts',
    [
      ...[genesis(), run('a', 'g', 1), run('r', 'g', 1, OLD)],
      ...[foreign('m', 'a', 'r'), run('n', 'm', 2, { base: 'r' })],
    ],
    { tip: 'a', retired: null },
  ],
  [
    'the greatest of what is lost is told',
    [genesis(), run('r', 'g', 1, OLD), run('s', 'g', 3, OLD), run('t', 'g', 2, OLD), foreign('m', 'r', 's', 't')],
    { tip: 'g', retired: 's', forked: '' },
  ],
  ['nothing is lost where another key counts', [genesis(), run('a', 'g', 1), run('r', 'a', 2, OLD)], { retired: null }],
  [
    'it is told where not even a genesis counts',
    [run('r', 'unread', 6, OLD)],
    { tip: null, accepted: '', retired: 'r' },
  ],
])('a retired key: %s', (_what, commits, expected, setting = {}) => {
  expect(judged(commits, setting)).toMatchObject(expected);
});

test('what another key with `last=` signed does not excuse a retired one', () => {
  const other = deriveKeys(Buffer.alloc(32, 0x43), '1', ORIGIN);
  const last = {
    ...(parseTrustedKeys(other.vkey.text)[0] as TrustedKey),
    last: { commit: 'absent', size: 1, root: '' },
  };
  expect(judged(RETIRED, { trusted: [...listed, last] }).retired).toBe('t');
});

test('a genesis has no parent, and a tree of an empty tip.json alone', () => {
  expect(isGenesis({ parents: [], tree: GENESIS_TREE })).toBe(true);
  expect(isGenesis({ parents: [], tree: GENESIS_TREE_SHA256 })).toBe(true);
  expect(isGenesis({ parents: ['p'], tree: GENESIS_TREE })).toBe(false);
  expect(isGenesis({ parents: [], tree: '4b825dc642cb6eb9a060e54bf8d69288fbee4904' })).toBe(false);
});

test('ancestors and their order, where some commits have two parents and some were not read', () => {
  const all = byId([
    foreign('a', 'unread'),
    foreign('b', 'a'),
    foreign('c', 'a'),
    foreign('d', 'b', 'c'),
    foreign('e'),
  ]);
  const ancestors = (of: string) => [...all.keys(), 'unread'].filter((id) => isAncestor(id, of, all)).join(' ');
  expect(['a', 'b', 'd', 'e', 'unread'].map(ancestors)).toEqual([
    'a unread',
    'a b unread',
    'a b c d unread',
    'e',
    'unread',
  ]);
  const order = parentsFirst('d', all).map(({ id }) => id);
  expect([order[0], order.slice(1, 3).sort(), order[3], order.length]).toEqual(['a', ['b', 'c'], 'd', 4]);
  expect(parentsFirst('unread', all)).toEqual([]);
});

test('a history of merges is walked once, however many ways lead through it', () => {
  const ladder = [foreign('0')];
  for (let i = 1; i <= 40; i++) ladder.push(foreign(`${i}x`, `${i - 1}`), foreign(`${i}`, `${i - 1}`, `${i}x`));
  expect(parentsFirst('40', byId(ladder)).length).toBe(81);
  expect(isAncestor('absent', '40', byId(ladder))).toBe(false);
});

const COMMIT = '12'.repeat(20);
const on = { parent: COMMIT, base: COMMIT, files: '56'.repeat(32) };
const checkpoint = { origin: ORIGIN, size: 7, root: 'ab'.repeat(32), head: 'cd'.repeat(32), ...on };
const committed = (text: string | null = signed(checkpoint).toString(), parents = [COMMIT]): BranchCommit => ({
  ...{ id: 'c', parents, tree: 't', checkpoint: text },
});
const LATER = '2026-11-29T00:00:00.000Z';
const standing = (commit: BranchCommit, keys: string = KEY.vkey.text, ring: Partial<Keyring> = {}) =>
  readSigned(commit, { ...KEYS, trusted: parseTrustedKeys(keys), ...ring })?.standing ?? null;

test('a commit claims what a listed key signed of its only parent', () => {
  expect(readSigned(committed(), KEYS)).toMatchObject({ ...committed(), signed: checkpoint, standing: 'live' });
  expect(standing(committed(null))).toBeNull();
  expect(standing(committed('text\n'))).toBeNull();
  expect(standing(committed(undefined, []))).toBeNull();
  expect(standing(committed(undefined, ['34'.repeat(20)]))).toBeNull();
  expect(standing(committed(undefined, [COMMIT, '34'.repeat(20)]))).toBeNull();
  expect(standing(committed(), '')).toBeNull();
  expect(standing(committed(), undefined, { origin: 'github.com/repositories/2/marketops' })).toBeNull();
  expect(standing(committed(signed(checkpoint).toString().replace('\n7\n', '\n8\n')))).toBeNull();
});

test('a key of another repository signs nothing here', () => {
  const other = deriveKeys(Buffer.alloc(32, 0x42), '2', 'github.com/repositories/2/marketops');
  expect(standing(committed(signed(checkpoint, other).toString()), other.vkey.text)).toBeNull();
});

test.each([
  ['', 'live'],
  [` not-before=${LATER}`, 'retired'],
  [' not-after=2026-11-27T00:00:00.000Z', 'retired'],
  [` last=7:${'ab'.repeat(32)}:${COMMIT}`, 'retired'],
  [` not-before=${LATER}\n${KEY.vkey.text}`, 'live'],
])('by a key that is listed with "%s" a commit is %s', (limits, expected) => {
  expect(standing(committed(), `${KEY.vkey.text}${limits}`)).toBe(expected);
});

test('files.json is read when it is the one of the checkpoint', () => {
  const path = `open/${'a'.repeat(64)}.json`;
  const bytes = Buffer.from(`{"${path}":null}\n`);
  const hex = (of: Uint8Array): string => digestOf(of).slice('sha256:'.length);
  expect(parseFiles(bytes, hex(bytes))).toEqual({ [path]: null });
  expect(parseFiles(bytes, hex(Buffer.from('other')))).toBeNull();
  const none = Buffer.from(`${JSON.stringify({ 'open/x.json': null })}\n`);
  expect(parseFiles(none, hex(none))).toBeNull();
});

const PATH = `open/${'a'.repeat(64)}.json`;
const OTHER = `open/${'b'.repeat(64)}.json`;
/** Files as git has them: a blob's id is its text here. */
const files = (all: Readonly<Record<string, string>>, mode = '100644'): Tree =>
  new Map(Object.entries(all).map(([path, id]) => [path, { mode, id }]));
const read = ({ id }: TreeEntry) => Promise.resolve(Buffer.from(id));
const digest = (text: string): string => digestOf(Buffer.from(text));
const OWN = { checkpoint: 'new', 'files.json': 'new' };
const BEFORE = { checkpoint: 'old', 'files.json': 'old', 'tip.json': '0' };
const AFTER = { ...OWN, 'tip.json': '1' };
const TIP = { 'tip.json': digest('1') };
test.each<[string, Tree, Tree, Record<string, string | null>, [path: string, expected: string] | null]>([
  ['what files.json writes', files(AFTER), files(BEFORE), TIP, null],
  ['a new file', files({ ...AFTER, [PATH]: 'x' }), files(BEFORE), { ...TIP, [PATH]: digest('x') }, null],
  ['a file that stays', files({ ...AFTER, [PATH]: 'x' }), files({ ...BEFORE, [PATH]: 'x' }), TIP, null],
  ['a file that is removed', files(AFTER), files({ ...BEFORE, [PATH]: 'x' }), { ...TIP, [PATH]: null }, null],
  ['the first commit', files(AFTER), files({ 'tip.json': '0' }), TIP, null],
  [
    'a path that the ledger has no place for',
    files({ ...AFTER, evil: 'x' }),
    files(BEFORE),
    { ...TIP, evil: digest('x') },
    ['evil', 'no file that the ledger has no place for'],
  ],
  ['an executable file', files(AFTER, '100755'), files(BEFORE), TIP, ['checkpoint', 'a regular file (mode 100644)']],
  [
    'an unlisted file that is new',
    files({ ...AFTER, [PATH]: 'x' }),
    files(BEFORE),
    TIP,
    [PATH, 'what the commit before has, or a digest in files.json'],
  ],
  [
    'an unlisted file that is another',
    files({ ...AFTER, [PATH]: 'x' }),
    files({ ...BEFORE, [PATH]: 'y' }),
    TIP,
    [PATH, 'what the commit before has, or a digest in files.json'],
  ],
  [
    'an unlisted file that is gone',
    files(AFTER),
    files({ ...BEFORE, [PATH]: 'x' }),
    TIP,
    [PATH, 'a file, for files.json does not remove it'],
  ],
  [
    'a listed file that is gone',
    files(OWN),
    files(BEFORE),
    TIP,
    ['tip.json', 'a file, for files.json does not remove it'],
  ],
  [
    'a listed file that was never there',
    files(AFTER),
    files(BEFORE),
    { ...TIP, [OTHER]: digest('x') },
    [OTHER, 'a file, for files.json has it'],
  ],
  [
    'a removed file that is there',
    files({ ...AFTER, [PATH]: 'x' }),
    files({ ...BEFORE, [PATH]: 'x' }),
    { ...TIP, [PATH]: null },
    [PATH, 'no file, for files.json removes it'],
  ],
  [
    'a file of another digest',
    files(AFTER),
    files(BEFORE),
    { 'tip.json': digest('2') },
    ['tip.json', `the digest ${digest('2')} of files.json`],
  ],
  [
    'the checkpoint listed',
    files(AFTER),
    files(BEFORE),
    { ...TIP, checkpoint: digest('new') },
    ['checkpoint', 'absent from files.json'],
  ],
  [
    'files.json listed',
    files(AFTER),
    files(BEFORE),
    { ...TIP, 'files.json': digest('new') },
    ['files.json', 'absent from files.json'],
  ],
])('the tree of a commit: %s', async (_what, tree, base, listing, fault) => {
  const expected = fault && { path: fault[0], expected: fault[1] };
  expect(await treeFault(tree, base, listing, read)).toEqual(expected);
});
