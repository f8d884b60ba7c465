import { mapLimited } from 'async-parts/parallel';
import type { ApplyContext } from '../kind.ts';
import type { Image } from 'registry-clients/oci';
import type { Whole } from 'registry-clients/whole-image';
import { repeated } from '../settle.ts';

/** Brings everything but tags: nobody finds it before a tag leads there, and each piece has one form. */
export async function bringWhole(from: Image, to: Image, whole: Whole, context: ApplyContext): Promise<void> {
  const { effects, reader, progress } = context;
  if (from.registry === to.registry && from.repository === to.repository) return;
  const blobs = new Map(whole.manifests.flatMap(({ blobs: own }) => own).map((blob) => [blob.digest, blob]));
  let brought = 0;
  await mapLimited([...blobs.values()], 3, async (blob) => {
    context.stopIfCancelled();
    await repeated(context, () => effects.copyBlob(from, to, blob));
    progress(`layer ${++brought} of ${blobs.size}`);
  });
  for (const manifest of whole.manifests) {
    if ((await reader.registries.manifest(to, manifest.digest)) !== null) continue;
    context.stopIfCancelled();
    await repeated(context, () => effects.putManifest(to, manifest.digest, manifest));
  }
}
