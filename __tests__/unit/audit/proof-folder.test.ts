import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { ProofFolder } from '../../../src/audit/proof-folder.ts';
import { digestOf } from '../../../src/core/digest.ts';
import { MANIFEST_TYPE, sealEnvelope } from '../../../src/protocol/dsse.ts';
import { synced } from '../../../packages/durable-files/__tests__/disk.ts';

/** The folder that a run leaves: what was written and kept is named in the manifest, and nothing else. */

const room = mkdtempSync(join(tmpdir(), 'folder-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));
let count = 0;
const place = (): string => join(room, String(count++), 'proof');
const text = (...path: string[]): string => readFileSync(join(...path), 'utf8');
const receipt = (digit: string): string => `rcpt_${digit.repeat(32)}`;
const pathOf = (id: string): string => `receipts/${id}.dsse.json`;

const inodesOf = (path: string, ...names: string[]): number[] =>
  names.map((name) => statSync(join(path, name)).ino).sort();

function manifestOf(path: string): { payloadType: string; signatures: unknown[]; payload: unknown } {
  const envelope = JSON.parse(text(path, 'manifest.json')) as {
    payload: string;
    payloadType: string;
    signatures: unknown[];
  };
  return { ...envelope, payload: JSON.parse(Buffer.from(envelope.payload, 'base64').toString()) as unknown };
}

test('is made where nothing is, and refused where something lies', async () => {
  const path = place();
  const folder = await ProofFolder.create(path);
  expect([folder.path, folder.ledgerFile]).toEqual([path, join(path, 'ledger.jsonl')]);
  expect((await ProofFolder.create(path)).path).toBe(path);
  writeFileSync(join(path, 'old'), 'x');
  await expect(ProofFolder.create(path)).rejects.toMatchObject({
    code: 'proof_directory_not_empty',
    message: `proof-directory ${path} is not empty. Name a folder that is empty or does not exist.`,
  });
});

test('the manifest names what was written, with its digest, and the lines', async () => {
  const folder = await ProofFolder.create(place());
  writeFileSync(folder.ledgerFile, 'lines\n');
  folder.write(pathOf(receipt('a')), Buffer.from('envelope'));
  folder.writeJson('plan.json', { b: 1, a: 2 });
  expect(text(folder.path, 'plan.json')).toBe('{"a":2,"b":1}\n');
  const { inodes } = await synced(() => folder.seal('lines\n', 'f'.repeat(64), null));
  expect(inodes.sort()).toEqual(
    inodesOf(folder.path, pathOf(receipt('a')), 'plan.json', 'ledger.jsonl', 'manifest.json'),
  );
  const files = {
    'ledger.jsonl': digestOf('lines\n'),
    'plan.json': digestOf('{"a":2,"b":1}\n'),
    [pathOf(receipt('a'))]: digestOf('envelope'),
  };
  const payload = { files, head: 'f'.repeat(64), schema: 'marketops.manifest/v1' };
  expect(manifestOf(folder.path)).toEqual({ payload, payloadType: MANIFEST_TYPE, signatures: [] });
  const signature = { keyid: 'ed25519:01234567', sig: '' };
  await folder.seal('lines\n', 'f'.repeat(64), (bytes) => sealEnvelope(MANIFEST_TYPE, bytes, [signature]));
  expect(manifestOf(folder.path)).toEqual({ payload, payloadType: MANIFEST_TYPE, signatures: [signature] });
});

test('the same content is not written again, another is', async () => {
  const folder = await ProofFolder.create(place());
  const written = (content: string): number => {
    folder.write('summary.md', Buffer.from(content));
    return statSync(join(folder.path, 'summary.md')).ino;
  };
  const first = written('one');
  expect(written('one')).toBe(first);
  expect(written('two')).not.toBe(first);
  expect(text(folder.path, 'summary.md')).toBe('two');
});

test('receipts that did not come on record are taken out, of the folder and of the manifest', async () => {
  const folder = await ProofFolder.create(place());
  for (const id of ['a', 'b']) folder.write(pathOf(receipt(id)), Buffer.from(id));
  folder.write('summary.md', Buffer.from('s'));
  folder.keepReceipts([receipt('b')]);
  expect(readdirSync(join(folder.path, 'receipts'))).toEqual([`${receipt('b')}.dsse.json`]);
  writeFileSync(folder.ledgerFile, '');
  await folder.seal('', 'f'.repeat(64), null);
  const { files } = manifestOf(folder.path).payload as { files: object };
  expect(Object.keys(files)).toEqual(['ledger.jsonl', pathOf(receipt('b')), 'summary.md']);
  // Taken out by somebody else meanwhile: no matter.
  rmSync(join(folder.path, pathOf(receipt('b'))));
  expect(() => folder.keepReceipts([])).not.toThrow();
});

test('texts of approvals are taken out where it is decided again, and nothing else', async () => {
  const folder = await ProofFolder.create(place());
  const names = ['summary.md', pathOf(receipt('a')), `approvals/${'a'.repeat(64)}.txt`];
  for (const name of names) folder.write(name, Buffer.from(name));
  folder.takeBackApprovals();
  expect(names.filter((name) => existsSync(join(folder.path, name)))).toEqual(names.slice(0, 2));
});

test('a run that never landed leaves neither lines nor receipts', async () => {
  const folder = await ProofFolder.create(place());
  writeFileSync(folder.ledgerFile, 'one\n');
  folder.write(pathOf(receipt('a')), Buffer.from('a'));
  folder.write('summary.md', Buffer.from('s'));
  folder.takeBackRun();
  expect(text(folder.ledgerFile)).toBe('');
  expect(existsSync(join(folder.path, pathOf(receipt('a'))))).toBe(false);
  expect(text(folder.path, 'summary.md')).toBe('s');
});

test('what was written is put on disk once, what was taken out not at all', async () => {
  const folder = await ProofFolder.create(place());
  folder.write('summary.md', Buffer.from('s'));
  folder.write(pathOf(receipt('a')), Buffer.from('a'));
  folder.write(pathOf(receipt('b')), Buffer.from('b'));
  folder.keepReceipts([receipt('b')]);
  const { inodes } = await synced(() => folder.flush());
  expect(inodes.sort()).toEqual(inodesOf(folder.path, 'summary.md', pathOf(receipt('b'))));
  expect(await synced(() => folder.flush())).toEqual({ inodes: [], closed: 0 });
});
