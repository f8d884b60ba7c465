import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as core from '@actions/core';
import { artifactClient } from './artifact/client.ts';
import { downloadArtifact } from './artifact/download.ts';
import type { Pins } from '../verify/keys.ts';
import { recognise, unusable, verifyPath } from '../verify/index.ts';
import { checkLines, conclusionLines } from '../verify/report-text.ts';
import { digestOf } from '../core/digest.ts';
import { isInside } from '../core/inside.ts';
import { MarketOpsError, messageOf } from '../core/errors.ts';
import { connect } from '../targets/github/connect.ts';
import { checkProcess } from './hardening.ts';
import { readFacts, temporaryFolder } from './inputs.ts';
import type { Environment } from './inputs.ts';
import { writeSummary } from './job-summary.ts';
import { readVerifyInputs } from './inputs-verify.ts';
import type { VerifyInputs } from './inputs-verify.ts';
import type { RunFacts } from '../protocol/facts.ts';
import { parseTrustedKeys, readTrustedKeys } from '../protocol/trusted-keys.ts';
import { logWarnings } from '../run/deps.ts';
import type { Log } from '../run/deps.ts';
import { counted } from '../report/subject.ts';
import { decisionLines, PLAIN } from '../report/terminal.ts';
import { checkIdentity } from '../run/prepare.ts';
import { otherProof, ownersPins, verificationBox, verificationFailure, verificationSummary } from './verification.ts';
import { hide } from './workflow-log.ts';

interface Job {
  readonly env: Environment;
  readonly log: Log;
  readonly inputs: VerifyInputs;
  readonly facts: RunFacts;
  readonly workspace: string;
}

/**
 * The verify action: the verifier of the command line, under keys that neither the proof nor the checkout can choose.
 * @returns why the job must fail, or null: nothing but VERIFIED passes
 */
export async function verifyJob(env: Environment, log: Log): Promise<MarketOpsError | null> {
  const inputs = readVerifyInputs(env);
  if (inputs.token !== '') hide(inputs.token);
  // As strict as where the key is: whoever changes this process decides the verdict.
  logWarnings(log, checkProcess(env, 'prod'));
  const facts = readFacts(env, { mode: 'dry_run', environment: null }, randomBytes(16).toString('hex'));
  const job: Job = { env, log, inputs, facts, workspace: env['GITHUB_WORKSPACE'] ?? process.cwd() };
  const pins = await keysOf(job);
  const { path, what, zip } = await proofOf(job);
  const found = await recognise(path);
  const report =
    zip && found?.kind !== 'zip'
      ? unusable(`${what}: expected the zip of a proof, found another file`)
      : await verifyPath(path, { pins }, found);
  core.setOutput('verdict', report.verdict);
  core.setOutput('entries', String(report.entries));
  core.setOutput('head', report.head ?? '');
  // What is not VERIFIED may say anything.
  const about = report.verdict === 'VERIFIED' ? report.about : undefined;
  core.setOutput('repository', about?.repository ?? '');
  core.setOutput('run-id', about?.runId ?? '');
  core.setOutput('commit-sha', about?.commitSha ?? '');
  core.setOutput('plan-digest', about?.planDigest ?? '');
  const failure = verificationFailure(report, what) ?? otherProof(about, inputs.expected, what);
  const box = verificationBox(report, what, pins, failure);
  await log.group(counted(report.checks.length, 'check'), () => {
    for (const line of checkLines(report)) log.info(line);
    return Promise.resolve();
  });
  for (const line of [...decisionLines(box, PLAIN), '', ...conclusionLines(report)]) log.info(line);
  await writeSummary(verificationSummary(box, report));
  return failure;
}

/** From a file and the inputs where they name keys, else from the default branch. */
async function keysOf(job: Job): Promise<Pins> {
  const { trustedKeys: file, vkeys, approvers } = job.inputs;
  if (file === null && vkeys.length === 0) return keysOfOwners(job);
  const listed = file === null ? [] : readTrustedKeys(await readKeys(job, 'trusted-keys', file), file);
  const given = parseTrustedKeys(vkeys.join('\n'), 'input vkey');
  const lists = await Promise.all(approvers.map((name) => readKeys(job, 'approvers', name)));
  const from = [...(file === null ? [] : [file]), ...(vkeys.length === 0 ? [] : ['input vkey'])].join(' and ');
  const pins = { keys: [...listed, ...given], from };
  return lists.length === 0 ? pins : { ...pins, approvers: new Set(lists.map(digestOf)) };
}

async function keysOfOwners({ facts, inputs, env, log }: Job): Promise<Pins> {
  const github = connect({ facts, token: inputs.token, env, clock: Date.now, log: log.info });
  await checkIdentity({ facts, github });
  return ownersPins(github.reader, facts.repository);
}

async function readKeys({ workspace, inputs: { proof } }: Job, input: string, name: string): Promise<Buffer> {
  const path = resolve(workspace, name);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new MarketOpsError(
      'input_invalid',
      `Input ${input}: ${name} cannot be read (${messageOf(error)}). Check it out, or leave it out for the list of ` +
        'the default branch.',
    );
  }
  if ('path' in proof && (await isInside(path, resolve(workspace, proof.path)))) {
    throw new MarketOpsError(
      'input_invalid',
      `Input ${input}: ${name} lies in what is to be verified. A proof does not say whom to believe about it: name ` +
        'a file from elsewhere, or leave it out for the list of the default branch.',
    );
  }
  return bytes;
}

interface FoundProof {
  readonly path: string;
  /** For people. */
  readonly what: string;
  /** Only a zip is a proof there. */
  readonly zip: boolean;
}

async function proofOf({ inputs, facts, env, log, workspace }: Job): Promise<FoundProof> {
  const { proof } = inputs;
  if ('path' in proof) return { path: resolve(workspace, proof.path), what: proof.path, zip: false };
  const temporary = temporaryFolder(env);
  const { artifact: name, runId } = proof;
  const other = runId === null || runId === facts.runId ? null : runId;
  const path = await log.group('Artifact', async () =>
    downloadArtifact({
      name,
      run: other === null ? null : { id: other, repository: facts.repository, token: inputs.token },
      temporary,
      client: await artifactClient(),
    }),
  );
  return { path, what: `artifact ${name} of run ${runId ?? facts.runId}`, zip: true };
}
