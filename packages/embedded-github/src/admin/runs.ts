import type { z } from 'zod';
import { environmentNamed, latestAttempts, newRun, nextRun, UNPROTECTED } from '../runs.ts';
import type { runSchema } from '../seed/schema.ts';
import type { World } from '../world.ts';
import type { Approval, Environment, Repo, Run } from '../model.ts';

/** A run, or another attempt of one that is there. What is left out is the first attempt's, or a plain default. */
export type RunSpec = z.infer<typeof runSchema> & Partial<Pick<Run, 'title' | 'referencedWorkflows'>>;

/** Protection of an environment. `canAdminsBypass: undefined`, given, leaves the field out of the answer. */
export type EnvironmentSpec = Partial<Omit<Environment, 'id' | 'name' | 'createdAt'>>;

/** The part of `Admin` that is about runs, approvals and environments. */
export class RunAdmin {
  protected readonly world: World;
  protected readonly repo: Repo;

  constructor(repo: Repo) {
    this.world = repo.world;
    this.repo = repo;
  }

  /** Adds a run or an attempt; the same attempt again replaces it. Returns the run's id. */
  createRun(spec: RunSpec): number {
    const { runId = nextRun(this.repo), attempt = 1, actor: wanted, triggeringActor, startedAt, ...given } = spec;
    const attempts = this.repo.runs.get(runId) ?? [];
    const [first] = attempts;
    const actor = this.world.user(wanted ?? first?.actor ?? this.repo.owner).login;
    const run: Run = {
      ...(first ?? newRun(this.repo, runId)),
      ...{ attempt, actor, status: 'in_progress', conclusion: null },
      triggeringActor: triggeringActor === undefined ? actor : this.world.user(triggeringActor).login,
      startedAt: startedAt ?? this.world.timestamp(),
      ...(first === undefined && startedAt !== undefined ? { createdAt: startedAt } : {}),
      ...given,
    };
    const others = attempts.filter((other) => other.attempt !== run.attempt);
    this.repo.runs.set(
      runId,
      [...others, run].sort((a, b) => a.attempt - b.attempt),
    );
    return runId;
  }

  /** The latest attempt of every run. */
  runs(): Run[] {
    return latestAttempts(this.repo);
  }

  /** A deployment of the run to the environment waits for review. An environment that is not there is made. */
  requestApproval(runId: number, environment: string): void {
    const { pending } = this.#run(runId);
    const { name } = environmentNamed(this.repo, environment);
    if (!pending.includes(name)) pending.push(name);
  }

  /** A reviewer approves; who it is, and whether the rules let them, is the test's affair. */
  approve(runId: number, environment: string, user: string, comment = ''): void {
    this.#review(runId, { environments: [environment], state: 'approved', user, comment });
  }

  reject(runId: number, environment: string, user: string, comment = ''): void {
    this.#review(runId, { environments: [environment], state: 'rejected', user, comment });
  }

  /** An entry of the list of approvals as it is given: several environments, `pending`. */
  addApproval(runId: number, approval: Approval): void {
    this.#review(runId, approval);
  }

  /** Creates or replaces an environment. Without a specification it has no rules. */
  setEnvironment(name: string, spec: EnvironmentSpec = {}): void {
    const { id, createdAt } = environmentNamed(this.repo, name);
    this.repo.environments.set(name.toLowerCase(), { ...UNPROTECTED, ...spec, id, name, createdAt });
  }

  deleteEnvironment(name: string): void {
    this.repo.environments.delete(name.toLowerCase());
  }

  /** Switches a workflow off, or on again. */
  disableWorkflow(path: string, disabled = true): void {
    if (disabled) this.repo.disabledWorkflows.add(path);
    else this.repo.disabledWorkflows.delete(path);
  }

  /** An artifact in the list of a run. */
  addArtifact(runId: number, name: string, options: { size?: number; digest?: string } = {}): number {
    const id = this.world.nextId();
    const { size = 1, digest = `sha256:${'0'.repeat(64)}` } = options;
    this.repo.artifacts.push({ id, runId, name, size, digest, createdAt: this.world.timestamp() });
    return id;
  }

  #run(runId: number): Run {
    const run = this.repo.runs.get(runId)?.[0];
    if (run === undefined) throw new Error(`There is no run ${runId}`);
    return run;
  }

  #review(runId: number, approval: Approval): void {
    const { approvals, pending } = this.#run(runId);
    const environments = approval.environments.map((name) => environmentNamed(this.repo, name).name);
    approvals.push({ ...approval, environments, user: this.world.user(approval.user).login });
    if (approval.state === 'pending') return;
    for (const name of environments) {
      const at = pending.indexOf(name);
      if (at >= 0) pending.splice(at, 1);
    }
  }
}
