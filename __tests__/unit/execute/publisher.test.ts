import { describe, expect, test } from '@jest/globals';
import { KINDS } from '../../../src/operations/registry.ts';
import { MarketOpsError } from '../../../src/core/errors.ts';
import type { LocalFile } from '../../../src/operations/kind.ts';
import type { Effects, Standing } from '../../../src/operations/ports.ts';
import { consumedPath, openPath } from '../../../src/protocol/ledger-files.ts';
import { operationDigest } from '../../../src/protocol/plan.ts';
import type { PlannedOperation } from '../../../src/protocol/plan.ts';
import { NOW } from './gate-context.ts';
import { APPLIED, envelopeOf, MemoryLedger, operationOf, publishing, receiptIdOf, UNTIL } from './publishing.ts';
import { onRecord } from './on-record.ts';

/** What is done once a plan is begun, behind the gate, and what is told of it. */

const a = operationOf('a');
const b = operationOf('b', { depends_on: ['a'] });
const fails = () => Promise.reject(new MarketOpsError('no_such_tag', 'It is not there'));

test('each operation is done once, its outcome told, its intent closed, and the run closed last', async () => {
  const { publisher, ledger, applied } = publishing({ operations: [b, a] });
  await publisher.execute();
  expect(applied).toEqual(['a', 'b']);
  expect(ledger.messages).toEqual(['Ledger: begin 2 operations', 'Ledger: end 2 operations']);
  expect(ledger.told.slice(6)).toEqual(['operation.succeeded a', 'operation.succeeded b', 'run.closed']);
  const data = { code: null, effect: 'create', github: APPLIED.github, message: null };
  expect(ledger.lines[6]).toMatchObject({ data, receipt_id: receiptIdOf('a') });
  expect(publisher.outcomes.get('a')).toMatchObject({ outcome: 'succeeded', applied: APPLIED });
  expect([a, b].map((of) => ledger.files.has(openPath(of, KINDS)))).toEqual([false, false]);
  expect(ledger.files.has(consumedPath(receiptIdOf('a')))).toBe(true);
  expect([...publisher.envelopes.values()]).toEqual([a, b].map((of) => envelopeOf(of)));
  expect(publisher.refusalCode).toBeNull();
  expect(ledger.untils).toEqual([UNTIL, NOW + 5 * 60_000]);
  const trail = publisher.getAuditTrail().filter(({ event }) => event.startsWith('operation.s'));
  expect(trail.map(({ operation_id: id, status, receipt_id: by }) => [id, status, by])).toEqual([
    ['a', 'success', receiptIdOf('a')],
    ['b', 'success', receiptIdOf('b')],
  ]);
});

const DIGEST = `sha256:${'5'.repeat(64)}`;

test('what is as it should be already is told and not done; whoever waits for it goes on', async () => {
  const same = operationOf('a', { effect: 'none', observed: { url: 'u' } as never });
  const states = new Map([['a', DIGEST]]);
  const { publisher, ledger, applied } = publishing({ operations: [same, b], states });
  await publisher.execute();
  expect(applied).toEqual(['b']);
  expect(ledger.told.slice(3)).toEqual(['operation.unchanged a', 'operation.succeeded b', 'run.closed']);
  const told = { code: null, github: { url: 'u' }, message: null };
  expect(ledger.lines[3]?.data).toEqual({ ...told, effect: 'none', state_digest: DIGEST });
  expect(publisher.outcomes.get('a')).toEqual({
    ...told,
    ...{ outcome: 'unchanged', stateDigest: DIGEST, applied: null },
  });
});

test('a plan that changes nothing is closed at once', async () => {
  const { publisher, ledger } = publishing({ operations: [operationOf('a', { effect: 'none', observed: null })] });
  await publisher.execute();
  expect(ledger.messages).toEqual(['Ledger: begin 0 operations']);
  expect(ledger.told).toEqual(['operation.unchanged a', 'run.closed']);
  expect(ledger.lines[1]?.data).toMatchObject({ result: 'unchanged' });
});

