import { h } from 'preact';
import type { JSX } from 'preact';
import type { GateCheck } from '../../protocol/ledger.ts';
import type { Receipt } from '../../protocol/receipt.ts';
import type { CheckName } from '../../protocol/vocabulary.ts';
import { explain } from '../explain.ts';
import { RESULTS } from './check-row.ts';

/** What each check says of this receipt, in a sentence each. */
export function CheckReasons(checks: readonly GateCheck[], receipt: Receipt | null): JSX.Element {
  return h(
    'dl',
    { class: 'reasons' },
    checks.map((check) =>
      h(
        'div',
        { class: check.result },
        h('dt', null, h('code', null, check.name), ` ${RESULTS[check.result].word}`),
        h('dd', null, reasonOf(check, receipt)),
      ),
    ),
  );
}

/** Why a check passed, failed or could not be evaluated. */
export function reasonOf({ name, result, code }: GateCheck, receipt: Receipt | null): string {
  if (result === 'not_evaluated') return 'It could not be evaluated, which blocks like a failure.';
  if (code !== null) return `${explain(code).title} (${code}). ${explain(code).cause}`;
  return PASSED[name](receipt);
}

const PASSED: Readonly<Record<CheckName, (receipt: Receipt | null) => string>> = {
  authenticity: () => 'Envelope, schema and both signatures hold, and the key is listed and in force.',
  mode: () => 'The mode is exactly prod.',
  presence: () => 'A receipt was offered.',
  enforceable: () => 'The receipt permits; it is not advisory.',
  run_binding: (receipt) =>
    receipt === null
      ? 'Run, attempt, repository, environment and API host are those of the job.'
      : `Run ${receipt.run_id}, attempt ${receipt.run_attempt}, repository ${receipt.repository_id}, environment and API host are those of the job.`,
  operation_binding: () => 'Kind, id, plan digest, and the operation digest computed anew are those of the receipt.',
  consumption: () => 'It was not used before, and the ledger still holds what it was minted on.',
  expiration: (receipt) =>
    receipt === null
      ? 'It was within its lifetime.'
      : `It was used between ${receipt.issued_at} and ${receipt.expires_at}, and the clock agrees with GitHub\u2019s.`,
  staleness: () => 'It was issued less than 24 hours ago, for less than 24 hours.',
};
