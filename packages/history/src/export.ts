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
  /** Nothing where the name says it. */
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
  all('repository', 'of a run as it was called then', ({ history, run }) => run?.repository ?? history.repository),
  all('repository_id', '', ({ history }) => history.repositoryId),
  ofRun('run_id', '', ({ runId }) => runId),
  ofRun('run_attempt', '', ({ runAttempt }) => runAttempt),
  ofRun('claim', '', ({ claim }) => claim),
  ofRun('result', '', ({ result }) => result),
  ofRun('created_at', 'known where the policy asks for signatures', ({ times }) => times.created),
  ofRun('opened_at', '', ({ times }) => times.opened),
  ofRun('planned_at', '', ({ times }) => times.planned),
  ofRun('authorized_at', '', ({ times }) => times.authorized),
  ofRun('begun_at', '', ({ times }) => times.begun),
  ofRun('shipped_at', 'the last success', ({ times }) => times.shipped),
  ofRun('closed_at', '', ({ times }) => times.closed),
  ofRun('actor', '', ({ actor }) => actor),
  ofRun('triggering_actor', '', ({ triggeringActor }) => triggeringActor),
  ofRun('approvers', '', ({ approvers }) => [...new Set(approvers.map(({ login }) => login))]),
  ofRun('reviewed', '', ({ approvers }) => number(approvers.some(({ how }) => how === 'review'))),
  ofRun('signed', '', ({ approvers }) => number(approvers.some(({ how }) => how === 'signed'))),
  ofRun('self_approved', '', ({ approvers }) => number(approvers.some(({ self }) => self))),
  ofRun('event', '', ({ event }) => event),
  ofRun('ref', '', ({ ref }) => ref),
  ofRun('commit_sha', '', ({ commitSha }) => commitSha),
  ofRun('workflow_ref', '', ({ workflowRef }) => workflowRef),
  ofRun('environment', '', ({ environment }) => environment),
  ofRun('plan_digest', '', ({ planDigest }) => planDigest),
  ofRun('policy_digest', '', ({ policyDigest }) => policyDigest),
  ofRun('planned_operations', '', ({ planned }) => planned),
  ofRun('break_glass', 'how often', (run) => breakGlassOf(run)),
  ofRun('first_line', '', ({ stretches }) => stretches[0]?.first ?? null),
  ofOperation('operation_id', '', ({ id }) => id),
  ofOperation('operation_kind', '', ({ kind }) => kind),
  ofOperation('target', '', ({ target }) => target),
  ofOperation('subject', '', ({ subject }) => subject),
  ofOperation('natural_key', '', ({ naturalKey }) => naturalKey),
  ofOperation('operation_digest', '', ({ digest }) => digest),
  ofOperation('effect', '', ({ effect }) => effect),
  ofOperation('decision', '', ({ decision }) => decision),
  ofOperation('rules', '', ({ rules }) => rules),
  ofOperation('authorization', '`passed`, `failed`, `undecided`, and `neither`, which must not be', (operation, run) =>
    authorizedOf({ run, operation }),
  ),
  ofOperation('refusals', '', ({ id }, { refusals }) => [
    ...new Set(refusals.filter(({ operationId }) => operationId === id).map(({ code }) => code)),
  ]),
  ofOperation('receipt_id', '', ({ receipt }) => receipt?.id ?? null),
  ofOperation('receipt', '', ({ receipt }) => (receipt === null ? null : receipt.enforceable ? 'minted' : 'refused')),
  ofOperation('gates', '', ({ gates }) => gates.length),
  ofOperation('gates_nine', '', ({ gates }) => gates.filter(({ passed }) => passed === 9).length),
  ofOperation('gates_failed', '', ({ gates }) => gates.filter(({ failed }) => failed.length > 0).length),
  ofOperation(
    'bindings_checked',
    '',
    ({ gates }) => gates.filter(({ notEvaluated }) => !notEvaluated.some((name) => BINDINGS.includes(name))).length,
  ),
  ofOperation('last_gate', '', ({ gates }) =>
    gates.length === 0 ? null : (gates.at(-1)?.failed.length ?? 0) > 0 ? 'failed' : 'passed',
  ),
  ofOperation('consumed', '', ({ intents }) => intents.map(({ receiptId }) => receiptId)),
  ofOperation('intent_at', '', ({ intents }) => intents[0]?.at ?? null),
  ofOperation(
    'intents_behind_nine',
    '',
    ({ intents, gates }) =>
      intents.filter(({ seq }) => gates.some((gate) => gate.passed === 9 && gate.seq < seq)).length,
  ),
  ofOperation('outcome', '', ({ outcome }) => outcome?.word ?? null),
  ofOperation('outcome_at', '', ({ outcome }) => outcome?.at ?? null),
  ofOperation('outcome_code', '', ({ outcome }) => outcome?.code ?? null),
  ofOperation('outcome_receipt', '', ({ outcome }) => outcome?.receiptId ?? null),
  ofOperation('url', '', ({ outcome }) => outcome?.url ?? null),
  ofOperation('state_digest', '', ({ outcome }) => outcome?.stateDigest ?? null),
  ofOperation(
    'reconciled',
    'by a later run: `done`, `absent`, `conflict`',
    ({ reconciled }) => reconciled?.observed ?? null,
  ),
  ofOperation('reconciled_at', '', ({ reconciled }) => reconciled?.at ?? null),
  ofOperation('artifacts', '', ({ artifacts }) =>
    artifacts.map(({ name, digest }) => (digest === null ? name : `${name}=${digest}`)),
  ),
  {
    name: 'commit',
    of: ['commit', 'foreign'],
    help: '',
    value: ({ commit, foreign }) => commit?.commit ?? foreign?.commit ?? null,
  },
  { name: 'committed_at', of: ['commit'], help: '', value: ({ commit }) => commit?.at ?? null },
  {
    name: 'lines',
    of: ['commit'],
    help: '',
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
