import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { startResultsService } from '../support/results-service.ts';
import type { ResultsService } from '../support/results-service.ts';
import { outcome, Repository, withAssets } from '../support/workflow/repository.ts';
import type { RunOptions } from '../support/workflow/repository.ts';
import type { JobResult, JobResults } from '../support/workflow/runner.ts';

/**
 * What each example's plan foretells of an operation, on a pull request and elsewhere, beside what its prod then does. Those
 * that need no more than this are shipped here alone; examples.test.ts has all others.
 */

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLES = join(ROOT, 'examples');
const RELEASE = '.github/workflows/release.yml';
const POLICY = '.marketops/policy.yml';
const FORM = { version: '1.4.0', notes: 'Faster. $(touch /tmp/x) `x` ${{ github.token }}' };

let results: ResultsService;
let repository: Repository;
/** The environments whose reviewers were asked in the last run, and what the plan's job gave before. */
let asked: { readonly environment: string; readonly plan: JobResult | undefined }[];
beforeAll(async () => {
  results = await startResultsService();
});
afterAll(() => results.close());
jest.setTimeout(240_000);

async function open(name: string, policyEdit = (text: string): string => text): Promise<void> {
  repository = await Repository.open(join(EXAMPLES, name), results, (source) => {
    mkdirSync(join(source, '.github/workflows'), { recursive: true });
    if (name === 'quick-start') {
      cpSync(join(EXAMPLES, 'marketops.yml'), join(source, RELEASE));
      withAssets(source);
    }
    if (name === 'organisation') return;
    writeFileSync(join(source, POLICY), policyEdit(readFileSync(join(source, POLICY), 'utf8')));
  });
  const { admin, commitSha } = repository.github;
  if (name === 'github-action') admin.createAnnotatedTag('v1', commitSha, 'The version before');
  if (name !== 'organisation') return;
  const policy = policyEdit(readFileSync(join(EXAMPLES, name, 'governance/marketops/policy.yml'), 'utf8'));
  admin.addRepository('your-org', 'governance', { 'marketops/policy.yml': { content: policy } });
}

const workflow = (name: string): string =>
  join(EXAMPLES, name === 'quick-start' ? 'marketops.yml' : join(name, RELEASE));

