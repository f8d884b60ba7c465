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
  /** Where a person reads it as it was used, by commit. */
  readonly policyUrl: string | null;
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
export async function readGovernance(deps: GovernanceDeps): Promise<Governance> {
  const own = await ownSource(deps);
  const [found, keys] = await Promise.all([readPolicy(deps, own), own.read(TRUSTED_KEYS_PATH)]);
  const { value, locate } = parsePolicy(found.bytes, found.file ?? 'the built-in policy');
  const keysBytes = keys ?? Buffer.alloc(0);
  return {
    policy: value,
    policyBytes: found.bytes,
    policyDigest: digestOf(found.bytes),
    policyFile: found.file,
    policyUrl: found.url,
    locate,
    trustedKeysBytes: keysBytes,
    ...readTrustedKeys(keysBytes),
  };
}

type GovernanceDeps = Pick<Deps, 'inputs' | 'facts' | 'github' | 'policyReader'>;

interface FoundPolicy {
  readonly bytes: Uint8Array;
  /** Null: there is none, and the built-in one denies everything. */
  readonly file: string | null;
  readonly url: string | null;
}

async function readPolicy({ inputs, facts, policyReader }: GovernanceDeps, own: Source): Promise<FoundPolicy> {
  const elsewhere = inputs.policyRef;
  if (elsewhere === null) {
    const bytes = await own.read(inputs.policy);
    if (bytes === null) return { bytes: Buffer.from(BUILT_IN_POLICY), file: null, url: null };
    return {
      bytes,
      file: inputs.policy,
      url: `${facts.serverUrl}/${facts.repository}/blob/${own.commit}/${inputs.policy}`,
    };
  }
  const { repository, path, ref } = elsewhere;
  const commit = await policyReader.commit(repository, ref);
  const bytes = commit === null ? null : await policyReader.file(repository, path, commit.sha);
  if (commit === null || bytes === null) {
    throw new MarketOpsError(
      'policy_unreadable',
      `policy-ref: there is no ${path} at ${ref} of ${repository}. Check its spelling, and that policy-token can read it.`,
    );
  }
  return { bytes, file: `${repository}:${path}`, url: `${facts.serverUrl}/${repository}/blob/${commit.sha}/${path}` };
}

async function ownSource({ inputs, facts, github }: GovernanceDeps): Promise<Source> {
  if (inputs.mode === 'prod') return defaultBranch(github.reader, facts.repository);
  return {
    read: (path) => fromCheckout(join(inputs.workingDirectory, path)),
    commit: facts.commitSha,
    branch: facts.ref,
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

/** A state of a repository's files; null for one that is not there. */
export interface Source {
  readonly read: (path: string) => Promise<Uint8Array | null>;
  readonly commit: string;
  readonly branch: string;
}

/** The default branch at its newest commit, read through the API: what a checkout holds does not matter. */
export async function defaultBranch(reader: GitHubReader, repository: string): Promise<Source> {
  const { defaultBranch: branch } = await reader.repository(repository);
  const commit = await reader.commit(repository, `refs/heads/${branch}`);
  if (commit === null) {
    throw new MarketOpsError(
      'not_found',
      `The default branch ${branch} of ${repository} has no commit; push one first.`,
    );
  }
  return { read: (path) => reader.file(repository, path, commit.sha), commit: commit.sha, branch };
}

async function fromCheckout(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new MarketOpsError('policy_unreadable', `${path} cannot be read. Check that it is a file.`, { cause: error });
  }
}
