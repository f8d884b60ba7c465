import { digest, frontierOf, jcs, leaf, mth, note, pae, signerOf } from './forge-crypto.ts';
import type { Dict, Signer, Value } from './forge-crypto.ts';

/** Makes proofs, true and false ones, also such as only a holder of the key could sign. */

export const SECRET = Buffer.alloc(32, 0x42);
export const SIGNER = signerOf(SECRET);
export const OTHER = signerOf(Buffer.alloc(32, 0x43));
export const TRUSTED = `${SIGNER.vkey}\n`;
const SHA = '0123456789abcdef0123456789abcdef01234567';
const CHECKS =
  'authenticity mode presence enforceable run_binding operation_binding consumption expiration staleness'.split(' ');
const ZERO = '0'.repeat(64);

export interface Op {
  readonly id: string;
  readonly needs?: readonly string[];
  readonly effect?: 'create' | 'update' | 'none' | 'conflict';
  readonly outcome?: 'succeeded' | 'failed' | 'skipped' | 'in_doubt' | 'none';
  readonly code?: string;
  /** The gate's code: a late rejection with `outcome: 'skipped'`, else one before begin. */
  readonly rejected?: string;
  readonly decision?: 'permit' | 'forbid' | 'no_rule';
}

export interface Scene {
  readonly mode?: 'prod' | 'dry_run';
  readonly ops?: readonly Op[];
  readonly signer?: Signer | null;
  readonly coSigners?: readonly Signer[];
  readonly trusted?: string;
  /** Lines of others before this claim, and between begin and end. */
  readonly linesBefore?: number;
  readonly linesBetween?: number;
  readonly closed?: boolean;
  readonly landed?: boolean;
  readonly signedManifest?: boolean;
  readonly result?: string;
  readonly claim?: string;
  readonly runId?: string;
  readonly authorize?: boolean;
  readonly batch?: number;
  /** Hooks of a forger who holds the key: each is applied before what comes after it is made and signed. */
  readonly plan?: (plan: Dict) => void;
  readonly planned?: (plan: Dict) => void;
  readonly receipt?: (payload: Dict, id: string) => void;
  readonly envelope?: (envelope: Dict, id: string) => void;
  readonly lines?: (lines: Dict[]) => Dict[] | undefined;
  /** Edits the text of a line before it is hashed. */
  readonly text?: (text: string, index: number) => string;
  readonly proof?: (proof: Dict) => void;
  readonly checkpoints?: (list: Dict[], context: { leaves: Buffer[]; heads: string[] }) => void;
  readonly files?: (files: Map<string, Buffer>) => void;
  readonly manifest?: (payload: Dict) => void;
}

export const file = (value: Value): Buffer => Buffer.from(`${jcs(value)}\n`);
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

/** The files of a proof. */
export function forge(scene: Scene = {}): Map<string, Buffer> {
  const { mode = 'prod', ops = DEFAULT_OPS, claim = 'c'.repeat(32), runId = '9001' } = scene;
  const signer = mode === 'dry_run' ? null : scene.signer === undefined ? SIGNER : scene.signer;
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
  scene.plan?.(plan);
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
  scene.planned?.(plan);
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
  const base = scene.linesBefore ?? 0;
  const others = Array.from({ length: base + (scene.linesBetween ?? 0) }, (_, i) => leaf(`other ${i}`));
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
        signer === null ? null : { size: base, head: base === 0 ? ZERO : (others[base - 1] as Buffer).toString('hex') },
      issued_at: issued,
      expires_at: new Date(Date.parse(issued) + 900_000).toISOString(),
      key_id: signer?.keyId ?? null,
    };
    scene.receipt?.(payload, op.id);
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
    scene.envelope?.(envelope, op.id);
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
    for (const op of ops.filter((other) => !idle(other))) {
      const mine =
        (op.decision ?? 'permit') !== 'permit'
          ? noRule
          : { rule: null, code: op.effect === 'conflict' ? 'conflict' : 'plan_blocked', message: 'refused' };
      mint(op, [mine]);
    }
    ops.filter(idle).forEach(unchanged);
  } else if (signer !== null) {
    const todo = ops.filter((op) => !idle(op));
    const size = scene.batch ?? 100;
    for (let first = 0; first < todo.length; first += size) {
      const batch = todo.slice(first, first + size);
      for (const op of batch) mint(op, []);
      if (scene.authorize === true) continue;
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
          {
            receipt_id: id,
            status: good ? 'success' : outcome === 'skipped' ? 'rejected' : 'failed',
          },
        );
      }
    }
    if (scene.authorize !== true) ops.filter(idle).forEach(unchanged);
  }
  if (scene.closed !== false) {
    const counts: Record<string, number> = {};
    for (const { type } of lines) counts[type as string] = (counts[type as string] ?? 0) + 1;
    add('run.closed', { result: scene.result ?? resultOf(mode, signer, counts, ops.length, scene), counts });
  }
  lines = scene.lines?.(lines) ?? lines;
  return seal({ scene, lines, plan, planFile, policy, receipts, signer, others, base, split, approvals });
}

