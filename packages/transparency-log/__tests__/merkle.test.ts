import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EMPTY_ROOT, Frontier, grow, leafHash, nodeHash } from '../src/merkle.ts';
import type { Subtree } from '../src/merkle.ts';
import { inclusionPath, rootOfInclusion, siblingRanges } from '../src/tlog-proof.ts';
import { frontierOf, leaf, mth } from './plain.ts';

/** The inputs and roots that Certificate Transparency's implementations test RFC 6962 with. */
const INPUTS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

test('RFC 6962 vectors: the root after each leaf', () => {
  const tree = Frontier.empty();
  expect(tree.root().toString('hex')).toBe(ROOTS[0]);
  expect(EMPTY_ROOT.toString('hex')).toBe(ROOTS[0]);
  for (const [i, input] of INPUTS.entries()) {
    tree.append(leafHash(Buffer.from(input, 'hex')));
    expect(tree.root().toString('hex')).toBe(ROOTS[i + 1]);
  }
});

test('leaves and nodes are told apart by their prefix', () => {
  const a = leafHash('a').toString('hex');
  const b = leafHash('b').toString('hex');
  expect(nodeHash(a, b)).toBe(mth([leaf('a'), leaf('b')]).toString('hex'));
  expect(nodeHash(a, b)).not.toBe(leafHash(Buffer.from(a + b, 'hex')).toString('hex'));
});

const leaves = fc.array(fc.string(), { maxLength: 70 }).map((list) => list.map((text, i) => leaf(`${i}${text}`)));

test('any tree agrees with the recursive definition, restored or not, as text or bytes', () => {
  fc.assert(
    fc.property(leaves, fc.nat(), (list, n) => {
      const cut = list.length === 0 ? 0 : n % (list.length + 1);
      const first = Frontier.empty();
      for (const hash of list.slice(0, cut)) first.append(hash);
      expect(first.subtrees()).toEqual(frontierOf(list.slice(0, cut)));
      const rest = Frontier.restore(cut, first.subtrees()) as Frontier;
      const copy = first.clone();
      for (const hash of list.slice(cut)) rest.append(hash.toString('hex'));
      expect(rest.root()).toEqual(mth(list));
      expect(rest.size).toBe(list.length);
      expect(copy.root()).toEqual(mth(list.slice(0, cut)));
    }),
  );
});

test('a tree goes on by the perfect subtrees of what follows it, wherever that begins', () => {
  const all = Array.from({ length: 21 }, (_, i) => leaf(String(i)));
  for (let size = 0; size <= all.length; size++) {
    for (let start = 0; start <= size; start++) {
      const subtrees: Subtree[] = [];
      for (let i = start; i < size; i++) grow(subtrees, i, (all[i] as Buffer).toString('hex'));
      const tree = Frontier.empty();
      for (const one of all.slice(0, start)) tree.append(one);
      for (const { root, height } of subtrees) tree.append(root, height);
      expect([tree.size, tree.subtrees()]).toEqual([size, frontierOf(all.slice(0, size))]);
      // No two beside each other that are one.
      if (start === 0) expect(subtrees.map(({ root }) => root)).toEqual(frontierOf(all.slice(0, size)));
    }
  }
});

test('a frontier of another size is refused', () => {
  expect(Frontier.restore(5, ['a'.repeat(64)])).toBeNull();
  expect(Frontier.restore(0, [])?.root()).toEqual(EMPTY_ROOT);
  // Sizes beyond 32 bits count their bits as well.
  expect(Frontier.restore(2 ** 40 + 1, ['a'.repeat(64), 'b'.repeat(64)])).not.toBeNull();
});

describe('inclusion', () => {
  test('the path of every leaf of every tree leads to its root, and to no other', () => {
    for (let size = 1; size <= 33; size++) {
      const list = Array.from({ length: size }, (_, i) => leaf(String(i)));
      const root = mth(list).toString('hex');
      for (const [index, hash] of list.entries()) {
        const path = siblingRanges(index, size).map((range) =>
          mth(list.slice(range.first, range.first + range.size)).toString('hex'),
        );
        const at = (i: number, n: number, p: readonly string[]): string | null =>
          rootOfInclusion(hash.toString('hex'), i, n, p);
        expect(at(index, size, path)).toBe(root);
        expect(at(size, size, path)).toBeNull();
        expect(at(index, size, [...path, 'a'.repeat(64)])).not.toBe(root);
        if (path.length > 0) expect(at(index, size, path.slice(1))).not.toBe(root);
        if (size > 1) expect(at((index + 1) % size, size, path)).not.toBe(root);
      }
    }
  });
});

test('the part of a tree from one of its subtrees on', () => {
  const list = Array.from({ length: 13 }, (_, i) => leaf(String(i)));
  const tree = Frontier.empty();
  for (const hash of list) tree.append(hash);
  expect(tree.from(8)?.root()).toEqual(mth(list.slice(8)));
  expect(tree.from(12)?.root()).toEqual(list[12]);
  expect(tree.from(13)?.size).toBe(0);
  expect(tree.from(5)).toBeNull();
  const even = Frontier.empty();
  for (const hash of list.slice(0, 12)) even.append(hash);
  expect(even.from(0)?.root()).toEqual(mth(list.slice(0, 12)));
  expect(even.from(8)?.root()).toEqual(mth(list.slice(8, 12)));
  expect(even.from(12)?.size).toBe(0);
  expect([even.from(4), even.from(11), even.from(13)]).toEqual([null, null, null]);
});

test('the path of a leaf is made in one pass over the leaves, from any tree before them', () => {
  const texts = Array.from({ length: 11 }, (_, i) => leafHash(String(i)).toString('hex'));
  const whole = Frontier.empty();
  for (const hash of texts) whole.append(hash);
  for (const index of texts.keys()) {
    for (let known = 0; known <= index; known++) {
      const start = Frontier.empty();
      for (const hash of texts.slice(0, known)) start.append(hash);
      const path = inclusionPath(index, texts.length, start);
      for (const [leafIndex, hash] of texts.entries()) path.take(leafIndex, hash);
      const root = rootOfInclusion(texts[index] ?? '', index, texts.length, path.hashes());
      expect(root).toBe(whole.root().toString('hex'));
    }
  }
});
