import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { signedCommit } from 'security-audit/signed-commit';
import { jsonFile, parseJsonFile } from 'canonical-json/jcs';
import { LEDGER_BRANCH, openPathOf, runPath } from '../../src/protocol/ledger-files.ts';
import type { RunRecord } from '../../src/protocol/ledger-files.ts';
import {
  DIST,
  ENVIRONMENT,
  isLedgerWrite,
  isWrite,
  OPERATIONS,
  POLICY,
  REPOSITORY_ID,
  RUN_ID,
  Scene,
} from '../support/scene.ts';
import type { SceneOptions, StepOutcome } from '../support/scene.ts';
import { plannedDigest, ran } from '../support/in-process.ts';
import { readProof } from '../support/read-proof.ts';
import { verdict } from '../support/verified.ts';

let scene: Scene;
const open = async (options?: SceneOptions): Promise<Scene> => (scene = await Scene.open(options));
afterEach(() => scene.close());

const NOTED_RELEASE = `version: 1
operations:
  - {id: release, kind: publish_release, tag: v1.0.0, name: Widgets, body_file: NOTES}
`;
const TAG = 'version: 1\noperations:\n  - id: tag\n    kind: tag_repo\n    tag: v1.0.0\n';
const codes = (run: StepOutcome): (string | null)[] =>
  readProof(run.proof).canonical.phase_3_github_execution.operations.map(({ code }) => code);
const ledgerCommits = (): number => scene.github.requests.filter(isLedgerWrite).length;
const openFiles = (): string[] =>
  Object.keys(scene.github.admin.listFiles(LEDGER_BRANCH)).filter((path) => path.startsWith('open/'));

/** Everything is published, by the code of the action in this process. */
async function inPlace(): Promise<void> {
  expect((await ran(scene, 'prod')).proof.run.result).toBe('shipped');
}

/** A run of its own, on the scene's commit. */
function another(runId: number): Promise<StepOutcome> {
  scene.github.admin.createRun({ runId, headSha: scene.github.commitSha, actor: 'maintainer' });
  return scene.prod({}, { GITHUB_RUN_ID: String(runId) });
}

/** The action dies right before a request, as a runner does. */
function dieBefore(fits: (method: string, path: string) => boolean): { readonly kill: (pid: number) => void } {
  let pid = 0;
  scene.github.setInterceptor((call) => {
    if (call.phase !== 'before' || !fits(call.method, call.path)) return null;
    scene.github.setInterceptor(null);
    process.kill(pid, 'SIGKILL');
    return { kind: 'hang' };
  });
  return {
    kill: (of) => {
      pid = of;
    },
  };
}

