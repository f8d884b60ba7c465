import { CanonicalError, canonicalize } from 'canonical-json/jcs';
import { leafHash } from 'transparency-log/merkle';
import { observation } from './plan.ts';
import { violation } from './receipt.ts';
import {
  checkName,
  checkResult,
  decision,
  effect,
  mode,
  operationKind,
  runResult,
  status,
  CHECK_NAMES,
  GATE_CODES,
} from './vocabulary.ts';
import type { Mode, Status } from './vocabulary.ts';
import {
  as,
  claimId,
  commitId,
  count,
  digest,
  either,
  escaped,
  flag,
  githubId,
  gitSha,
  hash,
  list,
  map,
  matching,
  nullable,
  oneOf,
  positive,
  receiptId,
  record,
  recordWith,
  text,
  time,
} from '../core/shape.ts';
import type { Fault, Shape, TypeOf } from '../core/shape.ts';

/** Ledger lines: their closed schemas, and how they hang together in a chain. */

export const MAX_LINE_BYTES = 64 * 1024;
export const ZERO_HASH = '0'.repeat(64);

/** A list that would make a line too long ends in `{omitted: n}`. */
const shortened = <T>(item: Shape<T>) => list(either(item, record({ omitted: positive })));

export const gateCheck = record({ code: nullable(text), name: checkName, result: checkResult });
export type GateCheck = TypeOf<typeof gateCheck>;

const gateChecks = list(gateCheck);
const CODES_IN_ORDER: readonly (readonly string[])[] = CHECK_NAMES.map((name) => GATE_CODES[name]);

/** Of a gate that passed, the longest of all lines, `data` is always the same: it is compared, and not read from each. */
const PASSED_GATE = { checks: CHECK_NAMES.map((name) => ({ code: null, name, result: 'pass' })) };
const PASSED_TEXT = canonicalize(PASSED_GATE);

/** Nine checks in their order, each with a code of its own exactly when it fails; in the pattern all pass. */
const nineChecks: Shape<readonly GateCheck[]> = as(escaped(canonicalize(PASSED_GATE.checks)), (value) => {
  const fault = gateChecks(value);
  if (fault !== null) return fault;
  const checks = value as readonly GateCheck[];
  if (checks.length !== CHECK_NAMES.length) return { path: '', expected: 'nine checks' };
  for (let i = 0; i < checks.length; i++) {
    const check = checks[i] as GateCheck;
    if (check.name !== CHECK_NAMES[i]) return { path: `[${i}].name`, expected: CHECK_NAMES[i] as string };
    const codes = CODES_IN_ORDER[i] as readonly string[];
    const fits = check.result === 'fail' ? check.code !== null && codes.includes(check.code) : check.code === null;
    if (!fits) return { path: `[${i}].code`, expected: check.result === 'fail' ? codes.join(' or ') : 'null' };
  }
  return null;
});

const ruleOutcome = record({
  effect: oneOf('permit', 'forbid'),
  id: text,
  matched: flag,
  unmet: nullable(record({ condition: text, expected: text, found: text })),
});
export type RuleOutcome = TypeOf<typeof ruleOutcome>;

export const warning = record({ code: text, message: text });
export type Warning = TypeOf<typeof warning>;

const receiptData = record({
  enforceable: flag,
  envelope_digest: digest,
  operation_digest: digest,
  violations: shortened(violation),
});
const gateData = record({ checks: nineChecks });
const outcomeData = record({
  code: nullable(text),
  effect,
  github: nullable(observation),
  message: nullable(text),
  state_digest: nullable(digest),
});

/** Where the policy came from: a file of the default branch, or of the repository that it names; null for the built-in one. */
export const policySource = nullable(record({ commit_sha: gitSha, path: text, repository: text, withheld: flag }));
export type PolicySource = TypeOf<typeof policySource>;

