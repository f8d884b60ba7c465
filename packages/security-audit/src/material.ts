import type { EnvironmentSpec, Ruleset, TokenSpec } from 'embedded-github';
import { LEDGER_BRANCH } from '../../../src/protocol/ledger-files.ts';

/** What the repository of a scene holds: operations of every kind, a plain policy and a strict one. */

export const OWNER = 'acme';
export const REPOSITORY = 'widgets';
export const REPOSITORY_ID = '1000001';
export const RUN_ID = '9001';
export const ENVIRONMENT = 'production';
/** Not a host that anybody has: what is signed in an audit can be taken for nobody's. */
export const SERVER = 'https://security-audit.localhost';
export const SHIP_TOKEN = 'ship-token';
const AUTHORIZE_TOKEN = 'authorize-token';
export const PLAN_TOKEN = 'plan-token';
/** Of a colleague who may push to any branch. */
export const WRITER_TOKEN = 'writer-token';

export const TOKENS: Readonly<Record<string, TokenSpec>> = {
  [SHIP_TOKEN]: {
    login: 'github-actions[bot]',
    app: true,
    permissions: { contents: 'write', pull_requests: 'write', issues: 'write', actions: 'read' },
  },
  [AUTHORIZE_TOKEN]: {
    login: 'github-actions[bot]',
    app: true,
    permissions: { contents: 'read', pull_requests: 'read', actions: 'read' },
  },
  [PLAN_TOKEN]: { login: 'github-actions[bot]', app: true, permissions: { contents: 'read' } },
  [WRITER_TOKEN]: { login: 'colleague', permissions: { contents: 'write' } },
};

const ENTRIES = {
  tag: `  - id: tag
    kind: tag_repo
    tag: v1.0.0
    message: Version 1.0.0
`,
  release: `  - id: release
    kind: publish_release
    tag: v1.0.0
    name: Widgets 1.0.0
    body: First version.
    assets:
      - build/widgets.tar.gz
      - path: build/SHA256SUMS
        label: checksums
    depends_on: [tag]
`,
  pull: `  - id: pr
    kind: open_pr
    base: main
    head: release/v1.0.0
    title: Version 1.0.0
    body: What was released.
    commit:
      message: Note the release
      files: [VERSIONS]
    depends_on: [release]
`,
} as const;

const operations = (...entries: readonly string[]): string => `version: 1\noperations:\n${entries.join('')}`;

/** One operation of each kind: whatever a defence lets through would be seen as a write. */
export const OPERATIONS = operations(ENTRIES.tag, ENTRIES.release, ENTRIES.pull);
export const TAG_ONLY = operations(ENTRIES.tag);
export const RELEASE_ONLY = operations(ENTRIES.release.replace('    depends_on: [tag]\n', ''));
export const PULL_ONLY = operations(ENTRIES.pull.replace('    depends_on: [release]\n', ''));

const FROM_MAIN = `rules:
  - id: from-main
    effect: permit
    reason: Releases are made from main
    operations: [tag_repo, publish_release, open_pr]
    repositories: [self]
    when:
      refs: [refs/heads/main]
`;

/** Permits everything from main and asks for nobody, so that other defences stand alone. */
export const POLICY = `version: 1
environment: production
receipt_ttl: 15m
max_operations: 100
reruns: same_plan
ledger_protection: warn
default_branch_protection: warn
plan_digest: optional
approvals: none
environment_protection:
  required_reviewers: false
  prevent_self_review: false
  admins_may_bypass: true
  branch_restricted: false
${FROM_MAIN}`;

const EVERY_CONDITION = {
  tag_repo: `      tags: ['v*']
      target_on_default_branch: true
      moves_tag: false
`,
  publish_release: `      tags: [{semver: '>=1.0.0', prefix: v}]
      asset_names: ['*.tar.gz', SHA256SUMS]
      max_assets: 2
      max_asset_bytes: 1000
      prerelease: false
      draft: false
      generated_notes: false
`,
  open_pr: `      pull_request_bases: [main]
      labels: [docs]
      draft: false
`,
} as const;

/** Every condition that a rule can have, all of them met by {@link OPERATIONS}. */
export const CONDITIONED_POLICY = `${POLICY.slice(0, POLICY.indexOf('rules:'))}rules:
${Object.entries(EVERY_CONDITION)
  .map(
    ([kind, lines]) => `  - id: ${kind.replace('_', '-')}
    effect: permit
    reason: Every condition is met
    operations: [${kind}]
    repositories: [self]
    when:
      refs: [refs/heads/main]
      events: [push]
      actors: [maintainer]
      workflows: [{path: .github/workflows/release.yml, ref: refs/heads/main}]
      environments: [production]
      windows: {time_zone: UTC, freeze: [{from: 2000-01-01, to: 2000-01-02}]}
${lines}`,
  )
  .join('')}`;

/** Asks for everything that a policy can ask for. */
export const STRICT_POLICY = `version: 1
environment: production
receipt_ttl: 15m
max_operations: 20
reruns: same_plan
ledger_protection: required
default_branch_protection: required
plan_digest: required
approvals:
  min: 1
  not: [actor, triggering_actor, commit_author]
  comment_must_contain_plan_digest: true
  from:
    users: [{login: reviewer, id: '4242'}]
environment_protection:
  required_reviewers: true
  prevent_self_review: true
  admins_may_bypass: false
  branch_restricted: true
${FROM_MAIN}`;

/** The reviewer whom {@link STRICT_POLICY} names. */
export const REVIEWER = { login: 'reviewer', id: 4242 } as const;

export const FILES: Readonly<Record<string, string>> = {
  'build/widgets.tar.gz': 'not really an archive',
  'build/SHA256SUMS': 'sums\n',
  VERSIONS: '',
};
/** What a build step changed after the checkout: the pull request proposes it. */
export const CHANGES: Readonly<Record<string, string>> = { VERSIONS: '1.0.0\n' };

/** The ledger's branch can be neither rewritten nor deleted. */
export const LEDGER_RULES: Ruleset = {
  target: 'branch',
  pattern: `refs/heads/${LEDGER_BRANCH}`,
  rules: [{ type: 'non_fast_forward' }, { type: 'deletion' }],
};

/** How the environment is protected, as {@link STRICT_POLICY} wants it. */
export const PROTECTED: EnvironmentSpec = {
  requiredReviewers: [REVIEWER.login],
  preventSelfReview: true,
  canAdminsBypass: false,
  branchPolicy: 'protected',
};