function resultOf(
  mode: string,
  signer: Signer | null,
  counts: Record<string, number>,
  ops: number,
  scene: Scene,
): string {
  const of = (type: string): number => counts[type] ?? 0;
  if (mode === 'dry_run') return 'planned';
  if (signer === null) return 'blocked';
  if (of('operation.intent') === 0) {
    if (scene.authorize === true) return 'authorized';
    return of('operation.unchanged') === ops ? 'unchanged' : 'blocked';
  }
  if (of('operation.succeeded') + of('operation.unchanged') === ops) return 'shipped';
  return of('operation.succeeded') > 0 ? 'partial' : 'failed';
}

interface Parts {
  readonly scene: Scene;
  readonly lines: Dict[];
  readonly plan: Dict;
  readonly planFile: Buffer;
  readonly policy: Buffer;
  readonly receipts: ReadonlyMap<string, { id: string; payload: Dict; envelope: Buffer }>;
  readonly signer: Signer | null;
  readonly others: readonly Buffer[];
  readonly base: number;
  readonly split: number;
  readonly approvals: Value[];
}

/** Chains the lines, and makes and signs everything that follows from them. */
function seal({
  scene,
  lines,
  plan,
  planFile,
  policy,
  receipts,
  signer,
  others,
  base,
  split,
  approvals,
}: Parts): Map<string, Buffer> {
  const leaves = others.slice(0, base);
  const starts: number[] = [];
  const texts: string[] = [];
  const between = scene.linesBetween ?? 0;
  lines.forEach((line, index) => {
    if (index === split && index > 0 && between > 0) leaves.push(...others.slice(base));
    const seq = leaves.length;
    if (index === 0 || (index === split && between > 0)) starts.push(seq);
    const head = leaves.at(-1)?.toString('hex') ?? ZERO;
    // A hook may have put a place of its own on a line.
    const placed = { ...line, seq: line['seq'] ?? seq, prev: line['prev'] ?? head };
    line['seq'] = placed.seq;
    const text = scene.text?.(jcs(placed), index) ?? jcs(placed);
    texts.push(text);
    leaves.push(leaf(text));
  });
  const heads = leaves.map((hash) => hash.toString('hex'));
  const signers = signer === null ? [] : [signer, ...(scene.coSigners ?? [])];
  const at = (size: number): string | null =>
    size === 0 || signer === null ? null : note(signers, size, mth(leaves.slice(0, size)), heads[size - 1] ?? ZERO);
  const checkpoints = starts.map((first, i): Dict => {
    const end = i + 1 < starts.length ? (starts[i + 1] as number) - between : leaves.length;
    const landed = scene.landed !== false && scene.authorize !== true;
    return {
      first_seq: first,
      frontier: frontierOf(leaves.slice(0, first)),
      before: at(first),
      after: landed ? at(end) : null,
    };
  });
  scene.checkpoints?.(checkpoints, { leaves: [...leaves], heads });
  const head = heads.at(-1) ?? ZERO;
  const proof = proofOf(lines, plan, planFile, policy, receipts, signer, approvals, {
    entries: lines.length,
    head,
    origin: (signer ?? SIGNER).origin,
    root: mth(leaves).toString('hex'),
    size: leaves.length,
  });
  scene.proof?.(proof);
  const files = new Map<string, Buffer>([
    ['CANONICAL_PROOF.json', file(proof)],
    ['plan.json', planFile],
    ['policy.yml', policy],
    ['trusted-keys', Buffer.from(scene.trusted ?? (signer === null ? '' : `${signer.vkey}\n`))],
    ['ledger.jsonl', Buffer.from(texts.map((text) => `${text}\n`).join(''))],
    ['checkpoints.json', file(checkpoints)],
    ['report.html', Buffer.from('<!doctype html><title>report</title>\n')],
    ['summary.md', Buffer.from('# summary\n')],
  ]);
  for (const { id, envelope } of receipts.values()) files.set(`receipts/${id}.dsse.json`, envelope);
  scene.files?.(files);
  files.set('manifest.json', manifest(files, head, scene.signedManifest === false ? null : signer, scene.manifest));
  return files;
}

/** A manifest over files as they are, signed or not. */
export function manifest(
  files: ReadonlyMap<string, Buffer>,
  head: string,
  signer: Signer | null,
  edit?: (payload: Dict) => void,
): Buffer {
  const listed = [...files]
    .filter(([path]) => path !== 'manifest.json')
    .map(([path, bytes]) => [path, digest(bytes)] as const);
  const payload: Dict = { schema: 'marketops.manifest/v1', head, files: Object.fromEntries(listed) };
  edit?.(payload);
  const bytes = Buffer.from(jcs(payload));
  const type = 'application/vnd.marketops.manifest.v1+json';
  const signatures =
    signer === null
      ? []
      : [{ keyid: `ed25519:${signer.keyHash}`, sig: signer.ed25519(pae(type, bytes)).toString('base64') }];
  return file({ payload: bytes.toString('base64'), payloadType: type, signatures });
}

