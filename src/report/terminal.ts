import type { Pieces } from '../operations/words.ts';
import type { Decision, Tone } from './decision.ts';
import { logText } from 'foreign-text/visible';
import { piecesText } from './pieces.ts';

/** The box for a terminal and for the log of a job: words first, colour only where it is wanted. */

export interface Look {
  /** Columns; lines are broken between words, so never within a digest or an address. */
  readonly width: number;
  readonly colour: boolean;
}

/** For what is not a terminal: nothing is broken, nothing coloured. */
export const PLAIN: Look = { width: Infinity, colour: false };

/** The widest that is read easily, and the narrowest that is tried for. */
const WIDEST = 120;
const NARROWEST = 40;

/** How a stream wants it (https://no-color.org). */
export function lookOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): Look {
  if (stream.isTTY !== true) return PLAIN;
  const width = Math.min(WIDEST, Math.max(NARROWEST, stream.columns ?? 80));
  return { width, colour: (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb' };
}

const CODES: Readonly<Record<Tone, number>> = { gold: 33, blue: 34, green: 32, orange: 33, red: 31 };

const LABEL = 10;

/** A line each: state and title, sentence, rows, blockers, the next step. */
export function decisionLines(decision: Decision, look: Look): string[] {
  const { tone, symbol, label, title, sentence, code, rows, blockers, steps } = decision;
  const paint = (text: string): string => (look.colour ? `\u001b[1;${CODES[tone]}m${text}\u001b[0m` : text);
  const [first, ...rest] = blockers;
  const [next, ...others] = steps;
  const row = (name: string, text: string): string[] =>
    wrap(`${name.padEnd(LABEL)} ${text}`, { width: look.width - 2, indent: LABEL + 1 }).map((line) => `  ${line}`);
  return [
    paint(`${symbol} ${label}`),
    ...wrap(`${plainText(title)}${code === null ? '' : `   plan ${code}`}`, look),
    ...(sentence === '' ? [] : wrap(sentence, look)),
    ...rows.flatMap(({ label: name, lines }) => lines.flatMap((line, i) => row(i === 0 ? name : '', plainText(line)))),
    ...(first === undefined
      ? []
      : row(
          'Blocked',
          `\u2715 ${first.title} (${first.code}): ${plainText(first.about)}${rest.length === 0 ? '' : `, and ${rest.length} more`}`,
        )),
    ...(next === undefined ? [] : row('Next', stepText(next))),
    ...others.flatMap((step) => row('', stepText(step))),
  ];
}

const stepText = ({ text, url }: Decision['steps'][number]): string => (url === null ? text : `${text}: ${url}`);

/** Pieces as text in which nothing steers a terminal or a runner. */
export function plainText(pieces: Pieces): string {
  return logText(piecesText(pieces));
}

/** Breaks a line between words; what follows its first line is indented. */
export function wrap(
  text: string,
  { width, indent = 0 }: { readonly width: number; readonly indent?: number },
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S) /)) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = ' '.repeat(indent) + word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
