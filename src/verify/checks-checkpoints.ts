import { parseTime } from '../core/clock.ts';
import { verifyNote } from 'transparency-log/note';
import type { SignedCheckpoint } from '../protocol/checkpoint.ts';
import { PROOF_FILES } from '../protocol/proof.ts';
import type { TrustedKey } from '../protocol/trusted-keys.ts';
import type { Vkey } from 'transparency-log/vkey';
import type { State } from './chain.ts';
import { expectedResults } from './claim.ts';
import type { ClaimState } from './claim.ts';
import { NEEDS_LEDGER, holdsCheckpoint, requireTrusted } from './keys.ts';
import type { Pins } from './keys.ts';
import { claimOf, signerOf, wholeClaim } from './read-proof.ts';
import { need, Finding, at, fail } from './verdict.ts';
import type { ProofContext } from './read-proof.ts';
import type { Check } from './verdict.ts';

const FILE = at(PROOF_FILES.checkpoints);

/** Checkpoints: they state what the lines give, and the run's key signed them. */
export const CHECKPOINT_CHECKS: readonly Check<ProofContext>[] = [
  { name: 'checkpoint_states', check: states },
  { name: 'checkpoint_signatures', check: signatures },
  { name: 'in_ledger', check: inLedger },
  { name: 'since', check: since },
];

function states(context: ProofContext): string {
  const { files, ledger } = context;
  const stretches = need(files.stretches, 'checkpoints.json');
  const { data } = wholeClaim(context).opened;
  const signer = signerOf(context);
  if (stretches.length !== ledger.stretches.length) {
    fail(FILE, `${ledger.stretches.length} stretches, as in ledger.jsonl`, String(stretches.length));
  }
  for (const [i, { first_seq: first, before, after, frontier }] of stretches.entries()) {
    const found = ledger.stretches[i];
    if (found?.first !== first) fail(FILE, `[${i}].first_seq ${String(found?.first)}`, String(first));
    if (signer === null && (before !== null || after !== null || first !== 0 || frontier.length > 0)) {
      fail(FILE, 'one stretch from seq 0 without checkpoints in an unsigned proof', `[${i}]`);
    }
    for (const note of [before, after]) {
      if (note !== null && note.origin !== data.origin) fail(FILE, `origin ${data.origin}`, note.origin);
    }
    if (first === 0 && before !== null) fail(FILE, `[${i}].before null at seq 0`, 'a checkpoint');
    if (first > 0 && before === null && after !== null)
      fail(FILE, `[${i}].before, a checkpoint of size ${first}`, 'null');
    if (before !== null) sameState(before, ledger.states, first, first, `[${i}].before`);
    if (after !== null) sameState(after, ledger.states, first + 1, found.end, `[${i}].after`);
    if (after !== null) recordsForeign(after, wholeClaim(context), first, `[${i}].after`);
  }
  return `${stretches.length} stretches follow from their checkpoints`;
}

/** Where foreign commits were set aside, the first line of the checkpoint's own commit says so; elsewhere none does. */
function recordsForeign(after: SignedCheckpoint, { foreign, segments }: ClaimState, first: number, what: string): void {
  const line = foreign.findLast(({ seq }) => seq >= first && seq < after.size);
  const from = segments.findLast((seq) => seq < after.size) ?? first;
  const recorded = line !== undefined && line.seq >= from ? line.data.base : null;
  const expected = after.base === after.parent ? null : after.base;
  if (expected === null && recorded !== null) fail(FILE, `${what}: a base that is not its parent`, after.base);
  if (expected !== null && line?.data.base !== expected)
    fail(FILE, `${what}: base ${line?.data.base ?? after.parent}, as ledger.foreign has it`, expected);
}

function sameState(
  note: SignedCheckpoint,
  known: ReadonlyMap<number, State>,
  lowest: number,
  highest: number,
  what: string,
): void {
  if (note.size < lowest || note.size > highest)
    fail(FILE, `${what} of a size from ${lowest} to ${highest}`, String(note.size));
  const state = known.get(note.size);
  if (state?.root !== note.root) fail(FILE, `${what}: root ${String(state?.root)}`, note.root);
  if (state.head !== note.head) fail(FILE, `${what}: head ${state.head}`, note.head);
}

