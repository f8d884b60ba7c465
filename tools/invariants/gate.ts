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
  ).map(([name, weakens, code, audit]) => [
    `${POINT} ${weakens}: check ${name}`,
    [`POINTS.${name}.check`, { returns: 'null' }],
    `${name} alone blocks, as ${code}`,
    audit,
  ]),
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
  ).map(([field, audit], i) => [
    `${i < 5 ? 'N4 A4' : 'N5 A3'}: a receipt of another ${field} passes`,
    [i < 5 ? 'isBoundToRun' : 'isBoundToOperation', { operand: field }],
    `each field that binds ${field}: ${i < 5 ? 'run' : 'operation'}_mismatch`,
    audit,
  ]),
);

const CONSUMPTION = on('src/execute/consumption.ts', 'unit/execute/consumption', [
  [
    'P2.4 N6 A2 M6: before begin nobody looks whether the receipt was used',
    ['beforeBegin', { condition: 'path !wentOn', becomes: 'false' }],
    'before begin a receipt that the state does not hold may be consumed, one that it holds may not',
    'A2',
  ],
  [
    'P2.4 N6 A2: a process uses its own receipt twice',
    ['beforeEffect', { operand: 'used' }],
    'this process’s own claim passes once',
  ],
  [
    'P2.4 N6 A2: the claim of another process passes',
    ['beforeEffect', { operand: 'claim' }],
    'the claim of another process blocks',
  ],
  [
    'P2.4 N6 A2 A8: a ledger that was rewound passes',
    ['beforeBegin', { condition: 'holdsAnchor', becomes: 'true' }],
    'before begin a ledger that is shorter was rewound',
    'L2',
  ],
  [
    'P2.4 A8: another ledger of the same size passes',
    ['holdsAnchor', { returned: 'tip head', becomes: 'true' }],
    null,
    'L3',
  ],
]);

export const GATE_INVARIANTS: readonly Invariant[] = [
  ...POINTS,
  ...FIELDS,
  ...on(GATE, GATE_TEST, [
    [
      'N1 P1.3 A7: the gate takes every mode but dry_run for prod',
      ['modeFault', { condition: 'mode', becomes: "facts.mode !== 'dry_run'" }],
      'mode "PROD" never passes',
    ],
    [
      `${POINT} N2 A6: no receipt at all passes for one`,
      ['presenceFault', { returns: 'null' }],
      'presence alone blocks, as receipt_missing',
      'A6',
    ],
    [
      'N3 A9 S2: an advisory receipt without violations passes',
      ['isEnforceable', { operand: 'enforceable' }],
      'enforceable alone blocks, as receipt_advisory',
    ],
    [
      'N3 P3.5: an enforceable receipt may tell of violations',
      ['isEnforceable', { operand: 'violations' }],
      'a receipt that is violations is advisory',
    ],
    [
      'N5 A3: the digest is taken from the plan, not computed from what is executed',
      [
        'isBoundToOperation',
        {
          operand: 'operation_digest operationDigest',
          becomes: 'receipt.operation_digest === operation.operation_digest',
        },
      ],
      'the digest is computed from what is about to be executed, not taken from the plan',
    ],
    [
      'P2.5 N7 A5: expiration: expired receipts',
      ['expirationFault', { operand: 'now expires' }],
      'expiration alone blocks, as receipt_expired',
      'A5',
    ],
    [
      'P2.5 N7: expiration: receipts of the future',
      ['expirationFault', { condition: 'issued MAX_SKEW_MS', becomes: 'false' }],
      'time issued over 60 s ahead',
      'R26',
    ],
    [
      'P2.5 N7: expiration: a clock that is wrong',
      ['expirationFault', { operand: 'skewMs MAX_SKEW_MS' }],
      'time our clock over 60 s behind',
      'R28',
    ],
    [
      'P2.8 M1 M8: a check that was not evaluated counts as passed',
      ['evaluateGate.passed', { value: "checks.every(({ result }) => result !== 'fail')" }],
      'an exception in any check blocks and is not taken for a pass',
    ],
    [
      'P2.8 M8: one passed check is enough',
      ['evaluateGate.passed', { value: "checks.some(({ result }) => result === 'pass')" }],
      'run_binding alone blocks, as run_mismatch',
    ],
    [
      'P2.8 M8: an exception in a check counts as no failure',
      ['evaluate', { drop: 'code not_evaluated !result', becomes: 'code = null;' }],
      'an exception in any check blocks and is not taken for a pass',
    ],
  ]),
  ...on('src/execute/port.ts', 'unit/execute/port', [
    [
      'P1.2 P2.7 P2.8 S2: the port hands over the effects whatever the gate says',
      ['SideEffectPort.behindGate', { condition: 'passed', becomes: 'false' }],
      'a check that fails keeps the effects',
    ],
    [
      'P1.2 P2.7: the effects can be reached beside the gate',
      ['SideEffectPort', { adds: 'get effects() { return this.#effects; }' }],
      'whoever holds the port sees the ledger, and no effects',
    ],
  ]),
  ...CONSUMPTION,
  ...on('src/execute/batch-files.ts', 'unit/execute/consumption', [
    [
      'P2.4 N6 A2 M6: a receipt is not written down as used',
      ['beginFiles', { drop: 'consumedPath' }],
      'a begin commit holds the consumed file and the open one, each naming this claim’s run',
    ],
  ]),
  ...on('src/execute/publisher.ts', 'security/gate-matrix', [
    [
      'N8: the publisher gives an empty audit trail',
      ['GitHubPublisher.getAuditTrail', { returns: '[]' }],
      'tag_repo only mode fails, and nothing is written',
    ],
  ]),
];
