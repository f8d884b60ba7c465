import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cut, logText, visibleLine, visibleName, visibleText } from '../src/visible.ts';

test('what a terminal or a browser would obey is made visible', () => {
  expect(visibleText('\u001b[31mred\u0007')).toBe('⟨U+001B⟩[31mred⟨U+0007⟩');
  expect(visibleText('safe\u202etxt.exe')).toBe('safe⟨U+202E⟩txt.exe');
  expect(visibleText('a\u2066b\u2069c\u200fd\u061ce')).toBe('a⟨U+2066⟩b⟨U+2069⟩c⟨U+200F⟩d⟨U+061C⟩e');
  expect(visibleText('zero\u200bwidth\ufeff\u{e0041}')).toBe('zero⟨U+200B⟩width⟨U+FEFF⟩⟨U+E0041⟩');
});

test('right-to-left letters, joiners and emoji of prose stay', () => {
  for (const text of ['שלום', 'می\u200cخواهم', '👩\u200d💻 ❤️', 'a\n\tb']) expect(visibleText(text)).toBe(text);
});

test('a name shows its joiners and line breaks', () => {
  expect(visibleName('v1\u200d.0\n')).toBe('v1⟨U+200D⟩.0⟨U+000A⟩');
});

test('cutting never splits a code point', () => {
  expect(cut('abc', 3)).toBe('abc');
  expect(cut('abcd', 3)).toBe('abc…');
  expect(cut('😀😀😀', 3)).toBe('😀😀😀');
  expect(cut('😀😀😀😀', 3)).toBe('😀😀😀…');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.integer({ min: 0, max: 20 }), (text, limit) => {
      const result = cut(text, limit);
      const points = Array.from(text);
      expect(result).toBe(points.length <= limit ? text : `${points.slice(0, limit).join('')}…`);
    }),
  );
});

const nasty = fc
  .array(fc.constantFrom('::', '##[', 'error', ']', '\n', '\r', ' ', '\t', '\u001b[0m', '\u202e', 'x', ':', '\u2028'), {
    maxLength: 20,
  })
  .map((parts) => parts.join(''));

test('no line of log text is a workflow command', () => {
  expect(logText('::error::x')).not.toMatch(/^\s*::/m);
  fc.assert(
    fc.property(nasty, (text) => {
      const lines = logText(text).split(/[\n\r\u2028\u2029]/);
      for (const line of lines) {
        expect(line.trimStart().startsWith('::')).toBe(false);
        expect(line).not.toContain('##[');
        // eslint-disable-next-line no-control-regex -- none may be left
        expect(line).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/);
      }
    }),
  );
});

test('one line is one line', () => {
  fc.assert(fc.property(nasty, (text) => expect(visibleLine(text)).not.toMatch(/[\n\r\t\u2028\u2029]/)));
});
