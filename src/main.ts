import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { artifactClient } from './artifact/client.ts';
import { findApprovedPlan } from './artifact/approved-plan.ts';
import { uploadProof } from './artifact/upload.ts';
import { BranchTree } from './audit/branch-tree.ts';
import { messageOf } from './core/errors.ts';
import type { Admitted } from './front-door.ts';
import { connect } from './github/connect.ts';
import type { Inputs } from './inputs.ts';
import { KINDS } from './operations/index.ts';
import { artifactOutputs, outputsOf } from './outputs.ts';
import { announceProof, proofStored } from './post.ts';
import type { RunFacts } from './protocol/facts.ts';
import type { Deps } from './run/deps.ts';
import { run } from './run/index.ts';
import { fail, log } from './workflow-log.ts';

/** The action and its phases: wires the real world into `run`. */
export async function start(admitted: Admitted): Promise<void> {
  const { phase, env, inputs, facts, warnings, cancelled, temporary, transport } = admitted;
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const world = { env, clock: Date.now, log: log.info };
  const github = connect({ ...world, facts, token: inputs.token, cancelled, transport });
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
    proofDirectory: resolve(inputs.proofDirectory ?? join(temporary, `marketops-proof-${facts.claim.slice(0, 8)}`)),
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