test('an operation that fails keeps back whatever waits for it', async () => {
  const c = operationOf('c');
  const { publisher, ledger, applied } = publishing({ operations: [a, b, c], does: { a: fails } });
  await publisher.execute();
  expect(applied.sort()).toEqual(['a', 'c']);
  const outcome = (id: string) => publisher.outcomes.get(id);
  expect(outcome('a')).toMatchObject({ outcome: 'failed', code: 'no_such_tag', message: 'It is not there' });
  expect(outcome('b')).toMatchObject({ outcome: 'skipped', code: 'dependency_failed', message: 'a did not succeed' });
  expect(outcome('c')).toMatchObject({ outcome: 'succeeded' });
  expect(ledger.told).toContain('operation.skipped b');
  expect(ledger.lines.at(-1)?.data).toMatchObject({ result: 'partial' });
});

test('an operation that the gate rejected before anything was begun keeps back whatever waits for it', async () => {
  const { publisher, applied } = publishing({
    operations: [a, b],
    bridge: { receiptFor: (of) => (of === a ? null : envelopeOf(of)) },
  });
  await publisher.execute();
  expect(applied).toEqual([]);
  expect(publisher.outcomes.get('b')).toMatchObject({ code: 'dependency_failed', message: 'a did not succeed' });
});

test('a receipt is used once, even if a plan held its operation twice', async () => {
  // As many as are under way side by side, so that the second begins when the first has ended.
  const others = Array.from({ length: 15 }, (_, i) => operationOf(`m${i}`));
  const { publisher, ledger, applied } = publishing({ operations: [a, ...others, operationOf('a')] });
  await publisher.execute();
  expect(applied.filter((id) => id === 'a')).toEqual(['a']);
  expect(ledger.told.slice(-4)).toContain('gate.rejected a');
  expect(publisher.outcomes.get('a')).toMatchObject({ outcome: 'skipped', code: 'receipt_consumed' });
});

test('what an operation wrote before a defect of ours is in doubt, what it did not write is not', async () => {
  const effects = { createRef: () => Promise.resolve() } as unknown as Effects;
  const defect = new TypeError('ours');
  const { publisher } = publishing({
    operations: [a, operationOf('c')],
    effects,
    does: {
      a: async (context) => {
        await context.effects.createRef('acme/widgets', 'refs/tags/a', 'f');
        throw defect;
      },
      c: () => Promise.reject(defect),
    },
  });
  await publisher.execute();
  expect(publisher.outcomes.get('a')).toMatchObject({ outcome: 'in_doubt', code: 'internal_error' });
  expect(publisher.outcomes.get('c')).toMatchObject({ outcome: 'failed', code: 'internal_error' });
});

test('of a kind that is not known nothing is begun, and nothing done', async () => {
  const { publisher, applied, ledger } = publishing({ operations: [a], kinds: [] });
  await expect(publisher.execute()).rejects.toThrow('there is no kind of operation "tag_repo"');
  expect([applied, ledger.lines, [...publisher.outcomes]]).toEqual([[], [], []]);
});

test('an operation is handed its files, its marker, and what it needs to know what is ours', async () => {
  const file = {} as LocalFile;
  const told: unknown[] = [];
  const pauses: number[] = [];
  const ledger = new MemoryLedger();
  const [before, another] = [receiptIdOf('before'), receiptIdOf('another')];
  const c = operationOf('c');
  const records = onRecord([
    { operation: a, receiptId: before },
    { operation: c, receiptId: another },
  ]);
  for (const [path, bytes] of records) ledger.files.set(path, bytes);
  const { publisher } = publishing({
    operations: [a, c],
    ledger,
    files: new Map([['a', new Map([['x.tgz', file]])]]),
    progress: (message) => void told.push(message),
    pause: (ms) => Promise.resolve(void pauses.push(ms)),
    does: {
      a: async ({ files, marker, isOurs, inParallel, progress, pause }) => {
        expect([...files]).toEqual([['x.tgz', file]]);
        expect(marker).toEqual({ receiptId: receiptIdOf('a'), operationDigest: a.operation_digest });
        const known = { ...marker, receiptId: before };
        expect(await isOurs(known)).toBe(true);
        expect(await isOurs({ ...known, receiptId: receiptIdOf('other') })).toBe(false);
        expect(await isOurs({ ...known, operationDigest: `sha256:${'9'.repeat(64)}` })).toBe(false);
        // Its receipt was consumed for another thing.
        expect(await isOurs({ receiptId: another, operationDigest: c.operation_digest })).toBe(false);
        await inParallel([1, 2], (item) => Promise.resolve(void told.push(item)));
        progress('half');
        await pause(5);
        return APPLIED;
      },
      c: ({ files }) => (expect(files.size).toBe(0), Promise.resolve(APPLIED)),
    },
  });
  await publisher.execute();
  expect(publisher.outcomes.get('a')).toMatchObject({ message: null, outcome: 'succeeded' });
  expect(publisher.outcomes.get('c')).toMatchObject({ message: null, outcome: 'succeeded' });
  expect([told, pauses]).toEqual([
    ['\u2713 tag c at aaaaaaa: https://test/v1', 1, 2, 'a: half', '\u2713 tag a at aaaaaaa: https://test/v1'],
    [5],
  ]);
});

