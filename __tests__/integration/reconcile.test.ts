import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { snakeCased } from 'history/line-figures';
import { metricsOf } from 'history/metrics';
import { readHistory } from 'history/read';
import { WRITER_TOKEN } from 'security-audit/material';
import { BASELINE_PATH, consumedPath, LEDGER_BRANCH } from '../../src/protocol/ledger-files.ts';
import type { Line } from '../../src/protocol/ledger.ts';
import { openFaultScene } from '../support/fault-scene.ts';
import { POLICY, RUN_ID, Scene } from '../support/scene.ts';
import type { SceneOptions, StepOutcome } from '../support/scene.ts';
import { verdict } from '../support/verified.ts';
import type { EmbeddedGitHub } from 'embedded-github';

type Snapshot = ReturnType<EmbeddedGitHub['admin']['snapshot']>;

let scene: Scene;
/** Shipped once, for the tests whose doings can be put back. */
let standing: { readonly scene: Scene; readonly snapshot: Snapshot } | null = null;
afterEach(() => (scene === standing?.scene ? putBack(standing.snapshot) : scene.close()));
afterAll(() => standing?.scene.close());

const reconcile = (inputs: Record<string, string> = {}, env: Record<string, string> = {}): Promise<StepOutcome> =>
  scene.step('reconcile.js', { 'github-token': 'read-token', 'fail-on': 'any', ...inputs }, {}, { env });

async function open(options: SceneOptions = {}): Promise<void> {
  scene = await Scene.open(options);
  scene.github.admin.setToken('read-token', 'github-actions[bot]', { contents: 'read', actions: 'read' }, true);
}

/** Open, with everything shipped that the operations say. */
async function shipped(options: SceneOptions = {}): Promise<void> {
  await open(options);
  const run = await scene.prod();
  if (run.exitCode !== 0) throw new Error(run.log);
}

async function shippedBefore(): Promise<void> {
  if (standing === null) {
    await shipped();
    scene.mark();
    standing = { scene, snapshot: scene.github.admin.snapshot() };
  }
  ({ scene } = standing);
}

/** Everything is as it was when it was shipped. */
async function putBack({ refs, releases: [ours] }: Snapshot): Promise<void> {
  const { admin, apiUrl } = scene.github;
  const now = admin.snapshot();
  for (const { id } of now.releases.filter((release) => release.id !== ours?.id)) {
    const headers = { authorization: `Bearer ${WRITER_TOKEN}` };
    await fetch(`${apiUrl}/repos/acme/widgets/releases/${id}`, { method: 'DELETE', headers });
  }
  if (now.releases.length > 1 || now.releases[0]?.name !== ours?.name)
    await asWriter('PATCH', `/releases/${ours?.id ?? 0}`, { name: ours?.name, make_latest: 'true' });
  for (const name of Object.keys(now.refs)) if (!(name in refs)) admin.deleteRef(name);
  for (const [name, sha] of Object.entries(refs)) if (now.refs[name] !== sha) admin.setRef(name, sha);
  expect([scene.hasPublished(), head()]).toEqual([false, refs[`refs/heads/${LEDGER_BRANCH}`]]);
}

const asWriter = <T>(method: string, path: string, body: unknown): Promise<T> =>
  scene.request(WRITER_TOKEN, method, path, body) as Promise<T>;

interface Report {
  readonly ledger: { readonly fault: string | null; readonly foreign_head: string | null };
  readonly unknown: readonly Found[];
  readonly changed: readonly Found[];
  readonly gone: readonly Found[];
  readonly latest: readonly Found[];
}
interface Found {
  readonly kind: string;
  readonly tag: string;
  readonly digest: string;
}
const reportOf = ({ outputs }: StepOutcome): Report => JSON.parse(outputs['report'] ?? '{}') as Report;
/** What is found, by a run that fails for it. */
async function found(): Promise<Record<'unknown' | 'changed' | 'gone' | 'latest', string[]>> {
  const run = await reconcile();
  const report = reportOf(run);
  const names = (list: readonly Found[]) => list.map(({ kind, tag }) => `${kind} ${tag}`).sort();
  const all = {
    unknown: names(report.unknown),
    changed: names(report.changed),
    gone: names(report.gone),
    latest: names(report.latest),
  };
  expect([run.exitCode, run.log.includes('[reconcile_found]')]).toEqual(
    Object.values(all).flat().length > 0 ? [1, true] : [0, false],
  );
  return all;
}
const NOTHING = { unknown: [], changed: [], gone: [], latest: [] };
const OLD = '2001-01-01T00:00:00Z';
const linesOf = ({ lines }: StepOutcome): Line[] => lines.map((line) => JSON.parse(line) as Line);
const head = (): string => scene.github.admin.snapshot().refs[`refs/heads/${LEDGER_BRANCH}`] ?? '';

