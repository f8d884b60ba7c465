import { digest, ed25519Of, hmacOf, jcs, leaf, SIGNER, ZERO_HASH } from './crypto.ts';
import type { Dict, Signer, Value } from './crypto.ts';
import type { Forgery, Op } from './forgery.ts';
import { file, seal } from './seal.ts';
import type { Parts, Receipt } from './seal.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const CHECKS =
  'authenticity mode presence enforceable run_binding operation_binding consumption expiration staleness'.split(' ');

const time = (step: number): string => new Date(Date.UTC(2026, 10, 23, 1, 0, 0, 100 + 7 * step)).toISOString();
const CHECK_OF: Readonly<Record<string, string>> = {
  receipt_expired: 'expiration',
  run_mismatch: 'run_binding',
  signature_invalid: 'authenticity',
  receipt_missing: 'presence',
  receipt_consumed: 'consumption',
};
export const checks = (code?: string): Value[] =>
  CHECKS.map((name) =>
    code !== undefined && CHECK_OF[code] === name
      ? { name, result: 'fail', code }
      : { name, result: 'pass', code: null },
  );

/** How many lines of each type there are, as `run.closed` says it. */
export const countsOf = (lines: readonly Dict[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { type } of lines) counts[type as string] = (counts[type as string] ?? 0) + 1;
  return counts;
};
export const receiptIdOf = (op: string, claim = CLAIM): string => `rcpt_${digest(`${claim}${op}`).slice(7, 39)}`;

const GITHUB = { id: null, sha: SHA, url: null };
const NONE = { github: null, state_digest: null };
const CLAIM = 'c'.repeat(32);
const WHERE = { repository: 'acme/widgets', repository_id: '123456789' };
const BUILD = { commit_sha: SHA, ref: 'refs/heads/main' };
const DEFAULT_OPS: readonly Op[] = [{ id: 'tag' }, { id: 'release', needs: ['tag'] }];

/** The files of a proof: honest as it stands, or with what only a holder of the key could sign. */
export const forge = (forgery: Forgery = {}): Map<string, Buffer> => seal(forgeParts(forgery));

