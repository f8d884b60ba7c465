import { POLICY_CODES } from '../authorize/policy/index.ts';
import type { AuthorizationPolicy, Evidence, PolicyCode, PolicyEvidence } from '../authorize/policy/index.ts';
import { parseTime } from '../core/clock.ts';
import { MarketOpsError } from '../core/errors.ts';
import { readRun } from '../execute/batch-files.ts';
import type { EvidenceReader, RunAttempt } from '../targets/github/evidence.ts';
import type { Warning } from '../protocol/ledger.ts';
import { LEDGER_BRANCH } from '../protocol/ledger-files.ts';
import type { Approval } from '../protocol/receipt.ts';
import { planDifference } from '../protocol/plan-difference.ts';
import type { Comparison } from '../protocol/plan-difference.ts';
import type { Plan } from '../protocol/plan.ts';
import type { Deps } from './deps.ts';

/** What was read of a run before its policy judges it; a dry run can know only about the plan. */
export interface GatheredEvidence {
  readonly evidence: PolicyEvidence;
  /** As receipts and the proof hold them, one an environment that a review names. */
  readonly approvals: readonly Approval[];
}

/** Everything that a policy may ask about; what cannot be read is judged as such. */
export async function gatherEvidence(
  deps: Deps,
  policy: AuthorizationPolicy,
  plan: Plan,
  comparison: Comparison | null,
): Promise<GatheredEvidence> {
  const { facts, inputs, github } = deps;
  const planEvidence = {
    operations: plan.operations.length,
    plan_digest: plan.plan_digest,
    expected_plan_digest: inputs.expectedPlanDigest ?? (inputs.mode === 'dry_run' ? plan.plan_digest : null),
    differs: comparison === null ? null : inShort(comparison),
    run_attempt: facts.runAttempt,
    earlier_plan_digests: await earlierPlans(deps),
  };
  if (inputs.mode === 'dry_run') return { evidence: { plan: planEvidence }, approvals: [] };
  const { repository, runId, runAttempt, environment, commitSha } = facts;
  const read = github.evidence;
  const [reviews, attempt, answer, authors, ledgerRules, teams] = await Promise.all([
    read.reviews(repository, runId),
    read.attempt(repository, runId, runAttempt),
    read.environment(repository, environment ?? ''),
    read.commitAuthors(repository, commitSha),
    read.branchRules(repository, LEDGER_BRANCH),
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
      ledger: { protected: isProtected(ledgerRules) },
    },
    approvals: 'value' in reviews ? reviews.value.flatMap(recorded) : [],
  };
}

/** A re-run keeps the approvals of its run, so it must have one of its plans, and not for ever. */
const LONGEST_RUN_MS = 24 * 60 * 60_000;

/** What the first attempt planned, as the ledger tells; a first attempt has nothing before it. */
async function earlierPlans({ facts, ledger, clock }: Deps): Promise<Evidence<readonly string[] | null>> {
  if (facts.runAttempt === 1 || ledger === null) return { value: null };
  try {
    const snapshot = await ledger.peek();
    const run = snapshot === null ? null : await readRun(facts.runId, snapshot);
    if (run === null) return { value: null };
    const opened = parseTime(run.opened_at) ?? 0;
    if (clock() - opened < LONGEST_RUN_MS) return { value: run.plan_digests };
    return { unreadable: `the first attempt was opened at ${run.opened_at}, over 24 hours ago` };
  } catch (error) {
    if (error instanceof MarketOpsError) return { unreadable: error.message };
    throw error;
  }
}

/** Rules that keep the branch from being rewritten or deleted, whoever tries. */
export function isProtected(rules: Evidence<readonly string[]>): Evidence<boolean> {
  if ('unreadable' in rules) return rules;
  return { value: ['non_fast_forward', 'deletion'].every((type) => rules.value.includes(type)) };
}

/** What must be said of the ledger though it refuses nothing. */
export function ledgerWarnings({ inputs }: Deps, policy: AuthorizationPolicy, evidence: PolicyEvidence): Warning[] {
  const warnings: Warning[] = [];
  if (inputs.createLedger && inputs.mode === 'prod') {
    warnings.push({
      code: 'ledger_create_allowed',
      message:
        `create-ledger is true: if somebody deletes the branch ${LEDGER_BRANCH}, this run begins a new ledger and ` +
        'nobody notices. Remove the input once the branch is there.',
    });
  }
  const isKept = evidence.ledger?.protected ?? { value: true };
  if (policy.ledger_protection === 'required' || ('value' in isKept && isKept.value)) return warnings;
  const code: PolicyCode = 'value' in isKept ? 'ledger_unprotected' : 'ledger_protection_unknown';
  const { title, next } = POLICY_CODES[code];
  return [...warnings, { code, message: `${title}. ${next}` }];
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

/** What changed since the approval; null when the plan is the approved one, or nobody said which that is. */
export async function compareWithApproved(
  { inputs, approvedPlan }: Pick<Deps, 'inputs' | 'approvedPlan'>,
  plan: Plan,
): Promise<Comparison | null> {
  const expected = inputs.expectedPlanDigest;
  if (expected === null || expected === plan.plan_digest) return null;
  const found = await approvedPlan(expected);
  if ('absent' in found) return { expected, absent: found.absent };
  return { expected, difference: planDifference(found.plan, plan) };
}

/** The comparison in a line, names only: values are for the log, the summary and the report. */
export function inShort(comparison: Comparison): string {
  if ('absent' in comparison) return `no comparison, for ${comparison.absent}`;
  const { plan, operations } = comparison.difference;
  const named = (change: string): string[] =>
    operations
      .filter((operation) => operation.change === change)
      .map(({ operation_id: id, fields }) => {
        // `assets["x"].digest` is a change of the assets.
        const tops = new Set(fields.map(({ field }) => /^[^.[]+/.exec(field)?.[0] ?? field));
        return change === 'changed' ? `${id} (${[...tops].join(', ')})` : id;
      });
  const parts = [
    ['the plan', plan.map(({ field }) => field)],
    ['changed', named('changed')],
    ['added', named('added')],
    ['removed', named('removed')],
  ] as const;
  return parts
    .filter(([, names]) => names.length > 0)
    .map(([what, names]) => `${what}: ${names.join(', ')}`)
    .join('; ');
}
