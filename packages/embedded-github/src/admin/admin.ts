import { editTree, flatten, type TreeEdit } from '../git/tree.ts';
import type { Identity } from '../git/objects.ts';
import { parseDate } from '../git/objects.ts';
import { openIssue } from '../issues.ts';
import { changeRefs } from '../refs.ts';
import { releaseDate } from '../releases.ts';
import { RunAdmin } from './runs.ts';
import { takeSnapshot, type Snapshot } from './snapshot.ts';
import type { Permissions, SeedFile } from '../types.ts';
import type { Issue, Pull, PullReview, Release, Repo, RepoSpec, User } from '../model.ts';
import type { Ruleset } from '../seed/schema.ts';

/** The date of commits whose date is not given: fixed, so that equal contents have equal SHAs. */
const DEFAULT_DATE = '2026-01-01T00:00:00Z';

/** Options of a commit made behind the API's back. */
export interface CommitOptions {
  /** ISO 8601. */
  date?: string | undefined;
  /** Instead of the branch's head: for history that diverges; null for none. The branch is set all the same. */
  parent?: string | null;
  /** Login of who wrote it; the repository's owner unless given. */
  author?: string | undefined;
  /** Instead of `parent`: any number, which need not be there. */
  parents?: readonly string[] | undefined;
  /** That of a commit of another repository which it stands for. */
  sha?: string | undefined;
  /** Paths to remove. */
  deleted?: readonly string[];
}

type Files = Record<string, SeedFile>;

/** What somebody with the rights may set. */
export type Settings = Pick<Repo, 'immutableReleases' | 'protections' | 'discussionCategories' | Switch>;
type Switch = 'workflowGuard' | 'archived' | 'pullsCreationAllowed';

/** A release behind the API's back, without files. */
export interface ReleaseSpec {
  readonly tag: string;
  readonly name?: string | null;
  readonly body?: string | null;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
}

/** Changes the state directly: no HTTP, no permissions, no rules. Everything concerns the first repository. */
export class Admin extends RunAdmin {
  /** Commits files to a branch, which is made (from the default branch) when it is not there. Returns the SHA. */
  commitFiles(branch: string, files: Files, message: string, options: CommitOptions = {}): string {
    const head = this.repo.head(branch) ?? this.repo.head(this.repo.defaultBranch);
    const parent = options.parent === undefined ? head : options.parent;
    const sha = commit(this.repo, parent, files, message, options);
    this.setRef(`refs/heads/${branch}`, sha);
    return sha;
  }

  /**
   * A commit of another repository, under its own SHA and on no branch. Its parents need not be there; without `files` it
   * has those of the default branch.
   */
  importCommit(sha: string, message: string, options: CommitOptions & { files?: Files } = {}): void {
    const { files, parents = [], ...rest } = options;
    const like = files === undefined ? this.#mustResolve(this.repo.defaultBranch) : null;
    commit(this.repo, like, files ?? {}, message, { ...rest, parents, sha });
  }

