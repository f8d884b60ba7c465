import { describe, expect, test } from '@jest/globals';
import { KINDS } from '../../../src/operations/registry.ts';
import { formatTime } from '../../../src/core/clock.ts';
import { beginFiles, endFiles, openPaths, readRun, runFiles } from '../../../src/execute/batch-files.ts';
import type { RunFacts } from '../../../src/protocol/facts.ts';
import { jsonFile } from 'canonical-json/jcs';
import type { Json } from 'canonical-json/jcs';
import { openPath, runPath } from '../../../src/protocol/ledger-files.ts';
import type { Snapshot } from '../../../src/protocol/ledger-files.ts';
import { gateContext, NOW, operation, planDigest, receipt } from './gate-context.ts';

/** The files beside a run's lines: what it has open, and what it planned. */

const { facts } = gateContext();
const about = { facts, kinds: KINDS };
const begun = { operation, receiptId: receipt.receipt_id, seq: 4 };
const path = openPath(operation, KINDS);
const state = (files: ReadonlyMap<string, Uint8Array | null>): Snapshot => ({
  read: (name) => Promise.resolve(files.get(name) ?? null),
  list: (folder) =>
    Promise.resolve(
      [...files.keys()].filter((name) => name.startsWith(`${folder}/`)).map((name) => name.slice(folder.length + 1)),
    ),
  segmentOf: () => Promise.resolve(null),
});

describe('what is open', () => {
  const opened = { receipt_id: receipt.receipt_id, run_attempt: 1, run_id: '9', seq: 4 };

  test('names the receipt, the run and where its intent stands', () => {
    expect(beginFiles([begun], about).get(path)).toEqual(jsonFile(opened));
  });

  test('is found by its path', async () => {
    expect([...(await openPaths(state(beginFiles([begun], about))))]).toEqual([path]);
  });

  test.each<[string, Json | null, string[]]>([
    ['is closed by the run that opened it', opened, [path]],
    ['is not closed when somebody closed it meanwhile', null, []],
    ['is not closed when another receipt opened it since', { ...opened, receipt_id: `rcpt_${'1'.repeat(32)}` }, []],
    ['is not closed when another attempt opened it since', { ...opened, run_attempt: 2 }, []],
    ['is not closed when another run opened it since', { ...opened, run_id: '10' }, []],
    ['is not closed when it was opened by another intent', { ...opened, seq: 5 }, []],
  ])('%s', async (_what, found, closed) => {
    const files = await endFiles(
      [begun],
      about,
      state(found === null ? new Map() : new Map([[path, jsonFile(found)]])),
    );
    expect([...files]).toEqual(closed.map((name) => [name, null]));
  });

  test('is not closed when it cannot be read, though it is listed', async () => {
    const listed = state(new Map([[path, null]]));
    expect(await endFiles([begun], about, listed)).toEqual(new Map());
  });

  test('is not read when it is not listed', async () => {
    const reads: string[] = [];
    const nothing = { ...state(new Map()), read: (name: string) => Promise.resolve((reads.push(name), null)) };
    await endFiles([begun], about, nothing);
    expect(reads).toEqual([]);
  });
});

describe('what a run planned', () => {
  const other = `sha256:${'2'.repeat(64)}`;
  const record = (...digests: string[]) => ({ opened_at: formatTime(NOW - 1000), plan_digests: digests });
  const after = async (before: Json | null, change: Partial<RunFacts> = {}): Promise<unknown> => {
    const files = before === null ? new Map<string, Buffer>() : new Map([[runPath('9'), jsonFile(before)]]);
    const written = await runFiles({ ...facts, ...change }, planDigest, NOW, state(files));
    return Object.fromEntries([...written].map(([name, bytes]) => [name, JSON.parse(String(bytes)) as unknown]));
  };

  test('is recorded with its first plan, whichever attempt it is', async () => {
    const first = { [runPath('9')]: { opened_at: formatTime(NOW), plan_digests: [planDigest] } };
    expect([await after(null), await after(null, { runAttempt: 2 })]).toEqual([first, first]);
  });

  test('goes on with the plans of its other jobs and steps, each once', async () => {
    expect(await after(record(other))).toEqual({ [runPath('9')]: record(other, planDigest) });
    expect(await after(record(other, planDigest))).toEqual({});
  });

  test('is not added to by a later attempt', async () => {
    expect(await after(record(other), { runAttempt: 2 })).toEqual({});
  });

  test('is read, or is not there', async () => {
    expect(await readRun('9', state(new Map()))).toBeNull();
    expect(await readRun('9', state(new Map([[runPath('9'), jsonFile(record(other))]])))).toEqual(record(other));
  });

  test.each(['', '{}\n', jsonFile({ ...record(other), plan_digests: ['x'] }).toString()])(
    'is not believed when it is of another form: %j',
    async (text) => {
      await expect(readRun('9', state(new Map([[runPath('9'), Buffer.from(text)]])))).rejects.toMatchObject({
        code: 'ledger_untrusted',
        message: `The ledger cannot be trusted: ${runPath('9')} cannot be read. Find out who changed it before anything is published.`,
      });
    },
  );
});
