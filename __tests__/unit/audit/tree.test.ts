import { describe, expect, test } from '@jest/globals';
import { peekBranch } from '../../../src/audit/branch-tree.ts';
import { EMPTY_TIP, readTip, tipFile } from '../../../src/audit/tree.ts';
import { deriveKeys } from '../../../src/authorize/secret.ts';
import { CHECKPOINT_PATH, TIP_PATH } from '../../../src/protocol/ledger-files.ts';
import { Frontier, leafHash } from 'transparency-log/merkle';
import type { Checkpoint } from '../../../src/protocol/checkpoint.ts';
import { checkpointText } from '../../../src/protocol/checkpoint.ts';
import { parseTrustedKeys } from '../../../src/protocol/trusted-keys.ts';
import { begun, KEY, KEYS, ORIGIN, signed } from './signed-branch.ts';

/** What a run builds on: a tip that a listed key signed, and nothing else. */

const OTHER = 'github.test/repositories/2/marketops';
const stranger = deriveKeys(Buffer.alloc(32, 0x43), '1', ORIGIN);
const elsewhere = deriveKeys(Buffer.alloc(32, 0x42), '2', OTHER);
const keys = { ...KEYS, trusted: [...KEYS.trusted, ...parseTrustedKeys(elsewhere.vkey.text)] };

const frontier = Frontier.empty();
for (const line of ['one', 'two', 'three']) frontier.append(leafHash(line));
const head = leafHash('three').toString('hex');
const tip = { size: 3, head, frontier };
type Said = Partial<Checkpoint>;
const ofParent = (parent: string): Checkpoint => ({
  ...{
    origin: ORIGIN,
    size: 3,
    root: frontier.root().toString('hex'),
    head,
    parent,
    base: parent,
    files: '0'.repeat(64),
  },
});
const TIP = tipFile(tip);

/** The tip that is read of a branch whose newest commit has these files; null for that of the genesis below it. */
async function believed(said: Said | string | null, signer = KEY, tipBytes: Uint8Array | null = TIP) {
  const branch = begun();
  const parent = branch.at ?? '';
  const checkpoint =
    typeof said === 'string' ? Buffer.from(said) : said && signed({ ...ofParent(parent), ...said }, signer);
  branch.pushTree(
    new Map([
      ...(tipBytes === null ? [] : [[TIP_PATH, tipBytes] as const]),
      ...(checkpoint === null ? [] : [[CHECKPOINT_PATH, checkpoint] as const]),
    ]),
  );
  const state = await peekBranch(branch, keys);
  if (state === null) throw new Error('there is a branch');
  const read = await readTip(state);
  return state.base === parent ? null : read;
}

test('a tip whose checkpoint a listed key signed is believed', async () => {
  const read = await believed({});
  expect(read).toMatchObject({ size: 3, head });
  expect(read?.frontier.root()).toEqual(frontier.root());
  expect(read?.checkpoint).toContain(
    checkpointText({
      ...{ origin: ORIGIN, size: 3, root: frontier.root().toString('hex'), head },
      ...{ parent: begun().at ?? '', base: begun().at ?? '', files: '0'.repeat(64) },
    }),
  );
});

