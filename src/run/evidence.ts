import type { AuthorizationPolicy, Evidence, PolicyEvidence } from '../authorize/policy/index.ts';
import type { EvidenceReader, RunAttempt } from '../github/evidence.ts';
import type { Approval } from '../protocol/receipt.ts';
import type { Plan } from '../protocol/plan.ts';
import type { Deps } from './deps.ts';

/** What was read of a run before its policy judges it; a dry run can know only about the plan. */
export interface GatheredEvidence {
  readonly evidence: PolicyEvidence;
  /** As receipts and the proof hold them, one an environment that a review names. */
  readonly approvals: readonly Approval[];
}

/** Reads everything at once; what cannot be read is judged as such. */
export async function gatherEvidence(deps: Deps, policy: AuthorizationPolicy, plan: Plan): Promise<GatheredEvidence> {
  const { facts, inputs, github } = deps;
  const planEvidence = {
    operations: plan.operations.length,
    plan_digest: plan.plan_digest,
    expected_plan_digest: inputs.expectedPlanDigest ?? (inputs.mode === 'dry_run' ? plan.plan_digest : null),
    run_attempt: facts.runAttempt,
    earlier_plan_digests: { value: null },
  };
  if (inputs.mode === 'dry_run') return { evidence: { plan: planEvidence }, approvals: [] };
  const read = github.evidence;
  const { repository, runId, environment } = facts;
  const [reviews, attempt, answer, authors, teams] = await Promise.all([
    read.reviews(repository, runId),
    read.attempt(repository, runId, facts.runAttempt),
    read.environment(repository, environment ?? ''),
    read.commitAuthors(repository, facts.commitSha),
    readTeams(read, policy),
  ]);
  return {
    evidence: {
      plan: planEvidence,
      run: { job: { sha: facts.commitSha, workflow_ref: facts.workflowRef }, attempt },
      environment: { environment, answer },
      approvals: {
        environment: environment ?? '',
        plan_digest: plan.plan_digest,
        reviews,
        actor: account(attempt, 'actor'),
        triggering_actor: account(attempt, 'triggering_actor'),
        commit_authors: authors,
        teams,
      },
    },
    approvals: 'value' in reviews ? reviews.value.flatMap(recorded) : [],
  };
}

type Reviews = Extract<Awaited<ReturnType<EvidenceReader['reviews']>>, { value: unknown }>['value'];

function recorded({ environments, state, user, comment }: Reviews[number]): Approval[] {
  if (state !== 'approved' && state !== 'rejected' && state !== 'pending') return [];
  if (user === null) return [];
  return environments.map(({ name }) => ({
    environment: name,
    user: user.login,
    user_id: user.id,
    state,
    comment: comment.toWellFormed(),
  }));
}

function account(attempt: Evidence<RunAttempt>, who: 'actor' | 'triggering_actor') {
  return 'value' in attempt ? { value: attempt.value[who] } : attempt;
}

async function readTeams(read: EvidenceReader, { approvals }: AuthorizationPolicy) {
  const teams = approvals === 'none' ? [] : (approvals.from?.teams ?? []);
  return Promise.all(teams.map(async ({ slug, id }) => ({ id, members: await read.teamMembers(slug, id) })));
}
