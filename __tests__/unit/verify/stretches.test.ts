import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from '@jest/globals';
import { leaf, jcs, mth, note, SECRET, SIGNER, signerOf, TRUSTED, ZERO_HASH } from 'forged-proofs/crypto';
import type { Dict } from 'forged-proofs/crypto';
import { tell } from '../../../bench/history/story.ts';
import type { Told } from '../../../bench/history/story.ts';
import { KINDS } from '../../../src/operations/registry.ts';
import { parseCheckpoint } from '../../../src/protocol/checkpoint.ts';
import type { SignedCheckpoint } from '../../../src/protocol/checkpoint.ts';
import { pinsOf } from '../../../src/verify/keys.ts';
import { readStretch } from '../../../src/verify/threads/read-stretch.ts';
import { examineInStretches } from '../../../src/verify/threads/stretches.ts';
import type { Readers } from '../../../src/verify/threads/stretches.ts';
import type { Report } from '../../../src/verify/verdict.ts';
import { ledgerReport, verifyLedger } from '../../../src/verify/verify-ledger.ts';

/** A ledger that several cores read is judged as by one, whatever it holds and wherever it is cut. */

const folder = mkdtempSync(join(tmpdir(), 'stretches-'));
const path = join(folder, 'l.jsonl');
afterAll(() => rmSync(folder, { recursive: true }));

/** Of those named a run leaves something in doubt, or breaks off. */
const fates = fc.array(fc.oneof(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.constantFrom(0.13, 0.145)), {
  minLength: 8,
  maxLength: 8,
});
/** What a run draws: how many operations, and what becomes of it. */
function runOf(
  index: number,
  of: number,
  drawn: readonly number[],
  before: Pick<Told, 'left' | 'failed'>,
  signer = SIGNER,
): Told {
  let at = 0;
  const random = (): number => drawn[at++ % drawn.length] ?? 0;
  const place = { repository: 'acme/widgets', repositoryId: '123456789', signer, random };
  return tell(place, { index, of, operations: 2 }, { ...before, foreign: null });
}

/** Runs one after another; those that are told to overlap stand within each other, line by line. */
function ledgerOf(runs: readonly (readonly number[])[], overlaps: ReadonlySet<number>): Dict[] {
  let before: Pick<Told, 'left' | 'failed'> = { left: [], failed: [] };
  const lines: Dict[][] = [];
  for (const [index, drawn] of runs.entries()) {
    const told = runOf(index, runs.length, drawn, before);
    before = told;
    const last = lines.at(-1);
    if (!overlaps.has(index) || last === undefined) lines.push([...told.lines]);
    else
      lines[lines.length - 1] = Array.from({ length: Math.max(last.length, told.lines.length) }, (_, i) => [
        ...last.slice(i, i + 1),
        ...told.lines.slice(i, i + 1),
      ]).flat();
  }
  return lines.flat();
}

function chained(lines: readonly Dict[], seqOf = (i: number): number => i): string[] {
  let prev = ZERO_HASH;
  return lines.map((line, i) => {
    const text = jcs({ ...line, seq: seqOf(i), prev });
    prev = leaf(text).toString('hex');
    return text;
  });
}

const joined = (texts: readonly string[]): Buffer => Buffer.from(texts.map((text) => `${text}\n`).join(''));

const here: Readers = (stretches) => Promise.all(stretches.map((stretch) => readStretch(stretch)));

/** The byte at which a line begins that lies so far in. */
function cutsOf(bytes: Buffer, places: readonly number[]): number[] {
  const starts: number[] = [];
  for (let end = bytes.indexOf('\n'); end !== -1; end = bytes.indexOf('\n', end + 1)) starts.push(end + 1);
  starts.pop();
  const cuts = places.map((place) => starts[Math.floor(place * starts.length)] ?? 0);
  return [...new Set(cuts)].filter((cut) => cut > 0).sort((a, b) => a - b);
}

