import { closeSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { descriptorOf, zip, zipOf } from '../src/any-zip.ts';
import type { ZipFile } from '../src/any-zip.ts';
import { firstBytes, folderSource, mapSource, readWhole, sha256Of, streamFile } from '../src/source.ts';
import type { FileSource } from '../src/source.ts';
import { withinFolder, zipSource } from '../src/zip.ts';
import { freeDescriptor } from '../../durable-files/__tests__/disk.ts';
import { openRoom, textOf } from './room.ts';

/** Where files come from: what is listed, what is read, and what is refused before that. */

const room = openRoom();
const { folderOf } = room;
afterAll(() => rmSync(room.path, { recursive: true, force: true }));
const told = async (act: () => unknown): Promise<string> => {
  try {
    await act();
    return 'nothing';
  } catch (error) {
    return (error as Error).message;
  }
};
const MIB = 1024 * 1024;
const FILES = 1_050;
const FOLDER = { files: FILES, depth: 2 };
const ZIP = { files: FILES, unpackedBytes: 2048 * MIB, ratio: 400, ratioFromBytes: 4 * MIB };

describe('a zip', () => {
  const one = (name: string, more: Partial<ZipFile> = {}): ZipFile => ({ name, bytes: Buffer.from('x'), ...more });
  const open = (...files: readonly ZipFile[]): Promise<FileSource> => {
    const path = join(folderOf(), 'a.zip');
    writeFileSync(path, zip(files));
    return zipSource(path, ZIP);
  };
  const listing = async (...files: readonly ZipFile[]): Promise<string> => {
    const source = await open(...files);
    let entries: readonly string[] = [];
    const fault = await told(async () => (entries = (await source.list()).map(({ path, kind }) => `${path} ${kind}`)));
    await source.close();
    return fault === 'nothing' ? entries.join(', ') : fault;
  };
  const refused = (name: string, expected: string, found: string): string =>
    `${name === 'the zip' ? '"the zip"' : JSON.stringify(name)}: expected ${expected}, found ${found}`;

  test('lists files, not folders', async () => {
    const folder = { bytes: Buffer.alloc(0), stored: true };
    expect(await listing()).toBe('');
    expect(await listing(one('a'), one('r/b'), one('r.s/', folder), one('c..d'))).toBe('a file, r/b file, c..d file');
    const packed = { bytes: Buffer.alloc(0) };
    expect(await listing(one('r/', packed), one('a'))).toBe('a file');
    for (const more of [{ stored: true }, { ...packed, more: Buffer.from('x') }])
      expect(await listing(one('r/', more))).toBe(refused('r/', 'an empty folder entry', 'bytes'));
    expect(await listing(one('a'), one('a'))).toBe(refused('a', 'one file of this name', 'another'));
  });

  const named = (name: string): Promise<string> =>
    listing(one(name, name.endsWith('/') ? { bytes: Buffer.alloc(0), stored: true } : {}));
  test.each(['', 'a//b', '.', './a', 'a/./b', 'a/.', 'a\u0000', 'a\u001f', 'a//', './/', 'a/./'])(
    'takes no name such as %j',
    async (name) => expect(await named(name)).toBe(refused(name, 'a relative path below the zip', 'another name')),
  );
  test.each(['/', '/a', '..', '../a', 'a/..', 'a/../b', 'a/../', 'a\\b', 'C:a', 'a:b'])(
    'takes no directory with a name such as %j',
    async (name) => expect(await named(name)).toMatch(/^"the zip": expected a readable directory, found Error: /),
  );

  test('tells links and devices by the mode of a Unix', async () => {
    const modes = [0, 0o100644, 0o100755, 0o120777, 0o040755, 0o020644];
    expect(await listing(...modes.map((mode, i) => one(String(i), { mode })))).toBe(
      '0 file, 1 file, 2 file, 3 other, 4 other, 5 other',
    );
  });

  test('is stored or deflated, never encrypted', async () => {
    expect(await listing(one('a', { stored: true }), one('b'))).toBe('a file, b file');
    expect(await listing(one('a', { flags: 1 }))).toBe(refused('a', 'a file that is not encrypted', 'encryption'));
    expect(await listing(one('a', { method: 12 }))).toBe(refused('a', 'stored or deflated', 'another method'));
  });

  test('unpacks to 2 GiB at most, and a large file to 400 times its size', async () => {
    const most = 2048 * MIB;
    const small = { bytes: Buffer.alloc(0), stored: true };
    const packed = deflateRawSync(Buffer.from('x')).length;
    const bomb = (size: number, from: number): string =>
      refused('a', 'to unpack to at most 400 times its size', `${size} bytes from ${from}`);
    expect(await listing(one('a', { size: most }))).toBe(bomb(most, packed));
    const tooMany = refused('the zip', `at most ${most} bytes unpacked`, 'more');
    expect(await listing(one('a', { size: most + 1 }))).toBe(tooMany);
    expect(await listing(one('b', { size: 1000 }), one('c', small), one('a', { size: most - 999 }))).toBe(tooMany);
    expect(await listing(one('a', { size: 4 * MIB }))).toBe('a file');
    expect(await listing(one('a', { size: 4 * MIB + 1 }))).toBe(bomb(4 * MIB + 1, packed));
    const bytes = randomBytes(12_000);
    const from = deflateRawSync(bytes).length;
    expect(await listing(one('a', { bytes, size: from * 400 }))).toBe('a file');
    expect(await listing(one('a', { bytes, size: from * 400 + 1 }))).toBe(bomb(from * 400 + 1, from));
  });

  test('has as many files as it may', async () => {
    const many = Array.from({ length: FILES }, (_, i) => one(`f${i}`, { stored: true }));
    expect((await listing(...many)).split(', ').length).toBe(FILES);
    expect(await listing(...many, one('more'))).toBe(refused('the zip', `at most ${FILES} files`, 'more'));
  });

  test('gives the bytes of what it lists, and none once it is closed', async () => {
    const source = await open(
      one('a', { bytes: Buffer.from('hello') }),
      one('b', { bytes: Buffer.from('lie'), size: 2 }),
    );
    await source.list();
    expect(await textOf(source.stream('a'))).toBe('hello');
    expect(await told(() => textOf(source.stream('nothing')))).toBe('"nothing": expected a file, found nothing');
    let given = 0;
    const inflated = async (): Promise<void> => {
      for await (const { length } of source.stream('b')) given += length;
    };
    expect([await told(inflated), given]).toEqual(['"b": expected 2 bytes as in the directory, found others', 0]);
    await source.close();
    expect(await told(() => textOf(source.stream('a')))).toMatch(/closed/);
  });

  test.each<[string, Partial<ZipFile>, string]>([
    ['are stored', { stored: true }, 'x'],
    ['are deflated', {}, 'x'],
    ['are fewer than it says', { size: 2 }, refused('a', '2 bytes as in the directory', 'others')],
    ['have more behind them', { more: Buffer.from('y') }, refused('a', '4 packed bytes as in the directory', '3')],
    [
      'do not inflate',
      { stored: true, method: 8 },
      refused('a', 'bytes that inflate to the size in the directory', 'Error: unexpected end of file'),
    ],
  ])('gives bytes that %s as they are, or refuses them', async (_what, more, expected) => {
    const source = await open(one('a', more));
    await source.list();
    let text = '';
    const fault = await told(async () => (text = await textOf(source.stream('a'))));
    await source.close();
    expect(fault === 'nothing' ? text : fault).toBe(expected);
  });
});

describe('a zip that other programs would read otherwise', () => {
  const [MAX16, MAX32] = [0xffff, 0xffffffff];
  const honest = zip(['a', 'b'].map((name) => ({ name, bytes: Buffer.from(name) })));
  const end = honest.length - 22;
  const directory = honest.readUInt32LE(end + 16);
  const size = end - directory;
  const fault = async (bytes: Buffer, stream = ''): Promise<string> => {
    const path = join(folderOf(), 'a.zip');
    writeFileSync(path, bytes);
    const source = await zipSource(path, ZIP);
    const message = await told(async () => {
      await source.list();
      if (stream !== '') await textOf(source.stream(stream));
    });
    await source.close();
    return message;
  };
  /** The honest one, with numbers of so many bytes in other places. */
  const changed = (...numbers: readonly (readonly [value: number, bytes: number, at: number])[]): Buffer => {
    const bytes = Buffer.from(honest);
    for (const [value, length, at] of numbers) bytes.writeUIntLE(value, at, length);
    return bytes;
  };
  const before = (at: number, rest = honest): Buffer =>
    Buffer.concat([honest.subarray(0, at), Buffer.from('hidden'), rest.subarray(at)]);

  test.each<[string, () => Buffer, string, string]>([
    [
      'has a comment',
      () => Buffer.concat([changed([1, 2, end + 20]), Buffer.from('x')]),
      'the zip',
      'its end behind the directory, without a comment, found other bytes',
    ],
    [
      'has a comment of nothing',
      () => Buffer.concat([changed([2, 2, end + 20]), Buffer.alloc(2)]),
      'the zip',
      'its end behind the directory, without a comment, found other bytes',
    ],
    [
      'has bytes between files and directory',
      () => before(directory, changed([directory + 6, 4, end + 16])),
      'b',
      'its bytes to end at 74, found 68',
    ],
    [
      'has bytes behind its directory',
      () => before(end),
      'the zip',
      'a directory that ends where its end begins, found other bytes',
    ],
    [
      'has bytes in its directory',
      () => before(end, changed([size + 6, 4, end + 12])),
      'the zip',
      'a directory of 94 bytes, found 100',
    ],
    ['has fewer files on this disk', () => changed([1, 2, end + 8]), 'the zip', 'all files on one disk, found others'],
    [
      'has its directory on another disk',
      () => changed([1, 2, end + 6]),
      'the zip',
      'all files on one disk, found others',
    ],
    [
      'counts fewer files than it has',
      () => changed([1, 2, end + 8], [1, 2, end + 10]),
      'the zip',
      'a directory of 47 bytes, found 94',
    ],
    ['has a file elsewhere', () => changed([1, 4, directory + 42]), 'a', 'a header at byte 0, found other bytes there'],
    ['has a name as long as the rest', () => changed([MAX16, 2, 26]), 'the zip', '65535 bytes at 30, found fewer'],
    ['has no header', () => changed([1, 4, 0]), 'a', 'a header at byte 0, found other bytes'],
    ['has another name in a header', () => changed([0x58, 1, 30]), 'a', 'this name in its header, found "X"'],
    [
      'has an extra field that ends elsewhere',
      () => changed([1, 2, 28]),
      'a',
      'one name, found another in an extra field',
    ],
    [
      'has other flags in a header',
      () => changed([0x802, 2, 6]),
      'a',
      'the method that the directory gives, found another in its header',
    ],
    [
      'has another method in a header',
      () => changed([0, 2, 8]),
      'a',
      'the method that the directory gives, found another in its header',
    ],
    [
      'has another sum in a header',
      () => changed([1, 4, 14]),
      'a',
      'the sum and sizes that the directory gives, found others in its header',
    ],
    [
      'has another size in a header',
      () => changed([9, 4, 22]),
      'a',
      'the sum and sizes that the directory gives, found others in its header',
    ],
    ...[14, 18, 22].map((at): [string, () => Buffer, string, string] => [
      `leaves what its header says at ${at} to a descriptor that it has not`,
      () => changed([0, 4, at]),
      'a',
      'the sum and sizes that the directory gives, found others in its header',
    ]),
    [
      'leaves its sum to a zip64 field',
      () => changed([MAX32, 4, 14]),
      'a',
      'the sum and sizes that the directory gives, found others in its header',
    ],
    [
      'has bytes before a directory without files',
      () => {
        const none = zip([]);
        none.writeUInt32LE(6, 16);
        return Buffer.concat([Buffer.from('hidden'), none]);
      },
      'the zip',
      'files, one after another, and their directory, found other bytes between',
    ],
    [
      'ends before it could begin',
      () => {
        const none = zip([]);
        none.writeUInt32LE(MAX32, 12);
        return none;
      },
      'the zip',
      'a zip64 end just where its end leaves something to it, found other bytes',
    ],
  ])('%s', async (_what, bytes, name, message) => {
    expect(await fault(bytes())).toBe(`"${name}": expected ${message}`);
  });

  test('is none whose directory has another order than its files, or tells something of one', async () => {
    const [first, second] = [directory, directory + size / 2].map((at) => honest.subarray(at, at + size / 2));
    const files = honest.subarray(0, directory);
    const turned = Buffer.concat([files, ...[second, first, honest.subarray(end)].map((part) => part as Buffer)]);
    expect(await fault(turned, 'a')).toBe('nothing');
    const told = changed([3, 2, end - 47 + 32], [size + 3, 4, end + 12]);
    expect(await fault(Buffer.concat([told.subarray(0, end), Buffer.from('old'), told.subarray(end)]), 'b')).toBe(
      'nothing',
    );
  });

  test('gives no bytes of another sum than header and directory say', async () => {
    expect(await fault(changed([7, 4, 14], [7, 4, directory + 16]), 'a')).toBe(
      '"a": expected CRC-32 7 as in the directory, found 3904355907',
    );
  });

  test('has another name in extra fields, or fields that are none', async () => {
    /** The first two numbers are a field's id, the next two its length. */
    const fields = (directory: readonly number[], own = directory): Promise<string> => {
      const bytes = zip([{ name: 'a', bytes: Buffer.from('a'), extra: Buffer.from(directory) }]);
      bytes.set(own, 31);
      return fault(bytes);
    };
    const name = [0x75, 0x70, 5, 0, 1, 0, 0, 0, 0];
    const refused = '"a": expected one name, found another in an extra field';
    const long = [2, 0, 16, 0, ...new Uint8Array(16).fill(7)];
    for (const plain of [[1, 0, 0, 0], [1, 0, 1, 0, 7], name.with(0, 1), long])
      expect(await fields(plain)).toBe('nothing');
    expect([await fields(name), await fields(name, name.with(0, 1))]).toEqual([refused, refused]);
    for (const [listed, own] of [
      [name.with(0, 1), name],
      [
        [1, 0, 1, 0, 7],
        [1, 0, 2, 0],
      ],
      // Less than an id and a length.
      [[1, 0, 0, 0, 7]],
      [[1, 0, 0, 0, 7, 7, 7]],
      [
        [1, 0, 0, 0, 7],
        [1, 0, 1, 0, 7],
      ],
    ])
      expect(await fields(listed as number[], own)).toBe(refused);
  });

  test('tells a sum or a size behind a file otherwise', async () => {
    const bytes = Buffer.from('a');
    const short = descriptorOf(bytes);
    const long = Buffer.alloc(24);
    short.copy(long, 0, 0, 8);
    for (const [from, to] of [
      [8, 8],
      [12, 16],
    ] as const)
      short.copy(long, to, from, from + 4);
    const described = (descriptor: Buffer, of = bytes): Promise<string> => {
      const whole = zip([{ name: 'a', bytes: of, descriptor }]);
      // The header leaves all three to what follows.
      whole.fill(0, 14, 26);
      return fault(whole);
    };
    const refused = '"a": expected the sum and sizes that the directory gives, found others behind its bytes';
    for (const one of [short, long]) {
      expect([await described(one), await described(one.subarray(4))]).toEqual(['nothing', 'nothing']);
      for (const at of one === short ? [4, 8, 12] : [4, 8, 16]) {
        const other = Buffer.from(one);
        other.writeUInt8((other[at] ?? 0) ^ 1, at);
        expect([at, await described(other), await described(other.subarray(4))]).toEqual([at, refused, refused]);
      }
    }
    expect(await described(Buffer.concat([long, Buffer.from('hidden')]))).toBe(refused);
    for (const one of [short, long]) {
      const unsigned = Buffer.from(one);
      unsigned.writeUInt8(0, 0);
      expect(await described(unsigned)).toBe(refused);
      for (const more of [1, 2, 3]) {
        const hidden = Buffer.alloc(more);
        expect(await described(Buffer.concat([one.subarray(4), hidden]))).toBe(refused);
        expect(await described(one.subarray(4, -more))).toBe(refused);
      }
    }
    // None at all, and one beside a header that says something else.
    expect(await fault(zip([{ name: 'a', bytes, flags: 8 }]))).toBe(refused);
    for (const at of [14, 18, 22]) {
      const whole = zip([{ name: 'a', bytes, descriptor: short }]);
      whole.writeUInt32LE(7, at);
      expect(await fault(whole)).toBe(
        '"a": expected the sum and sizes that the directory gives, found others in its header',
      );
    }
    // Its sum is what a descriptor without it would begin with.
    const odd = Buffer.from([172, 10, 122, 213]);
    expect([await described(descriptorOf(odd), odd), await described(descriptorOf(odd).subarray(4), odd)]).toEqual([
      'nothing',
      'nothing',
    ]);
  });

  test('leaves sizes to a zip64 field in its header that says others, or is not there', async () => {
    const bytes = Buffer.from('a');
    const packed = honest.readUInt32LE(18);
    /** A zip whose header leaves what is at these places to a zip64 field; a directory that leaves nothing ignores its own. */
    const left = (places: readonly number[], values: readonly number[], descriptor?: Buffer): Promise<string> => {
      const extra = Buffer.alloc(4 + 8 * values.length);
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(8 * values.length, 2);
      for (const [i, value] of values.entries()) extra.writeBigUInt64LE(BigInt(value), 4 + 8 * i);
      const whole = zip([{ name: 'a', bytes, extra, ...(descriptor === undefined ? {} : { descriptor }) }]);
      for (const at of places) whole.writeUInt32LE(MAX32, at);
      return fault(whole);
    };
    const refused = '"a": expected the sizes that the directory gives, found others in a zip64 field';
    for (const places of [[18, 22], [18], [22], []]) {
      expect(await left(places, [1, packed])).toBe('nothing');
      expect(await left(places, [2, packed])).toBe(refused);
      expect(await left(places, [1, packed + 1])).toBe(refused);
      expect(await left(places, [0, 0])).toBe(refused);
      expect(await left(places, [0, 0], descriptorOf(bytes))).toBe('nothing');
      expect(await left(places, [1])).toBe(places.length === 0 ? 'nothing' : refused);
    }
    expect(await fault(changed([MAX32, 4, 18], [MAX32, 4, 22]))).toBe(refused);
  });

  /** With a zip64 end and its locator before the end, which leaves to it what is at its maximum (APPNOTE.TXT 4.3.14). */
  function wide({ count = MAX16, length = MAX32, offset = MAX32, record = {}, locator = {}, between = '' }): Buffer {
    const record64 = Buffer.alloc(56);
    record64.write('PK\u0006\u0006', 0, 'latin1');
    for (const [at, value] of Object.entries({ 4: 44, 24: 2, 32: 2, 40: size, 48: directory, ...record }))
      record64.writeBigUInt64LE(BigInt(value), Number(at));
    const locator64 = Buffer.alloc(20);
    locator64.write('PK\u0006\u0007', 0, 'latin1');
    for (const [at, value] of Object.entries({ 8: end, 16: 1, ...locator })) locator64.writeUInt32LE(value, Number(at));
    const last = Buffer.from(honest.subarray(end));
    last.writeUInt16LE(count, 8);
    last.writeUInt16LE(count, 10);
    last.writeUInt32LE(length, 12);
    last.writeUInt32LE(offset, 16);
    return Buffer.concat([honest.subarray(0, end), record64, Buffer.from(between), locator64, last]);
  }

  test('is none with a zip64 end, whatever it leaves to that', async () => {
    for (const one of [
      {},
      { length: size, offset: directory },
      { count: 2, offset: directory },
      { count: 2, length: size },
    ])
      expect(await fault(wide(one))).toBe('nothing');
  });

  test.each<[string, Parameters<typeof wide>[0], string]>([
    ['count in its end', { count: 1 }, 'two ends that say the same, found others'],
    ['length in its end', { length: 1 }, 'two ends that say the same, found others'],
    ['offset in its end', { offset: 1 }, 'two ends that say the same, found others'],
    ['size of its zip64 end', { record: { 4: 45 } }, 'two ends that say the same, found others'],
    ['count on this disk', { record: { 24: 1 } }, 'two ends that say the same, found others'],
    ['count in its zip64 end', { record: { 24: 1, 32: 1 } }, 'a directory of 47 bytes, found 94'],
    ['length in its zip64 end', { record: { 40: 1 } }, 'a directory of 94 bytes, found 1'],
    ['place of its zip64 end', { between: 'hidden' }, 'a zip64 end before its end, found other bytes'],
    [
      'signature before its end',
      { locator: { 0: 1 }, count: 2, offset: directory },
      'a zip64 end just where its end leaves something to it, found other bytes',
    ],
  ])('has another %s', async (_what, change, message) => {
    expect(await fault(wide(change))).toBe(`"the zip": expected ${message}`);
  });

  test('leads beyond any file', async () => {
    const FAR = 2 ** 60;
    const far = wide({ locator: { 8: 0, 12: FAR / 2 ** 32 } });
    const commented = (zip: Buffer, comment: Buffer): Buffer => {
      const whole = Buffer.concat([zip, comment]);
      whole.writeUInt16LE(comment.length, zip.length - 2);
      return whole;
    };
    for (const one of [far, commented(far, Buffer.from('x')), commented(far, Buffer.alloc(MAX16))])
      await expect(fault(one)).rejects.toThrow(
        `"the zip": expected a zip64 end within ${one.length} bytes, found it at ${BigInt(FAR)}`,
      );
    // Just behind the last byte it is the library that finds nothing.
    await expect(fault(wide({ locator: { 8: far.length } }))).rejects.toThrow('unexpected EOF');
    // What looks like a locator leads nowhere where no end follows it.
    const locator = far.subarray(-42, -22);
    for (const comment of [locator, Buffer.concat([locator, Buffer.alloc(9)])])
      expect(await fault(commented(honest, comment))).toBe(
        '"the zip": expected its end behind the directory, without a comment, found other bytes',
      );
    expect(await fault(wide({ record: { 48: FAR } }))).toMatch(
      /^"the zip": expected a readable directory, found Range/,
    );
    const field = (...values: readonly number[]): Buffer => {
      const bytes = Buffer.from([1, 0, 8 * values.length, 0, ...new Uint8Array(8 * values.length)]);
      for (const [i, value] of values.entries()) bytes.writeBigUInt64LE(BigInt(value), 4 + 8 * i);
      return bytes;
    };
    const bytes = Buffer.from('a');
    const files = zip([
      { name: 'a', bytes, extra: field(1, FAR) },
      { name: 'b', bytes, extra: field(FAR) },
    ]);
    const first = files.readUInt32LE(files.length - 6);
    for (const at of [18, 22, first + 20, first + 24, files.length - 22 - 13 - 4]) files.writeUInt32LE(MAX32, at);
    expect(await fault(files)).toBe(`"the zip": expected 30 bytes at ${FAR}, found fewer`);
  });
});

test('a file is closed again, however far it was read', async () => {
  const path = join(folderOf(), 'a.zip');
  writeFileSync(path, zip([{ name: 'a', bytes: Buffer.from('hello') }]));
  const held = openSync(path, 'r');
  const free = freeDescriptor();
  closeSync(held);
  // Which holds one until it is closed.
  const source = await zipSource(path, ZIP);
  expect(freeDescriptor()).toBeLessThanOrEqual(free);
  await source.list();
  for await (const piece of streamFile(path)) if (piece.length > 0) break;
  expect(freeDescriptor()).toBeLessThanOrEqual(free);
  await source.close();
});

describe('a folder', () => {
  test('is listed two levels deep, links as what they are', async () => {
    const folder = folderOf({ a: '1', 'r/b': '2' });
    symlinkSync('/etc/passwd', join(folder, 'link'));
    const list = (await folderSource(folder, FOLDER).list()).map(({ path, kind, size }) => `${path} ${kind} ${size}`);
    expect(list.sort()).toEqual(['a file 0', 'link other 0', 'r/b file 0']);
    const deep = folderOf({ 'r/s/t': '' });
    expect(await told(() => folderSource(deep, FOLDER).list())).toBe('"r/s": expected no folder here, found one');
    await expect(folderSource(folder, FOLDER).close()).resolves.toBeUndefined();
  });

  test('has as many files as it may', async () => {
    const folder = folderOf();
    for (let i = 0; i < FILES; i++) writeFileSync(join(folder, String(i)), '');
    expect((await folderSource(folder, FOLDER).list()).length).toBe(FILES);
    writeFileSync(join(folder, 'more'), '');
    expect(await told(() => folderSource(folder, FOLDER).list())).toBe(`expected at most ${FILES} files, found more`);
  });

  test('gives the bytes of regular files; links only where they are asked for', async () => {
    const folder = folderOf({ a: 'hello', 'r/b': '' });
    symlinkSync(join(folder, 'a'), join(folder, 'link'));
    const source = folderSource(folder, FOLDER);
    expect(await textOf(source.stream('a'))).toBe('hello');
    expect(await textOf(streamFile(join(folder, 'link'), true))).toBe('hello');
    const fault = (path: string, what: string): string => `"${join(folder, path)}": expected a ${what}`;
    expect(await told(() => textOf(source.stream('link')))).toBe(fault('link', 'readable file, found ELOOP'));
    expect(await told(() => textOf(source.stream('none')))).toBe(fault('none', 'readable file, found ENOENT'));
    expect(await told(() => textOf(source.stream('r')))).toBe(fault('r', 'regular file'));
  });
});

describe('a file in whole', () => {
  const source = mapSource(new Map([['a', Buffer.from('hello')]]));
  test('is of as many bytes as it may have', async () => {
    expect((await readWhole(source, 'a', 5)).toString()).toBe('hello');
    expect(await told(() => readWhole(source, 'a', 4))).toBe('a: expected at most 4 bytes, found more');
    const pieces = {
      ...source,
      async *stream() {
        yield await Promise.resolve(Buffer.from('ab'));
        yield Buffer.from('cd');
      },
    };
    expect((await readWhole(pieces, 'a', 4)).toString()).toBe('abcd');
    expect(await told(() => readWhole(pieces, 'a', 3))).toBe('a: expected at most 3 bytes, found more');
  });
  test('is there', async () => {
    expect(await told(() => readWhole(source, 'b', 5))).toBe('b: expected a file, found nothing');
    expect(await source.list()).toEqual([{ path: 'a', size: 5, kind: 'file' }]);
    await expect(source.close()).resolves.toBeUndefined();
  });
});

test('a folder that holds all of a zip is left out of the names', async () => {
  const path = join(folderOf(), 'a.zip');
  writeFileSync(path, zip([{ name: 'all/a', bytes: Buffer.from('hello') }]));
  const whole = await zipSource(path, ZIP);
  expect(await withinFolder(whole, 'other')).toBe(whole);
  const within = await withinFolder(whole, 'all');
  expect([await within.list(), await textOf(within.stream('a'))]).toMatchObject([[{ path: 'a' }], 'hello']);
  await within.close();
  expect(await told(() => textOf(whole.stream('all/a')))).toMatch(/closed/);
  writeFileSync(path, zip(['all/a', 'b'].map((name) => ({ name, bytes: Buffer.from('x') }))));
  const mixed = await zipSource(path, ZIP);
  expect(await withinFolder(mixed, 'all')).toBe(mixed);
  await mixed.close();
  // What cannot be listed says so to whoever lists it.
  const unfit = { ...mapSource(new Map()), list: () => Promise.reject(new Error('unfit')) };
  await expect((await withinFolder(unfit, 'all')).list()).rejects.toThrow('unfit');
});

test('a zip is written as APPNOTE.TXT has it, alike each time', () => {
  const parts = [
    ...['504b0304 1400 0008 0000 0000 2100 b7efdc83 01000000 01000000 0300 0000', '722f61', '31'],
    ...[
      '504b0102 1403 1400 0008 0000 0000 2100 b7efdc83 01000000 01000000 0300 0000',
      '0000 0000 0000 0000a481 00000000',
    ],
    ...['722f61', '504b0506 0000 0000 0100 0100 31000000 22000000 0000'],
  ];
  const bytes = Buffer.from('1');
  expect(zip([{ name: 'r/a', bytes, stored: true }]).toString('hex')).toBe(parts.join('').replaceAll(' ', ''));
  expect(zipOf(new Map([['a', bytes]]), 'r/')).toEqual(zip([{ name: 'r/a', bytes }]));
  expect(zipOf(new Map([['a', bytes]]))).toEqual(zip([{ name: 'a', bytes }]));
  expect(descriptorOf(bytes).toString('hex')).toBe('504b0708b7efdc830300000001000000');
});

test('the first bytes of a file, and the digest of all of them', async () => {
  const path = join(folderOf({ a: 'hello' }), 'a');
  expect([(await firstBytes(path, 2)).toString(), (await firstBytes(path, 9)).toString()]).toEqual(['he', 'hello']);
  expect(await textOf(streamFile(path, true, { from: 1, to: 3 }))).toBe('el');
  // Whoever names a file may name it by a link.
  symlinkSync(path, `${path}.link`);
  expect((await firstBytes(`${path}.link`, 2)).toString()).toBe('he');
  const digest = 'sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
  expect(await sha256Of(streamFile(path))).toBe(digest);
  const refuse = (): never => {
    throw new Error('too long');
  };
  expect(await sha256Of(streamFile(path), 5, refuse)).toBe(digest);
  await expect(sha256Of(streamFile(path), 4, refuse)).rejects.toThrow('too long');
});
