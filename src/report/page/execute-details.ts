import { h } from 'preact';
import type { JSX } from 'preact';
import { CheckReasons, CheckRow } from './gate-checks.ts';
import { Copyable, Facts, Link, Name, Prose, Symbol, Time } from './parts.ts';
import { FATE_WORDS } from '../view-model.ts';
import type { OperationView, ViewModel } from '../view-model.ts';

/** Each operation at the gate: its nine checks with their reasons, its outcome, and what its receipt is bound to. */
export function ExecuteDetails({ model }: { model: ViewModel }): JSX.Element {
  return h(
    'div',
    null,
    model.operations.map((operation, index) => h(Execution, { operation, index, model })),
  );
}

function Execution({
  operation,
  index,
  model,
}: {
  operation: OperationView;
  index: number;
  model: ViewModel;
}): JSX.Element {
  const { id, fate, execution, receipt } = operation;
  const message = execution?.message ?? null;
  const checks = execution?.checks ?? null;
  const { symbol, word } = FATE_WORDS[fate];
  return h(
    'article',
    { class: 'execution', 'aria-labelledby': `execution-${index + 1}` },
    h(
      'h3',
      { id: `execution-${index + 1}` },
      h(Name, { text: id }),
      ' ',
      h(Link, { url: execution?.github?.url ?? null, class: `fate ${fate}` }, h(Symbol, { symbol }), ' ', word),
    ),
    message === null ? null : h('p', null, h(Prose, { text: message })),
    checks === null
      ? h('p', { class: 'note' }, 'It did not reach the gate.')
      : h(CheckRow, { cells: checks, label: `The nine checks, operation ${index + 1}` }),
    checks === null
      ? null
      : h(
          'details',
          null,
          h('summary', null, 'What each check says'),
          h(CheckReasons, { checks, receipt: receipt?.receipt ?? null }),
        ),
    h(Binding, { operation, model }),
  );
}

/** What ties the permission to this one act: receipt, run, operation and digests, and where the ledger holds it. */
function Binding({ operation, model }: { operation: OperationView; model: ViewModel }): JSX.Element {
  const { receipt, binding, planned, execution } = operation;
  const { run } = model.input.proof;
  const id = receipt?.receipt_id ?? execution?.receipt_id ?? null;
  return h(
    'details',
    null,
    h('summary', null, id === null ? 'Operation digest' : 'Receipt binding'),
    h(Facts, {
      pairs: [
        ['Receipt', id === null ? 'none' : h(Copyable, { value: id, label: 'the receipt id' })],
        [
          'Permits',
          receipt === null
            ? 'not on record: it was rejected'
            : receipt.enforceable
              ? 'enforceable'
              : 'advisory: nothing',
        ],
        ['Run', h(Copyable, { value: run.run_id, label: 'the run id' }, `${run.run_id}, attempt ${run.run_attempt}`)],
        ['Operation', h('span', null, h(Name, { text: planned.operation_id }), ` (${planned.operation_kind})`)],
        ['Operation digest', h(Copyable, { value: planned.operation_digest, label: 'the operation digest' })],
        [
          'Plan digest',
          receipt === null ? null : h(Copyable, { value: receipt.receipt.plan_digest, label: 'the plan digest' }),
        ],
        [
          'Envelope',
          receipt === null
            ? null
            : h(Copyable, { value: receipt.envelope_digest, label: 'the digest of the envelope' }),
        ],
        [
          'Lifetime',
          receipt === null
            ? null
            : h(
                'span',
                null,
                h(Time, { at: receipt.receipt.issued_at }),
                ' to ',
                h(Time, { at: receipt.receipt.expires_at }),
              ),
        ],
        ['Ledger', binding === null ? null : ledgerText(binding.intent_seq, binding.outcome_seq)],
      ],
    }),
  );
}

function ledgerText(intent: number | null, outcome: number | null): string {
  if (intent === null) return 'not consumed';
  return `consumed by entry ${intent}, ${outcome === null ? 'no outcome recorded' : `outcome in entry ${outcome}`}`;
}
