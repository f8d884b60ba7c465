import { h } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import type { Row, State } from './row.ts';
import type { Repository } from './site-data.ts';

/** What states look like: a symbol and a word beside the colour. */
export const LOOKS: Readonly<Record<State, { readonly symbol: string; readonly word: string; readonly tone: string }>> =
  {
    shipped: { symbol: '\u2713', word: 'shipped', tone: 'green' },
    unchanged: { symbol: '=', word: 'nothing to do', tone: 'plain' },
    partial: { symbol: '\u25d1', word: 'partly shipped', tone: 'orange' },
    in_doubt: { symbol: '?', word: 'in doubt', tone: 'orange' },
    refused: { symbol: '\u2715', word: 'refused', tone: 'red' },
    failed: { symbol: '!', word: 'failed', tone: 'red' },
    open: { symbol: '\u25d4', word: 'not closed yet', tone: 'blue' },
  };

export const KINDS: Readonly<Record<string, string>> = {
  tag_repo: 'Tag',
  publish_release: 'Release',
  open_pr: 'Pull request',
  dispatch_workflow: 'Workflow',
  publish_npm: 'npm package',
  promote_image: 'Image',
};
export const kindName = (kind: string): string => KINDS[kind] ?? kind;

export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
export const timeOf = (at: number): string => new Date(at).toISOString();

export const number = (count: number): string => count.toLocaleString('en-US');

/** `99.2 %`; what is not whole never reads as 100. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '\u2013';
  const share = (100 * part) / whole;
  if (part !== whole && share > 99.9) return '99.9 %';
  return `${share === 100 || share === 0 ? share : share.toFixed(1)} %`;
}

export function Badge({ state }: { readonly state: State }): JSX.Element {
  const { symbol, word, tone } = LOOKS[state];
  return h('span', { class: `badge tone-${tone}` }, h('span', { 'aria-hidden': 'true' }, symbol), ` ${word}`);
}

export const runAddress = (row: Pick<Row, 'repository' | 'index'>, repositories: readonly Repository[]): string =>
  `#/run/${repositories[row.repository]?.slug ?? ''}/${row.index}`;

/** A table with a caption for those who do not see where it stands. */
export function Table({
  caption,
  head,
  children,
}: {
  readonly caption: string;
  readonly head: readonly string[];
  readonly children?: ComponentChildren;
}): JSX.Element {
  return h(
    'table',
    { class: 'files list' },
    h('caption', { class: 'vh' }, caption),
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        head.map((title) => h('th', { scope: 'col' }, title)),
      ),
    ),
    h('tbody', null, children),
  );
}

/** A cell, with what its column is called for narrow screens. */
export function Cell(column: string, ...shown: ComponentChildren[]): JSX.Element {
  return h('td', { 'data-column': column }, shown);
}

/** The page that an address names, from 0. */
export const pageOf = (query: URLSearchParams, pages: number): number =>
  Math.min(Math.max(0, Number(query.get('page') ?? 1) - 1 || 0), Math.max(0, pages - 1));

/** What an address says of a page. */
export const pageIn = (page: number): { readonly page: string } => ({ page: page === 0 ? '' : String(page + 1) });

/** Links to the pages of a long list. */
export function Pages({
  page,
  pages,
  to,
}: {
  readonly page: number;
  readonly pages: number;
  readonly to: (page: number) => string;
}): JSX.Element | null {
  if (pages <= 1) return null;
  const link = (target: number, text: string, rel: string): JSX.Element =>
    target < 0 || target >= pages ? h('span', { class: 'off' }, text) : h('a', { href: to(target), rel }, text);
  return h(
    'nav',
    { class: 'pages', 'aria-label': 'Pages' },
    link(page - 1, '\u2190 Newer', 'prev'),
    h('span', null, `Page ${number(page + 1)} of ${number(pages)}`),
    link(page + 1, 'Older \u2192', 'next'),
  );
}
