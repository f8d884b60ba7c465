import { z } from 'zod';
import type { BranchHead } from '../../../audit/branch-tree.ts';
import type { Account } from '../../../authorize/policy/evidence.ts';
import { questionKey } from 'async-parts/questions';
import { gitObjectId } from 'git-objects/id';
import type { CommitInfo, RefInfo, RepositoryInfo } from 'github-client/types';
import { LEDGER_BRANCH, OPEN_FOLDER } from '../../../protocol/ledger-files.ts';
import type { GitHubClient } from 'github-client/client';
import { OWNERS_FILES, queryOf } from './question.ts';
import type { AskedAtStart, StartQuestion } from './question.ts';

/**
 * What the question at the start told, where it told all of it and of no error. What is doubtful, or was not asked, is
 * asked of REST, as if there had been no question.
 */

/** A file as a commit has it. */
interface FoundFile {
  readonly isPlain: boolean;
  readonly id: string;
  /** Null where GitHub did not give exactly those of the id: it cuts long texts, and gives none of other encodings. */
  readonly bytes: Uint8Array | null;
}

export interface FoundBranch {
  readonly name: string;
  readonly commit: string;
  /** What its classic protection asks for; null where none holds for it. */
  readonly rule: z.infer<typeof rule>;
  /** By path; null for one that is not there. */
  readonly files: ReadonlyMap<string, FoundFile | null>;
}

/** What a method answers with these arguments, if the start told it: to the first who asks. Asks for what was not told. */
export type ToldOr = <T>(name: string, args: readonly unknown[], ask: () => Promise<T>) => Promise<T>;
export const NOTHING_TOLD: ToldOr = (_name, _args, ask) => ask();

export interface StartAnswers {
  readonly or: ToldOr;
  /** Null where it has no commit. What was not told is asked again, without what only the plan and the ledger need. */
  readonly defaultBranch: () => Promise<FoundBranch | null>;
}

/** What lies below a commit cannot change: it may be told again. */
const LASTING = /^(?:file|ledger\.(?:read|list)) /;

export function startAnswers(
  { question, answer, isOver }: AskedAtStart,
  client: Pick<GitHubClient, 'query'>,
): StartAnswers {
  const parsed = (asked: StartQuestion) =>
    z.unknown().transform((found, context): Told => {
      try {
        return toldBy(found, asked);
      } catch {
        context.addIssue('is not whole');
        return z.NEVER;
      }
    });
  const told = answer.then((found) => parsed(question).safeParse(found).data).catch(() => undefined);
  return {
    async defaultBranch() {
      const found = await told;
      if (found !== undefined) return found.defaultBranch;
      const least = { ...question, ledgerFiles: [], tags: [] };
      const { query, variables } = queryOf(least);
      return (await client.query(query, variables, parsed(least))).defaultBranch;
    },
    async or<T>(name: string, args: readonly unknown[], ask: () => Promise<T>) {
      // The next commit on the ledger says which head it is for: if that moved meanwhile, it is refused.
      const counts = name.startsWith('ledger.') || (args[0] === question.repository && !isOver());
      const answers = counts ? (await told)?.answers : undefined;
      const key = questionKey(name, args);
      if (answers?.has(key) !== true) return ask();
      const value = answers.get(key) as T;
      if (!LASTING.test(key)) answers.delete(key);
      return value;
    },
  };
}

const oid = z.string().regex(/^[0-9a-f]{40}$/);
const commit = z.looseObject({
  oid,
  tree: z.object({ oid }),
  parents: z
    .object({ totalCount: z.number(), nodes: z.array(z.object({ oid })) })
    .refine(({ totalCount, nodes }) => totalCount === nodes.length),
  message: z.string(),
  committedDate: z.string(),
});
type Commit = z.infer<typeof commit>;
/** Null for an address that is linked to no user, and for an app's. */
const user = z.object({ databaseId: z.int(), login: z.string(), __typename: z.literal('User') }).nullable();
const ownCommit = commit.extend({ author: z.object({ user }).nullable() });
const entry = z
  .object({ mode: z.number(), type: z.string(), oid, object: z.object({ text: z.string().nullish() }).nullable() })
  .nullable();
const listed = z.array(z.object({ name: z.string(), mode: z.number(), type: z.string() }));
const folder = z.object({ object: z.object({ entries: listed.optional() }) }).nullable();
const ref = z.object({ prefix: z.string(), name: z.string() });
const types = { Commit: 'commit', Tag: 'tag', Tree: 'tree', Blob: 'blob' } as const;
const typeName = z.enum(['Commit', 'Tag', 'Tree', 'Blob']).transform((name) => types[name]);
const tag = ref.extend({ target: z.object({ __typename: typeName, oid }) }).nullable();
const refs = z.object({ nodes: z.array(ref) });
const rule = z.object({ requiredApprovingReviewCount: z.number().nullable() }).nullable();
const repository = z.looseObject({
  id: z.string(),
  databaseId: z.int(),
  nameWithOwner: z.string(),
  isPrivate: z.boolean(),
  isArchived: z.boolean(),
  commit: ownCommit.nullable(),
  defaultBranchRef: z.object({ name: z.string(), refUpdateRule: rule, target: commit }).nullable(),
  ledger: z.object({ target: commit }).nullable(),
});
/** An error beside data says that some null in it means nothing. */
const whole = z.object({ data: z.object({ repository }), errors: z.undefined().optional() });

