import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  foreignWarnings,
  lineShape,
  LineError,
  lineText,
  parseLine,
  parseLines,
} from '../../../src/protocol/ledger.ts';
import type { Line, LineType } from '../../../src/protocol/ledger.ts';
import { CHECK_NAMES } from '../../../src/protocol/vocabulary.ts';

/** What must hold between the fields of a ledger line, and what is said where it does not. */

const at = (path: string, expected: string) => ({ path, expected });

const conformance = join(import.meta.dirname, '../../fixtures/conformance');
const read = (name: string): string => readFileSync(join(conformance, name), 'utf8');
const linesOf = (run: string): Line[] =>
  read(`${run}/ledger.jsonl`)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const ALL = [
  'partial',
  'blocked_by_policy',
  'dry_run',
  'skipped_expired',
  'unchanged',
  'reconciled',
  'in_doubt',
].flatMap(linesOf);
const lineOf = (type: LineType): Line => ALL.find((line) => line.type === type) as Line;
/** The line with its keys changed, in sorted order; undefined takes one out. */
function withKeys(type: LineType, keys: Record<string, unknown>): unknown {
  const entries = Object.entries({ ...lineOf(type), ...keys }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
const withData = (type: LineType, data: object): unknown => withKeys(type, { data: { ...lineOf(type).data, ...data } });

/** The fault of a value, which is that of its text as well. */
function faultOf(value: unknown) {
  const fault = lineShape(value);
  const read = () => parseLine(JSON.stringify(value));
  if (fault === null) expect(read()).toEqual(value);
  else expect(read).toThrow(new LineError(fault));
  return fault;
}

const RECEIPT = { receipt_id: `rcpt_${'0'.repeat(32)}` };
const ABOUT = { operation_id: 'tag', operation_kind: 'tag_repo' };
test.each<[LineType, Record<string, unknown>, ReturnType<typeof at>]>([
  ['run.opened', ABOUT, at('operation_id', 'absent from a run.opened line')],
  ['run.opened', { operation_id: 'tag' }, at('operation_id', 'absent from a run.opened line')],
  ['run.opened', { operation_kind: 'tag_repo' }, at('operation_id', 'absent from a run.opened line')],
  ['run.closed', ABOUT, at('operation_id', 'absent from a run.closed line')],
  ['plan.created', ABOUT, at('operation_id', 'absent from a plan.created line')],
  ['plan.created', RECEIPT, at('receipt_id', 'absent from this line')],
  ['plan.created', { status: 'success' }, at('status', 'absent from a plan.created line')],
  ['operation.intent', { operation_id: undefined }, at('operation_id', 'on a operation.intent line')],
  ['operation.intent', { operation_kind: undefined }, at('operation_id', 'on a operation.intent line')],
  [
    'operation.intent',
    { operation_id: undefined, operation_kind: undefined, receipt_id: undefined },
    at('operation_id', 'on a operation.intent line'),
  ],
  ['operation.intent', { receipt_id: undefined }, at('receipt_id', 'on a operation.intent line')],
  ['operation.intent', { status: 'success' }, at('status', 'absent from a operation.intent line')],
  ['policy.decided', RECEIPT, at('receipt_id', 'absent from this line')],
  ['operation.blocked', RECEIPT, at('receipt_id', 'absent from this line')],
  ['operation.unchanged', RECEIPT, at('receipt_id', 'absent from this line')],
  ['operation.reconciled', RECEIPT, at('receipt_id', 'absent from this line')],
  ['operation.blocked', { status: 'failed' }, at('status', 'rejected')],
  ['receipt.refused', { status: 'failed' }, at('status', 'rejected')],
  ['gate.rejected', { status: 'failed' }, at('status', 'rejected')],
  ['operation.skipped', { status: undefined }, at('status', 'rejected')],
  ['operation.succeeded', { status: 'failed' }, at('status', 'success')],
  ['operation.unchanged', { status: 'failed' }, at('status', 'success')],
  ['operation.failed', { status: 'success' }, at('status', 'failed')],
  ['operation.in_doubt', { status: 'success' }, at('status', 'failed')],
  ['operation.intent', { v: 2 }, at('v', '1')],
  ['operation.intent', { data: 5 }, at('data', 'an object')],
])('a line of %s with %j', (type, keys, fault) => expect(faultOf(withKeys(type, keys))).toEqual(fault));

const rule = (effect: 'permit' | 'forbid', matched = true) => ({ effect, id: 'r', matched, unmet: null });
const PERMIT = { decision: 'permit', violations: [] };
const FORBID = { decision: 'forbid', violations: [{ code: 'c', message: 'm', rule: null }] };
const ONE_PERMIT = 'a matched permit and no matched forbid with permit';
const checks = CHECK_NAMES.map((name) => ({ code: null as string | null, name, result: 'pass' }));
const checked = (i: number, fields: object) => ({ checks: checks.with(i, { ...checks[i], ...fields } as never) });
const failed = (i: number, code: string) => checked(i, { result: 'fail', code });
const without = (key: 'receipt_id') => ({ [key]: undefined });
test.each<[LineType, object, ReturnType<typeof at> | null]>([
  ['gate.passed', { checks }, null],
  ['gate.passed', { checks: [] }, at('data.checks', 'nine checks')],
  ['gate.passed', { checks: checks.slice(1) }, at('data.checks', 'nine checks')],
  ['gate.passed', { checks: [...checks, checks[0]] }, at('data.checks', 'nine checks')],
  ['gate.passed', checked(1, { name: 'presence' }), at('data.checks[1].name', 'mode')],
  ['gate.passed', failed(1, 'mode_not_prod'), at('data.checks', "a passed gate's")],
  [
    'gate.passed',
    { checks: checks.map((check) => ({ ...check, result: '' })) },
    at('data.checks[0].result', '"pass" or "fail" or "not_evaluated"'),
  ],
  ['gate.passed', checked(1, { result: 'not_evaluated' }), at('data.checks', "a passed gate's")],
  ['gate.rejected', { checks }, at('data.checks', "a rejected gate's")],
  ['gate.rejected', failed(6, 'ledger_rewound'), null],
  ['gate.rejected', failed(6, 'mode_not_prod'), at('data.checks[6].code', 'receipt_consumed or ledger_rewound')],
  ['gate.rejected', checked(1, { result: 'fail' }), at('data.checks[1].code', 'mode_not_prod')],
  ['gate.rejected', checked(1, { code: 'mode_not_prod' }), at('data.checks[1].code', 'null')],
  ['gate.rejected', checked(1, { result: 'not_evaluated', code: 'mode_not_prod' }), at('data.checks[1].code', 'null')],
  ['receipt.minted', { enforceable: false }, at('data.enforceable', 'what a receipt.minted line says')],
  [
    'receipt.minted',
    { violations: [{ code: 'c', message: 'm', rule: null }] },
    at('data.enforceable', 'what a receipt.minted line says'),
  ],
  ['receipt.refused', { enforceable: true }, at('data.enforceable', 'what a receipt.refused line says')],
  ['receipt.refused', { violations: [] }, at('data.enforceable', 'what a receipt.refused line says')],
  ['receipt.refused', { violations: [{ omitted: 1 }] }, null],
  ['receipt.refused', { violations: [{ omitted: 0 }] }, at('data.violations[0].omitted', 'a whole number from 1')],
  ['policy.decided', { decision: 'permit', violations: [] }, null],
  ['policy.decided', { decision: 'permit', violations: [{ omitted: 1 }] }, at('data.violations', 'none with permit')],
  ['policy.decided', { decision: 'forbid', violations: [] }, at('data.violations', 'one at least without permit')],
  ['policy.decided', { decision: 'no_rule', violations: [] }, at('data.violations', 'one at least without permit')],
  ['policy.decided', { decision: 'conditional', violations: [] }, at('data.decision', 'conditional in a dry_run only')],
  ['policy.decided', { ...PERMIT, rules: [rule('permit')] }, null],
  ['policy.decided', { ...PERMIT, rules: [rule('permit'), rule('forbid', false)] }, null],
  ['policy.decided', { ...PERMIT, rules: [] }, at('data.rules', ONE_PERMIT)],
  ['policy.decided', { ...PERMIT, rules: [rule('permit', false)] }, at('data.rules', ONE_PERMIT)],
  ['policy.decided', { ...PERMIT, rules: [rule('permit'), rule('forbid')] }, at('data.rules', ONE_PERMIT)],
  // The rule that permits may be among those that were left out.
  ['policy.decided', { ...PERMIT, rules: [rule('permit', false), { omitted: 1 }] }, null],
  ['policy.decided', { ...FORBID, rules: [] }, null],
  ['operation.blocked', { code: '' }, at('data.code', '"mode_not_prod"')],
  ['operation.reconciled', { observed: 'done' }, null],
  ['operation.reconciled', { observed: 'absent' }, null],
  ['operation.reconciled', { observed: 'conflict' }, null],
  ['operation.reconciled', { observed: '' }, at('data.observed', '"done" or "absent" or "conflict"')],
  ['run.closed', { counts: { 'gate.passed': 1, 'run.opened': 1 } }, null],
  ['run.closed', { counts: { 'gate.passed_': 1 } }, null],
  ['run.closed', { counts: { gate: 1 } }, at('data.counts', 'a permitted name')],
  ['run.closed', { counts: { 'x gate.passed': 1 } }, at('data.counts', 'a permitted name')],
  ['run.closed', { counts: { 'gate.passed!': 1 } }, at('data.counts', 'a permitted name')],
  ['run.closed', { counts: { 'gate.passed': 0 } }, at('data.counts.gate.passed', 'a whole number from 1')],
])('the data of %s (%#)', (type, data, fault) => {
  const found = faultOf(withData(type, data));
  expect(found && fault?.expected === 'a permitted name' ? { ...found, path: 'data.counts' } : found).toEqual(fault);
});

test('a gate that rejected for want of a readable receipt names none, any other does', () => {
  const rejected = (i: number, code: string, keys: Record<string, unknown>) =>
    faultOf(withKeys('gate.rejected', { data: failed(i, code), ...keys }));
  expect(rejected(2, 'receipt_missing', without('receipt_id'))).toBeNull();
  expect(rejected(0, 'receipt_malformed', without('receipt_id'))).toBeNull();
  expect(rejected(2, 'receipt_missing', RECEIPT)).toEqual(at('receipt_id', 'absent from this line'));
  expect(rejected(0, 'signature_invalid', RECEIPT)).toBeNull();
  expect(rejected(0, 'signature_invalid', without('receipt_id'))).toEqual(at('receipt_id', 'on a gate.rejected line'));
});

test('what is wrong with a line that is read', () => {
  const text = JSON.stringify(lineOf('operation.intent'));
  expect(() => parseLine('{')).toThrow('not JSON');
  expect(() => parseLine(text.replace(',', ', '))).toThrow('not canonical JSON (RFC 8785)');
  for (const other of ['5', 'null', '[]', '"run.opened"'])
    expect(() => parseLine(other)).toThrow('line: expected an object');
  expect(() => parseLine('{"type":"run"}')).toThrow(LineError);
  expect(() => parseLine(text.replace('"v":1', '"v":2'))).toThrow('v: expected 1');
  expect(() => parseLine('5')).toThrow(LineError);
  const { prev } = lineOf('operation.intent');
  expect(() => parseLine(text.replace(prev, 'x'.repeat(64)))).toThrow('prev: expected 64 hex digits');
});

test('a dry run may decide conditionally, without violations', () => {
  const conditional = (violations: readonly object[]) =>
    faultOf(
      withKeys('policy.decided', {
        data: { ...lineOf('policy.decided').data, decision: 'conditional', rules: [], violations },
        mode: 'dry_run',
      }),
    );
  expect(conditional([])).toBeNull();
  expect(conditional(FORBID.violations)).toEqual(at('data.violations', 'none with conditional'));
});

test('the lines of a text are read in their order, with or without its last newline', () => {
  const lines = linesOf('partial');
  const text = lines.map(lineText).join('\n');
  for (const source of [text, `${text}\n`]) expect(parseLines(source)).toEqual(lines);
  expect(() => parseLines(`${text}\n{}`)).toThrow(LineError);
});

test('foreign commits are told with where they lie and how to see who made them', () => {
  const [base, head] = ['a'.repeat(40), 'b'.repeat(40)];
  const lines = [
    lineOf('run.opened'),
    { ...lineOf('run.opened'), type: 'ledger.foreign', data: { base, head } } as Line,
  ];
  expect(foreignWarnings(lines)).toEqual([
    {
      code: 'ledger_foreign_commits',
      message:
        `Somebody else committed to the ledger's branch: ${head} and what lies between it and ${base} were set aside, and ` +
        'change nothing. `marketops ledger status` in a clone shows who made them.',
    },
  ]);
});
