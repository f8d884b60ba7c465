import type { ReportInput } from './input.ts';

/**
 * `report.html`: one file that needs nothing else and asks nobody anything. The same input gives the same bytes.
 * What renders it is loaded when it is needed: a run that only writes a summary never pays for it.
 */
export async function renderReport(input: ReportInput): Promise<string> {
  const { renderPage } = await import('./page/page.ts');
  return renderPage(input);
}

/** Loads what {@link renderReport} will need, and brings it up to speed: in steps, for a process that has little time at once. */
export const RENDERER_STEPS: readonly (() => Promise<unknown>)[] = [
  () => import('./page/rendered-body.ts'),
  () => import('./page/page.ts'),
  // The patterns that a body is read with are compiled at their first use: that takes longer than a usual report.
  async () => (await import('./page/rendered-body.ts')).renderBody(SAMPLE, 4),
];
const SAMPLE = '# Title\n\nA paragraph, [a link](https://github.com) and `code`.\n\n- an item\n';
