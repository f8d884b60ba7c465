import { on } from './invariant.ts';
import type { Invariant } from './invariant.ts';

/** Ledger and verifier: a complete trail, and a chain that cannot be changed unseen. */

const TAMPERING = 'security/verify/tampering';
const TRAIL = 'unit/protocol/audit-trail';
const WHOLE_TRAIL = 'every executed operation is in it with run, receipt, kind, status, error and GitHub’s answer';
const CHAIN = 'A8 M10';

export const LEDGER_INVARIANTS: readonly Invariant[] = [
  ...on('src/protocol/history.ts', 'unit/audit/tree', [
    [
      'A8 P3.3: a run goes on from a ledger that nobody listed has signed',
      ['readSigned', { operand: 'verifyNote' }],
      'not believed, and what was before it is read a checkpoint that another key signed',
    ],
    [
      `A2 ${CHAIN}: a run goes on from a commit made on another parent than it signed`,
      ['readSigned', { operand: 'parents signed' }],
      'not believed, and what was before it is read a checkpoint for another parent',
    ],
  ]),
  ...on('src/audit/tree.ts', 'unit/audit/tree', [
    [
      `${CHAIN}: a run goes on from a tip that its checkpoint does not fit`,
      ['tipOf', { condition: 'fits', becomes: 'false' }],
      'not believed, and what was before it is read another root',
    ],
  ]),
  ...on('src/audit/branch-tree.ts', 'unit/audit/branch-tree', [
    [
      'A2 A8: a ledger whose checkpoint was taken away begins anew',
      ['accepted', { operand: 'isGenesis', becomes: 'true' }],
      'a ledger without a checkpoint is believed only as the first commit of its branch',
    ],
  ]),
  ...on('src/verify/rules.ts', TAMPERING, [
    [
      'P2.4 N6 M6: the verifier takes one receipt for two operations',
      ['OPERATION_RULES.receipt_lines', { condition: 'isNewReceipt', becomes: 'true' }],
      'with the key: one receipt for two operations: TAMPERED, receipt_lines',
    ],
    [
      'N8 P2.6: the verifier takes two outcomes of a receipt',
      ['OPERATION_RULES.single_use', { condition: 'outcome', becomes: 'false' }],
      'with the key: two outcomes of one receipt: TAMPERED, single_use',
    ],
    [
      'P3.2 A10: the verifier takes a permit in spite of a forbid that matched',
      ['permitFault', { condition: 'forbidden', becomes: 'false' }],
      'with the key: permit with a matched forbid, other rules left out: TAMPERED, decisions',
    ],
    [
      'M3 P2.1: the verifier takes an intent without nine passed checks before it',
      ['OPERATION_RULES.gate_checks', { condition: 'claim before gate.passed', becomes: 'true' }],
      'with the key: no gate before an intent: TAMPERED, gate_checks',
    ],
    [
      'N8: the verifier takes a closed run whose intent has no outcome',
      ['CLOSING_RULES.settled', { returns: 'null' }],
      'with the key: an intent without an outcome, and closed: TAMPERED, settled',
    ],
    [
      'S1 P1.1 P1.5: the verifier takes a dry run that executed',
      ['RUN_RULES.dry_run_law', { condition: 'IN_DRY_RUN', becomes: 'true' }],
      'with the key: a dry run that intends: TAMPERED, dry_run_law',
    ],
  ]),
  ...on('src/verify/chain.ts', TAMPERING, [
    [
      `S4 ${CHAIN}: the chain of hashes is not compared`,
      ['Chain.#take', { condition: '#head prev', becomes: 'false' }],
      'with the key: a prev of its own: TAMPERED, ledger_chain',
    ],
    [
      `${CHAIN}: a missing line is not noticed`,
      ['Chain.#take', { condition: 'seq', becomes: 'this.#next === null' }],
      'with the key: a sequence with a gap: TAMPERED, ledger_sequence',
    ],
  ]),
  ...on('src/verify/checks-receipts.ts', TAMPERING, [
    [
      'S4 P2.6 M9: the receipt of an operation may be another than the ledger records',
      ['envelopes', { condition: 'found expected', becomes: 'false' }],
      'with the key: swapped receipts: TAMPERED, receipt_envelopes',
    ],
    [
      'P3.3 A1: the verifier does not check signatures of receipts',
      ['signatures', { condition: 'verifyEd25519', becomes: 'false' }],
      'with the key: receipt signed by another key: TAMPERED, receipt_signatures',
    ],
    [
      'P2.5 N7: the verifier takes a receipt that had expired when the operation began',
      ['times', { condition: 'start expires', becomes: 'false' }],
      'with the key: receipt that had expired before the operation began: TAMPERED, receipt_times',
    ],
  ]),
  ...on(
    'src/verify/branch/verify-branch.ts',
    '',
    ['checkpoint_states', 'checkpoint_signatures', 'tip', 'landed', 'since'].map((name) => [
      `${CHAIN}: check ${name} of a ledger branch`,
      [`BRANCH_CHECKS.${name}`, { drop: '' }],
      null,
      name === 'since' ? 'L11' : 'F9',
    ]),
  ),
  // The checks of a proof are taken out in one process by __tests__/security/verifier-checks.test.ts.
  ...on('src/verify/branch/verify-branch.ts', '', [
    [`${CHAIN}: a segment may have any name`, ['inSegment', { returns: 'undefined' }], null, 'F9'],
    [
      `${CHAIN}: runs of any kind and repository may stand on a ledger branch`,
      ['onBranch', { returns: 'line.data.origin' }],
      null,
      'F9',
    ],
  ]),
  ...on('src/verify/branch/files.ts', '', [
    [
      `P2.4 ${CHAIN}: a receipt's record on a ledger branch may say anything`,
      ['FoundFiles.take', { condition: 'found digest', becomes: 'false' }],
      null,
      'F9',
    ],
    [
      `P2.4 ${CHAIN}: an open entry on a ledger branch may be anybody's`,
      ['FoundFiles.#found', { condition: 'delete digest', becomes: 'false' }],
      null,
      'F9',
    ],
    [
      `P2.4 ${CHAIN}: a run on a ledger branch may have shipped another plan`,
      ['BranchFiles.checkBegun', { condition: 'plan_digests includes', becomes: 'false' }],
      null,
      'F9',
    ],
  ]),
  ...on('src/protocol/ledger.ts', TRAIL, [
    [
      'P2.6 S4 M9 N8: a line of an executed operation need not name its receipt',
      ['optionalKeysFault', { condition: 'receipt_id named', becomes: 'line.receipt_id !== undefined && !named' }],
      'a line of an operation without its receipt is no line',
    ],
  ]),
  ...on('src/protocol/audit-trail.ts', TRAIL, [
    ['N8 M2 M9: the audit trail forgets the receipt', ['auditTrail.receipt_id', { value: 'null' }], WHOLE_TRAIL],
    [
      'N8: the audit trail tells of success only',
      ['auditTrail', { operand: 'status', becomes: "line.status !== 'success'" }],
      WHOLE_TRAIL,
    ],
  ]),
];
