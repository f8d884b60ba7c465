import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { KINDS } from '../operations/registry.ts';
import type { SignedCheckpoint } from '../protocol/checkpoint.ts';
import type { BranchHistory } from './branch/history.ts';
import { Chain, fromTheBeginning, timeOf } from './chain.ts';
import type { State } from './chain.ts';
import { checkSince } from './checks-checkpoints.ts';
import { requireSigned } from './keys.ts';
import type { Pins } from './keys.ts';
import { passChecks, Replay } from './replay.ts';
import { LINE_RULES } from './rules.ts';
import { streamFile } from 'file-sources/source';
import { fail, Finding, reportOf, walk } from './verdict.ts';
import type { Check, Report } from './verdict.ts';
import type { VerifyOptions } from './verify-proof.ts';

/** What reading the lines of a ledger gives. */
export interface LedgerFacts {
  readonly finding: Finding | null;
  readonly entries: number;
  readonly last: State | null;
  readonly seen: State | null;
  /** Lines that are not here: before the first, or between two. */
  readonly gaps: readonly string[];
  readonly replay: Replay;
  readonly origin: string | null;
}

interface LedgerContext extends Omit<LedgerFacts, 'finding' | 'entries'> {
  readonly ledger: { readonly finding: Finding | null };
  readonly pins: Pins | null;
  readonly since: SignedCheckpoint | null;
  readonly accepted: BranchHistory | null;
}

const LEDGER_CHECKS: readonly Check<LedgerContext>[] = [
  {
    name: 'whole',
    check: ({ gaps }) => {
      if (gaps.length > 0) throw new Finding('missing', gaps.join('; '));
      return 'from the first line, without gaps';
    },
  },
  {
    name: 'closed',
    check: ({ replay: { claims } }) => {
      // A claim that is closed is forgotten.
      const [open] = claims.values();
      if (open === undefined) return 'every run is closed';
      throw new Finding('missing', `run ${open.opened.run_id} (claim ${open.id}) has no run.closed`);
    },
  },
  { name: 'since', check: since },
];

/**
 * Verifies a ledger on its own: chain, root and the lines of every run. Nothing in it is signed, so that it is at best
 * consistent with itself, unless a checkpoint from outside covers all of it.
 * @param pieces the bytes, read once and in memory that does not grow with them
 */
export async function verifyLedger(
  pieces: AsyncIterable<Uint8Array>,
  file: string,
  options: VerifyOptions,
): Promise<Report> {
  return ledgerReport(await readLedger(pieces, file, options), options);
}

/** Bytes that a hundred thousand lines have at least: from there on threads are worth it. */
const LARGE = 30_000_000;

/** As {@link verifyLedger}, on all cores where it is long. */
export async function verifyLedgerFile(path: string, options: VerifyOptions): Promise<Report> {
  const { size } = await stat(path);
  const facts = size < LARGE ? null : await (await import('./threads/stretches.ts')).examineInStretches(path, options);
  return ledgerReport(facts ?? (await readLedger(streamFile(path, true), basename(path), options)), options);
}

async function readLedger(
  pieces: AsyncIterable<Uint8Array>,
  file: string,
  { since: checkpoint = null, rules = LINE_RULES, kinds = KINDS }: VerifyOptions,
): Promise<LedgerFacts> {
  const gaps: string[] = [];
  const replay = new Replay({ rules, kinds, whole: false, keep: false, landed: false });
  const claims = new Set<string>();
  let origin: string | null = null;
  const chain = new Chain({
    file,
    startAt: ({ seq, claim }) => {
      const start = fromTheBeginning(seq);
      if (start !== null) return start;
      // A proof's ledger.jsonl holds one claim's lines, others in between; the ledger of a repository has no gaps.
      if (claims.size > 1 || (claims.size === 1 && !claims.has(claim))) return null;
      gaps.push(claims.size === 0 ? `begins at seq ${seq}` : `lines before seq ${seq} are not here`);
      return { frontier: null, head: null };
    },
    marks: new Set(checkpoint === null ? [] : [checkpoint.size]),
    onLine: (line, placed) => {
      // Two are enough to know a ledger from one claim's lines.
      if (claims.size < 2) claims.add(line.claim);
      if (line.type === 'run.opened') origin ??= line.data.origin;
      if (gaps.length > 0 && claims.size > 1)
        fail(placed.place, 'one claim, or a ledger without gaps', line.claim, 'ledger_sequence');
      replay.take(line, placed);
    },
  });
  const finding = await chain.feed([{ path: file, pieces }]);
  const { state: last, entries, marked } = chain;
  return { finding, entries, last, seen: marked.get(checkpoint?.size ?? -1) ?? null, gaps, replay, origin };
}

export function ledgerReport(
  { finding, entries, ...facts }: LedgerFacts,
  { pins, since: checkpoint = null, rules = LINE_RULES, accepted = null }: VerifyOptions,
): Report {
  const context = { ...facts, ledger: { finding }, pins, since: checkpoint, accepted };
  return reportOf(walk([...passChecks<LedgerContext>(rules), ...LEDGER_CHECKS], context), entries, facts.last);
}

function since({ since: note, seen, last, origin, pins, gaps, ledger, accepted }: LedgerContext): string {
  if (note === null)
    throw new Finding(
      'unpinned',
      'a bare ledger holds no signature: give a checkpoint with --since, or the whole proof',
    );
  if (ledger.finding !== null) throw new Finding('skipped', 'the ledger has a defect');
  checkSince(note, { origin, seen, last, partial: gaps.length > 0 });
  requireSigned(note, pins, timeOf(seen), 'the checkpoint given with --since', accepted);
  if (last !== null && note.size < last.size) {
    throw new Finding(
      'missing',
      `extends the ledger as seen at size ${note.size}; the lines after it are under no checkpoint`,
    );
  }
  return `is the ledger as signed at size ${note.size}`;
}
