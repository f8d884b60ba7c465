import type { RunResult } from '../protocol/vocabulary.ts';
import { countOf } from './claim.ts';
import type { ClaimStory } from './claim.ts';

/** The results that a claim's lines allow `run.closed` to state: one, save where lines alone cannot tell. */
export function expectedResults(claim: ClaimStory): readonly RunResult[] {
  if (claim.opened.mode === 'dry_run') return ['planned'];
  if (claim.opened.data.vkey === null) return ['blocked'];
  const operations = claim.plan?.data.operations ?? 0;
  const succeeded = countOf(claim, 'operation.succeeded');
  const unchanged = countOf(claim, 'operation.unchanged');
  if (countOf(claim, 'operation.intent') > 0) {
    if (succeeded + unchanged === operations) return ['shipped'];
    return succeeded > 0 ? ['partial'] : ['failed'];
  }
  const refused = countOf(claim, 'receipt.refused', 'gate.rejected') + claim.refusals;
  if (refused > 0) return ['blocked'];
  if (operations > 0 && unchanged === operations) return ['unchanged', 'authorized'];
  if (countOf(claim, 'receipt.minted') > 0) return ['authorized', 'failed'];
  // No operations, a reconciliation alone, or something refused for the run as a whole.
  return operations === 0 ? ['unchanged', 'blocked'] : ['blocked', 'failed'];
}