describe('the branch', () => {
  test('prod without it is refused, in an unsigned proof that begins at seq 0', async () => {
    await open({ ledger: false });
    const run = await scene.prod();
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('[ledger_missing]');
    expect(scene.github.requests.filter(isWrite)).toEqual([]);
    const { lines, of } = readProof(run.proof);
    expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, i) => i));
    expect(of('run.opened')[0]?.data.vkey).toBeNull();
    expect(codes(run)).toEqual(Array(3).fill('ledger_missing'));
    expect(await verdict(run.proof)).toBe('INCOMPLETE');
  });

  test('create-ledger begins it, and warns on every use', async () => {
    await open({ ledger: false });
    for (const result of ['shipped', 'unchanged']) {
      const run = await scene.prod({ 'create-ledger': 'true' });
      expect(run.outputs['result']).toBe(result);
      expect(run.log).toContain('[ledger_create_allowed]');
      expect(run.summary).toContain('create-ledger');
      expect(readProof(run.proof).of('run.opened')[0]?.data.warnings).toContainEqual(
        expect.objectContaining({ code: 'ledger_create_allowed' }),
      );
      expect(await verdict(run.proof)).toBe('VERIFIED');
    }
    expect(await verdict(scene.ledgerClone())).toBe('VERIFIED');
  });

  test('a run appends with two commits, one when it changes nothing, and the branch verifies as a whole', async () => {
    await open();
    const first = await scene.prod();
    expect(first.log).not.toContain('::error');
    expect(ledgerCommits()).toBe(2);
    expect(openFiles()).toEqual([]);
    const second = await scene.prod();
    expect(ledgerCommits()).toBe(3);
    const size = readProof(first.proof).canonical.phase_4_proof_ledger.size;
    expect(readProof(second.proof).lines[0]?.seq).toBe(size);
    for (const path of [first.proof, second.proof, scene.ledgerClone()]) expect(await verdict(path)).toBe('VERIFIED');
  });

  test('what is foreign is set aside: a run goes on from the last accepted commit, and records it', async () => {
    await open();
    await inPlace();
    const tip = { 'tip.json': { content: jsonFile({ frontier: [], head: '0'.repeat(64), size: 0 }).toString() } };
    const foreign: readonly [what: string, files: Record<string, { content: string }>, deleted: string[]][] = [
      ['a file beside a checkpoint that is gone', {}, ['checkpoint']],
      ['another tip', tip, []],
    ];
    for (const [index, [what, files, deleted]] of foreign.entries()) {
      scene.github.admin.commitFiles(LEDGER_BRANCH, files, 'Not by MarketOps', { deleted });
      const run = await another(9002 + index);
      expect([what, run.outputs['result']]).toEqual([what, 'unchanged']);
      expect([what, run.log]).toEqual([what, expect.stringContaining('ledger_foreign_commits')]);
      expect([what, readProof(run.proof).of('ledger.foreign').length]).toEqual([what, 1]);
      for (const path of [run.proof, scene.ledgerClone()])
        expect([what, await verdict(path)]).toEqual([what, 'VERIFIED']);
    }
  });

  test('a release of three assets takes 32 requests at most, on a ledger that has run too', async () => {
    const release = (tag: string): string =>
      `version: 1\noperations:\n  - {id: release, kind: publish_release, tag: ${tag}, name: Widgets, body: Notes, assets: [a, b, c]}\n`;
    await open({ operations: release('v1.0.0'), files: { a: 'a', b: 'b', c: 'c', 'next.yml': release('v1.1.0') } });
    const counts: number[] = [];
    for (const inputs of [{}, { operations: 'next.yml' }]) {
      const before = scene.github.requests.length;
      expect((await scene.prod(inputs)).outputs['result']).toBe('shipped');
      counts.push(scene.github.requests.length - before);
    }
    for (const count of counts) expect(count).toBeLessThanOrEqual(32);
  });

  test('foreign commits cost a run six requests at most up to 300 of them, and one for each hundred beyond', async () => {
    await open();
    await inPlace();
    let runId = 9002;
    const requestsOn = async (foreign: number): Promise<number> => {
      for (let i = 0; i < foreign; i++)
        scene.github.admin.commitFiles(LEDGER_BRANCH, { 'open/x.json': { content: `${i}\n` } }, 'Not by MarketOps');
      const before = scene.github.requests.length;
      const run = await another(runId++);
      expect(run.outputs['result']).toBe('unchanged');
      expect(readProof(run.proof).of('ledger.foreign')).toHaveLength(foreign === 0 ? 0 : 1);
      return scene.github.requests.length - before;
    };
    const clean = await requestsOn(0);
    expect((await requestsOn(1)) - clean).toBeLessThanOrEqual(6);
    expect((await requestsOn(300)) - clean).toBeLessThanOrEqual(6);
    expect((await requestsOn(520)) - clean).toBeLessThanOrEqual(6 + 3);
  });

  test('a token that may not write it stops the run before any effect, and says what to do', async () => {
    await open();
    scene.github.admin.setRules([
      { target: 'branch', pattern: `refs/heads/${LEDGER_BRANCH}`, rules: [{ type: 'update' }] },
    ]);
    const run = await scene.prod();
    expect(run.log).toContain('[ledger_write_refused]');
    expect(run.log).toMatch(/ruleset/);
    expect(run.log).toMatch(/contents: write/);
    expect(scene.writes()).toEqual([]);
  });

  test.each([
    ['warns', 'warn', [], 0, 'ledger_unprotected'],
    ['is content with rules against rewriting and deletion', 'required', ['non_fast_forward', 'deletion'], 0, null],
    ['refuses where the policy requires protection', 'required', ['deletion'], 1, 'ledger_unprotected'],
  ] as const)('%s', async (_, wanted, types, exitCode, code) => {
    await open({ policy: POLICY.replace('ledger_protection: warn', `ledger_protection: ${wanted}`), operations: TAG });
    scene.github.admin.setRules([
      { target: 'branch', pattern: `refs/heads/${LEDGER_BRANCH}`, rules: types.map((type) => ({ type })) },
    ]);
    const run = await scene.prod();
    expect(run.exitCode).toBe(exitCode);
    if (code === null) expect(run.log).not.toContain('ledger_unprotected');
    else expect(run.log).toContain(code);
  });
});

