import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { PresetName } from '../authorize/policy/index.ts';
import { MarketOpsError, usageError } from '../core/errors.ts';
import { ACTION_VERSION } from '../core/version.ts';
import { GitHubError } from '../targets/github/errors.ts';
import { createReader } from '../targets/github/reader.ts';
import { readClone } from '../setup/clone.ts';
import { findApprovers } from '../setup/approvers.ts';
import type { PeopleReader } from '../setup/approvers.ts';
import { initialize } from '../setup/init.ts';
import { apiUrlOf } from '../setup/remote.ts';
import type { Remote } from '../setup/remote.ts';
import { checkRemote } from './io.ts';
import type { Command, CommandIo } from './io.ts';
import { readingClient, tokenOf } from './client.ts';
import { printable } from '../core/printable.ts';

/** Where this action is published. */
const ACTION = `org/marketops-action@v${ACTION_VERSION.split('.', 1)[0] ?? ''}`;

const CHECK_KEYS =
  'Check these keys with the people themselves before you commit: whoever takes over an account can add one to it.';

interface InitOptions {
  readonly directory: string;
  readonly remote: string;
  readonly preset: PresetName;
  readonly environment: string;
  readonly action: string | undefined;
  readonly approvers: string | undefined;
}

/** `marketops init`: from an empty clone to something that can be rehearsed. */
export const init: Command<InitOptions> = async (io, options) => {
  const { directory, remote, preset, environment, action = ACTION } = options;
  if (!/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(action)) throw usageError(`--action ${action} is not OWNER/NAME@REF.`);
  if (environment === '' || environment.length > 255 || /\p{Cc}/u.test(environment))
    throw usageError('--environment is a name of up to 255 characters, on one line.');
  checkRemote(remote);
  const clone = await readClone(resolve(io.cwd, directory), remote);
  const repository = await lookUp(io, clone.remote);
  const asked = options.approvers?.split(',') ?? [];
  const found = asked.length === 0 ? null : await findApprovers(peopleReader(io, clone.remote), asked);
  const facts = { clone, repository, preset, environment, action, approvers: found?.text ?? null };
  const done = await initialize({ ...facts, random: randomBytes });
  const rows = [
    `${clone.remote.server}/${clone.remote.repository} (id ${repository.id}, default branch ${repository.defaultBranch})`,
    ...done.written.map((path) => `wrote ${path}`),
    ...done.kept.map((path) => `kept  ${path}, which was there`),
    ...(found?.told ?? []),
    ...(found === null ? [] : [CHECK_KEYS]),
  ];
  io.stdout(`${rows.map(printable).join('\n')}\n\n${done.nextSteps}\n`);
  return 0;
};

const userSchema = z.object({ id: z.int().positive(), login: z.string(), type: z.string() });
const keySchema = z.object({ key: z.string() });

function peopleReader(io: CommandIo, { server }: Remote): PeopleReader {
  const client = readingClient(io, apiUrlOf(server));
  return {
    user: (username) =>
      client.read('GET /users/{username}', { username }, userSchema).catch((error: unknown) => {
        if (error instanceof GitHubError && error.code === 'not_found') return null;
        throw error;
      }),
    keys: (username, list) => client.list(`GET /users/{username}/${list}`, { username }, keySchema),
  };
}

async function lookUp(io: CommandIo, remote: Remote) {
  const { server, repository } = remote;
  try {
    return await createReader(readingClient(io, apiUrlOf(remote.server))).repository(repository);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.code !== 'not_found') throw error;
    const hint =
      tokenOf(io) === null
        ? 'If it is private, give a token that may read it: GH_TOKEN=$(gh auth token) marketops init'
        : 'The token in GH_TOKEN may not see it, or it is not there.';
    throw new MarketOpsError('not_found', `${server} knows no repository ${repository}. ${hint}`, { cause: error });
  }
}
