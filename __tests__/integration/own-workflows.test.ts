import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { startResultsService } from '../support/results-service.ts';
import type { ResultsService } from '../support/results-service.ts';
import { outcome, Repository } from '../support/workflow/repository.ts';

/** The workflows by which this repository publishes itself, run. */

const ROOT = join(import.meta.dirname, '../..');
const RELEASE = join(ROOT, '.github/workflows/release.yml');
const RECONCILE = join(ROOT, '.github/workflows/reconcile.yml');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

let folder: string;
let results: ResultsService;
let repository: Repository;
beforeAll(async () => {
  results = await startResultsService();
  folder = mkdtempSync(join(tmpdir(), 'marketops-own-'));
  // What the workflows look at; the actions themselves come from the root.
  for (const path of [
    '.marketops',
    'package.json',
    'package-lock.json',
    'action.yml',
    'reconcile/action.yml',
    'dist/index.js',
  ]) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
});
afterAll(async () => {
  await results.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => repository.close());
jest.setTimeout(240_000);

test('release publishes tag, release and floating major, then the milestones, and reconcile knows them all', async () => {
  repository = await Repository.open(folder, results);
  const { admin, commitSha } = repository.github;
  const shipped = { build: 'success', plan: 'success', ship: 'success', proof: 'success' };
  const run = (operations: string) => repository.run(RELEASE, { event: 'workflow_dispatch', inputs: { operations } });

  expect(outcome(await run('.marketops/operations.yml'))).toEqual(shipped);
  const [release, ...more] = admin.snapshot().releases;
  expect(more).toEqual([]);
  expect(release).toMatchObject({ tag: `v${version}`, draft: false });
  expect(release?.body).toContain(`uses: org/marketops-action@${commitSha} # v${version}`);
  expect(release?.assets.map(({ name }) => name)).toEqual(['SHA256SUMS', 'sbom.cdx.json']);

  expect(outcome(await run('.marketops/milestones.yml'))).toEqual(shipped);
  const tags = Object.keys(admin.snapshot().refs).filter((ref) => ref.startsWith('refs/tags/'));
  const names = ['marketops-dryrun-law-v1.0.0', 'marketops-github-publisher-v1.0.0', 'v1', `v${version}`];
  expect(tags.sort()).toEqual(names.map((name) => `refs/tags/${name}`));

  expect(outcome(await repository.run(RECONCILE, { event: 'schedule' }))).toEqual({ reconcile: 'success' });
  admin.createAnnotatedTag('v9.9.9', commitSha, 'Made by hand', new Date().toISOString());
  const found = await repository.run(RECONCILE, { event: 'schedule' });
  expect(outcome(found)).toEqual({
    reconcile: expect.stringContaining(' 1 tags and releases have no receipt') as unknown,
  });
});

test('a pull request that changes how it is published is planned, and nobody is asked', async () => {
  repository = await Repository.open(folder, results);
  const jobs = await repository.run(RELEASE, { event: 'pull_request' });
  expect(outcome(jobs)).toEqual({ build: 'success', plan: 'success', ship: 'skipped', proof: 'skipped' });
  expect(repository.writes()).toEqual([]);
});
