import { describe, expect, test } from '@jest/globals';
import { Accounting, tagFits } from '../../../src/execute/accounted.ts';
import { KINDS } from '../../../src/operations/registry.ts';
import type { Line } from '../../../src/protocol/ledger.ts';
import { stateDigest } from '../../../src/protocol/plan.ts';
import type { Plan, PlannedOperation } from '../../../src/protocol/plan.ts';

/** What the ledger accounts for: the baseline, and on it the outcomes of each thing in order. */

const [A, B] = ['a'.repeat(40), 'b'.repeat(40)] as [string, string];
const D = (fill: string): string => `sha256:${fill.repeat(64)}`;
const tag = (id: string, change: object = {}): PlannedOperation =>
  ({
    ...{ operation_id: id, operation_kind: 'tag_repo', repository_id: '1' },
    parameters: { tag: 'v1', target_sha: A, message: 'm', move: false, force: false },
    ...change,
  }) as unknown as PlannedOperation;
const release = (id: string, parameters: object = {}, change: object = {}): PlannedOperation =>
  ({
    ...{ operation_id: id, operation_kind: 'publish_release', repository_id: '1' },
    parameters: { tag: 'v1', target_sha: A, draft: false, prerelease: false, make_latest: 'true', ...parameters },
    ...change,
  }) as unknown as PlannedOperation;

/** Lines of a run, as far as they are looked at. */
class Run {
  readonly lines: Line[] = [];
  readonly claim: string;
  readonly operations: readonly PlannedOperation[];

  constructor(claim: string, ...operations: PlannedOperation[]) {
    this.claim = claim;
    this.operations = operations;
    this.#add('plan.created', { plan_file_digest: claim });
  }
  begin(id: string): this {
    return this.#add('operation.intent', {}, id);
  }
  end(type: string, id: string, data: object = {}): this {
    return this.#add(`operation.${type}`, { effect: 'create', state_digest: null, ...data }, id);
  }
  reconcile(id: string, of: Run, data: object): this {
    return this.#add('operation.reconciled', { receipt_id: `${of.claim}/${id}`, ...data }, id);
  }
  close(): this {
    return this.#add('run.closed', {});
  }
  #add(type: string, data: object, id?: string): this {
    const about = id === undefined ? {} : { operation_id: id, receipt_id: `${this.claim}/${id}` };
    this.lines.push({ claim: this.claim, run_id: '9', type, data, ...about } as unknown as Line);
    return this;
  }
}

function folded(runs: readonly Run[], baseline = { tags: [], releases: [] } as never): Accounting {
  const accounting = new Accounting({ baseline, kinds: KINDS, repositoryId: '1' });
  const planOf = (digest: string) => {
    const run = runs.find(({ claim }) => claim === digest);
    return run === undefined ? null : ({ operations: run.operations } as unknown as Plan);
  };
  for (const { lines } of runs) for (const line of lines) accounting.add(line, planOf);
  return accounting;
}

test('what was there before the ledger is', () => {
  const { tags, releases, latest } = folded([], {
    tags: [{ name: 'v0', id: A }],
    releases: [{ id: '1', tag: 'v0', digest: D('1') }],
  } as never);
  expect([[...tags], [...releases], latest]).toEqual([
    [['v0', { object: A }]],
    [['v0', { digest: D('1'), draft: false }]],
    null,
  ]);
});

test('what succeeded or was unchanged is, and the last of one thing stands', () => {
  const one = new Run('1', tag('t'))
    .begin('t')
    .end('succeeded', 't', { state_digest: D('1') })
    .close();
  const two = new Run('2', tag('t')).end('unchanged', 't', { effect: 'none', state_digest: D('2') }).close();
  expect([...folded([one, two]).tags]).toEqual([['v1', { digest: D('2') }]]);
  expect([...folded([two, one]).tags]).toEqual([['v1', { digest: D('1') }]]);
});

test.each(['failed', 'skipped'])('what %s is not', (type) => {
  const { tags, pending } = folded([new Run('1', tag('t')).begin('t').end(type, 't').close()]);
  expect([tags.size, pending.size]).toEqual([0, 0]);
});