/** A prod run that ends where a request of its effects begins. */
async function die(path = '/git/tags', inputs: Record<string, string> = {}): Promise<void> {
  let pid = 0;
  scene.github.setInterceptor((call) => {
    if (call.phase !== 'before' || call.method !== 'POST' || call.path.split('?')[0]?.endsWith(path) !== true)
      return null;
    scene.github.setInterceptor(null);
    process.kill(pid, 'SIGKILL');
    return { kind: 'hang' };
  });
  await scene.prod(inputs, {}, { onStart: (started) => (pid = started) });
}
/** The next run, when GitHub says that the first one is over. */
async function next(inputs: Record<string, string> = {}): Promise<StepOutcome> {
  scene.github.admin.createRun({ runId: Number(RUN_ID), status: 'completed', conclusion: 'failure' });
  scene.github.admin.createRun({ runId: 9002, actor: 'maintainer' });
  return scene.prod(inputs, { GITHUB_RUN_ID: '9002' });
}
/** The marker of the newest intent of a kind, as anybody can read it on the ledger's branch. */
function markerOf(kind: string): string {
  const { admin } = scene.github;
  const segments = Object.keys(admin.listFiles(LEDGER_BRANCH)).filter((path) => path.startsWith('ledger/'));
  const lines = segments
    .sort()
    .flatMap((path) => (admin.readFile(LEDGER_BRANCH, path)?.toString() ?? '').trimEnd().split('\n'))
    .map((line) => JSON.parse(line) as Line);
  const intent = lines.findLast((line) => line.type === 'operation.intent' && line.operation_kind === kind);
  if (intent?.type !== 'operation.intent') throw new Error(`no intent of ${kind}`);
  return `MarketOps-Receipt: ${intent.receipt_id} ${intent.data.operation_digest}`;
}

test('what a ledger knows is no finding, and nothing but questions is sent', async () => {
  await shippedBefore();
  const before = scene.github.requests.length;
  const run = await reconcile();
  expect(run.log).not.toContain('::error');
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({
    ...{ 'in-doubt-count': '0', 'unknown-count': '0', 'changed-count': '0', 'ledger-holds': 'true', alerts: '' },
  });
  // The figures are those that a clone gives.
  const { history, close } = await readHistory(scene.ledgerClone(), { pins: null });
  close();
  const { approvals: _approvals, chain, ...figures } = metricsOf([history], Date.now());
  const stats = { ...figures, chain: { lines: chain.lines, faults: [] }, alerts: [] };
  expect(JSON.parse(run.outputs['stats'] ?? '')).toEqual(snakeCased(stats));
  expect(chain.lines).toBeGreaterThan(10);
  const asked = scene.github.requests.slice(before);
  const writes = asked.filter(
    ({ method, path, requestBody }) =>
      method !== 'GET' && !(path.endsWith('/graphql') && requestBody.toString().startsWith('{"query":"query ')),
  );
  expect(writes).toEqual([]);
});

