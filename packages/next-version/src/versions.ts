import coerce from 'semver/functions/coerce.js';
import compare from 'semver/functions/compare.js';
import inc from 'semver/functions/inc.js';
import parse from 'semver/functions/parse.js';
import valid from 'semver/functions/valid.js';

/** How a repository names its versions, read off its tags. */
export interface TagForm {
  /** What stands before the version: `v`, `api@`, or nothing. */
  readonly prefix: string;
  /** The package that the prefix names: `api`. */
  readonly package: string | null;
  /** Whether versions are days: `2026.11.29`. */
  readonly dated: boolean;
  /** Every version of this form; as they are written, without the prefix. */
  readonly versions: readonly string[];
}

const TAG = /^((?:.*[^\d.])?)(\d+\.\d+(?:\.\d+)?(?:[-+.].*)?|20\d\d([-.]?)(?:0[1-9]|1[0-2])\3(?:0[1-9]|[12]\d|3[01]))$/;
const DAY = /^(20\d\d)([-.]?)(\d\d?)\2(\d\d?)$/;

/** The form of the newest tag that names a version; `v1.2.3` where there is none. @param tags newest first */
export function newestForm(tags: readonly string[]): TagForm {
  const split = tags.flatMap((tag) => {
    const [, prefix, version] = TAG.exec(tag) ?? [];
    return prefix === undefined || version === undefined ? [] : [{ prefix, version }];
  });
  const [newest] = split;
  if (newest === undefined) return { prefix: 'v', package: null, dated: false, versions: [] };
  const { prefix } = newest;
  const [, named = ''] = /^(.*?)(?:@|[-/_]v?)$/.exec(prefix) ?? [];
  return {
    prefix,
    package: /^(?:v|release|version|)$/i.test(named) ? null : named,
    dated: DAY.test(newest.version),
    versions: split.filter((each) => each.prefix === prefix).map(({ version }) => version),
  };
}

export interface VersionFacts {
  readonly form: TagForm;
  readonly today: Date;
  readonly manifest: { readonly file: string; readonly version: string | null; readonly major: number | null } | null;
  /** The headings of a changelog, newest first. */
  readonly changelog: readonly string[];
}

/** The version that comes next, and why that one. */
export function comingVersion({ form, today, manifest, changelog }: VersionFacts): {
  version: string;
  because: string;
} {
  if (form.dated) return { version: dayLike(form.versions, today), because: 'today, as the tags have it' };
  const highest =
    form.versions
      .map(plain)
      .filter((version) => version !== null)
      .sort(compare)
      .at(-1) ?? null;
  const isNew = (version: string | null): version is string =>
    version !== null && version !== '0.0.0' && (highest === null || compare(version, highest) > 0);
  const told = highest === null ? 'no tag names a version' : `the newest tag is ${form.prefix}${highest}`;
  const own = plain(manifest?.version ?? '');
  if (isNew(own)) return { version: own, because: `${manifest?.file ?? ''} has it; ${told}` };
  const noted = changelog.flatMap((title) => plain(/\d+\.\d+\.\d+[^\s)\]]*/.exec(title)?.[0] ?? '') ?? [])[0] ?? null;
  if (isNew(noted)) return { version: noted, because: `the changelog has it; ${told}` };
  const major = manifest?.major ?? 0;
  if (major > (highest === null ? 1 : (parse(highest)?.major ?? 0)))
    return { version: `${major}.0.0`, because: `the module path ends in /v${major}; ${told}` };
  if (highest === null) return { version: '1.0.0', because: told };
  const step = parse(highest)?.prerelease.length === 0 ? 'minor' : 'patch';
  return { version: inc(highest, step) ?? '1.0.0', because: told };
}

/** A version as semver has it: `1.2` and `1.2rc1` too; what is still being worked on, `1.3.0-dev`, leads to 1.3.0. */
function plain(version: string): string | null {
  const exact = valid(version);
  if (exact !== null && !/-(?:dev|snapshot|next)\b/i.test(exact)) return exact;
  return /^\d/.test(version) ? (coerce(version)?.version ?? null) : null;
}

/** Today, as the days among these are written. */
function dayLike(versions: readonly string[], today: Date): string {
  const days = versions.flatMap((version) => {
    const [, , separator, month, day] = DAY.exec(version) ?? [];
    return separator === undefined || month === undefined || day === undefined ? [] : [{ separator, month, day }];
  });
  const [newest] = days;
  const isShort = days.some(({ month, day }) => month.length === 1 || day.length === 1);
  const part = (value: number): string => String(value).padStart(isShort ? 1 : 2, '0');
  return [today.getUTCFullYear(), part(today.getUTCMonth() + 1), part(today.getUTCDate())].join(
    newest?.separator ?? '.',
  );
}
