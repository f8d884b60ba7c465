import type { TagObject } from 'github-client/types';
import type { GitHubReader } from './ports.ts';

/** What a tag stands for, annotated tags followed to their commit. */
export interface PeeledTag {
  /** What the reference itself points at: a commit, or a tag object. */
  readonly refSha: string;
  /** The outermost tag object; null for a lightweight tag. */
  readonly object: TagObject | null;
  /** The commit; null when the tag stands for a tree or a blob. */
  readonly commitSha: string | null;
}

const DEEPEST = 5;

/** A tag by its name, or null when there is none. */
export async function peelTag(reader: GitHubReader, repository: string, tag: string): Promise<PeeledTag | null> {
  const ref = await reader.ref(repository, `tags/${tag}`);
  if (ref === null) return null;
  let object: TagObject | null = null;
  let at: { sha: string; type: string } = ref;
  for (let depth = 0; at.type === 'tag' && depth < DEEPEST; depth++) {
    const inner: TagObject = await reader.tagObject(repository, at.sha);
    object ??= inner;
    at = { sha: inner.targetSha, type: inner.targetType };
  }
  return { refSha: ref.sha, object, commitSha: at.type === 'commit' ? at.sha : null };
}
