import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { read, root } from '../../support/markdown.ts';
import { isTestName } from '../../support/test-titles.ts';

/** docs/traceability.md: every number of the design leads to code that is there and to a test that is there. */

const text = read('docs/traceability.md');
const LINK = /\[([^\]]+)\]\(\.\.\/([^)]+)\)/g;

interface Promised {
  readonly number: string;
  readonly words: string;
  /** The line, whose links are where it lives. */
  readonly where: string;
  readonly tests: readonly string[];
}

/** `- **S1** words [where](…)`, and below it an item a test. */
const table: Promised[] = [...text.matchAll(/^- \*\*([A-Z][\d.]+)\*\* (.+)\n((?: {2}- .+\n)+)/gm)].map(
  ([, number = '', where = '', tests = '']) => ({
    number,
    words: where.replace(LINK, ''),
    where,
    tests: tests
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^ {2}- /, '')),
  }),
);

const upTo = (letter: string, last: number): string[] => Array.from({ length: last }, (_, i) => `${letter}${i + 1}`);
const NUMBERS = [
  ...upTo('S', 4),
  ...upTo('P1.', 5),
  ...upTo('P2.', 8),
  ...upTo('P3.', 5),
  ...upTo('N', 8),
  ...upTo('T', 2),
  ...upTo('H', 11),
  ...upTo('A', 10),
  ...upTo('U', 5),
  ...upTo('M', 11),
  ...upTo('R', 6),
];

const linksIn = (line: string): string[] => [...line.matchAll(LINK)].map(([, , to]) => to ?? '');
interface Named {
  readonly file: string;
  readonly name: string;
}
/** The tests that lines name: `as S2` is what the same file has under S2, `{a,b}` one of each. */
const testsIn = (lines: readonly string[]): Named[] =>
  lines.flatMap((entry): Named[] => {
    const [, file = '', said = ''] = /^\[[^\]]+\]\(\.\.\/([^)]+)\): (.+)$/.exec(entry.trim()) ?? [];
    const other = /^as ([A-Z][\d.]+)$/.exec(said)?.[1];
    if (other !== undefined) {
      const there = testsIn(table.find(({ number }) => number === other)?.tests ?? []);
      const same = there.filter((named) => named.file === file);
      return same.length === 0 ? [{ file, name: said }] : same;
    }
    const name = said.replace(/\\(.)/g, '$1');
    const [braces, options] = /\{([\w,]+)\}/.exec(name) ?? [];
    if (braces === undefined || options === undefined) return [{ file, name }];
    return options.split(',').map((option) => ({ file, name: name.replace(braces, option) }));
  });

test('every number stands once, in order, with its text', () => {
  expect(table.map(({ number }) => number)).toEqual(NUMBERS);
  for (const { number, words } of table) expect([number, words.length > 5]).toEqual([number, true]);
});

describe.each(table)('$number', ({ where, tests }) => {
  test('lives somewhere, and every link leads there', () => {
    const links = linksIn(where);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('has a test, which is there under that name', () => {
    const named = testsIn(tests);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ file }) => !existsSync(join(root, file)))).toEqual([]);
    expect(named.filter(({ file, name }) => !isTestName(join(root, file), name))).toEqual([]);
  });
});

test('a test that is not there is noticed', () => {
  const gate = '[unit/execute/gate](../__tests__/unit/execute/gate.test.ts)';
  expect(testsIn([`${gate}: as P2.3`, `${gate}: {a,b} fails`, `${gate}: as S1`]).map(({ name }) => name)).toEqual([
    ...['each field that binds run_id: run_mismatch', 'each field that binds operation_kind: operation_mismatch'],
    ...['a fails', 'b fails', 'as S1'],
  ]);
  const file = join(root, '__tests__/unit/execute/gate.test.ts');
  expect(isTestName(file, 'nine passes, in the order of the protocol')).toBe(true);
  expect(isTestName(file, 'ten passes, in the order of the protocol')).toBe(false);
  expect(isTestName(file, 'presence alone blocks, as receipt_missing')).toBe(true);
  expect(isTestName(file, 'courage alone blocks, as receipt_missing')).toBe(false);
  expect(isTestName(join(root, '__tests__/security/verify/tampering.test.ts'), 'with the key: never heard of')).toBe(
    false,
  );
});
