import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { KINDS } from '../../../src/operations/registry.ts';
import { DiagnosticsError, MarketOpsError } from '../../../src/core/errors.ts';
import type { LocalFile, Workspace } from '../../../src/operations/kind.ts';
import type { PlanInput } from '../../../src/plan/index.ts';
import { jsonFile } from 'canonical-json/jcs';
import type { Json } from 'canonical-json/jcs';
import { operationDigest, planDigest, planShape } from '../../../src/protocol/plan.ts';
import {
  OTHER_SHA,
  SHA,
  createPlan,
  emptyWorkspace,
  fakePullRequest,
  fakeReader,
  fakeRelease,
  fakeTag,
  input,
} from './fakes.ts';

/** The next of a stream without an end. */
const pick = <T>(stream: fc.Stream<T>): T => {
  const next: IteratorResult<T, unknown> = stream.next();
  if (next.done === true) throw new Error('a stream ended');
  return next.value;
};

const ops = (...entries: string[]) => `version: 1\noperations:\n${entries.map((entry) => `  - {${entry}}\n`).join('')}`;
const tag = (id: string, more = '') => `id: ${id}, kind: tag_repo, tag: 'v-${id}'${more}`;

async function failure(given: PlanInput): Promise<MarketOpsError> {
  const error: unknown = await createPlan(given).catch((thrown: unknown) => thrown);
  if (!(error instanceof MarketOpsError)) throw new Error('not a MarketOpsError', { cause: error });
  return error;
}

test('a plan of everything', async () => {
  const file: LocalFile = {
    path: 'x',
    size: 1,
    digest: `sha256:${'a'.repeat(64)}`,
    read: () => readFile('x'),
    open: () => process.stdin,
  };
  const workspace: Workspace = { ...emptyWorkspace, glob: () => Promise.resolve([file]) };
  const { reader, asked } = fakeReader({ 'octo/widgets': '42', 'octo/other': '43' });
  const text = ops(
    "id: a, kind: tag_repo, tag: 'v{{ package_version }}', message: '{{ commit_date }} {{ word }}'",
    'id: b, kind: publish_release, tag: v2, depends_on: [a], assets: [x], repository: OCTO/other',
    'id: c, kind: open_pr, base: main, head: h, commit: true, repository: octo/Other',
  );
  const { plan, planBytes, files } = await createPlan(
    input(text, { workspace, reader, variables: new Map([['word', 'hi']]) }),
  );
  expect(planShape(KINDS)(plan)).toBeNull();
  expect(planBytes.equals(jsonFile(plan as unknown as Json))).toBe(true);
  expect(plan).toMatchObject({
    mode: 'dry_run',
    blocked_by_mode: true,
    promotable: false,
    repository: 'octo/widgets',
    repository_id: '42',
    commit_sha: SHA,
    ref: 'refs/heads/main',
    created_at: '2026-11-22T00:00:00.000Z',
    plan_digest: planDigest(plan),
  });
  const [a, b, c] = plan.operations;
  expect(a).toMatchObject({
    operation_id: 'a',
    repository_id: '42',
    depends_on: [],
    effect: 'create',
    reason: null,
    target_subject: 'Subject \ufffd',
    parameters: { tag: 'v1.2.3', message: '2026-11-23 hi' },
  });
  expect(b).toMatchObject({ repository: 'OCTO/other', repository_id: '43', depends_on: ['a'], target_subject: null });
  expect(c).toMatchObject({ operation_kind: 'open_pr', repository_id: '43' });
  for (const operation of plan.operations) expect(operation.operation_digest).toBe(operationDigest(operation));
  expect(files.get('b')?.get('x')).toBe(file);
  // Each repository once, however it is written.
  expect(asked).toEqual(['octo/widgets', 'OCTO/other']);
});

