import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { KINDS } from '../../../src/operations/registry.ts';
import { changeLines, changesPart, shownValues } from '../../../src/report/plan-changes.ts';
import { renderReport } from '../../../src/report/report.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import type { ReportInput } from '../../../src/report/input.ts';
import { inShort } from '../../../src/run/evidence.ts';
import '../../support/properties.ts';
import { STATES } from './states.ts';

const WHERE = { kinds: KINDS, links: { artifact: 'marketops-proof' }, runId: '7', repository: 'acme/widgets' };
const differing = STATES['another-plan'] as ReportInput;
const absent = STATES['another-plan-not-found'] as ReportInput;
const comparisonOf = ({ comparison }: ReportInput) => {
  if (comparison === null) throw new Error('this state has a comparison');
  return comparison;
};

test('the log tells every change, operation by operation', () => {
  const lines = changeLines(comparisonOf(differing), WHERE);
  expect(lines[0]).toMatch(/^What changed since the approval of sha256:5{64}, operation by operation:$/);
  expect(lines).toContain(
    '  plan commit_sha: "0d1e2f3333333333333333333333333333333333" → "4c1f0e6a9d2b7c3e8f5a1b0d6e9c2f7a3b8d4e5f"',
  );
  expect(lines).toContain('  release (publish_release) is not what was approved');
  expect(lines.filter((line) => line.startsWith('    assets["SHA256SUMS"].digest: "sha256:'))).toHaveLength(1);
  expect(lines).toContain('  old-tag (tag_repo) was approved, and would not run');
  expect(lines).toContain('  major-tag (tag_repo) was not approved');
  expect(lines).toContain('    tag: "v2"');
  // Untouched operations are not told of.
  expect(lines.join('\n')).not.toMatch(/homebrew|version-tag \(/);
});

test('without the approved plan it says so, and how to look', () => {
  const lines = changeLines(comparisonOf(absent), WHERE).join('\n');
  expect(lines).toContain('was not found: this run has no artifact called marketops-plan.');
  expect(lines).toContain('gh run download 7 --repo acme/widgets');
  expect(lines).toContain('plan.json in this proof (marketops-proof)');
});

test('summary and page show the same', async () => {
  for (const text of [renderSummary(differing), await renderReport(differing)]) {
    expect(text).toContain('What changed since the approval');
    for (const shown of ['old-tag', 'major-tag', 'commit_sha', 'piled up', 'stacked', '0d1e2f333']) {
      expect(text).toContain(shown);
    }
  }
  for (const text of [renderSummary(absent), await renderReport(absent)]) {
    expect(text).toContain('this run has no artifact called marketops-plan');
    expect(text).toContain('gh run download 11863204417 --repo acme/widgets');
  }
  for (const text of [
    renderSummary(STATES['shipped'] as ReportInput),
    await renderReport(STATES['shipped'] as ReportInput),
  ]) {
    expect(text).not.toContain('since the approval');
  }
});

test('a summary without room names how much it leaves out', () => {
  expect(changesPart(comparisonOf(differing), WHERE, 2)).toMatch(/\d+ more changes: see `report.html`/);
});

test('in a line: names only', () => {
  expect(inShort(comparisonOf(differing))).toBe(
    'the plan: commit_sha; changed: release (assets, body); added: major-tag; removed: old-tag',
  );
  expect(inShort(comparisonOf(absent))).toBe('no comparison, for this run has no artifact called marketops-plan');
});

test('of long values the place where they differ is shown, at a bounded length', () => {
  const text = fc.string({ maxLength: 400, unit: 'grapheme' });
  fc.assert(
    fc.property(text, text, text, text, (before, one, other, after) => {
      const values = { before: `"${before}${one}${after}"`, after: `"${before}${other}${after}"` };
      fc.pre(values.before !== values.after);
      const shown = shownValues({ field: 'body', ...values });
      for (const value of [shown.before, shown.after]) {
        expect(value?.length).toBeLessThan(210);
        expect(value?.isWellFormed()).toBe(true);
      }
      expect(shown.before).not.toBe(shown.after);
    }),
    { numRuns: 500 },
  );
  const long = 'x'.repeat(5000);
  expect(shownValues({ field: 'body', before: `"${long}one${long}"`, after: `"${long}two${long}"` })).toEqual({
    before: `…${'x'.repeat(40)}one${'x'.repeat(40)}…`,
    after: `…${'x'.repeat(40)}two${'x'.repeat(40)}…`,
  });
});
