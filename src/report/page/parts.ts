import { Fragment, h } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { cut, cutName, visibleLine, visibleName, visibleText } from 'foreign-text/visible';
import { httpUrl } from 'foreign-text/markdown';
import { NAME_LIMIT, TEXT_LIMIT } from '../pieces.ts';

/** Small pieces of the page. Text from outside goes through one of them: made visible, isolated, cut. */

/** A foreign name, isolated from the direction of the text around it. */
export function Name(text: string, limit = NAME_LIMIT): JSX.Element {
  return h('bdi', null, h('code', null, cutName(visibleName(text), limit)));
}

/** A sentence of ours, in which backticks mark code. */
export function Ours(text: string): JSX.Element {
  return h(
    Fragment,
    null,
    text.split('`').map((part, index) => (index % 2 === 0 ? part : h('code', null, part))),
  );
}

/** Foreign prose in one line. */
export function Prose(text: string, limit = TEXT_LIMIT): JSX.Element {
  return h('bdi', null, cut(visibleLine(text), limit));
}

/** A sentence of ours that foreign names stand in: backticks mark code. */
export function Told(text: string, limit = TEXT_LIMIT): JSX.Element {
  const parts = cut(visibleLine(text), limit).split('`');
  if (parts.length % 2 === 0) return Prose(text, limit);
  return h(
    'bdi',
    null,
    parts.map((part, index) => (index % 2 === 0 ? part : h('code', null, part))),
  );
}

/** Foreign text of several lines, as written. */
export function Verbatim(text: string, limit = TEXT_LIMIT): JSX.Element {
  return h('pre', { class: 'verbatim', dir: 'auto' }, cut(visibleText(text), limit));
}

/** A link, or only its text when the address is not plain http(s). */
export function Link(url: string | null, text: ComponentChildren, rest: { class?: string } = {}): JSX.Element {
  const safe = url === null ? null : httpUrl(url);
  return safe === null ? h('span', rest, text) : h('a', { ...rest, href: safe, rel: 'noopener noreferrer' }, text);
}

/** A value that people copy: the button appears where there is a script to serve it. */
export function Copyable(value: string, label: string, shown: ComponentChildren = value): JSX.Element {
  return h(
    'span',
    { class: 'copyable' },
    h('code', null, shown),
    h(
      'button',
      {
        type: 'button',
        class: 'copy',
        hidden: true,
        'data-unread': true,
        'data-copy': value,
        'aria-label': `Copy ${label}`,
      },
      'Copy',
    ),
  );
}

/** The ends of a digest of 64 digits, which is copied whole. */
export function Digest(digest: string, label: string): JSX.Element {
  const hex = digest.replace(/^sha256:/, '');
  return Copyable(digest, label, `${hex.slice(0, 8)}\u2026${hex.slice(-4)}`);
}

/** A line of what was and what is, its sign read out as words. */
export function DiffLine(side: 'old' | 'new' | 'same', words: string, ...shown: ComponentChildren[]): JSX.Element {
  const sign = { old: '\u2212', new: '+', same: '=' }[side];
  return h(
    'p',
    { class: side },
    h('span', { class: 'sign' }, sign, h('span', { class: 'vh' }, ` ${words} `)),
    h('span', null, shown),
  );
}

/** A symbol that is read out as a word. */
export function Symbol({ symbol, word }: { symbol: string; word?: string }): JSX.Element {
  return h(
    'span',
    { class: 'symbol' },
    h('span', { 'aria-hidden': 'true' }, symbol),
    word === undefined ? null : h('span', { class: 'vh' }, `${word}: `),
  );
}

/** `2026-11-23 09:14:02 UTC`. */
export function Time(at: string): JSX.Element {
  return h('time', { datetime: at }, `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`);
}

/** Names and values; pairs without a value are left out. */
export function Facts(pairs: readonly (readonly [string, ComponentChildren])[]): JSX.Element | null {
  const shown = pairs.filter(([, value]) => value !== null && value !== undefined && value !== '');
  if (shown.length === 0) return null;
  return h(
    'dl',
    { class: 'facts' },
    shown.map(([name, value]) => h('div', null, h('dt', null, name), h('dd', null, value))),
  );
}

/** A part with a heading of level 2, a landmark of its own. */
export function Section({
  id,
  title,
  lead,
  children,
  ...rest
}: {
  id: string;
  title: string;
  lead?: ComponentChildren;
  children?: ComponentChildren;
  class?: string;
  'data-unread'?: boolean;
}): JSX.Element {
  return h(
    'section',
    { id, 'aria-labelledby': `${id}-title`, ...rest },
    h('h2', { id: `${id}-title` }, title),
    lead === undefined ? null : h('p', { class: 'lead' }, lead),
    children,
  );
}
