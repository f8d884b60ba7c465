import type { CheckResult, Report } from './verdict.ts';
import { visibleName } from 'foreign-text/visible';

/** A report as people read it, line by line: the same on the command line, in a job's log and in its summary. */

export const MARKS: Readonly<Record<CheckResult['status'], string>> = {
  ok: 'ok',
  failed: 'FAILED',
  unverifiable: 'UNVERIFIABLE',
  missing: 'MISSING',
  unpinned: 'UNPINNED',
  skipped: 'skipped',
  not_applicable: '-',
};

/** One line a check. */
export function checkLines({ checks }: Report): string[] {
  return checks.map(
    ({ name, status, detail }) => `${MARKS[status].padEnd(12)} ${name.padEnd(22)} ${visibleName(detail)}`,
  );
}

/** The first failure, what was read, and at last the verdict. */
export function conclusionLines({ verdict, checks, entries, head, root }: Report): string[] {
  const failed = checks.find(({ status }) => status === 'failed');
  const included = verdict === 'VERIFIED' && checks.some(({ name }) => name === 'inclusion');
  return [
    ...(failed === undefined ? [] : [`first failure: ${failed.name}: ${visibleName(failed.detail)}`]),
    ...(included ? ['included'] : []),
    ...(head === null ? [] : [`entries: ${entries}`, `head: ${head}`, `root: ${root ?? 'not known'}`]),
    `verdict: ${verdict}`,
  ];
}
