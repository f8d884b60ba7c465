import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { lengthen } from '../support/long-ledger.ts';
import { Scene } from '../support/scene.ts';
import { verdict } from '../support/verified.ts';

const scenes: Scene[] = [];
const open = async (...options: Parameters<typeof Scene.open>): Promise<Scene> => {
  const scene = await Scene.open(...options);
  scenes.push(scene);
  return scene;
};
afterEach(() => Promise.all(scenes.splice(0).map((scene) => scene.close())));

test('a ledger of 100,000 lines costs a run no request more than a short one, and a few kilobytes', async () => {
  const measure = async (lines: number): Promise<{ requests: string[]; bytes: number }> => {
    const scene = await open();
    lengthen(scene, lines);
    const run = await scene.prod();
    expect(run.outputs['result']).toBe('shipped');
    expect(await verdict(run.proof)).toBe('VERIFIED');
    const { requests } = scene.github;
    const plain = (path: string): string =>
      path
        .replace(/[0-9a-f]{40}/g, '{sha}')
        .replace(/[0-9a-f]{2}%2Frcpt_[0-9a-f]{32}/, '{receipt}')
        .replace(/\/\d+/g, '/{id}');
    return {
      requests: requests.map(({ method, path }) => `${method} ${plain(path)}`).sort(),
      bytes: requests.reduce((sum, { requestBody, responseBody }) => sum + requestBody.length + responseBody.length, 0),
    };
  };
  // The first run of all reads what was there before the ledger besides.
  const short = await measure(10);
  const long = await measure(100_000);
  expect(long.requests).toEqual(short.requests);
  expect(long.bytes - short.bytes).toBeLessThan(8 * 1024);
}, 180_000);

test('an asset of 200 MB is streamed: it never lies in memory as a whole', async () => {
  const peak = async (bytes: number): Promise<number> => {
    const scene = await open();
    await writeFile(join(scene.workspace, 'build/widgets.tar.gz'), Buffer.alloc(bytes, 'x'));
    let highest = 0;
    let watch: NodeJS.Timeout | undefined;
    const run = await scene.prod(
      {},
      {},
      {
        onStart: (pid) => (watch = setInterval(() => (highest = Math.max(highest, peakOf(pid))), 20)),
      },
    );
    clearInterval(watch);
    expect(run.outputs['result']).toBe('shipped');
    expect(scene.github.admin.snapshot().releases[0]?.assets.map(({ size }) => size)).toContain(bytes);
    return highest;
  };
  const small = await peak(1_000);
  const large = await peak(200 * 1024 ** 2);
  expect(small).toBeGreaterThan(0);
  // Held whole it would take 200 MB more, and 50 MB when each piece becomes garbage that is collected late.
  expect(large - small).toBeLessThan(25 * 1024);
}, 180_000);

/** Most memory a process ever had, kB; 0 once it is gone. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
