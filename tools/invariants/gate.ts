import { on } from './invariant.ts';
import type { Invariant } from './invariant.ts';

/** The gate: authenticity and eight points, nothing but nine passes opens it, and a receipt passes once. */

const GATE = 'src/execute/gate.ts';
const GATE_TEST = 'unit/execute/gate';
const POINT = 'P2.1 P2.8 M3';

const POINTS = on(
  GATE,
  GATE_TEST,
  (
    [
      ['authenticity', 'P3.3 A1', 'signature_invalid', 'A1'],
      ['mode', 'N1 A7', 'mode_not_prod'],
      ['enforceable', 'N3 A9 S2', 'receipt_advisory', 'A9'],
      ['run_binding', 'P2.3 N4 A4 M7', 'run_mismatch', 'A4'],
      ['operation_binding', 'P2.3 N5 A3 M7', 'operation_mismatch', 'A3'],
      ['consumption', 'P2.4 N6 A2 M6', 'receipt_consumed', 'A2'],
      ['expiration', 'P2.5 N7 A5', 'receipt_expired', 'A5'],
      ['staleness', 'N7 A5', 'receipt_stale', 'R27'],
    ] as const
  ).map(([name, weakens, code, audit]) => ({
    weakens: `${POINT} ${weakens}`,
    what: `check ${name}`,
    at: `POINTS.${name}.check`,
    edit: { returns: 'null' },
    test: `${name} alone blocks, as ${code}`,
    ...(audit === undefined ? {} : { audit }),
  })),
);

const FIELDS = on(
  GATE,
  GATE_TEST,
  (
    [
      ['run_id', 'A4'],
      ['run_attempt', 'R1'],
      ['repository_id', 'R4'],
      ['environment', 'R2'],
      ['api_url', 'R3'],
      ['operation_kind', 'R5'],
      ['operation_id', 'A3'],
      ['plan_digest', 'R6'],
      ['operation_digest', 'R7'],
    ] as const
  ).map(([field, audit], i) => ({
    weakens: i < 5 ? 'N4 A4' : 'N5 A3',
    what: `a receipt of another ${field} passes`,
    at: i < 5 ? 'isBoundToRun' : 'isBoundToOperation',
    edit: { operand: field },
    test: `each field that binds ${field}: ${i < 5 ? 'run' : 'operation'}_mismatch`,
    audit,
  })),
);

const CONSUMPTION = on('src/execute/consumption.ts', 'unit/execute/consumption', [
  {
    weakens: 'P2.4 N6 A2 M6',
    what: 'before begin nobody looks whether the receipt was used',
    at: 'beforeBegin',
    edit: { condition: 'path !wentOn', becomes: 'false' },
    test: 'before begin a receipt that the state does not hold may be consumed, one that it holds may not',
    audit: 'L4',
  },
  {
    weakens: 'P2.4 N6 A2',
    what: 'a process uses its own receipt twice',
    at: 'beforeEffect',
    edit: { operand: 'used' },
    test: 'this process’s own claim passes once',
  },
  {
    weakens: 'P2.4 N6 A2',
    what: 'the claim of another process passes',
    at: 'beforeEffect',
    edit: { operand: 'claim' },
    test: 'the claim of another process blocks',
  },
  {
    weakens: 'P2.4 N6 A2 A8',
    what: 'a ledger that was rewound passes',
    at: 'beforeBegin',
    edit: { condition: 'holdsAnchor', becomes: 'true' },
    test: 'before begin a ledger that is shorter was rewound',
    audit: 'L2',
  },
  {
    weakens: 'P2.4 A8',
    what: 'another ledger of the same size passes',
    at: 'holdsAnchor',
    edit: { returned: 'tip head', becomes: 'true' },
    audit: 'L3',
  },
]);

