import type { ReleaseParameters } from '../../../src/operations/publish-release/parameters.ts';
import { digestOf } from '../../../src/core/digest.ts';
import { planDifference } from '../../../src/protocol/plan-difference.ts';
import type { PlannedOperation } from '../../../src/protocol/plan.ts';
import type { Approval, Violation } from '../../../src/protocol/receipt.ts';
import type { ReportInput } from '../../../src/report/input.ts';
import { COMMIT, build, planned } from './builder.ts';
import type { Script } from './builder.ts';

/** Every state that the report knows, as a run of a small project might leave it. */

export const BODY = `## Highlights

Widgets can now be **stacked**. See [the guide](https://example.com/guide) and #123.

### Fixed

- [x] \`widget --flat\` no longer crashes on empty input
- [ ] Known: Windows paths above 260 characters

| Platform | Status |
| --- | --- |
| Linux x64 | supported |
| macOS arm64 | supported |

<details><summary>Checksums</summary>

\`\`\`sh
sha256sum -c SHA256SUMS
\`\`\`

</details>

![a diagram](https://example.com/diagram.png)
`;

const asset = (name: string, size: number, content_type: string, label: string | null = null) => ({
  name,
  label,
  size,
  content_type,
  digest: digestOf(name),
});

export const OPERATIONS: readonly PlannedOperation[] = [
  planned({
    operation_id: 'version-tag',
    operation_kind: 'tag_repo',
    parameters: {
      tag: 'v2.4.0',
      target_sha: COMMIT,
      message: 'Widgets 2.4.0\n\nStackable widgets.',
      move: false,
      force: false,
    },
  }),
  planned({
    operation_id: 'major-tag',
    operation_kind: 'tag_repo',
    effect: 'update',
    reason: 'v2 moves forward by 14 commits.',
    observed: {
      id: null,
      sha: '9b2d6f0c4e8a1b3d5f7092a4c6e8d0b1f3a5c7e9',
      url: 'https://github.com/acme/widgets/releases/tag/v2',
    },
    depends_on: ['version-tag'],
    parameters: { tag: 'v2', target_sha: COMMIT, message: 'Widgets 2', move: true, force: false },
  }),
  planned({
    operation_id: 'release',
    operation_kind: 'publish_release',
    depends_on: ['version-tag'],
    parameters: {
      tag: 'v2.4.0',
      target_sha: COMMIT,
      name: 'Widgets 2.4.0',
      body: BODY,
      generate_notes: false,
      draft: false,
      prerelease: false,
      make_latest: 'true',
      discussion_category: null,
      on_existing: 'error',
      assets: [
        asset('widgets-2.4.0-linux-x64.tar.gz', 18_874_368, 'application/gzip'),
        asset('widgets-2.4.0-macos-arm64.tar.gz', 17_301_504, 'application/gzip', 'macOS (Apple silicon)'),
        asset('SHA256SUMS', 212, 'text/plain'),
      ],
    },
  }),
  planned({
    operation_id: 'homebrew',
    operation_kind: 'open_pr',
    depends_on: ['release'],
    parameters: {
      base: 'main',
      head: 'bump/v2.4.0',
      head_sha: null,
      title: 'Bump the formula to 2.4.0',
      body: 'Made by the release of **2.4.0**.',
      draft: false,
      labels: ['release', 'automated'],
      reviewers: ['alice'],
      team_reviewers: [],
      assignees: [],
      milestone: null,
      maintainer_can_modify: true,
      author: null,
      signoff: false,
      commit: {
        message: 'Bump the formula to 2.4.0',
        files: [
          { path: 'Formula/widgets.rb', mode: '100644', digest: digestOf('formula') },
          { path: 'docs/install/2.3.md', mode: null, digest: null },
        ],
      },
    },
  }),
];

const APPROVED: readonly Approval[] = [
  {
    environment: 'production',
    user: 'alice',
    user_id: '77',
    state: 'approved',
    comment: 'Checked the notes and the digest.',
  },
];

const violation = (code: string, message: string, rule: string | null = null): Violation => ({ code, message, rule });
const MODE = violation('mode_not_prod', 'mode is dry_run');
const HELD = violation('plan_blocked', 'another operation of this plan is refused');
const SHIP: Script = { minted: true, begun: true, outcome: 'succeeded' };
const shipped = ({ operation_id }: PlannedOperation): Script => ({
  ...SHIP,
  url: `https://github.com/acme/widgets/${operation_id}`,
});
const dry: Script = { violations: [MODE], outcome: 'blocked' };

const UNMET = {
  effect: 'permit',
  id: 'allow-publish_release',
  matched: false,
  unmet: { condition: 'refs', expected: 'refs/heads/main', found: 'refs/heads/hotfix' },
} as const;
const NO_RULE = violation(
  'policy_no_rule',
  'No rule permits publish_release from refs/heads/hotfix.',
  'allow-publish_release',
);

