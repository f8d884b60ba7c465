import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { pinsOf } from '../../../src/verify/keys.ts';
import { verifyPath } from '../../../src/verify/index.ts';
import { TRUSTED } from 'forged-proofs/crypto';

/** Frozen: whatever the verifier becomes, these were right. Results beside those of the conformance proofs. */
const GOLDEN = join(import.meta.dirname, '../../fixtures/golden');

test.each([
  ['proofs/failed', 'VERIFIED', 'failed'],
  ['proofs/authorized', 'INCOMPLETE', 'authorized'],
  ['proofs/rejected', 'VERIFIED', 'blocked'],
  ['proofs/two_stretches', 'VERIFIED', 'shipped'],
  ['proofs/crashed', 'INCOMPLETE', 'failed'],
])('%s: %s', async (path, verdict, result) => {
  const folder = join(GOLDEN, path);
  const report = await verifyPath(folder, { pins: pinsOf(TRUSTED, 'pins') });
  expect([report.verdict, ...report.checks.filter(({ status }) => status === 'failed')]).toEqual([verdict]);
  const proof = JSON.parse(readFileSync(join(folder, 'CANONICAL_PROOF.json'), 'utf8')) as { run: { result: string } };
  expect(proof.run.result).toBe(result);
});

test('a ledger branch', async () => {
  const report = await verifyPath(join(GOLDEN, 'branch'), { pins: pinsOf(TRUSTED, 'pins') });
  expect([report.verdict, ...report.checks.filter(({ status }) => status === 'failed')]).toEqual(['VERIFIED']);
});
