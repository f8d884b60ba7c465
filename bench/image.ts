import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Readable } from 'node:stream';
import { createSecret } from '../src/authorize/secret.ts';
import { ENVIRONMENT, POLICY, SERVER, SHIP_TOKEN } from 'security-audit/material';
import { Scene } from 'security-audit/scene';
import { measure } from './run/process.ts';
import { figure, table } from './table.ts';

/**
 * `npm run bench -- image`: an image goes from one registry to another, layer by layer, and the peak memory of the whole
 * run is compared with that of one whose layers are nearly empty. `--gib N` has other sizes.
 */
const { values } = parseArgs({ options: { gib: { type: 'string', default: '1' } } });
const LAYERS = 4;
const PIECE = Buffer.alloc(1 << 20, 'layer');
const TYPE = 'application/vnd.oci.image.manifest.v1+json';

const pieces = function* (size: number): Generator<Buffer> {
  for (let left = size; left > 0; left -= PIECE.length) yield PIECE.subarray(0, Math.min(left, PIECE.length));
};

interface Blob {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}
function blobOf(size: number): Blob {
  const hash = createHash('sha256');
  for (const piece of pieces(size)) hash.update(piece);
  return { mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: `sha256:${hash.digest('hex')}`, size };
}

/** Two registries in one, which hold no bytes of a layer: what comes is counted, what goes is made. */
async function startRegistries(layerSize: number) {
  const blobs = Array.from({ length: LAYERS }, (_, i) => blobOf(layerSize - i));
  const [config, ...layers] = [blobOf(1), ...blobs];
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType: TYPE, config, layers });
  const digest = `sha256:${createHash('sha256').update(manifest).digest('hex')}`;
  const manifests = new Map([[`from.example/acme/app/${digest}`, Buffer.from(manifest)]]);
  let received = 0;
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    const [, name = '', sort = '', reference = ''] = /^\/v2\/(.+?)\/(manifests|blobs)\/([^?]*)/.exec(url) ?? [];
    const key = `${String(headers.host)}/${name}/${reference}`;
    const blob =
      headers.host === 'from.example' ? [config, ...blobs].find((one) => one.digest === reference) : undefined;
    const body: Buffer[] = [];
    request.on('data', (piece: Buffer) => {
      received += piece.length;
      if (sort === 'manifests') body.push(piece);
    });
    request.on('end', () => {
      if (method === 'POST')
        response.writeHead(202, { location: `/v2/${name}/blobs/uploads/${randomBytes(8).toString('hex')}` }).end();
      else if (method === 'PUT') {
        if (sort === 'manifests') manifests.set(key, Buffer.concat(body));
        response.writeHead(201).end();
      } else if (sort === 'manifests') {
        const found = manifests.get(key);
        response.writeHead(found === undefined ? 404 : 200, { 'content-type': TYPE }).end(found);
      } else if (blob === undefined) response.writeHead(404).end();
      else {
        response.writeHead(200, { 'content-length': blob.size });
        if (method === 'HEAD') response.end();
        else Readable.from(pieces(blob.size)).pipe(response);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, digest, received: () => received, close: () => server.close() };
}

async function run(layerSize: number) {
  const registries = await startRegistries(layerSize);
  const secret = createSecret(randomBytes);
  const stage = { dist: join(import.meta.dirname, '../dist'), secret, server: SERVER, prepare: () => undefined };
  const scene = await Scene.open(stage, {
    operations: `version: 1
operations:
  - {id: image, kind: promote_image, source: 'from.example/acme/app@${registries.digest}', registry: to.example/acme/app, tags: [v1]}
`,
    policy: `${POLICY.slice(0, POLICY.indexOf('rules:'))}rules:
  - {id: images, effect: permit, reason: Measured, operations: [promote_image], repositories: [self],
     when: {registries: [from.example, to.example], moves_image_tag: false}}
`,
  });
  try {
    const { wall, peak, cpu } = await measure({
      args: [join(stage.dist, 'index.js')],
      workspace: scene.workspace,
      temporary: scene.temporary,
      inputs: { mode: 'prod', environment: ENVIRONMENT, 'hmac-key': secret, 'github-token': SHIP_TOKEN },
      github: scene.facts(),
      env: { MARKETOPS_TEST_WRITE_PACING_MS: '0', MARKETOPS_TEST_REGISTRIES: registries.url },
    });
    return { size: registries.received(), wall, peak, cpu };
  } finally {
    await scene.close();
    registries.close();
  }
}

const runs = [await run(LAYERS), await run((Number(values.gib) * 1024 ** 3) / LAYERS)];
const [empty] = runs;
table(
  ['layers', 'sent, MB', 'wall, s', 'processor, s', 'peak, MB', 'over an empty run, MB (bar: 60)'],
  runs.map(({ size, wall, peak, cpu }) => [
    String(LAYERS),
    ...[size / 1e6, wall / 1000, cpu / 1000, peak, peak - (empty?.peak ?? 0)].map(figure),
  ]),
);