/** One operation with a fate of its own, the others with another. */
const only =
  (id: string, script: Script, others: (operation: PlannedOperation) => Script) =>
  (operation: PlannedOperation): Script =>
    operation.operation_id === id ? script : others(operation);

const base = { operations: OPERATIONS, approvals: APPROVED } as const;

const EXPECTED = `sha256:${'5'.repeat(64)}`;
const DIFFERS = violation(
  'plan_digest_differs',
  `This is not the plan that was approved: policy setting plan_digest. Found: another. Wanted: ${EXPECTED}. Next: Plan again.`,
);
/** What somebody approved before: an older commit, other bytes, one operation more and one less. */
const APPROVED_PLAN = {
  repository_id: '123456789',
  commit_sha: '0d1e2f'.padEnd(40, '3'),
  operations: [
    ...OPERATIONS.flatMap((operation) => {
      if (operation.operation_id === 'major-tag') return [];
      if (operation.operation_kind !== 'publish_release') return [operation];
      const assets = (operation.parameters as ReleaseParameters).assets.map((one) => ({
        ...one,
        digest: digestOf(`old ${one.name}`),
      }));
      const body = BODY.replace('stacked', 'piled up');
      return [planned({ ...operation, parameters: { ...operation.parameters, assets, body } })];
    }),
    planned({ ...(OPERATIONS[0] as PlannedOperation), operation_id: 'old-tag' }),
  ],
};

const THERE = OPERATIONS.map((operation) =>
  planned({ ...operation, effect: 'none', reason: 'It is there exactly as planned.' }),
);

