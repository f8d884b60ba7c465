import { lstat, readlink } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { digestOf, gitObjectId } from '../core/digest.ts';
import { MarketOpsError } from '../core/errors.ts';
import { once } from '../core/parallel.ts';
import type { LocalFile, WorkFile } from '../operations/kind.ts';
import {
  openGit,
  readConversion,
  readFilters,
  seenByGit,
  statOf,
  storedBytes,
  storedIds,
  withoutFilters,
} from './git.ts';
import type { Environment, WorkTree } from './git.ts';
import type { Selected } from './work-files.ts';

/** What `git add` would store of the work tree, which need not be the bytes on disk. */

type Load = (path: string) => Promise<LocalFile>;
type Stored = Extract<WorkFile, { deleted: false }>;

/**
 * The modes and object ids of files and links, and their content when it is asked for, all as git would store them. Line
 * ends, encodings and `$Id$` are converted by git. A filter is a program of the checkout, and runs in no run: a file with
 * one is taken where git knows its content already.
 * @param selected none of them deleted
 * @throws MarketOpsError `filter_refused`, `symlink_refused`, `git_failed`
 */
export async function storedFiles(
  selected: readonly Selected[],
  { root, tree, environment, load }: { root: string; tree: WorkTree; environment: Environment; load: Load },
): Promise<Stored[]> {
  const { prefix, index } = tree;
  const git = openGit(prefix === '' ? root : `${root}/`.slice(0, -prefix.length), environment);
  const { settings: chosen, fileMode, symlinks } = await readConversion(git, environment);
  const settings = [...chosen, ...(await withoutFilters(git))];
  const isLink = ({ path, is }: Selected): boolean =>
    is === 'link' || (!symlinks && index.get(path)?.mode === '120000');
  const files = selected.filter((item) => !isLink(item)).map(({ path }) => path);
  const filters = await readFilters(
    git,
    files.map((path) => prefix + path),
  );
  const plain = files.filter((path) => !filters.has(prefix + path));
  const ids = await storedIds(
    git,
    plain.map((path) => prefix + path),
    settings,
  );
  const idOf = new Map(plain.map((path, i) => [path, ids[i] as string]));
  const seen = once(() => seenByGit(git));

  /** A file whose bytes come from elsewhere than the disk. */
  const made = async (path: string, bytes: () => Promise<Uint8Array>): Promise<LocalFile> => {
    const first = await bytes();
    const digest = digestOf(first);
    const read = async (): Promise<Uint8Array> => {
      const again = await bytes();
      if (digestOf(again) === digest) return again;
      throw new MarketOpsError('file_changed', `${path} is no longer what was planned (${digest}). Run again.`);
    };
    return {
      path,
      size: first.byteLength,
      digest,
      read,
      open: async function* () {
        yield await read();
      },
    };
  };
  const link = async (path: string): Promise<Omit<Stored, 'path' | 'deleted' | 'mode'>> => {
    const target = async (): Promise<Buffer> =>
      symlinks ? readlink(join(root, path), { encoding: 'buffer' }) : Buffer.from(await (await load(path)).read());
    const first = await target();
    const to = first.toString();
    const content = async (): Promise<LocalFile> => {
      if (posix.isAbsolute(to) || posix.normalize(posix.join(posix.dirname(prefix + path), to)).startsWith('..'))
        throw new MarketOpsError(
          'symlink_refused',
          `${path} is a symbolic link that leads out of the repository, to ${to}.`,
        );
      return made(path, target);
    };
    return { blob: gitObjectId('blob', first), content };
  };
  const converted =
    (path: string, blob: string): (() => Promise<LocalFile>) =>
    async () => {
      const file = await load(path);
      if (gitObjectId('blob', await file.read()) === blob) return file;
      const stored = await made(path, () => storedBytes(git, prefix + path, settings));
      if (gitObjectId('blob', await stored.read()) === blob) return stored;
      throw new MarketOpsError('file_changed', `${path} was written while it was planned. Run again.`);
    };
  const filtered = async (path: string): Promise<Omit<Stored, 'path' | 'deleted' | 'mode'>> => {
    const filter = String(filters.get(prefix + path));
    const known = index.get(path)?.sha;
    const unchanged = async (): Promise<boolean> => {
      if (known === undefined) return false;
      const stat = await lstat(join(root, path), { bigint: true });
      if ((await seen()).get(prefix + path) === statOf(stat)) return true;
      if (filter !== 'lfs') return false;
      const file = await load(path);
      const pointer = `version https://git-lfs.github.com/spec/v1\noid ${file.digest}\nsize ${file.size}\n`;
      return gitObjectId('blob', Buffer.from(pointer)) === known;
    };
    if (known === undefined || !(await unchanged())) {
      const more = filter === 'lfs' ? ' and send its object (`git lfs push`)' : '';
      throw new MarketOpsError(
        'filter_refused',
        `${path} goes through the filter ${JSON.stringify(filter)} before git stores it (.gitattributes), and no program of the checkout is run here. ` +
          `\`git add\` it${more} in a step before, so that git knows what to store, or choose globs that do not name it.`,
      );
    }
    return { blob: known, content: () => made(path, () => git(['cat-file', 'blob', known])) };
  };
  return Promise.all(
    selected.map(async (item): Promise<Stored> => {
      const { path } = item;
      const named = { path: prefix + path, deleted: false } as const;
      if (isLink(item)) return { ...named, mode: '120000', ...(await link(path)) };
      // A bit that is lost on disk, as artifacts lose it, is kept by the index.
      const executable =
        index.get(path)?.mode === '100755' || (fileMode && ((await lstat(join(root, path))).mode & 0o100) !== 0);
      const blob = idOf.get(path);
      const stored = blob === undefined ? await filtered(path) : { blob, content: converted(path, blob) };
      return { ...named, mode: executable ? '100755' : '100644', ...stored };
    }),
  );
}
