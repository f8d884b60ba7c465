import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LINE_RULES } from '../../src/verify/rules.ts';
import { proofChecks } from '../../src/verify/verify-proof.ts';
import { unnoticed } from 'security-audit/scenarios/forged';
import { SCENARIOS } from 'security-audit/scenarios/index';
import { playRemovals } from '../../tools/audit-removals.ts';
import { REMOVALS } from '../../tools/removals.ts';

/** No check stands there for nothing: without it, at least one scenario of the security audit is breached. */

const root = join(import.meta.dirname, '../..');

describe('the verifier of proofs, all of it in this process', () => {
  const rules = new Set(LINE_RULES.map(({ name }) => name));
  const checks = proofChecks().map(({ name }) => name);
  /** Found out elsewhere: with `--since`, with the secret key (V13), and by the size of what is read. */
  const elsewhere = ['since', 'receipt_hmacs', 'limits'];

  test('nothing is unnoticed while all checks are there', async () => {
    expect(await unnoticed(() => true, {})).toEqual([]);
  });

  test.each(checks.filter((name) => !rules.has(name) && !elsewhere.includes(name)))('%s', async (name) => {
    const missed = await unnoticed((one) => one.check === name, {
      checks: proofChecks().filter((check) => check.name !== name),
    });
    expect(missed.length).toBeGreaterThan(0);
  });

  test.each(
    LINE_RULES.map(({ name, types }, i) => [`rule ${i}, ${name} of ${types.slice(0, 3).join(', ')}`, i] as const),
  )('%s', async (_name, i) => {
    const { name = '' } = LINE_RULES[i] ?? {};
    expect(await unnoticed((one) => one.check === name, { rules: LINE_RULES.toSpliced(i, 1) })).not.toEqual([]);
  });
});

describe('gate, authenticity, policy and ledger branch', () => {
  test('every removal is of a text that stands there once, and names scenarios that exist', () => {
    for (const { name, file, from, scenarios } of REMOVALS) {
      const found = readFileSync(join(root, file), 'utf8').split(from).length - 1;
      expect([name, found]).toEqual([name, 1]);
      expect(scenarios.length).toBeGreaterThan(0);
      for (const id of scenarios) expect(SCENARIOS.map((scenario) => scenario.id)).toContain(id);
    }
  });

  // `npm run audit:removals` plays them all.
  const sample = [3, 27, 47].map((i) => REMOVALS[i % REMOVALS.length]).filter((removal) => removal !== undefined);
  test(`a sample, played against the sources: ${sample.map(({ name }) => name).join(', ')}`, async () => {
    const results = await playRemovals(sample);
    expect(results.filter(({ noticed }) => !noticed)).toEqual([]);
    expect(results).toHaveLength(sample.length);
  }, 180_000);
});
