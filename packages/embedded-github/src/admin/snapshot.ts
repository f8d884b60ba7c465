import { assetDigest } from '../releases.ts';
import { followBranches } from '../pulls.ts';
import { renderIdentity } from '../render/commits.ts';
import type { Issue, Pull, Repo } from '../model.ts';

/** What there is in the repository, for assertions. Lists are in the order things were made. */
export type Snapshot = ReturnType<typeof takeSnapshot>;
export type ReleaseSnapshot = Snapshot['releases'][number];
export type AssetSnapshot = ReleaseSnapshot['assets'][number];
export type PullSnapshot = Snapshot['pulls'][number];

const RELEASE = ['id', 'tag', 'target', 'name', 'body', 'draft', 'prerelease', 'immutable', 'author'] as const;
const ASSET = ['id', 'name', 'label', 'state', 'contentType'] as const;
const ISSUE = ['number', 'state', 'title', 'body', 'user'] as const;
const PULL = ['draft', 'headSha', 'base'] as const;
const ISSUE_LISTS = ['labels', 'assignees'] as const;
const PULL_LISTS = ['reviewers', 'teamReviewers'] as const;
const COMMENT = ['id', 'issue', 'user', 'body'] as const;

const picked = <T extends object, K extends keyof T>(thing: T, fields: readonly K[]): Pick<T, K> =>
  Object.fromEntries(fields.map((name) => [name, thing[name]])) as Pick<T, K>;

/** A copy of what is in a repository. */
export function takeSnapshot(repo: Repo) {
  const refs = [...repo.refs].sort(([a], [b]) => (a < b ? -1 : 1));
  const tags = refs.flatMap(([name, sha]) => {
    const tag = name.startsWith('refs/tags/') ? repo.objects.tag(sha) : null;
    if (tag === null) return [];
    const { object, message, tagger } = tag;
    return [[name.slice('refs/tags/'.length), { object, message, tagger: renderIdentity(tagger) }] as const];
  });
  return {
    /** Full name to SHA, by name. */
    refs: Object.fromEntries(refs),
    /** Tag objects that a tag points at, by the tag's name. */
    annotatedTags: Object.fromEntries(tags),
    releases: [...repo.releases.values()].map((release) => ({
      ...picked(release, RELEASE),
      assets: release.assets.map((asset) => ({
        ...picked(asset, ASSET),
        size: asset.bytes.length,
        /** `sha256:` and hex; null of a starter. */
        digest: assetDigest(asset),
        bytes: Buffer.from(asset.bytes),
      })),
    })),
    pulls: [...repo.issues.values()].flatMap((issue) => (issue.pull === null ? [] : pullOf(repo, issue, issue.pull))),
    comments: [...repo.comments.values()].map((comment) => picked(comment, COMMENT)),
  };
}

function pullOf(repo: Repo, issue: Issue, pull: Pull) {
  followBranches(repo, issue, pull);
  return {
    ...picked(issue, ISSUE),
    ...picked(pull, PULL),
    ...structuredClone({ ...picked(issue, ISSUE_LISTS), ...picked(pull, PULL_LISTS) }),
    merged: pull.mergedAt !== null,
    /** With its owner where that is not the repository's. */
    head: pull.headOwner === repo.owner ? pull.head : `${pull.headOwner}:${pull.head}`,
    milestone: repo.milestones.get(issue.milestone ?? 0)?.title ?? null,
  };
}
