import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

/** What every workflow here promises, those of the examples and this repository's own. Linters look at the rest. */

const root = join(import.meta.dirname, '../../..');
const PLACES = ['.github/workflows', 'examples', 'examples/*/.github/workflows'];
const paths = PLACES.flatMap((place) => globSync(`${place}/*.yml`, { cwd: root })).sort();

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}
interface Job {
  readonly if?: string;
  readonly uses?: string;
  readonly environment?: string;
  readonly permissions?: Record<string, string>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Record<string, Job>;
}

const OURS = /^(org\/marketops-action(\/[\w./-]+)?@v1|\$\/\w*)$/;
/** A composite action of the repository that the example shows. */
const LOCAL = /^\$\/\.github\/actions\/[\w-]+$/;
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;

const pins = new Map<string, string>();

test('there are workflows', () => {
  expect(paths.length).toBeGreaterThan(15);
});

describe.each(paths)('%s', (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);

  test('gives nothing to all jobs, and to each job what a comment explains', () => {
    expect(workflow.permissions).toEqual({});
    const given = jobs.map(({ permissions }) => permissions);
    expect(given).not.toContain(undefined);
    const lines = text.split('\n').filter((line) => /^ {6}[a-z-]+: (read|write)\b/.test(line));
    expect(lines).toHaveLength(given.flatMap((permissions) => Object.keys(permissions ?? {})).length);
    for (const line of lines) expect(line).toMatch(/ # \S/);
  });

  test('pins what others wrote by SHA, with its version, and the same everywhere', () => {
    for (const uses of [...steps, ...jobs].flatMap((part) => part.uses ?? [])) {
      if (OURS.test(uses) || LOCAL.test(uses)) continue;
      expect(uses).toMatch(PINNED);
      const version = new RegExp(`uses: ${uses.replaceAll('/', '\\/')} # (v\\d+\\.\\d+\\.\\d+)$`, 'm').exec(text)?.[1];
      expect([uses, version]).toEqual([uses, expect.any(String)]);
      const name = uses.replace(/@.*/, '');
      expect(pins.get(name) ?? uses).toBe(uses);
      pins.set(name, uses);
    }
  });

  test('leaves no token in a checkout and no expression in a script', () => {
    for (const { uses, run, with: given } of steps) {
      if (uses?.startsWith('actions/checkout@') === true) expect(given?.['persist-credentials']).toBe(false);
      expect(run ?? '').not.toContain('${{');
    }
  });

  test('ends by itself, and not twice at once', () => {
    const callable = Object.keys(workflow.on).join() === 'workflow_call';
    if (!callable) expect(workflow.concurrency).toMatchObject({ group: expect.any(String) as unknown });
    for (const { uses, 'timeout-minutes': minutes } of jobs) {
      if (uses === undefined) expect(minutes).toBeGreaterThan(0);
    }
  });

  test('keeps artifacts for longer than an approval may take', () => {
    for (const { uses, with: given } of steps) {
      const plans = uses !== undefined && OURS.test(uses) && !/\/(verify|comment|reconcile)\b/.test(uses);
      const uploads = plans ? given?.['artifact-name'] !== '' : uses?.startsWith('actions/upload-artifact@') === true;
      if (!uploads) continue;
      const days = given?.['retention-days'];
      if (days === '${{ inputs.retention-days }}') expect(text).toMatch(/retention-days:\n(.+\n)+ +default: 35\n/);
      // https://docs.github.com/actions/reference/workflows-and-actions/deployments-and-environments#required-reviewers
      else expect(days).toBeGreaterThan(30);
    }
  });

  test('hands the key only to a job of the environment that no other workflow and no pull request starts', () => {
    for (const job of jobs) {
      const keyed = (job.steps ?? []).some(({ with: given }) => given?.['hmac-key'] !== undefined);
      if (!keyed) continue;
      expect(job.environment).toBe(path.includes('/nightly/') ? 'nightly' : 'production');
      expect(workflow.on).not.toHaveProperty('workflow_call');
      if ('pull_request' in workflow.on)
        expect(job.if).toMatch(/github\.event_name (!= 'pull_request'|== 'workflow_dispatch')/);
    }
  });
});

test('what init writes is what the examples show (npm run examples)', () => {
  execFileSync(process.execPath, [join(root, 'tools/examples.ts'), '--check'], { stdio: 'pipe' });
});

test('every example has a text, and the index lists it', () => {
  const index = readFileSync(join(root, 'examples/README.md'), 'utf8');
  const listed = [...index.matchAll(/\]\(([\w.-]+)\)/g)].map(([, path]) => path);
  const there = readdirSync(join(root, 'examples')).filter((name) => name !== 'README.md');
  expect([...new Set(listed)].sort()).toEqual(there.sort());
  for (const name of there.filter((entry) => !entry.endsWith('.yml') && entry !== 'demo')) {
    expect(existsSync(join(root, 'examples', name, 'README.md'))).toBe(true);
  }
});
