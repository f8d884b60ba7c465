import { createHash } from 'node:crypto';
import { Frontier } from '../protocol/merkle.ts';
import { ZERO_HASH } from '../protocol/ledger.ts';
import type { Line } from '../protocol/ledger.ts';
import { PROOF_FILES } from '../protocol/proof.ts';
import { Chain, inside } from './chain.ts';
import type { State, StretchStart } from './chain.ts';
import type { ClaimStory } from './claim.ts';
import { findingOf } from './context.ts';
import type { ProofFiles } from './context.ts';
import { fail, shown } from './finding.ts';
import type { Finding, Place } from './finding.ts';
import type { Rule } from './rules.ts';
import type { FileSource } from './source.ts';
import { Story } from './story.ts';

/** Consecutive lines as they stand in the file: from `first` up to but not including `end`. */
export interface FoundStretch {
  readonly first: number;
  end: number;
}

/** What one pass over ledger.jsonl of a proof gives. */
export interface ProofLedger {
  /** The first defect; nothing after it was read. */
  readonly finding: Finding | null;
  readonly claim: ClaimStory | null;
  readonly stretches: readonly FoundStretch[];
  readonly entries: number;
  /** The states at checkpoints, receipts' anchors and `since`, as far as they lie within the lines. */
  readonly states: ReadonlyMap<number, State>;
  readonly last: State | null;
}

/** Reads the lines of a proof, which are one claim's, between the checkpoints that stand around them. */
export async function readProofLedger(
  source: FileSource,
  files: ProofFiles,
  rules: readonly Rule[],
  since: number | null,
): Promise<ProofLedger> {
  const found: FoundStretch[] = [];
  const story = new Story({ rules, whole: false, keep: true, landed: false });
  const claims = new Set<string>();
  const chain = new Chain({
    file: PROOF_FILES.ledger,
    startAt: ({ seq }) => startAt(files, seq),
    marks: marksOf(files, since),
    onLine: (line, placed) => {
      const claim = claims.add(line.claim).values().next().value;
      if (claims.size > 1)
        fail(inside(placed.place, line, 'claim'), `one claim (${String(claim)})`, shown(line.claim), 'one_claim');
      extend(found, line);
      story.take(line, placed);
    },
  });
  const finding = await feed(chain, source, files);
  return {
    finding,
    claim: story.claims.values().next().value ?? null,
    stretches: found,
    entries: chain.entries,
    states: chain.marked,
    last: chain.state,
  };
}

async function feed(chain: Chain, source: FileSource, files: ProofFiles): Promise<Finding | null> {
  const digest = createHash('sha256');
  const path = PROOF_FILES.ledger;
  const start: Place = { file: path, line: 1, offset: 0 };
  try {
    if (!files.entries.some((entry) => entry.path === path)) fail(start, 'a file', 'nothing', 'ledger_encoding');
    for await (const piece of source.stream(path)) {
      digest.update(piece);
      chain.push(piece);
    }
    chain.end();
    if (chain.entries === 0) fail(start, 'a line at least', 'none', 'ledger_encoding');
  } catch (error) {
    return findingOf(error, path);
  }
  files.digests.set(path, `sha256:${digest.digest('hex')}`);
  return null;
}

function extend(found: FoundStretch[], { seq }: Line): void {
  const last = found.at(-1);
  if (last?.end === seq) last.end++;
  else found.push({ first: seq, end: seq + 1 });
}

function startAt({ stretches }: ProofFiles, seq: number): StretchStart | null {
  // Without a readable checkpoints.json the lines can still be looked at one after another.
  if (!('value' in stretches)) return { frontier: null, head: null };
  const stretch = stretches.value.find(({ first_seq }) => first_seq === seq);
  if (stretch === undefined) return null;
  const head = stretch.before?.head ?? (seq === 0 ? ZERO_HASH : null);
  return { frontier: Frontier.restore(seq, stretch.frontier), head };
}

function marksOf({ stretches, receipts }: ProofFiles, since: number | null): ReadonlySet<number> {
  const marks = new Set<number>(since === null ? [] : [since]);
  if ('value' in stretches) {
    for (const { before, after } of stretches.value) {
      for (const note of [before, after]) if (note !== null) marks.add(note.size);
    }
  }
  for (const read of receipts.values()) {
    if ('value' in read && read.value.payload.ledger !== null) marks.add(read.value.payload.ledger.size);
  }
  return marks;
}
