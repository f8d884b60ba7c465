import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseOutputs, runStep } from 'action-runner/runner';
import { COMPILED } from '../compiled.ts';
import type { ResultsService } from '../results-service.ts';
import { condition, interpolate } from './expressions.ts';
import type { Contexts, Status } from './expressions.ts';
import { readAction, readComposite, readWorkflow } from './schema.ts';
import type { ActionMetadata, Job, Step, Workflow, WorkflowInput, WorkflowPermissions } from './schema.ts';
import { assertNoKeys, textsBelow, unmasked } from '../no-keys.ts';
import { STAND_INS } from './stand-ins.ts';
import type { Attestation } from './stand-ins.ts';

/**
 * Runs a workflow as GitHub would: jobs in the order of their needs, each on a machine of its own with a token that may
 * do what the job's `permissions` say and no more; secrets only in a job that names their environment, and only after
 * somebody approved it; artifacts as the one thing that jobs share. Steps of this project start from `dist` as their
 * action.yml says; GitHub's own actions are stood in for; `run` goes to bash.
 */
export interface WorkflowRun {
  /** The workflow file. */
  readonly path: string;
  /** `GITHUB_EVENT_NAME`. */
  readonly event: string;
  /** The event itself, for `GITHUB_EVENT_PATH`. */
  readonly payload?: unknown;
  /** Of `workflow_dispatch`. */
  readonly inputs?: Readonly<Record<string, string | boolean>>;
  /** `GITHUB_*` of every job. */
  readonly facts: Readonly<Record<string, string>>;
  /** A git repository: what a checkout gets. */
  readonly source: string;
  /** This project: where `org/marketops-action` and `$/` lead. */
  readonly root: string;
  /** An empty folder for the machines. */
  readonly temporary: string;
  readonly results: ResultsService;
  /** Makes a token that may do this. */
  readonly token: (permissions: WorkflowPermissions) => string;
  /** Secrets by environment. */
  readonly secrets: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Asks the reviewers of an environment; false when they reject. */
  readonly approve: (environment: string, needs: Readonly<Record<string, JobResult>>) => boolean;
  /** What `actions/attest` was given. */
  readonly attestations: Attestation[];
  /** A folder of programs that stand before those of this machine. */
  readonly programs?: string;
}

export interface StepRun {
  /** What it uses, or its script. */
  readonly what: string;
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
}

export interface JobResult {
  readonly result: 'success' | 'failure' | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepRun[];
  /** The token's permissions. */
  readonly permissions: WorkflowPermissions;
}
export type JobResults = Readonly<Record<string, JobResult>>;

const SKIPPED: JobResult = { result: 'skipped', outputs: {}, steps: [], permissions: {} };
const OWN = /^(?:org\/marketops-action((?:\/[\w-]+)*)@v1|\$((?:\/[\w-]+)*)\/?)$/;
const OWN_WORKFLOW = /^(?:org\/marketops-action|\$)\/(\.github\/workflows\/[\w-]+\.yml)(?:@v1)?$/;

/** Runs every job. @throws Error when the workflow asks for something that the event, GitHub or this runner has not */
export async function runWorkflow(run: WorkflowRun): Promise<JobResults> {
  const workflow = readWorkflow(run.path);
  if (!(run.event in workflow.on)) throw new Error(`${run.path} does not run on ${run.event}`);
  const dispatch = run.event === 'workflow_dispatch' ? (workflow.on.workflow_dispatch?.inputs ?? {}) : {};
  return runJobs(run, workflow, typed(dispatch, run.inputs ?? {}), null);
}

