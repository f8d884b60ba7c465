import type { Pieces } from '../../operations/words.ts';
import type { Evidence } from '../../protocol/evidence.ts';
import type { Line } from '../../protocol/ledger.ts';
import type { Plan } from '../../protocol/plan.ts';
import type { Approval } from '../../protocol/receipt.ts';
import { decisionOf } from '../decision.ts';
import type { Decision, DecisionSource, Signature } from '../decision.ts';
import { piecesText } from '../pieces.ts';
import type { Fate } from '../fates.ts';
import type { EmbeddedLedger } from './verify-in-browser.ts';

/**
 * Makes the box again in the browser, from the ledger and from the plan and evidence whose digests the ledger holds, by
 * the code that made it. Part of the page's script: what it imports becomes part of it too.
 */

export interface Embedded extends EmbeddedLedger {
  /** The exact texts of plan.json and evidence.json. */
  readonly plan: string;
  readonly evidence: string;
  readonly shown: Shown;
  /** SHA-256 of everything that the page shows. */
  readonly text: string;
}

/** What the box says beyond ledger, plan and evidence; whatever of it they can confirm is compared with them. */
export interface Shown {
  readonly result: string;
  /** How the kinds call each operation, in file order. */
  readonly operations: readonly { title: string; leads: boolean; subject: string; gist: Pieces }[];
  readonly causes: readonly {
    readonly cause: { code: string; title: string; rule: string | null; setting: string | null; alert: boolean };
    readonly operations: readonly string[];
  }[];
  readonly approvals: readonly Approval[];
  readonly signatures: readonly Signature[];
  readonly input: Pick<DecisionSource['input'], 'links' | 'standings' | 'terms'>;
  readonly notReady: boolean;
}

const FATES: Readonly<Record<string, Fate>> = {
  'operation.succeeded': 'shipped',
  'operation.unchanged': 'unchanged',
  'operation.blocked': 'blocked_by_mode',
  'operation.failed': 'failed',
  'operation.skipped': 'skipped',
  'operation.in_doubt': 'in_doubt',
};

/** @throws Error that says what contradicts what */
export function recompute({ ledger, plan: planText, evidence, shown }: Embedded): Decision {
  const lines = ledger
    .split('\n')
    .slice(0, -1)
    .map((text) => JSON.parse(text) as Line);
  const plan = JSON.parse(planText) as Plan;
  const opened = lines.find((line) => line.type === 'run.opened');
  const closed = lines.find((line) => line.type === 'run.closed');
  if (opened === undefined) throw new Error('the ledger does not tell that this run was opened');
  if (closed !== undefined && closed.data.result !== shown.result)
    throw new Error(`the ledger says ${closed.data.result}`);
  if (plan.operations.length !== shown.operations.length)
    throw new Error(`the plan has ${plan.operations.length} operations`);
  checkApprovals(shown, evidence);
  const mine = Map.groupBy(lines, (line) => (line.type === 'operation.reconciled' ? '' : (line.operation_id ?? '')));
  const operations = plan.operations.map((planned, i) => {
    const own = mine.get(planned.operation_id) ?? [];
    const { subject, gist, leads, title } = shown.operations[i] as Shown['operations'][number];
    const values = JSON.stringify(planned);
    const names = [subject, ...gist.flatMap((one) => (typeof one === 'object' && 'name' in one ? [one.name] : []))];
    const unknown = names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)).find((word) => !values.includes(word));
    if (unknown !== undefined) throw new Error(`the plan knows no ${unknown}`);
    const outcome = own.find(({ type }) => type in FATES);
    const github = outcome !== undefined && 'github' in outcome.data ? outcome.data.github : null;
    const begun = own.some(({ type }) => type === 'operation.intent');
    return {
      id: planned.operation_id,
      planned,
      kind: { title, ...(leads && { leads }), subject: () => subject, gist: () => gist },
      fate: outcome === undefined ? (begun ? 'in_doubt' : 'not_reached') : FATES[outcome.type],
      decided: own.findLast(({ type }) => type === 'policy.decided') ?? null,
      execution: { github },
      standing: shown.input.standings.find(({ operation_id: id }) => id === planned.operation_id) ?? null,
    };
  });
  for (const { cause, operations: ids } of shown.causes) {
    const told = ids.some((id) => {
      const own = (mine.get(id) ?? []).filter(({ type }) => type !== 'policy.decided' && type !== 'gate.passed');
      return own.length === 0 || OURS.includes(cause.code) || JSON.stringify(own).includes(JSON.stringify(cause.code));
    });
    if (!told) throw new Error(`the ledger does not tell ${cause.code}`);
  }
  const having = (fate: Fate): number => operations.filter((one) => one.fate === fate).length;
  const refused = new Set(
    shown.causes.flatMap(({ cause, operations: ids }) => (cause.code === 'mode_not_prod' ? [] : ids)),
  );
  const counts = {
    operations: operations.length,
    shipped: having('shipped'),
    unchanged: having('unchanged'),
    refused: refused.size,
  };
  const causes = shown.causes.map(({ cause, ...rest }) => ({
    cause: { ...cause, explanation: { title: cause.title } },
    ...rest,
  }));
  const { data, ts, mode } = opened;
  return decisionOf({
    input: {
      ...shown.input,
      lines,
      plan,
      proof: {
        run: { ...data, mode, result: shown.result, opened_at: ts },
        phase_2_fc_authorization: { approvals: shown.approvals },
      },
    },
    operations,
    causes,
    alerts: causes.filter(({ cause }) => cause.alert),
    counts: { ...counts, notShipped: counts.operations - counts.shipped - counts.unchanged },
    warnings: shown.notReady ? [{ code: 'prod_not_ready' }] : [],
    signatures: shown.signatures,
  } as unknown as DecisionSource);
}

