import { authorizedOf, breakGlassOf } from './metrics.ts';
import type { Block, ForeignCommit, History, Operation, Run } from './model.ts';

/** A history as flat records, for spreadsheets and databases: one a run, operation, accepted commit and foreign commit. */

export type RecordType = 'run' | 'operation' | 'commit' | 'foreign';
/** Several values are a list in JSON, and joined by spaces in CSV. */
export type Cell = string | number | null | readonly string[];

interface Sources {
  readonly run: Run;
  readonly operation: Operation;
  readonly commit: Block;
  readonly foreign: ForeignCommit;
}
type Source = Partial<Sources> & { readonly history: History };

interface Field {
  readonly name: string;
  /** The records that have it; all where it is left out. */
  readonly of?: readonly RecordType[];
  readonly help: string;
  readonly value: (source: Source) => Cell;
}

const all = (name: string, help: string, value: (source: Source) => Cell): Field => ({ name, help, value });
/** Of a run's record, and of those of its operations. */
const ofRun = (name: string, help: string, value: (run: Run) => Cell): Field => ({
  ...{ name, help, of: ['run', 'operation'] },
  value: ({ run }) => (run === undefined ? null : value(run)),
});
const ofOperation = (name: string, help: string, value: (operation: Operation, run: Run) => Cell): Field => ({
  ...{ name, help, of: ['operation'] },
  value: ({ run, operation }) => (run === undefined || operation === undefined ? null : value(operation, run)),
});
const number = (is: boolean): number => (is ? 1 : 0);
const BINDINGS: readonly string[] = ['run_binding', 'operation_binding'];

export const FIELDS: readonly Field[] = [
  all(
    'record',
    '`run`, `operation`, `commit` (accepted, of the ledger branch) or `foreign` (a commit that is not)',
    (source) => typeOf(source),
  ),
  all(
    'repository',
    'OWNER/NAME, of a run as it was called then',
    ({ history, run }) => run?.repository ?? history.repository,
  ),
  all('repository_id', 'its number', ({ history }) => history.repositoryId),
  ofRun('run_id', 'of GitHub', ({ runId }) => runId),
  ofRun('run_attempt', 'from 1', ({ runAttempt }) => runAttempt),
  ofRun('claim', 'the job: unlike every other', ({ claim }) => claim),
  ofRun('result', 'empty while it is open', ({ result }) => result),
  ofRun('created_at', 'when GitHub made the run, where the policy asks for signatures', ({ times }) => times.created),
  ofRun('opened_at', 'the job began', ({ times }) => times.opened),
  ofRun('planned_at', 'the plan was on record', ({ times }) => times.planned),
  ofRun('authorized_at', 'the first receipt', ({ times }) => times.authorized),
  ofRun('begun_at', 'the first intent', ({ times }) => times.begun),
  ofRun('shipped_at', 'the last success', ({ times }) => times.shipped),
  ofRun('closed_at', 'its end', ({ times }) => times.closed),
  ofRun('actor', 'who started the run', ({ actor }) => actor),
  ofRun('triggering_actor', 'who started this attempt', ({ triggeringActor }) => triggeringActor),
  ofRun('approvers', 'logins of those who approved', ({ approvers }) => [
    ...new Set(approvers.map(({ login }) => login)),
  ]),
  ofRun('reviewed', '1: by a review', ({ approvers }) => number(approvers.some(({ how }) => how === 'review'))),
  ofRun('signed', '1: by a signature', ({ approvers }) => number(approvers.some(({ how }) => how === 'signed'))),
  ofRun('self_approved', '1: by somebody who started it', ({ approvers }) =>
    number(approvers.some(({ self }) => self)),
  ),
  ofRun('event', 'that started it', ({ event }) => event),
  ofRun('ref', 'whole', ({ ref }) => ref),
  ofRun('commit_sha', 'of the run', ({ commitSha }) => commitSha),
  ofRun('workflow_ref', 'the workflow', ({ workflowRef }) => workflowRef),
  ofRun('environment', 'protected', ({ environment }) => environment),
  ofRun('plan_digest', 'what was approved', ({ planDigest }) => planDigest),
  ofRun('policy_digest', 'the policy that decided', ({ policyDigest }) => policyDigest),
  ofRun('planned_operations', 'how many', ({ planned }) => planned),
  ofRun('break_glass', 'operations for which a window was lifted', (run) => breakGlassOf(run)),
  ofRun('first_line', 'number of its first line', ({ stretches }) => stretches[0]?.first ?? null),
  ofOperation('operation_id', 'of the operations file', ({ id }) => id),
  ofOperation('operation_kind', 'such as `tag_repo`', ({ kind }) => kind),
  ofOperation('target', 'OWNER/NAME that is acted on', ({ target }) => target),
  ofOperation('subject', 'what is acted on', ({ subject }) => subject),
  ofOperation('natural_key', 'what two runs must not do at once', ({ naturalKey }) => naturalKey),
  ofOperation('operation_digest', 'what the receipt permits', ({ digest }) => digest),
  ofOperation('effect', '`create`, `update`, `none`, `conflict`', ({ effect }) => effect),
  ofOperation('decision', 'of the policy', ({ decision }) => decision),
  ofOperation('rules', 'that matched', ({ rules }) => rules),
  ofOperation('authorization', '`passed`, `failed`, `undecided`, and `neither`, which must not be', (operation, run) =>
    authorizedOf({ run, operation }),
  ),
  ofOperation('refusals', 'codes', ({ id }, { refusals }) => [
    ...new Set(refusals.filter(({ operationId }) => operationId === id).map(({ code }) => code)),
  ]),
  ofOperation('receipt_id', 'of its receipt', ({ receipt }) => receipt?.id ?? null),
  ofOperation('receipt', '`minted` or `refused`', ({ receipt }) =>
    receipt === null ? null : receipt.enforceable ? 'minted' : 'refused',
  ),
  ofOperation('gates', 'evaluations on record', ({ gates }) => gates.length),
  ofOperation('gates_nine', 'with nine passes', ({ gates }) => gates.filter(({ passed }) => passed === 9).length),
  ofOperation(
    'gates_failed',
    'with a check that failed',
    ({ gates }) => gates.filter(({ failed }) => failed.length > 0).length,
  ),
  ofOperation(
    'bindings_checked',
    'that looked at both bindings',
    ({ gates }) => gates.filter(({ notEvaluated }) => !notEvaluated.some((name) => BINDINGS.includes(name))).length,
  ),
  ofOperation('last_gate', '`passed` or `failed`', ({ gates }) =>
    gates.length === 0 ? null : (gates.at(-1)?.failed.length ?? 0) > 0 ? 'failed' : 'passed',
  ),
  ofOperation('consumed', 'receipts that its intents used', ({ intents }) => intents.map(({ receiptId }) => receiptId)),
  ofOperation('intent_at', 'when it was begun', ({ intents }) => intents[0]?.at ?? null),
  ofOperation(
    'intents_behind_nine',
    'intents after nine passes',
    ({ intents, gates }) =>
      intents.filter(({ seq }) => gates.some((gate) => gate.passed === 9 && gate.seq < seq)).length,
  ),
  ofOperation(
    'outcome',
    '`succeeded`, `failed`, `skipped`, `in_doubt`, `unchanged`',
    ({ outcome }) => outcome?.word ?? null,
  ),
  ofOperation('outcome_at', 'when', ({ outcome }) => outcome?.at ?? null),
  ofOperation('outcome_code', 'why it did not succeed', ({ outcome }) => outcome?.code ?? null),
  ofOperation('outcome_receipt', 'the receipt that its outcome names', ({ outcome }) => outcome?.receiptId ?? null),
  ofOperation('url', 'of what was made', ({ outcome }) => outcome?.url ?? null),
  ofOperation('state_digest', 'of what was left', ({ outcome }) => outcome?.stateDigest ?? null),
  ofOperation(
    'reconciled',
    'what a later run found: `done`, `absent`, `conflict`',
    ({ reconciled }) => reconciled?.observed ?? null,
  ),
  ofOperation('reconciled_at', 'when', ({ reconciled }) => reconciled?.at ?? null),
  ofOperation('artifacts', 'name and digest of what was published', ({ artifacts }) =>
    artifacts.map(({ name, digest }) => (digest === null ? name : `${name}=${digest}`)),
  ),
  {
    name: 'commit',
    of: ['commit', 'foreign'],
    help: 'its id',
    value: ({ commit, foreign }) => commit?.commit ?? foreign?.commit ?? null,
  },
  { name: 'committed_at', of: ['commit'], help: 'time of its last line', value: ({ commit }) => commit?.at ?? null },
  {
    name: 'lines',
    of: ['commit'],
    help: 'that it added',
    value: ({ commit }) => (commit === undefined ? null : commit.size - commit.first),
  },
  {
    name: 'recorded',
    of: ['foreign'],
    help: '1: a later run put it on record',
    value: ({ foreign }) => (foreign === undefined ? null : number(foreign.recorded)),
  },
];

