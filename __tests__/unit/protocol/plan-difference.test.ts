import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReleaseParameters } from '../../../src/operations/publish-release/parameters.ts';
import { changedOperations, planDifference } from '../../../src/protocol/plan-difference.ts';
import { operationDigest, planDigest } from '../../../src/protocol/plan.ts';
import type { Plan, PlannedOperation } from '../../../src/protocol/plan.ts';
import '../../support/properties.ts';
import { COMMIT, planned } from '../report/builder.ts';
import { OPERATIONS } from '../report/states.ts';

type Digested = Pick<Plan, 'repository_id' | 'commit_sha' | 'operations'>;

const planOf = (operations: readonly PlannedOperation[], commit_sha = COMMIT): Digested => ({
  repository_id: '123456789',
  commit_sha,
  operations,
});
const PLAN = planOf(OPERATIONS);
const NONE = { plan: [], operations: [] };

/** The plan with one operation changed, its digest right. */
const withChange = (id: string, fields: object, parameters: object = {}): Digested =>
  planOf(
    OPERATIONS.map((operation) => {
      if (operation.operation_id !== id) return operation;
      const changed = { ...operation, ...fields, parameters: { ...operation.parameters, ...parameters } };
      return planned(changed);
    }),
  );
const release = OPERATIONS.find(({ operation_id: id }) => id === 'release') as PlannedOperation<ReleaseParameters>;
const { assets } = release.parameters;

test('the same plan differs in nothing, whatever GitHub has meanwhile', () => {
  expect(planDifference(PLAN, PLAN)).toEqual(NONE);
  const observed = OPERATIONS.map((operation) => ({
    ...operation,
    effect: 'none' as const,
    reason: 'It is there.',
    observed: { id: '5', sha: null, url: null },
    target_subject: 'Other',
  }));
  expect(planDifference(PLAN, planOf(observed))).toEqual(NONE);
});

test('the operations that make a plan another are known where the plan as a whole is the approved one', () => {
  const compared = (current: Digested) =>
    changedOperations({ expected: 'x', difference: planDifference(PLAN, current) });
  expect(changedOperations(null)).toBeNull();
  expect(changedOperations({ expected: 'x', absent: 'no run had it' })).toBeNull();
  expect(compared(PLAN)).toEqual(new Set());
  expect(compared(withChange('release', {}, { name: 'Other' }))).toEqual(new Set(['release']));
  expect(compared(planOf(OPERATIONS, 'a'.repeat(40)))).toBeNull();
});

test('another commit is told once for the plan, and for each target', () => {
  const other = 'a'.repeat(40);
  const moved = OPERATIONS.map((operation) =>
    operation.operation_kind === 'open_pr'
      ? operation
      : planned({ ...operation, parameters: { ...operation.parameters, target_sha: other } }),
  );
  const { plan, operations } = planDifference(PLAN, planOf(moved, other));
  const change = { before: JSON.stringify(COMMIT), after: JSON.stringify(other) };
  expect(plan).toEqual([{ field: 'commit_sha', ...change }]);
  expect(operations.map(({ operation_id: id, change: what, fields }) => [id, what, fields])).toEqual(
    ['version-tag', 'major-tag', 'release'].map((id) => [id, 'changed', [{ field: 'target_sha', ...change }]]),
  );
});

test('an asset with other bytes is told by its digest and its size', () => {
  const digest = `sha256:${'7'.repeat(64)}`;
  const changed = assets.map((asset) => (asset.name === 'SHA256SUMS' ? { ...asset, digest, size: 213 } : asset));
  expect(planDifference(PLAN, withChange('release', {}, { assets: changed })).operations).toEqual([
    {
      operation_id: 'release',
      operation_kind: 'publish_release',
      change: 'changed',
      fields: [
        {
          field: 'assets["SHA256SUMS"].digest',
          before: JSON.stringify(assets.find(({ name }) => name === 'SHA256SUMS')?.digest),
          after: JSON.stringify(digest),
        },
        { field: 'assets["SHA256SUMS"].size', before: '212', after: '213' },
      ],
    },
  ]);
});