export const GATE_INVARIANTS: readonly Invariant[] = [
  ...POINTS,
  ...FIELDS,
  ...on(GATE, GATE_TEST, [
    {
      weakens: 'N1 P1.3 A7',
      what: 'the gate takes every mode but dry_run for prod',
      at: 'modeFault',
      edit: { condition: 'mode', becomes: "facts.mode !== 'dry_run'" },
      test: 'mode "PROD" never passes',
    },
    {
      weakens: `${POINT} N2 A6`,
      what: 'no receipt at all passes for one',
      at: 'presenceFault',
      edit: { returns: 'null' },
      test: 'presence alone blocks, as receipt_missing',
      audit: 'A6',
    },
    {
      weakens: 'N3 A9 S2',
      what: 'an advisory receipt without violations passes',
      at: 'isEnforceable',
      edit: { operand: 'enforceable' },
      test: 'enforceable alone blocks, as receipt_advisory',
    },
    {
      weakens: 'N3 P3.5',
      what: 'an enforceable receipt may tell of violations',
      at: 'isEnforceable',
      edit: { operand: 'violations' },
      test: 'a receipt that is violations is advisory',
    },
    {
      weakens: 'N5 A3',
      what: 'the digest is taken from the plan, not computed from what is executed',
      at: 'isBoundToOperation',
      edit: {
        operand: 'operation_digest operationDigest',
        becomes: 'receipt.operation_digest === operation.operation_digest',
      },
      test: 'the digest is computed from what is about to be executed, not taken from the plan',
    },
    {
      weakens: 'P2.5 N7 A5',
      what: 'expiration: expired receipts',
      at: 'expirationFault',
      edit: { operand: 'now expires' },
      test: 'expiration alone blocks, as receipt_expired',
      audit: 'A5',
    },
    {
      weakens: 'P2.5 N7',
      what: 'expiration: receipts of the future',
      at: 'expirationFault',
      edit: { condition: 'issued MAX_SKEW_MS', becomes: 'false' },
      test: 'time issued over 60 s ahead',
      audit: 'R26',
    },
    {
      weakens: 'P2.5 N7',
      what: 'expiration: a clock that is wrong',
      at: 'expirationFault',
      edit: { operand: 'skewMs MAX_SKEW_MS' },
      test: 'time our clock over 60 s behind',
      audit: 'R28',
    },
    {
      weakens: 'P2.8 M1 M8',
      what: 'a check that was not evaluated counts as passed',
      at: 'evaluateGate.passed',
      edit: { value: "checks.every(({ result }) => result !== 'fail')" },
      test: 'an exception in any check blocks and is not taken for a pass',
    },
    {
      weakens: 'P2.8 M8',
      what: 'one passed check is enough',
      at: 'evaluateGate.passed',
      edit: { value: "checks.some(({ result }) => result === 'pass')" },
      test: 'run_binding alone blocks, as run_mismatch',
    },
    {
      weakens: 'P2.8 M8',
      what: 'an exception in a check counts as no failure',
      at: 'evaluate',
      edit: { drop: 'code not_evaluated !result', becomes: 'code = null;' },
      test: 'an exception in any check blocks and is not taken for a pass',
    },
  ]),
  ...on('src/execute/port.ts', 'unit/execute/port', [
    {
      weakens: 'P1.2 P2.7 P2.8 S2',
      what: 'the port hands over the effects whatever the gate says',
      at: 'SideEffectPort.behindGate',
      edit: { condition: 'passed', becomes: 'false' },
      test: 'a check that fails keeps the effects',
    },
    {
      weakens: 'P1.2 P2.7',
      what: 'the effects can be reached beside the gate',
      at: 'SideEffectPort',
      edit: { adds: 'get effects() { return this.#effects; }' },
      test: 'whoever holds the port sees the ledger, and no effects',
    },
  ]),
  ...CONSUMPTION,
  ...on('src/execute/batch-files.ts', 'unit/execute/consumption', [
    {
      weakens: 'P2.4 N6 A2 M6',
      what: 'a receipt is not written down as used',
      at: 'beginFiles',
      edit: { drop: 'consumedPath' },
      test: 'a begin commit holds the consumed file and the open one, each naming this claim’s run',
    },
  ]),
  ...on('src/execute/publisher.ts', 'security/gate-matrix', [
    {
      weakens: 'N8',
      what: 'the publisher gives an empty audit trail',
      at: 'GitHubPublisher.getAuditTrail',
      edit: { returns: '[]' },
      test: 'tag_repo only mode fails, and nothing is written',
    },
  ]),
];