/** Inputs as the workflow declares them: required ones given, defaults filled in. */
function typed(
  declared: Readonly<Record<string, WorkflowInput>>,
  given: Readonly<Record<string, string | boolean>>,
): Contexts {
  const strange = Object.keys(given).filter((name) => !(name in declared));
  if (strange.length > 0) throw new Error(`Unexpected inputs: ${strange.join(', ')}`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, { type, required, default: fallback, options }]) => {
      const value = given[name] ?? fallback ?? (type === 'boolean' ? false : '');
      if (required && given[name] === undefined) throw new Error(`The input ${name} is required`);
      if (options !== undefined && !options.includes(String(value)))
        throw new Error(`${name}: no option ${String(value)}`);
      return [name, value];
    }),
  );
}

interface Caller {
  readonly permissions: WorkflowPermissions;
  readonly secrets: Readonly<Record<string, string>>;
}

async function runJobs(
  run: WorkflowRun,
  workflow: Workflow,
  inputs: Contexts,
  caller: Caller | null,
): Promise<JobResults> {
  const done: Record<string, JobResult> = {};
  const waiting = new Map(Object.entries(workflow.jobs));
  while (waiting.size > 0) {
    const ready = [...waiting].find(([, { needs }]) => needs.every((need) => need in done));
    if (ready === undefined)
      throw new Error(`Jobs wait for each other, or for none: ${[...waiting.keys()].join(', ')}`);
    const [id, job] = ready;
    waiting.delete(id);
    const needs = Object.fromEntries(job.needs.map((need) => [need, done[need] ?? SKIPPED]));
    const contexts = { github: githubContext(run, workflow, ''), inputs, needs };
    const failed = Object.values(needs).some(({ result }) => result !== 'success');
    done[id] = condition(job.if, contexts, { failed }) ? await runJob(run, workflow, job, contexts, caller) : SKIPPED;
  }
  return done;
}

function githubContext({ facts, event, payload }: WorkflowRun, { name }: Workflow, token: string): Contexts {
  const named = Object.entries(facts).map(
    ([key, value]) => [key.replace(/^GITHUB_/, '').toLowerCase(), value] as const,
  );
  const ref = facts['GITHUB_REF'] ?? '';
  return {
    ...Object.fromEntries(named),
    event_name: event,
    event: payload ?? {},
    ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    workflow: name,
    token,
  };
}

type JobContexts = Contexts & { readonly needs: JobResults };

async function runJob(
  run: WorkflowRun,
  workflow: Workflow,
  job: Job,
  contexts: JobContexts,
  caller: Caller | null,
): Promise<JobResult> {
  const permissions = job.permissions;
  if (caller !== null) refuseMore(permissions, caller.permissions);
  if (job.uses !== undefined) return callWorkflow(run, job, contexts);
  const secrets: Record<string, string> = { ...caller?.secrets };
  if (job.environment !== undefined) {
    if (!run.approve(job.environment, contexts.needs)) return { ...SKIPPED, result: 'failure', permissions };
    Object.assign(secrets, run.secrets[job.environment]);
  }
  const token = run.token(permissions);
  const github = githubContext(run, workflow, token);
  const machine = mkdtempSync(join(run.temporary, 'machine-'));
  try {
    const place = { workspace: join(machine, 'workspace'), temporary: join(machine, 'temp'), permissions };
    [place.workspace, place.temporary].forEach((folder) => mkdirSync(folder));
    const all = { ...contexts, github, secrets: { ...secrets, GITHUB_TOKEN: token } };
    const { steps, outputs, failed } = await runSteps(run, workflow, job, all, place);
    assertNoKeys([...steps.map(({ what, log }) => [what, unmasked(log)] as const), ...textsBelow(machine)]);
    const given = failed ? {} : filled(job.outputs, { ...all, steps: outputs });
    return { result: failed ? 'failure' : 'success', outputs: given, steps, permissions };
  } finally {
    rmSync(machine, { recursive: true, force: true });
  }
}

/** A called workflow cannot raise what its caller has: GitHub starts no such run. */
function refuseMore(wanted: WorkflowPermissions, had: WorkflowPermissions): void {
  const rank = { none: 0, read: 1, write: 2 };
  for (const [scope, level] of Object.entries(wanted)) {
    if (rank[level] > rank[had[scope] ?? 'none']) throw new Error(`The caller lacks ${scope}: ${level}`);
  }
}