async function both(
  bytes: Buffer,
  cuts: readonly number[],
  { since = null, readers = here }: { readonly since?: SignedCheckpoint | null; readonly readers?: Readers } = {},
): Promise<{ readonly one: Report; readonly several: Report | null }> {
  writeFileSync(path, bytes);
  const options = { pins: pinsOf(TRUSTED, 'the pins'), since };
  const facts = await examineInStretches(path, options, cuts, readers);
  const one = await verifyLedger(
    (async function* () {
      yield await Promise.resolve(bytes);
    })(),
    'l.jsonl',
    options,
  );
  return { one, several: facts === null ? null : ledgerReport(facts, options) };
}

const isWhole = ({ checks }: Report): boolean => checks.every(({ status }) => status !== 'failed');

const places = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 5 });
const runs = fc.array(fates, { minLength: 2, maxLength: 9 });
const overlaps = fc.uniqueArray(fc.nat(9), { maxLength: 4 });

/** Something is done to the lines, and the chain made to fit again; `i` and `j` say to which. */
const edits: readonly ((lines: Dict[], i: number, j: number) => Dict[])[] = [
  (lines, i) => lines.toSpliced(i, 1),
  (lines, i, j) => lines.toSpliced(j, 0, lines[i] as Dict),
  (lines, i, j) => lines.with(i, lines[j] as Dict).with(j, lines[i] as Dict),
  ...['claim', 'receipt_id', 'run_id', 'ts', 'operation_id', 'data'].map(
    (field) => (lines: Dict[], i: number, j: number) =>
      lines.with(i, { ...(lines[i] as Dict), [field]: lines[j]?.[field] ?? null }),
  ),
  // A run once more, at another place.
  (lines, i, j) => lines.toSpliced(j, 0, ...lines.filter(({ claim }) => claim === lines[i]?.['claim'])),
  // All of a run in the place of where it was.
  (lines, i, j) => {
    const own = (line: Dict): boolean => line['claim'] === lines[i]?.['claim'];
    return lines.filter((line) => !own(line)).toSpliced(j, 0, ...lines.filter(own));
  },
];

