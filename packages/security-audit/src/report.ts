import { logText } from 'foreign-text/visible';
import type { AuditedScenario, SecurityAudit } from './audit.ts';
import { ATTACKERS } from './scenario.ts';

/** How many scenarios ended how. */
export interface Tally {
  readonly defended: number;
  readonly detected: number;
  readonly breached: number;
}

export function tally(scenarios: readonly AuditedScenario[]): Tally {
  const of = (outcome: string): number => scenarios.filter((one) => one.outcome === outcome).length;
  return { defended: of('defended'), detected: of('detected'), breached: of('breached') };
}

export const tallyLine = ({ defended, detected, breached }: Tally): string =>
  `${defended + detected + breached} scenarios: ${defended} defended, ${detected} detected, ${breached} breached`;

/** What the words of the outcomes mean; the report explains them. */
export const OUTCOMES: readonly (readonly [string, string])[] = [
  ['defended', 'the attack was refused, nothing was written to GitHub, and the evidence says why'],
  ['detected', 'the attack is possible to whoever holds the files, and `verify` finds it out'],
  ['breached', 'the attack succeeded, or it could not be shown that it does not'],
];

/** What a person signs; filled in by hand. */
export const SIGN_OFF: readonly string[] = [
  'The digest above is that of the bundle in the commit that we use',
  'Every scenario was read, and none that matters to us is missing',
  'What is breached, if anything, is accepted or will be fixed before use',
];
export const SIGN_OFF_FIELDS: readonly string[] = ['Name', 'Role', 'Date', 'Commit of the action', 'Signature'];

/** How anybody makes the bundle's digest again, in the folder of the bundle. */
export const DIGEST_COMMAND = "find . -type f -printf '%P\\n' | LC_ALL=C sort | xargs sha256sum | sha256sum";

export interface ReportFacts {
  readonly version: string;
  /** RFC 3339. */
  readonly at: string;
  /** Whether these are all scenarios there are. */
  readonly whole: boolean;
}

/** The audit as Markdown. */
export function renderMarkdown({ bundle, scenarios }: SecurityAudit, { version, at, whole }: ReportFacts): string {
  const cell = (text: string): string =>
    logText(text).replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('\n', ' ');
  const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
    [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const code = (text: string): string => {
    const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
    return `${fence}\n${logText(text)}\n${fence}`;
  };
  return `# Security audit

MarketOps ${version}, ${at}${whole ? '' : ', a part of the scenarios only'}

**${tallyLine(tally(scenarios))}**

Bundle: \`${bundle.digest}\` over ${bundle.files.length} files. In the folder of the bundle, anybody makes it again:

${code(DIGEST_COMMAND)}

${table(
  ['Scenario', 'Attack', 'Severity', 'Outcome'],
  scenarios.map(({ id, name, severity, outcome }) => [id, cell(name), severity, outcome]),
)}

${OUTCOMES.map(([word, meaning]) => `* _${word}_: ${meaning}`).join('\n')}

## Scenarios

${scenarios
  .map(
    ({ id, name, attacker, attack, defence, severity, expected, outcome, evidence }) => `### ${id} ${cell(name)}

* Attacker: ${attacker}, ${cell(ATTACKERS[attacker])}
* Attack (${severity}): ${cell(attack)}
* Defence: ${cell(defence)}
* Expected: ${cell(expected)}
* Outcome: **${outcome}**

${code(evidence)}
`,
  )
  .join('\n')}
## Files of the bundle

${table(
  ['File', 'Bytes', 'SHA-256'],
  bundle.files.map(({ path, size, digest }) => [`\`${cell(path)}\``, String(size), `\`${digest}\``]),
)}

## Sign-off

${SIGN_OFF.map((line) => `- [ ] ${line}`).join('\n')}

${table(SIGN_OFF_FIELDS, [SIGN_OFF_FIELDS.map(() => ' ')])}
`;
}
