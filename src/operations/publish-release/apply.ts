import { prefetched } from 'async-parts/parallel';
import type { PlannedOperation } from '../../protocol/plan.ts';
import type { ReleaseParameters } from './parameters.ts';
import { failureOf } from '../../core/errors.ts';
import { OperationError } from '../failure.ts';
import type { Applied, ApplyContext } from '../kind.ts';
import { bears, isMarkedFor, splitMarker, withMarker } from '../marker.ts';
import { peelTag } from '../peel.ts';
import type { PeeledTag } from '../peel.ts';
import type { AssetInfo, ReleaseInfo } from 'github-client/types';
import type { ReleaseFields } from '../ports.ts';
import {
  assetDifferences,
  draftDifferences,
  observationOf,
  releaseState,
  textDifferences,
  unapproved,
} from './state.ts';
import { bringAssets, remove } from './upload.ts';
import { readBack, settled } from '../settle.ts';

/** The steps by which a release comes to be: each is settled by reading when its answer is lost. */

type Operation = PlannedOperation<ReleaseParameters>;

export async function ownDrafts(drafts: readonly ReleaseInfo[], { isOurs }: ApplyContext): Promise<ReleaseInfo[]> {
  const own: ReleaseInfo[] = [];
  for (const draft of drafts) {
    const { marker } = splitMarker(draft.body, 'comment');
    if (marker !== null && (await isOurs(marker))) own.push(draft);
  }
  return own;
}

/** Whether a release that is right already was made under a receipt for this very operation. */
export async function whoseRelease(
  operation: Operation,
  release: ReleaseInfo,
  { isOurs }: ApplyContext,
): Promise<'adopted' | 'none'> {
  return (await isMarkedFor(operation, release.body, 'comment', isOurs)) ? 'adopted' : 'none';
}

export async function removeDrafts(
  repository: string,
  drafts: readonly ReleaseInfo[],
  context: ApplyContext,
): Promise<void> {
  for (const { id } of drafts) await remove(() => context.effects.deleteRelease(repository, id));
}

/** The one draft to go on with: the lowest of ours, brought to the wish, or a new one. Our others are removed. */
export async function bringDraft(
  operation: Operation,
  own: readonly ReleaseInfo[],
  context: ApplyContext,
): Promise<ReleaseInfo> {
  const { parameters, repository } = operation;
  // Notes are generated at creation only, and what stands in a draft since may be anybody's.
  const kept = parameters.generate_notes ? undefined : own[0];
  const others = own.filter((draft) => draft !== kept);
  await removeDrafts(repository, others, context);
  context.stopIfCancelled();
  if (kept === undefined) return createDraft(operation, context);
  const fields = draftFields(operation, context);
  return settled(
    context,
    () => context.effects.updateRelease(repository, kept.id, fields),
    async () => {
      const now = await context.reader.release(repository, kept.id);
      return now !== null && bears(now, context.marker) ? now : null;
    },
  );
}

/** What the plan leaves open is made empty: whoever may edit a draft must not say what is published. */
function draftFields(
  { parameters }: Operation,
  { marker }: ApplyContext,
): ReleaseFields & { tag_name: string; body: string } {
  return {
    tag_name: parameters.tag,
    target_commitish: parameters.target_sha,
    ...(parameters.name === '' && parameters.generate_notes ? {} : { name: parameters.name }),
    body: withMarker(parameters.body ?? '', marker, 'comment'),
    draft: true,
    prerelease: parameters.prerelease,
  };
}

/** Never a second POST: a lost answer is looked for by the marker of this very receipt. */
async function createDraft(operation: Operation, context: ApplyContext): Promise<ReleaseInfo> {
  const { parameters, repository } = operation;
  const { effects, reader, marker } = context;
  const notes = parameters.generate_notes ? { generate_release_notes: true } : {};
  return settled(
    context,
    () => effects.createRelease(repository, { ...draftFields(operation, context), ...notes }),
    async () => {
      const drafts = (await reader.releases(repository, parameters.tag)).found.filter(({ draft }) => draft);
      return drafts.find((draft) => bears(draft, marker)) ?? null;
    },
  );
}

