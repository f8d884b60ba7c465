import type { Violation } from '../../protocol/receipt.ts';
import { refusal } from './codes.ts';
import type { PolicyCode } from './codes.ts';
import type { DefaultBranchEvidence, LedgerEvidence, PlanEvidence, RunEvidence } from './evidence.ts';
import type { AuthorizationPolicy } from './schema.ts';

const refuse = (code: PolicyCode, because: string, found: string, wanted: string): Violation =>
  refusal(code, { rule: null, because, found, wanted });

/** Whether GitHub has this run as the job was told: its commit, workflow, event, branch or tag, and who started it. */
export function judgeRun(_policy: AuthorizationPolicy, { job, attempt }: RunEvidence): Violation[] {
  const because = 'approvals (they belong to a run)';
  if ('unreadable' in attempt) return [refuse('run_unreadable', because, attempt.unreadable, 'this run attempt')];
  const { head_sha: head, path, event, head_branch: branch } = attempt.value;
  const violations: Violation[] = [];
  if (head !== job.sha || job.sha === '') {
    violations.push(refuse('run_head_differs', because, head, `GITHUB_SHA, ${job.sha}`));
  }
  if (!sameWorkflow(path, job.workflow_ref)) {
    violations.push(refuse('run_workflow_differs', because, path, `GITHUB_WORKFLOW_REF, ${job.workflow_ref}`));
  }
  const asked = 'rules (they ask about the run)';
  if (event !== job.event) {
    violations.push(refuse('run_event_differs', asked, event ?? 'no event', `GITHUB_EVENT_NAME, ${job.event}`));
  }
  if (branch === null || !['refs/heads/', 'refs/tags/'].some((kind) => job.ref === `${kind}${branch}`)) {
    violations.push(refuse('run_ref_differs', asked, branch ?? 'no branch or tag', `GITHUB_REF, ${job.ref}`));
  }
  for (const who of ['actor', 'triggering_actor'] as const) {
    const login = attempt.value[who]?.login ?? null;
    if (login?.toLowerCase() === job[who].toLowerCase()) continue;
    violations.push(refuse('run_actor_differs', asked, login ?? 'nobody', `GITHUB_${who.toUpperCase()}, ${job[who]}`));
  }
  return violations;
}

/**
 * Whether a run's `path` is the workflow of GITHUB_WORKFLOW_REF (`owner/name/.github/workflows/x.yml@refs/heads/main`).
 * GitHub writes the path with or without `owner/name/` before and `@main` or `@refs/heads/main` behind.
 */
function sameWorkflow(path: string, workflowRef: string): boolean {
  const told = /^([^/@]+\/[^/@]+\/)([^@]+)@(.+)$/.exec(workflowRef);
  if (told === null) return false;
  const [, repository = '', file = '', ref = ''] = told;
  const [name, at] = splitAt(path);
  const sameFile = name === file || name.toLowerCase() === `${repository}${file}`.toLowerCase();
  return sameFile && (at === null || [ref, ref.replace(/^refs\/(heads|tags)\//, '')].includes(at));
}

function splitAt(path: string): [string, string | null] {
  const at = path.indexOf('@');
  return at < 0 ? [path, null] : [path.slice(0, at), path.slice(at + 1)];
}

/** Whether this plan is one that may ship: its size, what was approved, and what earlier attempts had. */
export function judgePlan(policy: AuthorizationPolicy, evidence: PlanEvidence): Violation[] {
  const { operations, plan_digest: digest, expected_plan_digest: expected } = evidence;
  const violations: Violation[] = [];
  if (operations > policy.max_operations) {
    violations.push(
      refuse('too_many_operations', 'max_operations', `${operations} operations`, `at most ${policy.max_operations}`),
    );
  }
  if (expected === null && policy.plan_digest === 'required') {
    violations.push(refuse('plan_digest_missing', 'plan_digest', 'no expected-plan-digest', digest));
  }
  if (expected !== null && expected !== digest) {
    const found = evidence.differs === null ? digest : `${digest}; ${evidence.differs}`;
    violations.push(refuse('plan_digest_differs', 'plan_digest', found, `the approved plan, ${expected}`));
  }
  return [...violations, ...rerunViolations(policy, evidence)];
}

function rerunViolations(policy: AuthorizationPolicy, evidence: PlanEvidence): Violation[] {
  const { run_attempt: attempt, earlier_plan_digests: earlier, plan_digest: digest } = evidence;
  if (attempt === 1) return [];
  if (policy.reruns === 'never') return [refuse('rerun_refused', 'reruns', `attempt ${attempt}`, 'the first attempt')];
  const wanted = 'a plan of the first attempt';
  if ('unreadable' in earlier) return [refuse('rerun_plan_unknown', 'reruns', earlier.unreadable, wanted)];
  if (earlier.value === null || earlier.value.includes(digest)) return [];
  return [
    refuse('rerun_plan_differs', 'reruns', digest, `${wanted}: ${earlier.value.join(' or ') || 'none is recorded'}`),
  ];
}

/** Whether the ledger branch is kept from being rewritten, where the policy requires it. */
export function judgeLedger(policy: AuthorizationPolicy, evidence: LedgerEvidence): Violation[] {
  if (policy.ledger_protection === 'warn') return [];
  const wanted = 'a branch that can be neither deleted nor force-pushed';
  if ('unreadable' in evidence.protected) {
    return [refuse('ledger_protection_unknown', 'ledger_protection', evidence.protected.unreadable, wanted)];
  }
  if (evidence.protected.value) return [];
  return [refuse('ledger_unprotected', 'ledger_protection', 'no such protection', wanted)];
}

/** Whether the branch that policy, keys and approvers come from takes changes by pull request only, where that is required. */
export function judgeDefaultBranch(policy: AuthorizationPolicy, evidence: DefaultBranchEvidence): Violation[] {
  if (policy.default_branch_protection === 'warn') return [];
  const { name, asks_for_pull_request: asks } = evidence;
  const because = 'default_branch_protection';
  const wanted = `a rule that lets ${JSON.stringify(name)} change by pull request only`;
  if ('unreadable' in asks) {
    return [refuse('default_branch_protection_unknown', because, asks.unreadable, wanted)];
  }
  if (asks.value) return [];
  return [refuse('default_branch_unprotected', because, 'whoever can write can push to it', wanted)];
}