test('an end commit that fails is an error, though all was done', async () => {
  const ledger = new MemoryLedger();
  const fault = new Error('no ledger');
  ledger.faults.push(null, fault);
  const { publisher, applied } = publishing({ operations: [a], ledger });
  await expect(publisher.execute()).rejects.toBe(fault);
  expect(applied).toEqual(['a']);
});

describe('what only answers told of an operation', () => {
  const STATE = { name: 'as it was left' };
  const unread = { github: APPLIED.github, state: STATE, unread: 'v1', details: {}, action: 'created' } as const;
  const standing = { name: 'as it was left' } as unknown as Standing;
  const isThere = { effect: 'none', reason: 'it is there', observed: null, state: STATE };

  async function end(
    looked: Standing | null,
    observed: readonly object[] = [],
    change: Partial<PlannedOperation> = {},
  ): Promise<{ ledger: MemoryLedger; asked: number; thrown: unknown }> {
    const ledger = new MemoryLedger();
    if (looked !== null) ledger.looked = new Map([['v1', looked]]);
    let asked = 0;
    // The first is asked beside the begin commit.
    const observe = () => Promise.resolve(asked++ === 0 ? isThere : (observed[asked - 2] ?? observed.at(-1)));
    const does = { a: () => Promise.resolve(unread) };
    const changed = operationOf('a', change);
    const operations = [{ ...changed, operation_digest: operationDigest(changed) }];
    const { publisher } = publishing({ operations, ledger, does, observe });
    const thrown = await publisher.execute().then(
      () => null,
      (error: unknown) => error,
    );
    return { ledger, asked: asked - 1, thrown };
  }

  test('is looked at by the end commit, and nothing more is asked', async () => {
    const { ledger, asked, thrown } = await end(standing);
    expect([ledger.looks, asked, thrown]).toEqual([[[], ['v1']], 0, null]);
  });

  test.each([
    ['not told by its answer', null],
    ['told otherwise', { name: 'another' } as unknown as Standing],
  ])('is read when it is %s', async (_, looked) => {
    const { asked, thrown } = await end(looked, [{ ...isThere, state: { name: 'late' } }, isThere]);
    expect([asked, thrown]).toEqual([2, null]);
  });

  test.each([
    ['elsewhere', { effect: 'conflict', reason: 'the tag v1 is elsewhere', observed: null }, 'the tag v1 is elsewhere'],
    ['gone', { effect: 'create', reason: null, observed: null }, 'it is gone'],
    ['another', { ...isThere, state: { name: 'another' } }, 'its content is another'],
  ])('ends the run with an error when it is %s', async (_, observed, message) => {
    const { ledger, thrown } = await end(null, [observed]);
    expect(thrown).toMatchObject({ code: 'readback_mismatch', message: expect.stringContaining(message) });
    expect(ledger.told.slice(-2)).toEqual(['operation.succeeded a', 'run.closed']);
  });

  test('is read before it is told where it is of another repository, of which that commit tells nothing', async () => {
    const change = { repository_id: '77' };
    const { ledger, asked, thrown } = await end(null, [isThere], change);
    expect([ledger.looks, asked, thrown]).toEqual([[[], []], 1, null]);
    const wrong = await end(null, [{ effect: 'create', reason: null, observed: null }], change);
    expect(wrong.thrown).toBeNull();
    expect(wrong.ledger.told.slice(-2)).toEqual(['operation.failed a', 'run.closed']);
  });
});
