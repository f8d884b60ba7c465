import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { forgeClone } from 'forged-proofs/branch';
import type { BranchForgery } from 'forged-proofs/branch';
import { OTHER, TRUSTED } from 'forged-proofs/crypto';
import { CRASHED, reconcile, two } from 'forged-proofs/cases/branches';
import { generate } from '../../../bench/history/generate.ts';
import { pinsOf } from '../../../src/verify/keys.ts';
import type { Overview, Rows, SiteData } from '../src/browser/site-data.ts';
import { add } from '../src/browser/row.ts';
import { metricsOf } from '../src/metrics.ts';
import { readHistory } from '../src/read.ts';
import { buildSite } from '../src/site/build.ts';
import { runsOf } from './support/checked-runs.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
const place = (): string => join(folder, String(++count));
const clone = (forgery: BranchForgery, at = place()): string => {
  rmSync(at, { recursive: true, force: true });
  return forgeClone(at, forgery);
};
const pins = pinsOf(TRUSTED, 'the test');

async function build(branches: readonly string[], out = place(), keys: typeof pins | null = pins) {
  const { ledgers, unchanged } = await buildSite({ branches, out, pins: keys, now: Date.now() });
  const page = readFileSync(join(out, 'index.html'), 'utf8');
  const site = JSON.parse(/id="data">(.*?)<\/script>/s.exec(page)?.[1] ?? '') as SiteData;
  return { out, page, site, ledgers, unchanged };
}

/** What a data file holds. */
const holds = (out: string, path: string): unknown => {
  const [, packed = ''] =
    /^marketops\("[^"]+","([^"]*)"\)$/.exec(readFileSync(join(out, 'data', `${path}.js`), 'utf8')) ?? [];
  return JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString());
};

/** Everything that is published, by path. */
const files = (out: string): Map<string, string> =>
  new Map(
    readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.startsWith('.cache') && statSync(join(out, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(out, name), 'utf8')]),
  );

const many = (runs: number): BranchForgery => ({
  runs: Array.from({ length: runs }, (_, at) =>
    at % 5 === 3 ? { ops: [{ id: `f${at}`, decision: 'forbid' as const }] } : {},
  ),
});

test('built on from what was there, it is what building it anew gives, byte for byte', async () => {
  const at = place();
  const out = place();
  for (const runs of [1, 19, 20, 41]) {
    clone(many(runs), at);
    await build([at], out);
  }
  const anew = await build([at]);
  expect(anew.ledgers[0]?.repository.size).toBeGreaterThan(256);
  expect(files(out)).toEqual(files(anew.out));
});

test('a branch whose head is as it was is not read again; other keys are a reason to', async () => {
  const branches = [clone(two)];
  const { out } = await build(branches);
  const before = files(out);
  expect((await build(branches, out)).unchanged).toBe(1);
  expect(files(out)).toEqual(before);
  const unpinned = await build(branches, out, null);
  expect([unpinned.unchanged, unpinned.site.repositories[0]?.trusted]).toEqual([0, null]);
});

test('a branch that was rewritten leaves nothing of the one before', async () => {
  const at = place();
  const { out } = await build([clone(many(30), at)]);
  clone(two, at);
  await build([at], out);
  expect(files(out)).toEqual(files((await build([at])).out));
});

test('no file is over 200 kB', async () => {
  const { out } = await build([clone(many(41))]);
  const [largest = 0] = [...files(out).values()].map(({ length }) => length).sort((a, b) => b - a);
  expect(largest).toBeLessThan(200_000);
});

test('a ledger without runs, and one with a run', async () => {
  const empty = clone({ runs: [] });
  const { site, out, ledgers } = await build([empty, clone({ runs: [{}] })]);
  expect(
    site.repositories.map(({ size, runs, checkpoint, faults }) => [size > 0, runs, checkpoint === null, faults]),
  ).toEqual([
    [false, 0, true, []],
    [true, 1, false, []],
  ]);
  expect((holds(out, 'overview') as Overview).newest).toHaveLength(1);
  expect(ledgers).toHaveLength(2);
});

test('a run that broke off is in doubt until a later run looked', async () => {
  const states = async (forgery: BranchForgery): Promise<readonly string[]> => {
    const { out, site } = await build([clone(forgery)]);
    return (holds(out, `${site.repositories[0]?.slug ?? ''}/runs/0`) as Rows).map(({ state }) => state);
  };
  expect(await states({ runs: [CRASHED] })).toEqual(['open']);
  expect(await states({ runs: [CRASHED, { ops: [{ id: 'x' }] }], lines: reconcile })).toEqual(['shipped', 'shipped']);
});

