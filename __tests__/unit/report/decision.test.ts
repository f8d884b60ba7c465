import { describe, expect, test } from '@jest/globals';
import { renderComment } from '../../../src/report/comment.ts';
import { decisionLines, PLAIN, plainText } from '../../../src/report/terminal.ts';
import type { Decision } from '../../../src/report/decision.ts';
import type { ReportInput } from '../../../src/report/input.ts';
import { renderReport } from '../../../src/report/report.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { viewModelOf } from '../../../src/report/view-model.ts';
import { many, STATES } from './states.ts';

/** What is read, whatever draws it: letters, digits and signs, without the marks of a format and without spaces. */
const bare = (text: string): string => text.replace(/[\s`*\\]|&#8203;|\u200b/g, '');

function ofHtml(html: string): string {
  const header = /<header.*?<\/header>/s.exec(html)?.[0] ?? '';
  return bare(
    header
      .replace(/<[^>]*>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );
}

const ofMarkdown = (text: string): string => bare(text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'));

async function renderers(input: ReportInput): Promise<Readonly<Record<string, string>>> {
  return {
    page: ofHtml(await renderReport(input)),
    summary: ofMarkdown(renderSummary(input)),
    comment: ofMarkdown(renderComment(input)),
    terminal: bare(decisionLines(viewModelOf(input).decision, PLAIN).join('\n')),
  };
}

/** Everything that a box holds, in its order; of several blockers the others are counted. */
function factsOf({ label, title, sentence, code, rows, blockers, steps }: Decision): string[] {
  const [first, ...rest] = blockers;
  return [
    label,
    plainText(title),
    sentence,
    ...(code === null ? [] : [code]),
    ...rows.flatMap(({ label: name, lines }) => [name, ...lines.map(plainText)]),
    ...(first === undefined ? [] : [first.title, first.code, plainText(first.about)]),
    ...(rest.length === 0 ? [] : [`and ${rest.length} more`]),
    ...steps.map(({ text }) => text),
  ].map(bare);
}

const BY = ['by octocat', 'main at 4c1f0e6', '“Release 2.4.0”', '2026-11-23 09:14 UTC'];
const CHANGES = ['v2.4.0 (3 files, 34.5 MiB, becomes latest)', 'v2 (moves forward from 9b2d6f0)', '(2 files)'];
const ALL = ['Release v2.4.0 and 3 more to acme/widgets', 'f22a-549d', ...BY, ...CHANGES];
const OPEN = ['1 approval of @acme/release-managers, not octocat'];
const ALICE = ['by alice, by review of production', 'Checked the notes and the digest.'];
const PERMITS = ['permits 4 of 4', 'allow-tag_repo'];

/** What a person must find, state by state, written down and not computed. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  preview: ['Dry run', 'Once merged', '7/merge at 4c1f0e6', ...CHANGES, ...PERMITS, ...OPEN, 'Review and merge'],
  'nothing-to-do': ['nothing to do', 'v2.4.0 (nothing to do)', 'all of it is there', 'See this run'],
  'dry-run': [...ALL, ...PERMITS, ...OPEN, 'Review deployments'],
  'dry-run-refused': [
    ...ALL,
    'permits 3 of 4',
    ...OPEN,
    'No rule permits this (policy_no_rule): release',
    'Open the policy',
  ],
  unauthorized: [...ALL, 'waits for approval', 'permits 0 of 4', ...OPEN, 'approvals_missing', 'Review deployments'],
  waiting: [...ALL, ...PERMITS, ...ALICE, 'authorized, not executed', '4 receipts', 'Review deployments'],
  shipped: [...ALL, ...PERMITS, ...ALICE, '4 operations shipped', 'Open the release'],
  signed: [
    ...ALL,
    'by alice, by signature: sk-ssh-ed25519 SHA256:',
    'hardware key, touched and unlocked by its user, until 2026-11-24 09:14 UTC',
    'by bob, by signature: ssh-ed25519 SHA256:',
    'no hardware key, until 2026-11-24 09:14 UTC',
  ],
  unchanged: ['Nothing to do', 'v2 (nothing to do)', ...ALICE, 'See this run'],
  partial: [...ALL, ...ALICE, '2 of 4 operations shipped', 'github_forbidden', 'and 1 more', 'Read the log'],
  failed: [...ALL, ...ALICE, '1 operation in doubt', 'in_doubt', 'Run it again'],
  'all-failed': ['Tag v2.4.0 to acme/widgets', 'The run failed', 'github_forbidden', 'Read the log'],
  'broken-off': [...ALL, 'broke off before its end', 'Read the log'],
  'missing-receipt': [...ALL, 'refused', 'receipt_missing): release', 'Read the log'],
  'expired-receipt': [...ALL, '3 of 4 operations shipped', 'receipt_expired): homebrew', 'Read the log'],
  'policy-violation': [...ALL, 'refused', 'permits 3 of 4', 'policy_no_rule): release', 'Open the policy'],
  conflict: ['v2.4.0 (conflict)', 'refused', 'conflict): version-tag', 'Read the log'],
  'another-plan': [...ALL, 'plan_digest_differs): version-tag, major-tag and 2 more', 'Open the policy'],
  'another-plan-not-found': [...ALL, 'plan_digest_differs', 'Open the policy'],
  'invalid-signature': [...ALL, 'security alert', 'signature_invalid): release', 'nothing was changed'],
  'security-alert': [...ALL, 'security alert', '2 of 4 operations shipped', 'signature_invalid): release'],
  'key-missing': [...ALL, 'refused', 'key_missing', 'Read the log'],
};

describe.each(Object.keys(STATES))('%s', (name) => {
  const input = STATES[name] as ReportInput;

  test('page, summary, comment and terminal tell the same facts in the same order', async () => {
    const facts = factsOf(viewModelOf(input).decision);
    for (const [renderer, text] of Object.entries(await renderers(input))) {
      let at = 0;
      const missing = facts.filter((fact) => !text.includes(fact));
      expect([renderer, missing]).toEqual([renderer, []]);
      // Label, title and code stand in the first lines, in an order of their form.
      for (const fact of facts.slice(4)) {
        expect([renderer, fact, text.indexOf(fact, at) >= 0]).toEqual([renderer, fact, true]);
        at = text.indexOf(fact, at);
      }
    }
  });

  test('they hold what a person needs', async () => {
    const wanted = WANTED[name] ?? [];
    expect(wanted.length).toBeGreaterThan(2);
    for (const [renderer, text] of Object.entries(await renderers(input))) {
      expect([renderer, wanted.filter((fact) => !text.includes(bare(fact)))]).toEqual([renderer, []]);
    }
  });
});

test('a thousand operations have a line a kind, and no box that nobody reads', () => {
  const { rows } = viewModelOf(many(1000)).decision;
  const changes = rows.find(({ label }) => label === 'Changes')?.lines.map(plainText) ?? [];
  expect(changes).toHaveLength(3);
  expect(changes[0]).toMatch(/^500 tags: .* and 498 more$/);
});

test('a terminal breaks lines between words, never within a digest or an address', () => {
  const { decision } = viewModelOf(STATES['shipped'] as ReportInput);
  const digest = 'a'.repeat(64);
  const lines = decisionLines(
    { ...decision, sentence: `It is ${digest}, as planned and as told here.` },
    { width: 60, colour: false },
  );
  expect(lines.some((line) => line.includes(digest))).toBe(true);
  expect(lines.filter((line) => line.length > 60 && !/[a-z]{64}|https:/.test(line))).toEqual([]);
});

test('colour is only where it is asked for', () => {
  const { decision } = viewModelOf(STATES['shipped'] as ReportInput);
  expect(decisionLines(decision, PLAIN).join('')).not.toContain('\u001b');
  expect(decisionLines(decision, { ...PLAIN, colour: true })[0]).toBe('\u001b[1;32m✓ Prod · shipped\u001b[0m');
});
