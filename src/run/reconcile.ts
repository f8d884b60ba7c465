import type { BatchFiles } from '../audit/ledger.ts';
import type { AppendLine } from '../execute/port.ts';
import { Reconciler } from '../execute/reconcile.ts';
import type { Reconciliation } from '../execute/reconcile.ts';
import type { PlannedOperation } from '../protocol/plan.ts';
import type { Snapshot } from '../protocol/ledger-files.ts';
import type { Deps } from './deps.ts';
import { preamble } from './prepare.ts';
import type { Prepared } from './prepare.ts';

/** Looks at the open intents of runs that are over; of this repository, and of those that the plan is about. */
export function reconcilerOf(
  { facts, github, kinds }: Pick<Deps, 'facts' | 'github' | 'kinds'>,
  operations: readonly PlannedOperation[] = [],
): Reconciler {
  return new Reconciler({
    reader: github.reader,
    kinds,
    attemptStatus: (runId, attempt) => github.evidence.attemptStatus(facts.repository, runId, attempt),
    targets: [{ repository: facts.repository, repository_id: facts.repositoryId }, ...operations],
  });
}

/**
 * How a signed run begins its lines on some state of the ledger: with what earlier runs left open, then its plan and
 * decisions. Answers with the `open/` files that are settled by that.
 */
export function opening(
  deps: Deps,
  prepared: Prepared,
  vkey: string,
): (append: AppendLine, snapshot: Snapshot) => Promise<BatchFiles> {
  const reconciler = reconcilerOf(deps, prepared.plan.operations);
  const told = new Set<string>();
  return async (append, snapshot) => {
    const found = await reconciler.look(snapshot);
    for (const line of messages(found)) {
      if (!told.has(line)) deps.log.info(line);
      told.add(line);
    }
    preamble(deps, prepared, vkey, found.settled)(append);
    return new Map(found.settled.map(({ path }) => [path, null]));
  };
}

/** What a person is told of open intents. */
export function messages({ settled, left }: Reconciliation): string[] {
  return [
    ...settled.map(
      ({ operation, naturalKey, data }) =>
        `${operation.operation_kind} ${naturalKey}, begun by run ${data.run_id} (attempt ${data.run_attempt}) without an outcome: ${data.observed}`,
    ),
    ...left.map(
      ({ path, entry, why }) => `${path}${entry === null ? '' : ` of run ${entry.run_id}`} stays open: ${why}`,
    ),
  ];
}
