import { digest, ed25519Of, frontierOf, jcs, leaf, mth, note, SIGNER, ZERO_HASH } from './crypto.ts';
import type { Dict, Signer, Value } from './crypto.ts';
import type { Forgery } from './forgery.ts';

/** A JSON file: canonical text and a newline. */
export const file = (value: Value): Buffer => Buffer.from(`${jcs(value)}\n`);

export interface Receipt {
  readonly id: string;
  readonly payload: Dict;
  readonly envelope: Buffer;
}

/** What a proof is sealed from. */
export interface Parts {
  readonly forgery: Forgery;
  readonly lines: Dict[];
  readonly plan: Dict;
  readonly material: { planFile: Buffer; evidenceFile: Buffer; policy: Buffer; trustedKeys: Buffer };
  readonly receipts: ReadonlyMap<string, Receipt>;
  readonly signer: Signer | null;
  readonly others: readonly Buffer[];
  readonly base: number;
  readonly split: number;
  readonly approvals: Value[];
}

/** Chains the lines, and makes and signs everything that follows from them. */
export function seal(parts: Parts): Map<string, Buffer> {
  const { forgery, lines, material, receipts, signer, others, base, split } = parts;
  const leaves = others.slice(0, base);
  const starts: number[] = [];
  const texts: string[] = [];
  const between = forgery.linesBetween ?? 0;
  lines.forEach((line, index) => {
    if (index === split && index > 0 && between > 0) leaves.push(...others.slice(base));
    const seq = leaves.length;
    if (index === 0 || (index === split && between > 0)) starts.push(seq);
    const head = leaves.at(-1)?.toString('hex') ?? ZERO_HASH;
    // A hook may have put a place of its own on a line.
    const placed = { ...line, seq: line['seq'] ?? seq, prev: line['prev'] ?? head };
    line['seq'] = placed.seq;
    const text = forgery.text?.(jcs(placed), index) ?? jcs(placed);
    texts.push(text);
    leaves.push(leaf(text));
  });
  const heads = leaves.map((hash) => hash.toString('hex'));
  const signers = signer === null ? [] : [signer, ...(forgery.coSigners ?? [])];
  const at = (size: number): string | null =>
    size === 0 || signer === null
      ? null
      : note(signers, size, mth(leaves.slice(0, size)), heads[size - 1] ?? ZERO_HASH);
  const checkpoints = starts.map((first, i): Dict => {
    const end = i + 1 < starts.length ? (starts[i + 1] as number) - between : leaves.length;
    const landed = forgery.landed !== false && forgery.authorize !== true;
    const frontier = frontierOf(leaves.slice(0, first));
    return { first_seq: first, frontier, before: at(first), after: landed ? at(end) : null };
  });
  forgery.checkpoints?.(checkpoints, { leaves: [...leaves], heads });
  const head = heads.at(-1) ?? ZERO_HASH;
  const { origin } = signer ?? SIGNER;
  const tip = { entries: lines.length, head, origin, root: mth(leaves).toString('hex'), size: leaves.length };
  const proof = proofOf(parts, tip);
  forgery.proof?.(proof);
  const files = new Map<string, Buffer>([
    ['CANONICAL_PROOF.json', file(proof)],
    ['plan.json', material.planFile],
    ['evidence.json', material.evidenceFile],
    ['policy.yml', material.policy],
    ['trusted-keys', material.trustedKeys],
    ['approvers', Buffer.from(forgery.approvers ?? '')],
    ['ledger.jsonl', Buffer.from(texts.map((text) => `${text}\n`).join(''))],
    ['checkpoints.json', file(checkpoints)],
    ['report.html', Buffer.from('<!doctype html><title>report</title>\n')],
    ['summary.md', Buffer.from('# summary\n')],
  ]);
  for (const { id, envelope } of receipts.values()) files.set(`receipts/${id}.dsse.json`, envelope);
  forgery.files?.(files);
  files.set('manifest.json', manifest(files, head, forgery.signedManifest === false ? null : signer, forgery.manifest));
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
  const signatures = signer === null ? [] : [ed25519Of(signer, type, bytes)];
  return file({ payload: bytes.toString('base64'), payloadType: type, signatures });
}

