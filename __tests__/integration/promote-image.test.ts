import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startOciRegistry } from 'embedded-github/registries';
import type { Front, RegistryCall, RegistryFault } from 'embedded-github/registries';
import type { Line } from '../../src/protocol/ledger.ts';
import { ran } from '../support/in-process.ts';
import type { InProcess } from '../support/in-process.ts';
import { readProof } from '../support/read-proof.ts';
import { POLICY, RUN_ID, Scene } from '../support/scene.ts';
import { hasProgram } from '../support/ssh-keygen.ts';
import { verdict } from '../support/verified.ts';

/** Images are promoted in registries that nobody here wrote, and skopeo says what is there. */

const LOGIN = { username: 'ci', password: 'registry-secret-password' };
let registry: Front;
let other: Front;
let scene: Scene;
beforeAll(async () => {
  registry = await startOciRegistry();
  other = await startOciRegistry({ login: LOGIN });
});
afterAll(() => Promise.all([registry.close(), other.close()]));
afterEach(async () => {
  registry.fault = other.fault = null;
  await scene.close();
});

const digestOf = (bytes: Buffer | string): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const OCI = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';
const LAYER = 'application/vnd.oci.image.layer.v1.tar';
const authorized = (host: string): Record<string, string> =>
  host === other.host
    ? { authorization: `Basic ${Buffer.from(`${LOGIN.username}:${LOGIN.password}`).toString('base64')}` }
    : {};

/** What was pushed as a blob, by digest. */
const pushed = new Map<string, Buffer>();

/** As any client pushes. */
async function tokenOf(host: string, repository: string): Promise<Record<string, string>> {
  if (host !== other.host) return {};
  const answer = await fetch(`http://${host}/token?scope=repository:${repository}:pull,push`, {
    headers: authorized(host),
  });
  return { authorization: `Bearer ${((await answer.json()) as { token: string }).token}` };
}
async function pushBlob(front: Front, repository: string, bytes: Buffer | string) {
  const digest = digestOf(bytes);
  pushed.set(digest, Buffer.from(bytes));
  const headers = await tokenOf(front.host, repository);
  const begun = await fetch(`http://${front.host}/v2/${repository}/blobs/uploads/`, { method: 'POST', headers });
  const to = new URL(begun.headers.get('location') ?? '', `http://${front.host}`);
  to.searchParams.set('digest', digest);
  const put = await fetch(to, {
    method: 'PUT',
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    body: bytes as never,
  });
  if (put.status !== 201) throw new Error(await put.text());
  return { mediaType: LAYER, digest, size: Buffer.byteLength(bytes) };
}
async function pushManifest(
  front: Front,
  repository: string,
  reference: string,
  value: object | string,
  type = OCI,
): Promise<string> {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const put = await fetch(`http://${front.host}/v2/${repository}/manifests/${reference || digestOf(text)}`, {
    method: 'PUT',
    headers: { 'content-type': type, ...(await tokenOf(front.host, repository)) },
    body: text,
  });
  if (put.status !== 201) throw new Error(`${put.status} ${await put.text()}`);
  return digestOf(text);
}
/** An image of one layer, pushed; its manifest's text is spaced as no serializer would. */
async function pushImage(
  front: Front,
  repository: string,
  reference = '',
  layer: Buffer | string = randomBytes(3_000),
) {
  const config = await pushBlob(
    front,
    repository,
    JSON.stringify({ architecture: 'amd64', os: 'linux', rootfs: { type: 'layers', diff_ids: [] } }),
  );
  const blob = await pushBlob(front, repository, layer);
  const manifest = {
    schemaVersion: 2,
    mediaType: OCI,
    config: { ...config, mediaType: 'application/vnd.oci.image.config.v1+json' },
    layers: [blob],
  };
  const text = `${JSON.stringify(manifest, null, 3)}\n`;
  return {
    digest: await pushManifest(front, repository, reference, text),
    size: Buffer.byteLength(text),
    mediaType: OCI,
  };
}
/** What a tag leads to, by somebody else's client. */
async function skopeo(front: Front, repository: string, reference: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    'skopeo',
    [
      ...['inspect', '--raw', '--tls-verify=false'],
      ...(front === other ? ['--creds', `${LOGIN.username}:${LOGIN.password}`] : []),
      `docker://${front.host}/${repository}:${reference}`,
    ],
    { encoding: 'buffer' },
  );
  return digestOf(stdout);
}

