import type { GraphQLError } from 'graphql';
import { graphqlSync } from 'graphql/graphql.js';
import { ApiError, FieldFailure } from './errors.ts';
import { isRecord } from './fields.ts';
import { checkWrite, commitOnBranch, forbiddenField, type CommitInput } from './graphql-commit.ts';
import { SCHEMA } from './graphql-schema.ts';
import { log } from './git/history.ts';
import type { ObjectType } from './git/objects.ts';
import { changeRefs, protectionOf, ZEROS, type RefChange } from './refs.ts';
import { account, renderIdentity } from './render/commits.ts';
import { may, ok, sees, type Actor, type Reply } from './router.ts';
import { nodeId, type World } from './world.ts';
import { assetDigest } from './releases.ts';
import type { Asset, Release, Repo } from './model.ts';

/** What a field of the schema is answered with: values, or functions of the field's arguments. */
type Node = Readonly<Record<string, unknown>>;

/** `POST /graphql`: the mutations `updateRefs` and `createCommitOnBranch`, and what is asked of a repository's ids and references. */
export function answerGraphql(world: World, actor: Actor, body: Record<string, unknown>): Reply {
  if (actor.user === null) throw new ApiError(401, 'This endpoint requires you to be authenticated.');
  const { query, variables } = body;
  if (typeof query !== 'string') {
    const message = 'A query attribute must be specified and must be a string.';
    return ok({ errors: [{ message, locations: [{ line: 1, column: 1 }] }] });
  }
  const answer = graphqlSync({
    schema: SCHEMA,
    source: query,
    rootValue: { ...queries(world, actor), ...mutations(world, actor) },
    variableValues: isRecord(variables) ? variables : {},
    operationName: typeof body['operationName'] === 'string' ? body['operationName'] : null,
  });
  return ok({ ...answer, ...(answer.errors === undefined ? {} : { errors: answer.errors.map(renderError) }) });
}

function renderError({ originalError, message, path, locations }: GraphQLError): Record<string, unknown> {
  const known = originalError instanceof FieldFailure || originalError instanceof ApiError;
  if (originalError !== undefined && !known && path !== undefined) throw originalError;
  const type = originalError instanceof FieldFailure ? originalError.type : 'UNPROCESSABLE';
  return { ...(known ? { type } : {}), ...(path === undefined ? {} : { path }), locations, message: inWords(message) };
}

/** The messages of `graphql` in GitHub's words. */
function inWords(message: string): string {
  return message
    .replace(/^Syntax Error:/, 'Parse error on')
    .replace(/^Cannot query field "(\w+)" on type "(\w+)".*$/s, "Field '$1' doesn't exist on type '$2'");
}

