import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { startResultsService } from '../support/results-service.ts';
import type { ResultsService } from '../support/results-service.ts';
import { outcome, Repository } from '../support/workflow/repository.ts';
import type { RunOptions } from '../support/workflow/repository.ts';
import type { JobResults } from '../support/workflow/runner.ts';

/** What each example's plan foretells of an operation, on a pull request and elsewhere, beside what its prod then does. */

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLES = join(ROOT, 'examples');
const RELEASE = '.github/workflows/release.yml';
const POLICY = '.marketops/policy.yml';
const FORM = { version: '1.4.0', notes: 'Faster.' };
const NAMES = [
  ...['quick-start', 'changesets', 'dispatch', 'enterprise-server', 'github-action'],
  ...['monorepo', 'organisation', 'release-please', 'three-jobs', 'two-approvals'],
];

let results: ResultsService;
let repository: Repository;
beforeAll(async () => {
  results = await startResultsService();
});
afterAll(() => results.close());
afterEach(() => repository.close());
jest.setTimeout(240_000);

async function open(name: string, policyEdit = (text: string): string => text): Promise<void> {
  repository = await Repository.open(join(EXAMPLES, name), results, (source) => {
    mkdirSync(join(source, '.github/workflows'), { recursive: true });
    if (name === 'quick-start') cpSync(join(EXAMPLES, 'marketops.yml'), join(source, RELEASE));
    if (name === 'organisation') return;
    writeFileSync(join(source, POLICY), policyEdit(readFileSync(join(source, POLICY), 'utf8')));
  });
  if (name !== 'organisation') return;
  const policy = policyEdit(readFileSync(join(EXAMPLES, name, 'governance/marketops/policy.yml'), 'utf8'));
  repository.github.admin.addRepository('your-org', 'governance', { 'marketops/policy.yml': { content: policy } });
}

const workflow = (name: string): string =>
  join(EXAMPLES, name === 'quick-start' ? 'marketops.yml' : join(name, RELEASE));

/** Runs an example's workflow, on an event of its own or as if it had that one too. */
function run(name: string, event: RunOptions['event']): Promise<JobResults> {
  const text = parse(readFileSync(workflow(name), 'utf8')) as { on: Record<string, unknown> };
  const path = repository.write('run.yml', stringify({ ...text, on: { [event]: null, ...text.on } }));
  return repository.run(path, {
    event,
    ...(name === 'release-please' ? { programs: join(ROOT, '__tests__/support/workflow/programs') } : {}),
    ...(event === 'workflow_dispatch' && name === 'dispatch' ? { inputs: FORM } : {}),
  });
}

const logOf = (jobs: JobResults, job: string): string => (jobs[job]?.steps ?? []).map(({ log }) => log).join('\n');

/** By operation: `permitted`, `refused`, or what it will need. */
function foretold(jobs: JobResults): Map<string, string> {
  const told = logOf(jobs, 'plan').matchAll(/^\S ([a-z0-9][\w.-]*): (permitted|refused|will need: .+)$/gm);
  return new Map([...told].map(([, id = '', standing = '']) => [id, standing]));
}

/** By operation, whether prod did it; what was only held back for another one is left out. */
function done(jobs: JobResults): Map<string, boolean> {
  const outputs = ['ship', 'authorize']
    .flatMap((job) => jobs[job]?.steps ?? [])
    .map((step) => step.outputs['operations'] ?? '')
    .find((text) => text !== '');
  const rows = JSON.parse(outputs ?? '[]') as { operation_id: string; outcome: string | null; code: string | null }[];
  return new Map(
    rows
      .filter(({ code }) => code !== 'plan_blocked')
      .map(({ operation_id: id, outcome: result }) => [id, result === 'succeeded' || result === 'unchanged']),
  );
}

/** The event on which an example ships. */
function shipping(name: string): 'push' | 'workflow_dispatch' {
  const { on } = parse(readFileSync(workflow(name), 'utf8')) as { on: Record<string, unknown> };
  return 'push' in on ? 'push' : 'workflow_dispatch';
}

/** Without the form that fills it in, `dispatch` plans no version, which its policy refuses. */
function refusedWithoutForm(jobs: JobResults): void {
  expect([jobs['ship']?.result, [...foretold(jobs).values()]]).toEqual(['failure', ['refused', 'refused']]);
}

/** Plan and prod of one run, and what a plan before it foretold. */
async function shipped(
  name: string,
  event: 'push' | 'workflow_dispatch',
  before: Map<string, string>[],
): Promise<void> {
  const planned = await run(name, event);
  if (name === 'dispatch' && event !== 'workflow_dispatch') {
    refusedWithoutForm(planned);
    return;
  }
  const ended = done(planned);
  for (const standings of [...before, foretold(planned)]) {
    expect([...standings.keys()]).toEqual([...ended.keys()]);
    expect(standings.size).toBeGreaterThan(0);
    for (const [id, standing] of standings)
      expect([id, standing, ended.get(id)]).toEqual([id, standing, standing !== 'refused']);
    // What ships by its own event is never foretold as refused; what only its reviewer has to say is said.
    if (event !== shipping(name)) continue;
    for (const standing of standings.values()) expect(standing).toMatch(/^will need: (one|2) approvals?/);
  }
}

test.each(NAMES)(
  '%s: what its plan foretells, on a pull request and where it ships, is what prod does',
  async (name) => {
    await open(name);
    const onPull = await run(name, 'pull_request');
    if (name === 'dispatch') refusedWithoutForm(onPull);
    await shipped(name, shipping(name), name === 'dispatch' ? [] : [foretold(onPull)]);
  },
);

test.each(NAMES)('%s: nor does it foretell what prod does not do on an event that is not its own', async (name) => {
  await open(name);
  await shipped(name, shipping(name) === 'push' ? 'workflow_dispatch' : 'push', []);
});

test.each(['quick-start', 'enterprise-server', 'github-action', 'organisation'])(
  '%s: what a rule keeps from main is refused on a pull request, for its own reason, and does not ship',
  async (name) => {
    await open(name, (text) => text.replaceAll('refs/heads/main', 'refs/heads/never'));
    const planned = await run(name, 'pull_request');
    expect(new Set(foretold(planned).values())).toEqual(new Set(['refused']));
    expect(logOf(planned, 'plan')).toContain('Found: refs is "refs/heads/main"');
    expect(logOf(planned, 'plan')).not.toContain('refs/pull/');
    const shipped = done(await run(name, shipping(name)));
    expect([...new Set(shipped.values())]).toEqual([false]);
  },
);

test('on a repository that is set up as the checklist says, nothing warns: plan, comment, ship and verify', async () => {
  await open('quick-start');
  const previewed = await run('quick-start', 'pull_request');
  expect(outcome(previewed)).toMatchObject({ plan: 'success', comment: 'success' });
  const shipped = await run('quick-start', 'push');
  expect(outcome(shipped)).toMatchObject({ plan: 'success', ship: 'success', proof: 'success' });
  for (const jobs of [previewed, shipped])
    for (const { steps } of Object.values(jobs))
      for (const { what, log } of steps) expect([what, log.match(/^::warning.*$|^.*⚠.*$/gm)]).toEqual([what, null]);
  const comment = String(repository.github.requests.find(({ path }) => path.endsWith('/comments'))?.requestBody);
  expect(comment).toContain('will need: one approval');
  expect(comment).not.toContain('⚠');
});
