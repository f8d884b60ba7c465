import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LineCutter } from 'long-logs/lines';
import { Chain, fromTheBeginning, WHOLE_LINES } from '../../../src/verify/chain.ts';
import type { State } from '../../../src/verify/chain.ts';
import type { Finding } from '../../../src/verify/verdict.ts';
import { pinsOf } from '../../../src/verify/keys.ts';
import type { Pins } from '../../../src/verify/keys.ts';
import { checkSince } from '../../../src/verify/checks-checkpoints.ts';
import { verifyLedger, verifyLedgerFile } from '../../../src/verify/verify-ledger.ts';
import { parseCheckpoint } from '../../../src/protocol/checkpoint.ts';
import type { SignedCheckpoint } from '../../../src/protocol/checkpoint.ts';
import { CRASHED, reconcile } from 'forged-proofs/cases/branches';
import { forgeBranch } from 'forged-proofs/branch';
import type { BranchForgery } from 'forged-proofs/branch';
import { leaf, mth, note, OTHER, sha, SIGNER, TRUSTED } from 'forged-proofs/crypto';
import type { Forgery } from 'forged-proofs/forgery';
import { forge } from 'forged-proofs/proof';
import { allIn } from './report-words.ts';
import type { Told } from './report-words.ts';

/** The lines of a ledger on their own: where they may begin, and what a checkpoint seen before says of them. */

const cut = (text: string): string[] => text.trimEnd().split('\n');
const linesOf = (scene: Forgery = {}): string[] => cut(forge(scene).get('ledger.jsonl')?.toString() ?? '');
const branchLines = (scene: BranchForgery): string[] =>
  [...forgeBranch(scene)].filter(([path]) => path.startsWith('ledger/')).flatMap(([, bytes]) => cut(bytes.toString()));
const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}
async function told(
  lines: readonly string[],
  more: { pins?: Pins | null; since?: SignedCheckpoint } = {},
): Promise<Told> {
  const pins = pinsOf(TRUSTED, 'the pins');
  return allIn(await verifyLedger(pieces(joined(lines)), 'l.jsonl', { pins, ...more }));
}
const leaves = (lines: readonly string[]): Buffer[] => lines.map(leaf);
const seen = (lines: readonly string[], size: number, signer = SIGNER): SignedCheckpoint => {
  const hashes = leaves(lines.slice(0, size));
  const head = hashes.at(-1)?.toString('hex') ?? '0'.repeat(64);
  return parseCheckpoint(note([signer], size, mth(hashes), head)) as SignedCheckpoint;
};
const failed = (expected: string, what: string, file = 'the checkpoint given with --since'): string =>
  `failed: ${file}, line 1, byte 0: expected ${expected}, found ${what}`;
const seqOf = (line = ''): number => (JSON.parse(line) as { seq: number }).seq;

const plain = linesOf();
const runs = (count: number): string[] => branchLines({ runs: Array.from({ length: count }, () => ({})) });
const LENGTH = plain.length;

