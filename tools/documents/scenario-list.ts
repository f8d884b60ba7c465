import { ATTACKERS } from 'security-audit/scenario';
import type { Scenario } from 'security-audit/scenario';
import { SCENARIOS } from 'security-audit/scenarios/index';

/** Who attacks, and every attack of the security audit by its id, below the defence that meets it, in Markdown. */
export function scenarioList(): string {
  const attackers = Object.entries(ATTACKERS).map(([name, means]) => `- _${name}_: ${means}`);
  // A series is one attack at many places.
  const attacks = [...Map.groupBy(SCENARIOS, ({ id, series }) => series ?? id).values()].map((of) => {
    const [first] = of as [Scenario];
    return {
      first,
      title: `**${first.id}**${of.length === 1 ? '' : ` … (${of.length})`} ${first.series ?? first.name}`,
    };
  });
  const defences = [...Map.groupBy(attacks, ({ first }) => first.defence)].map(([defence, met]) => {
    const alike = Map.groupBy(met, ({ first: { attacker, severity, expected } }) => {
      return `(${attacker}, ${severity}) ${COMMON.exec(expected)?.[1] ?? expected}`;
    });
    const lines = [...alike].map(([outcome, of]) => {
      const titles = of.map(({ title, first: { expected } }) => {
        const [, , own] = COMMON.exec(expected) ?? [];
        return own === undefined ? title : `${title}: ${own}`;
      });
      return `${titles.join('; ')} ${outcome}.`;
    });
    return `- ${escaped(`${defence} ${lines.join(' ')}`)}`;
  });
  return [...attackers, '', ...defences].join('\n');
}

/** What is expected of many, but for its last word. */
const COMMON = /^(gate\.rejected|policy\.decided|verdict \w+)(?: with|, check) (\w+)$/;

/** Stars are text, but for those that make an id bold. */
const escaped = (text: string): string =>
  text
    .split(/(\*\*[A-Z]\d+\*\*)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll('*', '\\*')))
    .join('');
