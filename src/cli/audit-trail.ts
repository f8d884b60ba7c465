import { basename, resolve } from 'node:path';
import { BranchFolder, branchSegments } from '../verify/branch/files.ts';
import { openHistory } from '../verify/branch/history.ts';
import { Chain } from '../verify/chain.ts';
import { folderSource, streamFile } from '../verify/source.ts';
import { openZip } from '../verify/zip.ts';
import { recognise } from '../verify/index.ts';
import type { Recognised } from '../verify/index.ts';
import { messageOf, usageError } from '../core/errors.ts';
import { auditTrail as entriesOf } from '../protocol/audit-trail.ts';
import type { AuditEntry } from '../protocol/audit-trail.ts';
import { PROOF_FILES } from '../protocol/proof.ts';
import type { Command } from './io.ts';
import { printable } from '../core/printable.ts';

/** `marketops audit-trail`: every line of a ledger that carries a status, as a table or as JSON, one object a line. */
export const auditTrail: Command<{ path: string; json: boolean }> = async (io, { path, json }) => {
  const found = await recognise(resolve(io.cwd, path));
  if (found === null || found.kind === 'inclusion') throw usageError(`${path} is no proof and no ledger.`);
  const chain = new Chain({
    file: PROOF_FILES.ledger,
    // A proof's lines may have gaps, where others wrote in between.
    startAt: () => ({ frontier: null, head: null }),
    marks: new Set(),
    onLine: (line) => {
      for (const entry of entriesOf([line])) io.stdout(json ? `${JSON.stringify(entry)}\n` : row(entry));
    },
  });
  try {
    await feed(chain, found);
  } catch (error) {
    io.stderr(`marketops audit-trail: the ledger has a defect: ${printable(messageOf(error))}\n`);
    return 1;
  }
  return 0;
};

async function feed(chain: Chain, { kind, path }: Recognised): Promise<void> {
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
    const source = kind === 'zip' ? await openZip(path) : folderSource(path);
    try {
      for await (const piece of source.stream(PROOF_FILES.ledger)) chain.push(piece);
    } finally {
      await source.close();
    }
  }
  chain.end();
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
