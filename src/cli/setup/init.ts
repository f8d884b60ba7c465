import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { z } from 'zod';
import { PRESETS } from '../../authorize/policy/index.ts';
import type { PresetName } from '../../authorize/policy/index.ts';
import { MarketOpsError, usageError } from '../../core/errors.ts';
import { ACTION_VERSION } from '../../core/version.ts';
import { GitHubError } from 'github-client/errors';
import { readClone } from '../../setup/clone.ts';
import { findApprovers } from '../../setup/approvers.ts';
import type { PeopleReader } from '../../setup/approvers.ts';
import type { Reviewer } from '../../setup/calls.ts';
import { TRIGGERS } from '../../setup/files.ts';
import type { Trigger } from '../../setup/files.ts';
import { initialize } from '../../setup/init.ts';
import { nextSteps } from '../../setup/next-steps.ts';
import type { Remote } from 'github-names/remote';
import { applyCalls, NOTHING } from './apply.ts';
import { checkRemote } from '../io.ts';
import type { Command, CommandIo, Given } from '../io.ts';
import { readingClient, tokenOf } from '../client.ts';
import { gitIn } from '../ledger-clone.ts';
import { visibleName } from 'foreign-text/visible';

/** Where this action is published. */
const ACTION = `org/marketops-action@v${ACTION_VERSION.split('.', 1)[0] ?? ''}`;

const CHECK_KEYS =
  'Check these keys with the people themselves before you commit: whoever takes over an account can add one to it.';

type InitOptions = Given<'init'>;

/** `marketops init`: from a clone to something that can be rehearsed. */
export const init: Command<InitOptions> = async (io, options) => {
  const { directory, remote, environment, action = ACTION, apply, explicit } = options;
  if (!/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(action)) throw usageError(`--action ${action} is not OWNER/NAME@REF.`);
  if (environment === '' || environment.length > 255 || /\p{Cc}/u.test(environment))
    throw usageError('--environment is a name of up to 255 characters, on one line.');
  checkRemote(remote);
  const clone = await readClone(resolve(io.cwd, directory), remote);
  const repository = await lookUp(io, clone, options);
  // Also of `rehearse`, and a chunk of its own.
  const { readProject } = await import('next-version/project');
  const project = await readProject(clone.root, new Date());
  const { preset, trigger } = await chosen(io, options);
  const reviewers = await findReviewers(io, clone.remote, options);
  if (apply && preset !== 'solo' && reviewers.length === 0)
    throw usageError(`The preset ${preset} wants reviewers: name them, --reviewers LOGIN,ORG/TEAM.`);
  const asked = options.approvers?.split(',') ?? [];
  const found = asked.length === 0 ? null : await findApprovers(peopleReader(io, clone.remote), asked);
  const people = reviewers.length > 0 ? reviewers.map(({ name }) => name) : asked;
  const owners = people.length > 0 ? people.map((name) => `@${name}`).join(' ') : repository.owner;
  const chosenFacts = { preset, trigger, explicit, environment, action };
  const team = reviewers.find(({ type }) => type === 'Team');
  const files = { clone, project, repository, owners, team, approvers: found?.text ?? null, random: randomBytes };
  const done = await initialize({ ...chosenFacts, ...files });
  const rows = [
    `${clone.remote.server}/${clone.remote.repository} (id ${repository.id}, default branch ${repository.defaultBranch})`,
    `${project.name ?? 'The next version'}: ${project.prefix}${project.version}, for ${project.because}`,
    ...done.written.map((path) => `wrote ${path}`),
    ...done.kept.map((path) => `kept  ${path}, which was there`),
    ...(found?.told ?? []),
    ...(found === null ? [] : [CHECK_KEYS]),
  ];
  io.stdout(`${rows.map(visibleName).join('\n')}\n\n`);
  const { prefix, version } = project;
  const { defaultBranch } = repository;
  const { secret } = done;
  const facts = { ...clone.remote, ...chosenFacts, prefix, defaultBranch, reviewers, secret };
  const here = { ...io, cwd: clone.root };
  const made = apply ? await applyCalls(here, facts, { remote, yes: options.yes }) : NOTHING;
  io.stdout(`${nextSteps({ ...facts, version, ...made })}\n`);
  if (made.failure !== null) throw made.failure;
  return 0;
};

