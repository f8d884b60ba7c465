import { z } from 'zod';
import type { Inventory, TagFound } from '../../operations/ports.ts';
import * as answers from 'github-client/answers';
import { PER_PAGE } from 'github-client/pages';
import { orNull } from 'github-client/errors';
import { whole } from './reader.ts';
import { below } from 'github-client/repository';
import type { RepositoryClient } from 'github-client/repository';

const REFERENCES = `query Tags($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    refs(refPrefix: "refs/tags/", first: ${PER_PAGE}, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { name target { __typename oid ... on Tag { target { __typename oid ... on Tag { target { __typename oid } } } } } }
    }
  }
}`;
interface Target {
  readonly __typename: string;
  readonly oid: string;
  readonly target?: Target | undefined;
}
const target: z.ZodType<Target> = z.lazy(() =>
  z.object({ __typename: z.string(), oid: z.string(), target: target.optional() }),
);
const page = z.object({
  data: z.object({
    repository: z.object({
      refs: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z.array(z.object({ name: z.string(), target })),
      }),
    }),
  }),
});

/** What a repository has, a page at a time. No time, author or text of it is looked at. */
export function createInventory(client: RepositoryClient, repository: string): Inventory {
  const at = below(client, repository);
  const references = async (after: string | null) => (await at.query(REFERENCES, { after }, page)).data.repository.refs;

  return {
    async *tags() {
      let after: string | null = null;
      do {
        const { nodes, pageInfo } = await references(after);
        yield nodes.map(tagOf);
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
    },
    async *releases() {
      for await (const releases of at.pages('GET /releases', {}, answers.release)) {
        const published = releases.filter(({ draft }) => !draft);
        yield await Promise.all(published.map((release) => whole(at, release)));
      }
    },
    latest: async () => (await orNull(at.read('GET /releases/latest', {}, answers.latest)))?.tag_name ?? null,
  };
}

function tagOf({ name, target: object }: { readonly name: string; readonly target: Target }): TagFound {
  let at: Target | undefined = object;
  while (at?.__typename === 'Tag') at = at.target;
  return { name, object: object.oid, target: at?.__typename === 'Commit' ? at.oid : null };
}