async function callWorkflow(run: WorkflowRun, job: Job, contexts: JobContexts): Promise<JobResult> {
  const [, path] = OWN_WORKFLOW.exec(job.uses ?? '') ?? [];
  if (path === undefined) throw new Error(`No such workflow here: ${String(job.uses)}`);
  const called = readWorkflow(join(run.root, path));
  const call = called.on.workflow_call;
  if (call === undefined) throw new Error(`${path} cannot be called`);
  const inputs = typed(call.inputs, filled(job.with, contexts));
  const strange = Object.keys(job.secrets).filter((name) => !(name in call.secrets));
  if (strange.length > 0) throw new Error(`${path} takes no secret ${strange.join(', ')}`);
  const secrets = filled(job.secrets, { ...contexts, secrets: {} });
  const jobs = await runJobs(run, called, inputs, { permissions: job.permissions, secrets });
  const outputs = Object.entries(call.outputs).map(([name, { value }]) => [name, interpolate(value, { jobs, inputs })]);
  return {
    result: Object.values(jobs).some(({ result }) => result === 'failure') ? 'failure' : 'success',
    outputs: Object.fromEntries(outputs) as Record<string, string>,
    steps: Object.values(jobs).flatMap(({ steps }) => steps),
    permissions: job.permissions,
  };
}

function filled(
  values: Readonly<Record<string, string | number | boolean>>,
  contexts: Contexts,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, interpolate(String(value), contexts)]),
  );
}

interface Place {
  readonly workspace: string;
  readonly temporary: string;
  readonly permissions: WorkflowPermissions;
}
type Post = () => Promise<StepRun>;

async function runSteps(run: WorkflowRun, workflow: Workflow, job: Job, contexts: Contexts, place: Place) {
  const steps: StepRun[] = [];
  const outputs: Record<string, { outputs: StepRun['outputs'] }> = {};
  const posts: Post[] = [];
  const status = { failed: false };
  for (const step of job.steps) {
    const seen = { ...contexts, steps: outputs };
    if (!condition(step.if, seen, status satisfies Status)) continue;
    const env = { ...filled(workflow.env, seen), ...filled(step.env, seen) };
    const done = await runOne(run, step, seen, env, place, posts);
    steps.push(done);
    if (step.id !== undefined) outputs[step.id] = { outputs: done.outputs };
    status.failed ||= done.exitCode !== 0;
  }
  for (const post of posts.reverse()) {
    const done = await post();
    steps.push(done);
    status.failed ||= done.exitCode !== 0;
  }
  return { steps, outputs, failed: status.failed };
}

type Env = Readonly<Record<string, string>>;

async function runOne(
  run: WorkflowRun,
  step: Step,
  contexts: Contexts,
  env: Env,
  place: Place,
  posts: Post[],
): Promise<StepRun> {
  if (step.run !== undefined) return runScript(run, step.run, env, place);
  const uses = step.uses ?? '';
  const given = filled(step.with, contexts);
  const [own, there, here] = OWN.exec(uses) ?? [];
  if (own !== undefined) return runOwn(run, `.${there ?? here ?? ''}`, given, contexts, env, place, posts);
  if (uses.startsWith('$/.github/')) return runComposite(run, uses, given, contexts, env, place, posts);
  const standIn = STAND_INS[uses.replace(/@.*$/, '')];
  if (standIn === undefined) throw new Error(`Nothing stands in for ${uses}`);
  const { source, results, attestations } = run;
  const outputs = await standIn({ ...place, inputs: given, source, results, attestations });
  return { what: uses, exitCode: 0, outputs, log: '' };
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
async function runScript(
  run: WorkflowRun,
  script: string,
  env: Env,
  { workspace, temporary }: Place,
): Promise<StepRun> {
  if (script.includes('${{')) throw new Error(`An expression in a script: ${script}`);
  const file = join(temporary, 'script.sh');
  const [output, summary] = ['output', 'summary'].map((name) => join(temporary, `_script_${name}`)) as [string, string];
  writeFileSync(file, script);
  [output, summary].forEach((path) => writeFileSync(path, ''));
  const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', file], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: [run.programs, process.env['PATH']].filter((part) => part !== undefined).join(':'),
      HOME: temporary,
      CI: 'true',
      ...run.facts,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temporary,
      ...env,
    },
  });
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  const [out, err, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const written = readFileSync(output, 'utf8');
  const plain = [...written.matchAll(/^([\w-]+)=(.*)$/gm)].map(([, name, value]) => [name, value]);
  const outputs = { ...Object.fromEntries(plain), ...parseOutputs(written) } as Record<string, string>;
  return { what: script, exitCode, outputs, log: out + err };
}

