import { linkSync, mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { pinsOf } from '../../../src/audit/verify/keys.ts';
import { verifyPath } from '../../../src/audit/verify/verify-path.ts';
import type { Report } from '../../../src/audit/verify/verdict.ts';
import { parseCheckpoint } from '../../../src/protocol/note.ts';
import type { Dict } from '../../support/forge-crypto.ts';
import { mth, note } from '../../support/forge-crypto.ts';
import { forgeBranch, segment, writeFiles } from '../../support/branch.ts';
import type { BranchScene } from '../../support/branch.ts';
import { file, forge, OTHER, SIGNER, TRUSTED } from '../../support/forge.ts';
import { zip, zipOf } from '../../support/zip.ts';
import type { ZipFile } from '../../support/zip.ts';

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

  const small = Buffer.from('x');
  const cases: readonly (readonly [string, readonly ZipFile[]])[] = [
    ['zip slip', [...entries, { name: '../evil', bytes: small }]],
    ['zip slip within a folder', [...entries, { name: 'receipts/../../evil', bytes: small }]],
    ['an absolute name', [...entries, { name: '/etc/passwd', bytes: small }]],
    ['a drive', [...entries, { name: 'C:/x', bytes: small }]],
    ['a backslash', [...entries, { name: 'receipts\\x', bytes: small }]],
    ['a control character in a name', [...entries, { name: 'a\nb', bytes: small }]],
    ['a symbolic link', entries.map((entry) => (entry.name === 'plan.json' ? { ...entry, mode: 0o120777 } : entry))],
    ['a name twice', [...entries, entries[0] as ZipFile]],
    ['an encrypted file', entries.map((entry) => ({ ...entry, flags: 1 }))],
    ['another compression', entries.map((entry) => ({ ...entry, method: 12 }))],
    [
      'a bomb',
      [...entries, { name: 'receipts/rcpt_' + 'a'.repeat(32) + '.dsse.json', bytes: Buffer.alloc(8 * 1024 * 1024) }],
    ],
    [
      'a bomb that lies about its size',
      entries.map((entry) =>
        entry.name === 'summary.md' ? { ...entry, bytes: Buffer.alloc(8 * 1024 * 1024), size: 10 } : entry,
      ),
    ],
    ['files of many gigabytes by their own account', entries.map((entry) => ({ ...entry, size: 0xfffffff0 }))],
    [
      'too many files',
      [...entries, ...Array.from({ length: 10_100 }, (_, i) => ({ name: `f${i}`, bytes: small, stored: true }))],
    ],
    ['a file more', [...entries, { name: 'notes.txt', bytes: small }]],
  ];
  test.each(cases)('%s: TAMPERED', async (_name, files) => {
    const report = await verify(files);
    expect(report.verdict).toBe('TAMPERED');
    expect(failing(report).length).toBeGreaterThan(0);
  });
  test('no zip and no proof in it: UNUSABLE', async () => {
    expect((await verifyPath(put('x.zip', 'PK\u0003\u0004 and no more'), { pins })).verdict).toBe('UNUSABLE');
    expect((await verify([{ name: 'holiday.jpg', bytes: small }])).verdict).toBe('UNUSABLE');
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

describe('a checkout of the ledger branch', () => {
  const CRASHED = { closed: false, ops: [{ id: 'a', outcome: 'none' }] } as const;
  const reconcile = (lines: Dict[]): Dict[] => {
    const intent = lines.find(({ type }) => type === 'operation.intent') as Dict;
    const opened = lines.findLastIndex(({ type }) => type === 'run.opened');
    const { receipt_id, run_id, run_attempt, operation_id, operation_kind } = intent;
    const line: Dict = {
      ...(lines[opened] as Dict),
      type: 'operation.reconciled',
      operation_id: operation_id ?? null,
      operation_kind: operation_kind ?? null,
      data: {
        receipt_id: receipt_id ?? null,
        run_id: run_id ?? null,
        run_attempt: run_attempt ?? null,
        observed: 'done',
        github: null,
      },
    };
    const closed = lines.at(-1)?.['data'] as Dict;
    const counts = { ...(closed['counts'] as Dict), 'operation.reconciled': 1 };
    return lines.with(-1, { ...(lines.at(-1) as Dict), data: { ...closed, counts } }).toSpliced(opened + 1, 0, line);
  };
  const verify = (scene: BranchScene, more: object = {}): Promise<Report> =>
    verifyPath(writeFiles(place('branch'), forgeBranch(scene)), { pins, ...more });
  const two: BranchScene = { runs: [{}, { ops: [{ id: 'x' }] }] };

  test('true ones', async () => {
    expect((await verify(two)).verdict).toBe('VERIFIED');
    expect((await verify(two, { pins: null })).verdict).toBe('SELF_CONSISTENT');
    expect((await verify(two, { pins: pinsOf(`${OTHER.vkey}\n`, 'x') })).verdict).toBe('UNVERIFIABLE');
    expect((await verify({ runs: [] })).verdict).toBe('SELF_CONSISTENT');
  });
  test('a crashed run is incomplete, until it is reconciled', async () => {
    expect((await verify({ runs: [CRASHED, {}] })).verdict).toBe('INCOMPLETE');
    const report = await verify({ runs: [CRASHED, {}], lines: reconcile });
    expect([report.verdict, ...failing(report)]).toEqual(['VERIFIED']);
  });
  test('what was seen before is extended, or the branch was rewound', async () => {
    const seen = (runs: BranchScene): unknown => parseCheckpoint(forgeBranch(runs).get('checkpoint') as Buffer);
    expect((await verify(two, { since: seen({ runs: [{}] }) })).verdict).toBe('VERIFIED');
    const rewound = await verify({ runs: [{}] }, { since: seen(two) });
    expect([rewound.verdict, ...failing(rewound)]).toEqual(['TAMPERED', 'since']);
    const forked = await verify({ runs: [{}, { ops: [{ id: 'y' }] }] }, { since: seen(two) });
    expect([forked.verdict, ...failing(forked)]).toEqual(['TAMPERED', 'since']);
  });

  const path = (files: Map<string, Buffer>, folder: string): string =>
    [...files.keys()].find((name) => name.startsWith(folder)) as string;
  const edit = (change: (files: Map<string, Buffer>) => void): BranchScene => ({ ...two, files: change });
  const cases: readonly (readonly [string, string, string, BranchScene])[] = [
    [
      'the last segment removed',
      'TAMPERED',
      'checkpoint_states',
      edit((files) => files.delete(path(files, segment(13)))),
    ],
    ['the first segment removed', 'TAMPERED', 'ledger_sequence', edit((files) => files.delete(segment(0)))],
    [
      'a segment under another name',
      'TAMPERED',
      'segments',
      edit((files) => {
        files.set(segment(14), files.get(segment(13)) as Buffer);
        files.delete(segment(13));
      }),
    ],
    [
      'a segment in another folder',
      'TAMPERED',
      'segments',
      edit((files) => {
        files.set(segment(13).replace('000000/', '000001/'), files.get(segment(13)) as Buffer);
        files.delete(segment(13));
      }),
    ],
    ['an empty segment', 'TAMPERED', 'segments', edit((files) => files.set(segment(99), Buffer.alloc(0)))],
    [
      'a line edited',
      'TAMPERED',
      'ledger_chain',
      edit((files) =>
        files.set(segment(0), Buffer.from((files.get(segment(0)) as Buffer).toString().replace('octocat', 'mallory'))),
      ),
    ],
    ['an authorize job in the ledger', 'TAMPERED', 'result', { runs: [{}, { authorize: true, ops: [{ id: 'x' }] }] }],
    ['checkpoint removed', 'TAMPERED', 'checkpoint_states', edit((files) => files.delete('checkpoint'))],
    ['checkpoint planted', 'UNVERIFIABLE', 'checkpoint_signatures', { ...two, signer: OTHER }],
    [
      'checkpoint that is none',
      'TAMPERED',
      'checkpoint_states',
      edit((files) => files.set('checkpoint', Buffer.from('x\n'))),
    ],
    ['lines after the last checkpoint', 'INCOMPLETE', 'landed', { ...two, covered: 13 }],
    [
      'tip.json of another size',
      'TAMPERED',
      'tip',
      edit((files) => files.set('tip.json', file({ size: 3, head: 'a'.repeat(64), frontier: [] }))),
    ],
    [
      'tip.json of another frontier',
      'TAMPERED',
      'tip',
      edit((files) =>
        files.set(
          'tip.json',
          Buffer.from((files.get('tip.json') as Buffer).toString().replace(/\["[0-9a-f]{64}/, `["${'a'.repeat(64)}`)),
        ),
      ),
    ],
    ['tip.json removed', 'TAMPERED', 'tip', edit((files) => files.delete('tip.json'))],
    ['a consumption record deleted', 'TAMPERED', 'consumed', edit((files) => files.delete(path(files, 'consumed/')))],
    [
      'a consumption record edited',
      'TAMPERED',
      'consumed',
      edit((files) =>
        files.set(
          path(files, 'consumed/'),
          file({ claim: 'a'.repeat(32), operation_digest: `sha256:${'a'.repeat(64)}`, run_attempt: 1, run_id: '1' }),
        ),
      ),
    ],
    [
      'a consumption record planted',
      'TAMPERED',
      'consumed',
      edit((files) =>
        files.set(`consumed/aa/rcpt_${'a'.repeat(32)}.json`, files.get(path(files, 'consumed/')) as Buffer),
      ),
    ],
    [
      'an open entry planted',
      'TAMPERED',
      'open',
      edit((files) =>
        files.set(
          `open/${'a'.repeat(64)}.json`,
          file({ receipt_id: `rcpt_${'a'.repeat(32)}`, run_attempt: 1, run_id: '1', seq: 0 }),
        ),
      ),
    ],
    [
      'an open entry deleted',
      'TAMPERED',
      'open',
      { runs: [CRASHED], files: (files) => files.delete(path(files, 'open/')) },
    ],
    ['a run record deleted', 'TAMPERED', 'runs', edit((files) => files.delete(path(files, 'runs/')))],
    [
      'a run record with another plan',
      'TAMPERED',
      'runs',
      edit((files) =>
        files.set(path(files, 'runs/'), file({ opened_at: '2026-11-23T01:00:00.000Z', plan_digests: [] })),
      ),
    ],
    ['a dry run on the branch', 'TAMPERED', 'branch_lines', { runs: [{ mode: 'dry_run' }] }],
    ['a run without a key on the branch', 'TAMPERED', 'branch_lines', { runs: [{ signer: null }] }],
    [
      'a receipt used by two runs',
      'TAMPERED',
      'receipt_lines',
      {
        runs: [{}, {}],
        lines: (lines) => {
          const [one, two_] = lines.filter(({ type }) => type === 'receipt.minted').filter((_line, i) => i % 2 === 0);
          return lines.map((line) =>
            line['receipt_id'] === two_?.['receipt_id'] ? { ...line, receipt_id: one?.['receipt_id'] ?? null } : line,
          );
        },
      },
    ],
    [
      'a claim used by two runs',
      'TAMPERED',
      'run_identity',
      { runs: [{}, {}], lines: (lines) => lines.map((line) => ({ ...line, claim: '1'.repeat(32) })) },
    ],
    ['a reconciliation of nothing', 'TAMPERED', 'reconciliations', { runs: [{}, {}], lines: reconcile }],
  ];
  test.each(cases)('%s: %s, %s', async (_name, verdict, check, scene) => {
    const report = await verify(scene);
    expect(report.verdict).toBe(verdict);
    expect(
      report.checks
        .filter(({ status }) => !['ok', 'not_applicable', 'skipped'].includes(status))
        .map(({ name }) => name),
    ).toContain(check);
  });
});
