import { globMatches } from './globs.ts';
import type { ConditionName, Rule, When } from './schema.ts';

/**
 * Whether one rule matches whenever another does, judged by their texts. `true` is certain; `false` may only mean that
 * nothing so simple shows it.
 */
export function covers(wide: Rule, narrow: Rule): boolean {
  return (
    narrow.operations.every((kind) => wide.operations.includes(kind)) &&
    narrow.repositories.every((pattern) => wide.repositories.some((other) => repositoryCovers(other, pattern))) &&
    Object.entries(wide.when ?? {}).every(
      ([name, wanted]) => wanted === undefined || conditionCovers(name as ConditionName, wide, narrow),
    )
  );
}

const OPPOSED: readonly ConditionName[] = [
  ...(['asset_names', 'paths', 'labels', 'registries', 'image_repositories', 'image_tags'] as const),
  ...(['max_assets', 'max_asset_bytes', 'windows'] as const),
];

function conditionCovers(name: ConditionName, wide: Rule, narrow: Rule): boolean {
  if (narrow.when?.[name] === undefined) return false;
  // What a permit and a forbid ask of these differs, so neither follows from the other.
  const opposed = OPPOSED.includes(name);
  if (opposed && wide.effect !== narrow.effect) return false;
  return conditionFollows(name, wide.when ?? {}, narrow.when, wide.effect);
}

/** Whether `narrow`'s condition can hold only where `wide`'s does; both are there. */
function conditionFollows(name: ConditionName, wide: When, narrow: When, effect: Rule['effect']): boolean {
  switch (name) {
    case 'refs':
    case 'pull_request_bases':
    case 'pull_request_heads':
    case 'paths':
    case 'packages':
    case 'dist_tags':
    case 'image_repositories':
    case 'image_tags':
      return listCovers(wide[name], narrow[name], globCovers);
    case 'asset_names':
    case 'labels':
      return listCovers(wide[name], narrow[name], (a, b) => globCovers(a.toLowerCase(), b.toLowerCase()));
    case 'tags':
      return listCovers(wide.tags, narrow.tags, tagCovers);
    case 'events':
    case 'registries':
      return listCovers(wide[name], narrow[name], (a, b) => a === b);
    case 'actors':
    case 'environments':
      return listCovers(wide[name], narrow[name], (a, b) => a.toLowerCase() === b.toLowerCase());
    case 'workflows':
      return listCovers(
        wide.workflows,
        narrow.workflows,
        (a, b) => globCovers(a.path, b.path) && globCovers(a.ref, b.ref),
      );
    case 'dispatch':
      return listCovers(
        wide.dispatch,
        narrow.dispatch,
        (a, b) => globCovers(a.workflow, b.workflow) && globCovers(a.ref, b.ref),
      );
    case 'max_assets':
    case 'max_asset_bytes': {
      const [a, b] = [wide[name] ?? NaN, narrow[name] ?? NaN];
      return effect === 'permit' ? b <= a : b >= a;
    }
    case 'target_on_default_branch':
    case 'prerelease':
    case 'draft':
    case 'moves_tag':
    case 'moves_image_tag':
    case 'force':
    case 'generated_notes':
      return wide[name] === narrow[name];
    case 'windows':
      return JSON.stringify(wide.windows) === JSON.stringify(narrow.windows);
  }
}

function listCovers<T>(
  wide: readonly T[] | undefined,
  narrow: readonly T[] | undefined,
  entryCovers: (a: T, b: T) => boolean,
): boolean {
  return (narrow ?? []).every((entry) => (wide ?? []).some((other) => entryCovers(other, entry)));
}

/** Whether everything that `b` matches, `a` matches too. The stars of `b` are text to `a`, which only a star takes. */
function globCovers(a: string, b: string): boolean {
  return a === b || a === '**' || (!b.split('/').includes('**') && globMatches(a, b));
}

function repositoryCovers(a: string, b: string): boolean {
  if (b === 'self') return ['self', '**', '*/*'].includes(a);
  return a !== 'self' && globCovers(a.toLowerCase(), b.toLowerCase());
}

type TagEntry = NonNullable<When['tags']>[number];

function tagCovers(a: TagEntry, b: TagEntry): boolean {
  if (typeof a === 'string') return typeof b === 'string' ? globCovers(a, b) : a === '**';
  return typeof b !== 'string' && a.semver === b.semver && a.prefix === b.prefix;
}