/** Runs an example's workflow, on an event of its own or as if it had that one too. */
function run(name: string, event: RunOptions['event']): Promise<JobResults> {
  const text = parse(readFileSync(workflow(name), 'utf8')) as { on: Record<string, unknown> };
  const path = repository.write('run.yml', stringify({ ...text, on: { [event]: null, ...text.on } }));
  const before = repository.writes().length;
  asked = [];
  return repository.run(path, {
    event,
    approve: (environment, { plan }) => {
      asked.push({ environment, plan });
      if (asked.length === 1) expect(repository.writes()).toHaveLength(before);
      return true;
    },
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
function expectForetold(
  name: string,
  event: 'push' | 'workflow_dispatch',
  jobs: JobResults,
  before: readonly Map<string, string>[] = [],
): void {
  if (name === 'dispatch' && event !== 'workflow_dispatch') {
    refusedWithoutForm(jobs);
    return;
  }
  const ended = done(jobs);
  for (const standings of [...before, foretold(jobs)]) {
    expect([...standings.keys()]).toEqual([...ended.keys()]);
    expect(standings.size).toBeGreaterThan(0);
    for (const [id, standing] of standings)
      expect([id, standing, ended.get(id)]).toEqual([id, standing, standing !== 'refused']);
    // What ships by its own event is never foretold as refused; what only its reviewer has to say is said.
    if (event !== shipping(name)) continue;
    for (const standing of standings.values()) expect(standing).toMatch(/^will need: (one|2) approvals?/);
  }
}

const SHIPPED = { plan: 'success', ship: 'success', proof: 'success' };

type Check = (shipped: JobResults, onPull: JobResults) => void | Promise<void>;

/** What else an example does where it ships, after a plan on a pull request. */
const SHIPS: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  'quick-start': {
    'builds once, plans, asks, ships and verifies': (jobs) => {
      expect(outcome(jobs)).toEqual({ ...SHIPPED, build: 'success', comment: 'skipped' });
      expect(asked.map(({ environment, plan }) => `${environment} ${String(plan?.outputs['digest'])}`)).toEqual([
        expect.stringMatching(/^production sha256:[0-9a-f]{64}$/),
      ]);
      expect(repository.releases()).toEqual([{ tag: 'v1.0.0', draft: false, assets: ['SHA256SUMS', 'source.tar.gz'] }]);
      expect(repository.tags()).toEqual(['v1.0.0']);
    },
    'on a pull request plans and comments, and neither asks nor ships': (_, onPull) => {
      const did = { build: 'success', plan: 'success', comment: 'success', ship: 'skipped', proof: 'skipped' };
      expect(outcome(onPull)).toEqual(did);
    },
    'warns of nothing on a repository that is set up as the checklist says': (shipped, onPull) => {
      for (const jobs of [onPull, shipped])
        for (const { steps } of Object.values(jobs))
          for (const { what, log } of steps) expect([what, log.match(/^::warning.*$|^.*⚠.*$/gm)]).toEqual([what, null]);
      const comment = String(repository.github.requests.find(({ path }) => path.endsWith('/comments'))?.requestBody);
      expect(comment).toContain('will need: one approval');
      expect(comment).not.toContain('⚠');
    },
    'reconciles while every tag has a receipt, and not with one that has none': async () => {
      const path = join(EXAMPLES, 'reconcile.yml');
      expect(outcome(await repository.run(path, { event: 'schedule' }))).toEqual({ reconcile: 'success' });
      repository.github.admin.createAnnotatedTag('v0.9.0', repository.github.commitSha, 'Made by hand');
      const found = await repository.run(path, { event: 'schedule' });
      expect(outcome(found)).toEqual({
        reconcile: expect.stringContaining(' 1 tags and releases have no receipt') as unknown,
      });
    },
  },
  'enterprise-server': {
    'ships without artifacts': (jobs) => {
      expect(outcome(jobs)).toEqual({ plan: 'success', ship: 'success' });
      expect(results.artifacts).toEqual([]);
      expect(repository.tags()).toEqual(['v1.0.0']);
    },
  },
  dispatch: {
    'releases what was typed into the form': (jobs) => {
      expect(outcome(jobs)).toEqual({ ...SHIPPED, build: 'success', attest: 'success' });
      expect(repository.releases()).toEqual([{ tag: 'v1.4.0', draft: false, assets: ['widgets-1.4.0.tar.gz'] }]);
      expect(repository.github.admin.snapshot().releases[0]?.body).toContain(FORM.notes);
    },
  },
  monorepo: {
    'publishes two releases under one approval': (jobs) => {
      expect(outcome(jobs)).toEqual({ ...SHIPPED, build: 'success', attest: 'success' });
      expect(repository.releases()).toEqual([
        { tag: 'api-v2.1.0', draft: false, assets: ['api.tar.gz'] },
        { tag: 'web-v0.9.0', draft: false, assets: ['web.tar.gz'] },
      ]);
      const published = repository.github.admin.snapshot().releases.flatMap(({ assets }) => assets);
      expect(repository.attestations).toEqual([
        {
          subjects: published.map(({ name, digest }) => ({ name, sha256: digest?.replace('sha256:', '') })),
          predicateType: 'https://marketops.dev/governed-release/v1',
          predicate: expect.objectContaining({
            approvals: [{ user: 'reviewer', user_id: expect.any(String) as unknown }],
            plan_digest: jobs['plan']?.outputs['digest'],
            result: 'shipped',
          }) as unknown,
        },
      ]);
    },
  },
  'github-action': {
    'moves v1 to the new version': (jobs) => {
      expect(outcome(jobs)).toEqual(SHIPPED);
      expect(repository.tags()).toEqual(['v1', 'v1.2.0']);
    },
  },
  'three-jobs': {
    'signs in one job and ships in another, each after an approval': (jobs) => {
      expect(outcome(jobs)).toEqual({ ...SHIPPED, authorize: 'success' });
      expect(asked.map(({ environment }) => environment)).toEqual(['production', 'production']);
      expect(Object.values(jobs['authorize']?.permissions ?? {})).not.toContain('write');
      expect(repository.tags()).toEqual(['v1.0.0']);
    },
  },
  'two-approvals': {
    'ships when both were given': (jobs) => {
      expect(outcome(jobs)).toEqual({ ...SHIPPED, quality: 'success' });
      expect(jobs['quality']?.permissions).toEqual({});
      expect(repository.tags()).toEqual(['v1.0.0']);
    },
  },
  organisation: {
    'ships under the policy of another repository': (jobs) => {
      expect(outcome(jobs)).toEqual(SHIPPED);
      expect(repository.tags()).toEqual(['v1.0.0']);
    },
  },
  'release-please': {
    'releases the version of package.json, and marks the pull request': (jobs) => {
      expect(outcome(jobs)).toEqual({ ...SHIPPED, labels: 'success' });
      expect(repository.tags()).toEqual(['v1.3.0']);
      expect(jobs['labels']?.steps[0]?.log).toBe(
        'pr edit 7 --remove-label autorelease: pending --add-label autorelease: tagged\n',
      );
    },
  },
  changesets: {
    'releases the version of package.json': (jobs) => {
      expect(outcome(jobs)).toEqual(SHIPPED);
      expect(repository.tags()).toEqual(['v2.0.0']);
    },
  },
};

describe.each(Object.entries(SHIPS))('%s, planned on a pull request and then shipped', (name, checks) => {
  let onPull: JobResults;
  let shipped: JobResults;
  beforeAll(async () => {
    await open(name);
    onPull = await run(name, 'pull_request');
    if (name === 'quick-start')
      expect([asked, repository.writes()]).toEqual([[], ['POST /repos/acme/widgets/issues/1/comments']]);
    shipped = await run(name, shipping(name));
  });
  afterAll(() => repository.close());

  test('what its plan foretells, on a pull request and where it ships, is what prod does', () => {
    if (name === 'dispatch') refusedWithoutForm(onPull);
    expectForetold(name, shipping(name), shipped, name === 'dispatch' ? [] : [foretold(onPull)]);
  });

  test.each(Object.entries(checks))('%s', (_, check) => check(shipped, onPull));
});

describe('where an example does not ship', () => {
  afterEach(() => repository.close());

  test.each(Object.keys(SHIPS))(
    '%s: no plan foretells what prod does not do on an event that is not its own',
    async (name) => {
      const event = shipping(name) === 'push' ? 'workflow_dispatch' : 'push';
      await open(name);
      expectForetold(name, event, await run(name, event));
    },
  );

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
});
