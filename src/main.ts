import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import * as core from '@actions/core';
import { BranchTree } from './audit/branch-tree.ts';
import { formatLocation, DiagnosticsError, MarketOpsError, messageOf } from './core/errors.ts';
import type { SourceLocation } from './core/errors.ts';
import { connect } from './github/connect.ts';
import { readFacts, readInputs, readMode, secretsOf } from './inputs.ts';
import type { Environment, Phase } from './inputs.ts';
import { reconcileJob } from './main-reconcile.ts';
import { KINDS } from './operations/index.ts';
import { outputsOf } from './outputs.ts';
import { logText } from './report/foreign-text.ts';
import type { Deps, Log } from './run/deps.ts';
import { run } from './run/index.ts';

/** The entry of the action and its sub-actions: wires the real world into `run`, and turns errors into an exit. */
export async function main(entry: Phase | 'reconcile'): Promise<void> {
  try {
    if (entry === 'reconcile') {
      const failure = await reconcileJob(process.env, log);
      if (failure !== null) fail(failure);
    } else await start(entry, process.env);
  } catch (error) {
    fail(error);
  }
}

async function start(phase: Phase, env: Environment): Promise<void> {
  const cancelled = cancellation();
  readMode(env);
  for (const secret of secretsOf(env)) core.setSecret(secret);
  const inputs = readInputs(env, phase);
  const claim = randomBytes(16).toString('hex');
  const facts = readFacts(env, inputs, claim);
  const temporary = env['RUNNER_TEMP'] ?? '';
  if (temporary === '')
    throw new MarketOpsError('runner_invalid', 'RUNNER_TEMP is not set. This action runs in a GitHub Actions job.');
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const github = connect({ facts, token: inputs.token, env, clock: Date.now, log: log.info, cancelled });
  const deps: Deps = {
    phase,
    inputs: { ...inputs, workingDirectory: join(workspace, inputs.workingDirectory) },
    facts,
    env,
    log,
    clock: Date.now,
    random: randomBytes,
    signal: cancelled,
    kinds: KINDS,
    github,
    ledger: github.ledger === null ? null : new BranchTree(github.ledger, { create: inputs.createLedger }),
    actionRepository: env['GITHUB_ACTION_REPOSITORY'] || null,
    proofDirectory: inputs.proofDirectory ?? join(temporary, `marketops-proof-${claim.slice(0, 8)}`),
  };
  const report = await run(deps);
  for (const [name, value] of Object.entries(outputsOf(report))) core.setOutput(name, value);
  await writeSummary(report.summary);
  if (report.failure !== null) fail(report.failure);
}

/** GitHub sends SIGINT, and ends the process 7.5 seconds later. */
const LAST_MOMENT_MS = 6_500;

/**
 * Aborted by SIGINT or SIGTERM: nothing new begins, and what was done is written down. Should that take too long, the
 * process ends all the same; the lines are on disk, and the next run reconciles.
 */
function cancellation(): AbortSignal {
  const cancelled = new AbortController();
  const cancel = (): void => {
    if (cancelled.signal.aborted) return;
    log.warning('The job was cancelled: nothing new begins, and what was done is written down');
    setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref();
    cancelled.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, cancel);
  return cancelled.signal;
}

const SUMMARY_LIMIT = 1024 * 1024;

/** The job summary is for people; that it cannot be written must not undo what was done. */
async function writeSummary(markdown: string): Promise<void> {
  if (Buffer.byteLength(markdown) > SUMMARY_LIMIT) throw new Error('the summary is longer than GitHub takes');
  try {
    await core.summary.addRaw(markdown, true).write();
  } catch (error) {
    log.warning(`The job summary could not be written: ${messageOf(error)}`);
  }
}

/** Workflow commands are recognized at the start of a line: what comes from outside never stands there unescaped. */
const log: Log = {
  info: (message) => core.info(logText(message)),
  warning: (message) => core.warning(message),
  error: (message, at) => core.error(message, at === undefined ? {} : annotation(at)),
  debug: (message) => core.debug(message),
  group: (title, work) => core.group(title, work),
};

function annotation({ file, line, column }: SourceLocation): core.AnnotationProperties {
  return {
    file,
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  };
}

/** GitHub shows ten annotations a step. */
const MAX_ANNOTATIONS = 10;

function fail(error: unknown): void {
  process.exitCode = 1;
  if (error instanceof DiagnosticsError) {
    for (const { at, message } of error.diagnostics.slice(0, MAX_ANNOTATIONS)) {
      log.error(`${formatLocation(at)}: ${message}`, at);
    }
    const more = error.diagnostics.length - MAX_ANNOTATIONS;
    if (more > 0) log.info(`and ${more} more`);
  } else if (error instanceof MarketOpsError) {
    log.error(`${error.message} [${error.code}]`, error.at ?? undefined);
  } else {
    log.error(`This is a defect of the action, please report it: ${messageOf(error)}`);
    core.debug(error instanceof Error ? (error.stack ?? '') : '');
  }
}
