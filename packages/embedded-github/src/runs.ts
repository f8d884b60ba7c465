import type { Environment, Repo, Run } from './model.ts';

/** What an environment has of rules when nobody made any. */
export const UNPROTECTED = {
  requiredReviewers: [],
  preventSelfReview: false,
  canAdminsBypass: true,
  branchPolicy: null,
  branches: [],
  waitTimer: 0,
};

/** The environment of that name, made without rules when there is none: what a job that names one does. */
export function environmentNamed(repo: Repo, name: string): Environment {
  const known = repo.environments.get(name.toLowerCase());
  if (known !== undefined) return known;
  const made: Environment = { ...UNPROTECTED, id: repo.world.nextId(), name, createdAt: repo.world.timestamp() };
  repo.environments.set(name.toLowerCase(), made);
  return made;
}

export const nextRun = (repo: Repo): number => Math.max(0, ...repo.runs.keys()) + 1;

/** The latest attempt of every run. */
export const latestAttempts = (repo: Repo): Run[] =>
  [...repo.runs.values()].flatMap((attempts) => attempts.at(-1) ?? []);

/** The first attempt of a run, as it is when nothing more is known of it; it is not put among the others. */
export function newRun(repo: Repo, id: number): Run {
  const now = repo.world.timestamp();
  return {
    ...{ id, attempt: 1, event: 'push', path: '.github/workflows/release.yml', status: 'queued', conclusion: null },
    ...{ headSha: repo.head(repo.defaultBranch) ?? '', headBranch: repo.defaultBranch },
    ...{ actor: repo.owner, triggeringActor: repo.owner, createdAt: now, startedAt: now },
    ...{ referencedWorkflows: [], approvals: [], pending: [] },
  };
}
