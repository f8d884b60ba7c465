import { z } from 'zod';
import { formatTime } from '../../core/clock.ts';
import type { Observation, PlannedOperation } from '../../protocol/plan.ts';
import { failureOf } from '../../core/errors.ts';
import { conflict } from '../failure.ts';
import type { Applied, ApplyContext, Kind, Need, Observed } from '../kind.ts';
import { refNameFault } from 'github-names/names';
import { peelTag } from '../peel.ts';
import type { GitHubReader } from '../ports.ts';
import { assertSameRepository, checkName, publishable } from '../resolve.ts';
import { poll, readBack, settled } from '../settle.ts';
import { dispatchParameters, shortRef } from './parameters.ts';
import type { DispatchParameters } from './parameters.ts';
import { createdBy, findRun, markerIn, markerText, runAnswer, runState } from './runs.ts';
import type { Run } from './runs.ts';

/** GitHub's limits on the inputs of a dispatch. */
const MOST_INPUTS = 25;
const LONGEST_INPUTS = 65_535;

const name = z.string().regex(/^[A-Za-z_][A-Za-z0-9_-]{0,99}$/, { error: 'is no name of an input' });

const entry = z.strictObject({
  workflow: z.string(),
  ref: z.string().optional(),
  inputs: z.record(name, z.string()).default({}),
  receipt_input: name.nullable().default('marketops_receipt'),
});
type Entry = z.infer<typeof entry>;
type Operation = PlannedOperation<DispatchParameters>;

const targetOf = ({ workflow, ref }: DispatchParameters): string => `${workflow}@${ref}`;
const observedOf = ({ id, headSha: sha, url }: Run): Observation => ({ id, sha, url });

/** The tag or branch that it is started on, as others of the plan may make it. */
function needOf({ ref }: DispatchParameters): Need {
  return { thing: [ref.startsWith('refs/tags/') ? 'tag' : 'branch', shortRef(ref)], field: 'ref' };
}

/** The commit that a ref leads to; null when it is not there. */
async function commitAt(reader: GitHubReader, repository: string, ref: string): Promise<string | null> {
  if (ref.startsWith('refs/tags/')) return (await peelTag(reader, repository, shortRef(ref)))?.commitSha ?? null;
  return (await reader.ref(repository, ref.slice('refs/'.length)))?.sha ?? null;
}

const workflowAnswer = z.object({ path: z.string(), state: z.string() });
const NO_SIGN =
  'its run-name does not show the receipt, so a lost answer would stay in doubt, and by hand nobody can tell its runs apart';
const UNMARKED = 'without `receipt_input` nothing tells which run of it is this one';

interface Verdict extends Observed {
  /** A run whose name says that it is of this operation: anybody who may start it can have it say so. */
  readonly found: Run | null;
}

/** @param receipt of an intent in doubt: a run that bears it is its effect; without it the ledger has to vouch for a run */
async function judge(operation: Operation, reader: GitHubReader, receipt: string | null): Promise<Verdict> {
  const { repository, parameters, operation_digest: digest, depends_on: dependsOn } = operation;
  const { workflow, ref, receipt_input: receiptInput, source_sha: sourceSha } = parameters;
  const verdict = (effect: Observed['effect'], reason: string | null, more: Partial<Verdict> = {}): Verdict => ({
    ...{ effect, reason, observed: null, found: null },
    ...more,
  });
  const [known, commit, source] = await Promise.all([
    reader.get(repository, `/actions/workflows/${workflow}`, workflowAnswer),
    commitAt(reader, repository, ref),
    reader.commit(repository, sourceSha),
  ]);
  if (known === null) return verdict('conflict', `there is no workflow ${workflow} on the default branch`);
  if (known.state !== 'active') return verdict('conflict', `the workflow ${workflow} is ${known.state}`);
  if (commit === null && dependsOn.length === 0) return verdict('conflict', `there is no ${ref}`);
  const file = commit === null ? null : await reader.file(repository, `.github/workflows/${workflow}`, commit);
  if (commit !== null && file === null) return verdict('conflict', `${ref} has no .github/workflows/${workflow}`);
  if (receiptInput === null) return verdict('create', UNMARKED, { doubt: UNMARKED });
  const isIts = (run: Run): boolean => {
    const marker = markerIn(run);
    return marker?.operationDigest === digest && (receipt === null || marker.receiptId === receipt);
  };
  const found = await findRun(reader, operation, source?.committedAt ?? null, isIts);
  if (found !== null && receipt !== null)
    return verdict('none', null, { observed: observedOf(found), state: runState(found), found });
  if (found !== null)
    return verdict('create', `${found.url} says that it is this one: it is, if the ledger has its receipt`, { found });
  const shows = file === null || new RegExp(`^run-name:.*\\binputs\\.${receiptInput}\\b`, 'm').test(file.toString());
  return shows ? verdict('create', null) : verdict('create', NO_SIGN, { doubt: NO_SIGN });
}