describe('not believed, and what was before it is read', () => {
  test.each<[string, () => ReturnType<typeof believed>]>([
    ['no tip', () => believed({}, KEY, null)],
    ['a checkpoint that another key signed', () => believed({}, stranger)],
    ['a checkpoint of another repository', () => believed({ origin: OTHER }, elsewhere)],
    ['a checkpoint of another repository that our key signed', () => believed({ origin: OTHER })],
    ['a checkpoint of ours that another repository’s key signed', () => believed({}, elsewhere)],
    ['a checkpoint that is none', () => believed('x')],
    ['a checkpoint for another parent', () => believed({ parent: '1'.repeat(40) })],
    ['another size', () => believed({ size: 4 })],
    ['another root', () => believed({ root: '0'.repeat(64) })],
    ['another head', () => believed({ head: '0'.repeat(64) })],
    ['a tip of another tree', () => believed({}, KEY, tipFile({ ...tip, head: '0'.repeat(64) }))],
    ['a tip that is no JSON', () => believed({}, KEY, Buffer.from('x\n'))],
    ['a tip of another form', () => believed({}, KEY, Buffer.from('{}\n'))],
    ['a tip whose tree is none', () => believed({}, KEY, tipFile({ ...tip, size: 1 }))],
    ['lines without checkpoint', () => believed(null)],
    ['lines without head', () => believed(null, KEY, tipFile({ ...tip, head: EMPTY_TIP.head }))],
    ['a head without checkpoint', () => believed(null, KEY, tipFile({ ...EMPTY_TIP, head: '1'.repeat(64) }))],
    ['an empty ledger that is not the beginning of its branch', () => believed(null, KEY, tipFile(EMPTY_TIP))],
  ])('%s', async (_what, look) => {
    expect(await look()).toBeNull();
  });
});

test.each<[string, Uint8Array | null, Uint8Array | null]>([
  ['no tip', null, null],
  ['a tip that is no JSON', Buffer.from('x\n'), null],
  ['lines without checkpoint', TIP, null],
  ['lines without head', tipFile({ ...tip, head: EMPTY_TIP.head }), null],
  ['a head without checkpoint', tipFile({ ...EMPTY_TIP, head: '1'.repeat(64) }), null],
  ['a checkpoint that is none', TIP, Buffer.from('x')],
  ['a tip whose tree is none', tipFile({ ...tip, size: 1 }), signed({ ...ofParent('1'.repeat(40)), size: 1 })],
])('a state that is %s is no tip, whoever accepted it', async (_what, tipBytes, checkpoint) => {
  const files: Record<string, Uint8Array | null> = { [TIP_PATH]: tipBytes, [CHECKPOINT_PATH]: checkpoint };
  const state = {
    read: (path: string) => Promise.resolve(files[path] ?? null),
    list: () => Promise.resolve([]),
    segmentOf: () => Promise.resolve(null),
  };
  await expect(readTip(state)).rejects.toMatchObject({
    code: 'ledger_untrusted',
    message:
      'The ledger cannot be trusted: tip.json and the checkpoint of the accepted commit differ. Nothing was written. ' +
      '`marketops ledger status` in a clone shows which commit is accepted and who made the others; `marketops ledger ' +
      'restore` puts the accepted files on top again.',
  });
});

test('a retired key’s tip is believed where last= names it exactly', async () => {
  const branch = begun();
  const parent = branch.at ?? '';
  const root = frontier.root().toString('hex');
  const checkpoint = signed(ofParent(parent));
  const commit = branch.pushTree(
    new Map([
      [TIP_PATH, TIP],
      [CHECKPOINT_PATH, checkpoint],
    ]),
  );
  const baseUnder = async (last: string): Promise<string | undefined> =>
    (await peekBranch(branch, { ...KEYS, trusted: parseTrustedKeys(`${KEY.vkey.text} last=${last}`) }))?.base;
  expect(await baseUnder(`3:${root}:${commit}`)).toBe(commit);
  // Whatever keys there are beside it.
  expect(await baseUnder(`3:${root}:${commit}\n${stranger.vkey.text}`)).toBe(commit);
  expect(branch.calls).not.toContain('history');
  // Whatever else it names, it does not name this one; then the branch’s past is read, which has nothing else.
  for (const other of [`2:${root}:${commit}`, `3:${'0'.repeat(64)}:${commit}`, `3:${root}:${parent}`])
    expect(await baseUnder(other)).toBe(parent);
});

test('the empty beginning of a branch is believed without checkpoint', async () => {
  const state = await peekBranch(begun(), keys);
  expect(state && (await readTip(state))).toEqual(EMPTY_TIP);
});
