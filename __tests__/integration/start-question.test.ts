import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { InterceptedCall, Intervention } from 'embedded-github';
import { LEDGER_BRANCH } from '../../src/protocol/ledger-files.ts';
import { Scene } from '../support/scene.ts';
import type { SceneOptions, StepOutcome } from '../support/scene.ts';
import { verdict } from '../support/verified.ts';

/** The question with which a run begins: what it asks, and that whatever is wrong with its answer changes nothing. */

let scene: Scene;
/** Of a single test. */
let own: Scene | null = null;
afterEach(async () => {
  await own?.close();
  own = null;
});
async function open(options: SceneOptions): Promise<void> {
  scene = own = await Scene.open(options);
}

const TAG = 'version: 1\noperations:\n  - id: tag\n    kind: tag_repo\n    tag: v1.0.0\n';
const RELEASE = `${TAG.replace('tag_repo', 'publish_release').replace('id: tag', 'id: release')}    name: One\n`;

interface Repository {
  [field: string]: unknown;
  defaultBranchRef: { target: Record<string, { mode: number; object: { text: string | null } } | null> };
  ledger: { target: Record<string, unknown> & { parents: { totalCount: number } } };
}
type Change = (repository: Repository) => void;

const isQuestion = ({ path, body }: Pick<InterceptedCall, 'path' | 'body'>): boolean =>
  path === '/graphql' && body.toString().includes('query Start');

/** Intervenes in the first question; prod asks again for what it cannot do without. */
function disturb(intervene: (call: InterceptedCall) => Intervention | null): void {
  let first: number | null = null;
  scene.github.setInterceptor((call) => {
    if (!isQuestion(call)) return null;
    first ??= call.index;
    return call.index === first ? intervene(call) : null;
  });
}

const changed =
  (change: Change, errors?: readonly unknown[]): ((call: InterceptedCall) => Intervention | null) =>
  ({ phase, response }) => {
    if (phase === 'before') return null;
    const { data } = JSON.parse(String(response?.body)) as { data: { repository: Repository } };
    change(data.repository);
    return { kind: 'answer', status: 200, body: { data, ...(errors === undefined ? {} : { errors }) } };
  };
const answer =
  (status: number, body: unknown) =>
  ({ phase }: InterceptedCall): Intervention | null =>
    phase === 'before' ? { kind: 'answer', status, body } : null;

const asked = (from = 0): string[] =>
  scene.github.requests.slice(from).map(({ method, path }) => `${method} ${path.replace('/repos/acme/widgets', '')}`);
/** The policy is the first of the owners’ files. */
const policyIn = (repository: Repository) => {
  const { target } = repository.defaultBranchRef;
  const [name = ''] = Object.keys(target).filter((key) => /^f\d$/.test(key));
  const found = target[name];
  if (!found) throw new Error('there is a policy');
  return { target, name, found };
};
/** A summary without what two runs never share: their folders, and the minute. */
const told = ({ summary }: { readonly summary: string }): string =>
  summary.replace(/proof-\d+/g, '').replace(/\d\d:\d\d UTC/g, '');
const FORBIDDEN = { type: 'FORBIDDEN', message: 'Resource not accessible by integration' };

