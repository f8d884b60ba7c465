import { z } from 'zod';
import { counted } from '../../core/amounts.ts';
import { once, prefetched } from 'async-parts/parallel';
import type { PlannedOperation } from '../../protocol/plan.ts';
import type { CommittedFile, PullRequestParameters } from './parameters.ts';
import { pullRequestParameters } from './parameters.ts';
import { failureOf } from '../../core/errors.ts';
import { conflict } from '../failure.ts';
import type { Claim, Kind, LocalFile, ResolveContext } from '../kind.ts';
import { MARKER_LENGTH } from '../marker.ts';
import { branchNameFault } from '../names.ts';
import { labelFault, loginFault, teamFault, treePathFault } from 'github-names/names';
import type { CommitInfo, PullRequestInfo } from 'github-client/types';
import type { GitHubReader } from '../ports.ts';
import {
  bringBranch,
  bringParts,
  bringPullRequest,
  pullRequestApplied,
  unchangedPullRequest,
  unlike,
} from './apply.ts';
import { entriesOf } from './branch-commit.ts';
import { partFaults } from './lookups.ts';
import { judgePullRequest, observationOf } from './state.ts';
import {
  assertSameRepository,
  bodyFields,
  checkName,
  checkNames,
  publishable,
  publishableLine,
  resolveBody,
} from '../resolve.ts';
import { readBack } from '../settle.ts';
import { listed } from '../words.ts';
import type { Part } from '../words.ts';

/** GitHub's limits. */
const BODY_LIMIT = 65_536 - MARKER_LENGTH;
const TITLE_LIMIT = 256;
const MESSAGE_LIMIT = 60_000;

const entry = once(() =>
  z.strictObject({
    /** The default branch unless given. */
    base: z.string().optional(),
    head: z.string(),
    title: z.string().min(1),
    ...bodyFields(),
    draft: z.boolean().default(false),
    labels: z.array(z.string()).default([]),
    commit: z.strictObject({ message: z.string().min(1), files: z.array(z.string().min(1)).min(1) }).optional(),
    reviewers: z.array(z.string()).default([]),
    team_reviewers: z.array(z.string()).default([]),
    assignees: z.array(z.string()).max(10).default([]),
    milestone: z.number().int().positive().optional(),
    maintainer_can_modify: z.boolean().default(true),
    author: z.strictObject({ name: z.string(), email: z.string() }).optional(),
    signoff: z.boolean().default(false),
  }),
);
type Entry = z.infer<ReturnType<typeof entry>>;
type Operation = PlannedOperation<PullRequestParameters>;

const MODES = { '100644': 'file', '100755': 'executable', '120000': 'symbolic link' } as const;

function fileTable(files: readonly CommittedFile[]): Part {
  return {
    part: 'table',
    title: counted(files.length, 'file'),
    columns: ['Path', 'Mode', 'SHA-256'],
    rows: files.map(({ path, mode, digest }) =>
      digest === null
        ? { sign: '\u2212', cells: [[{ name: path }], ['deleted'], []] }
        : { sign: '+', cells: [[{ name: path }], [MODES[mode]], [{ digest }]] },
    ),
  };
}

