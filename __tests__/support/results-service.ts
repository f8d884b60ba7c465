import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startBlobStore } from './azurite.ts';
import type { BlobStore } from './azurite.ts';
import { assertNoKeys, textsUploaded } from './no-keys.ts';

/** One artifact as the service knows it. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly blob: string;
  readonly run: string;
  readonly job: string;
  readonly expiresAt: string | null;
  /** `sha256:…` as the client told at the end; null until then. */
  digest: string | null;
  size: number;
}

export interface TwirpCall {
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
}

type Reply = { readonly status: number; readonly body: unknown };
/** Answers in the place of the service; null lets the call pass. May wait, or do something in between. */
export type Fault = (call: TwirpCall) => Reply | null | Promise<Reply | null>;

/** GitHub's Results service as far as artifacts go (twirp over HTTP, blobs in azurite). */
export interface ResultsService {
  /** What the runner sets for it: token and address. */
  readonly env: Readonly<Record<string, string>>;
  readonly artifacts: StoredArtifact[];
  readonly calls: TwirpCall[];
  readonly blobs: BlobStore;
  fault: Fault | null;
  readonly close: () => Promise<void>;
}

const PREFIX = '/twirp/github.actions.results.api.v1.ArtifactService/';

export async function startResultsService(run = 'run-backend', job = 'job-backend'): Promise<ResultsService> {
  const blobs = await startBlobStore();
  const state: { artifacts: StoredArtifact[]; calls: TwirpCall[]; fault: Fault | null } = {
    artifacts: [],
    calls: [],
    fault: null,
  };
  const server = createServer((request, response) => {
    void answer(request, state, blobs).then((reply) => send(response, reply));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    blobs,
    env: { ACTIONS_RUNTIME_TOKEN: runtimeToken(run, job), ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/` },
    close: async () => {
      const texts = await textsUploaded({ ...state, blobs });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await blobs.close();
      assertNoKeys(texts);
    },
  });
}

/** An unsigned JWT whose scope names the run and the job, which is all that the client reads of it. */
function runtimeToken(run: string, job: string): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.Results:${run}:${job}` })}.${part('signature')}`;
}

async function answer(
  request: IncomingMessage,
  state: { artifacts: StoredArtifact[]; calls: TwirpCall[]; fault: Fault | null },
  blobs: BlobStore,
): Promise<Reply> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown>;
  const call = { method: (request.url ?? '').slice(PREFIX.length), body };
  state.calls.push(call);
  if (!/^Bearer \S+\.\S+\.\S+$/.test(request.headers.authorization ?? '')) return error(401, 'unauthenticated', 'who?');
  const failed = (await state.fault?.(call)) ?? null;
  if (failed !== null) return failed;
  const named = state.artifacts.find(({ name }) => name === body['name']);
  switch (call.method) {
    case 'CreateArtifact': {
      if (named !== undefined) {
        return error(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
      }
      const id = 4_000_000_000 + state.artifacts.length;
      const made: StoredArtifact = {
        id,
        name: String(body['name']),
        blob: `${id}.zip`,
        run: String(body['workflow_run_backend_id']),
        job: String(body['workflow_job_run_backend_id']),
        expiresAt: typeof body['expires_at'] === 'string' ? body['expires_at'] : null,
        digest: null,
        size: 0,
      };
      state.artifacts.push(made);
      return { status: 200, body: { ok: true, signed_upload_url: blobs.signedUrl(made.blob) } };
    }
    case 'FinalizeArtifact': {
      if (named === undefined) return error(404, 'not_found', 'artifact not found');
      const held = await blobs.read(named.blob);
      const digest = `sha256:${createHash('sha256').update(held).digest('hex')}`;
      if (digest !== body['hash']) return error(400, 'invalid_argument', `hash mismatch: the blob has ${digest}`);
      Object.assign(named, { digest, size: held.length });
      return { status: 200, body: { ok: true, artifact_id: String(named.id) } };
    }
    case 'ListArtifacts':
      return { status: 200, body: { artifacts: state.artifacts.filter(wanted(body)).map(listed) } };
    case 'GetSignedArtifactURL':
      if (named === undefined || named.digest === null) return error(404, 'not_found', 'artifact not found');
      return { status: 200, body: { name: named.name, signed_url: blobs.signedUrl(named.blob) } };
    default:
      return error(404, 'bad_route', `no method ${call.method}`);
  }
}

function wanted(body: Readonly<Record<string, unknown>>): (artifact: StoredArtifact) => boolean {
  const { name_filter: name, id_filter: id } = body;
  return (artifact) =>
    artifact.digest !== null &&
    artifact.run === body['workflow_run_backend_id'] &&
    (name === undefined || name === artifact.name) &&
    (id === undefined || id === String(artifact.id));
}

function listed({ run, job, id, name, size, digest }: StoredArtifact): unknown {
  return {
    workflow_run_backend_id: run,
    workflow_job_run_backend_id: job,
    database_id: String(id),
    name,
    size: String(size),
    created_at: '2026-01-01T00:00:00Z',
    digest,
  };
}

/** An error as twirp has it. */
export function error(status: number, code: string, msg: string): Reply {
  return { status, body: { code, msg } };
}

function send(response: ServerResponse, { status, body }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
