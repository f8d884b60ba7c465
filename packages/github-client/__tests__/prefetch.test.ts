import { buffer } from 'node:stream/consumers';
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createClient } from 'github-client/client';
import type { GitHubClient } from 'github-client/client';
import { prefetch } from 'github-client/prefetch';
import type { PrefetchingTransport } from 'github-client/prefetch';
import { isQuery, openTransport } from 'github-client/transport';
import { json, serving } from './stub.ts';
import type { Handler, Stub } from './stub.ts';

let handlers: Handler[];
let seen: string[];
/** Bodies of what was posted. */
let posted: string[];
/** Answers the query. */
let tell: Handler;
let stub: Stub;

beforeEach(async () => {
  seen = [];
  posted = [];
  handlers = [];
  tell = (_request, response) => json(response, 200, { data: 'told' });
  stub = await serving((request, response, index) => {
    if (request.method === 'POST') {
      void buffer(request).then(
        (bytes) => posted.push(bytes.toString()),
        () => undefined,
      );
      tell(request, response, index);
      return;
    }
    seen.push(`${request.method} ${request.url} ${request.headers.accept} ${request.headers.authorization}`);
    const handler = handlers.shift() ?? pass;
    handler(request, response, index);
  });
});
afterEach(() => stub.close());

const pass: Handler = (_request, response) => json(response, 200, { n: seen.length });
const ROUTE = 'GET /repos/{owner}/{repo}';
const TARGET = { owner: 'o', repo: 'r' };
const EARLY = 'GET /repos/o/r application/vnd.github.v3+json Bearer secret';

function early(repository = 'o/r', readOnly = true): { transport: PrefetchingTransport; client: GitHubClient } {
  const way = openTransport({ apiUrl: stub.api, readOnly, clock: Date.now, timeoutMs: 300 });
  const query = { query: 'query { viewer { login } }', variables: { owner: 'o' } };
  const asked = { repository, userAgent: 'test', token: 'secret', query };
  const transport = prefetch(way, { ...asked, paths: [''] });
  const client = createClient(transport, { readOnly: true, token: 'secret', userAgent: 'test', secondMs: 2 });
  return { transport, client };
}
const read = (client: GitHubClient, route = ROUTE): Promise<unknown> =>
  client.read(route, TARGET, z.object({ n: z.number() }));

test('says when the first request that is no GET has left, the early query apart', async () => {
  const { client, transport } = early();
  let isPosted = false;
  void transport.posted.then(() => (isPosted = true));
  await transport.sent();
  await read(client);
  await read(client);
  expect(isPosted).toBe(false);
  const asked = client.query('query { viewer { login } }', {}, z.unknown());
  await transport.posted;
  await asked;
  expect(posted).toHaveLength(2);
});

test('what is answered before all of it was sent is waited for no longer', async () => {
  const { transport } = early('o/r', false);
  await transport.sent();
  tell = (_request, response) => json(response, 413, { message: 'Too large' });
  const { promise: isOver, resolve: end } = Promise.withResolvers<undefined>();
  const body = async function* () {
    yield 'x';
    await isOver;
  };
  const headers = { 'content-length': '2' };
  const { status } = await transport.fetch(`${stub.api}/repos/o/r/releases`, { method: 'POST', headers, body });
  const left = await Promise.race([transport.sent().then(() => 'sent'), sleep(100, 'not sent')]);
  end(undefined);
  expect([status, left]).toEqual([413, 'sent']);
});

test('what was read early answers the first who asks for it, and nobody else', async () => {
  const { client, transport } = early();
  await transport.sent();
  await sleep(20);
  expect(seen).toEqual([EARLY]);
  expect(await read(client)).toEqual({ n: 1 });
  expect(seen.length).toBe(1);
  expect(await read(client)).toEqual({ n: 2 });
  expect(client.serverClock()).not.toBeNull();
});

test('who asks for something else, or in another way, gets no early answer', async () => {
  const { client } = early();
  handlers = [pass, (_request, response) => void response.writeHead(200).end()];
  await client.read('HEAD /repos/{owner}/{repo}', TARGET, z.unknown());
  await read(client, 'GET /repos/{owner}/{repo}/branches');
  await client.read(ROUTE, { ...TARGET, headers: { accept: 'application/vnd.github.raw+json' } }, z.unknown());
  expect(seen).toHaveLength(4);
  await read(client);
  expect(seen).toHaveLength(4);
});

