import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseSeed, readCloneSeed, SeedError, startGitHub, startSeeded } from 'embedded-github';
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
  const lines = linesOf(github, adminToken).map(logText).join('\n');
  stdout(`${json ? JSON.stringify(jsonOf(github, adminToken)) : lines}\n`);
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

/** What a started GitHub is, where it answers, and to which tokens: for a program. */
function jsonOf(github: EmbeddedGitHub, adminToken: string): Record<string, unknown> {
  return {
    repository: `${github.owner}/${github.repo}`,
    repository_id: github.repositoryId,
    default_branch: github.defaultBranch,
    commit_sha: github.commitSha,
    api_url: github.apiUrl,
    graphql_url: github.graphqlUrl,
    uploads_url: github.uploadsUrl,
    server_url: github.serverUrl,
    admin_url: github.adminUrl,
    admin_token: adminToken,
    tokens: github.tokens,
  };
}

/** The same for people, a line each. */
function linesOf(github: EmbeddedGitHub, adminToken: string): string[] {
  const { owner, repo, defaultBranch, commitSha } = github;
  const tokens = Object.entries(github.tokens).map(([token, { login, permissions }]) => {
    const granted = Object.entries(permissions).map(([name, level]) => `${name}: ${level}`);
    return `Token    ${token}   (${[login, ...granted].join(', ')})`;
  });
  return [
    `An embedded GitHub with ${owner}/${repo}, ${defaultBranch} at ${commitSha}, until it is interrupted`,
    `API      ${github.apiUrl}`,
    `GraphQL  ${github.graphqlUrl}`,
    `Uploads  ${github.uploadsUrl}`,
    ...tokens,
    `Admin    ${github.adminUrl}`,
    `Admin token   ${adminToken}`,
  ];
}
