import { appendFile, lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { PresetName } from '../authorize/policy/index.ts';
import { createSecret, deriveKeys, parseSecret } from '../authorize/secret.ts';
import type { Random } from '../core/clock.ts';
import { MarketOpsError } from '../core/errors.ts';
import { originOf } from '../protocol/trusted-keys.ts';
import type { Clone } from './clone.ts';
import { TRUSTED_KEYS_PATH } from '../protocol/vocabulary.ts';
import { filesOf } from './files.ts';
import type { Trigger } from './files.ts';
import type { Project } from 'next-version/project';
import { isEnterpriseServer } from 'github-names/remote';

export interface InitOptions {
  readonly clone: Clone;
  readonly project: Project;
  /** As the API knows it. */
  readonly repository: { readonly id: string; readonly defaultBranch: string };
  /** Who is to review changes of the rules: `@login`, or `@org/team`; null where that is not known. */
  readonly owners: string | null;
  readonly preset: PresetName;
  readonly trigger: Trigger;
  readonly explicit: boolean;
  readonly environment: string;
  /** `owner/name@ref` of this action. */
  readonly action: string;
  /** The list of approvers; null for none. */
  readonly approvers: string | null;
  readonly team?: { readonly name: string; readonly id: number } | undefined;
  readonly random: Random;
}

export interface Initialized {
  readonly written: readonly string[];
  /** What was there already, and stayed as it is. */
  readonly kept: readonly string[];
  /** The key, which is nowhere else; null when none was made. */
  readonly secret: string | null;
}

/** Branch names that stand in YAML as they are. */
const PLAIN = /^[A-Za-z0-9][\w./-]*$/;

/**
 * Writes the files of a first day into a clone. What is there stays: also the key is made only where the list of keys
 * is new, for one that is not listed would sign nothing that counts. The list is written last: after a failure it
 * would name a key that nobody has.
 * @throws MarketOpsError `branch_name_unfit`
 */
export async function initialize(options: InitOptions): Promise<Initialized> {
  const { clone, repository, random, owners, ...facts } = options;
  const { server } = clone.remote;
  if (!PLAIN.test(repository.defaultBranch)) {
    throw new MarketOpsError(
      'branch_name_unfit',
      `The default branch ${JSON.stringify(repository.defaultBranch)} has a name that these files cannot hold as it is. ` +
        'Write them by hand, with the name in quotes.',
    );
  }
  const secret = createSecret(random);
  const keys = deriveKeys(parseSecret(secret, 'the new key'), repository.id, originOf(server, repository.id));
  const files = filesOf({
    ...facts,
    defaultBranch: repository.defaultBranch,
    vkey: keys.vkey.text,
    enterpriseServer: isEnterpriseServer(server),
  });
  const codeOwners = await addOwners(clone.root, owners);
  const written = codeOwners === null ? [] : [codeOwners];
  const kept: string[] = [];
  for (const [path, text] of files) {
    const isNew = await writeNew(join(clone.root, path), text);
    (isNew ? written : kept).push(path);
  }
  return { written, kept, secret: written.includes(TRUSTED_KEYS_PATH) ? secret : null };
}

/** https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners */
export const CODE_OWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** Adds the rules to the list of code owners that GitHub finds first; null where one says something of them already. */
async function addOwners(root: string, owners: string | null): Promise<string | null> {
  const texts = await Promise.all(CODE_OWNERS.map((path) => readFile(join(root, path), 'utf8').catch(() => null)));
  const found = texts.findIndex((text) => text !== null);
  const path = join(root, CODE_OWNERS[Math.max(found, 0)] ?? '');
  const isLink = (await lstat(path).catch(() => null))?.isSymbolicLink() ?? false;
  if (isLink || texts.some((text) => text?.includes('.marketops/'))) return null;
  const row = owners === null ? '# /.marketops/ @YOUR-ORG/YOUR-TEAM' : `/.marketops/ ${owners}`;
  await mkdir(dirname(path), { recursive: true });
  await appendFile(path, `${found === -1 ? '' : '\n'}# What is published, and under which rules\n${row}\n`);
  return relative(root, path);
}

/** False when something of that name is there, a dangling link too. */
async function writeNew(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
