import type { Observation, PlannedOperation } from '../../protocol/plan.ts';
import type { Asset, ReleaseParameters } from './parameters.ts';
import { MOST_ASSETS } from './parameters.ts';
import type { Observed } from '../kind.ts';
import { sameText, withoutMarker } from '../marker.ts';
import { peelTag } from '../peel.ts';
import type { PeeledTag } from '../peel.ts';
import type { AssetInfo, ReleaseInfo } from 'github-client/types';
import type { GitHubReader, PublishedRelease } from '../ports.ts';

/** What GitHub has for one tag, and what that means for a release that was asked for. */

export interface ReleaseState {
  readonly tag: PeeledTag | null;
  readonly published: ReleaseInfo | null;
  /** Lowest id first; invisible to a token that may not push. */
  readonly drafts: readonly ReleaseInfo[];
  /** The tags of all full releases of the repository. */
  readonly full: readonly string[];
}

export interface ReleaseVerdict extends Observed {
  /** The release to change or to keep; null when one is to be created. */
  readonly release: ReleaseInfo | null;
}

/** How an asset on GitHub relates to the one that was asked for. */
export type AssetFit = 'missing' | 'starter' | 'differs' | 'fits';

export async function readReleaseState(
  { repository, parameters: { tag } }: PlannedOperation<ReleaseParameters>,
  reader: GitHubReader,
): Promise<ReleaseState> {
  const [peeled, { found, full }] = await Promise.all([
    peelTag(reader, repository, tag),
    reader.releases(repository, tag),
  ]);
  const published = found.find(({ draft }) => !draft) ?? null;
  // A tag is there before its release is published: another run may have made both while these two answers came.
  const isBehind = peeled === null && published !== null;
  return {
    tag: isBehind ? await peelTag(reader, repository, tag) : peeled,
    published,
    drafts: found.filter(({ draft }) => draft),
    full,
  };
}

/** Compares by name, state, size, digest (where the server tells one), label and media type. */
export function assetFit(wanted: Asset, found: AssetInfo | undefined): AssetFit {
  if (found === undefined) return 'missing';
  if (found.state !== 'uploaded') return 'starter';
  const same =
    found.size === wanted.size &&
    (found.digest === null || found.digest === wanted.digest) &&
    found.label === wanted.label &&
    mediaType(found.contentType) === mediaType(wanted.content_type);
  return same ? 'fits' : 'differs';
}

const mediaType = (text: string): string => (text.split(';')[0] ?? '').trim().toLowerCase();

/** What differs in the text fields. An empty wish says nothing: the field is left as it is. */
export function textDifferences(parameters: ReleaseParameters, release: ReleaseInfo): string[] {
  const differences: string[] = [];
  if (parameters.name !== '' && release.name !== parameters.name) differences.push('name');
  const { body } = parameters;
  if (body !== null && body !== '' && !sameText(release.body, body, 'comment')) differences.push('body');
  return differences;
}

export interface AssetDifferences {
  readonly missing: readonly string[];
  readonly differing: readonly string[];
  /** There beyond those asked for. */
  readonly extra: readonly string[];
}

/** What differs in the assets. No wish at all leaves them as they are. */
export function assetDifferences({ assets }: ReleaseParameters, release: ReleaseInfo): AssetDifferences {
  if (assets.length === 0) return { missing: [], differing: [], extra: [] };
  const fits = assets.map((asset) => ({ asset, fit: assetFit(asset, findAsset(release, asset.name)) }));
  const wanted = new Set(assets.map(({ name }) => name));
  return {
    missing: fits
      .filter(({ fit }) => fit === 'missing' || fit === 'starter')
      .map(({ asset }) => `asset ${asset.name} is missing`),
    differing: fits.filter(({ fit }) => fit === 'differs').map(({ asset }) => `asset ${asset.name} differs`),
    extra: release.assets.filter(({ name }) => !wanted.has(name)).map(({ name }) => `asset ${name} was not asked for`),
  };
}

/** Assets that nobody asked for, of a release that is published without any. */
export const unapproved = ({ assets, draft }: ReleaseParameters, release: ReleaseInfo): string[] =>
  draft || assets.length > 0 ? [] : release.assets.map(({ name }) => `asset ${name} was added`);

export const findAsset = (release: ReleaseInfo, name: string): AssetInfo | undefined =>
  release.assets.find((asset) => asset.name === name);

/**
 * Decides. `make_latest`, `discussion_category` and generated notes are instructions for the moment of publishing, and
 * GitHub shows no state they could be compared with.
 * @param mine whether a draft carries a receipt's marker; when applying, one that this repository's ledger consumed
 */
export function judgeRelease(
  parameters: ReleaseParameters,
  state: ReleaseState,
  mine: (draft: ReleaseInfo) => boolean,
): ReleaseVerdict {
  const elsewhere = tagElsewhere(parameters, state.tag);
  const own = state.drafts.filter(mine);
  if (state.published !== null) return judgePublished(parameters, state.published, { elsewhere, own, tag: state.tag });
  if (elsewhere !== null) return { effect: 'conflict', reason: elsewhere, observed: null, release: null };
  const foreign = state.drafts.find((draft) => !mine(draft));
  if (foreign !== undefined) return judgeForeignDraft(parameters, foreign);
  const draft = own[0];
  if (draft === undefined) {
    const reason = state.tag === null ? null : `the tag ${parameters.tag} is there, at the right commit`;
    return { effect: 'create', reason, observed: null, release: null };
  }
  if (parameters.draft && own.length === 1 && draftDifferences(parameters, draft).length === 0) {
    return { effect: 'none', reason: 'this draft is there already', observed: observationOf(draft), release: draft };
  }
  const reason = `continues draft ${draft.id}, which an earlier run left`;
  return { effect: 'update', reason, observed: observationOf(draft), release: draft };
}

