import { ATTACKERS } from 'security-audit/scenario';
import type { Scenario } from 'security-audit/scenario';
import { SCENARIOS } from 'security-audit/scenarios/index';

/** Who attacks, and every attack of the security audit by its id, in Markdown. */
export function scenarioTable(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('*', '\\*');
  const head = ['Id', 'Attack', 'Attacker', 'Defence', 'Severity', 'Expected'];
  // A series is one row: its scenarios are one attack at many places.
  const rows = [...Map.groupBy(SCENARIOS, ({ id, series }) => series ?? id).values()].map((of) => {
    const [{ id, name, attacker, defence, severity, expected, series }] = of as [Scenario];
    const ids = of.length === 1 ? id : `${id} … (${of.length})`;
    return [ids, series ?? name, attacker, defence, severity, expected].map(cell);
  });
  const attackers = Object.entries(ATTACKERS).map(([name, means]) => `* _${name}_: ${means}`);
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return [...attackers, '', ...table].join('\n');
}
