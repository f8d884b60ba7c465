import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { filesOf, WORKFLOW_FILE } from '../../../src/setup/files.ts';
import type { FileFacts } from '../../../src/setup/files.ts';
import { nextSteps } from '../../../src/setup/next-steps.ts';

const FACTS: FileFacts = {
  preset: 'team',
  defaultBranch: 'trunk',
  environment: 'production',
  version: '1.0.0',
  vkey: 'vkey',
  action: 'acme/fork@abc',
  enterpriseServer: false,
  approvers: null,
};
const workflow = (facts: Partial<FileFacts> = {}): string => filesOf({ ...FACTS, ...facts }).get(WORKFLOW_FILE) ?? '';
const triggers = (text: string): string[] => Object.keys((parse(text) as { on: object }).on);

describe('the workflow', () => {
  test('names the action that it is told, each sub-action of it, and the default branch', () => {
    const text = workflow();
    expect(text).not.toContain('org/marketops-action');
    const ours = [...text.matchAll(/uses: (acme\/fork.*)$/gm)].map(([, uses]) => uses);
    expect(ours).toEqual(['acme/fork@abc', 'acme/fork/comment@abc', 'acme/fork@abc', 'acme/fork/verify@abc']);
    expect(text).toContain('branches: [trunk]');
    expect(text).not.toMatch(/\bmain\b(?!:)/);
  });

  test('starts on what the policy permits: strict wants a person to start it', () => {
    expect(triggers(workflow())).toEqual(['pull_request', 'push', 'workflow_dispatch']);
    expect(triggers(workflow({ preset: 'strict' }))).toEqual(['pull_request', 'workflow_dispatch']);
  });

  test('of an Enterprise Server hands nothing over as an artifact', () => {
    const text = workflow({ enterpriseServer: true });
    expect(text).not.toMatch(/upload-artifact|download-artifact/);
    expect(text.match(/artifact-name: ''/g)).toHaveLength(2);
  });
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
    const secret = nextSteps({
      ...{ server: 'https://github.com', repository: 'acme/widgets', preset: 'team', defaultBranch: 'main' },
      ...{ environment, secret: 'KEY', action: 'o/a@v1' },
    });
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
  const facts = {
    ...{ server, repository: 'acme/widgets', preset, defaultBranch: 'main', environment: 'production' },
    ...{ secret: null, action: 'o/a@v1' },
  };
  const steps = nextSteps(facts).split('\n\n');
  expect(steps.at(-1)).toContain(told);
  expect(steps.findIndex((step) => step.includes('ledger init'))).toBeLessThan(
    steps.findIndex((step) => step.includes('and push')),
  );
});
