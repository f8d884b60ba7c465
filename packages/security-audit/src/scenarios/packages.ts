import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RegistryCall, RegistryFault } from 'embedded-github/registries';
import { bundleFor, packed, tgz } from '../forge/npm-package.ts';
import { must } from '../scenario.ts';
import type { Result } from '../scenario.ts';
import { blocked, ended, EVIL, NPM, PACKAGE, SERIES, survived, titled, numbered, shows, writesOf } from '../targets.ts';
import type { TargetAttack, TargetScene } from '../targets.ts';

/** Packages that follow a release: registries that lie, tarballs that change, tokens that do not fit. */

export const OTHER_HOST = 'Only registries of the policy are asked.';
export const PLANNED_BYTES = 'Only the planned bytes are sent.';
export const READ_BACK = 'What is there afterwards counts, no status.';
export const CLOSED = 'Answers are foreign bytes: closed schemas, computed digests.';
const TOKENS = 'A token is of one package, for one host, never written down.';
const TARBALL = 'A tarball is read, never unpacked or run.';

const isPut = ({ method, path }: RegistryCall): boolean => method === 'PUT' && !path.includes('/oidc/');
const isGet = ({ method, path }: RegistryCall): boolean => method === 'GET' && path.startsWith('/@');
const isExchange = ({ path }: RegistryCall): boolean => path.includes('/oidc/');
const isStage = ({ method, path }: RegistryCall): boolean => method === 'POST' && path.startsWith('/-/stage/');

const nothingThere = ({ registries }: TargetScene): void =>
  must(registries.packages.size === 0, 'a package was published');
const neverLed = ({ registries }: TargetScene): void =>
  must(!registries.front.records.some(({ host }) => host === EVIL), `${EVIL} was contacted`);
const noOneAsked = ({ registries }: TargetScene): void => {
  const [asked] = registries.front.records;
  must(asked === undefined, `${String(asked?.host)} was asked`);
};

/** What the registry does, and how the operation must end; nothing is published. */
function lied(
  fits: (call: RegistryCall) => boolean,
  what: RegistryFault,
  code: string,
  { token = false, outcome = 'failed' }: Readonly<{ token?: boolean; outcome?: 'failed' | 'in_doubt' }> = {},
) {
  return async (opened: TargetScene): Promise<Result> => {
    opened.answer(fits, what);
    const step = await opened.prod(token ? { 'npm-token': opened.registries.npmToken } : {});
    nothingThere(opened);
    neverLed(opened);
    return ended(step, outcome, code);
  };
}
const refusedWith =
  (by: string | RegExp) =>
  async (opened: TargetScene): Promise<Result> => {
    const result = blocked(opened, await opened.prod(), by);
    noOneAsked(opened);
    return result;
  };
/** It acts, and says something else. */
const actedAnd =
  (what: RegistryFault) =>
  async (opened: TargetScene): Promise<Result> => {
    opened.answer(isPut, what, 'after');
    const step = await opened.prod();
    const sent = opened.registries.front.records.filter(({ method }) => method === 'PUT').length;
    return survived(step, sent === 1, `it was sent ${sent} times`);
  };
/** Somebody changes files once the plan is on the ledger. */
const swapped =
  (file: string, bytes: Buffer | string) =>
  async (opened: TargetScene): Promise<Result> => {
    opened.scene.afterBegin(() => writeFileSync(join(opened.scene.workspace, file), bytes));
    const step = await opened.prod();
    nothingThere(opened);
    return ended(step, 'failed', 'file_changed');
  };
const bundle = (bytes: Buffer): string => bundleFor(PACKAGE, '1.0.0', bytes);
const OWN = packed({ name: PACKAGE, version: '1.0.0' });
const PROVENANCE = { package: 'access: public, stage: false, provenance: build/w.sigstore' };
const STAGED = { package: 'access: public, stage: true' };
const forbid = (when: string): string =>
  `  - {id: never, effect: forbid, reason: Not by this way, operations: [publish_npm], repositories: [self], when: ${when}}\n`;
const led = (fits: (call: RegistryCall) => boolean, location: string) =>
  lied(fits, { kind: 'answer', status: 307, headers: { location } }, 'registry_error', {
    outcome: 'in_doubt',
    token: true,
  });

