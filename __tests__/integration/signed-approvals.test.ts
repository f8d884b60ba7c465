import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/cli/commands.ts';
import { runCommandLine } from 'command-table/frame';
import { digestOf } from '../../src/core/digest.ts';
import { approvalMessage } from '../../src/protocol/approval.ts';
import { originOf, parseTrustedKeys } from '../../src/protocol/trusted-keys.ts';
import { verifyPath } from '../../src/verify/index.ts';
import { isWrite, OPERATIONS, POLICY, REPOSITORY_ID, RUN_ID, Scene, sceneKeys, SERVER } from '../support/scene.ts';
import type { StepOutcome } from '../support/scene.ts';
import { plannedDigest } from '../support/in-process.ts';
import { readProof } from '../support/read-proof.ts';
import { approverLine, hasSshKeygen, newSshKey, signApproval } from '../support/ssh-keygen.ts';

/** Approvals that people sign with their SSH keys, through the front door; `ssh-keygen` signs as it does for them. */

const room = mkdtempSync(join(tmpdir(), 'approvers-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

const PEOPLE = { alice: 77, bob: 78, maintainer: 79 } as const;
type Person = keyof typeof PEOPLE;
const principal = (who: Person): string => `${PEOPLE[who]}+${who}@users.noreply.github.com`;
const keys = new Map<Person, { readonly file: string; readonly line: string }>();
const approvers = (): string =>
  (Object.keys(PEOPLE) as Person[]).map((who) => approverLine(principal(who), keys.get(who)?.line ?? '')).join('');

/** The policy that permits everything, with these approvals. */
const policyWith = (approvals: string): string => POLICY.replace('approvals: none', `approvals: ${approvals}`);
const TWO = policyWith('{signed: {min: 2, not: [actor]}}');

let scene: Scene;
let planDigest: string;
afterEach(() => scene.close());

async function open(
  policy: string,
  more: { operations?: string; approvers?: string; trustedKeys?: string } = {},
): Promise<void> {
  const { operations = OPERATIONS, approvers: list = approvers(), ...keys } = more;
  scene = await Scene.open({ policy, operations, files: { '.marketops/approvers': list }, ...keys });
  for (const [login, id] of Object.entries(PEOPLE)) scene.github.admin.addUser(login, { id });
  planDigest = await plannedDigest(scene);
}

function textBy(who: Person, { environment = 'production', plan = planDigest, hours = 24 } = {}): string {
  const origin = originOf(SERVER, REPOSITORY_ID);
  const notAfter = new Date(Date.now() + hours * 3_600_000).toISOString();
  const message = approvalMessage({ origin, environment, planDigest: plan }, notAfter);
  return signApproval(keys.get(who)?.file ?? '', message);
}

const comment = (text: string, who: Person = 'alice'): void =>
  scene.github.admin.approve(Number(RUN_ID), 'production', who, `Looks good.\r\n\r\n${text.replaceAll('\n', '\r\n')}`);
const folder = (...texts: readonly string[]): Record<string, string> => {
  scene.change(Object.fromEntries(texts.map((text, i) => [`approvals/${i}.txt`, text])));
  return { approvals: 'approvals' };
};

/** A new run of the same plan, or an attempt of one. */
function otherRun(runId: string, attempt = 1): Record<string, string> {
  scene.github.admin.createRun({ runId: Number(runId), attempt, headSha: scene.github.commitSha, actor: 'maintainer' });
  return { GITHUB_RUN_ID: runId, GITHUB_RUN_ATTEMPT: String(attempt) };
}

const pins = () => ({ keys: parseTrustedKeys(`${sceneKeys().vkey.text}\n`), from: 'a test' });
const pinned = (list = approvers()) => ({ ...pins(), approvers: new Set([digestOf(list)]) });

async function shipped(run: StepOutcome, by: readonly Person[]): Promise<void> {
  expect([run.log.match(/::error.*/)?.[0], run.outputs['result']]).toEqual([undefined, 'shipped']);
  const { canonical } = readProof(run.proof);
  const signed = canonical.phase_2_fc_authorization.signed_approvals;
  expect(signed.map((each) => each.principal).sort()).toEqual(by.map(principal).sort());
  for (const { receipt } of canonical.phase_2_fc_authorization.receipts)
    expect(receipt.signed_approvals).toEqual(signed);
  const { verdict, checks } = await verifyPath(run.proof, { pins: pinned() });
  expect([verdict, checks.filter(({ status }) => status === 'failed')]).toEqual(['VERIFIED', []]);
  expect((await verifyPath(run.proof, { pins: pins() })).verdict).toBe('SELF_CONSISTENT');
}

/** What `marketops verify --asset` says of a file of the workspace. */
async function askedOf(proof: string, asset: string): Promise<[number, string]> {
  const list = join(room, 'approvers');
  writeFileSync(list, approvers());
  let err = '';
  const options = ['--vkey', sceneKeys().vkey.text, '--approvers', list, '--asset', asset];
  const exit = await runCommandLine(['verify', proof, ...options], COMMANDS, {
    stdout: () => undefined,
    stderr: (text) => void (err += text),
    env: {},
    cwd: scene.workspace,
    confirm: null,
    dist: '',
  });
  return [exit, err];
}

function refused(run: StepOutcome, ...told: readonly (string | RegExp)[]): void {
  expect([run.outputs['result'], scene.writes()]).toEqual(['blocked', []]);
  const [first] = readProof(run.proof).canonical.phase_2_fc_authorization.decisions;
  const message = first?.violations.find(({ code }) => code === 'approvals_missing')?.message ?? '';
  for (const words of told) expect(message).toMatch(words);
}

const front = hasSshKeygen ? describe : describe.skip;
front('approvals that people sign', () => {
  beforeAll(() => {
    for (const [i, who] of (Object.keys(PEOPLE) as Person[]).entries())
      keys.set(who, newSshKey(room, who, i === 1 ? 'ecdsa' : 'ed25519'));
  });

  test('two of two ship; by comment, by branch and by folder each counts once', async () => {
    await open(TWO);
    const [alice, bob] = [textBy('alice'), textBy('bob')];
    comment(`${alice}${alice}`);
    const key = Buffer.from((keys.get('bob')?.line ?? '').split(' ')[1] ?? '', 'base64');
    const path = `${planDigest.slice(7)}/${digestOf(key).slice(7)}.txt`;
    scene.github.admin.commitFiles('marketops-approvals', { [path]: { content: Buffer.from(bob) } }, 'Sign', {
      parent: null,
    });
    const run = await scene.prod(folder(alice, bob));
    await shipped(run, ['alice', 'bob']);
    const { files } = readProof(run.proof);
    expect(files.filter((file) => file.startsWith('approvals/'))).toEqual(
      [alice, bob].map((text) => `approvals/${digestOf(text).slice(7)}.txt`).sort(),
    );
    expect(readFileSync(join(run.proof, 'approvers'), 'utf8')).toBe(approvers());
    const subject = `${digestOf('not really an archive').slice(7)}  widgets.tar.gz\n`;
    expect(readFileSync(join(run.proof, 'subjects.sha256'), 'utf8')).toContain(subject);
    const predicate = JSON.parse(readFileSync(join(run.proof, 'predicate.json'), 'utf8')) as {
      signed_approvals: object[];
    };
    expect(predicate.signed_approvals).toHaveLength(2);
    expect(await askedOf(run.proof, 'build/widgets.tar.gz')).toEqual([
      0,
      expect.stringContaining('is widgets.tar.gz of the release v1.0.0 of acme/widgets'),
    ]);
    expect(await askedOf(run.proof, 'VERSIONS')).toEqual([1, expect.stringContaining('was not published by this run')]);
    const clone = scene.ledgerClone();
    expect((await verifyPath(clone, { pins: pinned() })).verdict).toBe('VERIFIED');
    expect((await verifyPath(clone, { pins: pins() })).verdict).toBe('SELF_CONSISTENT');
    const { checks } = await verifyPath(clone, { pins: pinned(), run: RUN_ID });
    expect(checks.filter(({ status }) => ['failed', 'missing', 'skipped'].includes(status))).toEqual([]);
  });

  test.each([
    ['comment', () => (comment(textBy('alice')), {})],
    ['folder', () => folder(textBy('alice'))],
  ] as const)('one by %s is enough where one is asked for', async (_way, give) => {
    await open(policyWith('{signed: {min: 1}}'));
    await shipped(await scene.prod(give()), ['alice']);
  });

  test('one of two refuses, and says who is missing and how', async () => {
    await open(TWO);
    const run = await scene.prod(folder(textBy('alice')));
    refused(run, `1 that counts (${principal('alice')})`, /who may still sign: 78\+bob/);
    refused(run, new RegExp(`marketops approve ${RUN_ID}`));
    expect((await verifyPath(run.proof, { pins: pinned() })).verdict).toBe('VERIFIED');
    const again = await scene.prod(folder(textBy('alice'), textBy('bob')), otherRun(RUN_ID, 2));
    await shipped(again, ['alice', 'bob']);
  });

  test('one’s own does not count where the policy says so, whoever else is there', async () => {
    await open(TWO);
    refused(
      await scene.prod(folder(textBy('alice'), textBy('maintainer'))),
      /79\+maintainer\S* signed, who is the actor/,
    );
  });

  test('both reviews and signatures must hold where both are asked for', async () => {
    await open(policyWith('{min: 1, not: [actor], signed: {min: 1, not: [actor]}}'));
    refused(await scene.prod(folder(textBy('bob'))), /approvals\.min/);
    const facts = otherRun(RUN_ID, 2);
    comment('', 'alice');
    await shipped(await scene.prod(folder(textBy('bob')), facts), ['bob']);
  });

  test('those that do not count are told with their reason, and stop nobody', async () => {
    await open(policyWith('{signed: {min: 1}}'), { approvers: `*@users.noreply.github.com x\n${approvers()}` });
    const bad = [
      textBy('bob', { plan: `sha256:${'a'.repeat(64)}` }),
      textBy('bob', { environment: 'staging' }),
      textBy('bob', { hours: 24 * 8 }),
      textBy('bob', { hours: -1 }),
      textBy('bob').slice(0, 400),
      'marketops.approval/v1\nis a line of mine',
    ];
    const run = await scene.prod(folder(...bad, textBy('bob')));
    expect(run.outputs['result']).toBe('shipped');
    expect(run.log).toContain('.marketops/approvers:1:1: the line has the principal');
    for (const reason of [
      'is for the plan',
      'is for the environment',
      'over 7 days',
      'ended at',
      'has no line',
      'without a signature',
    ])
      expect(run.log).toContain(reason);
  });

  test('where nothing counts, the refusal says why not', async () => {
    await open(policyWith('{signed: {min: 1, from: {users: [{login: alice, id: 77}]}, verified: true}}'));
    refused(
      await scene.prod(folder(textBy('alice'))),
      /0 that count; 77\+alice\S* signed, with a key that did not verify/,
    );
  });

  test('an approval is good for one run: its later attempts, and no other', async () => {
    const tagOnly = OPERATIONS.slice(0, OPERATIONS.indexOf('  - id: release'));
    await open(policyWith('{signed: {min: 1}}'), { operations: tagOnly });
    const text = textBy('alice');
    await shipped(await scene.prod(folder(text)), ['alice']);
    scene.github.admin.deleteRef('refs/tags/v1.0.0');
    await shipped(await scene.prod(folder(text), otherRun(RUN_ID, 2)), ['alice']);
    scene.github.admin.deleteRef('refs/tags/v1.0.0');
    scene.mark();
    refused(await scene.prod(folder(text), otherRun('9002')), /was used by run 9001/);
    await shipped(await scene.prod(folder(textBy('bob')), otherRun('9003')), ['bob']);
    expect((await verifyPath(scene.ledgerClone(), { pins: pinned() })).verdict).toBe('VERIFIED');
  });

  test('an approval that another run uses meanwhile is decided about again', async () => {
    const tagOnly = OPERATIONS.slice(0, OPERATIONS.indexOf('  - id: release'));
    await open(policyWith('{signed: {min: 1}}'), { operations: tagOnly });
    const text = textBy('alice');
    const inputs = folder(text);
    const facts = otherRun('9002');
    scene.during(
      ({ phase, body, ...call }) => phase === 'before' && isWrite({ ...call, requestBody: body }),
      async () => {
        await shipped(await scene.prod(inputs, facts), ['alice']);
        scene.github.admin.deleteRef('refs/tags/v1.0.0');
        scene.mark();
      },
    );
    refused(await scene.prod(inputs), /was used by run 9002/);
    expect((await verifyPath(scene.ledgerClone(), { pins: pinned() })).verdict).toBe('VERIFIED');
  });

  test('a run that loses an approval each time is decided about thrice, and leaves a whole proof', async () => {
    const tagOnly = OPERATIONS.slice(0, OPERATIONS.indexOf('  - id: release'));
    const soon = new Date(Date.now() + 5 * 24 * 60 * 60_000).toISOString();
    const trustedKeys = `${sceneKeys().vkey.text} not-after=${soon}\n`;
    await open(policyWith('{signed: {min: 1, not: []}}'), { operations: tagOnly, trustedKeys });
    const others = (Object.keys(PEOPLE) as Person[]).map((who, i) => ({
      who,
      text: textBy(who),
      id: String(9002 + i),
    }));
    for (const { who, text } of others) scene.change({ [`${who}/0.txt`]: text });
    const inputs = folder(...others.map(({ text }) => text));
    const facts = new Map(others.map(({ id }) => [id, otherRun(id)]));
    const loseNext = (): void => {
      const other = others.shift();
      if (other === undefined) return;
      scene.during(
        ({ phase, body, ...call }) => phase === 'before' && isWrite({ ...call, requestBody: body }),
        async () => {
          await shipped(await scene.prod({ approvals: other.who }, facts.get(other.id)), [other.who]);
          scene.github.admin.deleteRef('refs/tags/v1.0.0');
          scene.mark();
          loseNext();
        },
      );
    };
    loseNext();
    const run = await scene.prod(inputs);
    expect([run.outputs['result'], scene.writes(), run.exitCode]).toEqual(['blocked', [], 1]);
    expect(run.log).toContain('[approval_used]');
    expect(run.log.match(/^✓ tag: permitted$/gm)).toHaveLength(3);
    expect(run.log.match(/\[key_ends_soon\]/g)).toHaveLength(1);
    expect((await verifyPath(run.proof, { pins: pinned() })).verdict).toBe('INCOMPLETE');
    expect((await verifyPath(scene.ledgerClone(), { pins: pinned() })).verdict).toBe('VERIFIED');
  });

  test('authorize and execute as two jobs', async () => {
    await open(policyWith('{signed: {min: 1}}'));
    const inputs = folder(textBy('alice'));
    const authorized = await scene.prod(inputs, {}, { entry: 'authorize.js' });
    expect(authorized.outputs['result']).toBe('authorized');
    await shipped(await scene.prod({ ...inputs, receipts: authorized.proof }, {}, { entry: 'execute.js' }), ['alice']);
  });

  test('a run whose policy asks for none asks nobody, and its proof has no list', async () => {
    await open(POLICY);
    const before = scene.github.requests.length;
    const run = await scene.prod(folder(textBy('alice')));
    const asked = scene.github.requests
      .slice(before)
      .map(({ path, requestBody }) => `${path} ${requestBody.toString()}`);
    expect(asked.filter((request) => request.includes('marketops-approvals'))).toEqual([]);
    // The question with which every run begins names the list; nothing else does.
    const named = asked.filter((request) => request.includes('.marketops/approvers'));
    expect(named).toEqual([expect.stringContaining('query Start')]);
    expect(readFileSync(join(run.proof, 'approvers'), 'utf8')).toBe('');
    expect((await verifyPath(run.proof, { pins: pins() })).verdict).toBe('VERIFIED');
  });

  test('such a run makes no request that one without a policy does not make; one that asks for signatures does', async () => {
    // The policies permit nothing, as the built-in one does: what is read is the same, and nothing is written.
    const nothing = (approvals: string): string => {
      const policy = policyWith(approvals);
      return `${policy.slice(0, policy.indexOf('rules:'))}rules: []\n`;
    };
    const requestsUnder = async (policy: string | null): Promise<string[]> => {
      scene = await Scene.open({ policy, operations: OPERATIONS, files: { '.marketops/approvers': approvers() } });
      const run = await scene.prod(folder('no approval'));
      expect([run.outputs['result'], scene.writes()]).toEqual(['blocked', []]);
      // The commits differ, for one of them has a policy.
      return scene.github.requests.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{40}/g, 'SHA')}`);
    };
    const baseline = await requestsUnder(null);
    const moreThanBaseline = (asked: readonly string[]): string[] => {
      const left = [...baseline];
      return asked.filter((request) => {
        const at = left.indexOf(request);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
    };
    await scene.close();
    const plain = await requestsUnder(nothing('none'));
    await scene.close();
    const signed = await requestsUnder(nothing('{signed: {min: 2, not: [actor]}}'));
    expect(baseline.length).toBeGreaterThan(10);
    expect(moreThanBaseline(plain)).toEqual([]);
    expect(signed.length).toBeGreaterThan(plain.length);
  });
});
