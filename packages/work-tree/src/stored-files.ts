import { createHash } from 'node:crypto';
import { lstat, readlink } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { CodedError } from 'coded-error/error';
import { once } from 'async-parts/parallel';
import type { LocalFile, WorkFile } from './types.ts';
import { openGit, readChoices, readFilters, seenByGit, statOf, storedBytes, storedIds } from './git.ts';
import type { Environment, WorkTree } from './git.ts';
import type { Selected } from './work-files.ts';

const digestOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const blobId = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

type Stored = Extract<WorkFile, { deleted: false }>;
type Content = Pick<Stored, 'blob' | 'content'>;

/**
 * Files and links as `git add` would store them, which need not be as they are on disk: git converts line ends, encodings
 * and `$Id$`. A filter is a program of the checkout and never runs: of a file with one, only what the index holds is taken.
 * @param selected none of them deleted
 * @throws CodedError `filter_refused`, `git_failed`; a content's `symlink_refused`, `file_changed`, `file_too_large`
 */
export async function storedFiles(
  selected: readonly Selected[],
  {
    root,
    tree: { prefix, index },
    environment,
    load,
  }: { root: string; tree: WorkTree; environment: Environment; load: (path: string) => Promise<LocalFile> },
): Promise<Stored[]> {
  const git = openGit(prefix === '' ? root : `${root}/`.slice(0, -prefix.length), environment);
  const choices = await readChoices(git, environment);
  const settings = ['core.autocrlf', 'core.eol'].flatMap((name) => {
    const choice = choices.get(name);
    return choice === undefined ? [] : [`${name}=${choice}`];
  });
  const realLinks = choices.get('core.symlinks') !== 'false';
  const isLink = ({ path, is }: Selected) => is === 'link' || (!realLinks && index.get(path)?.mode === '120000');
  const full = (path: string): string => prefix + path;
  const files = selected.filter((item) => !isLink(item)).map(({ path }) => path);
  const filters = await readFilters(git, files.map(full));
  const plain = files.filter((path) => !filters.has(full(path))).map(full);
  const ids = await storedIds(git, plain, settings);
  const idOf = new Map(plain.map((path, i) => [path, ids[i] as string]));
  const seen = once(() => seenByGit(git));

  const link = async (path: string): Promise<Content> => {
    const read = async (): Promise<Uint8Array> =>
      realLinks ? readlink(join(root, path), { encoding: 'buffer' }) : (await load(path)).read();
    const target = Buffer.from(await read());
    const to = posix.join(posix.dirname(full(path)), target.toString());
    const content = (): Promise<LocalFile> => {
      if (!posix.isAbsolute(target.toString()) && !/^\.\.(?:\/|$)/.test(to)) return made(path, read);
      const message = `${path} is a symbolic link that leads out of the repository, to ${target.toString()}.`;
      throw new CodedError('symlink_refused', message);
    };
    return { blob: blobId(target), content };
  };
  const converted = async (path: string, blob: string): Promise<LocalFile> => {
    const file = await load(path);
    if (blobId(await file.read()) === blob) return file;
    return made(path, () => storedBytes(git, full(path), settings), blob);
  };
  const filtered = async (path: string, filter: string): Promise<Content> => {
    const blob = index.get(path)?.sha;
    const stat = statOf(await lstat(join(root, path), { bigint: true }));
    const isPointed = async (): Promise<boolean> => {
      const { digest, size } = await load(path);
      const pointer = `version https://git-lfs.github.com/spec/v1\noid ${digest}\nsize ${size}\n`;
      return blobId(Buffer.from(pointer)) === blob;
    };
    if (blob !== undefined && ((await seen()).get(full(path)) === stat || (filter === 'lfs' && (await isPointed()))))
      return { blob, content: () => made(path, () => git(['cat-file', 'blob', blob]), blob) };
    const more = filter === 'lfs' ? ' and send its object (`git lfs push`)' : '';
    throw new CodedError(
      'filter_refused',
      `${path} goes through the filter ${JSON.stringify(filter)} before git stores it (.gitattributes), and no program of the checkout is run here. ` +
        `\`git add\` it${more} in a step before, so that git knows what to store, or choose globs that do not name it.`,
    );
  };
  return Promise.all(
    selected.map(async (item): Promise<Stored> => {
      const { path } = item;
      const named = { path: full(path), deleted: false } as const;
      if (isLink(item)) return { ...named, mode: '120000', ...(await link(path)) };
      // A bit that is lost on disk, as artifacts lose it, is kept by the index.
      const onDisk = choices.get('core.filemode') !== 'false' && ((await lstat(join(root, path))).mode & 0o100) !== 0;
      const mode = onDisk || index.get(path)?.mode === '100755' ? '100755' : '100644';
      const blob = idOf.get(full(path));
      if (blob === undefined) return { ...named, mode, ...(await filtered(path, String(filters.get(full(path))))) };
      return { ...named, mode, blob, content: () => converted(path, blob) };
    }),
  );
}

/** A file whose bytes come from elsewhere than the disk. @param blob the id that they must have, where it is known */
async function made(path: string, bytes: () => Promise<Uint8Array>, blob?: string): Promise<LocalFile> {
  const first = await bytes();
  const digest = digestOf(first);
  const changed = new CodedError('file_changed', `${path} was written after it was planned. Run again.`);
  if (blob !== undefined && blobId(first) !== blob) throw changed;
  const read = async (): Promise<Uint8Array> => {
    const again = await bytes();
    if (digestOf(again) === digest) return again;
    throw changed;
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
}
