import { segment } from '../forge/branch.ts';
import type { BranchForgery } from '../forge/branch.ts';
import { OTHER } from '../forge/crypto.ts';
import type { Dict } from '../forge/crypto.ts';
import { file } from '../forge/seal.ts';

/** Checkouts of the ledger branch that somebody changed, or that a holder of the key wrote falsely. */

export const CRASHED = { closed: false, ops: [{ id: 'a', outcome: 'none' }] } as const;
/** The last run records what became of the one intent that an earlier run left open. */
export const reconcile = (lines: Dict[]): Dict[] => {
  const intent = lines.find(({ type }) => type === 'operation.intent') as Dict;
  const opened = lines.findLastIndex(({ type }) => type === 'run.opened');
  const { receipt_id, run_id, run_attempt, operation_id, operation_kind } = intent;
  const line: Dict = {
    ...(lines[opened] as Dict),
    type: 'operation.reconciled',
    operation_id: operation_id ?? null,
    operation_kind: operation_kind ?? null,
    data: {
      receipt_id: receipt_id ?? null,
      run_id: run_id ?? null,
      run_attempt: run_attempt ?? null,
      observed: 'done',
      github: null,
    },
  };
  const closed = lines.at(-1)?.['data'] as Dict;
  const counts = { ...(closed['counts'] as Dict), 'operation.reconciled': 1 };
  return lines.with(-1, { ...(lines.at(-1) as Dict), data: { ...closed, counts } }).toSpliced(opened + 1, 0, line);
};

/** Two runs, one after the other. */
export const two: BranchForgery = { runs: [{}, { ops: [{ id: 'x' }] }] };

const path = (files: Map<string, Buffer>, folder: string): string =>
  [...files.keys()].find((name) => name.startsWith(folder)) as string;
const edit = (change: (files: Map<string, Buffer>) => void): BranchForgery => ({ ...two, files: change });
/** Name, verdict, a check that finds it out, and the branch. */
export const BRANCH_CASES: readonly (readonly [string, string, string, BranchForgery])[] = [
  [
    'the last segment removed',
    'TAMPERED',
    'checkpoint_states',
    edit((files) => files.delete(path(files, segment(13)))),
  ],
  ['the first segment removed', 'TAMPERED', 'ledger_sequence', edit((files) => files.delete(segment(0)))],
  [
    'a segment under another name',
    'TAMPERED',
    'segments',
    edit((files) => {
      files.set(segment(14), files.get(segment(13)) as Buffer);
      files.delete(segment(13));
    }),
  ],
  [
    'a segment in another folder',
    'TAMPERED',
    'segments',
    edit((files) => {
      files.set(segment(13).replace('000000/', '000001/'), files.get(segment(13)) as Buffer);
      files.delete(segment(13));
    }),
  ],
  ['an empty segment', 'TAMPERED', 'segments', edit((files) => files.set(segment(99), Buffer.alloc(0)))],
  [
    'a line edited',
    'TAMPERED',
    'ledger_chain',
    edit((files) =>
      files.set(segment(0), Buffer.from((files.get(segment(0)) as Buffer).toString().replace('octocat', 'mallory'))),
    ),
  ],
  ['an authorize job in the ledger', 'TAMPERED', 'result', { runs: [{}, { authorize: true, ops: [{ id: 'x' }] }] }],
  ['checkpoint removed', 'TAMPERED', 'checkpoint_states', edit((files) => files.delete('checkpoint'))],
  ['checkpoint planted', 'UNVERIFIABLE', 'checkpoint_signatures', { ...two, signer: OTHER }],
  [
    'checkpoint that is none',
    'TAMPERED',
    'checkpoint_states',
    edit((files) => files.set('checkpoint', Buffer.from('x\n'))),
  ],
  ['lines after the last checkpoint', 'INCOMPLETE', 'landed', { ...two, covered: 13 }],
  [
    'tip.json of another size',
    'TAMPERED',
    'tip',
    edit((files) => files.set('tip.json', file({ size: 3, head: 'a'.repeat(64), frontier: [] }))),
  ],
  [
    'tip.json of another frontier',
    'TAMPERED',
    'tip',
    edit((files) =>
      files.set(
        'tip.json',
        Buffer.from((files.get('tip.json') as Buffer).toString().replace(/\["[0-9a-f]{64}/, `["${'a'.repeat(64)}`)),
      ),
    ),
  ],
  ['tip.json removed', 'TAMPERED', 'tip', edit((files) => files.delete('tip.json'))],
  ['a consumption record deleted', 'TAMPERED', 'consumed', edit((files) => files.delete(path(files, 'consumed/')))],
  [
    'a consumption record edited',
    'TAMPERED',
    'consumed',
    edit((files) =>
      files.set(
        path(files, 'consumed/'),
        file({ claim: 'a'.repeat(32), operation_digest: `sha256:${'a'.repeat(64)}`, run_attempt: 1, run_id: '1' }),
      ),
    ),
  ],
  [
    'a consumption record planted',
    'TAMPERED',
    'consumed',
    edit((files) =>
      files.set(`consumed/aa/rcpt_${'a'.repeat(32)}.json`, files.get(path(files, 'consumed/')) as Buffer),
    ),
  ],
  [
    'an open entry planted',
    'TAMPERED',
    'open',
    edit((files) =>
      files.set(
        `open/${'a'.repeat(64)}.json`,
        file({ receipt_id: `rcpt_${'a'.repeat(32)}`, run_attempt: 1, run_id: '1', seq: 0 }),
      ),
    ),
  ],
  [
    'an open entry deleted',
    'TAMPERED',
    'open',
    { runs: [CRASHED], files: (files) => files.delete(path(files, 'open/')) },
  ],
  ['a run record deleted', 'TAMPERED', 'runs', edit((files) => files.delete(path(files, 'runs/')))],
  [
    'a run record with another plan',
    'TAMPERED',
    'runs',
    edit((files) => files.set(path(files, 'runs/'), file({ opened_at: '2026-11-23T01:00:00.000Z', plan_digests: [] }))),
  ],
  ['a dry run on the branch', 'TAMPERED', 'branch_lines', { runs: [{ mode: 'dry_run' }] }],
  ['a run without a key on the branch', 'TAMPERED', 'branch_lines', { runs: [{ signer: null }] }],
  [
    'a receipt used by two runs',
    'TAMPERED',
    'receipt_lines',
    {
      runs: [{}, {}],
      lines: (lines) => {
        const [one, two_] = lines.filter(({ type }) => type === 'receipt.minted').filter((_line, i) => i % 2 === 0);
        return lines.map((line) =>
          line['receipt_id'] === two_?.['receipt_id'] ? { ...line, receipt_id: one?.['receipt_id'] ?? null } : line,
        );
      },
    },
  ],
  [
    'a claim used by two runs',
    'TAMPERED',
    'run_identity',
    { runs: [{}, {}], lines: (lines) => lines.map((line) => ({ ...line, claim: '1'.repeat(32) })) },
  ],
  ['a reconciliation of nothing', 'TAMPERED', 'reconciliations', { runs: [{}, {}], lines: reconcile }],
];
