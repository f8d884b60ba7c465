import { h } from 'preact';
import type { JSX } from 'preact';
import { kindOf } from '../../protocol/plan.ts';
import type { FieldChange } from '../../protocol/plan-difference.ts';
import type { ReportInput } from '../input.ts';
import { DiffLine, Name, Ours, Prose, Section } from './parts.ts';
import { CHANGES_TITLE, CHANGE_WORDS, lookYourself, shownValues } from '../plan-changes.ts';
import { counted } from '../subject.ts';

/** How many fields of one operation are shown; the two plan.json hold them all. */
const MOST_FIELDS = 500;

/** What changed between the plan that was approved and the one that would run; nothing where they are the same. */
export function SinceApproval({ input }: { input: ReportInput }): JSX.Element | null {
  const { comparison, kinds, links, proof } = input;
  if (comparison === null) return null;
  const lead = ['Approved: ', Name(comparison.expected)];
  if ('absent' in comparison) {
    const { run_id: runId, repository } = proof.run;
    return h(
      Section,
      { id: 'since-approval', title: CHANGES_TITLE, lead },
      h('p', null, 'It was not found: ', Prose(comparison.absent), '.'),
      h('p', null, Ours(lookYourself({ links, runId, repository }))),
    );
  }
  const { plan, operations } = comparison.difference;
  return h(
    Section,
    { id: 'since-approval', title: CHANGES_TITLE, lead },
    plan.length === 0 ? null : h('article', { class: 'card' }, h('h3', null, 'The plan as a whole'), fieldsOf(plan)),
    operations.map(({ operation_id: id, operation_kind, change, fields }) =>
      h(
        'article',
        { class: 'card' },
        h('h3', null, `${kindOf({ operation_kind }, kinds).title} `, Name(id), ` ${CHANGE_WORDS[change]}`),
        fieldsOf(fields),
      ),
    ),
  );
}

function fieldsOf(fields: readonly FieldChange[]): JSX.Element {
  const shown = fields.slice(0, MOST_FIELDS);
  return h(
    'div',
    null,
    shown.map((change) => {
      const { before, after } = shownValues(change);
      return h(
        'div',
        { class: 'diff' },
        h('p', { class: 'meta' }, Name(change.field)),
        before === null ? null : DiffLine('old', 'approved', Name(before, 500)),
        after === null ? null : DiffLine('new', 'would run', Name(after, 500)),
      );
    }),
    fields.length === shown.length
      ? null
      : h('p', { class: 'note' }, `and ${counted(fields.length - shown.length, 'more change')}`),
  );
}
