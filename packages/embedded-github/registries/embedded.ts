import { createHash, randomUUID } from 'node:crypto';
import { Front, type Answer, type RegistryCall } from './front.ts';
import { bearerOf, JobTokens, json } from './job-tokens.ts';

interface Login {
  readonly username: string;
  readonly password: string;
}
interface Version {
  readonly dist: { readonly integrity: string; readonly shasum: string };
}
interface Package {
  readonly name: string;
  readonly versions: Record<string, Version>;
  readonly 'dist-tags': Record<string, string>;
}
/** The body of a publication. */
interface Published extends Package {
  readonly _attachments: Record<string, { readonly data: string; readonly length: number }>;
}
interface Manifest {
  readonly bytes: Buffer;
  readonly type: string;
}

export interface EmbeddedRegistries {
  readonly front: Front;
  /** `http://127.0.0.1:4873`: what is sent here is taken as sent to the host that its `Host` names. */
  readonly url: string;
  readonly tokens: JobTokens;
  /** What a job is given to ask for its identity. */
  readonly identity: { readonly ACTIONS_ID_TOKEN_REQUEST_URL: string; readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string };
  /** A token of a person, who may publish every package. */
  readonly npmToken: string;
  /** Packages by `host/name`, as their registry shows them. */
  readonly packages: Map<string, Package>;
  /** What a tag leads to, or null. @param image `host/name:tag` */
  digestAt(image: string): string | null;
  /** A blob or manifest as any client pushes it; its digest. @param image `host/name` */
  putBlob(image: string, bytes: string | Buffer): string;
  putManifest(image: string, reference: string | null, bytes: string | Buffer, type: string): string;
  /** Hex of the digest of an image that every repository has, for those who have no bytes of the true one. */
  readonly standIn: string;
  /** Somebody stages a version of a package; the id of the stage. */
  stage(host: string, name: string, version: string): string;
  /** Somebody approves what waits. */
  approve(stageId: string): void;
  close(): Promise<void>;
}

const digestOf = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
function blobOf(text: string, type: string) {
  const digest = digestOf(Buffer.from(text));
  return { mediaType: `application/vnd.oci.image.${type}`, digest, size: text.length };
}
/** Blobs that nobody else's image has: every repository answers that it is there already. */
const STAND_IN_BLOBS = { config: '{"stand":"in"}', layer: 'the layer of the image that stands in' };
const STAND_IN_TYPE = 'application/vnd.oci.image.manifest.v1+json';
const STAND_IN = JSON.stringify({
  ...{ schemaVersion: 2, mediaType: STAND_IN_TYPE },
  config: blobOf(STAND_IN_BLOBS.config, 'config.v1+json'),
  layers: [blobOf(STAND_IN_BLOBS.layer, 'layer.v1.tar')],
});
const none = (code: string): Answer => json(404, { errors: [{ code, message: 'not known' }] });

/**
 * Registries of packages and of images in memory, under any host: npm's protocol as far as it publishes, stages and shows,
 * and the OCI Distribution Specification as far as it pulls, pushes and mounts.
 * @param logins by host: who may come in there; a host without one is open to everybody
 */
