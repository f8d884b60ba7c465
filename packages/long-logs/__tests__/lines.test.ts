import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { afterAll, expect, test } from '@jest/globals';
import { LineCutter } from '../src/lines.ts';
import type { Place } from '../src/lines.ts';
import { cutsOf, inThreads } from '../src/stretches.ts';
import { freeDescriptor } from '../../durable-files/__tests__/disk.ts';

const room = mkdtempSync(join(tmpdir(), 'long-logs-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

const RULES = {
  longest: 1000,
  refuse: ({ file, line, offset }: Place, expected: string, found: string): never => {
    throw new Error(`${file}:${line}:${offset}: ${expected}, ${found}`);
  },
};

test('lines are cut alike, however the bytes arrive', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ''))),
      fc.integer({ min: 1, max: 40 }),
      (texts, size) => {
        const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(''));
        const found: [string, number, number][] = [];
        const cutter = new LineCutter('f', RULES, ({ text, place, work, start, end }) => {
          expect(work.toString('utf8', start, end)).toBe(text);
          found.push([text, place.line, place.offset]);
        });
        for (let at = 0; at < bytes.length; at += size) cutter.push(bytes.subarray(at, at + size));
        cutter.finish();
        let offset = 0;
        expect(found).toEqual(
          texts.map((text, i) => [
            text,
            i + 1,
            (offset += i === 0 ? 0 : Buffer.byteLength(texts[i - 1] as string) + 1),
          ]),
        );
      },
    ),
  );
});

test('a line that is too long, no UTF-8 or without its newline is refused where it begins', () => {
  const cut = (...pieces: readonly (string | Buffer)[]): void => {
    const cutter = new LineCutter('f', { ...RULES, longest: 4 }, () => undefined);
    for (const piece of pieces) cutter.push(Buffer.from(piece));
    cutter.finish();
  };
  expect(() => cut('1234\n', '5')).toThrow('f:2:5: a newline at the end of the last line, 1 bytes without one');
  expect(() => cut('1\n12345\n')).toThrow('f:2:2: a line of at most 4 bytes, a longer one');
  expect(() => cut('1\n123', '45')).toThrow('f:2:2: a line of at most 4 bytes, a longer one');
  expect(() => cut('a\n', Buffer.from([0xff, 0x0a]))).toThrow('f:2:2: valid UTF-8, other bytes');
  expect(() => cut('1234\n', 'é\n', '1234', '\n')).not.toThrow();
});

test('the lines of another file are counted anew', () => {
  const places: string[] = [];
  const cutter = new LineCutter('f', RULES, ({ place: { file, line, offset } }) => {
    places.push(`${file}:${line}:${offset}`);
  });
  expect([cutter.text, cutter.start, cutter.end, cutter.place.line]).toEqual(['', 0, 0, 1]);
  cutter.push(Buffer.from('a\nb\n'));
  cutter.nextFile('g');
  cutter.push(Buffer.from('c\n'));
  expect(places).toEqual(['f:1:0', 'f:2:2', 'g:1:0']);
});

test('a long file is cut where lines begin; one that is not long nowhere', async () => {
  const path = join(room, 'log');
  const lines = Array.from({ length: 100 }, (_, i) => `${'x'.repeat(i % 7)}${i}\n`);
  writeFileSync(path, lines.join(''));
  const starts = new Set(lines.map((_, i) => lines.slice(0, i).join('').length));
  const isLong = (last: string): boolean => last === 'x99';
  const free = freeDescriptor();
  const cuts = await cutsOf(path, { longest: 20, isLong }, 4);
  expect(freeDescriptor()).toBeLessThanOrEqual(free);
  expect(cuts.map((cut) => starts.has(cut))).toEqual([true, true, true]);
  expect(await cutsOf(path, { longest: 20, isLong }, 1)).toEqual([]);
  expect(await cutsOf(path, { longest: 20, isLong: () => false }, 4)).toEqual([]);
  const parts = Math.min(availableParallelism(), 8);
  expect(await cutsOf(path, { longest: 20, isLong })).toHaveLength(parts - 1);
});

test('lines as long as they may be are seen whole; where there is none the last is empty', async () => {
  const path = join(room, 'longest');
  const seen: string[] = [];
  const isLong = (last: string): boolean => seen.push(last) > 0;
  writeFileSync(path, `${'x'.repeat(20)}\n`.repeat(100));
  expect(await cutsOf(path, { longest: 20, isLong }, 4)).toEqual([26 * 21, 51 * 21, 76 * 21]);
  writeFileSync(path, 'x');
  await cutsOf(path, { longest: 20, isLong }, 1);
  expect(seen).toEqual(['x'.repeat(20), '']);
});

test('each stretch but the last is read in a thread; one that fails ends all', async () => {
  const file = join(room, 'thread.mjs');
  writeFileSync(
    file,
    `import { parentPort, workerData } from 'node:worker_threads';
if (workerData < 0) throw new Error('no such stretch');
if (workerData > 0) parentPort.postMessage(workerData * 2);`,
  );
  const read = inThreads(file, (stretch: number) => Promise.resolve(stretch * 2));
  expect(await read([1, 2, 3])).toEqual([2, 4, 6]);
  await expect(read([1, -1, 3])).rejects.toThrow('no such stretch');
  await expect(read([1, 0, 3])).rejects.toThrow('the thread ended');
});

test('a thread knows nothing of the environment, and ends when another reading fails', async () => {
  const file = join(room, 'counting.mjs');
  writeFileSync(
    file,
    `import { workerData } from 'node:worker_threads';
workerData.set([Object.keys(process.env).length, process.execArgv.length], 1);
setInterval(() => Atomics.add(workerData, 0, 1), 1);`,
  );
  const counted = new Int32Array(new SharedArrayBuffer(12)).fill(-1);
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));
  const read = inThreads(file, async () => {
    while (Atomics.load(counted, 0) < 1) await settle();
    throw new Error('a fault');
  });
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this`
  const { terminate } = Worker.prototype;
  const ended: Promise<number>[] = [];
  Worker.prototype.terminate = function (this: Worker) {
    const exit = terminate.call(this);
    ended.push(exit);
    return exit;
  };
  try {
    await expect(read([counted, counted])).rejects.toThrow('a fault');
  } finally {
    Worker.prototype.terminate = terminate;
  }
  expect(await Promise.all(ended)).toEqual([1]);
  expect([...counted.subarray(1)]).toEqual([0, 0]);
});
