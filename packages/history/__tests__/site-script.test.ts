import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { SITE_SCRIPT } from '../src/site/site-script.generated.ts';
import { SITE_STYLE } from '../src/site/style.ts';
import { generate, GENERATED } from '../../../tools/site-script.ts';

test('the committed script is what its sources give: run `node tools/site-script.ts`', async () => {
  expect(readFileSync(GENERATED, 'utf8')).toBe(await generate());
});

test('script and style are at most 60 kB as they are sent', () => {
  expect(gzipSync(SITE_SCRIPT + SITE_STYLE).length).toBeLessThan(60_000);
});

test('nothing runs text or writes markup, and the one request is for what lies beside the page', () => {
  const folder = join(import.meta.dirname, '../src/browser');
  const own = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const matching = (words: RegExp): number => own.filter((text) => words.test(text)).length;
  expect(own.length).toBeGreaterThan(15);
  expect(matching(/innerHTML|InnerHTML|document\.write|insertAdjacentHTML/)).toBe(0);
  expect(matching(/\b(?:eval|Function|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/)).toBe(0);
  expect(own.join('').match(/\bfetch\(/g)).toHaveLength(1);
});
