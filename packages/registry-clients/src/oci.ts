import { createHash } from 'node:crypto';
import { z } from 'zod';
import { doubtful, refused, unfit } from './error.ts';
import type { RegistryError } from './error.ts';
import { heldBack } from 'async-parts/held-back';
import { jsonOf } from './json.ts';
import type { Incoming, RegistryTransport } from './transport.ts';

/** A registry of images, by the OCI Distribution Specification 1.1: https://github.com/opencontainers/distribution-spec */

/** Registries refuse larger ones (section "Pushing manifests"). */
const MOST_MANIFEST = 4 * 1024 ** 2;
const INDEXES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];
const MANIFESTS = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];
const ACCEPT = [...INDEXES, ...MANIFESTS].join(', ');
/** Layers that a registry does not hold: their bytes come from elsewhere. */
const FOREIGN = /foreign|nondistributable/;

const descriptor = z.object({
  mediaType: z.string(),
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  size: z.int().nonnegative(),
  urls: z.array(z.string()).optional(),
});
const common = { schemaVersion: z.literal(2), mediaType: z.string().optional() };
const index = z.object({ ...common, manifests: z.array(descriptor).max(1_000) });
const manifest = z.object({ ...common, config: descriptor, layers: z.array(descriptor).max(10_000) });
const token = z.union([
  z.object({ token: z.string().min(1) }).transform((answer) => answer.token),
  z.object({ access_token: z.string().min(1) }).transform((answer) => answer.access_token),
]);

/** What may be shown to a registry. */
export interface Login {
  readonly username: string;
  readonly password: string;
}

/** An image's place: a registry by its host, and a repository in it. */
export interface Image {
  readonly registry: string;
  readonly repository: string;
}

/** A manifest or index, its exact bytes under its digest. */
export interface Manifest {
  readonly digest: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** What an index leads to. */
  readonly manifests: readonly Descriptor[];
  /** Layers and configuration; those that registries do not hold are left out. */
  readonly blobs: readonly Descriptor[];
}

export interface Descriptor {
  readonly digest: string;
  readonly size: number;
}

export interface OciRegistry {
  /** By a tag or a digest; its bytes have the digest that is told. Null where the registry says that there is none. */
  manifest(image: Image, reference: string): Promise<Manifest | null>;
  /** Brings a layer or configuration that is not there yet. */
  copyBlob(from: Image, to: Image, blob: Descriptor): Promise<void>;
  putManifest(to: Image, reference: string, manifest: Manifest): Promise<void>;
}

export interface OciOptions {
  /** Reaches the registries. */
  readonly transport: RegistryTransport;
  /** Reaches those that give a registry's tokens. */
  readonly realmOf: (registry: string) => Pick<RegistryTransport, 'send'>;
  readonly addressOf: (registry: string) => URL;
  /** For a registry by its host; null: it is asked as anybody. */
  readonly loginOf: (registry: string) => Login | null;
  /** Told of a token before it is used, to be masked. */
  readonly mask: (secret: string) => void;
  /** What to do for a right that is missing: ends the message of a refusal. */
  readonly how: string;
}

const basic = ({ username, password }: Login): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;

function saying({ bytes }: Incoming): string {
  const found = /"message"\s*:\s*"([^"]{0,300})"/.exec(bytes.subarray(0, 4096).toString('utf8'))?.[1];
  return found ?? 'it does not say why';
}

