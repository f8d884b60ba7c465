import { type ApiError, forbidden, unprocessable } from './errors.ts';
import { descendsFrom } from './git/history.ts';
import { conflicts, isRefName, matchesPattern } from './git/refnames.ts';
import type { Actor } from './router.ts';
import type { BranchProtection, Repo } from './model.ts';
import type { Rule } from './seed/schema.ts';

/** Stands for no object, where one is expected. */
export const ZEROS = '0'.repeat(40);

/** A wish to create (`create`), move or delete (`after: null`) one reference. */
export interface RefChange {
  /** Full name, `refs/heads/main`. */
  readonly name: string;
  readonly after: string | null;
  /** Must be where the reference is; null: it must not exist; undefined: wherever. */
  readonly before?: string | null;
  readonly force: boolean;
  readonly create?: boolean;
}

/** Makes all changes or, when one of them is refused, none. The state itself may do without rules: actor null. */
export function changeRefs(repo: Repo, changes: readonly RefChange[], actor: Actor | null): void {
  const next = new Map(repo.refs);
  for (const change of changes) {
    checkChange(repo, next, change);
    if (actor !== null) checkPolicy(repo, change, actor);
    if (change.after === null) next.delete(change.name);
    else next.set(change.name, change.after);
  }
  for (const { name, after } of changes) {
    if (name.startsWith('refs/heads/')) record(repo, name, after, actor);
    if (after !== null) repo.refs.set(name, after);
    else {
      repo.refs.delete(name);
      closePulls(repo, name);
      redraft(repo, name);
    }
  }
  repo.pushedAt = repo.world.timestamp();
}

function record(repo: Repo, ref: string, to: string | null, actor: Actor | null): void {
  const from = repo.refs.get(ref);
  if (from === to) return;
  const forward = from !== undefined && to !== null && descendsFrom(repo.objects, to, from);
  repo.activity.push({
    id: repo.world.nextId(),
    ref,
    before: from ?? ZEROS,
    after: to ?? ZEROS,
    timestamp: repo.world.timestamp(),
    type: to === null ? 'branch_deletion' : from === undefined ? 'branch_creation' : forward ? 'push' : 'force_push',
    actor: actor?.user?.login ?? repo.owner,
  });
}

/** What git itself asks of a change: names, objects, compare-and-set, fast-forwards. */
function checkChange(repo: Repo, refs: ReadonlyMap<string, string>, change: RefChange): void {
  const { name, after } = change;
  const current = refs.get(name);
  if (name.split('/').length < 3) {
    throw unprocessable('Reference name must contain at least three slash-separated components.');
  }
  if (!isRefName(name)) throw unprocessable(`${name} is not a valid ref name.`);
  if (after !== null) checkObject(repo, name, after);
  if (change.create === true && current !== undefined) throw unprocessable('Reference already exists');
  if (change.before !== undefined && (current ?? null) !== change.before) {
    throw unprocessable(
      change.before === null
        ? `Reference already exists: ${name} is at ${current}`
        : `${name} is at ${current ?? 'nothing'} but expected ${change.before}`,
    );
  }
  if (current === undefined) {
    if (after === null) throw unprocessable('Reference does not exist');
    if ([...refs.keys()].some((other) => conflicts(name, other))) throw unprocessable('Reference update failed');
    return;
  }
  if (after === null || after === current || change.force) return;
  const forward = repo.objects.typeOf(current) === 'commit' && repo.objects.typeOf(after) === 'commit';
  if (!forward || !descendsFrom(repo.objects, after, current)) throw unprocessable('Update is not a fast forward');
}

