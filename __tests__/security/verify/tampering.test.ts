import { expect, test } from '@jest/globals';
import { pinsOf } from '../../../src/verify/keys.ts';
import { mapSource } from 'file-sources/source';
import type { CheckStatus, Verdict } from '../../../src/verify/verdict.ts';
import { verifyProof } from '../../../src/verify/verify-proof.ts';
import { TRUSTED } from 'forged-proofs/crypto';
import { CASES } from 'forged-proofs/cases/index';

const STATUS: Partial<Record<Verdict, CheckStatus>> = {
  TAMPERED: 'failed',
  INCOMPLETE: 'missing',
  UNVERIFIABLE: 'unverifiable',
};

test('there are at least 80 cases, each with a name of its own', () => {
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  expect(CASES.length).toBeGreaterThanOrEqual(80);
});

test.each(CASES.map((item) => [`${item.name}: ${item.verdict}, ${item.check}`, item] as const))(
  '%s',
  async (_name, item) => {
    const report = await verifyProof(mapSource(item.files()), { pins: pinsOf(TRUSTED, 'pins') });
    expect(report.verdict).toBe(item.verdict);
    const found = report.checks.filter(({ status }) => status === STATUS[item.verdict]);
    expect(found.map(({ name }) => name)).toContain(item.check);
    // A failure says where, what was expected and what was found.
    if (item.verdict === 'TAMPERED') expect(found[0]?.detail).toMatch(/byte \d+: expected .*, found/);
  },
);
