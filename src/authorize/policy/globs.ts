/**
 * Globs as policies write them, a fixed subset that every shell shares:
 *
 * - a pattern covers the whole text (anchored), upper and lower case differ unless the caller folds both;
 * - `*` stands for any run of characters but `/`, an empty one too;
 * - `**` stands alone between slashes, for any number of whole segments, none too;
 * - every other character stands for itself. There is no `?`, `[…]`, `{…}`, `!` or `+(…)`: write two patterns.
 *
 * The matcher never backtracks further than the last star, so no pattern and no tag name can make it slow.
 */

/** Why a pattern is not one of these globs, or null. */
export function globFault(pattern: string): string | null {
  if (pattern === '') return 'an empty pattern covers nothing; leave it out';
  if (pattern.startsWith('!')) return 'a pattern cannot be negated; write a forbid rule';
  const foreign = /[?[\]{}\\]|[!@+]\(/.exec(pattern);
  if (foreign !== null) return `"${foreign[0]}" has no meaning in these patterns; only * and ** stand for other text`;
  if (/[\p{Cc}\p{Cs}]/u.test(pattern)) return 'a control character';
  const segments = pattern.split('/');
  if (segments.includes('')) return 'an empty segment; a pattern has no slash at its ends and no two in a row';
  if (segments.some((segment) => segment.includes('**') && segment !== '**')) {
    return '** stands alone between slashes, as in refs/heads/**';
  }
  return null;
}

/** Whether `pattern` (one without a {@link globFault}) covers the whole of `text`. */
export function globMatches(pattern: string, text: string): boolean {
  return wildcard(pattern.split('/'), text.split('/'), '**', segmentMatches);
}

function segmentMatches(pattern: string, text: string): boolean {
  return pattern === text || wildcard(Array.from(pattern), Array.from(text), '*', (a, b) => a === b);
}

/**
 * Whether `items` fit `pattern`, in which `star` stands for any run of items. Only the last star seen is ever tried
 * again: what an earlier one took cannot help, so the time is at most pattern × items.
 */
function wildcard(
  pattern: readonly string[],
  items: readonly string[],
  star: string,
  fits: (pattern: string, item: string) => boolean,
): boolean {
  let p = 0;
  let i = 0;
  let lastStar = -1;
  let resumeAt = 0;
  while (i < items.length) {
    const part = pattern[p];
    if (part === star) {
      lastStar = p++;
      resumeAt = i;
    } else if (part !== undefined && fits(part, items[i] as string)) {
      p++;
      i++;
    } else if (lastStar >= 0) {
      p = lastStar + 1;
      i = ++resumeAt;
    } else {
      return false;
    }
  }
  while (pattern[p] === star) p++;
  return p === pattern.length;
}
