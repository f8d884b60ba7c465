import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { startResultsService } from '../support/results-service.ts';
import type { ResultsService } from '../support/results-service.ts';
import { outcome, Repository, withAssets } from '../support/workflow/repository.ts';
import type { JobResults } from '../support/workflow/runner.ts';

/** Workflows of examples/, run: what a user copies does what its text says. preview.test.ts has those that it ships anyway. */

const EXAMPLES = join(import.meta.dirname, '../../examples');
const RELEASE = '.github/workflows/release.yml';

let results: ResultsService;
let repository: Repository;
beforeAll(async () => {
  results = await startResultsService();
});
afterAll(() => results.close());
afterEach(() => repository.close());
jest.setTimeout(120_000);

const open = async (name: string, edit?: (source: string) => void): Promise<Repository> =>
  (repository = await Repository.open(join(EXAMPLES, name), results, edit));
const workflow = (name: string): string => join(EXAMPLES, name, RELEASE);

const SHIPPED = { plan: 'success', ship: 'success', proof: 'success' };

describe('the short form', () => {
  const path = workflow('quick-start');
  const step = (jobs: JobResults, job: string) => jobs[job]?.steps.find(({ what }) => what.startsWith('org/'));

  test('on a push it plans, asks, ships the same files, and verifies what it stored', async () => {
    await open('quick-start', withAssets);
    const jobs = await repository.run(path, {
      event: 'push',
      approve: () => {
        expect(repository.writes()).toEqual([]);
        return true;
      },
    });
    expect(outcome(jobs)).toEqual({ plan: 'success', ship: 'success' });
    expect(step(jobs, 'plan')?.log).toContain('No comment: this run was not triggered by a pull request');
    expect(step(jobs, 'ship')?.log).toMatch(/VERIFIED[^]*Keys +1 from \.marketops\/trusted-keys of the default branch/);
    expect(step(jobs, 'ship')?.log).not.toMatch(/^::(?:warning|set-output)/m);
    expect(step(jobs, 'ship')?.outputs).toMatchObject({ result: 'shipped', tag: 'v1.0.0' });
    expect(repository.releases()).toEqual([{ tag: 'v1.0.0', draft: false, assets: ['source.tar.gz'] }]);
  });

  test('fails when what it stored is not VERIFIED: the key was taken off the list while it shipped', async () => {
    await open('quick-start');
    const { admin, requests } = repository.github;
    const timer = setInterval(() => {
      if (!requests.some(({ method, path: at }) => method === 'POST' && at.endsWith('/releases'))) return;
      clearInterval(timer);
      admin.commitFiles('main', { '.marketops/trusted-keys': { content: '# nobody\n' } }, 'Take it out', {});
    }, 5);
    const jobs = await repository.run(path, { event: 'push' }).finally(() => clearInterval(timer));
    expect(step(jobs, 'ship')?.outputs).toMatchObject({ result: 'shipped' });
    expect(outcome(jobs)['ship']).toContain('proof_not_verified');
  });

  test('on a pull request it comments, once, and neither asks nor ships', async () => {
    await open('quick-start');
    const approve = (): never => {
      throw new Error('Nobody is asked');
    };
    const jobs = await repository.run(path, { event: 'pull_request', approve });
    expect(outcome(jobs)).toEqual({ plan: 'success', ship: 'skipped' });
    expect(repository.writes()).toEqual(['POST /repos/acme/widgets/issues/1/comments']);
  });

  test('when planning fails the comment says so, and the job is red', async () => {
    await open('quick-start', (source) => writeFileSync(join(source, '.marketops/operations.yml'), 'version: 2\n'));
    const jobs = await repository.run(path, { event: 'pull_request' });
    expect(jobs['plan']?.result).toBe('failure');
    const [written] = repository.github.requests.filter(
      ({ method, path: to }) => method === 'POST' && to !== '/graphql',
    );
    expect(written?.requestBody.toString()).toContain('Planning failed');
  });

  test.each([
    ['of a fork', true, ''],
    ['without the permission', false, 'pull-requests: read'],
  ])('a token %s may not comment: that is told, and the job stays green', async (_, fork, changedTo) => {
    await open('quick-start');
    const text = readFileSync(path, 'utf8').replace('pull-requests: write', (found) => changedTo || found);
    const jobs = await repository.run(repository.write('short.yml', text), { event: 'pull_request', fork });
    expect(outcome(jobs)).toEqual({ plan: 'success', ship: 'skipped' });
    expect(step(jobs, 'plan')?.log).toMatch(
      fork ? /^::warning::No comment was written: .*a fork/m : /^::warning::No comment .*Add `pull-requests: write`/m,
    );
  });
});

