const MAX_LENGTH = 600;

/** Text from outside as a part of a sentence: on one line, well-formed and not endless. */
export function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').toWellFormed();
  return line.length <= MAX_LENGTH ? line : `${line.slice(0, MAX_LENGTH).replace(/[\ud800-\udbff]$/, '')}…`;
}
