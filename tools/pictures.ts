// `npm run pictures`: photographs the comment, the box on a phone and the timeline for README.md, light and dark, into
// docs/images, and the site for docs/site.md. Needs a Chromium (`apt-get install chromium-headless-shell`, or its path in CHROMIUM).
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { marked } from 'marked';
import type { Page } from 'playwright-core';
import { asFile, launch } from '../__tests__/browser/browser.ts';
import { STATES } from '../__tests__/unit/report/states.ts';
import { generate } from '../bench/history/generate.ts';
import { buildSite } from '../packages/history/src/site/build.ts';
import { renderComment } from '../src/report/comment.ts';
import type { ReportInput } from '../src/report/input.ts';
import { renderReport } from '../src/report/report.ts';
import { pinsOf } from '../src/verify/keys.ts';

const images = fileURLToPath(new URL('../docs/images', import.meta.url));
mkdirSync(images, { recursive: true });

/** As GitHub draws a comment, near enough. */
const GITHUB = `:root { color-scheme: light dark; }
body { margin: 0; padding: 16px; background: light-dark(#fff, #0d1117); color: light-dark(#1f2328, #e6edf3); font: 14px/1.5 'Noto Sans', 'Liberation Sans', sans-serif; }
article { border: 1px solid light-dark(#d1d9e0, #3d444d); border-radius: 6px; overflow: hidden; }
article > p:first-child { margin: 0; padding: 8px 16px; background: light-dark(#f6f8fa, #151b23); border-bottom: 1px solid light-dark(#d1d9e0, #3d444d); }
article > div { padding: 0 16px 8px; }
a { color: light-dark(#0969da, #4493f8); } h3, h4 { line-height: 1.25; }
code { padding: .2em .4em; border-radius: 6px; background: light-dark(#eff1f3, #262c36); font: 85% 'DejaVu Sans Mono', monospace; }
table { border-collapse: collapse; } th, td { padding: 6px 13px; border: 1px solid light-dark(#d1d9e0, #3d444d); text-align: start; }
blockquote { margin: 0; padding: 0 1em; border-inline-start: .25em solid light-dark(#d1d9e0, #3d444d); }`;

// Not every machine that takes the pictures has a font with these.
const LAMPS = { '🟡': '#dbab0a', '🔵': '#2f7de0', '🟢': '#2a9148', '🟠': '#d76a1e', '🔴': '#d02c3d' };
const lamp = (sign: string): string => `<span style="color:${LAMPS[sign as keyof typeof LAMPS]}">\u25cf</span>`;
const markdown = renderComment(STATES['preview'] as ReportInput);
const comment = (await marked(markdown, { gfm: true })).replace(/[🟡🔵🟢🟠🔴]/u, lamp);
const commentPage = asFile(
  'comment',
  `<!doctype html><meta charset="utf-8"><style>${GITHUB}</style><article><p><b>github-actions</b> bot</p><div>${comment}</div></article>`,
);
const report = asFile('signed', await renderReport(STATES['signed'] as ReportInput));

const ledgers = mkdtempSync(join(tmpdir(), 'marketops-pictures-'));
const { clones, trustedKeys } = generate(join(ledgers, 'clones'), { runs: 400, repositories: 3, operations: 4 });
const out = join(ledgers, 'site');
await buildSite({ branches: clones, out, pins: pinsOf(trustedKeys, 'the picture'), now: Date.now() });
const site = pathToFileURL(join(out, 'index.html')).href;

const browser = await launch();
for (const colorScheme of ['light', 'dark'] as const) {
  const open = async (width: number, height: number, address: string): Promise<Page> => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height } });
    await page.goto(address);
    if (address === report) await page.locator('#verify-status[class]').waitFor();
    if (address === site) await page.locator('#pill.good').waitFor();
    return page;
  };
  const path = (name: string): string => join(images, `${name}-${colorScheme}.png`);
  await (await open(720, 560, commentPage)).screenshot({ path: path('comment') });
  await (await open(390, 844, report)).screenshot({ path: path('phone') });
  await (await open(1080, 640, site)).screenshot({ path: path('site') });
  const page = await open(720, 900, report);
  const { x, y, width, height } = (await page.locator('.drawn').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const clip = { x: x - 12, y: y - 12, width: width + 24, height: height + 24 };
  await page.screenshot({ path: path('timeline'), fullPage: true, clip });
}
await browser.close();
rmSync(ledgers, { recursive: true });
