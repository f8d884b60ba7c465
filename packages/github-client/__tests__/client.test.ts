import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { z } from 'zod';
import { createClient } from 'github-client/client';
import type { ClientOptions, GitHubClient } from 'github-client/client';
import { openTransport } from 'github-client/transport';
import type { TransportOptions } from 'github-client/transport';
import { json, serving } from './stub.ts';
import type { Handler, Seen, Stub } from './stub.ts';

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
  jest.restoreAllMocks();
  await stub.close();
});

function client(change: Partial<ClientOptions & TransportOptions> = {}): GitHubClient {
  const fast = { readOnly: false, timeoutMs: 300, secondMs: 2, writePacingMs: 0 };
  const options = { apiUrl: stub.api, token: TOKEN, userAgent: 'test', clock: Date.now, ...fast, ...change };
  return createClient(openTransport(options), options);
}
const read = (from = client()): Promise<unknown> =>
  from.read('GET /repos/{owner}/{repo}', { owner: 'o', repo: 'r' }, anything);
const write = (from = client()): Promise<unknown> => from.write('POST /repos/o/r/git/refs', { ref: 'x' }, anything);

test('a read is sent four times at most: 5xx, lost connections, truncated answers', async () => {
  const faults: Handler[] = [
    (_request, response) => json(response, 502, { message: 'Bad Gateway' }),
    (request) => request.socket.destroy(),
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"cut');
    },
    (_request, response) => json(response, 200, { ok: true }),
  ];
  handler = (request, response, index) => faults[index]?.(request, response, index);
  expect(await read()).toEqual({ ok: true });
  expect(seen).toHaveLength(4);
  handler = (_request, response) => json(response, 503, { message: 'no' });
  await expect(read()).rejects.toMatchObject({ code: 'github_error', status: 503, certainty: 'ambiguous' });
  expect(seen).toHaveLength(8);
});

test('once the job is cancelled, a read is sent once more at most, and five seconds later nothing is', async () => {
  const cancelling = new AbortController();
  let now = 0;
  const at = client({ cancelled: cancelling.signal, clock: () => now, secondMs: 60_000 });
  handler = (request, _response, index) => {
    // While it waits for its second try, which would be in a minute.
    if (index === 0) setTimeout(() => cancelling.abort(), 20);
    request.socket.destroy();
  };
  await expect(read(at)).rejects.toMatchObject({ code: 'github_unreachable', certainty: 'ambiguous' });
  expect(seen).toHaveLength(2);
  now = 4_000;
  await expect(at.query('query { viewer { login } }', {}, anything)).rejects.toMatchObject({ certainty: 'ambiguous' });
  expect(seen).toHaveLength(3);
  now = 5_000;
  const tooLate = { code: 'cancelled', certainty: 'refused' };
  await expect(read(at)).rejects.toMatchObject(tooLate);
  await expect(at.graphql('mutation { x }', {}, anything)).rejects.toMatchObject(tooLate);
  expect(seen).toHaveLength(3);
});

test('a request that begins late in a cancelled job is given up with the rest', async () => {
  const cancelling = new AbortController();
  let now = 0;
  const at = client({ cancelled: cancelling.signal, clock: () => now, timeoutMs: 60_000 });
  cancelling.abort();
  now = 4_900;
  handler = () => undefined;
  await expect(read(at)).rejects.toMatchObject({ code: 'github_unreachable', certainty: 'ambiguous' });
});

test('a read that is refused is sent once', async () => {
  for (const status of [400, 401, 403, 404, 409, 422]) {
    handler = (_request, response) => json(response, status, { message: 'no' });
    await expect(read()).rejects.toMatchObject({ status, certainty: 'refused' });
  }
  expect(seen).toHaveLength(6);
});