describe('a dry run whose question is answered with', () => {
  let planning: Scene;
  /** Undisturbed. */
  let usual: StepOutcome;
  beforeAll(async () => {
    scene = planning = await Scene.open({ operations: RELEASE });
    usual = await scene.dryRun();
  });
  beforeEach(() => void (scene = planning));
  afterEach(() => planning.github.setInterceptor(null));
  afterAll(() => planning.close());

  test.each<[string, ReturnType<typeof changed>]>([
    ['502', answer(502, { message: 'Bad Gateway' })],
    ['403', answer(403, { message: 'Resource not accessible by integration' })],
    ['a lost connection', ({ phase }) => (phase === 'before' ? { kind: 'reset' } : null)],
    ['an answer that breaks off', ({ phase }) => (phase === 'after' ? { kind: 'truncate' } : null)],
    ['no data, for it may not ask', answer(200, { data: { repository: null }, errors: [FORBIDDEN] })],
    [
      'a field that an older server lacks',
      answer(200, { errors: [{ message: "Field 'isArchived' doesn't exist on type 'Repository'" }] }),
    ],
    ['a limit', answer(200, { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] })],
    [
      'nulls beside an error',
      changed(
        (repository) => {
          repository.ledger = null as unknown as Repository['ledger'];
          repository['t0'] = null;
          policyIn(repository).target[policyIn(repository).name] = null;
        },
        [{ ...FORBIDDEN, path: ['repository', 'ledger'] }],
      ),
    ],
    ['nothing of one part', changed((repository) => void Reflect.deleteProperty(repository, 't0'))],
    ['parents that it does not list', changed(({ ledger }) => void (ledger.target.parents.totalCount = 7))],
    ['a commit of another length', changed((repository) => void (repository['commit'] = { oid: 'abc' }))],
  ])('%s plans the same, all of it read over REST', async (_what, intervene) => {
    const before = scene.github.requests.length;
    disturb(intervene);
    const run = await scene.dryRun();
    expect([run.exitCode, run.outputs['plan-digest']]).toEqual([0, usual.outputs['plan-digest']]);
    expect(told(run)).toBe(told(usual));
    expect(asked(before)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('GET /git/commits/'),
        `GET /git/ref/heads%2F${LEDGER_BRANCH}`,
        'GET /git/ref/tags%2Fv1.0.0',
        'GET /git/matching-refs/tags%2Fv1.0.0%2F',
        expect.stringContaining('GET /contents/.marketops%2Fpolicy.yml'),
        expect.stringContaining('GET /contents/.marketops%2Ftrusted-keys'),
      ]),
    );
    expect(scene.writes()).toEqual([]);
  });

  test.each<[string, Change]>([
    ['a text that is not the file’s', (repository) => void (policyIn(repository).found.object.text = 'version: 1\n')],
    [
      'a text that is cut',
      (repository) => {
        const { object } = policyIn(repository).found;
        object.text = String(object.text).slice(0, -1);
      },
    ],
    ['no text', (repository) => void (policyIn(repository).found.object.text = null)],
    ['a link', (repository) => void (policyIn(repository).found.mode = 0o120000)],
  ])('%s reads that file over REST', async (_what, change) => {
    const before = scene.github.requests.length;
    disturb(changed(change));
    const run = await scene.dryRun();
    expect(told(run)).toBe(told(usual));
    const contents = asked(before).filter((request) => request.startsWith('GET /contents/'));
    expect(contents).toEqual([expect.stringContaining('/contents/.marketops%2Fpolicy.yml')]);
  });
});

describe('a run in prod', () => {
  describe('on a ledger that has run', () => {
    let ledger: Scene;
    let releases = 0;
    beforeAll(async () => {
      scene = ledger = await Scene.open({ operations: TAG.replace('v1.0.0', 'v0.9.0') });
      expect((await scene.prod()).outputs['result']).toBe('shipped');
    });
    beforeEach(() => {
      scene = ledger;
      scene.change({ '.marketops/operations.yml': RELEASE.replace('v1.0.0', `v1.0.${++releases}`) });
    });
    afterEach(() => ledger.github.setInterceptor(null));
    afterAll(() => ledger.close());

    test.each<[string, Intervention | ReturnType<typeof changed>]>([
      ['its question is refused', answer(403, { message: 'Resource not accessible by integration' })],
      ['GitHub fails at it', answer(502, { message: 'Bad Gateway' })],
      [
        'something of it is told beside an error',
        changed(({ ledger }) => void (ledger.target['l0'] = null), [FORBIDDEN]),
      ],
      [
        'no text of the ledger is its own',
        changed(({ ledger: { target } }) => {
          for (const [name, value] of Object.entries(target))
            if (/^l\d$/.test(name) && value !== null) (value as { object: { text: string } }).object.text += '\n';
        }),
      ],
      [
        'no text of the owners’ files is its own',
        changed((repository) => {
          const { target } = policyIn(repository);
          for (const [name, value] of Object.entries(target))
            if (/^f\d$/.test(name) && value !== null) value.object.text = 'version: 1\n';
        }),
      ],
    ])('ships as ever where %s', async (_what, intervene) => {
      disturb(intervene as ReturnType<typeof changed>);
      const run = await scene.prod();
      expect(run.outputs['result']).toBe('shipped');
      expect(await verdict(run.proof)).toBe('VERIFIED');
    });
  });

  test('that never has its rules told begins nothing', async () => {
    await open({ operations: RELEASE });
    const refuse = answer(403, { message: 'Resource not accessible by integration' });
    scene.github.setInterceptor((call) => (isQuestion(call) ? refuse(call) : null));
    const run = await scene.prod();
    expect([run.exitCode, scene.writes(), scene.hasPublished()]).toEqual([1, [], false]);
    expect(run.log).toContain('Resource not accessible by integration');
  });

  test.each([
    ['User', 'told by the question', []],
    ['Bot', 'read over REST', [expect.stringMatching(/^GET \/commits\/[0-9a-f]{40}$/)]],
  ] as const)('of a commit by a %s has its author %s', async (type, _where, reads) => {
    await open({ operations: RELEASE });
    scene.github.admin.addUser('acme', { type });
    const run = await scene.prod();
    expect(run.outputs['result']).toBe('shipped');
    expect(asked().filter((request) => request.startsWith('GET /commits/'))).toEqual(reads);
    const author = { id: expect.stringMatching(/^\d+$/), login: 'acme', type };
    const evidence = JSON.parse(readFileSync(join(run.proof, 'evidence.json'), 'utf8')) as unknown;
    expect(evidence).toMatchObject({ commit_author: { value: [author] } });
  });

  test('never takes an older state for the newest: a ledger that moved after the question is read anew', async () => {
    await open({ operations: RELEASE, files: { 'other.yml': TAG.replace('v1.0.0', 'v0.9.0') } });
    expect((await scene.prod({ operations: 'other.yml' })).outputs['result']).toBe('shipped');
    scene.change({ 'other.yml': TAG.replace('v1.0.0', 'v0.8.0') });
    scene.github.admin.createRun({ runId: 9002, headSha: scene.github.commitSha, actor: 'maintainer' });
    let questions = 0;
    scene.github.setInterceptor(async (call) => {
      if (!isQuestion(call) || call.phase === 'before' || ++questions > 1) return null;
      // Another run goes its whole way between the question and its answer.
      await scene.prod({ operations: 'other.yml' }, { GITHUB_RUN_ID: '9002' });
      return null;
    });
    const run = await scene.prod();
    expect([run.outputs['result'], questions]).toEqual(['shipped', 2]);
    expect(Object.keys(scene.github.admin.snapshot().refs)).toEqual(
      expect.arrayContaining(['refs/tags/v0.8.0', 'refs/tags/v0.9.0', 'refs/tags/v1.0.0']),
    );
    expect(await verdict(run.proof)).toBe('VERIFIED');
  });

  test('whose tag is made after the question leaves it as it is', async () => {
    await open({ operations: RELEASE });
    const other = scene.github.admin.commitFiles('side', { other: { content: '1' } }, 'Other');
    scene.github.setInterceptor((call) => {
      if (isQuestion(call) && call.phase === 'after') scene.github.admin.setRef('refs/tags/v1.0.0', other);
      return null;
    });
    const run = await scene.prod();
    expect(run.outputs['result']).toBe('failed');
    expect(run.log).toContain('the tag v1.0.0 is at');
    expect(scene.github.admin.snapshot().refs['refs/tags/v1.0.0']).toBe(other);
  });
});

