import type { Command } from '../../../../src/cli/io.ts';
import { counted } from '../../../../src/core/amounts.ts';
import { visibleName } from 'foreign-text/visible';
import { alertsOf } from '../alerts.ts';
import type { Spread } from '../durations.ts';
import { snakeCased } from '../line-figures.ts';
import { metricsOf } from '../metrics.ts';
import type { Metrics } from '../metrics.ts';
import type { History } from '../model.ts';
import { historiesOf, sinceOf } from './branches.ts';
import type { BranchesInput } from './branches.ts';

type StatsInput = BranchesInput & { readonly since: string | undefined; readonly json: boolean };

/** `marketops stats`: the figures, and by its exit code whether somebody should look. */
export const statsCommand: Command<StatsInput> = async (io, { since, json, ...input }) => {
  const from = sinceOf(since);
  const histories: History[] = [];
  for await (const history of historiesOf(io, input)) histories.push(sinceOnly(history, from));
  const metrics = metricsOf(histories, Date.now());
  const alerts = alertsOf(metrics);
  if (json) io.stdout(`${JSON.stringify(snakeCased({ ...metrics, alerts }))}\n`);
  else {
    for (const [label, text] of rowsOf(metrics)) io.stdout(`${label.padEnd(24)}${visibleName(text)}\n`);
    for (const { name, message } of alerts) io.stdout(`${`! ${name}`.padEnd(24)}${visibleName(message)}\n`);
  }
  return alerts[0]?.exit ?? 0;
};

/** Runs that were opened since; what is open now, foreign or does not hold is of any time. */
const sinceOnly = (history: History, since: string | null): History =>
  since === null ? history : { ...history, runs: history.runs.filter(({ times }) => times.opened >= since) };

function rowsOf(metrics: Metrics): (readonly [string, string])[] {
  const { runs, authorization, receipts, gates, trail, chain, approvals, foreignCommits, failures, inDoubt } = metrics;
  return [
    [
      'runs',
      `${runs.all}: ${runs.shipped} shipped, ${runs.partial} partial, ${runs.failed} failed, ${runs.blocked} blocked, ${runs.unchanged} unchanged, ${runs.all - runs.closed} not closed`,
    ],
    [
      'authorization (M1)',
      `${percent(authorization.rate)} of ${authorization.passed + authorization.failed} passed; ${authorization.neither} neither passed nor failed`,
    ],
    [
      'receipts (M2, M6)',
      `${receipts.consumed} consumed, ${receipts.settled} settled, ${receipts.perOperation ?? '-'} an operation; ${receipts.consumedTwice.length} consumed twice`,
    ],
    ['gates (M3)', `${gates.intentsBehindNine} of ${gates.intents} intents behind nine of nine`],
    ['bindings (M7)', `looked at in ${gates.bindingsChecked} of ${gates.evaluated} gates`],
    ['failed checks (M8)', `${gates.failed} gates failed; ${gates.notBlocked} did not block`],
    ['audit trail (M9)', `${trail.withReceipt} of ${trail.outcomes} outcomes name their receipt`],
    [
      'chain (M10)',
      `${counted(chain.lines, 'line')} under ${counted(chain.blocks, 'checkpoint')}; ${counted(chain.faults.length, 'fault')}`,
    ],
    ['plan to ship', spread(metrics.leadTime)],
    ['wait for approval', spread(metrics.approvalWait)],
    [
      'approvals',
      `${counted(approvals.runs, 'run')}: ${approvals.reviewed} by review, ${approvals.signed} signed; ${approvals.self} by whoever started it`,
    ],
    ['refusals', metrics.refusals.map(({ code, operations }) => `${code} ${operations}`).join(', ') || 'none'],
    [
      'failures',
      `${failures.operations} operations, ${failures.recovered} done later (${spread(failures.recoveryTime)})`,
    ],
    ['foreign commits', `${foreignCommits.recorded} on record, ${foreignCommits.unrecorded} not yet`],
    ['break-glass', counted(metrics.breakGlass, 'use')],
    ['in doubt', inDoubt.oldest === null ? 'nothing' : `${inDoubt.open}, the oldest for ${duration(inDoubt.oldest)}`],
  ];
}

const percent = (share: number | null): string => (share === null ? '-' : `${(share * 100).toFixed(2)} %`);

function spread({ count, median, p90, longest }: Spread): string {
  if (median === null || p90 === null || longest === null) return 'none';
  return `median ${duration(median)}, 90 % within ${duration(p90)}, at most ${duration(longest)}; of ${count}`;
}

const UNITS = [
  [86_400_000, 'd'],
  [3_600_000, 'h'],
  [60_000, 'min'],
  [1000, 's'],
] as const;

function duration(ms: number): string {
  const [size, unit] = UNITS.find(([least]) => ms >= least) ?? [1, 'ms'];
  return `${Math.round((ms / size) * 10) / 10} ${unit}`;
}
