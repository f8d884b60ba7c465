import { judgeDefaultBranch, judgeLedger } from '../authorize/policy/index.ts';
import { keptFrom } from '../authorize/decide-plan.ts';
import type {
  AuthorizationPolicy,
  EnvironmentAnswer,
  Evidence as EvidenceOf,
  Review,
} from '../authorize/policy/index.ts';
import { formatTime, parseTime } from '../core/clock.ts';
import { MarketOpsError } from '../core/errors.ts';
import { once } from 'async-parts/parallel';
import type { LedgerState } from '../audit/tree.ts';
import { readRun } from '../execute/batch-files.ts';
import type { EvidenceReader, RunAttempt } from '../targets/github/evidence.ts';
import type { Warning } from '../protocol/ledger.ts';
import { LEDGER_BRANCH } from '../protocol/ledger-files.ts';
import { DECIDE_VERSION, EVIDENCE_SCHEMA } from '../protocol/evidence.ts';
import type { Evidence } from '../protocol/evidence.ts';
import type { RunFacts } from '../protocol/facts.ts';
import { originOf } from '../protocol/trusted-keys.ts';
import { SHIPPING_EVENTS } from '../protocol/vocabulary.ts';
import type { GitHubReader } from '../operations/ports.ts';
import { kindOf } from '../protocol/plan.ts';
import { planDifference } from '../protocol/plan-difference.ts';
import type { Comparison } from '../protocol/plan-difference.ts';
import type { Plan } from '../protocol/plan.ts';
import type { Deps } from './deps.ts';
import { newestTarget } from './ledger-walk.ts';
import { shippingJob } from './preview.ts';
import { mapped } from './policy-source.ts';
import type { DefaultBranchFacts, Governance } from './policy-source.ts';
import { gatherSignatures, signedRule } from './signed-approvals.ts';
import type { GatheredSignatures } from './signed-approvals.ts';

/** What was read of a run before its policy judges it. */
export interface GatheredEvidence {
  readonly evidence: Evidence;
  /** What the evidence lacks, though nothing is refused for it. */
  readonly warnings: readonly Warning[];
  readonly texts: GatheredSignatures['texts'];
}

/** Everything that a policy may ask about; what cannot be read is judged as such. A dry run can know only about the plan. */
export async function gatherEvidence(
  deps: Deps,
  governance: Governance,
  plan: Plan,
  comparison: Comparison | null,
): Promise<GatheredEvidence> {
  const { facts, inputs, github, clock } = deps;
  const { policy, trustedKeys, defaultBranch } = governance;
  const keys = { origin: originOf(facts.serverUrl, facts.repositoryId), trusted: trustedKeys, now: clock() };
  const state = once(() => deps.ledger?.peek(keys) ?? Promise.resolve(null));
  const [earlier, targets, job, known, authors] = await Promise.all([
    earlierPlans(deps, state),
    targetsOf(deps, policy, plan),
    shippingJob(deps),
    inputs.mode === 'dry_run' ? null : runEvidence(facts, github.evidence, policy, defaultBranch),
    inputs.mode === 'dry_run' ? null : commitAuthors(deps, policy, plan, state),
  ]);
  const signatures =
    known === null || signedRule(policy) === undefined
      ? null
      : await gatherSignatures(deps, governance, plan, {
          reviews: known.approvals,
          createdAt: createdAt(known.attempt),
          state,
        });
  const evidence: Evidence = {
    schema: EVIDENCE_SCHEMA,
    decide: DECIDE_VERSION,
    now: formatTime(clock()),
    job,
    run: {
      attempt: known === null ? null : mapped(known.attempt, ({ created_at: _created, ...record }) => record),
      differs: comparison === null ? null : inShort(comparison),
      earlier_plan_digests: earlier,
      expected_plan_digest: inputs.expectedPlanDigest ?? (inputs.mode === 'dry_run' ? plan.plan_digest : null),
      run_attempt: facts.runAttempt,
    },
    approvals: known?.approvals ?? null,
    commit_author: authors,
    default_branch:
      defaultBranch === null
        ? null
        : {
            asks_for_pull_request: defaultBranch.asksForPullRequest,
            commit_sha: defaultBranch.commit,
            name: defaultBranch.name,
          },
    environment: known?.environment ?? null,
    ledger_rules: known?.ledger_rules ?? null,
    signed_approvals: signatures?.member ?? null,
    targets,
    teams: known?.teams ?? null,
    zones: null,
  };
  return { evidence, warnings: signatures?.warnings ?? [], texts: signatures?.texts ?? new Map() };
}

