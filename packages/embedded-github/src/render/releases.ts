import { assetDigest } from '../releases.ts';
import { nodeId } from '../world.ts';
import { shown } from './shown.ts';
import { simpleUser } from './users.ts';
import type { Asset, Release, Repo } from '../model.ts';

/** A draft's page has a made-up name, because its tag may not exist. */
const pageOf = ({ draft, id, tag }: Release): string =>
  encodeURIComponent(draft ? `untagged-${id.toString(16).padStart(20, '0')}` : tag);

/** A release (`release`). */
export function renderRelease(repo: Repo, release: Release): Record<string, unknown> {
  const { id, tag, target, draft, discussion } = release;
  const url = `${repo.url}/releases/${id}`;
  const html = repo.html;
  const archive = (kind: string): string | null => (draft ? null : `${repo.url}/${kind}/${encodeURIComponent(tag)}`);
  return {
    ...shown(
      release,
      'id',
      'name',
      'body',
      'draft',
      'immutable',
      'prerelease',
      'createdAt',
      'updatedAt',
      'publishedAt',
    ),
    url,
    assets_url: `${url}/assets`,
    upload_url: `${repo.world.urls.uploads}/repos/${repo.fullName}/releases/${id}/assets{?name,label}`,
    html_url: `${html}/releases/tag/${pageOf(release)}`,
    author: simpleUser(repo.world, release.author),
    node_id: nodeId('RE', id),
    tag_name: tag,
    target_commitish: target,
    assets: release.assets.map((asset) => renderAsset(repo, release, asset)),
    tarball_url: archive('tarball'),
    zipball_url: archive('zipball'),
    ...(discussion === null ? {} : { discussion_url: `${html}/discussions/${discussion}` }),
  };
}

/** An asset (`release-asset`). */
export function renderAsset(repo: Repo, release: Release, asset: Asset): Record<string, unknown> {
  return {
    ...shown(asset, 'id', 'name', 'label', 'contentType', 'state', 'createdAt', 'updatedAt'),
    url: `${repo.url}/releases/assets/${asset.id}`,
    node_id: nodeId('RA', asset.id),
    uploader: simpleUser(repo.world, asset.uploader),
    size: asset.bytes.length,
    digest: assetDigest(asset),
    download_count: asset.downloads,
    browser_download_url: `${repo.html}/releases/download/${pageOf(release)}/${asset.name}`,
  };
}