function draftProblem(parameters: ReleaseParameters, found: ReleaseInfo): string | null {
  if (!found.draft) return 'it was published by somebody else';
  return [...draftDifferences(parameters, found), ...unapproved(parameters, found)].join(', ') || null;
}

const tellsDigests = ({ assets }: ReleaseInfo): boolean => assets.every(({ digest }) => digest !== null);

/** A new draft as GitHub's answers tell it, those of the uploads by their digests; null when they leave anything open. */
export function wholeAsTold(
  parameters: ReleaseParameters,
  draft: ReleaseInfo,
  sent: readonly AssetInfo[],
): ReleaseInfo | null {
  const told = { ...draft, assets: [...draft.assets, ...sent] };
  return told.hasAllAssets && tellsDigests(told) && draftProblem(parameters, told) === null ? told : null;
}

/** Nothing is published that is not whole, whoever changed it. */
export function readDraft(
  { parameters, repository }: Operation,
  id: string,
  context: ApplyContext,
): Promise<ReleaseInfo> {
  return readBack(
    context,
    `Draft ${id} of ${parameters.tag}`,
    () => context.reader.release(repository, id, parameters.assets.length),
    (found) => draftProblem(parameters, found),
  );
}

/** The tag, at the right commit; null when it is not there. @throws OperationError `conflict` */
export async function lookAtTag(
  { parameters, repository }: Operation,
  { reader }: Pick<ApplyContext, 'reader'>,
): Promise<PeeledTag | null> {
  const { tag, target_sha: target } = parameters;
  const found = await peelTag(reader, repository, tag);
  if (found === null || found.commitSha === target) return found;
  throw new OperationError('conflict', `The tag ${tag} is at ${found.commitSha ?? found.refSha}, not at ${target}.`);
}

/** The tag stands at the exact commit before the release is published: GitHub would ignore the target of one that exists. */
export async function createTag(operation: Operation, context: ApplyContext): Promise<PeeledTag> {
  const { parameters, repository } = operation;
  const { tag, target_sha: target } = parameters;
  const look = (): Promise<PeeledTag | null> => lookAtTag(operation, context);
  const create = async (): Promise<PeeledTag> => {
    await context.effects.createRef(repository, `refs/tags/${tag}`, target);
    return { refSha: target, object: null, commitSha: target };
  };
  context.stopIfCancelled();
  try {
    return await settled(context, create, look);
  } catch (error) {
    const found = failureOf(error)?.code === 'already_exists' ? await look() : null;
    if (found === null) throw error;
    return found;
  }
}

/**
 * Publishing comes last. Its answer tells everything but where the tag is and, of a long list, whether it is whole: the state
 * that the ledger gets is compared with both once more.
 */
export async function publish(
  operation: Operation,
  draft: ReleaseInfo,
  tag: PeeledTag,
  context: ApplyContext,
): Promise<Applied> {
  const { parameters } = operation;
  context.stopIfCancelled();
  const published = await publishDraft(operation, draft, context);
  context.remains({ what: `the release ${parameters.tag}, published`, github: observationOf(published) });
  if (!tellsDigests(published) || releaseProblem(parameters, published, 'created') !== null)
    return readReleaseBack(operation, draft.id, 'created', context);
  return { ...releaseApplied('created', published, tag), unread: parameters.tag };
}

async function publishDraft(
  { parameters, repository }: Operation,
  draft: ReleaseInfo,
  context: ApplyContext,
): Promise<ReleaseInfo> {
  const { effects, reader, marker } = context;
  const { discussion_category: category, make_latest, prerelease } = parameters;
  const body = withMarker(splitMarker(draft.body, 'comment').text, marker, 'comment');
  return settled(
    context,
    () =>
      effects.updateRelease(repository, draft.id, {
        draft: false,
        prerelease,
        make_latest,
        // Generated notes stand below the marker, which belongs at the end.
        ...(parameters.generate_notes ? { body } : {}),
        ...(category === null ? {} : { discussion_category_name: category }),
      }),
    async () => {
      const found = await reader.release(repository, draft.id);
      return found !== null && !found.draft ? found : null;
    },
  );
}

