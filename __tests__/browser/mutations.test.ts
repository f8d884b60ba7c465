import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Embedded } from '../../src/report/page/recompute.ts';
import type { ReportInput } from '../../src/report/input.ts';
import { renderReport } from '../../src/report/report.ts';
import { repacked, unpacked } from '../unit/report/packed.ts';
import { STATES } from '../unit/report/states.ts';
import { asFile, hasBrowser, launch } from './browser.ts';

jest.setTimeout(300_000);

/** Changes the letter or digit at a place, and only it. */
function changed(text: string, at: number): string {
  const place =
    [...text.matchAll(/[A-Za-z0-9]/g)][at % Math.max(1, text.match(/[A-Za-z0-9]/g)?.length ?? 0)]?.index ?? 0;
  const letter = text[place] === 'x' ? 'y' : 'x';
  return `${text.slice(0, place)}${letter}${text.slice(place + 1)}`;
}

/** What a reader sees, each text and address changed alone: box and cards, an eighth of the rest, a third of what is drawn. */
function ofText(html: string): string[] {
  const read = html.replace(
    /<(p|section|button)[^>]* data-unread.*?<\/\1>|<script.*?<\/script>|<style.*?<\/style>|<!--f-->/gs,
    (part) => '\0'.repeat(part.length),
  );
  const places = [
    ...read.matchAll(
      /(?<=>)[^<>\0]*[A-Za-z0-9][^<>\0]*(?=<)|(?<= href=")https[^"]+|(?<=<(?:rect|line)[^>]* (?:x|x1|width)=")[^"]+/g,
    ),
  ].map(({ index, 0: text }) => [index, text] as const);
  const drawn = (at: number): boolean => html.startsWith('="', at - 2);
  const chosen = places.filter(([at], i) => i < 110 || i % 8 === 0 || (drawn(at) && i % 3 === 0));
  return chosen.map(
    ([index, text], i) => html.slice(0, index) + changed(text, 7 * i) + html.slice(index + text.length),
  );
}

/** The data that the page checks itself against, changed in many places. */
function ofData(html: string): string[] {
  const data = unpacked(html);
  const put = (part: Partial<Embedded>): string => repacked(html, { ...data, ...part });
  const along = (text: string, n: number): string[] =>
    Array.from({ length: n }, (_, i) => changed(text, Math.floor((i * text.length) / n)));
  const { shown } = data;
  return [
    ...along(data.ledger, 30).map((ledger) => put({ ledger })),
    ...along(data.plan, 30).map((plan) => put({ plan })),
    ...along(data.evidence, 10).map((evidence) => put({ evidence })),
    ...[changed(data.head, 3), changed(data.root, 9)].flatMap((hash) => [put({ head: hash }), put({ root: hash })]),
    put({ size: data.size + 1 }),
    put({ text: changed(data.text, 20) }),
    put({ shown: { ...shown, approvals: shown.approvals.map((one) => ({ ...one, user: 'mallory' })) } }),
    put({ shown: { ...shown, approvals: [] } }),
    put({ shown: { ...shown, result: 'partial' } }),
    put({ shown: { ...shown, operations: shown.operations.slice(1) } }),
    put({ shown: { ...shown, operations: shown.operations.map((one) => ({ ...one, subject: 'v9.9.9' })) } }),
  ];
}

(hasBrowser ? describe : describe.skip)('a page that was changed', () => {
  let browser: Browser;
  let pages: readonly Page[];
  beforeAll(async () => {
    browser = await launch();
    pages = await Promise.all(Array.from({ length: 4 }, () => browser.newPage()));
  });
  afterAll(async () => {
    await browser.close();
  });

  /** What the pill says, and whether the banner is red. */
  async function checked(html: string, page = pages[0] as Page): Promise<readonly [pill: string | null, red: boolean]> {
    await page.goto(asFile(`changed-${pages.indexOf(page)}`, html));
    await page.locator('#verify-status[class]').waitFor({ timeout: 10_000 });
    return [await page.textContent('#pill'), (await page.locator('.banner.tone-red').count()) === 1];
  }

  test('200 changes of what it says, or of what it rests on, each turn it red', async () => {
    const html = await renderReport(STATES['shipped'] as ReportInput);
    const mutations = [...ofData(html), ...ofText(html)];
    expect(mutations.length).toBeGreaterThanOrEqual(200);
    expect(mutations.filter((mutated) => mutated === html)).toEqual([]);
    const found = await Promise.all(
      pages.map(async (page, n) => {
        const told: (readonly [number, string | null, boolean])[] = [];
        for (let i = n; i < mutations.length; i += pages.length) {
          const [pill, red] = await checked(mutations[i] as string, page);
          if (pill !== '\u2715 does not hold' || !red) told.push([i, pill, red]);
        }
        return told;
      }),
    );
    expect(found.flat()).toEqual([]);
  });

  test('a signature that the evidence does not tell, or under another key, turns it red', async () => {
    const html = await renderReport(STATES['signed'] as ReportInput);
    const data = unpacked(html);
    const first = data.shown.signatures[0] as Embedded['shown']['signatures'][number];
    const put = (part: Partial<typeof first>): string => {
      const signatures = [{ ...first, ...part }, ...data.shown.signatures.slice(1)];
      return repacked(html, { ...data, shown: { ...data.shown, signatures } });
    };
    const others = [
      put({ principal: first.principal.replace('alice', 'mallory') }),
      put({ key: changed(first.key, 20) }),
      put({ notAfter: '2027-11-24T09:14:02.137Z' }),
      put({ verified: false }),
      put({ publicKey: changed(first.publicKey, 40) }),
      repacked(html, { ...data, shown: { ...data.shown, signatures: [] } }),
    ];
    for (const [i, other] of others.entries())
      expect([i, ...(await checked(other))]).toEqual([i, '\u2715 does not hold', true]);
    expect(await checked(html)).toEqual(['\u2713 holds together', false]);
  });

  test('a changed script does not run, and nothing claims a check', async () => {
    const html = await renderReport(STATES['shipped'] as ReportInput);
    const [page] = pages as [Page];
    await page.goto(asFile('script', html.replace("'use strict'", "'use  strict'")));
    expect(await page.textContent('#pill')).toBe('not checked');
  });
});