function createdAt(attempt: EvidenceOf<RunAttempt>): EvidenceOf<string> {
  if ('unreadable' in attempt) return attempt;
  const { created_at: time } = attempt.value;
  return time === null ? { unreadable: 'GitHub does not say when the run was created' } : { value: time };
}

async function runEvidence(
  { repository, runId, runAttempt, environment: named, ref }: RunFacts,
  reader: EvidenceReader,
  policy: AuthorizationPolicy,
  defaultBranch: DefaultBranchFacts | null,
): Promise<
  Pick<Evidence, 'environment' | 'ledger_rules' | 'teams'> & {
    approvals: EvidenceOf<readonly Review[]>;
    attempt: EvidenceOf<RunAttempt>;
  }
> {
  const [approvals, attempt, environment, ledger_rules, teams] = await Promise.all([
    reader.reviews(repository, runId),
    reader.attempt(repository, runId, runAttempt),
    readEnvironment(reader, { repository, name: named ?? '', ref, defaultBranch }),
    reader.branchRules(repository, LEDGER_BRANCH),
    readTeams(reader, policy),
  ]);
  return {
    approvals,
    attempt,
    environment: mapped(environment, recordOf),
    ledger_rules,
    teams,
  };
}

/** The accepted state of the ledger, read when it is first asked for; null where there is none. */
type AcceptedState = () => Promise<LedgerState | null>;

/**
 * Who wrote the run's commit; and, where the policy keeps authors from approving, everything since the newest release
 * that the ledger accounts for, up to that commit and to whatever the plan publishes of this repository.
 */
async function commitAuthors(
  { facts, github, kinds, log }: Deps,
  { approvals }: AuthorizationPolicy,
  { operations }: Plan,
  state: AcceptedState,
): Promise<Evidence['commit_author']> {
  const { repository, repositoryId, commitSha } = facts;
  const authors = (shas: readonly string[], since: string | null) =>
    github.evidence.commitAuthors(repository, shas, since);
  const isExcluded =
    approvals !== 'none' && [approvals, approvals.signed].some((rule) => rule?.not.includes('commit_author'));
  if (!isExcluded) return authors([commitSha], null);
  const own = operations.filter((operation) => operation.repository_id === repositoryId);
  const targets = own.flatMap((operation) => kindOf(operation, kinds).facts.target_sha?.(operation) ?? []);
  const shas = [...new Set([commitSha, ...targets])];
  try {
    const accepted = await state();
    const since =
      accepted === null ? { value: null } : await newestTarget(github.ledgerReader, accepted, { kinds, repositoryId });
    if ('unreadable' in since) return since;
    if (since.value === null) log.info(HEAD_ONLY);
    return await authors(shas, since.value);
  } catch (error) {
    if (!(error instanceof MarketOpsError)) throw error;
    return { unreadable: error.message };
  }
}

const HEAD_ONLY =
  'The ledger tells of no earlier release, so only the author of the newest commit is kept from approving ' +
  '(approvals.not: commit_author): who wrote the commits before it may.';

interface EnvironmentOfRun {
  readonly repository: string;
  readonly name: string;
  readonly ref: string;
  /** Where that is known already. */
  readonly defaultBranch: Pick<DefaultBranchFacts, 'name' | 'isProtected'> | null;
}

/** An environment, with whatever else decides which branches may deploy to it. */
export async function readEnvironment(
  reader: EvidenceReader,
  { repository, name, ref, defaultBranch }: EnvironmentOfRun,
): Promise<EvidenceOf<EnvironmentAnswer | null>> {
  const answer = await reader.environment(repository, name);
  if ('unreadable' in answer || answer.value === null) return answer;
  const branches = answer.value.deployment_branch_policy;
  if (branches?.custom_branch_policies === true) {
    return { value: { ...answer.value, branch_patterns: await reader.branchPatterns(repository, name) } };
  }
  if (branches?.protected_branches !== true) return answer;
  const [, branch = null] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
  const guarded =
    branch === null
      ? { value: false }
      : branch === defaultBranch?.name
        ? defaultBranch.isProtected
        : await reader.branchProtected(repository, branch);
  return { value: { ...answer.value, ref_protected: guarded } };
}

