import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { SCENARIOS } from 'security-audit/scenarios/index';
import { weakened } from '../../../tools/invariants/edit.ts';
import type { Edit } from '../../../tools/invariants/edit.ts';
import { INVARIANTS } from '../../../tools/invariants/list.ts';
import { read, root } from '../../support/markdown.ts';
import { isTestName } from '../../support/test-titles.ts';

/** What `npm run invariants` takes out: each place is there once, each test is there, and no invariant is left out. */

const upTo = (letter: string, last: number): string[] => Array.from({ length: last }, (_, i) => `${letter}${i + 1}`);

test('every number of an invariant has something taken out', () => {
  const numbers = [
    ...upTo('S', 4),
    ...upTo('P1.', 5),
    ...upTo('P2.', 8),
    ...upTo('P3.', 5),
    ...upTo('N', 8),
    ...upTo('A', 10),
  ];
  const weakens = new Set(INVARIANTS.flatMap((invariant) => invariant.weakens.split(' ')));
  expect(numbers.filter((number) => !weakens.has(number))).toEqual([]);
});

test.each(INVARIANTS.map((invariant) => [invariant.what, invariant] as const))('%s', (_what, invariant) => {
  const { symbol, edit, test: named, audit } = invariant;
  expect(() => weakened(symbol, edit, read)).not.toThrow();
  if (named !== undefined) expect([named, isTestName(join(root, named.file), named.name)]).toEqual([named, true]);
  const ids = SCENARIOS.map(({ id }) => id);
  expect((audit?.split(' ') ?? []).filter((id) => !ids.includes(id))).toEqual([]);
  expect(named ?? audit).toBeDefined();
});

test('each is told apart by its words, and the files are there', () => {
  expect(new Set(INVARIANTS.map(({ what, symbol }) => `${symbol} ${what}`)).size).toBe(INVARIANTS.length);
  expect(INVARIANTS.filter(({ symbol }) => !existsSync(join(root, symbol.split('#')[0] ?? '')))).toEqual([]);
});

const SOURCE = `
  const CHECKS = [{ name: 'a', check: (x) => x.a && x.b }, { name: 'b', check: other }];
  function f(x) { if (x.a || x.b) return 1; if (x.c) return 1; return x.d ? 2 : 3; }
  class C { #m() { return [1, 2]; } }`;

test.each<[string, Edit, string]>([
  ['CHECKS.a.check', { returns: 'null' }, 'check: (x) => (null) }'],
  ['CHECKS.b.check', { returns: 'null' }, 'check: () => (null) }'],
  ['CHECKS.a', { drop: '' }, "[{ name: 'b'"],
  ['CHECKS.b', { drop: '' }, 'x.b }];'],
  ['CHECKS.a', { operand: 'a' }, 'true && x.b'],
  ['f', { operand: 'b' }, 'if (x.a || false) return 1;'],
  ['f', { condition: 'd', becomes: 'false' }, 'return false ? 2 : 3'],
  ['f', { drop: 'a' }, 'function f(x) { {} if (x.c)'],
  ['C.#m', { returned: '2', becomes: '[]' }, '#m() { return []; }'],
  ['C', { adds: 'get m() { return this.#m(); }' }, ' get m() { return this.#m(); }\n}'],
])('%s: %j', (at, edit, result) => {
  expect(weakened(`f.ts#${at}`, edit, () => SOURCE)).toContain(result);
});

test.each<[string, Edit, string]>([
  ['g', { returns: 'null' }, 'there is no such symbol'],
  ['f', { condition: 'nothing', becomes: 'false' }, '0 places, not one'],
  ['f', { drop: '1' }, '2 places, not one'],
  ['f', { condition: 'd', becomes: 'x.d' }, 'this changes nothing'],
  ['f', { condition: 'd', becomes: 'gone' }, 'the file does not know gone'],
  ['f', { condition: 'd', becomes: '(' }, 'is no program'],
])('%s: %j fails loudly', (at, edit, why) => {
  expect(() => weakened(`f.ts#${at}`, edit, () => SOURCE)).toThrow(why);
});
