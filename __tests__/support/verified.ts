import { verifyPath } from '../../src/verify/index.ts';
import { pinsOf } from '../../src/verify/keys.ts';
import type { Report } from '../../src/verify/verdict.ts';
import { sceneKeys } from './scene.ts';

/** A proof or a ledger checkout, verified under the scene's key unless others are given. */
export function verified(path: string, keys: readonly string[] = [sceneKeys().vkey.text]): Promise<Report> {
  return verifyPath(path, { pins: pinsOf(`${keys.join('\n')}\n`, 'trusted-keys') });
}

/** The verdict, with what failed when it is not the expected one. */
export async function verdict(path: string): Promise<string> {
  const { verdict: found, checks } = await verified(path);
  const failed = checks.filter(({ status }) => status === 'failed').map(({ name, detail }) => `${name}: ${detail}`);
  return [found, ...failed].join('\n');
}
