import type { SemVer } from 'semver';
import gt from 'semver/functions/gt.js';
import parseVersion from 'semver/functions/parse.js';
import type { ReleaseParameters } from './parameters.ts';

/** `widgets-v1.2.3-rc.1` as what stands before the version, and the version. */
function versionOf(tag: string): { readonly prefix: string; readonly version: SemVer } | null {
  const [, prefix = '', text = ''] = /^(.*?)(\d+\.\d+\.\d+(?:[-+].*)?)$/.exec(tag) ?? [];
  const version = parseVersion(text);
  return version === null ? null : { prefix, version };
}

const EARLY = /\d[._-]?(?:alpha|beta|rc|pre|preview|next|canary|nightly|dev|snapshot)(?![a-z])/i;

/** What a person would want to hear of a release before it is out: slips that GitHub takes without a word. */
export function releaseNotes(
  { tag, draft, prerelease, make_latest: latest }: ReleaseParameters,
  full: readonly string[],
): string[] {
  const own = versionOf(tag);
  const notes: string[] = [];
  if (!prerelease && ((own?.version.prerelease.length ?? 0) > 0 || EARLY.test(tag)))
    notes.push(`${tag} names a prerelease, and is published as a full release (\`prerelease: true\` would say so)`);
  if (latest !== 'true' || draft || prerelease || own === null) return notes;
  const newer = full.find((other) => {
    const found = versionOf(other);
    return found?.prefix === own.prefix && gt(found.version, own.version);
  });
  if (newer !== undefined)
    notes.push(`${tag} is marked latest, though ${newer} is newer (\`latest: false\` would leave it)`);
  return notes;
}