export function createOci({ transport, realmOf, addressOf, loginOf, mask, how }: OciOptions): OciRegistry {
  const failed = (answer: Incoming, where: string): RegistryError =>
    unfit(answer.status, `${where}: answered ${answer.status}. ${saying(answer)}`, { unauthorized: [401, 403], how });
  /** By registry and scopes: what is sent as `authorization`. */
  const known = new Map<string, string>();

  /** What a challenge asks for: a token of its realm, which is on a host that may be contacted, or name and password. */
  async function authorize(registry: string, scopes: readonly string[], challenge: string): Promise<string | null> {
    const login = loginOf(registry);
    if (/^basic\b/i.test(challenge)) return login === null ? null : basic(login);
    const field = (name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(challenge)?.[1];
    const realm = field('realm') ?? '';
    if (!/^bearer\b/i.test(challenge) || !URL.canParse(realm)) return null;
    const url = new URL(realm);
    const service = field('service');
    if (service !== undefined) url.searchParams.set('service', service);
    for (const scope of scopes) url.searchParams.append('scope', scope);
    const headers = login === null ? {} : { authorization: basic(login) };
    const answer = await realmOf(registry).send(url, { headers });
    if (answer.status !== 200) throw failed(answer, `The token of ${registry} from ${url.host}`);
    const read = token.safeParse(jsonOf(answer));
    if (!read.success) throw doubtful(`${url.host} answered without a token for ${registry}`);
    mask(read.data);
    return `Bearer ${read.data}`;
  }

  const pulling = ({ repository }: Image): string => `repository:${repository}:pull`;
  const pushing = ({ repository }: Image): string => `repository:${repository}:pull,push`;

  /** `work` with what authorizes it; once more with a new token where the old one is refused, for it may have expired. */
  async function authorized<T extends { readonly status: number; readonly headers: ReadonlyMap<string, string> }>(
    registry: string,
    scopes: readonly string[],
    work: (headers: Readonly<Record<string, string>>) => Promise<T>,
  ): Promise<T> {
    const key = [registry, ...scopes].join(' ');
    const before = known.get(key);
    const answer = await work(before === undefined ? {} : { authorization: before });
    if (answer.status !== 401) return answer;
    const value = await authorize(registry, scopes, answer.headers.get('www-authenticate') ?? '');
    if (value === null) return answer;
    known.set(key, value);
    return work({ authorization: value });
  }

  const at = ({ registry, repository }: Image, rest: string): URL =>
    new URL(`/v2/${repository}/${rest}`, addressOf(registry));
  const whereOf = (method: string, url: URL): string => `${method} ${url.host}${url.pathname}`;

  async function hasBlob(image: Image, digest: string): Promise<boolean> {
    const url = at(image, `blobs/${digest}`);
    const answer = await authorized(image.registry, [pushing(image)], (headers) =>
      transport.send(url, { method: 'HEAD', headers }),
    );
    if (answer.status === 404) return false;
    // A registry that keeps its blobs elsewhere says where.
    if (answer.status === 200 || answer.status === 307) return true;
    throw failed(answer, whereOf('HEAD', url));
  }

  /** The bytes of a blob, checked as they come: the last piece only after the digest was compared. */
  async function blob(image: Image, { digest, size }: Descriptor): Promise<AsyncIterable<Uint8Array>> {
    const url = at(image, `blobs/${digest}`);
    // Without a body first: what is streamed is not asked for twice.
    await authorized(image.registry, [pulling(image)], (headers) => transport.send(url, { method: 'HEAD', headers }));
    const authorization = known.get([image.registry, pulling(image)].join(' '));
    const bytes = await transport.stream(url, authorization === undefined ? {} : { authorization });
    const hash = createHash('sha256');
    let length = 0;
    const wrong = (): RegistryError =>
      refused(
        'image_invalid',
        `${image.registry}/${image.repository} gives other bytes for ${digest}. Nothing of it was kept.`,
      );
    return heldBack(
      bytes,
      (piece) => {
        hash.update(piece);
        length += piece.length;
        if (length > size) throw wrong();
      },
      () => {
        if (length !== size || `sha256:${hash.digest('hex')}` !== digest) throw wrong();
      },
    );
  }

  /** An upload's session. @throws RegistryError for one on another host: the token would go there */
  function sessionOf(answer: Incoming, url: URL): URL {
    const location = answer.headers.get('location');
    const session = location === undefined ? null : new URL(location, url);
    if (session?.host !== url.host || session.protocol !== url.protocol)
      throw refused('registry_host_refused', `${url.host} wants uploads sent to ${session?.host ?? 'nowhere'}.`);
    return session;
  }

  return {
    async manifest(image, reference) {
      const url = at(image, `manifests/${reference}`);
      const where = whereOf('GET', url);
      const answer = await authorized(image.registry, [pulling(image)], (headers) =>
        transport.send(url, { headers: { accept: ACCEPT, ...headers }, most: MOST_MANIFEST }),
      );
      if (answer.status === 404) return null;
      if (answer.status !== 200) throw failed(answer, where);
      return readManifest(answer.bytes, answer.headers.get('content-type') ?? '', reference, where);
    },

    async copyBlob(from, to, { digest, size }) {
      if (await hasBlob(to, digest)) return;
      const near = from.registry === to.registry;
      const scopes = near ? [pushing(to), pulling(from)] : [pushing(to)];
      const start = at(to, 'blobs/uploads/');
      if (near) {
        start.searchParams.set('mount', digest);
        start.searchParams.set('from', from.repository);
      }
      const begun = await authorized(to.registry, scopes, (headers) =>
        transport.send(start, { method: 'POST', headers: { 'content-length': '0', ...headers } }),
      );
      // Mounted: nothing is to be sent.
      if (begun.status === 201) return;
      if (begun.status !== 202) throw failed(begun, whereOf('POST', start));
      const session = sessionOf(begun, start);
      session.searchParams.set('digest', digest);
      const authorization = known.get([to.registry, ...scopes].join(' '));
      const answer = await transport.send(session, {
        method: 'PUT',
        headers: {
          'content-type': 'application/octet-stream',
          'content-length': String(size),
          ...(authorization === undefined ? {} : { authorization }),
        },
        body: await blob(from, { digest, size }),
      });
      if (answer.status < 200 || answer.status >= 300) throw failed(answer, whereOf('PUT', session));
    },

    async putManifest(to, reference, { bytes, mediaType }) {
      const url = at(to, `manifests/${reference}`);
      const answer = await authorized(to.registry, [pushing(to)], (headers) =>
        transport.send(url, {
          method: 'PUT',
          headers: { 'content-type': mediaType, 'content-length': String(bytes.length), ...headers },
          body: bytes,
        }),
      );
      if (answer.status < 200 || answer.status >= 300) throw failed(answer, whereOf('PUT', url));
    },
  };
}

/** A manifest or index as foreign bytes. @throws RegistryError `image_invalid` */
function readManifest(bytes: Buffer, contentType: string, reference: string, where: string): Manifest {
  const invalid = (why: string): never => {
    throw refused('image_invalid', `${where}: ${why}. Nothing was done with it.`);
  };
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (bytes.length > MOST_MANIFEST) invalid(`it has ${bytes.length} bytes; registries take ${MOST_MANIFEST}`);
  if (reference.startsWith('sha256:') && digest !== reference) invalid(`its bytes have the digest ${digest}`);
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const isIndex = INDEXES.includes(mediaType);
  if (!isIndex && !MANIFESTS.includes(mediaType))
    invalid(`its media type ${JSON.stringify(mediaType)} is none of an image`);
  let value: unknown = null;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    invalid('it is no JSON');
  }
  const read = (isIndex ? index : manifest).safeParse(value);
  if (!read.success) return invalid(`it is no ${isIndex ? 'index' : 'manifest'} of schema version 2`);
  const { data } = read;
  // One text that is read as a manifest here and as an index there would be two images under one digest.
  const both = value as { manifests?: unknown; layers?: unknown; config?: unknown };
  if ((data.mediaType ?? mediaType) !== mediaType || (both.manifests !== undefined && both.layers !== undefined))
    invalid(`it calls itself ${JSON.stringify(data.mediaType ?? 'both')}, not ${mediaType}`);
  if ('manifests' in data) return { digest, mediaType, bytes, manifests: data.manifests, blobs: [] };
  const held = [data.config, ...data.layers].filter(({ mediaType: type }) => !FOREIGN.test(type));
  return { digest, mediaType, bytes, manifests: [], blobs: held };
}