/** Opens or updates a pull request, with a commit of files of the work tree if one is asked for. */
export const openPr: Kind<PullRequestParameters, Entry> = {
  kind: 'open_pr',
  title: 'Pull request',
  get entry() {
    return entry();
  },
  parameters: pullRequestParameters,
  naturalKey: ({ base, head }) => `${base}...${head}`,

  async resolve(given, context) {
    const { reader, repository, fail } = context;
    const base = given.base ?? context.defaultBranch;
    checkName(context, 'base', base, branchNameFault);
    checkName(context, 'head', given.head, branchNameFault);
    if (given.head.toLowerCase() === base.toLowerCase())
      fail('field_conflict', 'head', '`head` and `base` are the same branch');
    checkNames(context, 'labels', given.labels, labelFault);
    checkNames(context, 'reviewers', given.reviewers, loginFault);
    checkNames(context, 'team_reviewers', given.team_reviewers, teamFault);
    checkNames(context, 'assignees', given.assignees, loginFault);
    const { commit, files, seen } = await resolveCommit(given, base, context);
    const ref = commit === null ? await reader.ref(repository, `heads/${given.head}`) : null;
    if (commit === null && ref === null) {
      fail(
        'head_not_found',
        'head',
        `${repository} has no branch ${given.head}; push it first, or give \`commit\` to make it`,
      );
    }
    const title = publishableLine(context, 'title', given.title, TITLE_LIMIT);
    if (title === '') fail('text_invalid', 'title', 'is empty');
    return {
      parameters: {
        assignees: given.assignees,
        author: resolveAuthor(given, context),
        base,
        body: await resolveBody(context, given, BODY_LIMIT),
        commit,
        draft: given.draft,
        head: given.head,
        head_sha: ref?.sha ?? null,
        labels: given.labels,
        maintainer_can_modify: given.maintainer_can_modify,
        milestone: given.milestone ?? null,
        reviewers: given.reviewers,
        signoff: given.signoff,
        team_reviewers: given.team_reviewers,
        title,
      },
      targetCommit: ref === null ? null : await reader.commit(repository, ref.sha),
      files,
      seen,
    };
  },

  claims({ base, head, commit }) {
    const key = `${base}...${head}`;
    const pair: Claim = { thing: ['pull request', key], field: 'head', what: `opens the pull request ${key}` };
    if (commit === null) return [pair];
    return [pair, { thing: ['branch', head], field: 'head', what: `commits to the branch ${head}` }];
  },

  subject: ({ base, head }) => `${base} \u2190 ${head}`,
  gist: ({ parameters: { commit } }) => (commit === null ? [] : [counted(commit.files.length, 'file')]),

  parts({ parameters }) {
    const { title, body, head_sha: sha, commit, draft, author, milestone, labels, assignees } = parameters;
    return [
      ...(sha === null ? [] : [{ part: 'commit', sha, from: null } as const]),
      {
        part: 'facts',
        facts: [
          ['Title', [{ prose: title }, draft ? ' (draft)' : '']],
          ['Labels', listed(labels)],
          ['Reviewers', listed([...parameters.reviewers, ...parameters.team_reviewers])],
          ['Assignees', listed(assignees)],
          ['Milestone', milestone === null ? null : [String(milestone)]],
          ['Commit', commit === null ? null : [{ prose: commit.message }]],
          ['Author', author === null ? null : [{ prose: `${author.name} <${author.email}>` }]],
        ],
      },
      ...(commit === null ? [] : [fileTable(commit.files)]),
      { part: 'text', title: 'Body', text: body, markdown: true },
    ];
  },

  facts: {
    draft: ({ parameters }) => parameters.draft,
    base: ({ parameters }) => parameters.base,
    head: ({ parameters }) => parameters.head,
    paths: ({ parameters: { commit } }) => commit?.files.map(({ path }) => path) ?? null,
    labels: ({ parameters }) => parameters.labels,
  },
  outputs: {
    'pull-request-number': ({ details }) => details['number'],
    'pull-request-url': ({ github }) => github?.url,
  },

  async observe(operation, reader, seen = null) {
    await assertSameRepository(operation, reader);
    const { pulls, unseen } = await visiblePulls(operation, reader);
    const isOurs = (): Promise<boolean> => Promise.resolve(true);
    const verdict = await judgePullRequest(operation, reader, pulls, { isOurs, seen });
    const { effect, reason, observed, pull } = verdict;
    if (effect === 'none' || effect === 'conflict') return { effect, reason, observed };
    const { refused, doubtful } = await partFaults(operation, pull, reader);
    if (refused.length > 0)
      return { effect: 'conflict', reason: `GitHub would refuse ${refused.join('; ')}`, observed };
    const note = 'pull requests are invisible to this token (add `pull-requests: read`), so one may exist already';
    const parts = [...(reason === null ? [] : [reason]), ...doubtful, ...(unseen ? [note] : [])];
    return { effect, reason: parts.join('; ') || null, observed };
  },

  async apply(operation, context) {
    const { reader } = context;
    const { repository, parameters } = operation;
    await assertSameRepository(operation, reader);
    const pulls = await reader.pullRequests(repository, parameters.head, parameters.base);
    const verdict = await judgePullRequest(operation, reader, pulls, context);
    if (verdict.effect === 'conflict') throw conflict(`${String(verdict.reason)}. Nothing was changed.`);
    if (verdict.effect === 'none') return unchangedPullRequest(operation, verdict, context);
    const headSha = await bringBranch(operation, verdict, context);
    if (headSha === null) throw conflict(`${parameters.base} has these files already. Nothing was changed.`);
    context.stopIfCancelled();
    const { pull, created } = await bringPullRequest(operation, verdict.pull, context);
    context.remains({ what: `pull request #${pull.number}`, github: observationOf(pull) });
    const action = created ? 'created' : 'updated';
    const hadAll = !(await bringParts(operation, { pull, created }, context));
    if (hadAll && (await unlike(operation, headSha, pull, context)) === null)
      return pullRequestApplied(operation, action, pull);
    const made = await readBack(
      context,
      `Pull request #${pull.number}`,
      () => reader.pullRequest(repository, pull.number),
      (found) => unlike(operation, headSha, found, context),
    );
    return pullRequestApplied(operation, action, made);
  },

  describe({ parameters: { base, head, commit, title } }) {
    const files = commit === null ? '' : `, a commit of ${counted(commit.files.length, 'file')}`;
    return `pull request ${head} → ${base}${files}: ${title}`;
  },
};

