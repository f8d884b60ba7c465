import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatTime } from '../../../src/core/clock.ts';
import { usageError } from '../../../src/core/errors.ts';
import { ACTION_VERSION } from '../../../src/core/version.ts';
import { securityAudit } from './audit.ts';
import type { AuditedScenario, SecurityAudit } from './audit.ts';
import { renderMarkdown, tally, tallyLine } from './report.ts';
import type { ReportFacts } from './report.ts';
import type { Scenario } from './scenario.ts';
import { SCENARIOS } from './scenarios/index.ts';
import type { Command, Given } from '../../../src/cli/io.ts';

type AuditOptions = Given<'security-audit'>;

/** `marketops security-audit`: every scenario against the bundle at hand. */
export const securityAuditCommand: Command<AuditOptions> = async (
  { stdout, cwd, dist, progress },
  { json, out, only },
) => {
  const scenarios = chosen(only);
  const folder = out === undefined ? null : await emptyFolder(resolve(cwd, out));
  let played = 0;
  const row = (one: AuditedScenario): void => {
    if (!json) stdout(rowOf(one));
    progress?.(`${++played} of ${scenarios.length} scenarios`);
  };
  const audit = await securityAudit({ dist, scenarios, row });
  const facts = { version: ACTION_VERSION, at: formatTime(Date.now()), whole: scenarios.length === SCENARIOS.length };
  if (folder !== null) await writeReports(folder, audit, facts);
  const counts = tally(audit.scenarios);
  if (json) stdout(`${JSON.stringify(machineReadable(audit, facts), null, 2)}\n`);
  else {
    if (folder !== null) stdout(`\nReport: ${join(folder, 'report.html')}\n`);
    stdout(`\nBundle: ${audit.bundle.digest}\n${tallyLine(counts)}\n`);
  }
  return counts.breached === 0 ? 0 : 1;
};

function chosen(only: string): readonly Scenario[] {
  const ids = only.split(',').filter((id) => id !== '');
  const unknown = ids.find((id) => !SCENARIOS.some((scenario) => scenario.id === id));
  if (unknown !== undefined) throw usageError(`--only: there is no scenario ${unknown}.`);
  return ids.length === 0 ? SCENARIOS : SCENARIOS.filter(({ id }) => ids.includes(id));
}

async function emptyFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length === 0) return folder;
  throw usageError(`--out ${folder} is not empty. Remove it, or name another folder.`);
}

function rowOf({ id, outcome, severity, name, evidence }: AuditedScenario): string {
  const row = `${outcome.padEnd(9)} ${id.padEnd(4)} ${severity.padEnd(9)} ${name}\n`;
  return outcome === 'breached' ? `${row}          ${evidence.replaceAll('\n', '\n          ')}\n` : row;
}

async function writeReports(folder: string, audit: SecurityAudit, facts: ReportFacts): Promise<void> {
  const { renderAuditPage } = await import('./page.ts');
  await Promise.all([
    writeFile(join(folder, 'report.md'), renderMarkdown(audit, facts)),
    writeFile(join(folder, 'report.json'), `${JSON.stringify(machineReadable(audit, facts), null, 2)}\n`),
    writeFile(join(folder, 'report.html'), renderAuditPage(audit, facts)),
  ]);
}

function machineReadable({ bundle, scenarios }: SecurityAudit, { version, at, whole }: ReportFacts) {
  return { action_version: version, at, complete: whole, bundle, scenarios };
}
