import { z } from 'zod';
import { doubtful, refused, RegistryError, unfit } from './error.ts';
import { jsonOf } from './json.ts';
import type { Incoming, RegistryTransport } from './transport.ts';

/** A package registry, by npm's protocol: what is asked, and the one request that publishes or stages. */

/** A version of a package as its registry shows it to everybody who may read it. */
export interface PackageVersion {
  /** `sha512-<base64>`; null where the registry tells none of this form. */
  readonly integrity: string | null;
}

export interface PackageInfo {
  readonly versions: ReadonlyMap<string, PackageVersion>;
}

export interface Publication {
  readonly registry: string;
  readonly name: string;
  readonly version: string;
  readonly tag: string;
  readonly access: 'public' | 'restricted';
  /** Whether a person at the registry has the last word. */
  readonly stage: boolean;
  readonly integrity: string;
  /** Hex of SHA-1, which old clients ask for. */
  readonly shasum: string;
  /** The `package.json` of the tarball. */
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly tarball: { readonly size: number; open(): AsyncIterable<Uint8Array | string> };
  readonly provenance: { readonly mediaType: string; readonly text: string } | null;
}

export interface NpmRegistry {
  /** Null where the registry says that there is none; registries hide with the same answer. */
  packageInfo(registry: string, name: string): Promise<PackageInfo | null>;
  /** @returns the id of the stage; null where it is published */
  publishPackage(publication: Publication): Promise<string | null>;
}

export interface NpmCredentials {
  /** Null: the identity of the job is exchanged for a token of one package. */
  readonly token: string | null;
  /** An identity of the job for an audience. @throws where the job may have none */
  readonly identity: (audience: string) => Promise<string>;
  /** Told of a token before it is used, to be masked. */
  readonly mask: (secret: string) => void;
  /** What to do for a right that is missing: ends the message of a refusal. */
  readonly how: string;
}

/** `@acme/w` as one segment of a path. */
const escaped = (name: string): string => name.replace('/', '%2f');

/** A version list of a large package has tens of megabytes in full form; this one has what is compared. */
const SHORT = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8';

const packument = z.object({
  name: z.string(),
  versions: z.record(z.string(), z.object({ dist: z.object({ integrity: z.string().optional() }) })),
});
const exchanged = z.object({ token: z.string().min(1).max(4096) });
const staged = z.object({ stageId: z.string().regex(/^[A-Za-z0-9_-]{1,128}$/) });
const stage = z.object({ packageName: z.string(), version: z.string(), shasum: z.string().optional() });

function parsed<T>(schema: z.ZodType<T>, answer: Incoming, where: string): T {
  const { status } = answer;
  const read = schema.safeParse(jsonOf(answer));
  if (!read.success) throw doubtful(`${where}: the answer (${status}) is not what npm's protocol says`, status);
  return read.data;
}

/** What a registry says about a refusal, short and on one line. */
function saying({ bytes }: Incoming): string {
  const text = bytes.subarray(0, 4096).toString('utf8');
  try {
    const { error, message } = JSON.parse(text) as { error?: unknown; message?: unknown };
    return String(typeof error === 'string' ? error : message)
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 300);
  } catch {
    return 'it does not say why';
  }
}

/** 404 is also what a registry tells those who may not publish there. */
const UNAUTHORIZED = [401, 403, 404];