test('an asset that went, one that came, and another order', () => {
  const fieldsOf = (list: readonly object[]): string[] =>
    planDifference(PLAN, withChange('release', {}, { assets: list })).operations.flatMap(({ fields }) =>
      fields.map(({ field, before, after }) => `${field} ${before === null ? '+' : after === null ? '-' : '~'}`),
    );
  expect(fieldsOf(assets.toReversed())).toEqual(['assets ~']);
  expect(fieldsOf(assets.slice(0, 2))).toEqual([
    'assets ~',
    ...['content_type', 'digest', 'label', 'name', 'size'].map((name) => `assets["SHA256SUMS"].${name} -`),
  ]);
  expect(fieldsOf([...assets, { ...assets[0], name: 'x"y' }])).toContain('assets["x\\"y"].digest +');
});

test('operations that were added, removed and moved', () => {
  const [first, second, ...rest] = OPERATIONS as [PlannedOperation, PlannedOperation, ...PlannedOperation[]];
  const brief = (plan: Digested): unknown[] =>
    planDifference(PLAN, plan).operations.map(({ operation_id: id, change }) => [id, change]);
  expect(brief(planOf([first, ...rest]))).toEqual([['major-tag', 'removed']]);
  expect(brief(planOf([planned({ ...second, operation_id: 'new' }), ...OPERATIONS]))).toEqual([['new', 'added']]);
  const swapped = planDifference(PLAN, planOf([second, first, ...rest]));
  expect(swapped.operations).toEqual([]);
  expect(swapped.plan.map(({ field }) => field)).toEqual(['order of operations']);
});

test('another repository of the run is told for the plan', () => {
  expect(planDifference(PLAN, { ...PLAN, repository_id: '5' })).toEqual({
    plan: [{ field: 'repository_id', before: '"123456789"', after: '"5"' }],
    operations: [],
  });
});

test('what was added or removed is no other order of the rest', () => {
  const [first, ...rest] = OPERATIONS as [PlannedOperation, ...PlannedOperation[]];
  const added = planned({ ...first, operation_id: 'new' });
  expect(planDifference(PLAN, planOf(rest)).plan).toEqual([]);
  expect(planDifference(PLAN, planOf([added, ...OPERATIONS])).plan).toEqual([]);
  expect(planDifference(planOf([added, ...OPERATIONS]), PLAN).plan).toEqual([]);
});

test('two entries of one name are told as a whole list', () => {
  const twice = [...assets.slice(0, 1), ...assets.slice(0, 1)];
  const { operations } = planDifference(
    withChange('release', {}, { assets: twice }),
    withChange('release', {}, { assets: twice.slice(1) }),
  );
  expect(operations[0]?.fields.map(({ field }) => field)).toContain('assets');
  const [change] = planDifference(PLAN, withChange('release', {}, { assets: twice })).operations;
  expect(change?.fields.find(({ field }) => field === 'assets')?.after).toBe(JSON.stringify(twice));
});

test('what comes after what, and where it is done', () => {
  const { operations } = planDifference(PLAN, withChange('homebrew', { depends_on: [], repository: 'acme/other' }));
  expect(operations[0]?.fields).toEqual([
    { field: 'repository', before: '"acme/widgets"', after: '"acme/other"' },
    { field: 'depends_on', before: '["release"]', after: '[]' },
  ]);
});

/** Any value of the type that a plan may have there, another than this. */
const anotherValue = (path: readonly (string | number)[], value: unknown): fc.Arbitrary<unknown> => {
  const name = path.findLast((part) => typeof part === 'string');
  if (typeof value === 'boolean') return fc.constant(!value);
  if (typeof value === 'number') return fc.nat().filter((other) => other !== value);
  if (value === null) return fc.string();
  if (name === 'make_latest') return fc.constantFrom('false', 'legacy');
  return fc.string().filter((other) => other !== value);
};

