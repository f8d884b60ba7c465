import { describe, expect, test } from '@jest/globals';
import { condition, interpolate } from '../../support/workflow/expressions.ts';

/** The part of the workflow runner that decides what runs: a mistake here would let tests pass. */

const contexts = {
  github: { event_name: 'push', run_attempt: '1' },
  needs: { plan: { result: 'success', outputs: { digest: 'sha256:1' } } },
  inputs: { prerelease: false, operations: '' },
};
const fine = { failed: false };
const broken = { failed: true };

describe('a condition', () => {
  test.each([
    [undefined, fine, true],
    [undefined, broken, false],
    ["github.event_name == 'push'", fine, true],
    ["github.event_name == 'push'", broken, false],
    ["github.event_name == 'pull_request'", fine, false],
    ["${{ github.event_name != 'pull_request' }}", fine, true],
    ['always()', broken, true],
    ["failure() && github.event_name == 'push'", broken, true],
    ['failure()', fine, false],
    ['inputs.prerelease', fine, false],
    ['needs.plan.outputs.nothing', fine, false],
  ])('%s, with %o before it, is %s', (text, status, expected) => {
    expect(condition(text, contexts, status)).toBe(expected);
  });

  test('of a context that is not there is an error', () => {
    expect(() => condition('secrets.KEY', contexts, fine)).toThrow();
  });
});

test.each([
  ['as ${{ needs.plan.outputs.digest }} was', 'as sha256:1 was'],
  ["${{ inputs.prerelease && 'a' || 'b' }}", 'b'],
  ["${{ inputs.operations || 'c' }}", 'c'],
  ["build-${{ github.run_attempt }}, ${{ format('{0}', 2) }}", 'build-1, 2'],
  ['${{ needs.plan.outputs.nothing }}', ''],
])('%s is %s', (text, expected) => {
  expect(interpolate(text, contexts)).toBe(expected);
});
