import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { digestOf } from '../core/digest.ts';
import { MANIFEST_TYPE, RECEIPT_TYPE, openEnvelope } from '../protocol/dsse.ts';
import type { OpenedEnvelope } from '../protocol/dsse.ts';
import { parseJsonFile } from 'canonical-json/jcs';
import { ZERO_HASH } from '../protocol/ledger.ts';
import type { Line } from '../protocol/ledger.ts';
import { Frontier } from 'transparency-log/merkle';
import { parseCheckpoint } from '../protocol/checkpoint.ts';
import type { SignedCheckpoint } from '../protocol/checkpoint.ts';
import { complete, planShape } from '../protocol/plan.ts';
import type { Plan } from '../protocol/plan.ts';
import {
  APPROVAL_PATH,
  PROOF_FILES,
  checkpointsShape,
  manifestShape,
  predicateShape,
  proofShape,
  receiptOfPath,
} from '../protocol/proof.ts';
import type { CanonicalProof, Manifest, Predicate, Stretch } from '../protocol/proof.ts';
import { receiptShape } from '../protocol/receipt.ts';
import type { Receipt } from '../protocol/receipt.ts';
import type { Shape } from '../core/shape.ts';
import { KINDS } from '../operations/registry.ts';
import type { Kind } from '../operations/kind.ts';
import type { Vkey } from 'transparency-log/vkey';
import type { BranchHistory } from './branch/history.ts';
import { Chain } from './chain.ts';
import type { State, StretchStart } from './chain.ts';
import type { ClaimState, Rule } from './claim.ts';
import { keyOf } from './keys.ts';
import type { HmacKey, Pins } from './keys.ts';
import { evidenceShape } from '../protocol/evidence.ts';
import type { Evidence } from '../protocol/evidence.ts';
import { Replay } from './replay.ts';
import { LIMITS } from './source.ts';
import { readWhole, sha256Of } from 'file-sources/source';
import type { FileEntry, FileSource } from 'file-sources/source';
import { absent, at, attempt, fail, Finding, inside } from './verdict.ts';
import { offsetOf, pick, shown } from 'canonical-json/places';
import type { Read } from './verdict.ts';

/** A stretch as checkpoints.json gives it, its notes parsed. */
export interface StretchNotes extends Omit<Stretch, 'before' | 'after'> {
  readonly before: SignedCheckpoint | null;
  readonly after: SignedCheckpoint | null;
}

/** Every file of a proof but the ledger, read once, and its digest. */
export interface ProofFiles {
  readonly entries: readonly FileEntry[];
  readonly digests: Map<string, string>;
  /** Files that are only hashed and could not be read. */
  readonly unread: ReadonlyMap<string, Finding>;
  readonly proof: Read<CanonicalProof>;
  readonly plan: Read<Plan>;
  readonly evidence: Read<Evidence>;
  /** Null: there is none, for no asset shipped. */
  readonly predicate: Read<Predicate> | null;
  readonly subjects: Read<Buffer> | null;
  readonly policy: Read<Buffer>;
  readonly manifest: Read<OpenedEnvelope<Manifest>>;
  readonly stretches: Read<readonly StretchNotes[]>;
  readonly trustedKeys: Read<string>;
  readonly approvers: Read<Buffer>;
  /** Texts of signed approvals, by path. */
  readonly approvals: ReadonlyMap<string, Read<Buffer>>;
  readonly receipts: ReadonlyMap<string, Read<OpenedEnvelope<Receipt>>>;
}

export async function readProofFiles(
  source: FileSource,
  entries: readonly FileEntry[],
  kinds: readonly Kind[] = KINDS,
): Promise<ProofFiles> {
  const digests = new Map<string, string>();
  const unread = new Map<string, Finding>();
  const there = new Set(entries.filter(({ kind }) => kind === 'file').map(({ path }) => path));

  const read = <T>(path: string, limit: number, parse: (bytes: Buffer) => T | Promise<T>): Promise<Read<T>> =>
    attempt(path, async () => {
      if (!there.has(path)) absent(path, there.has(PROOF_FILES.manifest));
      const bytes = await readWhole(source, path, limit);
      digests.set(path, digestOf(bytes));
      return parse(bytes);
    });
  const shaped = <T>(path: string, bytes: Buffer, shape: Shape<T>): T => {
    const value = parseJsonFile(bytes, LIMITS.nesting);
    const fault = shape(value);
    if (fault === null) return value as T;
    const place = at(path, offsetOf(value, fault.path));
    return fail(place, `${fault.path}: ${fault.expected}`, shown(pick(value, fault.path)));
  };
  const bytesOf = (path: string, limit: number): Promise<Read<Buffer>> => read(path, limit, (bytes) => bytes);
  const json = <T>(path: string, shape: Shape<T>): Promise<Read<T>> =>
    read(path, LIMITS.fileBytes, (bytes) => shaped(path, bytes, shape));

  const receipts = new Map<string, Read<OpenedEnvelope<Receipt>>>();
  for (const path of there) {
    const id = receiptOfPath(path);
    if (id === null) continue;
    receipts.set(id, await read(path, LIMITS.receiptBytes, (bytes) => openEnvelope(bytes, RECEIPT_TYPE, receiptShape)));
  }
  const approvals = new Map<string, Read<Buffer>>();
  for (const path of [...there].filter((name) => APPROVAL_PATH.test(name)))
    approvals.set(path, await bytesOf(path, LIMITS.noteBytes));
  const hashed = [...there].filter((path) => HASHED.includes(path));
  for (const path of hashed) {
    const digest = await attempt(path, () => sha256Of(source.stream(path), LIMITS.hashedBytes, () => tooLong(path)));
    if ('value' in digest) digests.set(path, digest.value);
    else unread.set(path, digest.finding);
  }
  const stretches = await json(PROOF_FILES.checkpoints, checkpointsShape);
  return {
    entries,
    digests,
    unread,
    receipts,
    approvals,
    approvers: await bytesOf(PROOF_FILES.approvers, LIMITS.textFileBytes),
    proof: await json(PROOF_FILES.proof, proofShape),
    plan: await read(PROOF_FILES.plan, LIMITS.fileBytes, async (bytes) => {
      await complete(kinds, bytes);
      return shaped(PROOF_FILES.plan, bytes, planShape(kinds));
    }),
    evidence: await json(PROOF_FILES.evidence, evidenceShape),
    predicate: there.has(PROOF_FILES.predicate) ? await json(PROOF_FILES.predicate, predicateShape) : null,
    subjects: there.has(PROOF_FILES.subjects) ? await bytesOf(PROOF_FILES.subjects, LIMITS.fileBytes) : null,
    policy: await bytesOf(PROOF_FILES.policy, LIMITS.textFileBytes),
    stretches:
      'value' in stretches ? await attempt(PROOF_FILES.checkpoints, () => notesOf(stretches.value)) : stretches,
    trustedKeys: await read(PROOF_FILES.trustedKeys, LIMITS.textFileBytes, (bytes) => bytes.toString()),
    manifest: there.has(PROOF_FILES.manifest)
      ? await read(PROOF_FILES.manifest, LIMITS.fileBytes, (bytes) => openEnvelope(bytes, MANIFEST_TYPE, manifestShape))
      : { finding: new Finding('missing', `${PROOF_FILES.manifest} is not there: the run did not finish its proof`) },
  };
}

