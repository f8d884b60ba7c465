import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { startResultsService } from '../support/results-service.ts';
import type { ResultsService } from '../support/results-service.ts';
import { outcome, Repository } from '../support/workflow/repository.ts';
import type { JobResults } from '../support/workflow/runner.ts';

/** Every workflow of examples/, run: what a user copies does what its text says. */

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

const tags = (): string[] =>
  Object.keys(repository.github.admin.snapshot().refs)
    .filter((ref) => ref.startsWith('refs/tags/'))
    .map((ref) => ref.slice('refs/tags/'.length))
    .sort();
const releases = () =>
  repository.github.admin.snapshot().releases.map(({ tag, draft, assets }) => ({
    tag,
    draft,
    assets: assets.map(({ name }) => name),
  }));

const SHIPPED = { plan: 'success', ship: 'success', proof: 'success' };

/** With what init leaves commented out. */
const withAssets = (source: string): void => {
  const file = join(source, '.marketops/operations.yml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('# assets:', 'assets:').replace('#   - ', '  - '));
};

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
    expect(releases()).toEqual([{ tag: 'v1.0.0', draft: false, assets: ['source.tar.gz'] }]);
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
  test('on a push it builds once, plans, asks, ships and verifies', async () => {
    await open('quick-start', withAssets);
    const asked: string[] = [];
    const jobs = await repository.run(path, {
      event: 'push',
      approve: (environment, { plan }) => {
        asked.push(`${environment} ${String(plan?.outputs['digest'])}`);
        expect(repository.writes()).toEqual([]);
        return true;
      },
    });
    expect(outcome(jobs)).toEqual({ ...SHIPPED, build: 'success', comment: 'skipped' });
    expect(asked).toEqual([expect.stringMatching(/^production sha256:[0-9a-f]{64}$/)]);
    expect(releases()).toEqual([{ tag: 'v1.0.0', draft: false, assets: ['SHA256SUMS', 'source.tar.gz'] }]);
    expect(tags()).toEqual(['v1.0.0']);
  });

  test('ships nothing when the reviewer rejects', async () => {
    await open('quick-start');
    const jobs = await repository.run(path, { event: 'push', approve: () => false });
    expect(outcome(jobs)).toMatchObject({ plan: 'success', ship: 'failure', proof: 'skipped' });
    expect(repository.writes()).toEqual([]);
  });

  test('on a pull request it plans and comments, and neither asks nor ships', async () => {
    await open('quick-start');
    const approve = (): never => {
      throw new Error('Nobody is asked');
    };
    const jobs = await repository.run(path, { event: 'pull_request', approve });
    expect(outcome(jobs)).toEqual({
      build: 'success',
      plan: 'success',
      comment: 'success',
      ship: 'skipped',
      proof: 'skipped',
    });
    expect(repository.writes()).toEqual(['POST /repos/acme/widgets/issues/1/comments']);
  });

  test('on the pull request of a fork, whose token only reads, it stays green', async () => {
    await open('quick-start');
    const jobs = await repository.run(path, { event: 'pull_request', fork: true });
    expect(outcome(jobs)).toMatchObject({ plan: 'success', comment: 'success', ship: 'skipped' });
    expect(releases()).toEqual([]);
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
    expect(tags()).toEqual([]);
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
  test('enterprise-server ships without artifacts', async () => {
    await open('enterprise-server');
    const jobs = await repository.run(workflow('enterprise-server'), { event: 'workflow_dispatch' });
    expect(outcome(jobs)).toEqual({ plan: 'success', ship: 'success' });
    expect(results.artifacts).toEqual([]);
    expect(tags()).toEqual(['v1.0.0']);
  });

  test('dispatch releases what was typed into the form', async () => {
    await open('dispatch');
    const inputs = { version: '1.4.0', notes: 'Faster. $(touch /tmp/x) `x` ${{ github.token }}' };
    const jobs = await repository.run(workflow('dispatch'), { event: 'workflow_dispatch', inputs });
    expect(outcome(jobs)).toEqual({ ...SHIPPED, build: 'success', attest: 'success' });
    expect(releases()).toEqual([{ tag: 'v1.4.0', draft: false, assets: ['widgets-1.4.0.tar.gz'] }]);
    expect(repository.github.admin.snapshot().releases[0]?.body).toContain(inputs.notes);
  });

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
    expect([tags(), releases()]).toEqual([[], []]);
  });

  test('monorepo publishes two releases under one approval', async () => {
    await open('monorepo');
    const jobs = await repository.run(workflow('monorepo'), { event: 'push' });
    expect(outcome(jobs)).toEqual({ ...SHIPPED, build: 'success', attest: 'success' });
    expect(releases()).toEqual([
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
  });

  test('github-action moves v1 to the new version', async () => {
    await open('github-action');
    const { admin, commitSha } = repository.github;
    admin.createAnnotatedTag('v1', commitSha, 'The version before');
    const jobs = await repository.run(workflow('github-action'), { event: 'push' });
    expect(outcome(jobs)).toEqual(SHIPPED);
    expect(tags()).toEqual(['v1', 'v1.2.0']);
  });

  test('three-jobs signs in one job and ships in another, each after an approval', async () => {
    await open('three-jobs');
    const asked: string[] = [];
    const jobs = await repository.run(workflow('three-jobs'), {
      event: 'push',
      approve: (environment) => {
        asked.push(environment);
        return true;
      },
    });
    expect(outcome(jobs)).toEqual({ ...SHIPPED, authorize: 'success' });
    expect(asked).toEqual(['production', 'production']);
    expect(Object.values(jobs['authorize']?.permissions ?? {})).not.toContain('write');
    expect(tags()).toEqual(['v1.0.0']);
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
    expect([asked, tags()]).toEqual([['quality'], []]);
  });

  test('two-approvals ships when both were given', async () => {
    await open('two-approvals');
    const jobs = await repository.run(workflow('two-approvals'), { event: 'push' });
    expect(outcome(jobs)).toEqual({ ...SHIPPED, quality: 'success' });
    expect(jobs['quality']?.permissions).toEqual({});
    expect(tags()).toEqual(['v1.0.0']);
  });

  test('organisation ships under the policy of another repository', async () => {
    await open('organisation');
    const { admin } = repository.github;
    const policy = readFileSync(join(EXAMPLES, 'organisation/governance/marketops/policy.yml'));
    admin.addRepository('your-org', 'governance', { 'marketops/policy.yml': { content: policy } });
    const jobs = await repository.run(workflow('organisation'), { event: 'push' });
    expect(outcome(jobs)).toEqual(SHIPPED);
    expect(tags()).toEqual(['v1.0.0']);
  });

  test('release-please releases the version of package.json, and marks the pull request', async () => {
    await open('release-please');
    const programs = join(EXAMPLES, '../__tests__/support/workflow/programs');
    const jobs = await repository.run(workflow('release-please'), { event: 'push', programs });
    expect(outcome(jobs)).toEqual({ ...SHIPPED, labels: 'success' });
    expect(tags()).toEqual(['v1.3.0']);
    expect(jobs['labels']?.steps[0]?.log).toBe(
      'pr edit 7 --remove-label autorelease: pending --add-label autorelease: tagged\n',
    );
  });

  test('reconcile is content while every tag has a receipt, and fails on one that has none', async () => {
    await open('quick-start', withAssets);
    // What was there before the first run is nobody's bypass.
    const shipped = await repository.run(join(EXAMPLES, 'marketops.yml'), { event: 'push' });
    expect(outcome(shipped)).toMatchObject({ ship: 'success' });
    const path = join(EXAMPLES, 'reconcile.yml');
    expect(outcome(await repository.run(path, { event: 'schedule' }))).toEqual({ reconcile: 'success' });
    repository.github.admin.createAnnotatedTag('v0.9.0', repository.github.commitSha, 'Made by hand');
    const found = await repository.run(path, { event: 'schedule' });
    expect(outcome(found)).toEqual({
      reconcile: expect.stringContaining(' 1 tags and releases have no receipt') as unknown,
    });
  });

  test('tag-push releases a tag that somebody pushed, and makes none', async () => {
    await open('tag-push');
    const jobs = await repository.run(workflow('tag-push'), { event: 'push', tag: 'v1.4.0' });
    expect(outcome(jobs)).toEqual({ plan: 'success', ship: 'success' });
    expect(releases()).toEqual([{ tag: 'v1.4.0', draft: false, assets: [] }]);
    expect(repository.writes().filter((write) => /git\/(?:tags|refs)$/.test(write))).toEqual([]);
  });

  test('solo ships what is merged', async () => {
    await open('solo');
    const jobs = await repository.run(workflow('solo'), { event: 'push' });
    expect(outcome(jobs)).toEqual({ plan: 'success', ship: 'success' });
    expect(tags()).toEqual(['v1.0.0']);
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
    expect(tags()).toEqual(['v1.0.0']);
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
      expect(tags()).toEqual(['v1.0.0']);
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
      expect(releases()).toEqual([
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

  test('changesets releases the version of package.json', async () => {
    await open('changesets');
    const jobs = await repository.run(workflow('changesets'), { event: 'push' });
    expect(outcome(jobs)).toEqual(SHIPPED);
    expect(tags()).toEqual(['v2.0.0']);
  });
});
