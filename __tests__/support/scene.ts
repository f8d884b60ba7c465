import { join } from 'node:path';
import type { DerivedKeys } from '../../src/authorize/secret.ts';
import { formatSecret } from '../../src/authorize/secret.ts';
import { COMPILED } from './compiled.ts';
import { assertNoKeys, textsBelow, textsSent, unmasked } from './no-keys.ts';
import { validateExchanges } from './openapi.ts';
import { ENVIRONMENT, REPOSITORY_ID } from 'security-audit/material';
import { keysOf, Scene as SharedScene } from 'security-audit/scene';
import type { SceneOptions, Stage } from 'security-audit/scene';
import type { InterceptedCall, Intervention } from 'embedded-github';

export { ENVIRONMENT, OPERATIONS, POLICY, REPOSITORY_ID, RUN_ID, TOKENS } from 'security-audit/material';
export { isLedgerWrite, isWrite } from 'security-audit/scene';
export type { SceneOptions, Step as StepOutcome } from 'security-audit/scene';

export const DIST = join(import.meta.dirname, '../../dist');
/** 32 bytes 0x42: the key of the golden vectors. */
export const SECRET = formatSecret(Buffer.alloc(32, 0x42));
export const SERVER = 'https://github.test';
const STAGE: Stage = {
  dist: DIST,
  secret: SECRET,
  server: SERVER,
  prepare: (admin) => {
    admin.setEnvironment(ENVIRONMENT, { requiredReviewers: ['reviewer'], preventSelfReview: true });
    admin.set({ protections: [{ pattern: 'main', requiredApprovingReviewCount: null }] });
  },
  // Everything that was said must fit GitHub's OpenAPI description, both ways.
  inspect: (requests) => {
    const violations = validateExchanges(requests);
    if (violations.length > 0) throw new Error(`Not GitHub's API:\n${violations.join('\n')}`);
  },
};

/**
 * The security audit's scene, under a key that is known, held to GitHub's description of its API. Closing it throws where
 * a private key stands in anything that its steps printed, wrote or sent.
 */
export type Scene = SharedScene;
export const Scene = {
  async open(options: SceneOptions = {}): Promise<Scene> {
    const scene = await SharedScene.open(STAGE, options);
    const logs: [string, string][] = [];
    const step = scene.step.bind(scene);
    scene.step = async (entry, inputs, facts, changes) => {
      const result = await step(entry, inputs, facts, { node: COMPILED, ...changes });
      logs.push([`the log of ${entry}`, unmasked(result.log)]);
      // Its last line after an error that nobody caught.
      if (/^Node\.js v\d/m.test(result.log)) throw new Error(`${entry} crashed:\n${result.log}`);
      return result;
    };
    const close = scene.close.bind(scene);
    scene.close = async () => {
      const texts = [...logs, ...textsBelow(scene.temporary), ...textsSent(scene.github.requests)];
      await close();
      assertNoKeys(texts);
    };
    return scene;
  },
};

/** The answer of a server that tells no digests of assets (older GitHub Enterprise Server), in place of one that does. */
export function withoutDigests({ phase, path, response }: InterceptedCall): Intervention | null {
  if (phase !== 'after' || response === undefined || !path.includes('/releases')) return null;
  const body = response.body.toString().replace(/"digest":"[^"]*"/g, '"digest":null');
  return { kind: 'answer', status: response.status, headers: { 'content-type': 'application/json' }, body };
}

export function sceneKeys(secret = SECRET): DerivedKeys {
  return keysOf(secret, REPOSITORY_ID, SERVER);
}