describe('what was there before the ledger', () => {
  const publish = async (tag: string, draft = false) =>
    asWriter<{ id: number }>('POST', '/releases', { tag_name: tag, name: tag, body: 'by hand', draft });

  test('stands in the first commit, by name and by id, drafts left out, and is never written again', async () => {
    await open();
    const { admin, commitSha } = scene.github;
    const object = admin.createAnnotatedTag('v0.1.0', commitSha, 'before the ledger');
    const ids: number[] = [];
    for (const tag of ['v0.3.0', 'v0.2.0']) ids.push((await publish(tag)).id);
    await publish('v0.9.0', true);
    expect((await scene.prod()).exitCode).toBe(0);
    const bytes = admin.readFile(LEDGER_BRANCH, BASELINE_PATH)?.toString() ?? '';
    const baseline = JSON.parse(bytes) as { tags: unknown[]; releases: { id: string; tag: string; digest: string }[] };
    expect(baseline.tags).toEqual([
      { id: object, name: 'v0.1.0' },
      { id: commitSha, name: 'v0.2.0' },
      { id: commitSha, name: 'v0.3.0' },
    ]);
    expect(baseline.releases.map(({ id, tag }) => [id, tag])).toEqual([
      [String(ids[0]), 'v0.3.0'],
      [String(ids[1]), 'v0.2.0'],
    ]);
    expect(await found()).toEqual(NOTHING);
    admin.createAnnotatedTag('v0.0.1', commitSha, 'since');
    await next();
    expect(admin.readFile(LEDGER_BRANCH, BASELINE_PATH)?.toString()).toBe(bytes);
    expect((await found()).unknown).toEqual(['tag v0.0.1']);
  });

  test('is listed whole, however much it is', async () => {
    await open();
    for (let i = 0; i < 250; i++) scene.github.admin.setRef(`refs/tags/t${i}`, scene.github.commitSha);
    for (let i = 0; i < 110; i++) await publish(`r${i}`);
    expect((await scene.prod()).exitCode).toBe(0);
    const { admin } = scene.github;
    const baseline = JSON.parse(admin.readFile(LEDGER_BRANCH, BASELINE_PATH)?.toString() ?? '') as Record<string, []>;
    expect([baseline['tags']?.length, baseline['releases']?.length]).toEqual([360, 110]);
    expect(await found()).toEqual(NOTHING);
  });

  test('must be known: a run that cannot read it begins nothing', async () => {
    await open();
    const before = head();
    scene.github.setInterceptor(({ phase, body }) =>
      phase === 'before' && body.includes('query Tags(')
        ? { kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } }
        : null,
    );
    const run = await scene.prod();
    scene.github.setInterceptor(null);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('[ledger_baseline_unreadable]');
    expect([head(), scene.hasPublished()]).toEqual([before, false]);
  });
});

