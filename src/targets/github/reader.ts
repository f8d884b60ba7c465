import { z } from 'zod';
import { orNull, refused, unreliable } from 'github-client/errors';
import type { Clock } from '../../core/clock.ts';
import { prefetched } from 'async-parts/parallel';
import type { AssetInfo, ReleaseInfo, TreeEntry } from 'github-client/types';
import type { CachingReader, GitHubReader } from '../../operations/ports.ts';
import * as answers from 'github-client/answers';
import { cachingReader } from './caching-reader.ts';
import type { GitHubClient } from 'github-client/client';
import { below, repositoryParts } from 'github-client/repository';
import type { RepositoryClient } from 'github-client/repository';
import { NOTHING_TOLD } from './start/answers.ts';
import type { RegistryReader } from '../../operations/registries.ts';
import { NO_REGISTRIES } from '../registries/connect.ts';

/** That a token may not ask. */
const HIDDEN = ['github_forbidden'];
const FULL_SHA = /^[0-9a-f]{40}$/;

const assetsOf = (at: RepositoryClient, id: string, expected = 0): Promise<AssetInfo[]> =>
  at.list('GET /releases/{release_id}/assets', { release_id: id }, answers.asset, expected);

/** A release with all its assets. */
export async function whole(at: RepositoryClient, release: ReleaseInfo): Promise<ReleaseInfo> {
  if (release.hasAllAssets) return release;
  return { ...release, assets: await assetsOf(at, release.id), hasAllAssets: true };
}

/** Reads, and nothing else; see caching-reader.ts for what is asked once. */
export function createReader(
  client: GitHubClient,
  clock: Clock = Date.now,
  registries: RegistryReader = NO_REGISTRIES.reader,
  or = NOTHING_TOLD,
): CachingReader {
  const at = (name: string) => below(client, name);

  const gitCommit = (name: string, sha: string): ReturnType<GitHubReader['commit']> =>
    orNull(at(name).read('GET /git/commits/{commit_sha}', { commit_sha: sha }, answers.gitCommit));

  const treeLevel = (
    name: string,
    sha: string,
    recursive: boolean,
  ): Promise<{ tree: TreeEntry[]; truncated: boolean }> =>
    at(name).read(
      'GET /git/trees/{tree_sha}',
      { tree_sha: sha, ...(recursive ? { recursive: '1' } : {}) },
      answers.tree,
    );

  /** Directory by directory, for trees that GitHub cuts when asked for the whole. */
  const walk = async (name: string, sha: string, prefix: string): Promise<TreeEntry[]> => {
    const { tree, truncated } = await treeLevel(name, sha, false);
    if (truncated)
      throw refused('github_error', `GitHub does not list a directory of ${name} in full: it is too large.`);
    const found: TreeEntry[] = [];
    for (const entry of tree) {
      const path = `${prefix}${entry.path}`;
      found.push({ ...entry, path });
      if (entry.type === 'tree') found.push(...(await walk(name, entry.sha, `${path}/`)));
    }
    return found;
  };

  const reader: CachingReader = cachingReader(
    {
      registries,

      repository: (name) => at(name).read('GET ', {}, answers.repository),

      blob: (name, sha) => at(name).read('GET /git/blobs/{file_sha}', { file_sha: sha }, answers.blob),

      async commit(name, ref) {
        // Read as git has it: the other route lists every changed file.
        if (FULL_SHA.test(ref)) return gitCommit(name, ref);
        return orNull(
          at(name).read('GET /commits/{ref}', { ref, per_page: 1 }, answers.commit),
          // 422 "No commit found for SHA" for what is no name.
          ['not_found', 'validation_failed'],
        );
      },

      async ref(name, ref) {
        const found = await orNull(at(name).read('GET /git/ref/{ref}', { ref }, answers.ref));
        if (found === null) return null;
        if (found.name !== `refs/${ref}`) throw unreliable(`asked for refs/${ref}, GitHub told ${found.name}`);
        return { sha: found.sha, type: found.type };
      },

      async refBelow(name, above) {
        const found = await at(name).read('GET /git/matching-refs/{ref}', { ref: `${above}/` }, answers.refs);
        return found[0]?.name ?? null;
      },

      tagObject: (name, sha) => at(name).read('GET /git/tags/{tag_sha}', { tag_sha: sha }, answers.tagObject),

      async compare(name, base, head) {
        const { status } = await at(name).read(
          'GET /compare/{basehead}',
          { basehead: `${base}...${head}`, per_page: 1 },
          answers.comparison,
        );
        return status;
      },

      async releases(name, tag) {
        const all = await at(name).list('GET /releases', {}, answers.release);
        const found = await Promise.all(
          all.filter((release) => release.tag === tag).map((release) => whole(at(name), release)),
        );
        return {
          found: found.sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1)),
          full: all.filter(({ draft, prerelease }) => !draft && !prerelease).map((release) => release.tag),
        };
      },

      async release(name, id, expected = 0) {
        const many = expected < answers.EMBEDDED_ASSETS ? null : prefetched(assetsOf(at(name), id, expected));
        const found = await orNull(at(name).read('GET /releases/{release_id}', { release_id: id }, answers.release));
        if (found === null) return null;
        return many === null ? whole(at(name), found) : { ...found, assets: await many, hasAllAssets: true };
      },

      async pullRequests(name, head, base) {
        const { owner } = repositoryParts(name);
        const [own, all] = await Promise.all([
          reader.repository(name),
          at(name).list(
            'GET /pulls',
            { state: 'all', head: `${owner}:${head}`, base, sort: 'created', direction: 'desc' },
            answers.pullRequest,
          ),
        ]);
        // A fork of the same owner has the same `head`; a deleted one has no repository.
        return all
          .filter(({ headRepositoryId, baseRef }) => headRepositoryId === own.id && baseRef === base)
          .sort((a, b) => b.number - a.number);
      },

      pullRequest: (name, number) =>
        orNull(at(name).read('GET /pulls/{pull_number}', { pull_number: number }, answers.pullRequest)),

      async reviewedBy(name, number) {
        const reviews = await at(name).list(
          'GET /pulls/{pull_number}/reviews',
          { pull_number: number },
          answers.review,
        );
        return [
          ...new Set(reviews.flatMap(({ user, state }) => (user === null || state === 'PENDING' ? [] : [user.login]))),
        ];
      },

      has: (path) =>
        orNull(
          orNull(client.read(`GET ${path}`, {}, answers.nothing)).then((found) => found !== null),
          HIDDEN,
        ),

      async query(name, query, item) {
        // What a token may not see is null beside an error that says so.
        const answer = z.object({ data: item.nullable().catch(null) });
        return (await orNull(at(name).query(query, {}, answer), HIDDEN))?.data ?? null;
      },

      list: (name, path, item) => at(name).list(`GET ${path}`, {}, item),

      get: (name, path, answer) => orNull(at(name).read(`GET ${path}`, {}, answer)),

      async tree(name, sha) {
        const { tree, truncated } = await treeLevel(name, sha, true);
        return truncated ? walk(name, sha, '') : tree;
      },

      async file(name, path, commitSha) {
        const found = await orNull(at(name).read('GET /contents/{path}', { path, ref: commitSha }, answers.file));
        if (found === null) return null;
        if (found.type !== 'file') throw unreliable(`${path} of ${name} is a ${found.type}, not a file`);
        if (found.encoding === 'base64' && found.content !== undefined) return Buffer.from(found.content, 'base64');
        return reader.blob(name, found.sha);
      },
    },
    clock,
    or,
  );
  return reader;
}