/** Reasons that have no line: they are told by what is not on the ledger. */
const OURS = ['not_reached', 'not_executed', 'in_doubt', 'check_not_evaluated', 'plan_blocked'];

/** The receipts were signed under approvals that the evidence tells of; it may tell of later ones too. */
function checkApprovals({ approvals, signatures }: Shown, evidence: string): void {
  const facts = JSON.parse(evidence) as Facts;
  const reviews = facts.approvals?.value ?? [];
  for (const { user, environment, state, comment } of approvals) {
    const told = reviews.some(
      (review) =>
        review.user?.login === user &&
        review.state === state &&
        review.comment === comment &&
        review.environments.some(({ name }) => name === environment),
    );
    if (!told) throw new Error(`the evidence does not tell that ${user} ${state} it`);
  }
  for (const { principal, key, digest, notAfter, verified } of signatures) {
    const told = facts.signed_approvals?.counted.find((one) => one.digest === digest);
    const same = [told?.principal, told?.key, told?.not_after, told?.verified];
    if (JSON.stringify(same) !== JSON.stringify([principal, key, notAfter, verified]))
      throw new Error(`the evidence does not tell that ${principal} signed it`);
  }
}

interface Facts {
  readonly approvals?: { readonly value?: readonly Review[] } | null;
  readonly signed_approvals?: Evidence['signed_approvals'];
}

interface Review {
  readonly user: { readonly login: string } | null;
  readonly state: string;
  readonly comment: string;
  readonly environments: readonly { readonly name: string }[];
}

/** The box as text, as the page shows it, without spaces. */
export function boxText({ symbol, label, title, sentence, code, rows, blockers, steps }: Decision): string {
  const [first, ...rest] = blockers.map(
    (one) => `${one.title} (${piecesText([{ name: one.code }])}): ${piecesText(one.about)}`,
  );
  const parts = [
    ...[symbol, label, piecesText(title), sentence, code === null ? '' : `Plan ${code}`],
    ...rows.flatMap(({ label: name, lines }) => [name, ...lines.map(piecesText)]),
    ...[first ?? '', rest.length === 0 ? '' : `and ${rest.length} more`, ...rest],
    ...steps.map(({ text }) => text),
  ];
  return parts.join('').replace(/\s/g, '');
}
