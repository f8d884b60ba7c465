import { describe, expect, test } from '@jest/globals';
import { EMPTY_TIP, readTip, tipFile } from '../../../src/audit/tree.ts';
import { deriveKeys } from '../../../src/authorize/secret.ts';
import { CHECKPOINT_PATH, TIP_PATH } from '../../../src/protocol/ledger-files.ts';
import type { Snapshot } from '../../../src/protocol/ledger-files.ts';
import { Frontier, leafHash } from '../../../src/protocol/merkle.ts';
import { checkpointText, signatureLine } from '../../../src/protocol/note.ts';
import type { Checkpoint } from '../../../src/protocol/note.ts';
import { parseTrustedKeys } from '../../../src/protocol/vkey.ts';

/** What a run builds on: a tip that a listed key signed, and nothing else. */

const ORIGIN = 'github.test/repositories/1/marketops';
const OTHER = 'github.test/repositories/2/marketops';
const keys = deriveKeys(Buffer.alloc(32, 0x42), '1', ORIGIN);
const stranger = deriveKeys(Buffer.alloc(32, 0x43), '1', ORIGIN);
const elsewhere = deriveKeys(Buffer.alloc(32, 0x42), '2', OTHER);
const trusted = parseTrustedKeys(`${keys.vkey.text}\n${elsewhere.vkey.text}\n`);

const frontier = Frontier.empty();
for (const line of ['one', 'two', 'three']) frontier.append(leafHash(line));
const head = leafHash('three').toString('hex');
const tip = { size: 3, head, frontier };
const said: Checkpoint = { origin: ORIGIN, size: 3, root: frontier.root().toString('hex'), head };

function state(checkpoint: Checkpoint, signer = keys, tipBytes = tipFile(tip)): Snapshot {
  const text = checkpointText(checkpoint);
  const files: Record<string, Uint8Array> = {
    [TIP_PATH]: tipBytes,
    [CHECKPOINT_PATH]: Buffer.from(`${text}\n${signatureLine(signer.vkey, signer.sign(Buffer.from(text)))}`),
  };
  return {
    version: 'v',
    first: false,
    read: (path) => Promise.resolve(files[path] ?? null),
    list: () => Promise.resolve([]),
    segmentWith: () => Promise.resolve(null),
  };
}

test('a tip whose checkpoint a listed key signed is believed', async () => {
  const believed = await readTip(state(said), ORIGIN, trusted);
  expect(believed).toMatchObject({ size: 3, head });
  expect(believed.frontier.root()).toEqual(frontier.root());
  expect(believed.checkpoint).toContain(checkpointText(said));
});

/** The same state without some of its files, or as the first of its branch. */
const without = (snapshot: Snapshot, missing: string, first = false): Snapshot => ({
  ...snapshot,
  first,
  read: (path) => (path === missing ? Promise.resolve(null) : snapshot.read(path)),
});
const unsigned = (bytes: Buffer, first = true) => without(state(said, keys, bytes), CHECKPOINT_PATH, first);

const unreadable = (text: string): Snapshot => ({
  ...state(said),
  read: (path) => (path === CHECKPOINT_PATH ? Promise.resolve(Buffer.from(text)) : state(said).read(path)),
});

const UNSIGNED = 'its checkpoint is not signed by a key in trusted-keys';
const DIFFER = 'tip.json and the checkpoint differ';
const UNREADABLE = 'tip.json cannot be read';
const NO_CHECKPOINT = 'its checkpoint cannot be read';
describe('not believed', () => {
  test.each<[string, Snapshot, string]>([
    ['no tip', without(state(said), TIP_PATH), 'tip.json is missing'],
    ['a checkpoint that another key signed', state(said, stranger), UNSIGNED],
    ['a checkpoint of another repository', state({ ...said, origin: OTHER }, elsewhere), NO_CHECKPOINT],
    ['a checkpoint of another repository that our key signed', state({ ...said, origin: OTHER }), NO_CHECKPOINT],
    ['a checkpoint of ours that another repository’s key signed', state(said, elsewhere), UNSIGNED],
    ['a checkpoint that is none', unreadable('x'), NO_CHECKPOINT],
    ['another size', state({ ...said, size: 4 }), DIFFER],
    ['another root', state({ ...said, root: '0'.repeat(64) }), DIFFER],
    ['another head', state({ ...said, head: '0'.repeat(64) }), DIFFER],
    ['a tip of another tree', state(said, keys, tipFile({ ...tip, head: '0'.repeat(64) })), DIFFER],
    ['a tip that is no JSON', state(said, keys, Buffer.from('x\n')), UNREADABLE],
    ['a tip of another form', state(said, keys, Buffer.from('{}\n')), UNREADABLE],
    ['a tip whose tree is none', state(said, keys, tipFile({ ...tip, size: 1 })), UNREADABLE],
    ['lines without checkpoint', unsigned(tipFile(tip)), 'it has lines but no checkpoint'],
    ['lines without head', unsigned(tipFile({ ...tip, head: EMPTY_TIP.head })), 'it has lines but no checkpoint'],
    [
      'a head without checkpoint',
      unsigned(tipFile({ ...EMPTY_TIP, head: '1'.repeat(64) })),
      'it has lines but no checkpoint',
    ],
    [
      'an empty ledger that is not the beginning of its branch',
      unsigned(tipFile(EMPTY_TIP), false),
      'its checkpoint is gone, and it is not the first commit of its branch',
    ],
  ])('%s', async (_what, snapshot, why) => {
    await expect(readTip(snapshot, ORIGIN, trusted)).rejects.toMatchObject({
      code: 'ledger_untrusted',
      message:
        `The ledger cannot be trusted: ${why}. Nothing was written. Verify it with \`marketops verify\` on a checkout of ` +
        'the ledger branch, and find out who changed it before anything is published.',
    });
  });
});

test('the empty beginning of a branch is believed without checkpoint', async () => {
  expect(await readTip(unsigned(tipFile(EMPTY_TIP)), ORIGIN, trusted)).toEqual(EMPTY_TIP);
});
