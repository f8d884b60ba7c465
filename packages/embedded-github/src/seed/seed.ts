import type { z } from 'zod';
import { ApiError } from '../errors.ts';
import { startGitHub, type EmbeddedGitHub } from '../start.ts';
import { describeIssues, readFiles, seedSchema } from './schema.ts';
import type { EmbeddedGitHubOptions } from '../types.ts';

/** What an embedded GitHub starts with, as a JSON file has it. */
export type Seed = z.infer<typeof seedSchema>;

/** A seed that cannot be used; the message names each field that is wrong. */
export class SeedError extends Error {}

/** Reads a JSON seed. @throws SeedError */
export function parseSeed(text: string): Seed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new SeedError(`It is not JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const read = seedSchema.safeParse(value);
  if (!read.success) throw new SeedError(describeIssues(read.error));
  return read.data;
}

/** Starts a GitHub with everything a seed has; `options` come before the seed's. */
export async function startSeeded(seed: Seed, options: Partial<EmbeddedGitHubOptions> = {}): Promise<EmbeddedGitHub> {
  const { files = {}, tags = [], users = [], environments = {}, rulesets = [], runs = [], ...first } = seed;
  const github = await startGitHub({ ...first, files: readFiles(files), ...options });
  try {
    for (const tag of tags) github.admin.setRef(`refs/tags/${tag}`, github.commitSha);
    for (const user of users) github.admin.addUser(user);
    for (const [name, spec] of Object.entries(environments)) github.admin.setEnvironment(name, spec);
    github.admin.setRules(rulesets);
    for (const run of runs) github.admin.createRun(run);
  } catch (error) {
    await github.close();
    throw error instanceof ApiError ? new SeedError(`tags: ${error.message}`, { cause: error }) : error;
  }
  return github;
}
