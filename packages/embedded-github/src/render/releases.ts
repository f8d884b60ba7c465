import { assetDigest } from '../releases.ts';
import { nodeId, type World } from '../world.ts';
import { htmlUrl, repoUrl } from './repos.ts';
import { simpleUser } from './users.ts';
import type { Asset, Release, Repo } from '../model.ts';

/** A release (`release`). A draft's page has a made-up name, because its tag may not exist. */
export function renderRelease(world: World, repo: Repo, release: Release): Record<string, unknown> {
  const url = `${repoUrl(world, repo)}/releases/${release.id}`;
  const page = release.draft ? `untagged-${release.id.toString(16).padStart(20, '0')}` : release.tag;
  const archive = (kind: string): string | null =>
    release.draft ? null : `${repoUrl(world, repo)}/${kind}/${encodeURIComponent(release.tag)}`;
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${world.urls.uploads}/repos/${repo.owner}/${repo.name}/releases/${release.id}/assets{?name,label}`,
    html_url: `${htmlUrl(world, repo)}/releases/tag/${encodeURIComponent(page)}`,
    id: release.id,
    author: simpleUser(world, release.author),
    node_id: nodeId('RE', release.id),
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    draft: release.draft,
    immutable: release.immutable,
    prerelease: release.prerelease,
    created_at: release.createdAt,
    updated_at: release.updatedAt,
    published_at: release.publishedAt,
    assets: release.assets.map((asset) => renderAsset(world, repo, release, asset)),
    tarball_url: archive('tarball'),
    zipball_url: archive('zipball'),
    body: release.body,
    ...(release.discussion === null
      ? {}
      : { discussion_url: `${htmlUrl(world, repo)}/discussions/${release.discussion}` }),
  };
}

/** An asset (`release-asset`). */
export function renderAsset(world: World, repo: Repo, release: Release, asset: Asset): Record<string, unknown> {
  const folder = release.draft ? `untagged-${release.id.toString(16).padStart(20, '0')}` : release.tag;
  return {
    url: `${repoUrl(world, repo)}/releases/assets/${asset.id}`,
    id: asset.id,
    node_id: nodeId('RA', asset.id),
    name: asset.name,
    label: asset.label,
    uploader: simpleUser(world, asset.uploader),
    content_type: asset.contentType,
    state: asset.state,
    size: asset.bytes.length,
    digest: assetDigest(asset),
    download_count: asset.downloads,
    created_at: asset.createdAt,
    updated_at: asset.updatedAt,
    browser_download_url: `${htmlUrl(world, repo)}/releases/download/${encodeURIComponent(folder)}/${asset.name}`,
  };
}
