import { mapLimited } from 'async-parts/parallel';
import { OperationError } from '../failure.ts';
import type { ApplyContext } from '../kind.ts';
import type { GitHubReader } from '../ports.ts';
import type { Image, Manifest } from 'registry-clients/oci';
import { repeated } from '../settle.ts';

/** An image with all that it is made of: what an index leads to, and what is kept beside it under tags of its digest. */
export interface Whole {
  readonly top: Manifest;
  /** All of it, children before those that lead to them. */
  readonly manifests: readonly Manifest[];
  /** By their tags: signatures and attestations of one of these manifests. */
  readonly companions: ReadonlyMap<string, Manifest>;
}

/** An index leads to more than this only if somebody means harm. */
const MOST = 500;
const SIDE_BY_SIDE = 8;

/** `sha256-<hex>`, as the specification has it for registries without an API of referrers, and cosign's own. */
const companionTags = ({ digest }: Manifest, isTop: boolean): string[] => {
  const tag = digest.replace(':', '-');
  return isTop ? [tag, `${tag}.sig`, `${tag}.att`, `${tag}.sbom`] : [tag];
};

/** Reads a manifest and everything below it. @throws OperationError `image_invalid` for a child that is not there */
async function tree(reader: GitHubReader, image: Image, top: Manifest, into: Map<string, Manifest>): Promise<void> {
  if (into.size > MOST)
    throw new OperationError('image_invalid', `${top.digest} leads to more than ${MOST} manifests.`);
  const missing = top.manifests.filter(({ digest }) => !into.has(digest));
  await mapLimited(missing, SIDE_BY_SIDE, async ({ digest }) => {
    const child = await reader.registries.manifest(image, digest);
    if (child === null)
      throw new OperationError(
        'image_invalid',
        `${image.registry}/${image.repository} has no ${digest}, which the index ${top.digest} leads to. Push it again, whole.`,
      );
    await tree(reader, image, child, into);
  });
  into.set(top.digest, top);
}

/** All of an image at its source; null where it is not there. */
export async function readWhole(reader: GitHubReader, image: Image, digest: string): Promise<Whole | null> {
  const top = await reader.registries.manifest(image, digest);
  if (top === null) return null;
  const found = new Map<string, Manifest>();
  await tree(reader, image, top, found);
  const tags = [...found.values()].flatMap((manifest) => companionTags(manifest, manifest === top));
  const beside = await mapLimited(
    tags,
    SIDE_BY_SIDE,
    async (tag) => [tag, await reader.registries.manifest(image, tag)] as const,
  );
  const companions = new Map(
    beside.flatMap(([tag, manifest]) => (manifest === null ? [] : [[tag, manifest] as const])),
  );
  for (const manifest of companions.values()) await tree(reader, image, manifest, found);
  return { top, manifests: [...found.values()], companions };
}

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
