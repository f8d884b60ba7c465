import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Server } from './child.ts';

/** A request on its way to a registry, or its answer on the way back. */
export interface RegistryCall {
  readonly phase: 'before' | 'after';
  readonly method: string;
  /** As the client named it. */
  readonly host: string;
  /** With the query. */
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
  /** Of the answer; only `after`. */
  readonly status?: number;
}

export type RegistryFault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string | Buffer;
    }
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' }
  /** The answer begins, and breaks off. */
  | { readonly kind: 'truncate' };

export interface RegistryRecord {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly status: number;
  readonly authorization: string | null;
  readonly body: Buffer;
}

/** What is passed on in place of what came. */
export interface Passed {
  readonly authorization: string | null;
  readonly body?: Buffer;
}

export type Answer = {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
};

/** How long a server that is started again is waited for. */
const PATIENCE_MS = 20_000;

interface Answered {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** One request, on a connection of its own: the server could just be closing one that was kept. */
async function ask(options: http.RequestOptions, sent: Buffer): Promise<Answered> {
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
    http
      .request({ ...options, agent: false }, resolve)
      .on('error', reject)
      .end(sent);
  });
  const parts: Buffer[] = [];
  for await (const chunk of answer as AsyncIterable<Buffer>) parts.push(chunk);
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) };
}

/**
 * What stands in front of a server of somebody else, or of none: records what is said, does faults, and answers what that
 * server does not know. Bodies are held in memory.
 */
export class Front {
  readonly records: RegistryRecord[] = [];
  fault: ((call: RegistryCall) => RegistryFault | null | undefined | Promise<RegistryFault | null | undefined>) | null =
    null;
  readonly #server: http.Server;
  readonly #behind: Server | null;
  #host = '';
  #closed = false;

  private constructor(behind: Server | null, own: (call: RegistryCall) => Answer | Passed | null) {
    this.#behind = behind;
    this.#server = http.createServer((request, response) => {
      this.#handle(request, response, own).catch(() => response.destroy());
    });
  }

  static async start(behind: Server | null, own: (call: RegistryCall) => Answer | Passed | null): Promise<Front> {
    const front = new Front(behind, own);
    await new Promise<void>((resolve) => front.#server.listen(0, '127.0.0.1', resolve));
    front.#host = `127.0.0.1:${(front.#server.address() as { port: number }).port}`;
    return front;
  }

  get host(): string {
    return this.#host;
  }

  /** Requests that could change something. */
  writes(): string[] {
    return this.records
      .filter(({ method }) => method !== 'GET' && method !== 'HEAD')
      .map(({ method, path, status }) => `${method} ${path.split('?')[0] ?? ''} ${status}`);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    await this.#behind?.close();
  }

  async #handle(
    request: http.IncomingMessage,
    response: http.ServerResponse,
    own: (call: RegistryCall) => Answer | Passed | null,
  ): Promise<void> {
    const { method = 'GET', url: path = '/', headers } = request;
    const host = headers.host ?? '';
    const authorization = headers.authorization ?? null;
    let status = 0;
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const record = (): void =>
      void this.records.push({ method, host, path, status, authorization, body: body.subarray(0, 1 << 20) });
    const call = { method, host, path, headers, body };
    const end = (answer: Answer): void => {
      status = answer.status;
      record();
      response.writeHead(answer.status, answer.headers).end(answer.body ?? '');
    };
    const happens = async (phase: 'before' | 'after'): Promise<boolean> => {
      const fault = await this.fault?.({ ...call, phase, ...(phase === 'after' ? { status } : {}) });
      if (fault === null || fault === undefined) return false;
      if (fault.kind === 'answer') end(fault);
      else {
        record();
        if (fault.kind === 'truncate') {
          response.writeHead(status || 200, { 'content-length': '1000' });
          response.write('{', () => response.destroy());
        }
        if (fault.kind === 'reset') response.destroy();
      }
      return true;
    };
    if (await happens('before')) return;
    const mine = own({ ...call, phase: 'before' });
    if (mine !== null && 'status' in mine) {
      status = mine.status;
      if (!(await happens('after'))) end(mine);
      return;
    }
    const behind = this.#behind;
    if (behind === null) throw new Error(`${method} ${path}: nobody answers that`);
    const sent = mine?.body ?? body;
    const passed: http.OutgoingHttpHeaders = { ...headers, 'content-length': sent.length };
    if (mine !== null) {
      if (mine.authorization === null) delete passed.authorization;
      else passed.authorization = mine.authorization;
    }
    delete passed['transfer-encoding'];
    const answer = await this.#askBehind(behind.host, { method, path, headers: passed }, sent);
    status = answer.status;
    if (await happens('after')) return;
    record();
    response.writeHead(status, answer.headers).end(answer.body);
  }

  /** Asks again while nobody listens there; where the connection broke only what changes nothing. */
  async #askBehind(host: string, options: http.RequestOptions, sent: Buffer): Promise<Answered> {
    const [hostname, port] = host.split(':');
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        return await ask({ ...options, hostname, port }, sent);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        const mayAgain = code === 'ECONNREFUSED' || options.method === 'GET' || options.method === 'HEAD';
        if (!mayAgain || this.#closed || Date.now() > until) throw error;
        await sleep(100);
      }
    }
  }
}
