import { digest, flag, list, matching, record } from '../../core/shape.ts';
import type { TypeOf } from '../../core/shape.ts';

/** A host, with its port where it has one. */
export const HOST = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/;
/** Names and tags as the OCI Distribution Specification has them. */
export const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
export const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;

const host = matching(HOST, 'the host of a registry');
const repository = matching(REPOSITORY, 'the name of an image');

export const imageParameters = record({
  digest,
  move: flag,
  registry: host,
  repository,
  source: record({ registry: host, repository }),
  tags: list(matching(TAG, 'a tag of an image')),
});
export type ImageParameters = TypeOf<typeof imageParameters>;
