import type { KindFormat } from '../protocol/plan.ts';
import type { Vkey } from '../protocol/vkey.ts';
import type { ClaimStory } from './claim.ts';
import type { ProofFiles } from './context.ts';
import type { SignedCheckpoint } from '../protocol/note.ts';
import { Finding } from './finding.ts';
import type { HmacKey } from './hmac.ts';
import { keyOf } from './keys.ts';
import type { Pins } from './keys.ts';
import type { ProofLedger } from './proof-ledger.ts';
import type { CheckResult } from './verdict.ts';

/** What a check of a proof may look at. */
export interface ProofContext {
  readonly files: ProofFiles;
  readonly ledger: ProofLedger;
  readonly pins: Pins | null;
  readonly hmacKeys: readonly HmacKey[];
  readonly since: SignedCheckpoint | null;
  readonly kinds: readonly KindFormat[];
}

/** One check: says what it found right, or throws a {@link Finding}. */
export interface Check<C> {
  readonly name: string;
  readonly check: (context: C) => string;
}

/** Walks checks in their order; nothing stops the walk. */
export function walk<C>(checks: readonly Check<C>[], context: C): CheckResult[] {
  return checks.map(({ name, check }) => {
    try {
      return { name, status: 'ok', detail: check(context) };
    } catch (error) {
      // A defect of the verifier must not pass for a verdict in the proof's favour.
      if (!(error instanceof Finding))
        return { name, status: 'failed', detail: `the check itself failed: ${String(error)}` };
      return { name, status: error.status, detail: error.message };
    }
  });
}

/** The claim that the proof is of. */
export function claimOf({ ledger }: ProofContext): ClaimStory {
  if (ledger.claim === null) throw new Finding('skipped', 'needs ledger.jsonl, which could not be read');
  return ledger.claim;
}

/** The claim, once all of its lines were read without a defect. */
export function wholeClaim(context: ProofContext): ClaimStory {
  if (context.ledger.finding !== null) throw new Finding('skipped', 'needs ledger.jsonl, which has a defect');
  return claimOf(context);
}

/** The key of a signed run; null in a dry run, and in prod that may not sign. */
export function signerOf(context: ProofContext): Vkey | null {
  return keyOf(claimOf(context).opened.data.vkey);
}