/** `data` of each line type. */
export const LINE_DATA = {
  'run.opened': record({
    action_version: text,
    actor: text,
    approvers_digest: digest,
    commit_sha: gitSha,
    environment: nullable(text),
    event: text,
    origin: text,
    policy_source: policySource,
    ref: text,
    repository: text,
    repository_id: githubId,
    triggering_actor: text,
    trusted_keys_digest: digest,
    vkey: nullable(text),
    warnings: shortened(warning),
    workflow_ref: text,
    workflow_sha: gitSha,
  }),
  'ledger.foreign': record({ base: commitId, head: commitId }),
  'evidence.read': record({ evidence_digest: digest }),
  'plan.created': record({ operations: count, plan_digest: digest, plan_file_digest: digest }),
  'operation.blocked': record({ code: oneOf('mode_not_prod'), effect, operation_digest: digest }),
  'policy.decided': record({
    decision,
    policy_digest: digest,
    rules: shortened(ruleOutcome),
    violations: shortened(violation),
  }),
  'receipt.minted': receiptData,
  'receipt.refused': receiptData,
  'gate.passed': gateData,
  'gate.rejected': gateData,
  'operation.intent': record({ natural_key: text, operation_digest: digest }),
  'operation.succeeded': outcomeData,
  'operation.failed': outcomeData,
  'operation.skipped': outcomeData,
  'operation.in_doubt': outcomeData,
  'operation.unchanged': outcomeData,
  'operation.reconciled': record({
    github: nullable(observation),
    observed: oneOf('done', 'absent', 'conflict'),
    receipt_id: receiptId,
    run_attempt: positive,
    run_id: githubId,
    state_digest: nullable(digest),
  }),
  'run.closed': record({
    counts: map(matching(/^[a-z]+\.[a-z_]+$/, 'a line type'), positive),
    result: runResult,
  }),
} as const;

export type LineType = keyof typeof LINE_DATA;
export const LINE_TYPES = Object.keys(LINE_DATA) as LineType[];
export type LineData = { readonly [T in LineType]: TypeOf<(typeof LINE_DATA)[T]> };

const LINE_STATUS = {
  'operation.blocked': 'rejected',
  'receipt.refused': 'rejected',
  'gate.rejected': 'rejected',
  'operation.succeeded': 'success',
  'operation.unchanged': 'success',
  'operation.failed': 'failed',
  'operation.in_doubt': 'failed',
  'operation.skipped': 'rejected',
} as const satisfies Partial<Record<LineType, Status>>;

/** The `status` that a line of this type carries, or undefined when it carries none. */
export function statusOf(type: LineType): Status | undefined {
  return (LINE_STATUS as Partial<Record<LineType, Status>>)[type];
}

const common = {
  claim: claimId,
  mode,
  prev: hash,
  run_attempt: positive,
  run_id: githubId,
  seq: count,
  ts: time,
  v: oneOf(1),
};
const operationFields = { operation_id: text, operation_kind: operationKind };
const lineFields = recordWith(
  { ...common, data: () => null, type: oneOf(...LINE_TYPES) },
  { ...operationFields, receipt_id: receiptId, status },
);
type LineFields = Omit<TypeOf<typeof lineFields>, 'type' | 'data'>;

/** What is there on every line of a type, as {@link lineShape} has it. */
type Named<T extends LineType> = (T extends AboutTheRun ? unknown : Required<Pick<LineFields, 'operation_id'>>) &
  (T extends AboutTheRun | WithoutReceipt | 'gate.rejected' ? unknown : Required<Pick<LineFields, 'receipt_id'>>) &
  (T extends keyof typeof LINE_STATUS ? Required<Pick<LineFields, 'status'>> : unknown);

/** One line of a ledger. */
export type Line = {
  [T in LineType]: LineFields & Named<T> & { readonly type: T; readonly data: LineData[T] };
}[LineType];
export type LineOf<T extends LineType> = Extract<Line, { readonly type: T }>;

/** A line before it has a place in a chain. */
export type DraftLine = { [T in LineType]: Omit<LineOf<T>, 'seq' | 'prev'> }[LineType];

const RECEIPTLESS = ['policy.decided', 'operation.blocked', 'operation.unchanged', 'operation.reconciled'] as const;
type WithoutReceipt = (typeof RECEIPTLESS)[number];
const WITHOUT_RECEIPT: ReadonlySet<LineType> = new Set(RECEIPTLESS);
const UNNAMED_REJECTIONS: readonly (string | null)[] = ['receipt_missing', 'receipt_malformed'];

