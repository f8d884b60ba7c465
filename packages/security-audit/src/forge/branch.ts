import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest, frontierOf, jcs, leaf, mth, note, SIGNER, ZERO_HASH } from './crypto.ts';
import type { Dict, Signer, Value } from './crypto.ts';
import type { Forgery } from './forgery.ts';
import { forge } from './proof.ts';
import { file } from './seal.ts';

/** What of a ledger branch a forger changes before it is written. */
export interface BranchForgery {
  readonly runs: readonly Forgery[];
  readonly signer?: Signer;
  /** Lines of a run put after its own, with `seq` and `prev` made for them. */
  readonly lines?: (lines: Dict[]) => Dict[];
  readonly files?: (files: Map<string, Buffer>) => void;
  /** How many lines the checkpoint covers; all unless said. */
  readonly covered?: number;
}

/** The files of a ledger branch on which these runs wrote one after another, a segment each. */
export function forgeBranch({
  runs,
  signer = SIGNER,
  lines: edit,
  files: change,
  covered,
}: BranchForgery): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const leaves: Buffer[] = [];
  let all = runs.map((forgery, i) =>
    linesOf({
      ...forgery,
      runId: String(9001 + i),
      claim: String(i + 1)
        .repeat(32)
        .slice(0, 32),
    }),
  );
  if (edit !== undefined) all = [edit(all.flat())];
  for (const lines of all) {
    const first = leaves.length;
    const texts = lines.map((line) => {
      const text = jcs({
        ...line,
        seq: line['seq'] ?? leaves.length,
        prev: line['prev'] ?? leaves.at(-1)?.toString('hex') ?? ZERO_HASH,
      });
      leaves.push(leaf(text));
      return `${text}\n`;
    });
    files.set(segment(first), Buffer.from(texts.join('')));
  }
  const size = covered ?? leaves.length;
  const head = leaves[size - 1]?.toString('hex') ?? ZERO_HASH;
  if (size > 0) files.set('checkpoint', Buffer.from(note([signer], size, mth(leaves.slice(0, size)), head)));
  files.set('tip.json', file({ size, head, frontier: frontierOf(leaves.slice(0, size)) }));
  for (const line of all.flat()) store(files, line, all.flat());
  change?.(files);
  return files;
}

export const segment = (first: number): string => {
  const name = String(first).padStart(12, '0');
  return `ledger/${name.slice(0, 6)}/${name}.jsonl`;
};

function linesOf(forgery: Forgery): Dict[] {
  const text = forge(forgery).get('ledger.jsonl')?.toString() ?? '';
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { seq: _seq, prev: _prev, ...rest } = JSON.parse(line) as Dict;
      return rest;
    });
}

function store(files: Map<string, Buffer>, line: Dict, all: readonly Dict[]): void {
  const { claim, run_id, run_attempt, receipt_id, operation_kind, type } = line as Record<string, Value>;
  const data = line['data'] as Dict;
  if (type === 'plan.created') {
    files.set(
      `runs/${(run_id as string).slice(-2)}/${run_id as string}.json`,
      file({ opened_at: line['ts'] ?? null, plan_digests: [data['plan_digest'] ?? null] }),
    );
  }
  if (type !== 'operation.intent') return;
  const id = receipt_id as string;
  files.set(
    `consumed/${id.slice(5, 7)}/${id}.json`,
    file({
      claim: claim ?? null,
      run_id: run_id ?? null,
      run_attempt: run_attempt ?? null,
      operation_digest: data['operation_digest'] ?? null,
    }),
  );
  const settled = all.some((other) =>
    other['type'] === 'operation.reconciled'
      ? (other['data'] as Dict)['receipt_id'] === id
      : other['receipt_id'] === id &&
        ['succeeded', 'failed', 'skipped', 'in_doubt'].some((word) => other['type'] === `operation.${word}`),
  );
  if (settled) return;
  const name = digest(jcs([operation_kind ?? null, '123456789', data['natural_key'] ?? null])).slice(7);
  const seq = all.indexOf(line);
  files.set(
    `open/${name}.json`,
    file({ receipt_id: id, run_id: run_id ?? null, run_attempt: run_attempt ?? null, seq }),
  );
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: ReadonlyMap<string, Buffer>): string {
  mkdirSync(folder, { recursive: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}
