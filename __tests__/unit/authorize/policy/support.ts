import { KINDS } from '../../../../src/operations/registry.ts';
import { parsePolicy } from '../../../../src/authorize/policy/index.ts';
import type { AuthorizationPolicy, PolicyRequest } from '../../../../src/authorize/policy/index.ts';
import { complete } from '../../../../src/protocol/plan.ts';
import type { PlannedOperation } from '../../../../src/protocol/plan.ts';

export const DIGEST = `sha256:${'0'.repeat(64)}`;
export const SHA = '1'.repeat(40);
/** A Wednesday. */
export const NOON = Date.parse('2026-11-25T12:00:00Z');

const PARAMETERS = {
  tag_repo: { force: false, message: 'Version 1.2.3', move: false, tag: 'v1.2.3', target_sha: SHA },
  publish_release: {
    assets: [],
    body: 'Notes',
    discussion_category: null,
    draft: false,
    generate_notes: false,
    make_latest: 'legacy',
    name: '1.2.3',
    on_existing: 'error',
    prerelease: false,
    tag: 'v1.2.3',
    target_sha: SHA,
  },
  open_pr: {
    assignees: [],
    author: null,
    base: 'main',
    body: '',
    commit: null,
    draft: false,
    head: 'update',
    head_sha: SHA,
    labels: [],
    maintainer_can_modify: true,
    milestone: null,
    reviewers: [],
    signoff: false,
    team_reviewers: [],
    title: 'Update',
  },
  dispatch_workflow: {
    inputs: [],
    receipt_input: null,
    ref: 'refs/tags/v1.2.3',
    source_sha: SHA,
    workflow: 'deploy.yml',
  },
  publish_npm: {
    access: 'public',
    digest: DIGEST,
    integrity: `sha512-${'A'.repeat(86)}==`,
    name: '@acme/app',
    provenance: null,
    registry: 'https://registry.npmjs.org',
    size: 1,
    stage: false,
    tag: 'latest',
    version: '1.2.3',
  },
  promote_image: {
    digest: DIGEST,
    move: false,
    registry: 'ghcr.io',
    repository: 'acme/app',
    source: { registry: 'ghcr.io', repository: 'acme/build' },
    tags: ['v1.2.3', 'v1'],
  },
};
await complete(KINDS);

/** An operation whose parameters are these, whatever their type: policies must stand wrong ones too. */
export function operation(kind: keyof typeof PARAMETERS, parameters: Record<string, unknown> = {}): PlannedOperation {
  return {
    depends_on: [],
    effect: 'create',
    observed: null,
    operation_digest: DIGEST,
    operation_id: 'op',
    operation_kind: kind,
    parameters: { ...PARAMETERS[kind], ...parameters },
    reason: null,
    repository: 'acme/app',
    repository_id: '7',
    target_subject: null,
  };
}

export interface Changes {
  readonly operation?: PlannedOperation;
  readonly run?: Record<string, unknown>;
  readonly target?: Record<string, unknown>;
  readonly now?: number;
}

export function request(changes: Changes = {}): PolicyRequest {
  return {
    operation: changes.operation ?? operation('tag_repo'),
    run: {
      repository: 'acme/app',
      repository_id: '7',
      ref: 'refs/heads/main',
      event: 'push',
      actor: 'alice',
      triggering_actor: 'alice',
      workflow_ref: 'acme/app/.github/workflows/release.yml@refs/heads/main',
      environment: 'production',
      ...changes.run,
    },
    kinds: KINDS,
    target: { on_default_branch: true, moves_tag: false, ...changes.target },
    now: changes.now ?? NOON,
  };
}

/** A policy of these fields, over the smallest valid one; JSON is YAML. */
export function policy(fields: Record<string, unknown> = {}): AuthorizationPolicy {
  const whole = { version: 1, environment: 'production', approvals: 'none', rules: [], ...fields };
  return parsePolicy(Buffer.from(JSON.stringify(whole)), 'policy.yml', KINDS).value;
}

/** A rule of these fields; without any it matches every operation. */
export function rule(fields: Record<string, unknown> = {}): Record<string, unknown> {
  const operations = KINDS.filter(({ facts }) => facts.registries === undefined).map(({ kind }) => kind);
  return { id: 'rule', effect: 'permit', reason: 'because', operations, repositories: ['**'], ...fields };
}