/** Text fields, or missing assets, of a release that is out. */
export async function changePublished(
  operation: Operation,
  release: ReleaseInfo,
  context: ApplyContext,
): Promise<Applied> {
  const { parameters, repository } = operation;
  const { effects, reader, marker } = context;
  const text = textDifferences(parameters, release);
  const { missing } = assetDifferences(parameters, release);
  if (parameters.on_existing === 'keep' || text.length + missing.length === 0)
    return releaseApplied('none', release, await peelTag(reader, repository, parameters.tag));
  context.stopIfCancelled();
  context.remains({ what: `the release ${parameters.tag}, as far as it was changed`, github: observationOf(release) });
  if (text.length > 0) {
    const given = parameters.body === null || parameters.body === '' ? null : parameters.body;
    const fields = {
      ...(parameters.name === '' ? {} : { name: parameters.name }),
      body: withMarker(given ?? splitMarker(release.body, 'comment').text, marker, 'comment'),
    };
    await settled(
      context,
      () => effects.updateRelease(repository, release.id, fields),
      async () => {
        const found = await reader.release(repository, release.id);
        return found !== null && bears(found, marker) ? found : null;
      },
    );
  }
  if (missing.length > 0) await bringAssets(repository, release, parameters, context);
  return readReleaseBack(operation, release.id, 'updated', context);
}

/** Reads everything back: the release with all its assets, and where its tag stands. */
async function readReleaseBack(
  operation: Operation,
  id: string,
  action: Applied['action'],
  context: ApplyContext,
): Promise<Applied> {
  const { parameters, repository } = operation;
  const tag = parameters.draft ? null : prefetched(readTagBack(operation, context));
  const release = await readBack(
    context,
    `Release ${parameters.tag}`,
    () => context.reader.release(repository, id, parameters.assets.length),
    (found) => releaseProblem(parameters, found, action),
  );
  const made = tag === null ? await peelTag(context.reader, repository, parameters.tag) : await tag;
  return releaseApplied(action, release, made);
}

function releaseProblem(parameters: ReleaseParameters, found: ReleaseInfo, action: Applied['action']): string | null {
  const { missing, differing, extra } = assetDifferences(parameters, found);
  const problems = [...textDifferences(parameters, found), ...missing, ...differing];
  if (action === 'created') problems.push(...unapproved(parameters, found));
  if (action === 'created' || parameters.on_existing !== 'append') problems.push(...extra);
  if (found.tag !== parameters.tag) problems.push(`its tag is ${found.tag}`);
  if (found.draft !== parameters.draft) problems.push(found.draft ? 'it is a draft' : 'it is published');
  if (found.prerelease !== parameters.prerelease) problems.push('prerelease');
  return problems.join(', ') || null;
}

async function readTagBack({ parameters, repository }: Operation, context: ApplyContext): Promise<PeeledTag | null> {
  const { tag, target_sha: target } = parameters;
  return readBack(
    context,
    `The tag ${tag}`,
    () => peelTag(context.reader, repository, tag),
    (found) => (found.commitSha === target ? null : `it is at ${found.commitSha ?? found.refSha}, not at ${target}`),
  );
}

export function releaseApplied(action: Applied['action'], release: ReleaseInfo, tag: PeeledTag | null): Applied {
  return {
    action,
    github: observationOf(release),
    state: releaseState(release, tag?.refSha ?? null),
    details: {
      release_id: release.id,
      release_url: release.url,
      upload_url: release.uploadUrl,
      tag: release.tag,
      draft: release.draft,
      assets: release.assets.map(({ contentType, ...asset }) => ({ ...asset, content_type: contentType })),
    },
  };
}
