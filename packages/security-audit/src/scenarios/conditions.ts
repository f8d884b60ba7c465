import { refused } from '../judge.ts';
import { PLAIN_POLICY, PULL_ONLY, RELEASE_ONLY, TAG_ONLY } from '../material.ts';
import type { Scenario } from '../scenario.ts';

/** Every condition that a rule can have, each the only one that an operation does not meet. */
export const CONDITIONS: readonly Scenario[] = [
  condition('C1', 'refs', 'another branch', 'refs: [refs/heads/release]', TAG_ONLY),
  condition('C2', 'tags', 'a tag of another form', "tags: ['release-*']", TAG_ONLY),
  condition('C3', 'events', 'another event', 'events: [workflow_dispatch]', TAG_ONLY),
  condition('C4', 'actors', 'an actor who is not listed', 'actors: [somebody]', TAG_ONLY),
  condition(
    'C5',
    'workflows',
    'another workflow file',
    "workflows: [{path: .github/workflows/other.yml, ref: 'refs/heads/*'}]",
    TAG_ONLY,
  ),
  condition('C6', 'environments', 'another environment', 'environments: [staging]', TAG_ONLY),
  condition(
    'C7',
    'target_on_default_branch',
    'a commit that is not on the default branch',
    'target_on_default_branch: false',
    TAG_ONLY,
  ),
  condition('C8', 'asset_names', 'an asset of another name', "asset_names: ['*.zip']", RELEASE_ONLY),
  condition('C9', 'max_assets', 'more assets than permitted', 'max_assets: 1', RELEASE_ONLY),
  condition('C10', 'max_asset_bytes', 'a larger asset than permitted', 'max_asset_bytes: 10', RELEASE_ONLY),
  condition('C11', 'prerelease', 'a full release where prereleases are permitted', 'prerelease: true', RELEASE_ONLY),
  condition('C12', 'draft', 'a published release where drafts are permitted', 'draft: true', RELEASE_ONLY),
  condition('C13', 'moves_tag', 'a fixed tag where floating ones are permitted', 'moves_tag: true', TAG_ONLY),
  condition(
    'C14',
    'generated_notes',
    'written notes where generated ones are permitted',
    'generated_notes: true',
    RELEASE_ONLY,
  ),
  condition('C15', 'pull_request_bases', 'another base branch', 'pull_request_bases: [next]', PULL_ONLY),
  condition(
    'C16',
    'labels',
    'a label that is not permitted',
    'labels: [docs]',
    PULL_ONLY.replace('    commit:\n', '    labels: [security]\n    commit:\n'),
  ),
  condition(
    'C17',
    'windows',
    'a time in which nothing ships',
    'windows: {time_zone: UTC, freeze: [{from: 2000-01-01, to: 2099-12-31}]}',
    TAG_ONLY,
    'window_closed',
  ),
  {
    id: 'C18',
    name: 'Another repository',
    attack: ['Publish into a repository that the rule does not name, with a token that reaches it.'],
    defence: 'A rule names the repositories that it is about.',
    severity: 'critical',
    expected: 'policy.decided with policy_no_rule',
    control: 'prod',
    run: async (context) => {
      const scene = await context.open({
        operations: TAG_ONLY.replace('    tag:', '    repository: acme/other\n    tag:'),
      });
      const other = scene.github.admin.addRepository('acme', 'other', { x: { content: 'x' } });
      await scene.change({
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
    attack: ['Find an operation that one rule permits and another forbids.'],
    defence: 'A matching forbid beats every permit.',
    severity: 'critical',
    expected: 'policy.decided with policy_forbids',
    control: 'prod',
    run: async (context) => {
      const forbid = `  - id: never-tags
    effect: forbid
    reason: Tags are made by people
    operations: [tag_repo]
    repositories: [self]
`;
      const scene = await context.open({ policy: `${PLAIN_POLICY}${forbid}` });
      return refused(scene, await scene.prod(), 'policy_forbids');
    },
  },
];

/** One condition beside those that the control meets; the operation does not meet it. */
function condition(
  id: string,
  name: string,
  what: string,
  line: string,
  operations: string,
  code = 'policy_condition_unmet',
): Scenario {
  return {
    id,
    name: `Policy condition ${name} not met`,
    attack: [`Ship ${what}, everything else as the rule has it.`],
    defence: `A permit rule matches only when all of its conditions are met; ${name} is one.`,
    severity: 'high',
    expected: `policy.decided with ${code}`,
    control: 'conditions',
    run: async (context) => {
      const when =
        name === 'refs' ? PLAIN_POLICY.replace('refs: [refs/heads/main]', line) : `${PLAIN_POLICY}      ${line}\n`;
      const scene = await context.open({ policy: when, operations });
      return refused(scene, await scene.prod(), code);
    },
  };
}
