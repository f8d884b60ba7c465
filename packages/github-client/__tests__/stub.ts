import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of a test's own in GitHub's place. */

export type Handler = (request: IncomingMessage, response: ServerResponse, index: number) => void;

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
  readonly at: number;
  readonly port: number | undefined;
}

export interface Stub {
  readonly server: Server;
  readonly api: string;
  close(): Promise<void>;
}

/** @param seen gets each request, as it comes */
export async function serving(handler: Handler, seen: Seen[] = []): Promise<Stub> {
  const server = createServer((request, response) => {
    const { method = '', url = '', headers, socket } = request;
    seen.push({ method, url, authorization: headers.authorization, at: Date.now(), port: socket.remotePort });
    handler(request, response, seen.length - 1);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    server,
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}
