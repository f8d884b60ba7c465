import type { RuleOutcome } from '../../protocol/ledger.ts';
import type { Violation } from '../../protocol/receipt.ts';
import type { Decision } from '../../protocol/vocabulary.ts';
import { refusal, withoutTexts } from './codes.ts';
import { judgeCondition, judgeRepositories } from './conditions.ts';
import type { Judgement } from './conditions.ts';
import type { PolicyRequest } from './request.ts';
import { CONDITION_NAMES } from './schema.ts';
import { oneLine } from './text.ts';
import type { AuthorizationPolicy, ConditionName, Rule } from './schema.ts';

/** What the ledger's `policy.decided` holds of one operation, the policy's digest apart. */
export interface DecisionRecord {
  readonly decision: Decision;
  /** Every rule, in the order of the policy. */
  readonly rules: readonly RuleOutcome[];
  /** Empty exactly with `permit`. */
  readonly violations: readonly Violation[];
}

/** A rule tried on a request. */
export interface RuleTrial {
  readonly rule: Rule;
  readonly matched: boolean;
  /** Of a preview: whether it may match yet. */
  readonly pending: boolean;
  /** Each part of the rule with how it was judged, in order; the first is always `operations`. */
  readonly parts: readonly NamedJudgement[];
}

export interface NamedJudgement extends Judgement {
  readonly condition: 'operations' | 'repositories' | ConditionName;
}

/**
 * Decides one operation: nothing is permitted that no permit rule matches, a matching forbid beats every permit, and
 * what is inconclusive never permits and always forbids. A preview is `conditional` where that is still open.
 */
export function decide(policy: AuthorizationPolicy, request: PolicyRequest): DecisionRecord {
  return weigh(policy, request).record;
}

/** A decision, and the rules of a preview that may still match: a permit that must, and forbids that must not. */
export function weigh(
  policy: AuthorizationPolicy,
  request: PolicyRequest,
): { readonly record: DecisionRecord; readonly open: readonly RuleTrial[] } {
  const trials = policy.rules.map((rule) => tryRule(policy, rule, request));
  const permitted = trials.some(({ rule, matched }) => matched && rule.effect === 'permit');
  const open = trials.filter(({ rule, pending }) => pending && (rule.effect === 'forbid' || !permitted));
  const possible = permitted || open.some(({ rule }) => rule.effect === 'permit');
  const record = recordOf(trials, request);
  if (!possible || open.length === 0 || record.decision === 'forbid') return { record, open: [] };
  return { record: { ...record, decision: 'conditional', violations: [] }, open };
}

function recordOf(trials: readonly RuleTrial[], request: PolicyRequest): DecisionRecord {
  const rules = trials.map(outcomeOf);
  const forbids = trials.filter(({ rule, matched }) => matched && rule.effect === 'forbid');
  if (forbids.length > 0) return { decision: 'forbid', rules, violations: forbids.map(forbidden) };
  if (trials.some(({ matched }) => matched)) return { decision: 'permit', rules, violations: [] };
  return { decision: 'no_rule', rules, violations: [notPermitted(trials, request)] };
}

/** A record that tells of the policy the ids of its rules, what they decided and which conditions, and none of its texts. */
export function withheld({ decision, rules, violations }: DecisionRecord): DecisionRecord {
  return {
    decision,
    rules: rules.map((rule) => ({
      ...rule,
      unmet: rule.unmet === null ? null : { ...rule.unmet, expected: WITHHELD, found: WITHHELD },
    })),
    violations: violations.map(withoutTexts),
  };
}

const WITHHELD = 'withheld';

