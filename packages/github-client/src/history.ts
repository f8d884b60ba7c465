import { gitObjectId } from 'git-objects/id';
import type { Tree, TreeEntry } from 'git-objects/trees';
import { z } from 'zod';
import * as answers from './answers.ts';
import { unreliable } from './errors.ts';
import { below } from './repository.ts';
import type { RepositoryClient } from './repository.ts';

/**
 * What lies below the head of a branch, by GraphQL: commits with one file of their trees, whole trees, many blobs, each in
 * one request where REST needs one for each. Nothing is believed that its git id does not vouch for.
 */

export interface HistoryOptions {
  /** What messages call the branch. */
  readonly branch: string;
  /** The path of a short text, which comes with each commit. */
  readonly file: string;
  /** What the queries' names begin with. */
  readonly queries: string;
}

export interface HistoryCommit {
  readonly id: string;
  readonly parents: readonly string[];
  /** Id of its root tree. */
  readonly tree: string;
  /** The text of the file; null where there is none, or no short text. */
  readonly file: string | null;
}

/** Pages of a hundred commits that one request asks for. */
const PAGES = 4;
const PER_PAGE = 100;
/** Blobs that one request asks for. */
const BLOBS = 100;

const oid = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const textBlob = z.object({ oid, text: z.string().nullable(), isTruncated: z.boolean() });
const givenBlob = textBlob.partial();
type GivenBlob = z.infer<typeof givenBlob>;
const repositoryOf = <T extends z.ZodType>(repository: T) => z.object({ data: z.object({ repository }) });

const commitNode = z.object({
  oid,
  tree: z.object({ oid }),
  parents: z.object({ nodes: z.array(z.object({ oid })), totalCount: z.number() }),
  file: z.object({ object: givenBlob.nullable() }).nullable(),
});
const historyPage = z.object({ nodes: z.array(commitNode), pageInfo: z.object({ hasNextPage: z.boolean() }) });
const historyAnswer = repositoryOf(z.object({ object: z.record(z.string(), historyPage) }));

const historyQuery = ({
  queries,
  file,
}: HistoryOptions): string => `query ${queries}History($owner: String!, $name: String!, $head: GitObjectID!, ${pageVariables()}) {
  repository(owner: $owner, name: $name) {
    object(oid: $head) {
      ... on Commit {
        ${pageFields()}
      }
    }
  }
}
fragment page on CommitHistoryConnection {
  pageInfo { hasNextPage }
  nodes {
    oid
    tree { oid }
    parents(first: 100) { totalCount nodes { oid } }
    file(path: "${file}") { object { ... on Blob { oid text isTruncated } } }
  }
}`;

function pageVariables(): string {
  return Array.from({ length: PAGES }, (_, page) => `$after${page}: String`).join(', ');
}

function pageFields(): string {
  return Array.from(
    { length: PAGES },
    (_, page) => `page${page}: history(first: ${PER_PAGE}, after: $after${page}) { ...page }`,
  ).join('\n        ');
}

const treeEntry: z.ZodType<GraphTreeEntry> = z.lazy(() =>
  z.object({
    name: z.string(),
    mode: z.number(),
    type: z.string(),
    oid,
    object: z
      .object({ entries: z.array(treeEntry).optional() })
      .nullable()
      .optional(),
  }),
);
interface GraphTreeEntry {
  readonly name: string;
  readonly mode: number;
  readonly type: string;
  readonly oid: string;
  readonly object?: { readonly entries?: GraphTreeEntry[] | undefined } | null | undefined;
}

/** Three folders deep. */
const ENTRIES =
  'entries { name mode type oid object { ... on Tree { entries { name mode type oid object { ... on Tree { entries { name mode type oid } } } } } } }';