/** Every place of a value that holds no object. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) {
    return value.length === 0 ? [] : value.flatMap((item, i) => places(item, [...path, i]));
  }
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, inner]) => places(inner, [...path, name]));
}

const COVERED = ['repository', 'repository_id', 'parameters', 'depends_on'] as const;

test('a change of any single value that a digest covers is shown, at its operation alone', () => {
  const at = OPERATIONS.flatMap((operation, index) =>
    COVERED.flatMap((name) => places(operation[name], [name])).map((path) => ({ index, path })),
  );
  expect(at.length).toBeGreaterThan(50);
  const changed = fc.constantFrom(...at).chain(({ index, path }) => {
    const value = path.reduce<unknown>(
      (inner, part) => (inner as Record<string | number, unknown>)[part],
      OPERATIONS[index],
    );
    return anotherValue(path, value).map((other) => ({ index, path, value, other }));
  });
  fc.assert(
    fc.property(changed, ({ index, path, value, other }) => {
      const copy = structuredClone(OPERATIONS) as PlannedOperation[];
      const holder = path
        .slice(0, -1)
        .reduce<unknown>((inner, part) => (inner as Record<string | number, unknown>)[part], copy[index]);
      (holder as Record<string | number, unknown>)[path.at(-1) ?? ''] = other;
      const operations = copy.map((one) => ({ ...one, operation_digest: operationDigest(one) }));
      const found = planDifference(PLAN, planOf(operations));
      expect(found.plan).toEqual([]);
      expect(found.operations.map(({ operation_id: id, change }) => [id, change])).toEqual([
        [OPERATIONS[index]?.operation_id, 'changed'],
      ]);
      // Of a list of texts, and where a name changed, the field holds more than the value.
      const shown = found.operations.flatMap(({ fields }) => fields);
      expect(shown.some(({ before }) => before?.includes(JSON.stringify(value)))).toBe(true);
      expect(shown.some(({ after }) => after?.includes(JSON.stringify(other)))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('two plans differ exactly when their digests do', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
  const name = fc.constantFrom('x', 'y', 'z');
  const asset = fc.record({
    name,
    size: fc.nat({ max: 1 }),
    label: fc.constantFrom(null, 'null'),
    digest: fc.constantFrom('sha256:1', 'sha256:2'),
    content_type: fc.constant('t'),
  });
  const operation = (id: string): fc.Arbitrary<PlannedOperation> =>
    fc
      .record({
        assets: fc.array(asset, { maxLength: 2 }),
        body: fc.constantFrom(null, '', 'null'),
        depends_on: fc.subarray(['a', 'b']),
        kind: fc.boolean(),
      })
      .map(({ kind, depends_on, ...parameters }) =>
        kind
          ? planned({ ...release, operation_id: id, depends_on, parameters: { ...release.parameters, ...parameters } })
          : planned({ ...(OPERATIONS[0] as PlannedOperation), operation_id: id, depends_on }),
      );
  const plan = ids
    .chain((all) => fc.tuple(...all.map(operation)))
    .chain((operations) => fc.constantFrom(COMMIT, 'a'.repeat(40)).map((sha) => planOf(operations, sha)));
  let same = 0;
  const near = plan.chain((one) =>
    fc.tuple(
      fc.constant(one),
      fc.oneof(
        plan,
        fc.shuffledSubarray([...one.operations]).map((some) => planOf(some)),
      ),
    ),
  );
  fc.assert(
    fc.property(near, ([one, other]) => {
      const { plan: whole, operations } = planDifference(one, other);
      const equal = planDigest(one) === planDigest(other);
      if (equal) same++;
      expect(whole.length + operations.length === 0).toBe(equal);
    }),
    { numRuns: 500 },
  );
  expect(same).toBeGreaterThan(5);
});
