import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { ReportInput } from '../../src/report/input.ts';
import { renderReport } from '../../src/report/report.ts';
import { ORIGIN, VKEY } from '../unit/report/builder.ts';
import { formatVkey } from 'transparency-log/vkey';
import { hostile } from '../unit/report/hostile.ts';
import { many, STATES } from '../unit/report/states.ts';
import {
  asFile,
  cutOff,
  fitsWidth,
  hasBrowser,
  launch,
  photograph,
  squeezed,
  violations,
  watchedPage,
} from './browser.ts';

jest.setTimeout(300_000);

const LOOKS = [
  { scheme: 'light', width: 320 },
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 320 },
  { scheme: 'dark', width: 1280 },
] as const;

const OTHER = formatVkey('github.com/repositories/1/marketops', Buffer.alloc(32, 7));
const STRANGER = formatVkey(ORIGIN, Buffer.alloc(32, 9));

/** What an honest page says of itself. */
const HOLDS = '\u2713 holds together';

/** A phone of today, and how far down things lie on it: what decides is on its first screen. */
const PHONE = { width: 390, height: 844 };
const measured = (page: Page): Promise<Readonly<Record<'primary' | 'blocker' | 'card', number>>> =>
  page.evaluate(`(() => {
    const edge = (query, side) => document.querySelector(query)?.getBoundingClientRect()[side] ?? 0;
    return { primary: edge('.primary', 'bottom'), blocker: edge('.blockers li', 'bottom'), card: edge('.change', 'top') };
  })()`);

