/**
 * What to do about a 403, in words. GitHub says in `X-Accepted-GitHub-Permissions` what would have been enough:
 * `contents=write,actions=read` (all of them), alternatives apart by `;`.
 */
export function permissionAdvice(text: string, accepted: string | number | undefined): string {
  if (/not permitted to create or approve pull requests/i.test(text)) {
    return 'Allow it under Settings → Actions → General → Workflow permissions, "Allow GitHub Actions to create and approve pull requests".';
  }
  if (/\bworkflows?\b.*\b(?:scope|permission)|refusing to allow/i.test(text)) return WORKFLOWS;
  const sets = String(accepted ?? '')
    .split(';')
    .map((set) =>
      set
        .split(',')
        .map(asYaml)
        .filter((name) => name !== ''),
    )
    .filter((set) => set.length > 0)
    .map((set) => set.join(' and '));
  if (sets.length === 0) return "check the job's `permissions` and what the token may reach.";
  const advice = `add ${sets.join(', or ')} to the job's permissions.`;
  return sets.some((set) => set.includes('contents: write')) && text !== '' ? `${advice} ${IF_GIVEN}` : advice;
}

const WORKFLOWS =
  'GITHUB_TOKEN can never touch commits that change workflow files: use the token of a GitHub App with `workflows: write`.';
const IF_GIVEN =
  'If it is there already, the commit may change workflow files, which GITHUB_TOKEN can never publish, or a ruleset may forbid it.';

/** `pull_requests=write` as a workflow says it: `pull-requests: write`. */
function asYaml(permission: string): string {
  const [name = '', level = ''] = permission.trim().split('=');
  return /^[a-z_]+$/.test(name) && /^[a-z]+$/.test(level) ? `\`${name.replaceAll('_', '-')}: ${level}\`` : '';
}
