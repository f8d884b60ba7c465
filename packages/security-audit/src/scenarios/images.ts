import type { RegistryCall, RegistryFault } from 'embedded-github/registries';
import { must } from '../scenario.ts';
import type { Result } from '../scenario.ts';
import {
  blocked,
  ended,
  EVIL,
  IMAGE,
  INDEX,
  LOGIN,
  MANIFEST,
  manifestText,
  PRIVATE,
  pushImage,
  SOURCE,
  SERIES,
  survived,
  titled,
  numbered,
  shows,
} from '../targets.ts';
import type { TargetAttack, TargetOptions, TargetScene } from '../targets.ts';
import { CLOSED, OTHER_HOST, READ_BACK } from './packages.ts';

/** Images that are promoted: tags that move meanwhile, registries that lead elsewhere or give other bytes. */

const FORBIDS = 'A matching forbid beats every permit.';
const MOVES = 'A tag is looked at directly before it is set, and moves only where operation and policy say so.';
const TO_PRIVATE: TargetOptions = { image: `registry: ${PRIVATE}/acme/widgets, tags: [v1]` };
const CREDENTIALS = { 'registry-credentials': JSON.stringify({ auths: { [PRIVATE]: LOGIN } }) };

const putsTag = ({ method, path }: RegistryCall): boolean => method === 'PUT' && path.endsWith('/manifests/v1');
const reads =
  (part: string) =>
  ({ method, path }: RegistryCall): boolean =>
    method === 'GET' && path.includes(part);
const neverLed = ({ registries }: TargetScene): void =>
  must(!registries.front.records.some(({ host }) => host === EVIL), `${EVIL} was contacted`);
const tagOf = ({ registries }: TargetScene): string | null => registries.digestAt(`${IMAGE}:v1`);
const untagged = (opened: TargetScene): void => must(tagOf(opened) === null, 'the tag was set');

/** The source's manifest is answered like this: nothing may be done with it. */
const given =
  (what: (text: string, digest: string) => RegistryFault) =>
  async (opened: TargetScene): Promise<Result> => {
    opened.answer(reads(`/staging/manifests/${opened.digest}`), () =>
      what(manifestText('{}', ['layer']), opened.digest),
    );
    return blocked(opened, await opened.prod(), 'image_invalid');
  };
const manifest = (body: string, type: string): RegistryFault => ({
  kind: 'answer',
  status: 200,
  headers: { 'content-type': type },
  body,
});
const policyRefuses =
  (code: string) =>
  async (opened: TargetScene): Promise<Result> =>
    blocked(opened, await opened.prod(), code);
const forbid = (when: string): TargetOptions => ({
  rule: `  - {id: never, effect: forbid, reason: Not by this way, operations: [promote_image], repositories: [self], when: ${when}}\n`,
});
/** Somebody's image, under the tag that is to be set. */
const takeTag = ({ registries }: TargetScene): string => pushImage(registries, IMAGE, 'v1', 'somebody’s layer');

