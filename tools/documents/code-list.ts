import { WAIVERS } from '../../src/authorize/policy/waivers.ts';
import { EXPLANATIONS } from '../../src/report/explain.ts';

/** Where the documents explain what the codes of a source are about; the first pattern that fits leads there. */
const READ: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  gate: [
    [/^mode_/, '[phases](../README.md#the-phases-and-their-state)'],
    [/^key_/, '[key](operations.md#changing-the-key)'],
    [/^ledger_/, '[ledger](operations.md#when-the-branch-needs-a-hand)'],
    [/^run_mismatch/, '[interrupted runs](operations.md#runs-that-ended-in-the-middle)'],
    [/^/, '[gate](formats.md#5-the-gate)'],
  ],
  policy: [
    [/^policy_cases/, '[trying a policy](policy.md#trying-it)'],
    [/^(window_)/, '[windows](policy.md#windows)'],
    [/^ledger_/, '[ledger](operations.md#the-ruleset-for-the-ledger-branch)'],
    [/^(rerun_|run_)/, '[interrupted runs](operations.md#runs-that-ended-in-the-middle)'],
    [/^policy_(no_rule|condition|forbids|inconclusive)/, '[rules](policy.md#rules)'],
    [/^/, '[policy](policy.md)'],
  ],
  approval: [
    [/^environment_/, '[environment](policy.md#protection-of-the-environment)'],
    [/^/, '[approvals](policy.md#approvals)'],
  ],
  ledger: [
    [
      /^ledger_(forked|foreign|untrusted|write_refused|key_retired)/,
      '[ledger](operations.md#when-the-branch-needs-a-hand)',
    ],
    [/^reconcile_/, '[what reconcile finds](operations.md#what-reconcile-finds)'],
    [/^ledger_busy/, '[interrupted runs](operations.md#runs-that-ended-in-the-middle)'],
    [/^ledger_line/, '[ledger lines](formats.md#6-ledger-lines)'],
    [/^/, '[ledger](operations.md#the-ruleset-for-the-ledger-branch)'],
  ],
  key: [[/^/, '[key](operations.md#changing-the-key)']],
  github: [
    [
      /^(github_(unauth|forbid)|not_found|workflow_scope|pull_requests)/,
      '[permissions](operations.md#permissions-a-mode-needs)',
    ],
    [/^/, '[publisher](publisher.md#what-it-does)'],
  ],
  run: [
    [/^(in_doubt|operation_busy|cancelled)/, '[interrupted runs](operations.md#runs-that-ended-in-the-middle)'],
    [/^proof_/, '[comment](report.md#the-comment)'],
    [/^/, '[publisher](publisher.md#what-it-does)'],
  ],
  input: [
    [
      /^(operations_|field_|text_|name_|author_|head_|target_|asset_|file_|content_|marker_)/,
      '[operations](operations-file.md)',
    ],
    [/^receipts_/, '[separate jobs](separate-jobs.md)'],
    [/^(artifact_|proof_)/, '[proof](proof.md#getting-it-and-checking-it)'],
    [/^policy_/, '[policy](policy.md)'],
    [/^workflow_unreadable/, '[migrating](migrating.md)'],
    [
      /^(not_a_clone|remote_|branch_name|history_|run_missing|receipt_not|sign_|rehearsal_)/,
      '[command line](reference.md#command-line)',
    ],
    [/^/, '[inputs](reference.md#inputs)'],
  ],
  warnings: [
    [/_(approve|waived|accepted)$/, '[policy](policy.md)'],
    [/^break_glass/, '[break-glass](operations.md#break-glass)'],
    [/^ledger_to/, '[ledger](operations.md#the-ruleset-for-the-ledger-branch)'],
    [/_unseen$|^prod_/, '[permissions](operations.md#permissions-a-mode-needs)'],
    [/^/, '[trying a policy](policy.md#trying-it)'],
  ],
};

/** Warnings and findings, whose messages say the rest. */
const WARNINGS: readonly string[] = [
  ...WAIVERS.map(({ code }) => code),
  'break_glass_used',
  'prod_not_ready',
  'policy_differs',
  'ledger_to_begin',
  'policy_unseen',
  'trusted_keys_unseen',
  'ledger_unseen',
  'team_unseen',
  'nothing_permitted',
  'never_matches',
  'shadowed_permit',
  'unreachable_rule',
  'forbids_whole_kind',
  'window_over',
];

/** The codes of a source behind where they are explained; marked where they may be an attack. */
export function codeList(source: string): string {
  const codes: [string, string][] =
    source === 'warnings'
      ? WARNINGS.map((code) => [code, ''])
      : Object.entries(EXPLANATIONS[source] ?? {}).map(([code, { severity }]) => [
          code,
          severity === 'security' ? ' **(!)**' : '',
        ]);
  if (codes.length === 0) throw new Error(`there are no codes of ${JSON.stringify(source)}`);
  const read = (code: string): string => READ[source]?.find(([pattern]) => pattern.test(code))?.[1] ?? '';
  return [...Map.groupBy(codes, ([code]) => read(code))]
    .map(([to, those]) => `- ${to}: ${those.map(([code, mark]) => `\`${code}\`${mark}`).join(', ')}`)
    .join('\n');
}
