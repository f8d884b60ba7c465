import { gitSha, list, matching, nullable, record, text } from '../../core/shape.ts';
import type { TypeOf } from '../../core/shape.ts';

export const dispatchParameters = record({
  /** In the order of the file; the receipt is not among them. */
  inputs: list(record({ name: text, value: text })),
  /** The input that the receipt is given in; null: the workflow is not told. */
  receipt_input: nullable(text),
  ref: matching(/^refs\/(?:heads|tags)\/./, 'refs/heads/… or refs/tags/…'),
  /** The commit that it is started for: for another one it is started again. */
  source_sha: gitSha,
  /** The name of its file in .github/workflows. */
  workflow: matching(/^[A-Za-z0-9_-][A-Za-z0-9._-]*\.ya?ml$/, 'the name of a workflow file'),
});
export type DispatchParameters = TypeOf<typeof dispatchParameters>;

/** `main` of `refs/heads/main`. */
export const shortRef = (ref: string): string => ref.replace(/^refs\/(?:heads|tags)\//, '');
