import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasBrowser, launch } from '../__tests__/browser/browser.ts';
import { buildSite } from '../packages/history/src/site/build.ts';
import { pinsOf } from '../src/verify/keys.ts';
import { generate, WHOLE } from './history/generate.ts';

/**
 * `npm run bench -- site [RUNS] [REPOSITORIES] [OPERATIONS]`: the site of a generated history, built, built again with one new run,
 * and opened. `BENCH_HISTORY=DIR` takes a history that `bench/history/generate.ts` made. A building is a process of its own.
 */

const [, script = '', ...given] = process.argv;
if (given[0] === '--build') await build(given[1] ?? '', given[2] ?? '');
else await bench(given.map(Number));

async function build(history: string, out: string): Promise<void> {
  const branches = clonesIn(history);
  const pins = pinsOf(readFileSync(join(history, 'trusted-keys'), 'utf8'), 'the bench');
  const started = performance.now();
  await buildSite({ branches, out, pins, now: Date.now() });
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const seconds = (performance.now() - started) / 1000;
  console.log(JSON.stringify({ seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
}

async function bench([runs = WHOLE.runs, repositories = WHOLE.repositories, operations = WHOLE.operations]: number[]) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-site-'));
  const kept = process.env['BENCH_HISTORY'];
  const history = kept ?? join(folder, 'history');
  try {
    if (kept === undefined) {
      const { trustedKeys, lines } = generate(history, { runs, repositories, operations });
      writeFileSync(join(history, 'trusted-keys'), trustedKeys);
      print('lines', String(lines));
    }
    const out = join(folder, 'site');
    const [clone = ''] = clonesIn(history);
    const git = (...args: string[]): string => execFileSync('git', ['-C', clone, ...args], { encoding: 'utf8' }).trim();
    const branch = 'refs/heads/marketops-ledger';
    const head = git('rev-parse', branch);
    // A run is a commit before its effects and one after.
    git('update-ref', branch, `${head}~2`);
    const timed = (name: string, bar: string): void => {
      const printed = execFileSync(process.execPath, [script, '--build', history, out], { encoding: 'utf8' });
      const { seconds, cpu, megabytes } = JSON.parse(printed) as Record<'seconds' | 'cpu' | 'megabytes', number>;
      print(
        name,
        `${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of a processor), ${megabytes.toFixed(0)} MB; bar ${bar}`,
      );
    };
    try {
      timed('built', '60 s, 700 MB');
    } finally {
      git('update-ref', branch, head);
    }
    timed('with one new run', '3 s');
    timed('with nothing new', '3 s');
    if (hasBrowser) await open(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function open(out: string): Promise<void> {
  let bytes = 0;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname.slice(1) || 'index.html';
    try {
      const file = readFileSync(join(out, path));
      bytes += file.length;
      response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html');
      response.end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((settle) => void server.listen(0, '127.0.0.1', settle));
  const browser = await launch();
  const page = await browser.newPage();
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await page.goto(address);
  await page.locator('.figure').first().waitFor();
  const toPaint = await page.evaluate<number>(
    "Math.max(...performance.getEntriesByType('paint').map((one) => one.startTime))",
  );
  const shown = await page.evaluate<number>('performance.now()');
  print('first page', `${(bytes / 1000).toFixed(0)} kB until its figures stand; bar 300 kB`);
  print('painted', `${toPaint.toFixed(0)} ms, its figures by ${shown.toFixed(0)} ms; bar 1000 ms`);
  await page.locator('#pill.good').waitFor();
  print('and checked', `${(bytes / 1000).toFixed(0)} kB in all`);
  await page.goto(`${address}#/runs`);
  await page.locator('.run-link').first().waitFor({ timeout: 120_000 });
  const took: string[] = [];
  for (const [field, value] of [
    ['result', 'partial'],
    ['q', 'v12'],
    ['actor', ''],
    ['from', '2025-01-01'],
    ['q', 'nothing at all'],
    ['q', ''],
    ['result', ''],
  ] as const) {
    const ms = await page.evaluate<number>(`(async () => {
      const field = document.getElementById('f-${field}');
      const value = ${JSON.stringify(value)} || (field.id === 'f-actor' ? field.options[1].value : '');
      const before = performance.now();
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, value);
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
      await new Promise((settle) => addEventListener('hashchange', settle, { once: true }));
      await new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));
      return performance.now() - before;
    })()`);
    took.push(ms.toFixed(0));
  }
  print('a filter', `${took.join(', ')} ms; bar 150 ms`);
  await browser.close();
  server.close();
}

function clonesIn(history: string): string[] {
  return readdirSync(history)
    .filter((name) => name.startsWith('repository-'))
    .sort()
    .map((name) => join(history, name));
}

function print(name: string, told: string): void {
  console.log(`${name.padEnd(18)} ${told}`);
}
