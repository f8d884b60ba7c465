import { there, unprocessable } from '../errors.ts';
import { nodeId } from '../world.ts';
import { listing } from '../paging.ts';
import { renderApproval, renderArtifact, renderDeployment, renderEnvironment } from '../render/runs.ts';
import { renderPending, renderRun } from '../render/runs.ts';
import { environmentNamed } from '../runs.ts';
import { actorName, NO_CONTENT, numberParam, ok, param, repoRoutes, type RepoCall, type Reply } from '../router.ts';
import type { Environment, Run } from '../model.ts';

/** Workflow runs, their attempts, approvals and artifacts, and environments: https://docs.github.com/rest/actions */
export const actionRoutes = [
  ...repoRoutes(['actions'], {
    'GET /actions/runs/{run_id}': (call) => ok(renderRun(call.repo, there(attempts(call).at(-1)))),
    'GET /actions/runs/{run_id}/attempts/{attempt}': (call) => {
      const attempt = numberParam(call, 'attempt');
      return ok(renderRun(call.repo, there(attempts(call).find((run) => run.attempt === attempt))));
    },
    'GET /actions/runs/{run_id}/approvals': (call) =>
      ok(firstOf(call).approvals.map((approval) => renderApproval(call.repo, approval))),
    'GET /actions/runs/{run_id}/pending_deployments': (call) =>
      ok(firstOf(call).pending.map((name) => renderPending(call.repo, name))),
    'POST /actions/runs/{run_id}/pending_deployments': reviewPending,
    'GET /actions/runs/{run_id}/artifacts': (call) => {
      const { id } = firstOf(call);
      const name = call.query.get('name');
      const listed = call.repo.artifacts.filter(
        (artifact) => artifact.runId === id && (name === null || artifact.name === name),
      );
      return listing(call, 'artifacts', listed, (artifact) => renderArtifact(call.repo, artifact));
    },
    'GET /environments': (call) =>
      listing(call, 'environments', [...call.repo.environments.values()], (environment) =>
        renderEnvironment(call.repo, environment),
      ),
    'GET /environments/{name}': (call) => ok(renderEnvironment(call.repo, environmentOf(call))),
  }),
  ...repoRoutes(['administration'], {
    'PUT /environments/{name}': putEnvironment,
    'DELETE /environments/{name}': (call) => {
      call.repo.environments.delete(environmentOf(call).name.toLowerCase());
      return NO_CONTENT;
    },
  }),
  ...repoRoutes(['actions'], {
    'GET /environments/{name}/deployment-branch-policies': (call) => {
      const { id, branches } = environmentOf(call);
      return listing(call, 'branch_policies', [...branches.entries()], ([index, name]) => {
        const policy = id * 100 + index;
        return { id: policy, node_id: nodeId('GBP', policy), name, type: 'branch' };
      });
    },
  }),
];

const attempts = (call: RepoCall): Run[] => there(call.repo.runs.get(numberParam(call, 'run_id')));
const firstOf = (call: RepoCall): Run => there(attempts(call)[0]);
const environmentOf = (call: RepoCall): Environment =>
  there(call.repo.environments.get(param(call, 'name').toLowerCase()));

/** A reviewer answers for the environments that wait. https://docs.github.com/rest/actions/workflow-runs */
function reviewPending(call: RepoCall): Reply {
  const { repo, body } = call;
  const run = firstOf(call);
  const ids = body.raw('environment_ids');
  const state = body.required('state');
  const named = [...repo.environments.values()].filter(({ id }) => Array.isArray(ids) && ids.includes(id));
  const user = actorName(call);
  if (state !== 'approved' && state !== 'rejected') throw unprocessable('Invalid review');
  const may = ({ name, preventSelfReview: others, requiredReviewers }: Environment): boolean =>
    run.pending.includes(name) && requiredReviewers.includes(user) && !(others && run.triggeringActor === user);
  if (named.length === 0 || !named.every(may))
    throw unprocessable('There are no pending deployment requests to approve');
  run.approvals.push({ environments: named.map(({ name }) => name), state, user, comment: body.required('comment') });
  for (const { name } of named) run.pending.splice(run.pending.indexOf(name), 1);
  return ok(named.map((environment) => renderDeployment(repo, environment, run)));
}

/** Makes an environment, or changes its protection: what is not given goes. https://docs.github.com/rest/deployments/environments */
function putEnvironment(call: RepoCall): Reply {
  const { world, repo, body } = call;
  const name = param(call, 'name');
  const known = environmentNamed(repo, name);
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
  return ok(renderEnvironment(repo, environmentOf(call)));
}
