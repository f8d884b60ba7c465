import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { COMMENT_LIMIT, commentMarker } from '../../src/report/comment.ts';
import { OPERATIONS, Scene, SERVER } from '../support/scene.ts';
import type { StepOutcome } from '../support/scene.ts';

/** The comment action after a plan job of the same run, on a pull request of the embedded GitHub. */

let scene: Scene;
beforeEach(async () => {
  await begin();
});
afterEach(() => scene.close());

async function begin(operations = OPERATIONS): Promise<void> {
  scene = await Scene.open({ operations });
  const { admin } = scene.github;
  admin.setToken('comment-token', 'github-actions[bot]', { pull_requests: 'write' }, true);
  admin.setToken('fork-token', 'github-actions[bot]', { contents: 'read', pull_requests: 'read' }, true);
  admin.setToken('mallory-token', 'mallory', { issues: 'write', pull_requests: 'write' });
  admin.setToken('other-app-token', 'robot[bot]', { issues: 'write', pull_requests: 'write' }, true);
  admin.commitFiles('feature', { feature: { content: 'x' } }, 'Add a feature');
  await api('POST', '/pulls', 'ship-token', { title: 'Feature', head: 'feature', base: 'main' });
}

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
}

async function api(method: string, path: string, token: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${scene.github.apiUrl}/repos/acme/widgets${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    body: body === undefined ? null : JSON.stringify(body),
  });
  expect(response.ok).toBe(true);
  return response.json();
}

const comments = async (): Promise<Comment[]> =>
  (await api('GET', '/issues/1/comments?per_page=100', 'ship-token')) as Comment[];
const say = (token: string, body: string): Promise<unknown> => api('POST', '/issues/1/comments', token, { body });

/** The facts of a run on the pull request; each run has a number of its own. */
const ofRun = (run = '9001', more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  GITHUB_RUN_ID: run,
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REF: 'refs/pull/1/merge',
  GITHUB_EVENT_PATH: event(1),
  ...more,
});

/** The event's payload: the head's repository by id, null for a fork that is gone. */
function event(head: number | null): string {
  const path = join(scene.temporary, `event-${String(head)}.json`);
  const pull_request = { number: 1, head: { repo: head === null ? null : { id: head } }, base: { repo: { id: 1 } } };
  writeFileSync(path, JSON.stringify({ pull_request }));
  return path;
}

const plan = (run?: string): Promise<StepOutcome> => scene.dryRun({}, ofRun(run));
const kept = mkdtempSync(join(tmpdir(), 'marketops-planned-'));
afterAll(() => rmSync(kept, { recursive: true, force: true }));
interface Planned extends Pick<StepOutcome, 'proof' | 'outputs' | 'exitCode'> {
  /** What it wrote to GitHub. */
  readonly wrote: readonly string[];
}
const plans = new Map<string, Planned>();

/** The plan that a run makes of an untouched scene: made once, for what every scene's repository holds is the same. */
async function planned(run = '9001'): Promise<Planned> {
  const known = plans.get(run);
  if (known !== undefined) return known;
  const before = scene.writes().length;
  const { proof, outputs, exitCode } = await plan(run);
  const made = { proof: join(kept, run), outputs, exitCode, wrote: scene.writes().slice(before) };
  cpSync(proof, made.proof, { recursive: true });
  plans.set(run, made);
  return made;
}
const comment = (
  path: string,
  inputs: Readonly<Record<string, string>> = {},
  facts: Readonly<Record<string, string>> = ofRun(),
  env: Readonly<Record<string, string>> = {},
): Promise<StepOutcome> =>
  scene.step('comment.js', { path, 'pull-request': '1', 'github-token': 'comment-token', ...inputs }, facts, { env });

const bodies = new Map<string, string>();
/** The comment of a run on an untouched scene is there: as the action wrote it the first time. */
async function commented(run = '9001'): Promise<void> {
  const known = bodies.get(run);
  if (known !== undefined) {
    await say('comment-token', known);
    return;
  }
  const { outputs } = await comment((await planned(run)).proof, {}, ofRun(run));
  expect(outputs['outcome']).toBe('created');
  bodies.set(run, (await comments()).at(-1)?.body ?? '');
}

