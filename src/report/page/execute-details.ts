import { h } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { approversOf } from '../signatures.ts';
import { CheckRow } from './check-row.ts';
import { CheckReasons } from './gate-checks.ts';
import { Copyable, Facts, Link, Name, Symbol, Time, Told } from './parts.ts';
import { FATE_WORDS } from '../fates.ts';
import type { OperationView, ViewModel } from '../view-model.ts';

/** Above so many operations, those that went as planned have a line: the ledger on this page holds the rest of them. */
const MANY = 100;

/** Each operation at the gate: its nine checks with their reasons, its outcome, and what its receipt is bound to. */
export function ExecuteDetails(model: ViewModel): JSX.Element {
  const { operations } = model;
  const each = operations.map((operation, index) => ({ operation, index }));
  const inShort = ({ fate }: OperationView): boolean =>
    operations.length > MANY && ['shipped', 'unchanged', 'blocked_by_mode'].includes(fate);
  const brief = each.filter(({ operation }) => inShort(operation));
  return h(
    'div',
    null,
    each
      .filter(({ operation }) => !inShort(operation))
      .map(({ operation, index }) => Execution(operation, index, model)),
    brief.length === 0
      ? null
      : h(
          'ul',
          { class: 'plain' },
          brief.map(({ operation }) => InShort(operation)),
        ),
  );
}

function InShort({ id, fate, execution, receipt }: OperationView): JSX.Element {
  const { symbol, word } = FATE_WORDS[fate];
  const passed = execution?.checks?.filter(({ result }) => result === 'pass').length ?? null;
  return h(
    'li',
    null,
    Link(execution?.github?.url ?? null, [Symbol({ symbol }), ' ', word], { class: `fate ${fate}` }),
    ' ',
    Name(id),
    passed === null ? null : `, ${passed} of 9 checks pass`,
    receipt === null ? null : [', ', h('code', null, receipt.receipt_id)],
  );
}

function Execution(operation: OperationView, index: number, model: ViewModel): JSX.Element {
  const { id, fate, execution, receipt } = operation;
  const message = execution?.message ?? null;
  const checks = execution?.checks ?? null;
  const { symbol, word } = FATE_WORDS[fate];
  return h(
    'article',
    { class: 'execution', 'aria-labelledby': `execution-${index + 1}` },
    h(
      'h4',
      { id: `execution-${index + 1}` },
      Name(id),
      ' ',
      Link(execution?.github?.url ?? null, [Symbol({ symbol }), ' ', word], { class: `fate ${fate}` }),
    ),
    message === null ? null : h('p', null, Told(message)),
    checks === null
      ? h('p', { class: 'note' }, 'It did not reach the gate.')
      : CheckRow(checks, `The nine checks, operation ${index + 1}`),
    checks === null
      ? null
      : h('details', null, h('summary', null, 'What each check says'), CheckReasons(checks, receipt?.receipt ?? null)),
    Binding(operation, model),
  );
}

/** What ties the permission to this one act: receipt, run, operation and digests, and where the ledger holds it. */
function Binding(operation: OperationView, model: ViewModel): JSX.Element {
  const { receipt, binding, planned, execution } = operation;
  const { run } = model.input.proof;
  const id = receipt?.receipt_id ?? execution?.receipt_id ?? null;
  return h(
    'details',
    null,
    h('summary', null, id === null ? 'Operation digest' : 'Receipt binding'),
    Facts([
      ['Receipt', id === null ? 'none' : Copyable(id, 'the receipt id')],
      [
        'Permits',
        receipt === null ? 'not on record: it was rejected' : receipt.enforceable ? 'enforceable' : 'advisory: nothing',
      ],
      ['Run', Copyable(run.run_id, 'the run id', `${run.run_id}, attempt ${run.run_attempt}`)],
      ['Operation', h('span', null, Name(planned.operation_id), ` (${planned.operation_kind})`)],
      ['Operation digest', Copyable(planned.operation_digest, 'the operation digest')],
      ['Plan digest', receipt === null ? null : Copyable(receipt.receipt.plan_digest, 'the plan digest')],
      ['Envelope', receipt === null ? null : Copyable(receipt.envelope_digest, 'the digest of the envelope')],
      [
        'Lifetime',
        receipt === null
          ? null
          : h('span', null, Time(receipt.receipt.issued_at), ' to ', Time(receipt.receipt.expires_at)),
      ],
      ['Approved', receipt === null ? null : names(approversOf(receipt.receipt))],
      ['Ledger', binding === null ? null : ledgerText(binding.intent_seq, binding.outcome_seq)],
    ]),
  );
}

const names = (list: readonly string[]): ComponentChildren =>
  list.length === 0 ? null : list.slice(0, 20).map((name, i) => [i === 0 ? '' : ', ', Name(name, 80)]);

function ledgerText(intent: number | null, outcome: number | null): string {
  if (intent === null) return 'not used';
  return `used by entry ${intent}, ${outcome === null ? 'no outcome recorded' : `outcome in entry ${outcome}`}`;
}
