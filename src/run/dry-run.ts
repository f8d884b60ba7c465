import { LedgerSession } from '../audit/ledger-session.ts';
import type { ProofFolder } from '../audit/proof-folder.ts';
import { durationMs } from '../authorize/policy/index.ts';
import { receiptGenerator } from '../authorize/receipts.ts';
import type { MintedReceipt } from '../authorize/receipts.ts';
import { appendOpening, appendReceipt } from '../execute/opening.ts';
import { closeRun } from '../protocol/run-result.ts';
import type { Deps } from './deps.ts';
import type { Ending } from './finish.ts';
import { openingLines } from './prepare.ts';
import type { Prepared } from './prepare.ts';

/**
 * The Dry Run Law: everything is resolved and shown, every side effect is blocked, and the blocking is on record. No
 * writer and no key exist in the process; receipts are advisory and unsigned, and the lines belong to no ledger.
 */
export async function dryRun(deps: Deps, prepared: Prepared, folder: ProofFolder): Promise<Ending> {
  const { facts, clock, random } = deps;
  const session = new LedgerSession({ facts, clock, file: folder.ledgerFile, store: null });
  const mint = receiptGenerator(
    {
      facts,
      planDigest: prepared.plan.plan_digest,
      policyDigest: prepared.governance.policyDigest,
      evidenceDigest: prepared.evidenceDigest,
      approvals: prepared.approvals,
      signedApprovals: [],
      lifetimeMs: durationMs(prepared.governance.policy.receipt_ttl),
    },
    null,
    clock,
    random,
  );
  const receipts = new Map<string, MintedReceipt>();
  const { append } = session;
  appendOpening(append, openingLines(facts, prepared, null));
  for (const { operation, violations } of prepared.judged) {
    const minted = mint({ operation, violations, ledger: null });
    receipts.set(minted.receipt.receipt_id, minted);
    appendReceipt(append, operation, minted.receipt, minted.bytes);
  }
  for (const operation of prepared.plan.operations) {
    const { effect, operation_digest } = operation;
    append('operation.blocked', { code: 'mode_not_prod', effect, operation_digest }, { operation });
  }
  append('run.closed', closeRun(session.lines));
  return Promise.resolve({ session, signer: null, receipts, outcomes: new Map(), refusalCode: null, failure: null });
}
