import { z } from 'zod';
import type { BranchHistory } from '../../audit/accepted.ts';
import { gitObjectId } from 'git-objects/id';
import type { BranchCommit } from '../../protocol/history.ts';
import type { TreeEntry } from 'git-objects/trees';
import { CHECKPOINT_PATH, LEDGER_BRANCH } from '../../protocol/ledger-files.ts';
import * as answers from 'github-client/answers';
import { unreliable } from 'github-client/errors';
import { below } from 'github-client/repository';
import type { RepositoryClient } from 'github-client/repository';

/**
 * What lies below the head of the ledger's branch, by GraphQL: commits with the checkpoint in their trees, whole trees, many
 * blobs, each in one request where REST needs one for each. Nothing is believed that its git id does not vouch for.
 */

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

const HISTORY = `query LedgerHistory($owner: String!, $name: String!, $head: GitObjectID!, ${pageVariables()}) {
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
    file(path: "${CHECKPOINT_PATH}") { object { ... on Blob { oid text isTruncated } } }
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

/** As deep as a path of the branch goes. */
const ENTRIES =
  'entries { name mode type oid object { ... on Tree { entries { name mode type oid object { ... on Tree { entries { name mode type oid } } } } } } }';

export function createLedgerHistory(client: RepositoryClient, repository: string): BranchHistory {
  const at = below(client, repository);

  return {
    async history(from, page) {
      const begin = page === null ? 0 : Number(page);
      // GitHub's cursor of a history: the commit it began at, and the place of the last one before the page.
      const cursors = Array.from({ length: PAGES }, (_, index) => {
        const place = begin + index * PER_PAGE - 1;
        return [`after${index}`, place < 0 ? null : `${from} ${place}`] as const;
      });
      const { data } = await at.query(HISTORY, { head: from, ...Object.fromEntries(cursors) }, historyAnswer);
      const pages = Array.from({ length: PAGES }, (_, index) => data.repository.object[`page${index}`]);
      const commits: BranchCommit[] = [];
      let isWhole = false;
      for (const found of pages) {
        if (found === undefined) throw unreliable(`the history of ${LEDGER_BRANCH} lacks a page`);
        for (const node of found.nodes) commits.push(commitOf(node));
        isWhole = !found.pageInfo.hasNextPage;
        if (isWhole) break;
      }
      if (begin === 0 && commits[0]?.id !== from)
        throw unreliable(`the history of ${LEDGER_BRANCH} does not begin at ${from}`);
      return { commits, next: isWhole ? null : String(begin + PAGES * PER_PAGE) };
    },

    async trees(commits) {
      const fields = commits.map(
        (id, index) => `t${index}: object(oid: "${oid.parse(id)}") { ... on Commit { tree { ${ENTRIES} } } }`,
      );
      const answer = repositoryOf(
        z.record(z.string(), z.object({ tree: z.object({ entries: z.array(treeEntry) }) }).nullable()),
      );
      const { data } = await at.query(
        `query LedgerTrees($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`,
        {},
        answer,
      );
      return commits.map((id, index) => {
        const found = data.repository[`t${index}`];
        if (found === undefined || found === null) throw unreliable(`commit ${id} of ${LEDGER_BRANCH} has no tree`);
        return new Map(filesOf(found.tree.entries, ''));
      });
    },

    async blobs(entries) {
      const wanted = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
      const found = new Map<string, Uint8Array>();
      for (let first = 0; first < wanted.length; first += BLOBS) {
        const group = wanted.slice(first, first + BLOBS);
        const fields = group.map(
          ({ id }, index) => `b${index}: object(oid: "${oid.parse(id)}") { ... on Blob { oid text isTruncated } }`,
        );
        const { data } = await at.query(
          `query LedgerBlobs($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`,
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

function commitOf({ oid: id, tree, parents, file }: z.infer<typeof commitNode>): BranchCommit {
  if (parents.totalCount !== parents.nodes.length)
    throw unreliable(`commit ${id} of ${LEDGER_BRANCH} has parents that are not listed`);
  const bytes = file?.object?.oid === undefined ? null : exactBytes(file.object, file.object.oid);
  return {
    id,
    parents: parents.nodes.map((parent) => parent.oid),
    tree: tree.oid,
    // What is no short text is no checkpoint.
    checkpoint: bytes === null ? null : bytes.toString(),
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