let images = 0;
const fresh = (): string => `acme/w${++images}`;

async function open(source: string, fields: string, when = ''): Promise<void> {
  scene = await Scene.open({
    operations: `version: 1
operations:
  - {id: image, kind: promote_image, source: '${source}', ${fields}}
`,
    policy: `${POLICY.slice(0, POLICY.indexOf('rules:'))}rules:
${['true', 'false']
  .map(
    (moves) => `  - id: images-${moves}
    effect: permit
    reason: Images are promoted from main
    operations: [promote_image]
    repositories: [self]
    when: ${when === '' ? `{registries: ['${registry.host}', '${other.host}'], image_repositories: ['**'], moves_image_tag: ${moves}}` : when.replace('MOVES', moves)}
`,
  )
  .join('')}`,
  });
  registry.records.length = other.records.length = 0;
}
const CREDENTIALS = () => ({
  'INPUT_REGISTRY-CREDENTIALS': JSON.stringify({
    auths: { [other.host]: { auth: Buffer.from(`${LOGIN.username}:${LOGIN.password}`).toString('base64') } },
  }),
});
const linesOf = ({ proofPath }: InProcess): readonly Line[] => readProof(proofPath).lines;
const outcomeOf = (run: InProcess) => linesOf(run).find(({ type }) => /^operation\.(?!intent)/.test(type));
const tagPuts = (front: Front): number =>
  front.records.filter(
    ({ method, path, status }) => method === 'PUT' && /\/manifests\/(?!sha256)/.test(path) && status < 300,
  ).length;
function fault(front: Front, phase: RegistryCall['phase'], what: RegistryFault, fits: (call: RegistryCall) => boolean) {
  let isOver = false;
  front.fault = (call) => {
    if (isOver || call.phase !== phase || !fits(call)) return null;
    isOver = true;
    return what;
  };
}
const putsTag = ({ method, path }: RegistryCall): boolean => method === 'PUT' && /\/manifests\/(?!sha256)/.test(path);

const described = hasProgram('docker-registry') && hasProgram('skopeo') ? describe : describe.skip;

