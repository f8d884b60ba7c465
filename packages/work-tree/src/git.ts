import { execFile } from 'node:child_process';
import type { BigIntStats } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { CodedError, messageOf } from 'coded-error/error';
import { errnoOf } from './local-file.ts';
import { UNREADABLE } from './paths.ts';

/** What git knows of a work tree. Git is only asked: nothing is written, no network used, no program of the repository run. */

export interface IndexEntry {
  readonly path: string;
  /** Six octal digits: 100644, 100755, 120000 (symbolic link), 160000 (submodule). */
  readonly mode: string;
  /** The object that the index holds for it. */
  readonly sha: string;
  /** Left out of the work tree on purpose (sparse checkout). */
  readonly skipped: boolean;
  readonly unmerged: boolean;
}

export interface WorkTree {
  /** Where the working directory lies in the repository: empty, or `packages/a/`. */
  readonly prefix: string;
  /** The checked-out commit; null before the first. */
  readonly head: string | null;
  /** All other paths are relative to the working directory. */
  readonly index: ReadonlyMap<string, IndexEntry>;
  /** Files of the checked-out commit. */
  readonly committed: readonly string[];
  /** Files that git does not track and was not told to ignore; one that ends in `/` is a repository of its own. */
  readonly untracked: readonly string[];
  /** Names of any of these that are not UTF-8, as far as they can be shown. */
  readonly unreadable: readonly string[];
}

export type Environment = Readonly<Record<string, string | undefined>>;

interface Question {
  readonly input?: string;
  /** `core.eol=lf`: settings beside those that hold for every question. */
  readonly settings?: readonly string[];
  readonly environment?: Environment;
}

/** Git in one directory: the bytes that it answers. */
export interface Git {
  (args: readonly string[], question?: Question): Promise<Buffer>;
  readonly directory: string;
}

/**
 * Asks the git on the path about the work tree around `root` (absolute, without symbolic links).
 * @throws CodedError `not_a_work_tree`, `git_missing`, `git_failed`
 */
export async function readWorkTree(root: string, git: Git): Promise<WorkTree> {
  const names = async (...args: string[]): Promise<string[]> =>
    (await git(args)).toString().split('\0').filter(Boolean);
  const prefix = await prefixOf(root, git);
  // A repository without a commit has no HEAD to compare with.
  const head = (await git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).catch(() => '')).toString().trim();
  const index = parseIndex(await names('ls-files', '-t', '-s', '-z'));
  const untracked = await names('ls-files', '-z', '--others', '--exclude-standard');
  const committed = head === '' ? [] : await names('ls-tree', '-r', '-z', '--name-only', 'HEAD');
  return {
    prefix,
    head: head || null,
    index,
    committed,
    untracked,
    unreadable: [...new Set([...index.keys(), ...committed, ...untracked])].filter((path) => path.includes(UNREADABLE)),
  };
}

async function prefixOf(root: string, git: Git): Promise<string> {
  const answer = await git(['rev-parse', '--show-toplevel', '--show-prefix']).catch((error: unknown) => {
    if (error instanceof CodedError && error.code === 'git_missing') throw error;
    throw new CodedError(
      'not_a_work_tree',
      'The working directory is not a git work tree, so files cannot be committed from it. ' +
        'Run actions/checkout before this action, and set "working-directory" to where it put the repository.',
      { cause: error },
    );
  });
  const [top = '', prefix = ''] = answer.toString().split('\n');
  // core.worktree can point git to another place than the one it was asked about.
  const seen = await realpath(resolve(top, prefix)).catch(() => null);
  if (seen !== root) {
    throw new CodedError(
      'not_a_work_tree',
      "Git's configuration says that the work tree lies elsewhere (core.worktree); check the repository out anew.",
    );
  }
  return prefix;
}

const ENTRY = /^([A-Za-z?]) (\d{6}) ([0-9a-f]+) ([0-3])\t(.+)$/s;

/** `git ls-files -t -s -z`: `<tag> <mode> <object> <stage>\t<path>`, each ended by a NUL. */
function parseIndex(listing: readonly string[]): Map<string, IndexEntry> {
  const entries = new Map<string, IndexEntry>();
  for (const record of listing) {
    const [, tag, mode = '', sha = '', stage, path = ''] = ENTRY.exec(record) ?? [];
    if (path === '') throw unknownForm('ls-files');
    entries.set(path, { path, mode, sha, skipped: tag === 'S', unmerged: stage !== '0' });
  }
  return entries;
}

const CHOICES = '^core\\.(autocrlf|eol|filemode|symlinks)$';

/**
 * Choices of the repository's configuration and the machine's by which `git add` goes: a checkout on Windows has its line
 * ends from the machine's. They choose and run nothing; nothing else of the machine's counts.
 */
