import { z } from 'zod';
import type { Admin } from './admin.ts';
import { ok, type Reply } from '../router.ts';
import { describeIssues, readFiles } from '../seed/schema.ts';
import { environmentSchema, filesSchema, rulesetsSchema, runSchema } from '../seed/schema.ts';

/** Where the admin functions are served, on the listener of the API. */
export const ADMIN_PATH = '/_admin';

export const isAdminPath = (url: string): boolean => url.startsWith(`${ADMIN_PATH}/`);

interface AdminRoute {
  readonly method: string;
  readonly pattern: RegExp;
  readonly handle: (admin: Admin, body: unknown, part: string) => unknown;
}

function route<T>(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  schema: z.ZodType<T>,
  handle: (admin: Admin, body: T, part: string) => unknown,
): AdminRoute {
  const pattern = new RegExp(`^${ADMIN_PATH}${path.replace(/\{\w+\}/, '([^/]+)')}$`);
  return { method, pattern, handle: (admin, body, part) => handle(admin, schema.parse(body), part) };
}

const nothing = z.unknown();
const deployment = z.strictObject({ environment: z.string() });
const review = deployment.extend({ user: z.string(), comment: z.string().default('') });
const clock = z.strictObject({ advanceMs: z.int().default(0), offsetMs: z.int().exactOptional() });
const commit = z.strictObject({ branch: z.string(), message: z.string(), files: filesSchema });

/** The admin functions that are served. Bodies and answers are JSON, with the names that `Admin` gives things. */
const ROUTES: readonly AdminRoute[] = [
  route('GET', '/snapshot', nothing, (admin) => snapshot(admin)),
  route('GET', '/clock', nothing, (admin) => ({ now: admin.now() })),
  route('POST', '/clock', clock, (admin, body) => {
    if (body.offsetMs !== undefined) admin.setClock(body.offsetMs);
    admin.advance(body.advanceMs);
    return { now: admin.now() };
  }),
  route('POST', '/commits', commit, (admin, { branch, files, message }) => ({
    sha: admin.commitFiles(branch, readFiles(files), message),
  })),
  route('POST', '/runs', runSchema, (admin, body) => ({ runId: admin.createRun(body) })),
  route('POST', '/runs/{run_id}/request', deployment, (admin, { environment }, run) =>
    admin.requestApproval(Number(run), environment),
  ),
  ...(['approve', 'reject'] as const).map((verb) =>
    route('POST', `/runs/{run_id}/${verb}`, review, (admin, { environment, user, comment }, run) =>
      admin[verb](Number(run), environment, user, comment),
    ),
  ),
  route('PUT', '/environments/{name}', environmentSchema, (admin, body, name) =>
    admin.setEnvironment(decodeURIComponent(name), body),
  ),
  route('PUT', '/rulesets', rulesetsSchema, (admin, body) => admin.setRules(body)),
];

/** Answers a request to the admin functions: 401 without the token, 404 for an unknown path, 422 with a message. */
export function answerAdmin(
  admin: Admin,
  token: string,
  request: { method: string; url: string; authorization: string; body: Buffer },
): Reply {
  if (request.authorization !== `Bearer ${token}`) return failed(401, 'The admin token is missing or wrong.');
  for (const { method, pattern, handle } of ROUTES) {
    const match = method === request.method ? pattern.exec(request.url) : null;
    if (match === null) continue;
    try {
      const body: unknown = request.body.length === 0 ? {} : JSON.parse(request.body.toString());
      return ok(handle(admin, body, match[1] ?? '') ?? {});
    } catch (error) {
      return failed(422, error instanceof z.ZodError ? describeIssues(error) : (error as Error).message);
    }
  }
  return failed(404, `There is no ${request.method} ${request.url}.`);
}

const failed = (status: number, message: string): Reply => ({ status, json: { message } });

/** The snapshot with the bytes of assets as Base64. */
function snapshot(admin: Admin): unknown {
  const { releases, ...others } = admin.snapshot();
  return {
    ...others,
    releases: releases.map((release) => ({
      ...release,
      assets: release.assets.map((asset) => ({ ...asset, bytes: asset.bytes.toString('base64') })),
    })),
  };
}