  /** A branch at a commit, by default the head of the default branch. */
  createBranch(name: string, sha?: string): void {
    this.setRef(`refs/heads/${name}`, sha ?? this.#mustResolve(this.repo.defaultBranch));
  }

  /** Creates or moves a reference, by its full name. */
  setRef(ref: string, sha: string): void {
    changeRefs(this.repo, [{ name: ref, after: sha, force: true }], null);
  }

  deleteRef(ref: string): void {
    changeRefs(this.repo, [{ name: ref, after: null, force: true }], null);
  }

  /** A tag object, under a SHA of its own or the one given, and its reference. Returns that SHA. */
  createAnnotatedTag(name: string, target: string, message: string, date = DEFAULT_DATE, sha?: string): string {
    const type = this.repo.objects.typeOf(target);
    if (type === null) throw new Error(`There is no object ${target}`);
    const tagger = identity(this.repo.owner, date);
    const object = this.repo.objects.putTag({ object: target, type, tag: name, tagger, message }, sha);
    this.setRef(`refs/tags/${name}`, object);
    return object;
  }

  /** A fork: the same name, history and references under another owner. */
  addFork(owner: string): void {
    const { name, defaultBranch } = this.repo;
    const fork = this.world.addRepo({ owner, name, id: this.world.nextId(), defaultBranch, fork: true });
    fork.objects.adopt(this.repo.objects);
    for (const [name, sha] of this.repo.refs) fork.refs.set(name, sha);
  }

  /** Gives the repository another name; requests for the former one are redirected to its id. */
  renameRepository(name: string): void {
    const key = (of: string): string => `${this.repo.owner}/${of}`.toLowerCase();
    this.world.repos.delete(key(this.repo.name));
    this.world.formerNames.set(key(this.repo.name), this.repo);
    this.world.formerNames.delete(key(name));
    this.repo.name = name;
    this.world.repos.set(key(name), this.repo);
  }

  /** Another repository, with one commit. `seenBy`: the tokens that see it, for a private one. */
  addRepository(owner: string, name: string, files: Files, { seenBy = null }: Pick<RepoSpec, 'seenBy'> = {}) {
    const id = this.world.nextId();
    this.world.formerNames.delete(`${owner}/${name}`.toLowerCase());
    const other = this.world.addRepo({ owner, name, id, defaultBranch: this.repo.defaultBranch, seenBy });
    return { id, commitSha: seed(other, files, 'Initial commit') };
  }

  /** Commits files to a branch of another repository, as `commitFiles` does. */
  commitTo(owner: string, name: string, branch: string, files: Files, message: string): string {
    const other = this.world.repo(owner, name);
    if (other === null) throw new Error(`There is no repository ${owner}/${name}`);
    return new Admin(other).commitFiles(branch, files, message);
  }

  addUser(login: string, options: Partial<Omit<User, 'login'>> = {}): void {
    const known = this.world.users.get(login.toLowerCase());
    const id = options.id ?? known?.id ?? this.world.nextId();
    this.world.users.set(login.toLowerCase(), { type: 'User', ...known, ...options, login, id });
  }

  /** A team and who is in it. */
  setTeam(org: string, slug: string, members: readonly string[], name: string = slug, wanted?: number): void {
    const key = `${org}/${slug}`.toLowerCase();
    const id = wanted ?? this.world.teams.get(key)?.id ?? this.world.nextId();
    this.world.teams.set(key, { id, name, members: members.map((login) => this.world.user(login).login) });
  }

  /** Adds a token, or changes what one may do. */
  setToken(token: string, login: string, permissions: Permissions, app = false): void {
    this.world.tokens[token] = { login, permissions, app };
  }

  /** Changes settings of the repository; of a list, what an earlier call gave is gone. */
  set(settings: Partial<Settings>): void {
    Object.assign(this.repo, settings);
  }

  /** All rulesets of the repository; an earlier call's are gone. */
  setRules(rulesets: readonly Ruleset[]): void {
    this.repo.rulesets = rulesets;
  }

  addMilestone(title: string): void {
    const number = this.repo.milestones.size + 1;
    const rest = { description: null, state: 'open', creator: this.repo.owner } as const;
    const createdAt = this.world.timestamp();
    this.repo.milestones.set(number, { id: this.world.nextId(), number, title, createdAt, ...rest });
  }

  /** A release that is there; one whose tag is missing is a draft, whatever is said. */
  addRelease(spec: ReleaseSpec): void {
    const { tag, name = null, body = null, prerelease = false } = spec;
    const draft = spec.draft === true || !this.repo.refs.has(`refs/tags/${tag}`);
    const target = this.repo.defaultBranch;
    const at = releaseDate(this.repo, { tag, target });
    const release: Release = {
      ...{ id: this.world.nextId(), tag, target, name, body, draft, prerelease, immutable: false, assets: [] },
      ...{ author: this.repo.owner, createdAt: at, updatedAt: at, publishedAt: draft ? null : at, discussion: null },
    };
    this.repo.releases.set(release.id, release);
  }

  /** How far GitHub's clock is ahead of this machine's. */
  setClock(offsetMs: number): void {
    this.world.clockOffset = offsetMs;
  }

  /** Moves GitHub's clock on. */
  advance(ms: number): void {
    this.world.clockOffset += ms;
  }

  /** GitHub's time. */
  now(): Date {
    return this.world.now();
  }

  /** Merges a pull request with a merge commit, as a person would. Returns its SHA. */
  mergePull(number: number, date: string = DEFAULT_DATE): string {
    const { issue, pull } = this.#pull(number);
    const head = this.repo.head(pull.head) ?? pull.headSha;
    const base = this.#mustResolve(`heads/${pull.base}`);
    const who = identity(this.repo.owner, date);
    const { tree } = this.repo.commit(head);
    const message = `Merge pull request #${number} from ${pull.headOwner}/${pull.head}`;
    const sha = this.repo.objects.putCommit({ tree, parents: [base, head], author: who, committer: who, message });
    const mergedAt = this.world.timestamp();
    Object.assign(pull, { headSha: head, mergedAt, mergeCommit: sha });
    Object.assign(issue, { state: 'closed', closedAt: mergedAt });
    this.setRef(`refs/heads/${pull.base}`, sha);
    return sha;
  }

  /** Submits a review of a pull request: whoever was asked for one is asked no longer. Returns its id. */
  reviewPull(number: number, login: string, state: PullReview['state'] = 'APPROVED', body = ''): number {
    const { pull } = this.#pull(number);
    const { login: user } = this.world.user(login);
    const id = this.world.nextId();
    pull.reviews.push({ id, user, state, body, commit: pull.headSha, submittedAt: this.world.timestamp() });
    pull.reviewers = pull.reviewers.filter((other) => other !== user);
    return id;
  }

  /** Opens an issue that is no pull request. Returns its number. */
  openIssue(title: string, user: string): number {
    return openIssue(this.repo, { title, body: null, user, pull: null }).number;
  }

  /** The bytes of a file at a branch, tag or commit, or null. */
  readFile(ref: string, path: string): Buffer | null {
    const found = this.repo.file(this.#mustResolve(ref), path);
    return found === null ? null : this.repo.objects.blob(found.sha);
  }

  /** All files at a branch, tag or commit: path to mode and blob SHA. */
  listFiles(ref: string): Record<string, { mode: string; sha: string }> {
    const rows = flatten(this.repo.objects, this.repo.commit(this.#mustResolve(ref)).tree);
    return Object.fromEntries(rows.map((row) => [row.path, { mode: row.mode, sha: row.sha }]));
  }

  /** Every git object of the repository as git writes it, header first, by SHA-1: deflated, they make a clone. */
  gitObjects(): Map<string, Buffer> {
    return this.repo.objects.encoded();
  }

  /** Everything that tests compare, as it is now; changing it changes nothing. */
  snapshot(): Snapshot {
    return takeSnapshot(this.repo);
  }

  #pull(number: number): { issue: Issue; pull: Pull } {
    const issue = this.repo.issues.get(number);
    const pull = issue?.pull ?? null;
    if (issue === undefined || pull === null) throw new Error(`There is no pull request ${number}`);
    return { issue, pull };
  }

  #mustResolve(ref: string): string {
    const sha = this.repo.resolve(ref);
    if (sha === null) throw new Error(`There is no commit ${ref}`);
    return sha;
  }
}

/** The first commit of a repository, on its default branch. */
export function seed(repo: Repo, files: Files, message: string, options: CommitOptions = {}): string {
  const sha = commit(repo, null, files, message, options);
  changeRefs(repo, [{ name: `refs/heads/${repo.defaultBranch}`, after: sha, force: true }], null);
  return sha;
}

function commit(repo: Repo, parent: string | null, files: Files, message: string, options: CommitOptions): string {
  const edits: TreeEdit[] = [
    ...Object.entries(files).map(([path, file]) => ({
      path,
      mode: file.mode ?? '100644',
      sha: repo.objects.putBlob(Buffer.from(file.content)),
    })),
    ...(options.deleted ?? []).map((path) => ({ path, mode: '100644', sha: null })),
  ];
  const base = parent === null ? null : repo.commit(parent).tree;
  const tree = base !== null && edits.length === 0 ? base : editTree(repo.objects, base, edits);
  if (tree === null) throw new Error('A path to delete is not there');
  const who = identity(options.author ?? repo.owner, options.date ?? DEFAULT_DATE);
  const parents = options.parents ?? (parent === null ? [] : [parent]);
  return repo.objects.putCommit({ tree, parents, author: who, committer: who, message }, options.sha);
}

/** The same on every start and machine: no ids, no clock. */
function identity(login: string, date: string): Identity {
  const at = parseDate(date);
  if (at === null) throw new Error(`Not a date: ${date}`);
  return { name: login, email: `${login}@users.noreply.github.com`, ...at };
}