describe('marketops.yml', () => {
  const path = join(EXAMPLES, 'marketops.yml');
  test('ships nothing when the reviewer rejects', async () => {
    await open('quick-start');
    const jobs = await repository.run(path, { event: 'push', approve: () => false });
    expect(outcome(jobs)).toMatchObject({ plan: 'success', ship: 'failure', proof: 'skipped' });
    expect(repository.writes()).toEqual([]);
  });

  test('on the pull request of a fork, whose token only reads, it stays green', async () => {
    await open('quick-start');
    const jobs = await repository.run(path, { event: 'pull_request', fork: true });
    expect(outcome(jobs)).toMatchObject({ plan: 'success', comment: 'success', ship: 'skipped' });
    expect(repository.releases()).toEqual([]);
  });
});

test('the reusable plan takes the files of a job before it, and gives the digest and the artifact', async () => {
  await open('quick-start', withAssets);
  const { jobs: all } = parse(readFileSync(join(EXAMPLES, 'marketops.yml'), 'utf8')) as { jobs: { build: unknown } };
  const plan = {
    name: 'Plan',
    needs: 'build',
    uses: 'org/marketops-action/.github/workflows/plan.yml@v1',
    permissions: { contents: 'read', actions: 'read' },
    with: { files: '${{ needs.build.outputs.files }}' },
  };
  const caller = { name: 'caller', on: { push: null }, permissions: {}, jobs: { build: all.build, plan } };
  const jobs = await repository.run(repository.write('caller.yml', stringify(caller)), { event: 'push' });
  expect(outcome(jobs)).toEqual({ build: 'success', plan: 'success' });
  const { 'plan-digest': digest, 'artifact-id': id } = jobs['plan']?.outputs ?? {};
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(results.artifacts.find((artifact) => String(artifact.id) === id)?.name).toBe('marketops-plan');
});

describe('each permission is needed', () => {
  /** A workflow with one line changed. */
  const changed = (path: string, from: string, to: string): string => {
    const text = readFileSync(path, 'utf8');
    expect(text.split(from)).toHaveLength(2);
    return repository.write('changed.yml', text.replace(from, to));
  };

  test.each([
    ['contents: write # tags', 'contents: read # tags', 'contents: write'],
    ['actions: read # who approved', '# who approved', 'actions: read'],
  ])('of the job that ships: %s', async (from, to, told) => {
    await open('enterprise-server');
    const path = changed(workflow('enterprise-server'), from, to);
    const jobs = await repository.run(path, { event: 'workflow_dispatch' });
    expect(outcome(jobs)).toEqual({ plan: 'success', ship: expect.stringContaining(told) as unknown });
    expect(repository.tags()).toEqual([]);
  });

  test('of the job that comments', async () => {
    await open('quick-start');
    const path = changed(join(EXAMPLES, 'marketops.yml'), 'pull-requests: write # one', 'pull-requests: read # one');
    const jobs = await repository.run(path, { event: 'pull_request' });
    expect(outcome(jobs)['comment']).toContain('pull-requests: write');
  });
});

test('nothing is attested of a proof that does not verify', async () => {
  await open('monorepo');
  const text = readFileSync(workflow('monorepo'), 'utf8');
  const at = text.indexOf('org/marketops-action/verify@v1', text.indexOf('  attest:'));
  const tampered = `${text.slice(0, at).replace(/- uses: $/, '- run: echo >> proof/plan.json\n      - uses: ')}${text.slice(at)}`;
  const jobs = await repository.run(repository.write('tampered.yml', tampered), { event: 'push' });
  expect(outcome(jobs)).toMatchObject({ ...SHIPPED, attest: expect.stringContaining('TAMPERED') as unknown });
  expect(repository.attestations).toEqual([]);
});

