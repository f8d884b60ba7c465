import { rmSync } from 'node:fs';
import { lengthen } from '../../__tests__/support/long-ledger.ts';
import { Scene, ENVIRONMENT, RUN_ID, SECRET } from '../../__tests__/support/scene.ts';
import { LEDGER_BRANCH } from '../../src/protocol/ledger-files.ts';
import type { Exchange } from './trips.ts';
import { OWNER, policyFor, TAG } from './workload.ts';
import type { Workload } from './workload.ts';

/**
 * The embedded GitHub in a process of its own, so that its work is not the measured program's: the bench forks this
 * file, opens a fresh repository for every measured run and asks for the requests that came. See world.ts.
 */

export interface WorldOptions {
  readonly workload: Workload;
  /** Milliseconds between the arrival of a request and its answer. */
  readonly latencyMs: number;
}

/** A repository that is ready for a run, and how a step is started in it. */
export interface Opened {
  readonly workspace: string;
  readonly temporary: string;
  readonly facts: Readonly<Record<string, string>>;
  /** Of a prod run. */
  readonly keyed: Readonly<Record<string, string>>;
  readonly workload: Workload;
  /** The tags to make: repository, tag, commit. */
  readonly targets: readonly (readonly [string, string, string])[];
}

/** What the repository holds afterwards. */
export interface Held {
  readonly published: number;
  readonly assets: number;
  /** Of this and the other repositories. */
  readonly tags: number;
}

export interface Calls {
  open: (options: WorldOptions) => Promise<Opened>;
  /** A reviewer approves the plan of this digest. */
  approve: (digest: string) => null;
  /** Somebody runs the run again: the job's facts then. */
  rerun: () => Readonly<Record<string, string>>;
  /** The requests since the last call. */
  exchanges: () => readonly Exchange[];
  held: () => Promise<Held>;
  close: () => Promise<null>;
}

const KIB = 1024;
/** As a run of some hundred operations leaves them; the embedded GitHub writes a folder of fewer files sooner. */
const LINES_A_SEGMENT = 1000;
const now = (): number => Number(process.hrtime.bigint()) / 1e6;

let scene: Scene | null = null;
let exchanges: Exchange[] = [];
/** The other repositories of the one that is open. */
let others: readonly string[] = [];
const opened = (): Scene => {
  if (scene === null) throw new Error('No repository is open');
  return scene;
};

/** Waits before the request is handled, and notes when it came and when its answer leaves. */
function watch({ github }: Scene, latencyMs: number): void {
  const arrivals = new Map<number, number>();
  github.setInterceptor(({ phase, index, method, path, host, body, response }) => {
    if (phase === 'before') {
      arrivals.set(index, now());
      return latencyMs === 0 ? null : { kind: 'delay', ms: latencyMs };
    }
    const arrived = arrivals.get(index) ?? Number.NaN;
    const bytes = body.length + (response?.body.length ?? 0);
    exchanges.push({ method, path, host, status: response?.status ?? 0, bytes, arrived, answered: now() });
    return null;
  });
}

async function hasTag(repository: string): Promise<boolean> {
  const headers = { authorization: 'Bearer ship-token' };
  return (await fetch(`${repository}/git/ref/tags/${TAG}`, { headers })).ok;
}

const calls: Calls = {
  async open({ workload, latencyMs }) {
    const { files, tags, repositories, lines } = workload;
    const made = await Scene.open({
      operations: workload.operations,
      policy: policyFor(workload),
      files: Object.fromEntries(files.map((file) => [file, file.padEnd(KIB, '.')])),
      changes: {},
    });
    scene = made;
    others = repositories;
    const { admin } = made.github;
    // What the preset asks for.
    const branch = { requiredReviewers: ['reviewer'], preventSelfReview: true, canAdminsBypass: false } as const;
    admin.setEnvironment(ENVIRONMENT, { ...branch, branchPolicy: 'protected' });
    // Whose commit it is.
    admin.addUser(OWNER, { type: 'User' });
    const rules = [{ type: 'non_fast_forward' }, { type: 'deletion' }] as const;
    admin.setRules([
      { target: 'branch', pattern: `refs/heads/${LEDGER_BRANCH}`, rules },
      { target: 'branch', pattern: 'refs/heads/main', rules: [{ type: 'pull_request' }] },
    ]);
    if (lines > 0) lengthen(made, lines, LINES_A_SEGMENT);
    const targets = [
      ...tags.map((tag) => [`${OWNER}/widgets`, tag, made.github.commitSha] as const),
      ...repositories.map((full) => {
        const name = full.slice(OWNER.length + 1);
        const { commitSha } = admin.addRepository(OWNER, name, { 'README.md': { content: `# ${name}\n` } });
        return [full, TAG, commitSha] as const;
      }),
    ];
    exchanges = [];
    watch(made, latencyMs);
    return {
      workspace: made.workspace,
      temporary: made.temporary,
      facts: made.facts(),
      keyed: { environment: ENVIRONMENT, 'hmac-key': SECRET },
      workload,
      targets,
    };
  },
  approve(digest) {
    const { admin } = opened().github;
    admin.requestApproval(Number(RUN_ID), ENVIRONMENT);
    admin.approve(Number(RUN_ID), ENVIRONMENT, 'reviewer', `Approved ${digest}`);
    return null;
  },
  rerun() {
    const { admin, commitSha: headSha } = opened().github;
    const run = { runId: Number(RUN_ID), headSha, actor: 'maintainer' };
    admin.createRun({ ...run, attempt: 1, status: 'completed', conclusion: 'success' });
    admin.createRun({ ...run, attempt: 2 });
    return { ...opened().facts(), GITHUB_RUN_ATTEMPT: '2' };
  },
  exchanges() {
    const since = exchanges;
    exchanges = [];
    return since;
  },
  async held() {
    const { github } = opened();
    const { releases, refs } = github.admin.snapshot();
    const published = releases.filter(({ draft }) => !draft);
    github.setInterceptor(null);
    const elsewhere = await Promise.all(others.map((repository) => hasTag(`${github.apiUrl}/repos/${repository}`)));
    return {
      published: published.length,
      assets: published.reduce((sum, release) => sum + release.assets.length, 0),
      tags: Object.keys(refs).filter((name) => name.startsWith('refs/tags/')).length + elsewhere.filter(Boolean).length,
    };
  },
  async close() {
    // Not the scene's own close, which checks every exchange: that would take the processor from the next measured run.
    await opened().github.close();
    rmSync(opened().temporary, { recursive: true, force: true });
    scene = null;
    return null;
  },
};

export interface Asked {
  readonly id: number;
  readonly call: keyof Calls;
  readonly argument: unknown;
}
export interface Answered {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

process.on('message', ({ id, call, argument }: Asked) => {
  const work = calls[call] as (given: unknown) => unknown;
  const answer = Promise.resolve(argument).then(work);
  answer.then(
    (value) => process.send?.({ id, value } satisfies Answered),
    (error: unknown) => process.send?.({ id, error: String(error) } satisfies Answered),
  );
});
process.on('disconnect', () => process.exit());
