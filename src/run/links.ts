import type { ReportLinks } from '../report/input.ts';
import type { RunFacts } from '../protocol/facts.ts';
import type { Inputs } from '../action/inputs.ts';
import type { Governance } from './governance.ts';

interface LinkFacts {
  readonly facts: Pick<RunFacts, 'serverUrl' | 'repository' | 'runId' | 'runAttempt' | 'workflowRef'>;
  readonly inputs: Pick<Inputs, 'environment' | 'artifact'>;
  readonly actionRepository: string | null;
}

/** Where a person goes from the report, on the GitHub of the run. */
export function linksOf(
  { facts, inputs, actionRepository }: LinkFacts,
  { policyUrl }: Pick<Governance, 'policyUrl'>,
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
    policyUrl,
    artifact: inputs.artifact?.name ?? null,
    action: actionRepository,
  };
}
