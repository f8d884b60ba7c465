import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { runsOf } from '../../packages/history/__tests__/support/checked-runs.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { runCommandLine } from 'command-table/frame';
import { approvalMessage } from '../../src/protocol/approval.ts';
import { LEDGER_BRANCH } from '../../src/protocol/ledger-files.ts';
import { originOf } from '../../src/protocol/trusted-keys.ts';
import { pinsOf } from '../../src/verify/keys.ts';
import { POLICY, REPOSITORY_ID, RUN_ID, Scene, sceneKeys, SERVER } from '../support/scene.ts';
import type { SceneOptions, StepOutcome } from '../support/scene.ts';
import { approverLine, hasProgram, hasSshKeygen, newSshKey, signApproval } from '../support/ssh-keygen.ts';

/** `marketops proof`: what runs uploaded, and what was never uploaded, again from the ledger branch. */

let scene: Scene;
let room: string;
let trustedKeys: string;
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'marketops-remade-'));
  trustedKeys = join(room, 'trusted-keys');
  writeFileSync(trustedKeys, `${sceneKeys().vkey.text}\n`);
});
afterAll(() => rmSync(room, { recursive: true, force: true }));
afterEach(() => scene.close());
const open = async (options?: SceneOptions): Promise<Scene> => (scene = await Scene.open(options));

async function cli(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await runCommandLine(args, COMMANDS, {
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    env: { PATH: process.env['PATH'] },
    cwd: room,
    confirm: null,
    dist: '',
  });
  return { code, out, err };
}

const filesOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path): [string, string] => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );

/** The report is drawn anew, and only the job could sign the manifest. */
const DRAWN = ['report.html', 'summary.md', 'manifest.json'];

let made = 0;
/** Makes the proof of a run again, and has its README's commands look at it. @returns its folder */
async function remade(run: string, ...more: string[]): Promise<string> {
  const out = join(room, `remade-${++made}`);
  const clone = scene.ledgerClone();
  const { code, out: said, err } = await cli('proof', run, clone, '--trusted-keys', trustedKeys, '--out', out, ...more);
  expect([code, err, said.includes('verdict: VERIFIED')]).toEqual([0, '', true]);
  // The site's own check agrees.
  const { details, check } = await runsOf(clone, pinsOf(readFileSync(trustedKeys, 'utf8'), 'the test'));
  for (const detail of details) expect(await check(detail)).toBeGreaterThan(0);
  return out;
}

/** Every file of a proof, as it was uploaded. */
function same(folder: string, { proof }: StepOutcome): void {
  const [found, uploaded] = [filesOf(join(folder, 'marketops-proof')), filesOf(proof)];
  for (const name of DRAWN) uploaded.delete(name);
  expect(found.has('report.html') && found.has('summary.md')).toBe(true);
  for (const name of DRAWN) found.delete(name);
  expect([...found.keys()].sort()).toEqual([...uploaded.keys()].sort());
  for (const [name, text] of uploaded) expect([name, found.get(name)]).toEqual([name, text]);
}

const hasOpenssl =
  hasProgram('openssl') && !spawnSync('openssl', ['version']).stdout.toString().startsWith('OpenSSL 1.');
function checked(folder: string, ...args: string[]): { status: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync('sh', [join(folder, 'check.sh'), ...args], { encoding: 'utf8' });
  return { status, out: `${stdout}${stderr}` };
}

test('a run that shipped, one with nothing to do, and one that a conflict blocked', async () => {
  await open();
  const run = async (runId: string): Promise<StepOutcome> => {
    scene.github.admin.createRun({
      runId: Number(runId),
      attempt: 1,
      headSha: scene.github.commitSha,
      actor: 'maintainer',
    });
    scene.github.admin.approve(Number(runId), 'production', 'reviewer', 'Go');
    return scene.prod({}, { GITHUB_RUN_ID: runId });
  };
  const shipped = await scene.prod();
  const unchanged = await run('9101');
  scene.github.admin.setRef(
    'refs/tags/v1.0.0',
    scene.github.admin.commitFiles('other', { x: { content: 'x' } }, 'Other'),
  );
  const blocked = await run('9102');
  expect([shipped, unchanged, blocked].map(({ outputs }) => outputs['result'])).toEqual([
    'shipped',
    'unchanged',
    'blocked',
  ]);
  const folder = await remade(RUN_ID);
  same(folder, shipped);
  same(await remade('9101'), unchanged);
  same(await remade('9102'), blocked);

  // A folder that was written is not written over, and a run that is not there is told.
  const clone = scene.ledgerClone();
  const again = await cli('proof', RUN_ID, clone, '--out', folder);
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('is not empty')]);
  expect(await cli('proof', '4711', clone, '--out', join(room, 'none'))).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('no lines of run 4711'),
  });
  expect(await cli('proof', RUN_ID, folder)).toMatchObject({ code: 2, err: expect.stringContaining('--run looks at') });
  for (const wrong of ['latest', '9001; rm -rf', '-1', '0', '../x'])
    expect((await cli('proof', '--', wrong, clone)).code).toBe(2);
  expect((await cli('proof', RUN_ID, clone, '--attempt', '2')).err).toContain('no attempt 2');
});

test('blocked by policy', async () => {
  await open({ policy: POLICY.replace('refs/heads/main', 'refs/heads/never') });
  const blocked = await scene.prod();
  expect(blocked.outputs['result']).toBe('blocked');
  same(await remade(RUN_ID), blocked);
});

