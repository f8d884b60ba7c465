import { inFile } from './removal.ts';
import type { Removal } from './removal.ts';

/** Consumption, ledger, proof: one use, a complete trail, and a chain that cannot be changed unseen. */

const CONSUMPTION = '__tests__/unit/execute/consumption.test.ts';
const TAMPERING = '__tests__/security/verify/tampering.test.ts';
const TRAIL = '__tests__/unit/protocol/audit-trail.test.ts';
const tampering = (name: string): Removal['test'] => ({ file: TAMPERING, name });

export const LEDGER_REMOVALS: readonly Removal[] = [
  ...inFile('src/execute/consumption.ts', [
    {
      weakens: ['P2.4', 'N6', 'A2', 'M6'],
      what: 'before begin nobody looks whether the receipt was used',
      from: "  if ((await snapshot.read(path)) !== null) return 'receipt_consumed';\n  // Only",
      to: '  // Only',
      test: {
        file: CONSUMPTION,
        name: 'before begin a receipt that the state does not hold may be consumed, one that it holds may not',
      },
    },
    {
      weakens: ['P2.4', 'N6', 'A2'],
      what: 'a process uses its own receipt twice',
      from: 'if (bytes === null || used.has(receipt.receipt_id))',
      to: 'if (bytes === null)',
      test: { file: CONSUMPTION, name: 'this process’s own claim passes once' },
    },
    {
      weakens: ['P2.4', 'N6', 'A2'],
      what: 'the claim of another process passes',
      from: 'return consumed.claim === claim && consumed',
      to: 'return consumed',
      test: { file: CONSUMPTION, name: 'the claim of another process blocks' },
    },
    {
      weakens: ['P2.4', 'N6', 'A2', 'A8'],
      what: 'a ledger that was rewound passes',
      from: "return (await holdsAnchor(receipt, snapshot, tip)) ? null : 'ledger_rewound';",
      to: "return holdsAnchor === undefined ? 'ledger_rewound' : null;",
      test: { file: CONSUMPTION, name: 'before begin a ledger that is shorter was rewound' },
    },
  ]),
  ...inFile('src/execute/batch-files.ts', [
    {
      weakens: ['P2.4', 'N6', 'A2', 'M6'],
      what: 'a receipt is not written down as used',
      from: 'files.set(consumedPath(receiptId), jsonFile({ ...run, claim: facts.claim, operation_digest }));',
      to: 'void [run, operation_digest];',
      test: {
        file: CONSUMPTION,
        name: 'a begin commit holds the consumed file and the open one, each naming this claim’s run',
      },
    },
  ]),
  ...inFile('src/audit/tree.ts', [
    {
      weakens: ['A8', 'P3.3'],
      what: 'a run goes on from a ledger that nobody listed has signed',
      from: "if (signers.length === 0) throw untrusted('its checkpoint is not signed by a key in trusted-keys');",
      to: '',
      test: { file: '__tests__/unit/audit/tree.test.ts', name: 'not believed a checkpoint that another key signed' },
    },
    {
      weakens: ['A8', 'M10'],
      what: 'a run goes on from a tip that its checkpoint does not fit',
      from: "if (!fits) throw untrusted('tip.json and the checkpoint differ');",
      to: '',
      test: { file: '__tests__/unit/audit/tree.test.ts', name: 'not believed another root' },
    },
    {
      weakens: ['A2', 'A8'],
      what: 'a ledger whose checkpoint was taken away begins anew',
      from: "if (!snapshot.first) throw untrusted('its checkpoint is gone, and it is not the first commit of its branch');",
      to: '',
      test: {
        file: '__tests__/unit/audit/branch-tree.test.ts',
        name: 'a ledger without a checkpoint is believed only as the first commit of its branch',
      },
    },
  ]),
  ...inFile('src/verify/rules.ts', [
    {
      weakens: ['P2.4', 'N6', 'M6'],
      what: 'the verifier takes one receipt for two operations',
      from: "return replay.isNewReceipt(line.receipt_id ?? '')",
      to: 'return replay !== undefined',
      test: tampering('with the key: one receipt for two operations: TAMPERED, receipt_lines'),
    },
    {
      weakens: ['N8', 'P2.6'],
      what: 'the verifier takes two outcomes of a receipt',
      from: "if (operation.outcome !== null) return broken('type', 'one outcome a consumed receipt', line.type);",
      to: '',
      test: tampering('with the key: two outcomes of one receipt: TAMPERED, single_use'),
    },
    {
      weakens: ['P3.2', 'A10'],
      what: 'the verifier takes a permit that no rule made',
      from: "return permitted ? null : broken('data.rules', 'a matched permit rule with permit', 'none');",
      to: 'return permitted ? null : null;',
      test: tampering('with the key: permit without a matched rule: TAMPERED, decisions'),
    },
    {
      weakens: ['M3', 'P2.1'],
      what: 'the verifier takes an intent without nine passed checks before it',
      from: "claim.before.type === 'gate.passed'\n      ? null",
      to: 'claim.before.type !== undefined\n      ? null',
      test: tampering('with the key: no gate before an intent: TAMPERED, gate_checks'),
    },
  ]),
  ...inFile('src/verify/rules.ts', [
    {
      weakens: ['N8'],
      what: 'the verifier takes a closed run whose intent has no outcome',
      from: 'return open === undefined ? null : broken(',
      to: 'return open !== null ? null : broken(',
      test: tampering('with the key: an intent without an outcome, and closed: TAMPERED, settled'),
    },
  ]),
  ...inFile('src/verify/chain.ts', [
    {
      weakens: ['S4', 'A8', 'M10'],
      what: 'the chain of hashes is not compared',
      from: 'if (this.#head !== null && line.prev !== this.#head) {',
      to: 'if (this.#head === undefined) {',
      test: tampering('with the key: a prev of its own: TAMPERED, ledger_chain'),
    },
    {
      weakens: ['A8', 'M10'],
      what: 'a missing line is not noticed',
      from: 'if (line.seq !== this.#next) this.#begin(line, raw);',
      to: 'if (this.#next === null) this.#begin(line, raw);',
      test: tampering('with the key: a sequence with a gap: TAMPERED, ledger_sequence'),
    },
  ]),
  ...inFile('src/verify/checks-receipts.ts', [
    {
      weakens: ['S4', 'P2.6', 'M9'],
      what: 'the receipt of an operation may be another than the ledger records',
      from: 'if (found !== expected) fail(at(path), `${expected} as at seq ${line.seq}`, found);',
      to: '',
      test: tampering('with the key: swapped receipts: TAMPERED, receipt_envelopes'),
    },
    {
      weakens: ['P3.3', 'A1'],
      what: 'the verifier does not check signatures of receipts',
      from: "if (!verifyEd25519(signer, signed, Buffer.from(ed25519?.sig ?? '', 'base64'))) {",
      to: 'if (signed.length === 0) {',
      test: tampering('with the key: receipt signed by another key: TAMPERED, receipt_signatures'),
    },
    {
      weakens: ['P2.5', 'N7'],
      what: 'the verifier takes a receipt that had expired when the operation began',
      from: 'if (begun > expires)',
      to: 'if (begun > expires && begun < 0)',
      test: tampering('with the key: receipt that had expired before the operation began: TAMPERED, receipt_times'),
    },
  ]),
  ...inFile('src/verify/rules.ts', [
    {
      weakens: ['S1', 'P1.1', 'P1.5'],
      what: 'the verifier takes a dry run that executed',
      from: "return IN_DRY_RUN.includes(line.type) ? null : broken('type', 'a line that a dry run may write', line.type);",
      to: 'return IN_DRY_RUN.length > 0 ? null : null;',
      test: tampering('with the key: a dry run that intends: TAMPERED, dry_run_law'),
    },
  ]),
  ...inFile('src/protocol/ledger.ts', [
    {
      weakens: ['P2.6', 'S4', 'M9', 'N8'],
      what: 'a line of an executed operation need not name its receipt',
      from: 'if ((line.receipt_id !== undefined) !== named) {',
      to: 'if (line.receipt_id !== undefined && !named) {',
      test: { file: TRAIL, name: 'a line of an operation without its receipt is no line' },
    },
  ]),
  ...inFile('src/protocol/audit-trail.ts', [
    {
      weakens: ['N8', 'M2', 'M9'],
      what: 'the audit trail forgets the receipt',
      from: 'receipt_id: line.receipt_id ?? null,',
      to: 'receipt_id: null,',
      test: {
        file: TRAIL,
        name: 'every executed operation is in it with run, receipt, kind, status, error and GitHub’s answer',
      },
    },
    {
      weakens: ['N8'],
      what: 'the audit trail tells of success only',
      from: 'if (line.status === undefined ||',
      to: "if (line.status !== 'success' ||",
      test: {
        file: TRAIL,
        name: 'every executed operation is in it with run, receipt, kind, status, error and GitHub’s answer',
      },
    },
  ]),
  ...inFile('src/execute/publisher.ts', [
    {
      weakens: ['N8'],
      what: 'the publisher gives an empty audit trail',
      from: 'return auditTrail(this.#options.port.ledger.lines);',
      to: 'return auditTrail(this.#options.port.ledger.lines.slice(0, 0));',
      test: {
        file: '__tests__/security/gate-matrix.test.ts',
        name: 'tag_repo only mode fails, and nothing is written',
      },
    },
  ]),
  ...inFile('src/run/ship.ts', [
    {
      weakens: ['S2', 'P3.2', 'A10'],
      what: 'a prod run ships what was refused',
      from: 'return refused ? await refuse(run) : await ship(run);',
      to: 'return refused === undefined ? await refuse(run) : await ship(run);',
      test: {
        file: '__tests__/integration/prod.test.ts',
        name: 'what blocks the whole run one operation that no rule permits',
      },
      bundled: true,
    },
    {
      weakens: ['P3.1', 'P3.3'],
      what: 'a prod run signs with a key that the owners did not list',
      from: 'return opened.refusal === null ? { opened, refusal: null } : { refusal: opened.refusal };',
      to: 'return { opened, refusal: null };',
      test: { file: '__tests__/integration/prod.test.ts', name: 'the key that the owners did not list is refused' },
      bundled: true,
    },
  ]),
  ...inFile('src/run/policy-source.ts', [
    {
      weakens: ['P3.2', 'A10'],
      what: 'prod takes the policy of the checkout',
      from: 'const bytes = await own.read(inputs.policy);',
      to: 'const bytes = await fromCheckout(join(inputs.workingDirectory, inputs.policy));',
      test: { file: '__tests__/integration/prod.test.ts', name: 'a policy that only the checkout has changed' },
      bundled: true,
    },
  ]),
];
