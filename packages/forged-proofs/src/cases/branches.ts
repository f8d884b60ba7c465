import { segment } from '../branch.ts';
import type { BranchForgery } from '../branch.ts';
import { OTHER } from '../crypto.ts';
import type { Dict } from '../crypto.ts';
import { file } from '../seal.ts';
import type { Verdict } from '../forgery.ts';

/** Checkouts of the ledger branch that somebody changed, or that a holder of the key wrote falsely. */

export const CRASHED = { closed: false, ops: [{ id: 'a', outcome: 'none' }] } as const;
/** A run's line about what became of an intent of an earlier one. */
export const reconciled = (opened: Dict, intent: Dict): Dict => {
  const { receipt_id = null, run_id = null, run_attempt = null, operation_id = null, operation_kind = null } = intent;
  const data = { receipt_id, run_id, run_attempt, observed: 'done', github: null, state_digest: null };
  return { ...opened, type: 'operation.reconciled', operation_id, operation_kind, data };
};
/** The last run records what became of the one intent that an earlier run left open. */
export const reconcile = (lines: Dict[]): Dict[] => {
  const intent = lines.find(({ type }) => type === 'operation.intent') as Dict;
  const opened = lines.findLastIndex(({ type }) => type === 'run.opened');
  const closed = lines.at(-1)?.['data'] as Dict;
  const counts = { ...(closed['counts'] as Dict), 'operation.reconciled': 1 };
  return lines
    .with(-1, { ...(lines.at(-1) as Dict), data: { ...closed, counts } })
    .toSpliced(opened + 1, 0, reconciled(lines[opened] as Dict, intent));
};

/** Two runs, one after the other. */
export const two: BranchForgery = { runs: [{}, { ops: [{ id: 'x' }] }] };

/** A forged branch, and what verify must say of it: the verdict, and a check that finds it out. */
export interface BranchCase {
  readonly name: string;
  readonly verdict: Verdict;
  readonly check: string;
  readonly branch: BranchForgery;
}

type Files = Map<string, Buffer>;
const path = (files: Files, folder: string): string =>
  [...files.keys()].find((name) => name.startsWith(folder)) as string;
/** Two runs, whose files somebody changes. */
const changed = (files: (files: Files) => void): BranchForgery => ({ ...two, files });
const removed = (folder: string): BranchForgery => changed((files) => files.delete(path(files, folder)));
const replaced = (folder: string, bytes: Buffer): BranchForgery =>
  changed((files) => files.set(path(files, folder), bytes));
const added = (name: string, bytes: Buffer): BranchForgery => changed((files) => files.set(name, bytes));
const edited = (name: string, from: string | RegExp, to: string): BranchForgery =>
  changed((files) => files.set(name, Buffer.from((files.get(name) as Buffer).toString().replace(from, to))));
const renamed = (from: string, to: string): BranchForgery =>
  changed((files) => {
    files.set(to, files.get(from) as Buffer);
    files.delete(from);
  });

/** A receipt of the second run is that of the first. */
const receiptTwice = (lines: Dict[]): Dict[] => {
  const [one, other] = lines.filter(({ type }) => type === 'receipt.minted').filter((_line, i) => i % 2 === 0);
  return lines.map((line) =>
    line['receipt_id'] === other?.['receipt_id'] ? { ...line, receipt_id: one?.['receipt_id'] ?? null } : line,
  );
};

const A = (length: number): string => 'a'.repeat(length);
const FOREIGN_CONSUMED = { claim: A(32), operation_digest: `sha256:${A(64)}`, run_attempt: 1, run_id: '1' };
const FOREIGN_OPEN = { receipt_id: `rcpt_${A(32)}`, run_attempt: 1, run_id: '1', seq: 0 };

/** Who approves nothing. */
const MALLORY: Dict = { user: 'mallory', user_id: '666' };

const tag = (name: string): Dict => ({ id: A(40), name });
const release = (id: string): Dict => ({ digest: `sha256:${A(64)}`, id, tag: 'v1' });

