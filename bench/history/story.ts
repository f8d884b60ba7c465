import { keep } from 'forged-proofs/branch';
import { digest } from 'forged-proofs/crypto';
import type { Dict, Signer } from 'forged-proofs/crypto';
import type { Forgery, Op } from 'forged-proofs/forgery';
import { forgeParts } from 'forged-proofs/proof';
import type { MadeRun } from './branch.ts';

/** What happens in a repository over three years: most runs ship, some are refused, fail, or break off. */

export interface Place {
  readonly repository: string;
  readonly repositoryId: string;
  readonly signer: Signer;
  /** 0 to 1, the same each time. */
  readonly random: () => number;
}

/** An intent that a later run has to look up. */
export interface Left {
  readonly runId: string;
  readonly receipt: string;
  readonly operation: string;
  readonly kind: string;
}

export interface Told extends MadeRun {
  readonly left: readonly Left[];
  /** Tags that failed, for a later run to try again. */
  readonly failed: readonly string[];
}

const YEARS = 3 * 365 * 24 * 60 * 60 * 1000;
const BEGIN = Date.UTC(2023, 10, 1);
/** The time of a forged proof's first step. */
const FORGED = Date.UTC(2026, 10, 23, 1);
const PEOPLE = ['octocat', 'alice', 'bob', 'carol', 'dave', 'erin', 'frank', 'grace'].map((login, i) => ({
  id: String(1000 + i),
  login,
}));
const sha = (text: string): string => digest(text).slice('sha256:'.length, 'sha256:'.length + 40);

/** The run of this number of so many. */
export function tell(
  place: Place,
  at: { readonly index: number; readonly of: number; readonly operations: number },
  before: { readonly left: readonly Left[]; readonly failed: readonly string[]; readonly foreign: Dict | null },
): Told {
  const { random, repository, repositoryId, signer } = place;
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const runId = String(7_000_000_000 + Number(repositoryId) * 100_000 + at.index);
  const commit = sha(`${repository} ${at.index}`);
  const start = BEGIN + Math.floor((YEARS * (at.index + random() * 0.8)) / at.of);
  const time = (text: string): string => new Date(Date.parse(text) - FORGED + start).toISOString();
  const [actor, approver] = [pick(PEOPLE), pick(PEOPLE)];
  const { ops, closed } = plotOf(place, at, before.failed);
  const facts = { actor: actor.login, triggering_actor: actor.login, commit_sha: commit, repository };
  const ids = { repository_id: repositoryId, workflow_sha: commit };
  const workflow_ref = `${repository}/.github/workflows/r.yml@refs/heads/main`;
  const person = { ...actor, type: 'User' };
  const approval = { user: approver.login, user_id: approver.id };

  const forgery: Forgery = {
    ...{
      ops,
      closed,
      runId,
      signer,
      trusted: `${signer.vkey}\n`,
      claim: digest(`${repository} ${runId}`).slice(7, 39),
    },
    plan: (plan) => {
      Object.assign(plan, { created_at: time(plan['created_at'] as string), commit_sha: commit, repository });
      plan['repository_id'] = repositoryId;
      for (const op of plan['operations'] as Dict[]) {
        Object.assign(op, { repository, repository_id: repositoryId });
        Object.assign(op['parameters'] as Dict, { target_sha: commit });
      }
    },
    evidence: (evidence) => {
      evidence['now'] = time(evidence['now'] as string);
      const { workflow_sha: _w, ...own } = ids;
      Object.assign(evidence['job'] as Dict, { ...facts, ...own, workflow_ref });
      const attempt = ((evidence['run'] as Dict)['attempt'] as Dict)['value'] as Dict;
      Object.assign(attempt, { actor: person, triggering_actor: person, head_sha: commit });
      const [review] = (evidence['approvals'] as Dict)['value'] as Dict[];
      Object.assign(review as Dict, { user: { ...approver, type: 'User' } });
    },
    receipt: (payload) => {
      const { commit_sha: _c, triggering_actor: _t, ...named } = facts;
      Object.assign(payload, { ...named, ...ids, workflow_ref });
      for (const name of ['issued_at', 'expires_at']) payload[name] = time(payload[name] as string);
      Object.assign((payload['approvals'] as Dict[])[0] as Dict, approval);
    },
    lines: (lines) => {
      for (const line of lines) {
        line['ts'] = time(line['ts'] as string);
        if (line['type'] !== 'run.opened') continue;
        const warnings =
          random() < 0.01 ? [{ code: 'break_glass_used', message: 'Rule "emergency" lifted "freeze".' }] : [];
        Object.assign(line['data'] as Dict, { ...facts, ...ids, workflow_ref, warnings });
      }
      return withRecords(lines, before);
    },
  };
  const { lines, material, receipts } = forgeParts(forgery);
  const files = new Map<string, Buffer>();
  keep('plan.json', material.planFile, files);
  keep('evidence.json', material.evidenceFile, files);
  keep('policy.yml', material.policy, files);
  keep('trusted-keys', material.trustedKeys, files);
  keep('approvers', Buffer.alloc(0), files);
  for (const { id, envelope } of receipts.values()) keep(`receipts/${id}.dsse.json`, envelope, files);
  const left = ops.flatMap(({ id, outcome }) =>
    outcome === 'none' || outcome === 'in_doubt'
      ? [{ runId, receipt: receipts.get(id)?.id ?? '', operation: id, kind: 'tag_repo' }]
      : [],
  );
  const failed = ops.filter(({ outcome }) => outcome === 'failed' || outcome === 'skipped').map(({ id }) => id);
  return { lines, material: files, left, failed };
}

