/**
 * Text from outside (names, bodies, comments, GitHub's answers) before anybody sees it. What a terminal, a browser or
 * the runner would obey instead of showing is made visible: control characters with ANSI's escape among them, bidi
 * controls (https://trojansource.codes), invisible characters.
 */

/** Control characters but tab and newline, and line and paragraph separators. */
// eslint-disable-next-line no-control-regex -- to show them is the point
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/gu;
/** Format characters but the two joiners that scripts and emoji need; variation selectors are no format characters. */
const INVISIBLE = /(?![\u200c\u200d])\p{Cf}/gu;
const JOINERS = /[\u200c\u200d]/gu;

const show = (character: string): string =>
  `\u27e8U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}\u27e9`;

/** Prose of several lines: newlines and tabs stay, CRLF becomes a newline. */
export function visibleText(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(CONTROLS, show).replace(INVISIBLE, show);
}

/** Prose in one line. */
export function visibleLine(text: string): string {
  return visibleText(text)
    .replace(/\s*\n\s*/g, ' \u23ce ')
    .replaceAll('\t', ' ');
}

/** A name that people compare: nothing in it stays invisible. */
export function visibleName(text: string): string {
  return visibleText(text)
    .replace(/[\n\t]/g, show)
    .replace(JOINERS, show);
}

/** At most `limit` code points, ended by an ellipsis when there was more. */
export function cut(text: string, limit: number): string {
  // A code point is at most two units: what is short enough in units needs no counting.
  if (text.length <= limit) return text;
  const points = Array.from(text.slice(0, 2 * limit + 2));
  return points.length <= limit && text.length <= 2 * limit + 2 ? text : `${points.slice(0, limit).join('')}\u2026`;
}

/** A name of which both ends are shown when it is longer: what tells two of them apart may stand at either. */
export function cutName(text: string, limit: number): string {
  const points = Array.from(text.length <= 2 * limit + 2 ? text : text.slice(0, limit) + text.slice(-limit));
  const tail = Math.floor(limit / 3);
  if (points.length <= limit && points.join('') === text) return text;
  return `${points.slice(0, limit - tail).join('')}\u2026${points.slice(points.length - tail).join('')}`;
}

/**
 * Text for the log of a job: no line of it can be a workflow command, neither `::error::` at a line's start nor
 * `##[command]` anywhere (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export function logText(text: string): string {
  return visibleText(text)
    .split('\n')
    .map((line) => line.replace(/^(\s*):(?=:)/, '$1:\u2060').replaceAll('##[', '#\u2060#['))
    .join('\n');
}
