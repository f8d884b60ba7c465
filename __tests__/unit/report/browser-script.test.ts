import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { BROWSER_SCRIPT } from '../../../src/report/page/browser-script.generated.ts';
import { generate, GENERATED } from '../../../tools/browser-script.ts';

test('the committed script is what its sources give: run `node tools/browser-script.ts`', () => {
  expect(readFileSync(GENERATED, 'utf8')).toBe(generate());
});

test('the script fits into a script element, imports nothing and asks nobody', () => {
  expect(BROWSER_SCRIPT).not.toMatch(/<\/|<!--|<script/i);
  expect(BROWSER_SCRIPT).not.toMatch(/\b(?:import|export|require|fetch|XMLHttpRequest|WebSocket|eval|Function)\b/);
  expect(BROWSER_SCRIPT).not.toMatch(/innerHTML|document\.write|insertAdjacentHTML/);
});