test('what is in doubt is not known, until it is reconciled: then only as done', () => {
  const run = new Run('1', tag('t')).begin('t').end('in_doubt', 't').close();
  expect([folded([run]).tags.size, [...folded([run]).pending]]).toEqual([0, ['v1']]);
  const then = (observed: string, state_digest: string | null) =>
    folded([run, new Run('2').reconcile('t', run, { observed, state_digest })]);
  expect([...then('done', D('3')).tags]).toEqual([['v1', { digest: D('3') }]]);
  for (const observed of ['absent', 'conflict']) {
    const { tags, pending } = then(observed, null);
    expect([tags.size, pending.size]).toEqual([0, 0]);
  }
});

test('a run that died is reconciled by its own plan, whoever records it', () => {
  const run = new Run('1', tag('t')).begin('t');
  const other = new Run('2', tag('t', { parameters: { tag: 'v9', target_sha: A } })).reconcile('t', run, {
    ...{ observed: 'done', state_digest: D('1') },
  });
  expect([...folded([run, other]).tags.keys()]).toEqual(['v1']);
});

test('what was done in another repository is not in this one', () => {
  const run = new Run('1', tag('t', { repository_id: '2' })).begin('t').end('succeeded', 't', { state_digest: D('1') });
  expect(folded([run]).tags.size).toBe(0);
});

test('a run whose plan is not there is told', () => {
  const accounting = new Accounting({ baseline: { tags: [], releases: [] }, kinds: KINDS, repositoryId: '1' });
  for (const line of new Run('1', tag('t')).begin('t').end('succeeded', 't', { state_digest: D('1') }).lines)
    accounting.add(line, () => null);
  expect([[...accounting.unknownPlans], accounting.tags.size]).toEqual([['9'], 0]);
});

describe('a release', () => {
  const shipped = (claim: string, operation: PlannedOperation, data: object = {}) =>
    new Run(claim, operation)
      .begin(operation.operation_id)
      .end('succeeded', operation.operation_id, { state_digest: D(claim), ...data })
      .close();

  test('brings its tag, where it was as it was', () => {
    const tagged = new Run('2', tag('t')).begin('t').end('succeeded', 't', { state_digest: D('2') });
    const { tags, releases } = folded([tagged, shipped('1', release('r'))]);
    expect([...releases]).toEqual([['v1', { digest: D('1'), draft: false }]]);
    expect([...tags]).toEqual([['v1', { target: A, before: { digest: D('2') } }]]);
  });

  test('that is a draft brings none', () => {
    const { tags, releases } = folded([shipped('1', release('r', { draft: true }))]);
    expect([tags.size, [...releases]]).toEqual([0, [['v1', { digest: D('1'), draft: true }]]]);
  });

  const latest = (...runs: Run[]) => folded(runs).latest;
  const v = (name: string, parameters: object = {}, data: object = {}) =>
    shipped(name, release('r', { tag: `v${name}`, ...parameters }), data);

  test('is the latest by the last operation that made it that', () => {
    expect(latest(v('1'))).toEqual(['v1']);
    expect(latest(v('1'), v('2'))).toEqual(['v2']);
    expect(latest(v('1'), v('2', { make_latest: 'false' }))).toEqual(['v1']);
    for (const change of [{ prerelease: true }, { draft: true }])
      expect(latest(v('1'), v('2', change))).toEqual(['v1']);
  });

  test('may be the latest where GitHub chose, or nobody saw it', () => {
    expect(latest(v('1'), v('2', { make_latest: 'legacy' }))).toEqual(['v1', 'v2']);
    expect(latest(v('1', { make_latest: 'legacy' }))).toBeNull();
    expect(latest(v('1'), v('2', {}, { effect: 'update' }))).toEqual(['v1', 'v2']);
  });
});

test('a tag fits what was left of it', () => {
  const digest = stateDigest({ object: B, target: A }) as string;
  const [lightweight, annotated] = [
    { object: A, target: A },
    { object: B, target: A },
  ];
  expect([tagFits({ object: A }, lightweight), tagFits({ object: A }, annotated)]).toEqual([true, false]);
  expect([tagFits({ digest }, lightweight), tagFits({ digest }, annotated)]).toEqual([false, true]);
  expect(tagFits({ digest }, { object: B, target: B })).toBe(false);
  const made = { target: A, before: null };
  expect([tagFits(made, lightweight), tagFits(made, annotated)]).toEqual([true, false]);
  expect(tagFits({ target: A, before: { digest } }, annotated)).toBe(true);
});
