import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server as HttpServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { serve, type Program, type Server } from '../registries/child.ts';
import { Front } from '../registries/front.ts';

/** Answers with the number of its start, and ends where it is told to; keeps what was written in a file. */
const SERVER = `
const { appendFileSync, readFileSync } = require('node:fs');
const [port, file] = process.argv.slice(2);
appendFileSync(file, 'start\\n');
const starts = readFileSync(file, 'utf8').split('start').length - 1;
require('node:http').createServer((request, response) => {
  response.setHeader('x-powered-by', 'ours');
  if (request.url === '/end' || (request.url === '/end-once' && starts === 1)) {
    console.error('what was the matter');
    process.exit(3);
  }
  if (request.url === '/break-once' && starts === 1) {
    response.writeHead(200, { 'content-length': 100 });
    response.write('half', () => process.exit(3));
    return;
  }
  if (request.method === 'PUT') appendFileSync(file, 'put\\n');
  response.end(String(starts));
}).listen(Number(port), '127.0.0.1');
`;

let folder: string;
let file: string;
let server: Server | undefined;
let front: Front | undefined;
let other: HttpServer | undefined;
let words: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'registry-child-'));
  file = join(folder, 'starts');
  writeFileSync(join(folder, 'server.cjs'), SERVER);
  words = [];
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => words.push(String(text)) > 0);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await front?.close();
  await server?.close();
  other?.closeAllConnections();
  other?.close();
  front = server = other = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const program = (port: number): Program => ({
  command: process.execPath,
  args: [join(folder, 'server.cjs'), String(port), file],
  cwd: folder,
  env: {},
  path: '/',
  isOwn: ({ headers }) => headers.get('x-powered-by') === 'ours',
});
async function open(): Promise<string> {
  server = await serve(program);
  front = await Front.start(server, () => null);
  return `http://${front.host}`;
}
const said = async (answer: Promise<Response>): Promise<string> => (await answer).text();

test('a program that ends in the middle is started again, on the same port and storage, and its last words are told', async () => {
  const url = await open();
  const { host } = server as Server;
  expect(await said(fetch(url))).toBe('1');
  await expect(fetch(`${url}/end`, { method: 'PUT' })).rejects.toThrow();
  expect(await said(fetch(url))).toBe('2');
  expect(await said(fetch(`http://${host}`))).toBe('2');
  expect(words.join('')).toMatch(/it ended with 3\nwhat was the matter\n\nIt is started again/);
});

test.each(['/end-once', '/break-once'])('a read during which it ends is asked again: %s', async (path) => {
  expect(await said(fetch(`${await open()}${path}`))).toBe('2');
});

test('a write that nobody took is sent again, and one that broke off is not', async () => {
  const url = await open();
  await expect(fetch(`${url}/end`, { method: 'PUT' })).rejects.toThrow();
  // Until then it may still take what it will not answer.
  while (!words.join('').includes('It is started again')) await sleep(10);
  expect(await said(fetch(url, { method: 'PUT' }))).toBe('2');
  await expect(fetch(`${url}/end`, { method: 'PUT' })).rejects.toThrow();
  expect(await said(fetch(url))).toBe('3');
  expect(readFileSync(file, 'utf8')).toBe('start\nstart\nput\nstart\n');
});

test('a program that is closed is not started again', async () => {
  await open();
  await front?.close();
  expect(readFileSync(file, 'utf8')).toBe('start\n');
  expect(words).toEqual([]);
});

test('a port that another program took meanwhile is left to it', async () => {
  other = createServer((_request, response) => response.end('of another'));
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  const taken = (other.address() as { port: number }).port;
  const ports: number[] = [];
  server = await serve((port) => program(ports.push(port) === 1 ? taken : port));
  expect(server.host).toBe(`127.0.0.1:${String(ports[1])}`);
  expect(await said(fetch(`http://${server.host}`))).toMatch(/^\d$/);
});

test('a program that never serves is told with its last words', async () => {
  writeFileSync(join(folder, 'broken.js'), 'console.error("cannot read its settings"); process.exit(1)');
  const broken = (port: number): Program => ({ ...program(port), args: [join(folder, 'broken.js')] });
  await expect(serve(broken)).rejects.toThrow(/does not serve: it ended with 1\ncannot read its settings/);
});
