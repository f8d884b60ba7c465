import type { World } from './world.ts';
import type { Environment, Repo } from './model.ts';

/** The environment of that name, made without rules when there is none: what a job that names one does. */
export function environmentNamed(world: World, repo: Repo, name: string): Environment {
  const known = repo.environments.get(name.toLowerCase());
  if (known !== undefined) return known;
  const made: Environment = {
    id: world.nextId(),
    name,
    requiredReviewers: [],
    preventSelfReview: false,
    canAdminsBypass: true,
    branchPolicy: null,
    branches: [],
    waitTimer: 0,
    createdAt: world.timestamp(),
  };
  repo.environments.set(name.toLowerCase(), made);
  return made;
}
