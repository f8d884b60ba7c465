import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CONDITION_NAMES, decide } from '../../../../src/authorize/policy/index.ts';
import type { AuthorizationPolicy, PolicyRequest, Rule } from '../../../../src/authorize/policy/index.ts';
import { aPolicy, aRequest, NAMES } from './arbitrary.ts';
import { cedarOf } from './cedar.ts';
import { operation } from './support.ts';

/**
 * A second opinion: Cedar, an authorization engine of others, decides the same requests under the same policies. The
 * sample here is small; `npm run policy:cedar` takes the full 20,000.
 */
const PAIRS = Number(process.env['POLICY_CEDAR_PAIRS'] ?? 600);
const SEED = Number(process.env['POLICY_CEDAR_SEED'] ?? 20261122);
const REQUESTS_EACH = 4;
/** How often every condition must have been decisive. */
const DECISIVE = PAIRS < 20_000 ? 1 : 100;
/** How often at most the small sample asks Cedar what a part decides: for `operations` it would be half of all questions. */
const ENOUGH = PAIRS < 20_000 ? 50 : Infinity;

const PARTS = ['operations', 'repositories', ...CONDITION_NAMES] as const;
type Part = (typeof PARTS)[number];

/** The rule as if it did not ask for one part. */
function without(rule: Rule, part: Part): Rule {
  if (part === 'operations') return { ...rule, operations: NAMES };
  if (part === 'repositories') return { ...rule, repositories: ['**'] };
  return { ...rule, when: Object.fromEntries(Object.entries(rule.when ?? {}).filter(([name]) => name !== part)) };
}

const permits = (policy: AuthorizationPolicy, request: PolicyRequest) => decide(policy, request).decision === 'permit';

test('Cedar agrees on every decision and on the rules that made it', () => {
  const policies = fc.sample(aPolicy, { numRuns: Math.ceil(PAIRS / REQUESTS_EACH), seed: SEED });
  const requests = fc.sample(aRequest, { numRuns: PAIRS, seed: SEED + 1 });
  const decisive = new Map<Part, number>(PARTS.map((part) => [part, 0]));
  const decisions = { permit: 0, forbid: 0, no_rule: 0, conditional: 0 };
  let asked = 0;
  for (const [i, policy] of policies.entries()) {
    const own = requests.slice(i * REQUESTS_EACH, (i + 1) * REQUESTS_EACH);
    const cedar = cedarOf(policy);
    const records = own.map((request) => {
      const { decision, rules } = decide(policy, request);
      const matched = rules.filter(
        (rule) => rule.matched && rule.effect === (decision === 'forbid' ? 'forbid' : 'permit'),
      );
      const answer = cedar(request);
      asked++;
      decisions[decision]++;
      const ours = { allowed: decision === 'permit', rules: matched.map(({ id }) => id).sort(), errors: [] };
      if (!isDeepStrictEqual(answer, ours))
        expect({ policy, request, ...answer }).toEqual({ policy, request, ...ours });
      return { request, allowed: ours.allowed };
    });
    // Decisive: were the rule without this part, the answer would be another; Cedar must say so too.
    for (const [r, rule] of policy.rules.entries()) {
      for (const part of PARTS) {
        if (part !== 'operations' && part !== 'repositories' && rule.when?.[part] === undefined) continue;
        if ((decisive.get(part) ?? 0) >= ENOUGH) continue;
        const weaker = { ...policy, rules: policy.rules.with(r, without(rule, part)) };
        const turned = records.filter(({ request, allowed }) => permits(weaker, request) !== allowed);
        if (turned.length === 0) continue;
        const weakerCedar = cedarOf(weaker);
        for (const { request, allowed } of turned) {
          asked++;
          const theirs = weakerCedar(request).allowed;
          if (theirs === allowed)
            expect({ part, weaker, request, theirs }).toEqual({ part, weaker, request, theirs: !allowed });
          decisive.set(part, (decisive.get(part) ?? 0) + 1);
        }
      }
    }
  }
  const pairs = decisions.permit + decisions.forbid + decisions.no_rule;
  const share = decisions.permit / pairs;
  process.stdout.write(
    `policy:cedar ${pairs} requests × policies (${policies.length} policies, seed ${SEED}), ${asked} questions to Cedar, ` +
      `all agreed; permit ${decisions.permit} (${(share * 100).toFixed(1)} %), forbid ${decisions.forbid}, ` +
      `no_rule ${decisions.no_rule}; decisive: ${[...decisive].map(([part, n]) => `${part} ${n}`).join(', ')}\n`,
  );
  expect(pairs).toBe(PAIRS);
  expect(share).toBeGreaterThanOrEqual(0.3);
  for (const [part, times] of decisive) expect([part, times >= DECISIVE]).toEqual([part, true]);
}, 1_800_000);

test('an error of Cedar counts as deny', () => {
  const [policy] = fc.sample(aPolicy, { numRuns: 1, seed: SEED });
  const [request] = fc.sample(aRequest, { numRuns: 1, seed: SEED });
  if (policy === undefined || request === undefined) throw new Error('nothing was generated');
  // A size that is no number: every comparison with it is an evaluation error.
  const all: Rule[] = [
    {
      id: 'all',
      effect: 'permit',
      reason: 'r',
      operations: ['tag_repo', 'publish_release', 'open_pr'],
      repositories: ['**'],
    },
  ];
  const small: Rule[] = [...all, { ...(all[0] as Rule), id: 'small', when: { max_asset_bytes: 5 } }];
  const assets = [{ name: 'app.zip', size: 'small' }];
  const broken = { ...request, operation: operation('publish_release', { assets }) };
  expect(cedarOf({ ...policy, rules: all })(broken)).toMatchObject({ allowed: true, errors: [] });
  const answer = cedarOf({ ...policy, rules: small })(broken);
  expect(answer.allowed).toBe(false);
  expect(answer.errors).toHaveLength(1);
});
