import { on } from './invariant.ts';
import type { Invariant } from './invariant.ts';

/** Ledger and verifier: a complete trail, and a chain that cannot be changed unseen. */

const TAMPERING = 'security/verify/tampering';
const TRAIL = 'unit/protocol/audit-trail';
const WHOLE_TRAIL = 'every executed operation is in it with run, receipt, kind, status, error and GitHub’s answer';
const CHAIN = 'A8 M10';

export const LEDGER_INVARIANTS: readonly Invariant[] = [
  ...on('src/audit/tree.ts', 'unit/audit/tree', [
    {
      weakens: 'A8 P3.3',
      what: 'a run goes on from a ledger that nobody listed has signed',
      at: 'readTip',
      edit: { condition: 'signers', becomes: 'false' },
      test: 'not believed a checkpoint that another key signed',
    },
    {
      weakens: CHAIN,
      what: 'a run goes on from a tip that its checkpoint does not fit',
      at: 'readTip',
      edit: { condition: 'fits', becomes: 'false' },
      test: 'not believed another root',
    },
  ]),
  ...on('src/audit/tree.ts', 'unit/audit/branch-tree', [
    {
      weakens: 'A2 A8',
      what: 'a ledger whose checkpoint was taken away begins anew',
      at: 'readTip',
      edit: { condition: 'first', becomes: 'false' },
      test: 'a ledger without a checkpoint is believed only as the first commit of its branch',
    },
  ]),
  ...on('src/verify/rules.ts', TAMPERING, [
    {
      weakens: 'P2.4 N6 M6',
      what: 'the verifier takes one receipt for two operations',
      at: 'OPERATION_RULES.receipt_lines',
      edit: { condition: 'isNewReceipt', becomes: 'true' },
      test: 'with the key: one receipt for two operations: TAMPERED, receipt_lines',
    },
    {
      weakens: 'N8 P2.6',
      what: 'the verifier takes two outcomes of a receipt',
      at: 'OPERATION_RULES.single_use',
      edit: { condition: 'outcome', becomes: 'false' },
      test: 'with the key: two outcomes of one receipt: TAMPERED, single_use',
    },
    {
      weakens: 'P3.2 A10',
      what: 'the verifier takes a permit that no rule made',
      at: 'permitFault',
      edit: { condition: 'permitted', becomes: 'true' },
      test: 'with the key: permit without a matched rule: TAMPERED, decisions',
    },
    {
      weakens: 'M3 P2.1',
      what: 'the verifier takes an intent without nine passed checks before it',
      at: 'OPERATION_RULES.gate_checks',
      edit: { condition: 'claim before gate.passed', becomes: 'true' },
      test: 'with the key: no gate before an intent: TAMPERED, gate_checks',
    },
    {
      weakens: 'N8',
      what: 'the verifier takes a closed run whose intent has no outcome',
      at: 'CLOSING_RULES.settled',
      edit: { returns: 'null' },
      test: 'with the key: an intent without an outcome, and closed: TAMPERED, settled',
    },
    {
      weakens: 'S1 P1.1 P1.5',
      what: 'the verifier takes a dry run that executed',
      at: 'RUN_RULES.dry_run_law',
      edit: { condition: 'IN_DRY_RUN', becomes: 'true' },
      test: 'with the key: a dry run that intends: TAMPERED, dry_run_law',
    },
  ]),
  ...on('src/verify/chain.ts', TAMPERING, [
    {
      weakens: `S4 ${CHAIN}`,
      what: 'the chain of hashes is not compared',
      at: 'Chain.#take',
      edit: { condition: '#head prev', becomes: 'false' },
      test: 'with the key: a prev of its own: TAMPERED, ledger_chain',
    },
    {
      weakens: CHAIN,
      what: 'a missing line is not noticed',
      at: 'Chain.#take',
      edit: { condition: 'seq', becomes: 'this.#next === null' },
      test: 'with the key: a sequence with a gap: TAMPERED, ledger_sequence',
    },
  ]),
  ...on('src/verify/checks-receipts.ts', TAMPERING, [
    {
      weakens: 'S4 P2.6 M9',
      what: 'the receipt of an operation may be another than the ledger records',
      at: 'envelopes',
      edit: { condition: 'found expected', becomes: 'false' },
      test: 'with the key: swapped receipts: TAMPERED, receipt_envelopes',
    },
    {
      weakens: 'P3.3 A1',
      what: 'the verifier does not check signatures of receipts',
      at: 'signatures',
      edit: { condition: 'verifyEd25519', becomes: 'false' },
      test: 'with the key: receipt signed by another key: TAMPERED, receipt_signatures',
    },
    {
      weakens: 'P2.5 N7',
      what: 'the verifier takes a receipt that had expired when the operation began',
      at: 'times',
      edit: { condition: 'start expires', becomes: 'false' },
      test: 'with the key: receipt that had expired before the operation began: TAMPERED, receipt_times',
    },
  ]),
  // The checks of a proof are taken out in one process by __tests__/security/verifier-checks.test.ts.
  ...on('src/verify/verify-branch.ts', '', [
    ...['checkpoint_states', 'checkpoint_signatures', 'tip', 'landed', 'since'].map((name) => ({
      weakens: CHAIN,
      what: `check ${name} of a ledger branch`,
      at: `BRANCH_CHECKS.${name}`,
      edit: { drop: '' },
      audit: name === 'since' ? 'L11' : 'F9',
    })),
    {
      weakens: CHAIN,
      what: 'a segment may have any name',
      at: 'inSegment',
      edit: { returns: 'undefined' },
      audit: 'F9',
    },
    {
      weakens: CHAIN,
      what: 'runs of any kind and repository may stand on a ledger branch',
      at: 'onBranch',
      edit: { returns: 'line.data.origin' },
      audit: 'F9',
    },
  ]),
  ...on(
    'src/verify/branch-files.ts',
    '',
    ['consumed', 'open', 'runs'].map((name) => ({
      weakens: `P2.4 ${CHAIN}`,
      what: `check ${name} of a ledger branch`,
      at: `STORE_CHECKS.${name}`,
      edit: { drop: '' },
      audit: 'F9',
    })),
  ),
  ...on('src/protocol/ledger.ts', TRAIL, [
    {
      weakens: 'P2.6 S4 M9 N8',
      what: 'a line of an executed operation need not name its receipt',
      at: 'optionalKeysFault',
      edit: { condition: 'receipt_id named', becomes: 'line.receipt_id !== undefined && !named' },
      test: 'a line of an operation without its receipt is no line',
    },
  ]),
  ...on('src/protocol/audit-trail.ts', TRAIL, [
    {
      weakens: 'N8 M2 M9',
      what: 'the audit trail forgets the receipt',
      at: 'auditTrail.receipt_id',
      edit: { value: 'null' },
      test: WHOLE_TRAIL,
    },
    {
      weakens: 'N8',
      what: 'the audit trail tells of success only',
      at: 'auditTrail',
      edit: { operand: 'status', becomes: "line.status !== 'success'" },
      test: WHOLE_TRAIL,
    },
  ]),
];
