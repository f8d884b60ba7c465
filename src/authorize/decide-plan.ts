import type { Evidence } from '../protocol/evidence.ts';
import { parseTime } from '../core/clock.ts';
import { kindOf } from '../protocol/plan.ts';
import type { Plan } from '../protocol/plan.ts';
import type { Approval, SignedApproval } from '../protocol/receipt.ts';
import type { Kind } from '../operations/kind.ts';
import type { Need, Standing } from '../protocol/standing.ts';
import { AuthorizationPolicyValidator, countedSignatures, needsOf } from './policy/index.ts';
import type { AuthorizationPolicy, DecisionRecord, PolicyEvidence, PolicyRequest } from './policy/index.ts';
import { conflictOf } from './refusals.ts';

/**
 * Decides a plan: a pure function of the plan, the policy and the evidence, the same in the run and for whoever repeats its
 * decisions. What the evidence holds null of was not looked at (a dry run has no approvals) and is not judged. A dry run
 * is judged as the run that will ship, and what its evidence leaves empty of that run's job is not known yet.
 */
export function decidePlan(
  plan: Plan,
  policy: AuthorizationPolicy,
  evidence: Evidence,
  kinds: readonly Kind[],
): {
  readonly decisions: readonly DecisionRecord[];
  readonly validator: AuthorizationPolicyValidator;
  readonly requests: readonly PolicyRequest[];
} {
  const preview = plan.mode === 'dry_run';
  const known = (text: string): string | null => (preview && text === '' ? null : text);
  const validator = new AuthorizationPolicyValidator(policy, policyEvidence(plan, evidence));
  const requests = plan.operations.map((operation): PolicyRequest => {
    const target = evidence.targets.find(({ operation_id }) => operation_id === operation.operation_id);
    return {
      operation,
      kinds,
      run: {
        repository: evidence.job.repository,
        repository_id: evidence.job.repository_id,
        ref: known(evidence.job.ref),
        event: known(evidence.job.event),
        actor: known(evidence.job.actor),
        triggering_actor: known(evidence.job.triggering_actor),
        workflow_ref: known(evidence.job.workflow_ref),
        environment: evidence.job.environment ?? policy.environment,
      },
      target: {
        on_default_branch: target?.on_default_branch ?? null,
        moves_tag: kindOf(operation, kinds).facts.moves_tag?.(operation) ?? null,
      },
      now: parseTime(evidence.now) ?? Number.NaN,
      preview,
    };
  });
  return { decisions: requests.map((request) => validator.decide(request)), validator, requests };
}

/** What a dry run foretells of each operation, of which `decisions` may hide why; `asked` null: the policy is withheld. */
export function standingsOf(
  { operations }: Plan,
  decisions: readonly Pick<DecisionRecord, 'violations'>[],
  asked: { readonly policy: AuthorizationPolicy; readonly requests: readonly PolicyRequest[] } | null,
): Standing[] {
  return operations.map((operation, index): Standing => {
    const { operation_id } = operation;
    const reasons = [...(decisions[index]?.violations ?? []), ...conflictOf(operation)];
    if (reasons.length > 0) return { operation_id, standing: 'refused', needs: [], reasons };
    const needs = asked === null ? WITHHELD_NEEDS : needsOf(asked.policy, asked.requests[index] as PolicyRequest);
    return { operation_id, standing: needs.length === 0 ? 'permitted' : 'needs', needs, reasons };
  });
}

const WITHHELD_NEEDS: readonly Need[] = [
  { what: 'policy', text: 'what the policy asks of the run, which is withheld' },
];

/** GitHub's reviews as receipts and the proof hold them, one an environment that a review names. */
export function approvalsOf({ approvals: reviews }: Pick<Evidence, 'approvals'>): Approval[] {
  return reviews !== null && 'value' in reviews ? reviews.value.flatMap(approvalsOfReview) : [];
}

