import { describe, expect, test } from '@jest/globals';
import { readTip, tipFile } from '../../../src/audit/tree.ts';
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
  expect(await readTip(state(said), ORIGIN, trusted)).toMatchObject({ size: 3, head });
});

describe('not believed', () => {
  test.each<[string, Snapshot]>([
    ['a checkpoint that another key signed', state(said, stranger)],
    ['a checkpoint of another repository', state({ ...said, origin: OTHER }, elsewhere)],
    ['another size', state({ ...said, size: 4 })],
    ['another root', state({ ...said, root: '0'.repeat(64) })],
    ['another head', state({ ...said, head: '0'.repeat(64) })],
    ['a tip of another tree', state(said, keys, tipFile({ ...tip, head: '0'.repeat(64) }))],
    ['a tip that cannot be read', state(said, keys, Buffer.from('{}\n'))],
  ])('%s', async (_what, snapshot) => {
    await expect(readTip(snapshot, ORIGIN, trusted)).rejects.toMatchObject({ code: 'ledger_untrusted' });
  });
});
