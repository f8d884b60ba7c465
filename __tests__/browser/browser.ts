import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Without the desktop browser around it a page takes half the time. */
const PLACES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'] as const;

/** A real Chromium for the pages' tests: `apt-get install chromium-headless-shell`, or name another in CHROMIUM. */
export const CHROMIUM = process.env['CHROMIUM'] ?? PLACES.find((place) => existsSync(place)) ?? PLACES[0];

/** Where no browser is installed the tests are skipped, except in CI, where they must run. */
export const hasBrowser = existsSync(CHROMIUM) || process.env['CI'] === 'true';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: FLAGS });

const pages = mkdtempSync(join(tmpdir(), 'marketops-report-'));

/** Writes a page as a person would have it, a file on disk, and gives its address. */
export function asFile(name: string, html: string): string {
  const path = join(pages, `${name}.html`);
  writeFileSync(path, html);
  return pathToFileURL(path).href;
}

/** A picture for people to look at after a change, in a folder that git ignores; in CI nobody does. */
export async function photograph(page: Page, name: string, fullPage = true): Promise<void> {
  if (process.env['CI'] === 'true') return;
  const folder = fileURLToPath(new URL('../../screenshots/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.jpg`), fullPage });
}

/** Everything a page must not do, as it was observed. */
export interface Observed {
  readonly requests: string[];
  readonly problems: string[];
}

/** A page that reports every request, error and violation of its Content-Security-Policy. */
export async function watchedPage(context: BrowserContext): Promise<{ page: Page; observed: Observed }> {
  const observed: Observed = { requests: [], problems: [] };
  const page = await context.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) observed.requests.push(request.url());
  });
  page.on('pageerror', (error) => observed.problems.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    observed.problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') observed.problems.push(`console: ${message.text()}`);
  });
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', (e) => console.error('CSP ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))",
  );
  return { page, observed };
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds, with the elements it finds it on; of a look that differs in its colours alone, what these can break. A
 * page that was looked at before has axe already.
 */
export async function violations(page: Page, what: 'all' | 'colours' = 'all'): Promise<[string, string[]][]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(`${axe.source}; undefined`);
  const runOnly: axe.RunOnly = what === 'all' ? { type: 'tag', values: TAGS } : { type: 'rule', values: OF_COLOURS };
  const options: axe.RunOptions = { runOnly, resultTypes: ['violations'] };
  const result = await page.evaluate<{ passes: number; violations: [string, string[]][] }>(
    `axe.run(document, ${JSON.stringify(options)}).then(({ passes, violations }) => ({
      passes: passes.length,
      violations: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    }))`,
  );
  if (result.passes <= (what === 'all' ? 20 : 0)) throw new Error(`axe passed ${result.passes} rules only`);
  return result.violations;
}

/** Whether the page is as wide as the window: nothing sticks out. */
export const fitsWidth = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');

/** Texts that are cut off at an edge of the window or of a box around them. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('body *:not(.vh, .skip)')]
    .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim() !== '') && e.checkVisibility())
    .filter((e) => {
      const { left, right, width } = e.getBoundingClientRect();
      const clips = getComputedStyle(e).overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1;
      return width > 1 && !e.closest('.vh') && (left < 0 || right > innerWidth + 1 || clips);
    })
    .map((e) => e.textContent)`);

/** Texts of more than a word that run down the page in a column of a few letters. */
export const squeezed = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('body *')]
    .filter((e) => e.childElementCount === 0 && e.textContent.trim().length > 8 && e.checkVisibility())
    .filter((e) => {
      const { width, height } = e.getBoundingClientRect();
      return width > 1 && width < 48 && height > 80;
    })
    .map((e) => e.textContent)`);
