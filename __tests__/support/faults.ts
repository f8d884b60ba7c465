import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Interceptor, InterceptedCall, Intervention } from 'embedded-github';
import type { RegistryCall, RegistryFault } from 'embedded-github/registries';
import { IMAGE, openFaultScene, PACKAGE, pushed } from './fault-scene.ts';
import type { FaultScene } from './fault-scene.ts';
import { isLedgerWrite, RUN_ID } from './scene.ts';
import type { Scene, StepOutcome } from './scene.ts';
import { WRITER_TOKEN } from 'security-audit/material';
import { verdict } from './verified.ts';

/**
 * The fault matrix: every request of a prod run of all six kinds, times everything that can go wrong with it; then a
 * run without faults, and what must hold after that.
 */

export const FAULTS = [
  '500',
  '502',
  '503',
  '429',
  '403-secondary',
  '422',
  '404',
  'reset-before',
  'reset-after',
  'hang-before',
  'hang-after',
  'truncate',
  'kill-before',
  'kill-after',
] as const;
/** What else can go wrong with a mutation, which GitHub answers with status 200 all the same. */
const MUTATION_FAULTS = [
  'graphql-limit',
  'graphql-forbidden',
  'graphql-broken',
  'graphql-broken-after',
  'graphql-stale-after',
] as const;
export type Fault = (typeof FAULTS | typeof MUTATION_FAULTS)[number];

/** A request by its method, its path without ids, and how many like it came before. */
export interface Cell {
  readonly request: string;
  readonly nth: number;
  readonly fault: Fault;
}

/** Everything that can go wrong with a request. */
export function cellsOf(request: Omit<Cell, 'fault'>): Cell[] {
  const faults = request.request.startsWith('POST /graphql') ? [...FAULTS, ...MUTATION_FAULTS] : FAULTS;
  return faults.map((fault) => ({ ...request, fault }));
}

export interface CellResult extends Cell {
  readonly first: string;
  readonly second: string;
  readonly violations: readonly string[];
}

/** A request to a registry, by its host. */
const registryLabel = ({ method, host, path }: Pick<RegistryCall, 'method' | 'host' | 'path'>): string =>
  `${method} ${host}${path.replace(/[0-9a-f]{64}/g, '{digest}').replace(/[0-9a-f-]{36}/, '{upload}')}`;

function labelOf(call: Pick<InterceptedCall, 'method' | 'path' | 'body'>): string {
  const path = call.path
    .replace('/repos/acme/widgets', '')
    .replace(/[0-9a-f]{40}/g, '{sha}')
    .replace(/consumed.*rcpt_[0-9a-f]{32}/, 'consumed/{receipt}')
    .replace(/releases\/\d+/, 'releases/{id}');
  const ledger = isLedgerWrite({ method: call.method, path: call.path, requestBody: call.body }) ? ' (ledger)' : '';
  return `${call.method} ${path}${ledger}`;
}

/** The requests of a run without faults. */
export async function recordRequests(): Promise<Omit<Cell, 'fault'>[]> {
  const opened = await openFaultScene();
  const { scene, registries, facts, env } = opened;
  try {
    const run = await scene.prod({}, facts, { env });
    if (run.exitCode !== 0) throw new Error(run.log);
    const seen = new Map<string, number>();
    const own = scene.github.requests.filter(({ token }) => token !== WRITER_TOKEN);
    const labels = [
      ...own.map(({ method, path, requestBody }) => labelOf({ method, path, body: requestBody })),
      ...registries.front.records.map(registryLabel),
    ];
    return labels.map((request) => {
      const nth = seen.get(request) ?? 0;
      seen.set(request, nth + 1);
      return { request, nth };
    });
  } finally {
    await opened.close();
  }
}

const refusing = (errors: readonly Record<string, string>[]): Intervention => ({
  kind: 'answer',
  status: 200,
  body: { data: null, errors },
});
const BROKEN = refusing([{ message: 'Something went wrong while executing your query. This may be a timeout.' }]);

