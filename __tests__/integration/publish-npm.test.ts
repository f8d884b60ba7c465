import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startNpmRegistry } from 'embedded-github/registries';
import type { NpmRegistry, RegistryCall, RegistryFault } from 'embedded-github/registries';
import type { Line } from '../../src/protocol/ledger.ts';
import { ran } from '../support/in-process.ts';
import type { InProcess } from '../support/in-process.ts';
import { bundleFor, integrityOf, packed } from 'security-audit/npm-package';
import { readProof } from '../support/read-proof.ts';
import { POLICY, RUN_ID, Scene } from '../support/scene.ts';
import { verdict } from '../support/verified.ts';

/** Packages are published to a registry that nobody here wrote, and npm itself says what is there. */

let registry: NpmRegistry;
let scene: Scene;
beforeAll(async () => void (registry = await startNpmRegistry()), 300_000);
afterAll(() => registry.close());
afterEach(async () => {
  registry.front.fault = null;
  await scene.close();
});

let packages = 0;
/** A name that nobody has published yet. */
const fresh = (): string => `@acme/w${++packages}`;

interface Options {
  readonly name?: string;
  readonly version?: string;
  readonly manifest?: Readonly<Record<string, unknown>>;
  readonly fields?: string;
  readonly registries?: string;
  readonly packages?: string;
  readonly files?: Readonly<Record<string, string | Buffer>>;
}
let name = '';
let tarball: Buffer;

async function open({
  name: given,
  version = '1.0.0',
  manifest = {},
  fields = 'access: public, stage: false',
  ...more
}: Options = {}) {
  name = given ?? fresh();
  tarball = packed(
    { name, version, description: 'Widgets', scripts: { install: 'touch PWNED' }, ...manifest },
    { 'index.js': 'x\n' },
  );
  scene = await Scene.open({
    operations: `version: 1
operations:
  - {id: package, kind: publish_npm, package: 'build/*.tgz', registry: '${registry.url}', ${fields}}
`,
    policy: `${POLICY.slice(0, POLICY.indexOf('rules:'))}rules:
  - id: packages
    effect: permit
    reason: Packages are published from main
    operations: [publish_npm]
    repositories: [self]
    when: {registries: ${more.registries ?? `['${registry.front.host}']`}, packages: ${more.packages ?? "['@acme/*']"}, dist_tags: [latest, next]}
`,
  });
  execFileSync('mkdir', ['-p', join(scene.workspace, 'build')]);
  writeFileSync(join(scene.workspace, 'build/w.tgz'), tarball);
  for (const [path, content] of Object.entries(more.files ?? {})) writeFileSync(join(scene.workspace, path), content);
  registry.front.records.length = 0;
}
const linesOf = ({ proofPath }: InProcess): readonly Line[] => readProof(proofPath).lines;
const outcomeOf = (run: InProcess) => linesOf(run).find(({ type }) => /^operation\.(?!intent)/.test(type));
const identity = (): Record<string, string> => ({ ...registry.identity });
const shown = (): Promise<{
  versions: Record<string, { dist: { integrity: string } }>;
  'dist-tags': Record<string, string>;
}> => fetch(`${registry.url}/${name.replace('/', '%2f')}`).then((answer) => answer.json() as never);
/** Does this to the first request that fits, once. */
function fault(
  phase: RegistryCall['phase'],
  what: RegistryFault,
  fits: (call: RegistryCall) => boolean = ({ method }) => method === 'PUT',
) {
  let isOver = false;
  registry.front.fault = (call) => {
    if (isOver || call.phase !== phase || !fits(call)) return null;
    isOver = true;
    return what;
  };
}
const puts = (): number =>
  registry.front.records.filter(({ method, status }) => method === 'PUT' && status < 300).length;

