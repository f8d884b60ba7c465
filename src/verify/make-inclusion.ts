import { join } from 'node:path';
import { CHECKPOINT_PATH } from '../protocol/ledger-files.ts';
import { lineText } from '../protocol/ledger.ts';
import type { Line } from '../protocol/ledger.ts';
import { Frontier } from '../protocol/merkle.ts';
import { parseCheckpoint } from '../protocol/note.ts';
import { checkpointsShape, PROOF_FILES } from '../protocol/proof.ts';
import { fit } from '../protocol/dsse.ts';
import { parseJsonFile } from '../protocol/jcs.ts';
import { formatTlogProof, siblingRanges } from '../protocol/tlog-proof.ts';
import { BranchFolder } from './branch-folder.ts';
import { Chain } from './chain.ts';
import { isOutcome } from './claim.ts';
import { streamFile } from './folder.ts';
import { LIMITS } from './limits.ts';
import { readWhole } from './source.ts';
import type { FileSource } from './source.ts';

/** Lines between a tree that is known and a checkpoint: enough to show that one of them is in the ledger. */
interface Span {
  readonly start: Frontier;
  /** A checkpoint's text as it was signed, and the size it states. */
  readonly checkpoint: string;
  readonly size: number;
}

/** Lines that can be read again, and the spans they make. */
interface LedgerInput {
  readonly spans: readonly Span[];
  readonly read: (onLine: (line: Line, hash: string) => void) => Promise<void>;
}

/**
 * The tlog-proof of a consumed receipt's outcome line, from files that were verified. Lines are read twice, and no
 * more of the tree is held than one hash a level.
 * @returns null when no landed outcome line names the receipt
 */
async function makeInclusion({ spans, read }: LedgerInput, receiptId: string): Promise<string | null> {
  let entry: Line | null = null;
  await read((line) => {
    if (isOutcome(line) && line.receipt_id === receiptId) entry = line;
  });
  const found = entry as Line | null;
  const span =
    found === null ? undefined : spans.find(({ start, size }) => start.size <= found.seq && found.seq < size);
  if (found === null || span === undefined) return null;
  const parts = siblingRanges(found.seq, span.size).map((range) => ({
    ...range,
    tree: span.start.from(range.first) ?? Frontier.empty(),
  }));
  await read(({ seq }, hash) => {
    if (seq < span.start.size || seq === found.seq) return;
    parts.find(({ first, size }) => first <= seq && seq < first + size)?.tree.append(hash);
  });
  return formatTlogProof({
    checkpoint: span.checkpoint,
    extra: Buffer.from(lineText(found)),
    index: found.seq,
    path: parts.map(({ tree, first, size }) => rootOf(tree, span.start, first, size)),
  });
}

/** The root of a part of the tree: of what is known before the span, and of the lines read since. */
function rootOf(tree: Frontier, start: Frontier, first: number, size: number): string {
  // A part wholly before the lines is one of the subtrees that are known, the largest of those from there on.
  const whole = first + size <= start.size ? start.from(first)?.subtrees()[0] : undefined;
  return whole ?? tree.root().toString('hex');
}

/** From a proof: between the checkpoints of its stretches. */
export async function inclusionFromProof(source: FileSource, receiptId: string): Promise<string | null> {
  const bytes = await readWhole(source, PROOF_FILES.checkpoints, LIMITS.fileBytes);
  const stretches = fit(checkpointsShape, parseJsonFile(bytes), PROOF_FILES.checkpoints);
  const spans = stretches.flatMap(({ after, first_seq: first, frontier }) => {
    const start = Frontier.restore(first, frontier);
    const size = after === null ? undefined : parseCheckpoint(after)?.size;
    return after === null || start === null || size === undefined ? [] : [{ checkpoint: after, size, start }];
  });
  return makeInclusion(
    {
      spans,
      read: reader(
        () => [PROOF_FILES.ledger],
        (path) => source.stream(path),
      ),
    },
    receiptId,
  );
}

/** From a checkout of the ledger branch: under its newest checkpoint. */
export async function inclusionFromBranch(root: string, receiptId: string): Promise<string | null> {
  const folder = new BranchFolder(root);
  const checkpoint = folder.bytes(CHECKPOINT_PATH)?.toString() ?? '';
  const size = parseCheckpoint(checkpoint)?.size ?? 0;
  const spans = [{ checkpoint, size, start: Frontier.empty() }];
  return makeInclusion(
    {
      spans,
      read: reader(
        () => folder.files('ledger', 1),
        (path) => streamFile(join(root, path)),
      ),
    },
    receiptId,
  );
}

function reader(
  files: () => Iterable<string> | AsyncIterable<string>,
  stream: (path: string) => AsyncIterable<Uint8Array>,
): LedgerInput['read'] {
  return async (onLine) => {
    const chain = new Chain({
      file: PROOF_FILES.ledger,
      // The files were verified: gaps are where the proof says that they are.
      startAt: () => ({ frontier: null, head: null }),
      marks: new Set(),
      onLine: (line, _place, hash) => onLine(line, hash),
    });
    for await (const path of files()) {
      chain.nextFile(path);
      for await (const piece of stream(path)) chain.push(piece);
    }
    chain.end();
  };
}
