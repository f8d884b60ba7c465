import { createHash } from 'node:crypto';
import { formatSize } from '../../core/amounts.ts';
import { heldBack } from 'async-parts/held-back';
import type { Asset, ReleaseParameters } from './parameters.ts';
import { failureOf } from '../../core/errors.ts';
import { isAmbiguous, OperationError } from '../failure.ts';
import type { ApplyContext, LentBytes, LocalFile } from '../kind.ts';
import type { AssetInfo, ReleaseInfo } from 'github-client/types';
import { assetFit, findAsset } from './state.ts';
import { ATTEMPTS, POLL_PERIOD_MS } from '../settle.ts';

/**
 * Brings a release's assets to what was asked for: those that fit stay, broken and different ones (of a draft) are
 * removed and sent again, missing ones are sent, side by side.
 * @returns what GitHub has of those that were sent
 */
export async function bringAssets(
  repository: string,
  release: ReleaseInfo,
  { assets, draft: staysDraft }: Pick<ReleaseParameters, 'assets' | 'draft'>,
  context: ApplyContext,
): Promise<AssetInfo[]> {
  const { effects, files } = context;
  // A draft that stays one and asks for no assets keeps those that people gave it; nothing unapproved is published.
  if (staysDraft && assets.length === 0) return [];
  if (release.draft) {
    const wanted = new Map(assets.map((asset) => [asset.name, asset]));
    for (const found of release.assets) {
      const asset = wanted.get(found.name);
      // A digest that the server does not tell cannot be trusted to be ours: the bytes are sent again.
      if (asset !== undefined && assetFit(asset, found) === 'fits' && found.digest !== null) continue;
      context.stopIfCancelled();
      await remove(() => effects.deleteAsset(repository, found.id));
    }
  }
  const present = release.draft ? await reread(repository, release, context) : release;
  const missing = assets.filter((asset) => assetFit(asset, findAsset(present, asset.name)) !== 'fits');
  let sent = 0;
  return context.inParallel(missing, async (asset) => {
    const file = files.get(asset.name);
    if (file === undefined)
      throw new OperationError('asset_missing', `The bytes of asset ${asset.name} are not at hand.`);
    context.stopIfCancelled();
    const there = await bringAsset(repository, present, asset, file, context);
    sent++;
    context.progress(`\u2191 ${asset.name} ${formatSize(asset.size)} (${sent} of ${missing.length})`);
    return there;
  });
}

/** Deleting what is gone already is done. */
export async function remove(del: () => Promise<void>): Promise<void> {
  try {
    await del();
  } catch (error) {
    // After a lost answer the next listing tells; before it nothing depends on whether this worked.
    if (failureOf(error)?.code !== 'not_found' && !isAmbiguous(error)) throw error;
  }
}

async function reread(repository: string, release: ReleaseInfo, { reader }: ApplyContext): Promise<ReleaseInfo> {
  if (release.assets.length === 0) return release;
  return (await reader.release(repository, release.id)) ?? release;
}

/**
 * Sends one file. Nobody sees a draft's assets and one name is taken once, so a lost answer is settled by looking, and
 * what is broken is removed and sent again.
 */
async function bringAsset(
  repository: string,
  release: ReleaseInfo,
  asset: Asset,
  file: LocalFile,
  context: ApplyContext,
): Promise<AssetInfo> {
  const { effects, reader } = context;
  for (let attempt = 1; ; attempt++) {
    try {
      const sent = await effects.uploadAsset(repository, release, {
        name: asset.name,
        label: asset.label,
        contentType: asset.content_type,
        size: asset.size,
        open: () => checkedBytes(file, asset),
      });
      checkSent(asset, sent);
      return sent;
    } catch (error) {
      const taken = failureOf(error)?.code === 'already_exists';
      if (!isAmbiguous(error) && !taken) throw error;
      const now = await reader.release(repository, release.id);
      const found = now === null ? undefined : findAsset(now, asset.name);
      const fit = assetFit(asset, found);
      if (fit === 'fits' && found !== undefined) return found;
      if (attempt === ATTEMPTS) throw error;
      if (found !== undefined) {
        if (fit === 'differs' && !release.draft) throw error;
        await remove(() => effects.deleteAsset(repository, found.id));
      } else await context.pause(POLL_PERIOD_MS);
    }
  }
}

function checkSent(asset: Asset, sent: AssetInfo): void {
  const problem =
    sent.name !== asset.name
      ? `GitHub named it ${sent.name}`
      : sent.state !== 'uploaded'
        ? `its state is ${sent.state}`
        : sent.size !== asset.size
          ? `GitHub has ${sent.size} bytes, ${asset.size} were planned`
          : sent.digest !== null && sent.digest !== asset.digest
            ? `GitHub has ${sent.digest}, ${asset.digest} was planned`
            : null;
  if (problem === null) return;
  throw new OperationError('asset_mismatch', `Asset ${asset.name} did not arrive as planned: ${problem}. Run again.`);
}

/**
 * A file's bytes, one chunk held back until all of them have been compared with the plan: bytes that changed since
 * never make a complete upload.
 */
function checkedBytes(file: LocalFile, { digest, size }: Pick<Asset, 'digest' | 'size'>): LentBytes {
  const hash = createHash('sha256');
  let seen = 0;
  const look = (piece: Uint8Array): void => {
    seen += piece.length;
    hash.update(piece);
  };
  return heldBack(file.open(), look, () => {
    if (seen === size && `sha256:${hash.digest('hex')}` === digest) return;
    throw new OperationError('file_changed', `${file.path} changed since the plan was made. Plan and approve again.`);
  });
}
