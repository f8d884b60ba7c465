import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { verifyFolder } from '../verify/index.ts';
import { parseLines } from '../protocol/ledger.ts';
import type { Line } from '../protocol/ledger.ts';
import { PROOF_FILES } from '../protocol/proof.ts';
import { rehearse } from '../rehearse/rehearse.ts';
import type { Rehearsal } from '../rehearse/rehearse.ts';
import { logText } from '../report/foreign-text.ts';
import { PHASE_NAMES, phaseOfEach } from '../report/phases.ts';
import type { Command } from './io.ts';

interface RehearseOptions {
  readonly workspace: string;
  readonly operations: string;
  readonly policy: string;
  readonly variable: readonly string[];
  readonly event: string;
  readonly out: string;
  readonly json: boolean;
}

/**
 * `marketops rehearse`: runs the true action against an embedded GitHub on this machine: preview, plan, approval, prod
 * run, and its spent receipts offered again. Leaves the prod run's proof in `--out` (default `marketops-proof`), the
 * preview's in `<out>-plan`. The key is made for the occasion, or taken from MARKETOPS_HMAC_KEY.
 */
export const rehearseCommand: Command<RehearseOptions> = async ({ stdout, env, cwd, dist }, values) => {
  const say = (text: string): void => {
    if (!values.json) stdout(`${logText(text)}\n`);
  };
  const rehearsal = await rehearse({
    dist,
    workspace: resolve(cwd, values.workspace),
    operations: values.operations,
    policy: values.policy,
    out: resolve(cwd, values.out),
    variables: values.variable.join('\n'),
    event: values.event,
    hmacKey: env['MARKETOPS_HMAC_KEY'] ?? '',
    say,
  });
  const { verdict } = await verifyFolder(rehearsal.proof, rehearsal.trustedKeys);
  const replayed = replayVerdict(rehearsal);
  const passed =
    rehearsal.prod.exitCode === 0 && verdict === 'VERIFIED' && replayed.rejected && rehearsal.writesInDryRun === 0;
  if (values.json) stdout(`${JSON.stringify(summary(rehearsal, verdict, replayed.answer), null, 2)}\n`);
  else {
    if (rehearsal.prod.exitCode !== 0) say(rehearsal.prod.log.trim());
    say(`\n${timeline(parseLines(await readFile(join(rehearsal.proof, PROOF_FILES.ledger), 'utf8')))}\n`);
    say(`Dry runs: ${rehearsal.writesInDryRun} requests that could change anything`);
    say(`Spent receipts offered again: ${replayed.answer}`);
    say(`Proof: ${rehearsal.proof}`);
    say(`Plan digest: ${rehearsal.planDigest}`);
    say(`verdict: ${verdict}`);
  }
  return passed ? 0 : 1;
};

function replayVerdict({ replay }: Rehearsal): { rejected: boolean; answer: string } {
  if (replay === null) return { rejected: true, answer: 'not tried, nothing was shipped' };
  const operations = JSON.parse(replay.outputs['operations'] ?? '[]') as {
    code: string | null;
    outcome: string | null;
  }[];
  const codes = [...new Set(operations.map(({ code }) => code).filter((code) => code !== null))];
  const shipped = operations.some(({ outcome }) => outcome === 'succeeded');
  const rejected = !shipped && replay.outputs['shipped-count'] === '0';
  return {
    rejected,
    answer: codes.length > 0 ? `rejected (${codes.join(', ')})` : (replay.outputs['result'] ?? replay.log),
  };
}

/** The ledger's lines, by phase. */
function timeline(lines: readonly Line[]): string {
  const phases = phaseOfEach(lines);
  return PHASE_NAMES.flatMap((name) => {
    const rows = lines.filter((_, i) => phases[i] === name);
    return [name, ...rows.map((line) => `  ${rowOf(line)}`)];
  }).join('\n');
}

function rowOf(line: Line): string {
  const about = [line.operation_id, line.receipt_id].filter((part) => part !== undefined).join(' ');
  const detail = detailOf(line);
  return `${line.ts}  ${line.type.padEnd(20)} ${about}${detail === '' ? '' : `  ${detail}`}`.trimEnd();
}

function detailOf(line: Line): string {
  switch (line.type) {
    case 'plan.created':
      return `${line.data.operations} operations, ${line.data.plan_digest}`;
    case 'policy.decided':
      return line.data.decision;
    case 'gate.passed':
    case 'gate.rejected':
      return `${line.data.checks.filter(({ result }) => result === 'pass').length} of ${line.data.checks.length} checks`;
    case 'operation.succeeded':
      return line.data.github?.url ?? '';
    case 'run.closed':
      return line.data.result;
    default:
      return '';
  }
}

function summary(rehearsal: Rehearsal, verdict: string, replay: string) {
  const { planDigest, prod, proof, writesInDryRun } = rehearsal;
  return {
    plan_digest: planDigest,
    result: prod.outputs['result'] ?? null,
    operations: JSON.parse(prod.outputs['operations'] ?? '[]') as unknown,
    writes_in_dry_run: writesInDryRun,
    replay,
    proof,
    verdict,
  };
}
