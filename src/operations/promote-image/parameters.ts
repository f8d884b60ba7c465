import { digest, flag, list, matching, record } from '../../core/shape.ts';
import type { TypeOf } from '../../core/shape.ts';
import { HOST, REPOSITORY, TAG } from 'registry-clients/names';

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