described('an image is promoted', () => {
  test('in its repository, byte for byte, and is there the next time', async () => {
    const name = fresh();
    const { digest } = await pushImage(registry, name);
    await open(`${registry.host}/${name}@${digest}`, 'tags: [v1.0.0, v1]');
    const dry = await ran(scene, 'dry_run');
    expect(dry.operations).toMatchObject([{ effect: 'create' }]);
    expect(registry.writes()).toEqual([]);
    const run = await ran(scene, 'prod');
    expect([run.proof.run.result, run.failure]).toEqual(['shipped', null]);
    expect(await skopeo(registry, name, 'v1.0.0')).toBe(digest);
    expect(await skopeo(registry, name, 'v1')).toBe(digest);
    expect(registry.writes()).toHaveLength(2);
    expect(outcomeOf(run)).toMatchObject({
      type: 'operation.succeeded',
      data: { github: { url: expect.stringContaining(digest) } },
    });
    expect(await verdict(run.proofPath)).toBe('VERIFIED');
    const again = await ran(scene, 'prod');
    expect([again.proof.run.result, tagPuts(registry)]).toEqual(['unchanged', 2]);
  });

  test.each([
    ['another repository, by mounts', () => registry],
    ['another registry, by its bytes', () => other],
  ])('to %s, an index with its children and their signatures', async (_title, front) => {
    const [name, to] = [fresh(), fresh()];
    const children = [await pushImage(registry, name), await pushImage(registry, name)];
    const digest = await pushManifest(
      registry,
      name,
      '',
      { schemaVersion: 2, mediaType: INDEX, manifests: children },
      INDEX,
    );
    const signature = await pushImage(registry, name, `${digest.replace(':', '-')}.sig`);
    const referrers = await pushManifest(
      registry,
      name,
      digest.replace(':', '-'),
      { schemaVersion: 2, mediaType: INDEX, manifests: [signature] },
      INDEX,
    );
    await open(`${registry.host}/${name}@${digest}`, `registry: '${front().host}/${to}', tags: [v1]`);
    const run = await ran(scene, 'prod', CREDENTIALS());
    expect([run.proof.run.result, run.failure]).toEqual(['shipped', null]);
    expect(await skopeo(front(), to, 'v1')).toBe(digest);
    expect(await skopeo(front(), to, `${digest.replace(':', '-')}.sig`)).toBe(signature.digest);
    expect(await skopeo(front(), to, digest.replace(':', '-'))).toBe(referrers);
    // The whole of it: another client fetches every layer.
    const creds = front() === other ? ['--src-creds', `${LOGIN.username}:${LOGIN.password}`] : [];
    await promisify(execFile)('skopeo', [
      ...['copy', '--quiet', '--all', '--src-tls-verify=false', ...creds],
      ...[`docker://${front().host}/${to}:v1`, `dir:${join(scene.temporary, 'copied')}`],
    ]);
    const bytes = front().records.filter(({ method, path }) => method === 'PUT' && path.includes('/blobs/uploads/'));
    expect(bytes.length > 0).toBe(front() === other);
    const again = await ran(scene, 'prod', CREDENTIALS());
    expect(again.proof.run.result).toBe('unchanged');
    for (const text of [run.log, ...filesOf(run)])
      for (const secret of [
        LOGIN.password,
        Buffer.from(`${LOGIN.username}:${LOGIN.password}`).toString('base64'),
        'oci-token-',
      ])
        expect(text.includes(secret)).toBe(false);
    if (front() === other) expect(run.masked.some((secret) => secret.startsWith('oci-token-'))).toBe(true);
  });

  test.each([
    ['a reset connection', 'after', { kind: 'reset' }],
    ['a 500', 'after', { kind: 'answer', status: 500 }],
    ['a 202 instead of a 201', 'after', { kind: 'answer', status: 202 }],
  ] as const)('once, in spite of %s after it acted', async (_title, phase, what) => {
    const name = fresh();
    const { digest } = await pushImage(registry, name);
    await open(`${registry.host}/${name}@${digest}`, 'tags: [v1]');
    fault(registry, phase, what, putsTag);
    const run = await ran(scene, 'prod');
    expect(run.proof.run.result).toBe('shipped');
    expect(registry.records.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    expect(await skopeo(registry, name, 'v1')).toBe(digest);
  });

  test('by the next run, where the answer was lost before it acted', async () => {
    const name = fresh();
    const { digest } = await pushImage(registry, name);
    await open(`${registry.host}/${name}@${digest}`, 'tags: [v1]');
    fault(registry, 'before', { kind: 'reset' }, putsTag);
    expect(outcomeOf(await ran(scene, 'prod'))).toMatchObject({
      type: 'operation.in_doubt',
      data: { code: 'registry_unreachable' },
    });
    scene.github.admin.createRun({ runId: Number(RUN_ID), status: 'completed', conclusion: 'failure' });
    scene.github.admin.createRun({ runId: 9002, actor: 'maintainer' });
    const next = await ran(scene, 'prod', { GITHUB_RUN_ID: '9002' });
    expect(linesOf(next).find(({ type }) => type === 'operation.reconciled')).toMatchObject({
      data: { observed: 'absent' },
    });
    expect([next.proof.run.result, await skopeo(registry, name, 'v1')]).toEqual(['shipped', digest]);
  });

  test('over a tag that leads elsewhere, where the operation and the policy say so', async () => {
    const name = fresh();
    const before = await pushImage(registry, name, 'latest');
    const { digest } = await pushImage(registry, name);
    await open(`${registry.host}/${name}@${digest}`, 'tags: [latest], move: true');
    const run = await ran(scene, 'prod');
    expect(run.operations[0]).toMatchObject({
      effect: 'update',
      reason: expect.stringContaining(before.digest.slice(0, 19)),
    });
    expect([run.proof.run.result, await skopeo(registry, name, 'latest')]).toEqual(['shipped', digest]);
  });

  test('sixteen runs at once set it once', async () => {
    const name = fresh();
    const { digest } = await pushImage(registry, name);
    await open(`${registry.host}/${name}@${digest}`, 'tags: [v1]');
    for (let run = 1; run <= 16; run++) scene.github.admin.createRun({ runId: 9200 + run, actor: 'maintainer' });
    await Promise.all(Array.from({ length: 16 }, (_, i) => ran(scene, 'prod', { GITHUB_RUN_ID: String(9201 + i) })));
    expect([tagPuts(registry), await skopeo(registry, name, 'v1')]).toEqual([1, digest]);
  }, 300_000);

  test('from a registry that keeps its blobs on another host, which is shown no credential', async () => {
    const [name, to] = [fresh(), fresh()];
    const { digest } = await pushImage(other, name);
    const seen: (string | undefined)[] = [];
    const store = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end(pushed.get(request.url?.slice(1) ?? ''));
    });
    await new Promise<void>((resolve) => store.listen(0, '127.0.0.1', resolve));
    const { port } = store.address() as AddressInfo;
    other.fault = ({ phase, method, path }) => {
      const wanted = /\/blobs\/(sha256:[0-9a-f]{64})$/.exec(path)?.[1];
      return phase === 'before' && method === 'GET' && wanted !== undefined
        ? { kind: 'answer', status: 307, headers: { location: `http://127.0.0.1:${port}/${wanted}` } }
        : null;
    };
    await open(`${other.host}/${name}@${digest}`, `registry: '${registry.host}/${to}', tags: [v1]`);
    const run = await ran(scene, 'prod', CREDENTIALS());
    expect([run.proof.run.result, seen]).toEqual(['shipped', [undefined, undefined]]);
    expect(await skopeo(registry, to, 'v1')).toBe(digest);
    // Other bytes than the digest says never come to be a layer.
    const bad = fresh();
    for (const known of pushed.keys()) pushed.set(known, Buffer.alloc(3_000, 'x'));
    await scene.close();
    await open(`${other.host}/${name}@${digest}`, `registry: '${registry.host}/${bad}', tags: [v1]`);
    const failed = await ran(scene, 'prod', CREDENTIALS());
    store.closeAllConnections();
    store.close();
    expect(failed.proof.run.result).not.toBe('shipped');
    expect(tagPuts(registry)).toBe(0);
  });
});