describe('where lines may begin', () => {
  test('at the first, without gaps, for as many claims as there are', async () => {
    for (const lines of [plain, runs(3)]) {
      const hashes = leaves(lines);
      expect(await told(lines)).toMatchObject({
        verdict: 'SELF_CONSISTENT',
        entries: String(lines.length),
        head: hashes.at(-1)?.toString('hex'),
        root: mth(hashes).toString('hex'),
        whole: 'ok: from the first line, without gaps',
        closed: 'ok: every run is closed',
      });
    }
    expect(await told([])).toMatchObject({ entries: '0', head: 'null', root: 'null' });
  });

  test('later where all are of one claim, which tells only its part', async () => {
    expect(await told(linesOf({ linesBefore: 5 }))).toMatchObject({
      verdict: 'INCOMPLETE',
      whole: 'missing: begins at seq 5',
      root: 'null',
    });
    const parts = linesOf({ linesBefore: 5, linesBetween: 3 });
    const after = seqOf(parts.find((line, i) => seqOf(line) !== i + 5));
    expect((await told(parts))['whole']).toBe(`missing: begins at seq 5; lines before seq ${after} are not here`);
    expect((await told(linesOf({ linesBetween: 3 })))['whole']).toBe(
      `missing: lines before seq ${after - 5} are not here`,
    );
  });

  test('never later where there are several', async () => {
    const three = runs(4);
    const without = (from: number, to = from + LENGTH): Promise<Told> => told(three.toSpliced(from, to - from));
    expect((await told(three.slice(LENGTH, 2 * LENGTH)))['whole']).toBe(`missing: begins at seq ${LENGTH}`);
    expect((await without(0))['ledger_sequence']).toMatch(
      new RegExp(
        `^failed: l.jsonl, line ${LENGTH + 1}, byte \\d+: expected one claim, or a ledger without gaps, found 3+$`,
      ),
    );
    for (const run of [1, 2]) {
      const at = run * LENGTH;
      expect((await without(at))['ledger_sequence']).toMatch(
        new RegExp(`^failed: l.jsonl, line ${at + 1}, byte \\d+: expected seq ${at}, found ${at + LENGTH}$`),
      );
    }
    const inner = 2 * LENGTH - 3;
    expect((await without(inner, inner + 1))['ledger_sequence']).toContain(`expected seq ${inner}, found ${inner + 1}`);
  });

  test('no line at all is a defect', async () => {
    expect((await told([]))['ledger_encoding']).toBe(failed('a line at least', 'none', 'l.jsonl'));
  });

  test('a run that is not closed is named', async () => {
    const open = branchLines({ runs: [{}, CRASHED, {}] });
    expect((await told(open))['closed']).toBe(`missing: run 9002 (claim ${'2'.repeat(32)}) has no run.closed`);
    const reconciled = branchLines({ runs: [CRASHED, {}], lines: reconcile });
    expect((await told(reconciled))['closed']).toBe('ok: every run is closed');
  });

  test('what earlier runs left open and how the last commit went are not known here', async () => {
    const all = branchLines({ runs: [CRASHED, {}], lines: reconcile });
    const last = all.slice(all.findLastIndex((line) => line.includes('"type":"run.opened"')));
    expect((await told(last))['verdict']).toBe('INCOMPLETE');
    expect((await told(linesOf({ result: 'failed' })))['verdict']).toBe('SELF_CONSISTENT');
  });
});

test.each([
  [29_999_999, 0],
  [30_000_000, 1],
])('of %i bytes: %i times it is asked for threads that might read it', async (size, times) => {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  const path = join(folder, 'l.jsonl');
  writeFileSync(path, '');
  truncateSync(path, size);
  let asked = 0;
  const options = {
    pins: null,
    get thread(): never {
      asked++;
      return undefined as never;
    },
  };
  const { verdict } = await verifyLedgerFile(path, options).finally(() => rmSync(folder, { recursive: true }));
  expect([verdict, asked]).toEqual(['TAMPERED', times]);
});

test('a link to a ledger is followed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  const [path, link] = [join(folder, 'l.jsonl'), join(folder, 'link.jsonl')];
  writeFileSync(path, joined(plain));
  symlinkSync(path, link);
  const { verdict, entries } = await verifyLedgerFile(link, { pins: null }).finally(() =>
    rmSync(folder, { recursive: true }),
  );
  expect([verdict, entries]).toEqual(['SELF_CONSISTENT', LENGTH]);
});

