import type { RegistryCall, RegistryFault } from 'embedded-github/registries';
import { must } from '../scenario.ts';
import { EVIL, forbid, IMAGE, INDEX, isBlocked, isEnded, isShipped } from '../targets.ts';
import { leads, LOGIN, MANIFEST, manifestText } from '../targets.ts';
import { neverLed, noneAsked, numbered, PRIVATE, pushImage, says, SERIES, SOURCE, titled } from '../targets.ts';
import type { TargetAttack, TargetOptions, TargetScene } from '../targets.ts';
import { CLOSED, FORBIDS, OTHER_HOST, READ_BACK } from './packages.ts';

/** Images that are promoted: tags that move meanwhile, registries that lead elsewhere or give other bytes. */

const MOVES = 'A tag is looked at directly before it is set, and moves only where operation and policy say so.';
const TO_PRIVATE: TargetOptions = { image: `registry: ${PRIVATE}/acme/widgets, tags: [v1]` };
const MOVED: TargetOptions = { image: `registry: ${IMAGE}, tags: [v1], move: true` };
const CREDENTIALS = { 'registry-credentials': JSON.stringify({ auths: { [PRIVATE]: LOGIN } }) };

const putsTag = ({ method, path }: RegistryCall): boolean => method === 'PUT' && path.endsWith('/manifests/v1');
const begins = ({ method, path }: RegistryCall): boolean => method === 'POST' && path.includes('/uploads/');
const reads =
  (part: string) =>
  ({ method, path }: RegistryCall): boolean =>
    method === 'GET' && path.includes(part);
const atPrivate = ({ host }: { readonly host: string }): boolean => host === PRIVATE;
const tagOf = ({ registries }: TargetScene, image = IMAGE): string | null => registries.digestAt(`${image}:v1`);
const untagged =
  (image?: string) =>
  (opened: TargetScene): void =>
    must(tagOf(opened, image) === null, 'the tag was set');
/** Somebody's image, under the tag that is to be set. */
const takeTag = ({ registries }: TargetScene): string => pushImage(registries, IMAGE, 'v1', THEIRS);
const THEIRS = 'somebody’s layer';
const stillTheirs = (opened: TargetScene): void => must(tagOf(opened) === takeTag(opened), 'the tag was moved');

const asks = (challenge: string): RegistryFault => says(401, '', { 'www-authenticate': challenge });
const manifest = (body: string, type = MANIFEST): RegistryFault => says(200, body, { 'content-type': type });
/** The source's manifest is answered like this: nothing may be done with it. */
const given = (fault: RegistryFault, by?: RegExp) =>
  isBlocked(
    'refusal image_invalid',
    { first: ({ answer, digest }) => answer(reads(`/staging/manifests/${digest}`), fault) },
    by,
  );
/** Another text is the source. */
const source = (type: string, text: (digest: string) => string): TargetOptions => ({
  source: (registries, digest) => `${SOURCE}@${registries.putManifest(SOURCE, null, text(digest), type)}`,
});
const HONEST = manifestText('{}', ['layer']);