export async function startEmbeddedRegistries({
  logins = {},
}: { readonly logins?: Readonly<Record<string, Login>> } = {}): Promise<EmbeddedRegistries> {
  const tokens = new JobTokens();
  const npmToken = tokens.drawn('npm');
  const packages = new Map<string, Package>();
  const stages = new Map<string, { readonly host: string; readonly published: Published }>();
  /** By `host/name@digest`. */
  const blobs = new Map<string, Buffer>();
  /** By `host/name@digest` and `host/name:tag`. */
  const manifests = new Map<string, Manifest>();
  /** By token: the scopes that it is for. */
  const scopes = new Map<string, readonly string[]>();

  function publish(host: string, { name, versions, 'dist-tags': tags }: Published): void {
    const before = packages.get(`${host}/${name}`);
    packages.set(`${host}/${name}`, {
      name,
      versions: { ...before?.versions, ...versions },
      'dist-tags': { ...before?.['dist-tags'], ...tags },
    });
  }

  function npm(call: RegistryCall): Answer {
    const { method, host, path, body } = call;
    const { pathname } = new URL(path, 'http://registry.invalid');
    const stage = /^\/-\/stage\/([^/]+)$/.exec(pathname)?.[1];
    const name = decodeURIComponent(pathname.replace(/^\/(?:-\/stage\/package\/)?/, ''));
    const isStaged = pathname.startsWith('/-/stage/package/');
    const bearer = bearerOf(call);
    if (method === 'GET' && stage !== undefined) {
      const [version] = Object.keys(stages.get(stage)?.published.versions ?? {});
      const packageName = stages.get(stage)?.published.name;
      return bearer !== npmToken || packageName === undefined
        ? json(404, { error: 'Not found' })
        : json(200, { packageName, version });
    }
    if (method === 'GET') {
      const found = packages.get(`${host}/${name}`);
      return found === undefined ? json(404, { error: 'Not found' }) : json(200, found);
    }
    // Who may not publish is told that there is nothing.
    if (bearer !== npmToken && tokens.packageOf(bearer) !== name) return json(404, { error: 'Not found' });
    const published = JSON.parse(body.toString()) as Published;
    const [version = ''] = Object.keys(published.versions);
    const tarball = Object.entries(published._attachments).find(([file]) => file.endsWith('.tgz'))?.[1];
    const bytes = Buffer.from(tarball?.data ?? '', 'base64');
    const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    if (
      published.name !== name ||
      bytes.length !== tarball?.length ||
      published.versions[version]?.dist.integrity !== integrity
    )
      return json(400, { error: 'The body is not of this package and these bytes' });
    if (packages.get(`${host}/${name}`)?.versions[version] !== undefined)
      return json(403, { error: `You cannot publish over the previously published versions: ${version}.` });
    if (!isStaged) {
      publish(host, published);
      return json(201, { ok: true });
    }
    const stageId = randomUUID();
    stages.set(stageId, { host, published });
    return json(201, { stageId });
  }

  /** Null where the request may go on. */
  function challenge(call: RegistryCall, name: string): Answer | null {
    const { method, host } = call;
    if (logins[host] === undefined) return null;
    const wanted = method === 'GET' || method === 'HEAD' ? 'pull' : 'push';
    const held = scopes.get(bearerOf(call)) ?? [];
    const fits = (scope: string): boolean =>
      scope.startsWith(`${host} repository:${name}:`) && /[^:]*$/.exec(scope)?.[0].split(',').includes(wanted) === true;
    if (held.some(fits)) return null;
    const asked = `Bearer realm="https://${host}/token",service="${host}",scope="repository:${name}:${wanted}"`;
    return { ...json(401, { errors: [{ code: 'UNAUTHORIZED' }] }), headers: { 'www-authenticate': asked } };
  }

  function token({ host, path, headers }: RegistryCall): Answer {
    const { username, password } = logins[host] ?? {};
    const given = Buffer.from(headers.authorization?.replace('Basic ', '') ?? '', 'base64').toString();
    const may = given === `${String(username)}:${String(password)}`;
    const asked = new URL(path, 'http://registry.invalid').searchParams.getAll('scope');
    const made = tokens.drawn('oci-token');
    scopes.set(made, may ? asked.map((scope) => `${host} ${scope}`) : []);
    return json(200, { token: made });
  }

  function putManifest(image: string, reference: string | null, given: string | Buffer, type: string): string {
    const bytes = Buffer.from(given);
    const digest = digestOf(bytes);
    manifests.set(`${image}@${digest}`, { bytes, type });
    if (reference !== null && reference !== digest) manifests.set(`${image}:${reference}`, { bytes, type });
    return digest;
  }

  const lacks = (image: string, bytes: Buffer): boolean => {
    const {
      config,
      layers = [],
      manifests: children = [],
    } = JSON.parse(bytes.toString()) as {
      readonly [part in 'layers' | 'manifests']?: readonly { readonly digest: string }[];
    } & { readonly config?: { readonly digest: string } };
    const own = [...(config === undefined ? [] : [config]), ...layers];
    return (
      own.some(({ digest }) => !blobs.has(`${image}@${digest}`) && !blobs.has(`*@${digest}`)) ||
      children.some(({ digest }) => !manifests.has(`${image}@${digest}`))
    );
  };

  function oci(call: RegistryCall): Answer {
    const { method, host, path, headers, body } = call;
    const { pathname, searchParams } = new URL(path, 'http://registry.invalid');
    if (pathname === '/token') return token(call);
    const [, name = '', sort = '', reference = ''] =
      /^\/v2\/(.+?)\/(manifests|blobs\/uploads|blobs)\/([^/]*)$/.exec(pathname) ?? [];
    const refusal = challenge(call, name);
    if (refusal !== null) return refusal;
    const image = `${host}/${name}`;
    const isRead = method === 'GET' || method === 'HEAD';
    if (sort === 'manifests' && isRead) {
      const own = manifests.get(`${image}${reference.startsWith('sha256:') ? '@' : ':'}${reference}`);
      const found = own ?? manifests.get(`*@${reference}`);
      if (found === undefined) return none('MANIFEST_UNKNOWN');
      return { status: 200, headers: { 'content-type': found.type }, body: found.bytes };
    }
    if (sort === 'manifests') {
      if (lacks(image, body))
        return json(400, { errors: [{ code: 'MANIFEST_BLOB_UNKNOWN', message: 'blob unknown' }] });
      if (reference.startsWith('sha256:') && reference !== digestOf(body)) return none('DIGEST_INVALID');
      putManifest(image, reference, body, headers['content-type'] ?? '');
      return { status: 201 };
    }
    if (sort === 'blobs') {
      const found = blobs.get(`${image}@${reference}`) ?? blobs.get(`*@${reference}`);
      return found === undefined ? none('BLOB_UNKNOWN') : { status: 200, body: method === 'HEAD' ? '' : found };
    }
    if (method === 'POST') {
      const [mount, from] = [searchParams.get('mount') ?? '', searchParams.get('from') ?? ''];
      const there = blobs.get(`${host}/${from}@${mount}`);
      if (there === undefined)
        return { status: 202, headers: { location: `/v2/${name}/blobs/uploads/${randomUUID()}` } };
      blobs.set(`${image}@${mount}`, there);
      return { status: 201 };
    }
    const digest = searchParams.get('digest') ?? '';
    if (digest !== digestOf(body)) return json(400, { errors: [{ code: 'DIGEST_INVALID' }] });
    blobs.set(`${image}@${digest}`, body);
    return { status: 201 };
  }

  for (const text of Object.values(STAND_IN_BLOBS)) blobs.set(`*@${digestOf(Buffer.from(text))}`, Buffer.from(text));
  const standIn = putManifest('*', null, STAND_IN, STAND_IN_TYPE).replace('sha256:', '');
  const isOfImages = ({ path }: RegistryCall): boolean => path.startsWith('/v2/') || path.startsWith('/token?');
  const front: Front = await Front.start(
    null,
    (call) => tokens.answer(call, call.host) ?? (isOfImages(call) ? oci(call) : npm(call)),
  );
  return {
    ...{ front, tokens, npmToken, packages, putManifest, standIn },
    url: `http://${front.host}`,
    identity: {
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://pipelines.actions.githubusercontent.com/_identity?api-version=2.0',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: tokens.requestToken,
    },
    digestAt(image) {
      const found = manifests.get(image);
      return found === undefined ? null : digestOf(found.bytes);
    },
    putBlob(image, given) {
      const bytes = Buffer.from(given);
      blobs.set(`${image}@${digestOf(bytes)}`, bytes);
      return digestOf(bytes);
    },
    stage(host, name, version) {
      const stageId = randomUUID();
      const versions = { [version]: { dist: { integrity: '', shasum: '' } } };
      stages.set(stageId, { host, published: { name, versions, 'dist-tags': {}, _attachments: {} } });
      return stageId;
    },
    approve(stageId) {
      const { host, published } = stages.get(stageId) ?? {};
      if (host !== undefined && published !== undefined) publish(host, published);
    },
    close: () => front.close(),
  };
}
