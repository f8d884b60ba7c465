import { environmentNamed } from '../runs.ts';
import { isoSeconds, nodeId } from '../world.ts';
import { renderTeam } from './pulls.ts';
import { minimalRepo } from './repos.ts';
import { below, shown } from './shown.ts';
import { simpleUser } from './users.ts';
import type { Approval, Artifact, Environment, Repo, Run } from '../model.ts';

/** One attempt of a run (`workflow-run`). */
export function renderRun(repo: Repo, run: Run): Record<string, unknown> {
  const url = `${repo.url}/actions/runs/${run.id}`;
  const commit = repo.objects.commit(run.headSha) === null ? null : repo.commit(run.headSha);
  const workflow = workflowId(run.path);
  const repository = minimalRepo(repo);
  return {
    ...shown(run, 'id', 'headBranch', 'headSha', 'path', 'event', 'status', 'conclusion', 'createdAt'),
    ...shown(run, 'referencedWorkflows'),
    name: run.path,
    node_id: nodeId('WFR', run.id),
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CS', run.id),
    display_title: run.title ?? run.path,
    run_number: 1,
    run_attempt: run.attempt,
    workflow_id: workflow,
    html_url: `${repo.html}/actions/runs/${run.id}`,
    pull_requests: [],
    updated_at: run.startedAt,
    run_started_at: run.startedAt,
    actor: simpleUser(repo.world, run.actor),
    triggering_actor: simpleUser(repo.world, run.triggeringActor),
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    ...below(url, { url: '', jobs_url: '/jobs', logs_url: '/logs', artifacts_url: '/artifacts' }),
    ...below(url, { cancel_url: '/cancel', rerun_url: '/rerun' }),
    check_suite_url: `${repo.url}/check-suites/${run.id}`,
    workflow_url: `${repo.url}/actions/workflows/${workflow}`,
    head_commit:
      commit === null
        ? null
        : {
            ...{ id: run.headSha, tree_id: commit.tree, message: commit.message },
            timestamp: isoSeconds(new Date(commit.committer.seconds * 1000)),
            author: shown(commit.author, 'name', 'email'),
            committer: shown(commit.committer, 'name', 'email'),
          },
    repository,
    head_repository: repository,
  };
}

/** The same number for the same path, everywhere. */
function workflowId(path: string): number {
  return Buffer.from(path).reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7);
}

/** A workflow by its file (`workflow`). */
export function renderWorkflow(repo: Repo, path: string): Record<string, unknown> {
  const id = workflowId(path);
  return {
    id,
    node_id: nodeId('W', id),
    name: path,
    path,
    state: repo.disabledWorkflows.has(path) ? 'disabled_manually' : 'active',
    created_at: repo.createdAt,
    updated_at: repo.createdAt,
    url: `${repo.url}/actions/workflows/${id}`,
    html_url: `${repo.html}/blob/${repo.defaultBranch}/${path}`,
    badge_url: `${repo.html}/workflows/${encodeURIComponent(path)}/badge.svg`,
  };
}

/** A review of deployments (`environment-approvals`). */
export function renderApproval(repo: Repo, approval: Approval): Record<string, unknown> {
  return {
    ...shown(approval, 'state', 'comment'),
    environments: approval.environments.map((name) => environmentHead(repo, environmentNamed(repo, name))),
    user: simpleUser(repo.world, approval.user),
  };
}

/** An environment with its protection (`environment`). */
export function renderEnvironment(repo: Repo, environment: Environment): Record<string, unknown> {
  const { id, waitTimer, requiredReviewers, branchPolicy, preventSelfReview: prevent_self_review } = environment;
  const reviewers = requiredReviewers.map((name) => reviewer(repo, name));
  const rule = (offset: number, type: string): Record<string, unknown> => ({
    id: id * 10 + offset,
    node_id: nodeId('GA', id * 10 + offset),
    type,
  });
  return {
    ...environmentHead(repo, environment),
    ...(environment.canAdminsBypass === undefined ? {} : { can_admins_bypass: environment.canAdminsBypass }),
    protection_rules: [
      ...(waitTimer > 0 ? [{ ...rule(1, 'wait_timer'), wait_timer: waitTimer }] : []),
      ...(requiredReviewers.length > 0 ? [{ ...rule(2, 'required_reviewers'), prevent_self_review, reviewers }] : []),
      ...(branchPolicy === null ? [] : [rule(3, 'branch_policy')]),
    ],
    deployment_branch_policy:
      branchPolicy === null
        ? null
        : { protected_branches: branchPolicy === 'protected', custom_branch_policies: branchPolicy === 'custom' },
  };
}

/** An artifact in the list of a run (`artifact`). */
export function renderArtifact(repo: Repo, artifact: Artifact): Record<string, unknown> {
  const url = `${repo.url}/actions/artifacts/${artifact.id}`;
  return {
    ...shown(artifact, 'id', 'name', 'digest', 'createdAt'),
    node_id: nodeId('MDg6QXJ0', artifact.id),
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: false,
    updated_at: artifact.createdAt,
    expires_at: isoSeconds(new Date(Date.parse(artifact.createdAt) + 90 * 86_400_000)),
    workflow_run: { id: artifact.runId, repository_id: repo.id, head_repository_id: repo.id },
  };
}

/** A deployment that waits for review (`pending-deployment`). */
export function renderPending(repo: Repo, name: string): Record<string, unknown> {
  const environment = environmentNamed(repo, name);
  const { id, node_id, url, html_url } = environmentHead(repo, environment);
  return {
    environment: { id, node_id, name: environment.name, url, html_url },
    wait_timer: environment.waitTimer,
    wait_timer_started_at: null,
    current_user_can_approve: false,
    reviewers: environment.requiredReviewers.map((who) => reviewer(repo, who)),
  };
}

/** What a reviewed deployment became (`deployment`). */
export function renderDeployment(
  repo: Repo,
  { id, name }: Environment,
  { headSha, headBranch, triggeringActor, startedAt }: Run,
): Record<string, unknown> {
  const url = `${repo.url}/deployments/${id}`;
  return {
    ...{ id, node_id: nodeId('DE', id), url, sha: headSha, ref: headBranch ?? headSha, task: 'deploy', payload: {} },
    ...{ environment: name, description: null, creator: simpleUser(repo.world, triggeringActor) },
    ...{ created_at: startedAt, updated_at: startedAt, statuses_url: `${url}/statuses` },
    repository_url: repo.url,
  };
}

function environmentHead(repo: Repo, environment: Environment): Record<string, unknown> {
  return {
    ...shown(environment, 'id', 'name', 'createdAt'),
    node_id: nodeId('EN', environment.id),
    url: `${repo.url}/environments/${encodeURIComponent(environment.name)}`,
    html_url: `${repo.html}/deployments/activity_log?environments_filter=${encodeURIComponent(environment.name)}`,
    updated_at: environment.createdAt,
  };
}

function reviewer(repo: Repo, name: string): Record<string, unknown> {
  return name.startsWith('team:')
    ? { type: 'Team', reviewer: renderTeam(repo.world, repo.owner, name.slice('team:'.length)) }
    : { type: 'User', reviewer: simpleUser(repo.world, name) };
}
