import { h } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import type { Blocker } from '../decision.ts';
import { pieces } from './effect-body.ts';
import { Link, Name } from './parts.ts';
import type { ViewModel } from '../view-model.ts';

/**
 * What a person decides by, on the first screen of a phone: what and where, who asked and who permits, what blocks, and
 * the next step. The rest of the page tells the same at length.
 */
export function ModeBanner({ model: { decision } }: { model: ViewModel }): JSX.Element {
  const { tone, symbol, label, title, sentence, code, rows, blockers, steps } = decision;
  return h(
    'header',
    { class: `banner tone-${tone}`, id: 'banner' },
    h(
      'div',
      { class: 'banner-bar' },
      h('p', { class: 'mode' }, h('span', { class: 'mode-symbol', 'aria-hidden': 'true' }, symbol), label),
      h(
        'p',
        { class: 'pill', id: 'pill', role: 'status', 'data-unread': true },
        h('a', { href: '#verify' }, 'not checked'),
      ),
    ),
    h('h1', { id: 'title' }, pieces(title)),
    h(
      'p',
      { class: 'sentence' },
      h('span', { id: 'sentence' }, sentence),
      code === null ? null : [' Plan ', h('code', { class: 'plan-code', id: 'plan-code' }, code)],
    ),
    h(
      'dl',
      { class: 'rows', id: 'rows' },
      rows.map(({ label: name, lines }) =>
        h(
          'div',
          null,
          h('dt', null, name),
          lines.map((line) => h('dd', null, pieces(line))),
        ),
      ),
    ),
    Blockers(blockers),
    h(
      'nav',
      { class: 'steps', 'aria-label': 'Next step' },
      h(
        'ul',
        null,
        steps.map(({ text, url }, i) => h('li', null, Link(url, text, i === 0 ? { class: 'primary' } : {}))),
      ),
    ),
  );
}

/** The weightiest reason, and how many more there are; each leads to its card. */
function Blockers([first, ...rest]: readonly Blocker[]): JSX.Element | null {
  if (first === undefined) return null;
  const item = ({ title, code, about }: Blocker, index: number): JSX.Element =>
    h('li', null, h('a', { href: `#cause-${index + 1}` }, title), ' (', Name(code), '): ', pieces(about));
  const list = (items: ComponentChildren): JSX.Element => h('ul', { class: 'blockers' }, items);
  return h(
    'div',
    { class: 'blocked', id: 'blocked' },
    list(item(first, 0)),
    rest.length === 0
      ? null
      : h(
          'details',
          null,
          h('summary', null, `and ${rest.length} more`),
          list(rest.map((blocker, i) => item(blocker, i + 1))),
        ),
  );
}
