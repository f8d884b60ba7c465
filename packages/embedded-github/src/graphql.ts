import { ApiError } from './errors.ts';
import { Fields, isRecord } from './fields.ts';
import { commitOnBranch } from './graphql-commit.ts';
import { FieldFailure } from './graphql-failure.ts';
import { fill, parseOperation, type Operation, type Selection } from './graphql-parser.ts';
import { changeRefs, type RefChange } from './refs.ts';
import { htmlUrl } from './render/repos.ts';
import { resolveCommit } from './resolve.ts';
import { may, type Actor, type Reply } from './router.ts';
import { nodeId, type Repo, type World } from './world.ts';

const ZEROS = '0'.repeat(40);

type Resolver = (args: Fields) => unknown;
type Node = Readonly<Record<string, unknown>>;

/** `POST /graphql`: the mutations `updateRefs` and `createCommitOnBranch`, and what is asked of a repository's ids and references. */
export function answerGraphql(world: World, actor: Actor, body: Record<string, unknown>): Reply {
  if (actor.user === null) throw new ApiError(401, 'This endpoint requires you to be authenticated.');
  const { query, variables } = body;
  if (typeof query !== 'string') return failed('A query attribute must be specified and must be a string.');
  let operation: Operation;
  try {
    operation = parseOperation(query);
  } catch (error) {
    return failed(`Parse error on ${error instanceof Error ? error.message : String(error)}`);
  }
  const roots = operation.type === 'mutation' ? mutations(world, actor) : queries(world, actor);
  const data: Record<string, unknown> = {};
  const errors: Record<string, unknown>[] = [];
  for (const selection of operation.selections) {
    const resolve = roots[selection.name];
    if (resolve === undefined) {
      return failed(
        `Field '${selection.name}' doesn't exist on type '${operation.type === 'query' ? 'Query' : 'Mutation'}'`,
      );
    }
    try {
      data[selection.alias] = project(resolve(argsOf(selection, variables)), selection, variables);
    } catch (error) {
      const known = error instanceof FieldFailure || error instanceof ApiError;
      if (!known) throw error;
      const type = error instanceof FieldFailure ? error.type : 'UNPROCESSABLE';
      data[selection.alias] = null;
      errors.push({ type, path: [selection.alias], locations: [{ line: 1, column: 1 }], message: error.message });
    }
  }
  return { status: 200, json: errors.length === 0 ? { data } : { data, errors } };
}

function failed(message: string): Reply {
  return { status: 200, json: { errors: [{ message, locations: [{ line: 1, column: 1 }] }] } };
}

function argsOf(selection: Selection, variables: unknown): Fields {
  const given = isRecord(variables) ? variables : {};
  return new Fields(
    Object.fromEntries(Object.entries(selection.args).map(([name, value]) => [name, fill(value, given)])),
  );
}

/** Of a resolved value, what was asked for. Fields are values, or functions of their arguments. */
function project(value: unknown, selection: Selection, variables: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => project(item, selection, variables));
  if (!isRecord(value)) return value ?? null;
  const out: Record<string, unknown> = {};
  for (const field of selection.selections) {
    if (field.on !== undefined) {
      if (value['__typename'] === field.on) Object.assign(out, project(value, field, variables));
      continue;
    }
    const found = value[field.name];
    if (found === undefined)
      throw new FieldFailure(
        'undefinedField',
        `Field '${field.name}' doesn't exist on type '${String(value['__typename'])}'`,
      );
    const resolved: unknown = typeof found === 'function' ? (found as Resolver)(argsOf(field, variables)) : found;
    out[field.alias] = project(resolved, field, variables);
  }
  return out;
}

