import { AUTHORIZE_INVARIANTS } from './authorize.ts';
import { GATE_INVARIANTS } from './gate.ts';
import type { Invariant } from './invariant.ts';
import { LEDGER_INVARIANTS } from './ledger.ts';
import { PHASE_INVARIANTS } from './phases.ts';
import { POLICY_INVARIANTS } from './policy.ts';

/** Everything that `npm run invariants` takes out, one after the other. */
export const INVARIANTS: readonly Invariant[] = [
  ...PHASE_INVARIANTS,
  ...GATE_INVARIANTS,
  ...AUTHORIZE_INVARIANTS,
  ...POLICY_INVARIANTS,
  ...LEDGER_INVARIANTS,
];