function signatures(context: ProofContext): string {
  const stretches = need(context.files.stretches, 'checkpoints.json');
  const signer = signerOf(context);
  const { opened } = claimOf(context);
  if (signer === null) throw new Finding('not_applicable', 'an unsigned proof has no checkpoints');
  const known = [signer, ...(context.pins?.keys.map(({ vkey }) => vkey) ?? [])];
  let notes = 0;
  const findings: Finding[] = [];
  // Every checkpoint is looked at before the worst finding is reported: a forged one must not hide behind an unknown key.
  const look = (note: SignedCheckpoint | null, what: string, check: (note: SignedCheckpoint) => void): void => {
    if (note === null) return;
    notes++;
    try {
      rejectForged(note, known, what);
      check(note);
    } catch (error) {
      if (!(error instanceof Finding)) throw error;
      findings.push(error);
    }
  };
  for (const [i, { before, after }] of stretches.entries()) {
    const what = { before: `[${i}].before`, after: `[${i}].after` };
    look(before, what.before, (note) => signedBefore(note, known, context.pins, parseTime(opened.ts), what.before));
    // By the key that `run.opened` names; further signatures count where their key is known.
    look(after, what.after, (note) => {
      if (verifyNote(note.note, signer) !== 'valid')
        fail(FILE, `${what.after} signed by ${signer.text}`, 'no such signature');
      const time = parseTime(context.ledger.states.get(note.size)?.ts ?? opened.ts);
      requireTrusted(context.pins, signer, time, what.after);
    });
  }
  // Beside what failed all are alike: unpinned where no keys are given, unverifiable where some are.
  const worst = findings.find(({ status }) => status === 'failed') ?? findings[0];
  if (worst !== undefined) throw worst;
  return `${notes} checkpoints are signed`;
}

/** By whoever wrote before: any key that is known. */
function signedBefore(
  { note }: SignedCheckpoint,
  known: readonly Vkey[],
  pins: Pins | null,
  time: number | null,
  what: string,
): void {
  const valid = known.filter((key) => verifyNote(note, key) === 'valid');
  // It is older than this run's first line: a key that came into force later cannot have signed it.
  const startsBy = ({ vkey, notBefore }: TrustedKey): boolean =>
    valid.some(({ text }) => text === vkey.text) && (notBefore ?? -Infinity) <= (time ?? Infinity);
  if (pins?.keys.some(startsBy) === true) return;
  const [first] = valid;
  if (first !== undefined) requireTrusted(pins, first, time, what);
  const names = note.signatures.map(({ name, keyHash }) => `${name}+${keyHash}`).join(', ');
  throw new Finding(pins === null ? 'unpinned' : 'unverifiable', `${what} is signed by ${names}, which is not known`);
}

/** C2SP signed-note: a signature of a known key that does not verify rejects the note. */
function rejectForged({ note }: SignedCheckpoint, known: readonly Vkey[], what: string): void {
  const forged = known.find((key) => verifyNote(note, key) === 'invalid');
  if (forged !== undefined) fail(FILE, `${what}: a signature that ${forged.text} made`, 'another');
}

/** A key with `last=` is believed no further than the ledger shows. */
function inLedger(context: ProofContext): string {
  const { accepted, files, pins } = context;
  const signer = signerOf(context);
  const isRetired = pins?.keys.some(({ vkey, last }) => vkey.text === signer?.text && last !== null) === true;
  if (signer === null || (accepted === null && !isRetired))
    throw new Finding('not_applicable', 'no ledger was given to find the proof in');
  if (accepted === null) throw new Finding('unverifiable', `the proof is signed by ${signer.text}: ${NEEDS_LEDGER}`);
  const notes = need(files.stretches, 'checkpoints.json').flatMap(({ after }) => after ?? []);
  const stray = notes.find((note) => !holdsCheckpoint(accepted, note));
  if (stray !== undefined) {
    const why = `the checkpoint of size ${stray.size} is of no accepted commit of the ledger that was given`;
    throw new Finding(isRetired ? 'unverifiable' : 'missing', why);
  }
  return `${notes.length} checkpoints are of accepted commits of the ledger that was given`;
}