describe('whoever goes past the ledger is found, whatever he makes his work look like', () => {
  test('by tags by hand: dated back, lightweight on an old commit, with the marker of an honest one', async () => {
    await shippedBefore();
    const { admin, commitSha } = scene.github;
    const honest = admin.snapshot().annotatedTags['v1.0.0']?.message ?? '';
    admin.createAnnotatedTag('v6.6.6', commitSha, 'by hand', new Date().toISOString());
    admin.createAnnotatedTag('v6.6.7', commitSha, 'dated back', OLD);
    admin.setRef('refs/tags/v6.6.8', commitSha);
    admin.createAnnotatedTag('v6.6.9', commitSha, honest, OLD);
    expect(await found()).toEqual({
      ...NOTHING,
      unknown: ['v6.6.6', 'v6.6.7', 'v6.6.8', 'v6.6.9'].map((t) => `tag ${t}`),
    });
    const run = await reconcile({ 'fail-on': 'none' });
    expect([run.exitCode, run.outputs['unknown-count'], run.outputs['alerts']]).toEqual([0, '4', 'unknown_release']);
    expect(run.summary).toContain('v6.6.6');
  });

  test('by a release that carries the marker of an honest one', async () => {
    await shippedBefore();
    const marker = `<!-- ${markerOf('publish_release')} -->`;
    await asWriter('POST', '/releases', {
      tag_name: 'v6.6.6',
      name: 'v6.6.6',
      body: `Ours\n\n${marker}`,
      make_latest: 'false',
    });
    expect(await found()).toEqual({ ...NOTHING, unknown: ['release v6.6.6', 'tag v6.6.6'] });
  });

  test('by an honest tag that was moved, though its message is the same', async () => {
    await shipped({ operations: 'version: 1\noperations:\n  - id: tag\n    kind: tag_repo\n    tag: v1.0.0\n' });
    const { admin } = scene.github;
    const other = admin.commitFiles('main', { 'evil.txt': { content: 'x' } }, 'Another commit');
    admin.createAnnotatedTag('v1.0.0', other, admin.snapshot().annotatedTags['v1.0.0']?.message ?? '', OLD);
    expect(await found()).toEqual({ ...NOTHING, changed: ['tag v1.0.0'] });
    admin.deleteRef('refs/tags/v1.0.0');
    expect(await found()).toEqual({ ...NOTHING, gone: ['tag v1.0.0'] });
  });

  test('by an honest release with another text, or one that is gone, or not the latest any more', async () => {
    await shippedBefore();
    const [release] = scene.github.admin.snapshot().releases;
    await asWriter('PATCH', `/releases/${release?.id ?? 0}`, { name: 'Get it at evil.example' });
    expect(await found()).toEqual({ ...NOTHING, changed: ['release v1.0.0'] });
    await asWriter('POST', '/releases', { tag_name: 'v9.0.0', name: 'v9.0.0', make_latest: 'true' });
    expect(await found()).toMatchObject({ changed: ['release v1.0.0'], latest: ['release v9.0.0'] });
  });

  test('though he edits line 0 of the ledger, or plants what a receipt leaves there', async () => {
    await shippedBefore();
    const { admin, commitSha } = scene.github;
    const path = Object.keys(admin.listFiles(LEDGER_BRANCH)).find((name) => name.startsWith('ledger/')) ?? '';
    const segment = admin.readFile(LEDGER_BRANCH, path)?.toString() ?? '';
    const receipt = `rcpt_${'6'.repeat(32)}`;
    const digest = `sha256:${'6'.repeat(64)}`;
    await scene.commit(LEDGER_BRANCH, {
      [path]: segment.replace(/"ts":"[^"]*"/, '"ts":"2099-01-01T00:00:00.000Z"'),
      [consumedPath(receipt)]:
        `${JSON.stringify({ claim: '6'.repeat(32), operation_digest: digest, run_attempt: 1, run_id: '1' })}\n`,
    });
    admin.createAnnotatedTag('v6.6.6', commitSha, `x\n\nMarketOps-Receipt: ${receipt} ${digest}`, OLD);
    const run = await reconcile();
    expect(reportOf(run)).toMatchObject({ ledger: { fault: null, foreign_head: head() } });
    expect(reportOf(run).unknown.map(({ tag }) => tag)).toEqual(['v6.6.6']);
    expect(run.summary).toContain('Commits that do not count lie on top');
  });

  test('and a ledger that he began anew is a finding of its own', async () => {
    await shippedBefore();
    scene.github.admin.commitFiles(LEDGER_BRANCH, { 'tip.json': { content: '{}\n' } }, 'Anew', { parent: null });
    const run = await reconcile();
    expect([run.exitCode, run.outputs['ledger-holds']]).toEqual([1, 'false']);
    expect(reportOf(run).ledger.fault).toContain('The ledger cannot be trusted');
    expect(run.summary).toContain('Not compared.');
  });
});

test('the policy says what is not ours to judge, and what somebody looked at', async () => {
  await shippedBefore();
  const { admin, commitSha } = scene.github;
  admin.createAnnotatedTag('nightly-1', commitSha, 'every night');
  await asWriter('POST', '/releases', { tag_name: 'v6.6.6', name: 'by hand', make_latest: 'false' });
  const { unknown } = reportOf(await reconcile());
  const entries = unknown
    .filter(({ tag }) => tag === 'v6.6.6')
    .map(({ kind, tag, digest }) => `    - {${kind}: ${tag}, digest: '${digest}', reason: An emergency}\n`);
  const policy = `${POLICY}reconcile:\n  ignore: [nightly-*]\n  acknowledged:\n${entries.join('')}`;
  admin.commitFiles('main', { '.marketops/policy.yml': { content: policy } }, 'Acknowledge it');
  expect([entries.length, await found()]).toEqual([2, NOTHING]);
  // It is that release that was looked at, and no other under its name.
  const release = admin.snapshot().releases.find(({ tag }) => tag === 'v6.6.6');
  await asWriter('PATCH', `/releases/${release?.id ?? 0}`, { body: 'something else' });
  expect(await found()).toEqual({ ...NOTHING, unknown: ['release v6.6.6'] });
});