export const STATES: Readonly<Record<string, ReportInput>> = {
  preview: build({
    ...base,
    mode: 'dry_run',
    result: 'planned',
    approvals: [],
    event: 'pull_request',
    ref: 'refs/pull/7/merge',
    script: () => dry,
  }),
  'nothing-to-do': build({
    ...base,
    operations: THERE,
    mode: 'dry_run',
    result: 'planned',
    approvals: [],
    event: 'push',
    script: () => dry,
  }),
  'all-failed': build({
    ...base,
    operations: OPERATIONS.slice(0, 1),
    mode: 'prod',
    result: 'failed',
    script: () => ({ minted: true, begun: true, outcome: 'failed', code: 'github_forbidden', message: '403' }),
  }),
  'dry-run': build({ ...base, mode: 'dry_run', result: 'planned', approvals: [], event: 'push', script: () => dry }),
  'dry-run-refused': build({
    ...base,
    mode: 'dry_run',
    result: 'planned',
    approvals: [],
    warnings: [
      {
        code: 'policy_waives_four_eyes',
        message: 'The policy waives approvals: approvals is none, so whoever may dispatch the workflow may ship.',
      },
      { code: 'ledger_not_durable', message: 'The ledger of this run is local and not durable.' },
    ],
    script: only(
      'release',
      { decision: 'no_rule', rules: [UNMET], violations: [MODE, NO_RULE], outcome: 'blocked' },
      () => dry,
    ),
  }),
  unauthorized: build({
    ...base,
    mode: 'prod',
    result: 'blocked',
    approvals: [],
    script: () => ({
      decision: 'no_rule',
      rules: [
        {
          effect: 'permit',
          id: 'allow-tag_repo',
          matched: false,
          unmet: { condition: 'approvals', expected: 'at least 1 of acme/release-managers', found: '0' },
        },
      ],
      violations: [
        violation(
          'approvals_missing',
          'The policy wants 1 approval of production by acme/release-managers; there is none.',
          'allow-tag_repo',
        ),
      ],
    }),
  }),
  waiting: build({ ...base, mode: 'prod', result: 'authorized', script: () => ({ minted: true }) }),
  shipped: build({ ...base, mode: 'prod', result: 'shipped', script: shipped }),
  signed: build({
    ...base,
    mode: 'prod',
    result: 'shipped',
    approvals: [],
    earlier: 2 * 3_600_000 + 11 * 60_000,
    reconciled: 'absent',
    signers: [
      { login: 'alice', id: '77', type: 'sk-ssh-ed25519@openssh.com', verified: true },
      { login: 'bob', id: '78', type: 'ssh-ed25519', verified: false },
    ],
    script: shipped,
  }),
  unchanged: build({
    ...base,
    operations: THERE,
    mode: 'prod',
    result: 'unchanged',
    script: () => ({ outcome: 'unchanged' }),
  }),
  partial: build({
    ...base,
    mode: 'prod',
    result: 'partial',
    script: (operation) =>
      only(
        'homebrew',
        { minted: true, begun: true, outcome: 'skipped', code: 'dependency_failed', message: 'release failed' },
        only(
          'release',
          {
            minted: true,
            begun: true,
            outcome: 'failed',
            code: 'github_forbidden',
            message:
              'GitHub answered 403 "Resource not accessible by integration" to POST /repos/acme/widgets/releases. Add `contents: write` to the permissions of the job.',
          },
          shipped,
        ),
      )(operation),
  }),
  failed: build({
    ...base,
    mode: 'prod',
    result: 'failed',
    script: ({ operation_id }) =>
      operation_id === 'version-tag'
        ? {
            minted: true,
            begun: true,
            outcome: 'in_doubt',
            code: 'in_doubt',
            message: 'The connection was reset after POST /git/refs, and the tag could not be read for 30 s.',
          }
        : {
            minted: true,
            begun: true,
            outcome: 'skipped',
            code: 'dependency_failed',
            message: 'version-tag is in doubt',
          },
  }),
  'broken-off': build({
    ...base,
    mode: 'prod',
    result: 'failed',
    brokenAfter: 12,
    script: ({ operation_id }) => (operation_id === 'version-tag' ? { minted: true, begun: true } : { minted: true }),
  }),
  'missing-receipt': build({
    ...base,
    mode: 'prod',
    result: 'blocked',
    script: only('release', { rejected: { presence: 'receipt_missing' } }, () => ({ minted: true })),
  }),
  'expired-receipt': build({
    ...base,
    mode: 'prod',
    result: 'partial',
    script: only(
      'homebrew',
      {
        minted: true,
        begun: true,
        rejectedLate: { expiration: 'receipt_expired' },
        outcome: 'skipped',
        code: 'receipt_expired',
        message: 'The receipt expired at 2026-11-23T09:29:04.737Z.',
      },
      shipped,
    ),
  }),
  'policy-violation': build({
    ...base,
    mode: 'prod',
    result: 'blocked',
    script: only('release', { decision: 'no_rule', rules: [UNMET], violations: [NO_RULE] }, () => ({
      violations: [HELD],
    })),
  }),
  conflict: build({
    ...base,
    operations: OPERATIONS.map((operation) =>
      operation.operation_id === 'version-tag'
        ? planned({
            ...operation,
            effect: 'conflict',
            reason: 'The tag v2.4.0 is at 9b2d6f0, not at 4c1f0e6.',
            observed: { id: null, sha: '9b2d6f0c4e8a1b3d5f7092a4c6e8d0b1f3a5c7e9', url: null },
          })
        : operation,
    ),
    mode: 'prod',
    result: 'blocked',
    script: only('version-tag', { violations: [violation('conflict', 'exists')] }, () => ({ violations: [HELD] })),
  }),
  'another-plan': build({
    ...base,
    mode: 'prod',
    result: 'blocked',
    script: () => ({ violations: [DIFFERS] }),
    comparison: {
      expected: EXPECTED,
      difference: planDifference(APPROVED_PLAN, { ...APPROVED_PLAN, operations: OPERATIONS, commit_sha: COMMIT }),
    },
  }),
  'another-plan-not-found': build({
    ...base,
    mode: 'prod',
    result: 'blocked',
    script: () => ({ violations: [DIFFERS] }),
    comparison: { expected: EXPECTED, absent: 'this run has no artifact called marketops-plan' },
  }),
  'invalid-signature': build({
    ...base,
    mode: 'prod',
    result: 'blocked',
    script: only('release', { rejected: { authenticity: 'signature_invalid' } }, () => ({ minted: true })),
  }),
  'security-alert': build({
    ...base,
    mode: 'prod',
    result: 'partial',
    script: (operation) =>
      only(
        'homebrew',
        {
          minted: true,
          begun: true,
          rejectedLate: { consumption: 'receipt_consumed' },
          outcome: 'skipped',
          code: 'receipt_consumed',
          message: 'The receipt was consumed by another claim.',
        },
        only('release', { rejected: { authenticity: 'signature_invalid', run_binding: 'run_mismatch' } }, shipped),
      )(operation),
  }),
  'key-missing': build({
    ...base,
    mode: 'prod',
    result: 'blocked',
    signed: false,
    refusalCode: 'key_missing',
    approvals: [],
    script: () => ({}),
  }),
};

/** A plan of many operations, as a monorepo has it. */
export function many(count: number, mode: 'dry_run' | 'prod' = 'prod'): ReportInput {
  const operations = Array.from({ length: count }, (_, i) =>
    planned({
      ...(OPERATIONS[i % OPERATIONS.length] as PlannedOperation),
      operation_id: `package-${i + 1}`,
      depends_on: [],
    }),
  );
  return build({
    operations,
    approvals: APPROVED,
    mode,
    result: mode === 'prod' ? 'shipped' : 'planned',
    script: mode === 'prod' ? shipped : () => dry,
  });
}