function queries(world: World, actor: Actor): Readonly<Record<string, Resolver>> {
  return {
    viewer: () => ({ __typename: 'User', login: actor.user?.login, id: nodeId('U', actor.user?.id ?? 0) }),
    rateLimit: () => ({ __typename: 'RateLimit', limit: 5000, cost: 1, remaining: 4999, used: 1 }),
    repository: (args) => {
      const owner = args.string('owner') ?? '';
      const name = args.string('name') ?? '';
      const repo = world.repo(owner, name);
      if (repo === null) {
        throw new FieldFailure('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      }
      return repositoryNode(world, repo);
    },
  };
}

function repositoryNode(world: World, repo: Repo): Node {
  return {
    __typename: 'Repository',
    id: nodeId('R', repo.id),
    databaseId: repo.id,
    name: repo.name,
    nameWithOwner: `${repo.owner}/${repo.name}`,
    isPrivate: false,
    url: htmlUrl(world, repo),
    owner: { __typename: world.user(repo.owner).type, login: repo.owner },
    defaultBranchRef: () => refNode(repo, `refs/heads/${repo.defaultBranch}`),
    ref: (args: Fields) => {
      const name = args.string('qualifiedName') ?? '';
      const full = [name, `refs/heads/${name}`, `refs/tags/${name}`].find((candidate) => repo.refs.has(candidate));
      return full === undefined ? null : refNode(repo, full);
    },
    object: (args: Fields) => {
      const sha = args.string('oid') ?? resolveCommit(repo, args.string('expression') ?? '');
      return sha === null ? null : objectNode(repo, sha);
    },
  };
}

function refNode(repo: Repo, full: string): Node {
  const cut = full.indexOf('/', 'refs/'.length) + 1;
  return {
    __typename: 'Ref',
    id: nodeId('REF', `${repo.id}:${full}`),
    name: full.slice(cut),
    prefix: full.slice(0, cut),
    target: () => objectNode(repo, repo.refs.get(full) ?? ''),
  };
}

const KINDS = { blob: 'Blob', tree: 'Tree', commit: 'Commit', tag: 'Tag' } as const;

function objectNode(repo: Repo, sha: string): Node | null {
  const type = repo.objects.typeOf(sha);
  if (type === null) return null;
  const tag = repo.objects.tag(sha);
  return {
    __typename: KINDS[type],
    id: nodeId(KINDS[type], `${repo.id}${sha}`),
    oid: sha,
    ...(tag === null ? {} : { name: tag.tag, message: tag.message, target: () => objectNode(repo, tag.object) }),
    ...(type === 'commit' ? { message: repo.objects.commit(sha)?.message } : {}),
  };
}

function mutations(world: World, actor: Actor): Readonly<Record<string, Resolver>> {
  return {
    createCommitOnBranch: (args) => {
      const input = args.object('input') ?? new Fields({});
      const { repo, sha, ref } = commitOnBranch(world, actor, input);
      return {
        __typename: 'CreateCommitOnBranchPayload',
        clientMutationId: input.string('clientMutationId') ?? null,
        commit: () => objectNode(repo, sha),
        ref: () => refNode(repo, ref),
      };
    },
    updateRefs: (args) => {
      const input = args.object('input') ?? new Fields({});
      const id = input.string('repositoryId') ?? '';
      const repo = [...world.repos.values()].find((candidate) => nodeId('R', candidate.id) === id);
      if (repo === undefined)
        throw new FieldFailure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
      if (!may(actor, 'contents', 'write'))
        throw new FieldFailure('FORBIDDEN', 'Resource not accessible by integration');
      changeRefs(world, repo, (input.objects('refUpdates') ?? []).map(refChange), actor);
      return { __typename: 'UpdateRefsPayload', clientMutationId: input.string('clientMutationId') ?? null };
    },
  };
}

/** Zeros stand for "no such reference", before and after; without `beforeOid` nothing is compared. */
function refChange(update: Fields): RefChange {
  const before = update.string('beforeOid');
  const after = update.required('afterOid');
  return {
    name: update.required('name'),
    after: after === ZEROS ? null : after,
    force: update.boolean('force') ?? false,
    ...(before === undefined ? {} : { before: before === ZEROS ? null : before }),
  };
}
