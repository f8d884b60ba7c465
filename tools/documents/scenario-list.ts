import { ATTACKERS } from 'security-audit/scenario';
import type { Scenario } from 'security-audit/scenario';
import { SCENARIOS } from 'security-audit/scenarios/index';

/**
 * Who attacks, and every attack of the security audit by its id, below what is expected of it and behind the defence that
 * meets it, in Markdown. A1 to A10 have sections of their own.
 */
export function scenarioList(): string {
  const attackers = Object.entries(ATTACKERS).map(([name, means]) => `- _${name}_: ${means}`);
  // A series is one attack at many places.
  const attacks = [...Map.groupBy(SCENARIOS, ({ id, series }) => series ?? id).values()]
    .map((of) => ({ of, first: of[0] as Scenario }))
    .filter(({ first }) => !/^A\d+$/.test(first.id))
    .map(({ of, first }) => {
      const [, common = first.expected, own = ''] = COMMON.exec(first.expected) ?? [];
      const title = `**${first.id}**${of.length === 1 ? '' : ` … (${of.length})`} ${first.series ?? first.name}`;
      return { first, common, own, title };
    });
  const outcomes = [...Map.groupBy(attacks, ({ common }) => common)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([common, met]) => {
      const items = [...Map.groupBy(met, ({ first }) => first.defence)].map(
        ([defence, those]) => `- ${escaped(`${defence} ${titles(those)}`)}`,
      );
      return [`**${common}**:`, '', ...items].join('\n');
    });
  return [...attackers, '', outcomes.join('\n\n')].join('\n');
}

/** Attacks with the code that they end in and who makes them, those that are alike side by side. */
function titles(attacks: readonly { first: Scenario; own: string; title: string }[]): string {
  const alike = Map.groupBy(attacks, ({ own, first: { attacker } }) => {
    return `${own === '' ? '' : `: ${own}`}${attacker === 'writer' ? '' : ` (${attacker})`}`;
  });
  return [...alike].map(([ends, of]) => `${of.map(({ title }) => title).join('; ')}${ends}.`).join(' ');
}

/** What is expected of many, but for its last word. */
const COMMON =
  /^(gate\.rejected|policy\.decided|verdict \w+|refusal|an unsigned proof|receipt\.refused)(?: with|, check| whose operations have|) (\w+)$/;

/** Stars are text, but for those that make an id bold. */
const escaped = (text: string): string =>
  text
    .split(/(\*\*[A-Z]\d+\*\*)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll('*', '\\*')))
    .join('');
