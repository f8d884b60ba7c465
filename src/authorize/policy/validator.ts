import type { Evidence } from '../../protocol/evidence.ts';
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

interface RunDemand {
  readonly name: string;
  /** Of `evidence.json`, that its facts stand in. */
  readonly members: readonly (keyof Evidence)[];
  /** Null where there is no evidence of it: then it is not judged. */
  readonly judge: (policy: AuthorizationPolicy, evidence: PolicyEvidence) => Violation[] | null;
}

const demand = <K extends keyof PolicyEvidence>(
  name: K,
  members: RunDemand['members'],
  judge: (policy: AuthorizationPolicy, evidence: NonNullable<PolicyEvidence[K]>) => Violation[],
): RunDemand => ({
  ...{ name, members },
  judge: (policy, evidence) => {
    const given = evidence[name];
    return given === undefined ? null : judge(policy, given);
  },
});

/** What is asked of the run as a whole, whatever the operation. */
export const RUN_DEMANDS: readonly RunDemand[] = [
  demand('plan', ['run'], judgePlan),
  demand('run', ['job', 'run'], judgeRun),
  demand('environment', ['environment'], judgeEnvironment),
  demand('approvals', ['approvals', 'signed_approvals', 'teams', 'commit_author'], judgeApprovals),
  demand('default_branch', ['default_branch'], judgeDefaultBranch),
  demand('ledger', ['ledger_rules'], judgeLedger),
];

/** What the run as a whole violates: only the evidence that is given is judged. */
const judgeEvidence = (policy: AuthorizationPolicy, evidence: PolicyEvidence): Violation[] =>
  RUN_DEMANDS.flatMap(({ judge }) => judge(policy, evidence) ?? []);

/** A record with the run's own violations: what rules permit is then forbidden; what nothing permitted stays so. */
function withViolations(record: DecisionRecord, violations: readonly Violation[]): DecisionRecord {
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
