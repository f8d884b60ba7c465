import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Server } from './child.ts';
import { Front, type RegistryCall } from './front.ts';

/** Debian's `docker-registry`, by itself. @param htpasswd in that form, whoever may come in; none: everybody */
export async function startDistribution(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'marketops-oci-'));
  mkdirSync(join(folder, 'data'));
  const mark = randomUUID();
  const config = (port: number) => ({
    version: 0.1,
    log: { level: 'error' },
    storage: { filesystem: { rootdirectory: join(folder, 'data') }, delete: { enabled: true } },
    http: { addr: `127.0.0.1:${port}`, headers: { 'X-Powered-By': [mark] } },
  });
  const server = await serve((port) => {
    writeFileSync(join(folder, 'config.yml'), JSON.stringify(config(port)));
    return {
      command: 'docker-registry',
      args: ['serve', join(folder, 'config.yml')],
      cwd: folder,
      env: { PATH: process.env['PATH'], OTEL_TRACES_EXPORTER: 'none' },
      path: '/v2/',
      isOwn: ({ headers }) => headers.get('x-powered-by') === mark,
    };
  });
  return {
    host: server.host,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same behind a front that records, does faults, and asks for tokens as registries in the cloud do. */
export async function startOciRegistry({
  login,
}: { readonly login?: { readonly username: string; readonly password: string } } = {}): Promise<Front> {
  const server = await startDistribution();
  const tokens = new Map<string, string[]>();
  let drawn = 0;
  const front: Front = await Front.start(server, ({ path, method, headers }: RegistryCall) => {
    const url = new URL(path, 'http://registry.invalid');
    if (login === undefined) return { authorization: null };
    if (url.pathname === '/token') {
      const given = Buffer.from(headers.authorization?.replace('Basic ', '') ?? '', 'base64').toString();
      const may = given === `${login.username}:${login.password}`;
      const scopes = url.searchParams.getAll('scope').filter((scope) => may || scope.endsWith(':pull'));
      const token = `oci-token-${++drawn}`;
      tokens.set(token, scopes);
      return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token }) };
    }
    const name = /^\/v2\/(.+)\/(?:manifests|blobs)\//.exec(url.pathname)?.[1];
    const wanted = method === 'GET' || method === 'HEAD' ? 'pull' : 'push';
    const scopes = tokens.get(headers.authorization?.replace('Bearer ', '') ?? '') ?? [];
    const may = scopes.some(
      (scope) =>
        scope.startsWith(`repository:${String(name)}:`) && scope.split(':').at(-1)?.split(',').includes(wanted),
    );
    if (may) return { authorization: null };
    const challenge = `Bearer realm="http://${front.host}/token",service="${front.host}",scope="repository:${String(name)}:${wanted}"`;
    const body = JSON.stringify({ errors: [{ code: 'UNAUTHORIZED', message: 'authentication required' }] });
    return { status: 401, headers: { 'www-authenticate': challenge, 'content-type': 'application/json' }, body };
  });
  return front;
}
