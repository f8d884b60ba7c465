import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { globMatches, parsePolicy } from '../../authorize/policy/index.ts';
import type { AuthorizationPolicy } from '../../authorize/policy/index.ts';
import { digestOf } from '../../core/digest.ts';
import { DiagnosticsError, MarketOpsError } from '../../core/errors.ts';
import { KINDS } from '../../operations/registry.ts';
import { LEDGER_BRANCH } from '../../protocol/ledger-files.ts';
import { POLICY_PATH } from '../../protocol/vocabulary.ts';
import { readWorkflows } from '../../rehearse/setting.ts';
import type { ShippingWorkflow } from '../../rehearse/setting.ts';
import { explain, isExplained } from '../../report/explain.ts';
import { NEEDS, notReady, policyOfProd, refusing, seenOf } from '../../run/readiness.ts';
import type { Ground, Lack } from '../../run/readiness.ts';
import { readClone } from '../../setup/clone.ts';
import { CODE_OWNERS } from '../../setup/init.ts';
import { createEvidenceReader } from '../../targets/github/evidence.ts';
import { createReader } from '../../targets/github/reader.ts';
import { repositoryParts } from 'github-client/repository';
import { readingClient } from '../client.ts';
import { answer, checkRemote } from '../io.ts';
import type { Command, Given } from '../io.ts';
import { rulesOfBranch } from '../ledger-rules.ts';

interface Row {
  readonly name: string;
  readonly state: 'ok' | 'lacks' | 'unseen' | 'note';
  readonly message: string | null;
  readonly remedy: string | null;
}
/** Somebody who sets prod up looks at it as the plan does, with a token that may see more. */
const SECRET = 'MARKETOPS_HMAC_KEY';

/** `marketops doctor`: what prod still lacks, by the checks of the plan's readiness and some that need an administrator. */
export const doctor: Command<Given<'doctor'>> = async (io, options) => {
  checkRemote(options.remote);
  const { root, remote } = await readClone(resolve(io.cwd, options.directory), options.remote);
  const { server: serverUrl, repository } = remote;
  const client = readingClient(io, remote);
  const reader = createReader(client);
  const ground: Ground = {
    github: { reader, evidence: createEvidenceReader(client) },
    policyReader: reader,
    // As of a run that ships: it is judged by the default branch alone.
    facts: { repository, serverUrl, event: 'push', environment: null },
    inputs: { policy: POLICY_PATH, policyRef: null, policyToken: null, createLedger: false },
    kinds: KINDS,
  };
  const [{ defaultBranch }, workflows] = await Promise.all([reader.repository(repository), readWorkflows(root)]);
  const ref = `refs/heads/${defaultBranch}`;
  const seen = seenOf(ground, Promise.resolve({ repository, ref }));
  const rows: Row[] = [];
  const found = await look(async () => {
    const { bytes } = await policyOfProd(seen);
    if (bytes === null)
      return refusing(`there is no ${POLICY_PATH} on ${defaultBranch}: \`marketops init\` writes one`);
    return { policy: parsePolicy(bytes, POLICY_PATH, KINDS).value, policyDigest: digestOf(bytes) };
  });
  rows.push(...rowsOf(`${POLICY_PATH} on ${defaultBranch}`, Array.isArray(found) ? found : []));
  const policy = Array.isArray(found) ? null : found.policy;
  if (!Array.isArray(found)) {
    const rules = { ...found, policyFile: POLICY_PATH, trustedKeysBytes: Buffer.alloc(0) };
    const looked = await Promise.all(
      NEEDS.map(async (need) => rowsOf(need.name, await look(() => need.look(seen, rules)))),
    );
    rows.push(...looked.flat());
    const at = { ...repositoryParts(repository), environment_name: found.policy.environment };
    const secrets = await look(async () => {
      const answer = await client.read(
        'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets',
        at,
        secretsSchema,
      );
      if (answer.secrets.some(({ name }) => name === SECRET)) return [];
      return refusing(
        `the environment ${found.policy.environment} has no secret ${SECRET}: \`gh secret set ${SECRET} --env …\``,
      );
    });
    rows.push(...rowsOf(`the secret ${SECRET} of the environment`, secrets));
    const admits = await look(() => admission(ground, found.policy.environment, workflows, defaultBranch));
    rows.push(...rowsOf('what may deploy to the environment', admits));
  }
  for (const branch of [LEDGER_BRANCH, defaultBranch]) {
    const rules = await look(() => rulesOfBranch(io, remote, branch));
    for (const rule of rules)
      rows.push(
        typeof rule === 'string'
          ? { name: `rules of ${branch}`, state: 'note', message: rule, remedy: null }
          : rowOf(`rules of ${branch}`, rule),
      );
  }
  rows.push(...rowsOf('the workflow', workflowLacks(workflows, policy)));
  rows.push(...rowsOf('code owners', await ownersLack(root)));
  answer(io, options.json, rows, rows.flatMap(shownRow));
  return rows.some(({ state }) => state === 'lacks') ? 1 : 0;
};