(hasBrowser ? describe : describe.skip)('the report in Chromium', () => {
  let browser: Browser;
  /** Shows one state after the other: a renderer that has run axe once runs it again in half the time. */
  let looks: Awaited<ReturnType<typeof watchedPage>>;
  beforeAll(async () => {
    browser = await launch();
    looks = await watchedPage(await browser.newContext());
  });
  afterAll(async () => {
    await browser.close();
  });

  /** Opens a page, hands it to the test, and asserts that it asked nobody and broke no rule of its own. */
  async function open(
    name: string,
    input: ReportInput,
    options: BrowserContextOptions,
    act: (page: Page) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext(options);
    const { page, observed } = await watchedPage(context);
    await page.goto(asFile(name, await renderReport(input)));
    await act(page);
    await context.close();
    expect(observed).toEqual({ requests: [], problems: [] });
  }

  const foldAll = "document.querySelectorAll('details').forEach((d) => { d.open = false; })";
  const openAll = "document.querySelectorAll('details').forEach((d) => { d.open = true; })";
  // Not an expression: the page's policy forbids the eval by which Playwright would wait for one.
  const verified = '#verify-status[class]';

  test.each(Object.keys(STATES))('%s: no accessibility violation in any look, fits, is photographed', async (name) => {
    const { page, observed } = looks;
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(asFile(name, await renderReport(STATES[name] as ReportInput)));
    await page.locator(verified).waitFor();
    expect(await page.textContent('#verify-status')).toContain('consistent with each other');
    expect(await page.textContent('#pill')).toBe(HOLDS);
    const { primary, blocker, card } = await measured(page);
    expect([primary <= PHONE.height, blocker <= PHONE.height, card <= 900]).toEqual([true, true, true]);
    for (const { scheme, width } of LOOKS) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(foldAll);
      await photograph(page, `${name}-${scheme}-${width}`);
      await page.evaluate(openAll);
      // A scheme changes colours alone and a width the layout alone: three looks show every rule all there is to see.
      if (scheme === 'light' || width === 1280) {
        const found = await violations(page, scheme === 'light' ? 'all' : 'colours');
        expect([scheme, width, found]).toEqual([scheme, width, []]);
      }
      expect([width, await fitsWidth(page)]).toEqual([width, true]);
      expect([width, await squeezed(page)]).toEqual([width, []]);
      expect([width, await cutOff(page)]).toEqual([width, []]);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    expect(['forced colours', await violations(page, 'colours')]).toEqual(['forced colours', []]);
    await photograph(page, `${name}-forced`, false);
    await page.emulateMedia({ forcedColors: 'none' });
    await photograph(page, `${name}-open`);
    expect(observed).toEqual({ requests: [], problems: [] });
  });

  test('who cannot see it is told in the order in which it is shown', async () => {
    await open('order', STATES['signed'] as ReportInput, { viewport: PHONE }, async (page) => {
      await page.evaluate(openAll);
      const told = await page.locator('body').ariaSnapshot();
      const order = [
        ...[
          'link "Skip to what changes"',
          '- banner:',
          'paragraph: Prod · shipped',
          'heading "Release v2.4.0',
          'Changes',
        ],
        ...['Requested', 'Policy', 'Approved', 'navigation "Next step"', '- main:', 'heading "What changes" [level=2]'],
        ...[
          'heading "Timeline" [level=2]',
          'img "Timeline; the table below says the same"',
          'caption: The timeline as a table',
        ],
        ...[
          'heading "Plan" [level=3]',
          'heading "Authorize" [level=3]',
          'sk-ssh-ed25519',
          'heading "Execute" [level=3]',
        ],
        ...[
          'heading "Audit" [level=3]',
          'heading "Check this page here" [level=2]',
          'heading "Policy" [level=2]',
          '- contentinfo:',
        ],
      ];
      let at = 0;
      for (const one of order) {
        const found = told.indexOf(one, at);
        expect([one, found >= 0]).toEqual([one, true]);
        at = found;
      }
    });
  });

  test('everything is reached and opened with the keyboard alone', async () => {
    await open(
      'keyboard',
      STATES['partial'] as ReportInput,
      { viewport: { width: 1280, height: 900 } },
      async (page) => {
        await page.locator(verified).waitFor();
        const wanted = await page.evaluate<number>(
          "[...document.querySelectorAll('a[href], button, summary, input')].filter((e) => e.checkVisibility()).length",
        );
        const seen = new Set<string>();
        await page.keyboard.press('Tab');
        expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Skip to what changes');
        for (let i = 0; i < 300; i++) {
          const at = await page.evaluate<string | null>(
            "(() => { const e = document.activeElement; if (e === document.body) return null; const all = [...document.querySelectorAll('*')]; return e.localName + all.indexOf(e); })()",
          );
          if (at === null || seen.has(at)) break;
          seen.add(at);
          const outlined = await page.evaluate<boolean>(
            "getComputedStyle(document.activeElement).outlineStyle !== 'none'",
          );
          expect([at, outlined]).toEqual([at, true]);
          await page.keyboard.press('Tab');
        }
        expect(seen.size).toBe(wanted);
        await page.focus('.phase summary');
        await page.keyboard.press('Enter');
        expect(await page.evaluate<boolean>("document.querySelector('.phase details').open")).toBe(true);
        await page.keyboard.press('Space');
        expect(await page.evaluate<boolean>("document.querySelector('.phase details').open")).toBe(false);
      },
    );
  });

  test('without JavaScript everything is there and opens; nothing pretends to have been checked', async () => {
    const options: BrowserContextOptions = { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } };
    await open('no-script', STATES['partial'] as ReportInput, options, async (page) => {
      await page.locator('.phase summary').nth(2).click();
      await page.getByText('What each check says').first().click();
      expect(await page.getByText('The mode is exactly prod.').first().isVisible()).toBe(true);
      expect(await page.locator('button:visible').count()).toBe(0);
      expect(await page.textContent('#verify-status')).toContain('Not checked yet');
    });
  });

  test('the page checks its ledger, and its signatures when a key is given', async () => {
    await open('signed', STATES['shipped'] as ReportInput, {}, async (page) => {
      await page.locator(verified).waitFor();
      expect(await page.textContent('#verify-checks')).toContain('paste a public key');
      await page.fill('#vkey', VKEY.text);
      await page.keyboard.press('Enter');
      await page.getByText('which you gave: it signed it').waitFor();
      const holds = await page.textContent('#pill');
      expect(holds).toBe(`\u2713 holds under key ${VKEY.text.split('+').at(-2) ?? ''}`);
      for (const typo of [VKEY.text.replace('123456789', '1'), VKEY.text.slice(0, -1), 'nonsense', OTHER]) {
        await page.fill('#vkey', typo);
        await page.getByRole('button', { name: 'Check signatures' }).click();
        await page.locator('#vkey[aria-invalid=true]').waitFor();
        expect(await page.textContent('#vkey-error')).not.toBe('');
        expect([await page.textContent('#pill'), await page.locator('.pill.bad').count()]).toEqual([holds, 0]);
      }
      await page.fill('#vkey', STRANGER);
      await page.keyboard.press('Enter');
      await page.getByText('is not signed by this key').first().waitFor();
      expect(await page.textContent('#pill')).toBe('\u2715 does not hold');
    });
  });

  test('a key that the link brings is used and named; the manifest beside is compared with the bytes', async () => {
    const html = await renderReport(STATES['shipped'] as ReportInput);
    const address = asFile('brought', html);
    const page = await browser.newPage();
    await page.goto(`${address}#vkey=%`);
    await page.locator('#vkey-error').filter({ hasText: 'cannot be read' }).waitFor();
    await page.goto('about:blank');
    await page.goto(`${address}#vkey=${encodeURIComponent(VKEY.text)}`);
    await page.getByText('which this link brought').waitFor();
    const folder = mkdtempSync(join(tmpdir(), 'beside-'));
    const give = async (bytes: string): Promise<string | null> => {
      const files = { 'report.html': `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
      const payload = Buffer.from(JSON.stringify({ files })).toString('base64');
      writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ payload }));
      writeFileSync(join(folder, 'report.html'), html);
      await page.setInputFiles('#beside', []);
      await page.setInputFiles('#beside', [join(folder, 'manifest.json'), join(folder, 'report.html')]);
      await page.locator('#beside-status').filter({ hasText: 'bytes' }).waitFor();
      return page.textContent('#beside-status');
    };
    expect(await give(html)).toContain('lists exactly these bytes');
    await page.reload();
    await page.locator(verified).waitFor();
    expect(await give(`${html} `)).toContain('lists other bytes');
    expect(await page.textContent('#pill')).toBe('\u2715 does not hold');
    await page.close();
  });

  test('a ledger that was changed is told so', async () => {
    const input = STATES['shipped'] as ReportInput;
    const forged = { ...input, ledgerText: input.ledgerText.replace('"actor":"octocat"', '"actor":"mallory"') };
    await open('forged', forged, {}, async (page) => {
      await page.locator(verified).waitFor();
      expect(await page.textContent('#verify-status')).toContain('does not hold');
      expect(await violations(page)).toEqual([]);
    });
  });

  test('what is shown can be copied', async () => {
    const options: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };
    await open('copy', STATES['shipped'] as ReportInput, options, async (page) => {
      await page.evaluate(openAll);
      await page.getByRole('button', { name: 'Copy the plan digest' }).first().click();
      await page.getByText('Copied').waitFor();
      expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(STATES['shipped']?.plan.plan_digest);
    });
  });

  test('the watcher sees what hostile text would do if it came through', async () => {
    const html = await renderReport(STATES['shipped'] as ReportInput);
    const evil =
      '<script>window.owned=1</script><img src="https://evil.invalid/x"><p style="color:red" onclick="x()">x</p>';
    const context = await browser.newContext();
    const { page, observed } = await watchedPage(context);
    await page.goto(asFile('evil', html.replace('<main>', `<main>${evil}`)));
    await page.locator(verified).waitFor();
    expect(await page.evaluate<boolean>("'owned' in window")).toBe(false);
    const seen = observed.problems.filter((problem) => problem.includes('CSP '));
    for (const directive of ['script-src-elem', 'img-src', 'style-src-attr']) expect(seen.join()).toContain(directive);
    // The attempt is seen even though the policy stops it.
    expect(observed.requests).toEqual(['https://evil.invalid/x']);
    await context.close();
  });

  test('hostile text executes nothing, asks nobody and keeps the layout', async () => {
    for (const width of [320, 1280]) {
      await open(`hostile-${width}`, hostile(), { viewport: { width, height: 900 } }, async (page) => {
        await page.locator(verified).waitFor();
        await page.evaluate(openAll);
        await page.waitForTimeout(500);
        expect(await page.evaluate<boolean>("'owned' in window")).toBe(false);
        expect(await fitsWidth(page)).toBe(true);
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.locator('main > section, main > div > section').count()).toBe(6);
        expect(await page.textContent('#verify-status')).toContain('consistent with each other');
        expect(await page.textContent('#pill')).toBe(HOLDS);
        const order = await page.evaluate<string[]>("[...document.querySelectorAll('h2')].map((e) => e.textContent)");
        expect(order).toEqual([
          'What changes',
          'What changed since the approval',
          'Why it did not ship',
          'Timeline',
          'Check this page here',
          'Policy',
        ]);
        await photograph(page, `hostile-${width}`, false);
      });
    }
  });

  test('a page of many operations fits and is accessible', async () => {
    await open('many', many(60), { viewport: { width: 320, height: 900 } }, async (page) => {
      await page.locator(verified).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await fitsWidth(page)).toBe(true);
      expect(await page.locator('.change:visible').count()).toBe(0);
      await page.fill('#filter', 'release package-7');
      expect(await page.locator('.change:visible > .meta').allTextContents()).toEqual([
        expect.stringContaining('package-7'),
      ]);
      await page.fill('#filter', '');
      expect([await page.locator('.group:visible').count(), await page.locator('.change:visible').count()]).toEqual([
        3, 0,
      ]);
      expect(await page.textContent('#pill')).toBe(HOLDS);
    });
  });

  test('right to left holds', async () => {
    await open('rtl', STATES['partial'] as ReportInput, { viewport: { width: 320, height: 900 } }, async (page) => {
      await page.evaluate("document.documentElement.dir = 'rtl'");
      await page.evaluate(openAll);
      expect(await fitsWidth(page)).toBe(true);
      await photograph(page, 'rtl');
    });
  });

  test('paper shows what is folded, and no buttons', async () => {
    await open('print', STATES['shipped'] as ReportInput, {}, async (page) => {
      await page.locator(verified).waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('button:visible').count()).toBe(0);
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.length).toBeGreaterThan(20_000);
      expect(await page.locator('details:not([open])').count()).toBeGreaterThan(0);
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      expect(await page.locator('details:not([open])').count()).toBe(0);
      await photograph(page, 'print');
      await page.evaluate("dispatchEvent(new Event('afterprint'))");
      expect(await page.locator('details:not([open])').count()).toBeGreaterThan(0);
    });
  });
});
