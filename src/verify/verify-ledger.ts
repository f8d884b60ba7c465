import { parseTime } from '../core/clock.ts';
import type { Line } from '../protocol/ledger.ts';
import type { SignedCheckpoint } from '../protocol/note.ts';
import { Chain, fromTheBeginning } from './chain.ts';
import type { State } from './chain.ts';
import { checkSince } from './checks-checkpoints.ts';
import { requireSigned } from './keys.ts';
import type { Pins } from './keys.ts';
import { Story, passChecks } from './replay.ts';
import { STORY_RULES } from './rules.ts';
import { Finding, at, fail, findingOf, verdictOf, walk } from './verdict.ts';
import type { Check, Report } from './verdict.ts';
import type { VerifyOptions } from './verify-proof.ts';

interface LedgerContext {
  readonly ledger: { readonly finding: Finding | null };
  readonly last: State | null;
  readonly seen: State | null;
  /** Lines that are not here: before the first, or between two. */
  readonly gaps: readonly string[];
  readonly story: Story;
  readonly origin: string | null;
  readonly pins: Pins | null;
  readonly since: SignedCheckpoint | null;
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
    check: ({ story: { claims } }) => {
      // A claim that is closed is let go.
      const [open] = claims.values();
      if (open === undefined) return 'every run is closed';
      throw new Finding('missing', `run ${open.opened.run_id} (claim ${open.id}) has no run.closed`);
    },
  },
  { name: 'since', check: since },
];

/**
 * Verifies a ledger on its own: chain, root and every run's story. Nothing in it is signed, so that it is at best
 * consistent with itself, unless a checkpoint from outside covers all of it.
 * @param pieces the bytes, read once and in memory that does not grow with them
 */
export async function verifyLedger(
  pieces: AsyncIterable<Uint8Array>,
  file: string,
  { pins, since: seen = null, rules = STORY_RULES }: VerifyOptions,
): Promise<Report> {
  const gaps: string[] = [];
  const story = new Story({ rules, whole: false, keep: false, landed: false });
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
    marks: new Set(seen === null ? [] : [seen.size]),
    onLine: (line: Line, placed) => {
      // Two are enough to tell a ledger from one claim's lines.
      if (claims.size < 2) claims.add(line.claim);
      if (line.type === 'run.opened') origin ??= line.data.origin;
      if (gaps.length > 0 && claims.size > 1)
        fail(placed.place, 'one claim, or a ledger without gaps', line.claim, 'ledger_sequence');
      story.take(line, placed);
    },
  });
  const finding = await feed(chain, pieces, file);
  const last = chain.state;
  const context = {
    ledger: { finding },
    last,
    seen: chain.marked.get(seen?.size ?? -1) ?? null,
    gaps,
    story,
    origin,
    pins,
    since: seen,
  };
  const checks = walk([...passChecks<LedgerContext>(rules), ...LEDGER_CHECKS], context);
  return {
    verdict: verdictOf(checks),
    checks,
    entries: chain.entries,
    head: last?.head ?? null,
    root: last?.root ?? null,
  };
}

/** Feeds all pieces; the first defect, or null. */
export async function feed(chain: Chain, pieces: AsyncIterable<Uint8Array>, file: string): Promise<Finding | null> {
  try {
    for await (const piece of pieces) chain.push(piece);
    chain.end();
    if (chain.entries === 0) fail(at(file), 'a line at least', 'none', 'ledger_encoding');
    return null;
  } catch (error) {
    return findingOf(error, file);
  }
}

function since({ since: note, seen, last, origin, pins, gaps, ledger }: LedgerContext): string {
  if (note === null)
    throw new Finding(
      'unpinned',
      'a bare ledger holds no signature: give a checkpoint with --since, or the whole proof',
    );
  if (ledger.finding !== null) throw new Finding('skipped', 'the ledger has a defect');
  checkSince(note, { origin, seen, last, partial: gaps.length > 0 });
  requireSigned(note, pins, parseTime(seen?.ts ?? ''), 'the checkpoint given with --since');
  if (last !== null && note.size < last.size) {
    throw new Finding(
      'missing',
      `extends the ledger as seen at size ${note.size}; the lines after it are under no checkpoint`,
    );
  }
  return `is the ledger as signed at size ${note.size}`;
}
