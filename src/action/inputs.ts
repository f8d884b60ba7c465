import type { ArtifactTarget } from './artifact/upload.ts';
import { MarketOpsError } from '../core/errors.ts';
import type { RunFacts } from '../protocol/facts.ts';
import { githubId, gitSha, positive } from '../core/shape.ts';
import type { Shape } from '../core/shape.ts';
import { MODES, POLICY_PATH, SHIPPING_EVENTS } from '../protocol/vocabulary.ts';
import type { Mode } from '../protocol/vocabulary.ts';
import { ACTION_VERSION } from '../core/version.ts';

/** The only reader of `INPUT_*` (with inputs-verify.ts) and `GITHUB_*`: everything else gets typed values. */

export type Environment = Readonly<Record<string, string | undefined>>;

/** Which part of the story an entry runs: the root action all of it, a sub-action one phase. */
export type Phase = 'all' | 'authorize' | 'execute';

export interface Inputs {
  readonly mode: Mode;
  readonly operations: string;
  /** In a dry run: the policy that is previewed. */
  readonly policy: string;
  /** The same, kept elsewhere; in prod it may only repeat where the policy itself says that it is kept. */
  readonly policyRef: PolicyRef | null;
  /** A token that reads it; null: the job's. */
  readonly policyToken: string | null;
  /** For the ledger's branch alone. */
  readonly ledgerToken: string | null;
  /** For registries of packages; null: the job's identity is exchanged. */
  readonly npmToken: string | null;
  /** For registries of images, as docker's config has them; empty: none. */
  readonly registryCredentials: string;
  readonly hmacKey: string;
  readonly previousHmacKeys: readonly string[];
  readonly environment: string | null;
  readonly expectedPlanDigest: string | null;
  readonly variables: string;
  readonly token: string;
  readonly workingDirectory: string;
  /** Null: a fresh folder under `RUNNER_TEMP`. */
  readonly proofDirectory: string | null;
  readonly failOn: FailOn;
  /** Begin the ledger when there is none. */
  readonly createLedger: boolean;
  /** Show the plan as a comment on its pull request. */
  readonly comment: boolean;
  /** Verify what was stored. */
  readonly verify: boolean;
  /** How the proof is stored; null: it is not. */
  readonly artifact: ArtifactTarget | null;
  /** A folder of approvals that people signed, below the working directory. */
  readonly approvals: string | null;
  /** The folder of envelopes that `execute` is given. */
  readonly receipts: string | null;
}

/** `owner/repo:path@ref` */
export interface PolicyRef {
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
}

const FAIL_ON = ['conflict', 'violation', 'none'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** What is wrong with an input. */
export function bad(input: string, message: string): MarketOpsError {
  return new MarketOpsError('input_invalid', `Input ${input}: ${message}`);
}

/** An input, by what the runner makes of its name. */
export function read(env: Environment, name: string): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

export function readToken(env: Environment): string {
  const token = read(env, 'github-token');
  if (token === '') throw bad('github-token', 'is empty. Leave it out to use the token of the job.');
  return token;
}

/** `RUNNER_TEMP`. @throws MarketOpsError `runner_invalid` */
export function temporaryFolder(env: Environment): string {
  const folder = env['RUNNER_TEMP'] ?? '';
  if (folder !== '') return folder;
  throw new MarketOpsError('runner_invalid', 'RUNNER_TEMP is not set. This action runs in a GitHub Actions job.');
}

/**
 * The mode, looked at before anything else happens: exactly `dry_run` or `prod`.
 * @throws MarketOpsError `mode_invalid`
 */
export function readMode(env: Environment): Mode {
  // Not trimmed: `prod ` is not `prod`. The runner gives the default when the workflow says nothing.
  const text = env['INPUT_MODE'] ?? '';
  const mode = MODES.find((known) => known === text);
  if (mode !== undefined) return mode;
  throw new MarketOpsError(
    'mode_invalid',
    `Input mode: ${JSON.stringify(text)} is neither "dry_run" nor "prod". Nothing was done.`,
  );
}

function readFlag(env: Environment, name: string): boolean {
  const text = read(env, name) || 'false';
  if (text !== 'true' && text !== 'false') throw bad(name, `${JSON.stringify(text)} is neither "true" nor "false".`);
  return text === 'true';
}

/** Secrets, so that they are masked before anything can print them. */
export function secretsOf(env: Environment): string[] {
  const texts = [
    read(env, 'hmac-key'),
    read(env, 'github-token'),
    read(env, 'policy-token'),
    read(env, 'ledger-token'),
    read(env, 'npm-token'),
    env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
    ...passwordsIn(read(env, 'registry-credentials')),
    ...lines(read(env, 'previous-hmac-keys')),
  ];
  return texts.filter((text) => text !== '');
}

/** What is to be masked of credentials in docker's form, whether or not the rest of it is in order. */
function passwordsIn(credentials: string): string[] {
  return [...credentials.matchAll(/"(auth|password)"\s*:\s*"([^"]+)"/g)].flatMap(([, name, text = '']) => {
    const decoded = name === 'auth' ? Buffer.from(text, 'base64').toString('utf8') : '';
    return [text, decoded.slice(decoded.indexOf(':') + 1)];
  });
}

