import { parseTime } from '../core/clock.ts';
import { fit } from '../protocol/dsse.ts';
import { decodeUtf8, parseJsonFile } from 'canonical-json/jcs';
import { CHECKPOINT_PATH } from '../protocol/ledger-files.ts';
import { MAX_LINE_BYTES, lineHash, lineText, parseLine } from '../protocol/ledger.ts';
import type { Line } from '../protocol/ledger.ts';
import { Frontier } from 'transparency-log/merkle';
import { parseCheckpoint } from '../protocol/checkpoint.ts';
import type { SignedCheckpoint } from '../protocol/checkpoint.ts';
import { PROOF_FILES, checkpointsShape } from '../protocol/proof.ts';
import { formatTlogProof, inclusionPath, parseTlogProof, rootOfInclusion } from 'transparency-log/tlog-proof';
import type { TlogProof } from 'transparency-log/tlog-proof';
import { BranchFolder, branchSegments } from './branch/files.ts';
import { openHistory } from './branch/history.ts';
import type { BranchHistory } from './branch/history.ts';
import { Chain } from './chain.ts';
import { isOutcome } from './claim.ts';
import { requireSigned } from './keys.ts';
import type { Pins } from './keys.ts';
import { LIMITS } from './source.ts';
import { readWhole } from 'file-sources/source';
import type { FileSource } from 'file-sources/source';
import { Finding, at, fail, walk, reportOf } from './verdict.ts';
import { shown } from 'canonical-json/places';
import type { Check, Report } from './verdict.ts';
import type { VerifyOptions } from './verify-proof.ts';
import type { LedgerFile } from './chain.ts';

/** Lines between a tree that is known and a checkpoint: enough to show that one of them is in the ledger. */
interface Span {
  readonly start: Frontier;
  /** A checkpoint's text as it was signed, and the size it states. */
  readonly checkpoint: string;
  readonly size: number;
}

/**
 * The tlog-proof of a consumed receipt's outcome line, from files that were verified. Lines are read twice, and no
 * more of the tree is held than one hash a level.
 * @returns null when no landed outcome line names the receipt
 */
async function makeInclusion(spans: readonly Span[], lines: Lines, receiptId: string): Promise<string | null> {
  let entry: Line | null = null;
  await readLines(lines(), (line) => {
    if (isOutcome(line) && line.receipt_id === receiptId) entry = line;
  });
  const found = entry as Line | null;
  const span =
    found === null ? undefined : spans.find(({ start, size }) => start.size <= found.seq && found.seq < size);
  if (found === null || span === undefined) return null;
  const path = inclusionPath(found.seq, span.size, span.start);
  await readLines(lines(), ({ seq }, hash) => path.take(seq, hash));
  return formatTlogProof({
    checkpoint: span.checkpoint,
    extra: Buffer.from(lineText(found)),
    index: found.seq,
    path: path.hashes(),
  });
}

/** From a proof: between the checkpoints of its stretches. */
export async function inclusionFromProof(source: FileSource, receiptId: string): Promise<string | null> {
  const bytes = await readWhole(source, PROOF_FILES.checkpoints, LIMITS.fileBytes);
  const stretches = fit(checkpointsShape, parseJsonFile(bytes), PROOF_FILES.checkpoints);
  const spans = stretches.flatMap(({ after, first_seq: first, frontier }) => {
    if (after === null) return [];
    const start = Frontier.restore(first, frontier);
    const size = parseCheckpoint(after)?.size ?? 0;
    return start === null ? [] : [{ checkpoint: after, size, start }];
  });
  const lines = (): LedgerFile[] => [{ path: PROOF_FILES.ledger, pieces: source.stream(PROOF_FILES.ledger) }];
  return makeInclusion(spans, lines, receiptId);
}

/** From the ledger branch: under its newest checkpoint that counts. */
export async function inclusionFromBranch(root: string, receiptId: string, pins: Pins | null): Promise<string | null> {
  const folder = new BranchFolder(root);
  const history = await openHistory(root, pins);
  try {
    const bytes = history === null ? folder.bytes(CHECKPOINT_PATH) : await history.read(CHECKPOINT_PATH);
    const checkpoint = bytes?.toString() ?? '';
    const size = parseCheckpoint(checkpoint)?.size ?? 0;
    const spans = [{ checkpoint, size, start: Frontier.empty() }];
    return await makeInclusion(spans, () => branchSegments(folder, history), receiptId);
  } finally {
    history?.close();
  }
}

