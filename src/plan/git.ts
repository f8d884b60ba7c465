import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { devNull } from 'node:os';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { MarketOpsError, messageOf } from '../core/errors.ts';
import { decodeUtf8 } from '../protocol/jcs.ts';
import { errnoOf } from './local-file.ts';

/** What git knows of a work tree. Git is only asked: nothing is written, no network used, no program of the repository run. */

export interface IndexEntry {
  readonly path: string;
  /** Six octal digits: 100644, 100755, 120000 (symbolic link), 160000 (submodule). */
  readonly mode: string;
  /** Left out of the work tree on purpose (sparse checkout). */
  readonly skipped: boolean;
  readonly unmerged: boolean;
}

export interface WorkTree {
  /** Where the working directory lies in the repository: empty, or `packages/a/`. */
  readonly prefix: string;
  /** All other paths are relative to the working directory. */
  readonly index: ReadonlyMap<string, IndexEntry>;
  /** Files of the checked-out commit. */
  readonly committed: readonly string[];
  /** Files that git does not track and was not told to ignore; one that ends in `/` is a repository of its own. */
  readonly untracked: readonly string[];
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Asks the git on the path about the work tree around `root` (absolute, without symbolic links).
 * @throws MarketOpsError `not_a_work_tree`, `git_missing`, `git_failed`
 */
export async function readWorkTree(root: string, environment: Environment): Promise<WorkTree> {
  const git = (...args: string[]) => run(root, environment, args);
  const prefix = await prefixOf(root, git);
  const index = await git('ls-files', '-t', '-s', '-z');
  const untracked = await git('ls-files', '-z', '--others', '--exclude-standard');
  return {
    prefix,
    index: parseIndex(index),
    committed: await committedFiles(git),
    untracked: untracked.split('\0').filter(Boolean),
  };
}

type Git = (...args: string[]) => Promise<string>;

async function prefixOf(root: string, git: Git): Promise<string> {
  const answer = await git('rev-parse', '--show-toplevel', '--show-prefix').catch((error: unknown) => {
    if (error instanceof MarketOpsError && error.code === 'git_missing') throw error;
    throw new MarketOpsError(
      'not_a_work_tree',
      'The working directory is not a git work tree, so files cannot be committed from it. ' +
        'Run actions/checkout before this action, and set "working-directory" to where it put the repository.',
      { cause: error },
    );
  });
  const [top = '', prefix = ''] = answer.split('\n');
  // core.worktree can point git to another place than the one it was asked about.
  const seen = await realpath(resolve(top, prefix)).catch(() => null);
  if (seen !== root) {
    throw new MarketOpsError(
      'not_a_work_tree',
      "Git's configuration says that the work tree lies elsewhere (core.worktree); check the repository out anew.",
    );
  }
  return prefix;
}

async function committedFiles(git: Git): Promise<string[]> {
  // A repository without a commit has no HEAD to compare with.
  const head = await git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}').catch(() => '');
  if (head === '') return [];
  const listing = await git('ls-tree', '-r', '-z', '--name-only', 'HEAD');
  return listing.split('\0').filter(Boolean);
}

const ENTRY = /^([A-Za-z?]) (\d{6}) [0-9a-f]+ ([0-3])\t(.+)$/s;

/** `git ls-files -t -s -z`: `<tag> <mode> <object> <stage>\t<path>`, each ended by a NUL. */
function parseIndex(listing: string): Map<string, IndexEntry> {
  const entries = new Map<string, IndexEntry>();
  for (const record of listing.split('\0').filter(Boolean)) {
    const [, tag, mode = '', stage, path = ''] = ENTRY.exec(record) ?? [];
    if (path === '') throw new MarketOpsError('git_failed', 'git ls-files answered in a form that is not known.');
    entries.set(path, { path, mode, skipped: tag === 'S', unmerged: stage !== '0' });
  }
  return entries;
}

const execute = promisify(execFile);

/** Nothing that a repository's configuration names is run, and nothing is fetched. */
const SETTINGS = [
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  'core.excludesFile=',
  'protocol.allow=never',
  // The checkout may belong to another user (container jobs); only its list of files is read.
  'safe.directory=*',
];

async function run(root: string, environment: Environment, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await execute('git', [...SETTINGS.flatMap((setting) => ['-c', setting]), ...args], {
      cwd: root,
      env: gitEnvironment(environment),
      encoding: 'buffer',
      maxBuffer: 256 * 1024 * 1024,
      timeout: 120_000,
      windowsHide: true,
    });
    const text = decodeUtf8(stdout);
    if (text === null) throw new MarketOpsError('git_failed', 'A file name in the work tree is not valid UTF-8.');
    return text;
  } catch (error) {
    if (error instanceof MarketOpsError) throw error;
    if (errnoOf(error) === 'ENOENT') {
      throw new MarketOpsError('git_missing', 'git is not on the PATH; install it before this step.', { cause: error });
    }
    throw new MarketOpsError('git_failed', `git ${args[0] ?? ''} failed: ${messageOf(error)}`, { cause: error });
  }
}

/** Git gets none of our secrets and no configuration but the repository's, so two machines see the same. */
function gitEnvironment(environment: Environment): NodeJS.ProcessEnv {
  const kept = ['PATH', 'Path', 'SystemRoot', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR'];
  return {
    ...Object.fromEntries(kept.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]]))),
    HOME: devNull,
    XDG_CONFIG_HOME: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}