test('somebody’s commits before and between: two stretches, and the lines that set them aside', async () => {
  await open();
  await scene.commit(LEDGER_BRANCH, { 'x/before': 'x' });
  scene.afterBegin(() => scene.commit(LEDGER_BRANCH, { 'x/between': 'x' }));
  const run = await scene.prod();
  scene.github.setInterceptor(null);
  expect(run.outputs['result']).toBe('shipped');
  const folder = await remade(RUN_ID);
  same(folder, run);
  if (!hasOpenssl) return;
  expect(checked(folder, trustedKeys, scene.ledgerClone())).toEqual({
    status: 0,
    out: expect.stringContaining('All holds.'),
  });
});

const signing = hasSshKeygen && hasOpenssl ? describe : describe.skip;
signing('what people signed, for an auditor', () => {
  test('the texts of approvals are among it, and plain tools find out every change', async () => {
    const key = newSshKey(room, 'alice');
    const principal = '77+alice@users.noreply.github.com';
    const files = { '.marketops/approvers': approverLine(principal, key.line) };
    await open({ policy: POLICY.replace('approvals: none', 'approvals: {signed: {min: 1}}'), files });
    scene.github.admin.addUser('alice', { id: 77 });
    const planDigest = (await scene.dryRun()).outputs['plan-digest'] ?? '';
    const notAfter = new Date(Date.now() + 3_600_000).toISOString();
    const message = approvalMessage(
      { origin: originOf(SERVER, REPOSITORY_ID), environment: 'production', planDigest },
      notAfter,
    );
    scene.change({ 'approvals/alice.txt': signApproval(key.file, message) });
    const run = await scene.prod({ approvals: 'approvals' });
    expect(run.outputs['result']).toBe('shipped');
    const list = join(room, 'approvers');
    writeFileSync(list, files['.marketops/approvers']);
    const zip = join(room, 'auditor.zip');
    const folder = await remade(RUN_ID, '--approvers', list, '--zip', zip);
    same(folder, run);
    expect(filesOf(join(folder, 'marketops-proof')).has('subjects.sha256')).toBe(true);

    // The zip is what the folder is, by another program.
    const unpacked = join(room, 'unpacked');
    execFileSync('python3', ['-m', 'zipfile', '-e', zip, unpacked]);
    expect(filesOf(unpacked)).toEqual(filesOf(folder));

    const clone = scene.ledgerClone();
    expect(checked(unpacked, trustedKeys, clone)).toMatchObject({ status: 0 });
    expect(checked(unpacked)).toEqual({
      status: 1,
      out: expect.stringContaining('under the keys of the proof itself'),
    });
    const other = join(room, 'other-keys');
    writeFileSync(other, `${sceneKeys(undefined).vkey.text.replace(/\+[0-9a-f]{8}\+/, '+00000000+')}\n`);
    expect(checked(unpacked, other)).toMatchObject({ status: 1 });

    // Changed, with sums that fit: each of the other checks finds its own.
    const proof = join(unpacked, 'marketops-proof');
    const [receipt = ''] = readdirSync(join(proof, 'receipts'));
    const [approval = ''] = readdirSync(join(proof, 'approvals'));
    const changes: readonly [string, (text: string) => string, RegExp][] = [
      [
        'ledger.jsonl',
        (text) => text.replace('"attempt"', '"attempt"').replace(/"actor":"[^"]*"/, '"actor":"mallory"'),
        /does not follow/,
      ],
      ['ledger.jsonl', (text) => text.trimEnd().split('\n').slice(0, -1).join('\n') + '\n', /has another head/],
      ['plan.json', (text) => text.replace('v1.0.0', 'v6.6.6'), /plan\.json is another file/],
      ['evidence.json', (text) => text.replace('maintainer', 'mallory'), /evidence\.json is another file/],
      ['policy.yml', (text) => `${text}# mine\n`, /policy\.yml is another file/],
      ['approvers', (text) => `${text}# mine\n`, /approvers is another file/],
      [`receipts/${receipt}`, (text) => text.replace(/"sig":"../, '"sig":"AA'), /is another file/],
      [`approvals/${approval}`, (text) => text.replace(/production/, 'staging'), /alice|signature|incorrect/i],
      [
        '../checkpoint-1.txt',
        (text) => text.replace(/^(\S+\n)(\d+)/, (_, a: string, n: string) => `${a}${Number(n) + 1}`),
        /signature by/,
      ],
    ];
    for (const [name, change, told] of changes) {
      const path = join(proof, name);
      const before = readFileSync(path, 'utf8');
      writeFileSync(path, change(before));
      expect([name, readFileSync(path, 'utf8') === before]).toEqual([name, false]);
      expect([name, checked(unpacked, trustedKeys)]).toEqual([
        name,
        { status: 1, out: expect.stringContaining('a file changed') },
      ]);
      const sums = readFileSync(join(unpacked, 'SHA256SUMS'), 'utf8');
      const names = sums
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(66));
      writeFileSync(join(unpacked, 'SHA256SUMS'), execFileSync('sha256sum', names, { cwd: unpacked }));
      expect([name, checked(unpacked, trustedKeys)]).toEqual([name, { status: 1, out: expect.stringMatching(told) }]);
      writeFileSync(path, before);
      writeFileSync(join(unpacked, 'SHA256SUMS'), sums);
    }
    appendFileSync(join(proof, 'summary.md'), '\n');
    expect(checked(unpacked, trustedKeys)).toMatchObject({ status: 1 });
  });
});
