import type { Comparison, FieldChange, OperationChange } from '../protocol/plan-difference.ts';
import { kindOf } from '../protocol/plan.ts';
import type { ReportInput, ReportLinks } from './input.ts';
import { codeCell, code, prose, table } from 'foreign-text/markdown';
import { counted } from './subject.ts';

/** What changed between the plan that was approved and the one that would run, in words for log and summary. */

export const CHANGES_TITLE = 'What changed since the approval';
export const CHANGE_WORDS = {
  added: 'was not approved',
  removed: 'was approved, and would not run',
  changed: 'is not what was approved',
} as const;

const SIDES = { before: 'Approved', after: 'Would run' } as const;

/** What a long value keeps of what is the same before and after the place where it changed. */
const AROUND = 40;
const LONG = 200;

/** Both values of a field as they are shown, null where there is none: of long ones, the place where they differ. */
export function shownValues({ before, after }: FieldChange): Pick<FieldChange, 'before' | 'after'> {
  if (before === null || after === null) return { before: shorten(before), after: shorten(after) };
  if (Math.max(before.length, after.length) <= LONG) return { before, after };
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same++;
  let end = 0;
  while (end < most - same && before.at(-1 - end) === after.at(-1 - end)) end++;
  const from = Math.max(0, same - AROUND);
  const keep = Math.max(0, end - AROUND);
  const part = (text: string): string => {
    const shown = shorten(text.slice(from, text.length - keep)) ?? '';
    return `${from > 0 ? '…' : ''}${shown}${keep > 0 && !shown.endsWith('…') ? '…' : ''}`.toWellFormed();
  };
  return { before: part(before), after: part(after) };
}

const shorten = (text: string | null): string | null =>
  text === null || text.length <= LONG ? text : `${text.slice(0, LONG)}…`.toWellFormed();

/** What to do where there is nothing to compare with. */
export function lookYourself({ links, runId, repository }: Where): string {
  return (
    `Look yourself: compare plan.json of the plan job (\`gh run download ${runId} --repo ${repository}\` fetches whatever the ` +
    `run has uploaded) with plan.json in this proof${links.artifact === null ? '' : ` (${links.artifact})`}. The digest of a ` +
    "pull request's plan is never the one of this run: its commit is the merge commit."
  );
}

interface Where {
  readonly links: Pick<ReportLinks, 'artifact'>;
  readonly runId: string;
  readonly repository: string;
}

/** Every change, a line each. The lines hold foreign text, as JSON. */
export function changeLines(comparison: Comparison, where: Where): string[] {
  const { expected } = comparison;
  if ('absent' in comparison) {
    return [`The approved plan, ${expected}, was not found: ${comparison.absent}.`, lookYourself(where)];
  }
  const { plan, operations } = comparison.difference;
  const line = (field: FieldChange, change: OperationChange['change'] = 'changed'): string => {
    const { before, after } = shownValues(field);
    return `${field.field}: ${change === 'changed' ? `${before ?? 'none'} → ${after ?? 'none'}` : (before ?? after)}`;
  };
  return [
    `${CHANGES_TITLE} of ${expected}, operation by operation:`,
    ...plan.map((field) => `  plan ${line(field)}`),
    ...operations.flatMap(({ operation_id: id, operation_kind: kind, change, fields }) => [
      `  ${id} (${kind}) ${CHANGE_WORDS[change]}`,
      ...fields.map((field) => `    ${line(field, change)}`),
    ]),
  ];
}

/** The same for the summary, at most `limit` rows of fields. */
export function changesPart(comparison: Comparison, where: Where & Pick<ReportInput, 'kinds'>, limit: number): string {
  const head = `### ${CHANGES_TITLE}`;
  const approved = `Approved: ${code(comparison.expected)}`;
  if ('absent' in comparison) {
    return [head, approved, `It was not found: ${prose(comparison.absent)}.`, lookYourself(where)].join('\n\n');
  }
  const { plan, operations } = comparison.difference;
  const groups = [
    { title: 'The plan as a whole', fields: plan },
    ...operations.map((operation) => ({ title: operationTitle(operation, where.kinds), fields: operation.fields })),
  ].filter(({ fields }) => fields.length > 0);
  let left = limit;
  const parts: string[] = [];
  for (const { title, fields } of groups) {
    if (left <= 0) break;
    const shown = fields.slice(0, left).map((field) => ({ name: field.field, ...shownValues(field) }));
    const sides = (['before', 'after'] as const).filter((side) => shown.some((field) => field[side] !== null));
    const cell = (value: string | null): string => (value === null ? '' : codeCell(value, 2 * LONG));
    const rows = shown.map((field) => [codeCell(field.name), ...sides.map((side) => cell(field[side]))]);
    parts.push(title, table(['Field', ...sides.map((side) => SIDES[side])], rows));
    left -= fields.length;
  }
  const all = groups.reduce((sum, { fields }) => sum + fields.length, 0);
  const more = all > limit ? [`${counted(all - limit, 'more change')}: see \`report.html\` in the proof.`] : [];
  return [head, approved, ...parts, ...more].join('\n\n');
}

function operationTitle(operation: OperationChange, kinds: ReportInput['kinds']): string {
  const { operation_id: id, change } = operation;
  return `${kindOf(operation, kinds).title} ${code(id, 80)} ${CHANGE_WORDS[change]}`;
}
