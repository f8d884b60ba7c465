import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { randomBytes } from 'node:crypto';
import { delegationOf, PRESETS } from '../authorize/policy/index.ts';
import type { AuthorizationPolicy } from '../authorize/policy/index.ts';
import { createSecret, deriveKeys, parseSecret } from '../authorize/secret.ts';
import { MarketOpsError, usageError } from '../core/errors.ts';
import { LEDGER_BRANCH } from '../protocol/ledger-files.ts';
import { originOf } from '../protocol/trusted-keys.ts';
import {
  APPROVALS_BRANCH,
  APPROVERS_PATH,
  POLICY_PATH,
  REHEARSAL_HOST,
  TRUSTED_KEYS_PATH,
} from '../protocol/vocabulary.ts';
import { bringRefs, readCloneRefs, readCloneSeed, startGitHub } from 'embedded-github';
import { startEmbeddedRegistries } from 'embedded-github/registries/embedded';
import type { EmbeddedRegistries } from 'embedded-github/registries/embedded';
import type { CloneRefs, EmbeddedGitHub, EmbeddedGitHubOptions, ReleaseSpec, SeedFile } from 'embedded-github';
import { runStep, shownLog } from 'action-runner/runner';
import type { StepResult } from 'action-runner/runner';
import { namesIn, readWorkflows, settingOf } from './setting.ts';
import type { Setting } from './setting.ts';
import { askingForSignature, isRehearsed, makeKeys, signedBy } from './signing.ts';
import type { Signing } from './signing.ts';
import { fileOrNull, rehearsedWorkspace } from './workspace.ts';

export interface RehearsalOptions {
  /** Folder of the bundled action: `index.js`, `execute.js`. */
  readonly dist: string;
  readonly workspace: string;
  readonly operations: string;
  readonly policy: string;
  /** The prod run's proof, and nothing else; the dry run's goes to `<out>-plan`. */
  readonly out: string;
  readonly variables: string;
  /** What starts the run that ships; null: an event of the workflow that the policy permits. */
  readonly event: string | null;
  /** Milliseconds since the epoch; null: now, or the next time at which the policy's windows are open. */
  readonly at: number | null;
  /** Whether the remote is left alone. */
  readonly offline: boolean;
  /** Whether somebody signs the plan, though the policy does not ask for it. */
  readonly signed: boolean;
  /** Signs a message with an SSH key: an approval text. */
  readonly sign: (message: string, keyFile: string) => string;
  /** A real key, to see its vkey; a throwaway one when empty. */
  readonly hmacKey: string;
  readonly say: (text: string) => void;
  /** Told of each step as it begins. */
  readonly step: (step: number, of: number) => void;
  /**
   * Told of the folder of the plan's proof before anybody approves it.
   * @param judged whether it was planned under the policy that prod goes by, which a checkout without one has not
   */
  readonly onPlan: (folder: string, judged: boolean) => Promise<void>;
  readonly parsePolicy: (bytes: Uint8Array) => AuthorizationPolicy;
  /** The files of a ledger that has just begun. */
  readonly emptyLedger: Readonly<Record<string, SeedFile>>;
  /** The tag that the next version of a work tree would have. */
  readonly comingTag: (directory: string) => Promise<string>;
  /** Releases of the clone's repository; null when they cannot be known. */
  readonly releasesOf: (remote: string) => Promise<readonly ReleaseSpec[] | null>;
}

export interface Rehearsal {
  readonly planDigest: string;
  readonly prod: StepResult;
  /** The spent receipts, offered again; null when nothing was shipped. */
  readonly replay: StepResult | null;
  readonly proof: string;
  /** The rehearsed repository's trusted-keys, and its key in one line. */
  readonly trustedKeys: string;
  readonly vkey: string;
  /** Its approvers, and the file that holds them; empty where nobody signed. */
  readonly approvers: { readonly text: string; readonly file: string };
  /** Requests that were neither GET nor HEAD, in the dry run. */
  readonly writesInDryRun: number;
}

/** Preview, plan, prod and replay. */
const STEPS = 4;
const RUN_ID = 1;
const REPOSITORY_ID = '1000001';
/** Not a host that anybody has: what is signed in a rehearsal can be taken for nobody's. */
const SERVER = `https://${REHEARSAL_HOST}`;
const TOKEN = 'rehearsal-token';
const PLAN_TOKEN = 'rehearsal-read-token';

