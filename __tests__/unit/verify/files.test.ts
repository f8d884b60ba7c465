import { rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { BranchFolder, branchJson } from '../../../src/verify/branch/files.ts';
import type { Finding } from '../../../src/verify/verdict.ts';
import { folderSource } from '../../../src/verify/source.ts';
import { openZip } from '../../../src/verify/zip.ts';
import { pinsOf } from '../../../src/verify/keys.ts';
import { recognise, verifyPath } from '../../../src/verify/index.ts';
import { consumedShape } from '../../../src/protocol/ledger-files.ts';
import { formatTlogProof } from 'transparency-log/tlog-proof';
import { mth, note, SIGNER, TRUSTED } from 'forged-proofs/crypto';
import { forge } from 'forged-proofs/proof';
import { zip } from 'file-sources/any-zip';
import type { ZipFile } from 'file-sources/any-zip';
import { openRoom, textOf } from '../../../packages/file-sources/__tests__/room.ts';

/** Where files come from: what is listed, what is read, and what is refused before that. */

const room = openRoom();
const { folderOf } = room;
afterAll(() => rmSync(room.path, { recursive: true, force: true }));
const told = async (act: () => unknown): Promise<string> => {
  try {
    await act();
    return 'nothing';
  } catch (error) {
    const { status, message } = error as Finding;
    return `${status}: ${message}`;
  }
};
const MIB = 1024 * 1024;
const FILES = 10_050;

describe('a zip', () => {
  test('may hold all of it in the folder marketops-proof', async () => {
    const open = (...names: readonly string[]): ReturnType<typeof openZip> => {
      const path = join(folderOf(), 'a.zip');
      writeFileSync(path, zip(names.map((name) => ({ name, bytes: Buffer.from('hello') }))));
      return openZip(path);
    };
    const listing = async (...names: readonly string[]): Promise<string> => {
      const source = await open(...names);
      const entries = await source.list();
      await source.close();
      return entries.map(({ path, kind }) => `${path} ${kind}`).join(', ');
    };
    expect(await listing('marketops-proof/a', 'marketops-proof/r/b')).toBe('a file, r/b file');
    expect(await listing('marketops-proof/a', 'b')).toBe('marketops-proof/a file, b file');
    expect(await listing('marketops-proofs/a')).toBe('marketops-proofs/a file');
    const source = await open('marketops-proof/a');
    expect(await textOf(source.stream('a'))).toBe('hello');
    await source.close();
    expect(await told(() => textOf(source.stream('a')))).toMatch(/closed/);
  });

  test('holds no more than a proof may', async () => {
    const fault = async (...files: readonly ZipFile[]): Promise<string> => {
      const path = join(folderOf(), 'a.zip');
      writeFileSync(path, zip(files));
      const source = await openZip(path);
      return told(() => source.list()).finally(() => source.close());
    };
    const bytes = Buffer.from('x');
    const many = Array.from({ length: FILES }, (_, i) => ({ name: `f${i}`, bytes, stored: true }));
    expect(await fault(...many)).toBe('nothing');
    expect(await fault(...many, { name: 'more', bytes })).toMatch(/expected at most 10050 files, found more$/);
    expect(await fault({ name: 'a', bytes, size: 2048 * MIB + 1 })).toMatch(/at most 2147483648 bytes unpacked/);
    expect(await fault({ name: 'a', bytes, size: 4 * MIB })).toBe('nothing');
    expect(await fault({ name: 'a', bytes, size: 4 * MIB + 1 })).toMatch(/to unpack to at most 400 times its size/);
  });
});

test('a proof is a folder two levels deep', async () => {
  const list = (await folderSource(folderOf({ a: '1', 'r/b': '2' })).list()).map(({ path }) => path);
  expect(list.sort()).toEqual(['a', 'r/b']);
  expect(await told(() => folderSource(folderOf({ 'r/s/t': '' })).list())).toMatch(/no folder here/);
  const folder = folderOf();
  for (let i = 0; i < FILES; i++) writeFileSync(join(folder, String(i)), '');
  expect((await folderSource(folder).list()).length).toBe(FILES);
  writeFileSync(join(folder, 'more'), '');
  expect(await told(() => folderSource(folder).list())).toMatch(/expected at most 10050 files, found more$/);
});

describe('a checkout of the ledger branch', () => {
  const consumed = { claim: 'c'.repeat(32), operation_digest: `sha256:${'0'.repeat(64)}`, run_attempt: 1, run_id: '9' };
  const folder = new BranchFolder(
    folderOf({
      ...{ 'c/b/2': 'two', 'good.json': `${JSON.stringify(consumed)}\n` },
      ...{ 'bad.json': '{"claim":1}\n', 'text.json': 'x' },
    }),
  );
  const place = (path: string): string => `failed: ${path}, line 1, byte 0: expected`;

  test('gives bytes of regular files of 64 MiB at most, null where nothing is', async () => {
    expect([folder.bytes('c/b/2')?.toString(), folder.bytes('none'), folder.bytes('none/x')]).toEqual([
      'two',
      null,
      null,
    ]);
    symlinkSync('/etc/passwd', join(folder.root, 'link'));
    for (const path of ['link', 'c']) {
      expect(await told(() => folder.bytes(path))).toBe(
        `${place(path)} a regular file, found a link, folder or device`,
      );
    }
    writeFileSync(join(folder.root, 'large'), '');
    truncateSync(join(folder.root, 'large'), 64 * MIB);
    expect(folder.bytes('large')?.length).toBe(64 * MIB);
    truncateSync(join(folder.root, 'large'), 64 * MIB + 1);
    expect(await told(() => folder.bytes('large'))).toBe(
      `${place('large')} at most ${64 * MIB} bytes, found ${64 * MIB + 1}`,
    );
  });

  test('gives canonical JSON of a schema', async () => {
    const json = (path: string): Promise<string> | object => {
      const bytes = folder.bytes(path) ?? Buffer.alloc(0);
      return path === 'good.json'
        ? branchJson(path, bytes, consumedShape)
        : told(() => branchJson(path, bytes, consumedShape));
    };
    expect(json('good.json')).toEqual(consumed);
    for (const path of ['bad.json', 'text.json']) {
      expect(await json(path)).toMatch(new RegExp(`^${place(path)} canonical JSON of its schema, found \\w*Error: `));
    }
  });

  test('lists the files of its layout in their order, git’s own left out, and refuses every other entry', async () => {
    const ledger = (first: number): string => `ledger/000000/${String(first).padStart(12, '0')}.jsonl`;
    const receipt = (of: string): string => `consumed/${of}${of}/rcpt_${of.repeat(32)}.json`;
    const names = ['tip.json', ledger(0), ledger(14), receipt('0'), receipt('a'), 'runs/01/9001.json', '.git/HEAD'];
    const list = async (more: Record<string, string>, below = ''): Promise<string[]> => {
      const found: string[] = [];
      const branch = new BranchFolder(folderOf({ ...Object.fromEntries(names.map((name) => [name, ''])), ...more }));
      for await (const one of branch.files(below)) found.push(one);
      return found;
    };
    const sorted = [receipt('0'), receipt('a'), ledger(0), ledger(14), 'runs/01/9001.json', 'tip.json'];
    expect(await list({})).toEqual(sorted);
    expect(await list({}, 'ledger')).toEqual([ledger(0), ledger(14)]);
    expect(await list({}, 'none')).toEqual([]);
    for (const other of [
      'x',
      'ledger/x',
      'ledger/000000/x.jsonl',
      'consumed/00/x/y',
      '.github/workflows/x.yml',
      'open/x.json',
    ]) {
      const [, entry = ''] = /^((?:[^/]+\/){0,2}[^/]+)/.exec(other) ?? [];
      expect(await told(() => list({ [other]: '' }))).toBe(
        `${place(JSON.stringify(entry))} a file that the branch has a place for, found another`,
      );
    }
    await expect(list({}, 'tip.json')).rejects.toThrow('ENOTDIR');
  });
});

describe('what lies at a path', () => {
  const kind = async (path: string): Promise<string> => (await recognise(path))?.kind ?? 'nothing';
  const file = (name: string, content: string): Promise<string> => kind(join(folderOf({ [name]: content }), name));

  test('is told by its first bytes, then by its name', async () => {
    expect(await file('x', 'PK\u0003\u0004')).toBe('zip');
    expect(await file('x', 'PK\u0005\u0006')).toBe('zip');
    expect(await file('x.jsonl', 'PK\u0003\u0004')).toBe('zip');
    expect(await file('x', 'c2sp.org/tlog-proof@v1\nmore')).toBe('inclusion');
    expect([await file('x.tlog-proof', ''), await file('tlog-proof', '')]).toEqual(['inclusion', 'nothing']);
    expect(await file('x', '{"claim":"c"}')).toBe('ledger');
    expect(await file('x', ' {"claim":"c"}')).toBe('nothing');
    expect(await file('x', 'aaaaaaaaaaaaa{"claim":')).toBe('nothing');
    expect([await file('x.jsonl', ''), await file('jsonl', '')]).toEqual(['ledger', 'nothing']);
    expect([await kind('/dev/null'), await kind(join(room.path, 'nowhere'))]).toEqual(['nothing', 'nothing']);
  });

  test.each<[string, string]>([
    ['CANONICAL_PROOF.json', 'proof'],
    ['manifest.json', 'proof'],
    ['checkpoints.json', 'proof'],
    ['ledger.jsonl', 'proof'],
    ['tip.json', 'branch'],
    ['ledger/x', 'branch'],
    ['checkpoint', 'branch'],
    ['marketops-proof/manifest.json', 'proof'],
    ['marketops-proof/other', 'nothing'],
    ['plan.json', 'nothing'],
  ])('a folder with %s: %s', async (name, expected) => {
    expect(await kind(folderOf({ [name]: '' }))).toBe(expected);
    if (expected === 'branch') expect(await kind(folderOf({ [name]: '', 'ledger.jsonl': '' }))).toBe('branch');
    if (expected === 'branch') expect(await kind(folderOf({ [name]: '', 'manifest.json': '' }))).toBe('proof');
  });

  test('is read through a link where it was named, and no further than it may be', async () => {
    const pins = pinsOf(TRUSTED, 'pins');
    const folder = folderOf({ 'ledger.jsonl': forge().get('ledger.jsonl')?.toString() ?? '', 'x.tlog-proof': 'x' });
    for (const name of ['ledger.jsonl', 'x.tlog-proof']) symlinkSync(join(folder, name), join(folder, `link-${name}`));
    const report = (name: string): ReturnType<typeof verifyPath> => verifyPath(join(folder, name), { pins });
    expect((await report('link-ledger.jsonl')).verdict).toBe('SELF_CONSISTENT');
    const form = (await report('link-x.tlog-proof')).checks[0];
    expect(`${form?.status ?? ''}: ${form?.detail ?? ''}`).toBe(
      'failed: link-x.tlog-proof, line 1, byte 0: expected a C2SP tlog-proof@v1 with the line in extra, found other text',
    );
  });

  test('is an inclusion proof of 1 MiB at most', async () => {
    const form = async (size: number): Promise<string> => {
      const text = (extra: number, pad: number): string =>
        formatTlogProof({
          ...{ extra: Buffer.alloc(extra), index: 0, path: [] },
          checkpoint: note([SIGNER], 1, mth([]), 'a'.repeat(64), 'o'.repeat(1 + pad)),
        });
      // Base64 grows by four: the origin makes up for the rest.
      const missing = size - Buffer.byteLength(text(0, 0));
      const path = join(folderOf({ 'x.tlog-proof': text(3 * Math.floor(missing / 4), missing % 4) }), 'x.tlog-proof');
      expect(statSync(path).size).toBe(size);
      return (await verifyPath(path, { pins: pinsOf(TRUSTED, 'pins') })).checks[0]?.detail ?? '';
    };
    expect(await form(MIB)).toBe('a C2SP tlog-proof@v1');
    expect(await form(MIB + 1)).toMatch(/expected at most 1048576 bytes, found more$/);
  });

  test('unusable: no zip, or another one', async () => {
    const pins = pinsOf(TRUSTED, 'pins');
    const detail = async (bytes: Uint8Array | string): Promise<unknown> => {
      const folder = folderOf();
      writeFileSync(join(folder, 'a.zip'), bytes);
      const { verdict, checks, ...rest } = await verifyPath(join(folder, 'a.zip'), { pins });
      expect([verdict, rest]).toEqual(['UNUSABLE', { entries: 0, head: null, root: null }]);
      return checks.map((check) => `${check.name} ${check.status}: ${check.detail.replace(folder, '')}`);
    };
    expect(String(await detail('PK\u0003\u0004'))).toMatch(/^input failed: \/a\.zip: expected a zip, found Error: /);
    const other = ['input failed: /a.zip: expected a proof in the zip, found other files'];
    expect([await detail(zip([])), await detail(zip([{ name: 'x', bytes: Buffer.from('x') }]))]).toEqual([
      other,
      other,
    ]);
  });
});
