import { notFound } from '../errors.ts';
import { nodeId } from '../world.ts';
import { page, slice } from '../paging.ts';
import { renderApproval, renderArtifact, renderEnvironment, renderPending, renderRun } from '../render/runs.ts';
import { numberParam, param, repoRoute, type RepoCall, type Reply, type Route } from '../router.ts';
import type { Environment, Run } from '../model.ts';

const READ = [['actions', 'read']] as const;

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
  repoRoute('GET', '/actions/runs/{run_id}/artifacts', READ, listArtifacts),
  repoRoute('GET', '/environments', READ, listEnvironments),
  repoRoute('GET', '/environments/{name}', READ, (call) => ({
    status: 200,
    json: renderEnvironment(call.world, call.repo, environmentOf(call)),
  })),
  repoRoute('GET', '/environments/{name}/deployment-branch-policies', READ, listBranchPolicies),
];

function attempts(call: RepoCall): Run[] {
  const runs = call.repo.runs.get(numberParam(call, 'run_id'));
  if (runs === undefined) throw notFound();
  return runs;
}

function renderedRun(call: RepoCall, run: Run | undefined): Reply {
  if (run === undefined) throw notFound();
  return { status: 200, json: renderRun(call.world, call.repo, run) };
}

function listApprovals(call: RepoCall): Reply {
  const approvals = attempts(call)[0]?.approvals ?? [];
  return { status: 200, json: approvals.map((approval) => renderApproval(call.world, call.repo, approval)) };
}

function listPending(call: RepoCall): Reply {
  const pending = attempts(call)[0]?.pending ?? [];
  return { status: 200, json: pending.map((name) => renderPending(call.world, call.repo, name)) };
}

function listArtifacts(call: RepoCall): Reply {
  const id = attempts(call)[0]?.id;
  const name = call.query.get('name');
  const listed = call.repo.artifacts.filter(
    (artifact) => artifact.runId === id && (name === null || artifact.name === name),
  );
  const { rows, headers } = slice(call, listed);
  const artifacts = rows.map((artifact) => renderArtifact(call.world, call.repo, artifact));
  return { status: 200, json: { total_count: listed.length, artifacts }, headers };
}

function listEnvironments(call: RepoCall): Reply {
  const listed = [...call.repo.environments.values()];
  const { json, ...rest } = page(call, listed, (environment) => renderEnvironment(call.world, call.repo, environment));
  return { ...rest, json: { total_count: listed.length, environments: json } };
}

function environmentOf(call: RepoCall): Environment {
  const environment = call.repo.environments.get(param(call, 'name').toLowerCase());
  if (environment === undefined) throw notFound();
  return environment;
}

function listBranchPolicies(call: RepoCall): Reply {
  const { id, branches } = environmentOf(call);
  const { json, ...rest } = page(call, [...branches.entries()], ([index, name]) => {
    const policy = id * 100 + index;
    return { id: policy, node_id: nodeId('GBP', policy), name, type: 'branch' };
  });
  return { ...rest, json: { total_count: branches.length, branch_policies: json } };
}