type Answer =
  Account | RepositoryInfo | CommitInfo | RefInfo | BranchHead | Uint8Array | readonly string[] | string | null;

interface Told {
  readonly answers: Map<string, unknown>;
  readonly defaultBranch: FoundBranch | null;
}

/** @throws ZodError for what is no whole answer to the question */
function toldBy(answer: unknown, asked: StartQuestion): Told {
  const { repository: own } = asked;
  const found = whole.parse(answer).data.repository;
  const { defaultBranchRef: main, ledger } = found;
  const answers = new Map<string, unknown>();
  const tell = (value: Answer, name: string, ...args: readonly string[]) => answers.set(questionKey(name, args), value);

  if (found.commit?.oid === asked.commit) {
    tell(commitInfo(found.commit), 'commit', own, asked.commit);
    const author = found.commit.author?.user ?? null;
    if (author !== null) tell(accountOf(author), 'commitAuthor', own, asked.commit);
  }
  if (main !== null) tell(commitInfo(main.target), 'commit', own, `refs/heads/${main.name}`);
  if (main !== null && asked.ships) tell(repositoryInfo(found, main.name), 'repository', own);
  const files = filesOf(main?.target ?? null, 'f', OWNERS_FILES);
  for (const [path, bytes] of certain(files)) tell(bytes, 'file', own, path, main?.target.oid ?? '');

  const head = ledger?.target ?? null;
  tell(head === null ? null : { sha: head.oid, type: 'commit' }, 'ref', own, `heads/${LEDGER_BRANCH}`);
  tell(head === null ? null : headOf(head), 'ledger.head');
  if (head !== null) {
    const open = folder.parse(head['open']);
    const names = open === null ? [] : open.object.entries;
    if (names !== undefined) tell(plainNames(names), 'ledger.list', OPEN_FOLDER, head.oid);
    for (const [path, bytes] of certain(filesOf(head, 'l', asked.ledgerFiles)))
      tell(bytes, 'ledger.read', path, head.oid);
  }

  for (const [index, name] of asked.tags.entries()) {
    const at = tag.parse(found[`t${index}`]);
    if (at === null || fullName(at) === `refs/tags/${name}`)
      tell(at && { sha: at.target.oid, type: at.target.__typename }, 'ref', own, `tags/${name}`);
    const [below] = refs.parse(found[`b${index}`]).nodes.map(fullName);
    if (below === undefined || below.startsWith(`refs/tags/${name}/`))
      tell(below ?? null, 'refBelow', own, `tags/${name}`);
  }
  return {
    answers,
    defaultBranch: main && { name: main.name, commit: main.target.oid, rule: main.refUpdateRule, files },
  };
}

const fullName = ({ prefix, name }: z.infer<typeof ref>): string => prefix + name;

const commitInfo = ({ oid: sha, tree, parents, message, committedDate }: Commit): CommitInfo => ({
  sha,
  treeSha: tree.oid,
  parents: parents.nodes.map((parent) => parent.oid),
  message,
  committedAt: committedDate,
});

const accountOf = ({ databaseId, login, __typename: type }: NonNullable<z.infer<typeof user>>): Account => ({
  id: String(databaseId),
  login,
  type,
});

const headOf = (found: Commit): BranchHead => {
  const { sha, parents, treeSha: tree } = commitInfo(found);
  return { sha, parents, tree };
};

/** What a token of an app may do is not told here. */
const repositoryInfo = (found: z.infer<typeof repository>, defaultBranch: string): RepositoryInfo => ({
  id: String(found.databaseId),
  fullName: found.nameWithOwner,
  nodeId: found.id,
  defaultBranch,
  isPrivate: found.isPrivate,
  isArchived: found.isArchived,
  canPush: null,
});

const PLAIN_FILES = [0o100644, 0o100755];
const isPlain = ({ mode, type }: { mode: number; type: string }): boolean =>
  type === 'blob' && PLAIN_FILES.includes(mode);
const plainNames = (entries: z.infer<typeof listed>): string[] => entries.filter(isPlain).map(({ name }) => name);

function filesOf(at: Commit | null, letter: string, paths: readonly string[]): FoundBranch['files'] {
  if (at === null) return new Map();
  return new Map(paths.map((path, index) => [path, foundFile(entry.parse(at[`${letter}${index}`]))]));
}

function foundFile(found: z.infer<typeof entry>): FoundFile | null {
  if (found === null) return null;
  const bytes = Buffer.from(found.object?.text ?? '');
  const isExact = isPlain(found) && gitObjectId('blob', bytes) === found.oid;
  return { isPlain: isPlain(found), id: found.oid, bytes: isExact ? bytes : null };
}

/** The files whose bytes are known, and those that are not there. */
function* certain(files: FoundBranch['files']): Generator<[string, Uint8Array | null]> {
  for (const [path, file] of files) if (file === null || file.bytes !== null) yield [path, file?.bytes ?? null];
}
