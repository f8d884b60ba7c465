import { assetDigest } from '../releases.ts';
import { followBranches } from '../pulls.ts';
import { renderIdentity } from '../render/commits.ts';
import type { Asset, Comment, Issue, Pull, Release, Repo } from '../model.ts';

/** What there is in the repository, for assertions. Lists are in the order things were made. */
export interface Snapshot {
  /** Full name to SHA, by name. */
  readonly refs: Readonly<Record<string, string>>;
  /** Tag objects that a tag points at, by the tag's name. */
  readonly annotatedTags: Readonly<Record<string, TagSnapshot>>;
  readonly releases: readonly ReleaseSnapshot[];
  readonly pulls: readonly PullSnapshot[];
  readonly comments: readonly Readonly<Pick<Comment, (typeof COMMENT)[number]>>[];
}

interface TagSnapshot {
  readonly object: string;
  readonly message: string;
  readonly tagger: ReturnType<typeof renderIdentity>;
}

export interface ReleaseSnapshot extends Readonly<Pick<Release, (typeof RELEASE)[number]>> {
  readonly assets: readonly AssetSnapshot[];
}

export interface AssetSnapshot extends Readonly<Pick<Asset, (typeof ASSET)[number]>> {
  readonly size: number;
  /** `sha256:` and hex; null of a starter. */
  readonly digest: string | null;
  readonly bytes: Buffer;
}

export interface PullSnapshot extends Readonly<
  Pick<Issue, (typeof ISSUE)[number]> & Pick<Pull, (typeof PULL)[number]>
> {
  readonly merged: boolean;
  /** With its owner where that is not the repository's. */
  readonly head: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly milestone: string | null;
  readonly reviewers: readonly string[];
  readonly teamReviewers: readonly string[];
}

const RELEASE = ['id', 'tag', 'target', 'name', 'body', 'draft', 'prerelease', 'immutable', 'author'] as const;
const ASSET = ['id', 'name', 'label', 'state', 'contentType'] as const;
const ISSUE = ['number', 'state', 'title', 'body', 'user'] as const;
const PULL = ['draft', 'headSha', 'base'] as const;
const COMMENT = ['id', 'issue', 'user', 'body'] as const;

const picked = <T extends object, K extends keyof T>(thing: T, fields: readonly K[]): Pick<T, K> =>
  Object.fromEntries(fields.map((name) => [name, thing[name]])) as Pick<T, K>;

/** A copy of what is in a repository. */
export function takeSnapshot(repo: Repo): Snapshot {
  const refs = [...repo.refs].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    refs: Object.fromEntries(refs),
    annotatedTags: Object.fromEntries(
      refs.flatMap(([name, sha]) => {
        const tag = name.startsWith('refs/tags/') ? repo.objects.tag(sha) : null;
        if (tag === null) return [];
        const { object, message } = tag;
        return [[name.slice('refs/tags/'.length), { object, message, tagger: renderIdentity(tag.tagger) }]];
      }),
    ),
    releases: [...repo.releases.values()].map((release) => ({
      ...picked(release, RELEASE),
      assets: release.assets.map((asset) => ({
        ...picked(asset, ASSET),
        size: asset.bytes.length,
        digest: assetDigest(asset),
        bytes: Buffer.from(asset.bytes),
      })),
    })),
    pulls: [...repo.issues.values()].flatMap((issue) => {
      const { pull, milestone } = issue;
      if (pull === null) return [];
      followBranches(repo, issue, pull);
      return [
        {
          ...picked(issue, ISSUE),
          ...picked(pull, PULL),
          merged: pull.mergedAt !== null,
          head: pull.headOwner === repo.owner ? pull.head : `${pull.headOwner}:${pull.head}`,
          labels: [...issue.labels],
          assignees: [...issue.assignees],
          milestone: milestone === null ? null : (repo.milestones.get(milestone)?.title ?? null),
          reviewers: [...pull.reviewers],
          teamReviewers: [...pull.teamReviewers],
        },
      ];
    }),
    comments: [...repo.comments.values()].map((comment) => picked(comment, COMMENT)),
  };
}
