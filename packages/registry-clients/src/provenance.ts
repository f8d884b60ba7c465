import { z } from 'zod';

/** A Sigstore bundle that attests where a package was built, as far as it must fit the package. */

const bundle = z.object({
  mediaType: z.string().regex(/^application\/vnd\.dev\.sigstore\.bundle/),
  dsseEnvelope: z.object({ payloadType: z.literal('application/vnd.in-toto+json'), payload: z.base64() }),
});
const statement = z.object({
  subject: z.array(z.object({ name: z.string(), digest: z.object({ sha512: z.string() }) })).length(1),
  predicateType: z.string(),
});

/** `pkg:npm/%40acme/w@1.0.0` */
const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** The bundle's media type, or what is wrong with it: its one subject is this package by name, version and bytes. */
export function readProvenance(
  text: string,
  { name, version, integrity }: { readonly name: string; readonly version: string; readonly integrity: string },
): { readonly mediaType: string } | { readonly fault: string } {
  try {
    const { mediaType, dsseEnvelope } = bundle.parse(JSON.parse(text));
    const { subject } = statement.parse(JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8')));
    const [{ name: about, digest } = { name: '', digest: { sha512: '' } }] = subject;
    if (about !== purlOf(name, version))
      return { fault: `is about ${JSON.stringify(about)}, not ${purlOf(name, version)}` };
    const hex = Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex');
    return digest.sha512 === hex ? { mediaType } : { fault: 'is about another tarball: its sha512 differs' };
  } catch {
    return { fault: 'is no Sigstore bundle with one in-toto statement about one package' };
  }
}
