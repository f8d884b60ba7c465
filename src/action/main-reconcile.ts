import { randomBytes } from 'node:crypto';
import * as core from '@actions/core';
import { LineFigures } from 'history/line-figures';
import type { MarketOpsError } from '../core/errors.ts';
import { connect } from '../targets/github/connect.ts';
import { connectRegistries } from '../targets/registries/connect.ts';
import { checkProcess } from './hardening.ts';
import { readFacts, readReconcileInputs } from './inputs.ts';
import type { Environment } from './inputs.ts';
import { writeSummary } from './job-summary.ts';
import { hide } from './workflow-log.ts';
import { defaultBranch } from '../operations/default-branch.ts';
import { KINDS } from '../operations/registry.ts';
import { logWarnings } from '../run/deps.ts';
import type { Log } from '../run/deps.ts';
import {
  countsOf,
  findingMessage,
  keyringOf,
  messages,
  reconcileFailure,
  reconcileReport,
  reconcilePolicy,
  reconcileSummary,
  reconcileDecision,
  reportOutput,
} from '../run/reconcile.ts';
import { reconcilerOf } from '../run/reconciler.ts';
import { decisionLines, PLAIN } from '../report/terminal.ts';

/**
 * The reconcile action: reads and reports, without a key and without a writer, for a schedule outside the environment.
 * @returns why the job must fail, or null
 */
export async function reconcileJob(env: Environment, log: Log): Promise<MarketOpsError | null> {
  const inputs = readReconcileInputs(env);
  hide(inputs.token);
  // As strict as where the key is: whoever changes this process decides what is found.
  logWarnings(log, checkProcess(env, 'prod'));
  const facts = readFacts(env, { mode: 'dry_run', environment: null }, randomBytes(16).toString('hex'));
  const { token } = inputs;
  const cancelled = new AbortController().signal;
  const secrets = { githubToken: token, npmToken: null, registryCredentials: '', mask: hide };
  const registries = connectRegistries({ ...secrets, facts, env, cancelled });
  const github = connect({ facts, token, env, clock: Date.now, log: log.info, registries });
  // Keys and rules of one commit.
  const owners = await defaultBranch(github.reader, facts.repository);
  const policy = await reconcilePolicy(owners, github.reader, KINDS);
  registries.permit(Promise.resolve(policy.registries));
  let figures = new LineFigures();
  const report = await reconcileReport({
    facts,
    branch: github.ledgerReader,
    keys: await keyringOf(facts, owners, Date.now()),
    kinds: KINDS,
    reconciler: reconcilerOf({ facts, github, kinds: KINDS, clock: Date.now }),
    inventory: github.inventory,
    rules: policy.rules,
    begin: () => {
      figures = new LineFigures();
      return (line) => figures.take(line);
    },
  });
  for (const line of [...messages(report), ...report.findings.map(findingMessage)]) log.info(line);
  for (const line of decisionLines(reconcileDecision(report, facts.repository), PLAIN)) log.info(line);
  const { inDoubt, unknown, changed } = countsOf(report);
  core.setOutput('in-doubt-count', String(inDoubt));
  core.setOutput('unknown-count', String(unknown));
  core.setOutput('changed-count', String(changed));
  core.setOutput('ledger-holds', String(report.ledgerFault === null));
  const { alerts, stats } = figures.told(report, Date.now());
  core.setOutput('alerts', alerts.join(' '));
  core.setOutput('stats', JSON.stringify(stats));
  core.setOutput('report', reportOutput(report));
  await writeSummary(reconcileSummary(report, facts.repository));
  return inputs.failOn === 'none' ? null : reconcileFailure(report);
}
