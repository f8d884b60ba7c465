import { PRESETS } from '../authorize/policy/index.ts';
import type { PresetName } from '../authorize/policy/index.ts';
import { APPROVERS_PATH, POLICY_PATH, TRUSTED_KEYS_PATH } from '../protocol/vocabulary.ts';
import { ENTERPRISE_WORKFLOW, WORKFLOW } from './workflows.generated.ts';

/** What the files of a first day are written from. */
export interface FileFacts {
  readonly preset: PresetName;
  readonly defaultBranch: string;
  readonly environment: string;
  /** Without the `v`: `1.0.0`. */
  readonly version: string;
  readonly vkey: string;
  /** `owner/name@ref` of this action. */
  readonly action: string;
  readonly enterpriseServer: boolean;
  /** Null: nobody was named. */
  readonly approvers: string | null;
}

export const OPERATIONS_FILE = '.marketops/operations.yml';
/** The name that the policy `strict` permits. */
export const WORKFLOW_FILE = '.github/workflows/release.yml';

/** Path to text, in the order in which a newcomer reads them. */
export function filesOf(facts: FileFacts): ReadonlyMap<string, string> {
  return new Map([
    [OPERATIONS_FILE, operations(facts)],
    [POLICY_PATH, policy(facts)],
    [TRUSTED_KEYS_PATH, trustedKeys(facts)],
    [WORKFLOW_FILE, workflow(facts)],
    ...(facts.approvers === null ? [] : [[APPROVERS_PATH, facts.approvers] as const]),
  ]);
}

function operations({ version }: FileFacts): string {
  return `# What is to be published. Nothing is, until a person approved exactly this.
version: 1
operations:
  - id: tag
    kind: tag_repo
    tag: v${version}
    message: Version ${version}

  - id: release
    kind: publish_release
    tag: v${version}
    name: Version ${version}
    body: What is new in version ${version}.
    # Files to publish with it: those that the workflow's job "build" made, or any that are committed.
    # assets:
    #   - build/*
    depends_on: [tag]
`;
}

function policy({ preset, defaultBranch, environment }: FileFacts): string {
  return PRESETS[preset]
    .replace('environment: production', `environment: ${scalar(environment)}`)
    .replaceAll('environments: [production]', `environments: [${scalar(environment)}]`)
    .replaceAll('refs/heads/main', `refs/heads/${defaultBranch}`)
    .replaceAll('pull_request_bases: [main]', `pull_request_bases: [${defaultBranch}]`);
}

/** A text as it stands in YAML: as it is, where nothing in it could mean anything else. */
const scalar = (text: string): string => (/^[A-Za-z][\w./-]*$/.test(text) ? text : JSON.stringify(text));

function trustedKeys({ vkey }: FileFacts): string {
  return `# Public halves of the keys that may sign for this repository, one a line. To replace one, list both for a while.
${vkey}
`;
}

/** As the examples have it, with this action, this branch, and only the events that the policy permits. */
function workflow({ action, defaultBranch, environment, preset, enterpriseServer }: FileFacts): string {
  const [name = '', ref = ''] = action.split('@');
  const text = (enterpriseServer ? ENTERPRISE_WORKFLOW : WORKFLOW)
    .replace(/(?<=uses: )org\/marketops-action(.*)@v1$/gm, (_, folder: string) => `${name}${folder}@${ref}`)
    .replaceAll('environment: production', `environment: ${scalar(environment)}`)
    .replace('environment `production`', `environment \`${environment}\``)
    .replace('branches: [main]', `branches: [${defaultBranch}]`);
  return preset === 'strict' ? text.replace(/^ {2}push:\n(?: {4}.*\n)+/m, '') : text;
}
