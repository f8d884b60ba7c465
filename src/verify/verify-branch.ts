import { KINDS } from '../operations/registry.ts';
import { parseTime } from '../core/clock.ts';
import { CHECKPOINT_PATH, TIP_PATH, segmentPath, tipShape } from '../protocol/ledger-files.ts';
import { ZERO_HASH } from '../protocol/ledger.ts';
import type { Line } from '../protocol/ledger.ts';
import { EMPTY_ROOT, Frontier } from '../protocol/merkle.ts';
import { parseCheckpoint } from '../protocol/note.ts';
import type { SignedCheckpoint } from '../protocol/note.ts';
import type { TypeOf } from '../protocol/shape.ts';
import { BranchFolder, BranchStore, STORE_CHECKS } from './branch-files.ts';
import { Chain, fromTheBeginning } from './chain.ts';
import type { State } from './chain.ts';
import { checkSince } from './checks-checkpoints.ts';
import { requireSigned } from './keys.ts';
import type { Pins } from './keys.ts';
import { must, Finding, at, fail, inside, shown, walk, reportOf, attempt } from './verdict.ts';
import type { Read, Check, Place, Report } from './verdict.ts';
import { Replay, passChecks } from './replay.ts';
import { LINE_RULES } from './rules.ts';
import type { VerifyOptions } from './verify-proof.ts';

export interface BranchContext {
  readonly ledger: { readonly finding: Finding | null };
  readonly last: State | null;
  readonly states: ReadonlyMap<number, State>;
  readonly checkpoint: Read<SignedCheckpoint | null>;
  readonly tip: Read<TypeOf<typeof tipShape>>;
  readonly store: BranchStore;
  readonly replay: Replay;
  readonly origin: string | null;
  readonly pins: Pins | null;
  readonly since: SignedCheckpoint | null;
}

const BRANCH_CHECKS: readonly Check<BranchContext>[] = [
  { name: 'checkpoint_states', check: checkpointState },
  { name: 'checkpoint_signatures', check: checkpointSignature },
  { name: 'tip', check: tip },
  ...STORE_CHECKS,
  {
    name: 'landed',
    check: ({ checkpoint, last }) => {
      const size = must(checkpoint)?.size ?? 0;
      if (last !== null && last.size > size) {
        throw new Finding('missing', `lines from seq ${size} to ${last.size - 1} are after the last landed checkpoint`);
      }
      return 'every line is under the signed checkpoint';
    },
  },
  {
    name: 'closed',
    check: ({ replay: { claims } }) => {
      const open = [...claims.values()].find(({ unsettled }) => unsettled > 0);
      if (open === undefined) return 'every intent has an outcome or a reconciliation';
      throw new Finding('missing', `run ${open.opened.run_id} (claim ${open.id}) has intents without an outcome`);
    },
  },
  {
    name: 'since',
    check: ({ since, origin, states, last, ledger, pins }) => {
      if (since === null) throw new Finding('not_applicable', 'no earlier checkpoint was given');
      if (ledger.finding !== null) throw new Finding('skipped', 'the ledger has a defect');
      const seen = states.get(since.size) ?? null;
      checkSince(since, { origin, seen, last, partial: false });
      requireSigned(since, pins, parseTime(seen?.ts ?? ''), 'the checkpoint given with --since');
      return `extends the ledger as seen at size ${since.size}`;
    },
  },
];

/** Verifies a checkout of the ledger branch: the lines of every run, the newest checkpoint, and the store of consumed receipts. */
export async function verifyBranch(
  root: string,
  { pins, since = null, rules = LINE_RULES, kinds = KINDS }: VerifyOptions,
): Promise<Report> {
  const folder = new BranchFolder(root);
  const checkpoint = await attempt(CHECKPOINT_PATH, () => readCheckpoint(folder));
  const tipFile = await attempt(
    TIP_PATH,
    () => folder.json(TIP_PATH, tipShape) ?? fail(at(TIP_PATH), 'a file', 'nothing'),
  );
  const store = new BranchStore(folder);
  const replay = new Replay({
    kinds,
    rules,
    whole: true,
    keep: false,
    landed: true,
    onIntent: (line, claim) => store.takeIntent(line, claim),
  });
  let origin: string | null = null;
  const marks = [since?.size, 'value' in checkpoint ? checkpoint.value?.size : undefined];
  const chain = new Chain({
    file: 'ledger',
    startAt: ({ seq }) => fromTheBeginning(seq),
    marks: new Set(marks.filter((size) => size !== undefined)),
    onLine: (line, placed) => {
      inSegment(line, placed.place);
      if (line.type === 'run.opened') origin = onBranch(line, placed.place, origin);
      replay.take(line, placed);
    },
  });
  const finding = await chain.feed(folder.segments(), 'segments');
  await store.finish(replay);
  const { state: last, marked: states } = chain;
  const context = { ledger: { finding }, last, states, checkpoint, tip: tipFile, store, replay, origin, pins, since };
  const checks = walk([...passChecks<BranchContext>(rules, ['segments', 'branch_lines']), ...BRANCH_CHECKS], context);
  return reportOf(checks, chain.entries, last);
}

