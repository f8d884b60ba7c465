import type { Edit } from './edit.ts';
import { on } from './invariant.ts';
import type { Invariant } from './invariant.ts';

/** The policy: its rules and conditions, four eyes, the environment, the run and the plan. */

const heard = (file: string, ...entries: [what: string, at: string, edit: Edit, audit: string][]) =>
  on(
    `src/authorize/policy/${file}.ts`,
    '',
    entries.map(([what, at, edit, audit]) => [`P3.2 A10: ${what}`, [at, edit], null, audit]),
  );

const CONDITIONS = [
  'refs',
  'tags',
  'events',
  'actors',
  'workflows',
  'environments',
  'target_on_default_branch',
  'asset_names',
  'max_assets',
  'max_asset_bytes',
  'prerelease',
  'draft',
  'moves_tag',
  'generated_notes',
  'pull_request_bases',
  'labels',
  'windows',
];

export const POLICY_INVARIANTS: readonly Invariant[] = [
  ...on('src/authorize/policy/decide.ts', 'unit/authorize/policy/decide', [
    [
      'P3.2 A10: what no rule permits is permitted',
      ['recordOf', { returned: 'no_rule', becomes: "{ decision: 'permit', rules, violations: [] }" }],
      'nothing is permitted that no rule permits',
      'A10',
    ],
    [
      'P3.2 A10: a forbid does not beat a permit',
      ['recordOf', { condition: 'forbids', becomes: 'false' }],
      'a forbid beats every permit, wherever it stands, and every forbid that matches is told of',
      'C19',
    ],
  ]),
  ...on('src/authorize/policy/decide.ts', 'unit/authorize/policy/properties', [
    [
      'P3.2: what is unknown permits',
      ['tryRule.keeps', { value: "['unmet']" }],
      'knowing less never turns a deny into an allow',
    ],
  ]),
  ...heard('decide', ['a rule is about every kind of operation', 'judgeKind.met', { value: 'true' }, 'A10']),
  ...heard(
    'conditions',
    ['a rule is about every repository', 'judgeRepositories.own', { value: 'true' }, 'C18'],
    ...CONDITIONS.map(
      (name, i) =>
        [`condition ${name}`, `CONDITIONS.${name}.judge`, { returns: "judged(true, '', '')" }, `C${i + 1}`] as [
          string,
          string,
          Edit,
          string,
        ],
    ),
  ),
  ...heard(
    'approvals',
    ['number of approvals', 'countViolations', { condition: 'people min', becomes: 'true' }, 'P1'],
    ['four eyes', 'discount', { condition: 'role', becomes: 'false' }, 'P2'],
    ['the actor may approve', 'excludedAccounts.actor', { drop: '' }, 'P2'],
    ['the triggering actor may approve', 'excludedAccounts.triggering_actor', { drop: '' }, 'P3'],
    ['the commit’s author may approve', 'excludedAccounts.commit_author', { drop: '' }, 'P4'],
    ['what is no person may approve', 'discount', { operand: 'type User' }, 'P5'],
    ['who is not listed may approve', 'listed', { returns: 'null' }, 'P6'],
    [
      'approvers are told by their logins',
      'listed',
      { operand: 'users', becomes: 'from.users?.some(({ login }) => login === user.login)' },
      'P7',
    ],
    ['rejections', 'stateViolation', { condition: 'rejected', becomes: 'false' }, 'P8'],
    ['the environment of an approval', 'discount', { condition: 'here', becomes: 'false' }, 'P9'],
    ['the digest in the comment', 'discount', { operand: 'comment includes' }, 'P10'],
    ['unreadable approvals', 'reviewed', { returned: 'approvals_unreadable', becomes: '[]' }, 'P11'],
  ),
  ...heard(
    'environment',
    ['missing environment', 'judgeEnvironment', { returned: 'environment_missing', becomes: '[]' }, 'P12'],
    ['required reviewers', 'DEMANDS.required_reviewers.fault', { returns: 'null' }, 'P13'],
    ['self-review', 'DEMANDS.prevent_self_review.fault', { returns: 'null' }, 'P14'],
    ['bypass by administrators', 'DEMANDS.admins_may_bypass.fault', { returns: 'null' }, 'P15'],
    [
      'bypass that GitHub does not mention',
      'DEMANDS.admins_may_bypass.fault',
      { value: "(answer) => (answer.can_admins_bypass === true ? 'administrators may bypass' : null)" },
      'P16',
    ],
    ['branches of the environment', 'openTo', { returns: 'null' }, 'P17'],
    [
      'the environment that the job names',
      'judgeEnvironment',
      { condition: 'evidence environment toLowerCase', becomes: 'false' },
      'P18',
    ],
  ),
  ...heard(
    'run',
    ['the digest need not be given', 'judgePlan', { condition: 'expected required', becomes: 'false' }, 'P19'],
    ['the digest may be another', 'judgePlan', { condition: 'expected digest', becomes: 'false' }, 'P20'],
    ['the head of the run', 'judgeRun', { operand: 'head sha' }, 'P21'],
    ['the workflow of the run', 'judgeRun', { condition: 'sameWorkflow', becomes: 'false' }, 'P22'],
    ['a run that cannot be read', 'judgeRun', { returned: 'run_unreadable', becomes: '[]' }, 'P23'],
    ['number of operations', 'judgePlan', { condition: 'max_operations', becomes: 'false' }, 'P26'],
    ['a protected ledger', 'judgeLedger', { condition: 'protected value', becomes: 'true' }, 'P27'],
    ['a re-run with another plan', 'rerunViolations', { condition: 'earlier digest', becomes: 'true' }, 'P28'],
    ['a re-run after a day', 'rerunViolations', { returned: 'rerun_plan_unknown', becomes: '[]' }, 'P29'],
    ['re-runs refused', 'rerunViolations', { condition: 'never', becomes: 'false' }, 'P30'],
  ),
];
