import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RegistryCall, RegistryFault } from 'embedded-github/registries';
import type { EmbeddedRegistries } from 'embedded-github/registries/embedded';
import { logText } from 'foreign-text/visible';
import { errorsOf, lineOfType, printed } from './assertions.ts';
import type { AuditContext } from './context.ts';
import { filesBelow } from './files.ts';
import { packed } from './npm-package.ts';
import { POLICY, SHIP_TOKEN } from './material.ts';
import { must, untold } from './scenario.ts';
import type { Attacker, Result, Scenario, Severity, Told } from './scenario.ts';
import type { Scene, Step } from './scene.ts';

/** What is published after a release: a package, an image's tag, a workflow's run; and where that goes wrong. */

export const NPM = 'registry.npmjs.org';
export const PACKAGE = '@acme/widgets';
export const SOURCE = 'ghcr.io/acme/staging';
export const IMAGE = 'ghcr.io/acme/widgets';
/** A registry that wants a password. */
export const PRIVATE = 'registry.acme.example';
export const LOGIN = { username: 'ci', password: 'password-of-the-registry' };
export const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
export const INDEX = 'application/vnd.oci.image.index.v1+json';
/** Nobody's: whatever comes here was led here. */
export const EVIL = 'evil.example';

/** What attacks of a sort are named by where documents list them. */
export const SERIES = {
  UNNAMED: 'A registry, workflow or ref that the policy does not name',
  FORBIDDEN: 'A package, image or tag that a rule forbids',
  LEADS: 'A registry that leads elsewhere, or asks for another’s credential',
  TOKENS: 'A token of another package, expired or repeated',
  SWAPPED: 'Tarball or provenance swapped before the upload',
  MISFIT: 'A tarball, provenance or input that says something else',
  LIES: 'A status that is not what was done',
  BYTES: 'A manifest, layer or answer of other bytes, type or size',
  THERE: 'A version or tag that is there, or comes meanwhile',
  STAGE: 'The stage of another package, or a lost one',
  RUNS: 'A run that bears the name of the approved one',
  MARKUP: 'Inputs with markup or commands',
} as const;

/** An attack on what follows a release, before it has its number. */
export type TargetAttack = Omit<Scenario, 'id' | 'control' | 'run'> & {
  readonly options?: TargetOptions;
  readonly play: PlayTarget;
};
type PlayTarget = (opened: TargetScene) => Promise<Result>;

export const titled = (
  name: string,
  attacker: Attacker,
  severity: Severity,
  series: string | null,
  ...told: Told<Pick<TargetAttack, 'attack' | 'expected' | 'options' | 'play'>>
): TargetAttack => ({ name, attacker, severity, ...(series === null ? {} : { series }), ...untold(told) });

export const shows = (expected: string, play: PlayTarget) => ({ expected, play });

/** A run, and what is not as it should be. */
export interface Course {
  readonly first?: (opened: TargetScene) => unknown;
  readonly inputs?: Texts | ((opened: TargetScene) => Texts);
  readonly env?: Texts;
  /** What must hold besides. */
  readonly then?: (opened: TargetScene) => void;
}
const course = (
  expected: string,
  { first, inputs, env, then }: Course,
  end: (opened: TargetScene, step: Step) => Result,
) =>
  shows(expected, async (opened) => {
    await first?.(opened);
    const result = end(opened, await opened.prod(typeof inputs === 'function' ? inputs(opened) : inputs, env));
    then?.(opened);
    return result;
  });

/** Refused before anything is done, in these words or with the code that is the last word of what is expected. */
export const isBlocked = (expected: string, told: Course = {}, by: string | RegExp = lastWord(expected)) =>
  course(expected, told, (opened, step) => blocked(opened, step, by));
/** Never on record as done. */
export const isEnded = (expected: string, told: Course, code = lastWord(expected)) =>
  course(expected, told, (_, step) =>
    ended(step, expected.startsWith('operation.in_doubt') ? 'in_doubt' : 'failed', code),
  );
/** Done all the same, and this holds. */
export const isShipped = (expected: string, told: Course, holds: (opened: TargetScene, step: Step) => boolean) =>
  course(expected, told, (opened, step) => survived(step, holds(opened, step), `it does not hold: ${expected}`));

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

/** What a registry says in place of its answer. */
export const says = (status: number, body = '', headers: Texts = {}): RegistryFault => ({
  ...{ kind: 'answer', status, headers },
  ...(body === '' ? {} : { body }),
});
export const leads = (location: string, status = 307): RegistryFault => says(status, '', { location });

export const neverLed = ({ registries }: TargetScene): void =>
  must(!registries.front.records.some(({ host }) => host === EVIL), `${EVIL} was contacted`);
export const noneAsked = ({ registries }: TargetScene): void => {
  const [asked] = registries.front.records;
  must(asked === undefined, `${String(asked?.host)} was asked`);
};
export const npmToken = ({ registries }: TargetScene): Texts => ({ 'npm-token': registries.npmToken });
/** One more rule of the policy. */
export const forbid = (kind: string, when: string): TargetOptions => ({
  rule: `  - {id: never, effect: forbid, reason: Not by this way, operations: [${kind}], repositories: [self], when: ${when}}\n`,
});