/** What such a proof is sealed from. */
export function forgeParts(forgery: Forgery): Parts {
  const { mode = 'prod', ops = DEFAULT_OPS, claim = CLAIM, runId = '9001' } = forgery;
  const signer = mode === 'dry_run' ? null : forgery.signer === undefined ? SIGNER : forgery.signer;
  const origin = (signer ?? SIGNER).origin;
  const { policy: fitting, decisionOf } = policyFor(ops);
  const policy = forgery.policy === undefined ? fitting : Buffer.from(forgery.policy);
  const policyDigest = digest(policy);
  const trustedKeys = Buffer.from(forgery.trusted ?? (signer === null ? '' : `${signer.vkey}\n`));
  let step = 0;

  const plan: Dict = {
    schema: 'marketops.plan/v1',
    mode,
    blocked_by_mode: mode === 'dry_run',
    promotable: false,
    ...WHERE,
    ...BUILD,
    created_at: time(step++),
    operations: [],
  };
  plan['operations'] = ops.map((op): Dict => ({
    operation_id: op.id,
    operation_kind: 'tag_repo',
    ...WHERE,
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
        ({ operation_id, operation_digest, depends_on }) => ({ operation_id, operation_digest, depends_on }) as Dict,
      ),
    }),
  );
  forgery.planned?.(plan);
  const planFile = file(plan);
  const digestOfOp = ({ id }: Op): Value => planned.find((op) => op['operation_id'] === id)?.['operation_digest'] ?? '';

  const run = {
    ...WHERE,
    ...BUILD,
    ...{ event: 'push', actor: 'octocat', triggering_actor: 'octocat' },
    workflow_ref: 'acme/widgets/.github/workflows/r.yml@refs/heads/main',
    workflow_sha: SHA,
    environment: mode === 'prod' ? 'production' : null,
  };
  let lines: Dict[] = [];
  const add = (type: string, data: Dict, op?: Op, extra: Dict = {}): void => {
    const named = op === undefined ? {} : { operation_id: op.id, operation_kind: 'tag_repo' };
    lines.push({ v: 1, ts: time(step++), type, mode, run_id: runId, run_attempt: 1, claim, data, ...named, ...extra });
  };
  add('run.opened', {
    ...run,
    origin,
    action_version: '1.0.0',
    vkey: signer?.vkey ?? null,
    warnings: [],
    trusted_keys_digest: digest(trustedKeys),
    approvers_digest: digest(forgery.approvers ?? ''),
    policy_source: { repository: 'acme/widgets', path: '.marketops/policy.yml', commit_sha: SHA, withheld: false },
  });
  add('plan.created', { plan_digest: plan['plan_digest'], plan_file_digest: digest(planFile), operations: ops.length });
  const evidence: Dict = evidenceOf(run, mode, time(step));
  forgery.evidence?.(evidence);
  const evidenceFile = file(evidence);
  const evidenceDigest = digest(evidenceFile);
  add('evidence.read', { evidence_digest: evidenceDigest });
  for (const op of ops) add('policy.decided', { policy_digest: policyDigest, ...decisionOf(op) }, op);

  const receipts = new Map<string, Receipt>();
  const base = forgery.linesBefore ?? 0;
  const others = Array.from({ length: base + (forgery.linesBetween ?? 0) }, (_, i) => leaf(`other ${i}`));
  const approvals =
    mode === 'prod'
      ? [{ environment: 'production', user: 'alice', user_id: '77', state: 'approved', comment: '' }]
      : [];
  const mint = (op: Op, violations: Dict[]): void => {
    const id = receiptIdOf(op.id, claim);
    const issued = time(step++);
    const { event: _e, commit_sha: _c, ref: _r, triggering_actor: _t, ...facts } = run;
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
      operation_digest: digestOfOp(op),
      plan_digest: plan['plan_digest'] as string,
      policy_digest: policyDigest,
      evidence_digest: evidenceDigest,
      approvals: approvals,
      signed_approvals: [],
      violations,
      ledger: signer === null ? null : { size: base, head: others[base - 1]?.toString('hex') ?? ZERO_HASH },
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
      signatures: signer === null ? [] : [hmacOf(signer, type, bytes), ed25519Of(signer, type, bytes)],
    };
    forgery.envelope?.(envelope, op.id);
    receipts.set(op.id, { id, payload, envelope: file(envelope) });
    const minted = violations.length === 0;
    const data = { envelope_digest: digest(file(envelope)), operation_digest: digestOfOp(op), enforceable: minted };
    const more = { receipt_id: id, ...(minted ? {} : { status: 'rejected' }) };
    add(minted ? 'receipt.minted' : 'receipt.refused', { ...data, violations }, op, more);
  };

  const refused = ops.some((op) => (op.decision ?? 'permit') !== 'permit' || op.effect === 'conflict');
  const idle = (op: Op): boolean => op.effect === 'none' && (op.decision ?? 'permit') === 'permit';
  const unchanged = (op: Op): void => {
    const data = { code: null, message: null, github: null, effect: 'none', state_digest: digest('state') };
    add('operation.unchanged', data, op, { status: 'success' });
  };
  let split = 0;
  if (mode === 'dry_run') {
    const violation = { rule: null, code: 'mode_not_prod', message: 'dry run' };
    for (const op of ops) mint(op, [violation, ...(decisionOf(op)['violations'] as Dict[])]);
    for (const op of ops) {
      const data = { code: 'mode_not_prod', effect: op.effect ?? 'create', operation_digest: digestOfOp(op) };
      add('operation.blocked', data, op, { status: 'rejected' });
    }
  } else if (signer !== null && refused) {
    for (const op of ops.filter((other) => forgery.execute !== true && !idle(other))) {
      const blocked = { rule: null, code: op.effect === 'conflict' ? 'conflict' : 'plan_blocked', message: 'refused' };
      const own = decisionOf(op)['violations'] as Dict[];
      mint(op, own.length > 0 ? own : [blocked]);
    }
    ops.filter(idle).forEach(unchanged);
  } else if (signer !== null) {
    const todo = ops.filter((op) => !idle(op));
    const size = forgery.batch ?? 100;
    for (let first = 0; first < todo.length; first += size) {
      const batch = todo.slice(first, first + size);
      for (const op of batch) mint(op, []);
      if (forgery.authorize === true) continue;
      const under = (op: Op, status?: string): Dict => ({
        receipt_id: receipts.get(op.id)?.id ?? '',
        ...(status === undefined ? {} : { status }),
      });
      const reject = (op: Op): void => add('gate.rejected', { checks: checks(op.rejected) }, op, under(op, 'rejected'));
      const early = (op: Op): boolean => op.rejected !== undefined && op.outcome !== 'skipped';
      for (const op of batch) {
        if (early(op)) {
          reject(op);
          continue;
        }
        add('gate.passed', { checks: checks() }, op, under(op));
        add('operation.intent', { operation_digest: digestOfOp(op), natural_key: op.id }, op, under(op));
      }
      split = lines.length;
      for (const op of batch) {
        const { outcome = 'succeeded', effect = 'create' } = op;
        if (early(op) || outcome === 'none') continue;
        if (op.rejected !== undefined) reject(op);
        const why = op.code ?? op.rejected ?? (outcome === 'skipped' ? 'dependency_failed' : 'github_error');
        const [status, data] =
          outcome === 'succeeded'
            ? ['success', { code: null, message: null, github: GITHUB, state_digest: digest('state') }]
            : [outcome === 'skipped' ? 'rejected' : 'failed', { code: why, message: 'because', ...NONE }];
        add(`operation.${outcome}`, { ...data, effect }, op, under(op, status));
      }
    }
    ops.filter(idle).forEach(unchanged);
  }
  if (forgery.closed !== false) {
    const counts = countsOf(lines);
    add('run.closed', { result: forgery.result ?? resultOf(mode, signer, counts, ops.length, forgery), counts });
  }
  lines = forgery.lines?.(lines) ?? lines;
  const material = { planFile, evidenceFile, policy, trustedKeys };
  return { forgery, lines, plan, material, receipts, signer, others, base, split, approvals };
}

