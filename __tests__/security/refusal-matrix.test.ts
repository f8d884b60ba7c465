import { afterEach, expect, test } from '@jest/globals';
import { verifyFolder } from '../../src/verify/index.ts';
import type { KeyRefusal } from '../../src/authorize/federation-core.ts';
import { POLICY_CODES } from '../../src/authorize/policy/index.ts';
import { readProof } from '../support/read-proof.ts';
import { ENVIRONMENT, isLedgerWrite, isWrite, Scene } from '../support/scene.ts';
import { APPROVAL_CASES } from './refusals/approvals.ts';
import { RUN_CASES } from './refusals/run.ts';
import { PROTECTED, STRICT, digestUnder } from './refusals/setup.ts';

/**
 * Everything that must refuse a prod run, each alone: its own code, advisory receipts in a proof that verifies, and
 * nothing written to GitHub but the ledger; for reasons of the key not even that.
 */
const CASES = { ...APPROVAL_CASES, ...RUN_CASES };

const KEY_CODES: Record<KeyRefusal['code'], true> = {
  key_missing: true,
  key_invalid: true,
  key_unknown: true,
  key_not_in_force: true,
  trusted_keys_invalid: true,
};

test('every code of the policy, of approvals and environment, and of the key has its row', () => {
  const rows = Object.values(CASES).map(({ code }) => code);
  const codes = [...Object.keys(POLICY_CODES), ...Object.keys(KEY_CODES), 'ledger_missing'];
  expect(codes.filter((code) => !rows.includes(code))).toEqual([]);
});

let scene: Scene | null = null;
afterEach(async () => {
  const opened = scene;
  scene = null;
  await opened?.close();
});

test.each(Object.entries(CASES))('%s', async (_name, row) => {
  const { policy = STRICT, options, arrange, inputs, facts, planAnew = false, code, also = [], unsigned = false } = row;
  const here = (scene = await Scene.open({ policy, ...options }));
  here.github.admin.setEnvironment(ENVIRONMENT, PROTECTED);
  const digest = await digestUnder(here, policy);
  await arrange?.(here);
  const expected = planAnew ? ((await here.dryRun()).outputs['plan-digest'] ?? '') : digest;
  const before = here.github.requests.length;
  const outcome = await here.prod({ 'expected-plan-digest': expected, ...inputs }, facts);
  const writes = here.github.requests.slice(before).filter(isWrite);
  if (code === null) {
    expect(outcome.log).not.toContain('::error');
    expect(outcome.exitCode).toBe(0);
    return;
  }
  expect(outcome.exitCode).toBe(1);
  expect(outcome.log).toContain(`[${code}]`);
  expect(here.writes()).toEqual([]);
  expect(writes.length > 0).toBe(!unsigned);
  expect(writes.every(isLedgerWrite)).toBe(true);
  const { canonical, of } = readProof(outcome.proof);
  expect(canonical.run.result).toBe('blocked');
  expect(of('receipt.minted')).toEqual([]);
  expect(of('operation.intent')).toEqual([]);
  const { receipts } = canonical.phase_2_fc_authorization;
  expect(of('receipt.refused')).toHaveLength(receipts.length);
  expect((await verifyFolder(outcome.proof, `${here.keys.vkey.text}\n`)).verdict).toBe(
    unsigned ? 'INCOMPLETE' : 'VERIFIED',
  );
  if (unsigned) {
    expect(receipts).toEqual([]);
    expect(new Set(canonical.phase_3_github_execution.operations.map((each) => each.code))).toEqual(new Set([code]));
    return;
  }
  expect(receipts).toHaveLength(3);
  expect(receipts.every(({ receipt }) => !receipt.enforceable)).toBe(true);
  const codes = receipts.flatMap(({ receipt }) => receipt.violations.map((violation) => violation.code));
  expect(new Set(codes)).toEqual(new Set([code, ...also]));
});