/** Tries one rule of a policy; every part is judged, so that answers can tell how close it came. */
export function tryRule(policy: AuthorizationPolicy, rule: Rule, request: PolicyRequest): RuleTrial {
  const permits = (id: string): boolean => {
    const named = policy.rules.find((other) => other.id === id && other.effect === 'permit');
    return named !== undefined && tryRule(policy, named, request).matched;
  };
  const context = { request, effect: rule.effect, permits };
  const parts: NamedJudgement[] = [
    { condition: 'operations', ...judgeKind(rule, request) },
    { condition: 'repositories', ...judgeRepositories(rule, request) },
  ];
  for (const name of CONDITION_NAMES) {
    const wanted = rule.when?.[name];
    if (wanted !== undefined) parts.push({ condition: name, ...judgeCondition(name, wanted, context) });
  }
  const keeps = rule.effect === 'permit' ? ['unmet', 'inconclusive'] : ['unmet'];
  const kept = parts.some(({ verdict }) => keeps.includes(verdict));
  const pending = !kept && parts.some(({ verdict }) => verdict === 'pending');
  return { rule, matched: !kept && !pending, pending, parts };
}

function judgeKind(rule: Rule, { operation }: PolicyRequest): Judgement {
  const met = rule.operations.includes(operation.operation_kind);
  return { verdict: met ? 'met' : 'unmet', expected: rule.operations.join(' or '), found: operation.operation_kind };
}

/** The part that kept a rule from matching; null when it matched. What is only pending comes last. */
function unmetPart({ rule, parts }: RuleTrial): NamedJudgement | null {
  const keeps = parts.find(
    ({ verdict }) => verdict === 'unmet' || (rule.effect === 'permit' && verdict === 'inconclusive'),
  );
  return keeps ?? parts.find(({ verdict }) => verdict === 'pending') ?? null;
}

function outcomeOf(trial: RuleTrial): RuleOutcome {
  const { id, effect } = trial.rule;
  const part = unmetPart(trial);
  const unmet = part && {
    condition: part.condition,
    expected: oneLine(part.expected),
    found: oneLine(part.found),
  };
  return { id, effect, matched: trial.matched, unmet };
}

function forbidden({ rule, parts }: RuleTrial): Violation {
  const doubtful = parts.find(({ verdict }) => verdict === 'inconclusive');
  const closed = parts.find(({ condition }) => condition === 'windows');
  if (doubtful !== undefined) {
    return refusal('policy_inconclusive', {
      rule: rule.id,
      because: rule.reason,
      found: `${doubtful.condition} is ${doubtful.found}`,
      wanted: `${doubtful.condition} that is certainly not ${doubtful.expected}`,
    });
  }
  if (closed !== undefined) {
    const wanted = 'a time when the windows are open';
    return refusal('window_closed', { rule: rule.id, because: rule.reason, found: closed.found, wanted });
  }
  const found = parts.map(({ condition, found: value }) => `${condition} is ${value}`).join('; ');
  const wanted = `anything else than ${parts.map(({ condition, expected }) => `${condition}: ${expected}`).join(' with ')}`;
  return refusal('policy_forbids', { rule: rule.id, because: rule.reason, found, wanted });
}

/** Nothing matched: tells of the permit rule that got furthest, if one is about such an operation at all. */
function notPermitted(trials: readonly RuleTrial[], request: PolicyRequest): Violation {
  const { operation_kind: kind, repository } = request.operation;
  const [closest] = trials
    .filter(
      ({ rule, parts }) => rule.effect === 'permit' && parts.slice(0, 2).every(({ verdict }) => verdict === 'met'),
    )
    .sort((a, b) => misses(a) - misses(b));
  const part = closest && unmetPart(closest);
  if (closest === undefined || !part) {
    return refusal('policy_no_rule', {
      rule: null,
      because: 'rules',
      found: `no permit rule for ${kind} in ${repository}`,
      wanted: 'a permit rule that matches this operation',
    });
  }
  return refusal(part.condition === 'windows' ? 'window_closed' : 'policy_condition_unmet', {
    rule: closest.rule.id,
    because: closest.rule.reason,
    found: `${part.condition} is ${part.found}`,
    wanted: `${part.condition}: ${part.expected}`,
  });
}

const misses = ({ parts }: RuleTrial): number => parts.filter(({ verdict }) => verdict !== 'met').length;
