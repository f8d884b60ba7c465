import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { BranchTree } from '../../../src/audit/branch-tree.ts';
import { LedgerSession } from '../../../src/audit/ledger-session.ts';
import type { LedgerOptions } from '../../../src/audit/ledger-session.ts';
import type { BatchState, ComposedBatch } from '../../../src/execute/port.ts';
import { EMPTY_TIP, parseTip, readTip, tipFile } from '../../../src/audit/tree.ts';
import { openFederationCore } from '../../../src/authorize/federation-core.ts';
import { deriveKeys, formatSecret } from '../../../src/authorize/secret.ts';
import type { RunFacts } from '../../../src/protocol/facts.ts';
import { lineHash, lineText, MAX_LINE_BYTES, parseLine } from '../../../src/protocol/ledger.ts';
import type { Line } from '../../../src/protocol/ledger.ts';
import { CHECKPOINT_PATH, FILES_PATH, segmentPath, TIP_PATH } from '../../../src/protocol/ledger-files.ts';
import { leafHash } from 'transparency-log/merkle';
import { parseCheckpoint } from '../../../src/protocol/checkpoint.ts';
import type { PlannedOperation } from '../../../src/protocol/plan.ts';
import { parseTrustedKeys } from '../../../src/protocol/trusted-keys.ts';
import { frontierOf, mth } from 'forged-proofs/crypto';
import { freeDescriptor, synced } from '../../../packages/durable-files/__tests__/disk.ts';
import { closeRun } from '../../../src/protocol/run-result.ts';
import { FakeBranch, FORBIDDEN, MOVED } from './fake-branch.ts';

/** The lines of one process: chained, on disk as they happen, and committed to the ledger's branch in batches. */

