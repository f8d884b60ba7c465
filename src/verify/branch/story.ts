import { digestOf } from '../../core/digest.ts';
import { jsonFile } from 'canonical-json/jcs';
import { consumedPath, MATERIAL_PATHS } from '../../protocol/ledger-files.ts';
import type { Line, LineOf } from '../../protocol/ledger.ts';
import type { ClaimState } from '../claim.ts';
import { isOutcome } from '../claim.ts';
import { isWithheld } from '../checks-evidence.ts';

/** What the lines of one commit say of the files beside them. */
export interface Called {
  /** Digests by path, of what is written for good. */
  readonly files: ReadonlyMap<string, string>;
  /** Receipts whose intents are opened, by the digest of their `open/` file. */
  readonly opened: ReadonlyMap<string, string>;
  /** Receipts whose `open/` file goes. */
  readonly closed: readonly string[];
  /** Runs that open with this commit. */
  readonly runs: readonly LineOf<'run.opened'>[];
  /** What is begun, each with its run and that run's plan. */
  readonly begun: readonly Begun[];
}

export interface Begun {
  readonly receipt: string;
  readonly run: string;
  readonly plan: string;
  /** Null where its first line is not here. */
  readonly claim: ClaimState | null;
}

/** Collects, commit after commit, which files its lines call for. */
export class BranchStory {
  /** Intents that nothing has closed yet: not even those in doubt are. */
  readonly #open = new Set<string>();
  #called = newCalled();

  take(line: Line, claim: ClaimState | undefined): void {
    const { files, opened, closed, runs, begun } = this.#called;
    switch (line.type) {
      case 'run.opened': {
        const { trusted_keys_digest: keys, approvers_digest: approvers } = line.data;
        files.set(MATERIAL_PATHS.trustedKeys(keys), keys);
        files.set(MATERIAL_PATHS.approvers(approvers), approvers);
        runs.push(line);
        return;
      }
      case 'plan.created':
        files.set(MATERIAL_PATHS.plan(line.data.plan_file_digest), line.data.plan_file_digest);
        return;
      case 'evidence.read':
        files.set(MATERIAL_PATHS.evidence(line.data.evidence_digest), line.data.evidence_digest);
        return;
      case 'policy.decided':
        if (claim !== undefined && !isWithheld(claim))
          files.set(MATERIAL_PATHS.policy(line.data.policy_digest), line.data.policy_digest);
        return;
      case 'receipt.minted':
      case 'receipt.refused':
        files.set(MATERIAL_PATHS.receipt(line.receipt_id), line.data.envelope_digest);
        return;
      case 'operation.intent': {
        const { claim: id, receipt_id: receipt, run_attempt, run_id, seq } = line;
        const consumed = { claim: id, operation_digest: line.data.operation_digest, run_attempt, run_id };
        files.set(consumedPath(receipt), digestOf(jsonFile(consumed)));
        opened.set(digestOf(jsonFile({ receipt_id: receipt, run_attempt, run_id, seq })), receipt);
        this.#open.add(receipt);
        begun.push({ receipt, run: run_id, plan: claim?.plan?.data.plan_digest ?? '', claim: claim ?? null });
        return;
      }
      case 'operation.reconciled':
        if (this.#open.delete(line.data.receipt_id)) closed.push(line.data.receipt_id);
        return;
      default:
        // What another run reconciled meanwhile has no file any more.
        if (!isOutcome(line) || line.receipt_id === undefined || line.type === 'operation.in_doubt') return;
        if (this.#open.delete(line.receipt_id)) closed.push(line.receipt_id);
    }
  }

  /** What the lines since the last call say. */
  next(): Called {
    const called = this.#called;
    this.#called = newCalled();
    return called;
  }
}

function newCalled() {
  return {
    files: new Map<string, string>(),
    opened: new Map<string, string>(),
    closed: [] as string[],
    runs: [] as LineOf<'run.opened'>[],
    begun: [] as Begun[],
  };
}
