import { refused } from '../assertions.ts';
import { POLICY, PULL_ONLY, RELEASE_ONLY, TAG_ONLY } from '../material.ts';
import type { Scenario } from '../scenario.ts';

interface Unmet {
  readonly id: string;
  readonly condition: string;
  /** What is published that the condition does not fit. */
  readonly ships: string;
  /** The condition as the rule has it. */
  readonly when: string;
  readonly operations: string;
  readonly code?: string;
}

/** Conditions that a rule can have, each the only one that an operation does not meet. */
const UNMET: readonly Unmet[] = [
  { id: 'C1', condition: 'refs', ships: 'another branch', when: 'refs: [refs/heads/release]', operations: TAG_ONLY },
  { id: 'C2', condition: 'tags', ships: 'a tag of another form', when: "tags: ['release-*']", operations: TAG_ONLY },
  { id: 'C3', condition: 'events', ships: 'another event', when: 'events: [workflow_dispatch]', operations: TAG_ONLY },
  {
    id: 'C4',
    condition: 'actors',
    ships: 'an actor who is not listed',
    when: 'actors: [somebody]',
    operations: TAG_ONLY,
  },
  {
    id: 'C5',
    condition: 'workflows',
    ships: 'another workflow file',
    when: "workflows: [{path: .github/workflows/other.yml, ref: 'refs/heads/*'}]",
    operations: TAG_ONLY,
  },
  {
    id: 'C6',
    condition: 'environments',
    ships: 'another environment',
    when: 'environments: [staging]',
    operations: TAG_ONLY,
  },
  {
    id: 'C7',
    condition: 'target_on_default_branch',
    ships: 'a commit that is not on the default branch',
    when: 'target_on_default_branch: false',
    operations: TAG_ONLY,
  },
  {
    id: 'C8',
    condition: 'asset_names',
    ships: 'an asset of another name',
    when: "asset_names: ['*.zip']",
    operations: RELEASE_ONLY,
  },
  {
    id: 'C9',
    condition: 'max_assets',
    ships: 'more assets than permitted',
    when: 'max_assets: 1',
    operations: RELEASE_ONLY,
  },
  {
    id: 'C10',
    condition: 'max_asset_bytes',
    ships: 'a larger asset than permitted',
    when: 'max_asset_bytes: 10',
    operations: RELEASE_ONLY,
  },
  {
    id: 'C11',
    condition: 'prerelease',
    ships: 'a full release where prereleases are permitted',
    when: 'prerelease: true',
    operations: RELEASE_ONLY,
  },
  {
    id: 'C12',
    condition: 'draft',
    ships: 'a published release where drafts are permitted',
    when: 'draft: true',
    operations: RELEASE_ONLY,
  },
  {
    id: 'C13',
    condition: 'moves_tag',
    ships: 'a fixed tag where floating ones are permitted',
    when: 'moves_tag: true',
    operations: TAG_ONLY,
  },
  {
    id: 'C14',
    condition: 'generated_notes',
    ships: 'written notes where generated ones are permitted',
    when: 'generated_notes: true',
    operations: RELEASE_ONLY,
  },
  {
    id: 'C15',
    condition: 'pull_request_bases',
    ships: 'another base branch',
    when: 'pull_request_bases: [next]',
    operations: PULL_ONLY,
  },
  {
    id: 'C16',
    condition: 'labels',
    ships: 'a label that is not permitted',
    when: 'labels: [docs]',
    operations: PULL_ONLY.replace('    commit:\n', '    labels: [security]\n    commit:\n'),
  },
  {
    id: 'C17',
    condition: 'windows',
    ships: 'a time in which nothing ships',
    when: 'windows: {time_zone: UTC, freeze: [{from: 2000-01-01, to: 2099-12-31}]}',
    operations: TAG_ONLY,
    code: 'window_closed',
  },
  {
    id: 'C20',
    condition: 'force',
    ships: 'a tag that moves forward only where forced moves are permitted',
    when: 'force: true',
    operations: TAG_ONLY,
  },
  {
    id: 'C21',
    condition: 'pull_request_heads',
    ships: 'another head branch',
    when: "pull_request_heads: ['bot/*']",
    operations: PULL_ONLY,
  },
  {
    id: 'C22',
    condition: 'paths',
    ships: 'a file that is not permitted',
    when: "paths: ['docs/**']",
    operations: PULL_ONLY,
  },
];

