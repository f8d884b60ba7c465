import { basename, resolve } from 'node:path';
import { BranchFolder, branchSegments } from '../../../../src/verify/branch/files.ts';
import { openHistory } from '../../../../src/verify/branch/history.ts';
import { Chain } from '../../../../src/verify/chain.ts';
import { readWhole, streamFile } from 'file-sources/source';
import { openProof, recognise } from '../../../../src/verify/index.ts';
import type { Recognised } from '../../../../src/verify/index.ts';
import { messageOf, usageError } from '../../../../src/core/errors.ts';
import { auditTrail as entriesOf } from '../../../../src/protocol/audit-trail.ts';
import type { AuditEntry } from '../../../../src/protocol/audit-trail.ts';
import { digestOf } from '../../../../src/core/digest.ts';
import { evidenceShape } from '../../../../src/protocol/evidence.ts';
import { readShaped } from 'canonical-json/jcs';
import { MATERIAL_PATHS } from '../../../../src/protocol/ledger-files.ts';
import type { Line } from '../../../../src/protocol/ledger.ts';
import { PROOF_FILES } from '../../../../src/protocol/proof.ts';
import { keyWords } from '../../../../src/report/decision.ts';
import type { Signature } from '../../../../src/report/decision.ts';
import { signaturesIn } from '../../../../src/report/signatures.ts';
import type { Command, Given } from '../../../../src/cli/io.ts';
import { printable } from '../../../../src/core/printable.ts';

/**
 * `marketops audit-trail`: every line of a ledger that carries a status, and the signed approvals that it rests on, as a
 * table or as JSON, one object a line.
 */
export const auditTrail: Command<Given<'audit-trail'>> = async (io, { path, json }) => {
  const found = await recognise(resolve(io.cwd, path));
  if (found === null || found.kind === 'inclusion') throw usageError(`${path} is no proof and no ledger.`);
  // What the lines of a proof name is beside them under other names; of a lone ledger nothing is.
  const materials = new Map<string, Buffer>();
  const folder = found.kind === 'branch' ? new BranchFolder(found.path) : null;
  const material = (path: string): Buffer | null => folder?.bytes(path) ?? materials.get(path) ?? null;
  let approvers: Buffer | null = null;
  const chain = new Chain({
    file: PROOF_FILES.ledger,
    // A proof's lines may have gaps, where others wrote in between.
    startAt: () => ({ frontier: null, head: null }),
    marks: new Set(),
    onLine: (line) => {
      for (const entry of entriesOf([line])) io.stdout(json ? `${JSON.stringify(entry)}\n` : row(entry));
      if (line.type === 'run.opened') approvers = material(MATERIAL_PATHS.approvers(line.data.approvers_digest));
      if (line.type !== 'evidence.read') return;
      const evidence = readShaped(evidenceShape, material(MATERIAL_PATHS.evidence(line.data.evidence_digest)));
      for (const one of signaturesIn(evidence?.signed_approvals ?? null, approvers ?? new Uint8Array()))
        io.stdout(signed(line, one, json));
    },
  });
  try {
    await feed(chain, found, materials);
  } catch (error) {
    io.stderr(`marketops audit-trail: the ledger has a defect: ${printable(messageOf(error))}\n`);
    return 1;
  }
  return 0;
};

async function feed(chain: Chain, found: Recognised, materials: Map<string, Buffer>): Promise<void> {
  const { kind, path } = found;
  if (kind === 'branch') {
    const history = await openHistory(path, null);
    for await (const segment of branchSegments(new BranchFolder(path), history)) {
      chain.nextFile(segment.path);
      for await (const piece of segment.pieces) chain.push(piece);
    }
    history?.close();
  } else if (kind === 'ledger') {
    chain.nextFile(basename(path));
    for await (const piece of streamFile(path, true)) chain.push(piece);
  } else {
    const source = await openProof(found);
    try {
      const named = [
        [PROOF_FILES.evidence, MATERIAL_PATHS.evidence],
        [PROOF_FILES.approvers, MATERIAL_PATHS.approvers],
      ] as const;
      for (const [name, place] of named) {
        // A run that broke off may have left neither.
        const bytes = await readWhole(source, name, MOST_BYTES).catch(() => null);
        if (bytes !== null) materials.set(place(digestOf(bytes)), bytes);
      }
      for await (const piece of source.stream(PROOF_FILES.ledger)) chain.push(piece);
    } finally {
      await source.close();
    }
  }
  chain.end();
}

const MOST_BYTES = 16 * 1024 * 1024;

function signed({ seq, ts, run_id, run_attempt }: Line, signature: Signature, json: boolean): string {
  const { principal, key, notAfter, verified } = signature;
  const { type, device } = keyWords(signature);
  const told = { principal, key, key_type: type, hardware: type.startsWith('sk-'), verified, not_after: notAfter };
  const entry = { seq, ts, run_id, run_attempt, event: 'approval.signed', ...told };
  const cells = [ts, run_id, 'approval.signed', principal, type, key, device, `until ${notAfter ?? '-'}`];
  return json ? `${JSON.stringify(entry)}\n` : `${printable(cells.join('  '))}\n`;
}

function row(entry: AuditEntry): string {
  const why = [entry.code, entry.message, entry.github?.url]
    .filter((part) => part !== null && part !== undefined)
    .join(' ');
  const cells = [
    entry.ts,
    entry.run_id,
    entry.operation_id,
    entry.operation_kind,
    entry.event,
    entry.status,
    entry.receipt_id ?? '-',
    why,
  ];
  return `${printable(cells.join('  ').trimEnd())}\n`;
}
