import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { factsOf, parseSeed, readCloneSeed, SeedError, startGitHub, startSeeded, wordsOf } from 'embedded-github';
import type { EmbeddedGitHub } from 'embedded-github';
import { messageOf, usageError } from '../core/errors.ts';
import { logText } from 'foreign-text/visible';
import type { Command, Given } from './io.ts';

type ServeOptions = Given<'serve'>;

/**
 * `marketops serve`: an embedded GitHub on 127.0.0.1, until SIGINT or SIGTERM ends it. Prints its addresses and tokens.
 * @throws MarketOpsError `usage` for a port or a seed that cannot be used; nothing is listening then
 */
export const serve: Command<ServeOptions> = async ({ stdout, cwd }, { port, seed, json }) => {
  const ended = new Promise<void>((end) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => end());
  });
  const adminToken = randomBytes(24).toString('base64url');
  const github = await start(cwd, seed, { port: portOf(port), adminToken });
  const lines = wordsOf(github, adminToken).map(logText).join('\n');
  stdout(`${json ? JSON.stringify(factsOf(github, adminToken)) : lines}\n`);
  await ended;
  await github.close();
  return 0;
};

function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw usageError(`--port is ${JSON.stringify(text)}: give a number up to 65535, 0 for a free port.`);
}

async function start(
  cwd: string,
  path: string | undefined,
  options: { port: number; adminToken: string },
): Promise<EmbeddedGitHub> {
  try {
    if (path === undefined) return await startGitHub({ ...(await readCloneSeed(cwd)), ...options });
    const seed = parseSeed(await readSeed(resolve(cwd, path)));
    if (seed.files !== undefined) return await startSeeded(seed, options);
    return await startSeeded(seed, { ...(await readCloneSeed(cwd)), owner: seed.owner, repo: seed.repo, ...options });
  } catch (error) {
    if (error instanceof SeedError) throw usageError(`${path ?? 'The clone'} is not a seed.\n${error.message}`, error);
    if ((error as NodeJS.ErrnoException).syscall !== 'listen') throw error;
    throw usageError(`Port ${options.port} cannot be used: ${messageOf(error)}.`, error);
  }
}

async function readSeed(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw usageError(`The seed ${path} cannot be read: ${messageOf(error)}.`, error);
  }
}