function since({ since: seen, files, ledger, pins }: ProofContext): string {
  if (seen === null) throw new Finding('not_applicable', 'no earlier checkpoint was given');
  const place = at('the checkpoint given with --since');
  const stretches = need(files.stretches, 'checkpoints.json');
  const origin = ledger.claim?.opened.data.origin ?? null;
  if (seen.origin !== origin) fail(place, `origin ${String(origin)}`, seen.origin);
  requireKnown(seen, pins);
  const known = stretches.flatMap(({ before, after }) => [before, after]).find((note) => note?.size === seen.size);
  const state = ledger.states.get(seen.size);
  const root = state?.root ?? known?.root ?? null;
  if (root === null) {
    throw new Finding('missing', `the line at size ${seen.size} is not in this proof: ask for the ledger branch`);
  }
  if (root !== seen.root) fail(place, `root ${seen.root} at size ${seen.size}`, root);
  const head = state?.head ?? known?.head;
  if (head !== seen.head) fail(place, `head ${seen.head} at size ${seen.size}`, String(head));
  return `extends the ledger as seen at size ${seen.size}`;
}

/** The earlier checkpoint must itself be signed by a key that is known, where any is. */
export function requireKnown(seen: SignedCheckpoint, pins: Pins | null): void {
  if (pins === null) return;
  const verdicts = pins.keys.map(({ vkey }) => verifyNote(seen.note, vkey));
  if (verdicts.includes('invalid')) fail(at('the checkpoint given with --since'), 'a signature of its key', 'another');
  if (!verdicts.includes('valid')) {
    throw new Finding('unverifiable', `the checkpoint given with --since is signed by no key in ${pins.from}`);
  }
}

/** Whether the run came to its end, and all of it into the ledger. */
export const LANDING_CHECKS: readonly Check<ProofContext>[] = [
  {
    name: 'run_result',
    check: (context) => {
      const claim = wholeClaim(context);
      if (claim.closed === null) throw new Finding('missing', 'no run.closed: the run was not finished');
      const { result } = claim.closed.data;
      const expected = expectedResults(claim);
      // Lines of a commit that failed are in no ledger: such a run is a failed one, whatever they say.
      const allowed = uncovered(context) === null ? expected : [...expected, 'failed'];
      if (!allowed.includes(result)) fail(at(PROOF_FILES.ledger), `result ${expected.join(' or ')}`, result);
      return result;
    },
  },
  {
    name: 'landed',
    check: (context) => {
      const claim = wholeClaim(context);
      const signer = signerOf(context);
      if (claim.opened.mode === 'dry_run') return 'a dry run writes to no ledger';
      if (signer === null) throw new Finding('missing', 'unsigned: a prod run that could not sign or write');
      const gap = uncovered(context);
      if (gap === null && claim.closed?.data.result === 'authorized') {
        fail(at(PROOF_FILES.checkpoints), 'no checkpoint after an authorize job, which writes to no ledger', 'one');
      }
      if (gap !== null) throw new Finding('missing', gap);
      return 'every line is under a signed checkpoint';
    },
  },
];

/** What of a signed proof no checkpoint covers, in words; null when all is. */
function uncovered({ files, ledger }: ProofContext): string | null {
  if (!('value' in files.stretches)) return null;
  for (const { first, end } of ledger.stretches) {
    const after = files.stretches.value.find(({ first_seq }) => first_seq === first)?.after;
    if (after === null || after === undefined) return `no signed checkpoint after the lines from seq ${first}`;
    if (after.size < end) return `lines from seq ${after.size} to ${end - 1} are after the last landed checkpoint`;
  }
  return null;
}

/** Whether lines extend a ledger as a checkpoint states it. @throws Finding */
export function checkSince(
  note: SignedCheckpoint,
  found: {
    readonly origin: string | null;
    readonly seen: State | null;
    readonly last: State | null;
    readonly partial: boolean;
  },
): void {
  const place = at('the checkpoint given with --since');
  if (note.origin !== found.origin) fail(place, `origin ${String(found.origin)}`, note.origin);
  if (note.size === 0) return;
  if (found.seen === null || found.seen.root === null) {
    if (found.partial) throw new Finding('missing', `the lines up to size ${note.size} are not here`);
    fail(place, `at least ${note.size} lines, as seen before`, `${found.last?.size ?? 0}: the ledger was rewound`);
  }
  if (found.seen.root !== note.root) fail(place, `root ${note.root} at size ${note.size}`, found.seen.root);
  if (found.seen.head !== note.head) fail(place, `head ${note.head} at size ${note.size}`, found.seen.head);
}
