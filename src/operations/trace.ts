import type { Observation } from '../protocol/plan.ts';
import type { Intent, Marker, Trace } from './kind.ts';

/**
 * What a marker found at an intent's place means: the intent's own effect, or one of the same operation that our ledger
 * knows; an earlier effect of ours; or somebody else's.
 */
export async function traceOf(
  { receiptId, operationDigest }: Intent,
  marker: Marker | null,
  github: Observation,
  isOurs: (marker: Marker) => Promise<boolean>,
): Promise<Trace> {
  if (marker === null || !(await isOurs(marker))) return { observed: 'conflict', github };
  const done = marker.receiptId === receiptId || marker.operationDigest === operationDigest;
  return { observed: done ? 'done' : 'absent', github };
}
