import { isDeepStrictEqual } from 'node:util';
import { BUILT_IN_POLICY, delegationOf, parsePolicy } from '../authorize/policy/index.ts';
import type { AuthorizationPolicy, Evidence, PolicyRef } from '../authorize/policy/index.ts';
import { digestOf } from '../core/digest.ts';
import { MarketOpsError } from '../core/errors.ts';
import type { Locate } from 'strict-yaml/read';
import { checkoutFile } from '../plan/index.ts';
import type { PolicySource } from '../protocol/ledger.ts';
import { readTrustedKeys } from '../protocol/trusted-keys.ts';
import type { TrustedKey } from '../protocol/trusted-keys.ts';
import { APPROVERS_PATH, POLICY_PATH, TRUSTED_KEYS_PATH } from '../protocol/vocabulary.ts';
import type { Deps } from './deps.ts';
import { signedRule } from './signed-approvals.ts';

/** More than a policy or a list of keys can sensibly have. */
const MOST_BYTES = 1 << 20;

/** What the owners of the repository have laid down, as it was read. */
export interface Rules {
  /** Null: there is none. */
  readonly policy: FoundPolicy | null;
  /** The bytes of `.marketops/trusted-keys`; empty when absent. */
  readonly trustedKeys: Uint8Array;
  /** Reads `.marketops/approvers`, of the same commit. */
  readonly approvers: () => Promise<Uint8Array | null>;
  /** Where all of it comes from; null in a dry run, which shows what the checkout's files would say. */
  readonly defaultBranch: DefaultBranchFacts | null;
}

/** The default branch, and what keeps it from being pushed to. */
export interface DefaultBranchFacts {
  readonly name: string;
  readonly commit: string;
  /** Whether any rule or protection holds for it. */
  readonly isProtected: Evidence<boolean>;
  /** Whether one of them asks for a pull request. */
  readonly asksForPullRequest: Evidence<boolean>;
}

interface FoundPolicy {
  readonly bytes: Uint8Array;
  readonly file: string;
  /** Where a person reads it as it was used, by commit. */
  readonly url: string;
  readonly source: NonNullable<PolicySource>;
}

type RulesDeps = Pick<Deps, 'inputs' | 'facts' | 'github' | 'policyReader' | 'checkout'>;

/**
 * In prod all files come from the default branch at one commit, whatever the checkout holds: a branch cannot change the
 * rules it is judged by, nor can the workflow choose others. A dry run shows what the checkout's files, or those that
 * its inputs name, would say.
 * @throws MarketOpsError `policy_unreadable`, `input_invalid`
 */
export async function readRules(deps: RulesDeps): Promise<Rules> {
  return deps.inputs.mode === 'prod' ? rulesOfProd(deps) : previewedRules(deps);
}

async function rulesOfProd(deps: RulesDeps): Promise<Rules> {
  const { facts, github, inputs } = deps;
  const [branch, rules] = await Promise.all([github.defaultBranch(), rulesOfDefaultBranch(deps)]);
  const bytes = await branch.file(POLICY_PATH);
  const trustedKeys = await branch.file(TRUSTED_KEYS_PATH);
  const own = bytes === null ? null : inRepository(facts, { path: POLICY_PATH, commit: branch.commit, bytes });
  const source = own === null ? null : delegationOf(own.bytes, own.file);
  const named = inputs.policyRef;
  if (named !== null && !(source !== null && isDeepStrictEqual({ ...source }, { ...named }))) {
    throw new MarketOpsError(
      'input_invalid',
      `Input policy-ref: in prod the policy is ${POLICY_PATH} of the default branch, and only its own \`source\` may ` +
        `name another. Take the input out of the prod job, or write source: {repository, path, ref} into ${POLICY_PATH}.`,
    );
  }
  return {
    policy: source === null ? own : await readElsewhere(deps, source, POLICY_PATH),
    trustedKeys: trustedKeys ?? Buffer.alloc(0),
    approvers: () => branch.file(APPROVERS_PATH),
    defaultBranch: {
      name: branch.name,
      commit: branch.commit,
      isProtected: branch.isProtected ? { value: true } : mapped(rules, (types) => types.length > 0),
      asksForPullRequest: branch.asksForReviews
        ? { value: true }
        : mapped(rules, (types) => types.includes('pull_request')),
    },
  };
}