const secretsSchema = z.object({ secrets: z.array(z.object({ name: z.string() })) });

/** That something cannot be looked at is a row too; a file that was read and is not valid is one that prod refuses. */
async function look<T>(looks: () => Promise<T>): Promise<T | Lack[]> {
  try {
    return await looks();
  } catch (error) {
    if (!(error instanceof MarketOpsError)) throw error;
    if (error instanceof DiagnosticsError) return [notReady(error)];
    return [{ code: 'look_unseen', message: error.message, cause: error.code }];
  }
}

function rowsOf(name: string, lacks: readonly Lack[]): Row[] {
  return lacks.length === 0
    ? [{ name, state: 'ok', message: null, remedy: null }]
    : lacks.map((lack) => rowOf(name, lack));
}

function rowOf(name: string, { code, message, cause }: Lack): Row {
  const state = code === 'prod_not_ready' ? 'lacks' : code.endsWith('_unseen') ? 'unseen' : 'note';
  const known = cause ?? code;
  const remedy = known !== 'prod_not_ready' && isExplained(known) ? (explain(known).remedy[0] ?? null) : null;
  return { name, state, message, remedy };
}

const shownRow = ({ name, state, message, remedy }: Row): string[] => [
  `${state.padEnd(7)} ${name}${message === null ? '' : `: ${message}`}`,
  ...(remedy === null ? [] : [`        ${remedy}`]),
];

/** Whether a pattern of the environment admits what the workflow runs on. */
async function admission(
  { github: { evidence }, facts: { repository } }: Ground,
  environment: string,
  workflows: readonly ShippingWorkflow[],
  defaultBranch: string,
): Promise<Lack[]> {
  const answer = await evidence.environment(repository, environment);
  if ('unreadable' in answer || answer.value?.deployment_branch_policy?.custom_branch_policies !== true) return [];
  const patterns = await evidence.branchPatterns(repository, environment);
  if ('unreadable' in patterns) return [{ code: 'patterns_unseen', message: patterns.unreadable }];
  const byTag = workflows.length > 0 && workflows.every(({ tagsOnly }) => tagsOnly);
  const fits = patterns.value.some(({ name, type }) =>
    byTag ? type === 'tag' : type === 'branch' && (name === defaultBranch || globMatches(name, defaultBranch)),
  );
  if (fits) return [];
  const what = byTag ? 'tags' : `the branch ${defaultBranch}`;
  return refusing(`no pattern of the environment ${environment} admits ${what}: add one in its settings`);
}

function workflowLacks(workflows: readonly ShippingWorkflow[], policy: AuthorizationPolicy | null): Lack[] {
  const [workflow] = workflows;
  if (workflow === undefined)
    return refusing('no workflow in .github/workflows hands the key to the action: `marketops init` writes one');
  const { path, environment, events, permissions, inputs } = workflow;
  const wanted = policy?.environment ?? environment;
  const may = (scope: string, levels: readonly string[]): boolean =>
    permissions === 'write-all' || levels.includes(String((Object(permissions) as Record<string, unknown>)[scope]));
  const permitted = new Set(
    policy?.rules.flatMap(({ effect, when }) => (effect === 'permit' ? (when?.events ?? events) : [])),
  );
  return [
    ...(environment?.toLowerCase() === wanted?.toLowerCase()
      ? []
      : refusing(`${path} ships in the environment ${String(environment)}, and the policy wants ${String(wanted)}`)),
    ...(may('contents', ['write']) ? [] : refusing(`the job that ships in ${path} lacks \`contents: write\``)),
    ...(may('actions', ['read', 'write']) ? [] : refusing(`the job that ships in ${path} lacks \`actions: read\``)),
    ...(policy?.plan_digest === 'required' && !inputs.includes('expected-plan-digest')
      ? refusing(`the job that ships in ${path} gives no expected-plan-digest, and the policy requires it`)
      : []),
    ...(policy === null || events.some((event) => permitted.has(event))
      ? []
      : refusing(
          `${path} starts on ${events.join(', ') || 'nothing that may ship'}, and no rule of the policy permits that`,
        )),
  ];
}

/** Whoever may change the rules without a review may publish without one. */
async function ownersLack(root: string): Promise<Lack[]> {
  const texts = await Promise.all(CODE_OWNERS.map((path) => readFile(join(root, path), 'utf8').catch(() => '')));
  if (texts.some((text) => /^[^#\n]*\.marketops\/\S*\s+@/m.test(text))) return [];
  const message = 'No CODEOWNERS names who reviews changes of .marketops/: add a row `/.marketops/ @OWNER`.';
  return [{ code: 'no_owners', message }];
}
