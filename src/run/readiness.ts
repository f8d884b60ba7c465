import { judgeEnvironment } from '../authorize/policy/index.ts';
import type { AuthorizationPolicy } from '../authorize/policy/index.ts';
import { MarketOpsError } from '../core/errors.ts';
import { LEDGER_BRANCH } from '../protocol/ledger-files.ts';
import type { Warning } from '../protocol/ledger.ts';
import { parseTrustedKeys } from '../protocol/vkey.ts';
import type { Deps } from './deps.ts';
import { TRUSTED_KEYS_PATH } from './policy-source.ts';

/**
 * What prod would still refuse whatever the plan, as far as a token that reads can see: nobody should learn it after
 * somebody clicked "approve". What cannot be seen is named.
 */
export async function readiness(deps: Deps, policy: AuthorizationPolicy): Promise<Warning[]> {
  if (deps.inputs.mode === 'prod') return [];
  const found = await Promise.all([trustedKeys(deps), ledgerBranch(deps), environment(deps, policy)]);
  return found.flat();
}

async function trustedKeys({ facts, github }: Deps): Promise<Warning[]> {
  return seen('trusted_keys_unseen', TRUSTED_KEYS_PATH, async () => {
    const { defaultBranch } = await github.reader.repository(facts.repository);
    const commit = await github.reader.commit(facts.repository, `refs/heads/${defaultBranch}`);
    const file = commit === null ? null : await github.reader.file(facts.repository, TRUSTED_KEYS_PATH, commit.sha);
    const keys = file === null ? 0 : keysIn(Buffer.from(file).toString());
    if (keys === null) return `${TRUSTED_KEYS_PATH} on ${defaultBranch} cannot be read: mend it`;
    if (keys > 0) return null;
    return `no key is listed in ${TRUSTED_KEYS_PATH} on ${defaultBranch}: add the line that \`marketops keygen\` prints`;
  });
}

function keysIn(text: string): number | null {
  try {
    return parseTrustedKeys(text).length;
  } catch {
    return null;
  }
}

async function ledgerBranch({ facts, github }: Deps): Promise<Warning[]> {
  return seen('ledger_unseen', `the branch ${LEDGER_BRANCH}`, async () => {
    const ref = await github.reader.ref(facts.repository, `heads/${LEDGER_BRANCH}`);
    return ref === null ? `the branch ${LEDGER_BRANCH} is missing: create it with \`marketops ledger init\`` : null;
  });
}

async function environment({ facts, github }: Deps, policy: AuthorizationPolicy): Promise<Warning[]> {
  const answer = await github.evidence.environment(facts.repository, policy.environment);
  const violations = judgeEnvironment(policy, { environment: policy.environment, answer });
  if ('unreadable' in answer && violations.length > 0) {
    return [unseen('environment_unseen', `the protection of the environment ${policy.environment}`, 'actions: read')];
  }
  return violations.map(({ message }) => ({ code: 'prod_not_ready', message: `Prod would refuse: ${message}` }));
}

/** Runs a look; what is wrong becomes a warning, and so does that it could not be seen. */
async function seen(code: string, what: string, look: () => Promise<string | null>): Promise<Warning[]> {
  try {
    const wrong = await look();
    return wrong === null ? [] : [{ code: 'prod_not_ready', message: `Prod would refuse: ${wrong}.` }];
  } catch (error) {
    if (!(error instanceof MarketOpsError)) throw error;
    return [unseen(code, what, 'contents: read')];
  }
}

function unseen(code: string, what: string, permission: string): Warning {
  return {
    code,
    message: `This token cannot see ${what}; with \`${permission}\` the plan could tell whether prod would refuse.`,
  };
}