test('mode, time, ref, what GitHub has and the order of answers do not enter the digest', async () => {
  const text = ops(tag('a'), tag('b', ', depends_on: [a]'), 'id: c, kind: publish_release, tag: v-b', tag('d'));
  const reference = await createPlan(input(text));
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        mode: fc.constantFrom('dry_run' as const, 'prod' as const),
        time: fc.integer({ min: 0, max: 4e12 }),
        delays: fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
        effects: fc.infiniteStream(
          fc.constantFrom('create' as const, 'update' as const, 'none' as const, 'conflict' as const),
        ),
        concurrency: fc.integer({ min: 1, max: 9 }),
      }),
      async ({ mode, time, delays, effects, concurrency }) => {
        const kind = fakeTag({
          delay: () => pick(delays),
          effect: () => pick(effects),
        });
        const given = input(text, { kinds: [kind, fakeRelease()], clock: () => time, concurrency });
        const { plan } = await createPlan({ ...given, context: { ...given.context, mode, ref: 'refs/tags/x' } });
        expect(plan.plan_digest).toBe(reference.plan.plan_digest);
        expect(plan.operations.map(({ operation_id: id }) => id)).toEqual(['a', 'b', 'c', 'd']);
      },
    ),
    { numRuns: 40 },
  );
});

test.each<[string, string, Partial<PlanInput>]>([
  ['parameters', ops(tag('a', ', message: x')), {}],
  ['order', ops(tag('b'), tag('a')), {}],
  ['dependencies', ops(tag('a'), tag('b', ', depends_on: [a]')), {}],
  ['an id', ops("id: z, kind: tag_repo, tag: 'v-a'", tag('b')), {}],
  ['the commit', ops(tag('a'), tag('b')), { context: { ...input('').context, commitSha: OTHER_SHA } }],
])('%s enter the digest', async (_name, text, overrides) => {
  const reference = await createPlan(input(ops(tag('a'), tag('b'))));
  const { plan } = await createPlan(input(text, overrides));
  expect(plan.plan_digest).not.toBe(reference.plan.plan_digest);
});

test.each<[string, string[], string, number, RegExp]>([
  [
    'a field that cannot be published',
    [tag('a'), "id: b, kind: tag_repo, tag: 'a b'"],
    'name_invalid',
    4,
    /:4:34: tag: has a blank/,
  ],
  [
    'a repository that is not there',
    [tag('a'), tag('b', ', repository: octo/nope')],
    'not_found',
    4,
    /:4:53: octo\/nope is not there/,
  ],
  [
    'a tag made twice',
    [tag('a'), 'id: b, kind: tag_repo, tag: v-a'],
    'operations_invalid',
    4,
    /:4:34: tag: operation "a" makes the tag v-a already; two would race/,
  ],
  [
    'a release made twice',
    ['id: a, kind: publish_release, tag: v', 'id: b, kind: publish_release, tag: v'],
    'operations_invalid',
    4,
    /two would race/,
  ],
  [
    'one branch committed to twice',
    ['id: a, kind: open_pr, base: x, head: h, commit: true', 'id: b, kind: open_pr, base: y, head: h, commit: true'],
    'operations_invalid',
    4,
    /:4:43: head: operation "a" commits to the branch h already/,
  ],
  [
    'a release whose tag goes elsewhere',
    [tag('a'), `id: b, kind: publish_release, tag: v-a, target: ${OTHER_SHA}`],
    'operations_invalid',
    4,
    /operation "a" makes the tag v-a at 0123/,
  ],
  [
    'a tag after its release',
    [tag('a', ', depends_on: [b]'), 'id: b, kind: publish_release, tag: v-a'],
    'operations_invalid',
    3,
    /:3:\d+: depends_on: waits for the release "b"/,
  ],
])('%s', async (_name, entries, code, line, message) => {
  const error = await failure(input(ops(...entries)));
  expect(error).toBeInstanceOf(DiagnosticsError);
  expect(error.code).toBe(code);
  expect(error.at).toMatchObject({ file: '.marketops/operations.yml', line });
  expect(error.message).toMatch(message);
});

test('faults of all entries are told together, in the order of the file', async () => {
  const blank = (id: string) => `id: ${id}, kind: tag_repo, tag: 'a ${id}'`;
  const error = await failure(input(ops(blank('a'), 'id: b, kind: tag_repo, tag: offline', blank('c'))));
  expect(error.message.split('\n')).toEqual([expect.stringMatching(/:3:.*blank/), expect.stringMatching(/:5:.*blank/)]);
});

