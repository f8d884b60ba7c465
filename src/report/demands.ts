import { CHECK_NAMES, GATE_CODES } from '../protocol/vocabulary.ts';
import type { GateCode } from '../protocol/vocabulary.ts';

/** What asked for something, and what would satisfy it. */
export interface Demand {
  /** A check, a file, a branch: where the rule is. */
  readonly by: string;
  readonly wanted: string;
}

const WANTED_AT_THE_GATE: Readonly<Record<GateCode, string>> = {
  receipt_malformed: 'an envelope in exactly the bytes that the Federation Core wrote',
  signature_invalid: 'both signatures of the key that the receipt names',
  key_unknown: 'a key whose public line is in `.marketops/trusted-keys` on the default branch',
  key_not_in_force: 'a key within its not-before and not-after in `.marketops/trusted-keys`',
  mode_not_prod: 'the mode prod',
  receipt_missing: 'a receipt for each operation',
  receipt_advisory: 'a receipt that is enforceable',
  run_mismatch: 'run, attempt, repository, environment and API host of this job',
  operation_mismatch: 'kind, id, plan digest and content of what is about to be done',
  receipt_consumed: 'a receipt that was never used',
  ledger_rewound: 'a ledger that still holds what it held when the receipt was minted',
  receipt_expired: 'a time before the `expires_at` of the receipt',
  receipt_not_yet_valid: 'an `issued_at` at most 60 seconds ahead',
  clock_skew: 'a clock within 60 seconds of GitHub’s',
  receipt_stale: 'a receipt issued at most 24 hours ago, for at most 24 hours',
};

const LEDGER = 'the ledger, branch `marketops-ledger`';
const WHOLE = 'the plan, which was approved as a whole';

/** Refusals that no rule of the policy makes; those of the policy name theirs in their own text. */
const OTHERS: Readonly<Record<string, Demand>> = {
  key_missing: { by: 'the mode prod', wanted: 'the secret of the protected environment in the input hmac-key' },
  key_invalid: { by: 'the mode prod', wanted: 'a key as `marketops keygen` prints it' },
  trusted_keys_invalid: {
    by: '`.marketops/trusted-keys` on the default branch',
    wanted: 'a public line, a comment or nothing in each line',
  },
  ledger_missing: { by: LEDGER, wanted: 'a branch that was created once and is there' },
  ledger_untrusted: { by: LEDGER, wanted: 'content that its signed checkpoint covers, under a trusted key' },
  ledger_baseline_unreadable: { by: LEDGER, wanted: 'the tags and releases that are there before its first line' },
  ledger_forked: { by: LEDGER, wanted: 'one commit that continues each commit' },
  ledger_key_retired: { by: LEDGER, wanted: 'a newest commit under a key in force, or a `last=` that names it' },
  ledger_write_refused: { by: LEDGER, wanted: 'a token and rules that let this job append to it' },
  ledger_write_unknown: { by: LEDGER, wanted: 'an answer that tells whether the commit is on it' },
  ledger_busy: { by: LEDGER, wanted: 'a turn to write while the receipts are still good' },
  ledger_line_invalid: { by: LEDGER, wanted: 'a line of the protocol, at most 64 KiB long' },
  receipts_unreadable: { by: 'the input receipts', wanted: 'the folder of the authorize job’s receipts' },
  receipts_ambiguous: { by: 'the input receipts', wanted: 'one receipt for each operation' },
  plan_blocked: { by: WHOLE, wanted: 'no operation of it refused or in conflict' },
  conflict: { by: WHOLE, wanted: 'nothing else on GitHub where the operation goes' },
  operation_busy: { by: LEDGER, wanted: 'no open intent of another run for the same thing' },
  dependency_failed: { by: 'depends_on', wanted: 'the operations before it done' },
};

/** Null for a refusal by the policy, whose own text tells, and for what is no refusal. */
export function demandOf(code: string): Demand | null {
  const check = CHECK_NAMES.find((name) => GATE_CODES[name].some((other) => other === code));
  if (check !== undefined) return { by: `the gate’s check \`${check}\``, wanted: WANTED_AT_THE_GATE[code as GateCode] };
  return Object.hasOwn(OTHERS, code) ? (OTHERS[code] ?? null) : null;
}