async function runOwn(
  run: WorkflowRun,
  folder: string,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
  env: Env,
  place: Place,
  posts: Post[],
): Promise<StepRun> {
  const action = readAction(join(run.root, folder, 'action.yml'));
  const inputs = actionInputs(action, given, contexts);
  const start = (entry: string, state: Readonly<Record<string, string>>) =>
    runStep({
      ...place,
      node: COMPILED,
      entry: join(run.root, folder, entry),
      inputs,
      state,
      github: { ...run.facts, GITHUB_EVENT_NAME: run.event },
      env: { MARKETOPS_TEST_WRITE_PACING_MS: '0', MARKETOPS_TEST_SECOND_MS: '10', ...run.results.env, ...env },
    });
  const { exitCode, outputs, log, state } = await start(action.runs.main, {});
  const { post } = action.runs;
  const what = `org/marketops-action${folder.slice(1)}`;
  if (post !== undefined) {
    posts.push(async () => {
      const ended = await start(post, state);
      return { what: `${what} (post)`, exitCode: ended.exitCode ?? 1, outputs: {}, log: ended.log };
    });
  }
  return { what, exitCode: exitCode ?? 1, outputs, log };
}

/** An action of the repository whose workflow runs, made of steps; it sees its inputs and none of the caller's steps or secrets. */
async function runComposite(
  run: WorkflowRun,
  uses: string,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
  env: Env,
  place: Place,
  posts: Post[],
): Promise<StepRun> {
  const action = readComposite(join(run.source, uses.slice(2), 'action.yml'));
  const { github } = contexts;
  const inputs = actionInputs(action, given, { github });
  const outputs: Record<string, { outputs: StepRun['outputs'] }> = {};
  const done: StepRun[] = [];
  const status = { failed: false };
  for (const step of action.runs.steps) {
    const seen = { github, inputs, steps: outputs };
    if (!condition(step.if, seen, status)) continue;
    const ended = await runOne(run, step, seen, { ...env, ...filled(step.env, seen) }, place, posts);
    done.push(ended);
    if (step.id !== undefined) outputs[step.id] = { outputs: ended.outputs };
    status.failed ||= ended.exitCode !== 0;
  }
  const told = Object.entries(action.outputs).map(([name, { value }]) => [
    name,
    interpolate(value, { steps: outputs }),
  ]);
  return {
    what: uses,
    exitCode: status.failed ? 1 : 0,
    outputs: Object.fromEntries(told) as Record<string, string>,
    log: done.map(({ log }) => log).join(''),
  };
}

/** Defaults are expressions of their own; GitHub only warns of an input that is not declared, which is an error here. */
function actionInputs(
  action: Pick<ActionMetadata, 'inputs'>,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
) {
  const strange = Object.keys(given).filter((name) => !(name in action.inputs));
  if (strange.length > 0) throw new Error(`Unexpected inputs: ${strange.join(', ')}`);
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: fallback, required }]) => {
      if (required && given[name] === undefined) throw new Error(`The input ${name} is required`);
      return [name, given[name] ?? interpolate(String(fallback ?? ''), contexts)];
    }),
  );
}
