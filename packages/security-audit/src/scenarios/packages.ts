import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RegistryCall, RegistryFault } from 'embedded-github/registries';
import { bundleFor, packed, tgz } from '../npm-package.ts';
import { must } from '../scenario.ts';
import { ended, EVIL, forbid, isBlocked, isEnded, isShipped } from '../targets.ts';
import { leads, neverLed, noneAsked, NPM, npmToken } from '../targets.ts';
import { numbered, PACKAGE, says, SERIES, shows, titled, triedAgain, writesOf } from '../targets.ts';
import type { Course, TargetAttack, TargetOptions, TargetScene } from '../targets.ts';

/** Packages that follow a release: registries that lie, tarballs that change, tokens that do not fit. */

export const OTHER_HOST = 'Only registries of the policy are asked.';
export const FORBIDS = 'A matching forbid beats every permit.';
const PLANNED_BYTES = 'Only the planned bytes are sent.';
export const READ_BACK = 'What is there afterwards counts, no status.';
export const CLOSED = 'Answers are foreign bytes: closed schemas, computed digests.';
const TOKENS = 'A token is of one package, for one host, never written down.';
const TARBALL = 'A tarball is read, never unpacked or run.';

const isPut = ({ method, path }: RegistryCall): boolean => method === 'PUT' && !path.includes('/oidc/');
const isGet = ({ method, path }: RegistryCall): boolean => method === 'GET' && path.startsWith('/@');
const isExchange = ({ path }: RegistryCall): boolean => path.includes('/oidc/');
const isStage = ({ method, path }: RegistryCall): boolean => method === 'POST' && path.startsWith('/-/stage/');

const nothingThere = (opened: TargetScene): void => {
  must(opened.registries.packages.size === 0, 'a package was published');
  neverLed(opened);
};
/** What the registry does, and how the operation must end; nothing is published. */
const lied = (
  fits: (call: RegistryCall) => boolean,
  what: RegistryFault,
  expected: string,
  code?: string,
  inputs: Course['inputs'] = {},
) => isEnded(expected, { first: ({ answer }) => answer(fits, what), inputs, then: nothingThere }, code);
/** Somebody changes files once the plan is on the ledger. */
const swapped = (file: string, bytes: Buffer | string) =>
  isEnded(
    'operation.failed',
    {
      first: ({ scene }) => scene.afterBegin(() => writeFileSync(join(scene.workspace, file), bytes)),
      then: nothingThere,
    },
    'file_changed',
  );
/** Other bytes than ours are there under the version. */
const occupy = ({ registries }: TargetScene): void => {
  const versions = { '1.0.0': { dist: { integrity: `sha512-${'A'.repeat(86)}==`, shasum: '' } } };
  registries.packages.set(`${NPM}/${PACKAGE}`, { name: PACKAGE, versions, 'dist-tags': {} });
};
const ABOUT = { name: PACKAGE, version: '1.0.0' };
const bundle = (bytes: Buffer): string => bundleFor(PACKAGE, '1.0.0', bytes);
const provenance = (about: Buffer): TargetOptions => ({
  package: 'access: public, stage: false, provenance: build/w.sigstore',
  files: { 'build/w.sigstore': bundle(about) },
});
const STAGED = { package: 'access: public, stage: true' };
const STEPS = ['preinstall', 'install', 'prepare', 'prepack', 'prepublish', 'prepublishOnly', 'publish', 'postpublish'];
const UNAUTHORIZED = 'registry_unauthorized';

