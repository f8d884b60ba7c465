import { digest, jcs, leaf, pae, SIGNER, ZERO_HASH } from './crypto.ts';
import type { Dict, Signer, Value } from './crypto.ts';
import type { Forgery, Op } from './forgery.ts';
import { file, seal } from './seal.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const CHECKS =
  'authenticity mode presence enforceable run_binding operation_binding consumption expiration staleness'.split(' ');

const time = (step: number): string => new Date(Date.UTC(2026, 10, 23, 1, 0, 0, 100 + 7 * step)).toISOString();
export const checks = (failing?: string): Value[] => {
  const at: Record<string, string> = {
    receipt_expired: 'expiration',
    run_mismatch: 'run_binding',
    signature_invalid: 'authenticity',
    receipt_missing: 'presence',
    receipt_consumed: 'consumption',
  };
  return CHECKS.map((name) => ({
    name,
    result: failing !== undefined && at[failing] === name ? 'fail' : 'pass',
    code: failing !== undefined && at[failing] === name ? failing : null,
  }));
};

export const DEFAULT_OPS: readonly Op[] = [{ id: 'tag' }, { id: 'release', needs: ['tag'] }];

/** The files of a proof: honest as it stands, or with what only a holder of the key could sign. */
export function forge(forgery: Forgery = {}): Map<string, Buffer> {
  const { mode = 'prod', ops = DEFAULT_OPS, claim = 'c'.repeat(32), runId = '9001' } = forgery;
  const signer = mode === 'dry_run' ? null : forgery.signer === undefined ? SIGNER : forgery.signer;
  const origin = (signer ?? SIGNER).origin;
  const policy = Buffer.from('version: 1\nrules: []\n');
  const policyDigest = digest(policy);
  let step = 0;

  const plan: Dict = {
    schema: 'marketops.plan/v1',
    mode,
    blocked_by_mode: mode === 'dry_run',
    promotable: false,
    repository: 'acme/widgets',
    repository_id: '123456789',
    commit_sha: SHA,
    ref: 'refs/heads/main',
    created_at: time(step++),
    operations: [],
  };
  plan['operations'] = ops.map((op): Dict => ({
    operation_id: op.id,
    operation_kind: 'tag_repo',
    repository: 'acme/widgets',
    repository_id: '123456789',
    parameters: { tag: op.id, target_sha: SHA, message: `Release ${op.id}\n`, move: false, force: false },
    depends_on: [...(op.needs ?? [])],
    effect: op.effect ?? 'create',
    reason: null,
    observed: null,
    target_subject: 'Bump',
  }));
  forgery.plan?.(plan);
  const planned = plan['operations'] as Dict[];
  for (const op of planned) {
    const { operation_kind, repository, repository_id, parameters } = op;
    op['operation_digest'] = digest(jcs({ operation_kind, repository, repository_id, parameters } as Dict));
  }
  plan['plan_digest'] = digest(
    jcs({
      schema: 'marketops.plan-digest/v1',
      repository_id: plan['repository_id'] as string,
      commit_sha: plan['commit_sha'] as string,
      operations: planned.map(
        (op) =>
          ({
            operation_id: op['operation_id'],
            operation_digest: op['operation_digest'],
            depends_on: op['depends_on'],
          }) as Dict,
      ),
    }),
  );
  forgery.planned?.(plan);
  const planFile = file(plan);
  const digestOfOp = new Map(planned.map((op) => [op['operation_id'] as string, op['operation_digest'] as string]));

  const run = {
    repository: 'acme/widgets',
    repository_id: '123456789',
    commit_sha: SHA,
    ref: 'refs/heads/main',
    event: 'push',
    actor: 'octocat',
    workflow_ref: 'acme/widgets/.github/workflows/r.yml@refs/heads/main',
    workflow_sha: SHA,
    environment: mode === 'prod' ? 'production' : null,
  };
  let lines: Dict[] = [];
  const add = (type: string, data: Dict, op?: Op, extra: Dict = {}): void => {
    const named = op === undefined ? {} : { operation_id: op.id, operation_kind: 'tag_repo' };
    lines.push({ v: 1, ts: time(step++), type, mode, run_id: runId, run_attempt: 1, claim, data, ...named, ...extra });
  };
  add('run.opened', { ...run, origin, action_version: '1.0.0', vkey: signer?.vkey ?? null, warnings: [] });
  add('plan.created', { plan_digest: plan['plan_digest'], plan_file_digest: digest(planFile), operations: ops.length });
  const noRule = { rule: 'r', code: 'policy_no_rule', message: 'no rule permits this' };
  for (const op of ops) {
    const decision = op.decision ?? 'permit';
    const permit = decision === 'permit';
    add(
      'policy.decided',
      {
        policy_digest: policyDigest,
        decision,
        rules: [
          {
            id: 'r',
            effect: 'permit',
            matched: permit,
            unmet: permit ? null : { condition: 'refs', expected: 'a', found: 'b' },
          },
        ],
        violations: permit ? [] : [noRule],
      },
      op,
    );
  }

  const receipts = new Map<string, { id: string; payload: Dict; envelope: Buffer }>();
  const base = forgery.linesBefore ?? 0;
  const others = Array.from({ length: base + (forgery.linesBetween ?? 0) }, (_, i) => leaf(`other ${i}`));
  const approvals =
    mode === 'prod'
      ? [{ environment: 'production', user: 'alice', user_id: '77', state: 'approved', comment: '' }]
      : [];
  const mint = (op: Op, violations: Dict[]): void => {
    const id = `rcpt_${digest(`${claim}${op.id}`).slice(7, 39)}`;
    const issued = time(step++);
    const { event: _e, commit_sha: _c, ref: _r, ...facts } = run;
    const payload: Dict = {
      schema: 'marketops.receipt/v1',
      receipt_id: id,
      enforceable: violations.length === 0,
      mode,
      ...facts,
      api_url: 'https://api.github.com',
      run_id: runId,
      run_attempt: 1,
      operation_id: op.id,
      operation_kind: 'tag_repo',
      operation_digest: digestOfOp.get(op.id) ?? '',
      plan_digest: plan['plan_digest'] as string,
      policy_digest: policyDigest,
      approvals: approvals,
      violations,
      ledger:
        signer === null
          ? null
          : { size: base, head: base === 0 ? ZERO_HASH : (others[base - 1] as Buffer).toString('hex') },
      issued_at: issued,
      expires_at: new Date(Date.parse(issued) + 900_000).toISOString(),
      key_id: signer?.keyId ?? null,
    };
    forgery.receipt?.(payload, op.id);
    const bytes = Buffer.from(jcs(payload));
    const type = 'application/vnd.marketops.receipt.v1+json';
    const envelope: Dict = {
      payload: bytes.toString('base64'),
      payloadType: type,
      signatures:
        signer === null
          ? []
          : [
              { keyid: `hmac-sha256:${signer.keyId}`, sig: signer.hmac(pae(type, bytes)).toString('base64') },
              { keyid: `ed25519:${signer.keyHash}`, sig: signer.ed25519(pae(type, bytes)).toString('base64') },
            ],
    };
    forgery.envelope?.(envelope, op.id);
    receipts.set(op.id, { id, payload, envelope: file(envelope) });
    const minted = violations.length === 0;
    add(
      minted ? 'receipt.minted' : 'receipt.refused',
      {
        envelope_digest: digest(file(envelope)),
        operation_digest: digestOfOp.get(op.id) ?? '',
        enforceable: minted,
        violations,
      },
      op,
      { receipt_id: id, ...(minted ? {} : { status: 'rejected' }) },
    );
  };

  const refused = ops.some((op) => (op.decision ?? 'permit') !== 'permit' || op.effect === 'conflict');
  const idle = (op: Op): boolean => op.effect === 'none' && (op.decision ?? 'permit') === 'permit';
  const unchanged = (op: Op): void =>
    add('operation.unchanged', { code: null, message: null, github: null, effect: 'none' }, op, { status: 'success' });
  let split = 0;
  if (mode === 'dry_run') {
    for (const op of ops)
      mint(op, [
        { rule: null, code: 'mode_not_prod', message: 'dry run' },
        ...((op.decision ?? 'permit') === 'permit' ? [] : [noRule]),
      ]);
    for (const op of ops)
      add(
        'operation.blocked',
        { code: 'mode_not_prod', effect: op.effect ?? 'create', operation_digest: digestOfOp.get(op.id) ?? '' },
        op,
        { status: 'rejected' },
      );
  } else if (signer !== null && refused) {
    for (const op of ops.filter((other) => forgery.execute !== true && !idle(other))) {
      const mine =
        (op.decision ?? 'permit') !== 'permit'
          ? noRule
          : { rule: null, code: op.effect === 'conflict' ? 'conflict' : 'plan_blocked', message: 'refused' };
      mint(op, [mine]);
    }
    ops.filter(idle).forEach(unchanged);
  } else if (signer !== null) {
    const todo = ops.filter((op) => !idle(op));
    const size = forgery.batch ?? 100;
    for (let first = 0; first < todo.length; first += size) {
      const batch = todo.slice(first, first + size);
      for (const op of batch) mint(op, []);
      if (forgery.authorize === true) continue;
      for (const op of batch) {
        const id = receipts.get(op.id)?.id ?? '';
        if (op.rejected !== undefined && op.outcome !== 'skipped') {
          add('gate.rejected', { checks: checks(op.rejected) }, op, { receipt_id: id, status: 'rejected' });
          continue;
        }
        add('gate.passed', { checks: checks() }, op, { receipt_id: id });
        add('operation.intent', { operation_digest: digestOfOp.get(op.id) ?? '', natural_key: op.id }, op, {
          receipt_id: id,
        });
      }
      split = lines.length;
      for (const op of batch) {
        const id = receipts.get(op.id)?.id ?? '';
        const outcome = op.outcome ?? 'succeeded';
        if ((op.rejected !== undefined && op.outcome !== 'skipped') || outcome === 'none') continue;
        if (op.rejected !== undefined)
          add('gate.rejected', { checks: checks(op.rejected) }, op, { receipt_id: id, status: 'rejected' });
        const good = outcome === 'succeeded';
        const code = good
          ? null
          : (op.code ?? op.rejected ?? (outcome === 'skipped' ? 'dependency_failed' : 'github_error'));
        add(
          `operation.${outcome}`,
          {
            code,
            message: good ? null : 'because',
            github: good ? { id: null, sha: SHA, url: null } : null,
            effect: op.effect ?? 'create',
          },
          op,
          { receipt_id: id, status: good ? 'success' : outcome === 'skipped' ? 'rejected' : 'failed' },
        );
      }
    }
    ops.filter(idle).forEach(unchanged);
  }
  if (forgery.closed !== false) {
    const counts: Record<string, number> = {};
    for (const { type } of lines) counts[type as string] = (counts[type as string] ?? 0) + 1;
    add('run.closed', { result: forgery.result ?? resultOf(mode, signer, counts, ops.length, forgery), counts });
  }
  lines = forgery.lines?.(lines) ?? lines;
  return seal({ forgery, lines, plan, planFile, policy, receipts, signer, others, base, split, approvals });
}

function resultOf(
  mode: string,
  signer: Signer | null,
  counts: Record<string, number>,
  ops: number,
  forgery: Forgery,
): string {
  const of = (type: string): number => counts[type] ?? 0;
  if (mode === 'dry_run') return 'planned';
  if (signer === null) return 'blocked';
  if (of('operation.intent') === 0) {
    if (forgery.authorize === true) return 'authorized';
    return of('operation.unchanged') === ops ? 'unchanged' : 'blocked';
  }
  if (of('operation.succeeded') + of('operation.unchanged') === ops) return 'shipped';
  return of('operation.succeeded') > 0 ? 'partial' : 'failed';
}