describe('the example', () => {
  test('dispatch makes a candidate a prerelease, and refuses a version that is none', async () => {
    await open('dispatch');
    const candidate = { version: '1.5.0-rc.1', notes: 'Try it.', prerelease: true };
    const jobs = await repository.run(workflow('dispatch'), { event: 'workflow_dispatch', inputs: candidate });
    expect(outcome(jobs)).toEqual({ ...SHIPPED, build: 'success', attest: 'success' });
    expect(repository.github.admin.snapshot().releases).toMatchObject([{ tag: 'v1.5.0-rc.1', prerelease: true }]);
  });

  test('dispatch refuses what the policy does not call a version', async () => {
    await open('dispatch');
    const inputs = { version: 'newest', notes: 'No version.' };
    const jobs = await repository.run(workflow('dispatch'), { event: 'workflow_dispatch', inputs });
    expect(outcome(jobs)).toMatchObject({ plan: 'success', proof: 'skipped' });
    expect(jobs['ship']?.result).toBe('failure');
    expect([repository.tags(), repository.releases()]).toEqual([[], []]);
  });

  test('two-approvals asks quality first, and does not ship without it', async () => {
    await open('two-approvals');
    const asked: string[] = [];
    const refused = await repository.run(workflow('two-approvals'), {
      event: 'push',
      approve: (environment) => {
        asked.push(environment);
        return environment !== 'quality';
      },
    });
    expect(outcome(refused)).toEqual({ plan: 'success', quality: 'failure', ship: 'skipped', proof: 'skipped' });
    expect([asked, repository.tags()]).toEqual([['quality'], []]);
  });

  test('tag-push releases a tag that somebody pushed, and makes none', async () => {
    await open('tag-push');
    const jobs = await repository.run(workflow('tag-push'), { event: 'push', tag: 'v1.4.0' });
    expect(outcome(jobs)).toEqual({ plan: 'success', ship: 'success' });
    expect(repository.releases()).toEqual([{ tag: 'v1.4.0', draft: false, assets: [] }]);
    expect(repository.writes().filter((write) => /git\/(?:tags|refs)$/.test(write))).toEqual([]);
  });

  test('solo ships what is merged', async () => {
    await open('solo');
    const jobs = await repository.run(workflow('solo'), { event: 'push' });
    expect(outcome(jobs)).toEqual({ plan: 'success', ship: 'success' });
    expect(repository.tags()).toEqual(['v1.0.0']);
  });

  test('nightly ships a prerelease, and the next night nothing when nothing was merged', async () => {
    await open('nightly');
    const path = join(EXAMPLES, 'nightly/.github/workflows/nightly.yml');
    const shipped = { plan: 'success', ship: 'success' };
    expect(outcome(await repository.run(path, { event: 'schedule' }))).toEqual(shipped);
    const [release] = repository.github.admin.snapshot().releases;
    expect(release).toMatchObject({ prerelease: true, draft: false });
    expect(release?.tag).toMatch(/^nightly-\d{4}-\d\d-\d\d-[0-9a-f]{7}$/);
    const before = repository.github.admin.snapshot().releases;
    expect(outcome(await repository.run(path, { event: 'schedule' }))).toEqual(shipped);
    expect(repository.github.admin.snapshot().releases).toEqual(before);
  });

  test('composite-action plans, comments, ships and verifies through an action of its own', async () => {
    await open('composite-action');
    const path = workflow('composite-action');
    expect(outcome(await repository.run(path, { event: 'pull_request' }))).toEqual({
      plan: 'success',
      ship: 'skipped',
    });
    expect(repository.writes()).toEqual(['POST /repos/acme/widgets/issues/1/comments']);
    const jobs = await repository.run(path, { event: 'push' });
    expect(outcome(jobs)).toEqual({ plan: 'success', ship: 'success' });
    expect(jobs['ship']?.steps.map(({ log }) => log).join('')).toMatch(/VERIFIED/);
    expect(repository.tags()).toEqual(['v1.0.0']);
  });

  test('ledger-artifact keeps the ledger apart, which verifies as the proof does', async () => {
    await open('ledger-artifact');
    const jobs = await repository.run(workflow('ledger-artifact'), { event: 'push' });
    expect(outcome(jobs)).toEqual({ plan: 'success', ship: 'success' });
    expect(results.artifacts.map(({ name }) => name)).toEqual([
      ...['build-1', 'marketops-plan', 'marketops-proof', 'marketops-ledger-1'],
    ]);
  });

  describe('with a tool that works out what to release', () => {
    const programs = join(EXAMPLES, '../__tests__/support/workflow/programs');

    test('semantic-release: its version and notes are planned, approved and shipped', async () => {
      repository = await Repository.open(join(EXAMPLES, 'semantic-release'), results, undefined, 'feat: be faster');
      const jobs = await repository.run(workflow('semantic-release'), { event: 'push', programs });
      expect(outcome(jobs)).toEqual({ plan: 'success', ship: 'success' });
      expect(Object.values(jobs['plan']?.permissions ?? {})).toEqual(['read', 'read']);
      expect(repository.tags()).toEqual(['v1.0.0']);
      const [release] = repository.github.admin.snapshot().releases;
      expect(release?.body).toMatch(
        /^# \[1\.0\.0\]\(https:\/\/scene\.localhost\/acme\/widgets\/compare.*\n\n\* be faster\n/,
      );
    });

    test('semantic-release: a push with nothing to release asks nobody', async () => {
      await open('semantic-release');
      const approve = (): never => {
        throw new Error('Nobody is asked');
      };
      const jobs = await repository.run(workflow('semantic-release'), { event: 'push', programs, approve });
      expect(outcome(jobs)).toEqual({ plan: 'success', ship: 'skipped' });
      expect(repository.writes()).toEqual([]);
    });

    test('GoReleaser: what it built for the tag is shipped as it was planned', async () => {
      await open('goreleaser');
      const jobs = await repository.run(workflow('goreleaser'), { event: 'push', tag: 'v1.4.0', programs });
      expect(outcome(jobs)).toEqual({ plan: 'success', ship: 'success' });
      const [release] = repository.github.admin.snapshot().releases;
      expect(repository.releases()).toEqual([
        {
          ...{ tag: 'v1.4.0', draft: false },
          assets: ['widgets_v1.4.0_darwin.tar.gz', 'widgets_v1.4.0_linux.tar.gz', 'checksums.txt'],
        },
      ]);
      const sums = release?.assets.find(({ name }) => name === 'checksums.txt')?.bytes.toString();
      for (const { name, digest } of release?.assets.slice(0, 2) ?? [])
        expect(sums).toContain(`${digest?.replace('sha256:', '')}  ./${name}`);
    });
  });
});