/** By verdict, by the check that finds them out, by name. */
const GROUPED: Partial<Record<Verdict, Record<string, Record<string, BranchForgery>>>> = {
  TAMPERED: {
    segments: {
      'a segment under another name': renamed(segment(14), segment(15)),
      'a segment in another folder': renamed(segment(21), segment(21).replace('000000/', '000001/')),
      'an empty segment': added(segment(99), Buffer.alloc(0)),
    },
    ledger_sequence: { 'the first segment removed': removed(segment(0)) },
    ledger_chain: { 'a line edited': edited(segment(0), 'octocat', 'mallory') },
    result: { 'an authorize job in the ledger': { runs: [{}, { authorize: true, ops: [{ id: 'x' }] }] } },
    checkpoint_states: {
      'the last segment removed': removed(segment(21)),
      'checkpoint removed': removed('checkpoint'),
      'checkpoint that is none': added('checkpoint', Buffer.from('x\n')),
    },
    tip: {
      'tip.json of another size': added('tip.json', file({ size: 3, head: A(64), frontier: [] })),
      'tip.json of another frontier': edited('tip.json', /\["[0-9a-f]{64}/, `["${A(64)}`),
      'tip.json removed': removed('tip.json'),
    },
    files: {
      'baseline.json removed': removed('baseline.json'),
      'a first commit without baseline.json': { ...two, baseline: null },
      'baseline.json of another form': { ...two, baseline: { releases: [], tags: [], pulls: [] } },
      'baseline.json in another order': { ...two, baseline: { releases: [], tags: [tag('v2'), tag('v1')] } },
      'baseline.json with a release twice': { ...two, baseline: { releases: [release('7'), release('7')], tags: [] } },
    },
    consumed: {
      'a consumption record deleted': removed('consumed/'),
      'a consumption record edited': replaced('consumed/', file(FOREIGN_CONSUMED)),
      'a consumption record planted': changed((files) =>
        files.set(`consumed/aa/rcpt_${A(32)}.json`, files.get(path(files, 'consumed/')) as Buffer),
      ),
    },
    open: {
      'an open entry planted': added(`open/${A(64)}.json`, file(FOREIGN_OPEN)),
      'an open entry deleted': { runs: [CRASHED], files: (files) => files.delete(path(files, 'open/')) },
    },
    runs: {
      'a run record deleted': removed('runs/'),
      'a run record with another plan': replaced(
        'runs/',
        file({ opened_at: '2026-11-23T01:00:00.000Z', plan_digests: [] }),
      ),
    },
    branch_lines: {
      'a dry run on the branch': { runs: [{ mode: 'dry_run' }] },
      'a run without a key on the branch': { runs: [{ signer: null }] },
    },
    receipt_lines: { 'a receipt used by two runs': { runs: [{}, {}], lines: receiptTwice } },
    run_identity: {
      'a claim used by two runs': {
        runs: [{}, {}],
        lines: (lines) => lines.map((line) => ({ ...line, claim: '1'.repeat(32) })),
      },
    },
    decisions_follow: {
      'a run whose receipts name another approver than the evidence': {
        runs: [{ receipt: (payload) => void Object.assign((payload['approvals'] as Dict[])[0] as Dict, MALLORY) }],
        run: '9001',
      },
    },
    reconciliations: { 'a reconciliation of nothing': { runs: [{}, {}], lines: reconcile } },
  },
  UNVERIFIABLE: { checkpoint_signatures: { 'checkpoint planted': { ...two, signer: OTHER } } },
  INCOMPLETE: { landed: { 'lines after the last checkpoint': { ...two, covered: 13 } } },
};

export const BRANCH_CASES: readonly BranchCase[] = Object.entries(GROUPED).flatMap(([verdict, checks]) =>
  Object.entries(checks).flatMap(([check, named]) =>
    Object.entries(named).map(([name, branch]) => ({ name, verdict: verdict as Verdict, check, branch })),
  ),
);