function queries(world: World, actor: Actor): Node {
  return {
    viewer: () => ({ login: actor.user?.login, id: nodeId('U', actor.user?.id ?? 0) }),
    rateLimit: () => ({ limit: 5000, cost: 1, remaining: 4999, used: 1 }),
    repository: ({ owner, name, followRenames }: { owner: string; name: string; followRenames: boolean | null }) => {
      const moved = followRenames === false ? undefined : world.formerNames.get(`${owner}/${name}`.toLowerCase());
      const repo = world.repo(owner, name) ?? moved ?? null;
      if (repo === null || !sees(actor, repo)) {
        throw new FieldFailure('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      }
      return repositoryNode(actor, repo);
    },
  };
}

/** @param actor null: whoever reached a commit of it may read its contents */
function repositoryNode(actor: Actor | null, repo: Repo): Node {
  const owner = repo.world.user(repo.owner);
  const contents = <A>(read: (args: A) => Node | null): ((args: A) => Node | null) => {
    if (actor === null || may(actor, 'contents', 'read')) return read;
    return () => {
      throw forbiddenField();
    };
  };
  return {
    id: nodeId('R', repo.id),
    databaseId: repo.id,
    name: repo.name,
    nameWithOwner: repo.fullName,
    isPrivate: repo.seenBy !== null,
    isArchived: repo.archived,
    url: repo.html,
    owner: { __typename: owner.type === 'Bot' ? 'User' : owner.type, login: owner.login, id: nodeId('U', owner.id) },
    defaultBranchRef: contents(() => {
      const full = `refs/heads/${repo.defaultBranch}`;
      return repo.refs.has(full) ? refNode(repo, full) : null;
    }),
    ref: contents(({ qualifiedName: name }: { qualifiedName: string }) => {
      const full = [name, `refs/heads/${name}`, `refs/tags/${name}`].find((candidate) => repo.refs.has(candidate));
      return full === undefined ? null : refNode(repo, full);
    }),
    refs: contents(({ refPrefix: prefix, ...page }: { refPrefix: string } & Page) => {
      const names = [...repo.refs.keys()].filter((name) => name.startsWith(prefix)).sort();
      return connection(names, prefix, page, (name) => refNode(repo, name));
    }),
    release: ({ tagName }: { tagName: string }) => {
      const found = [...repo.releases.values()].find(({ draft, tag }) => !draft && tag === tagName);
      return found === undefined ? null : releaseNode(repo, found);
    },
    hasDiscussionsEnabled: repo.discussionCategories !== null,
    discussionCategories: (page: Page) =>
      connection(repo.discussionCategories ?? [], nodeId('R', repo.id), page, (name) => ({
        id: nodeId('DIC', `${repo.id}:${name}`),
        name,
        slug: name
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, ''),
      })),
    object: contents(({ oid, expression }: { oid?: string | null; expression?: string | null }) => {
      const sha = oid ?? repo.resolve(expression ?? '');
      return sha === null ? null : objectNode(repo, sha);
    }),
  };
}

function releaseNode(repo: Repo, release: Release): Node {
  const { id, tag, assets, name, body, draft, prerelease, immutable } = release;
  const ref = `refs/tags/${tag}`;
  return {
    id: nodeId('RE', id),
    databaseId: id,
    tagName: tag,
    tag: () => (repo.refs.has(ref) ? refNode(repo, ref) : null),
    tagCommit: () => objectNode(repo, repo.resolve(ref) ?? ''),
    ...{ name, description: body, isDraft: draft, isPrerelease: prerelease, immutable },
    releaseAssets: (page: Page) => connection(assets, nodeId('RE', id), page, assetNode),
  };
}

function assetNode(asset: Asset): Node {
  const { id, name, contentType, bytes } = asset;
  return { id: nodeId('RA', id), name, contentType, size: bytes.length, digest: assetDigest(asset) };
}

function refNode(repo: Repo, full: string): Node {
  const cut = full.indexOf('/', 'refs/'.length) + 1;
  return {
    id: nodeId('REF', `${repo.id}:${full}`),
    name: full.slice(cut),
    prefix: full.slice(0, cut),
    target: () => objectNode(repo, repo.refs.get(full) ?? ''),
    refUpdateRule: () => protectionOf(repo, full),
  };
}

function objectNode(repo: Repo, sha: string): Node | null {
  const type = repo.objects.typeOf(sha);
  if (type === null) return null;
  const __typename = `${type[0]?.toUpperCase()}${type.slice(1)}`;
  return { __typename, id: nodeId(__typename, `${repo.id}${sha}`), oid: sha, ...OBJECTS[type](repo, sha) };
}

const OBJECTS: Readonly<Record<ObjectType, (repo: Repo, sha: string) => Node>> = {
  blob: ({ objects }, sha) => blobNode(objects.blob(sha) ?? Buffer.alloc(0)),
  tree: (repo, sha) => ({
    entries: () => (repo.objects.tree(sha) ?? []).map((entry) => entryNode(repo, entry, entry.name)),
  }),
  commit: commitNode,
  tag: (repo, sha) => {
    const tag = repo.objects.tag(sha);
    return { name: tag?.tag, message: tag?.message, target: () => objectNode(repo, tag?.object ?? '') };
  },
};

/** So much of a blob's text GitHub gives. */
const MOST_TEXT = 512_000;

function blobNode(bytes: Buffer): Node {
  const isBinary = bytes.includes(0);
  return {
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > MOST_TEXT,
    text: isBinary ? null : bytes.subarray(0, MOST_TEXT).toString(),
  };
}

function entryNode(repo: Repo, { mode, sha }: { mode: string; sha: string }, path: string): Node {
  return {
    name: path.split('/').at(-1),
    path,
    mode: Number.parseInt(mode, 8),
    type: repo.objects.typeOf(sha) ?? 'commit',
    oid: sha,
    object: () => objectNode(repo, sha),
  };
}

interface Page {
  readonly first?: number | null;
  readonly after?: string | null;
}

function commitNode(repo: Repo, sha: string): Node {
  const commit = repo.commit(sha);
  const author = account(repo.world, commit.author);
  return {
    message: commit.message,
    repository: () => repositoryNode(null, repo),
    committedDate: renderIdentity(commit.committer).date,
    author: () => ({
      user: author?.['type'] === 'User' ? { ...author, databaseId: author['id'], id: author['node_id'] } : null,
    }),
    tree: () => objectNode(repo, commit.tree),
    parents: (page: Page) => connection(commit.parents, sha, page, (id) => objectNode(repo, id)),
    history: (page: Page) => connection(log(repo.objects, sha), sha, page, (id) => objectNode(repo, id)),
    file: ({ path }: { path: string }) => {
      const found = repo.file(sha, path);
      return found === null ? null : entryNode(repo, found, path);
    },
  };
}

/** At most a hundred at a time; a cursor is what was asked (a commit), and the place of an item. */
function connection<T>(
  items: readonly T[],
  asked: string,
  { first, after }: Page,
  node: (item: T) => Node | null,
): Node {
  const refused = (message: string): Error => new FieldFailure('INVALID_CURSOR_ARGUMENTS', message);
  if (first === undefined || first === null || first < 1 || first > 100)
    throw refused('You must provide a `first` value of 1 to 100 on the connection.');
  const [commit, place] = (after ?? `${asked} -1`).split(' ');
  if (commit !== asked || place === undefined)
    throw refused(`\`${after ?? ''}\` does not appear to be a valid cursor.`);
  const from = Number(place) + 1;
  const end = Math.min(from + first, items.length);
  return {
    totalCount: items.length,
    nodes: () => items.slice(from, end).map(node),
    pageInfo: { hasNextPage: end < items.length, endCursor: `${asked} ${end - 1}` },
  };
}

interface RefUpdate {
  readonly name: string;
  readonly beforeOid?: string | null;
  readonly afterOid: string;
  readonly force: boolean | null;
}

interface UpdateRefsInput {
  readonly clientMutationId?: string | null;
  readonly repositoryId: string;
  readonly refUpdates: readonly RefUpdate[];
}

function mutations(world: World, actor: Actor): Node {
  return {
    createCommitOnBranch: ({ input }: { input: CommitInput }) => {
      const { repo, sha, ref } = commitOnBranch(world, actor, input);
      const { clientMutationId } = input;
      return { clientMutationId, commit: () => objectNode(repo, sha), ref: () => refNode(repo, ref) };
    },
    updateRefs: ({ input }: { input: UpdateRefsInput }) => {
      const id = input.repositoryId;
      const repo = [...world.repos.values()].find((candidate) => nodeId('R', candidate.id) === id);
      if (repo === undefined)
        throw new FieldFailure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
      checkWrite(repo, actor);
      changeRefs(repo, input.refUpdates.map(refChange), actor);
      return { clientMutationId: input.clientMutationId };
    },
  };
}

/** Zeros stand for "no such reference", before and after; without `beforeOid` nothing is compared. */
function refChange({ name, beforeOid: before, afterOid: after, force }: RefUpdate): RefChange {
  return {
    name,
    after: after === ZEROS ? null : after,
    force: force ?? false,
    ...(before === undefined || before === null ? {} : { before: before === ZEROS ? null : before }),
  };
}
