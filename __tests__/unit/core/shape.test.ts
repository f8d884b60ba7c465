import { expect, test } from '@jest/globals';
import { claimId, gitSha, githubId, receiptId } from '../../../src/core/shape.ts';
import type { Shape } from '../../../src/core/shape.ts';

const hex = (digits: number): string => '0123456789abcdef'.repeat(8).slice(0, digits);

test.each<[string, Shape<unknown>, readonly unknown[]]>([
  ['commit', gitSha, [hex(40)]],
  ['id of GitHub', githubId, ['0', '1', '12345678901234567890']],
  ['id of a receipt', receiptId, [`rcpt_${hex(32)}`]],
  ['claim', claimId, [hex(32)]],
])('%s: what fits', (_name, shape, values) => {
  for (const value of values) expect([value, shape(value)]).toEqual([value, null]);
});

test.each<[string, Shape<unknown>, unknown, string, string]>([
  ['commit', gitSha, hex(64), '', '40 hex digits'],
  ['id of GitHub', githubId, '01', '', 'a decimal id'],
  ['id of GitHub', githubId, '', '', 'a decimal id'],
  ['id of GitHub', githubId, '123456789012345678901', '', 'a decimal id'],
  ['id of GitHub', githubId, '-1', '', 'a decimal id'],
  ['id of GitHub', githubId, '1x', '', 'a decimal id'],
  ['id of GitHub', githubId, 1, '', 'a decimal id'],
  ['id of a receipt', receiptId, hex(32), '', 'rcpt_ and 32 hex digits'],
  ['claim', claimId, `${hex(31)}G`, '', '32 hex digits'],
])('%s: what does not fit (%#)', (_name, shape, value, path, expected) => {
  expect(shape(value)).toEqual({ path, expected });
});