test.each<[string, Handler]>([
  ['500', (_request, response) => json(response, 500, { message: 'x' })],
  ['409', (_request, response) => json(response, 409, { message: 'x' })],
  ['reset', (request) => request.socket.destroy()],
  ['hang', () => undefined],
  [
    'truncated',
    (_request, response) => {
      response.writeHead(201, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"a":');
      setTimeout(() => response.destroy(), 10);
    },
  ],
  [
    'no JSON',
    (_request, response) => {
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end('{"a":');
    },
  ],
])('a write is sent once: %s', async (_name, fault) => {
  handler = fault;
  await expect(write()).rejects.toMatchObject({ certainty: _name === '409' ? 'refused' : 'ambiguous' });
  expect(seen).toHaveLength(1);
});

const SECONDARY = { message: 'You have exceeded a secondary rate limit. Please wait.' };

test.each([
  ['secondary limit, 403', 403, SECONDARY, { 'retry-after': '1' }],
  ['429 with Retry-After', 429, { message: 'Too many requests' }, { 'retry-after': '1' }],
  ['429 without a body', 429, null, { 'retry-after': '1' }],
  ['403 with Retry-After', 403, { message: 'Slow down' }, { 'retry-after': '1' }],
  [
    'primary limit',
    403,
    { message: 'API rate limit exceeded' },
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' },
  ],
])('%s: waited for, then sent again, a write too', async (_name, status, body, headers) => {
  handler = (_request, response, index) =>
    index === 0 ? json(response, status, body, headers) : json(response, 201, { ok: 1 });
  const log: string[] = [];
  expect(await write(client({ log: (line) => log.push(line) }))).toEqual({ ok: 1 });
  expect(seen).toHaveLength(2);
  expect(log.join()).toContain('rate limit');
});

test('Retry-After is honoured in real seconds', async () => {
  handler = (_request, response, index) =>
    index === 0 ? json(response, 403, SECONDARY, { 'retry-after': '1' }) : json(response, 201, {});
  await write(client({ secondMs: 1000 }));
  expect((seen[1]?.at ?? 0) - (seen[0]?.at ?? 0)).toBeGreaterThanOrEqual(990);
});

test('two waits, two minutes together, then a clear error', async () => {
  handler = (_request, response) => json(response, 429, SECONDARY, { 'retry-after': '5' });
  await expect(write()).rejects.toMatchObject({ code: 'rate_limited', certainty: 'refused' });
  expect(seen).toHaveLength(3);
  handler = (_request, response) => json(response, 429, SECONDARY, { 'retry-after': '121' });
  await expect(write()).rejects.toThrow(/121 s/);
  expect(seen).toHaveLength(4);
});

test('a process that has just begun has all of them', async () => {
  jest.spyOn(performance, 'now').mockReturnValue(5);
  const paced = client({ writePacingMs: 3_600_000 });
  await Promise.all(Array.from({ length: 20 }, () => write(paced)));
  expect(seen).toHaveLength(20);
});

test('a few writes leave at once, as many more keep their distance; reads do not', async () => {
  const paced = client({ writePacingMs: 250 });
  await Promise.all([...Array.from({ length: 23 }, () => write(paced)), read(paced)]);
  const times = seen.filter(({ method }) => method === 'POST').map(({ at }) => at);
  expect(times).toHaveLength(23);
  // Three more than the twenty that GitHub bears at once: one each period, the first of which may be half over.
  expect((times[22] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(450);
  expect((times[19] ?? 0) - (times[0] ?? 0)).toBeLessThan(450);
});

test('a secondary rate limit halves what is under way at once, for the requests after it', async () => {
  let open = 0;
  let most = 0;
  let limited = true;
  handler = (_request, response) => {
    if (limited) {
      json(response, 403, SECONDARY, { 'retry-after': '1' });
      return;
    }
    most = Math.max(most, ++open);
    setTimeout(() => {
      open--;
      json(response, 200, {});
    }, 20);
  };
  const told: string[] = [];
  const many = client({ log: (line) => told.push(line) });
  await expect(read(many)).rejects.toMatchObject({ code: 'rate_limited' });
  limited = false;
  // Refused three times in all: 10, 5, 2, 1.
  expect(told.filter((line) => line.includes('at once'))).toHaveLength(3);
  await Promise.all(Array.from({ length: 20 }, () => read(many)));
  expect(most).toBe(1);
  // Fifty answers without a complaint, and there may be one more.
  await Promise.all(Array.from({ length: 60 }, () => read(many)));
  expect(most).toBe(2);
});

test('the token goes to the API and nowhere else', async () => {
  await read();
  expect(seen[0]?.authorization).toBe(`token ${TOKEN}`);
  const other = createServer((request, response) => {
    seen.push({
      method: 'OTHER',
      url: String(request.url),
      authorization: request.headers.authorization,
      at: 0,
      port: 0,
    });
    response.end();
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  await expect(client().read(`GET ${elsewhere}/x`, {}, anything)).rejects.toMatchObject({ code: 'host_refused' });
  handler = (_request, response) => {
    response.writeHead(301, { location: `${elsewhere}/stolen` });
    response.end();
  };
  await expect(read()).rejects.toMatchObject({ code: 'host_refused' });
  await expect(write()).rejects.toMatchObject({ code: 'redirect_refused', certainty: 'refused' });
  other.close();
  expect(seen.filter(({ method }) => method === 'OTHER')).toEqual([]);
});

test('a read follows a redirect on the same host, as after a rename; not for ever', async () => {
  handler = (request, response) => {
    if (request.url === '/repos/o/r') response.writeHead(301, { location: '/repositories/7' }).end();
    else json(response, 200, { id: 7 });
  };
  expect(await read()).toEqual({ id: 7 });
  handler = (_request, response) => void response.writeHead(302, { location: '/repos/o/r' }).end();
  await expect(read()).rejects.toMatchObject({ code: 'redirect_refused' });
});

test('the token is in no error, not even when GitHub echoes it', async () => {
  handler = (_request, response) =>
    json(response, 422, { message: `bad token ${TOKEN}`, errors: [{ message: TOKEN }] });
  const error = await write().catch((thrown: unknown) => thrown);
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(TOKEN);
  handler = (request) => request.socket.destroy();
  const lost = await write().catch((thrown: unknown) => thrown);
  expect(inspect(lost, { depth: 10, showHidden: true })).not.toContain(TOKEN);
  expect(lost).toMatchObject({ code: 'github_unreachable' });
});

test("GitHub's clock and ours, of the newest answer", async () => {
  const at = client({ clock: () => 1_000 });
  expect(at.serverClock()).toBeNull();
  handler = (_request, response) => json(response, 200, {}, { date: 'Sun, 22 Nov 2026 00:00:00 GMT' });
  await read(at);
  expect(at.serverClock()).toEqual({ serverMs: Date.UTC(2026, 10, 22), localMs: 1_000 });
});

test('connections are kept alive', async () => {
  const same = client();
  for (let i = 0; i < 3; i++) await read(same);
  expect(new Set(seen.map(({ port }) => port)).size).toBe(1);
});

test('a list is read to its last page, with or without links', async () => {
  const page = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);
  handler = (request, response, index) => {
    expect(request.url).toContain(`per_page=100&page=${index + 1}`);
    const link =
      index === 0
        ? { link: `<${stub.api}/x?page=2>; rel="next", <${stub.api}/x?page=2>; rel="last"` }
        : { link: `<${stub.api}/x?page=1>; rel="first"` };
    json(response, 200, page(index * 10, 3), link);
  };
  expect(await client().list('GET /x', {}, z.number())).toEqual([0, 1, 2, 10, 11, 12]);
  seen.length = 0;
  handler = (_request, response, index) => json(response, 200, page(0, index === 0 ? 100 : 2));
  expect(await client().list('GET /x', {}, z.number())).toHaveLength(102);
});

test('a proxy is asked for hosts that are not loopback, and never for those that are', async () => {
  const connects: string[] = [];
  stub.server.on('connect', (request, socket) => {
    connects.push(String(request.url));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const before = { https: process.env['https_proxy'], http: process.env['http_proxy'], no: process.env['no_proxy'] };
  Object.assign(process.env, { https_proxy: stub.api, http_proxy: 'http://127.0.0.1:1', no_proxy: '' });
  try {
    const far = client({ apiUrl: 'https://api.github.test' });
    await expect(far.write('POST /x', {}, anything)).rejects.toMatchObject({ code: 'github_unreachable' });
    await read();
  } finally {
    for (const [name, value] of [
      ['https_proxy', before.https],
      ['http_proxy', before.http],
      ['no_proxy', before.no],
    ] as const) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
  expect(connects).toEqual(['api.github.test:443']);
});

test('a GraphQL answer that says RATE_LIMITED was not executed and is waited for', async () => {
  handler = (_request, response, index) =>
    index === 0
      ? json(
          response,
          200,
          { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
          { 'x-ratelimit-reset': '1', 'x-ratelimit-remaining': '0' },
        )
      : json(response, 200, { data: {} });
  expect(await client().graphql('mutation { x }', {}, anything)).toEqual({ data: {} });
  handler = (_request, response) =>
    json(response, 200, { errors: [{ type: 'RATE_LIMITED', message: 'x' }] }, { 'x-ratelimit-reset': '9999999999' });
  await expect(client().graphql('mutation { x }', {}, anything)).rejects.toMatchObject({
    code: 'rate_limited',
    certainty: 'refused',
  });
});

const SPENT = { 'x-ratelimit-reset': '1', 'x-ratelimit-remaining': '0' };
test.each<[string, number, unknown]>([
  ['fails with the last request of the limit', 502, { message: `Server Error ${TOKEN}` }],
  ['fails and speaks of a limit', 502, { message: 'You have exceeded a secondary rate limit' }],
  ['breaks off inside', 200, { errors: [{ message: 'Something went wrong while executing your query.' }] }],
  [
    'acts, and then tells of a limit',
    200,
    { data: { x: { id: 1 } }, errors: [{ type: 'RATE_LIMITED', message: 'x' }] },
  ],
  [
    'acts, and then cannot tell its result for a limit',
    200,
    { data: { x: null }, errors: [{ type: 'RATE_LIMITED', message: 'x', path: ['x', 'id'] }] },
  ],
])('a mutation that %s is not sent again: it may have acted', async (_what, status, body) => {
  handler = (_request, response) => json(response, status, body, SPENT);
  const error: unknown = await client()
    .graphql('mutation { x }', {}, anything)
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'github_error', certainty: 'ambiguous' });
  expect(inspect(error)).not.toContain(TOKEN);
  expect(seen).toHaveLength(1);
});
