import { mapLimited } from 'async-parts/parallel';
import { RegistryError } from './error.ts';
import type { Image, Manifest, OciRegistry } from './oci.ts';

type ReadManifest = OciRegistry['manifest'];

const invalid = (message: string): RegistryError =>
  new RegistryError('image_invalid', message, { certainty: 'refused' });

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

/** Reads a manifest and everything below it. @throws RegistryError `image_invalid` for a child that is not there */
async function tree(read: ReadManifest, image: Image, top: Manifest, into: Map<string, Manifest>): Promise<void> {
  if (into.size > MOST) throw invalid(`${top.digest} leads to more than ${MOST} manifests.`);
  const missing = top.manifests.filter(({ digest }) => !into.has(digest));
  await mapLimited(missing, SIDE_BY_SIDE, async ({ digest }) => {
    const child = await read(image, digest);
    if (child === null)
      throw invalid(
        `${image.registry}/${image.repository} has no ${digest}, which the index ${top.digest} leads to. Push it again, whole.`,
      );
    await tree(read, image, child, into);
  });
  into.set(top.digest, top);
}

/** All of an image at its source; null where it is not there. */
export async function readWhole(read: ReadManifest, image: Image, digest: string): Promise<Whole | null> {
  const top = await read(image, digest);
  if (top === null) return null;
  const found = new Map<string, Manifest>();
  await tree(read, image, top, found);
  const tags = [...found.values()].flatMap((manifest) => companionTags(manifest, manifest === top));
  const beside = await mapLimited(tags, SIDE_BY_SIDE, async (tag) => [tag, await read(image, tag)] as const);
  const companions = new Map(
    beside.flatMap(([tag, manifest]) => (manifest === null ? [] : [[tag, manifest] as const])),
  );
  for (const manifest of companions.values()) await tree(read, image, manifest, found);
  return { top, manifests: [...found.values()], companions };
}
