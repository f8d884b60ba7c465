import { z } from 'zod';
import * as answers from './answers.ts';
import type { GitHubClient } from './client.ts';
import { below } from './repository-parts.ts';

/** A tag or release as it stands, with what it says about where it came from. */
export interface Found {
  readonly kind: 'tag' | 'release';
  readonly tag: string;
  /** When it was made, milliseconds: of a lightweight tag only its commit's time is known. */
  readonly at: number;
  /** The tag's message or the release's body, which may hold a receipt's marker; null for a lightweight tag. */
  readonly text: string | null;
  readonly url: string | null;
}

/** Everything of the kinds that MarketOps makes; drafts as far as the token sees them. */
export interface Inventory {
  readonly tags: () => Promise<Found[]>;
  readonly releases: () => Promise<Found[]>;
}

const time = z.string().transform((text) => Date.parse(text));
const taggedAt = z.object({ message: z.string(), tagger: z.object({ date: time }).nullish() });
const release = z.object({
  tag_name: z.string(),
  body: z.string().nullish(),
  created_at: time,
  published_at: time.nullable(),
  html_url: z.string(),
});

export function createInventory(client: GitHubClient, repository: string): Inventory {
  const at = below(client, repository);

  const tagFound = async (ref: { name: string; sha: string; type: string }): Promise<Found> => {
    const found = { kind: 'tag', tag: ref.name.slice('refs/tags/'.length), url: null } as const;
    if (ref.type === 'tag') {
      const { message, tagger } = await at.read('GET /git/tags/{tag_sha}', { tag_sha: ref.sha }, taggedAt);
      return { ...found, at: tagger?.date ?? 0, text: message };
    }
    if (ref.type !== 'commit') return { ...found, at: 0, text: null };
    const route = 'GET /git/commits/{commit_sha}';
    const { committedAt } = await at.read(route, { commit_sha: ref.sha }, answers.gitCommit);
    return { ...found, at: Date.parse(committedAt), text: null };
  };

  return {
    async tags() {
      // Not paginated in GitHub's description: all matches come at once.
      const refs = await at.read('GET /git/matching-refs/{ref}', { ref: 'tags/' }, answers.ref.array());
      return Promise.all(refs.map(tagFound));
    },
    async releases() {
      const all = await at.list('GET /releases', {}, release);
      return all.map((item) => ({
        kind: 'release',
        tag: item.tag_name,
        at: item.published_at ?? item.created_at,
        text: item.body ?? '',
        url: item.html_url,
      }));
    },
  };
}