const HASHED: readonly string[] = [PROOF_FILES.report, PROOF_FILES.summary];

const tooLong = (path: string): never => fail(at(path), `at most ${LIMITS.hashedBytes} bytes`, 'more');

function notesOf(stretches: readonly Stretch[]): readonly StretchNotes[] {
  return stretches.map((stretch, index) => {
    const note = (which: 'before' | 'after'): SignedCheckpoint | null => {
      const text = stretch[which];
      if (text === null) return null;
      const parsed = parseCheckpoint(text);
      if (parsed === null)
        fail(at(PROOF_FILES.checkpoints), `a signed checkpoint in [${index}].${which}`, 'other text');
      return parsed;
    };
    return { ...stretch, before: note('before'), after: note('after') };
  });
}

/** Whether the proof has a manifest, which is made last. */
export function isSealed({ files }: ProofContext): boolean {
  return files.entries.some(({ path }) => path === PROOF_FILES.manifest);
}

/** What a check of a proof may look at. */
export interface ProofContext {
  readonly files: ProofFiles;
  readonly ledger: ProofLedger;
  readonly pins: Pins | null;
  readonly hmacKeys: readonly HmacKey[];
  readonly since: SignedCheckpoint | null;
  /** The ledger that the proof must be in, where one was given. */
  readonly accepted: BranchHistory | null;
  readonly kinds: readonly Kind[];
}

/** The claim that the proof is of. */
export function claimOf({ ledger }: ProofContext): ClaimState {
  if (ledger.claim === null) throw new Finding('skipped', 'needs ledger.jsonl, which could not be read');
  return ledger.claim;
}

/** The claim, once all of its lines were read without a defect. */
export function wholeClaim(context: ProofContext): ClaimState {
  if (context.ledger.finding !== null) throw new Finding('skipped', 'needs ledger.jsonl, which has a defect');
  return claimOf(context);
}

/** The key of a signed run; null in a dry run, and in prod that may not sign. */
export function signerOf(context: ProofContext): Vkey | null {
  return keyOf(claimOf(context).opened.data.vkey);
}

/** Consecutive lines as they stand in the file: from `first` up to but not including `end`. */
export interface FoundStretch {
  readonly first: number;
  end: number;
}

/** What one pass over ledger.jsonl of a proof gives. */
export interface ProofLedger {
  /** The first defect; nothing after it was read. */
  readonly finding: Finding | null;
  readonly claim: ClaimState | null;
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
  kinds: readonly Kind[] = KINDS,
): Promise<ProofLedger> {
  const found: FoundStretch[] = [];
  const replay = new Replay({ rules, kinds, whole: false, keep: true, landed: false });
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
      replay.take(line, placed);
    },
  });
  const hash = createHash('sha256');
  const pieces = hashed(source, files, hash);
  const finding = await chain.feed([{ path: PROOF_FILES.ledger, pieces }]);
  if (finding === null) files.digests.set(PROOF_FILES.ledger, `sha256:${hash.digest('hex')}`);
  return {
    finding,
    claim: replay.claims.values().next().value ?? null,
    stretches: found,
    entries: chain.entries,
    states: chain.marked,
    last: chain.state,
  };
}

async function* hashed(source: FileSource, { entries }: ProofFiles, hash: Hash): AsyncGenerator<Uint8Array> {
  const path = PROOF_FILES.ledger;
  if (!entries.some((entry) => entry.path === path)) fail(at(path), 'a file', 'nothing', 'ledger_encoding');
  for await (const piece of source.stream(path)) {
    hash.update(piece);
    yield piece;
  }
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
