import type { Violation } from '../../protocol/receipt.ts';
import { judgeApprovals } from './approvals.ts';
import { decide } from './decide.ts';
import type { DecisionRecord } from './decide.ts';
import { judgeEnvironment } from './environment.ts';
import type { PolicyEvidence } from './evidence.ts';
import type { PolicyRequest } from './request.ts';
import { judgeDefaultBranch, judgeLedger, judgePlan, judgeRun } from './run.ts';
import type { AuthorizationPolicy } from './schema.ts';
import { breakGlassWarnings, waivers } from './waivers.ts';
import type { Warning } from '../../protocol/ledger.ts';

/** What the run as a whole violates, whatever the operation: only the evidence that is given is judged. */
export function judgeEvidence(policy: AuthorizationPolicy, evidence: PolicyEvidence): Violation[] {
  return [
    ...(evidence.plan ? judgePlan(policy, evidence.plan) : []),
    ...(evidence.run ? judgeRun(policy, evidence.run) : []),
    ...(evidence.environment ? judgeEnvironment(policy, evidence.environment) : []),
    ...(evidence.approvals ? judgeApprovals(policy, evidence.approvals) : []),
    ...(evidence.default_branch ? judgeDefaultBranch(policy, evidence.default_branch) : []),
    ...(evidence.ledger ? judgeLedger(policy, evidence.ledger) : []),
  ];
}

/** A record with the run's own violations: what rules permit is then forbidden; what nothing permitted stays so. */
export function withViolations(record: DecisionRecord, violations: readonly Violation[]): DecisionRecord {
  if (violations.length === 0) return record;
  const decision = ['permit', 'conditional'].includes(record.decision) ? 'forbid' : record.decision;
  return { ...record, decision, violations: [...record.violations, ...violations] };
}

/** A policy that answers for a run. */
export class AuthorizationPolicyValidator {
  readonly policy: AuthorizationPolicy;
  readonly #violations: readonly Violation[];

  /** `evidence`: what is known of the run; a part that is not given is not judged, so the caller decides what is due. */
  constructor(policy: AuthorizationPolicy, evidence: PolicyEvidence = {}) {
    this.policy = policy;
    this.#violations = judgeEvidence(policy, evidence);
  }

  /** One operation's decision by the rules, and by what the run violates as a whole. */
  decide(request: PolicyRequest): DecisionRecord {
    return withViolations(decide(this.policy, request), this.#violations);
  }

  /** What must be said aloud though it does not refuse: what the policy waives, and every use of a break-glass rule. */
  warnings(requests: readonly PolicyRequest[] = []): Warning[] {
    return [...waivers(this.policy), ...requests.flatMap((request) => breakGlassWarnings(this.policy, request))];
  }
}
