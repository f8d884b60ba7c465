import { randomBytes } from 'node:crypto';
import * as core from '@actions/core';
import { peekBranch } from '../audit/branch-tree.ts';
import type { MarketOpsError } from '../core/errors.ts';
import { connect } from '../targets/github/connect.ts';
import { readFacts, readReconcileInputs } from './inputs.ts';
import type { Environment } from './inputs.ts';
import { KINDS } from '../operations/registry.ts';
import type { Log } from '../run/deps.ts';
import {
  keyringOf,
  messages,
  reconcileFailure,
  reconcileReport,
  reconcilerOf,
  reconcileSummary,
} from '../run/reconcile.ts';

/**
 * The reconcile action: reads and reports, without a key and without a writer, for a schedule outside the environment.
 * @returns why the job must fail, or null
 */
export async function reconcileJob(env: Environment, log: Log): Promise<MarketOpsError | null> {
  const inputs = readReconcileInputs(env);
  core.setSecret(inputs.token);
  const facts = readFacts(env, { mode: 'dry_run', environment: null }, randomBytes(16).toString('hex'));
  const github = connect({ facts, token: inputs.token, env, clock: Date.now, log: log.info });
  const report = await reconcileReport({
    repository: facts.repository,
    snapshot: await peekBranch(github.ledgerReader, await keyringOf(facts, github.reader, Date.now())),
    reconciler: reconcilerOf({ facts, github, kinds: KINDS, clock: Date.now }),
    inventory: github.inventory,
    reader: github.reader,
  });
  for (const line of messages(report)) log.info(line);
  for (const { kind, tag } of report.unknown) log.info(`${kind} ${tag} has no receipt`);
  const { settled, left, unknown } = report;
  core.setOutput('in-doubt-count', String(settled.length + left.filter(({ live }) => !live).length));
  core.setOutput('unknown-count', String(unknown.length));
  core.setOutput(
    'report',
    JSON.stringify({ settled, left, unknown: unknown.map(({ kind, tag, at, url }) => ({ kind, tag, at, url })) }),
  );
  await core.summary.addRaw(reconcileSummary(report), true).write();
  return inputs.failOn === 'none' ? null : reconcileFailure(report);
}