/** The signatures that count, as receipts and the proof hold them. */
export function signedApprovalsOf(plan: Plan, policy: AuthorizationPolicy, evidence: Evidence): SignedApproval[] {
  const { counted } = countedSignatures(policy, policyEvidence(plan, evidence).approvals);
  return counted.map(({ digest, key, principal }) => ({ digest, key, principal }));
}

type Review = Extract<NonNullable<Evidence['approvals']>, { value: unknown }>['value'][number];

function approvalsOfReview({ environments, state, user, comment }: Review): Approval[] {
  if (state !== 'approved' && state !== 'rejected' && state !== 'pending') return [];
  if (user === null) return [];
  const { id, login } = user;
  return environments.map(({ name }) => ({
    environment: name,
    user: login,
    user_id: id,
    state,
    comment: comment.toWellFormed(),
  }));
}

/** The evidence in the shapes that the policy judges. */
export function policyEvidence(plan: Plan, evidence: Evidence): PolicyEvidence {
  const { run, job, environment, approvals, commit_author, teams, ledger_rules, default_branch } = evidence;
  const { attempt } = run;
  const account = (who: 'actor' | 'triggering_actor') =>
    attempt !== null && 'value' in attempt ? { value: attempt.value[who] } : (attempt ?? { unreadable: 'not read' });
  return {
    plan: {
      operations: plan.operations.length,
      plan_digest: plan.plan_digest,
      expected_plan_digest: run.expected_plan_digest,
      differs: run.differs,
      // A pull request's attempts are none of the run that ships.
      run_attempt: plan.mode === 'dry_run' && job.actor === '' ? 1 : run.run_attempt,
      earlier_plan_digests: run.earlier_plan_digests,
    },
    ...(attempt === null ? {} : { run: { job: { ...job, sha: job.commit_sha }, attempt } }),
    ...(environment === null
      ? {}
      : {
          environment: {
            environment: job.environment,
            answer: 'value' in environment ? { value: answerOf(environment.value) } : environment,
          },
        }),
    ...(approvals === null
      ? {}
      : {
          approvals: {
            environment: job.environment ?? '',
            plan_digest: plan.plan_digest,
            needs_plan_digest: run.run_attempt > 1 && isNothing(run.earlier_plan_digests),
            reviews: approvals,
            actor: account('actor'),
            triggering_actor: account('triggering_actor'),
            commit_authors: commit_author ?? { unreadable: 'not read' },
            signed: evidence.signed_approvals,
            teams: teams ?? [],
          },
        }),
    ...(default_branch === null ? {} : { default_branch }),
    ...(ledger_rules === null ? {} : { ledger: { protected: keptFrom(ledger_rules) } }),
  };
}

/** Whether the ledger has no record of the run: its earlier attempts ended before they could commit. */
const isNothing = (earlier: Evidence['run']['earlier_plan_digests']): boolean =>
  'value' in earlier && earlier.value === null;

type EnvironmentRecord = Extract<NonNullable<Evidence['environment']>, { value: unknown }>['value'];

/** A field that GitHub did not send is absent, which never satisfies a demand. */
function answerOf(found: EnvironmentRecord) {
  if (found === null) return null;
  const { can_admins_bypass: bypass, protection_rules: rules, ...rest } = found;
  return {
    ...rest,
    ...(bypass === null ? {} : { can_admins_bypass: bypass }),
    ...(rules === null
      ? {}
      : {
          protection_rules: rules.map(({ type, prevent_self_review: prevents, reviewers }) => ({
            type,
            reviewers: reviewers ? ['somebody'] : [],
            ...(prevents === null ? {} : { prevent_self_review: prevents }),
          })),
        }),
  };
}

/** Rules that keep the branch from being rewritten or deleted, whoever tries. */
export function keptFrom(rules: NonNullable<Evidence['ledger_rules']>) {
  if ('unreadable' in rules) return rules;
  return { value: ['non_fast_forward', 'deletion'].every((type) => rules.value.includes(type)) };
}
