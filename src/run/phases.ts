/** What comes after planning: loaded apart, while GitHub is asked what the plan needs. */

export { changeLines } from '../report/plan-changes.ts';
export { decisionLines, PLAIN } from '../report/terminal.ts';
export { loadPage } from '../report/report.ts';
export { dryRun } from './dry-run.ts';
export { beginProof, finishProof } from './finish.ts';
export { prod, unsigned } from './ship.ts';
