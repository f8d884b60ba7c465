import { basename, resolve } from 'node:path';
import { BranchFolder, branchSegments } from '../../../../src/verify/branch/files.ts';
import type { ReadFile } from '../../../../src/verify/branch/files.ts';
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
import { visibleName } from 'foreign-text/visible';

/**
 * `marketops audit-trail`: every line of a ledger that carries a status, and the signed approvals that it rests on, as a
 * table or as JSON, one object a line.
 */
export const auditTrail: Command<Given<'audit-trail'>> = async (io, { path, json }) => {
  const found = await recognise(resolve(io.cwd, path));
  if (found === null || found.kind === 'inclusion') throw usageError(`${path} is no proof and no ledger.`);
  const lines: Line[] = [];
  const chain = new Chain({
    file: PROOF_FILES.ledger,
    // A proof's lines may have gaps, where others wrote in between.
    startAt: () => ({ frontier: null, head: null }),
    marks: new Set(),
    onLine: (line) => void lines.push(line),
  });
  let approvers: Buffer | null = null;
  const tell = async (read: ReadFile): Promise<void> => {
    for (const line of lines.splice(0)) {
      for (const entry of entriesOf([line])) io.stdout(json ? `${JSON.stringify(entry)}\n` : row(entry));
      if (line.type === 'run.opened')
        approvers = await named(read, MATERIAL_PATHS.approvers, line.data.approvers_digest);
      if (line.type !== 'evidence.read') continue;
      const bytes = await named(read, MATERIAL_PATHS.evidence, line.data.evidence_digest);
      const counted = readShaped(evidenceShape, bytes)?.signed_approvals ?? null;
      for (const one of signaturesIn(counted, approvers ?? new Uint8Array())) io.stdout(signed(line, one, json));
    }
  };
  const take = async (pieces: AsyncIterable<Uint8Array>, read: ReadFile): Promise<void> => {
    for await (const piece of pieces) {
      try {
        chain.push(piece);
      } finally {
        await tell(read);
      }
    }
  };
  try {
    await feed(chain, found, take);
  } catch (error) {
    io.stderr(`marketops audit-trail: the ledger has a defect: ${visibleName(messageOf(error))}\n`);
    return 1;
  }
  return 0;
};

/** A file that a line names, as long as it is the one. */
async function named(read: ReadFile, pathOf: (digest: string) => string, digest: string): Promise<Buffer | null> {
  const bytes = await read(pathOf(digest));
  return bytes !== null && digestOf(bytes) === digest ? bytes : null;
}

type Take = (pieces: AsyncIterable<Uint8Array>, read: ReadFile) => Promise<void>;

async function feed(chain: Chain, found: Recognised, take: Take): Promise<void> {
  const { kind, path } = found;
  if (kind === 'branch') {
    const folder = new BranchFolder(path);
    const history = await openHistory(path, null);
    // What lies in a work tree, others may have written.
    const read: ReadFile = history?.read ?? ((name) => Promise.resolve(folder.bytes(name)));
    try {
      for await (const segment of branchSegments(folder, history)) {
        chain.nextFile(segment.path);
        await take(segment.pieces, read);
      }
    } finally {
      history?.close();
    }
  } else if (kind === 'ledger') {
    chain.nextFile(basename(path));
    await take(streamFile(path, true), () => Promise.resolve(null));
  } else {
    // What the lines of a proof name is beside them under other names.
    const materials = new Map<string, Buffer>();
    const source = await openProof(found);
    try {
      const kept = [
        [PROOF_FILES.evidence, MATERIAL_PATHS.evidence],
        [PROOF_FILES.approvers, MATERIAL_PATHS.approvers],
      ] as const;
      for (const [name, place] of kept) {
        // A run that broke off may have left neither.
        const bytes = await readWhole(source, name, MOST_BYTES).catch(() => null);
        if (bytes !== null) materials.set(place(digestOf(bytes)), bytes);
      }
      await take(source.stream(PROOF_FILES.ledger), (name) => Promise.resolve(materials.get(name) ?? null));
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
  return json ? `${JSON.stringify(entry)}\n` : `${visibleName(cells.join('  '))}\n`;
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
  return `${visibleName(cells.join('  ').trimEnd())}\n`;
}