/** What is rehearsed: a work tree, what its repository holds, and how a run of it is started. */
interface Stage {
  readonly directory: string;
  readonly clone: CloneRefs;
  readonly seed: EmbeddedGitHubOptions;
  readonly setting: Setting;
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly releases: readonly ReleaseSpec[];
  /** Whether the policy is the checkout's, as it is. */
  readonly ownPolicy: boolean;
}

/**
 * Runs the true action against an embedded GitHub on this machine that holds what the clone's repository holds: the plan
 * of a pull request, a reviewer's approval, the prod run, and its spent receipts offered again after somebody deleted
 * what they had permitted.
 * @throws MarketOpsError when the rehearsal cannot be set up, or the plan itself fails
 */
export async function rehearse(options: RehearsalOptions): Promise<Rehearsal> {
  const out = resolve(options.out);
  const planOut = `${out}-plan`;
  const list = `${out}-approvers`;
  await Promise.all([...[out, planOut].map(clear), clearList(list)]);
  const secret = options.hmacKey === '' ? createSecret(randomBytes) : options.hmacKey;
  const origin = originOf(SERVER, REPOSITORY_ID);
  const { text: vkey } = deriveKeys(parseSecret(secret, 'MARKETOPS_HMAC_KEY'), REPOSITORY_ID, origin).vkey;
  const trustedKeys = `# of the rehearsed repository\n${vkey}\n`;
  let github: EmbeddedGitHub | null = null;
  let registries: EmbeddedRegistries | null = null;
  const temporary = await mkdtemp(join(tmpdir(), 'marketops-rehearsal-'));
  try {
    registries = await startEmbeddedRegistries();
    const stage = await setStage(options, temporary);
    const { setting } = stage;
    if (stage.names.get('kind')?.some((kind) => kind === 'publish_npm' || kind === 'promote_image') === true)
      options.say('Registries: empty ones in memory; an image of the digest that a variable names stands in for it');
    for (const source of stage.names.get('source') ?? [])
      if (/@sha256:[0-9a-f]{64}$/.test(source))
        options.say(`Note: nobody here has ${source}: a conflict. A digest that a variable names can be rehearsed.`);
    for (const note of setting.notes) options.say(`Note: ${note}`);
    const signing = await makeKeys(setting.signers, temporary);
    github = await startRehearsed(stage, trustedKeys, signing, options.emptyLedger);
    const step = stepper(options, github, stage, registries, temporary);
    // Proofs move to where they belong at the end: no plan finds them in the workspace.
    const proofs = {
      preview: join(temporary, 'preview'),
      plan: join(temporary, 'plan'),
      prod: join(temporary, 'prod'),
    };

    const base = github.defaultBranch;
    // A tag that is pushed has no pull request before it.
    const byTag = setting.ref.startsWith('refs/tags/');
    const where = byTag ? setting.ref : `a pull request to ${base}`;
    options.say(`Preview: dry run on ${where}, with a token that can only read`);
    options.step(1, STEPS);
    const plan = { mode: 'dry_run', 'github-token': PLAN_TOKEN, policy: options.policy };
    const facts = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/1/merge', GITHUB_BASE_REF: base };
    const dryRun = await step('index.js', { ...plan, 'proof-directory': proofs.preview }, byTag ? {} : facts);
    await keep(proofs.preview, planOut);
    if (dryRun.exitCode !== 0)
      throw failed('The dry run', { ...dryRun, log: dryRun.log.replaceAll(proofs.preview, planOut) });

    options.say(`Plan: dry run on ${setting.event} at ${setting.ref}, whose digest the reviewer sees`);
    options.step(2, STEPS);
    const planned = await step('index.js', { ...plan, 'proof-directory': proofs.plan }, {});
    if (planned.exitCode !== 0) throw failed('The plan', planned);
    await options.onPlan(proofs.plan, stage.ownPolicy);
    const planDigest = planned.outputs['plan-digest'] ?? '';
    const writesInDryRun = github.requests.filter(({ method, requestBody }) => isWrite(method, requestBody)).length;

    for (const { login } of setting.reviewers) {
      options.say(`Approve: ${login} approves ${planDigest} in the environment ${setting.environment}`);
      github.admin.requestApproval(RUN_ID, setting.environment);
      github.admin.approve(RUN_ID, setting.environment, login, `Approved ${planDigest}`);
    }

    if (signing.people.length > 0) {
      const names = signing.people.map(({ login }) => login).join(' and ');
      options.say(`Sign: ${names} signed ${planDigest}, each with a throwaway SSH key`);
      const subject = { origin, environment: setting.environment, planDigest, at: setting.at };
      const files = signedBy(signing, subject, options.sign);
      github.admin.commitFiles(APPROVALS_BRANCH, files, 'Approve a plan', { parent: null });
      await mkdir(dirname(list), { recursive: true });
      await writeFile(list, signing.approvers);
    }
    const known = { planDigest, trustedKeys, vkey, writesInDryRun, approvers: { text: signing.approvers, file: list } };

    options.say(`Ship: prod in the environment ${setting.environment}, started by ${setting.actor}`);
    options.step(3, STEPS);
    const signed = {
      mode: 'prod',
      environment: setting.environment,
      'hmac-key': secret,
      'expected-plan-digest': planDigest,
    };
    const ran = await step('index.js', { ...signed, 'proof-directory': proofs.prod }, {});
    const prod = { ...ran, log: ran.log.replaceAll(proofs.prod, out) };
    await keep(proofs.prod, out);
    if (!(Number(prod.outputs['shipped-count']) > 0)) return { ...known, prod, replay: null, proof: out };

    options.say('Replay: somebody deletes the tags, and offers the spent receipts again');
    options.step(4, STEPS);
    const before = github.admin.snapshot().refs;
    for (const ref of Object.keys(before)) if (ref.startsWith('refs/tags/')) github.admin.deleteRef(ref);
    const replayed = { receipts: join(out, 'receipts'), 'proof-directory': join(temporary, 'replay') };
    const replay = await step('execute.js', { ...signed, ...replayed }, {});
    return { ...known, prod, replay, proof: out };
  } finally {
    await Promise.allSettled([github?.close(), registries?.close()]);
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Removes what an earlier rehearsal left; anything else is somebody's. */
async function clear(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  if (names.length === 0) return;
  const page = (await fileOrNull(join(folder, 'report.html')))?.toString() ?? '';
  if (!names.includes('plan.json') || !page.includes(REHEARSAL_HOST)) throw notOurs(folder);
  await rm(folder, { recursive: true });
}

async function clearList(file: string): Promise<void> {
  const list = await fileOrNull(file);
  if (list !== null && !isRehearsed(list)) throw notOurs(file);
  await rm(file, { force: true });
}

const notOurs = (path: string): MarketOpsError =>
  new MarketOpsError(
    'proof_directory_not_empty',
    `${path} holds something that is not of a rehearsal. Remove it, or name another folder with --out.`,
  );

/** A run that ends early may leave no folder. */
async function keep(from: string, to: string): Promise<void> {
  if ((await readdir(from).catch(() => null)) === null) return;
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to, { recursive: true });
}

/** A query of GraphQL reads, by whatever method. */
const isWrite = (method: string, body: Buffer): boolean =>
  method !== 'GET' && method !== 'HEAD' && !body.toString().startsWith('{"query":"query ');

function failed(what: string, { log, exitCode }: StepResult): MarketOpsError {
  return new MarketOpsError('rehearsal_failed', `${what} ended with exit code ${exitCode}:\n${shownLog(log)}`);
}

async function setStage(options: RehearsalOptions, temporary: string): Promise<Stage> {
  const { say, offline, event, at } = options;
  const directory = await rehearsedWorkspace(resolve(options.workspace), temporary);
  const [seed, clone, workflows, policyFile, operations] = await Promise.all([
    readCloneSeed(directory),
    readCloneRefs(directory, offline),
    readWorkflows(directory),
    fileOrNull(join(directory, options.policy)),
    fileOrNull(join(directory, options.operations)),
  ]);
  if (policyFile === null) say(`There is no ${options.policy}: the rehearsal uses the preset "solo"`);
  let bytes = policyFile ?? Buffer.from(PRESETS.solo);
  const delegated = delegationOf(bytes, options.policy);
  if (delegated !== null) {
    const kept = `${delegated.repository}:${delegated.path}@${delegated.ref}`;
    throw usageError(`${options.policy} says that the policy is kept at ${kept}. Name a copy of it with --policy.`);
  }
  let policy = readable(options, bytes);
  const asks = policy !== null && policy.approvals !== 'none' && policy.approvals.signed !== undefined;
  if (asks) say('The policy asks for signatures: throwaway SSH keys are made, and sign');
  else if (options.signed && policy !== null) {
    bytes = askingForSignature(bytes);
    policy = readable(options, bytes);
    say('The policy asks for no signature: rehearsed as if it asked for one of somebody else than who starts the run');
  }
  const defaultBranch = clone.defaultBranch ?? seed.defaultBranch ?? 'main';
  const tags = [...clone.refs]
    .filter(([name, { commit }]) => name.startsWith('refs/tags/') && commit === seed.commitSha)
    .map(([name]) => name.slice('refs/tags/'.length));
  const comingTag = workflows.some(({ tagsOnly }) => tagsOnly) ? await options.comingTag(directory) : null;
  const setting = settingOf({ policy, workflows, defaultBranch, tags, comingTag, event, at, now: Date.now() });
  const releases = clone.asked === null ? null : await options.releasesOf(clone.asked);
  const count = (prefix: string): number => [...clone.refs.keys()].filter((name) => name.startsWith(prefix)).length;
  const from = clone.asked !== null ? 'that its remote lists' : 'that this clone knows (its remote was not asked)';
  say(
    `Repository: ${seed.owner}/${seed.repo}, ${defaultBranch} at ${(seed.commitSha ?? '').slice(0, 7)}; branches: ` +
      `${count('refs/heads/')}, tags: ${count('refs/tags/')}, ${from}; releases: ${releases?.length ?? 'not known'}`,
  );
  return {
    directory,
    clone,
    setting,
    names: namesIn(operations),
    releases: releases ?? [],
    ownPolicy: bytes === policyFile,
    seed: {
      ...seed,
      defaultBranch,
      repositoryId: Number(REPOSITORY_ID),
      commitParents: clone.commits.find(({ sha }) => sha === seed.commitSha)?.parents ?? [],
      commitAuthor: setting.actor,
      files: { ...seed.files, [POLICY_PATH]: { content: bytes } },
    },
  };
}

/** Null for a policy that the run itself is to refuse, in better words. */
function readable({ parsePolicy }: RehearsalOptions, bytes: Uint8Array): AuthorizationPolicy | null {
  try {
    return parsePolicy(bytes);
  } catch (error) {
    if (error instanceof MarketOpsError) return null;
    throw error;
  }
}

async function startRehearsed(
  stage: Stage,
  trustedKeys: string,
  signing: Signing,
  emptyLedger: Readonly<Record<string, SeedFile>>,
): Promise<EmbeddedGitHub> {
  const { seed, setting, names } = stage;
  const permissions = { actions: 'read', members: 'read' } as const;
  const more = { actions: 'write', discussions: 'write' } as const;
  const writes = { contents: 'write', pull_requests: 'write', issues: 'write', ...more } as const;
  const github = await startGitHub({
    ...seed,
    tokens: {
      [TOKEN]: { login: 'github-actions[bot]', app: true, permissions: { ...permissions, ...writes } },
      [PLAN_TOKEN]: { login: 'github-actions[bot]', app: true, permissions: { ...permissions, contents: 'read' } },
    },
  });
  const { admin, owner, defaultBranch, commitSha } = github;
  admin.setClock(setting.at - Date.now());
  for (const { login, id } of [{ login: setting.actor, id: null }, ...setting.reviewers, ...setting.signers])
    admin.addUser(login, id === null ? {} : { id });
  const about = [...(names.get('base') ?? []), ...(names.get('head') ?? [])];
  await bringRefs(github, stage.directory, stage.clone, { author: setting.actor, about, without: [LEDGER_BRANCH] });
  for (const release of stage.releases) admin.addRelease(release);
  if (setting.ref.startsWith('refs/tags/') && !stage.clone.refs.has(setting.ref)) admin.setRef(setting.ref, commitSha);
  // A commit of its own: the plan is made at the one before, and so is the same whatever the key.
  const approvers = signing.approvers === '' ? {} : { [APPROVERS_PATH]: { content: signing.approvers } };
  const lists = { [TRUSTED_KEYS_PATH]: { content: trustedKeys }, ...approvers };
  admin.commitFiles(defaultBranch, lists, 'List the keys', { author: setting.actor });
  admin.commitFiles(LEDGER_BRANCH, { ...emptyLedger }, 'Begin the ledger', { parent: null });
  const logins = setting.reviewers.map(({ login }) => login);
  for (const { slug, id } of setting.teams) {
    const [org = '', team = ''] = slug.split('/');
    admin.setTeam(org, team, [...logins, ...setting.signers.map(({ login }) => login)], team, id);
  }
  const branch = setting.ref.replace(/^refs\/(heads|tags)\//, '');
  admin.setEnvironment(setting.environment, {
    requiredReviewers: logins,
    preventSelfReview: true,
    canAdminsBypass: false,
    ...(branch === defaultBranch ? { branchPolicy: 'protected' } : { branchPolicy: 'custom', branches: [branch] }),
  });
  // As a repository that takes its ledger and its policy seriously has it; a policy may require it.
  admin.setRules([
    {
      target: 'branch',
      pattern: `refs/heads/${LEDGER_BRANCH}`,
      rules: [{ type: 'non_fast_forward' }, { type: 'deletion' }],
    },
    { target: 'branch', pattern: `refs/heads/${defaultBranch}`, rules: [{ type: 'pull_request' }] },
  ]);
  // What git does not tell, and the operations take to be there.
  const named = (...fields: string[]): string[] => fields.flatMap((field) => names.get(field) ?? []);
  for (const login of named('reviewers', 'assignees')) admin.addUser(login);
  for (const team of named('team_reviewers')) admin.setTeam(owner, team, []);
  const categories = named('discussion_category');
  admin.set({ discussionCategories: categories.length > 0 ? categories : null });
  for (const title of new Set(named('milestone'))) admin.addMilestone(title);
  const others = new Set(named('repository').filter((name) => /^[\w.-]+\/[\w.-]+$/.test(name)));
  for (const name of others) {
    const [org = '', repo = ''] = name.split('/');
    if (name.toLowerCase() !== `${owner}/${github.repo}`.toLowerCase())
      admin.addRepository(org, repo, { 'README.md': { content: `# ${repo}\n` } });
  }
  admin.createRun({
    ...{ runId: RUN_ID, headSha: commitSha, headBranch: branch, path: setting.workflow },
    ...{ actor: setting.actor, event: setting.event },
  });
  return github;
}

type Step = (entry: string, inputs: Record<string, string>, facts: Record<string, string>) => Promise<StepResult>;

function stepper(
  options: RehearsalOptions,
  github: EmbeddedGitHub,
  stage: Stage,
  registries: EmbeddedRegistries,
  temporary: string,
): Step {
  const { owner, repo, repositoryId, apiUrl, graphqlUrl, commitSha } = github;
  const { actor, at, event, ref, workflow } = stage.setting;
  const ahead = Math.round(at - Date.now());
  return (entry, inputs, facts) =>
    runStep({
      entry: join(options.dist, entry),
      node: Math.abs(ahead) < 1000 ? [] : ['--import', clockAhead(ahead)],
      workspace: stage.directory,
      temporary,
      inputs: {
        operations: options.operations,
        // Nobody has the bytes of a digest that a registry elsewhere is asked for.
        variables: options.variables.replace(/\b[0-9a-f]{64}\b/g, registries.standIn),
        'github-token': TOKEN,
        ...inputs,
      },
      github: {
        GITHUB_REPOSITORY: `${owner}/${repo}`,
        GITHUB_REPOSITORY_ID: repositoryId,
        GITHUB_RUN_ID: String(RUN_ID),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_WORKFLOW_REF: `${owner}/${repo}/${workflow}@${ref}`,
        GITHUB_WORKFLOW_SHA: commitSha,
        GITHUB_ACTOR: actor,
        GITHUB_TRIGGERING_ACTOR: actor,
        GITHUB_SHA: commitSha,
        GITHUB_REF: ref,
        GITHUB_EVENT_NAME: event,
        GITHUB_API_URL: apiUrl,
        GITHUB_GRAPHQL_URL: graphqlUrl,
        GITHUB_SERVER_URL: SERVER,
        ...facts,
      },
      env: {
        // Nobody is spared by waiting here.
        ...{ MARKETOPS_TEST_WRITE_PACING_MS: '0', MARKETOPS_TEST_SECOND_MS: '10' },
        MARKETOPS_TEST_REGISTRIES: registries.url,
        ...registries.identity,
      },
    });
}

/** A module that sets a process's clock ahead, so that the action itself has no way to be told the time. */
function clockAhead(ms: number): string {
  const source = `const Real = Date; globalThis.Date = class Date extends Real {
  constructor(...given) { if (given.length === 0) super(Real.now() + ${ms}); else super(...given); }
  static now() { return Real.now() + ${ms}; }
};`;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}
