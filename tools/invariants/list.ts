import { GATE_REMOVALS } from './gate.ts';
import { LEDGER_REMOVALS } from './ledger.ts';
import { PHASE_REMOVALS } from './phases.ts';
import type { Removal } from './removal.ts';

export type { NamedTest, Removal } from './removal.ts';

/** Everything that `npm run invariants` takes out, one after the other. */
export const REMOVALS: readonly Removal[] = [...PHASE_REMOVALS, ...GATE_REMOVALS, ...LEDGER_REMOVALS];
