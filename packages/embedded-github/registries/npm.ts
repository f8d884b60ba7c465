import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serve } from './child.ts';
import { Front, type RegistryCall } from './front.ts';
import { bearerOf, JobTokens, json } from './job-tokens.ts';

/** The registry of packages that tests and rehearsals publish to: it stages too, from this version on. */
export const VERDACCIO = '9.0.0-next-9.31';

/** Where verdaccio is, fetched by npm once a machine; nothing of it runs while it is installed. */
export function verdaccioFolder(): string {
  const { XDG_CACHE_HOME = join(homedir(), '.cache') } = process.env;
  const folder = join(XDG_CACHE_HOME, 'marketops', `verdaccio-${VERDACCIO}`);
  if (existsSync(join(folder, 'node_modules/verdaccio/package.json'))) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const making = mkdtempSync(`${folder}-`);
  const args = [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--prefix',
    making,
    `verdaccio@${VERDACCIO}`,
  ];
  execFileSync('npm', args, { stdio: 'pipe' });
  try {
    renameSync(making, folder);
  } catch {
    // Somebody else was first.
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}

export interface NpmRegistry {
  readonly front: Front;
  /** `http://127.0.0.1:4873` */
  readonly url: string;
  /** A token of a person, who may publish everything. */
  readonly token: string;
  /** What a job is given to ask for its identity. */
  readonly identity: { readonly ACTIONS_ID_TOKEN_REQUEST_URL: string; readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string };
  /** Every secret that was handed out. */
  readonly secrets: string[];
  /** Tokens of jobs are taken no longer. */
  expire(): void;
  /** Somebody approves what waits. */
  approve(stageId: string): Promise<void>;
  close(): Promise<void>;
}

/** Verdaccio takes a tarball and nothing beside it; npm keeps the bundle of its provenance. */
function withoutBundle(body: Buffer): Buffer {
  const value = JSON.parse(body.toString()) as { _attachments: Record<string, unknown> };
  const kept = Object.entries(value._attachments).filter(([name]) => !name.endsWith('.sigstore'));
  return Buffer.from(JSON.stringify({ ...value, _attachments: Object.fromEntries(kept) }));
}

/**
 * Verdaccio behind a small front that does what it does not: GitHub's identity of a job, npm's exchange of it for a token of
 * one package, and 404 for whoever may not publish.
 */
export async function startNpmRegistry(): Promise<NpmRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'marketops-npm-'));
  mkdirSync(join(folder, 'storage'));
  const mark = randomUUID();
  const config = {
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    packages: { '**': { access: '$all', publish: '$authenticated', unpublish: '$authenticated' } },
    flags: { stage: true },
    max_body_size: '200mb',
    log: { type: 'stdout', format: 'json', level: 'error' },
    // The header `x-powered-by` of every answer.
    user_agent: mark,
  };
  writeFileSync(join(folder, 'config.yaml'), JSON.stringify(config));
  const bin = join(verdaccioFolder(), 'node_modules/verdaccio/bin/verdaccio');
  const server = await serve((port) => ({
    command: process.execPath,
    args: [bin, '-c', join(folder, 'config.yaml'), '-l', `127.0.0.1:${port}`],
    cwd: folder,
    env: { PATH: process.env['PATH'] },
    path: '/-/ping',
    isOwn: ({ headers }) => headers.get('x-powered-by') === mark,
  }));
  const added = await fetch(`http://${server.host}/-/user/org.couchdb.user:ci`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'ci', password: randomBytes(16).toString('hex') }),
  });
  const { token } = (await added.json()) as { token: string };

  const tokens = new JobTokens();
  tokens.secrets.push(token);
  const own = (call: RegistryCall) => {
    const answer = tokens.answer(call, front.host);
    if (answer !== null) return answer;
    const { method, path, body } = call;
    const bearer = bearerOf(call);
    if (method === 'GET' || method === 'HEAD')
      return bearer === '' || bearer === token ? null : { authorization: null };
    if (bearer === token) return null;
    const { pathname } = new URL(path, 'http://registry.invalid');
    const name = decodeURIComponent(pathname.replace(/^\/(?:-\/stage\/package\/)?/, ''));
    // Who may not publish is told that there is nothing.
    if (tokens.packageOf(bearer) !== name) return json(404, { error: 'Not found' });
    return { authorization: `Bearer ${token}`, body: withoutBundle(body) };
  };
  const front: Front = await Front.start(server, own);
  return {
    front,
    url: `http://${front.host}`,
    token,
    secrets: tokens.secrets,
    identity: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://${front.host}/_identity?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: tokens.requestToken,
    },
    expire: () => tokens.expire(),
    async approve(stageId) {
      const answer = await fetch(`http://${server.host}/-/stage/${stageId}/approve`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'npm-otp': '123456' },
      });
      if (!answer.ok) throw new Error(`approve ${stageId}: ${answer.status} ${await answer.text()}`);
    },
    async close() {
      await front.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
