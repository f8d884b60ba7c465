import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { forgeClone } from 'forged-proofs/branch';
import type { BranchForgery } from 'forged-proofs/branch';
import { leaf, mth, OTHER, TRUSTED } from 'forged-proofs/crypto';
import type { Dict } from 'forged-proofs/crypto';
import { CRASHED, reconcile, two } from 'forged-proofs/cases/branches';
import { pinsOf } from '../../../src/verify/keys.ts';
import type { Pins } from '../../../src/verify/keys.ts';
import { readHistory } from '../src/read.ts';
import type { ReadOptions } from '../src/read.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pins: Pins = pinsOf(TRUSTED, 'the test');
let clones = 0;
const clone = (forgery: BranchForgery): string => forgeClone(join(folder, String(++clones)), forgery);

async function read(path: string, options: Partial<ReadOptions> = {}) {
  const { history, state, from, close } = await readHistory(path, { pins, ...options });
  close();
  return { history, state, from };
}

test('runs, their operations and who approved them, from lines and material', async () => {
  const { history } = await read(clone(two));
  expect(history).toMatchObject({ repository: 'acme/widgets', repositoryId: '123456789', faults: [], foreign: [] });
  expect(history.blocks.map(({ first, size }) => [first, size])).toEqual([
    [0, 11],
    [11, 14],
    [14, 21],
    [21, 23],
  ]);
  expect(history.keys).toMatchObject([{ blocks: 4, trusted: true }]);
  expect(history.policies.map(({ runs, rules }) => ({ runs, rules }))).toEqual([
    { runs: 1, rules: [{ id: 'r', effect: 'permit', tried: 2, matched: 2 }] },
    { runs: 1, rules: [{ id: 'r', effect: 'permit', tried: 1, matched: 1 }] },
  ]);
  const [run] = history.runs;
  expect(run).toMatchObject({
    runId: '9001',
    stretches: [{ first: 0, size: 14 }],
    result: 'shipped',
    planned: 2,
    approvers: [{ id: '77', login: 'alice', how: 'review', key: null, self: false }],
    refusals: [],
  });
  expect(
    run?.operations.map(({ id, subject, target, decision, outcome }) => [id, subject, target, decision, outcome?.word]),
  ).toEqual([
    ['tag', 'tag', 'acme/widgets', 'permit', 'succeeded'],
    ['release', 'release', 'acme/widgets', 'permit', 'succeeded'],
  ]);
  const [operation] = run?.operations ?? [];
  expect(operation?.gates).toMatchObject([{ passed: 9, failed: [], notEvaluated: [] }]);
  expect(operation?.intents).toEqual([expect.objectContaining({ receiptId: operation?.receipt?.id })]);
});

test('every line with its bytes and leaf hash, from which the newest root is made again', async () => {
  const leaves: Buffer[] = [];
  const { history, from } = await read(clone(two), {
    onLine: (line, bytes, hash) => {
      expect(line.seq).toBe(leaves.length);
      const own = leaf(Buffer.from(bytes).toString());
      expect(hash).toBe(own.toString('hex'));
      leaves.push(own);
    },
  });
  expect(from).toBe(0);
  expect(mth(leaves).toString('hex')).toBe(history.blocks.at(-1)?.root);
});

test('refusals by cause, each once an operation, without those for another’s sake', async () => {
  const ops = [{ id: 'a', decision: 'forbid' as const }, { id: 'b' }];
  const { history } = await read(clone({ runs: [{ ops }] }));
  const [run] = history.runs;
  expect(run?.result).toBe('blocked');
  expect(run?.refusals.map(({ operationId, by, code }) => [operationId, by, code])).toEqual([
    ['a', 'policy', expect.any(String)],
  ]);
  expect(run?.operations.map(({ receipt }) => receipt?.enforceable)).toEqual([false, false]);
});

test('an intent without an outcome, and what a later run found of it', async () => {
  const { history } = await read(clone({ runs: [CRASHED, { ops: [{ id: 'x' }] }], lines: reconcile }));
  const [crashed, later] = history.runs;
  expect(crashed).toMatchObject({ result: null, times: { closed: null } });
  expect(crashed?.operations).toMatchObject([{ outcome: null, reconciled: { observed: 'done', claim: later?.claim } }]);
  expect(later?.reconciled).toMatchObject([{ runId: '9001', observed: 'done' }]);
});

