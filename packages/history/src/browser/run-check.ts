import { hex, sha256, utf8 } from '../../../../src/report/page/verify-in-browser.ts';
import type { Line } from '../../../../src/protocol/ledger.ts';
import { Fold } from '../fold.ts';
import type { Operation, Run } from '../model.ts';
import type { LedgerCheck } from './ledger-check.ts';
import type { Detail } from './site-data.ts';

/** A run whose lines were found under the signed root, and which they come to. */
export interface CheckedRun extends Detail {
  readonly lines: readonly Line[];
}

/** @throws Error where a line is not signed, or the run says something that its lines do not */
export async function checkRun(ledger: LedgerCheck, { run, plan }: Detail): Promise<CheckedRun> {
  const lines = (await ledger.lines(run.stretches)).map((text) => JSON.parse(text) as Line);
  const fold = new Fold({ runs: [], policies: [], keys: [], repository: '', repositoryId: '' });
  for (const line of lines) fold.take(line);
  const [made, ...others] = fold.runs;
  const wrong = `run ${run.runId} is not what its lines come to`;
  if (made === undefined || others.length > 0 || same(bare(made)) !== same(bare(run))) throw new Error(wrong);
  for (const operation of run.operations) await checkReconciled(ledger, operation, wrong);
  if (plan !== null) {
    if (`sha256:${hex(await sha256(null, utf8.encode(plan)))}` !== run.planFileDigest)
      throw new Error(`the plan of run ${run.runId} is not the one that its lines name`);
    if (!fitsPlan(run, JSON.parse(plan) as Planned)) throw new Error(`run ${run.runId} is not what was planned`);
  }
  return { run, plan, lines };
}

interface Planned {
  readonly operations: readonly {
    readonly operation_id: string;
    readonly operation_digest: string;
    readonly repository: string;
  }[];
}

/** What no line says of an operation is what the plan says. */
function fitsPlan({ operations }: Run, plan: Planned): boolean {
  const planned = new Map(plan.operations.map((one) => [one.operation_id, one]));
  return operations.every(({ id, digest, target }) => {
    const { operation_digest, repository } = planned.get(id) ?? {};
    return (digest === null || digest === operation_digest) && (target === null || target === repository);
  });
}

/** What a later run found stands in a line of that run. */
async function checkReconciled(ledger: LedgerCheck, { reconciled, intents }: Operation, wrong: string): Promise<void> {
  if (reconciled === null) return;
  const [text = ''] = await ledger.lines([{ first: reconciled.seq, size: reconciled.seq + 1 }]);
  const line = JSON.parse(text) as Line;
  const isIt =
    line.type === 'operation.reconciled' &&
    line.data.observed === reconciled.observed &&
    intents.some(({ receiptId }) => receiptId === line.data.receipt_id);
  if (!isIt) throw new Error(wrong);
}

/** Without what does not stand in its own lines: that comes from the plan, the evidence and the receipts that they name. */
function bare(run: Run): unknown {
  return {
    ...run,
    approvers: [],
    times: { ...run.times, created: null },
    operations: run.operations.map((operation) => ({
      ...operation,
      ...{ target: null, subject: null, artifacts: [], reconciled: null },
      digest: operation.receipt === null && operation.intents.length === 0 ? null : operation.digest,
      effect: operation.outcome === null ? null : operation.effect,
      naturalKey: operation.intents.length === 0 ? null : operation.naturalKey,
    })),
  };
}

/** The same text for the same value, whatever the order of its fields. */
function same(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
