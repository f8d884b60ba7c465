import { flag, gitSha, record, text } from '../../protocol/shape.ts';
import type { TypeOf } from '../../protocol/shape.ts';

export const tagParameters = record({
  force: flag,
  message: text,
  move: flag,
  tag: text,
  target_sha: gitSha,
});
export type TagParameters = TypeOf<typeof tagParameters>;
