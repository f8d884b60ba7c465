import type { LocalFile } from './kind.ts';

/**
 * What kinds need of the places beside GitHub, as two capabilities like those of ports.ts: a reader, which asks only what
 * the policy names, and effects, which exist behind the gate alone and are pinned to the hosts of one operation.
 */

/** A version of a package as its registry shows it to everybody who may read it. */
export interface PackageVersion {
  /** `sha512-<base64>`; null where the registry tells none of this form. */
  readonly integrity: string | null;
}

export interface PackageInfo {
  readonly versions: ReadonlyMap<string, PackageVersion>;
}

/** An image's place: a registry by its host, and a repository in it. */
export interface Image {
  readonly registry: string;
  readonly repository: string;
}

/** A manifest or index, its exact bytes under its digest. */
export interface Manifest {
  readonly digest: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** What an index leads to. */
  readonly manifests: readonly Descriptor[];
  /** Layers and configuration; those that registries do not hold are left out. */
  readonly blobs: readonly Descriptor[];
}

export interface Descriptor {
  readonly digest: string;
  readonly size: number;
}

/** Null where a registry says that there is nothing; every doubtful answer is thrown. Registries hide with the same answer. */
export interface RegistryReader {
  /** @throws `registry_not_named` for a registry that the policy does not name: it is not contacted */
  packageInfo(registry: string, name: string): Promise<PackageInfo | null>;
  /** By a tag or a digest; its bytes have the digest that is told. */
  manifest(image: Image, reference: string): Promise<Manifest | null>;
}

export interface Publication {
  readonly registry: string;
  readonly name: string;
  readonly version: string;
  readonly tag: string;
  readonly access: 'public' | 'restricted';
  /** Whether a person at the registry has the last word. */
  readonly stage: boolean;
  readonly integrity: string;
  /** Hex of SHA-1, which old clients ask for. */
  readonly shasum: string;
  /** The `package.json` of the tarball. */
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly tarball: LocalFile;
  readonly provenance: { readonly mediaType: string; readonly text: string } | null;
}

/** A method that throws an ambiguous failure may have acted; none is repeated, but for blobs, which nobody sees. */
export interface RegistryEffects {
  /** @returns the id of the stage; null where it is published */
  publishPackage(publication: Publication): Promise<string | null>;
  /** Brings a layer or configuration that is not there yet. */
  copyBlob(from: Image, to: Image, blob: Descriptor): Promise<void>;
  putManifest(to: Image, reference: string, manifest: Manifest): Promise<void>;
}