/** Whether a line of this type and data names a receipt; `either` way is never open. */
export function namesReceipt(type: LineType, data: LineData[LineType]): boolean {
  if (!aboutOperation(type) || WITHOUT_RECEIPT.has(type)) return false;
  if (type !== 'gate.rejected') return true;
  return !(data as LineData['gate.rejected']).checks.some((check) => UNNAMED_REJECTIONS.includes(check.code));
}

const OF_THE_RUN = ['ledger.foreign', 'evidence.read', 'plan.created'] as const;
type AboutTheRun = `run.${string}` | (typeof OF_THE_RUN)[number];
const ABOUT_THE_RUN: ReadonlySet<LineType> = new Set(OF_THE_RUN);

/** `operation_id` and `operation_kind` stand on every line but these and `run.*`. */
export function aboutOperation(type: LineType): boolean {
  return !type.startsWith('run.') && !ABOUT_THE_RUN.has(type);
}

/** The closed schema of a line, `data` and the optional keys by its type included. */
export const lineShape: Shape<Line> = (value) => {
  const fault = lineFields(value);
  if (fault !== null) return fault;
  const line = value as Line;
  const form = FORMS.get(line.type) as LineForm;
  const inner = form.data(line.data);
  if (inner !== null) return { path: inner.path === '' ? 'data' : `data.${inner.path}`, expected: inner.expected };
  return optionalKeysFault(line, form) ?? dataFault(line);
};

/** What a type says of its lines, looked up once a line. */
interface LineForm {
  readonly type: LineType;
  readonly data: Shape<unknown>;
  readonly aboutOperation: boolean;
  readonly status: Status | undefined;
  /** Of nearly every line of this type, as far as {@link dataFault} has nothing against it; null where none can be told. */
  readonly text: RegExp | null;
}
const FORMS: ReadonlyMap<string, LineForm> = new Map(LINE_TYPES.map((type) => [type, formOf(type)]));

function formOf(type: LineType): LineForm {
  const form = { type, aboutOperation: aboutOperation(type), data: LINE_DATA[type], status: statusOf(type) };
  const receipt = namesReceipt(type, { checks: [] }) ? { receipt_id: receiptId } : {};
  const { pattern } = record({
    ...{ ...common, data: form.data, type: oneOf(type) },
    ...(form.aboutOperation ? { ...operationFields, ...receipt } : {}),
    ...(form.status === undefined ? {} : { status: oneOf(form.status) }),
  });
  // Which check of a rejection failed decides whether it names a receipt.
  return { ...form, text: pattern === undefined || type === 'gate.rejected' ? null : new RegExp(`^${pattern}$`) };
}

function optionalKeysFault(line: Line, { aboutOperation: aboutOne, status: expected }: LineForm): Fault | null {
  if ((line.operation_id !== undefined) !== aboutOne || (line.operation_kind !== undefined) !== aboutOne) {
    return { path: 'operation_id', expected: aboutOne ? `on a ${line.type} line` : `absent from a ${line.type} line` };
  }
  const named = aboutOne && namesReceipt(line.type, line.data);
  if ((line.receipt_id !== undefined) !== named) {
    return { path: 'receipt_id', expected: named ? `on a ${line.type} line` : 'absent from this line' };
  }
  if (line.status !== expected) {
    return { path: 'status', expected: expected ?? `absent from a ${line.type} line` };
  }
  return null;
}

/** What must hold within `data` beyond its fields. */
function dataFault({ type, data, mode: runMode }: Line): Fault | null {
  if (type === 'gate.passed' || type === 'gate.rejected') {
    const passed = data.checks.every((check) => check.result === 'pass');
    return passed === (type === 'gate.passed') ? null : { path: 'data.checks', expected: `a ${type.slice(5)} gate's` };
  }
  if (type === 'receipt.minted' || type === 'receipt.refused') {
    const minted = type === 'receipt.minted';
    const fits = data.enforceable === minted && (data.violations.length === 0) === minted;
    return fits ? null : { path: 'data.enforceable', expected: `what a ${type} line says` };
  }
  if (type === 'policy.decided') return decisionFault(data, runMode);
  return null;
}

