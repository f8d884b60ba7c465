import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide, supersededBody } from '../../../../src/action/comment/sticky.ts';
import type { OwnComment } from '../../../../src/targets/github/comments.ts';
import { historyLine, MOST_EARLIER, readHistory } from '../../../../src/report/comment-history.ts';
import type { ShownPlan } from '../../../../src/report/comment-history.ts';
import { COMMENT_LIMIT, commentMarker, renderComment, shownPlan } from '../../../../src/report/comment.ts';
import type { ReportInput } from '../../../../src/report/input.ts';
import { hostile } from '../../report/hostile.ts';
import { many, STATES } from '../../report/states.ts';

const INPUT = STATES['dry-run'] as ReportInput;
const THIS = shownPlan(INPUT);
const hex = (digits: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${digits}}$`));
const plan: fc.Arbitrary<ShownPlan> = fc.record({
  digest: hex(64).map((digits) => `sha256:${digits}`),
  commit: hex(40),
  runId: fc.bigInt({ min: 1n, max: 10n ** 20n - 1n }).map(String),
  runAttempt: fc.integer({ min: 1, max: 999_999 }),
});
const comment = (body: string): OwnComment => ({
  id: '7',
  body,
  url: 'https://github.com/acme/widgets/pull/1#issuecomment-7',
});
const before = (change: Partial<ShownPlan>): OwnComment =>
  comment(`${commentMarker(null)}\n${historyLine([{ ...THIS, ...change }])}\nolder`);
const other = (n: number): ShownPlan => ({
  ...THIS,
  digest: `sha256:${String(n).padStart(64, '0')}`,
  runId: String(n),
});

test('a comment remembers its plans', () => {
  fc.assert(
    fc.property(
      fc.array(plan, { minLength: 1, maxLength: MOST_EARLIER + 1 }),
      fc.constantFrom('\n', '\r\n'),
      (plans, end) => {
        const body = [commentMarker(null), historyLine(plans), 'and so on'].join(end);
        expect(readHistory(body)).toEqual(plans);
      },
    ),
  );
});

test('what is not of its form is no memory', () => {
  const line = historyLine([THIS]);
  const texts = [
    '',
    'x',
    `x\n\n${line}`,
    `x\n ${line}`,
    `x\n${line} `,
    `x\n${line.replace('sha256:', 'sha512:')}`,
    `x\n${line.replace('/1 -->', '/0 -->')}`,
    `x\n${line.replace('-->', '<b> -->')}`,
    `x\n${line.replace(' -->', '')}`,
  ];
  for (const text of texts) expect([text, readHistory(text)]).toEqual([text, []]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => void readHistory(`m\n<!-- marketops-plans ${text} -->`)),
  );
});

test('the first comment is created, the same one left alone, another run’s brought up to date', () => {
  const made = decide([], INPUT, null);
  const body = made.outcome === 'created' ? made.body : '';
  expect(body).toBe(renderComment(INPUT));
  expect(decide([comment(body)], INPUT, null)).toMatchObject({ outcome: 'unchanged' });
  expect(decide([comment(body.replaceAll('\n', '\r\n'))], INPUT, null)).toMatchObject({ outcome: 'unchanged' });
  expect(decide([comment(`${body}!`)], INPUT, null)).toMatchObject({ outcome: 'updated', body });
});

test('runs and attempts are compared as numbers: what began later stays', () => {
  const next = String(BigInt(THIS.runId) + 1n);
  const outcome = (change: Partial<ShownPlan>): string => decide([before(change)], INPUT, null).outcome;
  expect(outcome({ runId: next })).toBe('outdated');
  expect(outcome({ runAttempt: THIS.runAttempt + 1 })).toBe('outdated');
  expect(outcome({ runId: '9' })).toBe('updated');
  expect(outcome({ runId: `9${'0'.repeat(THIS.runId.length)}` })).toBe('outdated');
  expect(outcome({})).toBe('updated');
});

test('a digest is told once, and no more than twenty older ones', () => {
  const earlier = [other(1), THIS, other(2), ...Array.from({ length: 40 }, (_, n) => other(n + 3))];
  const text = renderComment(INPUT, { earlier });
  expect(text.split('\n').filter((line) => line === THIS.digest)).toHaveLength(1);
  expect(readHistory(text)).toEqual([THIS, ...earlier.filter((one) => one !== THIS).slice(0, MOST_EARLIER)]);
  expect(text).toContain('20 earlier plans of this pull request, no longer current');
});

test('however much is told, a comment is short enough by every count', () => {
  const earlier = Array.from({ length: MOST_EARLIER }, (_, n) => other(n));
  const crowd = Array.from({ length: 500 }, (_, n) => ({
    code: `w${n}${'\u{1F680}'.repeat(200)}`,
    message: '\u{1F680}|#'.repeat(999),
  }));
  for (const input of [...Object.values(STATES), hostile(), many(1000), many(300, 'dry_run')]) {
    for (const warnings of [[], crowd]) {
      const text = renderComment(
        { ...input, warnings: [...input.warnings, ...warnings] },
        { name: 'n'.repeat(64), earlier },
      );
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(COMMENT_LIMIT);
      expect(text).toContain(input.plan.plan_digest);
    }
  }
});

test('what became superfluous is no comment of ours any more', () => {
  expect(supersededBody(comment(''))).not.toContain('<!--');
});
