import { linkSync, mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { pinsOf } from '../../../src/verify/keys.ts';
import { verifyPath } from '../../../src/verify/index.ts';
import type { Report } from '../../../src/verify/verdict.ts';
import { parseCheckpoint } from '../../../src/protocol/checkpoint.ts';
import { forgeBranch, forgeClone, writeFiles } from 'forged-proofs/branch';
import type { BranchForgery } from 'forged-proofs/branch';
import { mth, note, OTHER, SIGNER, TRUSTED } from 'forged-proofs/crypto';
import { forge } from 'forged-proofs/proof';
import { descriptorOf, zip, zipOf } from 'file-sources/any-zip';
import type { ZipFile } from 'file-sources/any-zip';
import { BRANCH_CASES, CRASHED, reconcile, two } from 'forged-proofs/cases/branches';
import { ZIP_CASES } from 'forged-proofs/cases/zips';
import { ZIP_BYTES } from 'forged-proofs/cases/zip-bytes';

const pins = pinsOf(TRUSTED, 'pins');
const room = mkdtempSync(join(tmpdir(), 'containers-'));
let count = 0;
const place = (name: string): string => join(room, String(count++), name);
function put(name: string, bytes: Uint8Array | string): string {
  const path = place(name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}
const failing = (report: Report): string[] =>
  report.checks.filter(({ status }) => status === 'failed').map(({ name }) => name);
const good = forge();

describe('zips', () => {
  const entries = [...good].map(([name, bytes]): ZipFile => ({ name, bytes }));
  const verify = (files: readonly ZipFile[]): Promise<Report> => verifyPath(put('proof.zip', zip(files)), { pins });

  test('a proof as GitHub hands it out, in a folder or not', async () => {
    expect((await verifyPath(put('a.zip', zipOf(good)), { pins })).verdict).toBe('VERIFIED');
    expect((await verifyPath(put('b.zip', zipOf(good, 'marketops-proof/')), { pins })).verdict).toBe('VERIFIED');
    expect((await verify([{ name: 'receipts/', bytes: Buffer.alloc(0), stored: true }, ...entries])).verdict).toBe(
      'VERIFIED',
    );
  });

  test('a proof whose files have data descriptors, or extra fields without a name', async () => {
    const extra = Buffer.from([1, 0, 1, 0, 0]);
    expect((await verify(entries.map((file) => ({ ...file, extra })))).verdict).toBe('VERIFIED');
    const described = entries.map((file) => ({ ...file, descriptor: descriptorOf(file.bytes) }));
    expect((await verify(described)).verdict).toBe('VERIFIED');
    const bare = described.map((file) => ({ ...file, descriptor: file.descriptor.subarray(4) }));
    expect((await verify(bare)).verdict).toBe('VERIFIED');
  });

  test.each(ZIP_CASES)('$name: TAMPERED', async ({ entries: forged }) => {
    const report = await verify(forged);
    expect(report.verdict).toBe('TAMPERED');
    expect(failing(report).length).toBeGreaterThan(0);
  });
  test.each(ZIP_BYTES)('$name: not VERIFIED', async ({ bytes }) => {
    expect((await verifyPath(put('forged.zip', bytes), { pins })).verdict).toMatch(/^(TAMPERED|UNUSABLE)$/);
  });
  test('no zip and no proof in it: UNUSABLE', async () => {
    expect((await verifyPath(put('x.zip', 'PK\u0003\u0004 and no more'), { pins })).verdict).toBe('UNUSABLE');
    expect((await verify([{ name: 'holiday.jpg', bytes: Buffer.from('x') }])).verdict).toBe('UNUSABLE');
    expect((await verify([])).verdict).toBe('UNUSABLE');
  });
});

describe('folders', () => {
  test('a proof folder, and a folder that holds one', async () => {
    const folder = writeFiles(place('marketops-proof'), good);
    expect((await verifyPath(folder, { pins })).verdict).toBe('VERIFIED');
    expect((await verifyPath(join(folder, '..'), { pins })).verdict).toBe('VERIFIED');
  });
  test('links are not followed', async () => {
    const folder = writeFiles(place('p'), good);
    const outside = put('plan.json', good.get('plan.json') as Buffer);
    const other = new Map(good);
    other.delete('plan.json');
    const linked = writeFiles(place('p'), other);
    symlinkSync(outside, join(linked, 'plan.json'));
    expect(failing(await verifyPath(linked, { pins }))).toContain('layout');
    symlinkSync(outside, join(folder, 'more'));
    expect(failing(await verifyPath(folder, { pins }))).toContain('layout');
    const hard = writeFiles(place('p'), other);
    linkSync(outside, join(hard, 'plan.json'));
    expect((await verifyPath(hard, { pins })).verdict).toBe('VERIFIED');
  });
  test('folders in folders, and too many files, are refused', async () => {
    const deep = writeFiles(place('p'), new Map(good).set('receipts/a/b', Buffer.from('x')));
    expect((await verifyPath(deep, { pins })).verdict).toBe('TAMPERED');
  });
  test('nothing there, or nothing to read: UNUSABLE', async () => {
    mkdirSync(join(room, 'empty'));
    for (const path of [join(room, 'nowhere'), join(room, 'empty'), put('notes.txt', 'hello'), '/dev/null']) {
      expect((await verifyPath(path, { pins })).verdict).toBe('UNUSABLE');
    }
  });
});

describe('a ledger on its own', () => {
  const text = good.get('ledger.jsonl')?.toString() ?? '';
  const lines = text.trimEnd().split('\n');
  const verify = (content: string, more: object = {}): Promise<Report> =>
    verifyPath(put('ledger.jsonl', content), { pins, ...more });
  const joined = (list: readonly string[]): string => list.map((line) => `${line}\n`).join('');
  const [stretch] = JSON.parse(good.get('checkpoints.json')?.toString() ?? '') as { after: string }[];
  const after = parseCheckpoint(stretch?.after ?? '');

  test('is consistent with itself at best, unless a checkpoint covers it', async () => {
    expect((await verify(text)).verdict).toBe('SELF_CONSISTENT');
    expect((await verify(text, { since: after })).verdict).toBe('VERIFIED');
    expect((await verify(text, { since: after, pins: null })).verdict).toBe('SELF_CONSISTENT');
    expect((await verify(text, { since: after, pins: pinsOf(`${OTHER.vkey}\n`, 'x') })).verdict).toBe('UNVERIFIABLE');
  });
  test.each([
    ['cut in the middle', joined(lines.toSpliced(5, 1)), 'TAMPERED'],
    ['reordered', joined(lines.toSpliced(3, 2, lines[4] as string, lines[3] as string)), 'TAMPERED'],
    ['cut at its tail', joined(lines.slice(0, -1)), 'INCOMPLETE'],
    ['cut at its head', joined(lines.slice(1)), 'TAMPERED'],
    ['empty', '', 'TAMPERED'],
    ['not a ledger, but called one', 'hello\n', 'TAMPERED'],
    ['without its last newline', text.slice(0, -1), 'TAMPERED'],
  ])('%s: %s', async (_name, content, verdict) => {
    expect((await verify(content)).verdict).toBe(verdict);
  });
  test('a tail cut shows against a checkpoint seen before', async () => {
    const report = await verify(joined(lines.slice(0, -1)), { since: after });
    expect([report.verdict, ...failing(report)]).toEqual(['TAMPERED', 'since']);
  });
  test('a full rewrite shows against a checkpoint seen before', async () => {
    const rewritten =
      forge({ ops: [{ id: 'other' }, { id: 'more' }] })
        .get('ledger.jsonl')
        ?.toString() ?? '';
    expect((await verify(rewritten)).verdict).toBe('SELF_CONSISTENT');
    expect((await verify(rewritten, { since: after })).verdict).toBe('TAMPERED');
  });
  test('lines after the checkpoint seen before are under none', async () => {
    const early = forge({
      checkpoints: ([one], { leaves, heads }) => {
        if (one !== undefined) one['after'] = note([SIGNER], 9, mth(leaves.slice(0, 9)), heads[8] ?? '');
      },
    });
    const [first] = JSON.parse(early.get('checkpoints.json')?.toString() ?? '') as { after: string }[];
    const report = await verify(text, { since: parseCheckpoint(first?.after ?? '') });
    expect(report.verdict).toBe('INCOMPLETE');
  });
  test('the lines of one claim may have gaps; a ledger may not', async () => {
    const gap = forge({ linesBefore: 5, linesBetween: 3 }).get('ledger.jsonl')?.toString() ?? '';
    expect((await verify(gap)).verdict).toBe('INCOMPLETE');
  });
  test('a line of a gigabyte is not read to its end', async () => {
    const path = put('ledger.jsonl', text);
    truncateSync(path, 1024 * 1024 * 1024);
    const before = process.memoryUsage().rss;
    expect(failing(await verifyPath(path, { pins }))).toEqual(['ledger_encoding']);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });
});

describe('a ledger branch', () => {
  const verify = (scene: BranchForgery, more: object = {}): Promise<Report> =>
    verifyPath(forgeClone(place('branch'), scene), { pins, ...more });
  const verifyCheckout = (scene: BranchForgery): Promise<Report> =>
    verifyPath(writeFiles(place('branch'), forgeBranch(scene)), { pins, run: scene.run ?? null });

  test('true ones', async () => {
    expect((await verify(two)).verdict).toBe('VERIFIED');
    expect((await verify(two, { pins: null })).verdict).toBe('SELF_CONSISTENT');
    expect((await verify(two, { pins: pinsOf(`${OTHER.vkey}\n`, 'x') })).verdict).toBe('UNVERIFIABLE');
    expect((await verify({ runs: [] })).verdict).toBe('SELF_CONSISTENT');
  });
  test('a checkout without its history is incomplete at best', async () => {
    expect((await verifyCheckout(two)).verdict).toBe('INCOMPLETE');
  });
  test('a crashed run is incomplete, until it is reconciled', async () => {
    expect((await verify({ runs: [CRASHED, {}] })).verdict).toBe('INCOMPLETE');
    const report = await verify({ runs: [CRASHED, {}], lines: reconcile });
    expect([report.verdict, ...failing(report)]).toEqual(['VERIFIED']);
  });
  test('what was seen before is extended, or the branch was rewound', async () => {
    const seen = (runs: BranchForgery): unknown => parseCheckpoint(forgeBranch(runs).get('checkpoint') as Buffer);
    expect((await verify(two, { since: seen({ runs: [{}] }) })).verdict).toBe('VERIFIED');
    const rewound = await verify({ runs: [{}] }, { since: seen(two) });
    expect([rewound.verdict, ...failing(rewound)]).toEqual(['TAMPERED', 'since']);
    const forked = await verify({ runs: [{}, { ops: [{ id: 'y' }] }] }, { since: seen(two) });
    expect([forked.verdict, ...failing(forked)]).toEqual(['TAMPERED', 'since']);
  });

  test.each(BRANCH_CASES)('$name: $verdict, $check', async ({ verdict, check, branch }) => {
    const report = await verifyCheckout(branch);
    expect(report.verdict).toBe(verdict);
    expect(
      report.checks
        .filter(({ status }) => !['ok', 'not_applicable', 'skipped'].includes(status))
        .map(({ name }) => name),
    ).toContain(check);
  });
});
