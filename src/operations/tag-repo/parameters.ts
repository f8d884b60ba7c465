import { flag, gitSha, record, text } from '../../core/shape.ts';
import type { TypeOf } from '../../core/shape.ts';

export const tagParameters = record({
  force: flag,
  message: text,
  move: flag,
  tag: text,
  target_sha: gitSha,
});
export type TagParameters = TypeOf<typeof tagParameters>;
