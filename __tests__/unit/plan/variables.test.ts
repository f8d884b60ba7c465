import { expect, test } from '@jest/globals';
import { parseVariables } from '../../../src/plan/variables.ts';

test('lines of name=value', () => {
  expect([...parseVariables('a=1\r\n\n  b_2 = x = #y  \nempty=\n')]).toEqual([
    ['a', '1'],
    ['b_2', 'x = #y'],
    ['empty', ''],
  ]);
  expect(parseVariables('').size).toBe(0);
});

test.each<[string, RegExp]>([
  ['nonsense', /line 1 is not name=value/],
  ['a=1\nA=2', /line 2 has a name/],
  ['=x', /line 1 has a name/],
  ['sha=x', /line 1 would hide the built-in name "sha"/],
  ['a=1\na=1', /line 2 gives "a" a second time/],
  ['a=\u0001', /line 1 has a control character/],
  [`a=${'x'.repeat(4097)}`, /line 1 has a value longer than 4096/],
  [Array.from({ length: 101 }, (_, i) => `a${i}=`).join('\n'), /101 variables/],
])('%j is refused', (text, message) => {
  expect(() => parseVariables(text)).toThrow(message);
});

test('all faults are named, and no value is repeated', () => {
  const text = 'bad name=topsecret\nsha=topsecret';
  expect(() => parseVariables(text)).toThrow(/line 1.*line 2/);
  expect(() => parseVariables(text)).not.toThrow(/topsecret/);
});
