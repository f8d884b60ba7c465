/** `; did you mean "refs"?` for a word that was probably meant to be one of these; empty when none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const given = word.toLowerCase();
  const near = (other: string): number =>
    other.length > 2 && (given.startsWith(other) || (given.length > 2 && other.startsWith(given)))
      ? 1
      : distance(given, other);
  const [best] = known
    .map((name) => ({ name, far: near(name.toLowerCase()) }))
    .filter(({ name, far }) => far <= Math.floor(Math.min(given.length, name.length) / 2.5))
    .sort((a, b) => a.far - b.far);
  return best === undefined || best.name === word ? '' : `; did you mean ${JSON.stringify(best.name)}?`;
}

/** Longer than any name that is known. */
const MOST_LETTERS = 64;

/** Levenshtein's: letters to insert, remove or replace. */
function distance(a: string, b: string): number {
  if (a.length > MOST_LETTERS) return a.length;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const [left = 0, up = 0, diagonal = 0] = [next[j], row[j + 1], row[j]];
      next.push(Math.min(left + 1, up + 1, diagonal + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? a.length;
}