/** No secret of the registry stands in what the run printed, wrote or published. */
function keepsSecrets(run: InProcess): void {
  const texts = readdirSync(run.proofPath, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const ledger = Object.values(scene.github.admin.listFiles('marketops-ledger')).map(String);
  for (const secret of registry.secrets)
    for (const text of [...texts, ...ledger, run.log]) expect(text.includes(secret)).toBe(false);
}

describe('a package is published', () => {
  test('by the identity of the job, as npm sees it, and is there the next time', async () => {
    await open();
    const dry = await ran(scene, 'dry_run');
    expect(dry.operations).toMatchObject([
      { effect: 'create', parameters: { name, version: '1.0.0', integrity: integrityOf(tarball) } },
    ]);
    expect(registry.front.writes()).toEqual([]);

    const run = await ran(scene, 'prod', identity());
    expect([run.proof.run.result, run.failure]).toEqual(['shipped', null]);
    expect(puts()).toBe(1);
    expect(outcomeOf(run)).toMatchObject({
      type: 'operation.succeeded',
      data: { github: { url: `${registry.url}/${name}/1.0.0` } },
    });
    expect(await verdict(run.proofPath)).toBe('VERIFIED');
    // What is masked is what was handed out; nothing of it stands anywhere.
    expect(run.masked.filter((secret) => /^(?:identity|npm-oidc|idreq)-/.test(secret))).toHaveLength(3);
    keepsSecrets(run);

    const folder = mkdtempSync(join(scene.temporary, 'npm-'));
    const npm = (...args: string[]) =>
      promisify(execFile)('npm', [...args, '--registry', registry.url, '--cache', join(folder, 'cache')], {
        cwd: folder,
      });
    const seen = JSON.parse((await npm('view', `${name}@1.0.0`, '--json')).stdout) as {
      dist: { integrity: string };
      description: string;
    };
    expect([seen.dist.integrity, seen.description]).toEqual([integrityOf(tarball), 'Widgets']);
    await npm('install', '--ignore-scripts', `${name}@1.0.0`);
    expect(readFileSync(join(folder, 'node_modules', name, 'index.js'), 'utf8')).toBe('x\n');
    const fetched = await fetch(`${registry.url}/${name}/-/${name.split('/')[1] ?? ''}-1.0.0.tgz`);
    expect(
      createHash('sha256')
        .update(Buffer.from(await fetched.arrayBuffer()))
        .digest(),
    ).toEqual(createHash('sha256').update(tarball).digest());

    const again = await ran(scene, 'prod', identity());
    expect([again.proof.run.result, puts()]).toEqual(['unchanged', 1]);
  });

  test('by a token, under the dist-tag that it says', async () => {
    await open({ fields: 'access: public, stage: false, tag: next' });
    const run = await ran(scene, 'prod', { 'INPUT_NPM-TOKEN': registry.token });
    expect(run.proof.run.result).toBe('shipped');
    expect((await shown())['dist-tags']).toMatchObject({ next: '1.0.0' });
    keepsSecrets(run);
  });

  test('with its provenance', async () => {
    await open({ fields: "access: public, stage: false, provenance: 'build/*.sigstore'" });
    writeFileSync(join(scene.workspace, 'build/w.sigstore'), bundleFor(name, '1.0.0', tarball));
    const run = await ran(scene, 'prod', identity());
    expect([run.proof.run.result, run.failure]).toEqual(['shipped', null]);
    const put = registry.front.records.find(({ method }) => method === 'PUT');
    const { _attachments: sent } = JSON.parse(put?.body.toString() ?? '{}') as {
      _attachments: Record<string, { data: string }>;
    };
    expect(Object.keys(sent)).toEqual([`${name}-1.0.0.sigstore`, `${name}-1.0.0.tgz`]);
    expect(sent[`${name}-1.0.0.sigstore`]?.data).toBe(bundleFor(name, '1.0.0', tarball));
  });

  test.each([
    ['a reset connection after it acted', 'after', { kind: 'reset' }],
    ['a 500 after it acted', 'after', { kind: 'answer', status: 500 }],
    ['a 202 instead of a 201', 'after', { kind: 'answer', status: 202, body: '{}' }],
    ['a 409 after it acted', 'after', { kind: 'answer', status: 409, body: '{"error":"present"}' }],
  ] as const)('once, in spite of %s', async (_title, phase, what) => {
    await open();
    fault(phase, what);
    const run = await ran(scene, 'prod', identity());
    expect(run.proof.run.result).toBe('shipped');
    expect((await shown()).versions['1.0.0']?.dist.integrity).toBe(integrityOf(tarball));
    expect(registry.front.writes().filter((write) => write.startsWith('PUT'))).toHaveLength(1);
  });

  test('and one whose answer was lost before it acted is in doubt, looked for, and published by the next run', async () => {
    await open();
    fault('before', { kind: 'reset' });
    const run = await ran(scene, 'prod', identity());
    expect(outcomeOf(run)).toMatchObject({ type: 'operation.in_doubt', data: { code: 'registry_unreachable' } });
    scene.github.admin.createRun({ runId: Number(RUN_ID), status: 'completed', conclusion: 'failure' });
    scene.github.admin.createRun({ runId: 9002, actor: 'maintainer' });
    const next = await ran(scene, 'prod', { ...identity(), GITHUB_RUN_ID: '9002' });
    expect(linesOf(next).find(({ type }) => type === 'operation.reconciled')).toMatchObject({
      data: { observed: 'absent' },
    });
    expect(next.proof.run.result).toBe('shipped');
  });

  test('sixteen runs at once publish it once', async () => {
    await open();
    for (let run = 1; run <= 16; run++) scene.github.admin.createRun({ runId: 9200 + run, actor: 'maintainer' });
    const runs = await Promise.all(
      Array.from({ length: 16 }, (_, i) => ran(scene, 'prod', { ...identity(), GITHUB_RUN_ID: String(9201 + i) })),
    );
    expect(puts()).toBe(1);
    const results = runs.map(({ proof }) => proof.run.result);
    expect(results.filter((result) => result === 'shipped').length).toBeGreaterThan(0);
    expect((await shown()).versions['1.0.0']?.dist.integrity).toBe(integrityOf(tarball));
  }, 300_000);
});

describe('a package is staged', () => {
  test('its stage is on the ledger, a run again leaves it, and it is there once somebody approves it', async () => {
    await open({ fields: 'access: public, stage: true' });
    const dry = await ran(scene, 'dry_run');
    expect(dry.operations[0]?.reason).toMatch(
      /waits at the registry until somebody approves .* is new: npm shows a public placeholder/,
    );
    const run = await ran(scene, 'prod', identity());
    const line = outcomeOf(run);
    const url = line?.type === 'operation.succeeded' ? (line.data.github?.url ?? '') : '';
    expect(url).toMatch(/\/-\/stage\/[0-9a-f-]{36}$/);
    expect(await verdict(run.proofPath)).toBe('VERIFIED');
    keepsSecrets(run);

    scene.github.admin.createRun({ runId: 9002, actor: 'maintainer' });
    const again = await ran(scene, 'prod', { ...identity(), GITHUB_RUN_ID: '9002' });
    expect(again.proof.run.result).toBe('shipped');
    expect(
      registry.front.records.filter(({ method, path }) => method === 'POST' && path.startsWith('/-/stage/')),
    ).toHaveLength(1);

    await registry.approve(url.split('/').at(-1) ?? '');
    scene.github.admin.createRun({ runId: 9003, actor: 'maintainer' });
    const later = await ran(scene, 'prod', { ...identity(), GITHUB_RUN_ID: '9003' });
    expect(later.proof.run.result).toBe('unchanged');
  });

  test('one whose answer was lost is in doubt, and the next run takes "not seen" for nothing', async () => {
    await open({ fields: 'access: public, stage: true' });
    fault('after', { kind: 'reset' }, ({ path }) => path.startsWith('/-/stage/'));
    const run = await ran(scene, 'prod', identity());
    expect(outcomeOf(run)).toMatchObject({ type: 'operation.in_doubt' });
    scene.github.admin.createRun({ runId: Number(RUN_ID), status: 'completed', conclusion: 'failure' });
    scene.github.admin.createRun({ runId: 9002, actor: 'maintainer' });
    const next = await ran(scene, 'prod', { ...identity(), GITHUB_RUN_ID: '9002' });
    expect(linesOf(next).find(({ type }) => type === 'operation.reconciled')).toMatchObject({
      data: { observed: 'conflict' },
    });
  });

  test('the stage of another package is no success', async () => {
    await open({ fields: 'access: public, stage: true' });
    const run0 = await ran(scene, 'prod', { 'INPUT_NPM-TOKEN': registry.token });
    const line = outcomeOf(run0);
    const id = line?.type === 'operation.succeeded' ? (line.data.github?.url?.split('/').at(-1) ?? '') : '';
    await scene.close();
    await open({ fields: 'access: public, stage: true' });
    fault(
      'after',
      { kind: 'answer', status: 201, body: JSON.stringify({ stageId: id }) },
      ({ method, path }) => method === 'POST' && path.startsWith('/-/stage/'),
    );
    const run = await ran(scene, 'prod', { 'INPUT_NPM-TOKEN': registry.token });
    expect(outcomeOf(run)).toMatchObject({ type: 'operation.in_doubt', data: { code: 'registry_error' } });
  });
});

describe('a package is not published', () => {
  test('over other bytes: the version is burned', async () => {
    await open();
    expect((await ran(scene, 'prod', identity())).proof.run.result).toBe('shipped');
    const before = await shown();
    writeFileSync(join(scene.workspace, 'build/w.tgz'), packed({ name, version: '1.0.0' }, { 'index.js': 'other\n' }));
    const run = await ran(scene, 'prod', identity());
    expect(run.proof.run.result).toBe('blocked');
    expect(run.operations[0]).toMatchObject({
      effect: 'conflict',
      reason: expect.stringContaining('this version is burned'),
    });
    expect([puts(), await shown()]).toEqual([1, before]);
  });

  test('when the tarball was swapped between the plan and the upload', async () => {
    await open();
    scene.during(
      ({ method, body }) => method === 'POST' && body.includes('createCommitOnBranch'),
      () =>
        writeFileSync(
          join(scene.workspace, 'build/w.tgz'),
          packed({ name, version: '1.0.0' }, { 'index.js': 'evil\n' }),
        ),
    );
    const run = await ran(scene, 'prod', identity());
    expect(outcomeOf(run)).toMatchObject({ type: 'operation.failed', data: { code: 'file_changed' } });
    expect(puts()).toBe(0);
  });

  test.each([
    ['a registry that the policy does not name', { registries: '[registry.npmjs.org]' }, 'registries'],
    ['the same host at another port', { registries: "['127.0.0.1:1']" }, 'registries'],
    ['a package that the policy does not name', { packages: "['@other/*']" }, 'packages'],
    ['a dist-tag that the policy does not name', { fields: 'access: public, stage: false, tag: beta' }, 'dist_tags'],
  ] as const)('to %s', async (_title, options, condition) => {
    await open(options);
    const run = await ran(scene, 'prod', identity());
    expect(run.proof.run.result).toBe('blocked');
    expect(readProof(run.proofPath).of('policy.decided')[0]?.data.rules).toMatchObject([
      { matched: false, unmet: { condition } },
    ]);
    expect(registry.front.writes()).toEqual([]);
    if (condition === 'registries') expect(registry.front.records).toEqual([]);
  });

  test.each([
    ['no identity and no token', {}, 'registry_credentials_missing'],
    [
      'an address of the identity service that is not there',
      { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' },
      'registry_unreachable',
    ],
    ['a wrong request token', { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'wrong' }, 'registry_credentials_missing'],
    ['a wrong npm token', { 'INPUT_NPM-TOKEN': 'npm_wrong' }, 'registry_unauthorized'],
  ])('with %s', async (_title, more, code) => {
    await open();
    const run = await ran(scene, 'prod', {
      ...(Object.keys(more).length === 0 || 'INPUT_NPM-TOKEN' in more ? {} : identity()),
      ...more,
    });
    expect(outcomeOf(run)).toMatchObject({ type: 'operation.failed', data: { code } });
    expect(puts()).toBe(0);
    keepsSecrets(run);
  });

  test('by a token for another package, or one that has expired', async () => {
    await open();
    fault('before', { kind: 'answer', status: 200, body: '{"token":"npm-oidc-of-another"}' }, ({ path }) =>
      path.includes('/oidc/token/exchange/'),
    );
    const run = await ran(scene, 'prod', identity());
    expect(outcomeOf(run)).toMatchObject({ type: 'operation.failed', data: { code: 'registry_unauthorized' } });
    fault(
      'before',
      { kind: 'answer', status: 401, body: '{"message":"token expired"}' },
      ({ method }) => method === 'PUT',
    );
    const expired = await ran(scene, 'prod', identity());
    expect(outcomeOf(expired)).toMatchObject({ type: 'operation.failed', data: { code: 'registry_unauthorized' } });
    expect(puts()).toBe(0);
  });

  test('where the registry leads elsewhere', async () => {
    await open();
    fault('before', { kind: 'answer', status: 307, headers: { location: 'http://127.0.0.1:1/evil' } });
    const run = await ran(scene, 'prod', identity());
    expect(outcomeOf(run)).toMatchObject({ type: 'operation.in_doubt' });
    expect(registry.front.writes().filter((write) => write.startsWith('PUT'))).toHaveLength(1);
  });

  test.each([
    ['a scoped package without access', {}, 'stage: false', 'is scoped'],
    ['nothing said of staging', {}, 'access: public', 'must be written: true leaves'],
    ['a private package', { private: true }, undefined, 'private'],
    [
      'another name than the operation says',
      {},
      "access: public, stage: false, name: '@acme/other'",
      'the operation "@acme/other"',
    ],
    [
      'another version than the operation says',
      {},
      "access: public, stage: false, version: '2.0.0'",
      'the operation "2.0.0"',
    ],
    [
      'another registry in publishConfig',
      { publishConfig: { registry: 'https://evil.example' } },
      undefined,
      'publishConfig.registry',
    ],
    ['another access in publishConfig', { publishConfig: { access: 'restricted' } }, undefined, 'publishConfig.access'],
    ['a version with build metadata', { version: '1.0.0+x' }, undefined, 'is no version'],
    ['a name with capitals', { name: 'Evil' }, undefined, 'is no name of a package'],
    ['a dist-tag like a version', {}, 'access: public, stage: false, tag: v1', 'range of versions'],
    ['credentials in the address', {}, 'x', 'credentials are inputs'],
    [
      'provenance of another tarball',
      {},
      "access: public, stage: false, provenance: 'build/*.sigstore'",
      'is about another tarball',
    ],
  ])('for %s', async (title, manifest, fields, words) => {
    await open({ manifest, ...(fields === undefined || fields === 'x' ? {} : { fields }) });
    writeFileSync(join(scene.workspace, 'build/w.sigstore'), bundleFor(name, '1.0.0', Buffer.from('other')));
    if (title.startsWith('credentials'))
      scene.change({
        '.marketops/operations.yml': `version: 1\noperations:\n  - {id: p, kind: publish_npm, package: 'build/*.tgz', registry: 'https://u:p@x.example', access: public, stage: false}\n`,
      });
    await expect(ran(scene, 'prod', identity())).rejects.toThrow(words);
    expect(registry.front.records).toEqual([]);
  });
});
