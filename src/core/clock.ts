/** The source of time, a parameter everywhere: milliseconds since the epoch. */
export type Clock = () => number;

/** The source of randomness, a parameter everywhere: `n` random bytes. */
export type Random = (n: number) => Uint8Array;

/** RFC 3339 in UTC with milliseconds: `2026-11-22T01:02:03.456Z`. */
export function formatTime(ms: number): string {
  return new Date(ms).toISOString();
}

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Milliseconds of a time in exactly the protocol's form, or null for any other text. */
export function parseTime(text: string): number | null {
  if (!TIME.test(text)) return null;
  const ms = Date.parse(text);
  return Number.isNaN(ms) || new Date(ms).toISOString() !== text ? null : ms;
}
