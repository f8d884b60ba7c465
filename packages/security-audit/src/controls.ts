import { CONDITIONED_POLICY } from './material.ts';
import type { AuditContext } from './context.ts';
import { honestVerdicts } from './verify-forged.ts';
import { approve, shippedRun, strictScene } from './setups.ts';
import { offer } from './receipts.ts';
import { must } from './scenario.ts';
import { IMAGE, startedIn, targetScene } from './targets.ts';
import type { ControlName } from './scenario.ts';
import type { Scene, Step } from './scene.ts';

/**
 * The set-ups without an attack. Each must publish all that is planned, or verify: a defence that refuses everything
 * would show nothing.
 */
export const CONTROLS: Readonly<Record<ControlName, (context: AuditContext) => Promise<void>>> = {
  prod: async (context) => {
    const scene = await context.open();
    shipped(scene, await scene.prod());
  },
  strict: async (context) => {
    const { scene, digest } = await strictScene(context);
    approve(scene, digest);
    shipped(scene, await scene.prod({ 'expected-plan-digest': digest }));
  },
  conditions: async (context) => {
    const scene = await context.open({ policy: CONDITIONED_POLICY });
    shipped(scene, await scene.prod());
  },
  execute: async (context) => {
    const { scene, step } = await offer(context);
    shipped(scene, step);
  },
  verify: async (context) => {
    const { proof, clone, checkpoint } = await shippedRun(context);
    for (const path of [proof, clone]) {
      const { verdict } = await context.verify(path);
      must(verdict === 'VERIFIED', `an untouched ${path === proof ? 'proof' : 'ledger'} is ${verdict}`);
    }
    const since = await context.verify(clone, ['--since', checkpoint]);
    must(since.verdict === 'VERIFIED', `an untouched ledger is ${since.verdict} against its own checkpoint`);
  },
  targets: async (context) => {
    const { scene, registries, prod } = await targetScene(context, 'all');
    const step = await prod();
    must(step.outputs['result'] === 'shipped', `without the attack the run fails:\n${step.log.trim()}`);
    must(registries.packages.size === 1 && registries.digestAt(`${IMAGE}:v1`) !== null, 'a registry has nothing');
    must(startedIn(scene) === 1, 'no workflow was started');
  },
  forged: async (context) => {
    const verdicts = await honestVerdicts(await context.folder());
    must(
      verdicts.every((verdict) => verdict === 'VERIFIED'),
      `an honest proof and branch of the forger are ${verdicts.join(' and ')}`,
    );
  },
};

function shipped(scene: Scene, step: Step): void {
  must(step.exitCode === 0, `without the attack the run fails:\n${step.log.trim()}`);
  must(step.outputs['result'] === 'shipped', `without the attack the result is ${step.outputs['result'] ?? 'none'}`);
  must(scene.hasPublished(), 'without the attack nothing is published');
}