export const CONDITIONS: readonly Scenario[] = [
  ...UNMET.map(unmet),
  {
    id: 'C18',
    name: 'Another repository',
    attacker: 'writer',
    severity: 'critical',
    attack: ['Publish into a repository that the rule does not name, with a token that reaches it.'],
    defence: 'A rule names the repositories that it is about.',
    expected: 'policy.decided with policy_no_rule',
    control: 'prod',
    run: async (context) => {
      const scene = await context.open({
        operations: TAG_ONLY.replace('    tag:', '    repository: acme/other\n    tag:'),
      });
      const other = scene.github.admin.addRepository('acme', 'other', { x: { content: 'x' } });
      scene.change({
        '.marketops/operations.yml': TAG_ONLY.replace(
          '    tag:',
          `    repository: acme/other\n    target: ${other.commitSha}\n    tag:`,
        ),
      });
      return refused(scene, await scene.prod(), 'policy_no_rule');
    },
  },
  {
    id: 'C19',
    name: 'A rule that forbids',
    attacker: 'writer',
    severity: 'critical',
    attack: ['Find an operation that one rule permits and another forbids.'],
    defence: 'A matching forbid beats every permit.',
    expected: 'policy.decided with policy_forbids',
    control: 'prod',
    run: async (context) => {
      const forbid = `  - id: never-tags
    effect: forbid
    reason: Tags are made by people
    operations: [tag_repo]
    repositories: [self]
`;
      const scene = await context.open({ policy: `${POLICY}${forbid}` });
      return refused(scene, await scene.prod(), 'policy_forbids');
    },
  },
  {
    id: 'C23',
    name: 'A forbidden asset in capitals',
    attacker: 'writer',
    severity: 'high',
    attack: [
      'Find an extension that a rule forbids.',
      'Write it in capitals: systems that do not mind run it all the same.',
    ],
    defence: 'Names of assets are judged without regard to case.',
    expected: 'policy.decided with policy_forbids',
    control: 'prod',
    run: async (context) => {
      const forbid = `  - id: never-programs
    effect: forbid
    reason: Programs are not released
    operations: [publish_release]
    repositories: [self]
    when:
      asset_names: ['*.exe']
`;
      const scene = await context.open({
        policy: `${POLICY}${forbid}`,
        files: { 'build/x.EXE': 'a program' },
        operations: RELEASE_ONLY.replace('build/widgets.tar.gz', 'build/x.EXE'),
      });
      return refused(scene, await scene.prod(), 'policy_forbids');
    },
  },
  ...['main', 'develop'].map((head, i): Scenario => ({
    id: `C${24 + i}`,
    name: `Pull request from ${head === 'main' ? 'the default branch' : 'a branch of others'}`,
    attacker: 'writer',
    severity: 'critical',
    attack: [`Plan a pull request whose head is ${head}, so that the action pushes to it.`],
    defence: 'The action moves only branches that it made itself.',
    expected: 'receipt.refused with conflict',
    control: 'prod',
    run: async (context) => {
      const onto = head === 'main' ? 'next' : 'main';
      const operations = PULL_ONLY.replace('base: main', `base: ${onto}`).replace('release/v1.0.0', head);
      const scene = await context.open({ operations });
      scene.github.admin.createBranch('develop');
      scene.github.admin.commitFiles('next', { x: { content: 'x' } }, 'Ahead of main');
      scene.mark();
      return refused(scene, await scene.prod(), 'conflict');
    },
  })),
];

/** One condition beside those that the control meets; the operation does not meet it. */
function unmet({ id, condition, ships, when, operations, code = 'policy_condition_unmet' }: Unmet): Scenario {
  return {
    id,
    name: `${condition} unmet`,
    attacker: 'writer',
    severity: 'high',
    attack: [`Ship ${ships}, everything else as the rule has it.`],
    defence: 'A permit rule matches only with all conditions met.',
    expected: `policy.decided with ${code}`,
    control: 'conditions',
    run: async (context) => {
      const policy =
        condition === 'refs' ? POLICY.replace('refs: [refs/heads/main]', when) : `${POLICY}      ${when}\n`;
      const scene = await context.open({ policy, operations });
      return refused(scene, await scene.prod(), code);
    },
  };
}
