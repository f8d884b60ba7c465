import { z } from 'zod';
import type { Account, EnvironmentAnswer, Evidence, Review } from '../../authorize/policy/evidence.ts';
import * as answers from 'github-client/answers';
import type { GitHubClient } from 'github-client/client';
import { orNull } from 'github-client/errors';
import { below } from 'github-client/repository';
import { APPROVALS_BRANCH } from '../../protocol/vocabulary.ts';
import { NOTHING_TOLD } from './start/answers.ts';

/**
 * What GitHub knows of a run and its environment, for the policy to judge. What cannot be read is evidence too: it is
 * told, never guessed, and never taken for "not there".
 */
export interface EvidenceReader {
  /** `GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals` */
  reviews(repository: string, runId: string): Promise<Evidence<readonly Review[]>>;
  /** `GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}` */
  attempt(repository: string, runId: string, attempt: number): Promise<Evidence<RunAttempt>>;
  /** The status of a run attempt: `completed`, `in_progress`, …; null when GitHub knows of no such attempt. */
  attemptStatus(repository: string, runId: string, attempt: number): Promise<Evidence<string | null>>;
  /** `GET /repos/{owner}/{repo}/environments/{environment_name}`; a null value: there is no such environment. */
  environment(repository: string, name: string): Promise<Evidence<EnvironmentAnswer | null>>;
  /** `GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies` */
  branchPatterns(repository: string, name: string): Promise<Evidence<readonly { name: string; type: string }[]>>;
  /** Whether any protection or rule holds for a branch. */
  branchProtected(repository: string, branch: string): Promise<Evidence<boolean>>;
  /**
   * The accounts behind the authors of these commits and, where `since` names one, of all that each has and that one has
   * not; null for an address that GitHub links to none.
   */
  commitAuthors(
    repository: string,
    shas: readonly string[],
    since: string | null,
  ): Promise<Evidence<readonly (Account | null)[]>>;
  /** `GET /repos/{owner}/{repo}/rules/branches/{branch}`: the types of the rules that hold for it. */
  branchRules(repository: string, branch: string): Promise<Evidence<readonly string[]>>;
  /** Those of these files that lie in a folder of the branch of signed approvals; none where there is no such branch. */
  approvalFiles(
    repository: string,
    folder: string,
    names: readonly string[],
  ): Promise<Evidence<readonly { readonly path: string; readonly text: string }[]>>;
  /** Ids of a team's members; `slug` is `org/team`, and its id must be the one that is expected. */
  teamMembers(slug: string, id: string): Promise<Evidence<readonly string[]>>;
}

export interface RunAttempt {
  readonly event: string | null;
  readonly head_branch: string | null;
  readonly head_sha: string;
  readonly path: string;
  /** Of the run, whatever the attempt, as GitHub gives it; null when it does not. */
  readonly created_at: string | null;
  readonly actor: Account | null;
  readonly triggering_actor: Account | null;
}

const id = z.union([z.int(), z.string()]).transform(String);
const account = z.object({ id, login: z.string(), type: z.string() });
/** Null where GitHub leaves it out. */
const orNone = <T extends z.ZodType>(schema: T) => schema.nullish().transform((found) => found ?? null);

const reviews = z.array(
  z.object({
    environments: z.array(z.object({ id, name: z.string() })),
    state: z.string(),
    user: orNone(account),
    comment: answers.orEmpty,
  }),
);

const attempt = z.object({
  event: orNone(z.string()),
  head_branch: orNone(z.string()),
  head_sha: z.string(),
  path: z.string(),
  created_at: orNone(z.iso.datetime()),
  actor: orNone(account),
  triggering_actor: orNone(account),
});

const environment = z
  .object({
    name: z.string(),
    protection_rules: z
      .array(
        z.object({
          type: z.string(),
          prevent_self_review: z.boolean().optional(),
          reviewers: z.array(z.unknown()).optional(),
        }),
      )
      .optional(),
    deployment_branch_policy: z
      .object({ protected_branches: z.boolean(), custom_branch_policies: z.boolean() })
      .nullish(),
    can_admins_bypass: z.boolean().optional(),
  })
  // Absent fields are undefined to zod; here absent means absent.
  .transform((answer) => JSON.parse(JSON.stringify(answer)) as EnvironmentAnswer);

const attemptStatus = z.object({ status: z.string().nullish() }).transform(({ status }) => status ?? '');
const branchRule = z.object({ type: z.string() });

const MOST_PATTERNS = 100;
const branchPatterns = z.object({
  total_count: z.int(),
  branch_policies: z.array(
    z.object({
      name: z.string(),
      type: z
        .string()
        .optional()
        .transform((type) => type ?? 'branch'),
    }),
  ),
});

