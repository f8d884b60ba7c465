import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import tls from 'node:tls';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { agentsFor } from 'http-exchange/agents';
import { exchange } from 'http-exchange/exchange';
import type { Incoming } from 'http-exchange/exchange';

const HOST = 'api.github.test';
const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'];
const before = VARIABLES.map((name) => [name, process.env[name]] as const);
const trusted = tls.getCACertificates('default');
let github: https.Server;
let proxy: http.Server;
let proxyUrl: URL;
/** What the proxy does with a CONNECT. */
let answer: (socket: Duplex) => void;
/** Before GitHub answers, milliseconds. */
let slowness: number;
let connects: { readonly to: string | undefined; readonly headers: http.IncomingHttpHeaders }[];
let open: Set<Socket>;

const listen = (server: http.Server | https.Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'marketops-proxy-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const name = ['-subj', `/CN=${HOST}`, '-addext', `subjectAltName=DNS:${HOST}`];
  execFileSync('openssl', ['req', '-x509', ...curve, '-keyout', key, '-out', cert, '-days', '2', ...name], {
    stdio: 'ignore',
  });
  const certificate = readFileSync(cert, 'utf8');
  github = https.createServer({ key: readFileSync(key), cert: certificate }, ({ headers }, response) => {
    setTimeout(() => response.end(headers.authorization ?? ''), slowness);
  });
  rmSync(folder, { recursive: true });
  tls.setDefaultCACertificates([...trusted, certificate]);
});
afterAll(() => tls.setDefaultCACertificates(trusted));

beforeEach(async () => {
  const port = await listen(github);
  slowness = 0;
  connects = [];
  open = new Set();
  answer = (socket) => {
    const far = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(far).pipe(socket);
    });
    for (const [one, other] of [[socket, far] as const, [far, socket] as const])
      one.on('error', () => undefined).on('close', () => other.destroy());
  };
  proxy = http.createServer();
  proxy.on('connection', (socket) => open.add(socket.on('close', () => open.delete(socket))));
  proxy.on('connect', ({ url, headers }, socket) => {
    connects.push({ to: url, headers });
    answer(socket);
  });
  proxyUrl = new URL(`http://me:100%25@127.0.0.1:${await listen(proxy)}`);
  for (const name of VARIABLES) Reflect.deleteProperty(process.env, name);
  process.env['https_proxy'] = proxyUrl.href;
});
afterEach(async () => {
  for (const [name, value] of before) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
  for (const socket of open) socket.destroy();
  github.closeAllConnections();
  await Promise.all([github, proxy].map((server) => new Promise((resolve) => server.close(resolve))));
});

const tunnel = (connectMs?: number): http.Agent => agentsFor(false, 100, connectMs)(new URL(`https://${HOST}/x`));
const ask = (agent: http.Agent, host = HOST): Promise<Incoming> =>
  exchange(new URL(`https://${host}/x`), {
    method: 'GET',
    headers: { authorization: 'Bearer canary' },
    body: null,
    agent,
    signal: AbortSignal.timeout(5_000),
  });

test('requests that follow each other share a tunnel, and the token stays inside it', async () => {
  const agentFor = agentsFor(false);
  const agent = agentFor(new URL(`https://${HOST}/x`));
  for (let count = 0; count < 3; count++) expect((await ask(agent)).bytes.toString()).toBe('Bearer canary');
  expect(agentFor(new URL(`https://${HOST}/y`))).toBe(agent);
  expect(connects.map(({ to }) => to)).toEqual([`${HOST}:443`]);
  const headers = connects[0]?.headers;
  expect(headers?.['proxy-authorization']).toBe(`Basic ${Buffer.from('me:100%').toString('base64')}`);
  expect(JSON.stringify(headers)).not.toContain('canary');
  agent.destroy();
});

test('a tunnel that is idle is closed before GitHub may close it, and the next request opens another, however slow', async () => {
  const agent = tunnel();
  await ask(agent);
  expect(open.size).toBe(1);
  await sleep(400);
  expect(open.size).toBe(0);
  slowness = 300;
  expect((await ask(agent)).status).toBe(200);
  expect(connects).toHaveLength(2);
  agent.destroy();
});

test.each([404, 204, 407])("a proxy's own answer %s is not GitHub's", async (status) => {
  const body = '{"message":"Not Found"}';
  const head = `HTTP/1.1 ${status} No\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`;
  answer = (socket) => socket.end(`${head}\r\n\r\n${body}`);
  await expect(ask(tunnel())).rejects.toThrow(new RegExp(`Failed to establish tunnel.* ${status} No`));
});

test('a proxy that does not answer is given up, and its connection closed', async () => {
  answer = (socket) => socket.resume().on('end', () => socket.end());
  await expect(ask(tunnel(200))).rejects.toThrow('timed out after 200ms');
  await sleep(50);
  expect(open.size).toBe(0);
});

test('who answers behind the proxy must be who was asked for', async () => {
  await expect(ask(tunnel(), 'api.other.test')).rejects.toThrow('ERR_TLS_CERT_ALTNAME_INVALID');
});

test.each(['.github.test', 'github.test', HOST])('no_proxy=%s leaves a host out', (hosts) => {
  process.env['no_proxy'] = hosts;
  const agentFor = agentsFor(false);
  expect(agentFor(new URL(`https://${HOST}/x`))).not.toBe(agentFor(new URL('https://api.other.test/x')));
  expect((agentFor(new URL(`https://${HOST}/x`)) as unknown as { options: object }).options).not.toHaveProperty(
    'proxyEnv',
  );
  expect((agentFor(new URL('https://api.other.test/x')) as unknown as { options: object }).options).toHaveProperty(
    'proxyEnv',
  );
});
