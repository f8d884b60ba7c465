import { randomBytes } from 'node:crypto';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { createSecret } from '../../../src/authorize/secret.ts';
import type { DerivedKeys } from '../../../src/authorize/secret.ts';
import type { AuditContext } from './context.ts';
import { refused } from './assertions.ts';
import { must, play } from './scenario.ts';
import type { ControlName, Play, Result } from './scenario.ts';
import { ENVIRONMENT, REVIEWER, RUN_ID, STRICT_POLICY } from './material.ts';
import { keysOf } from './scene.ts';
import type { Scene, SceneOptions, Step, Texts } from './scene.ts';

/** A scene under the strict policy, and the digest of its plan. */
export async function strictScene(
  context: AuditContext,
  options: SceneOptions = {},
): Promise<{ readonly scene: Scene; readonly digest: string }> {
  const all = { policy: STRICT_POLICY, ...options };
  const [scene, plan] = await Promise.all([context.open(all), context.plan(all)]);
  return { scene, digest: plan.plan_digest };
}

/** How an attack is played in a scene of its own. */
export const inScene = (
  control: ControlName,
  expected: string,
  options: SceneOptions,
  act: (scene: Scene, context: AuditContext) => Promise<Result>,
): Play => play(control, expected, async (context) => act(await context.open(options), context));

interface Situation {
  readonly control?: ControlName;
  readonly options?: SceneOptions;
  /** Brings the attack about. */
  readonly arrange?: (scene: Scene) => unknown;
  readonly inputs?: Texts;
  readonly facts?: Texts;
  readonly env?: Texts;
  /** GitHub is not asked for anything before. */
  readonly atOnce?: boolean;
}

/** Prod is refused with this code where one thing is not as it should be. */
export const isRefused = (
  expected: string,
  code: string,
  { control = 'prod', options = {}, arrange, inputs, facts, env = {}, atOnce = false }: Situation,
): Play =>
  inScene(control, expected, options, async (scene) => {
    await arrange?.(scene);
    scene.mark();
    const result = refused(scene, await scene.prod(inputs, facts, { env }), code);
    must(!atOnce || scene.github.requests.length === 0, 'requests went out before it was refused');
    return result;
  });

/** Another run of the workflow, and what its job is told. */
export function nextRun({ github }: Scene, headSha = github.commitSha): { readonly GITHUB_RUN_ID: string } {
  github.admin.createRun({ runId: 9002, headSha, actor: 'maintainer' });
  return { GITHUB_RUN_ID: '9002' };
}

/** What the reviewer does who read the plan. */
export function approve(scene: Scene, digest: string, login: string = REVIEWER.login): void {
  scene.github.admin.approve(Number(RUN_ID), ENVIRONMENT, login, `Approved ${digest}`);
}

/** Somebody deletes the tags that a run made; what follows must not make them again. */
export function deleteTags(scene: Scene): void {
  for (const ref of Object.keys(scene.github.admin.snapshot().refs)) {
    if (ref.startsWith('refs/tags/')) scene.github.admin.deleteRef(ref);
  }
  scene.mark();
}

/** The keys of somebody who does not have the repository's. */
export const otherKeys = (): DerivedKeys => keysOf(otherSecret());
export const otherSecret = (): string => createSecret(randomBytes);

/** A run that shipped: its proof, its scene's ledger branch, and the checkpoint that an auditor kept. */
export interface Shipped {
  readonly proof: string;
  /** A checkout without its history. */
  readonly ledger: string;
  readonly clone: string;
  readonly checkpoint: string;
}

/** Ships a plan in a scene of its own, once an audit: what is done to it is done to copies. */
export function shippedRun(context: AuditContext): Promise<Shipped> {
  return context.once('a run that shipped', async () => {
    const scene = await context.open();
    const step = await ship(scene);
    const ledger = scene.ledgerCheckout();
    const checkpoint = join(await context.folder(), 'checkpoint');
    await cp(join(ledger, 'checkpoint'), checkpoint);
    return { proof: step.proof, ledger, clone: scene.ledgerClone(), checkpoint };
  });
}

/** A run that must ship before the attack, or the attack shows nothing. */
export async function ship(scene: Scene, runId = RUN_ID): Promise<Step> {
  if (runId !== RUN_ID)
    scene.github.admin.createRun({ runId: Number(runId), headSha: scene.github.commitSha, actor: 'maintainer' });
  const step = await scene.prod({}, { GITHUB_RUN_ID: runId });
  must(step.outputs['result'] === 'shipped', `the run before the attack did not ship:\n${step.log}`);
  return step;
}