const commitAuthor = z.object({ author: z.union([account, z.object({}).transform(() => null), z.null()]).optional() });
const authorIn = ({ author }: z.infer<typeof commitAuthor>): Account | null => author ?? null;
const comparison = z.object({ total_commits: z.int(), commits: z.array(commitAuthor) });

export function createEvidenceReader(client: GitHubClient, or = NOTHING_TOLD): EvidenceReader {
  const at = (repository: string) => below(client, repository);
  const authorOf = (repository: string, sha: string) =>
    or('commitAuthor', [repository, sha], async () =>
      authorIn(await at(repository).read('GET /commits/{ref}', { ref: sha }, commitAuthor)),
    );
  const attemptRoute = 'GET /actions/runs/{run_id}/attempts/{attempt_number}';
  return {
    reviews: (repository, runId) =>
      evidence(() => at(repository).read('GET /actions/runs/{run_id}/approvals', { run_id: runId }, reviews)),
    attempt: (repository, runId, number) =>
      evidence(() => at(repository).read(attemptRoute, { run_id: runId, attempt_number: number }, attempt)),
    attemptStatus: (repository, runId, number) =>
      evidence(() =>
        orNull(at(repository).read(attemptRoute, { run_id: runId, attempt_number: number }, attemptStatus)),
      ),
    environment: (repository, name) =>
      evidence(() =>
        orNull(at(repository).read('GET /environments/{environment_name}', { environment_name: name }, environment)),
      ),
    branchPatterns: (repository, name) =>
      evidence(async () => {
        const route = 'GET /environments/{environment_name}/deployment-branch-policies';
        const parameters = { environment_name: name, per_page: MOST_PATTERNS };
        const { total_count: total, branch_policies: found } = await at(repository).read(
          route,
          parameters,
          branchPatterns,
        );
        if (found.length < total) throw new Error(`only ${found.length} of ${total} patterns are listed`);
        return found;
      }),
    branchProtected: (repository, branch) =>
      evidence(async () => {
        const [found, rules] = await Promise.all([
          at(repository).read('GET /branches/{branch}', { branch }, z.object({ protected: z.boolean() })),
          at(repository).list('GET /rules/branches/{branch}', { branch }, z.unknown()),
        ]);
        return found.protected || rules.length > 0;
      }),
    commitAuthors: (repository, shas, since) =>
      evidence(async () => {
        const found = await Promise.all(
          shas.flatMap((sha) => [
            authorOf(repository, sha),
            ...(since === null ? [] : [between(at(repository), since, sha)]),
          ]),
        );
        const authors = found.flat();
        return [...new Map(authors.map((author) => [author?.id, author])).values()];
      }),
    branchRules: (repository, branch) =>
      evidence(async () => {
        const rules = await at(repository).list('GET /rules/branches/{branch}', { branch }, branchRule);
        return rules.map(({ type }) => type);
      }),
    approvalFiles: (repository, folder, names) =>
      evidence(async () => {
        const contents = <T>(path: string, schema: z.ZodType<T>) =>
          orNull(at(repository).read('GET /contents/{path}', { path, ref: APPROVALS_BRANCH }, schema));
        const listed = (await contents(folder, answers.folder)) ?? [];
        // A folder that is not listed in full is asked for each.
        const wanted =
          listed.length < answers.MOST_LISTED
            ? names.filter((name) => listed.some((file) => file.name === name))
            : names;
        const files = await Promise.all(
          wanted.map(async (name) => ({
            path: `${folder}/${name}`,
            file: await contents(`${folder}/${name}`, answers.file),
          })),
        );
        return files.flatMap(({ path, file }) =>
          file?.type === 'file' && file.encoding === 'base64' && file.content !== undefined
            ? [{ path, text: Buffer.from(file.content, 'base64').toString() }]
            : [],
        );
      }),
    teamMembers: (slug, expected) =>
      evidence(async () => {
        const [org = '', team = ''] = slug.split('/');
        const parameters = { org, team_slug: team };
        const found = await client.read('GET /orgs/{org}/teams/{team_slug}', parameters, z.object({ id }));
        if (found.id !== expected) throw new Error(`the team ${slug} has the id ${found.id}, not ${expected}`);
        const members = await client.list('GET /orgs/{org}/teams/{team_slug}/members', parameters, account);
        return members.map((member) => member.id);
      }),
  };
}

/** Of the commits that `head` has and `base` has not; GitHub lists 250 at most. */
async function between(repository: ReturnType<typeof below>, base: string, head: string) {
  const parameters = { basehead: `${base}...${head}` };
  const { total_commits: total, commits } = await repository.read('GET /compare/{basehead}', parameters, comparison);
  if (commits.length < total)
    throw new Error(`only ${commits.length} of the ${total} commits since ${base} are listed`);
  return commits.map(authorIn);
}

async function evidence<T>(read: () => Promise<T>): Promise<Evidence<T>> {
  try {
    return { value: await read() };
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : String(error) };
  }
}
