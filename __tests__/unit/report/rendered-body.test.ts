import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainBody } from '../../../src/report/page/effect-body.ts';
import { renderBody } from 'foreign-text/html';

test('Markdown is rendered, headings fit under the page’s', () => {
  const html = renderBody('# One\n\n### Three\n\n## Two\n\n**bold** [x](https://example.com/a)\n\n- [x] done', 4);
  expect(html).toContain('<h4>One</h4>');
  expect(html).toContain('<h5>Three</h5>');
  expect(html).toContain('<h5>Two</h5>');
  expect(html).toContain('<a href="https://example.com/a" rel="noopener noreferrer nofollow">x</a>');
  expect(html).toContain('☑ done');
});

test('nothing that acts, asks or styles survives', () => {
  const html = renderBody(
    '<script>alert(1)</script><img src=x onerror=alert(1) alt="pic"><a href="javascript:alert(1)">a</a><iframe src=x></iframe>' +
      '<svg onload=alert(1)></svg><style>*{}</style><p style="position:fixed" class="banner" id="ledger" onclick=x>p</p>' +
      '<form action=x><input name=q><button>b</button></form><link rel=stylesheet href=x><meta http-equiv=refresh content=0>' +
      '<details ontoggle=alert(1) open>d</details><a href="data:text/html,x">d</a><video src=x></video><object data=x></object>' +
      '\n\n![i](https://example.com/i.png)\n\n[v](vbscript:x) [r](relative) [h](#hash)',
    4,
  );
  expect(html).not.toMatch(/<(?:script|img|iframe|svg|style|form|input|button|link|meta|video|object)\b/i);
  expect(html).not.toMatch(/\s(?:on\w+|style|class|id|src)\s*=/i);
  expect(html?.match(/href/g) ?? []).toHaveLength(0);
  expect(html).toContain('[image: pic]');
  expect(html).toContain('[image: i]');
});

test('plain words are what the renderer makes of them', () => {
  expect(plainBody('First version.')).toBe('<p>First version.</p>\n');
  const piece = fc.constantFrom(
    ...[
      'a',
      'É',
      '字',
      '9',
      '.',
      ',',
      ';',
      '(',
      ')',
      '?',
      '-',
      ' ',
      '  ',
      'www',
      'www.example.com',
      'http',
      '\n',
      '\t',
    ],
    ...['*', '_', '<', '&', '#', '@', '[', '`', '1. ', '\u00a0', '\u3164', '\u202e', "'", 'WWW.x.com', 'a@b.c', '://'],
  );
  let plain = 0;
  const texts = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom('word', ' ', '.', 'www.') }, piece), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(texts, (pieces) => {
      const html = plainBody(pieces.join(''));
      if (html === null) return;
      plain++;
      expect(html).toBe(renderBody(pieces.join(''), 4));
    }),
    { numRuns: 2000 },
  );
  expect(plain).toBeGreaterThan(50);
});

test('bidi controls are shown, not obeyed', () => {
  expect(renderBody('a\u202eb', 4)).toBe('<p>a⟨U+202E⟩b</p>\n');
});

test('no tag or attribute but the listed, whatever is written', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '</',
    '/>',
    '"',
    "'",
    '=',
    'script',
    'img',
    'a',
    'href',
    'onerror',
    'javascript:',
    'x',
    ' ',
    '\n',
    '<!--',
    '-->',
    '<![CDATA[',
    '`',
    '[',
    '](',
    ')',
    '&#x3c;',
    '\u0000',
    '<svg',
    '<math',
    '<td',
    '<h1',
    '|',
    '---',
  );
  const tag =
    /<\/?(?:p|br|hr|blockquote|pre|code|kbd|samp|ul|ol|li|details|summary|b|strong|i|em|s|del|ins|sub|sup|a|span|div|table|thead|tbody|tr|th|td|h[3-6])(?: (?:start="\d+"|href="https?:[^"<>]*"|rel="noopener noreferrer nofollow"))*(?: \/)?>/g;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const html = renderBody(pieces.join(''), 4) ?? '';
      expect(html.replace(tag, '')).not.toMatch(/[<>]/);
    }),
    { numRuns: 2000 },
  );
});

test('what nests without end is shown as its source, and costs little', () => {
  const started = performance.now();
  for (const text of [
    '> '.repeat(50_000),
    '- '.repeat(50_000),
    '<b>'.repeat(30_000),
    '['.repeat(100_000),
    '*a '.repeat(30_000),
  ])
    renderBody(text, 4);
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(renderBody('> '.repeat(50_000), 4)).toBeNull();
});
