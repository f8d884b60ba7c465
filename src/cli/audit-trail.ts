import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BranchFolder } from '../verify/branch-files.ts';
import { Chain } from '../verify/chain.ts';
import { folderSource, streamFile, openZip } from '../verify/source.ts';
import { recognise } from '../verify/index.ts';
import type { Recognised } from '../verify/index.ts';
import { MarketOpsError, messageOf } from '../core/errors.ts';
import { auditTrail as entriesOf } from '../protocol/audit-trail.ts';
import type { AuditEntry } from '../protocol/audit-trail.ts';
import { PROOF_FILES } from '../protocol/proof.ts';
import type { Command, CommandIo } from './io.ts';
import { printable } from './printable.ts';
import { usageError } from './verify-options.ts';

export const AUDIT_TRAIL_USAGE = `marketops audit-trail PATH [--json]
  What became of each operation: a line for everything that has a status. PATH as for \`marketops verify\`. It reads
  and checks the chain; whether the ledger is genuine only \`marketops verify\` says.`;

/** `marketops audit-trail`: every line of a ledger that carries a status, as a table or as JSON, one object a line. */
export const auditTrail: Command = async (io) => {
  const { path, json } = readArgs(io);
  const found = await recognise(path);
  if (found === null || found.kind === 'inclusion')
    throw usageError(`${path} is no proof and no ledger.\n${AUDIT_TRAIL_USAGE}`);
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
    for await (const name of new BranchFolder(path).files('ledger', 1)) {
      chain.nextFile(name);
      for await (const piece of streamFile(join(path, name))) chain.push(piece);
    }
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

function readArgs(io: CommandIo) {
  try {
    const options = { json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...io.args], allowPositionals: true, options });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw usageError(`audit-trail needs one PATH.\n${AUDIT_TRAIL_USAGE}`);
    return { path: resolve(io.cwd, path), json: values.json ?? false };
  } catch (error) {
    throw error instanceof MarketOpsError ? error : usageError(`${messageOf(error)}\n${AUDIT_TRAIL_USAGE}`);
  }
}
