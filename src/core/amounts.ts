/** Amounts and digests in words. */

/** `1 operation`, `3 operations`, `2 entries`. */
export function counted(n: number, noun: string): string {
  return `${n} ${n === 1 ? noun : `${noun}s`.replace(/([^aeiou])ys$/, '$1ies')}`;
}

/** `3 B`, `1.2 KiB`, `48.0 MiB`: for reading; the exact number stands beside it. */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const units = ['KiB', 'MiB', 'GiB', 'TiB'];
  let value = bytes / 1024;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${value.toFixed(1)} ${units[unit] as string}`;
}

/** The first seven digits of a commit, as GitHub shows it. */
export const shortSha = (sha: string): string => sha.slice(0, 7);

/** Of a plan's digest what people compare: `f22a-549d`. */
export const shortCode = (digest: string): string => digest.replace(/^sha256:(.{4})(.{4}).*$/, '$1-$2');
