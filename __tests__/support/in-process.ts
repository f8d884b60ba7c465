import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { SHIP_TOKEN } from 'security-audit/material';
import { readFacts, readInputs } from '../../src/action/inputs.ts';
import { BranchTree } from '../../src/audit/branch-tree.ts';
import { errorTexts } from '../../src/action/workflow-log.ts';
import { MarketOpsError } from '../../src/core/errors.ts';
import { KINDS } from '../../src/operations/registry.ts';
import { run } from '../../src/run/index.ts';
import type { RunReport } from '../../src/run/index.ts';
import { connect } from '../../src/targets/github/connect.ts';
import { connectRegistries } from '../../src/targets/registries/connect.ts';
import { ENVIRONMENT, SECRET } from './scene.ts';
import type { Scene } from './scene.ts';

let runs = 0;

export interface InProcess extends RunReport {
  readonly log: string;
  /** What was masked. */
  readonly masked: readonly string[];
}

/** What the action does with its environment, in this process and on its sources: no bundle, no exit. */
export async function ran(
  scene: Scene,
  mode: 'dry_run' | 'prod',
  more: Readonly<Record<string, string>> = {},
  signal = new AbortController().signal,
): Promise<InProcess> {
  const log: string[] = [];
  const masked: string[] = [];
  const say = (line: string): void => void log.push(line);
  const own = mode === 'prod' ? { INPUT_ENVIRONMENT: ENVIRONMENT, 'INPUT_HMAC-KEY': SECRET } : {};
  const env = {
    ...{ ...scene.facts(), ...own, INPUT_MODE: mode, 'INPUT_GITHUB-TOKEN': SHIP_TOKEN },
    ...{
      MARKETOPS_TEST_WRITE_PACING_MS: '0',
      MARKETOPS_TEST_SECOND_MS: '20',
      MARKETOPS_TEST_REQUEST_TIMEOUT_MS: '20000',
    },
    ...{ PATH: process.env['PATH'], ...more },
  };
  const inputs = { ...readInputs(env, 'all'), workingDirectory: scene.workspace };
  const facts = readFacts(env, inputs, randomBytes(16).toString('hex'));
  const { npmToken, registryCredentials } = inputs;
  const mask = (secret: string): void => void masked.push(secret);
  const secrets = { githubToken: inputs.token, npmToken, registryCredentials };
  const registries = connectRegistries({ ...secrets, facts, env, cancelled: signal, mask });
  const github = connect({ facts, token: SHIP_TOKEN, env, clock: Date.now, log: say, cancelled: signal, registries });
  const report = await run({
    phase: 'all',
    inputs,
    facts,
    env,
    checkout: { root: scene.workspace, base: null },
    warnings: [],
    log: { info: say, warning: say, group: (_title, work) => work() },
    clock: Date.now,
    random: randomBytes,
    signal,
    kinds: KINDS,
    github,
    policyReader: github.reader,
    approvedPlan: () => Promise.resolve({ absent: 'nobody approved one' }),
    ledger: github.ledger === null ? null : new BranchTree(github.ledger, { create: false }),
    actionRepository: null,
    proofDirectory: join(scene.temporary, `in-process-${++runs}`),
    receiptIds: [],
    onPlanned: () => undefined,
    onAsked: () => undefined,
    sent: () => Promise.resolve(),
    onProof: () => Promise.resolve(),
  });
  return { ...report, log: log.join('\n'), masked };
}

export interface Refusal {
  /** What the action would print as errors, a line each. */
  readonly log: string;
  /** Where a proof would be. */
  readonly proof: string;
}

/** Why the action ends before it has a proof. @throws what is a defect, or an error when it ends otherwise */
export async function refusal(...given: Parameters<typeof ran>): Promise<Refusal> {
  try {
    await ran(...given);
  } catch (error) {
    if (!(error instanceof MarketOpsError)) throw error;
    const lines = errorTexts(error).map(([text]) => text);
    return { log: lines.join('\n'), proof: join(given[0].temporary, `in-process-${runs}`) };
  }
  throw new Error('The action refused nothing.');
}

/** The digest that the action would print for the scene as it is, for tests that are about what comes after. */
export async function plannedDigest(scene: Scene): Promise<string> {
  const { proof } = await ran(scene, 'dry_run');
  return proof.phase_1_dry_run_plan.plan_digest;
}
