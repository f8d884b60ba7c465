import { KINDS } from '../../operations/registry.ts';
import { CHECKPOINT_PATH, TIP_PATH, segmentPath, tipShape } from '../../protocol/ledger-files.ts';
import { isAncestor } from '../../protocol/history.ts';
import { ZERO_HASH } from '../../protocol/ledger.ts';
import type { Line, LineOf } from '../../protocol/ledger.ts';
import { EMPTY_ROOT, Frontier } from 'transparency-log/merkle';
import { parseCheckpoint } from '../../protocol/checkpoint.ts';
import type { SignedCheckpoint } from '../../protocol/checkpoint.ts';
import type { TypeOf } from '../../core/shape.ts';
import { BranchFolder, FILES_CHECKS, FoundFiles, WrittenFiles, branchJson } from './files.ts';
import type { BranchFiles } from './files.ts';
import { openHistory, segmentsOf } from './history.ts';
import type { BranchHistory } from './history.ts';
import { BranchStory } from './story.ts';
import { Chain, fromTheBeginning, timeOf } from '../chain.ts';
import type { LedgerFile, State } from '../chain.ts';
import { checkSince } from '../checks-checkpoints.ts';
import { GitObjectError } from 'git-objects/objects';
import { requireSigned } from '../keys.ts';
import type { Pins } from '../keys.ts';
import { must, Finding, at, fail, inside, walk, reportOf, attempt } from '../verdict.ts';
import { shown } from 'canonical-json/places';
import type { Read, Check, Report } from '../verdict.ts';
import type { Place } from 'long-logs/lines';
import { Replay, passChecks } from '../replay.ts';
import { LINE_RULES } from '../rules.ts';
import { runChecks } from './verify-run.ts';
import type { VerifyOptions } from '../verify-proof.ts';

export interface BranchContext {
  readonly ledger: { readonly finding: Finding | null };
  /** Null: a checkout without its history. */
  readonly history: BranchHistory | null;
  readonly last: State | null;
  readonly states: ReadonlyMap<number, State>;
  readonly checkpoint: Read<SignedCheckpoint | null>;
  readonly tip: Read<TypeOf<typeof tipShape>>;
  readonly files: BranchFiles;
  readonly replay: Replay;
  readonly origin: string | null;
  readonly pins: Pins | null;
  readonly since: SignedCheckpoint | null;
}

const BRANCH_CHECKS: readonly Check<BranchContext>[] = [
  { name: 'history', check: accepted },
  { name: 'foreign', check: foreign },
  { name: 'checkpoint_states', check: checkpointState },
  { name: 'checkpoint_signatures', check: checkpointSignature },
  { name: 'tip', check: tip },
  ...FILES_CHECKS,
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
      requireSigned(since, pins, timeOf(seen), 'the checkpoint given with --since');
      return `extends the ledger as seen at size ${since.size}`;
    },
  },
];

/**
 * Verifies the ledger branch: which commits count, the lines of every run, the newest checkpoint, and the files beside them.
 * Of a clone git's objects are read; of a checkout without its history the files, which cannot show what was set aside.
 */
export async function verifyBranch(root: string, options: VerifyOptions): Promise<Report> {
  try {
    const history = await openHistory(root, options.pins, options.now === undefined ? {} : { now: options.now });
    return await examineBranch(root, history, options).finally(() => history?.close());
  } catch (error) {
    if (!(error instanceof GitObjectError)) throw error;
    return reportOf([{ name: 'history', status: error.isMissing ? 'missing' : 'failed', detail: error.message }]);
  }
}

async function examineBranch(
  root: string,
  history: BranchHistory | null,
  { pins, since = null, rules = LINE_RULES, kinds = KINDS, run = null, hmacKeys = [], progress }: VerifyOptions,
): Promise<Report> {
  const folder = new BranchFolder(root);
  const read = history === null ? (path: string) => Promise.resolve(folder.bytes(path)) : history.read;
  const checkpoint = await attempt(CHECKPOINT_PATH, async () => readCheckpoint(await read(CHECKPOINT_PATH)));
  const tipFile = await attempt(TIP_PATH, async () => {
    const bytes = await read(TIP_PATH);
    return bytes === null ? fail(at(TIP_PATH), 'a file', 'nothing') : branchJson(TIP_PATH, bytes, tipShape);
  });
  const story = new BranchStory();
  const files = history === null ? new FoundFiles(folder) : new WrittenFiles();
  const replay = new Replay({ kinds, rules, whole: true, keep: run ?? false, landed: true });
  let origin: string | null = null;
  const sizes = (history?.accepted ?? []).map(({ commit }) => commit.signed.size);
  const marks = [since?.size, 'value' in checkpoint ? checkpoint.value?.size : undefined, ...sizes];
  const total = marks.reduce<number>((most, size) => Math.max(most, size ?? 0), 0);
  let set: LineOf<'ledger.foreign'> | null = null;
  const chain = new Chain({
    file: 'ledger',
    startAt: ({ seq }) => fromTheBeginning(seq),
    marks: new Set(marks.filter((size) => size !== undefined)),
    onLine: (line, placed) => {
      inSegment(line, placed.place);
      if (line.seq % 1000 === 0) progress?.(line.seq, total);
      if (line.type === 'run.opened') origin = onBranch(line, placed.place, origin);
      if (line.type === 'ledger.foreign') set = line;
      replay.take(line, placed);
      story.take(line, replay.claims.get(line.claim));
    },
  });

  async function* segments(): AsyncGenerator<LedgerFile> {
    if (files instanceof FoundFiles) {
      for await (const segment of folder.segments()) {
        yield segment;
        await files.take(story.next());
      }
      return;
    }
    if (history === null) return;
    for await (const { commit, files: written, first, segment } of segmentsOf(history)) {
      set = null;
      yield segment;
      sameState(commit.signed, chain.state);
      recordsForeign(set, commit, history, segment.path);
      await files.take(written, story.next(), first, (name) => history.read(name, commit));
    }
  }

  const finding = await chain.feed(segments(), 'segments');
  if (files instanceof FoundFiles) await files.finish();
  const { state: last, marked: states } = chain;
  const context = {
    ...{ ledger: { finding }, history, last, states, checkpoint, tip: tipFile, files, replay, origin, pins, since },
  };
  const names = ['segments', 'branch_lines', 'commit_states', 'commit_foreign'];
  const checks = walk([...passChecks<BranchContext>(rules, names), ...BRANCH_CHECKS], context);
  const ofRun = run === null ? [] : await runChecks(run, context, { read, kinds, hmacKeys });
  return reportOf([...checks, ...ofRun], chain.entries, last);
}

