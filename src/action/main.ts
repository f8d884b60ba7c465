import '../core/zod-settings.ts';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { artifactClient } from './artifact/client.ts';
import { BranchTree } from '../audit/branch-tree.ts';
import type { Admitted } from './admit.ts';
import { prefetched, once } from 'async-parts/parallel';
import { connect } from '../targets/github/connect.ts';
import { connectRegistries } from '../targets/registries/connect.ts';
import { KINDS } from '../operations/registry.ts';
import type { Deps } from '../run/deps.ts';
import { folderBelow, repositoryOf } from '../plan/index.ts';
import { pages, phases, run } from '../run/index.ts';
import { fail, hide, log } from './workflow-log.ts';

/** The action and its phases: wires the real world into `run`. */
export async function start(admitted: Admitted): Promise<void> {
  const { phase, env, inputs, facts, warnings, cancelled, temporary, receiptIds, transport, asked } = admitted;
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const world = { env, clock: Date.now, log: log.info };
  const { npmToken, registryCredentials, token: githubToken } = inputs;
  const secrets = { githubToken, npmToken, registryCredentials };
  const registries = connectRegistries({ ...secrets, facts, env, cancelled, mask: hide });
  const github = connect({
    ...world,
    facts,
    token: inputs.token,
    ledgerToken: inputs.ledgerToken,
    cancelled,
    transport,
    asked,
    registries,
  });
  // What keeps the process busy must not keep what was just asked from leaving.
  const sent = async (): Promise<void> => {
    await turn();
    await transport.sent();
  };
  const { artifact } = inputs;
  const workingDirectory = folderBelow(workspace, inputs.workingDirectory);
  const proof: { begun: string | null } = { begun: null };
  const ending = once(() => import('./tell.ts'));
  const deps: Deps = {
    phase,
    inputs: { ...inputs, workingDirectory },
    facts,
    env,
    checkout: { root: repositoryOf(workspace, workingDirectory), base: env['GITHUB_BASE_REF'] || null },
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
    // Needed only to tell how another plan than the approved one differs.
    approvedPlan: async (expected) => {
      const { findApprovedPlan } = await import('./artifact/approved-plan.ts');
      return findApprovedPlan({ expected, client: artifactClient, temporary, kinds: KINDS });
    },
    ledger: github.ledger === null ? null : new BranchTree(github.ledger, { create: inputs.createLedger }),
    actionRepository: env['GITHUB_ACTION_REPOSITORY'] || null,
    proofDirectory: resolve(inputs.proofDirectory ?? join(temporary, `marketops-proof-${facts.claim.slice(0, 8)}`)),
    receiptIds,
    onPlanned: transport.end,
    onAsked: () => void prefetched(loadRest(admitted, sent, ending)),
    sent,
    onProof: async (path) => {
      proof.begun = path;
      if (artifact !== null) (await ending()).announceProof(path, artifact);
    },
  };
  let planDigest: string | null = null;
  try {
    const report = await run(deps);
    await (await ending()).tell(report);
    if (report.failure === null) planDigest = report.proof.phase_1_dry_run_plan.plan_digest;
  } catch (error) {
    fail(error);
    if (proof.begun === null) await (await ending()).tellUnusable(error);
  }
  if (proof.begun !== null) {
    // Also of a run that failed, and of one that broke off: as far as it came.
    try {
      if (artifact === null) log.info(`The proof is stored nowhere but in ${proof.begun}: there is no artifact-name.`);
      else await (await ending()).storeProof(proof.begun, artifact, facts);
    } catch (error) {
      fail(error);
      // The comment shows what lies here; to verify is what was stored.
      planDigest = null;
    }
  }
  if (inputs.comment) await (await import('./following.ts')).comment(admitted, proof.begun);
  if (inputs.verify && planDigest !== null && proof.begun !== null)
    await (await import('./following.ts')).verify(admitted, proof.begun, planDigest);
}

/** What is needed after planning is loaded while GitHub is waited for; that it cannot be is told where it is needed. */
async function loadRest(
  { transport, facts }: Admitted,
  sent: () => Promise<void>,
  ending: () => Promise<unknown>,
): Promise<void> {
  await sent();
  await phases();
  // What prod writes first is waited for too.
  if (facts.mode === 'prod') await transport.posted;
  const { loadPage } = await pages();
  await Promise.all([ending(), loadPage()]);
}
