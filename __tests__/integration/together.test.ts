import { afterEach, expect, test } from '@jest/globals';
import { LEDGER_BRANCH } from '../../src/protocol/ledger-files.ts';
import type { InterceptedCall, Interceptor } from 'embedded-github';
import { isLedgerWrite, OPERATIONS, Scene, withoutDigests } from '../support/scene.ts';
import { verdict } from '../support/verified.ts';

/** Requests that do not wait for each other leave together: how often a run waits for GitHub is what it takes. */

let scene: Scene;
afterEach(() => scene.close());

const RELEASE = OPERATIONS.slice(0, OPERATIONS.indexOf('  - id: tag')).concat(
  OPERATIONS.slice(OPERATIONS.indexOf('  - id: release'), OPERATIONS.indexOf('  - id: pr')).replace(
    '    depends_on: [tag]\n',
    '',
  ),
);

const TAG = 'version: 1\noperations:\n  - id: tag\n    kind: tag_repo\n    tag: v1.0.0\n';

type Fits = (call: Pick<InterceptedCall, 'method' | 'path' | 'body'>) => boolean;
const get =
  (pattern: RegExp): Fits =>
  ({ method, path }) =>
    method === 'GET' && pattern.test(path.replace('/repos/acme/widgets', ''));

const query: Fits = ({ path, body }) => path === '/graphql' && !body.toString().includes('mutation');
const writesLedger: Fits = (call) => isLedgerWrite({ ...call, requestBody: call.body });
/** Fits at its so-manieth call. */
const nth = (count: number, fits: Fits): Fits => {
  let seen = 0;
  return (call) => fits(call) && ++seen === count;
};

/**
 * Holds back the answers to requests until all of them are there: a run that waited for one of them before it sent
 * another would wait in vain. Answers with how many such groups came together.
 */
function holdBack(...wanted: readonly Fits[]): { readonly groups: () => number } {
  return holdBackOf({ answered: () => null }, ...wanted);
}

/** @param answered what comes in place of an answer, if anything does */
function holdBackOf(
  { answered }: { answered: Interceptor },
  ...wanted: readonly Fits[]
): { readonly groups: () => number } {
  let groups = 0;
  let open: { readonly left: Set<Fits>; readonly release: () => void; readonly all: Promise<unknown> } | null = null;
  scene.github.setInterceptor(async (call) => {
    if (call.phase !== 'before') return answered(call);
    const fits = wanted.find((candidate) => candidate(call));
    if (fits === undefined) return null;
    if (open === null) {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      open = { left: new Set(wanted), release: () => resolve(undefined), all: promise };
    }
    const group = open;
    group.left.delete(fits);
    if (group.left.size === 0) {
      groups++;
      open = null;
      group.release();
    }
    await group.all;
    return null;
  });
  return { groups: () => groups };
}