function resolveAuthor({ author, signoff, commit }: Entry, context: ResolveContext): PullRequestParameters['author'] {
  const { fail } = context;
  if (commit === undefined && author !== undefined)
    fail('field_conflict', 'author', '`author` is of a `commit`, and there is none');
  if (commit === undefined && signoff)
    fail('field_conflict', 'signoff', '`signoff` is of a `commit`, and there is none');
  if (signoff && author === undefined) fail('field_conflict', 'signoff', '`signoff` needs an `author` who signs off');
  if (author === undefined) return null;
  const name = publishableLine(context, 'author.name', author.name, 200);
  if (name === '' || /[<>]/.test(name)) fail('author_invalid', 'author.name', 'is empty or holds < or >');
  if (!/^[^\s<>@]+@[^\s<>@]+$/.test(author.email) || !author.email.isWellFormed() || author.email.length > 254) {
    fail('author_invalid', 'author.email', `${JSON.stringify(author.email)} is no address`);
  }
  return { email: author.email, name };
}

interface ResolvedCommit {
  readonly commit: PullRequestParameters['commit'];
  readonly files: ReadonlyMap<string, LocalFile>;
  readonly seen: CommitInfo | null;
}

/** What differs from the commit that the files come from: a glob that names more proposes no more. */
async function resolveCommit({ commit }: Entry, base: string, context: ResolveContext): Promise<ResolvedCommit> {
  const { fail, reader, repository, workspace } = context;
  const files = new Map<string, LocalFile>();
  if (commit === undefined) return { commit: null, files, seen: null };
  const asked = prefetched(seenCommit(base, context));
  const found = await workspace.workFiles(commit.files);
  if (found.length === 0) {
    fail(
      'file_missing',
      'commit.files',
      `${commit.files.join(', ')}: no such file in the work tree, nor a deleted one`,
    );
  }
  const seen = await asked;
  const before = seen === null ? null : await entriesOf(reader, repository, seen.treeSha);
  const changed = found.filter((item) => {
    const was = before?.get(item.path);
    return before === null || (item.deleted ? was !== undefined : was?.sha !== item.blob || was.mode !== item.mode);
  });
  const list = await Promise.all(
    changed.map(async (item): Promise<CommittedFile> => {
      const fault = treePathFault(item.path);
      if (fault !== null) fail('name_invalid', 'commit.files', `${JSON.stringify(item.path)} ${fault}`);
      if (item.deleted) return { digest: null, mode: null, path: item.path };
      const file = await item.content();
      files.set(item.path, file);
      return { digest: file.digest, mode: item.mode, path: item.path };
    }),
  );
  const message = publishable(context, 'commit.message', commit.message, MESSAGE_LIMIT);
  if (message === '') fail('text_invalid', 'commit.message', 'is empty');
  return { commit: { files: list, message }, files, seen };
}

/** Of two commits that are there: GitHub compares none without a common ancestor. */
function unrelated(error: unknown): null {
  if (failureOf(error)?.code === 'not_found') return null;
  throw error;
}

/**
 * The commit that the work tree was made from, where the base contains it: what the base had there is what a file may
 * replace. Null on another line of history.
 */
async function seenCommit(
  base: string,
  { commitSha, isOwnRepository, reader, repository, workspace }: ResolveContext,
): Promise<CommitInfo | null> {
  const [ref, head] = await Promise.all([reader.ref(repository, `heads/${base}`), workspace.head()]);
  for (const sha of ref === null ? [] : new Set([head, isOwnRepository ? commitSha : null])) {
    const commit = sha === null ? null : await reader.commit(repository, sha);
    if (commit === null || ref === null) continue;
    const way =
      commit.sha === ref.sha ? 'behind' : await reader.compare(repository, ref.sha, commit.sha).catch(unrelated);
    if (way === 'behind') return commit;
  }
  return null;
}

/** A plan needs no more than `contents: read`; what it then does not see, it says. */
async function visiblePulls(
  { repository, parameters: { head, base } }: Operation,
  reader: GitHubReader,
): Promise<{ pulls: readonly PullRequestInfo[]; unseen: boolean }> {
  try {
    return { pulls: await reader.pullRequests(repository, head, base), unseen: false };
  } catch (error) {
    if (failureOf(error)?.code !== 'github_forbidden') throw error;
    return { pulls: [], unseen: true };
  }
}
