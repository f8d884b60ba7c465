import { z } from 'zod';
import { addressOf } from 'http-exchange/loopback';
import type { Observation, PlannedOperation } from '../../protocol/plan.ts';
import { conflict } from '../failure.ts';
import type { Applied, Kind, Observed } from '../kind.ts';
import type { GitHubReader } from '../ports.ts';
import type { Image, Manifest } from 'registry-clients/oci';
import { assertSameRepository, checkName, checkNames } from '../resolve.ts';
import { done, readBack } from '../settle.ts';
import { listed } from '../words.ts';
import { bringWhole } from './copy.ts';
import { readWhole } from 'registry-clients/whole-image';
import type { Whole } from 'registry-clients/whole-image';
import { hostFault, imageTagFault, repositoryFault } from 'registry-clients/names';
import { imageParameters } from './parameters.ts';
import type { ImageParameters } from './parameters.ts';

const MOST_TAGS = 20;

const entry = z.strictObject({
  source: z.string(),
  tags: z.array(z.string()).min(1).max(MOST_TAGS),
  registry: z.string().optional(),
  move: z.boolean().default(false),
});
type Entry = z.infer<typeof entry>;
type Operation = PlannedOperation<ImageParameters>;

const targetOf = ({ registry, repository }: Image): Image => ({ registry, repository });
const nameOf = ({ registry, repository }: Image): string => `${registry}/${repository}`;
const short = (digest: string): string => digest.slice(0, 'sha256:'.length + 12);
const tagsOf = ({ tags }: ImageParameters): string[] => tags.toSorted();

function observedOf({ registry, repository, digest }: ImageParameters): Observation {
  const { protocol } = addressOf(registry);
  return { id: null, sha: null, url: `${protocol}//${registry}/v2/${repository}/manifests/${digest}` };
}
const stateOf = (parameters: ImageParameters) => ({ digest: parameters.digest, tags: tagsOf(parameters) });

interface Verdict extends Observed {
  readonly whole: Whole | null;
  /** What is to be put, signatures first. */
  readonly puts: readonly { readonly tag: string; readonly manifest: Manifest }[];
}

async function judge({ parameters }: Operation, reader: GitHubReader): Promise<Verdict> {
  const { source, digest, move } = parameters;
  const target = targetOf(parameters);
  const verdict = (effect: Observed['effect'], reason: string | null, whole: Whole | null = null): Verdict => ({
    effect,
    reason,
    observed: null,
    whole,
    puts: [],
  });
  const whole = await readWhole((...asked) => reader.registries.manifest(...asked), source, digest);
  if (whole === null) return verdict('conflict', `${nameOf(source)} has no ${digest}`);
  const wanted = [
    ...[...whole.companions].map(([tag, manifest]) => ({ tag, manifest, isOurs: false })),
    ...tagsOf(parameters).map((tag) => ({ tag, manifest: whole.top, isOurs: true })),
  ];
  const found = await Promise.all(
    wanted.map(async (one) => ({ ...one, at: (await reader.registries.manifest(target, one.tag))?.digest ?? null })),
  );
  // Signatures that are there already are somebody's: more may have been added to them since.
  const puts = found.filter(({ manifest, at, isOurs }) => (isOurs ? at !== manifest.digest : at === null));
  const elsewhere = puts.filter(({ at }) => at !== null);
  const observed = elsewhere.length > 0 || puts.length === 0 ? observedOf(parameters) : null;
  if (puts.length === 0) {
    const reason = `${nameOf(target)} has ${short(digest)} under ${tagsOf(parameters).join(', ')} already`;
    return { ...verdict('none', reason, whole), observed, state: stateOf(parameters) };
  }
  if (elsewhere.length === 0) return { ...verdict('create', null, whole), puts };
  const where = elsewhere.map(({ tag, at }) => `${tag} is at ${short(String(at))}`).join(', ');
  if (!move)
    return { ...verdict('conflict', `${where}, not at ${short(digest)} (\`move: true\` moves tags)`), observed };
  return { ...verdict('update', `${where}; moves to ${short(digest)}`, whole), observed, puts };
}

function applied(parameters: ImageParameters, action: Applied['action']): Applied {
  const { digest } = parameters;
  const image = `${nameOf(targetOf(parameters))}@${digest}`;
  return {
    action,
    github: observedOf(parameters),
    state: stateOf(parameters),
    details: { image, digest, tags: tagsOf(parameters) },
  };
}