describe('intents without an outcome', () => {
  test('of a run that is over are in doubt until prod records them; those of a live run are not', async () => {
    await open();
    await die();
    const live = await reconcile();
    expect(live.exitCode).toBe(0);
    expect(live.log).toContain('stays open: its run is in_progress');
    scene.github.admin.createRun({ runId: Number(RUN_ID), status: 'completed', conclusion: 'failure' });
    const over = await reconcile();
    expect(over.exitCode).toBe(1);
    expect(over.outputs['in-doubt-count']).toBe('3');
    expect((await next()).exitCode).toBe(0);
    expect((await reconcile()).outputs['in-doubt-count']).toBe('0');
    expect(await found()).toEqual(NOTHING);
    expect(await verdict(scene.ledgerClone())).toBe('VERIFIED');
  });

  test('are not vouched for by a marker: what somebody else put there is a conflict', async () => {
    await open();
    await die('/releases');
    const { admin } = scene.github;
    const other = admin.commitFiles('main', { 'evil.txt': { content: 'x' } }, 'Another commit');
    if (admin.snapshot().refs['refs/tags/v1.0.0'] !== undefined) admin.deleteRef('refs/tags/v1.0.0');
    admin.setRef('refs/tags/v1.0.0', other);
    const made = await asWriter<{ upload_url: string }>('POST', '/releases', {
      tag_name: 'v1.0.0',
      name: 'v1.0.0',
      body: `Ours\n\n<!-- ${markerOf('publish_release')} -->`,
    });
    const upload = await fetch(`${made.upload_url.replace(/\{.*/, '')}?name=widgets.tgz`, {
      method: 'POST',
      headers: { authorization: `Bearer ${WRITER_TOKEN}`, 'content-type': 'application/gzip' },
      body: 'evil',
    });
    expect(upload.status).toBe(201);
    const run = await next();
    const reconciled = linesOf(run).filter((line) => line.type === 'operation.reconciled');
    const of = (kind: string) => reconciled.find(({ operation_kind }) => operation_kind === kind)?.data;
    expect(of('publish_release')).toMatchObject({ observed: 'conflict', state_digest: null });
    expect(run.exitCode).toBe(1);
    expect((await found()).unknown).toContain('release v1.0.0');
  });

  test('are settled though low names were planted before theirs', async () => {
    await open();
    await die();
    const planted = Array.from({ length: 100 }, (_, i) => `open/${String(i).padStart(64, '0')}.json`);
    await scene.commit(LEDGER_BRANCH, Object.fromEntries(planted.map((path) => [path, '{}\n'])));
    const run = await next();
    expect(run.exitCode).toBe(0);
    const lines = linesOf(run);
    expect(lines.filter(({ type }) => type === 'operation.reconciled')).toHaveLength(3);
    expect(lines.filter(({ type }) => type === 'ledger.foreign')).toHaveLength(1);
  });
});

describe('a draft', () => {
  const RELEASE =
    'version: 1\noperations:\n  - id: release\n    kind: publish_release\n    tag: v1.0.0\n    assets: [build/widgets.tar.gz]\n';
  const draft = (body: string) =>
    asWriter('POST', '/releases', {
      tag_name: 'v1.0.0',
      name: 'Evil',
      body,
      draft: true,
      target_commitish: scene.github.commitSha,
    });

  test('of a stranger is not ours for a receipt that he planted', async () => {
    await open({ operations: RELEASE });
    const receipt = `rcpt_${'6'.repeat(32)}`;
    const digest = `sha256:${'6'.repeat(64)}`;
    await scene.commit(LEDGER_BRANCH, {
      [consumedPath(receipt)]:
        `${JSON.stringify({ claim: '6'.repeat(32), operation_digest: digest, run_attempt: 1, run_id: '1' })}\n`,
    });
    await draft(`Evil\n\n<!-- MarketOps-Receipt: ${receipt} ${digest} -->`);
    const run = await scene.prod();
    expect([run.exitCode, linesOf(run).some(({ type }) => type === 'operation.succeeded')]).toEqual([1, false]);
    expect(run.log).toContain('is not of MarketOps');
    expect(scene.github.admin.snapshot().releases.map(({ draft: is, name }) => [is, name])).toEqual([[true, 'Evil']]);
  });

  test('of a stranger is not ours for the marker of another thing of ours', async () => {
    await shipped({ operations: RELEASE.replace('v1.0.0', 'v0.9.0') });
    const marker = markerOf('publish_release');
    await draft(`Evil\n\n<!-- ${marker} -->`);
    scene.change({ '.marketops/operations.yml': RELEASE });
    const run = await next();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('is not of MarketOps');
    expect(scene.github.admin.snapshot().releases.find(({ tag }) => tag === 'v1.0.0')).toMatchObject({ draft: true });
  });

  test('that is continued has what the plan leaves open made empty, whoever wrote into it', async () => {
    await open({ operations: RELEASE });
    await die('/assets');
    const [left] = scene.github.admin.snapshot().releases;
    expect(left?.draft).toBe(true);
    await asWriter('PATCH', `/releases/${left?.id ?? 0}`, {
      name: 'Evil',
      body: `Evil\n\n<!-- ${markerOf('publish_release')} -->`,
    });
    const run = await next();
    expect(run.exitCode).toBe(0);
    const [release] = scene.github.admin.snapshot().releases;
    expect([release?.draft, release?.id, release?.name ?? '']).toEqual([false, left?.id, '']);
    expect(release?.body).toMatch(/^<!-- MarketOps-Receipt: [^\n]* -->$/);
    expect(await found()).toEqual(NOTHING);
  });
});

