import { rmSync } from 'node:fs';
import { Scene, ENVIRONMENT, RUN_ID, SECRET } from '../../__tests__/support/scene.ts';
import { PRESETS } from '../../src/authorize/policy/index.ts';
import { LEDGER_BRANCH } from '../../src/protocol/ledger-files.ts';
import type { Exchange } from './trips.ts';

/**
 * The embedded GitHub in a process of its own, so that its work is not the measured program's: the bench forks this
 * file, opens a fresh repository for every measured run and asks for the requests that came. See world.ts.
 */

export interface WorldOptions {
  /** Files for the release, 1 KiB each. */
  readonly assets: number;
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
  readonly files: readonly string[];
  readonly tag: string;
}

/** What the repository holds afterwards. */
export interface Held {
  readonly published: number;
  readonly assets: number;
  readonly tags: number;
}

export interface Calls {
  open: (options: WorldOptions) => Promise<Opened>;
  /** A reviewer approves the plan of this digest. */
  approve: (digest: string) => null;
  /** The requests since the last call. */
  exchanges: () => readonly Exchange[];
  held: () => Held;
  close: () => Promise<null>;
}

const TAG = 'v1.0.0';
const KIB = 1024;
const now = (): number => Number(process.hrtime.bigint()) / 1e6;
const nameOf = (index: number): string => `build/asset-${String(index).padStart(3, '0')}.bin`;

function operationsFor(assets: number): string {
  const files = assets === 0 ? '' : '    assets: [build/asset-*.bin]\n';
  return `version: 1
operations:
  - id: release
    kind: publish_release
    tag: ${TAG}
    name: Widgets 1.0.0
    body: First version.
${files}`;
}

let scene: Scene | null = null;
let exchanges: Exchange[] = [];
const opened = (): Scene => {
  if (scene === null) throw new Error('No repository is open');
  return scene;
};

/** Waits before the request is handled, and notes when it came and when its answer leaves. */
function watch({ github }: Scene, latencyMs: number): void {
  const arrivals = new Map<number, number>();
  github.setInterceptor(({ phase, index, method, path, host, response }) => {
    if (phase === 'before') {
      arrivals.set(index, now());
      return latencyMs === 0 ? null : { kind: 'delay', ms: latencyMs };
    }
    const arrived = arrivals.get(index) ?? Number.NaN;
    exchanges.push({ method, path, host, status: response?.status ?? 0, arrived, answered: now() });
    return null;
  });
}

const calls: Calls = {
  async open({ assets, latencyMs }) {
    const files = Array.from({ length: assets }, (_, index) => nameOf(index));
    const made = await Scene.open({
      operations: operationsFor(assets),
      policy: PRESETS.team,
      files: Object.fromEntries(files.map((file) => [file, file.padEnd(KIB, '.')])),
      changes: {},
    });
    scene = made;
    const { admin } = made.github;
    // What the preset asks for.
    const branch = { requiredReviewers: ['reviewer'], preventSelfReview: true, canAdminsBypass: false } as const;
    admin.setEnvironment(ENVIRONMENT, { ...branch, branchPolicy: 'protected' });
    const rules = [{ type: 'non_fast_forward' }, { type: 'deletion' }] as const;
    admin.setRules([{ target: 'branch', pattern: `refs/heads/${LEDGER_BRANCH}`, rules }]);
    exchanges = [];
    watch(made, latencyMs);
    return {
      workspace: made.workspace,
      temporary: made.temporary,
      facts: made.facts(),
      keyed: { environment: ENVIRONMENT, 'hmac-key': SECRET },
      files,
      tag: TAG,
    };
  },
  approve(digest) {
    const { admin } = opened().github;
    admin.requestApproval(Number(RUN_ID), ENVIRONMENT);
    admin.approve(Number(RUN_ID), ENVIRONMENT, 'reviewer', `Approved ${digest}`);
    return null;
  },
  exchanges() {
    const since = exchanges;
    exchanges = [];
    return since;
  },
  held() {
    const { releases, refs } = opened().github.admin.snapshot();
    const published = releases.filter(({ draft }) => !draft);
    return {
      published: published.length,
      assets: published.reduce((sum, release) => sum + release.assets.length, 0),
      tags: Object.keys(refs).filter((name) => name.startsWith('refs/tags/')).length,
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
