import { count, digest, flag, matching, nullable, oneOf, record, text } from '../../core/shape.ts';
import type { TypeOf } from '../../core/shape.ts';

export const npmParameters = record({
  access: oneOf('public', 'restricted'),
  /** Of the tarball's bytes. */
  digest,
  integrity: matching(/^sha512-[A-Za-z0-9+/]{86}==$/, 'sha512- and base64'),
  name: text,
  /** Digest of the bundle; null without one. */
  provenance: nullable(digest),
  registry: matching(/^https?:\/\/[^/?#@]+(?:\/[^?#]*[^/?#])?$/, 'the address of a registry'),
  size: count,
  stage: flag,
  tag: text,
  version: text,
});
export type NpmParameters = TypeOf<typeof npmParameters>;