describe('marketops ledger init', () => {
  const cli = (cwd: string): string =>
    execFileSync(process.execPath, [join(DIST, 'cli/index.js'), 'ledger', 'init'], {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
    });

  test('pushes a commit without parents that holds tip.json alone, once', async () => {
    await open({ ledger: false });
    const folder = mkdtempSync(join(tmpdir(), 'marketops-init-'));
    const git = (...args: string[]): string => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
    try {
      execFileSync('git', ['init', '--quiet', '--bare', join(folder, 'remote.git')]);
      git('init', '--quiet');
      git('config', 'user.name', 't');
      git('config', 'user.email', 't@localhost');
      git('remote', 'add', 'origin', join(folder, 'remote.git'));
      // The first branch that is pushed becomes the default one.
      expect(() => cli(folder)).toThrow(/origin has no branch yet/);
      git('commit', '--quiet', '--allow-empty', '--message', 'Start');
      git('push', '--quiet', 'origin', 'HEAD:main');
      expect(cli(folder)).toContain(LEDGER_BRANCH);
      const remote = (...args: string[]): string => git('--git-dir', join(folder, 'remote.git'), ...args);
      expect(remote('rev-list', '--parents', LEDGER_BRANCH).trim()).toMatch(/^[0-9a-f]{40}$/);
      expect(remote('ls-tree', '-r', '--name-only', LEDGER_BRANCH).trim()).toBe('tip.json');
      expect(remote('show', `${LEDGER_BRANCH}:tip.json`)).toBe(`{"frontier":[],"head":"${'0'.repeat(64)}","size":0}\n`);
      expect(() => cli(folder)).toThrow(/is there already/);
      expect(existsSync(join(folder, 'tip.json'))).toBe(false);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

test('a thousand files that somebody puts into open/ block nothing', async () => {
  await open({ operations: TAG });
  const files = Object.fromEntries(
    Array.from({ length: 1_000 }, (_, i) => [`open/${i.toString(16).padStart(64, '0')}.json`, { content: '{}\n' }]),
  );
  scene.github.admin.commitFiles(LEDGER_BRANCH, files, 'Not by MarketOps');
  const run = await scene.prod();
  expect([run.outputs['result'], await verdict(run.proof)]).toEqual(['shipped', 'VERIFIED']);
  expect(run.log).toContain('ledger_foreign_commits');
  expect(openFiles()).toEqual([]);
});

describe('what another run has open', () => {
  const PATH = openPathOf('tag_repo', REPOSITORY_ID, 'v1.0.0');
  const begin = (runId: string): Promise<void> => {
    scene.github.admin.createRun({ runId: Number(runId), actor: 'maintainer' });
    const entry = { receipt_id: `rcpt_${'a'.repeat(32)}`, run_attempt: 1, run_id: runId, seq: 0 };
    return signedCommit(scene, scene.keys, { [PATH]: jsonFile(entry).toString() });
  };

  test('is waited for while that run lives; at the deadline nothing begins', async () => {
    await open({ policy: POLICY.replace('receipt_ttl: 15m', 'receipt_ttl: 1m') });
    await inPlace();
    scene.github.admin.deleteRef('refs/tags/v1.0.0');
    await begin('9002');
    const before = scene.writes().length;
    const run = await scene.prod();
    expect(run.exitCode).toBe(1);
    expect(codes(run)).toEqual(expect.arrayContaining(['operation_busy', 'plan_blocked']));
    expect(readProof(run.proof).of('receipt.minted')).toEqual([]);
    expect(scene.writes()).toHaveLength(before);
    expect(await verdict(run.proof)).toBe('VERIFIED');
  });

  test('goes on when it is closed', async () => {
    await open({ operations: TAG });
    await inPlace();
    scene.github.admin.deleteRef('refs/tags/v1.0.0');
    await begin('9002');
    const running = scene.prod();
    const looks = () => scene.github.requests.filter(({ path }) => path.includes('/actions/runs/9002')).length;
    while (looks() < 3) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(Object.keys(scene.github.admin.snapshot().refs)).not.toContain('refs/tags/v1.0.0');
    await signedCommit(scene, scene.keys, { [PATH]: null });
    const run = await running;
    expect(run.log).toContain('stays open: its run is in_progress');
    expect(run.outputs['result']).toBe('shipped');
  });
});

describe('a run that died', () => {
  const die = async (fits: (method: string, path: string) => boolean): Promise<StepOutcome> => {
    const trap = dieBefore(fits);
    return scene.prod({}, {}, { onStart: trap.kill });
  };
  const nextAttempt = (): Record<string, string> => {
    scene.github.admin.createRun({ runId: Number(RUN_ID), attempt: 1, status: 'completed', conclusion: 'failure' });
    scene.github.admin.createRun({ runId: Number(RUN_ID), attempt: 2 });
    return { GITHUB_RUN_ATTEMPT: '2' };
  };

  test('is reconciled by the next one, which does what is missing', async () => {
    await open();
    const dead = await die((method, path) => method === 'PATCH' && path.includes('/releases/'));
    expect(dead.signal).toBe('SIGKILL');
    expect(openFiles()).toHaveLength(3);
    const run = await scene.prod({}, nextAttempt());
    expect(run.log).not.toContain('::error');
    expect(run.outputs['result']).toBe('shipped');
    const reconciled = readProof(run.proof).of('operation.reconciled');
    expect(reconciled.map(({ operation_id, data }) => [operation_id, data.observed]).sort()).toEqual([
      ['pr', 'absent'],
      ['release', 'conflict'],
      ['tag', 'done'],
    ]);
    expect(openFiles()).toEqual([]);
    expect(scene.github.admin.snapshot().releases.map(({ draft }) => draft)).toEqual([false]);
    expect(await verdict(run.proof)).toBe('VERIFIED');
    expect(await verdict(scene.ledgerClone())).toBe('VERIFIED');
  });

  test('holds what it has open as long as GitHub calls it running', async () => {
    await open({ policy: POLICY.replace('receipt_ttl: 15m', 'receipt_ttl: 1m') });
    await die((method, path) => method === 'POST' && path.endsWith('/git/tags'));
    scene.github.admin.createRun({ runId: 9002, actor: 'maintainer' });
    const before = scene.writes().length;
    const run = await scene.prod({}, { GITHUB_RUN_ID: '9002' });
    expect(codes(run)).toEqual(['operation_busy', 'operation_busy', 'operation_busy']);
    expect(openFiles()).toHaveLength(3);
    expect(scene.writes()).toHaveLength(before);
  });

  test('is followed by an attempt with its plan only, and not after a day', async () => {
    await open();
    await die((method, path) => method === 'POST' && path.endsWith('/git/tags'));
    const record = (): RunRecord =>
      parseJsonFile(scene.github.admin.readFile(LEDGER_BRANCH, runPath(RUN_ID)) ?? Buffer.alloc(0)) as RunRecord;
    const [digest] = record().plan_digests;
    const attempt = nextAttempt();

    const put = (content: RunRecord): Promise<void> =>
      signedCommit(scene, scene.keys, { [runPath(RUN_ID)]: jsonFile(content).toString() });
    await put({ ...record(), plan_digests: [`sha256:${'0'.repeat(64)}`] });
    expect(codes(await scene.prod({}, attempt))).toContain('rerun_plan_differs');
    await put({ opened_at: '2026-01-01T00:00:00.000Z', plan_digests: [digest ?? ''] });
    expect(codes(await scene.prod({}, attempt))).toContain('rerun_plan_unknown');
    await put({ opened_at: new Date().toISOString(), plan_digests: [digest ?? ''] });
    expect((await scene.prod({}, attempt)).outputs['result']).toBe('shipped');
  });

  describe('under an approval that names its plan', () => {
    const APPROVED = POLICY.replace('plan_digest: optional', 'plan_digest: required').replace(
      'approvals: none',
      'approvals:\n  min: 1\n  from:\n    users: [{login: reviewer, id: "4242"}]',
    );
    const approve = (digest = ''): void =>
      scene.github.admin.approve(Number(RUN_ID), ENVIRONMENT, 'reviewer', `Approved ${digest}`);
    /** A run is approved and dies before a request; the next attempt of it has other bytes. */
    const replanned = async (fits: (method: string, path: string) => boolean) => {
      await open({ policy: APPROVED, operations: NOTED_RELEASE, files: { NOTES: 'Notes' } });
      scene.github.admin.addUser('reviewer', { id: 4242 });
      const approved = await plannedDigest(scene);
      approve(approved);
      const trap = dieBefore(fits);
      await scene.prod({ 'expected-plan-digest': approved }, {}, { onStart: trap.kill });
      scene.change({ NOTES: 'Other bytes' });
      const attempt = nextAttempt();
      const other = await plannedDigest(scene);
      expect(other).not.toBe(approved);
      return { approved, other, ship: () => scene.prod({ 'expected-plan-digest': other }, attempt) };
    };

    test('it ships another one, of which the ledger knows nothing, only once that is named too', async () => {
      const { other, ship } = await replanned((method, path) => method === 'POST' && path === '/graphql');
      const refused = await ship();
      expect(codes(refused)).toContain('approval_without_plan_digest');
      expect(scene.writes()).toEqual([]);
      approve(other);
      const run = await ship();
      expect([run.outputs['result'], await verdict(run.proof)]).toEqual(['shipped', 'VERIFIED']);
    });

    test('and whose plan is on record, it ships no other, whatever somebody adds to the record', async () => {
      const { approved, other, ship } = await replanned(
        (method, path) => method === 'POST' && path.endsWith('/releases'),
      );
      expect(codes(await ship())).toContain('rerun_plan_differs');
      const record = parseJsonFile(
        scene.github.admin.readFile(LEDGER_BRANCH, runPath(RUN_ID)) ?? Buffer.alloc(0),
      ) as RunRecord;
      expect(record.plan_digests).toEqual([approved]);
      const content = jsonFile({ ...record, plan_digests: [approved, other] }).toString();
      scene.github.admin.commitFiles(LEDGER_BRANCH, { [runPath(RUN_ID)]: { content } }, 'Not by MarketOps');
      const run = await ship();
      expect(codes(run)).toContain('rerun_plan_differs');
      expect(run.log).toContain('ledger_foreign_commits');
      expect(scene.github.admin.snapshot().releases).toEqual([]);
    });
  });

  test('leaves a plan of several jobs to each of them', async () => {
    await open({ files: { 'docs.yml': OPERATIONS.replaceAll('v1.0.0', 'v1.0.0-docs') } });
    const both = [await scene.prod(), await scene.prod({ operations: 'docs.yml' })];
    expect(both.map(({ outputs }) => outputs['result'])).toEqual(['shipped', 'shipped']);
    const { plan_digests: digests } = parseJsonFile(
      scene.github.admin.readFile(LEDGER_BRANCH, runPath(RUN_ID)) ?? Buffer.alloc(0),
    ) as RunRecord;
    expect(digests).toEqual(both.map(({ outputs }) => outputs['plan-digest']));
    expect(await verdict(scene.ledgerClone())).toBe('VERIFIED');
  });
});
