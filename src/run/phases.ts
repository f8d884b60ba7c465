/** What comes after planning: loaded apart, while GitHub is asked what the plan needs. */

export { beginProof } from './begin-proof.ts';
export { dryRun } from './dry-run.ts';
export { prod, unsigned } from './ship.ts';
