import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createClient } from '../../../../src/targets/github/client.ts';
import type { ClientOptions } from '../../../../src/targets/github/client.ts';
import type { GitHubClient } from 'github-client/client';
import { createEffects } from '../../../../src/targets/github/effects.ts';
import { knobsFrom } from '../../../../src/targets/github/knobs.ts';
import { createReader } from '../../../../src/targets/github/reader.ts';
import { json, serving } from '../../../../packages/github-client/__tests__/stub.ts';
import type { Handler, Seen, Stub } from '../../../../packages/github-client/__tests__/stub.ts';

const TOKEN = 'ghs_canarycanarycanary';
const anything = z.unknown();
let seen: Seen[];
let handler: Handler;
let stub: Stub;

beforeEach(async () => {
  seen = [];
  handler = (_request, response) => json(response, 200, {});
  stub = await serving((...call) => handler(...call), seen);
});
afterEach(async () => {
  await stub.close();
});

const FAST = {
  MARKETOPS_TEST_WRITE_PACING_MS: '0',
  MARKETOPS_TEST_SECOND_MS: '2',
  MARKETOPS_TEST_REQUEST_TIMEOUT_MS: '20000',
};
function client(change: Partial<ClientOptions> = {}): GitHubClient {
  return createClient({ apiUrl: stub.api, token: TOKEN, mode: 'prod', clock: Date.now, env: FAST, ...change });
}
const read = (from = client()): Promise<unknown> =>
  from.read('GET /repos/{owner}/{repo}', { owner: 'o', repo: 'r' }, anything);

test('a success without the expected fields is in doubt', async () => {
  handler = (_request, response) => json(response, 201, { sha: 'short' });
  const effects = createEffects(client(), createReader(client()));
  await expect(effects.createBlob('o/r', Buffer.from('x'))).rejects.toMatchObject({
    code: 'github_error',
    certainty: 'ambiguous',
  });
});

test('in a dry run nothing but GET, HEAD and GraphQL queries leaves, whoever asks, and there is no writer', async () => {
  const dry = client({ mode: 'dry_run' });
  await read(dry);
  for (const method of ['POST', 'PATCH', 'PUT', 'DELETE']) {
    await expect(dry.write(`${method} /repos/o/r`, {}, anything)).rejects.toMatchObject({ code: 'read_only' });
  }
  const asked = [
    'query { viewer { login } }',
    'query A($m: String!) { a(name: "a mutation # of \\" a query") { id } }',
  ];
  for (const query of asked) {
    await dry.graphql(query, {}, anything);
    await dry.query(query, {}, anything);
  }
  const refused = [
    'mutation { deleteRef { id } }',
    ' mutation { deleteRef { id } }',
    'subscription { a }',
    'query A { a } mutation B { deleteRef { id } }',
    'query A { a }mutation{ deleteRef { id } }',
    'query A { a } query B { b }',
    'fragment F on A { b } mutation { deleteRef { id } }',
    'query A { a(b: "") } mutation { c(d: "") }',
    'query A { a } # "\nmutation { b } # "',
    'query A { a(b: """ " """) } mutation { c(d: """ " """) }',
    '{ viewer { login } }',
    '',
  ];
  for (const query of refused) {
    await expect(dry.graphql(query, {}, anything)).rejects.toMatchObject({ code: 'read_only' });
    await expect(dry.query(query, {}, anything)).rejects.toThrow('a query');
  }
  // Elsewhere a query is a body like any other.
  await expect(dry.write('POST /repos/o/r', { query: asked[0] }, anything)).rejects.toMatchObject({
    code: 'read_only',
  });
  expect(() => createEffects(dry, createReader(dry))).toThrow(expect.objectContaining({ code: 'read_only' }));
  expect(seen.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST', 'POST', 'POST']);
});

const SECONDARY = { message: 'You have exceeded a secondary rate limit. Please wait.' };

test('an upload that is refused for its rate starts again with fresh bytes', async () => {
  const bodies: string[] = [];
  handler = (request, response, index) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      bodies.push(`${request.headers['content-length']} ${String(request.headers['content-type'])} ${body}`);
      if (index === 0) json(response, 403, SECONDARY, { 'retry-after': '1' });
      else json(response, 201, ASSET);
    });
  };
  const effects = createEffects(client(), createReader(client()));
  const release = { id: '5', uploadUrl: `${stub.api}/repos/o/r/releases/5/assets{?name,label}` } as never;
  const open = (): NodeJS.ReadableStream => Readable.from([Buffer.from('by'), Buffer.from('tes')]);
  const sent = await effects.uploadAsset('o/r', release, {
    name: 'a.txt',
    label: 'A & B',
    contentType: 'text/plain',
    size: 5,
    open,
  });
  expect(sent).toMatchObject({ id: '9', name: 'a.txt', digest: null, label: null });
  expect(bodies).toEqual(['5 text/plain bytes', '5 text/plain bytes']);
  expect(seen[0]?.url).toBe('/repos/o/r/releases/5/assets?name=a.txt&label=A%20%26%20B');
});

const ASSET = {
  id: 9,
  name: 'a.txt',
  label: '',
  size: 5,
  state: 'uploaded',
  content_type: 'text/plain',
  browser_download_url: 'https://github.com/x',
};

test('an upload goes to no other host, whatever the release says', async () => {
  const effects = createEffects(client(), createReader(client()));
  const upload = { name: 'a', label: null, contentType: 'text/plain', size: 1, open: () => process.stdin };
  const at = (uploadUrl: string): Promise<unknown> =>
    effects.uploadAsset('o/r', { id: '5', uploadUrl } as never, upload);
  await expect(at('https://evil.example/repos/o/r/releases/5/assets{?name,label}')).rejects.toMatchObject({
    code: 'host_refused',
  });
  await expect(at(`${stub.api}/repos/o/r/releases/6/assets{?name,label}`)).rejects.toMatchObject({
    certainty: 'ambiguous',
  });
  expect(seen).toEqual([]);
});

test('knobs for tests are deaf away from loopback', () => {
  const there = { ...FAST, MARKETOPS_TEST_REGISTRIES: 'http://127.0.0.1:4873' };
  const registries = new URL('http://127.0.0.1:4873');
  expect(knobsFrom(there, true)).toEqual({ timeoutMs: 20_000, pacingMs: 0, secondMs: 2, registries });
  expect(knobsFrom(there, false)).toEqual({ timeoutMs: 30_000, pacingMs: null, secondMs: 1_000, registries: null });
  expect(knobsFrom({ MARKETOPS_TEST_REGISTRIES: 'http://evil.example' }, true).registries).toBeNull();
  expect(knobsFrom({ MARKETOPS_TEST_SECOND_MS: '-1' }, true).secondMs).toBe(1_000);
});
