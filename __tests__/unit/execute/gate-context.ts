import type { GateContext } from '../../../src/execute/gate.ts';
import { formatTime } from '../../../src/core/clock.ts';
import { operationDigest } from '../../../src/protocol/plan.ts';
import type { PlannedOperation } from '../../../src/protocol/plan.ts';
import type { Receipt } from '../../../src/protocol/receipt.ts';

/** A gate that passes, for tests to change one thing of. */

export const NOW = Date.parse('2026-11-22T12:00:00.000Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const sha = 'a'.repeat(40);

export const bare = {
  operation_id: 'tag',
  operation_kind: 'tag_repo' as const,
  repository: 'acme/widgets',
  repository_id: '1',
  parameters: { tag: 'v1', target_sha: sha, message: 'm', move: false, force: false },
};
export const operation: PlannedOperation = {
  ...bare,
  operation_digest: operationDigest(bare),
  depends_on: [],
  effect: 'create',
  reason: null,
  observed: null,
  target_subject: null,
};
export const planDigest = `sha256:${'1'.repeat(64)}`;

export const receipt: Receipt = {
  actor: 'a',
  api_url: 'https://api.test',
  approvals: [],
  enforceable: true,
  environment: 'production',
  evidence_digest: planDigest,
  expires_at: formatTime(NOW + 10 * MINUTE),
  issued_at: formatTime(NOW - 5 * MINUTE),
  key_id: '0'.repeat(16),
  ledger: { size: 0, head: '0'.repeat(64) },
  mode: 'prod',
  operation_digest: operation.operation_digest,
  operation_id: 'tag',
  operation_kind: 'tag_repo',
  plan_digest: planDigest,
  policy_digest: planDigest,
  receipt_id: `rcpt_${'0'.repeat(32)}`,
  repository: 'acme/widgets',
  repository_id: '1',
  run_attempt: 1,
  run_id: '9',
  schema: 'marketops.receipt/v1',
  signed_approvals: [],
  violations: [],
  workflow_ref: 'w',
  workflow_sha: sha,
};

export function gateContext(change: Partial<GateContext> = {}, changedReceipt: Partial<Receipt> = {}): GateContext {
  return {
    facts: {
      mode: 'prod',
      repository: 'acme/widgets',
      repositoryId: '1',
      runId: '9',
      runAttempt: 1,
      workflowRef: 'w',
      workflowSha: sha,
      actor: 'a',
      triggeringActor: 'a',
      commitSha: sha,
      ref: 'refs/heads/main',
      event: 'push',
      environment: 'production',
      apiUrl: 'https://api.test',
      serverUrl: 'https://test',
      actionVersion: '1.0.0',
      claim: 'c'.repeat(32),
    },
    planDigest,
    operation,
    envelope: Buffer.from('x'),
    verifyReceipt: () => ({ code: null, receipt: { ...receipt, ...changedReceipt } }),
    consumption: () => Promise.resolve(null),
    now: NOW,
    skewMs: 0,
    ...change,
  };
}