function tagElsewhere({ tag, target_sha: target }: ReleaseParameters, found: PeeledTag | null): string | null {
  if (found === null || found.commitSha === target) return null;
  return `the tag ${tag} is at ${found.commitSha ?? found.refSha}, not at ${target}`;
}

function judgePublished(
  parameters: ReleaseParameters,
  release: ReleaseInfo,
  { elsewhere, own, tag }: { elsewhere: string | null; own: readonly ReleaseInfo[]; tag: PeeledTag | null },
): ReleaseVerdict {
  const verdict = (effect: Observed['effect'], reason: string): ReleaseVerdict => ({
    effect,
    reason,
    observed: observationOf(release),
    release,
  });
  const { on_existing: onExisting } = parameters;
  const done = (reason: string): ReleaseVerdict =>
    own.length === 0
      ? verdict('none', reason)
      : verdict('update', `${reason}; drafts that earlier runs left are removed`);
  if (onExisting === 'keep') return done('this release exists and is kept as it is (`on_existing: keep`)');
  if (elsewhere !== null) return verdict('conflict', elsewhere);
  if (tag === null) return verdict('conflict', `the release is there but its tag ${parameters.tag} is gone`);
  const text = textDifferences(parameters, release);
  const { missing, differing, extra } = assetDifferences(parameters, release);
  const fixed = [...differing, ...(release.prerelease === parameters.prerelease ? [] : ['prerelease'])];
  const all = [...text, ...missing, ...fixed, ...extra];
  if (all.length === 0) return done('this release is there already');
  const differs = verdict('conflict', `a published release of this tag exists and differs: ${all.join(', ')}`);
  // A draft was asked for: what is out already is not touched.
  if (parameters.draft || fixed.length > 0) return differs;
  if (onExisting === 'update' && missing.length + extra.length === 0) {
    return verdict('update', `changes ${text.join(' and ')}`);
  }
  if (onExisting !== 'append' || text.length > 0) return differs;
  if (missing.length === 0) return done('this release has all these assets already');
  const names = new Set([...release.assets, ...parameters.assets].map(({ name }) => name));
  if (names.size > MOST_ASSETS)
    return verdict('conflict', `the release would have ${names.size} assets; GitHub takes ${MOST_ASSETS}`);
  if (release.immutable) return verdict('conflict', `the release is immutable, but ${missing.join(', ')}`);
  return verdict('update', `appends: ${missing.join(', ')}`);
}

function judgeForeignDraft(parameters: ReleaseParameters, draft: ReleaseInfo): ReleaseVerdict {
  const observed = observationOf(draft);
  const differences = draftDifferences(parameters, draft);
  if (parameters.draft && differences.length === 0) {
    return { effect: 'none', reason: 'this draft is there already', observed, release: draft };
  }
  const what = differences.length === 0 ? '' : ` and differs: ${differences.join(', ')}`;
  const reason = `draft ${draft.id} of this tag is not of MarketOps${what}; publish or delete it first`;
  return { effect: 'conflict', reason, observed, release: draft };
}

/** What differs between a draft and the wish, its being a draft aside. */
export function draftDifferences(parameters: ReleaseParameters, draft: ReleaseInfo): string[] {
  const { missing, differing, extra } = assetDifferences(parameters, draft);
  const differences = [...textDifferences(parameters, draft), ...missing, ...differing, ...extra];
  if (draft.prerelease !== parameters.prerelease) differences.push('prerelease');
  if (draft.target !== parameters.target_sha) differences.push('target');
  return differences;
}

export function observationOf(release: ReleaseInfo): Observation {
  return { id: release.id, sha: /^[0-9a-f]{40}$/.test(release.target) ? release.target : null, url: release.url };
}

/** What a release is found as later: what its `state_digest` is over. */
export type ReleaseContent = Readonly<{
  tag: string;
  /** What the tag's reference holds; null without one. */
  object: string | null;
  name: string;
  body: string;
  draft: boolean;
  prerelease: boolean;
  assets: Readonly<{ name: string; size: number; digest: string | null }>[];
}>;

/** Its texts without our marker, its assets by name as far as they are uploaded. */
export function releaseState(release: PublishedRelease, object: string | null): ReleaseContent {
  const { tag, name, body, draft, prerelease, assets } = release;
  return {
    tag,
    object,
    name,
    body: withoutMarker(body),
    draft,
    prerelease,
    assets: assets
      .filter(({ state }) => state !== 'starter')
      .map(({ name: asset, size, digest }) => ({ name: asset, size, digest }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/**
 * Whether a release is the one that was planned, in everything: text that the plan leaves open is empty, and there are no
 * assets but the plan's. Notes that GitHub wrote are nobody's plan.
 */
export function isReleaseExactly(parameters: ReleaseParameters, found: ReleaseContent): boolean {
  const { name, body, draft, prerelease, assets } = parameters;
  const wanted = new Map(assets.map((asset) => [asset.name, asset]));
  return (
    found.name === name &&
    body !== null &&
    sameText(found.body, body, 'comment') &&
    found.draft === draft &&
    found.prerelease === prerelease &&
    found.assets.length === wanted.size &&
    found.assets.every((asset) => {
      const own = wanted.get(asset.name);
      return own?.size === asset.size && (asset.digest === null || own.digest === asset.digest);
    })
  );
}
