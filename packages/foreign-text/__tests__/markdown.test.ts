import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { code, codeCell, httpUrl, link, prose, quotedBlock, table } from '../src/markdown.ts';

/** As GitHub renders it, before its sanitizer: what is an element here was written as one. */
const render = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

const parts = [
  '`',
  '``',
  '|',
  '\\',
  '<b>',
  '<!--',
  '</details>',
  '[x](http://a.b)',
  '![',
  '](',
  '*',
  '_',
  '~~',
  '#1',
  '@user',
  '\n',
  '\n\n',
  '- ',
  '> ',
  '::error::',
  '&lt;',
  '&',
  'www.a.com',
  'https://a.com',
  'a@b.cc',
  '$x$',
  ' ',
  'text',
  '\u202e',
  '😀',
  '[^1]',
];
const nasty = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((all) => all.join(''));

test('foreign prose becomes text and nothing else', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const html = render(`Recorded: ${prose(text)} end`);
      expect(html).toMatch(/^<p>Recorded:[^<>]*end<\/p>$/);
    }),
  );
});

test('a foreign name stays within its code span, and is shown as it is', () => {
  expect(render(code('a|b'))).toBe('<p><code>a|b</code></p>');
  expect(render(table(['x'], [[codeCell('a|b')]]))).toContain('<td><code>a|b</code></td>');
  fc.assert(
    fc.property(nasty, (text) => {
      expect(render(`x ${code(text)} y`)).toMatch(/^<p>x (?:<code>[^<>]*<\/code>|\(empty\)) y<\/p>$/);
    }),
  );
});

test('within a table, too, and the row keeps its cells', () => {
  for (const text of ['a\\|b', '\\\\|', '|', '`|`', 'a | <b>']) {
    const shown = text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(render(table(['a', 'b'], [[codeCell(text), 'end']]))).toContain(`<td><code>${shown}</code></td>`);
  }
  fc.assert(
    fc.property(nasty, (text) => {
      const html = render(table(['a', 'b'], [[codeCell(text), 'end']]));
      expect(html.match(/<td>/g)).toHaveLength(2);
      expect(html.replace(/<code>[^<>]*<\/code>/g, '')).not.toMatch(/<(?!\/?(?:table|thead|tbody|tr|th|td)\b)/);
      expect(html).toContain('<td>end</td>');
    }),
  );
});

test('a foreign text of several lines stays within its block, and begins no line', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const markdown = `${quotedBlock(text, 1000)}\n\nend`;
      expect(render(markdown)).toMatch(
        /^<blockquote>\n<pre><code class="language-text">[^<>]*<\/code><\/pre>\n<\/blockquote>\n<p>end<\/p>$/,
      );
      for (const line of markdown.split('\n').slice(0, -2)) expect(line).toMatch(/^> /);
    }),
  );
});

test('mentions and references are broken', () => {
  expect(prose('@octocat #12')).toBe('@&#8203;octocat #&#8203;12');
});

test('only plain http(s) addresses are linked, and they cannot end the link', () => {
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    '//a.b',
    '/a',
    'https://user:pw@a.b/',
    'ftp://a.b',
    'http://localhost:8080/',
    'http://[::1]/',
    '',
  ]) {
    expect(httpUrl(url)).toBeNull();
    expect(link('text', url)).toBe('text');
  }
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', '(', ')', '\\', '<', '>', '|', '`', '*', '_', '[', ']', ' ', '"', '#', '?'), {
        maxLength: 12,
      }),
      (path) => {
        const html = render(`x ${link('text', `https://a.b/${path.join('')}`)} y`);
        expect(html).toMatch(/^<p>x <a href="https:\/\/a\.b\/[^"<>]*">text<\/a> y<\/p>$/);
      },
    ),
  );
});
