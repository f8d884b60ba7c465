import { join } from 'node:path';
import { CONDITIONED_POLICY } from './material.ts';
import { soundOnes } from './scenarios/forged.ts';
import type { AuditContext } from './context.ts';
import { approve, shippedRun, strictScene } from './grounds.ts';
import { offer } from './receipts.ts';
import { must } from './scenario.ts';
import type { AuditScene, Step } from './scene.ts';

/**
 * The set-ups without an attack. Each must publish all that is planned, or verify: a defence that refuses everything
 * would show nothing.
 */
export const CONTROLS = {
  prod: async (context: AuditContext) => {
    const scene = await context.open();
    shipped(scene, await scene.prod());
  },
  strict: async (context: AuditContext) => {
    const { scene, digest } = await strictScene(context);
    approve(scene, digest);
    shipped(scene, await scene.prod({ inputs: { 'expected-plan-digest': digest } }));
  },
  conditions: async (context: AuditContext) => {
    const scene = await context.open({ policy: CONDITIONED_POLICY });
    shipped(scene, await scene.prod());
  },
  execute: async (context: AuditContext) => {
    const { scene, step } = await offer(context);
    shipped(scene, step);
  },
  verify: async (context: AuditContext) => {
    const { proof, ledger, checkpoint } = await shippedRun(context);
    for (const path of [proof, ledger]) {
      const { verdict } = await context.verify(path);
      must(verdict === 'VERIFIED', `an untouched ${path === proof ? 'proof' : 'ledger'} is ${verdict}`);
    }
    const since = await context.verify(ledger, ['--since', checkpoint]);
    must(since.verdict === 'VERIFIED', `an untouched ledger is ${since.verdict} against its own checkpoint`);
  },
  forged: async (context: AuditContext) => soundOnes(join(await context.folder(), 'branch')),
} as const;

export type ControlName = keyof typeof CONTROLS;

function shipped(scene: AuditScene, step: Step): void {
  must(step.exitCode === 0, `without the attack the run fails:\n${step.log.trim()}`);
  must(step.outputs['result'] === 'shipped', `without the attack the result is ${step.outputs['result'] ?? 'none'}`);
  must(scene.hasPublished(), 'without the attack nothing is published');
}
