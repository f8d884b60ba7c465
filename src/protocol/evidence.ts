import {
  commitId,
  digest,
  either,
  flag,
  githubId,
  list,
  matching,
  nullable,
  oneOf,
  positive,
  record,
  text,
  time,
} from '../core/shape.ts';
import { FINGERPRINT } from './receipt.ts';
import type { Shape, TypeOf } from '../core/shape.ts';

/**
 * `evidence.json`: the facts that a run's decisions rest on and that are not in its plan or its policy. With those two it
 * gives every decision again, by the function whose version `decide` names.
 */

export const EVIDENCE_SCHEMA = 'marketops.evidence/v1';
/** Version of the function that decides. */
export const DECIDE_VERSION = 1;

/** Something that was read, or why it could not be ("403 Resource not accessible by integration"). */
const read = <T>(shape: Shape<T>) => either(record({ value: shape }), record({ unreadable: text }));

export const account = record({ id: githubId, login: text, type: text });
const review = record({
  comment: text,
  environments: list(record({ id: githubId, name: text })),
  state: text,
  user: nullable(account),
});

/**
 * What GitHub answered about an environment; null for a field that it did not send, and for what was not looked at: the
 * patterns where there are none, the protection of the run's branch where the environment does not go by it.
 */
const environment = record({
  branch_patterns: nullable(read(list(record({ name: text, type: text })))),
  can_admins_bypass: nullable(flag),
  deployment_branch_policy: nullable(record({ custom_branch_policies: flag, protected_branches: flag })),
  name: text,
  protection_rules: nullable(list(record({ prevent_self_review: nullable(flag), reviewers: flag, type: text }))),
  ref_protected: nullable(read(flag)),
});

/** GitHub's record of the run attempt. */
const attempt = record({
  actor: nullable(account),
  event: nullable(text),
  head_branch: nullable(text),
  head_sha: text,
  path: text,
  triggering_actor: nullable(account),
});

/** An offset of a zone's clock at an instant, both in milliseconds; text, for it may be negative. */
const offset = record({ at: time, offset: matching(/^-?(?:0|[1-9][0-9]*)$/, 'milliseconds') });

/** Null where the policy asks for none. Texts and signatures lie in the proof; these are the facts that decisions rest on. */
const signedApprovals = record({
  /** The principals of the lines of approvers that count. */
  approvers: list(text),
  counted: list(
    record({
      digest,
      key: matching(FINGERPRINT, 'an OpenSSH fingerprint'),
      not_after: time,
      principal: text,
      verified: flag,
    }),
  ),
  created_at: read(time),
  ignored: list(record({ from: text, reason: text })),
  run_id: githubId,
});

export const evidenceShape = record({
  approvals: nullable(read(list(review))),
  commit_author: nullable(read(list(nullable(account)))),
  decide: oneOf(DECIDE_VERSION),
  default_branch: nullable(record({ asks_for_pull_request: read(flag), commit_sha: commitId, name: text })),
  environment: nullable(read(nullable(environment))),
  job: record({
    actor: text,
    commit_sha: text,
    environment: nullable(text),
    event: text,
    ref: text,
    repository: text,
    repository_id: githubId,
    triggering_actor: text,
    workflow_ref: text,
  }),
  ledger_rules: nullable(read(list(text))),
  now: time,
  run: record({
    attempt: nullable(read(attempt)),
    differs: nullable(text),
    earlier_plan_digests: read(nullable(list(digest))),
    expected_plan_digest: nullable(digest),
    run_attempt: positive,
  }),
  schema: oneOf(EVIDENCE_SCHEMA),
  signed_approvals: nullable(signedApprovals),
  targets: list(record({ on_default_branch: nullable(flag), operation_id: text })),
  teams: nullable(list(record({ id: githubId, members: read(list(githubId)), slug: text }))),
  zones: nullable(list(record({ offsets: list(offset), zone: text }))),
});
export type Evidence = TypeOf<typeof evidenceShape>;