test.each<[string, Handler]>([
  ['502', (_request, response) => json(response, 502, { message: 'Bad Gateway' })],
  ['a lost connection', (request) => void request.socket.destroy()],
  ['no answer in time', () => undefined],
  ['a wait', (_request, response) => json(response, 429, { message: 'Slow down' }, { 'retry-after': '1' })],
  ['JSON that breaks off', (_request, response) => void response.end('{"n":')],
])('an early read that ends in %s is the first attempt, and another follows', async (_what, fault) => {
  handlers = [
    (request, response, index) => {
      response.setHeader('content-type', 'application/json');
      fault(request, response, index);
    },
  ];
  const { client } = early();
  expect(await read(client)).toEqual({ n: 2 });
  expect(seen).toHaveLength(2);
});

test('an early read counts among the four attempts, and what is refused is refused', async () => {
  const fail: Handler = (_request, response) => json(response, 500, { message: 'x' });
  handlers = [fail, fail, fail, fail, fail];
  await expect(read(early().client)).rejects.toMatchObject({ status: 500 });
  expect(seen).toHaveLength(4);
  handlers = [(_request, response) => json(response, 404, { message: 'Not Found' })];
  await expect(read(early().client)).rejects.toMatchObject({ code: 'not_found' });
  expect(seen).toHaveLength(5);
});

test('what nobody asks for is dropped, whether it hangs or has failed', async () => {
  const closed = new Promise((resolve) => (handlers = [(request) => void request.socket.on('close', resolve)]));
  const { transport } = early();
  await transport.sent();
  await sleep(20);
  transport.drop();
  await closed;
  handlers = [(request) => void request.socket.destroy()];
  const failed = early().transport;
  await sleep(50);
  failed.drop();
  expect(seen).toHaveLength(2);
});

test('what was read early counts no more once that is said', async () => {
  const { client, transport } = early();
  expect(transport.isOver()).toBe(false);
  await transport.sent();
  await sleep(20);
  transport.end();
  expect(await read(client)).toEqual({ n: 2 });
  expect([seen.length, transport.isOver()]).toEqual([2, true]);
});

test('the query is sent, once, to a transport that only reads', async () => {
  const { transport } = early();
  expect(await transport.answer).toEqual({ data: 'told' });
  const [body = ''] = posted;
  expect(posted).toHaveLength(1);
  expect(isQuery(JSON.parse(body) as { query: string })).toBe(true);
  expect(JSON.parse(body)).toMatchObject({ variables: { owner: 'o' } });
});

test.each<[string, Handler]>([
  ['502', (_request, response) => json(response, 502, { data: 'told' })],
  ['403', (_request, response) => json(response, 403, { data: 'told' })],
  ['a lost connection', (request) => void request.socket.destroy()],
  ['no answer in time', () => undefined],
  ['JSON that breaks off', (_request, response) => void response.end('{"data":')],
])('a query that ends in %s tells nothing, and is not sent again', async (_what, fault) => {
  tell = fault;
  const { transport } = early();
  expect(await transport.answer.catch(() => null)).toBeNull();
  expect(posted).toHaveLength(1);
});

test('what was handed in is on its way, or has failed, whoever asked', async () => {
  const { client, transport } = early();
  await transport.sent();
  await transport.sent();
  let answer: () => void = () => undefined;
  handlers = [pass, (_request, response) => (answer = () => json(response, 200, { n: 0 }))];
  await read(client);
  const slow = read(client, 'GET /repos/{owner}/{repo}/branches');
  await turn();
  await transport.sent();
  await sleep(20);
  expect(seen).toHaveLength(2);
  answer();
  await slow;
});

test('what is no repository is not asked for', async () => {
  for (const repository of ['x', '../../..', 'o/..', 'o/r/../x'])
    expect(() => early(repository)).toThrow(/no repository/);
  await sleep(20);
  expect(seen).toEqual([]);
});
