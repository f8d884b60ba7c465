import { malformed, notFound, unprocessable } from '../errors.ts';
import { isRecord } from '../fields.ts';
import { listing } from '../paging.ts';
import { renderRun, renderWorkflow } from '../render/runs.ts';
import { latestAttempts, newRun, nextRun } from '../runs.ts';
import { actorName, NO_CONTENT, ok, param, repoRoutes, type RepoCall, type Reply } from '../router.ts';
import type { Repo, Run } from '../model.ts';

const MOST_INPUTS = 25;

/** Workflows, their runs, and starting them: https://docs.github.com/rest/actions/workflows */
export const workflowRoutes = repoRoutes(['actions'], {
  'GET /actions/workflows/{workflow}': (call) => ok(renderWorkflow(call.repo, pathOf(call))),
  'GET /actions/workflows/{workflow}/runs': (call) => {
    const path = pathOf(call);
    const event = call.query.get('event');
    const branch = call.query.get('branch');
    const runs = latestAttempts(call.repo)
      .filter((run) => run.path === path)
      .filter((run) => (event === null || run.event === event) && (branch === null || run.headBranch === branch))
      .sort((a, b) => b.id - a.id);
    return listing(call, 'workflow_runs', runs, (run) => renderRun(call.repo, run));
  },
  'POST /actions/workflows/{workflow}/dispatches': dispatchWorkflow,
});

/** The text of a file at a commit, or null. */
function textAt(repo: Repo, sha: string | null, path: string): string | null {
  const found = sha === null ? null : repo.file(sha, path);
  return found === null ? null : (repo.objects.blob(found.sha)?.toString('utf8') ?? null);
}

/** A workflow is there when the default branch has its file. */
function pathOf(call: RepoCall): string {
  const path = `.github/workflows/${param(call, 'workflow')}`;
  if (textAt(call.repo, call.repo.resolve(call.repo.defaultBranch), path) === null) throw notFound();
  return path;
}

/** Starts a run: queued, and named by the workflow's `run-name`, in which inputs alone are filled in. */
function dispatchWorkflow(call: RepoCall): Reply {
  const { repo, body } = call;
  const path = pathOf(call);
  const ref = body.required('ref');
  const inputs = body.raw('inputs') ?? {};
  if (!isRecord(inputs) || Object.values(inputs).some((value) => typeof value !== 'string'))
    throw malformed(`For 'properties/inputs', ${JSON.stringify(inputs)} is not an object of strings.`);
  if (Object.keys(inputs).length > MOST_INPUTS) throw malformed(`No more than ${MOST_INPUTS} properties are allowed.`);
  if (repo.disabledWorkflows.has(path))
    throw unprocessable('Cannot trigger a workflow_dispatch on a disabled workflow');
  const short = ref.replace(/^refs\/(?:heads|tags)\//, '');
  const sha = repo.resolve(ref);
  if (sha === null || /^[0-9a-f]{40}$/i.test(ref)) throw unprocessable(`No ref found for: ${ref}`);
  const text = textAt(repo, sha, path);
  if (text === null || !/^\s+workflow_dispatch:/m.test(text))
    throw unprocessable("Workflow does not have 'workflow_dispatch' trigger");
  const declared = declaredInputs(text);
  const foreign = Object.keys(inputs).filter((name) => !declared.includes(name));
  if (foreign.length > 0) throw unprocessable(`Unexpected inputs provided: ${JSON.stringify(foreign)}`);
  const runName = /^run-name:\s*(.+)$/m.exec(text)?.[1]?.replace(/^(['"])(.*)\1$/, '$2');
  const title = runName?.replace(/\$\{\{\s*(?:github\.event\.)?inputs\.([\w-]+)\s*\}\}/g, (_, name: string) =>
    typeof inputs[name] === 'string' ? inputs[name] : '',
  );
  const id = nextRun(repo);
  const run: Run = {
    ...newRun(repo, id),
    ...{ event: 'workflow_dispatch', headSha: sha, headBranch: short, path },
    ...(title === undefined ? {} : { title }),
    actor: actorName(call),
    triggeringActor: actorName(call),
  };
  repo.runs.set(id, [run]);
  if (body.boolean('return_run_details') !== true) return NO_CONTENT;
  const { url, html_url } = renderRun(repo, run);
  return ok({ workflow_run_id: id, run_url: url, html_url });
}

/** The names below `inputs:` of the file's `workflow_dispatch:`, by their indentation. */
function declaredInputs(text: string): string[] {
  const lines = text.split('\n');
  const indentOf = (line: string): number => line.length - line.trimStart().length;
  const below = (key: RegExp, from: readonly string[]): string[] => {
    const at = from.findIndex((line) => key.test(line));
    if (at === -1) return [];
    const indent = indentOf(from[at] ?? '');
    const rest = from.slice(at + 1);
    const end = rest.findIndex((line) => line.trim() !== '' && indentOf(line) <= indent);
    return end === -1 ? rest : rest.slice(0, end);
  };
  const inputs = below(/^\s+inputs:\s*$/, below(/^\s+workflow_dispatch:/, lines));
  const indent = indentOf(inputs.find((line) => line.trim() !== '') ?? '');
  return inputs.flatMap((line) => (indentOf(line) === indent ? (/^\s+([\w-]+):/.exec(line)?.[1] ?? []) : []));
}
