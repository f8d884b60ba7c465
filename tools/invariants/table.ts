import type { Removal } from './removal.ts';

/** The table of docs/traceability.md: what is taken out, and the test that fails then. Links are relative to docs. */
export function removalTable(removals: readonly Removal[]): string {
  const rows = removals.map(({ weakens, what, file, test }) => [
    weakens.join(' '),
    what,
    `[${file}](../${file})`,
    `[${short(test.file)}](../${test.file}): ${test.name}`,
  ]);
  const lines = [['Number', 'Taken out', 'Of', 'The test that fails'], ['---', '---', '---', '---'], ...rows];
  return lines.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}

const short = (path: string): string => path.replace('__tests__/', '').replace('.test.ts', '');