test('a plan is shown in a comment, with pull-requests: write and nothing else', async () => {
  const { proof, outputs } = await planned();
  const run = await comment(proof);
  expect(run.log).not.toMatch(/::(?:error|warning)/);
  expect(run.exitCode).toBe(0);
  const [made, ...others] = await comments();
  expect(others).toEqual([]);
  expect(made?.user.login).toBe('github-actions[bot]');
  expect(made?.body.split('\n')[0]).toBe(commentMarker(null));
  expect(made?.body).toContain(`\n${outputs['plan-digest'] ?? '?'}\n`);
  expect(made?.body).toContain(`${SERVER}/acme/widgets/actions/runs/9001/attempts/1`);
  expect(run.outputs).toEqual({
    outcome: 'created',
    'comment-id': String(made?.id),
    'comment-url': expect.stringMatching(new RegExp(`/acme/widgets/pull/1#issuecomment-${made?.id ?? 0}$`)),
  });
});

test('the plan action itself writes nothing to GitHub', async () => {
  const { exitCode, wrote } = await planned();
  expect([exitCode, wrote]).toEqual([0, []]);
});

test('it loads no code that could publish or sign', async () => {
  const { proof } = await planned();
  const [hook, loaded] = ['hook.mjs', 'loaded'].map((name) => join(scene.temporary, name)) as [string, string];
  writeFileSync(
    hook,
    `import { registerHooks } from 'node:module';
     import { appendFileSync } from 'node:fs';
     registerHooks({ load(url, context, next) { appendFileSync(${JSON.stringify(loaded)}, url + '\\n'); return next(url, context); } });`,
  );
  const publishes = async (work: (env: Record<string, string>) => Promise<StepOutcome>): Promise<boolean> => {
    writeFileSync(loaded, '');
    const run = await work({ NODE_OPTIONS: `--import=${pathToFileURL(hook).href}` });
    expect(run.exitCode).toBe(0);
    const files = readFileSync(loaded, 'utf8').split('\n');
    const own = files.filter((url) => url.includes('/dist/')).map((url) => readFileSync(new URL(url), 'utf8'));
    expect(own.length).toBeGreaterThan(1);
    return own.some((text) => text.includes('class GitHubPublisher') || text.includes('function receiptGenerator'));
  };
  expect(await publishes((env) => comment(proof, {}, ofRun(), env))).toBe(false);
  // The same eyes see it where it is.
  expect(await publishes((env) => scene.step('index.js', { 'github-token': 'plan-token' }, ofRun(), { env }))).toBe(
    true,
  );
});

describe('one comment', () => {
  test('is written once for the same run, brought up to date by the next', async () => {
    const { proof } = await planned();
    await commented();
    const writes = scene.writes().length;
    const again = await comment(proof);
    expect(again.outputs['outcome']).toBe('unchanged');
    expect(scene.writes().slice(writes)).toEqual([]);
    const [first] = await comments();
    const next = await comment((await planned('9002')).proof, {}, ofRun('9002'));
    expect(next.outputs).toMatchObject({ outcome: 'updated', 'comment-id': String(first?.id) });
    const [second, ...others] = await comments();
    expect(others).toEqual([]);
    expect(second?.body).toContain('/actions/runs/9002/attempts/1');
    // The same digest: nothing is earlier.
    expect(second?.body).not.toContain('earlier plan');
  });

  test('folds the digests of earlier plans, each once, the newest first', async () => {
    const digests: string[] = [];
    for (const [run, version] of [
      ['9001', '1.0.0'],
      ['9002', '2.0.0'],
      ['9003', '3.0.0'],
      ['9004', '1.0.0'],
    ] as const) {
      scene.change({ VERSIONS: `${version}\n` });
      const planned = await plan(run);
      digests.push(planned.outputs['plan-digest'] ?? '');
      expect((await comment(planned.proof, {}, ofRun(run))).exitCode).toBe(0);
    }
    expect(digests[3]).toBe(digests[0]);
    const [made] = await comments();
    const [shown = '', folded = ''] = made?.body.split('<summary>2 earlier plans') ?? [];
    expect(shown).toContain(`\n${digests[0] ?? ''}\n`);
    const order = [...folded.matchAll(/sha256:[0-9a-f]{64}/g)].map(([digest]) => digest);
    expect(order).toEqual([digests[2], digests[1]]);
  });

  test('says that there is no plan when planning failed, and forgets none of those before', async () => {
    const { outputs } = await planned();
    await commented();
    const failed = await comment('', {}, ofRun('9002'));
    expect(failed.outputs['outcome']).toBe('updated');
    const [made, ...others] = await comments();
    expect(others).toEqual([]);
    expect(made?.body).toContain('### 🔴 No plan\n\n**Planning failed, so nothing here can be approved.**');
    expect(made?.body).toContain('/actions/runs/9002/attempts/1');
    const [shown = '', folded = ''] = made?.body.split('<summary>1 earlier plan') ?? [];
    expect(shown.split('\n').slice(2).join('\n')).not.toContain('sha256:');
    expect(folded).toContain(outputs['plan-digest']);
    const mended = await comment((await planned('9003')).proof, {}, ofRun('9003'));
    expect(mended.outputs['outcome']).toBe('updated');
    expect((await comments())[0]?.body).not.toContain('No plan');
  });

  test('is not taken back by a run that began earlier and came later', async () => {
    await commented('9002');
    const late = await comment((await planned('9001')).proof, {}, ofRun('9001'));
    expect(late.exitCode).toBe(0);
    expect(late.outputs['outcome']).toBe('outdated');
    expect((await comments())[0]?.body).toContain('/actions/runs/9002/');
  });

  test('is found behind hundreds of others', async () => {
    for (let i = 0; i < 130; i++) await say('mallory-token', `talk ${i}`);
    const { proof } = await planned();
    await commented();
    expect((await comment(proof)).outputs['outcome']).toBe('unchanged');
  });

  test('of each name, where a pull request has several plans', async () => {
    const { proof } = await planned();
    for (const name of ['', 'docs', 'app', 'docs']) expect((await comment(proof, { name })).exitCode).toBe(0);
    expect((await comments()).map(({ body }) => body.split('\n')[0])).toEqual([null, 'docs', 'app'].map(commentMarker));
    expect((await comment(proof, { name: 'a--b' })).log).toContain('[input_invalid]');
  });

  test('stays where runs at the same time made two', async () => {
    const { proof } = await planned();
    await commented();
    const [first] = await comments();
    await say('comment-token', first?.body ?? '');
    expect((await comment(proof)).outputs['comment-id']).toBe(String(first?.id));
    const [kept, other] = await comments();
    expect(kept?.body).toBe(first?.body);
    expect(other?.body).toMatch(/^This comment was made at the same time as \[another one\]/);
    expect(other?.body).not.toContain('marketops');
  });
});

