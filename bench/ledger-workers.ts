import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { parseLine } from '../src/protocol/ledger.ts';
import { nodeHash } from 'transparency-log/merkle';

/**
 * Canonical gate, chain and Merkle root of a ledger in two workers, half the bytes each. What a run's lines say of
 * each other is not looked at: a run may lie in both halves.
 */

const NEWLINE = 10;
const PIECE = 1024 * 1024;

interface Part {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** A perfect subtree: its level, its number on that level, its root. */
interface Subtree {
  readonly level: number;
  readonly index: number;
  readonly root: string;
}

interface Result {
  readonly lines: number;
  readonly firstPrev: string;
  readonly head: string;
  readonly subtrees: readonly Subtree[];
}

/** Verifies in two workers; the number of lines. @throws Error when the halves do not meet */
export async function verifyInTwo(path: string): Promise<number> {
  const [from, middle, to] = halves(path);
  const parts = [
    { path, from, to: middle },
    { path, from: middle, to },
  ];
  const [a, b] = (await Promise.all(parts.map(inWorker))) as [Result, Result];
  if (b.firstPrev !== a.head) throw new Error('the halves do not meet');
  const stack: Subtree[] = [];
  for (const subtree of [...a.subtrees, ...b.subtrees]) push(stack, subtree);
  return a.lines + b.lines;
}

function halves(path: string): [number, number, number] {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const piece = Buffer.alloc(PIECE);
    const half = Math.floor(size / 2);
    readSync(file, piece, 0, PIECE, half);
    return [0, half + piece.indexOf(NEWLINE) + 1, size];
  } finally {
    closeSync(file);
  }
}

function inWorker(part: Part): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: part });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function push(stack: Subtree[], subtree: Subtree): void {
  let right = subtree;
  for (let left = stack.at(-1); left?.level === right.level && left.index % 2 === 0; left = stack.at(-1)) {
    stack.pop();
    right = { level: left.level + 1, index: left.index / 2, root: nodeHash(left.root, right.root) };
  }
  stack.push(right);
}

function verifyPart({ path, from, to }: Part): Result {
  const file = openSync(path, 'r');
  const subtrees: Subtree[] = [];
  let firstPrev: string | null = null;
  let head = '';
  let lines = 0;
  let carry = Buffer.alloc(0);
  for (let at = from; at < to;) {
    const wanted = Math.min(PIECE, to - at);
    const work = Buffer.allocUnsafe(1 + carry.length + wanted);
    carry.copy(work, 1);
    at += readSync(file, work, 1 + carry.length, wanted, at);
    let start = 1;
    for (let end = work.indexOf(NEWLINE, start); end !== -1; end = work.indexOf(NEWLINE, start)) {
      const line = parseLine(work.toString('utf8', start, end));
      if (firstPrev === null) firstPrev = line.prev;
      else if (line.prev !== head) throw new Error(`broken chain at ${line.seq}`);
      work[start - 1] = 0;
      head = hash('sha256', work.subarray(start - 1, end), 'hex');
      push(subtrees, { level: 0, index: line.seq, root: head });
      lines++;
      start = end + 1;
    }
    carry = work.subarray(start);
  }
  closeSync(file);
  return { lines, firstPrev: firstPrev ?? '', head, subtrees };
}

if (!isMainThread) parentPort?.postMessage(verifyPart(workerData as Part));
