import { createHash } from 'node:crypto';
import { h } from 'preact';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { STYLE } from './style.ts';

export interface Frame {
  readonly title: string;
  /** The `body` element. */
  readonly body: ComponentChildren;
  /** The page's one script, which the body holds; null: the page runs none. */
  readonly script: string | null;
}

/** A page that stands by itself: its own style, no request, no form, no base, and no script but the one named here. */
export function renderFrame({ title, body, script }: Frame): string {
  const page = h(
    'html',
    { lang: 'en', dir: 'ltr' },
    h(
      'head',
      null,
      h('meta', { charset: 'utf-8' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy(script) }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('title', null, title),
      h('style', { dangerouslySetInnerHTML: { __html: STYLE } }),
    ),
    body,
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}

/** Nothing but this page's own style and script, named by their hash; no request, no form, no base. */
function contentSecurityPolicy(script: string | null): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${script === null ? "'none'" : hash(script)}`,
    `style-src ${hash(STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