const room = mkdtempSync(join(tmpdir(), 'ledger-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const UNTIL = NOW + 60_000;
const facts = {
  ...{ serverUrl: 'https://github.com', repositoryId: '1', runId: '9', runAttempt: 2, mode: 'prod' },
  claim: 'c'.repeat(32),
} as RunFacts;
const ORIGIN = 'github.com/repositories/1/marketops';
const vkeyOf = (fill: number): string => deriveKeys(Buffer.alloc(32, fill), '1', ORIGIN).vkey.text;
const trustedKeys = parseTrustedKeys([0x42, 0x43].map(vkeyOf).join('\n'));
const coreOf = (fill: number) =>
  openFederationCore({
    hmacKey: formatSecret(Buffer.alloc(32, fill)),
    previousHmacKeys: [0x42, 0x43]
      .filter((other) => other !== fill)
      .map((other) => formatSecret(Buffer.alloc(32, other))),
    trustedKeys,
    facts,
    clock: () => NOW,
    random: (n) => Buffer.alloc(n, 5),
  });

type Store = NonNullable<LedgerOptions['store']>;
interface Setting extends Partial<Pick<Store, 'pause' | 'provisional' | 'signCheckpoint' | 'flush'>> {
  readonly branch?: FakeBranch | null;
  readonly key?: number;
  readonly times?: number[];
  readonly facts?: RunFacts;
}

const begun = (): FakeBranch => {
  const branch = new FakeBranch();
  branch.push({ [TIP_PATH]: tipFile(EMPTY_TIP).toString() });
  return branch;
};

let count = 0;
function sessionOn({ branch = begun(), key = 0x42, times = [], ...options }: Setting = {}) {
  const core = coreOf(key);
  const file = join(room, `${count++}.jsonl`);
  const pauses: unknown[] = [];
  const store = branch && {
    tree: new BranchTree(branch, { create: false }),
    keys: { origin: ORIGIN, trusted: trustedKeys, now: NOW },
    vkey: core.vkey,
    signCheckpoint: core.sign.checkpoint,
    flush: () => Promise.resolve(),
    pause: (...args: unknown[]) => {
      pauses.push(args);
      return Promise.resolve(true);
    },
    provisional: false,
    ...options,
  };
  const session = new LedgerSession({ facts: options.facts ?? facts, clock: () => times.shift() ?? NOW, file, store });
  const onDisk = () => readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return { session, branch: branch ?? new FakeBranch(), pauses, file, onDisk };
}

const digest = `sha256:${'1'.repeat(64)}`;
const planned = (operations: number) => ({ operations, plan_digest: digest, plan_file_digest: digest });
const operation = { operation_id: 'tag', operation_kind: 'tag_repo' } as PlannedOperation;
const about = { operation, receiptId: `rcpt_${'0'.repeat(32)}` };
const intent = { natural_key: 'v1', operation_digest: digest };
/** A batch that appends a plan of so many operations. */
const batch =
  (operations: number, files = new Map<string, Uint8Array | null>()) =>
  ({ append }: BatchState): Promise<ComposedBatch> => {
    append('plan.created', planned(operations));
    return Promise.resolve({ until: UNTIL, files });
  };
const fileOf = async (branch: FakeBranch, path: string): Promise<string> =>
  Buffer.from((await branch.read(path, branch.at ?? '')) ?? []).toString();
const operationsIn = (session: LedgerSession): unknown[] =>
  session.lines.map((line) => (line.type === 'plan.created' ? line.data.operations : line.type));

describe('a line', () => {
  test('says who wrote it, hangs on the line before, and is on disk', () => {
    const { session, onDisk } = sessionOn();
    expect(session.origin).toBe(ORIGIN);
    const first = session.append('plan.created', planned(1));
    expect(first).toEqual({
      ...{
        claim: facts.claim,
        data: planned(1),
        mode: 'prod',
        run_attempt: 2,
        run_id: '9',
        type: 'plan.created',
        v: 1,
      },
      ...{ ts: '2026-11-22T12:00:00.000Z', prev: '0'.repeat(64), seq: 0 },
    });
    const second = session.append('operation.intent', intent, about);
    expect(second).toMatchObject({ prev: lineHash(lineText(first)), seq: 1 });
    expect(second).toMatchObject({ operation_id: 'tag', operation_kind: 'tag_repo', receipt_id: about.receiptId });
    expect(onDisk()).toEqual([first, second].map(lineText));
    expect(onDisk().map((line) => parseLine(line))).toEqual([first, second]);
    expect(session.lines).toEqual([first, second]);
  });

  test('has a status where its type has one, and a receipt where its type names one', () => {
    const { session } = sessionOn();
    const code = 'mode_not_prod' as const;
    const blocked = session.append('operation.blocked', { code, effect: 'create', operation_digest: digest }, about);
    expect(blocked).toMatchObject({ status: 'rejected', operation_id: 'tag' });
    expect(blocked).not.toHaveProperty('receipt_id');
    expect(session.append('plan.created', planned(1), about)).not.toHaveProperty('operation_id');
  });

  test('is never older than the one before, whatever the clock does', () => {
    const { session } = sessionOn({ times: [NOW, NOW - 5000, NOW + 1] });
    const times = [1, 2, 3].map((n) => session.append('plan.created', planned(n)).ts);
    expect(times).toEqual(['2026-11-22T12:00:00.000Z', '2026-11-22T12:00:00.000Z', '2026-11-22T12:00:00.001Z']);
  });

  test('that readers would refuse is not written', () => {
    const { session } = sessionOn();
    const failure = (append: () => unknown): unknown => {
      try {
        append();
      } catch (error) {
        return error;
      }
      return null;
    };
    const told = (why: string) => ({
      code: 'ledger_line_invalid',
      message: `A ${why}. This is a defect of the action; nothing further was done.`,
    });
    expect(failure(() => session.append('plan.created', planned(-1)))).toMatchObject(
      told('plan.created line cannot be written (data.operations: a whole number)'),
    );
    expect(() => session.append('operation.intent', intent)).toThrow();
    expect(session.lines).toEqual([]);
    // Nothing shortens a name, so that the line is as long as it is made here, 32 bytes kept for a greater `seq`.
    const counted = (length: number) => ({ [`line.${'x'.repeat(length)}`]: 1 });
    const close = (on: LedgerSession, length: number) =>
      on.append('run.closed', { counts: counted(length), result: 'failed' });
    const shortest = { ...close(sessionOn().session, 1), data: { counts: counted(1), result: 'failed' } } as Line;
    const most = MAX_LINE_BYTES - 32 - Buffer.byteLength(lineText(shortest)) + 1;
    expect(failure(() => close(session, most + 1))).toMatchObject(told('run.closed line cannot be written (too long)'));
    expect(session.lines).toEqual([]);
    expect(failure(() => close(session, most))).toBeNull();
  });
});

test('a claim without lines has no stretch, but the one without checkpoints where there is no ledger', () => {
  expect(sessionOn().session.stretches).toEqual([]);
  const { session } = sessionOn({ branch: null });
  expect(session.stretches).toEqual([{ after: null, before: null, first_seq: 0, frontier: [] }]);
});

test('the file is closed with the run, and opened again for what is told after it', () => {
  const free = freeDescriptor();
  const { session, onDisk } = sessionOn();
  session.append('plan.created', planned(1));
  expect(freeDescriptor()).not.toBe(free);
  session.append('run.closed', { counts: { 'plan.created': 1 }, result: 'failed' });
  expect(freeDescriptor()).toBe(free);
  session.append('plan.created', planned(2));
  expect(onDisk()).toHaveLength(3);
  session.closeAsFailed();
  expect(freeDescriptor()).toBe(free);
});

test('without a ledger: lines from 0, one stretch without checkpoints, and a batch is composed once', async () => {
  const { session } = sessionOn({ branch: null });
  const states: BatchState[] = [];
  await session.commit('m', (state) => {
    states.push(state);
    return batch(1)(state);
  });
  const [state] = states;
  expect([states.length, state?.mayWait, state?.tip]).toEqual([1, false, EMPTY_TIP]);
  expect([
    await state?.snapshot.read('a'),
    await state?.snapshot.list('a'),
    await state?.snapshot.segmentOf(0),
  ]).toEqual([null, [], null]);
  expect(session.stretches).toEqual([{ after: null, before: null, first_seq: 0, frontier: [] }]);
  expect([session.hasLanded, session.snapshot]).toEqual([false, null]);
  expect(operationsIn(session)).toEqual([1]);
});

test('the end of the ledger, with lines that have not landed', () => {
  const { session } = sessionOn();
  expect(session.tip()).toEqual({ size: 0, head: '0'.repeat(64), root: mth([]).toString('hex') });
  const lines = [1, 2, 3].map((n) => lineText(session.append('plan.created', planned(n))));
  expect(session.tip()).toEqual({
    size: 3,
    head: lineHash(lines[2] ?? ''),
    root: mth(lines.map((line) => leafHash(line))).toString('hex'),
  });
});

describe('a batch', () => {
  test('is committed with its files, the lines, the tip and a checkpoint that vouches for it', async () => {
    const { session, branch, onDisk } = sessionOn();
    session.append('plan.created', planned(1));
    await session.commit('the message', batch(2, new Map([['open/a.json', Buffer.from('a')]])));
    expect(branch.messages).toEqual(['the message']);
    expect(operationsIn(session)).toEqual([1, 2]);
    expect(await fileOf(branch, segmentPath(0))).toBe(
      onDisk()
        .map((line) => `${line}\n`)
        .join(''),
    );
    expect(await fileOf(branch, 'open/a.json')).toBe('a');
    const leaves = onDisk().map((line) => leafHash(line));
    expect(parseTip(Buffer.from(await fileOf(branch, TIP_PATH)))).toEqual({
      size: 2,
      head: lineHash(onDisk()[1] ?? ''),
      frontier: frontierOf(leaves),
    });
    const checkpoint = await fileOf(branch, CHECKPOINT_PATH);
    expect(parseCheckpoint(checkpoint)).toMatchObject({
      origin: ORIGIN,
      size: 2,
      root: mth(leaves).toString('hex'),
      head: lineHash(onDisk()[1] ?? ''),
    });
    expect(session.snapshot?.parent).toBe(branch.at);
    if (session.snapshot === null) throw new Error('it landed');
    expect(await readTip(session.snapshot)).toMatchObject({ size: 2 });
    expect(session.hasLanded).toBe(true);
    expect(session.tip()).toMatchObject({ size: 2, root: mth(leaves).toString('hex') });
    expect(session.stretches).toEqual([{ after: checkpoint, before: null, first_seq: 0, frontier: [] }]);
  });

  test('is on disk, and so is what stands beside it, before it is committed', async () => {
    const flushed: string[][] = [];
    const { session, branch, file } = sessionOn({
      flush: () => Promise.resolve(void flushed.push([...branch.calls])),
    });
    const { inodes } = await synced(() => session.commit('m', batch(1)));
    expect(inodes).toEqual([statSync(file).ino]);
    expect(flushed).toHaveLength(1);
    expect(flushed[0]).not.toContain('commit on head');
    expect(branch.calls).toContain('commit on head');
  });

  test('is not committed when it cannot be put on disk', async () => {
    const full = new Error('ENOSPC');
    const { session, branch } = sessionOn({ flush: () => Promise.reject(full) });
    await expect(session.commit('m', batch(1))).rejects.toBe(full);
    expect(branch.calls).not.toContain('commit on head');
    const lost = sessionOn();
    lost.session.append('plan.created', planned(1));
    rmSync(lost.file);
    await expect(lost.session.commit('m', () => Promise.resolve({ until: UNTIL, files: new Map() }))).rejects.toThrow(
      'ENOENT',
    );
    expect(lost.branch.calls).not.toContain('commit on head');
  });

  test('after another of the same process lengthens its stretch', async () => {
    const { session, branch, onDisk } = sessionOn();
    await session.commit('m', batch(1));
    await session.commit('m', batch(2));
    expect(operationsIn(session)).toEqual([1, 2]);
    expect(await fileOf(branch, segmentPath(1))).toBe(`${onDisk()[1] ?? ''}\n`);
    const after = await fileOf(branch, CHECKPOINT_PATH);
    expect(session.stretches).toEqual([{ after, before: null, first_seq: 0, frontier: [] }]);
    // A line that has not landed belongs to it too, under the checkpoint that stands.
    session.append('plan.created', planned(3));
    expect(session.stretches).toEqual([{ after, before: null, first_seq: 0, frontier: [] }]);
  });

  test('that closes the run tells of itself once it is on its way: where it will stand, until it fails', async () => {
    const { session, branch } = sessionOn();
    const foretold: unknown[] = [];
    session.onClosing(() => foretold.push(session.stretches));
    const closing = ({ append }: BatchState): Promise<ComposedBatch> => {
      append('run.closed', closeRun(session.lines));
      return Promise.resolve({ until: UNTIL, files: new Map() });
    };
    await session.commit('m', batch(1));
    expect(foretold).toEqual([]);
    const { stretches: landed } = session;
    branch.moves = Array.from({ length: 4 }, () => () => {
      throw FORBIDDEN;
    });
    await expect(session.commit('m', closing)).rejects.toMatchObject({ code: 'ledger_write_refused' });
    expect(foretold).toEqual([
      [{ after: expect.stringContaining(`${ORIGIN}\n2\n`), before: null, first_seq: 0, frontier: [] }],
    ]);
    expect(session.stretches).toEqual(landed);
    const other = sessionOn({ branch });
    other.session.onClosing(() => foretold.push(other.session.stretches));
    branch.moves = [];
    await other.session.commit('m', ({ append }) => {
      append('run.closed', closeRun(other.session.lines));
      return Promise.resolve({ until: UNTIL, files: new Map() });
    });
    expect(foretold.at(-1)).toEqual(other.session.stretches);
  });

  test('after somebody else’s lines begins a stretch of its own', async () => {
    const branch = begun();
    const one = sessionOn({ branch });
    const other = sessionOn({ branch });
    await one.session.commit('m', batch(1));
    const first = await fileOf(branch, CHECKPOINT_PATH);
    await other.session.commit('m', batch(2));
    const second = await fileOf(branch, CHECKPOINT_PATH);
    expect(other.session.stretches).toEqual([
      { after: second, before: first, first_seq: 1, frontier: frontierOf(one.onDisk().map((line) => leafHash(line))) },
    ]);
  });

  test('of lines alone that were appended before is put on what is there', async () => {
    const branch = begun();
    await sessionOn({ branch }).session.commit('m', batch(7));
    const { session, onDisk } = sessionOn({ branch });
    session.append('plan.created', planned(1));
    await session.commit('m', () => Promise.resolve({ until: UNTIL, files: new Map() }));
    expect(session.lines.map(({ seq }) => seq)).toEqual([1]);
    expect(await fileOf(branch, segmentPath(1))).toBe(`${onDisk()[0] ?? ''}\n`);
  });

  test('on the tip that its lines stand on already leaves their file as it is', async () => {
    const { session, branch, file } = sessionOn();
    await session.commit('m', batch(1));
    session.append('plan.created', planned(2));
    const { ino } = statSync(file);
    await session.commit('m', () => Promise.resolve({ until: UNTIL, files: new Map() }));
    expect(statSync(file).ino).toBe(ino);
    expect(session.lines.map(({ seq }) => seq)).toEqual([0, 1]);
    expect(session.snapshot?.parent).toBe(branch.at);
  });

  test('on a ledger that was put back, and is as long again but another, is put on that', async () => {
    const branch = begun();
    const start = branch.at;
    await sessionOn({ branch }).session.commit('m', batch(7));
    const first = branch.at;
    branch.at = start;
    const other = sessionOn({ branch });
    await other.session.commit('m', batch(8));
    const second = branch.at;
    branch.at = first;
    const { session } = sessionOn({ branch });
    session.append('plan.created', planned(1));
    let tries = 0;
    await session.commit('m', () => {
      branch.at = second;
      return Promise.resolve(tries++ === 0 ? { until: UNTIL, wait: true } : { until: UNTIL, files: new Map() });
    });
    expect(session.lines.map(({ seq, prev }) => [seq, prev])).toEqual([[1, lineHash(other.onDisk()[0] ?? '')]]);
  });

  test('around somebody else’s lines makes two stretches', async () => {
    const branch = begun();
    const { session } = sessionOn({ branch });
    await session.commit('m', batch(1));
    const first = await fileOf(branch, CHECKPOINT_PATH);
    await sessionOn({ branch }).session.commit('m', batch(7));
    const second = await fileOf(branch, CHECKPOINT_PATH);
    await session.commit('m', batch(2));
    expect(session.lines.map(({ seq }) => seq)).toEqual([0, 2]);
    expect(session.stretches.map(({ before, after, first_seq: seq }) => [before, after, seq])).toEqual([
      [null, first, 0],
      [second, await fileOf(branch, CHECKPOINT_PATH), 2],
    ]);
  });

  test('that somebody else was before is composed again on what they left', async () => {
    const branch = begun();
    const { session, pauses, onDisk } = sessionOn({ branch });
    const other = sessionOn({ branch });
    session.append('plan.created', planned(1));
    const sizes: number[] = [];
    await session.commit('m', async (state) => {
      sizes.push(state.tip.size);
      if (sizes.length === 1) await other.session.commit('m', batch(7));
      return batch(2)(state);
    });
    expect(sizes).toEqual([0, 1]);
    expect(pauses).toEqual([[1, UNTIL]]);
    expect(operationsIn(session)).toEqual([1, 2]);
    expect(session.lines.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(session.lines[0]?.prev).toBe(lineHash(other.onDisk()[0] ?? ''));
    expect(onDisk()).toEqual(session.lines.map(lineText));
    expect(await fileOf(branch, segmentPath(1))).toBe(
      onDisk()
        .map((line) => `${line}\n`)
        .join(''),
    );
  });

  test('is given up when it is too late for another try', async () => {
    const branch = begun();
    const other = sessionOn({ branch });
    const { session } = sessionOn({ branch, pause: () => Promise.resolve(false) });
    const commit = session.commit('m', async (state) => {
      await other.session.commit('m', batch(7));
      return batch(2)(state);
    });
    await expect(commit).rejects.toMatchObject({
      code: 'ledger_busy',
      message:
        'Other runs kept writing to the ledger until it was too late for this one. Run again when they are done.',
    });
    expect(session.hasLanded).toBe(false);
  });

  test('may wait for others, as long as there is time', async () => {
    const answers = [true, false];
    const paused: unknown[] = [];
    const { session } = sessionOn({
      pause: (...args) => {
        paused.push(args);
        return Promise.resolve(answers.shift() ?? true);
      },
    });
    const asked: boolean[] = [];
    await session.commit('m', (state) => {
      asked.push(state.mayWait);
      state.append('plan.created', planned(asked.length));
      return Promise.resolve(asked.length < 3 ? { until: UNTIL, wait: true } : { until: UNTIL, files: new Map() });
    });
    expect(asked).toEqual([true, true, false]);
    expect(paused).toEqual([
      [1, UNTIL],
      [2, UNTIL],
    ]);
    // What a try that waited wrote is not kept.
    expect(operationsIn(session)).toEqual([3]);
  });

  test('of an authorize job stands on the tip and is not written', async () => {
    const branch = begun();
    const before = sessionOn({ branch });
    await before.session.commit('m', batch(1));
    const checkpoint = await fileOf(branch, CHECKPOINT_PATH);
    const at = branch.at;
    const { session } = sessionOn({ branch, provisional: true });
    await session.commit('m', batch(2));
    expect(branch.at).toBe(at);
    expect(session.lines.map(({ seq }) => seq)).toEqual([1]);
    expect([session.hasLanded, session.snapshot]).toEqual([false, null]);
    expect(session.stretches).toEqual([
      {
        after: null,
        before: checkpoint,
        first_seq: 1,
        frontier: frontierOf(before.onDisk().map((line) => leafHash(line))),
      },
    ]);
  });

  test('under a new key: the first checkpoint is signed by the old one too, the next is not', async () => {
    const branch = begun();
    await sessionOn({ branch, key: 0x42 }).session.commit('m', batch(1));
    const { session } = sessionOn({ branch, key: 0x43 });
    const signers = async () => parseCheckpoint(await fileOf(branch, CHECKPOINT_PATH))?.note.signatures.length;
    expect(await signers()).toBe(1);
    await session.commit('m', batch(2));
    expect(await signers()).toBe(2);
    await session.commit('m', batch(3));
    expect(await signers()).toBe(1);
  });
});

describe('after a commit that failed', () => {
  test('what was done is told, and that the run failed', () => {
    const { session, onDisk } = sessionOn();
    session.append('plan.created', planned(1));
    session.append('plan.created', planned(2));
    session.append('run.closed', { counts: { 'plan.created': 2 }, result: 'unchanged' });
    session.closeAsFailed();
    expect(operationsIn(session)).toEqual([1, 2, 'run.closed']);
    expect(session.lines.at(-1)?.data).toEqual({ counts: { 'plan.created': 2 }, result: 'failed' });
    expect(session.lines.map(({ seq }) => seq)).toEqual([0, 1, 2]);
    expect(onDisk()).toEqual(session.lines.map(lineText));
  });

  test('nothing was done under intents that have not landed, so they are not told', async () => {
    const { session } = sessionOn();
    await session.commit('m', batch(1));
    session.append('plan.created', planned(2));
    session.append('operation.intent', intent, about);
    session.closeAsFailed();
    expect(operationsIn(session)).toEqual([1, 'run.closed']);
    expect(session.lines.at(-1)).toMatchObject({
      seq: 1,
      data: { counts: { 'plan.created': 1 }, result: 'failed' },
    });
  });

  test('a run whose last line has landed stays as it was closed', async () => {
    const { session } = sessionOn();
    await session.commit('m', async (state) => {
      state.append('run.closed', { counts: {}, result: 'unchanged' });
      return Promise.resolve({ until: UNTIL, files: new Map() });
    });
    expect(session.closeAsFailed()).toBe(false);
    expect(session.lines.map(({ data }) => data)).toEqual([{ counts: {}, result: 'unchanged' }]);
  });

  test('a run without any line is told to have failed', () => {
    const { session } = sessionOn();
    expect(session.closeAsFailed()).toBe(true);
    expect(session.lines.map(({ data }) => data)).toEqual([{ counts: {}, result: 'failed' }]);
  });

  test('a run that has landed without its last line is told to have failed', async () => {
    const { session } = sessionOn();
    await session.commit('m', batch(1));
    expect(session.closeAsFailed()).toBe(true);
    expect(operationsIn(session)).toEqual([1, 'run.closed']);
  });
});

test('what was set aside is recorded once, after the line that opens the run, also where the commit then fails', async () => {
  const branch = begun();
  branch.push({ note: 'by hand' });
  const { session, onDisk } = sessionOn({ branch });
  session.append('run.opened', {
    ...{ action_version: '1.0.0', actor: 'a', approvers_digest: digest, commit_sha: '1'.repeat(40), environment: null },
    ...{ event: 'push', origin: ORIGIN, policy_source: null, ref: 'refs/heads/main', repository: 'o/r' },
    ...{ repository_id: '1', triggering_actor: 'a', trusted_keys_digest: digest, vkey: vkeyOf(0x42), warnings: [] },
    ...{ workflow_ref: 'o/r/.github/workflows/w.yml@refs/heads/main', workflow_sha: '1'.repeat(40) },
  });
  branch.moves = Array.from({ length: 4 }, () => () => {
    throw FORBIDDEN;
  });
  await expect(session.commit('m', batch(1))).rejects.toMatchObject({ code: 'ledger_write_refused' });
  expect(operationsIn(session)).toEqual(['run.opened', 'ledger.foreign', 1]);
  expect(onDisk()).toEqual(session.lines.map(lineText));
  session.closeAsFailed();
  expect(operationsIn(session)).toEqual(['run.opened', 'ledger.foreign', 1, 'run.closed']);
});

test('after a commit that failed it is recorded anew, once, where more was set aside since', async () => {
  const branch = begun();
  branch.push({ note: 'by hand' });
  const { session } = sessionOn({ branch });
  branch.moves = Array.from({ length: 4 }, () => () => {
    throw FORBIDDEN;
  });
  await expect(session.commit('m', batch(1))).rejects.toMatchObject({ code: 'ledger_write_refused' });
  branch.moves = [];
  session.closeAsFailed();
  const head = branch.push({ note: 'again' });
  await session.commit('m', () => Promise.resolve({ until: UNTIL, files: new Map() }));
  expect(operationsIn(session)).toEqual(['ledger.foreign', 1, 'run.closed']);
  expect(session.lines.map(({ seq }) => seq)).toEqual([0, 1, 2]);
  expect(session.lines[0]?.data).toMatchObject({ head });
});

test('what is going to be read of its newest commit is asked for ahead; without a ledger nothing is', async () => {
  const branch = begun();
  await sessionOn({ branch }).session.commit('m', batch(1));
  const { session } = sessionOn({ branch });
  await session.commit('m', batch(2));
  branch.calls.length = 0;
  session.prefetch(['consumed/a']);
  expect(branch.calls).toEqual(['read consumed/a']);
  expect(() => sessionOn({ branch: null }).session.prefetch(['consumed/a'])).not.toThrow();
});

test('a file that a batch removes is listed as removed', async () => {
  const { session, branch } = sessionOn();
  await session.commit('m', batch(1, new Map([['open/a.json', Buffer.from('a')]])));
  await session.commit('m', batch(2, new Map([['open/a.json', null]])));
  expect(JSON.parse(await fileOf(branch, FILES_PATH))).toMatchObject({ 'open/a.json': null });
  expect(await fileOf(branch, 'open/a.json')).toBe('');
});

test('the last line counts what was recorded before it, once it is known', async () => {
  const branch = begun();
  branch.push({ note: 'by hand' });
  const { session } = sessionOn({ branch });
  session.append('plan.created', planned(1));
  session.append('run.closed', closeRun(session.lines));
  await session.commit('m', () => Promise.resolve({ until: UNTIL, files: new Map() }));
  expect(session.lines.at(-1)?.data).toMatchObject({ counts: { 'ledger.foreign': 1, 'plan.created': 1 } });
});

test('what a commit looked at is told, and nothing before it', async () => {
  const { session, branch } = sessionOn();
  expect(session.looked).toEqual(new Map());
  branch.looked = new Map();
  await session.commit('m', batch(1));
  expect(session.looked).toBe(branch.looked);
});

test.each([
  ['is gone', null],
  ['is another’s', 7],
])('nothing is built on a ledger in which what this run wrote %s', async (_what, theirs) => {
  const branch = begun();
  const start = branch.at;
  const { session } = sessionOn({ branch });
  // A state that this process did not just make, so that the branch is read.
  await session.commit('m', batch(1));
  branch.at = start;
  if (theirs !== null) await sessionOn({ branch }).session.commit('m', batch(theirs));
  const rewound = branch.at;
  branch.moves = [
    () => {
      throw MOVED;
    },
  ];
  await expect(session.commit('m', batch(2))).rejects.toMatchObject({
    code: 'ledger_rewound',
    message:
      'The ledger no longer holds what this run wrote to it: somebody took the branch back. Nothing further was done. ' +
      'Find out who pushed to it, verify it, and let a ruleset forbid force pushes and deletion.',
  });
  expect(branch.at).toBe(rewound);
});
