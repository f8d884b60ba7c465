import type { ReportLinks } from '../report/input.ts';
import type { Deps } from './deps.ts';
import type { Governance } from './policy-source.ts';

/** Where a person goes from the report, on the GitHub of the run. */
export function linksOf(
  { facts, inputs, actionRepository }: Pick<Deps, 'facts' | 'inputs' | 'actionRepository'>,
  { policyFile, policyCommit }: Governance,
): ReportLinks {
  const repository = `${facts.serverUrl}/${facts.repository}`;
  const workflowFile = /\/\.github\/workflows\/([^@/]+)@/.exec(facts.workflowRef)?.[1];
  return {
    server: facts.serverUrl,
    repository,
    runUrl: `${repository}/actions/runs/${facts.runId}/attempts/${facts.runAttempt}`,
    environmentUrl:
      inputs.environment === null ? null : `${repository}/deployments/${encodeURIComponent(inputs.environment)}`,
    workflowUrl:
      workflowFile === undefined ? null : `${repository}/actions/workflows/${encodeURIComponent(workflowFile)}`,
    policyUrl: policyFile === null ? null : `${repository}/blob/${policyCommit}/${policyFile}`,
    artifact: inputs.artifact?.name ?? null,
    action: actionRepository,
  };
}