const ATTACKS: readonly TargetAttack[] = [
  ...(
    [
      ['another host', EVIL],
      ['a host that begins like the true one', `${NPM}.${EVIL}`],
      ['the same host at another port', `${NPM}:8443`],
    ] as const
  ).map(([where, host]) =>
    titled(`Registry on ${where}`, 'writer', 'critical', SERIES.UNNAMED, OTHER_HOST, {
      attack: [`Plan a package for ${where}.`],
      options: { package: `access: public, stage: false, registry: 'https://${host}'` },
      ...isBlocked('policy.decided with policy_condition_unmet', { then: noneAsked }),
    }),
  ),
  titled('A package that a rule forbids', 'writer', 'critical', SERIES.FORBIDDEN, FORBIDS, {
    attack: ['Plan a package whose name a forbid rule has.'],
    options: forbid('publish_npm', "{packages: ['@acme/*']}"),
    ...isBlocked('policy.decided with policy_forbids'),
  }),
  titled('A dist-tag that a rule forbids', 'writer', 'critical', SERIES.FORBIDDEN, FORBIDS, {
    attack: ['Plan a package under the dist-tag `latest`, which a forbid rule has.'],
    options: forbid('publish_npm', '{dist_tags: [latest]}'),
    ...isBlocked('policy.decided with policy_forbids'),
  }),
  titled('Identity asked of a host that an earlier step set', 'job', 'critical', SERIES.LEADS, TOKENS, {
    attack: [`Set ACTIONS_ID_TOKEN_REQUEST_URL to a host of yours, and take the job's request token.`],
    ...isEnded(
      'operation.failed',
      { env: { ACTIONS_ID_TOKEN_REQUEST_URL: `https://${EVIL}/token?x=1` }, then: nothingThere },
      'registry_host_refused',
    ),
  }),
  titled('A token of another package', 'registry', 'critical', SERIES.TOKENS, TOKENS, {
    attack: ['Exchange the identity of the job for a token of another package.'],
    ...lied(isExchange, says(201, '{"token":"npm-of-another-package"}'), 'operation.failed', UNAUTHORIZED),
  }),
  titled('A token that has expired', 'registry', 'high', SERIES.TOKENS, TOKENS, {
    attack: ['Let the exchanged token expire before the upload.'],
    ...lied(isPut, says(401, '{"message":"token expired"}'), 'operation.failed', UNAUTHORIZED),
  }),
  titled('A refusal that repeats the token', 'registry', 'high', SERIES.TOKENS, TOKENS, {
    attack: ['Refuse the upload with a message that holds the token, for the ledger to publish.'],
    ...shows('operation.failed', async (opened) => {
      opened.answer(isPut, ({ headers }) =>
        says(403, JSON.stringify({ error: `no right for ${String(headers.authorization)}` })),
      );
      const step = await opened.prod(npmToken(opened));
      must(step.log.includes('no right for Bearer ***'), 'the refusal was not told');
      return ended(step, 'failed', UNAUTHORIZED);
    }),
  }),
  titled('Upload redirected', 'registry', 'critical', SERIES.LEADS, OTHER_HOST, {
    attack: ['Answer the upload with a redirect to a host of yours.'],
    ...lied(isPut, leads(`https://${EVIL}/`), 'operation.in_doubt', 'registry_error', npmToken),
  }),
  titled('Exchange of the identity redirected', 'registry', 'critical', SERIES.LEADS, OTHER_HOST, {
    attack: ['Answer the exchange with a redirect to a host of yours.'],
    ...lied(isExchange, leads(`https://${EVIL}/`), 'operation.failed', UNAUTHORIZED),
  }),
  titled('Reading redirected', 'registry', 'high', SERIES.LEADS, OTHER_HOST, {
    attack: ['Answer the question what is there with a redirect to a host of yours, which says what you like.'],
    ...isBlocked('refusal registry_error', {
      first: ({ answer }) => answer(isGet, leads(`https://${EVIL}/`, 302)),
      inputs: npmToken,
      then: neverLed,
    }),
  }),
  titled('Tarball swapped between plan and upload', 'job', 'critical', SERIES.SWAPPED, PLANNED_BYTES, {
    attack: ['Wait until the plan is on the ledger.', 'Replace the tarball on disk.'],
    ...swapped('build/w.tgz', packed(ABOUT, { 'index.js': 'evil\n' })),
  }),
  titled('Provenance swapped between plan and upload', 'job', 'critical', SERIES.SWAPPED, PLANNED_BYTES, {
    attack: ['Wait until the plan is on the ledger.', 'Replace the provenance on disk by that of another tarball.'],
    options: provenance(packed(ABOUT)),
    ...swapped('build/w.sigstore', bundle(Buffer.from('other'))),
  }),
  titled('Provenance of another tarball', 'job', 'critical', SERIES.MISFIT, TARBALL, {
    attack: ['Lay the provenance of an honest build beside a tarball of yours.'],
    options: provenance(Buffer.from('honest')),
    ...isBlocked('refusal of the plan', { then: noneAsked }, /is about another tarball/),
  }),
  titled('The stage of another package', 'registry', 'high', SERIES.STAGE, READ_BACK, {
    attack: ['Answer the staging with the id of a stage of another package, for people to approve.'],
    options: STAGED,
    ...shows('operation.in_doubt', async (opened) => {
      const stageId = opened.registries.stage(NPM, '@acme/other', '9.0.0');
      opened.answer(isStage, says(201, JSON.stringify({ stageId })), 'after');
      return ended(await opened.prod(npmToken(opened)), 'in_doubt', 'registry_error');
    }),
  }),
  titled('A lost staging tried again', 'registry', 'high', SERIES.STAGE, {
    defence: 'What cannot be seen is never taken for what is not there.',
    attack: ['Stage it, and reset the connection.', 'Let the next run find nothing, for the queue cannot be read.'],
    options: STAGED,
    ...shows('operation.reconciled with conflict', async (opened) => {
      opened.answer(isStage, { kind: 'reset' }, 'after');
      ended(await opened.prod(), 'in_doubt', 'registry_unreachable');
      opened.answer(() => false, { kind: 'reset' });
      const { evidence } = await triedAgain(opened, 'conflict');
      return { outcome: 'defended', evidence };
    }),
  }),
  ...(
    [
      ['a 500', says(500)],
      ['a 409', says(409, '{"error":"present"}')],
      ['a reset connection', { kind: 'reset' }],
    ] as const
  ).map(([what, fault]) =>
    titled(`Published, and answered by ${what}`, 'registry', 'high', SERIES.LIES, READ_BACK, {
      attack: [`Publish the package, and answer by ${what}.`, 'Hope that it is sent again.'],
      ...isShipped(
        'operation.succeeded once',
        { first: ({ answer }) => answer(isPut, fault, 'after') },
        ({ registries }) => registries.front.records.filter(({ method }) => method === 'PUT').length === 1,
      ),
    }),
  ),
  ...(
    [
      ['a 202', says(202, '{}')],
      ['a 201', says(201, '{"ok":true}')],
    ] as const
  ).map(([what, fault]) =>
    titled(`Not published, and answered by ${what}`, 'registry', 'critical', SERIES.LIES, READ_BACK, {
      attack: [`Answer the upload by ${what}, and keep nothing.`],
      ...lied(isPut, fault, 'operation.failed with readback_mismatch'),
    }),
  ),
  titled('Other bytes kept', 'registry', 'critical', SERIES.LIES, READ_BACK, {
    attack: ['Take the upload, and show other bytes under its version.'],
    ...isEnded('operation.failed with readback_mismatch', {
      first: (opened) =>
        opened.answer(isPut, () => {
          occupy(opened);
          return says(201, '{}');
        }),
    }),
  }),
  titled('A burned version', 'writer', 'high', SERIES.THERE, 'A conflict with what is there blocks the plan.', {
    attack: ['Publish other bytes under the version first, and let the release take them over.'],
    ...isBlocked('receipt.refused with conflict', { first: occupy }),
  }),
  titled('A version that is hidden by a 404', 'registry', 'high', SERIES.LIES, READ_BACK, {
    attack: ['Say 404 of a package that is there.', 'Refuse the upload over it.'],
    ...isEnded(
      'operation.failed',
      {
        first: (opened) => {
          occupy(opened);
          opened.answer(isGet, says(404, '{"error":"Not found"}'));
        },
        then: ({ registries }) => must(writesOf(registries).length === 0, 'something was published'),
      },
      UNAUTHORIZED,
    ),
  }),
  titled('An answer about another package', 'registry', 'medium', SERIES.BYTES, CLOSED, {
    attack: ['Answer with what is there of another package.'],
    ...isBlocked('refusal registry_error', {
      first: ({ answer }) => answer(isGet, says(200, '{"name":"@acme/other","versions":{}}')),
    }),
  }),
  titled('Lifecycle scripts', 'job', 'critical', null, TARBALL, {
    attack: ['Pack scripts for every step of a package’s life, and wait for one to run beside the key.'],
    options: {
      tarball: packed({ ...ABOUT, scripts: Object.fromEntries(STEPS.map((step) => [step, 'touch PWNED'])) }),
    },
    ...isShipped('operation.succeeded once', {}, ({ scene }) => !existsSync(join(scene.workspace, 'PWNED'))),
  }),
  ...(
    [
      ['leads out of its folder', /leads out of it/, { path: 'package/../../PWNED', content: 'x' }],
      [
        'has two manifests',
        /two files package\.json/,
        { path: 'other/package.json', content: JSON.stringify({ ...ABOUT, name: 'evil' }) },
      ],
      ['has a link for a manifest', /no plain file/, { path: 'x/PACKAGE.JSON', type: '2', link: '/etc/passwd' }],
    ] as const
  ).map(([what, words, more]) =>
    titled(`A tarball that ${what}`, 'job', 'high', SERIES.MISFIT, TARBALL, {
      attack: [`Leave a tarball that ${what}.`],
      options: { tarball: tgz([{ path: 'package/package.json', content: JSON.stringify(ABOUT) }, more]) },
      ...isBlocked(
        'refusal of the plan',
        {
          then: (opened) => {
            noneAsked(opened);
            must(!existsSync(join(opened.scene.workspace, '..', 'PWNED')), 'something was unpacked');
          },
        },
        words,
      ),
    }),
  ),
  titled('A tarball of another package', 'job', 'critical', SERIES.MISFIT, TARBALL, {
    attack: ['Leave the tarball of another package of the same scope where the approved one was built.'],
    options: {
      package: `access: public, stage: false, name: '${PACKAGE}', version: '1.0.0'`,
      tarball: packed({ name: '@acme/other', version: '1.0.0' }),
    },
    ...isBlocked('refusal of the plan', { then: noneAsked }, /package\.json says name "@acme\/other"/),
  }),
];

export const PACKAGES = numbered('K', 'package', ATTACKS);