function proofOf(
  lines: readonly Dict[],
  plan: Dict,
  planFile: Buffer,
  policy: Buffer,
  receipts: Parts['receipts'],
  signer: Signer | null,
  approvals: Value[],
  tip: Dict,
): Dict {
  const opened: Dict = lines.find(({ type }) => type === 'run.opened') ?? { data: {} };
  const closed = lines.find(({ type }) => type === 'run.closed');
  const data = opened['data'] as Dict;
  const dryRun = opened['mode'] === 'dry_run';
  const ops = plan['operations'] as Dict[];
  const of = (id: Value, ...types: string[]): Dict | undefined =>
    lines.findLast((line) => line['operation_id'] === id && types.includes(line['type'] as string));
  const dataOf = (line: Dict | undefined): Dict => (line?.['data'] ?? {}) as Dict;
  const OUTCOMES = ['succeeded', 'failed', 'skipped', 'in_doubt', 'unchanged', 'blocked'].map(
    (word) => `operation.${word}`,
  );
  const RECEIPTS = ['receipt.minted', 'receipt.refused'];
  const { origin: _o, vkey: _v, warnings: _w, ...facts } = data;
  const recorded = lines.filter(({ type }) => RECEIPTS.includes(type as string));
  return {
    schema: 'marketops.proof/v1',
    run: {
      ...facts,
      run_id: opened['run_id'] ?? null,
      run_attempt: opened['run_attempt'] ?? null,
      claim: opened['claim'] ?? null,
      mode: opened['mode'] ?? null,
      result: dataOf(closed)['result'] ?? 'failed',
      opened_at: opened['ts'] ?? null,
      closed_at: closed?.['ts'] ?? opened['ts'] ?? null,
    },
    phase_1_dry_run_plan: {
      mode: 'dry_run',
      blocked_by_mode: true,
      plan_digest: plan['plan_digest'] ?? null,
      plan_file_digest: digest(planFile),
      operations: ops.map(
        ({ operation_id, operation_kind, operation_digest, effect, reason }) =>
          ({ operation_id, operation_kind, operation_digest, effect, reason }) as Dict,
      ),
    },
    phase_2_fc_authorization: {
      blocked_by_mode: dryRun,
      policy_digest: digest(policy),
      approvals,
      decisions: ops.map(({ operation_id: id }) => {
        const decided = dataOf(of(id ?? null, 'policy.decided'));
        return {
          operation_id: id,
          decision: decided['decision'] ?? 'no_rule',
          violations: decided['violations'] ?? [],
        } as Dict;
      }),
      receipts: recorded.map((line) => {
        const { id, payload, envelope } = receipts.get(line['operation_id'] as string) as {
          id: string;
          payload: Dict;
          envelope: Buffer;
        };
        return {
          receipt_id: id,
          operation_id: line['operation_id'] ?? null,
          enforceable: payload['enforceable'] ?? false,
          envelope_digest: digest(envelope),
          receipt: payload,
        };
      }),
    },
    phase_3_github_execution: {
      blocked_by_mode: dryRun,
      operations: ops.map(({ operation_id: id }) => {
        const outcome = of(id ?? null, ...OUTCOMES);
        const gate = of(id ?? null, 'gate.passed', 'gate.rejected');
        const receipt = of(id ?? null, ...RECEIPTS);
        const gateChecks = (dataOf(gate)['checks'] ?? null) as Dict[] | null;
        const answer = dataOf(outcome);
        const violation = ((dataOf(receipt)['violations'] ?? []) as Dict[])[0];
        const why =
          violation?.['code'] ??
          gateChecks?.find(({ code }) => code !== null)?.['code'] ??
          (signer === null ? 'key_missing' : null);
        return {
          operation_id: id,
          receipt_id: receipt?.['receipt_id'] ?? null,
          checks: gateChecks,
          outcome: outcome === undefined ? null : (outcome['type'] as string).slice(10),
          status: outcome?.['status'] ?? 'rejected',
          code: outcome === undefined ? why : answer['code'],
          message: answer['message'] ?? null,
          github: answer['github'] ?? null,
        } as Dict;
      }),
    },
    phase_4_proof_ledger: {
      ...tip,
      bindings: recorded.map((line) => {
        const id = line['operation_id'] ?? null;
        const outcome = of(id, ...OUTCOMES.slice(0, 4));
        return {
          receipt_id: line['receipt_id'] ?? null,
          operation_id: id,
          intent_seq: of(id, 'operation.intent')?.['seq'] ?? null,
          outcome_seq: outcome?.['seq'] ?? null,
          outcome: outcome === undefined ? null : (outcome['type'] as string).slice(10),
        };
      }),
    },
  };
}
