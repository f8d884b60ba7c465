import { notFound, there, unprocessable } from '../errors.ts';
import { nodeId } from '../world.ts';
import { page, slice } from '../paging.ts';
import { renderApproval, renderArtifact, renderDeployment, renderEnvironment } from '../render/runs.ts';
import { renderPending, renderRun } from '../render/runs.ts';
import { environmentNamed } from '../runs.ts';
import { actorName, numberParam, param, repoRoute, type RepoCall, type Reply, type Route, ok } from '../router.ts';
import type { Environment, Run } from '../model.ts';

const READ = [['actions', 'read']] as const;
const REVIEW = [['actions', 'write']] as const;
const ADMIN = [['administration', 'write']] as const;

/** Workflow runs, their attempts, approvals and artifacts, and environments: https://docs.github.com/rest/actions */
export const actionRoutes: readonly Route[] = [
  repoRoute('GET', '/actions/runs/{run_id}', READ, (call) => renderedRun(call, attempts(call).at(-1))),
  repoRoute('GET', '/actions/runs/{run_id}/attempts/{attempt}', READ, (call) =>
    renderedRun(
      call,
      attempts(call).find((run) => run.attempt === numberParam(call, 'attempt')),
    ),
  ),
  repoRoute('GET', '/actions/runs/{run_id}/approvals', READ, listApprovals),
  repoRoute('GET', '/actions/runs/{run_id}/pending_deployments', READ, listPending),
  repoRoute('POST', '/actions/runs/{run_id}/pending_deployments', REVIEW, reviewPending),
  repoRoute('GET', '/actions/runs/{run_id}/artifacts', READ, listArtifacts),
  repoRoute('GET', '/environments', READ, listEnvironments),
  repoRoute('GET', '/environments/{name}', READ, (call) =>
    ok(renderEnvironment(call.world, call.repo, environmentOf(call))),
  ),
  repoRoute('PUT', '/environments/{name}', ADMIN, putEnvironment),
  repoRoute('DELETE', '/environments/{name}', ADMIN, (call) => {
    call.repo.environments.delete(environmentOf(call).name.toLowerCase());
    return { status: 204 };
  }),
  repoRoute('GET', '/environments/{name}/deployment-branch-policies', READ, listBranchPolicies),
];

function attempts(call: RepoCall): Run[] {
  return there(call.repo.runs.get(numberParam(call, 'run_id')));
}

function renderedRun(call: RepoCall, run: Run | undefined): Reply {
  if (run === undefined) throw notFound();
  return ok(renderRun(call.world, call.repo, run));
}

function listApprovals(call: RepoCall): Reply {
  const approvals = attempts(call)[0]?.approvals ?? [];
  return ok(approvals.map((approval) => renderApproval(call.world, call.repo, approval)));
}

function listPending(call: RepoCall): Reply {
  const pending = attempts(call)[0]?.pending ?? [];
  return ok(pending.map((name) => renderPending(call.world, call.repo, name)));
}

/** A reviewer answers for the environments that wait. https://docs.github.com/rest/actions/workflow-runs */
function reviewPending(call: RepoCall): Reply {
  const { world, repo, body } = call;
  const [run] = attempts(call);
  const ids = body.raw('environment_ids');
  const state = body.required('state');
  const named = [...repo.environments.values()].filter(({ id }) => Array.isArray(ids) && ids.includes(id));
  const user = actorName(call);
  if (run === undefined || (state !== 'approved' && state !== 'rejected')) throw unprocessable('Invalid review');
  const may = ({ name, preventSelfReview: others, requiredReviewers }: Environment): boolean =>
    run.pending.includes(name) && requiredReviewers.includes(user) && !(others && run.triggeringActor === user);
  if (named.length === 0 || !named.every(may))
    throw unprocessable('There are no pending deployment requests to approve');
  run.approvals.push({ environments: named.map(({ name }) => name), state, user, comment: body.required('comment') });
  for (const { name } of named) run.pending.splice(run.pending.indexOf(name), 1);
  return ok(named.map((environment) => renderDeployment(world, repo, environment, run)));
}

/** Makes an environment, or changes its protection: what is not given goes. https://docs.github.com/rest/deployments/environments */
function putEnvironment(call: RepoCall): Reply {
  const { world, repo, body } = call;
  const name = param(call, 'name');
  const known = environmentNamed(world, repo, name);
  const logins = (body.objects('reviewers') ?? []).map((reviewer) => {
    const user = [...world.users.values()].find(({ id }) => id === reviewer.integer('id'));
    if (reviewer.required('type') !== 'User' || user === undefined) throw unprocessable('Reviewer not found');
    return user.login;
  });
  const policy = body.object('deployment_branch_policy');
  repo.environments.set(name.toLowerCase(), {
    ...known,
    requiredReviewers: logins,
    preventSelfReview: body.boolean('prevent_self_review') ?? false,
    canAdminsBypass: body.boolean('can_admins_bypass') ?? true,
    branchPolicy: policy === undefined ? null : policy.boolean('protected_branches') === true ? 'protected' : 'custom',
    waitTimer: body.integer('wait_timer') ?? 0,
  });
  return ok(renderEnvironment(world, repo, environmentOf(call)));
}

function listArtifacts(call: RepoCall): Reply {
  const id = attempts(call)[0]?.id;
  const name = call.query.get('name');
  const listed = call.repo.artifacts.filter(
    (artifact) => artifact.runId === id && (name === null || artifact.name === name),
  );
  const { rows, headers } = slice(call, listed);
  const artifacts = rows.map((artifact) => renderArtifact(call.world, call.repo, artifact));
  return ok({ total_count: listed.length, artifacts }, headers);
}

function listEnvironments(call: RepoCall): Reply {
  const listed = [...call.repo.environments.values()];
  const { json, ...rest } = page(call, listed, (environment) => renderEnvironment(call.world, call.repo, environment));
  return { ...rest, json: { total_count: listed.length, environments: json } };
}

function environmentOf(call: RepoCall): Environment {
  return there(call.repo.environments.get(param(call, 'name').toLowerCase()));
}

function listBranchPolicies(call: RepoCall): Reply {
  const { id, branches } = environmentOf(call);
  const { json, ...rest } = page(call, [...branches.entries()], ([index, name]) => {
    const policy = id * 100 + index;
    return { id: policy, node_id: nodeId('GBP', policy), name, type: 'branch' };
  });
  return { ...rest, json: { total_count: branches.length, branch_policies: json } };
}