function applied(run: Run | null, action: Applied['action']): Applied {
  const github = run === null ? { id: null, sha: null, url: null } : observedOf(run);
  const details = { run_id: github.id, run_url: github.url, head_sha: github.sha };
  return { action, github, state: run === null ? null : runState(run), details };
}

/** What the API is sent; the run's id is asked for, which older Enterprise Servers refuse to know of. */
async function dispatch(operation: Operation, { effects, marker }: ApplyContext): Promise<string | null> {
  const { repository, parameters } = operation;
  const { inputs, receipt_input: receiptInput, ref, workflow } = parameters;
  const receipt = receiptInput === null ? [] : [{ name: receiptInput, value: markerText(marker) }];
  const fields = {
    ref,
    inputs: Object.fromEntries([...inputs, ...receipt].map((input) => [input.name, input.value])),
  };
  const route = `POST /actions/workflows/${workflow}/dispatches`;
  const send = (more: object) => effects.send(repository, route, { ...fields, ...more }, createdBy);
  try {
    return await send({ return_run_details: true });
  } catch (error) {
    const isUnknown = failureOf(error)?.status === 422 && /return_run_details/.test(String(error));
    if (!isUnknown) throw error;
    return send({});
  }
}

/** Starts a workflow, once for a commit, and does not wait for its end. */
export const dispatchWorkflow: Kind<DispatchParameters, Entry> = {
  kind: 'dispatch_workflow',
  title: 'Workflow run',
  entry,
  parameters: dispatchParameters,
  naturalKey: targetOf,

  resolve(given, context) {
    const { fail, defaultBranch, commitSha } = context;
    const { workflow, ref = `refs/heads/${defaultBranch}`, receipt_input: receiptInput } = given;
    if (!/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}\.ya?ml$/.test(workflow)) {
      fail('name_invalid', 'workflow', `${JSON.stringify(workflow)} is no file in .github/workflows: write deploy.yml`);
    }
    if (!/^refs\/(?:heads|tags)\//.test(ref)) {
      fail('name_invalid', 'ref', `${JSON.stringify(ref)} must be whole: refs/heads/${ref} or refs/tags/${ref}`);
    }
    checkName(context, 'ref', shortRef(ref), refNameFault);
    const inputs = Object.entries(given.inputs).map(([input, value]) => ({
      name: input,
      value: publishable(context, `inputs.${input}`, value, LONGEST_INPUTS),
    }));
    const names = inputs.map((input) => input.name.toLowerCase());
    if (receiptInput !== null && names.includes(receiptInput.toLowerCase())) {
      fail('field_conflict', 'inputs', `"${receiptInput}" is the input of the receipt, which MarketOps fills in`);
    }
    if (new Set(names).size < names.length) fail('name_duplicate', 'inputs', 'an input is there twice');
    const count = inputs.length + (receiptInput === null ? 0 : 1);
    if (count > MOST_INPUTS)
      fail('text_too_long', 'inputs', `are ${count} with the receipt; ${MOST_INPUTS} are allowed`);
    const length = JSON.stringify(inputs).length;
    if (length > LONGEST_INPUTS - 1_000)
      fail('text_too_long', 'inputs', `have ${length} characters; GitHub takes 64 KB`);
    return Promise.resolve({
      parameters: { inputs, receipt_input: receiptInput, ref, source_sha: commitSha, workflow },
      targetCommit: null,
      files: new Map(),
    });
  },

  claims(parameters) {
    const { inputs } = parameters;
    const thing = ['dispatch', targetOf(parameters), JSON.stringify(inputs)] as const;
    return [{ thing, field: 'workflow', what: `starts ${targetOf(parameters)} with these inputs` }];
  },
  needs: (parameters) => [needOf(parameters)],

  subject: targetOf,
  parts({ parameters: { inputs, receipt_input: receiptInput, source_sha: sourceSha, ref } }) {
    return [
      { part: 'commit', sha: sourceSha, from: null },
      {
        part: 'facts',
        facts: [
          ['On', [{ name: ref }]],
          ['Receipt in the input', receiptInput === null ? null : [{ name: receiptInput }]],
        ],
      },
      {
        part: 'table',
        title: 'Inputs',
        columns: ['Name', 'Value'],
        rows: inputs.map((input) => ({ cells: [[{ name: input.name }], [{ prose: input.value, limit: 500 }]] })),
      },
      { part: 'note', note: 'The run is started, not waited for.' },
    ];
  },
  facts: { dispatch: ({ parameters }) => parameters },
  outputs: {
    'run-id': ({ github }) => github?.id,
    'run-url': ({ github }) => github?.url,
  },

  async observe(operation, reader, _seen, receipt = null) {
    await assertSameRepository(operation, reader);
    const { found: _, ...observed } = await judge(operation, reader, receipt);
    return observed;
  },

  async apply(operation, context) {
    const { reader, marker, isOurs, progress, clock } = context;
    const { repository, parameters } = operation;
    const hasReceipt = parameters.receipt_input !== null;
    await assertSameRepository(operation, reader);
    const { effect, reason, found, doubt } = await judge({ ...operation, depends_on: [] }, reader, null);
    if (effect === 'conflict') throw conflict(`${String(reason)}. Nothing was started.`);
    const earlier = found === null && doubt === undefined ? null : await context.earlier();
    if (earlier !== null) {
      progress('it was started before, as the ledger has it');
      return { action: 'adopted', github: earlier, details: { run_id: earlier.id, run_url: earlier.url } };
    }
    const theirs = found === null ? null : markerIn(found);
    if (theirs !== null && (await isOurs(theirs))) return applied(found, 'adopted');
    if (found !== null)
      throw conflict(
        `${found.url} bears the receipt of this operation, and the ledger has none of it. Nothing was started.`,
      );
    const began = formatTime(clock() - 10 * 60_000);
    const isIts = (run: Run): boolean => markerIn(run)?.receiptId === marker.receiptId;
    const look = async (): Promise<string | null> =>
      hasReceipt ? ((await findRun(reader, operation, began, isIts))?.id ?? null) : null;
    const id =
      (await settled(context, () => dispatch(operation, context), look)) ??
      (hasReceipt ? await poll(context, look) : null);
    if (id === null) {
      progress('GitHub started it and named no run: look for it under Actions');
      return applied(null, 'created');
    }
    const run = await readBack(
      context,
      `Run ${id}`,
      () => reader.get(repository, `/actions/runs/${id}`, runAnswer),
      ({ path, event }) => {
        const isSame = path.split('@')[0] === `.github/workflows/${parameters.workflow}`;
        return isSame && event === 'workflow_dispatch' ? null : `it is a run of ${path} on ${event}`;
      },
    );
    if (hasReceipt && !isIts(run)) progress(NO_SIGN);
    return applied(run, 'created');
  },

  describe: ({ parameters }) => `run of ${targetOf(parameters)}`,
};