export function createHistory(client: RepositoryClient, repository: string, options: HistoryOptions) {
  const at = below(client, repository);
  const { branch, queries } = options;
  const query = historyQuery(options);

  return {
    /** The commits from this one back, in git's order, some hundreds at a time: `next` is where the next page begins. */
    async history(from: string, page: string | null) {
      const begin = page === null ? 0 : Number(page);
      // GitHub's cursor of a history: the commit it began at, and the place of the last one before the page.
      const cursors = Array.from({ length: PAGES }, (_, index) => {
        const place = begin + index * PER_PAGE - 1;
        return [`after${index}`, place < 0 ? null : `${from} ${place}`] as const;
      });
      const { data } = await at.query(query, { head: from, ...Object.fromEntries(cursors) }, historyAnswer);
      const pages = Array.from({ length: PAGES }, (_, index) => data.repository.object[`page${index}`]);
      const commits: HistoryCommit[] = [];
      let isWhole = false;
      for (const found of pages) {
        if (found === undefined) throw unreliable(`the history of ${branch} lacks a page`);
        for (const node of found.nodes) commits.push(commitOf(node, branch));
        isWhole = !found.pageInfo.hasNextPage;
        if (isWhole) break;
      }
      if (begin === 0 && commits[0]?.id !== from)
        throw unreliable(`the history of ${branch} does not begin at ${from}`);
      return { commits, next: isWhole ? null : String(begin + PAGES * PER_PAGE) };
    },

    /** Every file of these commits' trees, by path, in their order. */
    async trees(commits: readonly string[]): Promise<Tree[]> {
      const fields = commits.map(
        (id, index) => `t${index}: object(oid: "${oid.parse(id)}") { ... on Commit { tree { ${ENTRIES} } } }`,
      );
      const answer = repositoryOf(
        z.record(z.string(), z.object({ tree: z.object({ entries: z.array(treeEntry) }) }).nullable()),
      );
      const { data } = await at.query(
        `query ${queries}Trees($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`,
        {},
        answer,
      );
      return commits.map((id, index) => {
        const found = data.repository[`t${index}`];
        if (found === undefined || found === null) throw unreliable(`commit ${id} of ${branch} has no tree`);
        return new Map(filesOf(found.tree.entries, ''));
      });
    },

    /** The exact bytes of blobs, by id. */
    async blobs(entries: readonly TreeEntry[]): Promise<ReadonlyMap<string, Uint8Array>> {
      const wanted = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
      const found = new Map<string, Uint8Array>();
      for (let first = 0; first < wanted.length; first += BLOBS) {
        const group = wanted.slice(first, first + BLOBS);
        const fields = group.map(
          ({ id }, index) => `b${index}: object(oid: "${oid.parse(id)}") { ... on Blob { oid text isTruncated } }`,
        );
        const { data } = await at.query(
          `query ${queries}Blobs($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`,
          {},
          repositoryOf(z.record(z.string(), givenBlob.nullable())),
        );
        for (const [index, { id }] of group.entries()) {
          const bytes = exactBytes(data.repository[`b${index}`], id);
          found.set(id, bytes ?? (await at.read('GET /git/blobs/{file_sha}', { file_sha: id }, answers.blob)));
        }
      }
      return found;
    },
  };
}

function commitOf({ oid: id, tree, parents, file }: z.infer<typeof commitNode>, branch: string): HistoryCommit {
  if (parents.totalCount !== parents.nodes.length)
    throw unreliable(`commit ${id} of ${branch} has parents that are not listed`);
  const bytes = file?.object?.oid === undefined ? null : exactBytes(file.object, file.object.oid);
  return {
    id,
    parents: parents.nodes.map((parent) => parent.oid),
    tree: tree.oid,
    file: bytes === null ? null : bytes.toString(),
  };
}

/** The bytes of a text whose git id they give; null where GitHub gave another text, cut it or gave none. */
function exactBytes(blob: GivenBlob | null | undefined, id: string): Buffer | null {
  if (typeof blob?.text !== 'string' || blob.isTruncated !== false) return null;
  const bytes = Buffer.from(blob.text);
  return gitObjectId('blob', bytes, id.length === 40 ? 'sha1' : 'sha256') === id ? bytes : null;
}

function* filesOf(entries: readonly GraphTreeEntry[], folder: string): Generator<[string, TreeEntry]> {
  for (const { name, mode, type, oid: id, object } of entries) {
    const path = `${folder}${name}`;
    if (type === 'tree' && object?.entries !== undefined) yield* filesOf(object.entries, `${path}/`);
    else yield [path, { mode: mode.toString(8).padStart(6, '0'), id }];
  }
}