/** All that is asked before anything can be decided: the state of the repository, and what REST alone tells. */
const start = (): readonly Fits[] => [
  query,
  get(/^\/actions\/runs\/\d+\/approvals/),
  get(/^\/actions\/runs\/\d+\/attempts\/1$/),
  get(/^\/environments\//),
  get(/^\/rules\/branches\/main/),
  get(new RegExp(`^/rules/branches/${LEDGER_BRANCH}`)),
  nth(1, get(/^\/releases\?/)),
];

/** The ledger's first run reads beside it what was there before the ledger. */
async function begun(): Promise<number> {
  scene = await Scene.open({ operations: RELEASE, files: { 'tag.yml': TAG.replace('v1.0.0', 'v0.9.0') } });
  // A person, whom the question tells: of whoever else wrote the commit REST is asked.
  scene.github.admin.addUser('acme', { type: 'User' });
  expect((await scene.prod({ operations: 'tag.yml' })).outputs['result']).toBe('shipped');
  return scene.github.requests.length;
}

test('prod asks once before it begins, whatever it is going to do', async () => {
  const before = await begun();
  const held = holdBack(...start());
  const run = await scene.prod();
  expect([run.outputs['result'], held.groups()]).toEqual(['shipped', 1]);
  const asked = scene.github.requests.slice(before);
  const first = asked.slice(0, start().length).map((request) => ({ ...request, body: request.requestBody }));
  expect(start().every((fits) => first.some(fits))).toBe(true);
  // Beside the begin commit an operation is looked at again.
  expect(asked.findIndex(isLedgerWrite)).toBeLessThanOrEqual(start().length + 2);
});

test('a run that has nothing to do asks once, and commits once', async () => {
  await begun();
  expect((await scene.prod()).outputs['result']).toBe('shipped');
  const before = scene.github.requests.length;
  const held = holdBack(...start());
  scene.github.admin.createRun({ runId: 9002, headSha: scene.github.commitSha, actor: 'maintainer' });
  const run = await scene.prod({}, { GITHUB_RUN_ID: '9002' });
  expect([run.outputs['result'], held.groups()]).toEqual(['unchanged', 1]);
  expect(scene.github.requests).toHaveLength(before + start().length + 1);
});

test('what an operation is about is looked at beside its begin commit, and not again before the first write', async () => {
  scene = await Scene.open({ operations: RELEASE });
  const held = holdBack(
    nth(1, writesLedger),
    nth(1, get(/^\/git\/ref\/tags/)),
    // The first is the plan's, the second what was there before the ledger's first run.
    nth(3, get(/^\/releases\?/)),
  );
  const run = await scene.prod();
  expect([run.outputs['result'], held.groups()]).toEqual(['shipped', 1]);
  const asked = scene.github.requests.map(({ method, path }) => `${method} ${path.replace('/repos/acme/widgets', '')}`);
  const before = asked.slice(0, asked.indexOf('POST /releases'));
  expect(before.filter((path) => path.startsWith('GET /releases?'))).toHaveLength(3);
  expect(before.filter((path) => path.startsWith('GET /git/ref/tags'))).toHaveLength(1);
});

test('a look is void when somebody else was first: it is taken again beside the next try', async () => {
  scene = await Scene.open({ operations: TAG });
  expect((await scene.prod()).outputs['result']).toBe('shipped');
  scene.change({ '.marketops/operations.yml': TAG.replace('v1.0.0', 'v2.0.0') });
  scene.github.admin.createRun({ runId: 9002, headSha: scene.github.commitSha, actor: 'maintainer' });
  const before = scene.writes();
  let begins = 0;
  scene.github.setInterceptor((call) => {
    if (call.phase !== 'before' || !writesLedger(call) || ++begins > 1) return null;
    // Whoever moved the ledger may have done the very same.
    scene.github.admin.commitFiles(LEDGER_BRANCH, { NOTE: { content: 'by hand' } }, 'Not by MarketOps');
    scene.github.admin.setRef('refs/tags/v2.0.0', scene.github.commitSha);
    return null;
  });
  const run = await scene.prod({}, { GITHUB_RUN_ID: '9002' });
  expect(run.outputs['result']).toBe('failed');
  expect(run.summary).toContain('the tag v2.0.0 is at');
  expect(scene.writes()).toEqual(before);
  expect(await verdict(run.proof)).toBe('VERIFIED');
});

test('where answers leave it open, a release is read beside its tag: before it is published, and after', async () => {
  scene = await Scene.open({ operations: RELEASE });
  scene.github.admin.setRef('refs/tags/v1.0.0', scene.github.commitSha);
  const tag = get(/^\/git\/ref\/tags/);
  let drafted = false;
  const isDrafted: Fits = (call) => {
    drafted ||= call.method === 'POST' && call.path.endsWith('/releases');
    return drafted && tag(call);
  };
  const held = holdBackOf({ answered: withoutDigests }, isDrafted, get(/^\/releases\/\d+$/));
  const run = await scene.prod();
  expect([run.outputs['result'], held.groups()]).toEqual(['shipped', 2]);
});

test('a dry run asks once, what it tells of prod included', async () => {
  scene = await Scene.open({ operations: RELEASE });
  const held = holdBack(
    query,
    get(/^$/),
    get(/^\/environments\//),
    get(/^\/rules\/branches\/main/),
    get(new RegExp(`^/rules/branches/${LEDGER_BRANCH}`)),
    get(/^\/releases\?/),
  );
  expect((await scene.dryRun({ 'github-token': 'authorize-token' })).outputs['result']).toBe('planned');
  expect([held.groups(), scene.github.requests.length]).toEqual([1, 6]);
});

test('a receipt is looked up in the head that its commit builds on, again when somebody else was first', async () => {
  scene = await Scene.open({ operations: TAG });
  expect((await scene.prod()).outputs['result']).toBe('shipped');
  const before = scene.github.requests.length;
  const expected: string[] = [];
  scene.github.setInterceptor((call) => {
    if (call.phase !== 'before' || !writesLedger(call)) return null;
    expected.push(/"expectedHeadOid":"([0-9a-f]{40})"/.exec(call.body.toString())?.[1] ?? '');
    if (expected.length === 1) {
      scene.github.admin.commitFiles(LEDGER_BRANCH, { NOTE: { content: 'by hand' } }, 'Not by MarketOps');
    }
    return null;
  });
  scene.change({ '.marketops/operations.yml': RELEASE.replace('v1.0.0', 'v2.0.0') });
  scene.github.admin.createRun({ runId: 9002, headSha: scene.github.commitSha, actor: 'maintainer' });
  const run = await scene.prod({}, { GITHUB_RUN_ID: '9002' });
  expect(run.outputs['result']).toBe('shipped');
  // Begin, begin again on the other head, end.
  expect(expected).toHaveLength(3);
  const question = scene.github.requests.slice(before).find(({ path }) => path === '/graphql');
  const told = JSON.parse(String(question?.responseBody)) as { data: { repository: { ledger: { target: unknown } } } };
  expect(told.data.repository.ledger.target).toMatchObject({ oid: expected[0] });
  const minted = /"receipt_id":"(rcpt_[0-9a-f]{32})"/.exec(run.lines.join('\n'))?.[1];
  // The second time the head does not count: it is looked up in the tree of the commit that does, which is read whole.
  expect(String(question?.requestBody)).toContain(`/${String(minted)}.json"`);
  expect(run.lines.some((line) => line.includes('"type":"ledger.foreign"'))).toBe(true);
  expect(await verdict(run.proof)).toBe('VERIFIED');
});
