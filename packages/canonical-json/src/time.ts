/** Times as one text each: RFC 3339 in UTC with milliseconds, `2026-11-22T01:02:03.456Z`. */

const TIME_FORM = '0000-00-00T00:00:00.000Z';
const ZERO = 0x30;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a time in exactly this form. Without a Date, so that it can be asked of millions. */
export function isTime(text: string): boolean {
  if (text.length !== TIME_FORM.length) return false;
  for (let i = 0; i < TIME_FORM.length; i++) {
    const wanted = TIME_FORM.charCodeAt(i);
    const found = text.charCodeAt(i);
    if (wanted === ZERO ? found < ZERO || found > ZERO + 9 : found !== wanted) return false;
  }
  const month = two(text, 5);
  const day = two(text, 8);
  if (day < 1 || two(text, 11) > 23 || two(text, 14) > 59 || two(text, 17) > 59) return false;
  // A month that there is not has no day.
  if (month !== 2 || day !== 29) return day <= (DAYS[month - 1] ?? 0);
  const century = two(text, 0);
  const year = two(text, 2);
  return year === 0 ? century % 4 === 0 : year % 4 === 0;
}

/** The number that two digits make. */
function two(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

/** Milliseconds of a time in exactly this form, or null for any other text. */
export function parseTime(text: string): number | null {
  return isTime(text) ? Date.parse(text) : null;
}