function checkObject(repo: Repo, name: string, sha: string): void {
  if (!/^[0-9a-f]{40}$/.test(sha)) {
    throw unprocessable('The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
  }
  const type = repo.objects.typeOf(sha);
  if (type === null) throw unprocessable('Object does not exist');
  if (name.startsWith('refs/heads/') && type !== 'commit') throw unprocessable('Reference update failed');
}

/** What this repository asks of a change: rulesets, fixed tags, the guard of workflow files. */
function checkPolicy(repo: Repo, change: RefChange, actor: Actor): void {
  const { name, after } = change;
  const current = repo.refs.get(name);
  const types = new Set<string>(rulesFor(repo, name, actor.user?.login).map((rule) => rule.type));
  const tag = name.startsWith('refs/tags/') ? name.slice('refs/tags/'.length) : null;
  if (tag !== null && repo.immutableTags.has(tag)) {
    types.add('creation').add('update');
    if ([...repo.releases.values()].some((release) => release.immutable && release.tag === tag)) types.add('deletion');
  }
  if (current === undefined && types.has('creation'))
    throw violation('Cannot create ref due to creations being restricted.');
  if (after === null && types.has('deletion')) throw violation('Cannot delete this protected ref.');
  if (current !== undefined && after !== null && after !== current) {
    if (types.has('pull_request') || (protectionOf(repo, name)?.requiredApprovingReviewCount ?? null) !== null)
      throw violation('Changes must be made through a pull request.');
    if (types.has('update')) throw violation('Cannot update this protected ref.');
    const from = repo.objects.peel(current);
    const to = repo.objects.peel(after);
    const forward = from !== null && to !== null && descendsFrom(repo.objects, to, from);
    if (types.has('non_fast_forward') && !forward) throw violation('Cannot force-push to this branch');
  }
  if (after !== null) {
    const commit = repo.objects.commit(after);
    if (types.has('required_signatures') && commit !== null && commit.signature === undefined)
      throw violation('Commits must have verified signatures.');
    if (repo.workflowGuard && actor.app && workflows(repo, after) !== workflows(repo, repo.head(repo.defaultBranch)))
      throw forbidden();
  }
}

/** The rules that hold for a reference and an actor, and the number of their set; without an actor, those that hold at all. */
export function rulesFor(repo: Repo, name: string, login?: string): (Rule & { ruleset: number })[] {
  const target = name.startsWith('refs/tags/') ? 'tag' : 'branch';
  return repo.rulesets.flatMap((set, index) =>
    set.target === target && matchesPattern(name, set.pattern) && !(login !== undefined && set.bypass?.includes(login))
      ? set.rules.map((rule) => ({ ...rule, ruleset: index + 1 }))
      : [],
  );
}

/** The classic protection of a branch, or null. */
export const protectionOf = (repo: Repo, name: string): BranchProtection | null =>
  repo.protections.find(({ pattern }) => matchesPattern(name, `refs/heads/${pattern}`)) ?? null;

/** Whether a branch is protected, by a rule or by classic protection. */
export const isProtected = (repo: Repo, name: string): boolean =>
  rulesFor(repo, name).length > 0 || protectionOf(repo, name) !== null;

const violation = (reason: string): ApiError => unprocessable(`Repository rule violations found\n\n${reason}\n\n`);

function workflows(repo: Repo, sha: string | null): string | null {
  const commit = sha === null ? null : repo.objects.peel(sha);
  if (commit === null) return null;
  return repo.file(commit, '.github/workflows')?.sha ?? null;
}

/** Without its tag a published release is a draft again. */
function redraft(repo: Repo, name: string): void {
  for (const release of repo.releases.values()) {
    if (`refs/tags/${release.tag}` === name) release.draft = true;
  }
}

/** Without its head branch an open pull request closes. */
function closePulls(repo: Repo, name: string): void {
  for (const issue of repo.issues.values()) {
    if (issue.pull === null || issue.state !== 'open') continue;
    const own = issue.pull.headOwner === repo.owner;
    if ((own && name === `refs/heads/${issue.pull.head}`) || name === `refs/heads/${issue.pull.base}`) {
      issue.state = 'closed';
      issue.closedAt = repo.world.timestamp();
    }
  }
}
