import { ApiError, invalid, notFound, there } from '../errors.ts';
import { page } from '../paging.ts';
import { addAsset, checkAssetsOpen, checkNameFree, storedAssetName } from '../releases.ts';
import { renderAsset } from '../render/releases.ts';
import { actorName, created, may, NO_CONTENT, numberParam, ok, param, repoRoutes, routes } from '../router.ts';
import type { RepoCall, Reply } from '../router.ts';
import { visibleRelease } from './releases.ts';
import type { Asset, Release } from '../model.ts';

/** Files of releases: https://docs.github.com/rest/releases/assets; uploads go to their own host. */
export const assetRoutes = [
  ...repoRoutes(['contents'], { 'POST /releases/{release_id}/assets': uploadAsset }, true),
  ...repoRoutes(['contents'], {
    'GET /releases/{release_id}/assets': (call) => {
      const release = visibleRelease(call);
      return page(call, release.assets, (asset) => renderAsset(call.repo, release, asset));
    },
    'GET /releases/assets/{asset_id}': (call) => {
      const { release, asset } = found(call);
      return call.accept.includes('application/octet-stream')
        ? bytesOf(asset)
        : ok(renderAsset(call.repo, release, asset));
    },
    'PATCH /releases/assets/{asset_id}': (call) => {
      const { release, asset } = found(call);
      checkAssetsOpen(release, 'update');
      const wanted = call.body.string('name');
      const name = wanted === undefined ? asset.name : storedAssetName(wanted);
      checkNameFree(release, name, asset);
      asset.name = name;
      asset.label = call.body.string('label') ?? asset.label;
      asset.updatedAt = call.world.timestamp();
      return ok(renderAsset(call.repo, release, asset));
    },
    'DELETE /releases/assets/{asset_id}': (call) => {
      const { release, asset } = found(call);
      checkAssetsOpen(release, 'delete');
      release.assets.splice(release.assets.indexOf(asset), 1);
      return NO_CONTENT;
    },
  }),
  ...routes([], {
    /** What `browser_download_url` leads to: published releases only, for everybody. */
    'GET /{owner}/{repo}/releases/download/{tag}/{name}': (call) => {
      const repo = call.world.repo(param(call, 'owner'), param(call, 'repo'));
      const releases = [...(repo?.releases.values() ?? [])];
      const release = releases.find((candidate) => !candidate.draft && candidate.tag === param(call, 'tag'));
      return bytesOf(there(release?.assets.find((candidate) => candidate.name === param(call, 'name'))));
    },
  }),
];

function uploadAsset(call: RepoCall): Reply {
  const release = visibleRelease(call);
  const { bytes, complete } = call;
  const name = call.query.get('name') ?? '';
  const contentType = call.headers['content-type'] ?? '';
  if (name === '') throw invalid({ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' });
  if (contentType === '') throw invalid({ resource: 'ReleaseAsset', code: 'missing_field', field: 'content_type' });
  checkAssetsOpen(release, 'upload');
  if (complete && bytes.length === 0) throw new ApiError(400, 'Bad Content-Length: 0');
  const label = call.query.get('label');
  const wish = { name, label, contentType, bytes, uploader: actorName(call), complete };
  const asset = addAsset(call.world, release, wish);
  if (!complete) throw new ApiError(502, 'Bad Gateway');
  return created(renderAsset(call.repo, release, asset));
}

function bytesOf(asset: Asset): Reply {
  if (asset.state !== 'uploaded') throw notFound();
  asset.downloads += 1;
  const headers = { 'content-disposition': `attachment; filename=${asset.name}` };
  return { status: 200, bytes: asset.bytes, type: asset.contentType, headers };
}

function found(call: RepoCall): { release: Release; asset: Asset } {
  const id = numberParam(call, 'asset_id');
  for (const release of call.repo.releases.values()) {
    const asset = release.assets.find((candidate) => candidate.id === id);
    if (asset !== undefined && (!release.draft || may(call.actor, 'contents', 'write'))) return { release, asset };
  }
  throw notFound();
}
