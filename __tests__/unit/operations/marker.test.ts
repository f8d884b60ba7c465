import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  MARKER_LENGTH,
  mentionsMarker,
  plainText,
  sameText,
  splitMarker,
  withMarker,
} from '../../../src/operations/marker.ts';
import type { MarkerForm } from '../../../src/operations/marker.ts';

const hex = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const marker = fc.record({
  receiptId: hex(32).map((id) => `rcpt_${id}`),
  operationDigest: hex(64).map((digest) => `sha256:${digest}`),
});
const form = fc.constantFrom<MarkerForm>('line', 'comment');
const text = fc
  .array(fc.constantFrom('a', ' ', '\n', '\r\n', '<!--', '-->', 'MarketOps-Receipt', 'é', '#'), { maxLength: 20 })
  .map((parts) => parts.join(''))
  .filter((candidate) => !mentionsMarker(candidate));

const KNOWN = { receiptId: `rcpt_${'1'.repeat(32)}`, operationDigest: `sha256:${'2'.repeat(64)}` };

test('docs/formats.md, section 7: the last line of a tag, a comment at the end of a body', () => {
  const line = `MarketOps-Receipt: ${KNOWN.receiptId} ${KNOWN.operationDigest}`;
  expect(withMarker('v1', KNOWN, 'line')).toBe(`v1\n\n${line}`);
  expect(withMarker('Text\r\n', KNOWN, 'comment')).toBe(`Text\n\n<!-- ${line} -->`);
  expect(withMarker('', KNOWN, 'comment')).toBe(`<!-- ${line} -->`);
});

test('what was marked comes apart again, also with the line ends of a browser', () => {
  fc.assert(
    fc.property(text, marker, form, (given, mark, how) => {
      const marked = withMarker(given, mark, how);
      expect(marked.length).toBeLessThanOrEqual(plainText(given).length + MARKER_LENGTH);
      for (const found of [marked, `${marked}\n`, marked.replaceAll('\n', '\r\n')]) {
        expect(splitMarker(found, how)).toEqual({ text: plainText(given), marker: mark });
        expect(sameText(found, given, how)).toBe(true);
      }
      expect(mentionsMarker(marked)).toBe(true);
    }),
  );
});

test('a text without a marker stays as it is', () => {
  fc.assert(
    fc.property(text, form, (given, how) => {
      expect(splitMarker(given, how)).toEqual({ text: plainText(given), marker: null });
    }),
  );
});

test('a changed marker is none', () => {
  const whole = withMarker('Text', KNOWN, 'comment');
  fc.assert(
    fc.property(fc.nat({ max: whole.length - 7 }), fc.constantFrom('x', 'G', ' ', ''), (at, put) => {
      const changed = whole.slice(0, at + 6) + put + whole.slice(at + 7);
      fc.pre(changed !== whole && at + 6 >= whole.indexOf('<!--'));
      expect(splitMarker(changed, 'comment').marker).toBeNull();
    }),
  );
});

test('a body may have it as the first line, a tag may not, and neither in the middle', () => {
  const comment = withMarker('', KNOWN, 'comment');
  expect(splitMarker(`${comment}\n\nNotes`, 'comment')).toEqual({ text: 'Notes', marker: KNOWN });
  expect(splitMarker(`${withMarker('', KNOWN, 'line')}\nNotes`, 'line').marker).toBeNull();
  expect(splitMarker(`a\n${comment}\nb`, 'comment').marker).toBeNull();
  expect(splitMarker(withMarker('a', KNOWN, 'line'), 'comment').marker).toBeNull();
});

test('input that mentions the marker is found in any spelling', () => {
  for (const given of ['MarketOps-Receipt: x', 'see marketops-receipt:', '<!-- MARKETOPS-RECEIPT: -->']) {
    expect(mentionsMarker(given)).toBe(true);
  }
  expect(mentionsMarker('MarketOps receipts')).toBe(false);
});