/** The run failed, and is attempted again: it must record this of what the first attempt left in doubt. */
export async function triedAgain({ scene, prod }: TargetScene, observed: string): Promise<Step & { evidence: string }> {
  scene.github.admin.createRun({ runId: 9001, status: 'completed', conclusion: 'failure' });
  scene.github.admin.createRun({ runId: 9001, attempt: 2, headSha: scene.github.commitSha, actor: 'maintainer' });
  const step = await prod({}, { GITHUB_RUN_ATTEMPT: '2' });
  const line = lineOfType(step.lines, 'operation.reconciled') ?? 'nothing';
  must(line.includes(`"observed":"${observed}"`), `it was reconciled as ${line}`);
  return { ...step, evidence: line };
}

export const numbered = (letter: string, part: Part, attacks: readonly TargetAttack[]): readonly Scenario[] =>
  attacks.map(({ play, options, ...attack }, i) => ({
    ...attack,
    id: `${letter}${i + 1}`,
    control: 'targets',
    run: async (context) => play(await targetScene(context, part, options)),
  }));

type Texts = Readonly<Record<string, string>>;
export type Part = 'package' | 'image' | 'deploy';

export interface TargetOptions {
  /** More fields of an operation, or others in their place. */
  readonly package?: string;
  readonly image?: string;
  readonly deploy?: string;
  /** Makes another source of the image. */
  readonly source?: (registries: EmbeddedRegistries, digest: string) => string;
  /** Another `when` of the rule that permits it, or one more rule. */
  readonly when?: string;
  readonly rule?: string;
  readonly tarball?: Buffer;
  readonly files?: Texts;
}

export interface TargetScene {
  readonly scene: Scene;
  readonly registries: EmbeddedRegistries;
  /** Of the image that is promoted. */
  readonly digest: string;
  readonly prod: (inputs?: Texts, env?: Texts) => Promise<Step>;
  /** What happens to requests that fit, at their beginning or with their answers. */
  readonly answer: (
    fits: (call: RegistryCall) => boolean,
    what: RegistryFault | ((call: RegistryCall) => RegistryFault | null | Promise<RegistryFault | null>),
    phase?: RegistryCall['phase'],
  ) => void;
}

/** A workflow whose runs show the receipt that they were started under. */
export const DEPLOY = `run-name: Deploy \${{ inputs.version }} (\${{ inputs.marketops_receipt }})
on:
  workflow_dispatch:
    inputs:
      version:
        required: true
      marketops_receipt:
        default: ''
jobs: {}
`;

export const manifestText = (
  config: string,
  layers: readonly string[],
  more: Readonly<Record<string, unknown>> = {},
): string => {
  const described = (text: string) => ({
    mediaType: 'application/vnd.oci.image.layer.v1.tar',
    digest: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    size: text.length,
  });
  const parts = { config: described(config), layers: layers.map(described) };
  return JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, ...parts, ...more });
};

/** An image of one layer; its digest. */
export function pushImage(registries: EmbeddedRegistries, image: string, tag: string | null, layer: string): string {
  for (const bytes of ['{}', layer]) registries.putBlob(image, bytes);
  return registries.putManifest(image, tag, manifestText('{}', [layer]), MANIFEST);
}

/** A repository that publishes there, under a policy that permits it, and the registries. */
export async function targetScene(
  context: AuditContext,
  part: Part | 'all',
  options: TargetOptions = {},
): Promise<TargetScene> {
  const registries = await context.registries({ logins: { [PRIVATE]: LOGIN } });
  const digest = pushImage(registries, SOURCE, null, 'layer');
  const entries: Readonly<Record<Part, string>> = {
    package: `{id: package, kind: publish_npm, package: 'build/*.tgz', ${options.package ?? 'access: public, stage: false'}}`,
    image: `{id: image, kind: promote_image, source: '${options.source?.(registries, digest) ?? `${SOURCE}@${digest}`}', ${options.image ?? `registry: ${IMAGE}, tags: [v1]`}}`,
    deploy: `{id: deploy, kind: dispatch_workflow, ${options.deploy ?? 'workflow: deploy.yml, inputs: {version: v1.0.0}'}}`,
  };
  const whens: Readonly<Record<Part, readonly [kind: string, when: string]>> = {
    package: ['publish_npm', `{registries: [${NPM}]}`],
    image: ['promote_image', `{registries: [ghcr.io, ${PRIVATE}], moves_image_tag: false}`],
    deploy: ['dispatch_workflow', "{dispatch: [{workflow: deploy.yml, ref: 'refs/heads/main'}]}"],
  };
  const parts = part === 'all' ? (['package', 'image', 'deploy'] as const) : [part];
  const rules = parts.map(
    (one) => `  - {id: ${one}, effect: permit, reason: It follows the release, operations: [${whens[one][0]}],
     repositories: [self], when: ${options.when ?? whens[one][1]}}
`,
  );
  const scene = await context.open({
    operations: `version: 1\noperations:\n${parts.map((one) => `  - ${entries[one]}\n`).join('')}`,
    policy: `${POLICY.slice(0, POLICY.indexOf('rules:'))}rules:\n${rules.join('')}${options.rule ?? ''}`,
    files: { '.github/workflows/deploy.yml': DEPLOY, ...options.files },
    changes: {},
  });
  const permissions = { contents: 'write', pull_requests: 'write', issues: 'write', actions: 'write' } as const;
  scene.github.admin.setToken(SHIP_TOKEN, 'github-actions[bot]', permissions, true);
  writeFileSync(join(scene.workspace, 'build/w.tgz'), options.tarball ?? packed({ name: PACKAGE, version: '1.0.0' }));
  const env = { MARKETOPS_TEST_REGISTRIES: registries.url };
  return {
    ...{ scene, registries, digest },
    prod: async (inputs = {}, more = {}) => {
      const step = await scene.prod(inputs, {}, { env: { ...env, ...registries.identity, ...more } });
      keepsSecrets(scene, registries, step);
      return step;
    },
    answer: (fits, what, phase = 'before') => {
      registries.front.fault = (call) =>
        call.phase === phase && fits(call) ? (typeof what === 'function' ? what(call) : what) : null;
    },
  };
}

