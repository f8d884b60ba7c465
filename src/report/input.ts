import type { RunFacts } from '../protocol/facts.ts';
import type { Line, Warning } from '../protocol/ledger.ts';
import type { Comparison } from '../protocol/plan-difference.ts';
import type { Plan } from '../protocol/plan.ts';
import type { CanonicalProof, Stretch } from '../protocol/proof.ts';
import type { Standing } from '../protocol/standing.ts';
import type { ApprovalTerms } from './decision.ts';
import type { ReportKind } from './subject.ts';

/**
 * Everything the report tells, on every surface: what the proof holds before its manifest is made, and where a person
 * goes from there. `report.html` and `summary.md` are files of that manifest, so neither can speak of it. The same
 * input gives the same bytes.
 */
export interface ReportInput {
  readonly proof: CanonicalProof;
  readonly plan: Plan;
  /** The kinds that its operations are of, and more. */
  readonly kinds: readonly ReportKind[];
  /** This claim's lines as far as they were written; without `run.closed` when the run broke off. */
  readonly lines: readonly Line[];
  /** The exact text of `ledger.jsonl`, which the page embeds and checks. */
  readonly ledgerText: string;
  /** The exact text of `evidence.json`. */
  readonly evidenceText: string;
  /** The exact text of `approvers`; empty where the policy asks for no signatures. */
  readonly approversText: string;
  /** `checkpoints.json`, one stretch for each run of consecutive `seq`. */
  readonly checkpoints: readonly Stretch[];
  /** The exact text of `policy.yml`. */
  readonly policyText: string;
  /** The policy's path in the repository (`.marketops/policy.yml`), or null for the built-in policy. */
  readonly policyFile: string | null;
  /** Who must agree, as the policy asks; null when that may not be shown. */
  readonly terms: ApprovalTerms | null;
  readonly links: ReportLinks;
  /** What a person should know although the run went on: waived conditions, a ledger that is not durable, … */
  readonly warnings: readonly Warning[];
  /** What a dry run foretells of each operation, in file order; empty in prod. */
  readonly standings: readonly Standing[];
  /** Beside the plan that was approved, when this is another; else null. */
  readonly comparison: Comparison | null;
}

/** Addresses on the GitHub of the run; each is shown as a link only if it is an http(s) URL. */
export interface ReportLinks {
  /** `https://github.com`, without a slash at its end. */
  readonly server: string;
  /** The repository whose workflow runs: `https://github.com/acme/widgets`. */
  readonly repository: string;
  /** This run attempt's page, where deployments are reviewed and artifacts lie. */
  readonly runUrl: string;
  /** The protected environment's page, when there is one. */
  readonly environmentUrl: string | null;
  /** The workflow's page, where it is dispatched. */
  readonly workflowUrl: string | null;
  /** The policy file as it was used, by commit: `…/blob/<sha>/.marketops/policy.yml`; null for the built-in policy. */
  readonly policyUrl: string | null;
  /** Name of the artifact that holds this proof, when it is known: `marketops-proof`. */
  readonly artifact: string | null;
  /** `owner/name` of the action that runs, where `npx github:owner/name` finds the command line; null if unknown. */
  readonly action: string | null;
}

/** Where a person goes from the report, on the GitHub of the run. */
export function linksOf(
  facts: Pick<RunFacts, 'serverUrl' | 'repository' | 'runId' | 'runAttempt' | 'workflowRef'>,
  {
    environment,
    ...rest
  }: { readonly environment: string | null } & Pick<ReportLinks, 'policyUrl' | 'artifact' | 'action'>,
): ReportLinks {
  const repository = `${facts.serverUrl}/${facts.repository}`;
  const workflowFile = /\/\.github\/workflows\/([^@/]+)@/.exec(facts.workflowRef)?.[1];
  return {
    server: facts.serverUrl,
    repository,
    runUrl: `${repository}/actions/runs/${facts.runId}/attempts/${facts.runAttempt}`,
    environmentUrl: environment === null ? null : `${repository}/deployments/${encodeURIComponent(environment)}`,
    workflowUrl:
      workflowFile === undefined ? null : `${repository}/actions/workflows/${encodeURIComponent(workflowFile)}`,
    ...rest,
  };
}
