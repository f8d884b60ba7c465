import http from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import https from 'node:https';
import { pipeline } from 'node:stream';
import { messageOf } from 'coded-error/error';

/**
 * One request and its answer over node:http: what Node has loaded anyway, where `fetch` costs tens of milliseconds and
 * megabytes before its first byte, and keeps what it sends.
 */

/** The bytes of a request, piece by piece; a piece is not looked at any more once the next is asked for. */
export type Pieces = AsyncIterable<Uint8Array | string>;

export interface Outgoing {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | Pieces | null;
  readonly agent: http.Agent;
  /** Ends the exchange with its reason, however far it came. */
  readonly signal: AbortSignal;
  /** Told when all of it is on its way. */
  readonly onSent?: (() => void) | undefined;
}

/** An answer, read to its end and decoded. */
export interface Incoming {
  readonly status: number;
  /** By lower-case name; without those that were about the encoded bytes. */
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Buffer;
}

/** Blobs of 100 MB come as base64. */
const LARGEST_ANSWER = 160 * 1024 ** 2;
/** Slower uploads than this are given up: 64 KiB/s. */
const SLOWEST_BYTES_PER_MS = 65.536;
const ABOUT_THE_ENCODED = new Set(['content-encoding', 'content-length', 'transfer-encoding']);

/** How much longer than one without a body a request may take. */
export const uploadMs = (bytes: number): number => Math.ceil(bytes / SLOWEST_BYTES_PER_MS);

/** @throws whatever the network, the body or the signal says; an answer that breaks off is none */
export function exchange(url: URL, { method, headers, body, agent, signal, onSent }: Outgoing): Promise<Incoming> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const sent = { 'accept-encoding': 'gzip', ...headers };
    const request = (url.protocol === 'https:' ? https : http).request(url, { method, headers: sent, agent });
    const giveUp = (error: unknown): void => {
      reject(error instanceof Error ? error : new Error(messageOf(error)));
      request.destroy();
    };
    const abort = (): void => giveUp(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    let isAnswered = false;
    request.on('close', () => {
      signal.removeEventListener('abort', abort);
      // Node tells of no error when the server changed the protocol (101): nobody would ever hear of this request.
      if (!isAnswered) giveUp(new Error('the connection was closed before it was answered'));
    });
    request.on('error', giveUp);
    if (onSent !== undefined) request.on('finish', onSent);
    request.on('response', (answer) => {
      isAnswered = true;
      read(answer).then((incoming) => {
        resolve(incoming);
        // Answered before everything was sent: nobody wants the rest.
        if (!request.writableFinished) request.destroy();
      }, giveUp);
    });
    if (body === null || typeof body === 'string' || body instanceof Uint8Array) request.end(body ?? undefined);
    else pump(request, body, Number(headers['content-length'])).catch(giveUp);
  });
}

/**
 * Sends piece by piece, each when the one before has left: what is under way is one piece, however large the whole.
 * Fewer or more bytes than were announced are an error here, not a connection that hangs.
 */
async function pump(request: ClientRequest, pieces: Pieces, announced: number): Promise<void> {
  let sent = 0;
  for await (const piece of pieces) {
    sent += Buffer.byteLength(piece);
    if (sent > announced) break;
    await new Promise<void>((resolve, reject) => {
      const closed = (): void => reject(new Error('the connection was closed while bytes were sent'));
      request.once('close', closed);
      request.write(piece, (error) => {
        request.off('close', closed);
        if (error === null || error === undefined) resolve();
        else reject(error);
      });
    });
  }
  if (sent !== announced) throw new Error(`${announced} bytes were announced, and there are ${sent} or more`);
  request.end();
}

async function read(answer: IncomingMessage): Promise<Incoming> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (await decoded(answer)) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LARGEST_ANSWER) throw new Error(`the answer is larger than ${LARGEST_ANSWER} bytes`);
    chunks.push(chunk);
  }
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value === undefined || ABOUT_THE_ENCODED.has(name)) continue;
    headers.set(name, typeof value === 'string' ? value : value.join(', '));
  }
  return { status: answer.statusCode ?? 0, headers, bytes: Buffer.concat(chunks) };
}

/** The bytes as they were before they were packed for the way; only what was asked for can be unpacked. */
async function decoded(answer: IncomingMessage): Promise<NodeJS.ReadableStream> {
  const encoding = answer.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (encoding === 'identity') return answer;
  if (encoding !== 'gzip' && encoding !== 'x-gzip') throw new Error(`the answer is encoded as ${encoding}`);
  answer.pause();
  const { createGunzip } = await import('node:zlib');
  return pipeline(answer, createGunzip(), () => undefined);
}