/** The lines of an input that have something in them. */
export function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** @throws MarketOpsError naming the input */
export function readInputs(env: Environment, phase: Phase): Inputs {
  const mode = readMode(env);
  const hmacKey = read(env, 'hmac-key');
  const previousHmacKeys = lines(read(env, 'previous-hmac-keys'));
  if (mode === 'dry_run' && (hmacKey !== '' || previousHmacKeys.length > 0)) {
    throw bad(
      'hmac-key',
      'a dry run must not be given the key. A job that plans runs outside the protected environment, so a key that is ' +
        'visible there is visible to whoever may change the workflow. Remove it here and replace the key if it was used.',
    );
  }
  const environment = read(env, 'environment');
  if (mode === 'prod' && environment === '') {
    throw bad('environment', 'prod needs the name of the protected environment that the job names too.');
  }
  const failOn = read(env, 'fail-on') || 'conflict';
  const known = FAIL_ON.find((option) => option === failOn);
  if (known === undefined) throw bad('fail-on', `${JSON.stringify(failOn)} is none of ${FAIL_ON.join(', ')}.`);
  const expected = read(env, 'expected-plan-digest');
  if (expected !== '' && !/^sha256:[0-9a-f]{64}$/.test(expected)) {
    throw bad('expected-plan-digest', 'is not sha256: and 64 hex digits. Pass the output plan-digest of the plan job.');
  }
  const policy = read(env, 'policy') || POLICY_PATH;
  if (mode === 'prod' && policy !== POLICY_PATH) {
    throw bad(
      'policy',
      `prod is judged by ${POLICY_PATH} of the default branch and nothing else; the input chooses what a dry run previews. ` +
        'Take it out of the prod job.',
    );
  }
  const token = readToken(env);
  const receipts = read(env, 'receipts');
  if (phase === 'execute' && receipts === '') throw bad('receipts', 'names the folder of the receipts to execute.');
  return {
    mode,
    operations: read(env, 'operations') || '.marketops/operations.yml',
    policy,
    policyRef: policyRef(read(env, 'policy-ref')),
    policyToken: read(env, 'policy-token') || null,
    hmacKey,
    previousHmacKeys,
    environment: mode === 'prod' ? environment : null,
    expectedPlanDigest: expected || null,
    variables: env['INPUT_VARIABLES'] ?? '',
    token,
    ledgerToken: read(env, 'ledger-token') || null,
    npmToken: read(env, 'npm-token') || null,
    registryCredentials: read(env, 'registry-credentials'),
    workingDirectory: read(env, 'working-directory') || '.',
    proofDirectory: read(env, 'proof-directory') || null,
    failOn: known,
    createLedger: readFlag(env, 'create-ledger'),
    ...readFollowing(env, mode),
    artifact: readArtifact(env, phase, mode),
    approvals: read(env, 'approvals') || null,
    receipts: receipts || null,
  };
}

/** What follows the run, in a process of its own. */
function readFollowing(env: Environment, mode: Mode): Pick<Inputs, 'comment' | 'verify'> {
  const comment = readFlag(env, 'comment');
  const verify = readFlag(env, 'verify');
  if (comment && mode === 'prod')
    throw bad('comment', 'shows the plan of a dry run. Set it there, not on the prod step.');
  if (verify && mode === 'dry_run')
    throw bad('verify', 'a dry run signs nothing that could be VERIFIED. Set it on the prod step.');
  return { comment, verify };
}

function policyRef(text: string): PolicyRef | null {
  if (text === '') return null;
  const [, repository, path, ref] = /^([^:@\s]+\/[^:@\s]+):([^@\s]+)@(\S+)$/.exec(text) ?? [];
  if (repository === undefined || path === undefined || ref === undefined) {
    throw bad(
      'policy-ref',
      `${JSON.stringify(text)} is not owner/repo:path@ref, for example acme/policies:release.yml@main.`,
    );
  }
  return { repository, path, ref };
}

/** Stands in action.yml for the name that fits phase, mode and attempt: nothing given and nothing wanted differ. */
const AUTO = 'auto';

