/** Names of packages, versions, dist-tags and images; each function answers with what is wrong, or null. */

/** As validate-npm-package-name has it for new packages, without its list of Node's own modules. */
export function packageNameFault(name: unknown): string | null {
  if (typeof name !== 'string' || name.length > 214) return 'is no name of a package';
  return /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name) ? null : 'is no name of a package';
}

/** https://semver.org, as npm publishes it: without build metadata, which registries drop. */
export function versionFault(version: unknown): string | null {
  const number = '(?:0|[1-9]\\d{0,15})';
  const part = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)';
  const whole = new RegExp(`^${number}\\.${number}\\.${number}(?:-${part}(?:\\.${part})*)?$`);
  return typeof version === 'string' && version.length <= 256 && whole.test(version)
    ? null
    : 'is no version that npm publishes as it is';
}

/** What would be read as a version or a range is no tag. */
export function distTagFault(tag: string): string | null {
  if (!/^[A-Za-z][A-Za-z0-9._-]{0,99}$/.test(tag))
    return 'is no dist-tag: letters, digits, ".", "_" and "-", a letter first';
  return /^(?:v?\d|[xX](?:$|\.))/.test(tag) ? 'would be read as a range of versions' : null;
}

/** A host, with its port where it has one. */
export const HOST = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/;
/** Names and tags as the OCI Distribution Specification has them. */
export const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
export const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;

export const hostFault = (host: string): string | null => (HOST.test(host) ? null : 'is no host of a registry');
export const repositoryFault = (name: string): string | null =>
  REPOSITORY.test(name) && name.length <= 255 ? null : 'is no name of an image';
/** Tags of digests are where signatures stand: they go along by themselves. */
export const imageTagFault = (tag: string): string | null => {
  if (!TAG.test(tag)) return 'is no tag of an image';
  return /^sha256-[0-9a-f]{64}/.test(tag) ? 'is a tag for signatures, which go along by themselves' : null;
};
