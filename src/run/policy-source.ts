import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT_IN_POLICY, parsePolicy } from '../authorize/policy/index.ts';
import type { AuthorizationPolicy } from '../authorize/policy/index.ts';
import { digestOf } from '../core/digest.ts';
import { MarketOpsError } from '../core/errors.ts';
import type { Locate } from '../core/yaml.ts';
import type { GitHubReader } from '../operations/ports.ts';
import type { PolicySource } from '../protocol/ledger.ts';
import { decodeUtf8 } from '../protocol/jcs.ts';
import { parseTrustedKeys, TrustedKeysError } from '../protocol/vkey.ts';
import type { TrustedKey } from '../protocol/vkey.ts';
import type { Deps } from './deps.ts';

export const TRUSTED_KEYS_PATH = '.marketops/trusted-keys';
export const APPROVERS_PATH = '.marketops/approvers';

/** What the owners of the repository have laid down, as it was read. */
export interface Rules {
  /** Null: there is none. */
  readonly policy: FoundPolicy | null;
  /** The bytes of `.marketops/trusted-keys` and `.marketops/approvers`; empty when absent. */
  readonly trustedKeys: Uint8Array;
  readonly approvers: Uint8Array;
}

interface FoundPolicy {
  readonly bytes: Uint8Array;
  readonly file: string;
  /** Where a person reads it as it was used, by commit. */
  readonly url: string;
  readonly source: NonNullable<PolicySource>;
}

/**
 * In prod both files come from the default branch at one commit, whatever the checkout holds: a branch cannot change
 * the rules it is judged by. A dry run shows what the checkout's files would say.
 * @throws MarketOpsError `policy_unreadable`
 */
export async function readRules(deps: RulesDeps): Promise<Rules> {
  const own = await ownSource(deps);
  const [policy, keys] = await Promise.all([readPolicy(deps, own), own.read(TRUSTED_KEYS_PATH)]);
  return { policy, trustedKeys: keys ?? Buffer.alloc(0), approvers: Buffer.alloc(0) };
}

type RulesDeps = Pick<Deps, 'inputs' | 'facts' | 'github' | 'policyReader'>;

async function readPolicy({ inputs, facts, policyReader }: RulesDeps, own: Source): Promise<FoundPolicy | null> {
  const elsewhere = inputs.policyRef;
  if (elsewhere === null) {
    const bytes = await own.read(inputs.policy);
    if (bytes === null) return null;
    return {
      bytes,
      file: inputs.policy,
      url: `${facts.serverUrl}/${facts.repository}/blob/${own.commit}/${inputs.policy}`,
      source: { repository: facts.repository, path: inputs.policy, commit_sha: own.commit, withheld: false },
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
  return {
    bytes,
    file: `${repository}:${path}`,
    url: `${facts.serverUrl}/${repository}/blob/${commit.sha}/${path}`,
    source: { repository, path, commit_sha: commit.sha, withheld: false },
  };
}

async function ownSource({ inputs, facts, github }: RulesDeps): Promise<Source> {
  if (inputs.mode === 'prod') return defaultBranch(github.reader, facts.repository);
  return {
    read: (path) => fromCheckout(join(inputs.workingDirectory, path)),
    commit: facts.commitSha,
    branch: facts.ref,
  };
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

/** What the owners of the repository have laid down, as exact bytes and as values. */
export interface Governance {
  readonly policy: AuthorizationPolicy;
  readonly policyBytes: Uint8Array;
  readonly policyDigest: string;
  /** The policy's path, or null when there is none and the built-in one denies everything. */
  readonly policyFile: string | null;
  /** Where a person reads it as it was used, by commit. */
  readonly policyUrl: string | null;
  readonly policySource: PolicySource;
  readonly locate: Locate;
  /** Empty when the file is absent. */
  readonly trustedKeysBytes: Uint8Array;
  readonly approversBytes: Uint8Array;
  readonly trustedKeys: readonly TrustedKey[];
  /** Why the list of keys cannot be used, or null. */
  readonly trustedKeysFault: string | null;
}

/** @throws DiagnosticsError `policy_invalid` */
export function governanceOf({ policy, trustedKeys, approvers }: Rules, kinds: Deps['kinds']): Governance {
  const bytes = policy?.bytes ?? Buffer.from(BUILT_IN_POLICY);
  const file = policy?.file ?? null;
  const { value, locate } = parsePolicy(bytes, file ?? 'the built-in policy', kinds);
  return {
    policy: value,
    policyBytes: bytes,
    policyDigest: digestOf(bytes),
    policyFile: file,
    policyUrl: policy?.url ?? null,
    policySource: policy?.source ?? null,
    locate,
    trustedKeysBytes: trustedKeys,
    approversBytes: approvers,
    ...readTrustedKeys(trustedKeys),
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