test('what is asked is known from a look at the files: names that are filled in, and none that is no name', async () => {
  const operations = `version: 1
operations:
  - { id: a, kind: tag_repo, tag: "v{{ version }}" }
  - { id: b, kind: tag_repo, tag: 'pkg-{{ package_version }}' }
  - id: c
    kind: tag_repo
    tag: at-{{ short_sha }} # the commit's
    message: "tag: ..no/name"
`;
  await open({ operations, files: { 'package.json': '{"version": "3.2.1"}' } });
  const run = await scene.dryRun({ variables: 'version=1.2.3' });
  expect(run.outputs['result']).toBe('planned');
  const question = scene.github.requests.find(({ path }) => path === '/graphql');
  const { variables } = JSON.parse(String(question?.requestBody)) as { variables: Record<string, string> };
  const short = scene.github.commitSha.slice(0, 7);
  expect(Object.entries(variables).flatMap(([name, value]) => (/^t\d/.test(name) ? [value] : []))).toEqual([
    'refs/tags/v1.2.3',
    'refs/tags/pkg-3.2.1',
    `refs/tags/at-${short}`,
  ]);
  // And so nothing else is asked about them.
  expect(asked().filter((request) => /\/git\//.test(request))).toEqual([]);
});

test('a name that comes of GitHub’s answer is asked about after it', async () => {
  await open({ operations: TAG.replace('v1.0.0', 'nightly-{{ commit_date }}') });
  const run = await scene.dryRun();
  expect(run.outputs['result']).toBe('planned');
  expect(asked().filter((request) => request.includes('/git/ref/tags'))).toEqual([
    expect.stringMatching(/nightly-\d{4}-\d\d-\d\d$/),
  ]);
});

test('prod of an environment whose tags are there asks the same', async () => {
  await open({ operations: TAG });
  expect((await scene.prod()).outputs['result']).toBe('shipped');
  const before = scene.github.requests.length;
  const again = await scene.prod({}, { GITHUB_RUN_ID: '9001', GITHUB_RUN_ATTEMPT: '1' });
  expect(again.outputs['result']).toBe('unchanged');
  const requests = asked(before);
  // What an annotated tag says, REST tells.
  expect(requests.filter((request) => request.includes('/git/'))).toEqual([
    expect.stringMatching(/^GET \/git\/tags\/[0-9a-f]{40}$/),
  ]);
});
