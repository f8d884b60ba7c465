import type { Kind } from '../operations/kind.ts';
import type { Evidence } from '../protocol/evidence.ts';
import { canonicalize } from 'canonical-json/jcs';
import type { Plan } from '../protocol/plan.ts';
import type { Violation } from '../protocol/receipt.ts';
import type { Decision } from '../protocol/vocabulary.ts';
import { decidePlan, policyEvidence } from './decide-plan.ts';
import { factNameOf, RUN_DEMANDS, tryRule } from './policy/index.ts';
import type { AuthorizationPolicy, NamedJudgement } from './policy/index.ts';

/** How a decision follows from plan, policy and evidence, step by step, each fact with the place that it stands at. */
export interface Derivation {
  readonly operation_id: string;
  readonly decision: Decision;
  readonly rules: readonly {
    readonly id: string;
    readonly effect: 'permit' | 'forbid';
    readonly reason: string;
    readonly matched: boolean;
    readonly conditions: readonly (NamedJudgement & { readonly from: string })[];
  }[];
  /** Of the run as a whole; `verdict` null: was not asked for. */
  readonly demands: readonly {
    readonly name: string;
    readonly verdict: 'met' | 'unmet' | null;
    readonly facts: readonly { readonly from: string; readonly found: string }[];
    readonly violations: readonly Violation[];
  }[];
  readonly violations: readonly Violation[];
}

/** @param index of the operation in the plan */
export function derive(
  plan: Plan,
  policy: AuthorizationPolicy,
  evidence: Evidence,
  kinds: readonly Kind[],
  index: number,
): Derivation | null {
  const { decisions, requests } = decidePlan(plan, policy, evidence, kinds);
  const [request, decided] = [requests[index], decisions[index]];
  if (request === undefined || decided === undefined) return null;
  const { operation_id } = request.operation;
  const known = policyEvidence(plan, evidence);
  return {
    operation_id,
    decision: decided.decision,
    rules: policy.rules.map((rule) => {
      const { matched, parts } = tryRule(policy, rule, request);
      const conditions = parts.map((part) => ({
        ...part,
        from: placeOf(part.condition, index, operation_id, evidence),
      }));
      return { id: rule.id, effect: rule.effect, reason: rule.reason, matched, conditions };
    }),
    demands: RUN_DEMANDS.map(({ name, members, judge }) => {
      const violations = judge(policy, known);
      const verdict = violations === null ? null : violations.length === 0 ? 'met' : 'unmet';
      const facts = members.map((member) => ({
        from: `evidence.json ${member}`,
        found: canonicalize(evidence[member]),
      }));
      return { name, verdict, facts, violations: violations ?? [] };
    }),
    violations: decided.violations,
  };
}

const OF_THE_JOB: Readonly<Record<string, string>> = {
  refs: 'job.ref',
  events: 'job.event',
  actors: 'job.actor, job.triggering_actor',
  workflows: 'job.workflow_ref',
  environments: 'job.environment',
  windows: 'now',
};

function placeOf(condition: NamedJudgement['condition'], index: number, id: string, evidence: Evidence): string {
  const operation = `plan.json operations[${index}]`;
  if (condition === 'operations') return `${operation}.operation_kind`;
  if (condition === 'repositories') return `${operation}.repository`;
  if (condition === 'target_on_default_branch') {
    const target = evidence.targets.findIndex(({ operation_id }) => operation_id === id);
    return target < 0 ? 'evidence.json targets' : `evidence.json targets[${target}].on_default_branch`;
  }
  if (condition === 'environments' && evidence.job.environment === null) return 'policy.yml environment';
  const fact = factNameOf(condition);
  return fact === null ? `evidence.json ${OF_THE_JOB[condition] ?? 'job'}` : `${operation} (${fact})`;
}
