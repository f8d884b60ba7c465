import { PRESETS } from '../authorize/policy/index.ts';
import type { PresetName } from '../authorize/policy/index.ts';

/** What the files of a first day are written from. */
export interface FileFacts {
  readonly preset: PresetName;
  readonly defaultBranch: string;
  /** Without the `v`: `1.0.0`. */
  readonly version: string;
  readonly vkey: string;
  /** `owner/name@ref` of this action. */
  readonly action: string;
  readonly enterpriseServer: boolean;
}

export const OPERATIONS_FILE = '.marketops/operations.yml';
export const POLICY_FILE = '.marketops/policy.yml';
export const KEYS_FILE = '.marketops/trusted-keys';
/** The name that the policy `strict` permits. */
export const WORKFLOW_FILE = '.github/workflows/release.yml';

/** Path to text, in the order in which a newcomer reads them. */
export function filesOf(facts: FileFacts): ReadonlyMap<string, string> {
  return new Map([
    [OPERATIONS_FILE, operations(facts)],
    [POLICY_FILE, policy(facts)],
    [KEYS_FILE, trustedKeys(facts)],
    [WORKFLOW_FILE, workflow(facts)],
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
    # Files of the work tree, also those that an earlier step made:
    # assets:
    #   - dist/*.tar.gz
    depends_on: [tag]
`;
}

function policy({ preset, defaultBranch }: FileFacts): string {
  return PRESETS[preset]
    .replaceAll('refs/heads/main', `refs/heads/${defaultBranch}`)
    .replaceAll('pull_request_bases: [main]', `pull_request_bases: [${defaultBranch}]`);
}

function trustedKeys({ vkey }: FileFacts): string {
  return `# Public halves of the keys that may sign for this repository, one a line. To replace one, list both for a while.
${vkey}
`;
}

function workflow({ action, enterpriseServer }: FileFacts): string {
  const artifact = enterpriseServer
    ? `\n          # GitHub Enterprise Server takes no uploads from this action.\n          artifact-name: ''`
    : '';
  const planWith = artifact === '' ? '' : `\n        with:${artifact}`;
  return `# Plans on every pull request; ships when somebody starts it by hand and the environment's reviewer approves.
name: release

on:
  pull_request:
  workflow_dispatch:

permissions: {}

jobs:
  plan:
    runs-on: ubuntu-24.04
    permissions:
      contents: read
    outputs:
      digest: \${{ steps.plan.outputs.plan-digest }}
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - id: plan
        uses: ${action}${planWith}

  ship:
    if: github.event_name == 'workflow_dispatch'
    needs: plan
    runs-on: ubuntu-24.04
    environment: production
    permissions:
      actions: read
      contents: write
      pull-requests: write
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: ${action}
        with:
          mode: prod
          environment: production
          hmac-key: \${{ secrets.MARKETOPS_HMAC_KEY }}
          expected-plan-digest: \${{ needs.plan.outputs.digest }}${artifact}
`;
}