describe('what is new', () => {
  const three: BranchForgery = { runs: [...two.runs, { ops: [{ id: 'y', outcome: 'failed', code: 'github_error' }] }] };

  test('is read alone, and gives what reading all of it gives', async () => {
    const before = await read(clone(two));
    const kept = JSON.parse(JSON.stringify(before.state)) as typeof before.state;
    const grown = clone(three);
    const seen: number[] = [];
    const after = await read(grown, { before: kept, onLine: ({ seq }) => seen.push(seq) });
    const whole = await read(grown);
    expect(after.from).toBe(23);
    expect(seen[0]).toBe(23);
    expect(after.history).toEqual(whole.history);
    expect(after.state).toEqual(whole.state);
  });

  test('of a run that was open: it goes on where it was', async () => {
    const open = { runs: [CRASHED] };
    const before = await read(clone(open));
    const grown = clone({ runs: [CRASHED, { ops: [{ id: 'x' }] }], lines: reconcile });
    const after = await read(grown, { before: before.state });
    expect(after.from).toBeGreaterThan(0);
    expect(after.history).toEqual((await read(grown)).history);
  });

  test.each<[string, BranchForgery, Partial<ReadOptions>]>([
    ['the branch was rewritten', { runs: [{ ops: [{ id: 'z' }] }, ...two.runs] }, {}],
    ['other keys are believed', three, { pins: pinsOf(`${TRUSTED}${OTHER.vkey}\n`, 'the test') }],
    ['no keys are given any more', three, { pins: null }],
  ])('is everything where %s', async (_why, forgery, options) => {
    const before = await read(clone(two));
    const path = clone(forgery);
    const after = await read(path, { before: before.state, ...options });
    expect(after.from).toBe(0);
    expect(after.history).toEqual((await read(path, options)).history);
  });
});

describe('what does not hold', () => {
  const broken = (lines: (lines: Dict[]) => Dict[]): string => clone({ ...two, lines });

  test('a line that does not follow: nothing behind it is read, and nothing is built on it', async () => {
    const path = broken((lines) => lines.map((line, i) => (i === 16 ? { ...line, prev: 'f'.repeat(64) } : line)));
    const { history, state } = await read(path);
    expect(history.faults).toEqual([expect.stringContaining('prev')]);
    expect(history.runs).toHaveLength(1);
    expect(state).toBeNull();
  });

  test('a branch signed by a key that is not believed has no history', async () => {
    const { history } = await read(clone({ ...two, signer: OTHER }));
    expect(history.runs).toEqual([]);
    expect(history.faults).toEqual([expect.stringContaining('signed by no key')]);
  });

  test('without keys from outside the branch’s own are taken, and nobody calls them trusted', async () => {
    const { history } = await read(clone(two), { pins: null });
    expect(history.runs).toHaveLength(2);
    expect(history.keys).toMatchObject([{ trusted: null }]);
  });

  test('a folder that is no clone', async () => {
    await expect(read(folder)).rejects.toMatchObject({ code: 'history_missing' });
  });

  test('whatever object is lost or is another: it is told, or nothing rests on it', async () => {
    const path = clone(two);
    const whole = await read(path);
    const objects = readdirSync(join(path, 'objects'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.length === 41,
    );
    const seen = { refused: 0, faults: 0, same: 0 };
    for (const [i, name] of objects.entries()) {
      const file = join(path, 'objects', name);
      const bytes = readFileSync(file);
      if (i % 2 === 0) rmSync(file);
      else writeFileSync(file, readFileSync(join(path, 'objects', objects[0] as string)));
      const found = await read(path).catch((error: unknown) => error as Error);
      writeFileSync(file, bytes);
      if (found instanceof Error) {
        expect(found).toMatchObject({ code: 'history_missing' });
        seen.refused++;
      } else if (found.history.faults.length > 0) seen.faults++;
      else {
        expect(found.history).toEqual(whole.history);
        seen.same++;
      }
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
  });
});
