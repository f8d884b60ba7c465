import type { RegistryCall, RegistryFault } from 'embedded-github/registries';
import { must } from '../scenario.ts';
import type { Result, Scenario } from '../scenario.ts';
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
  targetScene,
} from '../targets.ts';
import type { TargetOptions, TargetScene } from '../targets.ts';
import { CLOSED, OTHER_HOST, READ_BACK } from './packages.ts';

/** Images that are promoted: tags that move meanwhile, registries that lead elsewhere or give other bytes. */

type Attack = Pick<Scenario, 'name' | 'attacker' | 'attack' | 'defence' | 'expected'> & {
  readonly series?: string;
  readonly severity?: Scenario['severity'];
  readonly options?: TargetOptions;
  readonly play: (opened: TargetScene) => Promise<Result>;
};

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

const ATTACKS: readonly Attack[] = [
  {
    name: 'Source in a registry that the policy does not name',
    series: SERIES.UNNAMED,
    attacker: 'writer',
    attack: [`Promote an image of ${EVIL}.`],
    defence: OTHER_HOST,
    expected: 'policy.decided with policy_condition_unmet',
    options: { source: (_, digest) => `${EVIL}/acme/staging@${digest}` },
    play: async (opened) => {
      const result = await policyRefuses('policy_condition_unmet')(opened);
      must(opened.registries.front.records.length === 0, 'a registry was asked');
      return result;
    },
  },
  {
    name: 'Target in a registry that the policy does not name',
    series: SERIES.UNNAMED,
    attacker: 'writer',
    attack: [`Promote an image to ${EVIL}.`],
    defence: OTHER_HOST,
    expected: 'policy.decided with policy_condition_unmet',
    options: { image: `registry: ${EVIL}/acme/widgets, tags: [v1]` },
    play: async (opened) => {
      const result = await policyRefuses('policy_condition_unmet')(opened);
      neverLed(opened);
      return result;
    },
  },
  ...(
    [
      ['tag', '{image_tags: [v1]}'],
      ['repository', `{image_repositories: ['${IMAGE}']}`],
      ['source', `{image_repositories: ['${SOURCE}']}`],
    ] as const
  ).map(([what, when]): Attack => ({
    name: `An image’s ${what} that a rule forbids`,
    series: SERIES.FORBIDDEN,
    attacker: 'writer',
    attack: [`Promote an image whose ${what} a forbid rule has.`],
    defence: FORBIDS,
    expected: 'policy.decided with policy_forbids',
    options: forbid(when),
    play: policyRefuses('policy_forbids'),
  })),
  {
    name: 'Tokens asked for at another host',
    series: SERIES.LEADS,
    attacker: 'registry',
    attack: ['Challenge with a realm on a host of yours, and take the password.'],
    defence: OTHER_HOST,
    expected: 'refusal registry_host_refused',
    options: TO_PRIVATE,
    play: async (opened) => {
      const asked = `Bearer realm="https://${EVIL}/token",service="x",scope="x"`;
      opened.answer(({ host }) => host === PRIVATE, {
        kind: 'answer',
        status: 401,
        headers: { 'www-authenticate': asked },
      });
      const result = blocked(opened, await opened.prod(CREDENTIALS), 'registry_host_refused');
      neverLed(opened);
      return result;
    },
  },
  {
    name: 'The workflow’s token asked for by another registry',
    series: SERIES.LEADS,
    attacker: 'registry',
    attack: ['Challenge for name and password where none were given, and take the workflow’s token.'],
    defence: 'The workflow’s token is shown to ghcr.io alone.',
    expected: 'refusal registry_unauthorized',
    options: TO_PRIVATE,
    play: async (opened) => {
      const headers = { 'www-authenticate': 'Basic realm="x"' };
      opened.answer(({ host }) => host === PRIVATE, { kind: 'answer', status: 401, headers });
      const result = blocked(opened, await opened.prod(), 'registry_unauthorized');
      const shown = opened.registries.front.records.filter(
        ({ host, authorization }) => host === PRIVATE && authorization,
      );
      must(shown.length === 0, 'a credential was shown');
      return result;
    },
  },
  {
    name: 'Upload led to another host',
    series: SERIES.LEADS,
    attacker: 'registry',
    attack: ['Answer the beginning of an upload with a session on a host of yours.'],
    defence: OTHER_HOST,
    expected: 'operation.failed with registry_host_refused',
    options: TO_PRIVATE,
    play: async (opened) => {
      const headers = { location: `https://${EVIL}/upload` };
      opened.answer(
        ({ method, path }) => method === 'POST' && path.includes('/uploads/'),
        { kind: 'answer', status: 202, headers },
        'after',
      );
      const result = ended(await opened.prod(CREDENTIALS), 'failed', 'registry_host_refused');
      neverLed(opened);
      return result;
    },
  },
  {
    name: 'Layers on another host',
    series: SERIES.LEADS,
    attacker: 'registry',
    severity: 'high',
    attack: ['Redirect the reading of a layer to another host, as registries do, and take the token that follows.'],
    defence: 'A layer may come from elsewhere, without a credential and under its digest.',
    expected: 'operation.succeeded; no credential leaves',
    options: TO_PRIVATE,
    play: async (opened) => {
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
    },
  },
  {
    name: 'Layers on this machine',
    series: SERIES.LEADS,
    attacker: 'registry',
    severity: 'high',
    attack: ['Redirect the reading of a layer to a service of the runner itself.'],
    defence: 'A registry elsewhere leads nobody to this machine.',
    expected: 'operation.failed with registry_host_refused',
    options: TO_PRIVATE,
    play: async (opened) => {
      const headers = { location: 'http://127.0.0.1:1/metadata' };
      opened.answer(reads('/staging/blobs/'), { kind: 'answer', status: 307, headers });
      return ended(await opened.prod(CREDENTIALS), 'failed', 'registry_host_refused');
    },
  },
  {
    name: 'Other bytes of a layer',
    series: SERIES.BYTES,
    attacker: 'registry',
    attack: ['Give other bytes of the same length for a layer.'],
    defence: CLOSED,
    expected: 'operation.failed with image_invalid',
    options: TO_PRIVATE,
    play: async (opened) => {
      opened.answer(reads('/staging/blobs/'), { kind: 'answer', status: 200, body: 'LAYER' });
      const result = ended(await opened.prod(CREDENTIALS), 'failed', 'image_invalid');
      must(opened.registries.digestAt(`${PRIVATE}/acme/widgets:v1`) === null, 'the tag was set');
      return result;
    },
  },
  ...(
    [
      ['other bytes than its digest', (text) => manifest(`${text} `, MANIFEST)],
      ['more than 4 MiB', (text) => manifest(text + ' '.repeat(4 << 20), MANIFEST)],
      ['an unknown media type', (text) => manifest(text, 'application/vnd.acme.image+json')],
      ['the media type of an index', (text) => manifest(text, INDEX)],
      ['a page of HTML', () => manifest('<html>', MANIFEST)],
    ] as const satisfies readonly (readonly [string, (text: string) => RegistryFault])[]
  ).map(([what, change]): Attack => ({
    name: `A manifest of ${what}`,
    series: SERIES.BYTES,
    attacker: 'registry',
    severity: 'high',
    attack: [`Give a manifest of ${what}.`],
    defence: CLOSED,
    expected: 'refusal image_invalid',
    play: what === 'more than 4 MiB' ? tooLarge : given(change),
  })),
  {
    name: 'A text that is a manifest and an index',
    series: SERIES.BYTES,
    attacker: 'job',
    severity: 'high',
    attack: ['Push one text that some clients read as a manifest, others as an index.'],
    defence: CLOSED,
    expected: 'refusal image_invalid',
    options: {
      source: (registries, digest) => {
        const both = manifestText('{}', ['layer'], { manifests: [{ mediaType: MANIFEST, digest, size: 1 }] });
        return `${SOURCE}@${registries.putManifest(SOURCE, null, both, MANIFEST)}`;
      },
    },
    play: async (opened) => blocked(opened, await opened.prod(), 'image_invalid'),
  },
  {
    name: 'An index that lacks a child',
    series: SERIES.BYTES,
    attacker: 'registry',
    severity: 'high',
    attack: ['Let an index lead to an image that is not there, to push one later.'],
    defence: 'An image is promoted whole.',
    expected: 'refusal image_invalid',
    options: {
      source: (registries) => {
        const manifests = [{ mediaType: MANIFEST, digest: `sha256:${'0'.repeat(64)}`, size: 1 }];
        const text = JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests });
        return `${SOURCE}@${registries.putManifest(SOURCE, null, text, INDEX)}`;
      },
    },
    play: async (opened) => blocked(opened, await opened.prod(), 'image_invalid'),
  },
  {
    name: 'A tag that leads elsewhere',
    series: SERIES.THERE,
    attacker: 'writer',
    severity: 'high',
    attack: ['Set the tag to an image of yours before the plan is made.'],
    defence: MOVES,
    expected: 'receipt.refused with conflict',
    play: async (opened) => {
      const theirs = takeTag(opened);
      const result = blocked(opened, await opened.prod(), 'conflict');
      must(tagOf(opened) === theirs, 'the tag was moved');
      return result;
    },
  },
  {
    name: 'A tag that leads elsewhere, moved by the operation alone',
    series: SERIES.THERE,
    attacker: 'writer',
    severity: 'high',
    attack: ['Write `move: true` into the operation, where the policy permits new tags alone.'],
    defence: MOVES,
    expected: 'policy.decided with policy_condition_unmet',
    options: { image: `registry: ${IMAGE}, tags: [v1], move: true` },
    play: async (opened) => {
      const theirs = takeTag(opened);
      const result = blocked(opened, await opened.prod(), 'policy_condition_unmet');
      must(tagOf(opened) === theirs, 'the tag was moved');
      return result;
    },
  },
  {
    name: 'Tag set between the look and the upload',
    series: SERIES.THERE,
    attacker: 'writer',
    attack: [
      'Wait until the plan is on the ledger.',
      'Set the tag to an image of yours, which `move: true` would pass over.',
    ],
    defence: MOVES,
    expected: 'operation.failed with conflict',
    options: { image: `registry: ${IMAGE}, tags: [v1], move: true` },
    play: async (opened) => {
      let theirs = '';
      opened.scene.afterBegin(() => (theirs = takeTag(opened)));
      const result = ended(await opened.prod(), 'failed', 'conflict');
      must(tagOf(opened) === theirs, 'the tag was moved');
      return result;
    },
  },
  {
    name: 'Tag moved right after the upload',
    series: SERIES.LIES,
    attacker: 'writer',
    severity: 'high',
    attack: ['Move the tag to an image of yours before it is read back.'],
    defence: READ_BACK,
    expected: 'operation.failed with readback_mismatch',
    play: async (opened) => {
      const act = (): null => {
        takeTag(opened);
        return null;
      };
      opened.answer(putsTag, act, 'after');
      return ended(await opened.prod(), 'failed', 'readback_mismatch');
    },
  },
  ...(
    [
      ['a 500', { kind: 'answer', status: 500 }],
      ['a 202', { kind: 'answer', status: 202 }],
      ['a reset connection', { kind: 'reset' }],
    ] as const
  ).map(([what, fault]): Attack => ({
    name: `Tagged, and answered by ${what}`,
    series: SERIES.LIES,
    attacker: 'registry',
    severity: 'high',
    attack: [`Set the tag, and answer by ${what}.`, 'Hope that it is sent again.'],
    defence: READ_BACK,
    expected: 'operation.succeeded once',
    play: async (opened) => {
      opened.answer(putsTag, fault, 'after');
      const step = await opened.prod();
      const sent = opened.registries.front.records.filter(
        ({ method, path }) => method === 'PUT' && path.endsWith('/v1'),
      );
      return survived(step, sent.length === 1 && tagOf(opened) === opened.digest, `it was sent ${sent.length} times`);
    },
  })),
  {
    name: 'A tag that is not set, and said to be',
    series: SERIES.LIES,
    attacker: 'registry',
    attack: ['Answer the upload by 201, and keep nothing.'],
    defence: READ_BACK,
    expected: 'operation.failed with readback_mismatch',
    play: async (opened) => {
      opened.answer(putsTag, { kind: 'answer', status: 201 });
      const result = ended(await opened.prod(), 'failed', 'readback_mismatch');
      untagged(opened);
      return result;
    },
  },
];

async function tooLarge(opened: TargetScene): Promise<Result> {
  opened.answer(reads(`/staging/manifests/${opened.digest}`), manifest(' '.repeat((4 << 20) + 1), MANIFEST));
  const step = await opened.prod();
  return blocked(opened, step, step.log.includes('[registry_error]') ? 'registry_error' : 'image_invalid');
}

export const IMAGES: readonly Scenario[] = ATTACKS.map(({ play, options, severity = 'critical', ...attack }, i) => ({
  ...attack,
  id: `I${i + 1}`,
  severity,
  control: 'targets',
  run: async (context) => play(await targetScene(context, 'image', options)),
}));
