import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT_IN_POLICY, parsePolicy } from '../authorize/policy/index.ts';
import type { AuthorizationPolicy } from '../authorize/policy/index.ts';
import { digestOf } from '../core/digest.ts';
import { MarketOpsError } from '../core/errors.ts';
import type { Locate } from '../core/yaml.ts';
import { decodeUtf8 } from '../protocol/jcs.ts';
import { parseTrustedKeys, TrustedKeysError } from '../protocol/vkey.ts';
import type { TrustedKey } from '../protocol/vkey.ts';
import type { GitHubReader } from '../operations/ports.ts';
import type { Deps } from './deps.ts';

export const TRUSTED_KEYS_PATH = '.marketops/trusted-keys';

/** What the owners of the repository have laid down, as exact bytes and as values. */
export interface Governance {
  readonly policy: AuthorizationPolicy;
  readonly policyBytes: Uint8Array;
  readonly policyDigest: string;
  /** The policy's path, or null when there is none and the built-in one denies everything. */
  readonly policyFile: string | null;
  /** The commit whose files these are. */
  readonly policyCommit: string;
  readonly locate: Locate;
  /** Empty when the file is absent. */
  readonly trustedKeysBytes: Uint8Array;
  readonly trustedKeys: readonly TrustedKey[];
  /** Why the list of keys cannot be used, or null. */
  readonly trustedKeysFault: string | null;
}

/**
 * In prod both files come from the default branch at one commit, whatever the checkout holds: a branch cannot change
 * the rules it is judged by. A dry run shows what the checkout's files would say.
 * @throws DiagnosticsError `policy_invalid`
 */
export async function readGovernance(deps: Pick<Deps, 'inputs' | 'facts' | 'github'>): Promise<Governance> {
  const { inputs, facts, github } = deps;
  const { read: source, commit } =
    inputs.mode === 'prod'
      ? await defaultBranch(github.reader, facts.repository)
      : { read: (path: string) => fromCheckout(join(inputs.workingDirectory, path)), commit: facts.commitSha };
  const [policyFile, keysFile] = await Promise.all([source(inputs.policy), source(TRUSTED_KEYS_PATH)]);
  const policyBytes = policyFile ?? Buffer.from(BUILT_IN_POLICY);
  const { value, locate } = parsePolicy(policyBytes, policyFile === null ? 'the built-in policy' : inputs.policy);
  return {
    policy: value,
    policyBytes,
    policyDigest: digestOf(policyBytes),
    policyFile: policyFile === null ? null : inputs.policy,
    policyCommit: commit,
    locate,
    trustedKeysBytes: keysFile ?? Buffer.alloc(0),
    ...readTrustedKeys(keysFile ?? Buffer.alloc(0)),
  };
}

function readTrustedKeys(bytes: Uint8Array): Pick<Governance, 'trustedKeys' | 'trustedKeysFault'> {
  const text = decodeUtf8(bytes);
  if (text === null) return { trustedKeys: [], trustedKeysFault: `${TRUSTED_KEYS_PATH} is not valid UTF-8` };
  try {
    return { trustedKeys: parseTrustedKeys(text), trustedKeysFault: null };
  } catch (error) {
    if (!(error instanceof TrustedKeysError)) throw error;
    return { trustedKeys: [], trustedKeysFault: `${TRUSTED_KEYS_PATH}:${error.line}: the line ${error.message}` };
  }
}

interface Source {
  readonly read: (path: string) => Promise<Uint8Array | null>;
  readonly commit: string;
}

async function defaultBranch(reader: GitHubReader, repository: string): Promise<Source> {
  const { defaultBranch: branch } = await reader.repository(repository);
  const commit = await reader.commit(repository, `refs/heads/${branch}`);
  if (commit === null) {
    throw new MarketOpsError(
      'not_found',
      `The default branch ${branch} of ${repository} has no commit; push one first.`,
    );
  }
  return { read: (path) => reader.file(repository, path, commit.sha), commit: commit.sha };
}

async function fromCheckout(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new MarketOpsError('policy_unreadable', `${path} cannot be read. Check that it is a file.`, { cause: error });
  }
}