function readCheckpoint(bytes: Uint8Array | null): SignedCheckpoint | null {
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
function onBranch(line: LineOf<'run.opened'>, place: Place, origin: string | null): string {
  if (line.mode !== 'prod') fail(inside(place, line, 'mode'), 'prod on the ledger branch', line.mode, 'branch_lines');
  if (line.data.vkey === null)
    fail(inside(place, line, 'data.vkey'), 'a key on the ledger branch', 'null', 'branch_lines');
  const found = line.data.origin;
  if (origin !== null && origin !== found) fail(inside(place, line, 'data.origin'), origin, found, 'branch_lines');
  return found;
}

/** Each commit's checkpoint states what its lines give. */
function sameState({ size, root, head }: SignedCheckpoint, state: State | null): void {
  const place = at(CHECKPOINT_PATH);
  if (state?.size !== size) fail(place, `size ${state?.size ?? 0}`, String(size), 'commit_states');
  if (state.root !== root) fail(place, `root ${String(state.root)} at size ${size}`, root, 'commit_states');
  if (state.head !== head) fail(place, `head ${state.head} at size ${size}`, head, 'commit_states');
}

/** What was set aside is recorded by the commit that did it, and nothing else is. */
function recordsForeign(
  line: LineOf<'ledger.foreign'> | null,
  { id, signed }: { readonly id: string; readonly signed: SignedCheckpoint },
  { commits }: BranchHistory,
  path: string,
): void {
  const { base, parent } = signed;
  const wrong = (expected: string, found: string): never =>
    fail(at(path), `${expected} in commit ${id}`, found, 'commit_foreign');
  if (line === null) {
    if (base !== parent) wrong('ledger.foreign', 'none');
    return;
  }
  if (base === parent) wrong('no ledger.foreign', 'one');
  if (line.data.base !== base) wrong(`base ${base}`, line.data.base);
  const heads = [parent, ...(commits.get(parent)?.parents ?? [])].filter((head) => !isAncestor(head, base, commits));
  if (!heads.includes(line.data.head)) wrong(`head ${heads.join(' or ')}`, line.data.head);
}

function accepted({ history, pins }: BranchContext): string {
  if (history === null) {
    throw new Finding('missing', 'no history here, so that nobody can tell which commits count: give a whole clone');
  }
  const { judged, accepted: commits, rewritten, lost, unknown } = history;
  const place = at('the history');
  const [fault] = rewritten;
  if (fault !== undefined) fail(place, `commit ${fault.id} as it was signed`, fault.fault);
  if (judged.forked.length > 0) {
    const ids = judged.forked.map(({ id }) => id).join(' and ');
    fail(place, 'one continuation of each commit', `${ids}, which continue one side by side (ledger_forked)`);
  }
  const [gone] = lost;
  if (gone !== undefined) fail(place, `commit ${gone}, which last= names`, 'a history without it');
  if (judged.retired !== null) {
    const why = `commit ${judged.retired.id} is signed by a key that is out of force or retired (ledger_key_retired)`;
    throw new Finding('unverifiable', `${why}, and nothing else is accepted`);
  }
  if (commits.length === 0 && unknown !== null && pins !== null)
    throw new Finding('unverifiable', `commit ${unknown} is signed by no key in ${pins.from}`);
  if (judged.tip === null) fail(place, 'a commit that counts', 'none');
  if (commits.length === 0)
    throw new Finding('unpinned', 'nothing is signed yet: the branch has its first commit alone');
  return `${commits.length} signed commits are accepted, the newest ${judged.tip.id}`;
}

function foreign({ history }: BranchContext): string {
  if (history === null) throw new Finding('not_applicable', 'needs the history');
  const { recorded, later } = history.foreign;
  if (recorded.length + later.length === 0) return 'no foreign commits';
  return `foreign commits recorded: ${recorded.length}; not recorded yet: ${later.length}`;
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

function checkpointSignature({ checkpoint, history, pins, states }: BranchContext): string {
  const note = must(checkpoint);
  if (note === null) throw new Finding('not_applicable', 'a ledger without lines has no checkpoint');
  for (const { commit } of history?.accepted ?? []) {
    const { signed, id } = commit;
    requireSigned(signed, pins, timeOf(states.get(signed.size)), `${CHECKPOINT_PATH} of commit ${id}`);
  }
  return `signed by ${requireSigned(note, pins, timeOf(states.get(note.size)), CHECKPOINT_PATH)}`;
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
