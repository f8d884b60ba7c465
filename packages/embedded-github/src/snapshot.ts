import { assetDigest } from './releases.ts';
import { followBranches } from './pulls.ts';
import { renderIdentity } from './render/commits.ts';
import type { World } from './world.ts';
import type { Repo } from './model.ts';

/** What there is in the repository, for assertions. Lists are in the order things were made. */
export interface Snapshot {
  /** Full name to SHA, by name. */
  readonly refs: Readonly<Record<string, string>>;
  /** Tag objects that a tag points at, by the tag's name. */
  readonly annotatedTags: Readonly<
    Record<
      string,
      {
        readonly object: string;
        readonly message: string;
        readonly tagger: { name: string; email: string; date: string };
      }
    >
  >;
  readonly releases: readonly ReleaseSnapshot[];
  readonly pulls: readonly PullSnapshot[];
  readonly comments: readonly {
    readonly id: number;
    readonly issue: number;
    readonly user: string;
    readonly body: string;
  }[];
}

export interface ReleaseSnapshot {
  readonly id: number;
  readonly tag: string;
  readonly target: string;
  readonly name: string | null;
  readonly body: string | null;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly immutable: boolean;
  readonly author: string;
  readonly assets: readonly AssetSnapshot[];
}

export interface AssetSnapshot {
  readonly id: number;
  readonly name: string;
  readonly label: string | null;
  readonly state: 'uploaded' | 'starter';
  readonly contentType: string;
  readonly size: number;
  /** `sha256:` and hex; null of a starter. */
  readonly digest: string | null;
  readonly bytes: Buffer;
}

export interface PullSnapshot {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly merged: boolean;
  readonly draft: boolean;
  readonly title: string;
  readonly body: string | null;
  readonly user: string;
  readonly head: string;
  readonly headSha: string;
  readonly base: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly milestone: string | null;
  readonly reviewers: readonly string[];
  readonly teamReviewers: readonly string[];
}

/** A copy of what is in a repository. */
export function takeSnapshot(world: World, repo: Repo): Snapshot {
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
      id: release.id,
      tag: release.tag,
      target: release.target,
      name: release.name,
      body: release.body,
      draft: release.draft,
      prerelease: release.prerelease,
      immutable: release.immutable,
      author: release.author,
      assets: release.assets.map((asset) => ({
        id: asset.id,
        name: asset.name,
        label: asset.label,
        state: asset.state,
        contentType: asset.contentType,
        size: asset.bytes.length,
        digest: assetDigest(asset),
        bytes: Buffer.from(asset.bytes),
      })),
    })),
    pulls: [...repo.issues.values()].flatMap((issue) => {
      const { pull } = issue;
      if (pull === null) return [];
      followBranches(world, repo, issue, pull);
      return [
        {
          number: issue.number,
          state: issue.state,
          merged: pull.mergedAt !== null,
          draft: pull.draft,
          title: issue.title,
          body: issue.body,
          user: issue.user,
          head: pull.headOwner === repo.owner ? pull.head : `${pull.headOwner}:${pull.head}`,
          headSha: pull.headSha,
          base: pull.base,
          labels: [...issue.labels],
          assignees: [...issue.assignees],
          milestone: issue.milestone === null ? null : (repo.milestones.get(issue.milestone)?.title ?? null),
          reviewers: [...pull.reviewers],
          teamReviewers: [...pull.teamReviewers],
        },
      ];
    }),
    comments: [...repo.comments.values()].map(({ id, issue, user, body }) => ({ id, issue, user, body })),
  };
}
