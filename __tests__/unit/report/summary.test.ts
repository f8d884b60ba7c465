import { expect, test } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { COMMENT_LIMIT, commentMarker, renderComment } from '../../../src/report/comment.ts';
import { renderReport } from '../../../src/report/report.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { hostile } from './hostile.ts';
import { many, STATES } from './states.ts';
import type { ReportInput } from '../../../src/report/input.ts';

const LARGE = many(1000);
const state = (name: string): ReportInput => STATES[name] as ReportInput;

test.each(Object.keys(STATES))('the summary of %s tells mode, digest, every operation and the next step', (name) => {
  const input = state(name);
  const text = renderSummary(input);
  expect(text).toMatch(/^## (?:🟡|🔵|🟢|🟠|🔴) (?:Release|Tag) `v2.4.0`[^\n]* to `acme\/widgets`\n/u);
  expect(text).toContain(input.plan.plan_digest);
  for (const { operation_id } of input.plan.operations) expect(text).toContain(` · \`${operation_id}\` |`);
  expect(text).toContain('**Next:** **[');
});

test('each mode has its banner', () => {
  const told = (name: string): string => {
    const [first = '', , third = ''] = renderSummary(state(name)).split('\n');
    return `${first.slice(3, 5)} ${third.split('**')[1] ?? ''}`;
  };
  expect(told('dry-run')).toBe('🟡 ○ Dry run');
  expect(told('dry-run-refused')).toBe('🟡 ✕ Dry run · prod would refuse');
  expect(told('nothing-to-do')).toBe('🟡 = Dry run · nothing to do');
  expect(told('unauthorized')).toBe('🔵 ◔ Prod · waits for approval');
  expect(told('policy-violation')).toBe('🔴 ✕ Prod · refused');
  expect(told('waiting')).toBe('🔵 ◔ Prod · authorized, not executed');
  expect(told('shipped')).toBe('🟢 ✓ Prod · shipped');
  expect(told('unchanged')).toBe('🟢 = Prod · nothing to do');
  expect(told('partial')).toBe('🟠 ◑ Prod · partly shipped');
  expect(told('failed')).toBe('🟠 ? Prod · in doubt');
  expect(told('all-failed')).toBe('🔴 ✕ Prod · failed');
  expect(told('security-alert')).toBe('🔴 ▲ Prod · security alert');
});

test('a refusal names its rule, the line in the policy, what was wanted and what was found', () => {
  const text = renderSummary(state('policy-violation'));
  expect(text).toContain('Rule `allow-publish_release` [in the policy, line 14](https://github.com/acme/widgets/blob/');
  expect(text).toContain('policy.yml#L14)');
  expect(text).toContain('Condition `refs`: wanted `refs/heads/main`, found `refs/heads/hotfix`.');
});

test('prod ends with how to download and verify the proof; a dry run does not', () => {
  const text = renderSummary(state('shipped'));
  expect(text).toContain('gh run download 11863204417 --repo acme/widgets --name marketops-proof');
  expect(text).toContain('npx github:marketops/marketops-action#v1.0.0 verify marketops-proof --trusted-keys');
  expect(renderSummary(state('dry-run'))).not.toContain('gh run download');
});

test('what the policy waives is a note, folded', () => {
  expect(renderSummary(state('dry-run-refused'))).toContain(
    '<details><summary>2 notes</summary>\n\n- The policy waives approvals',
  );
});

test('with more operations it tells less of each and stays below the limit', () => {
  const input = LARGE;
  const lengths = [1_000_000, 200_000, 65_536, 10_000, 2000].map((limitBytes) => {
    const text = renderSummary(input, { limitBytes });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limitBytes);
    expect(text).toContain(input.plan.plan_digest);
    expect(text).toContain('gh run download');
    return text.length;
  });
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  expect(Buffer.byteLength(renderSummary(input))).toBeLessThan(1024 * 1024);
});

test('the comment begins with its marker and is never too long', () => {
  for (const input of [...Object.values(STATES), LARGE, many(300, 'dry_run'), hostile()]) {
    const text = renderComment(input);
    expect(text.startsWith(`${commentMarker(null)}\n`)).toBe(true);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(text).toContain(input.plan.plan_digest);
  }
});

test('tables have two columns, status and name first', () => {
  expect(renderSummary(state('dry-run'))).toContain('| What | Plan |\n');
  expect(renderSummary(state('shipped'))).toContain('| ✓\u00a0Release `v2.4.0` | [shipped](');
  expect(renderSummary(state('partial'))).toContain('| failed · The token lacks a permission (`github_forbidden`) ·');
  expect(renderSummary(state('dry-run-refused'))).toContain('| create · refused: No rule permits this');
  expect(renderSummary(state('dry-run'))).toContain('| create · permitted ·');
});

test('what is there already moves nothing', async () => {
  const unchanged = state('unchanged');
  const old = unchanged.plan.operations.find(({ operation_id }) => operation_id === 'major-tag')?.observed?.sha ?? '?';
  expect(renderSummary(state('shipped'))).toContain(`Moves \`${old}\` → `);
  expect(renderSummary(unchanged)).not.toContain('Moves');
  const [page, moved] = [await renderReport(unchanged), await renderReport(state('shipped'))];
  expect([page, moved].map((html) => html.includes('old commit'))).toEqual([false, true]);
  expect(page).toContain('4 operations: 4 with nothing to do.');
});

test('the same input gives the same text', () => {
  expect(renderSummary(state('partial'))).toBe(renderSummary(state('partial')));
});

test('hostile text begins no line, runs no command and keeps below the limit', () => {
  const input = hostile();
  expect(Buffer.byteLength(renderSummary(input))).toBeLessThan(1024 * 1024);
  for (const text of [renderSummary(input, { limitBytes: 150_000 }), renderComment(input)]) {
    for (const line of text.split(/[\n\r\u2028\u2029]/)) {
      expect(line.trimStart().startsWith('::')).toBe(false);
      expect(line).not.toContain('##[');
    }
    // eslint-disable-next-line no-control-regex -- none may be left
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    const html = micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
    const outside = html.replace(/<code[^>]*>[^<>]*<\/code>/g, '');
    expect(outside).not.toMatch(/@octocat|Approved<\/h1>/);
    expect(
      outside
        .replace(/^<!-- marketops-plan-comment -->\n<!-- marketops-plans [\w:/]+ -->\n/, '')
        .match(
          /<(?!\/?(?:h[234]|p|strong|blockquote|pre|table|thead|tbody|tr|t[hd]|ol|ul|li|a|details|summary|hr)\b)[^>]*>/g,
        ),
    ).toBeNull();
    for (const [, url] of outside.matchAll(/href="([^"]*)"/g))
      expect(url).toMatch(/^https:\/\/github\.com\/acme\/widgets\//);
  }
});
