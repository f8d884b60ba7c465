import { open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Each has a heap of its own. */
const MOST_THREADS = 8;

/**
 * Where the lines begin that lie nearest behind equal parts of a file's bytes, a part for each core; nowhere in a file that is
 * not long.
 * @param isLong whether the file is worth it, by its last line
 */
export async function cutsOf(
  path: string,
  { longest, isLong }: { readonly longest: number; readonly isLong: (last: string) => boolean },
  parts = Math.min(availableParallelism(), MOST_THREADS),
): Promise<number[]> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const piece = Buffer.alloc(longest + 1);
    const linesAt = async (at: number): Promise<string[]> => {
      const { bytesRead } = await file.read(piece, 0, piece.length, Math.max(0, at));
      return piece.toString('latin1', 0, bytesRead).split('\n');
    };
    const last = (await linesAt(size - piece.length)).at(-2) ?? '';
    if (!isLong(last)) return [];
    const cuts: number[] = [];
    for (let i = 1; i < parts; i++) {
      const at = Math.floor((size * i) / parts);
      cuts.push(at + ((await linesAt(at))[0] as string).length + 1);
    }
    return cuts;
  } finally {
    await file.close();
  }
}

/**
 * The last stretch here, each other one in a thread; whoever fails ends them all.
 * @param file what a thread runs: it gets a stretch as its `workerData`, and posts what `read` would answer
 */
export function inThreads<Stretch, Told>(
  file: string,
  read: (stretch: Stretch, end: AbortSignal) => Promise<Told>,
): (stretches: readonly Stretch[]) => Promise<readonly Told[]> {
  return async (stretches) => {
    const end = new AbortController();
    const threads = stretches.slice(0, -1).map((stretch) => inThread<Told>(file, stretch, end.signal));
    try {
      return await Promise.all([...threads, ...stretches.slice(-1).map((last) => read(last, end.signal))]);
    } finally {
      end.abort();
    }
  };
}

function inThread<Told>(file: string, stretch: unknown, end: AbortSignal): Promise<Told> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: stretch, env: {}, execArgv: [] });
    end.addEventListener('abort', () => void worker.terminate());
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', () => reject(new Error('the thread ended')));
  });
}