const ATTACKS: readonly TargetAttack[] = [
  ...(
    [
      ['another host', `'https://${EVIL}'`],
      ['a host that begins like the true one', `'https://${NPM}.${EVIL}'`],
      ['the same host at another port', `'https://${NPM}:8443'`],
    ] as const
  ).map(([where, registry]): TargetAttack =>
    titled(`Registry on ${where}`, 'writer', 'critical', SERIES.UNNAMED, {
      defence: OTHER_HOST,
      attack: [`Plan a package for ${where}.`],

      options: { package: `access: public, stage: false, registry: ${registry}` },
      ...shows('policy.decided with policy_condition_unmet', refusedWith('policy_condition_unmet')),
    }),
  ),
  titled('A package that a rule forbids', 'writer', 'critical', SERIES.FORBIDDEN, {
    defence: 'A matching forbid beats every permit.',
    attack: ['Plan a package whose name a forbid rule has.'],

    options: { rule: forbid("{packages: ['@acme/*']}") },
    ...shows('policy.decided with policy_forbids', async (opened) =>
      blocked(opened, await opened.prod(), 'policy_forbids'),
    ),
  }),
  titled('A dist-tag that a rule forbids', 'writer', 'critical', SERIES.FORBIDDEN, {
    defence: 'A matching forbid beats every permit.',
    attack: ['Plan a package under the dist-tag `latest`, which a forbid rule has.'],

    options: { rule: forbid('{dist_tags: [latest]}') },
    ...shows('policy.decided with policy_forbids', async (opened) =>
      blocked(opened, await opened.prod(), 'policy_forbids'),
    ),
  }),
  titled('Identity asked of a host that an earlier step set', 'job', 'critical', SERIES.LEADS, TOKENS, {
    attack: [`Set ACTIONS_ID_TOKEN_REQUEST_URL to a host of yours, and take the job's request token.`],

    ...shows('operation.failed', async (opened) => {
      const step = await opened.prod({}, { ACTIONS_ID_TOKEN_REQUEST_URL: `https://${EVIL}/token?x=1` });
      nothingThere(opened);
      neverLed(opened);
      return ended(step, 'failed', 'registry_host_refused');
    }),
  }),
  titled('A token of another package', 'registry', 'critical', SERIES.TOKENS, TOKENS, {
    attack: ['Exchange the identity of the job for a token of another package.'],

    ...shows(
      'operation.failed',
      lied(
        isExchange,
        { kind: 'answer', status: 201, body: '{"token":"npm-of-another-package"}' },
        'registry_unauthorized',
      ),
    ),
  }),
  titled('A token that has expired', 'registry', 'high', SERIES.TOKENS, TOKENS, {
    attack: ['Let the exchanged token expire before the upload.'],

    ...shows(
      'operation.failed',
      lied(isPut, { kind: 'answer', status: 401, body: '{"message":"token expired"}' }, 'registry_unauthorized'),
    ),
  }),
  titled('A refusal that repeats the token', 'registry', 'high', SERIES.TOKENS, TOKENS, {
    attack: ['Refuse the upload with a message that holds the token, for the ledger to publish.'],

    ...shows('operation.failed', async (opened) => {
      opened.answer(isPut, ({ headers }) => {
        const error = `no right for ${String(headers.authorization)}`;
        return { kind: 'answer', status: 403, body: JSON.stringify({ error }) };
      });
      const step = await opened.prod({ 'npm-token': opened.registries.npmToken });
      must(step.log.includes('no right for Bearer ***'), 'the refusal was not told');
      return ended(step, 'failed', 'registry_unauthorized');
    }),
  }),
  titled('Upload redirected', 'registry', 'critical', SERIES.LEADS, OTHER_HOST, {
    attack: ['Answer the upload with a redirect to a host of yours.'],

    ...shows('operation.in_doubt', led(isPut, `https://${EVIL}/`)),
  }),
  titled('Exchange of the identity redirected', 'registry', 'critical', SERIES.LEADS, OTHER_HOST, {
    attack: ['Answer the exchange with a redirect to a host of yours.'],

    ...shows(
      'operation.failed',
      lied(
        isExchange,
        { kind: 'answer', status: 307, headers: { location: `https://${EVIL}/` } },
        'registry_unauthorized',
      ),
    ),
  }),
  titled('Reading redirected', 'registry', 'high', SERIES.LEADS, OTHER_HOST, {
    attack: ['Answer the question what is there with a redirect to a host of yours, which says what you like.'],

    ...shows('refusal registry_error', async (opened) => {
      opened.answer(isGet, { kind: 'answer', status: 302, headers: { location: `https://${EVIL}/` } });
      const result = blocked(opened, await opened.prod({ 'npm-token': opened.registries.npmToken }), 'registry_error');
      neverLed(opened);
      return result;
    }),
  }),
  titled('Tarball swapped between plan and upload', 'job', 'critical', SERIES.SWAPPED, PLANNED_BYTES, {
    attack: ['Wait until the plan is on the ledger.', 'Replace the tarball on disk.'],

    ...shows(
      'operation.failed',
      swapped('build/w.tgz', packed({ name: PACKAGE, version: '1.0.0' }, { 'index.js': 'evil\n' })),
    ),
  }),
  titled('Provenance swapped between plan and upload', 'job', 'critical', SERIES.SWAPPED, PLANNED_BYTES, {
    attack: ['Wait until the plan is on the ledger.', 'Replace the provenance on disk by that of another tarball.'],

    options: { ...PROVENANCE, files: { 'build/w.sigstore': bundle(OWN) } },
    ...shows('operation.failed', swapped('build/w.sigstore', bundle(Buffer.from('other')))),
  }),
  titled('Provenance of another tarball', 'job', 'critical', SERIES.MISFIT, TARBALL, {
    attack: ['Lay the provenance of an honest build beside a tarball of yours.'],

    options: { ...PROVENANCE, files: { 'build/w.sigstore': bundle(Buffer.from('honest')) } },
    ...shows('refusal of the plan', refusedWith(/is about another tarball/)),
  }),
  titled('The stage of another package', 'registry', 'high', SERIES.STAGE, READ_BACK, {
    attack: ['Answer the staging with the id of a stage of another package, for people to approve.'],

    options: STAGED,
    ...shows('operation.in_doubt', async (opened) => {
      const { registries } = opened;
      const stageId = registries.stage(NPM, '@acme/other', '9.0.0');
      opened.answer(isStage, { kind: 'answer', status: 201, body: JSON.stringify({ stageId }) }, 'after');
      return ended(await opened.prod({ 'npm-token': registries.npmToken }), 'in_doubt', 'registry_error');
    }),
  }),
  titled('A lost staging tried again', 'registry', 'high', SERIES.STAGE, {
    defence: 'What cannot be seen is never taken for what is not there.',
    attack: ['Stage it, and reset the connection.', 'Let the next run find nothing, for the queue cannot be read.'],

    options: STAGED,
    ...shows('operation.reconciled with conflict', async (opened) => {
      opened.answer(isStage, { kind: 'reset' }, 'after');
      const { scene } = opened;
      const first = await opened.prod();
      scene.github.admin.createRun({ runId: 9001, status: 'completed', conclusion: 'failure' });
      scene.github.admin.createRun({ runId: 9001, attempt: 2, headSha: scene.github.commitSha, actor: 'maintainer' });
      opened.answer(() => false, { kind: 'reset' });
      const again = await opened.prod({}, { GITHUB_RUN_ATTEMPT: '2' });
      const line = again.lines.find((one) => one.includes('"type":"operation.reconciled"'));
      must(line?.includes('"observed":"conflict"') === true, `it was reconciled as ${line ?? 'nothing'}`);
      ended(first, 'in_doubt', 'registry_unreachable');
      return { outcome: 'defended', evidence: line };
    }),
  }),
  ...(
    [
      ['a 500', { kind: 'answer', status: 500 }],
      ['a 409', { kind: 'answer', status: 409, body: '{"error":"present"}' }],
      ['a reset connection', { kind: 'reset' }],
    ] as const
  ).map(([what, fault]): TargetAttack =>
    titled(`Published, and answered by ${what}`, 'registry', 'high', SERIES.LIES, {
      defence: READ_BACK,
      attack: [`Publish the package, and answer by ${what}.`, 'Hope that it is sent again.'],

      ...shows('operation.succeeded once', actedAnd(fault)),
    }),
  ),
  ...(
    [
      ['a 202', { kind: 'answer', status: 202, body: '{}' }],
      ['a 201', { kind: 'answer', status: 201, body: '{"ok":true}' }],
    ] as const
  ).map(([what, fault]): TargetAttack =>
    titled(`Not published, and answered by ${what}`, 'registry', 'critical', SERIES.LIES, {
      defence: READ_BACK,
      attack: [`Answer the upload by ${what}, and keep nothing.`],

      ...shows('operation.failed with readback_mismatch', lied(isPut, fault, 'readback_mismatch')),
    }),
  ),
  titled('Other bytes kept', 'registry', 'critical', SERIES.LIES, READ_BACK, {
    attack: ['Take the upload, and show other bytes under its version.'],

    ...shows('operation.failed with readback_mismatch', async (opened) => {
      const versions = { '1.0.0': { dist: { integrity: `sha512-${'A'.repeat(86)}==`, shasum: '' } } };
      opened.answer(isPut, () => {
        opened.registries.packages.set(`${NPM}/${PACKAGE}`, { name: PACKAGE, versions, 'dist-tags': {} });
        return { kind: 'answer', status: 201, body: '{}' };
      });
      return ended(await opened.prod(), 'failed', 'readback_mismatch');
    }),
  }),
  titled('A burned version', 'writer', 'high', SERIES.THERE, 'A conflict with what is there blocks the plan.', {
    attack: ['Publish other bytes under the version first, and let the release take them over.'],

    ...shows('receipt.refused with conflict', async (opened) => {
      const versions = { '1.0.0': { dist: { integrity: `sha512-${'A'.repeat(86)}==`, shasum: '' } } };
      opened.registries.packages.set(`${NPM}/${PACKAGE}`, { name: PACKAGE, versions, 'dist-tags': {} });
      return blocked(opened, await opened.prod(), 'conflict');
    }),
  }),
  titled('A version that is hidden by a 404', 'registry', 'high', SERIES.LIES, READ_BACK, {
    attack: ['Say 404 of a package that is there.', 'Refuse the upload over it.'],

    ...shows('operation.failed', async (opened) => {
      const versions = { '1.0.0': { dist: { integrity: `sha512-${'A'.repeat(86)}==`, shasum: '' } } };
      opened.registries.packages.set(`${NPM}/${PACKAGE}`, { name: PACKAGE, versions, 'dist-tags': {} });
      opened.answer(isGet, { kind: 'answer', status: 404, body: '{"error":"Not found"}' });
      const result = ended(await opened.prod(), 'failed', 'registry_unauthorized');
      must(writesOf(opened.registries).length === 0, 'something was published');
      return result;
    }),
  }),
  titled('An answer about another package', 'registry', 'medium', SERIES.BYTES, CLOSED, {
    attack: ['Answer with what is there of another package.'],

    ...shows('refusal registry_error', async (opened) => {
      opened.answer(isGet, { kind: 'answer', status: 200, body: '{"name":"@acme/other","versions":{}}' });
      return blocked(opened, await opened.prod(), 'registry_error');
    }),
  }),
  titled('Lifecycle scripts', 'job', 'critical', null, TARBALL, {
    attack: ['Pack scripts for every step of a package’s life, and wait for one to run beside the key.'],

    options: {
      tarball: packed({
        name: PACKAGE,
        version: '1.0.0',
        scripts: Object.fromEntries(
          ['preinstall', 'install', 'prepare', 'prepack', 'prepublish', 'prepublishOnly', 'publish', 'postpublish'].map(
            (script) => [script, 'touch PWNED'],
          ),
        ),
      }),
    },
    ...shows('operation.succeeded once', async (opened) => {
      const step = await opened.prod();
      return survived(step, !existsSync(join(opened.scene.workspace, 'PWNED')), 'a script ran');
    }),
  }),
  ...(
    [
      ['leads out of its folder', /leads out of it/, [{ path: 'package/../../PWNED', content: 'x' }]],
      [
        'has two manifests',
        /two files package\.json/,
        [{ path: 'other/package.json', content: '{"name":"evil","version":"1.0.0"}' }],
      ],
      ['has a link for a manifest', /no plain file/, [{ path: 'x/PACKAGE.JSON', type: '2', link: '/etc/passwd' }]],
    ] as const
  ).map(([what, words, more]): TargetAttack =>
    titled(`A tarball that ${what}`, 'job', 'high', SERIES.MISFIT, TARBALL, {
      attack: [`Leave a tarball that ${what}.`],

      options: {
        tarball: tgz([
          { path: 'package/package.json', content: JSON.stringify({ name: PACKAGE, version: '1.0.0' }) },
          ...more,
        ]),
      },
      ...shows('refusal of the plan', async (opened) => {
        const result = await refusedWith(words)(opened);
        must(!existsSync(join(opened.scene.workspace, '..', 'PWNED')), 'something was unpacked');
        return result;
      }),
    }),
  ),
  titled('A tarball of another package', 'job', 'critical', SERIES.MISFIT, TARBALL, {
    attack: ['Leave the tarball of another package of the same scope where the approved one was built.'],

    options: {
      package: `access: public, stage: false, name: '${PACKAGE}', version: '1.0.0'`,
      tarball: packed({ name: '@acme/other', version: '1.0.0' }),
    },
    ...shows('refusal of the plan', refusedWith(/package\.json says name "@acme\/other"/)),
  }),
];

export const PACKAGES = numbered('K', 'package', ATTACKS);
