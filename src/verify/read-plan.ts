import { parseJsonFile } from 'canonical-json/jcs';
import { complete, operationDigest, planDigest, planShape } from '../protocol/plan.ts';
import type { KindFormat, Plan } from '../protocol/plan.ts';
import { PROOF_FILES } from '../protocol/proof.ts';
import { readWhole } from 'file-sources/source';
import type { FileSource } from 'file-sources/source';

const LARGEST_PLAN = 16 * 1024 * 1024;

/** The plan of a proof as foreign bytes: it is the plan of its digests, or what is wrong with it. */
export async function readPlan(source: FileSource, kinds: readonly KindFormat[]): Promise<Plan | string> {
  await source.list();
  const bytes = await readWhole(source, PROOF_FILES.plan, LARGEST_PLAN);
  await complete(kinds, bytes);
  const value = parseJsonFile(bytes);
  const fault = planShape(kinds)(value);
  if (fault !== null) return `its plan.json is not a plan at ${fault.path}`;
  const plan = value as Plan;
  const ids = new Set(plan.operations.map(({ operation_id: id }) => id));
  const isWhole =
    ids.size === plan.operations.length &&
    plan.operations.every((operation) => operation.operation_digest === operationDigest(operation)) &&
    plan.plan_digest === planDigest(plan);
  return isWhole ? plan : 'its plan.json has not the digests that it claims';
}