export function createNpm(
  transport: RegistryTransport,
  { token: given, identity, mask, how }: NpmCredentials,
): NpmRegistry {
  const failed = (answer: Incoming, where: string): RegistryError =>
    unfit(answer.status, `${where}: answered ${answer.status}. ${saying(answer)}`, { unauthorized: UNAUTHORIZED, how });
  const authorization = (token: string): { readonly authorization: string } => ({ authorization: `Bearer ${token}` });

  async function tokenFor(registry: string, name: string): Promise<string> {
    if (given !== null) return given;
    const { host } = new URL(registry);
    const id = await identity(`npm:${host}`);
    const url = new URL(`${registry}/-/npm/v1/oidc/token/exchange/package/${escaped(name)}`);
    const headers = { ...authorization(id), 'content-length': '0' };
    const answer = await transport.send(url, { method: 'POST', headers });
    const where = `The exchange of this job's identity at ${host} for a token of ${name}`;
    // Nothing is published by it, so nothing is in doubt after it.
    if (answer.status !== 200 && answer.status !== 201)
      throw refused('registry_unauthorized', `${where}: answered ${answer.status}. ${saying(answer)}. ${how}`);
    const { token } = parsed(exchanged, answer, where);
    mask(token);
    return token;
  }

  return {
    async packageInfo(registry, name) {
      const url = new URL(`${registry}/${escaped(name)}`);
      const where = `GET ${url.host}${url.pathname}`;
      const own = given === null ? {} : authorization(given);
      const headers = { accept: SHORT, 'cache-control': 'no-cache', ...own };
      const answer = await transport.send(url, { headers });
      if (answer.status === 404) return null;
      if (answer.status !== 200) throw failed(answer, where);
      const found = parsed(packument, answer, where);
      if (found.name !== name) throw doubtful(`${where}: it tells of ${JSON.stringify(found.name.slice(0, 214))}`);
      const versions = Object.entries(found.versions).map(
        ([version, { dist }]) => [version, { integrity: dist.integrity ?? null }] as const,
      );
      return { versions: new Map(versions) };
    },

    async publishPackage(publication) {
      const { registry, name, version, stage: isStaged } = publication;
      // Whatever goes wrong until there is a token, nothing was published.
      const token = await tokenFor(registry, name).catch((error: unknown) => {
        throw error instanceof RegistryError ? refused(error.code, error.message) : error;
      });
      const url = new URL(`${registry}/${isStaged ? '-/stage/package/' : ''}${escaped(name)}`);
      const method = isStaged ? 'POST' : 'PUT';
      const where = `${method} ${url.host}${url.pathname} for ${version}`;
      const { length, pieces } = bodyOf(publication);
      const headers = {
        ...authorization(token),
        'content-type': 'application/json',
        'content-length': String(length),
        'npm-command': isStaged ? 'stage' : 'publish',
      };
      const answer = await transport.send(url, { method, headers, body: pieces() });
      if (answer.status < 200 || answer.status >= 300) throw failed(answer, where);
      if (!isStaged) return null;
      const { stageId } = parsed(staged, answer, where);
      // A token of a person or a bot can read the queue; one that stands for a job cannot.
      if (given !== null) {
        const at = new URL(`${registry}/-/stage/${stageId}`);
        const read = await transport.send(at, { headers: authorization(given) });
        const found = read.status === 200 ? parsed(stage, read, `GET ${at.host}${at.pathname}`) : null;
        if (found !== null && (found.packageName !== name || found.version !== version))
          throw doubtful(`${where}: the stage that was told, ${stageId}, is of another package or version`);
      }
      return stageId;
    },
  };
}

/** The body of a publication, its tarball in base64 as it is read: what was read wrongly ends it before its end. */
function bodyOf({
  registry,
  name,
  version,
  tag,
  access,
  integrity,
  shasum,
  manifest,
  tarball,
  provenance,
}: Publication) {
  const file = `${name}-${version}.tgz`;
  const dist = { integrity, shasum, tarball: `${registry}/${name}/-/${file.split('/').at(-1) ?? ''}` };
  const attachments = {
    ...(provenance === null
      ? {}
      : {
          [`${name}-${version}.sigstore`]: {
            content_type: provenance.mediaType,
            data: provenance.text,
            length: Buffer.byteLength(provenance.text),
          },
        }),
    [file]: { content_type: 'application/octet-stream', data: SPLIT, length: tarball.size },
  };
  const whole = JSON.stringify({
    _id: name,
    name,
    ...(typeof manifest['description'] === 'string' ? { description: manifest['description'] } : {}),
    'dist-tags': { [tag]: version },
    versions: { [version]: { ...manifest, name, version, _id: `${name}@${version}`, dist } },
    access,
    _attachments: attachments,
  });
  const at = whole.lastIndexOf(SPLIT);
  const [before, after] = [whole.slice(0, at), whole.slice(at + SPLIT.length)];
  const length = Buffer.byteLength(before) + Buffer.byteLength(after) + 4 * Math.ceil(tarball.size / 3);
  async function* pieces(): AsyncGenerator<string> {
    yield before;
    let rest = Buffer.alloc(0);
    for await (const piece of tarball.open()) {
      const all = Buffer.concat([rest, typeof piece === 'string' ? Buffer.from(piece) : piece]);
      const whole3 = all.length - (all.length % 3);
      rest = all.subarray(whole3);
      if (whole3 > 0) yield all.toString('base64', 0, whole3);
    }
    if (rest.length > 0) yield rest.toString('base64');
    yield after;
  }
  return { length, pieces };
}

/** Stands for the tarball, which is the last text of the body: the last one found is it. */
const SPLIT = 'THE-TARBALL';
