import { PROOF_FILES } from '../protocol/proof.ts';
import type { Check, ProofContext } from './checks.ts';
import { signerOf, wholeClaim } from './checks.ts';
import { at, fail, Finding } from './finding.ts';
import { expectedResults } from './result.ts';
import type { Rule } from './rules.ts';

/** What the pass over a ledger looks at before a line's story is told. */
export const PASS_CHECKS = ['ledger_encoding', 'ledger_canonical', 'ledger_schema', 'ledger_sequence', 'ledger_chain'];

const SAID: Readonly<Record<string, string>> = {
  ledger_encoding: 'UTF-8 lines of at most 64 KiB, each with its newline',
  ledger_canonical: 'one text for each value (RFC 8785)',
  ledger_schema: 'known types and closed data',
  ledger_sequence: 'no line is missing, doubled or moved',
  ledger_chain: 'each line holds the hash of the one before',
  one_claim: 'all lines are of one claim',
};

/** The checks that one pass answers: each line's form, its place in the chain, and the rules of the story. */
export function passChecks<C extends { readonly ledger: { readonly finding: Finding | null } }>(
  rules: readonly Rule[],
  more: readonly string[] = [],
): readonly Check<C>[] {
  const names = [...PASS_CHECKS, ...more, ...new Set(rules.map(({ name }) => name)), 'limits'];
  return names.map((name) => ({
    name,
    check: ({ ledger: { finding } }) => {
      if (finding === null) return SAID[name] ?? 'holds for every line';
      // Whatever cannot be laid to another check is laid to the first.
      const owner = finding.check !== null && names.includes(finding.check) ? finding.check : names[0];
      if (owner === name) throw finding;
      throw new Finding('skipped', 'the ledger was read up to its first defect only');
    },
  }));
}

/** Whether the run came to its end, and all of it into the ledger. */
export const LANDING_CHECKS: readonly Check<ProofContext>[] = [
  {
    name: 'run_result',
    check: (context) => {
      const claim = wholeClaim(context);
      if (claim.closed === null) throw new Finding('missing', 'no run.closed: the run was not finished');
      const { result } = claim.closed.data;
      const expected = expectedResults(claim);
      // Lines of a commit that failed are in no ledger: such a run is a failed one, whatever they say.
      const allowed = uncovered(context) === null ? expected : [...expected, 'failed'];
      if (!allowed.includes(result)) fail(at(PROOF_FILES.ledger), `result ${expected.join(' or ')}`, result);
      return result;
    },
  },
  {
    name: 'landed',
    check: (context) => {
      const claim = wholeClaim(context);
      const signer = signerOf(context);
      if (claim.opened.mode === 'dry_run') return 'a dry run writes to no ledger';
      if (signer === null) throw new Finding('missing', 'unsigned: a prod run that could not sign or write');
      const gap = uncovered(context);
      if (gap === null && claim.closed?.data.result === 'authorized') {
        fail(at(PROOF_FILES.checkpoints), 'no checkpoint after an authorize job, which writes to no ledger', 'one');
      }
      if (gap !== null) throw new Finding('missing', gap);
      return 'every line is under a signed checkpoint';
    },
  },
];

/** What of a signed proof no checkpoint covers, in words; null when all is. */
function uncovered({ files, ledger }: ProofContext): string | null {
  if (!('value' in files.stretches)) return null;
  for (const { first, end } of ledger.stretches) {
    const after = files.stretches.value.find(({ first_seq }) => first_seq === first)?.after;
    if (after === null || after === undefined) return `no signed checkpoint after the lines from seq ${first}`;
    if (after.size < end) return `lines from seq ${after.size} to ${end - 1} are after the last landed checkpoint`;
  }
  return null;
}