/** @throws Breach where a secret of a registry stands in what was printed, written or sent to GitHub, or went to another host */
function keepsSecrets(
  scene: Scene,
  { tokens, npmToken, front }: EmbeddedRegistries,
  { log, proof, summary }: Step,
): void {
  const secrets = [
    ...tokens.secrets,
    LOGIN.password,
    Buffer.from(`${LOGIN.username}:${LOGIN.password}`).toString('base64'),
  ];
  const files = existsSync(proof) ? [...filesBelow(proof).values()].map((bytes) => bytes.toString()) : [];
  const sent = scene.github.requests.map(({ requestBody }) => requestBody.toString());
  // The runner is told what to mask.
  const printed = log.replace(/^::add-mask::.*$/gm, '');
  for (const text of [printed, summary, ...files, ...sent])
    must(
      !secrets.some((secret) => text.includes(secret)),
      'a credential of a registry is in the log, the proof or the ledger',
    );
  for (const { host, authorization } of front.records) {
    const away = host === EVIL || (host !== NPM && authorization?.includes(npmToken) === true);
    must(!away || authorization === null, `${host} was shown a credential`);
  }
}

/** Workflows that were started by a dispatch. */
export const startedIn = ({ github }: Scene): number =>
  github.admin.runs().filter(({ event }) => event === 'workflow_dispatch').length;

/** Requests that a registry took as done, and could have changed something. */
export const writesOf = ({ front }: EmbeddedRegistries): string[] =>
  front.records
    .filter(
      ({ method, status, path }) => method !== 'GET' && method !== 'HEAD' && status < 300 && !path.includes('/oidc/'),
    )
    .map(({ method, host, path }) => `${method} ${host}${path}`);

/** The run failed before anything was done, and said so with this code or in these words. @throws Breach */
export function blocked({ scene, registries }: TargetScene, step: Step, by: string | RegExp): Result {
  must(step.exitCode === 1, `the step ended with exit code ${String(step.exitCode)}:\n${step.log.trim()}`);
  must(writesOf(registries).length === 0, `these went out: ${writesOf(registries).join(', ')}`);
  must(startedIn(scene) === 0 && scene.writes().length === 0, 'something was written to GitHub');
  const said = typeof by === 'string' ? new RegExp(`\\[${by}\\]`) : by;
  const line = step.lines.find((one) => typeof by === 'string' && one.includes(`"${by}"`)) ?? printed(step, said);
  must(line !== null, `it was refused, but not with ${String(by)}:\n${errorsOf(step)}`);
  return { outcome: 'defended', evidence: logText(line.replace(/^::error[^:]*::/, '')) };
}

/** The operation ended so on record, and never as done. @throws Breach */
export function ended({ lines, log }: Step, outcome: 'failed' | 'in_doubt', code: string): Result {
  const line = lineOfType(lines, `operation.${outcome}`);
  must(line?.includes(`"code":"${code}"`) === true, `not operation.${outcome} with ${code}:\n${line ?? log.trim()}`);
  must(lineOfType(lines, 'operation.succeeded') === null, 'an operation is on record as done');
  return { outcome: 'defended', evidence: line };
}

/** It shipped in spite of what happened, and this holds. @throws Breach */
export function survived(step: Step, holds: boolean, otherwise: string): Result {
  must(step.outputs['result'] === 'shipped', `it was kept from shipping:\n${errorsOf(step)}`);
  must(holds, otherwise);
  return { outcome: 'defended', evidence: lineOfType(step.lines, 'operation.succeeded') ?? '' };
}
