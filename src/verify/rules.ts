import { keyOf } from './keys.ts';
import type { ClaimStory, Stage } from './claim.ts';
import { CLOSING_RULES } from './rules-closing.ts';
import { OPERATION_RULES } from './rules-operation.ts';
import type { LineType } from '../protocol/ledger.ts';
import { AFTER_OPENED, broken, rule } from './rule.ts';
import type { Broken, Rule } from './rule.ts';

export type { Broken, Rule, RuleContext } from './rule.ts';

/** Which lines of a claim may follow at which stage. `receipts` and `gates` open a batch once the last one is settled. */
const STAGES: ReadonlyMap<LineType, readonly Stage[]> = new Map<LineType, readonly Stage[]>([
  ['operation.reconciled', ['begun']],
  ['plan.created', ['begun']],
  ['policy.decided', ['planned']],
  ['receipt.minted', ['planned', 'receipts', 'gates', 'outcomes']],
  ['receipt.refused', ['planned', 'receipts', 'gates', 'outcomes']],
  ['gate.passed', ['receipts', 'gates']],
  ['gate.rejected', ['planned', 'receipts', 'gates', 'outcomes']],
  ['operation.intent', ['gates']],
  ['operation.blocked', ['receipts', 'outcomes']],
  ['operation.unchanged', ['planned', 'receipts', 'gates', 'outcomes']],
  ['operation.succeeded', ['gates', 'outcomes']],
  ['operation.failed', ['gates', 'outcomes']],
  ['operation.skipped', ['gates', 'outcomes']],
  ['operation.in_doubt', ['gates', 'outcomes']],
]);

const IN_DRY_RUN: readonly LineType[] = [
  'run.opened',
  'plan.created',
  'policy.decided',
  'receipt.refused',
  'operation.blocked',
  'run.closed',
];
/** A prod run that may not sign or write. */
const UNSIGNED: readonly LineType[] = ['run.opened', 'plan.created', 'policy.decided', 'run.closed'];

/** The rules of a run's story, in the order they are put to each line. */
export const STORY_RULES: readonly Rule[] = [
  rule('run_identity', ['run.opened'], ({ data }) => {
    const origin = `/repositories/${data.repository_id}/marketops`;
    if (!data.origin.endsWith(origin)) return broken('data.origin', `an origin that ends in ${origin}`, data.origin);
    if (data.vkey === null || keyOf(data.vkey)?.origin === data.origin) return null;
    return broken('data.vkey', `a verifier key of ${data.origin}`, data.vkey);
  }),
  rule('run_identity', AFTER_OPENED, (line, { claim: { opened } }) => {
    if (line.run_id !== opened.run_id) return broken('run_id', `${opened.run_id} as in run.opened`, line.run_id);
    if (line.mode !== opened.mode) return broken('mode', `${opened.mode} as in run.opened`, line.mode);
    if (line.run_attempt === opened.run_attempt) return null;
    return broken('run_attempt', `${opened.run_attempt} as in run.opened`, line.run_attempt);
  }),
  rule('times', AFTER_OPENED, (line, { claim }) =>
    // Equal length and form: text order is time order.
    line.ts >= claim.before.ts ? null : broken('ts', `no time before ${claim.before.ts}`, line.ts),
  ),
  rule('dry_run_law', ['run.opened'], ({ mode, data }) =>
    mode === 'prod' || data.vkey === null ? null : broken('data.vkey', 'null: a dry run has no key', data.vkey),
  ),
  rule('dry_run_law', AFTER_OPENED, (line) => {
    if (line.mode === 'dry_run') {
      return IN_DRY_RUN.includes(line.type) ? null : broken('type', 'a line that a dry run may write', line.type);
    }
    return line.type === 'operation.blocked' ? broken('type', 'no operation.blocked in prod', line.type) : null;
  }),
  rule('dry_run_law', ['receipt.refused'], ({ mode, data }) => {
    if (mode === 'prod') return null;
    const says = data.violations.some((item) => 'omitted' in item || item.code === 'mode_not_prod');
    return says ? null : broken('data.violations', 'mode_not_prod in a dry run', data.violations);
  }),
  rule('unsigned_run', AFTER_OPENED, (line, { claim }) =>
    claim.opened.mode === 'dry_run' || claim.opened.data.vkey !== null || UNSIGNED.includes(line.type)
      ? null
      : broken('type', 'nothing but plan, decisions and run.closed in a run without a key', line.type),
  ),
  rule('line_order', AFTER_OPENED, (line, { claim }) => {
    if (claim.stage === 'closed') return broken('type', 'nothing after run.closed', line.type);
    const stages = STAGES.get(line.type);
    if (stages === undefined || stages.includes(claim.stage)) return orderOfClosing(line.type, claim);
    return broken('type', `no ${line.type} here (after ${claim.before.type})`, line.type);
  }),
  ...OPERATION_RULES,
  ...CLOSING_RULES,
];

/** A run closes once it was planned, and begins no batch while the last one is open. */
function orderOfClosing(type: LineType, claim: ClaimStory): Broken | null {
  if (type === 'run.closed' && claim.plan === null && claim.reconciled.length === 0) {
    return broken('type', 'plan.created before run.closed', type);
  }
  const begins = type.startsWith('receipt.') && (claim.stage === 'gates' || claim.stage === 'outcomes');
  return begins && claim.unsettled > 0
    ? broken('type', 'an outcome for each intent before the next batch', type)
    : null;
}
