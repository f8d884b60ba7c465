import { z } from 'zod';
import type { Standing } from '../../operations/ports.ts';
import { assetDigest, orEmpty, sha } from 'github-client/answers';

/** So many assets GraphQL gives at once. */
const MOST_ASSETS = 100;

const SELECTED = (i: number): string => `
      ref${i}: ref(qualifiedName: $ref${i}) { target { oid } }
      release${i}: release(tagName: $tag${i}) {
        tagName name description isDraft isPrerelease
        releaseAssets(first: ${MOST_ASSETS}) { totalCount nodes { name size digest } }
      }`;

const ref = z.object({ target: z.object({ oid: sha }) }).nullable();
const release = z
  .object({
    tagName: z.string(),
    name: orEmpty,
    description: orEmpty,
    isDraft: z.boolean(),
    isPrerelease: z.boolean(),
    releaseAssets: z.object({
      totalCount: z.number(),
      nodes: z.array(z.object({ name: z.string(), size: z.number(), digest: assetDigest })),
    }),
  })
  .refine(({ releaseAssets: { nodes, totalCount } }) => nodes.length === totalCount);

/** What stands under tags, asked for beside something else of their repository. */
export interface Look {
  /** Further variables of the query, and their values. */
  readonly declared: string;
  readonly values: Readonly<Record<string, string>>;
  /** What is selected of the repository. */
  readonly selected: string;
  /** The answer, by tag: without those of which it does not tell all. */
  readonly read: (repository: Readonly<Record<string, unknown>>) => Map<string, Standing>;
}

export function lookAt(tags: readonly string[]): Look {
  return {
    declared: tags.map((_, i) => `, $tag${i}: String!, $ref${i}: String!`).join(''),
    values: Object.fromEntries(
      tags.flatMap((tag, i) => [
        [`tag${i}`, tag],
        [`ref${i}`, `refs/tags/${tag}`],
      ]),
    ),
    selected: tags.map((_, i) => SELECTED(i)).join(''),
    read: (repository) =>
      new Map(
        tags.flatMap((tag, i) => {
          const at = ref.safeParse(repository[`ref${i}`]);
          const found = release.safeParse(repository[`release${i}`]);
          if (!at.success || !found.success) return [];
          const {
            tagName,
            name,
            description: body,
            isDraft: draft,
            isPrerelease: prerelease,
            releaseAssets,
          } = found.data;
          const assets = releaseAssets.nodes.map((asset) => ({ ...asset, state: 'uploaded' as const }));
          return [[tag, { object: at.data?.target.oid ?? null, tag: tagName, name, body, draft, prerelease, assets }]];
        }),
      ),
  };
}