test('each run of a history is found to be what its lines and its plan come to, and not as another', async () => {
  const { clones, trustedKeys } = generate(place(), { runs: 120, repositories: 1, operations: 4 });
  const { details, check } = await runsOf(clones[0] ?? '', pinsOf(trustedKeys, 'the test'));
  let unsigned = 0;
  for (const { run, plan } of details) {
    expect(await check({ run, plan })).toBeGreaterThan(0);
    const [operation, ...rest] = run.operations;
    if (operation?.receipt !== null || operation.digest === null || plan === null) continue;
    unsigned++;
    for (const change of [{ digest: `sha256:${'0'.repeat(64)}` }, { target: 'acme/other' }]) {
      const other = { ...run, operations: [{ ...operation, ...change }, ...rest] };
      await expect(check({ run: other, plan })).rejects.toThrow('is not what was planned');
    }
  }
  expect(unsigned).toBeGreaterThan(0);
});

test('figures of receipts and gates are those of the lines', async () => {
  const { out } = await build([clone(two)]);
  const [month] = (holds(out, 'overview') as Overview).months;
  expect(month?.sums).toMatchObject({
    ...{ runs: 2, permitted: 3, forbidden: 0, neither: 0, receipts: 3, intents: 3, twice: 0 },
    ...{ gates: 3, nine: 3, past: 0, settled: 3, bound: 3, foreign: 0, breakGlass: 0 },
  });
});

test('of a generated history they are those of marketops stats', async () => {
  const { clones, trustedKeys } = generate(place(), { runs: 120, repositories: 1, operations: 4 });
  const keys = pinsOf(trustedKeys, 'the test');
  const { out } = await build(clones, place(), keys);
  const all = add((holds(out, 'overview') as Overview).months.map(({ sums }) => sums));
  const { history, close } = await readHistory(clones[0] ?? '', { pins: keys });
  close();
  const { runs, authorization, receipts, gates, leadTime, approvalWait, breakGlass, inDoubt } = metricsOf([history], 0);
  const total = (bars: readonly number[]): number => bars.reduce((sum, bar) => sum + bar, 0);
  expect({
    ...{ runs: all.runs, passed: all.permitted, failed: all.forbidden, neither: all.neither, minted: all.receipts },
    ...{ consumed: all.intents, twice: all.twice, evaluated: all.gates, nine: all.nine, past: all.past },
    ...{ breakGlass: all.breakGlass, doubt: all.intents - all.settled, lead: total(all.lead), wait: total(all.wait) },
  }).toEqual({
    ...{ runs: runs.all, passed: authorization.passed, failed: authorization.failed, neither: authorization.neither },
    ...{ minted: receipts.minted, consumed: receipts.consumed, twice: receipts.consumedTwice.length },
    ...{ evaluated: gates.evaluated, nine: gates.nineOfNine, past: gates.intents - gates.intentsBehindNine },
    ...{ breakGlass, doubt: inDoubt.open, lead: leadTime.count, wait: approvalWait.count },
  });
  expect(all.runs).toBe(120);
});

test('what does not hold is told, and nothing behind it is shown', async () => {
  const at = clone(two);
  const { site } = await build([at], place(), pinsOf(`${OTHER.vkey}\n`, 'the test'));
  const [repository] = site.repositories;
  expect(repository?.faults.join()).toContain('signed by no key that is believed');
  expect([repository?.runs, repository?.trusted]).toEqual([0, true]);
});

test('names of others stay text: nothing ends the element of the data, and no path has one', async () => {
  const hostile = '</script><img src=x onerror=alert(1)>\u202e\u0000';
  const { page, out } = await build([
    clone({
      runs: [{ ops: [{ id: hostile }] }],
      lines: (lines) =>
        lines.map((line) =>
          line['type'] === 'run.opened' ? { ...line, data: { ...(line['data'] as object), actor: hostile } } : line,
        ),
    }),
  ]);
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(page).not.toContain('<img');
  for (const path of files(out).keys()) expect(path).toMatch(/^[\w./+-]+$/);
});

test('the same ledger twice, and a folder that holds something else, are refused', async () => {
  const one = clone(two);
  await expect(build([one, clone(two)])).rejects.toThrow('is of the same ledger as');
  const other = place();
  mkdirSync(other);
  writeFileSync(join(other, 'mine.txt'), '');
  await expect(build([one], other)).rejects.toThrow('holds something else');
  expect(readdirSync(other)).toEqual(['mine.txt']);
});