function typeOf({ run, operation, commit }: Source): RecordType {
  if (operation !== undefined) return 'operation';
  if (run !== undefined) return 'run';
  return commit === undefined ? 'foreign' : 'commit';
}

export type Format = 'ndjson' | 'csv';

/**
 * The records of a history, line by line, each with its newline.
 * @param since a time: runs that were opened from then on, and commits from then on; foreign commits have no time that could be believed
 */
export function* exported(history: History, format: Format, since: string | null): Generator<string> {
  const write = format === 'csv' ? csvLine : jsonLine;
  const isSince = (at: string): boolean => since === null || at >= since;
  for (const run of history.runs) {
    if (!isSince(run.times.opened)) continue;
    yield write({ history, run });
    for (const operation of run.operations) yield write({ history, run, operation });
  }
  for (const commit of history.blocks) if (isSince(commit.at)) yield write({ history, commit });
  for (const foreign of history.foreign) yield write({ history, foreign });
}

/** The first line of CSV. */
export const csvHead = (): string => `${FIELDS.map(({ name }) => name).join(',')}\r\n`;

function jsonLine(source: Source): string {
  const type = typeOf(source);
  const own = FIELDS.filter(({ of }) => of === undefined || of.includes(type));
  return `${JSON.stringify(Object.fromEntries(own.map(({ name, value }) => [name, value(source)])))}\n`;
}

const csvLine = (source: Source): string => `${FIELDS.map(({ value }) => csvCell(value(source))).join(',')}\r\n`;

/** RFC 4180, and what a spreadsheet would take for a formula is text: it gets an apostrophe in front, as it shows there. */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join(' ');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
