import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leaf, mth, note, SIGNER } from 'forged-proofs/crypto';
import { parseCheckpoint } from 'transparency-log/checkpoint';
import { leafHash } from 'transparency-log/merkle';
import { parseTlogProof, rootOfInclusion } from 'transparency-log/tlog-proof';
import { LedgerCheck } from '../src/browser/ledger-check.ts';
import { tlogProof } from '../src/browser/save.ts';
import type { Repository } from '../src/browser/site-data.ts';
import type { Store } from '../src/browser/store.ts';
import { TILE_WIDTH, entriesPath, tilePath } from '../src/browser/tile-path.ts';
import { TileWriter, pathOf } from '../src/site/tiles.ts';

/** The files of a ledger of so many lines, and what the page says of it. */
function ledgerOf(size: number) {
  const lines = Array.from({ length: size }, (_, seq) => `{"seq":${seq}}`);
  const files = new Map<string, string>();
  const writer = new TileWriter((tile) => files.set(`r/${pathOf(tile)}`, tile.hashes.join('')));
  for (const line of lines) writer.append(leafHash(line).toString('hex'));
  for (const tile of writer.partial()) if (tile.hashes.length > 0) files.set(`r/${pathOf(tile)}`, tile.hashes.join(''));
  for (let first = 0; first < size; first += TILE_WIDTH) {
    const own = lines.slice(first, first + TILE_WIDTH);
    files.set(`r/${entriesPath(first / TILE_WIDTH, own.length)}`, own.join('\n'));
  }
  const leaves = lines.map(leaf);
  const place = { parent: 'a'.repeat(40), base: 'a'.repeat(40), files: 'f'.repeat(64) };
  const checkpoint = note([SIGNER], size, mth(leaves), leaves.at(-1)?.toString('hex') ?? '', undefined, place);
  const repository: Repository = {
    ...{ slug: 'r', name: 'acme/widgets', origin: SIGNER.origin, size, commit: null, blocks: 1, runs: 0, foreign: 0 },
    ...{ checkpoint, keys: [SIGNER.vkey], trusted: true, faults: [] },
  };
  return { lines, leaves, files, repository };
}

/** As the page's store is, but for digests: what is found out here the tree alone finds out. */
const storeOf = (files: ReadonlyMap<string, string>) =>
  ({
    text: (path: string) =>
      files.has(path) ? Promise.resolve(files.get(path) ?? '') : Promise.reject(new Error(`no ${path}`)),
  }) as unknown as Store;

const sizes = fc.oneof(fc.integer({ min: 1, max: 1200 }), fc.constantFrom(255, 256, 257, 511, 512, 513, 1024));

test('paths are those of C2SP tlog-tiles', () => {
  expect(tilePath(0, 0, 256)).toBe('tile/0/000');
  expect(tilePath(1, 5, 17)).toBe('tile/1/005.p/17');
  expect(tilePath(0, 1234067, 256)).toBe('tile/0/x001/x234/067');
  expect(entriesPath(999, 1)).toBe('tile/entries/999.p/1');
  expect(entriesPath(1000, 256)).toBe('tile/entries/x001/000');
});

test('a tile that is full never changes as the ledger grows', () => {
  const [small, large] = [ledgerOf(600), ledgerOf(1100)];
  const full = [...small.files].filter(([path]) => !path.includes('.p/'));
  expect(full).toHaveLength(4);
  for (const [path, text] of full) expect(large.files.get(path)).toBe(text);
});

test('going on from tiles that are not full gives what beginning anew gives', () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 700 }), (size, more) => {
      const whole: string[] = [];
      const parts: string[] = [];
      const hashes = Array.from({ length: size + more }, (_, at) => leafHash(String(at)).toString('hex'));
      const one = new TileWriter((tile) => whole.push(pathOf(tile), ...tile.hashes));
      for (const hash of hashes) one.append(hash);
      const begun = new TileWriter((tile) => parts.push(pathOf(tile), ...tile.hashes));
      for (const hash of hashes.slice(0, size)) begun.append(hash);
      const rest = new TileWriter((tile) => parts.push(pathOf(tile), ...tile.hashes), begun.partial());
      for (const hash of hashes.slice(size)) rest.append(hash);
      expect(parts).toEqual(whole);
      expect(rest.partial()).toEqual(one.partial());
    }),
    { numRuns: 40 },
  );
});