function recordOf(answer: EnvironmentAnswer | null) {
  if (answer === null) return null;
  return {
    branch_patterns: answer.branch_patterns ?? null,
    can_admins_bypass: answer.can_admins_bypass ?? null,
    deployment_branch_policy: answer.deployment_branch_policy ?? null,
    name: answer.name,
    protection_rules:
      answer.protection_rules?.map(({ type, prevent_self_review: prevents, reviewers }) => ({
        prevent_self_review: prevents ?? null,
        reviewers: (reviewers?.length ?? 0) > 0,
        type,
      })) ?? null,
    ref_protected: answer.ref_protected ?? null,
  };
}

/** Which targets are on their repository's default branch, where the policy asks. */
async function targetsOf(
  { facts, github, kinds }: Deps,
  policy: AuthorizationPolicy,
  plan: Plan,
): Promise<Evidence['targets']> {
  const asks = policy.rules.some(({ when }) => when?.target_on_default_branch !== undefined);
  if (!asks) return [];
  // What a pull request merges can only be there once it is merged.
  const merging = SHIPPING_EVENTS.includes(facts.event) ? null : facts.commitSha;
  return Promise.all(
    plan.operations.map(async (operation) => {
      const target = kindOf(operation, kinds).facts.target_sha?.(operation);
      const found = await isOnDefaultBranch(operation.repository, target, github.reader);
      const on_default_branch = found === false && target === merging ? null : found;
      return { operation_id: operation.operation_id, on_default_branch };
    }),
  );
}

/** Whether the target is the head of the target repository's default branch or behind it; null when that is unknown. */
async function isOnDefaultBranch(
  repository: string,
  target: string | undefined,
  reader: GitHubReader,
): Promise<boolean | null> {
  if (target === undefined) return null;
  try {
    const { defaultBranch } = await reader.repository(repository);
    const place = await reader.compare(repository, target, defaultBranch);
    return place === 'identical' || place === 'ahead';
  } catch (error) {
    if (error instanceof MarketOpsError) return null;
    throw error;
  }
}

/** A re-run keeps the approvals of its run, so it must have one of its plans, and not for ever. */
const LONGEST_RUN_MS = 24 * 60 * 60_000;

/** What the first attempt planned, as the ledger tells; a first attempt has nothing before it. */
async function earlierPlans(
  { facts, ledger, clock }: Deps,
  state: AcceptedState,
): Promise<Evidence['run']['earlier_plan_digests']> {
  if (facts.runAttempt === 1 || ledger === null) return { value: null };
  try {
    const snapshot = await state();
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

/** What must be said of the ledger and the default branch though it refuses nothing. */
export function protectionWarnings({ inputs }: Deps, policy: AuthorizationPolicy, evidence: Evidence): Warning[] {
  const warnings: Warning[] = [];
  if (inputs.createLedger && inputs.mode === 'prod') {
    warnings.push({
      code: 'ledger_create_allowed',
      message:
        `create-ledger is true: if somebody deletes the branch ${LEDGER_BRANCH}, this run begins a new ledger and ` +
        'nobody notices. Remove the input once the branch is there.',
    });
  }
  const strictest = { ...policy, ledger_protection: 'required', default_branch_protection: 'required' } as const;
  const { ledger_rules: rules, default_branch: branch } = evidence;
  const unprotected = [
    ...(policy.ledger_protection === 'warn' && rules !== null
      ? judgeLedger(strictest, { protected: keptFrom(rules) })
      : []),
    ...(policy.default_branch_protection === 'warn' && branch !== null ? judgeDefaultBranch(strictest, branch) : []),
  ];
  return [...warnings, ...unprotected.map(({ code, message }) => ({ code, message }))];
}

/** The teams that an approval may have to come from, each once. */
export function teamsOf(approvals: AuthorizationPolicy['approvals']) {
  if (approvals === 'none') return [];
  const named = [approvals.from, approvals.signed?.from].flatMap((from) => from?.teams ?? []);
  return [...new Map(named.map((team) => [`${team.id} ${team.slug}`, team])).values()];
}

async function readTeams(read: EvidenceReader, { approvals }: AuthorizationPolicy) {
  return Promise.all(
    teamsOf(approvals).map(async ({ slug, id }) => ({ id, slug, members: await read.teamMembers(slug, id) })),
  );
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
