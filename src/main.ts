import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { artifactClient } from './artifact/client.ts';
import { findApprovedPlan } from './artifact/approved-plan.ts';
import { uploadProof } from './artifact/upload.ts';
import { BranchTree } from './audit/branch-tree.ts';
import { MarketOpsError, messageOf } from './core/errors.ts';
import { connect } from './github/connect.ts';
import { checkProcess } from './hardening.ts';
import { readFacts, readInputs, readMode, secretsOf } from './inputs.ts';
import type { Environment, Inputs, Phase } from './inputs.ts';
import { KINDS } from './operations/index.ts';
import { artifactOutputs, outputsOf } from './outputs.ts';
import { announceProof, proofStored } from './post.ts';
import type { RunFacts } from './protocol/facts.ts';
import type { Deps } from './run/deps.ts';
import { run } from './run/index.ts';
import { fail, hide, log } from './workflow-log.ts';

/** The action and its phases: wires the real world into `run`. */
export async function start(phase: Phase, env: Environment): Promise<void> {
  const cancelled = cancellation();
  for (const secret of secretsOf(env)) hide(secret);
  const mode = readMode(env);
  const warnings = checkProcess(env, mode);
  const inputs = readInputs(env, phase);
  const claim = randomBytes(16).toString('hex');
  const facts = readFacts(env, inputs, claim);
  const temporary = env['RUNNER_TEMP'] ?? '';
  if (temporary === '')
    throw new MarketOpsError('runner_invalid', 'RUNNER_TEMP is not set. This action runs in a GitHub Actions job.');
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const world = { env, clock: Date.now, log: log.info };
  const github = connect({ ...world, facts, token: inputs.token, cancelled });
  const { artifact } = inputs;
  const proof: { begun: string | null } = { begun: null };
  const deps: Deps = {
    phase,
    inputs: { ...inputs, workingDirectory: join(workspace, inputs.workingDirectory) },
    facts,
    env,
    warnings,
    log,
    clock: Date.now,
    random: randomBytes,
    signal: cancelled,
    kinds: KINDS,
    github,
    policyReader:
      inputs.policyToken === null
        ? github.reader
        : connect({ ...world, facts: { ...facts, mode: 'dry_run' }, token: inputs.policyToken }).reader,
    approvedPlan: (expected) => findApprovedPlan({ expected, client: artifactClient, temporary }),
    ledger: github.ledger === null ? null : new BranchTree(github.ledger, { create: inputs.createLedger }),
    actionRepository: env['GITHUB_ACTION_REPOSITORY'] || null,
    proofDirectory: resolve(inputs.proofDirectory ?? join(temporary, `marketops-proof-${claim.slice(0, 8)}`)),
    onProof: (path) => {
      proof.begun = path;
      if (artifact !== null) announceProof(path, artifact);
    },
  };
  try {
    const report = await run(deps);
    for (const [name, value] of Object.entries(outputsOf(report))) core.setOutput(name, value);
    await writeSummary(report.summary);
    if (report.failure !== null) fail(report.failure);
  } catch (error) {
    fail(error);
  }
  // Also of a run that failed, and of one that broke off: as far as it came.
  if (proof.begun === null) return;
  if (artifact === null) log.info(`The proof is stored nowhere but in ${proof.begun}: there is no artifact-name.`);
  else await storeProof(proof.begun, artifact, facts);
}

async function storeProof(folder: string, target: NonNullable<Inputs['artifact']>, facts: RunFacts): Promise<void> {
  const stored = await core.group('Proof', async () =>
    uploadProof({ ...target, folder, client: await artifactClient(), warn: log.warning }),
  );
  proofStored(stored.id);
  for (const [name, value] of Object.entries(artifactOutputs(stored, facts))) core.setOutput(name, value);
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
  try {
    if (Buffer.byteLength(markdown) > SUMMARY_LIMIT) throw new Error('it is longer than GitHub takes');
    await core.summary.addRaw(markdown, true).write();
  } catch (error) {
    log.warning(`The job summary could not be written: ${messageOf(error)}`);
  }
}
