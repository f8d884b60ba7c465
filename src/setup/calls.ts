import type { PresetName } from '../authorize/policy/index.ts';
import { LEDGER_BRANCH } from '../protocol/ledger-files.ts';
import type { Trigger } from './files.ts';
import type { Remote } from 'github-names/remote';

/** What is set up on GitHub itself, each a call of `gh`: shown, to be typed or to be made. */
export interface Call {
  /** What it makes, for people. */
  readonly what: string;
  /** Where it is seen that it is there already, so that nothing of somebody's is changed. */
  readonly there: string;
  readonly args: readonly string[];
  /** What it reads from its input. */
  readonly input: string;
  /** What it is for. The rules of the default branch are made once that has the files: before, they would be in the way of their push. */
  readonly of: 'environment' | 'key' | 'ledger' | 'default branch';
}

export interface Reviewer {
  readonly type: 'User' | 'Team';
  readonly id: number;
  /** `login`, or `org/team`. */
  readonly name: string;
}

export interface SetupFacts extends Remote {
  readonly preset: PresetName;
  readonly trigger: Trigger;
  readonly prefix: string;
  readonly defaultBranch: string;
  readonly environment: string;
  readonly reviewers: readonly Reviewer[];
  /** Null when no key was made. */
  readonly secret: string | null;
}

/** https://docs.github.com/rest/deployments/environments, https://docs.github.com/rest/repos/rules */
export function setupCalls(facts: SetupFacts): Call[] {
  const { server, repository, preset, trigger, prefix, defaultBranch, environment, reviewers, secret } = facts;
  const { host } = new URL(server);
  const isCloud = host === 'github.com';
  const at = `repos/${repository}`;
  const name = encodeURIComponent(environment);
  const send = (of: Call['of'], what: string, there: string, method: string, path: string, body: unknown): Call => ({
    ...{ of, what, there, input: JSON.stringify(body) },
    args: ['api', ...(isCloud ? [] : ['--hostname', host]), '--silent', '--method', method, path, '--input', '-'],
  });
  const isTeam = preset !== 'solo';
  const ruleset = (of: Call['of'], title: string, branch: string, types: readonly unknown[]): Call =>
    send(of, `ruleset "${title}"`, `${at}/rulesets?per_page=100#${title}`, 'POST', `${at}/rulesets`, {
      ...{ name: title, target: 'branch', enforcement: 'active', rules: types },
      conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
    });
  const pattern = trigger === 'tag' ? { name: `${prefix}*`, type: 'tag' } : { name: defaultBranch, type: 'branch' };
  const policies = `${at}/environments/${name}/deployment-branch-policies`;
  return [
    send(
      'environment',
      `environment "${environment}"`,
      `${at}/environments/${name}`,
      'PUT',
      `${at}/environments/${name}`,
      {
        ...(isTeam ? { prevent_self_review: true, can_admins_bypass: false } : {}),
        ...(isTeam ? { reviewers: reviewers.map(({ type, id }) => ({ type, id })) } : {}),
        deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
      },
    ),
    send(
      'environment',
      `its pattern ${pattern.name}`,
      `${policies}?per_page=100#${pattern.name}`,
      'POST',
      policies,
      pattern,
    ),
    ...(secret === null
      ? []
      : [
          {
            ...{
              what: 'its secret MARKETOPS_HMAC_KEY',
              there: `${at}/environments/${name}/secrets/MARKETOPS_HMAC_KEY`,
              of: 'key' as const,
              input: secret,
            },
            args: `secret set MARKETOPS_HMAC_KEY --env`
              .split(' ')
              .concat(environment, '--repo', isCloud ? repository : `${host}/${repository}`),
          },
        ]),
    ruleset('ledger', 'marketops-ledger', LEDGER_BRANCH, [{ type: 'non_fast_forward' }, { type: 'deletion' }]),
    ...(isTeam
      ? [
          ruleset('default branch', 'marketops-default-branch', defaultBranch, [
            { type: 'pull_request', parameters: PULL_REQUEST },
          ]),
        ]
      : []),
  ];
}

const PULL_REQUEST = {
  dismiss_stale_reviews_on_push: true,
  require_code_owner_review: true,
  require_last_push_approval: false,
  required_approving_review_count: 1,
  required_review_thread_resolution: false,
};

/** As somebody types it. */
export function shown({ args, input, of }: Call): string {
  const line = ['gh', ...args].map(shellWord).join(' ');
  return of === 'key' ? line : `${line} <<< ${shellWord(input)}`;
}

/** Whatever a shell would read otherwise, in quotes. */
const shellWord = (text: string): string => (/^[\w./=:%-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