test('the tiles give the root of the ledger, at every size that it had, and every line is found below it', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, fc.nat(), fc.nat(), async (size, line, earlier) => {
      const { lines, leaves, files, repository } = ledgerOf(size);
      const check = new LedgerCheck(storeOf(files), repository);
      await check.anchored();
      const first = line % size;
      const last = Math.min(size, first + 300);
      expect(await check.lines([{ first, size: last }])).toEqual(lines.slice(first, last));
      const old = 1 + (earlier % size);
      expect(await check.rootAt(old)).toBe(mth(leaves.slice(0, old)).toString('hex'));
    }),
    { numRuns: 60 },
  );
});

test('every line’s proof is one that the verifier takes', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, fc.nat(), async (size, line) => {
      const { files, lines, leaves, repository } = ledgerOf(size);
      const seq = line % size;
      const text = await tlogProof(new LedgerCheck(storeOf(files), repository), seq);
      const proof = parseTlogProof(Buffer.from(text), parseCheckpoint);
      expect(Buffer.from(proof?.extra ?? []).toString()).toBe(lines[seq]);
      const leafOf = leaves[seq]?.toString('hex') ?? '';
      expect(rootOfInclusion(leafOf, proof?.index ?? -1, size, proof?.path ?? [])).toBe(proof?.signed.root);
    }),
    { numRuns: 60 },
  );
});

test('a tree of three levels', async () => {
  const { lines, files, leaves, repository } = ledgerOf(66_000);
  const check = new LedgerCheck(storeOf(files), repository);
  for (const seq of [0, 65_535, 65_536, 65_999]) {
    expect(await check.lines([{ first: seq, size: seq + 1 }])).toEqual([lines[seq]]);
  }
  expect(await check.rootAt(65_537)).toBe(mth(leaves.slice(0, 65_537)).toString('hex'));
}, 120_000);

describe('what is found out without a digest of any file', () => {
  test('a changed digit or letter of any tile or entry that a line stands on', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), fc.nat(), fc.nat(), async (size, line, which, where) => {
        const { files, repository } = ledgerOf(size);
        const seq = line % size;
        const read = new Set<string>();
        const honest = storeOf(files);
        const watching = { text: (path: string) => (read.add(path), honest.text(path)) } as unknown as Store;
        await new LedgerCheck(watching, repository).lines([{ first: seq, size: seq + 1 }]);
        const path = [...read][which % read.size] ?? '';
        const text = files.get(path) ?? '';
        const at = where % text.length;
        files.set(path, `${text.slice(0, at)}${text[at] === '1' ? '2' : '1'}${text.slice(at + 1)}`);
        const check = new LedgerCheck(storeOf(files), repository);
        await expect(check.lines([{ first: seq, size: seq + 1 }])).rejects.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  test('a checkpoint of another size, another key, or that nobody signed', async () => {
    const { files, repository } = ledgerOf(300);
    const other = ledgerOf(299).repository.checkpoint;
    const keyed = (changes: Partial<Repository>) => new LedgerCheck(storeOf(files), { ...repository, ...changes });
    await expect(keyed({ checkpoint: other }).anchored()).rejects.toThrow('is of 299 lines, not 300');
    await expect(keyed({ keys: [] }).anchored()).rejects.toThrow('signed by no key of this ledger');
    const [text = '', lines = ''] = repository.checkpoint?.split('\n\n') ?? [];
    const cut = `${text}\n\n${lines.replace(/.(?=.{40}$)/m, (sign) => (sign === 'A' ? 'B' : 'A'))}`;
    await expect(keyed({ checkpoint: cut }).anchored()).rejects.toThrow('signature of the newest checkpoint');
  });
});