function readCheckpoint(folder: BranchFolder): SignedCheckpoint | null {
  const bytes = folder.bytes(CHECKPOINT_PATH);
  if (bytes === null) return null;
  return parseCheckpoint(bytes) ?? fail(at(CHECKPOINT_PATH), 'a signed checkpoint', 'other text');
}

/** A segment is named by its first line. */
function inSegment(line: Line, place: Place): void {
  if (place.line !== 1) return;
  const path = segmentPath(line.seq);
  if (path !== place.file) fail(inside(place, line, 'seq'), `segment ${path}`, shown(place.file), 'segments');
}

/** A dry run and a run without a key write nothing to the branch; all others are of one repository. */
function onBranch(line: Line & { type: 'run.opened' }, place: Place, origin: string | null): string {
  if (line.mode !== 'prod') fail(inside(place, line, 'mode'), 'prod on the ledger branch', line.mode, 'branch_lines');
  if (line.data.vkey === null)
    fail(inside(place, line, 'data.vkey'), 'a key on the ledger branch', 'null', 'branch_lines');
  const found = line.data.origin;
  if (origin !== null && origin !== found) fail(inside(place, line, 'data.origin'), origin, found, 'branch_lines');
  return found;
}

function checkpointState({ checkpoint, states, last, origin, ledger }: BranchContext): string {
  const note = must(checkpoint);
  if (ledger.finding !== null) throw new Finding('skipped', 'the ledger has a defect');
  if (note === null) {
    if (last !== null) fail(at(CHECKPOINT_PATH), 'a signed checkpoint', 'nothing');
    throw new Finding('unpinned', 'a ledger without lines is believed only as the first commit of its branch');
  }
  if (origin !== null && note.origin !== origin) fail(at(CHECKPOINT_PATH), `origin ${origin}`, note.origin);
  const state = states.get(note.size);
  if (state === undefined) fail(at(CHECKPOINT_PATH), `at least ${note.size} lines`, String(last?.size ?? 0));
  if (state.root !== note.root) fail(at(CHECKPOINT_PATH), `root ${String(state.root)}`, note.root);
  if (state.head !== note.head) fail(at(CHECKPOINT_PATH), `head ${state.head}`, note.head);
  return `states ${note.size} lines`;
}

function checkpointSignature({ checkpoint, pins, states }: BranchContext): string {
  const note = must(checkpoint);
  if (note === null) throw new Finding('not_applicable', 'a ledger without lines has no checkpoint');
  return `signed by ${requireSigned(note, pins, parseTime(states.get(note.size)?.ts ?? ''), CHECKPOINT_PATH)}`;
}

function tip({ tip: read_, checkpoint }: BranchContext): string {
  const value = must(read_);
  const note = must(checkpoint);
  const expected = {
    head: note?.head ?? ZERO_HASH,
    root: note?.root ?? EMPTY_ROOT.toString('hex'),
    size: note?.size ?? 0,
  };
  if (value.size !== expected.size)
    fail(at(TIP_PATH), `size ${expected.size} as in the checkpoint`, String(value.size));
  if (value.head !== expected.head) fail(at(TIP_PATH), `head ${expected.head} as in the checkpoint`, value.head);
  const root = Frontier.restore(value.size, value.frontier)?.root().toString('hex');
  if (root !== expected.root) fail(at(TIP_PATH), `a frontier of root ${expected.root}`, root ?? 'one of another size');
  return 'tip.json gives the checkpoint';
}