/** No violations exactly with `permit`, which a rule gave and none forbids, and with `conditional`, which only a dry run has. */
function decisionFault({ decision: word, rules, violations }: LineData['policy.decided'], runMode: Mode): Fault | null {
  if (word === 'conditional' && runMode !== 'dry_run')
    return { path: 'data.decision', expected: 'conditional in a dry_run only' };
  const permits = word === 'permit' || word === 'conditional';
  if ((violations.length === 0) !== permits) {
    return { path: 'data.violations', expected: permits ? `none with ${word}` : 'one at least without permit' };
  }
  const matched = (effectOf: 'permit' | 'forbid'): boolean =>
    rules.some((rule) => 'omitted' in rule || (rule.matched && rule.effect === effectOf));
  const isWhole = !rules.some((rule) => 'omitted' in rule);
  if (word === 'permit' && (!matched('permit') || (isWhole && matched('forbid')))) {
    return { path: 'data.rules', expected: 'a matched permit and no matched forbid with permit' };
  }
  return null;
}

/** The exact text of a line, without its newline. */
export function lineText(line: Line): string {
  return canonicalize(line);
}

const DATA_AT = `{"claim":"${'0'.repeat(32)}","data":`.length;

function readPassedGate(source: string): LineOf<'gate.passed'> | null {
  const { text: pattern, type } = FORMS.get('gate.passed') as LineForm;
  if (!source.startsWith(PASSED_TEXT, DATA_AT) || pattern?.test(source) !== true) return null;
  const rest = source.slice(DATA_AT + PASSED_TEXT.length);
  const line = JSON.parse(`${source.slice(0, DATA_AT)}null${rest}`) as { data: typeof PASSED_GATE; type: LineType };
  line.data = PASSED_GATE;
  line.type = type;
  return line as unknown as LineOf<'gate.passed'>;
}

/**
 * Reads one line through the canonical gate: one text for each value, a known type, closed data. The schema is looked
 * at before the text is compared: nothing nested deeper than the schema ever reaches a recursion.
 * @throws CanonicalError, or LineError for a value that does not fit
 */
export function parseLine(source: string): Line {
  const passed = readPassedGate(source);
  if (passed !== null) return passed;
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    throw new CanonicalError('not JSON');
  }
  const line = value as Line;
  const form = FORMS.get((value as Line | null)?.type ?? '');
  if (form?.text?.test(source) !== true || dataFault(line) !== null) {
    const fault = lineShape(value);
    if (fault !== null) throw new LineError(fault);
    if (JSON.stringify(value) !== source) throw new CanonicalError('not canonical JSON (RFC 8785)');
  }
  // The one text of this type that the code compares with: equal by identity from here on.
  (line as { type: LineType | undefined }).type = form?.type;
  return line;
}

/** The lines of a whole ledger's text. @throws as {@link parseLine} does */
export function parseLines(text: string): Line[] {
  return text.trimEnd().split('\n').map(parseLine);
}

export class LineError extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(`${fault.path || 'line'}: expected ${fault.expected}`);
    this.fault = fault;
  }
}

/** A line's hash, hex: its RFC 6962 leaf hash, which is also the next line's `prev`. */
export function lineHash(source: string | Uint8Array): string {
  return leafHash(source).toString('hex');
}

/** What a person is told where foreign commits lay on the ledger's branch: they were set aside, and change nothing. */
export function foreignWarnings(lines: readonly Line[]): Warning[] {
  return lines
    .filter((line): line is LineOf<'ledger.foreign'> => line.type === 'ledger.foreign')
    .map(({ data: { base, head } }) => ({
      code: 'ledger_foreign_commits',
      message:
        `Somebody else committed to the ledger's branch: ${head} and what lies between it and ${base} were set aside, ` +
        'and change nothing. `marketops ledger status` in a clone shows who made them.',
    }));
}
