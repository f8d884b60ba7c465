import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Browser } from 'playwright-core';
import { renderComment } from '../../src/report/comment.ts';
import type { ReportInput } from '../../src/report/input.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { hostile } from '../unit/report/hostile.ts';
import { STATES } from '../unit/report/states.ts';
import { asFile, hasBrowser, launch, photograph, watchedPage } from './browser.ts';

jest.setTimeout(300_000);

/** GitHub's look, roughly, without its sanitizer: what we write must be harmless by itself. */
const page = (markdown: string): string => `<!doctype html><meta charset="utf-8"><style>
body { max-width: 58rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 system-ui, 'Noto Sans', sans-serif; color: #1f2328; overflow-wrap: break-word; }
h2, h3 { border-bottom: 1px solid #d1d9e0; padding-bottom: .3em; } table { border-collapse: collapse; display: block; overflow: auto; }
th, td { border: 1px solid #d1d9e0; padding: 6px 13px; } code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font-size: 85%; }
pre { background: #f6f8fa; padding: 16px; border-radius: 6px; overflow: auto; } pre code { background: none; padding: 0; }
blockquote { margin: 0; padding: 0 1em; border-left: .25em solid #d1d9e0; color: #59636e; }</style>
${micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })}`;

(hasBrowser ? describe : describe.skip)('summary and comment as GitHub renders them', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
  });

  async function show(name: string, markdown: string, fullPage = true): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1012, height: 900 } });
    const { page: tab, observed } = await watchedPage(context);
    await tab.goto(asFile(name, page(markdown)));
    await photograph(tab, name, fullPage);
    await tab.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
    await photograph(tab, `${name}-open`, fullPage);
    expect(await tab.evaluate<boolean>("'owned' in window")).toBe(false);
    expect(await tab.locator('script, img, svg, iframe, form, h1').count()).toBe(0);
    await context.close();
    expect(observed).toEqual({ requests: [], problems: [] });
  }

  test.each(Object.keys(STATES))('the summary of %s', (name) =>
    show(`summary-${name}`, renderSummary(STATES[name] as ReportInput)),
  );
  const earlier = [1, 2].map((n) => ({
    digest: `sha256:${String(n).repeat(64)}`,
    commit: 'c'.repeat(40),
    runId: `1186320430${n}`,
    runAttempt: n,
  }));
  test.each(Object.keys(STATES))('the comment of %s', (name) =>
    show(`comment-${name}`, renderComment(STATES[name] as ReportInput, { earlier })),
  );
  test('a hostile summary and comment do nothing', async () => {
    await show('summary-hostile', renderSummary(hostile(), { limitBytes: 200_000 }), false);
    await show('comment-hostile', renderComment(hostile()), false);
  });
});