export async function readChoices(git: Git, machine: Environment): Promise<ReadonlyMap<string, string>> {
  const environment: Record<string, string | undefined> = {
    GIT_CONFIG_NOSYSTEM: undefined,
    GIT_CONFIG_GLOBAL: undefined,
  };
  for (const name of ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'PROGRAMDATA']) environment[name] = machine[name];
  const listing = await git(['config', '-z', '--get-regexp', CHOICES], { environment }).catch(() => '');
  const pairs = listing
    .toString()
    .split('\0')
    .map((record) => record.split('\n'));
  return new Map(
    pairs.flatMap(([name = '', value = 'true']) =>
      /^(?:true|false|input|lf|crlf|native)$/i.test(value) ? [[name, value.toLowerCase()]] : [],
    ),
  );
}

/** Paths (from the repository's top) and the filter that their attributes name. */
export async function readFilters(git: Git, paths: readonly string[]): Promise<Map<string, string>> {
  const input = paths.map((path) => `${path}\0`).join('');
  const words = (await git(['check-attr', '-z', '--stdin', 'filter'], { input })).toString().split('\0');
  const values = words.filter((_, i) => i % 3 === 2);
  if (values.length !== paths.length) throw unknownForm('check-attr');
  return new Map(
    paths.flatMap((path, i) => {
      const value = String(values[i]);
      return ['unspecified', 'unset', 'set'].includes(value) ? [] : [[path, value]];
    }),
  );
}

/** The ids of what `git add` would store of files, by their paths from the repository's top; none may have a filter. */
export async function storedIds(git: Git, paths: readonly string[], settings: readonly string[]): Promise<string[]> {
  // A quoted path is read as C writes it.
  const input = paths.map((path) => `${JSON.stringify(path)}\n`).join('');
  const ids = (await git(['hash-object', '--stdin-paths'], { input, settings })).toString().split('\n').filter(Boolean);
  if (ids.length !== paths.length) throw unknownForm('hash-object');
  return ids;
}

const unknownForm = (command: string): CodedError =>
  new CodedError('git_failed', `git ${command} answered in a form that is not known.`);

/** The bytes that `git add` would store of a file; git keeps them in a folder that is gone afterwards. */
export async function storedBytes(git: Git, path: string, settings: readonly string[]): Promise<Buffer> {
  const objects = resolve(git.directory, (await git(['rev-parse', '--git-path', 'objects'])).toString().trimEnd());
  const folder = await mkdtemp(join(tmpdir(), 'work-tree-'));
  try {
    const environment = { GIT_OBJECT_DIRECTORY: folder, GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(objects) };
    const id = (await git(['hash-object', '-w', '--', path], { environment, settings })).toString().trim();
    return await git(['cat-file', 'blob', id], { environment });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const STAT = /([^\0]+)\0 +ctime: (\d+):(\d+)\n +mtime: (\d+):(\d+)\n[^\n]*\n[^\n]*\n +size: (\d+)[^\n]*\n/g;

/**
 * Of each file of the index, its times and size when git last saw it be what the index holds: whoever has the same now
 * was not written since, and no filter has to run to know. A form that is not known tells of no file.
 */
export async function seenByGit(git: Git): Promise<Map<string, string>> {
  const listing = (await git(['ls-files', '--debug', '-z'])).toString();
  return new Map([...listing.matchAll(STAT)].map(([, path = '', ...stat]) => [path, stat.map(Number).join(' ')]));
}

/** The same of a file on disk, to compare. */
export function statOf({ ctimeNs, mtimeNs, size }: BigIntStats): string {
  const time = (ns: bigint): bigint[] => [ns / 1_000_000_000n, ns % 1_000_000_000n];
  return [...time(ctimeNs), ...time(mtimeNs), size].join(' ');
}

const execute = promisify(execFile);

/** Nothing that a repository's configuration names is run, and nothing is fetched. */
const SETTINGS = [
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  'core.excludesFile=',
  'core.safecrlf=false',
  'protocol.allow=never',
  // The checkout may belong to another user (container jobs); only its list of files is read.
  'safe.directory=*',
];

/** The git on the path, asked in a directory. @throws CodedError `git_missing`, `git_failed` */
export function openGit(directory: string, environment: Environment): Git {
  const git = async (args: readonly string[], { input, settings = [], environment: more = {} }: Question = {}) => {
    try {
      const asked = execute('git', [...[...SETTINGS, ...settings].flatMap((setting) => ['-c', setting]), ...args], {
        cwd: directory,
        env: { ...gitEnvironment(environment), ...more },
        encoding: 'buffer',
        maxBuffer: 256 * 1024 * 1024,
        timeout: 120_000,
        windowsHide: true,
      });
      // What it does not read to the end is its own answer's matter.
      asked.child.stdin?.on('error', () => undefined);
      asked.child.stdin?.end(input);
      return (await asked).stdout;
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') {
        throw new CodedError('git_missing', 'git is not on the PATH; install it before this step.', {
          cause: error,
        });
      }
      throw new CodedError('git_failed', `git ${args[0] ?? ''} failed: ${messageOf(error)}`, { cause: error });
    }
  };
  return Object.assign(git, { directory });
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
