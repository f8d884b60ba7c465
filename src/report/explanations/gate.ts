import type { GateCode } from '../../protocol/vocabulary.ts';
import type { Explanation } from './explanation.ts';

/** The codes of the gate's nine checks. */
export const GATE_EXPLANATIONS: Readonly<Record<GateCode, Explanation>> = {
  receipt_malformed: {
    title: 'The receipt cannot be read',
    cause: 'The bytes offered as a receipt are not a receipt envelope in the exact form the Federation Core writes.',
    remedy: [
      'Find out who put this file among the receipts: the Federation Core never writes it like that.',
      'Take the receipts folder unchanged from the authorize job of this same run, then run all jobs again.',
    ],
    severity: 'security',
  },
  signature_invalid: {
    title: 'The receipt is forged or was changed',
    cause: 'The receipt names a known key, but at least one of its two signatures does not fit its content.',
    remedy: [
      'Treat this as an attempted forgery: look at who could write the receipts between the jobs.',
      'Check the steps and actions that ran before this one in the workflow.',
      'When it is explained, start a new run. If the key may have leaked, rotate it first.',
    ],
    severity: 'security',
  },
  key_unknown: {
    title: 'The key is not one the owners listed',
    cause:
      'It was signed with, or the job holds, a key whose public half is not in trusted-keys on the default branch.',
    remedy: [
      'Compare the vkey in the message with .marketops/trusted-keys on the default branch.',
      'If the key is yours, let an owner add its vkey line there. If it is not, find out where it came from.',
      'Store the current key as the secret of the protected environment and run again.',
    ],
    severity: 'security',
  },
  key_not_in_force: {
    title: 'The key is listed, but not in force',
    cause: 'The key is in trusted-keys, but the time lies outside its not-before or not-after.',
    remedy: [
      'Use the key that is in force now as the secret of the protected environment.',
      'Or let an owner change the dates in .marketops/trusted-keys on the default branch.',
    ],
    severity: 'error',
  },
  mode_not_prod: {
    title: 'Blocked by the mode',
    cause: 'This was a dry run. A dry run plans and decides everything and changes nothing.',
    remedy: [
      'Read what will change and compare the plan digest.',
      'To ship it, run the workflow with mode prod in the protected environment.',
    ],
    severity: 'info',
  },
  receipt_missing: {
    title: 'There is no receipt',
    cause: 'The operation reached the gate without a receipt. Nothing is done without one.',
    remedy: [
      'Check that the authorize job ran, and that its receipts folder reached this job.',
      'Check that its operations file is the one of this job: each operation needs a receipt of its own.',
    ],
    severity: 'error',
  },
  receipt_advisory: {
    title: 'The receipt permits nothing',
    cause: 'The receipt is advisory: the Federation Core refused the operation and recorded why.',
    remedy: ['Read the violations in the receipt, resolve them, and start a new run.'],
    severity: 'error',
  },
  run_mismatch: {
    title: 'The receipt belongs to another run',
    cause: 'Run, attempt, repository, environment or API host of the receipt are not those of this job.',
    remedy: [
      'After "Re-run failed jobs" this is expected: use "Re-run all jobs", so that new receipts are minted.',
      'Otherwise treat it as an attempted replay: find out how a receipt of another run came here.',
    ],
    severity: 'security',
  },
  operation_mismatch: {
    title: 'The receipt permits something else',
    cause: 'What is about to be done differs from what the receipt permits: its kind, id, plan or content.',
    remedy: [
      'Check whether files, assets or the operations file changed between the jobs of this run.',
      'If nothing should have changed, treat it as an attempt to swap what was approved.',
      'Build once, hand the same artifact to every job, and start a new run.',
    ],
    severity: 'security',
  },
  receipt_consumed: {
    title: 'The receipt was used before',
    cause: 'The ledger shows that this receipt was consumed already. A receipt is good for one use.',
    remedy: [
      'Treat it as an attempted replay unless you know who offered the receipt twice.',
      'If an earlier attempt was cut off, start a new run: it mints new receipts and does only what is missing.',
    ],
    severity: 'security',
  },
  ledger_rewound: {
    title: 'The ledger was rewound',
    cause: 'The ledger no longer holds the entries that were there when the receipt was minted.',
    remedy: [
      'Look who force-pushed or replaced the branch marketops-ledger, and restore it.',
      'Protect the branch with a ruleset that blocks force pushes and deletion. Then start a new run.',
    ],
    severity: 'security',
  },
  receipt_expired: {
    title: 'The receipt had expired',
    cause: 'The receipt was older than its lifetime when the operation was about to begin.',
    remedy: [
      'Start a new run: it mints new receipts.',
      'If this happens often, ship closer to the approval or raise receipt_ttl in the policy (at most 24h).',
    ],
    severity: 'error',
  },
  receipt_not_yet_valid: {
    title: 'The receipt is from the future',
    cause: 'The receipt was issued more than 60 seconds ahead of this machine’s clock.',
    remedy: ['Correct the clock of the runner that authorizes or executes (NTP), then start a new run.'],
    severity: 'error',
  },
  clock_skew: {
    title: 'The clock of the runner is wrong',
    cause: 'This machine’s clock is more than 60 seconds off GitHub’s, so no lifetime can be judged.',
    remedy: ['Correct the clock of the runner (NTP), then start a new run.'],
    severity: 'error',
  },
  receipt_stale: {
    title: 'The receipt is stale',
    cause: 'The receipt was issued more than 24 hours ago, or claims a lifetime of more than 24 hours.',
    remedy: ['Start a new run. Nothing older than 24 hours is believed, whatever the policy says.'],
    severity: 'error',
  },
};
