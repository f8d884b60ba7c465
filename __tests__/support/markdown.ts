import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lexer } from 'marked';
import type { Token, Tokens } from 'marked';

/** The project's documents, as their readers see them. */

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Paths of every document, relative to the project. */
export function documents(): string[] {
  const below = ['docs', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  return [...readdirSync(root), ...below].filter((name) => name.endsWith('.md')).sort();
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

function walk(tokens: readonly Token[], visit: (token: Token) => void): void {
  for (const token of tokens) {
    visit(token);
    if ('tokens' in token && Array.isArray(token.tokens)) walk(token.tokens, visit);
    if (token.type === 'list') walk((token as Tokens.List).items, visit);
    if (token.type === 'table') {
      const { header, rows } = token as Tokens.Table;
      for (const cell of [...header, ...rows.flat()]) walk(cell.tokens, visit);
    }
  }
}

function tokensOf<T extends Token>(markdown: string, type: T['type']): T[] {
  const found: T[] = [];
  walk(lexer(markdown), (token) => {
    if (token.type === type) found.push(token as T);
  });
  return found;
}

/** Where links and pictures lead, raw HTML's included. */
export function linksOf(markdown: string): string[] {
  const html = tokensOf<Tokens.HTML>(markdown, 'html').map(({ text }) => text);
  const inHtml = html.flatMap((text) => [...text.matchAll(/(?:src|srcset|href)="([^"]+)"/g)].map(([, to]) => to ?? ''));
  const links = tokensOf<Tokens.Link>(markdown, 'link').map(({ href }) => href);
  return [...links, ...tokensOf<Tokens.Image>(markdown, 'image').map(({ href }) => href), ...inHtml];
}

/** The anchors that GitHub gives to headings, and those that are written as `<a id="…">`. */
export function anchorsOf(markdown: string): string[] {
  const seen = new Map<string, number>();
  const written = tokensOf<Tokens.HTML>(markdown, 'html').flatMap(
    ({ text }) => /^<a id="([^"]+)">/.exec(text)?.[1] ?? [],
  );
  const headings = tokensOf<Tokens.Heading>(markdown, 'heading').map(({ text }) => {
    const slug = text
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\\(.)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
  return [...headings, ...written];
}

/** Texts between backticks, outside code blocks. */
export function codeSpansOf(markdown: string): string[] {
  return tokensOf<Tokens.Codespan>(markdown, 'codespan').map(({ text }) => text);
}

/** Code blocks of a language. */
export function blocksOf(markdown: string, language: string): string[] {
  return tokensOf<Tokens.Code>(markdown, 'code')
    .filter(({ lang }) => lang === language)
    .map(({ text }) => text);
}

/** Rows of every table, each cell as its Markdown. */
export function rowsOf(markdown: string): string[][] {
  return tokensOf<Tokens.Table>(markdown, 'table').flatMap(({ rows }) =>
    rows.map((row) => row.map(({ text }) => text)),
  );
}

/** Items of lists that say something of a name: `- name: what`, split at the first colon outside code and brackets. */
export function itemsOf(markdown: string): [name: string, what: string][] {
  return [...markdown.matchAll(/^- ((?:`[^`\n]*`|\([^)\n]*\)|[^:`\n])+): (.*(?:\n {2}\S.*)*)$/gm)].map(
    ([, name = '', what = '']) => [name, what],
  );
}

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
export function between(markdown: string, name: string): string {
  return new RegExp(`<!-- ${name} -->([^]*?)<!-- /${name} -->`).exec(markdown)?.[1] ?? '';
}
