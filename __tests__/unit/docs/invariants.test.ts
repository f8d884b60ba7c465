import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { REMOVALS } from '../../../tools/invariants/list.ts';
import { replacedOnce } from '../../../tools/invariants/scratch.ts';
import { read, root } from '../../support/markdown.ts';
import { isTestName } from '../../support/test-titles.ts';

/** What `npm run invariants` takes out: each text is there once, each test is there, and no invariant is left out. */

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
  const weakened = new Set(REMOVALS.flatMap(({ weakens }) => weakens));
  expect(numbers.filter((number) => !weakened.has(number))).toEqual([]);
});

test.each(REMOVALS.map((removal) => [removal.what, removal] as const))(
  '%s',
  (_what, { file, from, to, test: named }) => {
    expect(replacedOnce(read(file), from, to, file)).not.toBe(read(file));
    expect([named, isTestName(join(root, named.file), named.name)]).toEqual([named, true]);
  },
);

test('a text that is not there once fails loudly', () => {
  expect(() => replacedOnce('a b', 'c', '', 'f.ts')).toThrow('occurs 0 times');
  expect(() => replacedOnce('a a', 'a', '', 'f.ts')).toThrow('occurs 2 times');
});