test('without a ledger it says so', async () => {
  await open({ ledger: false });
  expect((await reconcile()).log).toContain('[ledger_missing]');
});

test('what is found is told where no summary can be written', async () => {
  await shippedBefore();
  scene.github.admin.createAnnotatedTag('v0.0.1', scene.github.commitSha, 'by hand');
  const { log } = await reconcile({}, { GITHUB_STEP_SUMMARY: '' });
  expect(log).toContain('::warning::The job summary could not be written');
  expect(log).toContain('[reconcile_found]');
});

test('variables that would decide what is found are refused', async () => {
  await open();
  const { exitCode, log } = await reconcile({}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' });
  expect([exitCode, log.includes('[environment_refused]')]).toEqual([1, true]);
  expect(scene.github.requests).toEqual([]);
});

test.each([
  ['a line that is none', 'x\n', ', line 1 is not a verifier key'],
  ['other bytes than UTF-8', Buffer.from('# caf\u00e9\n', 'latin1'), ' is not valid UTF-8'],
])('a list of keys with %s is named as what is wrong', async (_name, content, fault) => {
  await open();
  scene.github.admin.commitFiles('main', { '.marketops/trusted-keys': { content } }, 'Keys');
  const { exitCode, log } = await reconcile();
  expect(exitCode).toBe(1);
  expect(log).toContain(`::error::.marketops/trusted-keys on main${fault}`);
  expect(log).toContain('[trusted_keys_invalid]');
});

describe('an intent of a registry', () => {
  test.each([
    ['publish_npm', 'before', 'PUT', /\/@acme%2fwidgets$/, 'absent'],
    ['publish_npm', 'after', 'PUT', /\/@acme%2fwidgets$/, 'done'],
    ['promote_image', 'before', 'PUT', /\/manifests\/v1\.0\.0$/, 'absent'],
    ['promote_image', 'after', 'PUT', /\/manifests\/v1\.0\.0$/, 'done'],
  ] as const)('%s, killed %s its effect, is looked for without a key', async (kind, phase, method, path, observed) => {
    const six = await openFaultScene();
    scene = six.scene;
    let pid = 0;
    six.registries.front.fault = (call) => {
      if (call.phase !== phase || call.method !== method || !path.test(call.path)) return null;
      process.kill(pid, 'SIGKILL');
      return { kind: 'hang' };
    };
    await scene.prod({}, six.facts, { env: six.env, onStart: (given) => (pid = given) });
    six.registries.front.fault = null;
    scene.github.admin.createRun({ runId: Number(RUN_ID), status: 'completed', conclusion: 'failure' });
    scene.github.admin.setToken('read-token', 'github-actions[bot]', { contents: 'read', actions: 'read' }, true);
    const before = six.registries.front.writes().length;
    const { MARKETOPS_TEST_REGISTRIES = '' } = six.env;
    const inputs = { 'github-token': 'read-token', 'fail-on': 'any' };
    const run = await scene.step('reconcile.js', inputs, {}, { env: { MARKETOPS_TEST_REGISTRIES } });
    const { settled } = JSON.parse(run.outputs['report'] ?? '{}') as {
      settled: { operation: { operation_kind: string }; data: { observed: string } }[];
    };
    const one = settled.find(({ operation }) => operation.operation_kind === kind);
    expect([one?.data.observed, run.exitCode]).toEqual([observed, 1]);
    expect(six.registries.front.writes()).toHaveLength(before);
    await six.registries.close();
  });
});
