import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { parse as parseToml } from 'smol-toml';
import { changelogSections } from './changelog.ts';
import { comingVersion, newestForm } from './versions.ts';

const run = promisify(execFile);

/** What a work tree tells of the project whose next version is to be published. */
export interface Project {
  readonly name: string | null;
  /** What stands before the version in a tag: `v`, `api@`, or nothing. */
  readonly prefix: string;
  readonly version: string;
  /** Where the version comes from, for people. */
  readonly because: string;
  /** Whether versions are days. */
  readonly dated: boolean;
  /** Where a build leaves its files, or may: nothing in it is under version control. */
  readonly buildFolder: string;
  /** A changelog with a section of this version. */
  readonly changelog: string | null;
  /** Whether it is a package that npm may publish, and whether an image is built of it. */
  readonly isPackage: boolean;
  readonly hasImage: boolean;
}

interface Manifest {
  readonly file: string;
  /** Of its folder, from the top; empty for the top itself. */
  readonly folder: string;
  readonly name: string | null;
  readonly version: string | null;
  /** What a Go module path ends in: `/v2`. */
  readonly major: number | null;
}

type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown): Fields => Object(value) as Fields;
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** By their order of precedence; each knows a name and a version, or null for what it does not say. */
const READERS: Readonly<Record<string, (content: string) => Omit<Manifest, 'file' | 'folder'>>> = {
  'package.json': (content) => {
    const { name, version } = fields(JSON.parse(content));
    return { name: text(name), version: text(version), major: null };
  },
  'Cargo.toml': (content) => {
    const { package: own, workspace } = fields(parseToml(content));
    const shared = text(fields(fields(workspace)['package'])['version']);
    return { name: text(fields(own)['name']), version: text(fields(own)['version']) ?? shared, major: null };
  },
  'pyproject.toml': (content) => {
    const { project, tool } = fields(parseToml(content));
    const poetry = fields(fields(tool)['poetry']);
    const either = (name: string): string | null => text(fields(project)[name]) ?? text(poetry[name]);
    return { name: either('name'), version: either('version'), major: null };
  },
  'go.mod': (content) => {
    const [, path = '', major] = /^module\s+"?([^\s"]+?)(?:\/v(\d+))?"?\s*$/m.exec(content) ?? [];
    return { name: path.split('/').at(-1) || null, version: null, major: major === undefined ? null : Number(major) };
  },
};

/** Reads what is there; a manifest that cannot be parsed is as if it were not. */
export async function readProject(root: string, today: Date): Promise<Project> {
  const list = async (...args: string[]): Promise<string[]> => {
    const { stdout } = await run('git', ['-C', root, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    return stdout.split(/[\n\0]/).filter((line) => line !== '');
  };
  const newest = ['--sort=-version:refname', '--sort=-creatordate'];
  const [npm, dockerfile, tags, tracked] = await Promise.all([
    read(root, 'package.json'),
    read(root, 'Dockerfile'),
    list('for-each-ref', ...newest, '--format=%(refname:lstrip=2)', 'refs/tags'),
    list('ls-files', '-z'),
  ]);
  const form = newestForm(tags);
  const manifest = (await packageOf(root, form.package)) ?? (await manifestIn(root, ''));
  const changelog = await changelogOf(root, manifest?.folder ?? '');
  const coming = comingVersion({
    form,
    today,
    manifest: manifest === null ? null : { ...manifest, file: join(manifest.folder, manifest.file) },
    changelog: changelog === null ? [] : changelogSections(changelog.content, '').headings,
  });
  const sections = changelog === null ? [] : changelogSections(changelog.content, coming.version).found;
  return {
    name: form.package ?? manifest?.name ?? null,
    prefix: form.prefix,
    ...coming,
    dated: form.dated,
    buildFolder: await buildFolderOf(root, tracked),
    changelog: changelog !== null && sections.length === 1 ? changelog.file : null,
    isPackage: npm !== null && isPublic(npm),
    hasImage: dockerfile !== null,
  };
}

function isPublic(manifest: string): boolean {
  try {
    const { name, private: isPrivate } = fields(JSON.parse(manifest));
    return text(name) !== null && isPrivate !== true;
  } catch {
    return false;
  }
}

async function read(root: string, path: string): Promise<string | null> {
  return readFile(join(root, path), 'utf8').catch(() => null);
}

async function manifestIn(root: string, folder: string): Promise<Manifest | null> {
  for (const [file, parse] of Object.entries(READERS)) {
    const content = await read(root, join(folder, file));
    if (content === null) continue;
    try {
      return { file, folder, ...parse(content) };
    } catch {
      // Its own tools say what is wrong with it.
    }
  }
  return null;
}

/** A package of a monorepo, two folders deep at most: by its name, or by its folder as Go has it. */
async function packageOf(root: string, wanted: string | null): Promise<Manifest | null> {
  if (wanted === null) return null;
  const foldersIn = async (folder: string): Promise<string[]> => {
    const found = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    const plain = found.filter((entry) => entry.isDirectory() && !/^(\.|node_modules$)/.test(entry.name));
    return plain.map(({ name }) => join(folder, name));
  };
  const above = await foldersIn('');
  const below = await Promise.all(above.map(foldersIn));
  for (const folder of [...above, ...below.flat()]) {
    const manifest = await manifestIn(root, folder);
    const names = [manifest?.name, folder, basename(folder)];
    if (manifest !== null && names.includes(wanted)) return manifest;
  }
  return null;
}

async function changelogOf(root: string, folder: string): Promise<{ file: string; content: string } | null> {
  for (const file of [join(folder, 'CHANGELOG.md'), 'CHANGELOG.md']) {
    const content = await read(root, file);
    if (content !== null) return { file, content };
  }
  return null;
}

/** The folder that git ignores for being built, else the first that holds nothing under version control. */
async function buildFolderOf(root: string, tracked: readonly string[]): Promise<string> {
  const usual = ['build', 'dist', 'out', 'release-files'];
  const ignored = ((await read(root, '.gitignore')) ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^\/|\/\*?$/g, ''));
  const free = usual.filter((name) => !tracked.some((path) => path.startsWith(`${name}/`)));
  return free.find((name) => ignored.includes(name)) ?? free[0] ?? 'release-files';
}
