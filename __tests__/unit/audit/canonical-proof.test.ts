import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { canonicalProof } from '../../../src/audit/canonical-proof.ts';
import type { ProofSource } from '../../../src/audit/canonical-proof.ts';
import { digestOf } from '../../../src/core/digest.ts';
import type { RunFacts } from '../../../src/protocol/facts.ts';
import type { Line } from '../../../src/protocol/ledger.ts';
import type { Plan } from '../../../src/protocol/plan.ts';
import type { CanonicalProof } from '../../../src/protocol/proof.ts';
import type { Receipt } from '../../../src/protocol/receipt.ts';

/** What a second implementation wrote into its proofs, made again from their ledgers, plans and receipts. */

const conformance = join(import.meta.dirname, '../../fixtures/conformance');
const folders = readdirSync(conformance, { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map(({ name }) => name);

interface Written {
  readonly proof: CanonicalProof;
  readonly source: ProofSource;
}

function written(name: string): Written {
  const read = (file: string): Buffer => readFileSync(join(conformance, name, file));
  const proof = JSON.parse(read('CANONICAL_PROOF.json').toString()) as CanonicalProof;
  const { run, phase_2_fc_authorization: authorization, phase_4_proof_ledger: ledger } = proof;
  const lines = read('ledger.jsonl').toString().trimEnd().split('\n');
  const envelopes = readdirSync(join(conformance, name), { recursive: true })
    .map(String)
    .filter((file) => /^receipts.*json$/.test(file))
    .map((file) => read(file));
  const receipts = envelopes.map((bytes) => {
    const { payload } = JSON.parse(bytes.toString()) as { payload: string };
    return { bytes, receipt: JSON.parse(Buffer.from(payload, 'base64').toString()) as Receipt };
  });
  const facts = {
    ...{ mode: run.mode, repository: run.repository, repositoryId: run.repository_id, runId: run.run_id },
    ...{ runAttempt: run.run_attempt, workflowRef: run.workflow_ref, workflowSha: run.workflow_sha },
    ...{
      actor: run.actor,
      triggeringActor: run.triggering_actor,
      commitSha: run.commit_sha,
      ref: run.ref,
      event: run.event,
      claim: run.claim,
    },
    ...{ environment: run.environment, actionVersion: run.action_version },
  } as RunFacts;
  const source: ProofSource = {
    facts,
    plan: JSON.parse(read('plan.json').toString()) as Plan,
    planBytes: read('plan.json'),
    policyDigest: run.policy_source?.withheld === true ? authorization.policy_digest : digestOf(read('policy.yml')),
    policySource: run.policy_source,
    evidenceDigest: authorization.evidence_digest,
    approvals: receipts.length === 0 ? authorization.approvals : [],
    signedApprovals: receipts.length === 0 ? authorization.signed_approvals : [],
    decisions: authorization.decisions,
    receipts: new Map(receipts.map((one) => [one.receipt.receipt_id, one])),
    lines: lines.map((line) => JSON.parse(line) as Line),
    origin: ledger.origin,
    tip: { size: ledger.size, head: ledger.head, root: ledger.root },
    refusalCode: name === 'refused_key' ? 'key_missing' : null,
  };
  return { proof, source };
}

test.each(folders)('%s', (name) => {
  const { proof, source } = written(name);
  expect(canonicalProof(source)).toEqual(proof);
});

const { source: shipped } = written('shipped');
const [first] = shipped.plan.operations;
const without = (...types: Line['type'][]): ProofSource => ({
  ...shipped,
  lines: shipped.lines.filter(({ type }) => !types.includes(type)),
});
const executed = (source: ProofSource) =>
  canonicalProof(source).phase_3_github_execution.operations.find(({ operation_id: id }) => id === first?.operation_id);

test('an operation that a run did not come to was rejected, by its receipt’s violation, its gate or the key', () => {
  const all = ['operation.succeeded', 'operation.intent', 'gate.passed', 'receipt.minted'] as const;
  expect(executed(without('operation.succeeded'))).toMatchObject({ outcome: null, status: 'rejected', code: null });
  const unknown = { ...without(...all), refusalCode: 'key_unknown' };
  expect(executed(unknown)).toEqual({
    ...{ operation_id: first?.operation_id, receipt_id: null, checks: null, outcome: null, status: 'rejected' },
    ...{ code: 'key_unknown', message: null, github: null },
  });
  const violation = { rule: null, code: 'policy_no_rule', message: 'no' };
  const refused = new Map(
    [...shipped.receipts].map(([id, { receipt, bytes }]) => [
      id,
      { bytes, receipt: { ...receipt, violations: [violation] } },
    ]),
  );
  expect(executed({ ...without('operation.succeeded'), receipts: refused, refusalCode: 'x' })?.code).toBe(
    'policy_no_rule',
  );
});

test('an operation that its gate rejected has the code of the check that failed', () => {
  const rejected = without('operation.succeeded', 'operation.intent').lines.map((line) => {
    if (line.type !== 'gate.passed' || line.operation_id !== first?.operation_id) return line;
    const checks = line.data.checks.map((check) =>
      check.name === 'run_binding' ? { ...check, result: 'fail', code: 'run_mismatch' } : check,
    );
    return { ...line, type: 'gate.rejected', status: 'rejected', data: { checks } } as unknown as Line;
  });
  expect(executed({ ...shipped, lines: rejected })).toMatchObject({ outcome: null, code: 'run_mismatch' });
});

test('an operation whose receipt another job minted, and nothing refused, has the code of the key', () => {
  const lines = without('operation.succeeded', 'receipt.minted');
  expect(executed({ ...lines, receipts: new Map(), refusalCode: 'key_unknown' })).toMatchObject({
    receipt_id: executed(shipped)?.receipt_id,
    code: 'key_unknown',
  });
});

test('what was reconciled is another run’s: no outcome of this one, nor is its receipt', () => {
  const theirs = `rcpt_${'f'.repeat(32)}`;
  const reconciled = (line: Line) => ({ ...line, type: 'operation.reconciled', receipt_id: theirs }) as unknown as Line;
  const instead = shipped.lines.map((line) => (line.type === 'operation.succeeded' ? reconciled(line) : line));
  expect(executed({ ...shipped, lines: instead })?.outcome).toBeNull();
  const beside = shipped.lines.flatMap((line) =>
    line.type === 'operation.succeeded' ? [line, reconciled(line)] : [line],
  );
  expect(executed({ ...shipped, lines: beside })).toEqual(executed(shipped));
});

test('approvals are those that the first receipt was signed under; without receipts those of the run', () => {
  const now = [{ comment: 'late', environment: 'production', state: 'approved', user: 'eve', user_id: '9' } as const];
  const approvals = (source: ProofSource) => canonicalProof(source).phase_2_fc_authorization.approvals;
  const [receipt] = shipped.receipts.values();
  expect(approvals({ ...shipped, approvals: now })).toEqual(receipt?.receipt.approvals);
  expect(approvals({ ...without('receipt.minted'), approvals: now })).toEqual(now);
});

test('a proof is made of a whole run and of envelopes that were kept', () => {
  expect(() => canonicalProof(without('run.opened'))).toThrow('no run.opened line');
  expect(() => canonicalProof(without('run.closed'))).toThrow('no run.closed line');
  const id = shipped.lines.find(({ type }) => type === 'receipt.minted')?.receipt_id;
  expect(() => canonicalProof({ ...shipped, receipts: new Map() })).toThrow(`the envelope of ${id ?? ''} was not kept`);
});