async function rulesOfDefaultBranch({ github, facts }: RulesDeps): Promise<Evidence<readonly string[]>> {
  const { defaultBranch } = await github.reader.repository(facts.repository);
  return github.evidence.branchRules(facts.repository, defaultBranch);
}

export function mapped<T, R>(read: Evidence<T>, change: (value: T) => R): Evidence<R> {
  return 'value' in read ? { value: change(read.value) } : read;
}

async function previewedRules(deps: RulesDeps): Promise<Rules> {
  const { inputs, facts, checkout } = deps;
  const at = (path: string): Promise<Uint8Array | null> => checkoutFile(checkout.root, path, MOST_BYTES);
  const preview = async (): Promise<FoundPolicy | null> => {
    if (inputs.policyRef !== null) return readElsewhere(deps, inputs.policyRef, 'policy-ref');
    const bytes = await at(inputs.policy);
    if (bytes === null) return null;
    const source = delegationOf(bytes, inputs.policy);
    if (source !== null) return readElsewhere(deps, source, inputs.policy);
    return inRepository(facts, { path: inputs.policy, commit: facts.commitSha, bytes });
  };
  const [policy, keys] = await Promise.all([preview(), at(TRUSTED_KEYS_PATH)]);
  return {
    policy,
    trustedKeys: keys ?? Buffer.alloc(0),
    approvers: () => at(APPROVERS_PATH),
    defaultBranch: null,
  };
}

function inRepository(
  { serverUrl, repository }: RulesDeps['facts'],
  { path, commit, bytes }: { readonly path: string; readonly commit: string; readonly bytes: Uint8Array },
): FoundPolicy {
  return {
    bytes,
    file: path,
    url: `${serverUrl}/${repository}/blob/${commit}/${path}`,
    source: { repository, path, commit_sha: commit, withheld: false },
  };
}

export interface Elsewhere {
  readonly inputs: Pick<Deps['inputs'], 'policyToken'>;
  readonly facts: Pick<Deps['facts'], 'serverUrl'>;
  readonly policyReader: Deps['policyReader'];
}

/** A policy kept in another place, which `named` names. It cannot name a third one. */
export async function readElsewhere(
  { inputs, facts, policyReader }: Elsewhere,
  { repository, path, ref }: PolicyRef,
  named: string,
): Promise<FoundPolicy> {
  const [{ isPrivate }, commit] = await Promise.all([
    policyReader.repository(repository).catch(() => ({ isPrivate: true })),
    policyReader.commit(repository, ref),
  ]);
  const bytes = commit === null ? null : await policyReader.file(repository, path, commit.sha);
  if (commit === null || bytes === null) {
    throw new MarketOpsError(
      'policy_unreadable',
      `${named}: there is no ${path} at ${ref} of ${repository}. Check its spelling, and that policy-token can read it.`,
    );
  }
  return {
    bytes,
    file: `${repository}:${path}`,
    url: `${facts.serverUrl}/${repository}/blob/${commit.sha}/${path}`,
    source: { repository, path, commit_sha: commit.sha, withheld: inputs.policyToken !== null && isPrivate },
  };
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
  /** Empty as well where the policy asks for no signatures. */
  readonly approversBytes: Uint8Array;
  readonly trustedKeys: readonly TrustedKey[];
  /** Why the list of keys cannot be used, or null. */
  readonly trustedKeysFault: MarketOpsError | null;
  readonly defaultBranch: DefaultBranchFacts | null;
}

/** @throws DiagnosticsError `policy_invalid`, and what reading throws */
export async function governanceOf(
  { policy, trustedKeys, approvers, defaultBranch }: Rules,
  kinds: Deps['kinds'],
): Promise<Governance> {
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
    approversBytes: (signedRule(value) === undefined ? null : await approvers()) ?? Buffer.alloc(0),
    ...keysIn(trustedKeys, defaultBranch),
    defaultBranch,
  };
}

function keysIn(
  bytes: Uint8Array,
  branch: DefaultBranchFacts | null,
): Pick<Governance, 'trustedKeys' | 'trustedKeysFault'> {
  const from = `${TRUSTED_KEYS_PATH}${branch === null ? '' : ` on ${branch.name}`}`;
  try {
    return { trustedKeys: readTrustedKeys(bytes, from), trustedKeysFault: null };
  } catch (error) {
    if (!(error instanceof MarketOpsError)) throw error;
    return { trustedKeys: [], trustedKeysFault: error };
  }
}