describe('what others wrote', () => {
  test('is never overwritten, also with the marker in front', async () => {
    const { proof } = await planned();
    await commented();
    const [ours] = await comments();
    const pasted = [
      ours?.body ?? '',
      `${commentMarker(null)}\r\nApproved!`,
      commentMarker(null),
      `> ${commentMarker(null)}\n`,
    ];
    for (const body of pasted) await say('mallory-token', body);
    await say('other-app-token', ours?.body ?? '');
    await api('PATCH', `/issues/comments/${ours?.id ?? 0}`, 'comment-token', { body: 'nothing of ours' });
    const run = await comment(proof);
    expect(run.outputs['outcome']).toBe('created');
    const now = await comments();
    expect(now.slice(1, -1).map(({ body }) => body)).toEqual([...pasted, ours?.body]);
    expect(now.at(-1)).toMatchObject({ id: Number(run.outputs['comment-id']), user: { login: 'github-actions[bot]' } });
  });

  test('in our comment is no memory of ours', async () => {
    const { proof } = await planned();
    await commented();
    const [ours] = await comments();
    const [marker = '', , ...rest] = ours?.body.split('\n') ?? [];
    for (const memory of [
      '<!-- marketops-plans x -->',
      '<!-- marketops-plans sha256:--><script>alert(1)</script> -->',
      '',
    ]) {
      const body = [marker, memory, ...rest].join('\n');
      await api('PATCH', `/issues/comments/${ours?.id ?? 0}`, 'comment-token', { body });
      expect((await comment(proof)).outputs['outcome']).toBe('updated');
      expect((await comments())[0]?.body).toBe(ours?.body);
    }
  });
});

