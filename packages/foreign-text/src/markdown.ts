import { isLoopbackHost } from 'http-exchange/loopback';
import { cut, cutName, visibleLine, visibleName, visibleText } from './visible.ts';

/**
 * GitHub-flavoured Markdown around text from outside. Nothing foreign ever begins a line, so no block structure and no
 * workflow command can come of it; inline structure, mentions and automatic links are escaped here.
 */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Foreign prose as inline Markdown, in one line, also within a table. */
export function prose(text: string, limit = 500): string {
  return (
    cut(visibleLine(text), limit)
      .replace(/[&<>]/g, (c) => ENTITIES[c] as string)
      .replace(/[\\`*_[\]|~$]/g, '\\$&')
      .replaceAll('://', '\\://')
      // GitHub looks for mentions and references after rendering: only a character in between keeps them from it.
      .replace(/[@#]/g, '$&&#8203;')
      .replace(/(www)\./gi, '$1&#46;')
  );
}

/** A sentence of ours that foreign names stand in: backticks mark code. */
export function told(text: string, limit = 500): string {
  const parts = cut(visibleLine(text), limit).split('`');
  if (parts.length % 2 === 0) return prose(text, limit);
  return parts.map((part, i) => (i % 2 === 0 ? prose(part, limit) : code(part, limit))).join('');
}

/** A foreign name as inline code, in one line; not within a table. */
export function code(text: string, limit = 200): string {
  const shown = cutName(visibleName(text), limit).replaceAll('##[', '#\u2060#[');
  if (shown.trim() === '') return '(empty)';
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') || shown.startsWith(' ') ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/**
 * A foreign name as inline code within a table. A pipe can be escaped there with a backslash, but not one that follows
 * a backslash of its own (GFM, section 4.10): such a name is written as an element, with every sign as a number.
 */
export function codeCell(text: string, limit = 200): string {
  const inline = code(text, limit);
  if (!inline.includes('|')) return inline;
  const shown = cutName(visibleName(text), limit);
  return `<code>${shown.replace(/[^\p{L}\p{N} ]/gu, (c) => `&#${c.codePointAt(0)};`)}</code>`;
}

/** A link with a foreign text; only the text when the address is not plain http(s). */
export function link(label: string, url: string | null): string {
  const safe = url === null ? null : httpUrl(url);
  if (safe === null) return label;
  return `[${label}](${safe.replace(/[()\\<>|\s`*_[\]]/g, (c) => encodeURIComponent(c).replace(/^[(*_)]$/, (d) => `%${d.charCodeAt(0).toString(16)}`))})`;
}

/** Foreign text of several lines, as written: a fenced block in a quotation, so that no line begins with it. */
export function quotedBlock(text: string, limit: number): string {
  const shown = cut(visibleText(text), limit).replaceAll('##[', '#\u2060#[');
  const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
  return [`${fence}text`, ...shown.replace(/\n$/, '').split('\n'), fence].map((line) => `> ${line}`).join('\n');
}

/** A table; cells are Markdown already, without newlines. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** A part that opens on demand; `title` is plain text of ours. */
export function details(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** The text of the first detail with which it has at most so many bytes; else of the last, the shortest. */
export function firstThatFits<T>(details: readonly T[], bytes: number, textAt: (detail: T) => string): string {
  let text = '';
  for (const detail of details) {
    text = textAt(detail);
    if (Buffer.byteLength(text) <= bytes) break;
  }
  return text;
}

/** The address if it is absolute http(s) without credentials, normalised; else null. */
export function httpUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, username, password, href, hostname } = new URL(url);
  // On this machine nobody else finds anything.
  if (isLoopbackHost(hostname) || hostname.endsWith('.localhost')) return null;
  const plain = (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
  return plain ? href : null;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