const ANSWERS: Partial<Record<Fault, Intervention>> = {
  'graphql-limit': refusing([{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }]),
  'graphql-forbidden': refusing([{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }]),
  'graphql-broken': BROKEN,
  'graphql-broken-after': BROKEN,
  'graphql-stale-after': refusing([{ type: 'STALE_DATA', message: 'Expected branch to point to "x" but it did not.' }]),
  '500': { kind: 'answer', status: 500, body: { message: 'Server Error' } },
  '502': { kind: 'answer', status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Bad Gateway</html>' },
  '503': { kind: 'answer', status: 503, body: { message: 'Service Unavailable' } },
  '429': { kind: 'answer', status: 429, headers: { 'retry-after': '1' }, body: { message: 'Too many requests' } },
  '403-secondary': {
    kind: 'answer',
    status: 403,
    headers: { 'retry-after': '1' },
    body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' },
  },
  '422': { kind: 'answer', status: 422, body: { message: 'Validation Failed', errors: [] } },
  '404': { kind: 'answer', status: 404, body: { message: 'Not Found' } },
  'reset-before': { kind: 'reset' },
  'reset-after': { kind: 'reset' },
  'hang-before': { kind: 'hang' },
  'hang-after': { kind: 'hang' },
  truncate: { kind: 'truncate' },
  'kill-before': { kind: 'hang' },
  'kill-after': { kind: 'hang' },
};
const AFTER: readonly Fault[] = [
  ...(['reset-after', 'hang-after', 'truncate', 'kill-after'] as const),
  ...(['graphql-broken-after', 'graphql-stale-after'] as const),
];

/** Does its worst once, and looks at the front after every request. */
function saboteur(cell: Cell, scene: Scene, pid: () => number, violations: string[]): Interceptor {
  let seen = 0;
  let chosen = -1;
  return (call) => {
    if (call.phase === 'after') watchFront(scene, violations);
    if (call.phase === 'before' && labelOf(call) === cell.request && seen++ === cell.nth) chosen = call.index;
    if (call.index !== chosen || AFTER.includes(cell.fault) !== (call.phase === 'after')) return null;
    chosen = -1;
    if (cell.fault.startsWith('kill') && pid() > 0) process.kill(pid(), 'SIGKILL');
    return ANSWERS[cell.fault] ?? null;
  };
}

/** The same at a registry. */
function registrySaboteur(cell: Cell, pid: () => number): (call: RegistryCall) => RegistryFault | null {
  let seen = 0;
  let isNext = false;
  return (call) => {
    if (call.phase === 'before' && registryLabel(call) === cell.request) isNext = seen++ === cell.nth;
    if (!isNext || AFTER.includes(cell.fault) !== (call.phase === 'after') || registryLabel(call) !== cell.request)
      return null;
    isNext = false;
    seen = Infinity;
    if (cell.fault.startsWith('kill') && pid() > 0) process.kill(pid(), 'SIGKILL');
    const what = ANSWERS[cell.fault] ?? { kind: 'hang' };
    if (what.kind !== 'answer') return what as RegistryFault;
    return { kind: 'answer', status: what.status, headers: { ...what.headers }, body: JSON.stringify(what.body) };
  };
}

const ASSETS = 2;

/** No release was ever out without its assets. */
function watchFront(scene: Scene, violations: string[]): void {
  for (const { draft, tag, assets } of scene.github.admin.snapshot().releases) {
    const whole = assets.filter(({ state }) => state === 'uploaded').length;
    if (!draft && whole !== ASSETS) violations.push(`release ${tag} was out with ${whole} assets`);
  }
}

/** What is not in effect exactly once. */
function effectsProblems({ scene, registries }: FaultScene, head: string): string[] {
  const { refs, annotatedTags, releases, pulls } = scene.github.admin.snapshot();
  const problems: string[] = [];
  const expect = (what: string, found: unknown, wanted: unknown): void => {
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      problems.push(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
  };
  expect('references', Object.keys(refs), [
    'refs/heads/main',
    'refs/heads/marketops-ledger',
    'refs/heads/release/v1.0.0',
    'refs/tags/v1',
    'refs/tags/v1.0.0',
  ]);
  for (const tag of ['v1', 'v1.0.0']) expect(`tag ${tag}`, annotatedTags[tag]?.object, head);
  expect(
    'releases',
    releases.map(({ tag, draft, assets }) => [tag, draft, assets.map(({ name, state }) => `${name} ${state}`).sort()]),
    [['v1.0.0', false, ['SHA256SUMS uploaded', 'widgets.tar.gz uploaded']]],
  );
  expect(
    'pull requests',
    pulls.map(({ head: branch, state, labels }) => [branch, state, labels]),
    [['release/v1.0.0', 'open', ['release']]],
  );
  const published = [...registries.packages.values()].map(({ name, versions }) => [name, Object.keys(versions)]);
  expect('packages', published, [[PACKAGE, ['1.0.0']]]);
  expect('the image', registries.digestAt(`${IMAGE}:v1.0.0`), registries.digestAt(`${IMAGE}@${pushed(registries)}`));
  const started = scene.github.admin.runs().filter(({ event }) => event === 'workflow_dispatch');
  expect('workflows started', started.length, 1);
  return problems;
}

async function proofProblems(name: string, { proof }: StepOutcome, verdicts: readonly string[]): Promise<string[]> {
  if (!existsSync(join(proof, 'manifest.json'))) return [];
  const found = await verdict(proof);
  return verdicts.includes(found) ? [] : [`proof of the ${name} run: ${found}`];
}

/** One cell: a run with the fault, a run without, and what does not hold then. */
export async function runCell(cell: Cell): Promise<CellResult> {
  const opened = await openFaultScene();
  const { scene, registries, facts } = opened;
  const violations: string[] = [];
  const head = facts['GITHUB_SHA'] ?? '';
  try {
    let pid = 0;
    scene.github.setInterceptor(saboteur(cell, scene, () => pid, violations));
    registries.front.fault = registrySaboteur(cell, () => pid);
    const env = { ...opened.env, MARKETOPS_TEST_REQUEST_TIMEOUT_MS: cell.fault.startsWith('hang') ? '700' : '10000' };
    const first = await scene.prod({}, facts, { onStart: (started) => (pid = started), env });
    if (first.exitCode === 0) violations.push(...effectsProblems(opened, head).map((what) => `green, but ${what}`));
    violations.push(...(await proofProblems('first', first, ['VERIFIED', 'INCOMPLETE'])));

    scene.github.admin.createRun({ runId: Number(RUN_ID), status: 'completed', conclusion: 'failure' });
    scene.github.admin.createRun({ runId: Number(RUN_ID), attempt: 2, headSha: head, actor: 'maintainer' });
    registries.front.fault = null;
    scene.github.setInterceptor((call) => {
      if (call.phase === 'after') watchFront(scene, violations);
      return null;
    });
    const second = await scene.prod({}, { ...facts, GITHUB_RUN_ATTEMPT: '2' }, { env: opened.env });
    if (second.exitCode !== 0)
      violations.push(`the second run failed: ${second.log.split('::error').at(1)?.trim() ?? second.log}`);
    violations.push(...effectsProblems(opened, head));
    violations.push(...(await proofProblems('second', second, ['VERIFIED'])));
    const branch = await verdict(scene.ledgerClone());
    if (branch !== 'VERIFIED') violations.push(`the ledger: ${branch}`);
    const endOf = (run: StepOutcome): string => run.outputs['result'] ?? run.signal ?? `exit ${String(run.exitCode)}`;
    return { ...cell, first: endOf(first), second: endOf(second), violations: [...new Set(violations)] };
  } finally {
    await opened.close();
  }
}
