import {
  decide,
  delegationOf,
  judgeDefaultBranch,
  judgeEnvironment,
  judgeLedger,
  parsePolicy,
} from '../authorize/policy/index.ts';
import type { PolicyRequest } from '../authorize/policy/index.ts';
import { digestOf } from '../core/digest.ts';
import { MarketOpsError } from '../core/errors.ts';
import { prefetched } from 'async-parts/parallel';
import { defaultBranch } from '../operations/default-branch.ts';
import type { Source } from '../operations/default-branch.ts';
import type { RefInfo } from 'github-client/types';
import { LEDGER_BRANCH } from '../protocol/ledger-files.ts';
import type { Evidence } from '../protocol/evidence.ts';
import type { Warning } from '../protocol/ledger.ts';
import { readTrustedKeys } from '../protocol/trusted-keys.ts';
import type { Deps } from './deps.ts';
import { keptFrom } from '../authorize/decide-plan.ts';
import type { Elsewhere, Governance } from './policy-source.ts';
import { mapped, readElsewhere } from './policy-source.ts';
import { readEnvironment, teamsOf } from './evidence.ts';
import { shippingJob } from './preview.ts';
import { POLICY_PATH, SHIPPING_EVENTS, TRUSTED_KEYS_PATH } from '../protocol/vocabulary.ts';

/** What readiness is asked about: the policy as this dry run used it, and what it was asked. */
interface Asked {
  readonly governance: Rules;
  readonly requests: readonly PolicyRequest[];
}
type Rules = Pick<Governance, 'policy' | 'policyDigest' | 'policyFile' | 'trustedKeysBytes'>;

/** What prod would refuse whatever the plan, given what the policy was asked. */
export type Readiness = (requests: readonly PolicyRequest[]) => Promise<Warning[]>;

/** What of a run is needed to look at prod; `marketops doctor` has it without one. */
export interface Ground extends Elsewhere {
  readonly github: Pick<Deps['github'], 'reader' | 'evidence'>;
  readonly facts: Pick<Deps['facts'], 'repository' | 'event' | 'environment' | 'serverUrl'>;
  readonly inputs: Pick<Deps['inputs'], 'policy' | 'policyRef' | 'policyToken' | 'createLedger'>;
  readonly kinds: Deps['kinds'];
}

/** What a dry run reads of prod. */
export interface Seen {
  readonly deps: Ground;
  readonly prodFiles: ProdFiles;
  /** The job as the one that ships has it. */
  readonly job: Promise<Pick<Evidence['job'], 'repository' | 'ref'>>;
}

interface ProdFiles {
  /** The default branch, where prod reads its rules. */
  readonly source: Promise<Source>;
  /** Of the ledger's branch; null when it is missing. */
  readonly ledgerRef: Promise<RefInfo | null>;
}

/** Something that prod lacks, or that cannot be seen; `cause` is the policy's own code for it. */
export type Lack = Warning & { readonly cause?: string };
type Look = (seen: Seen, rules: Rules) => Promise<Lack[]>;

/** What prod needs whatever the plan, by what it is about. A plan walks the list, and so does `marketops doctor`. */
export const NEEDS: readonly { readonly name: string; readonly look: Look }[] = [
  { name: `the branch ${LEDGER_BRANCH}`, look: ledgerBranch },
  { name: TRUSTED_KEYS_PATH, look: trustedKeys },
  { name: `the rules of ${LEDGER_BRANCH}`, look: ledgerProtection },
  { name: 'the rules of the default branch', look: defaultBranchProtection },
  { name: 'the environment', look: environment },
  { name: 'the teams that approve', look: teams },
];

/** Asks at once for what the looks have in common. */
export function seenOf(deps: Ground, job: Seen['job']): Seen {
  const { reader } = deps.github;
  const prodFiles: ProdFiles = {
    source: prefetched(defaultBranch(reader, deps.facts.repository)),
    ledgerRef: prefetched(reader.ref(deps.facts.repository, `heads/${LEDGER_BRANCH}`)),
  };
  return { deps, prodFiles, job };
}

/**
 * What prod would still refuse whatever the plan, as far as a token that reads can see: nobody should learn it after
 * somebody clicked "approve". What cannot be seen is named. Everything is read beside the plan; the answer waits for
 * what the policy was asked.
 */
