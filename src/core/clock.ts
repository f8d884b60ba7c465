export { isTime, parseTime } from 'canonical-json/time';

/** The source of time, a parameter everywhere: milliseconds since the epoch. */
export type Clock = () => number;

/** The source of randomness, a parameter everywhere: `n` random bytes. */
export type Random = (n: number) => Uint8Array;

/** RFC 3339 in UTC with milliseconds: `2026-11-22T01:02:03.456Z`. */
export function formatTime(ms: number): string {
  return new Date(ms).toISOString();
}
