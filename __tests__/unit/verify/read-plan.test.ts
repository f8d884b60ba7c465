import { expect, test } from '@jest/globals';
import { mapSource } from 'file-sources/source';
import { plannedAt, put } from 'forged-proofs/cases/cases';
import type { Forgery } from 'forged-proofs/forgery';
import { forge } from 'forged-proofs/proof';
import { KINDS } from '../../../src/operations/registry.ts';
import { planDigest } from '../../../src/protocol/plan.ts';
import { readPlan } from '../../../src/verify/read-plan.ts';

/** A plan that somebody is asked to approve, read as foreign bytes. */

const MOST = 16 * 1024 * 1024;
const DIGEST = `sha256:${'0'.repeat(64)}`;
const planIn = (bytes: Buffer) => readPlan(mapSource(new Map([['plan.json', bytes]])), KINDS);
const planOf = (forgery: Forgery) => forge(forgery).get('plan.json') ?? Buffer.alloc(0);

test('it is the plan of its digests', async () => {
  const bytes = planOf({});
  expect(await planIn(bytes)).toEqual(JSON.parse(bytes.toString()));
});

test('the files are listed first, for a zip is read by its list', async () => {
  const source = mapSource(new Map([['plan.json', planOf({})]]));
  const asked: string[] = [];
  const list = () => (asked.push('list'), source.list());
  const stream = (path: string) => (asked.push(path), source.stream(path));
  await readPlan({ ...source, list, stream }, KINDS);
  expect(asked).toEqual(['list', 'plan.json']);
});

test.each<[string, Forgery, string]>([
  ['is of no schema', plannedAt('mode', 'x'), 'its plan.json is not a plan at mode'],
  ['says another digest', plannedAt('plan_digest', DIGEST), 'its plan.json has not the digests that it claims'],
  [
    'says another digest of an operation',
    {
      planned: (plan) => {
        put(plan, 'operations.1.operation_digest', DIGEST);
        put(plan, 'plan_digest', planDigest(plan as never));
      },
    },
    'its plan.json has not the digests that it claims',
  ],
  ['has an operation twice', { ops: [{ id: 'a' }, { id: 'a' }] }, 'its plan.json has not the digests that it claims'],
])('one that %s is none', async (_what, forgery, fault) => expect(await planIn(planOf(forgery))).toBe(fault));

test('of more than 16 MiB it is not read', async () => {
  await expect(planIn(Buffer.alloc(MOST + 1))).rejects.toThrow(`at most ${MOST} bytes`);
  await expect(planIn(Buffer.alloc(MOST))).rejects.not.toThrow('at most');
});