export function readinessOf(deps: Deps, governed: Promise<Governance>): Readiness {
  const ground = seenOf(deps, prefetched(shippingJob(deps)));
  const policy = prefetched(policyOfProd(ground));
  const looked = prefetched(
    governed.then((governance) => Promise.all(NEEDS.map(({ look }) => look(ground, governance)))),
  );
  return async (requests) => {
    const governance = await governed;
    const differing = await policyOnDefaultBranch(ground, policy, { governance, requests });
    return [...differing, ...(await looked).flat()].map(({ code, message }) => ({ code, message }));
  };
}

/** Whether what is shown is about to become the default branch: this checkout's files are then those that prod reads. */
async function merges({ deps: { facts, inputs }, job }: Seen, branch: string): Promise<boolean> {
  const isOwn = inputs.policy === POLICY_PATH && inputs.policyRef === null;
  return isOwn && !SHIPPING_EVENTS.includes(facts.event) && (await job).ref === `refs/heads/${branch}`;
}

interface FoundFile {
  readonly branch: string;
  /** Null when it is not there. */
  readonly bytes: Uint8Array | null;
}

/** The policy that prod would read, or what it would name. */
export async function policyOfProd({ deps, prodFiles }: Seen): Promise<FoundFile> {
  const { branch, bytes } = await onDefaultBranch(prodFiles, POLICY_PATH);
  const source = bytes === null ? null : delegationOf(bytes, POLICY_PATH);
  return { branch, bytes: source === null ? bytes : (await readElsewhere(deps, source, POLICY_PATH)).bytes };
}

async function onDefaultBranch({ source }: ProdFiles, path: string): Promise<FoundFile> {
  const { branch, read } = await source;
  return { branch, bytes: await read(path) };
}

/** Prod is judged by the policy of the default branch, this dry run by that of the checkout. */
async function policyOnDefaultBranch(
  read: Seen,
  found: Promise<FoundFile>,
  { governance, requests }: Asked,
): Promise<Lack[]> {
  return seen('policy_unseen', `${POLICY_PATH} on the default branch`, async () => {
    const { facts, kinds } = read.deps;
    const { branch, bytes } = await found;
    if (governance.policyFile !== null && (await merges(read, branch))) {
      if (bytes === null || digestOf(bytes) === governance.policyDigest) return [];
      const message = `${POLICY_PATH} on ${branch} is another one: prod is judged by the one shown here once it is merged.`;
      return [{ code: 'policy_differs', message }];
    }
    if (bytes === null) {
      // Without a policy in the checkout either, the decisions say so already.
      const both = governance.policyFile === null;
      return both ? [] : refusing(`there is no ${POLICY_PATH} on ${branch}, and without it nothing is permitted`);
    }
    if (digestOf(bytes) === governance.policyDigest) return [];
    const { value: prods } = parsePolicy(bytes, POLICY_PATH, kinds);
    const named = facts.environment ?? prods.environment;
    const refused = requests.filter(({ run, ...rest }) => {
      const { violations } = decide(prods, { ...rest, run: { ...run, environment: named } });
      return violations.length > 0;
    });
    const ids = refused.map(({ operation }) => operation.operation_id).join(', ');
    if (ids !== '') return refusing(`${POLICY_PATH} on ${branch}, which is not the one used here, refuses ${ids}`);
    const message = `Prod is judged by ${POLICY_PATH} on ${branch}, which is not the one used here; it permits the plan too.`;
    return [{ code: 'policy_differs', message }];
  });
}

async function trustedKeys(read: Seen, { trustedKeysBytes }: Rules): Promise<Lack[]> {
  return seen('trusted_keys_unseen', TRUSTED_KEYS_PATH, async () => {
    const { branch, ...found } = await onDefaultBranch(read.prodFiles, TRUSTED_KEYS_PATH);
    const bytes = (await merges(read, branch)) ? trustedKeysBytes : found.bytes;
    if (bytes !== null && readTrustedKeys(bytes, `${TRUSTED_KEYS_PATH} on ${branch}`).length > 0) return [];
    return refusing(
      `no key is listed in ${TRUSTED_KEYS_PATH} on ${branch}: add the line that \`marketops keygen\` prints`,
    );
  });
}

