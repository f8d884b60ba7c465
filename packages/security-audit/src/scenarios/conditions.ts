import { POLICY, PULL_ONLY, RELEASE_ONLY, TAG_ONLY } from '../material.ts';
import { named } from '../scenario.ts';
import type { Play, Scenario } from '../scenario.ts';
import { isRefused } from '../setups.ts';
import type { SceneOptions } from '../scene.ts';

const LABELLED = PULL_ONLY.replace('    commit:\n', '    labels: [security]\n    commit:\n');
const FROZEN = '{time_zone: UTC, freeze: [{from: 2000-01-01, to: 2099-12-31}]}';
/** A rule that forbids what {@link POLICY} permits. */
const forbidding = (kind: string, when = ''): string =>
  `${POLICY}  - {id: never, effect: forbid, reason: People do that, operations: [${kind}], repositories: [self]${when}}\n`;
const forbidden = (options: SceneOptions): Play =>
  isRefused('policy.decided with policy_forbids', 'policy_forbids', { options });

/** Conditions that a rule can have, each the only one that an operation does not meet: what ships, and what is wanted. */
const UNMET: readonly (readonly [id: string, ships: string, when: string, operations: string, code?: string])[] = [
  ['C1', 'another branch', 'refs: [refs/heads/release]', TAG_ONLY],
  ['C2', 'a tag of another form', "tags: ['release-*']", TAG_ONLY],
  ['C3', 'another event', 'events: [workflow_dispatch]', TAG_ONLY],
  ['C4', 'an actor who is not listed', 'actors: [somebody]', TAG_ONLY],
  ['C5', 'another workflow file', "workflows: [{path: .github/workflows/other.yml, ref: 'refs/heads/*'}]", TAG_ONLY],
  ['C6', 'another environment', 'environments: [staging]', TAG_ONLY],
  ['C7', 'a commit that is not on the default branch', 'target_on_default_branch: false', TAG_ONLY],
  ['C8', 'an asset of another name', "asset_names: ['*.zip']", RELEASE_ONLY],
  ['C9', 'more assets than permitted', 'max_assets: 1', RELEASE_ONLY],
  ['C10', 'a larger asset than permitted', 'max_asset_bytes: 10', RELEASE_ONLY],
  ['C11', 'a full release where prereleases are permitted', 'prerelease: true', RELEASE_ONLY],
  ['C12', 'a published release where drafts are permitted', 'draft: true', RELEASE_ONLY],
  ['C13', 'a fixed tag where floating ones are permitted', 'moves_tag: true', TAG_ONLY],
  ['C14', 'written notes where generated ones are permitted', 'generated_notes: true', RELEASE_ONLY],
  ['C15', 'another base branch', 'pull_request_bases: [next]', PULL_ONLY],
  ['C16', 'a label that is not permitted', 'labels: [docs]', LABELLED],
  ['C17', 'a time in which nothing ships', `windows: ${FROZEN}`, TAG_ONLY, 'window_closed'],
  ['C20', 'a tag that moves forward only where forced moves are permitted', 'force: true', TAG_ONLY],
  ['C21', 'another head branch', "pull_request_heads: ['bot/*']", PULL_ONLY],
  ['C22', 'a file that is not permitted', "paths: ['docs/**']", PULL_ONLY],
];

export const CONDITIONS: readonly Scenario[] = [
  ...UNMET.map(([id, ships, when, operations, code = 'policy_condition_unmet']) =>
    named(id, `${when.slice(0, when.indexOf(':'))} unmet`, 'writer', 'high', {
      defence: 'A permit rule matches only with all conditions met.',
      attack: [`Ship ${ships}, everything else as the rule has it.`],
      // One condition beside those that the control meets.
      ...isRefused(`policy.decided with ${code}`, code, {
        control: 'conditions',
        options: {
          policy: id === 'C1' ? POLICY.replace('refs: [refs/heads/main]', when) : `${POLICY}      ${when}\n`,
          operations,
        },
      }),
    }),
  ),
  named('C18', 'Another repository', 'writer', 'critical', 'A rule names the repositories that it is about.', {
    attack: ['Publish into a repository that the rule does not name, with a token that reaches it.'],
    ...isRefused('policy.decided with policy_no_rule', 'policy_no_rule', {
      arrange: (scene) => {
        const { commitSha } = scene.github.admin.addRepository('acme', 'other', { x: { content: 'x' } });
        const there = `    repository: acme/other\n    target: ${commitSha}\n    tag:`;
        scene.change({ '.marketops/operations.yml': TAG_ONLY.replace('    tag:', there) });
      },
    }),
  }),
  named('C19', 'A rule that forbids', 'writer', 'critical', 'A matching forbid beats every permit.', {
    attack: ['Find an operation that one rule permits and another forbids.'],
    ...forbidden({ policy: forbidding('tag_repo') }),
  }),
  named('C23', 'A forbidden asset in capitals', 'writer', 'high', {
    defence: 'Names of assets are judged without regard to case.',
    attack: [
      'Find an extension that a rule forbids.',
      'Write it in capitals: systems that do not mind run it all the same.',
    ],
    ...forbidden({
      policy: forbidding('publish_release', ", when: {asset_names: ['*.exe']}"),
      files: { 'build/x.EXE': 'a program' },
      operations: RELEASE_ONLY.replace('build/widgets.tar.gz', 'build/x.EXE'),
    }),
  }),
  ...['main', 'develop'].map((head, i): Scenario =>
    named(
      `C${24 + i}`,
      `Pull request from ${head === 'main' ? 'the default branch' : 'a branch of others'}`,
      'writer',
      'critical',
      {
        defence: 'The action moves only branches that it made itself.',
        attack: [`Plan a pull request whose head is ${head}, so that the action pushes to it.`],
        ...isRefused('receipt.refused with conflict', 'conflict', {
          options: {
            operations: PULL_ONLY.replace('base: main', `base: ${head === 'main' ? 'next' : 'main'}`).replace(
              'release/v1.0.0',
              head,
            ),
          },
          arrange: ({ github }) => {
            github.admin.createBranch('develop');
            github.admin.commitFiles('next', { x: { content: 'x' } }, 'Ahead of main');
          },
        }),
      },
    ),
  ),
];
