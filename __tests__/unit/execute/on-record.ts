import { digestOf } from '../../../src/core/digest.ts';
import { RECEIPT_TYPE, sealEnvelope } from '../../../src/protocol/dsse.ts';
import { canonicalize, jsonFile } from 'canonical-json/jcs';
import type { Json } from 'canonical-json/jcs';
import { MATERIAL_PATHS, segmentPath } from '../../../src/protocol/ledger-files.ts';
import { planDigest } from '../../../src/protocol/plan.ts';
import type { PlannedOperation } from '../../../src/protocol/plan.ts';
import { naturalKey } from '../../../src/protocol/plan.ts';
import { KINDS } from '../../../src/operations/registry.ts';
import { receipt } from './gate-context.ts';

/** The files of a ledger whose first lines are the intents of one earlier run, each under the receipt of its place. */
export function onRecord(
  begun: readonly { operation: PlannedOperation; receiptId: string }[],
): Map<string, Uint8Array> {
  const named = { repository_id: '1', commit_sha: 'a'.repeat(40), operations: begun.map(({ operation }) => operation) };
  const plan = jsonFile({
    ...{ schema: 'marketops.plan/v1', mode: 'prod', blocked_by_mode: false, promotable: false },
    ...{ repository: 'acme/widgets', ref: 'refs/heads/main', created_at: '2026-11-22T12:00:00.000Z' },
    ...named,
    plan_digest: planDigest(named),
  });
  const common = {
    ...{ claim: 'e'.repeat(32), mode: 'prod', run_attempt: 1, run_id: '9', ts: '2026-11-22T12:00:00.000Z', v: 1 },
    ...{ prev: '0'.repeat(64) },
  };
  const data = { operations: begun.length, plan_digest: planDigest(named), plan_file_digest: digestOf(plan) };
  const lines: Json[] = [{ ...common, seq: 0, type: 'plan.created', data }];
  const files = new Map<string, Uint8Array>([[MATERIAL_PATHS.plan(digestOf(plan)), plan]]);
  for (const { operation, receiptId } of begun) {
    const { operation_id, operation_kind, operation_digest } = operation;
    const about = { operation_id, operation_kind, receipt_id: receiptId };
    const intent = { natural_key: naturalKey(operation, KINDS), operation_digest };
    lines.push({ ...common, ...about, seq: lines.length, type: 'operation.intent', data: intent });
    const payload = { ...receipt, operation_id, operation_digest, receipt_id: receiptId };
    const envelope = sealEnvelope(RECEIPT_TYPE, Buffer.from(canonicalize(payload as unknown as Json)), []);
    files.set(MATERIAL_PATHS.receipt(receiptId), jsonFile(envelope));
  }
  files.set(segmentPath(0), Buffer.from(lines.map((line) => `${canonicalize(line)}\n`).join('')));
  return files;
}
