import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** Tarballs of packages, entry by entry: also those that npm would never make. */

export interface Entry {
  readonly path: string;
  readonly content?: string | Buffer;
  /** `0` unless given: a plain file. */
  readonly type?: string;
  readonly link?: string;
}

function header({ path, content = '', type = '0', link = '' }: Entry): Buffer {
  const block = Buffer.alloc(512);
  block.write(path, 0, 100);
  for (const [at, text] of [
    [100, '0000644\0'],
    [108, '0000000\0'],
    [116, '0000000\0'],
    [124, `${Buffer.byteLength(content).toString(8).padStart(11, '0')}\0`],
    [136, '00000000000\0'],
    [148, '        '],
    [156, type],
    [157, link],
    [257, 'ustar\x0000'],
  ] as const)
    block.write(text, at, 'latin1');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

export function tar(entries: readonly Entry[]): Buffer {
  const blocks = entries.flatMap((entry) => {
    const content = Buffer.from(entry.content ?? '');
    return [header(entry), content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

export const tgz = (entries: readonly Entry[]): Buffer => gzipSync(tar(entries));

/** A record of a pax header. */
export function pax(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => {
      const rest = ` ${name}=${value}\n`;
      let length = rest.length + 1;
      while (`${length}${rest}`.length !== length) length = `${length}${rest}`.length;
      return `${length}${rest}`;
    })
    .join('');
}

/** A package that `npm pack` could have made. */
export function packed(
  manifest: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, string>> = {},
): Buffer {
  return tgz([
    { path: 'package/package.json', content: JSON.stringify(manifest) },
    ...Object.entries(files).map(([path, content]) => ({ path: `package/${path}`, content })),
  ]);
}

export const integrityOf = (bytes: Buffer): string => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

/** A Sigstore bundle about a tarball; its signature is the registry's affair. */
export function bundleFor(name: string, version: string, bytes: Buffer): string {
  const digest = { sha512: createHash('sha512').update(bytes).digest('hex') };
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: `pkg:npm/${name.replace('@', '%40')}@${version}`, digest }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {},
  };
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
  const dsseEnvelope = { payloadType: 'application/vnd.in-toto+json', payload, signatures: [] };
  return JSON.stringify({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', dsseEnvelope });
}