async function ledgerBranch({ deps: { inputs }, prodFiles }: Seen): Promise<Lack[]> {
  return seen('ledger_unseen', `the branch ${LEDGER_BRANCH}`, async () => {
    if ((await prodFiles.ledgerRef) !== null) return [];
    if (!inputs.createLedger) {
      return refusing(`the branch ${LEDGER_BRANCH} is missing: create it with \`marketops ledger init\``);
    }
    const message = `The branch ${LEDGER_BRANCH} is missing; prod begins it where its step, too, has create-ledger: true.`;
    return [{ code: 'ledger_to_begin', message }];
  });
}

/** Rules hold for a branch before it is there. */
async function ledgerProtection({ deps: { facts, github } }: Seen, { policy }: Rules): Promise<Lack[]> {
  if (policy.ledger_protection === 'warn') return [];
  const rules = await github.evidence.branchRules(facts.repository, LEDGER_BRANCH);
  if ('unreadable' in rules) return [unseen('ledger_rules_unseen', `the rules of ${LEDGER_BRANCH}`, 'contents: read')];
  return judgeLedger(policy, { protected: keptFrom(rules) }).map(notReady);
}

async function defaultBranchProtection({ deps: { facts, github } }: Seen, { policy }: Rules): Promise<Lack[]> {
  if (policy.default_branch_protection === 'warn') return [];
  const { repository } = facts;
  const { defaultBranch: name } = await github.reader.repository(repository);
  const rules = await github.evidence.branchRules(repository, name);
  const asks = mapped(rules, (types) => types.includes('pull_request'));
  // What a classic protection asks for, REST tells to administrators only.
  const guarded = 'value' in asks && !asks.value ? await github.evidence.branchProtected(repository, name) : rules;
  if ('unreadable' in guarded || guarded.value === true) {
    return [unseen('default_branch_rules_unseen', `all rules of ${name}`, 'administration: read')];
  }
  return judgeDefaultBranch(policy, { name, asks_for_pull_request: asks }).map(notReady);
}

async function environment({ deps, job }: Seen, { policy }: Rules): Promise<Lack[]> {
  const { repository, ref: known } = await job;
  const ref = known || `refs/heads/${(await deps.github.reader.repository(repository)).defaultBranch}`;
  const asked = { repository, name: policy.environment, ref, defaultBranch: null };
  const answer = await readEnvironment(deps.github.evidence, asked);
  const violations = judgeEnvironment(policy, { environment: policy.environment, answer });
  if ('unreadable' in answer && violations.length > 0) {
    return [unseen('environment_unseen', `the protection of the environment ${policy.environment}`, 'actions: read')];
  }
  return violations.map(notReady);
}

/** GITHUB_TOKEN can never read the teams of an organisation. */
async function teams({ deps: { github } }: Seen, { policy }: Rules): Promise<Lack[]> {
  const named = teamsOf(policy.approvals);
  const found = await Promise.all(
    named.map(async ({ slug, id }) => ({ slug, members: await github.evidence.teamMembers(slug, id) })),
  );
  return found
    .filter(({ members }) => 'unreadable' in members)
    .map(({ slug }) => ({
      code: 'team_unseen',
      message:
        `This token cannot see the members of ${slug}, whose approval the policy asks for. Prod refuses unless its ` +
        "token can: GITHUB_TOKEN never can, the token of a GitHub App with the organisation's `members: read` can.",
    }));
}

/** The same of a refusal that has a code. */
export const notReady = ({ code, message }: { readonly code?: string; readonly message: string }): Lack => ({
  ...(code === undefined ? {} : { cause: code }),
  ...{ code: 'prod_not_ready', message: `Prod would refuse: ${message}` },
});
/** What prod would refuse, in the plan's words. */
export const refusing = (why: string): Lack[] => [notReady({ message: `${why}.` })];

/** Runs a look; what cannot be used is refused in prod too, and that something could not be seen becomes a warning. */
async function seen(code: string, what: string, look: () => Promise<Lack[]>): Promise<Lack[]> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof MarketOpsError)) throw error;
    if (error.code === 'policy_invalid') return refusing(`${what} is not valid; try \`marketops policy check\``);
    if (error.code === 'trusted_keys_invalid') return [notReady(error)];
    // Prod may have another policy-token.
    if (error.code === 'policy_unreadable')
      return [{ code, message: `This token cannot see what prod is judged by. ${error.message}` }];
    return [unseen(code, what, 'contents: read')];
  }
}

function unseen(code: string, what: string, permission: string): Warning {
  return {
    code,
    message: `This token cannot see ${what}; with \`${permission}\` the plan could tell whether prod would refuse.`,
  };
}