/** Gives tags to an image that is there: its bytes are not built again, and go along where it is kept elsewhere. */
export const promoteImage: Kind<ImageParameters, Entry> = {
  kind: 'promote_image',
  title: 'Image',
  entry,
  parameters: imageParameters,
  naturalKey: (parameters) => nameOf(targetOf(parameters)),
  hosts: ({ registry, source }) => [...new Set([registry, source.registry])],

  resolve(given, context) {
    const { fail } = context;
    const [, from = '', digest = ''] = /^([^@]+)@(sha256:[0-9a-f]{64})$/.exec(given.source) ?? [];
    if (digest === '') {
      fail(
        'name_invalid',
        'source',
        `${JSON.stringify(given.source)} must be host/name@sha256:… : a tag may lead elsewhere tomorrow`,
      );
    }
    const partsOf = (field: string, text: string): Image => {
      const at = text.indexOf('/');
      const image = { registry: at === -1 ? text : text.slice(0, at), repository: at === -1 ? '' : text.slice(at + 1) };
      checkName(context, field, image.registry, hostFault);
      checkName(context, field, image.repository, repositoryFault);
      return image;
    };
    const source = partsOf('source', from);
    const target = given.registry === undefined ? source : partsOf('registry', given.registry);
    checkNames(context, 'tags', given.tags, imageTagFault);
    return Promise.resolve({
      parameters: { digest, move: given.move, ...target, source, tags: given.tags },
      targetCommit: null,
      files: new Map(),
    });
  },

  claims(parameters) {
    const name = nameOf(targetOf(parameters));
    return parameters.tags.map((tag, at) => ({
      thing: ['image', name, tag],
      field: `tags[${at}]`,
      what: `sets the tag ${tag} of ${name}`,
    }));
  },

  subject: (parameters) => `${nameOf(targetOf(parameters))}:${parameters.tags.join(', ')}`,
  gist: ({ parameters: { digest } }) => [{ digest }],
  parts({ parameters }) {
    const { source, digest, move } = parameters;
    return [
      {
        part: 'facts',
        facts: [
          ['Digest', [{ digest }]],
          ['From', [{ name: nameOf(source) }]],
          ['To', [{ name: nameOf(targetOf(parameters)) }]],
          ['Tags', listed(parameters.tags)],
          ['May move', move ? ['a tag that leads elsewhere'] : null],
        ],
      },
      { part: 'note', note: 'Signatures and attestations that stand beside it go along.' },
    ];
  },
  facts: {
    registries: ({ parameters: { registry, source } }) => [...new Set([registry, source.registry])],
    image_repositories: ({ parameters: { source, ...target } }) => [
      ...new Set([nameOf(source), nameOf(targetOf(target))]),
    ],
    image_tags: ({ parameters }) => parameters.tags,
    moves_image_tag: ({ effect }) => (effect === 'conflict' ? null : effect === 'update'),
  },
  outputs: { image: ({ details }) => details['image'] },

  async observe(operation, reader) {
    await assertSameRepository(operation, reader);
    const { effect, reason, observed, state = null } = await judge(operation, reader);
    return { effect, reason, observed, state };
  },

  async apply(operation, context) {
    const { reader, effects, remains } = context;
    const { parameters } = operation;
    const target = targetOf(parameters);
    await assertSameRepository(operation, reader);
    const { effect, reason, whole, puts } = await judge(operation, reader);
    if (effect === 'conflict' || whole === null) throw conflict(`${String(reason)}. Nothing was changed.`);
    if (effect === 'none') return applied(parameters, 'none');
    const overtaken = (what: string) =>
      conflict(`${what} since the plan saw it, and moving it was not approved. Nothing more was changed.`);
    if (effect === 'update' && operation.effect === 'create') throw overtaken(String(reason));
    await bringWhole(parameters.source, target, whole, context);
    for (const { tag, manifest } of puts) {
      context.stopIfCancelled();
      const look = async () => (await reader.registries.manifest(target, tag))?.digest ?? null;
      // Nothing compares and sets in one step: looked at directly before, and read back.
      const before = await look();
      if (before === manifest.digest) continue;
      if (before !== null && operation.effect === 'create') throw overtaken(`${tag} came to ${short(before)}`);
      const put = () => effects.putManifest(target, tag, manifest);
      await done(context, put, async () => (await look()) === manifest.digest);
      remains({ what: `the tag ${tag} of ${nameOf(target)}`, github: observedOf(parameters) });
      await readBack(context, `The tag ${tag} of ${nameOf(target)}`, look, (at) =>
        at === manifest.digest ? null : `it is at ${at}: somebody else moved it`,
      );
    }
    return applied(parameters, effect === 'update' ? 'updated' : 'created');
  },

  describe: ({ parameters }) =>
    `image ${nameOf(targetOf(parameters))}:${parameters.tags.join(', ')} at ${short(parameters.digest)}`,
};
