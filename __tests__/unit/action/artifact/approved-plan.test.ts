import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { KINDS } from '../../../../src/operations/registry.ts';
import { findApprovedPlan } from '../../../../src/action/artifact/approved-plan.ts';
import { jsonFile } from 'canonical-json/jcs';
import { planDigest } from '../../../../src/protocol/plan.ts';
import type { Plan } from '../../../../src/protocol/plan.ts';
import { zip } from 'file-sources/any-zip';
import { STATES } from '../../report/states.ts';

const plan = STATES['dry-run']?.plan as Plan;
const expected = plan.plan_digest;
const planFile = (changed: object = {}): Buffer => jsonFile({ ...plan, ...changed });
const zipWith = (bytes: Buffer, name = 'plan.json'): Buffer => zip([{ name, bytes }]);

interface Held {
  readonly name: string;
  readonly zip?: Buffer;
  readonly size?: number;
  readonly mismatch?: boolean;
}

let temporary: string;
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'marketops-approved-test-'));
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

async function find(held: readonly Held[], patienceMs = 10_000) {
  const downloads: string[] = [];
  const found = await findApprovedPlan({
    expected,
    temporary,
    kinds: KINDS,
    patienceMs,
    client: () =>
      Promise.resolve({
        listArtifacts: () =>
          Promise.resolve({
            artifacts: held.map(({ name, size = 1000 }, i) => ({ name, id: i, size, digest: 'sha256:d' })),
          }),
        downloadArtifact: (id, { path = '', skipDecompress, expectedHash } = {}) => {
          const { name, zip: bytes, mismatch = false } = held[id] as Held;
          expect([skipDecompress, expectedHash]).toEqual([true, 'sha256:d']);
          downloads.push(name);
          if (bytes !== undefined) writeFileSync(join(path, 'artifact.zip'), bytes);
          return Promise.resolve({ downloadPath: path, digestMismatch: mismatch });
        },
      }),
  });
  expect(readdirSync(temporary)).toEqual([]);
  return { found, downloads };
}

const good = zipWith(planFile());

test('the plan of that digest is found, whatever attempt or job of a matrix made it; nothing else is downloaded', async () => {
  for (const name of ['marketops-plan', 'marketops-plan-2', 'marketops-plan-linux']) {
    const { found, downloads } = await find([
      { name: 'build', zip: good },
      { name: 'my-marketops-plan', zip: good },
      { name, zip: good },
      { name: 'marketops-plan-later', zip: good },
    ]);
    expect(found).toEqual({ plan });
    expect(downloads).toEqual([name]);
  }
});

const other = planFile({ commit_sha: 'a'.repeat(40) });
const REFUSED: Readonly<Record<string, readonly [Held, RegExp]>> = {
  'no plan at all': [{ name: 'build', zip: good }, /no artifact called marketops-plan/],
  'digests that do not fit the content': [{ name: 'marketops-plan', zip: zipWith(other) }, /not the digests/],
  'an operation that does not fit its digest': [
    {
      name: 'marketops-plan',
      zip: zipWith(
        planFile({
          operations: plan.operations.map((one, i) => (i === 0 ? { ...one, repository: 'evil/other' } : one)),
        }),
      ),
    },
    /not the digests/,
  ],
  'an operation twice': [
    { name: 'marketops-plan', zip: zipWith(planFile({ operations: [...plan.operations, ...plan.operations] })) },
    /not the digests/,
  ],
  'an unknown field': [{ name: 'marketops-plan', zip: zipWith(planFile({ more: 1 })) }, /not a plan/],
  'no JSON': [{ name: 'marketops-plan', zip: zipWith(Buffer.from('{')) }, /newline|JSON/],
  'no plan.json': [{ name: 'marketops-plan', zip: zipWith(planFile(), 'other.json') }, /plan\.json/],
  'no zip': [{ name: 'marketops-plan', zip: Buffer.from('plain') }, /./],
  'a path out of the zip': [
    { name: 'marketops-plan', zip: zip([{ name: '../plan.json', bytes: planFile() }]) },
    /relative path/,
  ],
  'a zip bomb': [
    { name: 'marketops-plan', zip: zip([{ name: 'plan.json', bytes: Buffer.alloc(40 * 1024 ** 2) }]) },
    /at most/,
  ],
  'a zip that is too large': [{ name: 'marketops-plan', zip: good, size: 65 * 1024 ** 2 }, /too many/],
  'other bytes than were uploaded': [{ name: 'marketops-plan', zip: good, mismatch: true }, /not the one/],
  'a download of nothing': [{ name: 'marketops-plan' }, /not exactly one zip file/],
};

test.each(Object.entries(REFUSED))('not shown: %s', async (_name, [held, why]) => {
  const { found } = await find([held]);
  expect(found).toEqual({ absent: expect.stringMatching(why) });
});

test('a plan of another digest is told with it, and the right one is still found behind it', async () => {
  const moved = { ...plan, commit_sha: 'a'.repeat(40) };
  const digest = planDigest(moved);
  const stale = zipWith(planFile({ ...moved, plan_digest: digest }));
  const { found } = await find([{ name: 'marketops-plan', zip: stale }]);
  expect(found).toEqual({ absent: expect.stringContaining(`marketops-plan: ${digest}`) });
  const second = await find([
    { name: 'marketops-plan', zip: stale },
    { name: 'marketops-plan-2', zip: good },
  ]);
  expect(second.found).toEqual({ plan });
});

test('a service that does not answer, or says no, is no reason to wait or to fail', async () => {
  const never = new Promise<never>(() => undefined);
  const base = { expected, temporary, kinds: KINDS };
  const client = (list: () => Promise<never>) => () =>
    Promise.resolve({ listArtifacts: list, downloadArtifact: () => never });
  expect(await findApprovedPlan({ ...base, client: client(() => never), patienceMs: 5 })).toEqual({
    absent: expect.stringContaining('not there after'),
  });
  expect(await findApprovedPlan({ ...base, client: client(() => Promise.reject(new Error('GHES\nat x'))) })).toEqual({
    absent: 'the artifacts of this run could not be read (GHES)',
  });
});
