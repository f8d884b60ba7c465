import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PresetName } from '../authorize/policy/index.ts';
import { createSecret, deriveKeys, parseSecret } from '../authorize/secret.ts';
import type { Random } from '../core/clock.ts';
import { MarketOpsError } from '../core/errors.ts';
import { originOf } from '../protocol/vkey.ts';
import type { Clone } from './clone.ts';
import { TRUSTED_KEYS_PATH } from '../protocol/vocabulary.ts';
import { filesOf } from './files.ts';
import { nextSteps } from './next-steps.ts';
import { isEnterpriseServer } from './remote.ts';

export interface InitOptions {
  readonly clone: Clone;
  /** As the API knows it. */
  readonly repository: { readonly id: string; readonly defaultBranch: string };
  readonly preset: PresetName;
  readonly environment: string;
  /** `owner/name@ref` of this action. */
  readonly action: string;
  /** The list of approvers; null for none. */
  readonly approvers: string | null;
  readonly random: Random;
}

export interface Initialized {
  readonly written: readonly string[];
  /** What was there already, and stayed as it is. */
  readonly kept: readonly string[];
  /** What to do next; holds the key, which is nowhere else. */
  readonly nextSteps: string;
}

/** Branch names that stand in YAML as they are. */
const PLAIN = /^[A-Za-z0-9][\w./-]*$/;

/**
 * Writes the files of a first day into a clone. What is there stays: also the key is made only where the list of keys
 * is new, for one that is not listed would sign nothing that counts.
 * @throws MarketOpsError `branch_name_unfit`
 */
export async function initialize(options: InitOptions): Promise<Initialized> {
  const { clone, repository, preset, environment, action, approvers, random } = options;
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
    preset,
    action,
    environment,
    defaultBranch: repository.defaultBranch,
    version: clone.nextVersion,
    vkey: keys.vkey.text,
    enterpriseServer: isEnterpriseServer(server),
    approvers,
  });
  const written: string[] = [];
  const kept: string[] = [];
  for (const [path, text] of files) {
    const isNew = await writeNew(join(clone.root, path), text);
    (isNew ? written : kept).push(path);
  }
  const made = written.includes(TRUSTED_KEYS_PATH) ? secret : null;
  const facts = { ...clone.remote, preset, environment, action, defaultBranch: repository.defaultBranch, secret: made };
  return { written, kept, nextSteps: nextSteps(facts) };
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
