import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { SeedError } from './seed.ts';
import type { EmbeddedGitHub } from '../start.ts';
import type { EmbeddedGitHubOptions, SeedFile } from '../types.ts';

const run = promisify(execFile);
const MAX_OUTPUT = 256 * 1024 * 1024;

/** The commit that a clone is at, as the first one of an embedded GitHub: what a shallow clone of it would hold. */
export async function readCloneSeed(directory: string): Promise<EmbeddedGitHubOptions> {
  const isTop = (await readdir(directory).catch((): string[] => [])).includes('.git');
  const commitSha = isTop ? await line(directory, 'rev-parse', '--verify', '--quiet', 'HEAD').catch(() => '') : '';
  if (commitSha === '') throw new SeedError(`${directory} is not the top of a git clone that has a commit.`);
  const remote = await line(directory, 'remote', 'get-url', 'origin').catch(() => '');
  const [, owner = 'octo', repo = basename(directory)] = /([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(remote) ?? [];
  return {
    owner,
    repo,
    defaultBranch: await line(directory, 'symbolic-ref', '--quiet', '--short', 'HEAD').catch(() => 'main'),
    commitSha,
    commitMessage: await line(directory, 'log', '-1', '--format=%B'),
    commitDate: await line(directory, 'log', '-1', '--format=%cI'),
    files: await committedFiles(directory),
  };
}

interface CloneCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly date: string;
  readonly subject: string;
}

/** What the remote of a clone holds, as far as anybody tells. */
export interface CloneRefs {
  /** Null when neither the remote nor the clone tells. */
  readonly defaultBranch: string | null;
  /** By full name: what a reference points at, and its commit. */
  readonly refs: ReadonlyMap<string, { readonly sha: string; readonly commit: string }>;
  /** Commits that the clone has. */
  readonly commits: readonly CloneCommit[];
  /** Text and date of a tag, by the reference's name. */
  readonly tags: ReadonlyMap<string, { readonly message: string; readonly date: string }>;
  /** The address of the remote, if that itself answered. */
  readonly asked: string | null;
}

/** More commits than these say no more about which tag may move where. */
const MOST_COMMITS = 20_000;

/** References of `origin`: its own answer, or what the clone saw last. Without a remote the clone's own. */
export async function readCloneRefs(directory: string, offline: boolean): Promise<CloneRefs> {
  const listed = offline ? null : await askRemote(directory);
  const format = '%(objectname)\t%(refname)\n%(*objectname)\t%(refname)^{}';
  const kinds = ['refs/heads', 'refs/tags', 'refs/remotes/origin'];
  const own = await line(directory, 'for-each-ref', `--format=${format}`, ...kinds);
  const tracked = own.includes('\trefs/remotes/origin/');
  const rows = (listed ?? own)
    .split('\n')
    .map((row) => row.split('\t') as [string, string?])
    .filter(([, name = '']) => listed !== null || !tracked || !name.startsWith('refs/heads/'))
    .map(([sha, name = '']) => [sha, name.replace(/^refs\/remotes\/origin\//, 'refs/heads/')] as const)
    .filter(([sha, name]) => /^[0-9a-f]{40}$/.test(sha) && name.startsWith('refs/') && name !== 'refs/heads/HEAD');
  const peeled = new Map(rows.map(([sha, name]) => [name, sha]));
  const refs = new Map(
    rows
      .filter(([, name]) => !name.endsWith('^{}'))
      .map(([sha, name]) => [name, { sha, commit: peeled.get(`${name}^{}`) ?? sha }]),
  );
  const remoteHead = listed === null ? null : (/^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(listed)?.[1] ?? null);
  const known = await line(directory, 'symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD').catch(() => '');
  const tips = ['HEAD', ...[...refs.values()].map(({ commit }) => commit)].join('\n');
  const log = ['log', '--ignore-missing', '--stdin', `--max-count=${MOST_COMMITS}`, '--format=%H%x09%P%x09%cI%x09%s'];
  const commits = (await git(directory, ['-c', 'log.showSignature=false', ...log], `${tips}\n`)).toString().trim();
  const told = '%(refname)%00%(contents)%00%(creatordate:iso-strict)%00';
  const texts = await git(directory, ['for-each-ref', `--format=${told}`]);
  const fields = texts.toString().split('\0');
  return {
    defaultBranch: remoteHead ?? (known === '' ? null : known.slice('origin/'.length)),
    refs,
    commits: commits.split('\n').map((row) => {
      const [sha = '', parents = '', date = '', ...subject] = row.split('\t');
      return { sha, parents: parents.split(' ').filter((parent) => parent !== ''), date, subject: subject.join('\t') };
    }),
    tags: new Map(
      fields.flatMap((name, at) =>
        at % 3 === 0 ? [[name.trim(), { message: fields[at + 1] ?? '', date: fields[at + 2] ?? '' }] as const] : [],
      ),
    ),
    asked: listed === null ? null : await line(directory, 'remote', 'get-url', 'origin'),
  };
}

/** Null when there is no remote, or none that answers without asking anybody anything. */
async function askRemote(directory: string): Promise<string | null> {
  const ssh = process.env['GIT_SSH_COMMAND'] ?? 'ssh -o BatchMode=yes -o ConnectTimeout=5';
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_SSH_COMMAND: ssh };
  const args = ['-C', directory, 'ls-remote', '--symref', 'origin', 'HEAD', 'refs/heads/*', 'refs/tags/*'];
  try {
    return (await run('git', args, { env, timeout: 10_000, maxBuffer: MAX_OUTPUT })).stdout;
  } catch {
    return null;
  }
}

interface Bringing {
  /** Login of who wrote everything. */
  readonly author: string;
  /** Branches that bring their own files; of others only the place in history counts. */
  readonly about: readonly string[];
  /** Branches to leave out. */
  readonly without: readonly string[];
}

/** Puts references of a clone, and their history, into a GitHub that stands on its commit; its default branch stays. */
export async function bringRefs(
  { admin, commitSha, defaultBranch }: EmbeddedGitHub,
  directory: string,
  clone: CloneRefs,
  { author, about, without }: Bringing,
): Promise<void> {
  const known = new Set(clone.commits.map(({ sha }) => sha));
  const left = new Set([defaultBranch, ...without].map((name) => `refs/heads/${name}`));
  const refs = [...clone.refs].filter(([name]) => !left.has(name));
  const whole = new Set(about.map((name) => clone.refs.get(`refs/heads/${name}`)?.commit));
  const missing = [...new Set(refs.map(([, { commit }]) => commit))].filter((sha) => !known.has(sha));
  const unknown = missing.map((sha) => ({ sha, parents: [], date: '', subject: 'Not in this clone' }));
  for (const { sha, parents, date, subject } of [...clone.commits, ...unknown]) {
    if (sha === commitSha) continue;
    const files = whole.has(sha) && known.has(sha) ? { files: await committedFiles(directory, sha) } : {};
    const there = parents.filter((parent) => known.has(parent));
    admin.importCommit(sha, subject, { author, parents: there, date: date || undefined, ...files });
  }
  for (const [name, { sha, commit }] of refs) {
    const { message, date } = clone.tags.get(name) ?? { message: '', date: '' };
    if (sha === commit) admin.setRef(name, sha);
    else admin.createAnnotatedTag(name.slice('refs/tags/'.length), commit, message, date || undefined, sha);
  }
}

const FILE_MODES = ['100644', '100755', '120000'] as const;

async function committedFiles(directory: string, commit = 'HEAD'): Promise<Record<string, SeedFile>> {
  const listing = (await git(directory, ['ls-tree', '-r', '-z', commit])).toString().split('\0');
  const rows = listing.flatMap((entry) => {
    const [, mode, sha, path] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    const known = FILE_MODES.find((candidate) => candidate === mode);
    return known === undefined || sha === undefined || path === undefined ? [] : [{ mode: known, sha, path }];
  });
  const blobs = await git(directory, ['cat-file', '--batch'], rows.map(({ sha }) => `${sha}\n`).join(''));
  const files: Record<string, SeedFile> = {};
  let at = 0;
  for (const { mode, path } of rows) {
    const start = blobs.indexOf('\n', at) + 1;
    const end = start + Number(blobs.toString('latin1', at, start).split(' ')[2]);
    files[path] = { content: Buffer.from(blobs.subarray(start, end)), mode };
    at = end + 1;
  }
  return files;
}

/** One answer of git, without the line's end. */
async function line(directory: string, ...args: string[]): Promise<string> {
  return (await git(directory, args)).toString().trim();
}

async function git(directory: string, args: readonly string[], input = ''): Promise<Buffer> {
  const running = run('git', ['-C', directory, ...args], { encoding: 'buffer', maxBuffer: MAX_OUTPUT });
  // One that ends before it has read everything fails for a reason of its own, which is the one to tell.
  running.child.stdin?.on('error', () => undefined).end(input);
  return (await running).stdout;
}