/** What is planned, and what becomes of it. */
function plotOf(
  { random }: Place,
  { index, operations }: { readonly index: number; readonly operations: number },
  again: readonly string[],
): { readonly ops: readonly Op[]; readonly closed: boolean } {
  const count = Math.max(1, Math.round(operations * (0.4 + 1.2 * random())));
  const names = [...new Set([...again, ...Array.from({ length: count }, (_, i) => `v${index}.${i}.0`)])].slice(
    0,
    count,
  );
  const at = Math.floor(random() * names.length);
  const plot = random();
  const one = (change: Partial<Op>, rest: Partial<Op> = {}): Op[] =>
    names.map((id, i) => ({ id, ...(i === at ? change : rest) }));
  if (plot < 0.04) return { ops: one({ decision: 'forbid' }), closed: true };
  if (plot < 0.06) return { ops: one({ decision: 'no_rule' }), closed: true };
  if (plot < 0.075) return { ops: names.map((id) => ({ id, outcome: 'failed', code: 'github_error' })), closed: true };
  if (plot < 0.1) return { ops: one({ outcome: 'failed', code: 'github_error' }), closed: true };
  if (plot < 0.12) return { ops: one({ outcome: 'skipped', rejected: 'receipt_expired' }), closed: true };
  if (plot < 0.14) return { ops: one({ outcome: 'in_doubt', code: 'github_unavailable' }), closed: true };
  if (plot < 0.15) return { ops: names.slice(0, 3).map((id) => ({ id, outcome: 'none' })), closed: false };
  if (plot < 0.18) return { ops: one({ effect: 'none' }, { effect: 'none' }), closed: true };
  return { ops: one({}), closed: true };
}

/** Lines that a run puts first: what it set aside, and what it found of earlier runs. */
function withRecords(
  lines: Dict[],
  { left, foreign }: { readonly left: readonly Left[]; readonly foreign: Dict | null },
): Dict[] {
  const [opened] = lines;
  if (opened === undefined) return lines;
  const extra: Dict[] = [
    ...(foreign === null ? [] : [{ ...opened, type: 'ledger.foreign', data: foreign }]),
    ...left.map(({ runId, receipt, operation, kind }) => ({
      ...opened,
      ...{ type: 'operation.reconciled', operation_id: operation, operation_kind: kind },
      data: {
        ...{ receipt_id: receipt, run_id: runId, run_attempt: 1, observed: 'done' },
        ...{ github: null, state_digest: null },
      },
    })),
  ];
  const closed = lines.at(-1);
  if (closed?.['type'] === 'run.closed') {
    const counts = (closed['data'] as Dict)['counts'] as Record<string, number>;
    for (const { type } of extra) counts[type as string] = (counts[type as string] ?? 0) + 1;
  }
  return [opened, ...extra, ...lines.slice(1)];
}
