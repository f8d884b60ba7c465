import type { PresetName } from '../authorize/policy/index.ts';
import { LEDGER_BRANCH } from '../protocol/ledger-files.ts';
import type { Trigger } from './files.ts';
import type { Remote } from './remote.ts';

/** What is set up on GitHub itself, each a call of `gh`: shown, to be typed or to be made. */
export interface Call {
  /** What it makes, for people. */
  readonly what: string;
  /** Where it is seen that it is there already, so that nothing of somebody's is changed; null: always made. */
  readonly there: string | null;
  readonly args: readonly string[];
  /** What it reads from its input; null: nothing, and it asks. */
  readonly input: string | null;
  readonly isSecret: boolean;
  /** Only once the default branch has the files: before, it would be in the way of their push. */
  readonly afterPush: boolean;
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
  const send = (what: string, there: string | null, method: string, path: string, body: unknown): Call => ({
    ...{ what, there, isSecret: false, afterPush: false, input: JSON.stringify(body) },
    args: ['api', ...(isCloud ? [] : ['--hostname', host]), '--silent', '--method', method, path, '--input', '-'],
  });
  const isTeam = preset !== 'solo';
  const ruleset = (title: string, branch: string, types: readonly unknown[]): Call =>
    send(`ruleset "${title}"`, `${at}/rulesets?per_page=100#${title}`, 'POST', `${at}/rulesets`, {
      ...{ name: title, target: 'branch', enforcement: 'active', rules: types },
      conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
    });
  const pattern = trigger === 'tag' ? { name: `${prefix}*`, type: 'tag' } : { name: defaultBranch, type: 'branch' };
  const policies = `${at}/environments/${name}/deployment-branch-policies`;
  return [
    send(`environment "${environment}"`, `${at}/environments/${name}`, 'PUT', `${at}/environments/${name}`, {
      ...(isTeam ? { prevent_self_review: true, can_admins_bypass: false } : {}),
      ...(isTeam ? { reviewers: reviewers.map(({ type, id }) => ({ type, id })) } : {}),
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
    }),
    send(`its pattern ${pattern.name}`, `${policies}?per_page=100#${pattern.name}`, 'POST', policies, pattern),
    ...(secret === null
      ? []
      : [
          {
            ...{
              what: 'its secret MARKETOPS_HMAC_KEY',
              there: `${at}/environments/${name}/secrets/MARKETOPS_HMAC_KEY`,
              isSecret: true,
              afterPush: false,
              input: secret,
            },
            args: `secret set MARKETOPS_HMAC_KEY --env`
              .split(' ')
              .concat(environment, '--repo', isCloud ? repository : `${host}/${repository}`),
          },
        ]),
    ruleset('marketops-ledger', LEDGER_BRANCH, [{ type: 'non_fast_forward' }, { type: 'deletion' }]),
    ...(isTeam
      ? [
          {
            ...ruleset('marketops-default-branch', defaultBranch, [{ type: 'pull_request', parameters: PULL_REQUEST }]),
            afterPush: true,
          },
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
export function shown({ args, input, isSecret }: Call): string {
  const line = ['gh', ...args].map(shellWord).join(' ');
  return input === null || isSecret ? line : `${line} <<< ${shellWord(input)}`;
}

/** Whatever a shell would read otherwise, in quotes. */
const shellWord = (text: string): string => (/^[\w./=:%-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
