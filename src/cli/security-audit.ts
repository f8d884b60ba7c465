import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatTime } from '../core/clock.ts';
import { MarketOpsError, messageOf } from '../core/errors.ts';
import { ACTION_VERSION } from '../core/version.ts';
import { securityAudit } from 'security-audit';
import type { AuditedScenario, SecurityAudit } from 'security-audit';
import { renderMarkdown, tally, tallyLine } from 'security-audit/report';
import type { ReportFacts } from 'security-audit/report';
import type { Scenario } from 'security-audit/scenario';
import { SCENARIOS } from 'security-audit/scenarios/index';
import type { CommandIo } from './io.ts';

export const SECURITY_AUDIT_USAGE = `marketops security-audit [--json] [--out DIR] [--only ID,ID...]
  Plays every attack of the threat model against this very bundle, on an embedded GitHub on this machine, and prints a
  row each. --out writes report.md, report.json and report.html into a folder that is empty or does not exist. --only
  plays some of them. Exit: 0 when none is breached, 1 when one is.`;

/** `dist` is the folder of the bundled action. */
export async function securityAuditCommand({ args, stdout, cwd }: CommandIo, dist: string): Promise<number> {
  const { json, out, only } = readArgs(args);
  const scenarios = chosen(only);
  const folder = out === undefined ? null : await emptyFolder(resolve(cwd, out));
  const row = (one: AuditedScenario): void => {
    if (!json) stdout(rowOf(one));
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
}

function readArgs(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        out: { type: 'string' },
        only: { type: 'string', default: '' },
      },
    });
    return values;
  } catch (error) {
    throw usage(messageOf(error));
  }
}

const usage = (why: string): MarketOpsError => new MarketOpsError('usage', `${why}\n${SECURITY_AUDIT_USAGE}`);

function chosen(only: string): readonly Scenario[] {
  const ids = only.split(',').filter((id) => id !== '');
  const unknown = ids.find((id) => !SCENARIOS.some((scenario) => scenario.id === id));
  if (unknown !== undefined) throw usage(`--only: there is no scenario ${unknown}.`);
  return ids.length === 0 ? SCENARIOS : SCENARIOS.filter(({ id }) => ids.includes(id));
}

async function emptyFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length === 0) return folder;
  throw usage(`--out ${folder} is not empty. Remove it, or name another folder.`);
}

function rowOf({ id, outcome, severity, name, evidence }: AuditedScenario): string {
  const row = `${outcome.padEnd(9)} ${id.padEnd(4)} ${severity.padEnd(9)} ${name}\n`;
  return outcome === 'breached' ? `${row}          ${evidence.replaceAll('\n', '\n          ')}\n` : row;
}

async function writeReports(folder: string, audit: SecurityAudit, facts: ReportFacts): Promise<void> {
  const { renderAuditPage } = await import('security-audit/page');
  await Promise.all([
    writeFile(join(folder, 'report.md'), renderMarkdown(audit, facts)),
    writeFile(join(folder, 'report.json'), `${JSON.stringify(machineReadable(audit, facts), null, 2)}\n`),
    writeFile(join(folder, 'report.html'), renderAuditPage(audit, facts)),
  ]);
}

function machineReadable({ bundle, scenarios }: SecurityAudit, { version, at, whole }: ReportFacts) {
  return { action_version: version, at, complete: whole, bundle, scenarios };
}