type Lines = () => Iterable<LedgerFile> | AsyncIterable<LedgerFile>;

async function readLines(files: ReturnType<Lines>, onLine: (line: Line, hash: string) => void): Promise<void> {
  const chain = new Chain({
    file: PROOF_FILES.ledger,
    // The files were verified: gaps are where the proof has them.
    startAt: () => ({ frontier: null, head: null }),
    marks: new Set(),
    onLine: (line, _place, hash) => onLine(line, hash),
  });
  const finding = await chain.feed(files);
  if (finding !== null) throw finding;
}

type Proof = TlogProof & { readonly signed: SignedCheckpoint };

interface InclusionContext {
  readonly file: string;
  readonly size: number;
  readonly proof: Proof | null;
  readonly pins: Pins | null;
  readonly since: SignedCheckpoint | null;
  readonly accepted: BranchHistory | null;
}

const INCLUSION_CHECKS: readonly Check<InclusionContext>[] = [
  {
    name: 'inclusion_form',
    check: ({ file, size, proof }) => {
      if (size > LIMITS.noteBytes) fail(at(file), `at most ${LIMITS.noteBytes} bytes`, 'more');
      return proof === null
        ? fail(at(file), 'a C2SP tlog-proof@v1 with the line in extra', 'other text')
        : 'a C2SP tlog-proof@v1';
    },
  },
  {
    name: 'line',
    check: (context) => {
      const line = lineOf(context);
      const { file } = context;
      const { index } = proofOf(context);
      if (line.seq !== index) fail(at(file), `the line of seq ${index}`, String(line.seq));
      if (!isOutcome(line)) fail(at(file), 'an outcome line', line.type);
      return `${line.type} of ${shown(line.operation_id)} in run ${line.run_id}`;
    },
  },
  {
    name: 'inclusion',
    check: (context) => {
      const { file } = context;
      const { extra, index, path, signed } = proofOf(context);
      const root = rootOfInclusion(lineHash(extra), index, signed.size, path);
      if (root !== signed.root) fail(at(file), `a path to root ${signed.root}`, root ?? 'a path that does not fit');
      return `included: line ${index} of the ledger of ${signed.size} lines`;
    },
  },
  {
    name: 'checkpoint_signatures',
    check: (context) => {
      const { index, signed } = proofOf(context);
      // The last line under the checkpoint is not here; the line shown is not younger than it.
      const ts = parseTime(lineOf(context).ts) ?? 0;
      const time = index === signed.size - 1 ? ts : { since: ts };
      return `signed by ${requireSigned(signed, context.pins, time, 'the checkpoint', context.accepted)}`;
    },
  },
  {
    name: 'since',
    check: (context) => {
      const { since } = context;
      if (since === null) throw new Finding('not_applicable', 'no earlier checkpoint was given');
      const { origin, size, root } = proofOf(context).signed;
      const place = at('the checkpoint given with --since');
      if (since.origin !== origin) fail(place, `origin ${origin}`, since.origin);
      if (since.size !== size)
        throw new Finding('missing', 'one line cannot show that the ledger extends another checkpoint');
      if (since.root !== root) fail(place, `root ${root}`, since.root);
      return 'the same checkpoint';
    },
  },
];

function proofOf({ proof }: InclusionContext): Proof {
  if (proof === null) throw new Finding('skipped', 'needs the proof');
  return proof;
}

function lineOf(context: InclusionContext): Line {
  const { extra } = proofOf(context);
  const text = decodeUtf8(extra);
  if (text === null || extra.length > MAX_LINE_BYTES) fail(at(context.file), 'a ledger line in extra', 'other bytes');
  try {
    return parseLine(text);
  } catch (error) {
    return fail(at(context.file), 'a ledger line in extra', String(error));
  }
}

/** Verifies that one outcome line is in the ledger of a signed checkpoint; of the rest it says nothing. */
export function verifyInclusion(
  bytes: Uint8Array,
  file: string,
  { pins, since = null, accepted = null }: Pick<VerifyOptions, 'accepted' | 'pins' | 'since'>,
): Report {
  const size = bytes.length;
  const proof = size > LIMITS.noteBytes ? null : parseTlogProof(bytes, parseCheckpoint);
  const checks = walk(INCLUSION_CHECKS, { file, size, proof, pins, since, accepted });
  return reportOf(checks, proof === null ? 0 : 1, proof?.signed);
}