const OUTCOMES = ['succeeded', 'failed', 'skipped', 'in_doubt', 'unchanged', 'blocked'].map(
  (word) => `operation.${word}`,
);
const RECEIPTS = ['receipt.minted', 'receipt.refused'];

function proofOf({ lines, plan, material, receipts, signer, approvals }: Parts, tip: Dict): Dict {
  const opened: Dict = lines.find(({ type }) => type === 'run.opened') ?? { data: {} };
  const closed = lines.find(({ type }) => type === 'run.closed');
  const { run_id = null, run_attempt = null, claim = null, mode = null, ts: opened_at = null } = opened;
  const ops = plan['operations'] as Dict[];
  const of = (id: Value | undefined, ...types: string[]): Dict | undefined =>
    lines.findLast((line) => line['operation_id'] === id && types.includes(line['type'] as string));
  const dataOf = (line: Dict | undefined): Dict => (line?.['data'] ?? {}) as Dict;
  const wordOf = (outcome: Dict | undefined): Value => (outcome?.['type'] as string | undefined)?.slice(10) ?? null;
  const {
    origin: _o,
    vkey: _v,
    warnings: _w,
    trusted_keys_digest: _t,
    approvers_digest: _a,
    ...facts
  } = dataOf(opened);
  const recorded = lines.filter(({ type }) => RECEIPTS.includes(type as string));
  return {
    schema: 'marketops.proof/v1',
    run: {
      ...{ ...facts, run_id, run_attempt, claim, mode, opened_at },
      result: dataOf(closed)['result'] ?? 'failed',
      closed_at: closed?.['ts'] ?? opened_at,
    },
    phase_1_dry_run_plan: {
      mode: 'dry_run',
      blocked_by_mode: true,
      plan_digest: plan['plan_digest'] ?? null,
      plan_file_digest: digest(material.planFile),
      operations: ops.map(
        ({ operation_id, operation_kind, operation_digest, effect, reason }) =>
          ({ operation_id, operation_kind, operation_digest, effect, reason }) as Dict,
      ),
    },
    phase_2_fc_authorization: {
      blocked_by_mode: mode === 'dry_run',
      policy_digest: digest(material.policy),
      evidence_digest: digest(material.evidenceFile),
      approvals,
      signed_approvals: [],
      decisions: ops.map(({ operation_id }) => {
        const { decision = 'no_rule', violations = [] } = dataOf(of(operation_id, 'policy.decided'));
        return { operation_id, decision, violations } as Dict;
      }),
      receipts: recorded.map(({ operation_id = null }) => {
        const one = receipts.get(operation_id as string) as Receipt;
        const { enforceable = false } = one.payload;
        const envelope_digest = digest(one.envelope);
        return { receipt_id: one.id, operation_id, enforceable, envelope_digest, receipt: one.payload };
      }),
    },
    phase_3_github_execution: {
      blocked_by_mode: mode === 'dry_run',
      operations: ops.map(({ operation_id }) => {
        const outcome = of(operation_id, ...OUTCOMES);
        const receipt = of(operation_id, ...RECEIPTS);
        const checks = (dataOf(of(operation_id, 'gate.passed', 'gate.rejected'))['checks'] ?? null) as Dict[] | null;
        const { code, message = null, github = null } = dataOf(outcome);
        const [violation] = (dataOf(receipt)['violations'] ?? []) as Dict[];
        const rejection = checks?.find((check) => check['code'] !== null);
        const why = violation?.['code'] ?? rejection?.['code'] ?? (signer === null ? 'key_missing' : null);
        return {
          ...{ operation_id, checks, message, github },
          receipt_id: receipt?.['receipt_id'] ?? null,
          outcome: wordOf(outcome),
          status: outcome?.['status'] ?? 'rejected',
          code: outcome === undefined ? why : code,
        } as Dict;
      }),
    },
    phase_4_proof_ledger: {
      ...tip,
      bindings: recorded.map(({ receipt_id = null, operation_id = null }) => {
        const outcome = of(operation_id, ...OUTCOMES.slice(0, 4));
        const intent_seq = of(operation_id, 'operation.intent')?.['seq'] ?? null;
        return {
          receipt_id,
          operation_id,
          intent_seq,
          outcome_seq: outcome?.['seq'] ?? null,
          outcome: wordOf(outcome),
        };
      }),
    },
  };
}
