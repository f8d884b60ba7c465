import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { filesOf, WORKFLOW_FILE } from '../../../src/setup/files.ts';
import type { FileFacts } from '../../../src/setup/files.ts';
import { nextSteps } from '../../../src/setup/next-steps.ts';
import type { NextStepsFacts } from '../../../src/setup/next-steps.ts';

const FACTS: FileFacts = {
  preset: 'team',
  trigger: 'merge',
  explicit: false,
  defaultBranch: 'trunk',
  environment: 'production',
  project: {
    ...{ name: null, prefix: 'v', version: '1.0.0', because: 'no tag', dated: false },
    ...{ buildFolder: 'build', changelog: null, isPackage: false, hasImage: false },
  },
  vkey: 'vkey',
  action: 'acme/fork@abc',
  enterpriseServer: false,
  approvers: null,
};
const STEPS: NextStepsFacts = {
  ...{ server: 'https://github.com', repository: 'acme/widgets', preset: 'team', trigger: 'merge', prefix: 'v' },
  ...{
    defaultBranch: 'main',
    environment: 'production',
    reviewers: [],
    secret: null,
    action: 'o/a@v1',
    version: '1.0.0',
  },
  ...{ applied: false, stored: false, ledger: false, protectedBranch: false },
};
const workflow = (facts: Partial<FileFacts> = {}): string => filesOf({ ...FACTS, ...facts }).get(WORKFLOW_FILE) ?? '';
const triggers = (text: string): string[] => Object.keys((parse(text) as { on: object }).on);

test('a package and an image are proposed where there are some, and what is proposed can be planned', () => {
  const of = (more: object): string =>
    filesOf({ ...FACTS, project: { ...FACTS.project, ...more } }).get('.marketops/operations.yml') ?? '';
  expect(of({})).not.toContain('examples/');
  const text = of({ isPackage: true, hasImage: true });
  const taken = text.replace(/^ {2}# (?=- \{)/gm, '  ');
  expect((parse(text) as { operations: object[] }).operations).toHaveLength(2);
  expect((parse(taken) as { operations: object[] }).operations.slice(2)).toMatchObject([
    { kind: 'publish_npm', package: 'build/*.tgz', depends_on: ['release'] },
    { kind: 'promote_image', tags: ['latest'], depends_on: ['release'] },
  ]);
});

describe('the workflow', () => {
  test('names the action that it is told, each sub-action of it, and the default branch', () => {
    for (const [explicit, used] of [
      [false, ['', '']],
      [true, ['', '/comment', '', '/verify']],
    ] as const) {
      const text = workflow({ explicit });
      expect(text).not.toContain('org/marketops-action');
      const ours = [...text.matchAll(/uses: (acme\/fork.*)$/gm)].map(([, uses]) => uses);
      expect(ours).toEqual(used.map((folder) => `acme/fork${folder}@abc`));
      expect(text).toContain('branches: [trunk]');
      expect(text).not.toMatch(/\bmain\b(?!:)/);
    }
  });

  test('has two jobs in at most 55 lines, or five', () => {
    const jobs = (text: string) => Object.keys((parse(text) as { jobs: object }).jobs);
    expect(workflow().trimEnd().split('\n').length).toBeLessThanOrEqual(55);
    expect(jobs(workflow())).toEqual(['plan', 'ship']);
    expect(jobs(workflow({ explicit: true }))).toEqual(['build', 'plan', 'comment', 'ship', 'proof']);
  });

  test.each([false, true])('starts as it is asked to, and the policy permits just that (explicit: %s)', (explicit) => {
    const merged = ['pull_request', 'push', 'workflow_dispatch'];
    expect(triggers(workflow({ explicit }))).toEqual(merged);
    expect(triggers(workflow({ explicit, trigger: 'dispatch' }))).toEqual(['pull_request', 'workflow_dispatch']);
    const tagged = workflow({ explicit, trigger: 'tag' });
    expect((parse(tagged) as { on: object }).on).toEqual({ push: { tags: ['v*'] } });
    // There is no pull request to comment on.
    if (!explicit) expect(tagged).not.toMatch(/pull-requests|comment: true/);
    for (const preset of ['solo', 'team', 'strict'] as const) {
      const rules = (trigger: FileFacts['trigger']) => {
        const text = filesOf({ ...FACTS, preset, trigger }).get('.marketops/policy.yml') ?? '';
        const { rules: all } = parse(text) as {
          rules: { operations: string[]; when: { events?: string[]; refs?: string[] } }[];
        };
        return all.filter(
          ({ operations, when }) => operations.includes('publish_release') && when.events !== undefined,
        );
      };
      expect(rules('merge')[0]?.when.events).toEqual(['push', 'workflow_dispatch']);
      for (const { when } of rules('dispatch')) expect(when.events).toEqual(['workflow_dispatch']);
      expect(rules('tag')[0]?.when).toMatchObject({ events: ['push'], refs: ['refs/tags/v*'] });
    }
  });

  test('of an Enterprise Server hands nothing over as an artifact', () => {
    const text = workflow({ enterpriseServer: true });
    expect(text).not.toMatch(/upload-artifact|download-artifact/);
    expect(text.match(/artifact-name: ''/g)).toHaveLength(2);
  });
});

test('a policy that names a team names the one that was given', () => {
  const text = filesOf({ ...FACTS, preset: 'strict', team: { name: 'acme/releasers', id: 4711 } }).get(
    '.marketops/policy.yml',
  );
  const { approvals } = parse(text ?? '') as { approvals: { from: unknown } };
  expect(approvals.from).toEqual({ teams: [{ slug: 'acme/releasers', id: 4711 }] });
});

test.each(['prod-eu', 'Prod / EU', '🚀 "live": #1', 'production-production', "l'an"])(
  'the environment %s is the same in policy, workflow and next steps',
  (environment) => {
    const files = filesOf({ ...FACTS, preset: 'strict', environment });
    const policy = parse(files.get('.marketops/policy.yml') ?? '') as {
      environment: string;
      rules: { when: { environments?: string[] } }[];
    };
    expect(policy.environment).toBe(environment);
    expect(policy.rules.flatMap(({ when }) => when.environments ?? [])).toEqual([environment, environment]);
    const { jobs } = parse(files.get(WORKFLOW_FILE) ?? '') as {
      jobs: { ship: { environment: string; steps: { with?: Record<string, string> }[] } };
    };
    expect(jobs.ship.environment).toBe(environment);
    expect(jobs.ship.steps.flatMap((step) => step.with?.['environment'] ?? [])).toEqual([environment]);
    const secret = nextSteps({ ...STEPS, environment, secret: 'KEY' });
    const [, word = ''] = /--env (.*) --repo/.exec(secret) ?? [];
    expect(execFileSync('sh', ['-c', `printf %s ${word}`], { encoding: 'utf8' })).toBe(environment);
  },
);

test.each([
  ['team', 'https://github.com', 'The push started it: '],
  ['solo', 'https://github.com', 'The push started it: '],
  ['strict', 'https://github.com', '"Run workflow"'],
  ['team', 'https://ghes.example', '"Run workflow"'],
] as const)('the last step of %s on %s is told by how the workflow starts', (preset, server, told) => {
  const facts = { ...STEPS, server, preset, trigger: preset === 'strict' ? ('dispatch' as const) : ('merge' as const) };
  const steps = nextSteps(facts).split('\n\n');
  expect(steps.at(-2)).toContain(told);
  expect(steps.findIndex((step) => step.includes('ledger init'))).toBeLessThan(
    steps.findIndex((step) => step.includes('and push')),
  );
});
