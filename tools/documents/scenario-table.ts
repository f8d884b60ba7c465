import { ATTACKERS } from 'security-audit/scenario';
import { SCENARIOS } from 'security-audit/scenarios/index';

/** Who attacks, and every attack of the security audit by its id, in Markdown. */
export function scenarioTable(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('*', '\\*');
  const head = ['Id', 'Attack', 'Attacker', 'Defence', 'Severity', 'Expected'];
  const rows = SCENARIOS.map(({ id, name, attacker, defence, severity, expected }) =>
    [id, name, attacker, defence, severity, expected].map(cell),
  );
  const attackers = Object.entries(ATTACKERS).map(([name, means]) => `* _${name}_: ${means}`);
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return [...attackers, '', ...table].join('\n');
}
