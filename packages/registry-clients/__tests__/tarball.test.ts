import { gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { readTarball, TarballFault } from '../src/tarball.ts';
import type { Publication } from '../src/npm.ts';
import { integrityOf, packed, pax, tar, tgz } from 'security-audit/npm-package';

/** A file that is lent piece by piece from one buffer, as the work tree's are. */
function file(bytes: Buffer, pieces = 7_000): Publication['tarball'] {
  return {
    size: bytes.length,
    async *open() {
      const lent = Buffer.alloc(pieces);
      for (let at = 0; at < bytes.length; at += pieces) {
        const length = bytes.copy(lent, 0, at);
        yield lent.subarray(0, length);
        lent.fill(0xff);
        await Promise.resolve();
      }
    },
  };
}
const MANIFEST = { name: '@acme/w', version: '1.0.0' };
const own = { path: 'package/package.json', content: JSON.stringify(MANIFEST) };

test('what a tarball says, and the digests of its bytes', async () => {
  const bytes = packed(MANIFEST, { 'index.js': 'x'.repeat(100_000), 'deep/package.json': '{"name":"other"}' });
  for (const pieces of [1, 513, 7_000, bytes.length]) {
    expect(await readTarball(file(bytes, pieces))).toEqual({
      integrity: integrityOf(bytes),
      shasum: createHash('sha1').update(bytes).digest('hex'),
      manifest: MANIFEST,
    });
  }
});

test.each([
  ['another first folder', tgz([{ ...own, path: 'w-1.0.0/package.json' }])],
  ['two gzip members', Buffer.concat([gzipSync(tar([own]).subarray(0, 1024)), gzipSync(tar([own]).subarray(1024))])],
  [
    'a long name before it',
    tgz([{ path: '././@LongLink', type: 'L', content: `package/${'x'.repeat(150)}\0` }, { path: 'package/x' }, own]),
  ],
  [
    'a pax path for it',
    tgz([
      { path: 'PaxHeader', type: 'x', content: pax({ path: 'package/package.json' }) },
      { path: 'x/y', content: own.content },
    ]),
  ],
  ['a global pax path, which nobody heeds', tgz([{ path: 'g', type: 'g', content: pax({ path: 'x/y' }) }, own])],
  ['a folder of its own', tgz([{ path: 'package/', type: '5' }, own])],
])('%s is as good', async (_title, bytes) => {
  expect((await readTarball(file(bytes))).manifest).toEqual(MANIFEST);
});

test.each([
  ['no gzip', Buffer.from('not gzip at all'), 'is no gzipped tarball'],
  ['no tar', gzipSync(Buffer.alloc(2048, 'x')), 'is no gzipped tarball'],
  ['nothing', Buffer.alloc(0), 'has no package.json|is no gzipped tarball'],
  ['no package.json', tgz([{ path: 'package/index.js' }]), 'has no package.json'],
  ['two of them', tgz([own, { ...own, content: '{"name":"evil","version":"1.0.0"}' }]), 'two files package.json'],
  [
    'a second one by pax',
    tgz([own, { path: 'p', type: 'x', content: pax({ path: 'z/package.json' }) }, { path: 'a/b', content: '{}' }]),
    'two files package.json',
  ],
  [
    'a second one by a long name',
    tgz([own, { path: 'L', type: 'L', content: 'package/./../package/package.json\0' }, { path: 'q' }]),
    'leads out of it',
  ],
  ['one of another case', tgz([{ ...own, path: 'package/Package.JSON' }]), 'no plain file of that name'],
  [
    'a link of that name',
    tgz([{ path: 'package/package.json', type: '2', link: '/etc/passwd' }]),
    'no plain file of that name',
  ],
  [
    'a hard link of that name',
    tgz([{ path: 'package/package.json', type: '1', link: 'package/x' }]),
    'no plain file of that name',
  ],
  ['a way out', tgz([own, { path: 'package/../../etc/cron' }]), 'leads out of it'],
  ['a backslash', tgz([own, { path: 'package\\..\\x' }]), 'leads out of it'],
  ['no JSON', tgz([{ ...own, content: '{' }]), 'cannot be read'],
  ['JSON that is no UTF-8', tgz([{ ...own, content: Buffer.from([0x22, 0xff, 0x22]) }]), 'cannot be read'],
  ['a list', tgz([{ ...own, content: '[]' }]), 'no object'],
  ['an end within a file', gzipSync(tar([own]).subarray(0, 520)), 'is no gzipped tarball'],
  [
    'an end within gzip',
    tgz([own, { path: 'package/x', content: Buffer.alloc(5000, 'y') }]).subarray(0, 80),
    'is no gzipped tarball',
  ],
  [
    'a huge manifest',
    tgz([{ ...own, content: JSON.stringify({ ...MANIFEST, x: 'x'.repeat(1 << 20) }) }]),
    'more than 1 MiB',
  ],
  [
    'a header with a wrong sum',
    gzipSync(Buffer.concat([Buffer.from('zz'), tar([own]).subarray(2)])),
    'is no gzipped tarball',
  ],
])('%s is none', async (_title, bytes, words) => {
  const read = readTarball(file(bytes));
  await expect(read).rejects.toThrow(TarballFault);
  await expect(read).rejects.toThrow(new RegExp(words));
});

test('a file that cannot be read is told as that', async () => {
  const broken: Publication['tarball'] = {
    ...file(packed(MANIFEST)),
    // eslint-disable-next-line require-yield -- it fails before its first piece
    async *open() {
      await Promise.resolve();
      throw new RangeError('changed');
    },
  };
  await expect(readTarball(broken)).rejects.toThrow(RangeError);
});
