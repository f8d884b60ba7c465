import { createHash } from 'node:crypto';
import { ApiError, invalid, unprocessable, type FieldError } from './errors.ts';
import { isRefName } from './git/refnames.ts';
import { changeRefs } from './refs.ts';
import { renderIdentity } from './render/commits.ts';
import { may, type Actor } from './router.ts';
import type { World } from './world.ts';
import type { Asset, Release, Repo } from './model.ts';

/** Characters a release's body may have. */
const RELEASE_BODY_LIMIT = 125_000;

/** `sha256:` and hex, as the API gives an asset's digest. */
export function assetDigest(asset: Asset): string | null {
  return asset.state === 'starter' ? null : `sha256:${createHash('sha256').update(asset.bytes).digest('hex')}`;
}

/** The name GitHub stores an asset under: what GitHub's own command line expects of it. */
export function storedAssetName(original: string): string {
  let name = original.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  if (name.startsWith('.')) name = `default${name}`;
  name = name
    .replace(/[^a-z0-9\-_+@]+/gi, '.')
    .replace(/\.+/g, '.')
    .replace(/^\.|\.$/g, '');
  return name !== original && !name.includes('.') ? `default.${name}` : name;
}

const wrong = (field: string, code: string, message?: string): FieldError => ({
  ...{ resource: 'Release', code, field },
  ...(message === undefined ? {} : { message }),
});
const NO_TAG = wrong('tag_name', 'custom', 'tag_name is not a valid tag');
const TAGLESS = { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' };

/** Refuses what GitHub refuses of a tag name and a body. */
export function checkRelease(tag: string, body: string | null): void {
  if (!isRefName(`refs/tags/${tag}`)) throw invalid(NO_TAG);
  if (body !== null && body.length > RELEASE_BODY_LIMIT)
    throw invalid(wrong('body', 'custom', `body is too long (maximum is ${RELEASE_BODY_LIMIT} characters)`));
}

/**
 * What publishing asks and does: one published release a tag; a tag that is not there is made, lightweight, at
 * `target`; one that is there stays, whatever `target` says.
 */
export function publishTag(repo: Repo, wish: { id: number | null; tag: string; target: string }, actor: Actor): void {
  const taken = [...repo.releases.values()].some((r) => !r.draft && r.tag === wish.tag && r.id !== wish.id);
  if (taken) throw invalid(wrong('tag_name', 'already_exists'));
  const used = wrong('tag_name', 'custom', 'tag_name was used by an immutable release');
  const why = repo.immutableTags.has(wish.tag) ? [used] : [];
  const name = `refs/tags/${wish.tag}`;
  const sha = targetCommit(repo, wish.target);
  if (repo.refs.has(name) || sha === null) {
    if (why.length > 0) throw invalid(...why);
    return;
  }
  try {
    changeRefs(repo, [{ name, after: sha, force: false, create: true }], actor);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 422) throw error;
    throw invalid(wrong('pre_receive', 'custom', `pre_receive ${error.message}`), ...why, TAGLESS);
  }
}

/** A target must be a branch or a whole SHA, also for a draft and when it will be ignored: a tag is none. */
export function checkTarget(repo: Repo, wish: { tag: string; target: string; draft: boolean }): void {
  if (targetCommit(repo, wish.target) !== null) return;
  const target = wrong('target_commitish', 'invalid');
  if (wish.draft || repo.refs.has(`refs/tags/${wish.tag}`)) throw invalid(target);
  throw invalid(NO_TAG, TAGLESS, target);
}

function targetCommit(repo: Repo, target: string): string | null {
  const full = /^[0-9a-f]{40}$/.test(target) ? repo.resolve(target) : null;
  return full ?? repo.head(target.replace(/^refs\/heads\//, ''));
}

/** The date of a release is that of its commit: of the tag where it is there, else of its target. */
export function releaseDate(repo: Repo, { tag, target }: { tag: string; target: string }): string {
  const sha = repo.resolve(`refs/tags/${tag}`) ?? targetCommit(repo, target);
  return renderIdentity(repo.commit(sha ?? '').committer).date;
}

/**
 * The number of the discussion that publishing opens, or null where none is wanted. A category that is not there, and
 * an app token that may not open discussions, are answered alike.
 */
export function openDiscussion(repo: Repo, category: string | undefined, actor: Actor): number | null {
  if (category === undefined || category === '') return null;
  const allowed = !actor.app || may(actor, 'discussions', 'write');
  if (!allowed || repo.discussionCategories?.includes(category) !== true) {
    throw new ApiError(404, 'Discussion could not be created. Make sure you passed a valid category name.');
  }
  return repo.world.nextId();
}

/** Marks a release as published now, and as immutable where the repository wants that. */
export function markPublished(repo: Repo, release: Release): void {
  release.draft = false;
  release.createdAt = releaseDate(repo, release);
  release.publishedAt = repo.world.timestamp();
  if (!repo.immutableReleases) return;
  release.immutable = true;
  repo.immutableTags.add(release.tag);
}

/** Takes up `make_latest`; with `legacy` no release is chosen, and the newest is the latest. */
export function settleLatest(repo: Repo, release: Release, makeLatest: string | undefined): void {
  const eligible = !release.draft && !release.prerelease;
  if (makeLatest === 'legacy') repo.latestRelease = null;
  else if (eligible && makeLatest !== 'false') repo.latestRelease = release.id;
  else if (repo.latestRelease === release.id) repo.latestRelease = null;
}

/** What `/releases/latest` shows, or null. */
export function latestRelease(repo: Repo): Release | null {
  const published = [...repo.releases.values()].filter((release) => !release.draft && !release.prerelease);
  return published.find((release) => release.id === repo.latestRelease) ?? published.sort(newestFirst)[0] ?? null;
}

/** By the date of the commit, then by version, as `make_latest: legacy` has it. */
function newestFirst(a: Release, b: Release): number {
  const core = (tag: string): string => tag.split('-')[0] ?? '';
  return (
    b.createdAt.localeCompare(a.createdAt) ||
    core(b.tag).localeCompare(core(a.tag), 'en', { numeric: true }) ||
    Number(a.tag.includes('-')) - Number(b.tag.includes('-')) ||
    b.tag.localeCompare(a.tag, 'en', { numeric: true }) ||
    b.id - a.id
  );
}

/** Refuses a change of assets once an immutable release is out. */
export function checkAssetsOpen(release: Release, verb: 'upload' | 'update' | 'delete'): void {
  if (release.immutable)
    throw unprocessable(`Cannot ${verb} assets ${verb === 'upload' ? 'to' : 'of'} an immutable release.`);
}

/** Refuses a name that another asset of the release has. */
export function checkNameFree(release: Release, name: string, own?: Asset): void {
  if (release.assets.some((asset) => asset !== own && asset.name === name))
    throw invalid({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
}

/** Puts an asset into a release under its stored name; a name that is taken, even by a starter, is a 422. */
export function addAsset(
  world: World,
  release: Release,
  wish: { name: string; label: string | null; contentType: string; bytes: Buffer; uploader: string; complete: boolean },
): Asset {
  const name = storedAssetName(wish.name);
  checkNameFree(release, name);
  const now = world.timestamp();
  const { complete, label, ...given } = wish;
  const asset: Asset = {
    ...{ ...given, id: world.nextId(), name, label: label ?? (name === wish.name ? '' : wish.name) },
    ...{ state: complete ? 'uploaded' : 'starter', createdAt: now, updatedAt: now, downloads: 0 },
  };
  release.assets.push(asset);
  return asset;
}
