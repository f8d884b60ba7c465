import { environmentNamed } from './runs.ts';
import type { World } from './world.ts';
import type { Approval, Environment, Repo, Run } from './model.ts';

/** A run, or another attempt of one that is there. What is left out is the first attempt's, or a plain default. */
export interface RunSpec {
  /** The next number unless given. */
  runId?: number;
  attempt?: number;
  event?: string;
  headSha?: string;
  headBranch?: string | null;
  path?: string;
  title?: string;
  actor?: string;
  triggeringActor?: string;
  status?: string;
  conclusion?: string | null;
  /** ISO 8601; of the attempt. */
  startedAt?: string;
  referencedWorkflows?: Run['referencedWorkflows'];
}

/** Protection of an environment. Reviewers are logins, or `team:<slug>`. */
export interface EnvironmentSpec {
  requiredReviewers?: readonly string[];
  preventSelfReview?: boolean;
  /** `undefined`, given, leaves `can_admins_bypass` out of the answer. */
  canAdminsBypass?: boolean | undefined;
  branchPolicy?: 'protected' | 'custom' | null;
  /** Patterns of the branches that may deploy, where the policy is `custom`. */
  branches?: readonly string[];
  /** Minutes. */
  waitTimer?: number;
}

/** The part of `Admin` that is about runs, approvals and environments. */
export class RunAdmin {
  protected readonly world: World;
  protected readonly repo: Repo;

  constructor(world: World, repo: Repo) {
    this.world = world;
    this.repo = repo;
  }

  /** Adds a run or an attempt; the same attempt again replaces it. Returns the run's id. */
  createRun(spec: RunSpec): number {
    const { runId = Math.max(0, ...this.repo.runs.keys()) + 1 } = spec;
    const attempts = this.repo.runs.get(runId) ?? [];
    const first = attempts[0];
    const now = this.world.timestamp();
    const actor = spec.actor ?? first?.actor ?? this.repo.owner;
    const run: Run = {
      id: runId,
      attempt: spec.attempt ?? 1,
      event: spec.event ?? first?.event ?? 'push',
      headSha: spec.headSha ?? first?.headSha ?? this.repo.refs.get(`refs/heads/${this.repo.defaultBranch}`) ?? '',
      headBranch: spec.headBranch === undefined ? (first?.headBranch ?? this.repo.defaultBranch) : spec.headBranch,
      path: spec.path ?? first?.path ?? '.github/workflows/release.yml',
      ...((spec.title ?? first?.title) === undefined ? {} : { title: (spec.title ?? first?.title) as string }),
      actor: this.world.user(actor).login,
      triggeringActor: this.world.user(spec.triggeringActor ?? actor).login,
      status: spec.status ?? 'in_progress',
      conclusion: spec.conclusion ?? null,
      createdAt: first?.createdAt ?? spec.startedAt ?? now,
      startedAt: spec.startedAt ?? now,
      referencedWorkflows: spec.referencedWorkflows ?? first?.referencedWorkflows ?? [],
      approvals: first?.approvals ?? [],
      pending: first?.pending ?? [],
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
    return [...this.repo.runs.values()].flatMap((attempts) => attempts.at(-1) ?? []);
  }

  /** A deployment of the run to the environment waits for review. An environment that is not there is made. */
  requestApproval(runId: number, environment: string): void {
    const { pending } = this.#run(runId);
    const { name } = environmentNamed(this.world, this.repo, environment);
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
    const known = this.repo.environments.get(name.toLowerCase());
    const environment: Environment = {
      id: known?.id ?? this.world.nextId(),
      name,
      requiredReviewers: spec.requiredReviewers ?? [],
      preventSelfReview: spec.preventSelfReview ?? false,
      canAdminsBypass: 'canAdminsBypass' in spec ? spec.canAdminsBypass : true,
      branchPolicy: spec.branchPolicy ?? null,
      branches: spec.branches ?? [],
      waitTimer: spec.waitTimer ?? 0,
      createdAt: known?.createdAt ?? this.world.timestamp(),
    };
    this.repo.environments.set(name.toLowerCase(), environment);
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
    const environments = approval.environments.map((name) => environmentNamed(this.world, this.repo, name).name);
    approvals.push({ ...approval, environments, user: this.world.user(approval.user).login });
    if (approval.state === 'pending') return;
    for (const name of environments) {
      const at = pending.indexOf(name);
      if (at >= 0) pending.splice(at, 1);
    }
  }
}