describe('a token that cannot write', () => {
  test('stays green on the pull request of a fork, and says so', async () => {
    const { proof, outputs } = await planned();
    for (const head of [2, null]) {
      const facts = ofRun('9001', { GITHUB_EVENT_PATH: event(head) });
      const run = await comment(proof, { 'github-token': 'fork-token' }, facts);
      expect(run.exitCode).toBe(0);
      expect(run.log).toMatch(/^::warning::No comment was written: this pull request comes from a fork/m);
      expect(run.log).toContain(outputs['plan-digest']);
      expect(run.outputs).toEqual({ outcome: 'not_permitted' });
    }
    expect(await comments()).toEqual([]);
  });

  test.each([
    ['of the repository itself', { GITHUB_EVENT_PATH: '' }],
    ['of pull_request_target, which could be given the right', { GITHUB_EVENT_NAME: 'pull_request_target' }],
    ['of a push', { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' }],
  ])('fails on a run %s, and names the permission', async (_, more) => {
    const { proof } = await planned();
    const facts = { ...ofRun('9001', { GITHUB_EVENT_PATH: event(2) }), ...more };
    const run = await comment(proof, { 'github-token': 'fork-token' }, facts);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('[github_forbidden]');
    expect(run.log).toContain('`pull-requests: write`');
  });

  test('fails on a fork for every other reason', async () => {
    const { proof } = await planned();
    const facts = ofRun('9001', { GITHUB_EVENT_PATH: event(2) });
    expect((await comment(proof, { 'github-token': 'nobody' }, facts)).log).toContain('[github_unauthorized]');
    expect((await comment(proof, { 'pull-request': '7' }, facts)).log).toContain('[not_found]');
    scene.github.setInterceptor(({ method, phase }) =>
      method === 'POST' && phase === 'before' ? { kind: 'answer', status: 403, body: { message: 'Locked' } } : null,
    );
    const locked = await comment(proof, {}, facts);
    expect([locked.exitCode, locked.log]).toEqual([1, expect.stringContaining('[github_forbidden]')]);
  });
});

describe('a downloaded proof is foreign', () => {
  test('and refused when anything in it contradicts itself', async () => {
    const { proof } = await planned();
    const edits: readonly (readonly [file: string, edit: (text: string) => string])[] = [
      ['plan.json', (text) => text.replaceAll('"tag":"v1.0.0"', '"tag":"v6.6.6"')],
      ['plan.json', (text) => text.replace(/"plan_digest":"sha256:..../, '"plan_digest":"sha256:0000')],
      ['plan.json', (text) => text.replace('{', '{"a":1,')],
      ['CANONICAL_PROOF.json', (text) => text.replace('"planned"', '"shipped"')],
      ['ledger.jsonl', (text) => text.split('\n').toSpliced(1, 1).join('\n')],
      ['policy.yml', (text) => `${text}\n`],
      ['run.sh', () => 'echo'],
    ];
    for (const [index, [file, edit]] of edits.entries()) {
      const path = join(scene.temporary, `downloaded-${index}`);
      cpSync(proof, path, { recursive: true });
      const text = file === 'run.sh' ? '' : readFileSync(join(path, file), 'utf8');
      expect(edit(text)).not.toBe(text);
      writeFileSync(join(path, file), edit(text));
      const run = await comment(path);
      expect([index, run.exitCode, run.log]).toEqual([index, 1, expect.stringContaining('[proof_refused]')]);
    }
    expect(await comments()).toEqual([]);
  });

  test('a folder without a proof, or none, is refused', async () => {
    const empty = join(scene.temporary, 'empty');
    mkdirSync(empty);
    for (const path of [empty, join(empty, 'nowhere')]) {
      expect((await comment(path)).log).toContain('[proof_refused]');
    }
    expect((await comment(empty, { 'pull-request': '' })).log).toContain(
      'this run was not triggered by a pull request',
    );
  });

  test('of another run or repository it is not shown', async () => {
    const { proof } = await planned('77');
    expect((await comment(proof)).log).toContain('[proof_of_another_run]');
    const other = await comment(proof, {}, ofRun('77', { GITHUB_REPOSITORY_ID: '5' }));
    expect(other.log).toContain('[proof_of_another_run]');
    expect(await comments()).toEqual([]);
  });

  test('of an earlier attempt of this run it is shown', async () => {
    const { proof } = await planned();
    expect((await comment(proof, {}, ofRun('9001', { GITHUB_RUN_ATTEMPT: '2' }))).outputs['outcome']).toBe('created');
  });
});

test('hundreds of operations and long bodies are told as far as a comment goes', async () => {
  await scene.close();
  const body = `"${'Ünïcödé 🚀 '.repeat(200)}"`;
  const many = Array.from(
    { length: 150 },
    (_, i) => `  - { id: "t${i}", kind: tag_repo, tag: "w${i}", message: ${body} }`,
  );
  await begin(`version: 1\noperations:\n${many.join('\n')}\n`);
  const planned = await plan();
  expect(planned.log).toContain('t149');
  const run = await comment(planned.proof);
  expect(run.log).not.toContain('::error');
  const [made] = await comments();
  expect(Buffer.byteLength(made?.body ?? '')).toBeLessThanOrEqual(COMMENT_LIMIT);
  expect(made?.body).toContain(planned.outputs['plan-digest']);
});
