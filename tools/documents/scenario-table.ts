import { SCENARIOS } from 'security-audit/scenarios/index';

/** Every attack of the security audit, by its id, as a Markdown table. */
export function scenarioTable(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('*', '\\*');
  const head = ['Id', 'Attack', 'Defence', 'Severity', 'Expected'];
  const rows = SCENARIOS.map(({ id, name, defence, severity, expected }) =>
    [id, name, defence, severity, expected].map(cell),
  );
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