/** What a person says, where there is one to be asked; else what was given, and what is usual. */
async function chosen({ ask }: CommandIo, { preset, trigger, yes }: InitOptions) {
  const asks = yes ? undefined : ask;
  const presets = ['team', ...Object.keys(PRESETS).filter((name) => name !== 'team')];
  const policy =
    preset ??
    ((await asks?.('Who approves: a team, nobody (solo), or people who sign (strict)?', presets)) as
      PresetName | undefined) ??
    'team';
  const usual: Trigger = policy === 'strict' ? 'dispatch' : 'merge';
  const order = [usual, ...TRIGGERS.filter((name) => name !== usual)];
  const what = 'What starts a release: the merge of its operations file, a pushed tag, or a person (dispatch)?';
  const start = trigger ?? ((await asks?.(what, order)) as Trigger | undefined) ?? usual;
  return { preset: policy, trigger: start };
}

const userSchema = z.object({ id: z.int().positive(), login: z.string(), type: z.string() });
const teamSchema = z.object({ id: z.int().positive() });
const keySchema = z.object({ key: z.string() });

function peopleReader(io: CommandIo, remote: Remote): PeopleReader {
  const client = readingClient(io, remote);
  return {
    user: (username) =>
      client.read('GET /users/{username}', { username }, userSchema).catch((error: unknown) => {
        if (error instanceof GitHubError && error.code === 'not_found') return null;
        throw error;
      }),
    keys: (username, list) => client.list(`GET /users/{username}/${list}`, { username }, keySchema),
  };
}

async function findReviewers(io: CommandIo, remote: Remote, { reviewers }: InitOptions): Promise<Reviewer[]> {
  const names = (reviewers?.split(',') ?? []).filter((name) => name !== '');
  const client = readingClient(io, remote);
  return Promise.all(
    names.map(async (name): Promise<Reviewer> => {
      const [, org, team_slug] = /^([\w-]+)\/([\w.-]+)$/.exec(name) ?? [];
      if (org === undefined && !/^[\w-]+$/.test(name))
        throw usageError(`--reviewers ${name} is no LOGIN, nor ORG/TEAM.`);
      const { id } =
        org === undefined
          ? await client.read('GET /users/{username}', { username: name }, userSchema)
          : await client.read('GET /orgs/{org}/teams/{team_slug}', { org, team_slug }, teamSchema);
      return { type: org === undefined ? 'User' : 'Team', id, name };
    }),
  );
}

const repositorySchema = z.object({
  id: z.int().positive(),
  default_branch: z.string().min(1),
  owner: z.object({ login: z.string(), type: z.string() }),
});

interface FoundRepository {
  readonly id: string;
  readonly defaultBranch: string;
  /** Who may be named as a code owner; null for an organisation, which is nobody. */
  readonly owner: string | null;
}

async function lookUp(
  io: CommandIo,
  { remote, root }: { readonly remote: Remote; readonly root: string },
  { offline, repositoryId, remote: remoteName }: InitOptions,
): Promise<FoundRepository> {
  const { server, repository } = remote;
  const [owner = '', repo = ''] = repository.split('/');
  if (repositoryId !== undefined && !/^[1-9]\d{0,15}$/.test(repositoryId))
    throw usageError(`--repository-id ${repositoryId} is no number: gh api repos/${repository} --jq .id prints it.`);
  if (offline) {
    if (repositoryId === undefined)
      throw usageError(
        `--offline needs --repository-id, which every key is bound to: gh api repos/${repository} --jq .id`,
      );
    const git = gitIn({ ...io, cwd: root });
    const known = attempt(() => git(['symbolic-ref', '--short', `refs/remotes/${remoteName}/HEAD`]));
    const branch = known?.slice(remoteName.length + 1) ?? attempt(() => git(['symbolic-ref', '--short', 'HEAD']));
    return { id: repositoryId, defaultBranch: branch ?? 'main', owner: null };
  }
  try {
    const client = readingClient(io, remote);
    const found = await client.read('GET /repos/{owner}/{repo}', { owner, repo }, repositorySchema);
    if (repositoryId !== undefined && repositoryId !== String(found.id))
      throw usageError(`--repository-id ${repositoryId} is not that of ${repository}, which is ${found.id}.`);
    const isPerson = found.owner.type === 'User';
    return {
      id: String(found.id),
      defaultBranch: found.default_branch,
      owner: isPerson ? `@${found.owner.login}` : null,
    };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.code !== 'not_found')
      throw new MarketOpsError(error.code, `${error.message} Without a network: --offline --repository-id N.`, {
        cause: error,
      });
    const hint =
      tokenOf(io) === null
        ? 'If it is private, give a token that may read it: GH_TOKEN=$(gh auth token) marketops init'
        : 'The token in GH_TOKEN may not see it, or it is not there.';
    throw new MarketOpsError('not_found', `${server} knows no repository ${repository}. ${hint}`, { cause: error });
  }
}

function attempt(look: () => string): string | null {
  try {
    return look();
  } catch (error) {
    if (error instanceof MarketOpsError) return null;
    throw error;
  }
}