/** A policy that decides as the operations say, and what it says of each. */
function policyFor(ops: readonly Op[]): { policy: Buffer; decisionOf: (op: Op) => Dict } {
  const tags = (decision: string): string[] =>
    ops.filter((op) => (op.decision ?? 'permit') === decision).map(({ id }) => JSON.stringify(id));
  const permitted = tags('permit').length > 0 ? tags('permit') : ['"nothing"'];
  const forbidden = tags('forbid');
  const rule = (id: string, effect: string, reason: string, listed: string[]): string =>
    `  - {id: ${id}, effect: ${effect}, reason: ${reason}, operations: [tag_repo], repositories: [self], when: {tags: [${listed.join(', ')}]}}\n`;
  const policy =
    'version: 1\nenvironment: production\napprovals: none\nledger_protection: warn\nplan_digest: optional\n' +
    'environment_protection: {required_reviewers: false, prevent_self_review: false, admins_may_bypass: true, branch_restricted: false}\n' +
    `rules:\n${rule('r', 'permit', 'releases', permitted)}` +
    (forbidden.length > 0 ? rule('f', 'forbid', 'never', forbidden) : '');
  const decisionOf = ({ id, decision = 'permit' }: Op): Dict => {
    const tag = JSON.stringify(id);
    const outcome = (name: string, effect: string, matched: boolean, listed: string[]): Dict => ({
      ...{ id: name, effect, matched },
      unmet: matched ? null : { condition: 'tags', expected: listed.join(' or '), found: tag },
    });
    const rules = [outcome('r', 'permit', decision === 'permit', permitted)];
    if (forbidden.length > 0) rules.push(outcome('f', 'forbid', decision === 'forbid', forbidden));
    const violations: Dict[] = [];
    if (decision === 'no_rule') {
      const message =
        `The permit rule that comes closest does not match: rule "r" (releases). Found: tags is ${tag}. Wanted: tags: ` +
        `${permitted.join(' or ')}. Next: Change the operation or the way the run is started to what is wanted, or have ` +
        'the owners widen the rule.';
      violations.push({ code: 'policy_condition_unmet', rule: 'r', message });
    }
    if (decision === 'forbid') {
      const message =
        'A forbid rule matches: rule "f" (never). Found: operations is tag_repo; repositories is "acme/widgets" (self); ' +
        `tags is ${tag}. Wanted: anything else than operations: tag_repo with repositories: "self" with tags: ` +
        `${forbidden.join(' or ')}. Next: Change the operation so that the rule does not match, or have the owners of ` +
        'the policy change the rule.';
      violations.push({ code: 'policy_forbids', rule: 'f', message });
    }
    return { decision, rules, violations };
  };
  return { policy: Buffer.from(policy), decisionOf };
}

/** What the run read beside its plan and its policy. */
function evidenceOf(run: Dict, mode: string, now: string): Dict {
  const prod = mode === 'prod';
  const { workflow_sha: _w, ...job } = run;
  const octocat = { id: '583231', login: 'octocat', type: 'User' };
  const alice = { id: '77', login: 'alice', type: 'User' };
  const inProd = (value: Value): Dict | null => (prod ? { value } : null);
  return {
    schema: 'marketops.evidence/v1',
    decide: 1,
    now,
    job,
    run: {
      attempt: inProd({
        ...{ actor: octocat, triggering_actor: octocat, event: 'push', path: '.github/workflows/r.yml' },
        ...{ head_branch: 'main', head_sha: SHA },
      }),
      ...{ differs: null, earlier_plan_digests: { value: null }, expected_plan_digest: null, run_attempt: 1 },
    },
    environment: inProd({
      ...{ name: 'production', can_admins_bypass: false, protection_rules: [] },
      ...{ branch_patterns: null, deployment_branch_policy: null, ref_protected: null },
    }),
    approvals: inProd([
      { comment: '', environments: [{ id: '1', name: 'production' }], state: 'approved', user: alice },
    ]),
    signed_approvals: null,
    teams: prod ? [] : null,
    ledger_rules: inProd(['deletion', 'non_fast_forward']),
    default_branch: { asks_for_pull_request: { value: true }, commit_sha: SHA, name: 'main' },
    zones: null,
    targets: [],
    commit_author: inProd([octocat]),
  };
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
