/** What tells of a run: loaded apart, while GitHub takes what is written first. */

export { changeLines } from '../report/plan-changes.ts';
export { decisionLines, PLAIN } from '../report/terminal.ts';
export { loadPage } from '../report/report.ts';
export { drawPages, finishProof } from './finish.ts';
