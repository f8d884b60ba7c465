import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin } from './admin/admin.ts';
import { answerAdmin, isAdminPath } from './admin/http.ts';
import { dispatch, type Incoming } from './dispatch.ts';
import type { Host, Interceptor, InterceptedCall, Intervention } from './intercept.ts';
import type { Reply } from './router.ts';
import { HOURLY_LIMIT } from './routes/accounts.ts';
import type { RequestRecord } from './types.ts';
import type { World } from './world.ts';

/** What the listeners share. */
export interface Front {
  readonly world: World;
  readonly requests: RequestRecord[];
  readonly admin: Admin;
  /** Null keeps the admin functions closed over HTTP. */
  readonly adminToken: string | null;
  readonly latencyMs: number;
  interceptor: Interceptor | null;
}

/** A listener on 127.0.0.1, on a free port unless one is wanted. */
export async function listen(front: Front, uploads: boolean, wanted = 0) {
  const server = createServer((request, response) => {
    serve(front, uploads, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  server.keepAliveTimeout = 60_000;
  await once(server.listen(wanted, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await once(server.close(), 'close');
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

async function serve(front: Front, uploads: boolean, request: IncomingMessage, response: ServerResponse) {
  const { method = 'GET', url = '/', headers } = request;
  // What is asked of the admin functions is no request to GitHub: it is not recorded, delayed or intercepted.
  if (front.adminToken !== null && isAdminPath(url)) {
    const { body } = await readAll(request);
    const asked = { method, url, authorization: headers.authorization ?? '', body };
    const { status, json } = answerAdmin(front.admin, front.adminToken, asked);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(`${JSON.stringify(json)}\n`);
    return;
  }
  const record = open(uploads, request);
  const index = front.requests.push(record) - 1;
  const { body, complete } = await readAll(request);
  record.requestBody = body;
  if (front.latencyMs > 0) await sleep(front.latencyMs);
  const incoming: Incoming = { ...record, headers: record.requestHeaders, body, complete };
  const call = { index, host: record.host, method: record.method, path: record.path, body, token: record.token };

  const before = await intervene(front, { phase: 'before', ...call });
  const cut = before?.kind === 'break-upload';
  record.intercepted = before !== null;
  if (before !== null && !cut) {
    send(record, response, null, before);
    return;
  }
  const reply = dispatch(front.world, { ...incoming, complete: complete && !cut });
  const answer = toAnswer(front, record, reply, index);
  let after: Intervention | null = cut && before.then === 'reset' ? { kind: 'reset' } : null;
  if (!cut) {
    after = await intervene(front, { phase: 'after', ...call, response: answer });
    record.intercepted = after !== null;
  }
  send(record, response, answer, after);
}

function open(uploads: boolean, request: IncomingMessage): RequestRecord {
  const { path, host } = place(request.url ?? '/', uploads);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  return {
    method: request.method ?? 'GET',
    path,
    host,
    status: 0,
    token: /^(?:bearer|token)\s+(\S+)$/i.exec(headers['authorization'] ?? '')?.[1] ?? null,
    startedAt: Date.now(),
    endedAt: 0,
    requestHeaders: headers,
    requestBody: Buffer.alloc(0),
    responseHeaders: {},
    responseBody: Buffer.alloc(0),
    intercepted: false,
  };
}

/** Which host a request was meant for, and the path there; an Enterprise Server has all of them below `/api`. */
function place(url: string, uploads: boolean): { path: string; host: Host } {
  const [, area, rest] = /^\/api\/(v3|uploads|graphql)(.*)$/.exec(url) ?? [];
  if (area === 'v3') return { path: rest ?? '/', host: 'api' };
  if (area === 'uploads') return { path: rest ?? '/', host: 'uploads' };
  const graphql = area === 'graphql' || /^\/graphql(\?|$)/.test(url);
  return { path: url, host: uploads ? 'uploads' : graphql ? 'graphql' : 'api' };
}

/** All bytes of a request, or as many as came before the client went away. */
function readAll(request: IncomingMessage): Promise<{ body: Buffer; complete: boolean }> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => undefined);
    request.on('close', () => resolve({ body: Buffer.concat(chunks), complete: request.complete }));
    request.on('end', () => resolve({ body: Buffer.concat(chunks), complete: request.complete }));
  });
}

/** Asks the interceptor; a delay is waited out here and counts as nothing. */
async function intervene(front: Front, call: InterceptedCall) {
  const wish = (await front.interceptor?.(call)) ?? null;
  if (wish?.kind !== 'delay') return wish;
  await sleep(wish.ms);
  return null;
}

function toAnswer(front: Front, record: RequestRecord, reply: Reply, index: number): Answer {
  const now = front.world.now();
  const body = reply.bytes ?? (reply.json === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(reply.json)));
  const etag = `W/"${createHash('sha256').update(body).digest('hex')}"`;
  const reads = record.method === 'GET' || record.method === 'HEAD';
  const unchanged = reads && reply.status === 200 && record.requestHeaders['if-none-match'] === etag;
  const type = reply.type ?? (reply.json === undefined ? null : 'application/json; charset=utf-8');
  const hour = Math.floor(now.getTime() / 3_600_000);
  const used = Math.min(HOURLY_LIMIT - 1, index + 1);
  return {
    status: unchanged ? 304 : reply.status,
    headers: {
      date: now.toUTCString(),
      server: 'github.com',
      ...(type === null || unchanged ? {} : { 'content-type': type }),
      ...(reads && reply.status === 200 ? { etag } : {}),
      'x-github-media-type': 'github.v3; format=json',
      'x-github-request-id': requestId(index),
      'x-ratelimit-limit': String(HOURLY_LIMIT),
      'x-ratelimit-remaining': String(HOURLY_LIMIT - used),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String((hour + 1) * 3600),
      'x-ratelimit-resource': record.host === 'graphql' ? 'graphql' : 'core',
      ...reply.headers,
    },
    body: unchanged ? Buffer.alloc(0) : body,
  };
}

function requestId(index: number): string {
  const hex = createHash('sha256').update(String(index)).digest('hex').toUpperCase();
  return [hex.slice(0, 4), hex.slice(4, 10), hex.slice(10, 17), hex.slice(17, 24), hex.slice(24, 32)].join(':');
}

/** Sends the answer, or what the interceptor made of it. */
function send(record: RequestRecord, response: ServerResponse, answer: Answer | null, change: Intervention | null) {
  const final = change?.kind === 'answer' ? madeUp(change) : answer;
  record.endedAt = Date.now();
  if (change?.kind === 'hang') return;
  if (change?.kind === 'reset' || final === null || response.destroyed) {
    response.socket?.resetAndDestroy();
    return;
  }
  const sent = change?.kind === 'truncate' ? (change.bytes ?? final.body.length >> 1) : final.body.length;
  const body = final.body.subarray(0, sent);
  record.status = final.status;
  record.responseHeaders = final.headers;
  record.responseBody = body;
  const bodiless = record.method === 'HEAD' || final.status === 204 || final.status === 304;
  const length = bodiless && record.method !== 'HEAD' ? {} : { 'content-length': String(final.body.length) };
  response.writeHead(final.status, { ...final.headers, ...length });
  if (change?.kind === 'truncate') response.write(body, () => response.socket?.destroy());
  else response.end(bodiless ? undefined : body);
}

function madeUp(change: Extract<Intervention, { kind: 'answer' }>): Answer {
  const { status, body = '' } = change;
  const plain = typeof body === 'string' || Buffer.isBuffer(body);
  const type: Record<string, string> = plain ? {} : { 'content-type': 'application/json; charset=utf-8' };
  const headers = { date: new Date().toUTCString(), ...type, ...change.headers };
  return { status, headers, body: Buffer.from(plain ? body : JSON.stringify(body)) };
}
