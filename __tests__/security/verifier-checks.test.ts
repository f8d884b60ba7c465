import { describe, expect, test } from '@jest/globals';
import { LINE_RULES } from '../../src/verify/rules.ts';
import { proofChecks } from '../../src/verify/verify-proof.ts';
import { unnoticed } from 'security-audit/verify-forged';

/** No check of the verifier stands there for nothing: without it, at least one forged proof is not found out. */

describe('the verifier of proofs, all of it in this process', () => {
  const rules = new Set(LINE_RULES.map(({ name }) => name));
  const checks = proofChecks().map(({ name }) => name);
  /** Found out elsewhere: with `--since` and `--ledger`, with the secret key (V13), and by the size of what is read. */
  const elsewhere = ['since', 'in_ledger', 'receipt_hmacs', 'limits'];

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
