import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { verifyFolder } from '../../src/verify/index.ts';
import { readProof } from '../support/read-proof.ts';
import { ENVIRONMENT, SECRET, Scene, sceneKeys } from '../support/scene.ts';
import type { StepOutcome } from '../support/scene.ts';

let scene: Scene;
afterEach(() => scene.close());

const PROD = { mode: 'prod', environment: ENVIRONMENT, 'hmac-key': SECRET };
const prod = (env: Record<string, string>, entry = 'index.js'): Promise<StepOutcome> =>
  scene.step(entry, PROD, {}, { env });

describe('what an earlier step may have set', () => {
  test.each([
    ['NODE_OPTIONS', '--no-warnings', 'index.js'],
    ['NODE_OPTIONS', '--no-warnings', 'authorize.js'],
    ['NODE_OPTIONS', '--no-warnings', 'execute.js'],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0', 'index.js'],
    ...[
      ...['LD_LIBRARY_PATH', 'OPENSSL_CONF', 'OPENSSL_MODULES', 'NODE_PATH', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
      ...['NODE_REPL_EXTERNAL_MODULE', 'SSLKEYLOGFILE', 'NODE_USE_SYSTEM_CA', 'NODE_DEBUG', 'NODE_REDIRECT_WARNINGS'],
      ...['NODE_ICU_DATA', 'ICU_TIMEZONE_FILES_DIR'],
    ].map((name): [string, string, string] => [name, '/nowhere', 'index.js']),
  ])('%s=%s is refused by %s in prod, before anything is done', async (name, value, entry) => {
    scene = await Scene.open();
    const run = await prod({ [name]: value }, entry);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(`::error::${name} is set`);
    expect(run.log).toContain('environment_refused');
    expect(scene.github.requests).toEqual([]);
  });

  test('does not stop a dry run, which holds no key', async () => {
    scene = await Scene.open();
    const run = await scene.step(
      'index.js',
      { 'github-token': 'plan-token' },
      {},
      {
        env: { NODE_OPTIONS: '--no-warnings' },
      },
    );
    expect(run.exitCode).toBe(0);
  });

  test('more certificates are warned about, and on record', async () => {
    scene = await Scene.open();
    const run = await prod({ NODE_EXTRA_CA_CERTS: join(scene.temporary, 'company.pem') });
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('::warning::NODE_EXTRA_CA_CERTS is set');
    expect(readProof(run.proof).of('run.opened')[0]?.data.warnings).toContainEqual(
      expect.objectContaining({ code: 'extra_ca_certs' }),
    );
    expect(run.summary).toContain('extra_ca_certs');
    expect((await verifyFolder(run.proof, `${sceneKeys().vkey.text}\n`)).verdict).toBe('VERIFIED');
  });

  test('a proxy that is set is not asked for this very machine', async () => {
    scene = await Scene.open();
    const nowhere = 'http://127.0.0.1:1';
    const run = await scene.step(
      'index.js',
      { 'github-token': 'plan-token' },
      {},
      { env: { https_proxy: nowhere, http_proxy: nowhere } },
    );
    expect(run.exitCode).toBe(0);
  });
});

test('GitHub Enterprise Server, whose API lies below /api/v3 of one host, is published to like any other', async () => {
  scene = await Scene.open({ enterpriseServer: true });
  expect(scene.github.apiUrl).toMatch(/\/api\/v3$/);
  const run = await scene.prod();
  expect(run.log).not.toContain('::error');
  expect([run.exitCode, run.outputs['result']]).toEqual([0, 'shipped']);
  expect(run.outputs['upload-url']).toContain('/api/uploads/');
  const { releases, pulls } = scene.github.admin.snapshot();
  expect(releases[0]?.assets.map(({ state }) => state)).toEqual(['uploaded', 'uploaded']);
  expect(pulls).toHaveLength(1);
});

test('outputs and summary cannot be ended early by what they hold', async () => {
  const hostile = 'EOF\nghadelimiter_x\nresult=shipped\n::error::x';
  scene = await Scene.open({
    operations: `version: 1\noperations:\n  - id: release\n    kind: publish_release\n    tag: v1.0.0\n    name: n\n    body_file: body.md\n`,
    files: { 'body.md': hostile },
  });
  writeFileSync(join(scene.workspace, 'VERSIONS'), '');
  const run = await scene.dryRun();
  expect(run.exitCode).toBe(0);
  expect(run.outputs['result']).toBe('planned');
  expect(run.log.split('\n').filter((line) => line.startsWith('::error'))).toEqual([]);
});