described('an image is not promoted', () => {
  test('over a tag that leads elsewhere', async () => {
    const name = fresh();
    const before = await pushImage(registry, name, 'v1');
    const { digest } = await pushImage(registry, name);
    await open(`${registry.host}/${name}@${digest}`, 'tags: [v1]');
    const run = await ran(scene, 'prod');
    expect([run.proof.run.result, registry.writes(), await skopeo(registry, name, 'v1')]).toEqual([
      'blocked',
      [],
      before.digest,
    ]);
  });

  test('over a tag that somebody set between the look and the upload, though it may move', async () => {
    const name = fresh();
    const theirs = await pushImage(registry, name);
    const { digest } = await pushImage(registry, name);
    await open(`${registry.host}/${name}@${digest}`, 'tags: [v1], move: true');
    const text = await (
      await fetch(`http://${registry.host}/v2/${name}/manifests/${theirs.digest}`, { headers: { accept: OCI } })
    ).text();
    scene.during(
      ({ method, body }) => method === 'POST' && body.includes('createCommitOnBranch'),
      () => pushManifest(registry, name, 'v1', text),
    );
    const run = await ran(scene, 'prod');
    expect(outcomeOf(run)).toMatchObject({ type: 'operation.failed', data: { code: 'conflict' } });
    expect(await skopeo(registry, name, 'v1')).toBe(theirs.digest);
  });

  test('and it is told when somebody moves the tag right after', async () => {
    const name = fresh();
    const theirs = await pushImage(registry, name);
    const { digest } = await pushImage(registry, name);
    await open(`${registry.host}/${name}@${digest}`, 'tags: [v1]');
    const text = await (
      await fetch(`http://${registry.host}/v2/${name}/manifests/${theirs.digest}`, { headers: { accept: OCI } })
    ).text();
    let isOver = false;
    registry.fault = async (call) => {
      if (isOver || call.phase !== 'after' || !putsTag(call)) return null;
      isOver = true;
      await pushManifest(registry, name, 'v1', text);
      return null;
    };
    const run = await ran(scene, 'prod');
    expect(outcomeOf(run)).toMatchObject({
      type: 'operation.failed',
      data: { code: 'readback_mismatch', message: expect.stringContaining('somebody else moved it') },
    });
  });

  test.each([
    [
      'a registry that the policy does not name',
      "{registries: [ghcr.io], image_repositories: ['**'], moves_image_tag: MOVES}",
      'registries',
    ],
    [
      'an image that the policy does not name',
      "{registries: ['HOST'], image_repositories: ['HOST/other/*'], moves_image_tag: MOVES}",
      'image_repositories',
    ],
    [
      'a tag that the policy does not name',
      "{registries: ['HOST'], image_tags: ['w*'], moves_image_tag: MOVES}",
      'image_tags',
    ],
  ])('for %s', async (_title, when, condition) => {
    const name = fresh();
    const { digest } = await pushImage(registry, name);
    await open(`${registry.host}/${name}@${digest}`, 'tags: [v1]', when.replaceAll('HOST', registry.host));
    const run = await ran(scene, 'prod');
    expect(run.proof.run.result).toBe('blocked');
    expect(readProof(run.proofPath).of('policy.decided')[0]?.data.rules).toMatchObject([
      {},
      { matched: false, unmet: { condition } },
    ]);
    expect(registry.writes()).toEqual([]);
    if (condition === 'registries') expect(registry.records).toEqual([]);
  });

  test('over a tag, where the policy permits new ones alone', async () => {
    const name = fresh();
    await pushImage(registry, name, 'latest');
    const { digest } = await pushImage(registry, name);
    await open(
      `${registry.host}/${name}@${digest}`,
      'tags: [latest], move: true',
      `{registries: ['${registry.host}'], moves_image_tag: false}`,
    );
    const run = await ran(scene, 'prod');
    expect([run.proof.run.result, registry.writes()]).toEqual(['blocked', []]);
  });

  test.each([
    ['a manifest that is too large', (body: Buffer) => Buffer.concat([body, Buffer.alloc(4 << 20, ' ')]), OCI, /bytes/],
    [
      'other bytes than its digest',
      (body: Buffer) => Buffer.from(`${body.toString()} `),
      OCI,
      /its bytes have the digest/,
    ],
    ['a media type that is none of an image', (body: Buffer) => body, 'application/json', /is none of an image/],
    ['an index that calls itself a manifest', (body: Buffer) => body, INDEX, /it is no index|it calls itself/],
    ['an answer that is no JSON', () => Buffer.from('<html>'), OCI, /its bytes have the digest|it is no JSON/],
  ] as const)('when it is %s', async (_title, change, type, words) => {
    const name = fresh();
    const { digest } = await pushImage(registry, name);
    await open(`${registry.host}/${name}@${digest}`, 'tags: [v1]');
    const bytes = Buffer.from(
      await (
        await fetch(`http://${registry.host}/v2/${name}/manifests/${digest}`, { headers: { accept: OCI } })
      ).arrayBuffer(),
    );
    registry.fault = ({ phase, method, path }) =>
      phase === 'before' && method === 'GET' && path.endsWith(digest)
        ? { kind: 'answer', status: 200, headers: { 'content-type': type }, body: change(bytes) }
        : null;
    await expect(ran(scene, 'prod')).rejects.toThrow(words);
    expect(registry.writes()).toEqual([]);
  });

  test('when an index lacks a child', async () => {
    const name = fresh();
    const child = await pushImage(registry, name);
    const digest = await pushManifest(
      registry,
      name,
      '',
      { schemaVersion: 2, mediaType: INDEX, manifests: [child] },
      INDEX,
    );
    await fetch(`http://${registry.host}/v2/${name}/manifests/${child.digest}`, { method: 'DELETE' });
    await open(`${registry.host}/${name}@${digest}`, 'tags: [v1]');
    await expect(ran(scene, 'prod')).rejects.toThrow(/which the index .* leads to/);
    expect(registry.writes()).toEqual([]);
  });

  test('when it is not there', async () => {
    await open(`${registry.host}/acme/nowhere@sha256:${'0'.repeat(64)}`, 'tags: [v1]');
    const run = await ran(scene, 'prod');
    expect([run.proof.run.result, registry.writes()]).toEqual(['blocked', []]);
  });

  test.each([
    ['without credentials', {}, 'registry_unauthorized'],
    ['with wrong ones', { username: 'ci', password: 'wrong-password' }, 'registry_unauthorized'],
  ])('to a registry that wants some, %s', async (_title, login, code) => {
    const name = fresh();
    const { digest } = await pushImage(registry, name);
    await open(`${registry.host}/${name}@${digest}`, `registry: '${other.host}/${name}', tags: [v1]`);
    const given =
      'username' in login ? { 'INPUT_REGISTRY-CREDENTIALS': JSON.stringify({ auths: { [other.host]: login } }) } : {};
    const run = await ran(scene, 'prod', given);
    expect(outcomeOf(run)).toMatchObject({ type: 'operation.failed', data: { code } });
    expect(tagPuts(other)).toBe(0);
  });

  test('where a registry sends uploads, or asks for tokens, to another host', async () => {
    const name = fresh();
    const { digest } = await pushImage(registry, name);
    await open(`${registry.host}/${name}@${digest}`, `registry: '${other.host}/${name}', tags: [v1]`);
    fault(
      other,
      'after',
      { kind: 'answer', status: 202, headers: { location: 'http://127.0.0.1:1/evil' } },
      ({ method, path }) => method === 'POST' && path.includes('/uploads/'),
    );
    const run = await ran(scene, 'prod', CREDENTIALS());
    expect(outcomeOf(run)).toMatchObject({ type: 'operation.failed', data: { code: 'registry_host_refused' } });
    other.fault = ({ phase, path }) =>
      phase === 'before' && path.startsWith('/v2/')
        ? {
            kind: 'answer',
            status: 401,
            headers: { 'www-authenticate': 'Bearer realm="http://127.0.0.1:1/token",service="x"' },
          }
        : null;
    await expect(ran(scene, 'prod', CREDENTIALS())).rejects.toMatchObject({ code: 'registry_host_refused' });
  });

  test.each([
    ['a tag in place of a digest', "source: 'ghcr.io/acme/app:v1'", 'a tag may lead elsewhere tomorrow'],
    ['a name with capitals', `source: 'ghcr.io/Acme/app@sha256:${'0'.repeat(64)}'`, 'is no name of an image'],
    ['a way out of the name', `source: 'ghcr.io/acme/../app@sha256:${'0'.repeat(64)}'`, 'is no name of an image'],
    ['credentials in the host', `source: 'u:p@ghcr.io/app@sha256:${'0'.repeat(64)}'`, 'must be host/name@'],
    [
      'a tag of signatures',
      `source: 'ghcr.io/acme/app@sha256:${'0'.repeat(64)}', tags: ['sha256-${'0'.repeat(64)}.sig']`,
      'go along by themselves',
    ],
    ['the same tag twice', `source: 'ghcr.io/acme/app@sha256:${'0'.repeat(64)}', tags: [v1, v1]`, 'is there twice'],
  ])('for %s', async (_title, fields, words) => {
    await open(`x`, 'tags: [v1]');
    const text = `version: 1\noperations:\n  - {id: i, kind: promote_image, ${fields}${fields.includes('tags') ? '' : ', tags: [v1]'}}\n`;
    scene.change({ '.marketops/operations.yml': text });
    await expect(ran(scene, 'prod')).rejects.toThrow(words);
  });
});

function filesOf({ proofPath }: InProcess): string[] {
  return readdirSync(proofPath, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}