const ATTACKS: readonly TargetAttack[] = [
  titled('Source in a registry that the policy does not name', 'writer', 'critical', SERIES.UNNAMED, OTHER_HOST, {
    attack: [`Promote an image of ${EVIL}.`],
    options: { source: (_, digest) => `${EVIL}/acme/staging@${digest}` },
    ...isBlocked('policy.decided with policy_condition_unmet', { then: noneAsked }),
  }),
  titled('Target in a registry that the policy does not name', 'writer', 'critical', SERIES.UNNAMED, OTHER_HOST, {
    attack: [`Promote an image to ${EVIL}.`],
    options: { image: `registry: ${EVIL}/acme/widgets, tags: [v1]` },
    ...isBlocked('policy.decided with policy_condition_unmet', { then: neverLed }),
  }),
  ...(
    [
      ['tag', '{image_tags: [v1]}'],
      ['repository', `{image_repositories: ['${IMAGE}']}`],
      ['source', `{image_repositories: ['${SOURCE}']}`],
    ] as const
  ).map(([what, when]) =>
    titled(`An image’s ${what} that a rule forbids`, 'writer', 'critical', SERIES.FORBIDDEN, FORBIDS, {
      attack: [`Promote an image whose ${what} a forbid rule has.`],
      options: forbid('promote_image', when),
      ...isBlocked('policy.decided with policy_forbids'),
    }),
  ),
  titled('Tokens asked for at another host', 'registry', 'critical', SERIES.LEADS, OTHER_HOST, {
    attack: ['Challenge with a realm on a host of yours, and take the password.'],
    options: TO_PRIVATE,
    ...isBlocked('refusal registry_host_refused', {
      first: ({ answer }) => answer(atPrivate, asks(`Bearer realm="https://${EVIL}/token",service="x",scope="x"`)),
      inputs: CREDENTIALS,
      then: neverLed,
    }),
  }),
  titled('The workflow’s token asked for by another registry', 'registry', 'critical', SERIES.LEADS, {
    defence: 'The workflow’s token is shown to ghcr.io alone.',
    attack: ['Challenge for name and password where none were given, and take the workflow’s token.'],
    options: TO_PRIVATE,
    ...isBlocked('refusal registry_unauthorized', {
      first: ({ answer }) => answer(atPrivate, asks('Basic realm="x"')),
      then: ({ registries }) =>
        must(
          !registries.front.records.some((one) => atPrivate(one) && one.authorization !== null),
          'a credential was shown',
        ),
    }),
  }),
  titled('Upload led to another host', 'registry', 'critical', SERIES.LEADS, OTHER_HOST, {
    attack: ['Answer the beginning of an upload with a session on a host of yours.'],
    options: TO_PRIVATE,
    ...isEnded('operation.failed with registry_host_refused', {
      first: ({ answer }) => answer(begins, leads(`https://${EVIL}/upload`, 202), 'after'),
      inputs: CREDENTIALS,
      then: neverLed,
    }),
  }),
  titled('Layers on another host', 'registry', 'high', SERIES.LEADS, {
    defence: 'A layer may come from elsewhere, without a credential and under its digest.',
    attack: ['Redirect the reading of a layer to another host, as registries do, and take the token that follows.'],
    options: TO_PRIVATE,
    ...isShipped(
      'operation.succeeded; no credential leaves',
      {
        first: ({ answer, registries }) => {
          for (const bytes of ['{}', 'layer']) registries.putBlob(`${EVIL}/acme/staging`, bytes);
          answer(
            (call) => call.host !== EVIL && reads('/staging/blobs/')(call),
            ({ path }) => leads(`https://${EVIL}${path}`),
          );
        },
        inputs: CREDENTIALS,
        then: ({ registries }) => {
          const led = registries.front.records.filter(({ host }) => host === EVIL);
          must(led.length === 2, `${led.length} layers came from there`);
        },
      },
      (opened) => tagOf(opened, `${PRIVATE}/acme/widgets`) === opened.digest,
    ),
  }),
  titled('Layers on this machine', 'registry', 'high', SERIES.LEADS, {
    defence: 'A registry elsewhere leads nobody to this machine.',
    attack: ['Redirect the reading of a layer to a service of the runner itself.'],
    options: TO_PRIVATE,
    ...isEnded('operation.failed with registry_host_refused', {
      first: ({ answer }) => answer(reads('/staging/blobs/'), leads('http://127.0.0.1:1/metadata')),
      inputs: CREDENTIALS,
    }),
  }),
  titled('Other bytes of a layer', 'registry', 'critical', SERIES.BYTES, CLOSED, {
    attack: ['Give other bytes of the same length for a layer.'],
    options: TO_PRIVATE,
    ...isEnded('operation.failed with image_invalid', {
      first: ({ answer }) => answer(reads('/staging/blobs/'), says(200, 'LAYER')),
      inputs: CREDENTIALS,
      then: untagged(`${PRIVATE}/acme/widgets`),
    }),
  }),
  ...(
    [
      ['other bytes than its digest', manifest(`${HONEST} `)],
      ['more than 4 MiB', manifest(' '.repeat((4 << 20) + 1)), /\[(?:registry_error|image_invalid)\]/],
      ['an unknown media type', manifest(HONEST, 'application/vnd.acme.image+json')],
      ['the media type of an index', manifest(HONEST, INDEX)],
      ['a page of HTML', manifest('<html>')],
    ] as const
  ).map(([what, fault, by]) =>
    titled(`A manifest of ${what}`, 'registry', 'high', SERIES.BYTES, CLOSED, {
      attack: [`Give a manifest of ${what}.`],
      ...given(fault, by),
    }),
  ),
  titled('A text that is a manifest and an index', 'job', 'high', SERIES.BYTES, CLOSED, {
    attack: ['Push one text that some clients read as a manifest, others as an index.'],
    options: source(MANIFEST, (digest) =>
      manifestText('{}', ['layer'], { manifests: [{ mediaType: MANIFEST, digest, size: 1 }] }),
    ),
    ...isBlocked('refusal image_invalid'),
  }),
  titled('An index that lacks a child', 'registry', 'high', SERIES.BYTES, 'An image is promoted whole.', {
    attack: ['Let an index lead to an image that is not there, to push one later.'],
    options: source(INDEX, () => {
      const manifests = [{ mediaType: MANIFEST, digest: `sha256:${'0'.repeat(64)}`, size: 1 }];
      return JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests });
    }),
    ...isBlocked('refusal image_invalid'),
  }),
  titled('A tag that leads elsewhere', 'writer', 'high', SERIES.THERE, MOVES, {
    attack: ['Set the tag to an image of yours before the plan is made.'],
    ...isBlocked('receipt.refused with conflict', { first: takeTag, then: stillTheirs }),
  }),
  titled('A tag that leads elsewhere, moved by the operation alone', 'writer', 'high', SERIES.THERE, MOVES, {
    attack: ['Write `move: true` into the operation, where the policy permits new tags alone.'],
    options: MOVED,
    ...isBlocked('policy.decided with policy_condition_unmet', { first: takeTag, then: stillTheirs }),
  }),
  titled('Tag set between the look and the upload', 'writer', 'critical', SERIES.THERE, MOVES, {
    attack: [
      'Wait until the plan is on the ledger.',
      'Set the tag to an image of yours, which `move: true` would pass over.',
    ],
    options: MOVED,
    ...isEnded('operation.failed with conflict', {
      first: (opened) => opened.scene.afterBegin(() => takeTag(opened)),
      then: stillTheirs,
    }),
  }),
  titled('Tag moved right after the upload', 'writer', 'high', SERIES.LIES, READ_BACK, {
    attack: ['Move the tag to an image of yours before it is read back.'],
    ...isEnded('operation.failed with readback_mismatch', {
      first: (opened) =>
        opened.answer(
          putsTag,
          () => {
            takeTag(opened);
            return null;
          },
          'after',
        ),
    }),
  }),
  ...(
    [
      ['a 500', says(500)],
      ['a 202', says(202)],
      ['a reset connection', { kind: 'reset' }],
    ] as const
  ).map(([what, fault]) =>
    titled(`Tagged, and answered by ${what}`, 'registry', 'high', SERIES.LIES, READ_BACK, {
      attack: [`Set the tag, and answer by ${what}.`, 'Hope that it is sent again.'],
      ...isShipped(
        'operation.succeeded once',
        { first: ({ answer }) => answer(putsTag, fault, 'after') },
        (opened) =>
          opened.registries.front.records.filter(({ method, path }) => method === 'PUT' && path.endsWith('/v1'))
            .length === 1 && tagOf(opened) === opened.digest,
      ),
    }),
  ),
  titled('A tag that is not set, and said to be', 'registry', 'critical', SERIES.LIES, READ_BACK, {
    attack: ['Answer the upload by 201, and keep nothing.'],
    ...isEnded('operation.failed with readback_mismatch', {
      first: ({ answer }) => answer(putsTag, says(201)),
      then: untagged(),
    }),
  }),
];

export const IMAGES = numbered('I', 'image', ATTACKS);