describe('a checkpoint seen before', () => {
  const since = async (note_: SignedCheckpoint, lines = plain, pins?: Pins | null): Promise<string> =>
    (await told(lines, { since: note_, ...(pins === undefined ? {} : { pins }) }))['since'] ?? '';

  test('vouches for the lines up to it', async () => {
    expect((await told(plain))['since']).toBe(
      'unpinned: a bare ledger holds no signature: give a checkpoint with --since, or the whole proof',
    );
    expect(await since(seen(plain, LENGTH))).toBe(`ok: is the ledger as signed at size ${LENGTH}`);
    for (const size of [0, 1, LENGTH - 1]) {
      expect(await since(seen(plain, size))).toBe(
        `missing: extends the ledger as seen at size ${size}; the lines after it are under no checkpoint`,
      );
    }
    expect(await since(seen(plain, 0), [])).toBe('skipped: the ledger has a defect');
  });

  test('is signed by a pinned key, in force at its last line', async () => {
    const whole = seen(plain, LENGTH);
    const { ts } = JSON.parse(plain.at(-1) ?? '') as { ts: string };
    const limited = (limit: string): Pins => pinsOf(`${SIGNER.vkey} ${limit}\n`, 'the pins');
    expect(await since(whole, plain, null)).toMatch(/^unpinned: the checkpoint given with --since: no trusted keys/);
    expect(await since(seen(plain, LENGTH, OTHER))).toMatch(
      /^unverifiable: the checkpoint given with --since is signed by no/,
    );
    expect(await since(whole, plain, limited(`not-before=${ts}`))).toMatch(/^ok/);
    expect(await since(whole, plain, limited('not-before=2026-12-01T00:00:00.000Z'))).toBe(
      failed(`a key in force at ${ts}`, SIGNER.vkey),
    );
  });

  test('of lines that are not here says nothing', async () => {
    const part = linesOf({ linesBefore: 5 });
    const beyond = { ...seen(plain, LENGTH), size: 3 };
    expect(await since(beyond, part)).toBe('missing: the lines up to size 3 are not here');
    expect(await since({ ...beyond, size: 7 }, part)).toBe('missing: the lines up to size 7 are not here');
    expect(await since(seen(plain, 0), part)).toBe(
      'missing: extends the ledger as seen at size 0; the lines after it are under no checkpoint',
    );
    expect(await since({ ...beyond, size: 100 })).toBe(
      failed('at least 100 lines, as seen before', `${LENGTH}: the ledger was rewound`),
    );
  });

  test('agrees with the state at its size, or the ledger is another', () => {
    const whole = seen(plain, LENGTH);
    const { origin, root, head } = whole;
    const state: State = { size: LENGTH, root, head, ts: null };
    const check = (change: object): string => {
      try {
        checkSince(whole, { origin, seen: state, last: state, partial: false, ...change });
        return 'fits';
      } catch (error) {
        const { status, message } = error as Finding;
        return `${status}: ${message}`;
      }
    };
    const other = sha('other').toString('hex');
    expect(check({})).toBe('fits');
    expect(check({ origin: 'elsewhere' })).toBe(failed('origin elsewhere', origin));
    expect(check({ origin: null })).toBe(failed('origin null', origin));
    expect(check({ seen: { ...state, root: other } })).toBe(failed(`root ${root} at size ${LENGTH}`, other));
    expect(check({ seen: { ...state, head: other } })).toBe(failed(`head ${head} at size ${LENGTH}`, other));
    const rewound = failed(`at least ${LENGTH} lines, as seen before`, `${LENGTH}: the ledger was rewound`);
    expect([check({ seen: null }), check({ seen: { ...state, root: null } })]).toEqual([rewound, rewound]);
    expect(check({ seen: null, last: null })).toBe(
      failed(`at least ${LENGTH} lines, as seen before`, '0: the ledger was rewound'),
    );
    expect(check({ seen: null, partial: true })).toBe(`missing: the lines up to size ${LENGTH} are not here`);
    expect(() => checkSince(seen(plain, 0), { origin, seen: null, last: null, partial: false })).not.toThrow();
  });
});

