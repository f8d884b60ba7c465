import { KINDS } from '../operations/registry.ts';
import { kindOf } from '../protocol/plan.ts';
import type { Plan, PlannedOperation } from '../protocol/plan.ts';
import { planDecision } from '../report/decision.ts';
import type { Decision } from '../report/decision.ts';
import { linksOf } from '../report/input.ts';
import { viewModelOf } from '../report/view-model.ts';
import { readShown } from '../verify/shown.ts';
import { UnfitFile } from 'file-sources/source';
import type { FileSource } from 'file-sources/source';
import { Finding } from '../verify/verdict.ts';

/** The box of a proof, as its report has it; where that does not hold, what its plan says, and why. */
export async function boxOf(source: FileSource, serverUrl: string, plan: Plan): Promise<Decision> {
  try {
    const shown = await readShown(source, KINDS);
    const {
      repository,
      run_id: runId,
      run_attempt: runAttempt,
      workflow_ref: workflowRef,
      environment,
    } = shown.proof.run;
    const about = { environment, policyUrl: null, artifact: null, action: null };
    const links = linksOf({ serverUrl, repository, runId, runAttempt, workflowRef }, about);
    return viewModelOf({ ...shown, links }).decision;
  } catch (error) {
    if (!(error instanceof Finding || error instanceof UnfitFile)) throw error;
    const about = [{ prose: error.message, limit: 500 }];
    return planBox(plan, {
      blockers: [{ title: 'What lies beside this plan does not hold', code: 'proof_not_verified', about }],
    });
  }
}

export function planBox(plan: Plan, rest: Partial<Decision>): Decision {
  const operations = plan.operations.map((planned) => ({ planned, kind: kindOf(planned, KINDS) }));
  return planDecision({ input: { plan }, operations }, rest);
}

/** Each operation: what, to where, and the files with their sizes. @param sizeOf of a file that is committed; null: not known */
export function operationLines({ operations }: Plan, sizeOf: (path: string) => number | null): string[] {
  return operations.flatMap((operation) => operationText(operation, sizeOf));
}

function operationText(operation: PlannedOperation, sizeOf: (path: string) => number | null): string[] {
  const { assets = [], commit = null } = operation.parameters as {
    readonly assets?: readonly { readonly name: string; readonly size: number }[];
    readonly commit?: { readonly files: readonly { readonly path: string; readonly digest: string | null }[] } | null;
  };
  const committed = (commit?.files ?? []).map(({ path, digest }) => ({
    name: path,
    size: digest === null ? 'deleted' : sizeOf(path),
  }));
  const size = (told: number | string | null): string =>
    typeof told === 'number' ? `${told} bytes` : (told ?? 'written');
  const reason = operation.reason === null ? '' : ` (${operation.reason})`;
  return [
    `  ${operation.operation_id}: ${operation.effect} ${kindOf(operation, KINDS).describe(operation)} in ${operation.repository}${reason}`,
    ...[...assets, ...committed].map((file) => `    ${file.name}  ${size(file.size)}`),
  ];
}