function readArtifact(env: Environment, phase: Phase, mode: Mode): ArtifactTarget | null {
  const given = read(env, 'artifact-name');
  const days = read(env, 'retention-days');
  if (days !== '' && !/^([1-9]\d?|[1-3]\d\d|400)$/.test(days)) {
    throw bad('retention-days', `${JSON.stringify(days)} is no number of days from 1 to 400.`);
  }
  // Everywhere but in a job on GitHub: there is nothing to upload to, and nobody asked for it.
  if (given === '' || (given === AUTO && (env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '')) return null;
  const attempt = env['GITHUB_RUN_ATTEMPT'] ?? '1';
  const name =
    given === AUTO ? `${defaultName(phase, mode)}${attempt === '1' ? '' : `-${attempt}`}` : readArtifactName(given);
  return { name, retentionDays: days === '' ? null : Number(days) };
}

/** As @actions/artifact has it: a name that it would refuse after everything was done is refused before. */
export function readArtifactName(given: string): string {
  if (!/["<>|*?:\\/\r\n]/.test(given) && given.length <= 200) return given;
  throw bad('artifact-name', `${JSON.stringify(given)} is too long or has one of " : < > | * ? \\ / in it.`);
}

function defaultName(phase: Phase, mode: Mode): string {
  if (mode === 'dry_run') return 'marketops-plan';
  return phase === 'authorize' ? 'marketops-receipts' : 'marketops-proof';
}

export interface ReconcileInputs {
  readonly token: string;
  readonly failOn: 'any' | 'none';
}

/** @throws MarketOpsError naming the input */
export function readReconcileInputs(env: Environment): ReconcileInputs {
  const token = readToken(env);
  const failOn = read(env, 'fail-on') || 'any';
  if (failOn !== 'any' && failOn !== 'none') throw bad('fail-on', `${JSON.stringify(failOn)} is neither any nor none.`);
  return { token, failOn };
}

/**
 * The facts of the run, from the variables that the runner sets.
 * @throws MarketOpsError `runner_invalid` for a missing or strange variable, `event_refused` for prod on an untrusted event
 */
export function readFacts(env: Environment, inputs: Pick<Inputs, 'mode' | 'environment'>, claim: string): RunFacts {
  const text = (name: string): string => {
    const value = env[name] ?? '';
    if (value !== '') return value;
    throw new MarketOpsError('runner_invalid', `${name} is not set. This action runs in a GitHub Actions job.`);
  };
  const shaped = (name: string, shape: Shape<string>): string => {
    const value = text(name);
    const fault = shape(value);
    if (fault === null) return value;
    throw new MarketOpsError('runner_invalid', `${name} is ${JSON.stringify(value)}, expected ${fault.expected}.`);
  };
  const attempt = Number(text('GITHUB_RUN_ATTEMPT'));
  if (positive(attempt) !== null)
    throw new MarketOpsError('runner_invalid', 'GITHUB_RUN_ATTEMPT is not a number from 1.');
  const facts: RunFacts = {
    mode: inputs.mode,
    repository: text('GITHUB_REPOSITORY'),
    repositoryId: shaped('GITHUB_REPOSITORY_ID', githubId),
    runId: shaped('GITHUB_RUN_ID', githubId),
    runAttempt: attempt,
    workflowRef: text('GITHUB_WORKFLOW_REF'),
    workflowSha: shaped('GITHUB_WORKFLOW_SHA', gitSha),
    actor: text('GITHUB_ACTOR'),
    triggeringActor: env['GITHUB_TRIGGERING_ACTOR'] || text('GITHUB_ACTOR'),
    commitSha: shaped('GITHUB_SHA', gitSha),
    ref: text('GITHUB_REF'),
    event: text('GITHUB_EVENT_NAME'),
    environment: inputs.environment,
    apiUrl: url('GITHUB_API_URL', text('GITHUB_API_URL')),
    serverUrl: url('GITHUB_SERVER_URL', text('GITHUB_SERVER_URL')),
    actionVersion: ACTION_VERSION,
    claim,
  };
  refuseUntrustedEvent(facts);
  return facts;
}

/**
 * The branch that a run is most often about: where a pull request leads to, or where the run is. Good enough for reading
 * ahead, and for nothing else. Null for a tag.
 */
export function likelyDefaultBranch(env: Environment): string | null {
  const [, branch = null] = /^refs\/heads\/(.+)$/.exec(env['GITHUB_REF'] ?? '') ?? [];
  return env['GITHUB_BASE_REF'] || branch;
}

function refuseUntrustedEvent({ mode, event, ref }: RunFacts): void {
  if (mode !== 'prod' || (SHIPPING_EVENTS.includes(event) && !ref.startsWith('refs/pull/'))) return;
  throw new MarketOpsError(
    'event_refused',
    `mode prod is refused on the event ${event} (ref ${ref}): what runs there can be decided by somebody without ` +
      `write access. Plan with dry_run on pull requests, and ship from one of ${SHIPPING_EVENTS.join(', ')}.`,
  );
}

/** An http(s) address without a slash at its end; plain http only to this machine. */
function url(name: string, text: string): string {
  let parsed: URL | null = null;
  try {
    parsed = new URL(text);
  } catch {
    // Told below.
  }
  const local = parsed !== null && /^(127\.0\.0\.1|\[::1\]|([a-z0-9-]+\.)*localhost)$/.test(parsed.hostname);
  const fits = parsed !== null && (parsed.protocol === 'https:' || (parsed.protocol === 'http:' && local));
  if (!fits || parsed?.username !== '' || parsed.search !== '' || parsed.hash !== '') {
    throw new MarketOpsError('runner_invalid', `${name} is ${JSON.stringify(text)}, not an https address.`);
  }
  return text.replace(/\/+$/, '');
}
