import { digest, frontierOf, jcs, leaf, mth, note, pae, SIGNER, ZERO_HASH } from './crypto.ts';
import type { Dict, Signer, Value } from './crypto.ts';
import type { Forgery } from './forgery.ts';

/** A JSON file: canonical text and a newline. */
export const file = (value: Value): Buffer => Buffer.from(`${jcs(value)}\n`);

/** What a proof is sealed from. */
export interface Parts {
  readonly forgery: Forgery;
  readonly lines: Dict[];
  readonly plan: Dict;
  readonly material: { planFile: Buffer; evidenceFile: Buffer; policy: Buffer; trustedKeys: Buffer };
  readonly receipts: ReadonlyMap<string, { id: string; payload: Dict; envelope: Buffer }>;
  readonly signer: Signer | null;
  readonly others: readonly Buffer[];
  readonly base: number;
  readonly split: number;
  readonly approvals: Value[];
}

/** Chains the lines, and makes and signs everything that follows from them. */
export function seal({
  forgery,
  lines,
  plan,
  material,
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
    return {
      first_seq: first,
      frontier: frontierOf(leaves.slice(0, first)),
      before: at(first),
      after: landed ? at(end) : null,
    };
  });
  forgery.checkpoints?.(checkpoints, { leaves: [...leaves], heads });
  const head = heads.at(-1) ?? ZERO_HASH;
  const proof = proofOf(lines, plan, material, receipts, signer, approvals, {
    entries: lines.length,
    head,
    origin: (signer ?? SIGNER).origin,
    root: mth(leaves).toString('hex'),
    size: leaves.length,
  });
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
  const signatures =
    signer === null
      ? []
      : [{ keyid: `ed25519:${signer.keyHash}`, sig: signer.ed25519(pae(type, bytes)).toString('base64') }];
  return file({ payload: bytes.toString('base64'), payloadType: type, signatures });
}

function proofOf(
  lines: readonly Dict[],
  plan: Dict,
  { planFile, evidenceFile, policy }: Parts['material'],
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
  const { origin: _o, vkey: _v, warnings: _w, trusted_keys_digest: _t, approvers_digest: _a, ...facts } = data;
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
      evidence_digest: digest(evidenceFile),
      approvals,
      signed_approvals: [],
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
