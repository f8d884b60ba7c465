import { digestOf } from '../../../src/core/digest.ts';
import { KINDS } from '../../../src/operations/registry.ts';
import { accountOf } from '../../../src/protocol/approvers.ts';
import { openEnvelope, RECEIPT_TYPE } from '../../../src/protocol/dsse.ts';
import { evidenceShape } from '../../../src/protocol/evidence.ts';
import type { Evidence } from '../../../src/protocol/evidence.ts';
import type { Json } from 'canonical-json/jcs';
import { MATERIAL_PATHS } from '../../../src/protocol/ledger-files.ts';
import { complete, kindOf, planShape } from '../../../src/protocol/plan.ts';
import type { Plan, PlannedOperation } from '../../../src/protocol/plan.ts';
import { receiptShape } from '../../../src/protocol/receipt.ts';
import type { Receipt } from '../../../src/protocol/receipt.ts';
import type { Shape } from '../../../src/core/shape.ts';
import { GitObjectError } from 'git-objects/objects';
import type { GrowingOperation, GrowingRun } from './fold.ts';
import type { Approver, Artifact } from './model.ts';

/** What a run's plan, evidence and receipts tell beyond its lines. */

export type ReadFile = (path: string) => Promise<Buffer | null>;

/**
 * Adds it to a run.
 * @returns what is not there, or is not what the lines name by its digest
 */
export async function addMaterial(run: GrowingRun, read: ReadFile): Promise<string[]> {
  const faults: string[] = [];
  const named = async (path: string, digest: string): Promise<Buffer | null> => {
    const bytes = await read(path).catch((error: unknown) => {
      if (error instanceof GitObjectError) return null;
      throw error;
    });
    if (bytes !== null && digestOf(bytes) === digest) return bytes;
    faults.push(`${path}: expected ${digest}, found ${bytes === null ? 'nothing' : digestOf(bytes)}`);
    return null;
  };
  const { planFileDigest: plan, evidenceDigest: evidence } = run;
  const receipt = run.operations.find((operation) => operation.receipt !== null)?.receipt ?? null;
  const [planBytes, evidenceBytes, receiptBytes] = await Promise.all([
    plan === null ? null : named(MATERIAL_PATHS.plan(plan), plan),
    evidence === null ? null : named(MATERIAL_PATHS.evidence(evidence), evidence),
    receipt === null ? null : named(MATERIAL_PATHS.receipt(receipt.id), receipt.envelopeDigest),
  ]);
  if (planBytes !== null) addPlan(run, await planOf(planBytes));
  const facts = evidenceBytes === null ? null : shaped(evidenceShape, evidenceBytes);
  const created = facts?.signed_approvals?.created_at;
  if (created !== undefined && 'value' in created) run.times.created = created.value;
  if (receiptBytes !== null) run.approvers = approversOf(receiptIn(receiptBytes), run, facts);
  return faults;
}

/** A value of a file whose bytes are what a signed line names. */
function shaped<T>(shape: Shape<T>, bytes: Buffer): T | null {
  try {
    const value: unknown = JSON.parse(bytes.toString());
    return shape(value) === null ? (value as T) : null;
  } catch {
    return null;
  }
}

async function planOf(bytes: Buffer): Promise<Plan | null> {
  await complete(KINDS, bytes);
  try {
    return shaped(planShape(KINDS), bytes);
  } catch {
    // A kind that a later version knows.
    return null;
  }
}

function receiptIn(bytes: Buffer): Receipt | null {
  try {
    return openEnvelope(bytes, RECEIPT_TYPE, receiptShape).payload;
  } catch {
    return null;
  }
}

function addPlan({ operations }: GrowingRun, plan: Plan | null): void {
  const planned = new Map(plan?.operations.map((one) => [one.operation_id, one]));
  for (const operation of operations) {
    const own = planned.get(operation.id);
    if (own !== undefined && operation.target === null) addPlanned(operation, own);
  }
}

function addPlanned(operation: GrowingOperation, planned: PlannedOperation): void {
  const kind = kindOf(planned, KINDS);
  operation.target = planned.repository;
  operation.subject = kind.subject(planned.parameters);
  operation.naturalKey ??= kind.naturalKey(planned.parameters);
  operation.digest ??= planned.operation_digest;
  operation.effect ??= planned.effect;
  operation.artifacts = artifactsOf(planned, operation.subject);
}

type Fields = Readonly<Record<string, Json>>;
const textOr = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);
const countOr = (value: Json | undefined): number | null => (typeof value === 'number' ? value : null);

/** The assets of a release; of a kind that publishes one thing by its digest, that. */
function artifactsOf({ parameters }: PlannedOperation, subject: string): Artifact[] {
  const { assets, digest } = parameters;
  const named = (fields: Fields, name: string): Artifact => ({
    name,
    digest: textOr(fields['digest']),
    size: countOr(fields['size']),
  });
  if (Array.isArray(assets)) return assets.map((asset: Fields) => named(asset, textOr(asset['name']) ?? ''));
  return typeof digest === 'string' ? [named(parameters, subject)] : [];
}

/** Whoever approved by a review, and whoever signed. */
function approversOf(receipt: Receipt | null, run: GrowingRun, evidence: Evidence | null): Approver[] {
  if (receipt === null) return [];
  const attempt = evidence?.run.attempt;
  const record = attempt !== null && attempt !== undefined && 'value' in attempt ? attempt.value : null;
  const starters = [record?.actor, record?.triggering_actor].flatMap((one) => one?.id ?? []);
  const names = [run.actor, run.triggeringActor].map((name) => name.toLowerCase());
  // By id where GitHub's record of the attempt was read: logins can change hands.
  const isSelf = (id: string, login: string): boolean =>
    starters.length > 0 ? starters.includes(id) : names.includes(login.toLowerCase());
  const approvers = new Map<string, Approver>();
  for (const { state, user: login, user_id: id } of receipt.approvals) {
    if (state === 'approved')
      approvers.set(`review ${id}`, { id, login, how: 'review', key: null, self: isSelf(id, login) });
  }
  for (const { key, principal } of receipt.signed_approvals) {
    const { id, login } = accountOf(principal) ?? { id: principal, login: principal };
    approvers.set(`signed ${id}`, { id, login, how: 'signed', key, self: isSelf(id, login) });
  }
  return [...approvers.values()];
}
