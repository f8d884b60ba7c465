import type { Asset, ReleaseParameters } from './parameters.ts';
import { releaseParameters } from './parameters.ts';
import { z } from 'zod';
import { counted, formatSize, shortSha } from '../../core/amounts.ts';
import { once, prefetched } from 'async-parts/parallel';
import type { PlannedOperation } from '../../protocol/plan.ts';
import { conflict } from '../failure.ts';
import type { Kind } from '../kind.ts';
import type { Part, Pieces } from '../words.ts';
import { MARKER_LENGTH, splitMarker } from '../marker.ts';
import { refNameFault } from 'github-names/names';
import type { ReleaseInfo } from 'github-client/types';
import type { GitHubReader } from '../ports.ts';
import {
  bringDraft,
  changePublished,
  createTag,
  lookAtTag,
  ownDrafts,
  publish,
  readDraft,
  releaseApplied,
  removeDrafts,
  whoseRelease,
  wholeAsTold,
} from './apply.ts';
import { assetEntry, resolveAssets } from './assets.ts';
import { releaseNotes } from './notes.ts';
import { isReleaseExactly, judgeRelease, observationOf, readReleaseState, releaseState } from './state.ts';
import type { ReleaseContent } from './state.ts';
import { bringAssets } from './upload.ts';
import {
  assertSameRepository,
  bodyFields,
  checkName,
  publishableLine,
  resolveBody,
  resolveTarget,
} from '../resolve.ts';

/** GitHub's limit for the body of a release. */
const BODY_LIMIT = 125_000 - MARKER_LENGTH;
const NAME_LIMIT = 255;

const NOTES_UNBOUND = 'GitHub writes the notes when it publishes: the digest does not bind them';
const DRAFTS_UNSEEN = 'drafts are invisible to a token that may not push, so one may exist already';

const TOPIC_RIGHT = 'opening its discussion takes `discussions: write` beside `contents: write`';

const entry = once(() =>
  z.strictObject({
    tag: z.string(),
    /** Branch, tag or SHA; the run's own commit unless given. */
    target: z.string().optional(),
    /** Not given: GitHub shows the tag, and an existing name is left as it is. */
    name: z.string().optional(),
    ...bodyFields(),
    draft: z.boolean().default(false),
    prerelease: z.boolean().default(false),
    /** `true` unless given, `false` for a prerelease. */
    latest: z.union([z.boolean(), z.enum(['true', 'false', 'legacy'])]).optional(),
    assets: z.array(assetEntry()).default([]),
    on_existing: z.enum(['error', 'update', 'keep', 'append']).default('error'),
    generate_notes: z.boolean().default(false),
    discussion_category: z.string().optional(),
  }),
);
type Entry = z.infer<ReturnType<typeof entry>>;

function checkCombination(given: Entry, fail: (code: string, field: string, message: string) => never): void {
  const { generate_notes: notes, on_existing: existing, prerelease, latest, draft, discussion_category: topic } = given;
  const text = given.body ?? given.body_file ?? given.body_section;
  const faults = [
    [notes && text !== undefined, 'generate_notes', 'GitHub writes the text, or you do: not both'],
    [notes && existing === 'update', 'generate_notes', 'are written with a release, and cannot `update` one'],
    [prerelease && String(latest ?? false) === 'true', 'latest', 'a prerelease cannot be the latest release'],
    [draft && topic !== undefined, 'discussion_category', 'publishing opens it, and this release stays a draft'],
  ] as const;
  for (const [isFault, field, message] of faults) if (isFault) fail('field_conflict', field, message);
}

const NOTES_BY_GITHUB = 'GitHub writes the notes when it publishes: the plan digest does not bind them.';
const LATEST_WORDS = { true: 'marked latest', false: 'not latest', legacy: 'latest by date and version' } as const;

const GISTS = { true: 'becomes latest', false: 'not latest', legacy: 'latest by date and version' } as const;

function assetTable(assets: readonly Asset[]): Part {
  const total = assets.reduce((sum, { size }) => sum + size, 0);
  return {
    part: 'table',
    title: `${counted(assets.length, 'asset')}, ${formatSize(total)}`,
    columns: ['Name', 'Size', 'SHA-256'],
    rows: assets.map(({ name, label, size, digest, content_type }) => {
      const own: Pieces = label === null ? [] : [' ', { prose: label, limit: 200 }];
      const type = { prose: content_type, limit: 80, small: true };
      return { cells: [[{ name }, ...own, type], [{ bytes: size }], [{ digest }]] };
    }),
  };
}

