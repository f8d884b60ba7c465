import { h } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import type { Part, Piece, Pieces, Row } from '../../operations/words.ts';
import type { PlannedOperation } from '../../protocol/plan.ts';
import type { OperationView } from '../view-model.ts';
import { visibleText } from 'foreign-text/visible';
import { counted, formatSize } from '../subject.ts';
import { FOREIGN } from './embedded.ts';
import { Digest, DiffLine, Facts, Name, Prose, Verbatim } from './parts.ts';

/** What one operation makes, as its kind tells it. */

/** HTML of a Markdown body that can do nothing, headings from level 4; null when only its source can be shown. */
export type BodyRenderer = (body: string) => string | null;

/** One line of plain words, which Markdown leaves as they are. */
const PLAIN = /^(?!www)\p{L}(?:(?! www)[\p{L}\p{N} .,;()?-]){0,500}(?<! )\n?$/iu;

/** A body that needs no renderer, as HTML; null for any other. */
export function plainBody(body: string): string | null {
  const text = visibleText(body);
  return PLAIN.test(text) ? `<p>${text.trimEnd()}</p>\n` : null;
}

/** Longer bodies are folded, and longer lists cut: `plan.json` holds them whole. */
const FOLD_ABOVE = 1500;
const LIST_LIMIT = 1000;
const ROW_LIMIT = 50;

type PartOf<N extends Part['part']> = Omit<Extract<Part, { readonly part: N }>, 'part'>;

export function EffectBody({ planned, kind }: OperationView, renderBody: BodyRenderer): JSX.Element {
  return h(
    'div',
    null,
    kind.parts(planned).map((part) => drawn(part, planned, renderBody)),
  );
}

function drawn(part: Part, planned: PlannedOperation, renderBody: BodyRenderer): JSX.Element | null {
  switch (part.part) {
    case 'commit':
      return target(planned, part);
    case 'facts':
      return Facts(part.facts.map(([name, value]) => [name, value === null ? null : pieces(value)] as const));
    case 'table':
      return table(part);
    case 'note':
      return h('p', { class: 'note' }, part.note);
    case 'text':
      if (part.markdown) return Body(part.text, renderBody);
      return Facts([[part.title, Verbatim(part.text)]]);
  }
}

/** Old → new; a new thing has no old. */
function target(planned: PlannedOperation, { sha, from }: PartOf<'commit'>): JSX.Element {
  return h(
    'div',
    { class: 'diff' },
    from === null ? null : DiffLine('old', 'old commit', h('code', null, from)),
    DiffLine(
      planned.effect === 'none' ? 'same' : 'new',
      'new commit',
      h('code', null, sha),
      planned.target_subject === null ? null : h('span', { class: 'subject' }, Prose(planned.target_subject, 200)),
    ),
  );
}

function table({ title, columns, rows }: PartOf<'table'>): JSX.Element {
  return h(
    'table',
    { class: 'files' },
    h('caption', null, title),
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        columns.map((column) => h('th', { scope: 'col' }, column)),
      ),
    ),
    h('tbody', null, rows.slice(0, LIST_LIMIT).map(tableRow)),
  );
}

function tableRow({ sign, cells }: Row): JSX.Element {
  return h(
    'tr',
    sign === undefined || sign === '+' ? null : { class: 'deleted' },
    cells.map((cell, i) =>
      h(
        'td',
        cell.some((one) => typeof one === 'object' && 'bytes' in one) ? { class: 'size' } : null,
        i === 0 && sign !== undefined ? h('span', { class: 'sign' }, sign) : null,
        pieces(cell),
      ),
    ),
  );
}

export const pieces = (line: Pieces): ComponentChildren => line.slice(0, 2 * ROW_LIMIT).map(piece);

function piece(one: Piece): ComponentChildren {
  if (typeof one === 'string') return one;
  if ('name' in one) return Name(one.name, one.limit);
  if ('digest' in one) return Digest(one.digest, 'this digest');
  if ('bytes' in one) {
    const { bytes } = one;
    return [formatSize(bytes), bytes < 1024 ? null : h('span', { class: 'meta' }, ` ${bytes} bytes`)];
  }
  const text = Prose(one.prose, one.limit);
  return one.small === true ? h('span', { class: 'meta' }, ' ', text) : text;
}

/** A Markdown body as it will look, and as it was written. */
function Body(body: string, renderBody: BodyRenderer): JSX.Element {
  if (body.trim() === '') return h('p', { class: 'note' }, 'Empty body.');
  const html = renderBody(body);
  const shown =
    html === null
      ? Verbatim(body)
      : h('div', { class: 'body', dir: 'auto', dangerouslySetInnerHTML: { __html: FOREIGN.join(html) } });
  const title = `Body, ${counted(body.length, 'character')}`;
  return h(
    'details',
    { class: 'body-box', open: body.length <= FOLD_ABOVE },
    h('summary', null, title),
    html === null
      ? h('p', { class: 'note' }, 'Shown as written: it is too long or too deeply nested to be rendered here.')
      : null,
    shown,
  );
}
