import { createHash } from 'node:crypto';
import { digestOf } from '../core/digest.ts';
import { messageOf } from '../core/errors.ts';
import { MANIFEST_TYPE, openEnvelope, RECEIPT_TYPE } from '../protocol/dsse.ts';
import type { OpenedEnvelope } from '../protocol/dsse.ts';
import { parseJsonFile } from '../protocol/jcs.ts';
import { parseCheckpoint } from '../protocol/note.ts';
import type { SignedCheckpoint } from '../protocol/note.ts';
import { planShape } from '../protocol/plan.ts';
import type { KindFormat, Plan } from '../protocol/plan.ts';
import { checkpointsShape, manifestShape, PROOF_FILES, proofShape, receiptOfPath } from '../protocol/proof.ts';
import type { CanonicalProof, Manifest, Stretch } from '../protocol/proof.ts';
import { receiptShape } from '../protocol/receipt.ts';
import type { Receipt } from '../protocol/receipt.ts';
import type { Shape } from '../protocol/shape.ts';
import { KINDS } from '../operations/registry.ts';
import type { ProofContext } from './checks.ts';
import { absent, at, fail, Finding, shown } from './finding.ts';
import { offsetOf, pick } from './locate.ts';
import { LIMITS } from './limits.ts';
import { readWhole } from './source.ts';
import type { FileEntry, FileSource } from './source.ts';

/** A thing that was read, or why it could not be. */
export type Read<T> = { readonly value: T } | { readonly finding: Finding };

/** The value, for checks that build on it: what is wrong with it is said by the check that looks at it. */
export function need<T>(read: Read<T>, what: string): T {
  if ('value' in read) return read.value;
  throw new Finding('skipped', `needs ${what}, which could not be read`);
}

/** The value, for the check that looks at whether it can be read. */
export function must<T>(read: Read<T>): T {
  if ('value' in read) return read.value;
  throw read.finding;
}

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
  readonly manifest: Read<OpenedEnvelope<Manifest>>;
  readonly stretches: Read<readonly StretchNotes[]>;
  readonly trustedKeys: Read<string>;
  readonly receipts: ReadonlyMap<string, Read<OpenedEnvelope<Receipt>>>;
}

export async function readProofFiles(
  source: FileSource,
  entries: readonly FileEntry[],
  kinds: readonly KindFormat[] = KINDS,
): Promise<ProofFiles> {
  const digests = new Map<string, string>();
  const unread = new Map<string, Finding>();
  const there = new Set(entries.filter(({ kind }) => kind === 'file').map(({ path }) => path));

  async function read<T>(path: string, limit: number, parse: (bytes: Buffer) => T): Promise<Read<T>> {
    try {
      if (!there.has(path)) absent(path, there.has(PROOF_FILES.manifest));
      const bytes = await readWhole(source, path, limit);
      digests.set(path, digestOf(bytes));
      return { value: parse(bytes) };
    } catch (error) {
      return { finding: findingOf(error, path) };
    }
  }
  const json = <T>(path: string, shape: Shape<T>): Promise<Read<T>> =>
    read(path, LIMITS.fileBytes, (bytes) => {
      const value = parseJsonFile(bytes, LIMITS.nesting);
      const fault = shape(value);
      if (fault === null) return value as T;
      return fail(
        at(path, offsetOf(value, fault.path)),
        `${fault.path}: ${fault.expected}`,
        shown(pick(value, fault.path)),
      );
    });

  const receipts = new Map<string, Read<OpenedEnvelope<Receipt>>>();
  for (const path of there) {
    const id = receiptOfPath(path);
    if (id === null) continue;
    receipts.set(id, await read(path, LIMITS.receiptBytes, (bytes) => openEnvelope(bytes, RECEIPT_TYPE, receiptShape)));
  }
  for (const path of [PROOF_FILES.policy, PROOF_FILES.report, PROOF_FILES.summary]) {
    if (!there.has(path)) continue;
    try {
      digests.set(path, await digestFile(source, path));
    } catch (error) {
      unread.set(path, findingOf(error, path));
    }
  }
  return {
    entries,
    digests,
    unread,
    receipts,
    proof: await json(PROOF_FILES.proof, proofShape),
    plan: await json(PROOF_FILES.plan, planShape(kinds)),
    stretches: mapped(await json(PROOF_FILES.checkpoints, checkpointsShape), notesOf),
    trustedKeys: await read(PROOF_FILES.trustedKeys, LIMITS.textFileBytes, (bytes) => bytes.toString()),
    manifest: there.has(PROOF_FILES.manifest)
      ? await read(PROOF_FILES.manifest, LIMITS.fileBytes, (bytes) => openEnvelope(bytes, MANIFEST_TYPE, manifestShape))
      : { finding: new Finding('missing', `${PROOF_FILES.manifest} is not there: the run did not finish its proof`) },
  };
}

async function digestFile(source: FileSource, path: string): Promise<string> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of source.stream(path)) {
    size += piece.length;
    if (size > LIMITS.hashedBytes) fail(at(path), `at most ${LIMITS.hashedBytes} bytes`, 'more');
    hash.update(piece);
  }
  return `sha256:${hash.digest('hex')}`;
}

function mapped<A, B>(read: Read<A>, change: (value: A) => B): Read<B> {
  if (!('value' in read)) return read;
  try {
    return { value: change(read.value) };
  } catch (error) {
    return { finding: findingOf(error, PROOF_FILES.checkpoints) };
  }
}

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

/** What reading threw, as something that a check can report. */
export function findingOf(error: unknown, path: string): Finding {
  if (error instanceof Finding) return error;
  return new Finding(
    'failed',
    `${path}, line 1, byte 0: expected canonical content of a closed schema, found: ${messageOf(error)}`,
  );
}

/** Whether the proof has a manifest, which is made last. */
export function isSealed({ files }: ProofContext): boolean {
  return files.entries.some(({ path }) => path === PROOF_FILES.manifest);
}
