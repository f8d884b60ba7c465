import { describe, expect, test } from '@jest/globals';
import { MarketOpsError } from '../../../src/core/errors.ts';
import { skipped, succeeded, thrown, watched } from '../../../src/execute/outcome.ts';
import type { Applied } from '../../../src/operations/kind.ts';
import type { Effects } from '../../../src/operations/ports.ts';
import { stateDigest } from '../../../src/protocol/plan.ts';

/** How an operation ended: what nobody can be sure of is in doubt, and never told as failed. */

class Failure extends MarketOpsError {
  readonly certainty: 'refused' | 'ambiguous';
  constructor(certainty: 'refused' | 'ambiguous') {
    super('github_error', 'no');
    this.certainty = certainty;
  }
}
const REFUSED = new Failure('refused');
const LOST = new Failure('ambiguous');
const OURS = new MarketOpsError('ours', 'not like this');
const DEFECT = new TypeError('a defect');

test('what was done and what was left out', () => {
  const applied = { github: { url: 'u' } } as unknown as Applied;
  const rest = { code: null, message: null, stateDigest: null };
  expect(succeeded(applied)).toEqual({ outcome: 'succeeded', ...rest, github: applied.github, applied });
  expect(skipped('cancelled', 'why')).toEqual({
    ...{ outcome: 'skipped', code: 'cancelled', message: 'why', github: null, stateDigest: null, applied: null },
  });
  const state = { object: 'a', target: 'b' };
  expect(succeeded({ ...applied, state }).stateDigest).toBe(stateDigest(state));
});

test.each<[string, Error, { wrote: boolean; unclear: boolean }, 'failed' | 'in_doubt', string]>([
  ['GitHub refused', REFUSED, { wrote: true, unclear: false }, 'failed', 'github_error'],
  ['GitHub refused, after an answer was lost', REFUSED, { wrote: true, unclear: true }, 'failed', 'github_error'],
  ['an answer was lost', LOST, { wrote: false, unclear: false }, 'in_doubt', 'github_error'],
  ['we refused', OURS, { wrote: true, unclear: false }, 'failed', 'ours'],
  ['we refused, after an answer was lost', OURS, { wrote: true, unclear: true }, 'in_doubt', 'ours'],
  ['a defect before any write', DEFECT, { wrote: false, unclear: false }, 'failed', 'internal_error'],
  ['a defect after a write', DEFECT, { wrote: true, unclear: false }, 'in_doubt', 'internal_error'],
])('%s', (_what, error, did, outcome, code) => {
  const rest = { outcome, code, stateDigest: null, applied: null };
  expect(thrown(error, { ...did, remains: null })).toEqual({ ...rest, message: error.message, github: null });
  const github = { id: '7', sha: null, url: 'https://x/pull/7' };
  expect(thrown(error, { ...did, remains: { what: 'pull request #7', github } })).toEqual({
    ...rest,
    message: expect.stringContaining(`${error.message} What stands: pull request #7 (https://x/pull/7). `),
    github,
  });
});

describe('effects that are watched', () => {
  const effects = (answer: () => Promise<unknown>): Effects =>
    ({ name: 'effects', createTag: (...args: unknown[]) => answer().then(() => args) }) as unknown as Effects;
  const use = async (answer: () => Promise<unknown>) => {
    const told: string[] = [];
    const {
      effects: proxy,
      wrote,
      unclear,
    } = watched(
      effects(() => {
        told.push('used');
        return answer();
      }),
      () => told.push('about to be used'),
    );
    const { name, createTag } = proxy as unknown as {
      name: string;
      createTag: (...args: unknown[]) => Promise<unknown>;
    };
    const before = [wrote(), unclear()];
    const result = await createTag(1, 2).catch((error: unknown) => error);
    return { name, before, result, after: [wrote(), unclear()], told };
  };

  test('do what they do, and tell that something was written', async () => {
    expect(await use(() => Promise.resolve())).toEqual({
      ...{ name: 'effects', before: [false, false], result: [1, 2], after: [true, false] },
      told: ['about to be used', 'used'],
    });
  });

  test.each<[string, Error, boolean]>([
    ['a plain refusal', REFUSED, false],
    ['a lost answer', LOST, true],
    ['anything else', OURS, true],
    ['a defect', DEFECT, true],
  ])('%s is thrown as it is; whether it leaves a doubt', async (_what, error, unclear) => {
    const { result, after } = await use(() => Promise.reject(error));
    expect([result, after]).toEqual([error, [true, unclear]]);
  });

  test('keep a doubt, whatever comes after', async () => {
    const answers = [() => Promise.reject(LOST), () => Promise.resolve()];
    const { effects: proxy, unclear } = watched(
      effects(() => (answers.shift() ?? (() => Promise.reject(DEFECT)))()),
      () => undefined,
    );
    const { createTag } = proxy as unknown as { createTag: () => Promise<unknown> };
    await createTag().catch(() => undefined);
    await createTag();
    expect(unclear()).toBe(true);
  });
});