describe('one line after another', () => {
  const chained = (lines: readonly string[], startAt = fromTheBeginning): string => {
    const chain = new Chain({
      file: 'l',
      marks: new Set(),
      onLine: () => undefined,
      startAt: ({ seq }) => startAt(seq),
    });
    try {
      chain.push(Buffer.from(joined(lines)));
      chain.end();
      return `${chain.entries} lines`;
    } catch (error) {
      const { check, message } = error as Finding;
      return `${String(check)}: ${message}`;
    }
  };

  test('may leave some out where a start is given, but never goes back', () => {
    const anywhere = () => ({ frontier: null, head: null });
    expect(chained(plain.toSpliced(2, 2), anywhere)).toBe(`${LENGTH - 2} lines`);
    for (const back of [0, 2]) {
      expect(chained([...plain.slice(0, 3), plain[back] as string], anywhere)).toMatch(
        new RegExp(`^ledger_sequence: l, line 4, byte \\d+: expected seq 3, found ${back}$`),
      );
    }
    expect(chained(plain.slice(1))).toMatch(/^ledger_sequence: l, line 1, byte \d+: expected seq 0, found 1$/);
  });

  test('ends with its file', async () => {
    const chain = new Chain({ file: 'l', marks: new Set(), onLine: () => undefined, startAt: () => null });
    chain.push(Buffer.from('ab'));
    for (const next of [() => chain.nextFile('m'), () => chain.end()])
      expect(next).toThrow('l, line 1, byte 0: expected a newline at the end of the last line');
    const whole = joined(plain);
    const open = allIn(await verifyLedger(pieces(whole.slice(0, -1)), 'l.jsonl', { pins: null }));
    expect(open['ledger_encoding']).toMatch(
      new RegExp(`^failed: l.jsonl, line ${LENGTH}, byte \\d+: expected a newline at the end of the last line, found`),
    );
  });

  test('is told with the place of what is wrong', () => {
    const [first = '', second = '', third = ''] = plain;
    const [start, other] = [joined([first, second]).length, sha('other').toString('hex')];
    const byte = (text: string, value: string, offset = 0): number => offset + text.indexOf(value);
    expect(chained(plain.slice(1))).toBe(
      `ledger_sequence: l, line 1, byte ${byte(second, '"seq":') + '"seq":'.length}: expected seq 0, found 1`,
    );
    const [prev, forged] = [leaf(second).toString('hex'), third.replace(/"prev":"[0-9a-f]+"/, `"prev":"${other}"`)];
    expect(chained([first, second, forged])).toBe(
      `ledger_chain: l, line 3, byte ${byte(forged, `"${other}"`, start)}: expected prev ${prev}, the hash of the line ` +
        `before, found ${other}`,
    );
    const wrong = second.replace('"run_attempt":1', '"run_attempt":"x"');
    expect(chained([first, wrong])).toBe(
      `ledger_schema: l, line 2, byte ${byte(wrong, '"x"', first.length + 1)}: expected run_attempt: a whole number from 1, found "x"`,
    );
  });

  test('is nested at most 16 deep, and of its schema', () => {
    const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(chained([nested(17)])).toBe(
      'ledger_encoding: l, line 1, byte 0: expected nesting of at most 16, found more',
    );
    expect(chained([nested(16)])).toMatch(/^ledger_schema: l, line 1, byte 0: expected line: /);
    expect(chained([` ${plain[0] as string}`])).toMatch(
      /^ledger_canonical: l, line 1, byte 0: expected a line of canonical JSON \(RFC 8785\)/,
    );
  });
});

describe('lines are cut', () => {
  const LONG = 65_536;
  const cutting = (...parts: readonly (string | Uint8Array)[]): string => {
    const found: string[] = [];
    const cutter = new LineCutter('f', WHOLE_LINES, ({ text }) => void found.push(text));
    try {
      for (const part of parts) cutter.push(Buffer.from(part));
      cutter.finish();
      return found.map(({ length }) => length).join(' ');
    } catch (error) {
      const { check, message } = error as Finding;
      return `${String(check)}: ${message}`;
    }
  };
  const tooLong = (line: number, byte: number): string =>
    `ledger_encoding: f, line ${line}, byte ${byte}: expected a line of at most ${LONG} bytes, found a longer one`;
  const x = (length: number): string => 'x'.repeat(length);

  test('up to 64 KiB each, arrived or not', () => {
    expect(cutting(`${x(LONG)}\n${x(LONG)}\n`)).toBe(`${LONG} ${LONG}`);
    expect(cutting(`a\n${x(LONG + 1)}\n`)).toBe(tooLong(2, 2));
    expect(cutting(`${x(LONG)}\n${x(LONG)}`, '\n')).toBe(`${LONG} ${LONG}`);
    expect(cutting(`${x(LONG)}\n${x(LONG + 1)}`)).toBe(tooLong(2, LONG + 1));
  });

  test('each with its newline, in UTF-8', () => {
    expect(cutting('a\n', 'bc')).toBe(
      'ledger_encoding: f, line 2, byte 2: expected a newline at the end of the last line, found 2 bytes without one',
    );
    const broken = Buffer.from([0x61, 0x0a, 0xff, 0x0a]);
    expect(cutting(broken)).toBe('ledger_encoding: f, line 2, byte 2: expected valid UTF-8, found other bytes');
    expect(cutting('é\n', 'ab\n')).toBe('1 2');
  });
});
