import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Git in a clone: what it prints, trimmed. */
export type Git = (args: readonly string[], input?: string | Buffer, more?: Environment) => string;

/**
 * Git in a folder, with a person's own configuration.
 * @param failure what is thrown, of what git said
 */
export function gitIn(cwd: string, env: Environment, failure: (said: string) => Error): Git {
  return (args, input = '', more = {}) => {
    const options = { cwd, env: { ...env, ...more }, input, maxBuffer: 2 ** 28 };
    try {
      return execFileSync('git', args, { ...options, encoding: 'utf8', stdio: 'pipe' }).trim();
    } catch (error) {
      const { stderr, message } = error as { readonly stderr?: unknown; readonly message: string };
      const why = typeof stderr === 'string' && stderr.trim() !== '' ? stderr.trim() : message;
      throw failure(`git ${args[0] ?? ''} failed: ${why}`);
    }
  };
}

/** Pushes a commit with one file more to a remote's branch, which is begun where there is none; without a work tree. */
export function pushFile(
  git: Git,
  { remote, branch }: { readonly remote: string; readonly branch: string },
  { path, text, message }: { readonly path: string; readonly text: string; readonly message: string },
): void {
  const ref = `refs/heads/${branch}`;
  const folder = mkdtempSync(join(tmpdir(), 'git-index-'));
  const index = { GIT_INDEX_FILE: join(folder, 'index') };
  try {
    const isThere = git(['ls-remote', '--heads', remote, ref]) !== '';
    if (isThere) git(['fetch', '--quiet', '--no-tags', remote, ref]);
    const parent = isThere ? git(['rev-parse', '--verify', 'FETCH_HEAD^{commit}']) : '';
    if (isThere) git(['read-tree', parent], '', index);
    const blob = git(['hash-object', '-w', '--stdin'], text);
    git(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], '', index);
    const parents = isThere ? ['-p', parent] : [];
    const commit = git(['commit-tree', git(['write-tree'], '', index), ...parents, '-m', message]);
    git(['push', '--quiet', `--force-with-lease=${ref}:${parent}`, remote, `${commit}:${ref}`]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
