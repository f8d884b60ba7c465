import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { generate } from '../../bench/history/generate.ts';
import { CHECKPOINTS, DETAILS } from '../../packages/history/src/browser/site-data.ts';
import type { BuiltLedger } from '../../packages/history/src/site/ledger.ts';
import { buildSite } from '../../packages/history/src/site/build.ts';
import { readHistory } from '../../packages/history/src/read.ts';
import type { History } from '../../packages/history/src/model.ts';
import { pinsOf } from '../../src/verify/keys.ts';
import { cutOff, fitsWidth, hasBrowser, launch, photograph, squeezed, violations, watchedPage } from './browser.ts';

jest.setTimeout(600_000);

/** How many bytes are changed, one at a time: SITE_MUTATIONS=100 is the whole of it. */
const MUTATIONS = Number(process.env['SITE_MUTATIONS'] ?? 12);

const folder = mkdtempSync(join(tmpdir(), 'marketops-site-'));
const out = join(folder, 'site');
let ledgers: readonly BuiltLedger[];
let histories: readonly History[];
let browser: Browser;

beforeAll(async () => {
  if (!hasBrowser) return;
  const { clones, trustedKeys } = generate(join(folder, 'clones'), { runs: 150, repositories: 2, operations: 4 });
  const pins = pinsOf(trustedKeys, 'the test');
  ({ ledgers } = await buildSite({ branches: clones, out, pins, now: Date.now() }));
  histories = await Promise.all(
    clones.map(async (clone) => {
      const { history, close } = await readHistory(clone, { pins });
      close();
      return history;
    }),
  );
  browser = await launch();
});
afterAll(async () => {
  if (hasBrowser) await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const home = pathToFileURL(join(out, 'index.html')).href;
const slug = (at: number): string => ledgers[at]?.repository.slug ?? '';

/** Every view, the second repository's own where there is one. */
const VIEWS: readonly (readonly [string, () => string])[] = [
  ['overview', () => '#/'],
  ['runs', () => '#/runs?result=shipped'],
  ['run', () => `#/run/${slug(1)}/${(ledgers[1]?.repository.runs ?? 1) - 1}`],
  ['people', () => '#/people'],
  ['policy', () => `#/policy?repo=${slug(0)}`],
  ['chain', () => `#/chain?repo=${slug(1)}&page=2`],
];

/** Opens a view and waits until it was checked. */
async function visit(page: Page, address: string): Promise<string> {
  await page.goto('about:blank');
  await page.goto(address);
  const pill = page.locator('#pill.good, #pill.bad');
  for (let said = ''; ;) {
    await pill.waitFor();
    const now = (await page.locator('#pill').textContent()) ?? '';
    // One check may follow another: it is what stays.
    if (now === said) return now;
    said = now;
    await page.waitForTimeout(150);
  }
}

(hasBrowser ? describe : describe.skip)('the site in Chromium', () => {
  test.each(VIEWS)('%s: holds, fits, no accessibility violation in either scheme', async (name, hash) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const { page, observed } = await watchedPage(context);
    expect(await visit(page, `${home}${hash()}`)).toBe('✓ signed by 2 trusted keys');
    await page.locator('main h1').waitFor();
    for (const [scheme, width] of [
      ['light', 1280],
      ['light', 320],
      ['dark', 1280],
      ['dark', 320],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      // A scheme changes colours alone and a width the layout alone.
      if (scheme === 'light' || width === 1280) {
        const found = await violations(page, scheme === 'light' ? 'all' : 'colours');
        expect([scheme, width, found]).toEqual([scheme, width, []]);
      }
      expect([width, await fitsWidth(page), await squeezed(page), await cutOff(page)]).toEqual([width, true, [], []]);
      await photograph(page, `site-${name}-${scheme}-${width}`);
    }
    await context.close();
    expect(observed).toEqual({ requests: [], problems: [] });
  });

  test('by keyboard alone: views, the strip, a run, a filter, a changed byte', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const { page, observed } = await watchedPage(context);
    await visit(page, home);
    const focused = (): Promise<string> =>
      page.evaluate<string>(
        "(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim()",
      );
    const tabTo = async (wanted: RegExp): Promise<void> => {
      for (let steps = 0; steps < 60; steps++) {
        await page.keyboard.press('Tab');
        if (wanted.test(await focused())) return;
      }
      throw new Error(`${wanted.source} is not reached by the tab key; at ${await focused()}`);
    };
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the view');
    await tabTo(/^\d{4}-\d\d-\d\d, .*run \d+$/);
    const first = await focused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const second = await focused();
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.locator('#banner').waitFor();
    expect(await page.textContent('main')).toContain(/run (\d+)$/.exec(second)?.[1]);
    await page.keyboard.press('Shift+Tab');
    await page.evaluate('document.body.focus(), scrollTo(0, 0)');
    await tabTo(/^Runs$/);
    await page.keyboard.press('Enter');
    await page.locator('#f-result').waitFor();
    await page.locator('.run-link').first().waitFor();
    const all = await page.locator('.view-title [role=status]').textContent();
    await page.locator('#f-q').focus();
    await page.keyboard.type('v7');
    await page.waitForURL(/q=v7/);
    // The address is there before the list is drawn.
    await page
      .locator('.view-title [role=status]')
      .filter({ hasNotText: all ?? '' })
      .waitFor();
    expect(await page.locator('.view-title [role=status]').textContent()).not.toBe(all);
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('f-q');
    await page.goto(`${home}#/chain?repo=${slug(0)}`);
    await page.locator('.try button').waitFor();
    await tabTo(/^Try it/);
    await page.keyboard.press('Space');
    await page.locator('#pill.bad').waitFor();
    expect(await page.locator('.broken-note').textContent()).toContain('was changed');
    expect(await page.locator('table').count()).toBe(0);
    await page.keyboard.press('Space');
    await page.locator('#pill.good').waitFor();
    await context.close();
    expect(observed).toEqual({ requests: [], problems: [] });
  });

  test(`${MUTATIONS} changed bytes, each in a data file of a view: the pill turns red`, async () => {
    const files = readdirSync(join(out, 'data'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .sort();
    const random = numbers(23);
    const context = await browser.newContext();
    const page = await context.newPage();
    const missed: string[] = [];
    for (let i = 0; i < MUTATIONS; i++) {
      // Every kind of file comes up, however many there are of it.
      const kinds = [...Map.groupBy(files, kindOf).values()];
      const some = kinds[i % kinds.length] ?? [];
      const name = some[Math.floor(random() * some.length)] ?? '';
      const bytes = readFileSync(join(out, 'data', name));
      const changed = Buffer.from(bytes);
      const at = Math.floor(random() * bytes.length);
      changed[at] = ((bytes[at] ?? 0) + 1 + Math.floor(random() * 255)) % 256;
      writeFileSync(join(out, 'data', name), changed);
      const said = await visit(page, `${home}${viewOf(name.replace(/\.js$/, ''))}`);
      // What the overview checks after it was painted may still be coming.
      const isRed =
        said.startsWith('✕') ||
        (await page
          .locator('#pill.bad')
          .waitFor({ timeout: 3000 })
          .then(
            () => true,
            () => false,
          ));
      if (!isRed)
        missed.push(
          `${name} at ${at}: ${String(bytes[at])} to ${String(changed[at])}, on ${viewOf(name.replace(/\.js$/, ''))}`,
        );
      writeFileSync(join(out, 'data', name), bytes);
    }
    await context.close();
    expect(missed).toEqual([]);
  });

  test('over http it fetches what it shows and runs none of it; a changed byte turns it red there too', async () => {
    let change: string | null = null;
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '', 'http://localhost').pathname.slice(1) || 'index.html';
      try {
        const bytes = readFileSync(join(out, path));
        response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html');
        response.end(path === change ? `${bytes.toString()};document.title='owned'` : bytes);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((settle) => void server.listen(0, '127.0.0.1', settle));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const context = await browser.newContext();
    const page = await context.newPage();
    expect(await visit(page, `${address}#/runs`)).toMatch(/^✓/);
    change = `data/${slug(0)}/runs/0.js`;
    expect(await visit(page, `${address}#/runs`)).toBe('✕ does not hold');
    expect(await page.title()).not.toBe('owned');
    await context.close();
    server.close();
  });
});

/** Numbers from 0 to 1 that follow from a seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const kindOf = (name: string): string =>
  name
    .replace(/^[0-9a-f]{8}\//, '')
    .replace(/(\/|^)x?\d{3}(\.p)?(\/\d+)?.*$/, '/n$2')
    .replace(/\d+\.js$/, 'n');

/** The view that a data file is of. */
function viewOf(path: string): string {
  const [, own = '', rest = ''] = /^([0-9a-f]{8})\/(.+)$/.exec(path) ?? [];
  const repository = ledgers.findIndex((ledger) => ledger.repository.slug === own);
  const history = histories[repository];
  if (history === undefined) return '#/';
  const file = Number(/(\d+)$/.exec(rest)?.[1] ?? 0);
  if (rest.startsWith('runs/')) return `#/runs?repo=${own}`;
  if (rest.startsWith('detail/')) return `#/run/${own}/${file * DETAILS}`;
  if (rest === 'policies') return `#/policy?repo=${own}`;
  if (rest === 'foreign') return `#/chain?repo=${own}`;
  if (rest.startsWith('chain/'))
    return `#/chain?repo=${own}&page=${1 + Math.floor((history.blocks.length - 1 - file * CHECKPOINTS) / 16)}`;
  const [, level, digits = '0'] = /^tile\/(\d|entries)\/(\d+)/.exec(rest) ?? [];
  const first = level === '1' ? 0 : Number(digits) * 256;
  const run = history.runs.findIndex(({ stretches }) =>
    stretches.some((one) => one.first < first + 256 && one.size > first),
  );
  return `#/run/${own}/${run}`;
}
