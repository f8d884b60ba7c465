import { count, digest, flag, gitSha, list, nullable, oneOf, record, text } from '../../core/shape.ts';
import type { TypeOf } from '../../core/shape.ts';

/** GitHub takes so many files a release. */
export const MOST_ASSETS = 1000;

export const asset = record({
  content_type: text,
  digest,
  label: nullable(text),
  name: text,
  size: count,
});
export type Asset = TypeOf<typeof asset>;

export const releaseParameters = record({
  assets: list(asset),
  body: nullable(text),
  discussion_category: nullable(text),
  draft: flag,
  generate_notes: flag,
  make_latest: oneOf('true', 'false', 'legacy'),
  name: text,
  on_existing: oneOf('error', 'update', 'keep', 'append'),
  prerelease: flag,
  tag: text,
  target_sha: gitSha,
});
export type ReleaseParameters = TypeOf<typeof releaseParameters>;