const ATTACKS: readonly TargetAttack[] = [
  titled('Source in a registry that the policy does not name', 'writer', 'critical', SERIES.UNNAMED, OTHER_HOST, {
    attack: [`Promote an image of ${EVIL}.`],

    options: { source: (_, digest) => `${EVIL}/acme/staging@${digest}` },
    ...shows('policy.decided with policy_condition_unmet', async (opened) => {
      const result = await policyRefuses('policy_condition_unmet')(opened);
      must(opened.registries.front.records.length === 0, 'a registry was asked');
      return result;
    }),
  }),
  titled('Target in a registry that the policy does not name', 'writer', 'critical', SERIES.UNNAMED, OTHER_HOST, {
    attack: [`Promote an image to ${EVIL}.`],

    options: { image: `registry: ${EVIL}/acme/widgets, tags: [v1]` },
    ...shows('policy.decided with policy_condition_unmet', async (opened) => {
      const result = await policyRefuses('policy_condition_unmet')(opened);
      neverLed(opened);
      return result;
    }),
  }),
  ...(
    [
      ['tag', '{image_tags: [v1]}'],
      ['repository', `{image_repositories: ['${IMAGE}']}`],
      ['source', `{image_repositories: ['${SOURCE}']}`],
    ] as const
  ).map(([what, when]): TargetAttack =>
    titled(`An image’s ${what} that a rule forbids`, 'writer', 'critical', SERIES.FORBIDDEN, {
      defence: FORBIDS,
      attack: [`Promote an image whose ${what} a forbid rule has.`],

      options: forbid(when),
      ...shows('policy.decided with policy_forbids', policyRefuses('policy_forbids')),
    }),
  ),
  titled('Tokens asked for at another host', 'registry', 'critical', SERIES.LEADS, OTHER_HOST, {
    attack: ['Challenge with a realm on a host of yours, and take the password.'],

    options: TO_PRIVATE,
    ...shows('refusal registry_host_refused', async (opened) => {
      const asked = `Bearer realm="https://${EVIL}/token",service="x",scope="x"`;
      opened.answer(({ host }) => host === PRIVATE, {
        kind: 'answer',
        status: 401,
        headers: { 'www-authenticate': asked },
      });
      const result = blocked(opened, await opened.prod(CREDENTIALS), 'registry_host_refused');
      neverLed(opened);
      return result;
    }),
  }),
  titled('The workflow’s token asked for by another registry', 'registry', 'critical', SERIES.LEADS, {
    defence: 'The workflow’s token is shown to ghcr.io alone.',
    attack: ['Challenge for name and password where none were given, and take the workflow’s token.'],

    options: TO_PRIVATE,
    ...shows('refusal registry_unauthorized', async (opened) => {
      const headers = { 'www-authenticate': 'Basic realm="x"' };
      opened.answer(({ host }) => host === PRIVATE, { kind: 'answer', status: 401, headers });
      const result = blocked(opened, await opened.prod(), 'registry_unauthorized');
      const shown = opened.registries.front.records.filter(
        ({ host, authorization }) => host === PRIVATE && authorization,
      );
      must(shown.length === 0, 'a credential was shown');
      return result;
    }),
  }),
  titled('Upload led to another host', 'registry', 'critical', SERIES.LEADS, OTHER_HOST, {
    attack: ['Answer the beginning of an upload with a session on a host of yours.'],

    options: TO_PRIVATE,
    ...shows('operation.failed with registry_host_refused', async (opened) => {
      const headers = { location: `https://${EVIL}/upload` };
      opened.answer(
        ({ method, path }) => method === 'POST' && path.includes('/uploads/'),
        { kind: 'answer', status: 202, headers },
        'after',
      );
      const result = ended(await opened.prod(CREDENTIALS), 'failed', 'registry_host_refused');
      neverLed(opened);
      return result;
    }),
  }),
  titled('Layers on another host', 'registry', 'high', SERIES.LEADS, {
    defence: 'A layer may come from elsewhere, without a credential and under its digest.',
    attack: ['Redirect the reading of a layer to another host, as registries do, and take the token that follows.'],

    options: TO_PRIVATE,
    ...shows('operation.succeeded; no credential leaves', async (opened) => {
      opened.answer(
        (call) => call.host !== EVIL && reads('/staging/blobs/')(call),
        ({ path }) => ({ kind: 'answer', status: 307, headers: { location: `https://${EVIL}${path}` } }),
      );
      for (const bytes of ['{}', 'layer']) opened.registries.putBlob(`${EVIL}/acme/staging`, bytes);
      const step = await opened.prod(CREDENTIALS);
      const led = opened.registries.front.records.filter(({ host }) => host === EVIL);
      must(led.length === 2, `${led.length} layers came from there`);
      return survived(
        step,
        opened.registries.digestAt(`${PRIVATE}/acme/widgets:v1`) === opened.digest,
        'no tag was set',
      );
    }),
  }),
  titled('Layers on this machine', 'registry', 'high', SERIES.LEADS, {
    defence: 'A registry elsewhere leads nobody to this machine.',
    attack: ['Redirect the reading of a layer to a service of the runner itself.'],

    options: TO_PRIVATE,
    ...shows('operation.failed with registry_host_refused', async (opened) => {
      const headers = { location: 'http://127.0.0.1:1/metadata' };
      opened.answer(reads('/staging/blobs/'), { kind: 'answer', status: 307, headers });
      return ended(await opened.prod(CREDENTIALS), 'failed', 'registry_host_refused');
    }),
  }),
  titled('Other bytes of a layer', 'registry', 'critical', SERIES.BYTES, CLOSED, {
    attack: ['Give other bytes of the same length for a layer.'],

    options: TO_PRIVATE,
    ...shows('operation.failed with image_invalid', async (opened) => {
      opened.answer(reads('/staging/blobs/'), { kind: 'answer', status: 200, body: 'LAYER' });
      const result = ended(await opened.prod(CREDENTIALS), 'failed', 'image_invalid');
      must(opened.registries.digestAt(`${PRIVATE}/acme/widgets:v1`) === null, 'the tag was set');
      return result;
    }),
  }),
  ...(
    [
      ['other bytes than its digest', (text) => manifest(`${text} `, MANIFEST)],
      ['more than 4 MiB', (text) => manifest(text + ' '.repeat(4 << 20), MANIFEST)],
      ['an unknown media type', (text) => manifest(text, 'application/vnd.acme.image+json')],
      ['the media type of an index', (text) => manifest(text, INDEX)],
      ['a page of HTML', () => manifest('<html>', MANIFEST)],
    ] as const satisfies readonly (readonly [string, (text: string) => RegistryFault])[]
  ).map(([what, change]): TargetAttack =>
    titled(`A manifest of ${what}`, 'registry', 'high', SERIES.BYTES, CLOSED, {
      attack: [`Give a manifest of ${what}.`],

      ...shows('refusal image_invalid', what === 'more than 4 MiB' ? tooLarge : given(change)),
    }),
  ),
  titled('A text that is a manifest and an index', 'job', 'high', SERIES.BYTES, CLOSED, {
    attack: ['Push one text that some clients read as a manifest, others as an index.'],

    options: {
      source: (registries, digest) => {
        const both = manifestText('{}', ['layer'], { manifests: [{ mediaType: MANIFEST, digest, size: 1 }] });
        return `${SOURCE}@${registries.putManifest(SOURCE, null, both, MANIFEST)}`;
      },
    },
    ...shows('refusal image_invalid', async (opened) => blocked(opened, await opened.prod(), 'image_invalid')),
  }),
  titled('An index that lacks a child', 'registry', 'high', SERIES.BYTES, 'An image is promoted whole.', {
    attack: ['Let an index lead to an image that is not there, to push one later.'],

    options: {
      source: (registries) => {
        const manifests = [{ mediaType: MANIFEST, digest: `sha256:${'0'.repeat(64)}`, size: 1 }];
        const text = JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests });
        return `${SOURCE}@${registries.putManifest(SOURCE, null, text, INDEX)}`;
      },
    },
    ...shows('refusal image_invalid', async (opened) => blocked(opened, await opened.prod(), 'image_invalid')),
  }),
  titled('A tag that leads elsewhere', 'writer', 'high', SERIES.THERE, MOVES, {
    attack: ['Set the tag to an image of yours before the plan is made.'],

    ...shows('receipt.refused with conflict', async (opened) => {
      const theirs = takeTag(opened);
      const result = blocked(opened, await opened.prod(), 'conflict');
      must(tagOf(opened) === theirs, 'the tag was moved');
      return result;
    }),
  }),
  titled('A tag that leads elsewhere, moved by the operation alone', 'writer', 'high', SERIES.THERE, MOVES, {
    attack: ['Write `move: true` into the operation, where the policy permits new tags alone.'],

    options: { image: `registry: ${IMAGE}, tags: [v1], move: true` },
    ...shows('policy.decided with policy_condition_unmet', async (opened) => {
      const theirs = takeTag(opened);
      const result = blocked(opened, await opened.prod(), 'policy_condition_unmet');
      must(tagOf(opened) === theirs, 'the tag was moved');
      return result;
    }),
  }),
  titled('Tag set between the look and the upload', 'writer', 'critical', SERIES.THERE, MOVES, {
    attack: [
      'Wait until the plan is on the ledger.',
      'Set the tag to an image of yours, which `move: true` would pass over.',
    ],

    options: { image: `registry: ${IMAGE}, tags: [v1], move: true` },
    ...shows('operation.failed with conflict', async (opened) => {
      let theirs = '';
      opened.scene.afterBegin(() => (theirs = takeTag(opened)));
      const result = ended(await opened.prod(), 'failed', 'conflict');
      must(tagOf(opened) === theirs, 'the tag was moved');
      return result;
    }),
  }),
  titled('Tag moved right after the upload', 'writer', 'high', SERIES.LIES, READ_BACK, {
    attack: ['Move the tag to an image of yours before it is read back.'],

    ...shows('operation.failed with readback_mismatch', async (opened) => {
      const act = (): null => {
        takeTag(opened);
        return null;
      };
      opened.answer(putsTag, act, 'after');
      return ended(await opened.prod(), 'failed', 'readback_mismatch');
    }),
  }),
  ...(
    [
      ['a 500', { kind: 'answer', status: 500 }],
      ['a 202', { kind: 'answer', status: 202 }],
      ['a reset connection', { kind: 'reset' }],
    ] as const
  ).map(([what, fault]): TargetAttack =>
    titled(`Tagged, and answered by ${what}`, 'registry', 'high', SERIES.LIES, {
      defence: READ_BACK,
      attack: [`Set the tag, and answer by ${what}.`, 'Hope that it is sent again.'],

      ...shows('operation.succeeded once', async (opened) => {
        opened.answer(putsTag, fault, 'after');
        const step = await opened.prod();
        const sent = opened.registries.front.records.filter(
          ({ method, path }) => method === 'PUT' && path.endsWith('/v1'),
        );
        return survived(step, sent.length === 1 && tagOf(opened) === opened.digest, `it was sent ${sent.length} times`);
      }),
    }),
  ),
  titled('A tag that is not set, and said to be', 'registry', 'critical', SERIES.LIES, READ_BACK, {
    attack: ['Answer the upload by 201, and keep nothing.'],

    ...shows('operation.failed with readback_mismatch', async (opened) => {
      opened.answer(putsTag, { kind: 'answer', status: 201 });
      const result = ended(await opened.prod(), 'failed', 'readback_mismatch');
      untagged(opened);
      return result;
    }),
  }),
];

async function tooLarge(opened: TargetScene): Promise<Result> {
  opened.answer(reads(`/staging/manifests/${opened.digest}`), manifest(' '.repeat((4 << 20) + 1), MANIFEST));
  const step = await opened.prod();
  return blocked(opened, step, step.log.includes('[registry_error]') ? 'registry_error' : 'image_invalid');
}

export const IMAGES = numbered('I', 'image', ATTACKS);
