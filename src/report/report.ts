import { once } from 'async-parts/parallel';
import type { ReportInput } from './input.ts';

/**
 * `report.html`: one file that needs nothing else and asks nobody anything. The same input gives the same bytes.
 * What renders it is loaded when it is needed: a run that only writes a summary never pays for it.
 */
export async function renderReport(input: ReportInput): Promise<string> {
  return (await loadPage()).renderPage(input);
}

/** Loads what {@link renderReport} will need. */
export const loadPage = once(() => import('./page/page.ts'));