const TOPICS = `query Topics($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { hasDiscussionsEnabled discussionCategories(first: 100) { nodes { name } } }
}`;
const categories = () => z.object({ nodes: z.array(z.object({ name: z.string() })) });
const topics = () =>
  z.object({
    repository: z.object({ hasDiscussionsEnabled: z.boolean(), discussionCategories: categories() }),
  });

/** GitHub refuses a category that is not there when draft and tag are. A token that may not ask learns nothing. */
async function topicFault(
  { repository, parameters: { discussion_category: wanted } }: PlannedOperation<ReleaseParameters>,
  reader: GitHubReader,
): Promise<string | null> {
  const found = wanted === null ? null : await reader.query(repository, TOPICS, topics());
  if (wanted === null || found === null) return null;
  const { hasDiscussionsEnabled: isOn, discussionCategories } = found.repository;
  const names = discussionCategories.nodes.map(({ name }) => name);
  // None at all is what a token that may not read them might see.
  if (isOn && (names.length === 0 || names.some((name) => name.toLowerCase() === wanted.toLowerCase()))) return null;
  const there = isOn ? `there are ${names.join(', ')}` : 'discussions are off';
  return `${repository} has no discussion category ${JSON.stringify(wanted)}; ${there}`;
}

/** Publishes a release: a draft first, its assets sent and checked, the tag in place, published last. */
export const publishRelease: Kind<ReleaseParameters, Entry> = {
  kind: 'publish_release',
  title: 'Release',
  leads: true,
  get entry() {
    return entry();
  },
  parameters: releaseParameters,
  naturalKey: ({ tag }) => tag,

  async resolve(given, context) {
    checkName(context, 'tag', given.tag, refNameFault);
    checkCombination(given, context.fail);
    const commit = await resolveTarget(context, given.target);
    const body = given.generate_notes ? null : await resolveBody(context, given, BODY_LIMIT);
    const { assets, files } = await resolveAssets(given.assets, context);
    const category = given.discussion_category;
    const latest = given.latest ?? !given.prerelease;
    return {
      parameters: {
        assets,
        body,
        discussion_category:
          category === undefined ? null : publishableLine(context, 'discussion_category', category, NAME_LIMIT),
        draft: given.draft,
        generate_notes: given.generate_notes,
        make_latest: latest === 'legacy' ? 'legacy' : latest === true || latest === 'true' ? 'true' : 'false',
        name: publishableLine(context, 'name', given.name ?? '', NAME_LIMIT),
        on_existing: given.on_existing,
        prerelease: given.prerelease,
        tag: given.tag,
        target_sha: commit.sha,
      },
      targetCommit: commit,
      files,
    };
  },

  claims({ tag }) {
    return [{ thing: ['release', tag], field: 'tag', what: `publishes a release of ${tag}` }];
  },

  needs({ tag, target_sha }) {
    return [{ thing: ['tag', tag], field: 'tag', at: target_sha }];
  },

  subject: ({ tag }) => tag,

  gist({ parameters: { assets, draft, prerelease, make_latest: latest } }) {
    const size = formatSize(assets.reduce((sum, one) => sum + one.size, 0));
    const files = assets.length === 0 ? 'no files' : `${counted(assets.length, 'file')}, ${size}`;
    return [`${files}, ${draft ? 'a draft' : prerelease ? 'a pre-release' : GISTS[latest]}`];
  },

  parts({ parameters }) {
    const { target_sha: sha, name, draft, prerelease, on_existing: existing, discussion_category: topic } = parameters;
    const { assets, body } = parameters;
    const published = draft ? 'as a draft' : prerelease ? 'as a pre-release' : 'as a release';
    return [
      { part: 'commit', sha, from: null },
      {
        part: 'facts',
        facts: [
          ['Title', name === '' ? null : [{ prose: name }]],
          ['Published', [`${published}, ${LATEST_WORDS[parameters.make_latest]}`]],
          ['Discussion', topic === null ? null : [{ prose: topic }]],
          ['If it exists', existing === 'error' ? null : [existing]],
        ],
      },
      assets.length === 0 ? { part: 'note', note: 'No assets.' } : assetTable(assets),
      ...(parameters.generate_notes ? [{ part: 'note', note: NOTES_BY_GITHUB } as const] : []),
      ...(body === null ? [] : [{ part: 'text', title: 'Body', text: body, markdown: true } as const]),
    ];
  },

  facts: {
    tag: ({ parameters }) => parameters.tag,
    target_sha: ({ parameters }) => parameters.target_sha,
    assets: ({ parameters }) => parameters.assets,
    prerelease: ({ parameters }) => parameters.prerelease,
    draft: ({ parameters }) => parameters.draft,
    generated_notes: ({ parameters }) => parameters.generate_notes,
  },
  outputs: {
    'release-id': ({ github }) => github?.id,
    'release-url': ({ github }) => github?.url,
    'upload-url': ({ details }) => details['upload_url'],
    tag: ({ operation }) => operation.parameters['tag'],
  },

  async observe(operation, reader) {
    await assertSameRepository(operation, reader);
    const state = await readReleaseState(operation, reader);
    const marked = ({ body }: ReleaseInfo): boolean => splitMarker(body, 'comment').marker !== null;
    const { effect, reason, observed, release } = judgeRelease(operation.parameters, state, marked);
    if (effect === 'none' && release !== null) {
      return { effect, reason, observed, state: releaseState(release, state.tag?.refSha ?? null) };
    }
    if (effect === 'none' || effect === 'conflict') return { effect, reason, observed };
    const refused = await topicFault(operation, reader);
    if (refused !== null) return { effect: 'conflict', reason: refused, observed };
    const { canPush } = await reader.repository(operation.repository);
    const parts = [
      reason,
      operation.parameters.generate_notes ? NOTES_UNBOUND : null,
      canPush === false ? DRAFTS_UNSEEN : null,
      operation.parameters.discussion_category === null ? null : TOPIC_RIGHT,
      ...releaseNotes(operation.parameters, state.full),
    ].filter((part) => part !== null);
    return { effect, reason: parts.join('; ') || null, observed };
  },

  async apply(operation, context) {
    const { reader } = context;
    const { parameters, repository } = operation;
    await assertSameRepository(operation, reader);
    const state = await readReleaseState(operation, reader);
    const own = await ownDrafts(state.drafts, context);
    const verdict = judgeRelease(parameters, state, (draft) => own.includes(draft));
    if (verdict.effect === 'conflict') throw conflict(`${String(verdict.reason)}. Nothing was changed.`);
    const { release } = verdict;
    if (verdict.effect === 'none' && release !== null) {
      return releaseApplied(await whoseRelease(operation, release, context), release, state.tag);
    }
    if (release !== null && !release.draft) {
      await removeDrafts(repository, own, context);
      return changePublished(operation, release, context);
    }
    const draft = await bringDraft(operation, own, context);
    const left = { what: `draft release ${draft.id}`, github: observationOf(draft) };
    context.remains(left);
    const sent = await bringAssets(repository, draft, parameters, context);
    const tag = parameters.draft || state.tag === null ? null : prefetched(lookAtTag(operation, context));
    const told = own.some(({ id }) => id === draft.id) ? null : wholeAsTold(parameters, draft, sent);
    if (parameters.draft && told !== null) return releaseApplied('created', told, state.tag);
    // Beside the tag, so that nobody waits for it: what somebody did to the draft meanwhile is not published.
    const read = prefetched(readDraft(operation, draft.id, context));
    if (told === null) await read;
    if (parameters.draft) return releaseApplied(release === null ? 'created' : 'updated', await read, state.tag);
    const found = await tag;
    // Made only now: a release that does not become whole leaves no tag.
    const made = found ?? (await createTag(operation, context));
    if (found === null) context.remains({ ...left, what: `the tag ${parameters.tag}, and ${left.what}` });
    return publish(operation, await read, made, context);
  },

  stateOf: (standing) => releaseState(standing, standing.object),

  leaves: ({ tag, target_sha: target, draft, prerelease, make_latest }) => ({
    tag,
    target,
    release: draft ? 'draft' : 'published',
    latest: draft || prerelease ? 'false' : make_latest,
  }),

  isExactly: (parameters, state) => isReleaseExactly(parameters, state as ReleaseContent),

  describe({ parameters: { tag, target_sha: target, assets, draft } }) {
    return `${draft ? 'draft release' : 'release'} ${tag} at ${shortSha(target)} with ${counted(assets.length, 'asset')}`;
  },
};
