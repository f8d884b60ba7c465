import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { BrowserCheck } from '../../src/report/page/verify-in-browser.ts';
import { asFile, hasBrowser, launch } from './browser.ts';

/** The page's checks of chain and root, in a real Chromium, on proofs made by a second implementation. */
const CONFORMANCE = join(import.meta.dirname, '../fixtures/conformance');
const vkey = readFileSync(join(CONFORMANCE, 'trusted-keys'), 'utf8').trim();
const names = readdirSync(CONFORMANCE, { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map(({ name }) => name);
const inBrowser = hasBrowser ? test : test.skip;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  if (!hasBrowser) return;
  const source = stripTypeScriptTypes(
    readFileSync(join(import.meta.dirname, '../../src/report/page/verify-in-browser.ts'), 'utf8'),
  );
  browser = await launch();
  page = await browser.newPage();
  await page.goto(
    asFile(
      'verify-proofs',
      `<!doctype html><script type="module">${source}\nglobalThis.check = verifyLedger;</script>`,
    ),
  );
});
afterAll(async () => {
  if (hasBrowser) await browser.close();
});

interface Embedded {
  ledger: string;
  checkpoints: { after: string | null; first_seq: number; frontier: string[] }[];
  head: string;
  root: string;
  size: number;
}

function embedded(name: string): Embedded {
  const read = (path: string): string => readFileSync(join(CONFORMANCE, name, path), 'utf8');
  const proof = JSON.parse(read('CANONICAL_PROOF.json')) as { phase_4_proof_ledger: Embedded };
  const { head, root, size } = proof.phase_4_proof_ledger;
  return {
    ledger: read('ledger.jsonl'),
    checkpoints: JSON.parse(read('checkpoints.json')) as Embedded['checkpoints'],
    head,
    root,
    size,
  };
}

async function check(data: Embedded, key: string | null): Promise<string[]> {
  const code = `globalThis.check(${JSON.stringify(data)}, ${JSON.stringify(key)})`;
  const checks = await page.evaluate<BrowserCheck[]>(code);
  return checks.filter(({ status }) => status === 'fail').map((one) => one.name);
}

for (const name of names) {
  inBrowser(`conformance: ${name} holds`, async () => expect(await check(embedded(name), vkey)).toEqual([]));
}

const edits: readonly (readonly [string, string, (data: Embedded, lines: string[]) => void])[] = [
  ['tail cut', 'chain', (data, lines) => (data.ledger = lines.slice(0, -2).join('\n') + '\n')],
  ['middle cut', 'chain', (data, lines) => (data.ledger = lines.toSpliced(4, 1).join('\n'))],
  [
    'two lines exchanged',
    'chain',
    (data, lines) => (data.ledger = lines.toSpliced(4, 2, lines[5] as string, lines[4] as string).join('\n')),
  ],
  ['a line edited', 'chain', (data) => (data.ledger = data.ledger.replace('octocat', 'mallory'))],
  ['another head shown', 'chain', (data) => (data.head = 'a'.repeat(64))],
  ['another root shown', 'root', (data) => (data.root = 'a'.repeat(64))],
  ['another size shown', 'root', (data) => data.size++],
  ['another frontier', 'root', (data) => (data.checkpoints[0] as Embedded['checkpoints'][number]).frontier.reverse()],
  [
    'another checkpoint',
    'root',
    (data) => ((data.checkpoints[0] as Embedded['checkpoints'][number]).after = data.checkpoints[1]?.after ?? null),
  ],
  ['a name twice', 'lines', (data) => (data.ledger = data.ledger.replace('"v":1}', '"v":1,"v":1}'))],
  ['no last newline', 'lines', (data) => (data.ledger = data.ledger.slice(0, -1))],
];
for (const [name, expected, edit] of edits) {
  inBrowser(`${name}: ${expected} does not hold`, async () => {
    const data = embedded('shipped_two_stretches');
    edit(data, data.ledger.split('\n'));
    expect(await check(data, null)).toEqual([expected]);
  });
}

inBrowser('the signatures do not hold under another key', async () => {
  const other = vkey.replace('12f7f4f0', '12f7f4f1');
  expect(await check(embedded('shipped'), other)).toEqual(['signatures']);
});