test('what went wrong on the way to GitHub is no fault of the file, and a defect hides behind nothing', async () => {
  const offline = 'id: b, kind: tag_repo, tag: offline';
  const error = await failure(input(ops(tag('a'), offline)));
  expect(error).toMatchObject({ code: 'github_unreachable', at: null });
  await expect(
    createPlan(input(ops("id: x, kind: tag_repo, tag: 'a b'", 'id: y, kind: tag_repo, tag: defect'))),
  ).rejects.toThrow(TypeError);
});

test('a name that means another repository now', async () => {
  const { reader } = fakeReader({ 'octo/widgets': '666' });
  expect(await failure(input(ops(tag('a')), { reader }))).toMatchObject({ code: 'repository_changed', at: null });
  expect(await failure(input(ops(tag('a', ', repository: OCTO/Widgets')), { reader }))).toMatchObject({
    code: 'repository_changed',
  });
});

test('what the workspace refuses is shown at the path that led to it', async () => {
  const refuse = (): Promise<never> => Promise.reject(new MarketOpsError('file_missing', 'not there'));
  const workspace: Workspace = { ...emptyWorkspace, text: refuse, glob: refuse };
  const text =
    "version: 1\noperations:\n  - id: a\n    kind: publish_release\n    tag: x\n    assets:\n      - path: 'x{{ short_sha }}'\n  - {id: b, kind: tag_repo, tag: b, file: notes.md}\n";
  const error = await failure(input(text, { workspace }));
  expect(error.code).toBe('file_missing');
  expect(error.message.split('\n')).toEqual([
    '.marketops/operations.yml:7:15: not there',
    '.marketops/operations.yml:8:43: not there',
  ]);
});

test('names in the text of a file are filled, and unknown ones are an error at the field', async () => {
  const withText = (text: string): Workspace => ({ ...emptyWorkspace, text: () => Promise.resolve(text) });
  const text = ops('id: a, kind: tag_repo, tag: x, file: notes.md');
  const { plan } = await createPlan(input(text, { workspace: withText('at {{ short_sha }}') }));
  expect(plan.operations[0]?.parameters).toHaveProperty('message', 'at 0123456');
  const error = await failure(input(text, { workspace: withText('{{ nix }}') }));
  expect(error).toMatchObject({ code: 'template_invalid', at: { line: 3, column: 43 } });
});

test('a value that cannot be had is an error only where it is used', async () => {
  const missing = new MarketOpsError('file_missing', 'package.json is not there');
  const workspace: Workspace = { ...emptyWorkspace, text: () => Promise.reject(missing) };
  await createPlan(input(ops(tag('a')), { workspace }));
  const error = await failure(input(ops("id: a, kind: tag_repo, tag: '{{ package_version }}'"), { workspace }));
  expect(error.message).toContain(
    ':3:34: operations[0].tag: {{ package_version }} is not known: package.json is not there',
  );
});

test('a release waits for the operation that makes its tag, unless an order is given', async () => {
  const release = (more = '') => `id: r, kind: publish_release, tag: v-t${more}`;
  const dependencies = async (...entries: string[]) => {
    const { reader } = fakeReader({ 'octo/widgets': '42', 'octo/other': '43' });
    const { plan } = await createPlan(input(ops(...entries), { reader }));
    return Object.fromEntries(plan.operations.map(({ operation_id: id, depends_on: on }) => [id, on]));
  };
  expect(await dependencies(release(), tag('t'))).toEqual({ r: ['t'], t: [] });
  expect(await dependencies(tag('t'), tag('m', ', depends_on: [t]'), release(', depends_on: [m]'))).toEqual({
    t: [],
    m: ['t'],
    r: ['m'],
  });
  expect(await dependencies(tag('t', ', repository: octo/other'), release(), tag('u'))).toEqual({
    t: [],
    r: [],
    u: [],
  });
}, 10_000);

test('a plan that no kind should make is never handed out', async () => {
  const broken = {
    ...fakePullRequest(),
    resolve: () => Promise.resolve({ parameters: { tag: 1 }, targetCommit: null, files: new Map() }),
  };
  const given = input(ops('id: a, kind: open_pr, base: a, head: b'), { kinds: [broken] });
  expect(await failure(given)).toMatchObject({ code: 'plan_invalid' });
});