describe('cut anywhere', () => {
  test('an honest ledger is judged as by one core, without one', async () => {
    let reconciled = 0;
    await fc.assert(
      fc.asyncProperty(runs, overlaps, places, async (drawn, overlap, at) => {
        const bytes = joined(chained(ledgerOf(drawn, new Set(overlap))));
        const { one, several } = await both(bytes, cutsOf(bytes, at));
        if (!isWhole(one)) return;
        if (bytes.includes('"operation.reconciled"')) reconciled++;
        // A run that settles what a later one began within it: one core tells.
        if (overlap.length > 0 && several === null) return;
        expect(several).toEqual(one);
      }),
      { numRuns: 300 },
    );
    expect(reconciled).toBeGreaterThan(5);
  }, 120_000);

  test('whatever is done to it, nothing is judged otherwise', async () => {
    let refused = 0;
    const done = fc.array(fc.tuple(fc.constantFrom(...edits), fc.nat(), fc.nat()), { minLength: 1, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(runs, overlaps, places, done, async (drawn, overlap, at, changes) => {
        const lines = changes.reduce(
          (sofar, [edit, i, j]) => (sofar.length === 0 ? sofar : edit(sofar, i % sofar.length, j % sofar.length)),
          ledgerOf(drawn, new Set(overlap)),
        );
        const bytes = joined(chained(lines));
        const { one, several } = await both(bytes, cutsOf(bytes, at));
        if (!isWhole(one)) refused++;
        expect(several ?? one).toEqual(one);
      }),
      { numRuns: 500 },
    );
    expect(refused).toBeGreaterThan(100);
  }, 120_000);

  test('nor where its bytes are changed', async () => {
    const bytes = joined(chained(ledgerOf([[0.5], [0.5], [0.13, 0.5], [0.5]], new Set())));
    await fc.assert(
      fc.asyncProperty(places, fc.nat(bytes.length - 1), fc.nat(255), async (at, place, byte) => {
        const changed = Buffer.from(bytes);
        changed[place] = byte;
        const { one, several } = await both(changed, cutsOf(changed, at));
        expect(several ?? one).toEqual(one);
        if (byte !== bytes[place]) expect(several).toBeNull();
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  test('a checkpoint is found at every size', async () => {
    const texts = chained(ledgerOf([[0.5], [0.5], [0.5]], new Set()));
    const bytes = joined(texts);
    const cuts = cutsOf(bytes, [0.2, 0.5, 0.8]);
    for (let size = 0; size <= texts.length; size++) {
      const hashes = texts.slice(0, size).map(leaf);
      const head = hashes.at(-1)?.toString('hex') ?? ZERO_HASH;
      const since = parseCheckpoint(note([SIGNER], size, mth(hashes), head)) as SignedCheckpoint;
      const { one, several } = await both(bytes, cuts, { since });
      expect(several).toEqual(one);
    }
  });
});

describe('what lies in two stretches', () => {
  const run = (index: number, drawn: number, left: Told['left'] = [], signer = SIGNER): Dict[] => [
    ...runOf(index, 3, [drawn], { left, failed: [] }, signer).lines,
  ];
  const { lines: doubtful, left } = runOf(0, 3, [0.13], { left: [], failed: [] });
  /** Cut before a line: whether one core finds nothing, and whether several do; null: they leave it to one. */
  const cutAt = async (
    lines: readonly Dict[],
    at: number,
    seqOf?: (i: number) => number,
  ): Promise<readonly [boolean, boolean | null]> => {
    const texts = chained(lines, seqOf);
    const { one, several } = await both(joined(texts), [joined(texts.slice(0, at)).length]);
    return [isWhole(one), several === null ? null : isWhole(several)];
  };
  /** What the stretch that begins with this line tells. */
  const readAfter = (lines: readonly Dict[], at: number): Promise<unknown> => {
    const texts = chained(lines);
    writeFileSync(path, joined(texts));
    const from = joined(texts.slice(0, at)).length;
    return readStretch({ path, from, to: Infinity, mark: null, kinds: KINDS });
  };
  const elsewhere = (line: Dict): Dict =>
    line['type'] === 'operation.reconciled' ? { ...line, data: { ...(line['data'] as Dict), run_attempt: 2 } } : line;

  test.each([
    ['receipt.minted', 0.5],
    ['receipt.refused', 0.03],
  ])('%s: no receipt of another run', async (type, drawn) => {
    const [first, second] = [run(0, 0.5), run(1, drawn)];
    const lines = [...first, ...second];
    const at = first.length + second.findIndex((line) => line['type'] === type);
    expect(await cutAt(lines, at)).toEqual([true, true]);
    const [own, other] = [
      lines[at]?.['receipt_id'],
      lines.find(({ receipt_id: id }) => id !== undefined)?.['receipt_id'],
    ];
    const twice = lines.map((line) => (line['receipt_id'] === own ? { ...line, receipt_id: other ?? null } : line));
    expect(await cutAt(twice, at)).toEqual([false, null]);
    // All of the first run between the lines of the other.
    const [opened = {}, ...rest] = twice.splice(first.length);
    const within = [opened, ...twice, ...rest];
    expect(await cutAt(within, 1)).toEqual([false, null]);
    await expect(readAfter(within, 1)).rejects.toThrow('a receipt occurs twice');
  });

  test('numbers go on where the stretch before ends, and within one', async () => {
    const lines = [...run(0, 0.5), ...run(1, 0.5)];
    const at = run(0, 0.5).length;
    for (const gap of [at, at + 3]) expect(await cutAt(lines, at, (i) => (i < gap ? i : i + 1))).toEqual([false, null]);
  });

  test('each goes on from the line before, and adds as many lines to the tree as it says', async () => {
    const [first, second] = [run(0, 0.5), run(1, 0.5)];
    const texts = [...chained(first), ...chained(second, (i) => first.length + i)];
    const { one, several } = await both(joined(texts), [joined(texts.slice(0, first.length)).length]);
    expect([isWhole(one), several]).toEqual([false, null]);
    const bytes = joined(chained([...first, ...second]));
    const less: Readers = async (stretches) =>
      (await here(stretches)).map((told) => ({
        ...told,
        parts: told.parts.map((part) => ({ ...part, subtrees: part.subtrees.slice(1) })),
      }));
    expect((await both(bytes, cutsOf(bytes, [0.5]), { readers: less })).several).toBeNull();
  });

  test('runs that are over are not handed on, but those that others may have to do with', async () => {
    const own = (lines: readonly Dict[]): Set<unknown> => new Set(lines.map(({ claim }) => claim));
    const later = run(1, 0.5, left);
    const rest = run(2, 0.5);
    const handedOn = async (lines: readonly Dict[]): Promise<Set<unknown>> => {
      writeFileSync(path, joined(chained(lines)));
      const stretch = { path, from: 0, to: Infinity, mark: null, kinds: KINDS };
      return own((await readStretch(stretch)).lines as unknown as Dict[]);
    };
    expect(await handedOn([...doubtful, ...rest])).toEqual(own(doubtful));
    expect(await handedOn([...doubtful, ...later, ...rest])).toEqual(own([...doubtful, ...later]));
    expect(await handedOn([...rest, ...run(0, 0.5).slice(0, -1)])).toEqual(own(run(0, 0.5)));
  });

  test('a claim begins once', async () => {
    const [first, second] = [run(0, 0.5), run(1, 0.5)];
    const { claim = null } = first[0] ?? {};
    const again = second.map((line) => ({ ...line, claim }));
    expect(await cutAt([...first, ...again], first.length)).toEqual([false, null]);
  });

  test('how the last commit of a run went is not known here', async () => {
    const failed = run(0, 0.5).map((line) =>
      line['type'] === 'run.closed' ? { ...line, data: { ...(line['data'] as Dict), result: 'failed' } } : line,
    );
    for (const at of [failed.length, 5]) expect(await cutAt([...failed, ...run(1, 0.5)], at)).toEqual([true, true]);
  });

  test('the ledger is of the origin that its first run names', async () => {
    const ghe = signerOf(SECRET, '123456789', 'ghe.example');
    const first = [...run(0, 0.5), ...run(1, 0.5, [], ghe)];
    const texts = chained([...first, ...run(2, 0.5)]);
    const hashes = texts.map(leaf);
    const head = hashes.at(-1)?.toString('hex') ?? '';
    const since = parseCheckpoint(note([SIGNER], texts.length, mth(hashes), head)) as SignedCheckpoint;
    const { one, several } = await both(joined(texts), [joined(texts.slice(0, first.length)).length], { since });
    expect([one.verdict, several]).toEqual(['VERIFIED', one]);
  });

  test('a reconciliation is of the intent that it names', async () => {
    const later = run(1, 0.5, left);
    // Also where its run ends beyond the cut, before the one that settles it.
    for (const at of [doubtful.length, doubtful.length - 2, doubtful.length + 1])
      expect(await cutAt([...doubtful, ...later], at)).toEqual([true, true]);
    // Or of one that is in no line.
    expect(await cutAt([...later, ...run(2, 0.5)], later.length)).toEqual([true, true]);
    expect(await cutAt([...doubtful, ...later.map(elsewhere)], doubtful.length)).toEqual([false, null]);
  });

  test('nor may a run of an earlier stretch settle it unseen, where a later one settles it again', async () => {
    const [opened = {}, reconciled = {}, ...rest] = run(1, 0.5, left);
    const lines = (first: Dict): Dict[] => [opened, ...doubtful, first, ...rest, ...run(2, 0.5, left)];
    expect(await cutAt(lines(reconciled), 1)).toEqual([true, null]);
    await expect(readAfter(lines(reconciled), 1)).rejects.toThrow(
      'a run of an earlier stretch settles an intent of this one',
    );
    expect(await cutAt(lines(elsewhere(reconciled)), 1)).toEqual([false, null]);
  });

  test('50 000 runs and operations are held at most, here and in a stretch', async () => {
    const lines = run(0, 0.5);
    const cuts = cutsOf(joined(chained(lines)), [0.5]);
    // The run and its operations are replayed where stretches meet.
    const own = 1 + lines.filter(({ type }) => type === 'policy.decided').length;
    const held = async (most: number): Promise<boolean> => {
      const readers: Readers = async (stretches) => (await here(stretches)).map((told) => ({ ...told, most }));
      return (await both(joined(chained(lines)), cuts, { readers })).several !== null;
    };
    expect([await held(50_000 - own), await held(50_001 - own)]).toEqual([true, false]);
  });
});

describe('in threads', () => {
  const thread = join(import.meta.dirname, '../../../src/verify/threads/thread.ts');
  const lines = ledgerOf([[0.5], [0.5], [0.5], [0.13, 0.5], [0.5]], new Set());
  const bytes = joined(chained(lines));
  const cuts = cutsOf(bytes, [0.3, 0.7]);

  test('as by one core', async () => {
    writeFileSync(path, bytes);
    const facts = await examineInStretches(path, { thread }, cuts);
    const { one } = await both(bytes, cuts);
    expect(facts === null ? null : ledgerReport(facts, { pins: pinsOf(TRUSTED, 'the pins') })).toEqual(one);
  });

  test('where a thread finds something, or fails, one core has to tell', async () => {
    const changed = joined(chained(lines.toSpliced(-2, 1)));
    writeFileSync(path, changed);
    expect(await examineInStretches(path, { thread }, cuts)).toBeNull();
    writeFileSync(path, bytes.subarray(0, -1));
    expect(await examineInStretches(path, { thread }, cuts)).toBeNull();
    writeFileSync(path, bytes);
    expect(await examineInStretches(path, { thread: join(folder, 'none.js') }, cuts)).toBeNull();
    rmSync(path);
    expect(await examineInStretches(path, { thread }, cuts)).toBeNull();
  });

  test('other rules are put to it by one', async () => {
    writeFileSync(path, bytes);
    expect(await examineInStretches(path, { rules: [] }, cuts, here)).toBeNull();
  });

  test('a stretch is read up to when another fails, and keeps 50 000 lines of runs that began before', async () => {
    const stray: Dict = { ...lines[1], claim: 'f'.repeat(32) };
    // A run that begins and ends here is not among them.
    const texts = chained([...ledgerOf([[0.5]], new Set()), ...Array.from({ length: 50_001 }, () => stray)]);
    writeFileSync(path, joined(texts));
    const read = (to: number, end?: AbortSignal): Promise<unknown> =>
      readStretch({ path, from: 0, to, mark: null, kinds: KINDS }, end);
    await expect(read(joined(texts.slice(0, -1)).length)).resolves.toMatchObject({ lines: { length: 50_000 } });
    await expect(read(Infinity)).rejects.toThrow('too many lines of runs that are not over');
    await expect(read(Infinity, AbortSignal.abort('ended'))).rejects.toBe('ended');
  });

  test('a ledger that is not long is read by one', async () => {
    writeFileSync(path, bytes);
    expect(await examineInStretches(path, { thread })).toBeNull();
  });

  test.each([
    [99_999, 0],
    [100_000, 1],
    ['100000', 0],
  ])('a last line of seq %j: asked for stretches %i times', async (seq, times) => {
    writeFileSync(path, `${JSON.stringify({ seq })}\n`.repeat(2));
    let asked = 0;
    const readers: Readers = (stretches) => {
      expect(stretches.length).toBe(Math.min(availableParallelism(), 8));
      asked++;
      return Promise.reject(new Error('not read'));
    };
    expect(await examineInStretches(path, {}, undefined, readers)).toBeNull();
    expect(asked).toBe(availableParallelism() === 1 ? 0 : times);
  });
});
