import http, { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { exchange } from 'http-exchange/exchange';
import type { Incoming, Outgoing } from 'http-exchange/exchange';

let server: Server;
let handler: (request: IncomingMessage, response: ServerResponse) => void;
let url: URL;
const agent = new http.Agent({ keepAlive: true });

beforeEach(async () => {
  server = createServer((request, response) => handler(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/x`);
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const ask = (change: Partial<Outgoing> = {}): Promise<Incoming> =>
  exchange(url, {
    method: 'GET',
    headers: {},
    body: null,
    agent,
    signal: new AbortController().signal,
    ...change,
  });
const send = (body: Outgoing['body'], length: number, change: Partial<Outgoing> = {}): Promise<Incoming> =>
  ask({ method: 'POST', headers: { 'content-length': String(length) }, body, ...change });

test('an answer is unpacked, and tells nothing of how it was packed', async () => {
  handler = (request, response) => {
    expect(request.headers['accept-encoding']).toBe('gzip');
    response.writeHead(200, { 'content-encoding': 'gzip', 'x-a': ['1', '2'] });
    response.end(gzipSync('{"a":1}'));
  };
  const { status, headers, bytes } = await ask();
  expect([status, bytes.toString(), headers.get('x-a')]).toEqual([200, '{"a":1}', '1, 2']);
  expect([headers.has('content-encoding'), headers.has('content-length')]).toEqual([false, false]);
});

test.each<[string, string, Buffer]>([
  ['breaks off', 'gzip', gzipSync('x'.repeat(1_000)).subarray(0, 20)],
  ['is no gzip', 'gzip', Buffer.from('plain')],
  ['is packed as nobody asked', 'br', brotliCompressSync('x')],
  ['unpacks to more than anything GitHub says', 'gzip', gzipSync(Buffer.alloc(161 * 1024 ** 2))],
])('an answer that %s is none', async (_what, encoding, bytes) => {
  handler = (_request, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bytes);
  await expect(ask()).rejects.toThrow();
});

test('a body of text or bytes is sent with its length, none without', async () => {
  handler = (request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => response.end(`${request.method} ${request.headers['content-length']} ${body}`));
  };
  const said = async (outgoing: Partial<Outgoing>): Promise<string> => (await ask(outgoing)).bytes.toString();
  expect(await said({ method: 'POST', body: 'Grüße' })).toBe('POST 7 Grüße');
  expect(await said({ method: 'PATCH', body: Buffer.from([65]) })).toBe('PATCH 1 A');
  expect(await said({ method: 'DELETE' })).toBe('DELETE undefined ');
});

test('pieces are sent as they are when they are asked for, each out of the same buffer', async () => {
  handler = (request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => response.end(body.replace(/(.)\1*/g, (run) => `${run[0]}${run.length} `)));
  };
  async function* pieces(): AsyncGenerator<Uint8Array> {
    const buffer = Buffer.alloc(100_000);
    for (const letter of 'abcd') {
      buffer.fill(letter);
      await sleep(1);
      yield buffer;
    }
  }
  expect((await send(pieces(), 400_000)).bytes.toString()).toBe('a100000 b100000 c100000 d100000 ');
});

test('nothing is read ahead of a server that does not take it', async () => {
  let taking: (() => void) | undefined;
  let arrived = 0;
  handler = (request, response) => {
    request.pause();
    taking = () => {
      request.on('data', (chunk: Buffer) => (arrived += chunk.length));
      request.on('end', () => response.end());
      request.resume();
    };
  };
  const piece = Buffer.alloc(256 * 1024);
  const count = 512;
  let asked = 0;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < count; i++) {
      asked++;
      await Promise.resolve();
      yield piece;
    }
  }
  const sent = send(pieces(), count * piece.length);
  await sleep(500);
  // What the buffers of the two sockets hold, of 128 MB.
  expect(asked).toBeLessThan(64);
  taking?.();
  await sent;
  expect([asked, arrived]).toEqual([count, count * piece.length]);
});

test.each([
  ['fewer', 5],
  ['more', 3],
])('%s bytes than there are were announced: the request never completes', async (_what, announced) => {
  let completed = false;
  handler = (request, response) => {
    request.on('end', () => (completed = true)).on('error', () => undefined);
    request.on('data', () => undefined);
    request.on('end', () => response.end());
  };
  async function* four(): AsyncGenerator<Uint8Array> {
    await Promise.resolve();
    yield Buffer.from('ab');
    yield Buffer.from('cd');
  }
  await expect(send(four(), announced)).rejects.toThrow(/were announced/);
  await sleep(20);
  expect(completed).toBe(false);
});

test('who gives the pieces is let go: at a refusal before the end, at its own failure, at an abort', async () => {
  let open = 0;
  async function* endless(failAt = Number.POSITIVE_INFINITY): AsyncGenerator<Uint8Array> {
    open++;
    try {
      for (let i = 0; ; i++) {
        if (i === failAt) throw new Error('the file changed');
        await sleep(1);
        yield Buffer.alloc(1_000);
      }
    } finally {
      open--;
    }
  }
  handler = (request, response) => {
    request.on('error', () => undefined);
    request.once('data', () => response.writeHead(422).end('no'));
  };
  expect((await send(endless(), 1e9)).status).toBe(422);
  handler = (request) => void request.on('error', () => undefined).resume();
  await expect(send(endless(3), 1e9)).rejects.toThrow('the file changed');
  const aborted = new AbortController();
  setTimeout(() => aborted.abort(new Error('too long')), 20);
  await expect(send(endless(), 1e9, { signal: aborted.signal })).rejects.toThrow('too long');
  await sleep(50);
  expect(open).toBe(0);
});

test('an answer that hangs ends with the reason of the signal, and the server sees it', async () => {
  const closed = new Promise((resolve) => {
    handler = (request, response) => {
      request.socket.on('close', resolve);
      response.writeHead(200);
      response.write('first');
    };
  });
  await expect(ask({ signal: AbortSignal.timeout(50) })).rejects.toThrow(/timeout/);
  await closed;
  await expect(ask({ signal: AbortSignal.abort(new Error('over')) })).rejects.toThrow('over');
});

test('a server that changes the protocol, which nobody asked for, gives no answer', async () => {
  server.on('connection', (socket) => {
    socket.once('data', () =>
      socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
    );
  });
  handler = () => undefined;
  await expect(ask({ signal: AbortSignal.timeout(2_000) })).rejects.toThrow('closed before it was answered');
});
