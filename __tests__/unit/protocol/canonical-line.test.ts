import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { canonicalize } from 'canonical-json/jcs';
import type { Json } from 'canonical-json/jcs';
import { LINE_TYPES, lineShape, lineText, parseLine } from '../../../src/protocol/ledger.ts';
import type { Line } from '../../../src/protocol/ledger.ts';

/** The canonical gate as formats has it, against what is read. */

const files = globSync('**/ledger.jsonl', { cwd: join(import.meta.dirname, '../../fixtures') });
const LINES = files
  .flatMap((file) =>
    readFileSync(join(import.meta.dirname, '../../fixtures', file), 'utf8')
      .trimEnd()
      .split('\n'),
  )
  .map((text) => JSON.parse(text) as Line);
/** One of each type and data that is shaped differently. */
const KINDS = [...new Map(LINES.map((line) => [`${line.type} ${JSON.stringify(line.data).length}`, line])).values()];

/** What the gate must say: it is the value's one text, and the value fits. */
function oracle(text: string): boolean {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return false;
  }
  return lineShape(value) === null && JSON.stringify(value) === text;
}

function accepted(text: string): boolean {
  try {
    parseLine(text);
    return true;
  } catch {
    return false;
  }
}

test('there are lines of every kind to try it on', () => {
  expect([...new Set(LINES.map(({ type }) => type))].sort()).toEqual([...LINE_TYPES].sort());
});

const withSeq = (line: Line, seq: number): Line => ({ ...line, seq });
const put = (line: Line, from: string, to: string): string => {
  const text = lineText(line);
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe('a text that is as long as the canonical one', () => {
  const [line] = KINDS as [Line];
  test.each([
    ['100 as 1e2', put(withSeq(line, 100), '"seq":100', '"seq":1e2')],
    ['1000 as 1e3 and a space', put(withSeq(line, 1000), '"seq":1000', '"seq": 1e3')],
    ['12000 as 12e3 and a space', put(withSeq(line, 12_000), '"seq":12000', '"seq":12e3 ')],
    ['1500000000 as 1.5e9 and spaces', put(withSeq(line, 1_500_000_000), '"seq":1500000000', '"seq":1.5e9     ')],
    ['10000 as 1E+04', put(withSeq(line, 10_000), '"seq":10000', '"seq":1E+04')],
    [
      'spaces in the place of what an exponent spares elsewhere',
      put(withSeq(line, 1_000_000), '"seq":1000000', '"seq":1e6').replace('"v":1', '"v":    1'),
    ],
  ])('and another is refused: %s', (_name, text) => {
    expect(oracle(text)).toBe(false);
    expect(accepted(text)).toBe(false);
  });
});

test.each([
  ['-0', 0, '-0'],
  ['0e1', 0, '0e1'],
  ['7.0', 7, '7.0'],
  ['70e-1', 7, '70e-1'],
  ['1e1', 10, '1e1'],
])('another way to write a number is refused: %s', (_name, seq, written) => {
  const [line] = KINDS as [Line];
  expect(accepted(lineText(withSeq(line, seq)))).toBe(true);
  expect(accepted(put(withSeq(line, seq), `"seq":${seq},`, `"seq":${written},`))).toBe(false);
});

/** A text of a line, changed in ways that leave the value as it is, or nearly. */
const edits: readonly ((text: string, at: number) => string)[] = [
  (text, at) => `${text.slice(0, at)} ${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}${text.slice(at + 1)}`,
  // A character as its escape.
  (text, at) => `${text.slice(0, at)}\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}${text.slice(at + 1)}`,
  (text) => text.replace(/(\d)0{2}(?=[,}])/, '$1e2'),
  (text) => text.replace(/(\d)0{3}(?=[,}])/, '$1e3'),
  (text) => text.replace(/:(\d)(?=[,}])/, ':$1.0'),
  // A name twice.
  (text) => text.replace('{', '{"claim":"",'),
  (text) => text.replace('"mode":', '"mode":1,"mode":'),
  (text) => text.replace('/', '\\/'),
  (text, at) => `${text.slice(0, at)}é${text.slice(at)}`,
  // Another character in the place of one: another value, which may fit.
  ...['0', '9', 'g', 'F', '"', '-', ' ', '\\', '\n', ','].map(
    (other) => (text: string, at: number) => `${text.slice(0, at)}${other}${text.slice(at + 1)}`,
  ),
  (text) => text.replace(/"pass"/, '"fail"'),
  (text) => text.replace(/null/, '"x"'),
  (text) => text.replace(/-\d\dT/, '-31T'),
  (text) => text.replace(/\d\d-\d\dT/, '02-29T'),
  (text) => text.replace(/"(?:status|receipt_id|operation_id)":"[^"]*",/, ''),
];

test('whatever is done to a text, the gate says what the comparison says', () => {
  let good = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...KINDS),
      fc.oneof(
        fc.nat(),
        fc.integer({ min: 0, max: 90 }).map((n) => n * 100),
        fc.nat(9).map((n) => n * 10_000),
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.array(fc.tuple(fc.constantFrom(...edits), fc.nat(2000)), { maxLength: 3 }),
      (kind, seq, words, changes) => {
        const made = { ...kind, seq, ...(kind.operation_id === undefined ? {} : { operation_id: words }) };
        const text = changes.reduce(
          (sofar, [edit, at]) => edit(sofar, at % sofar.length),
          canonicalize(made as unknown as Json),
        );
        expect([text, accepted(text)]).toEqual([text, oracle(text)]);
        if (accepted(text)) good++;
      },
    ),
    { numRuns: 3000 },
  );
  expect(good).toBeGreaterThan(100);
});
