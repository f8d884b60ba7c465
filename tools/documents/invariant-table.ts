import { fileOf } from '../invariants/edit.ts';
import { INVARIANTS } from '../invariants/list.ts';

/** The table of docs/traceability.md: what is taken out of which symbol, and what fails then. Links are relative to docs. */
export function invariantTable(): string {
  const rows = INVARIANTS.map(({ weakens, what, symbol, test, audit }) => [
    weakens,
    what,
    link(fileOf(symbol), symbol.replace('src/', '').replace('.ts#', ' ')),
    [
      ...(test === undefined ? [] : [`${link(test.file, short(test.file))}: ${test.name}`]),
      ...(audit === undefined ? [] : [`[audit](threat-model.md) ${audit}`]),
    ].join('<br>'),
  ]);
  const lines = [['Number', 'Taken out', 'Of', 'What fails then'], ['---', '---', '---', '---'], ...rows];
  return lines.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}

const link = (path: string, text: string): string => `[${text}](../${path})`;
const short = (path: string): string => path.replace('__tests__/', '').replace('.test.ts', '');
