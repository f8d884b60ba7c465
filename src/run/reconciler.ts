import { Reconciler } from '../execute/reconcile.ts';
import type { Deps } from './deps.ts';

/** Looks at the open intents of runs that are over. */
export function reconcilerOf({
  facts,
  github,
  kinds,
  clock,
}: Pick<Deps, 'facts' | 'github' | 'kinds' | 'clock'>): Reconciler {
  return new Reconciler({
    reader: github.reader,
    kinds,
    clock,
    attemptStatus: (runId, attempt) => github.evidence.attemptStatus(facts.repository, runId, attempt),
  });
}
