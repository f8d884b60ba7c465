import { ApiError, invalid, notFound, there } from '../errors.ts';
import { page } from '../paging.ts';
import { addAsset, checkAssetsOpen, storedAssetName } from '../releases.ts';
import { renderAsset } from '../render/releases.ts';
import { actorName, may, numberParam, ok, param, repoRoute } from '../router.ts';
import type { Call, RepoCall, Reply, Route } from '../router.ts';
import { visibleRelease } from './releases.ts';
import type { Asset, Release } from '../model.ts';

const READ = [['contents', 'read']] as const;
const WRITE = [['contents', 'write']] as const;

/** Files of releases: https://docs.github.com/rest/releases/assets; uploads go to their own host. */
export const assetRoutes: readonly Route[] = [
  repoRoute('POST', '/releases/{release_id}/assets', WRITE, uploadAsset, { uploads: true, binary: true }),
  repoRoute('GET', '/releases/{release_id}/assets', READ, listAssets),
  repoRoute('GET', '/releases/assets/{asset_id}', READ, readAsset),
  repoRoute('PATCH', '/releases/assets/{asset_id}', WRITE, updateAsset),
  repoRoute('DELETE', '/releases/assets/{asset_id}', WRITE, deleteAsset),
  { method: 'GET', path: '/{owner}/{repo}/releases/download/{tag}/{name}', needs: [], handle: download },
];

function uploadAsset(call: RepoCall): Reply {
  const release = visibleRelease(call);
  const name = call.query.get('name') ?? '';
  const contentType = call.headers['content-type'] ?? '';
  if (name === '') throw invalid({ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' });
  if (contentType === '') throw invalid({ resource: 'ReleaseAsset', code: 'missing_field', field: 'content_type' });
  checkAssetsOpen(release, 'upload');
  if (call.complete && call.bytes.length === 0) throw new ApiError(400, 'Bad Content-Length: 0');
  const asset = addAsset(call.world, release, {
    name,
    label: call.query.get('label'),
    contentType,
    bytes: call.bytes,
    uploader: actorName(call),
    complete: call.complete,
  });
  if (!call.complete) throw new ApiError(502, 'Bad Gateway');
  return { status: 201, json: renderAsset(call.world, call.repo, release, asset) };
}

function listAssets(call: RepoCall): Reply {
  const release = visibleRelease(call);
  return page(call, release.assets, (asset) => renderAsset(call.world, call.repo, release, asset));
}

function readAsset(call: RepoCall): Reply {
  const { release, asset } = found(call);
  if (!call.accept.includes('application/octet-stream')) {
    return ok(renderAsset(call.world, call.repo, release, asset));
  }
  return bytesOf(asset);
}

function bytesOf(asset: Asset): Reply {
  if (asset.state !== 'uploaded') throw notFound();
  asset.downloads += 1;
  const headers = { 'content-disposition': `attachment; filename=${asset.name}` };
  return { status: 200, bytes: asset.bytes, type: asset.contentType, headers };
}

function updateAsset(call: RepoCall): Reply {
  const { release, asset } = found(call);
  checkAssetsOpen(release, 'update');
  const wanted = call.body.string('name');
  const name = wanted === undefined ? asset.name : storedAssetName(wanted);
  if (release.assets.some((other) => other !== asset && other.name === name)) {
    throw invalid({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
  }
  asset.name = name;
  asset.label = call.body.string('label') ?? asset.label;
  asset.updatedAt = call.world.timestamp();
  return ok(renderAsset(call.world, call.repo, release, asset));
}

function deleteAsset(call: RepoCall): Reply {
  const { release, asset } = found(call);
  checkAssetsOpen(release, 'delete');
  release.assets.splice(release.assets.indexOf(asset), 1);
  return { status: 204 };
}

function found(call: RepoCall): { release: Release; asset: Asset } {
  const id = numberParam(call, 'asset_id');
  for (const release of call.repo.releases.values()) {
    const asset = release.assets.find((candidate) => candidate.id === id);
    if (asset !== undefined && (!release.draft || may(call.actor, 'contents', 'write'))) return { release, asset };
  }
  throw notFound();
}

/** What `browser_download_url` leads to: published releases only, for everybody. */
function download(call: Call): Reply {
  const repo = call.world.repo(param(call, 'owner'), param(call, 'repo'));
  const releases = [...(repo?.releases.values() ?? [])];
  const release = releases.find((candidate) => !candidate.draft && candidate.tag === param(call, 'tag'));
  const asset = there(release?.assets.find((candidate) => candidate.name === param(call, 'name')));
  return bytesOf(asset);
}
