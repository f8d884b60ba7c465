import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHROMIUM, launch } from '../__tests__/browser/browser.ts';
import { many, STATES } from '../__tests__/unit/report/states.ts';
import type { ReportInput } from '../src/report/input.ts';
import { renderReport } from '../src/report/report.ts';
import { renderSummary } from '../src/report/summary.ts';

/**
 * What a report costs: CPU time of rendering report.html and summary.md, and Chromium's first paint of the page, its own check and its filter.
 * `node bench/report.ts [operations]`; medians of some repeats.
 */

const REPEATS = 7;
const count = Number(process.argv[2] ?? 1000);
const large = many(count);
const small = STATES['shipped'] as ReportInput;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Milliseconds of CPU, user and system. */
async function cpu(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function measure(name: string, work: () => unknown): Promise<void> {
  const first = await cpu(work);
  const rest: number[] = [];
  for (let i = 0; i < REPEATS; i++) rest.push(await cpu(work));
  console.log(
    `${name.padEnd(44)} first ${first.toFixed(0).padStart(5)} ms   then ${median(rest).toFixed(0).padStart(5)} ms CPU`,
  );
}

await measure('summary.md, 4 operations', () => renderSummary(small));
await measure(`summary.md, ${count} operations`, () => renderSummary(large));
await measure('report.html, 4 operations', () => renderReport(small));
await measure(`report.html, ${count} operations`, () => renderReport(large));

/** The time of the first contentful paint, now or when it comes. */
const FIRST_PAINT = `new Promise((resolve) => new PerformanceObserver((list) => {
  for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime);
}).observe({ type: 'paint', buffered: true }))`;

/** How long the filter takes to answer the first word that is typed, layout included; 0 where there is none. */
const FILTER = `(() => {
  const field = document.querySelector('#filter');
  if (field === null) return 0;
  const begin = performance.now();
  field.value = 'release package-7';
  field.dispatchEvent(new Event('input'));
  document.body.getBoundingClientRect();
  return performance.now() - begin;
})()`;

if (existsSync(CHROMIUM)) {
  const folder = mkdtempSync(join(tmpdir(), 'marketops-bench-'));
  const browser = await launch();
  for (const [name, input] of [
    ['4', small],
    [String(count), large],
  ] as const) {
    const path = join(folder, `${name}.html`);
    const html = await renderReport(input);
    writeFileSync(path, html);
    const paints: number[] = [];
    const checks: number[] = [];
    const filters: number[] = [];
    for (let i = 0; i < REPEATS; i++) {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      await page.goto(pathToFileURL(path).href);
      // The page's policy forbids the eval by which Playwright would wait for an expression.
      await page.locator('#verify-status[class]').waitFor({ timeout: 120_000 });
      checks.push(await page.evaluate<number>('performance.now()'));
      paints.push(await page.evaluate<number>(FIRST_PAINT));
      filters.push(await page.evaluate<number>(FILTER));
      await page.close();
    }
    const size = `${(Buffer.byteLength(html) / 1024).toFixed(0)} KiB`;
    console.log(
      `Chromium, ${name} operations (${size})`.padEnd(44),
      `first paint ${median(paints).toFixed(0)} ms, ledger checked after ${median(checks).toFixed(0)} ms`,
      filters.some((ms) => ms > 0) ? `, filter ${median(filters).toFixed(0)} ms` : '',
    );
  }
  await browser.close();
}
