import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BranchTree } from '../../../src/audit/branch-tree.ts';
import { LedgerSession } from '../../../src/audit/ledger-session.ts';
import { EMPTY_TIP, tipFile } from '../../../src/audit/tree.ts';
import { deriveKeys } from '../../../src/authorize/secret.ts';
import { beforeBegin } from '../../../src/execute/consumption.ts';
import type { RunFacts } from '../../../src/protocol/facts.ts';
import { digestOf } from '../../../src/core/digest.ts';
import { jsonFile } from 'canonical-json/jcs';
import { CHECKPOINT_PATH, consumedPath, FILES_PATH, TIP_PATH } from '../../../src/protocol/ledger-files.ts';
import { checkpointText } from '../../../src/protocol/checkpoint.ts';
import { signatureLine } from 'transparency-log/note';
import type { Checkpoint } from '../../../src/protocol/checkpoint.ts';
import type { Receipt } from '../../../src/protocol/receipt.ts';
import type { PlannedOperation } from '../../../src/protocol/plan.ts';
import { parseTrustedKeys } from '../../../src/protocol/trusted-keys.ts';
import { FakeBranch } from './fake-branch.ts';
import type { Files } from './fake-branch.ts';

/**
 * Whoever has `contents: write` can commit to the ledger's branch. Whatever they commit, a run reads what honest commits
 * alone have left, the next honest commit records theirs, and no receipt is consumed twice.
 */

const room = mkdtempSync(join(tmpdir(), 'foreign-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

const ORIGIN = 'github.com/repositories/1/marketops';
const NOW = Date.parse('2026-11-28T12:00:00.000Z');
const key = deriveKeys(Buffer.alloc(32, 0x42), '1', ORIGIN);
const keys = { origin: ORIGIN, trusted: parseTrustedKeys(key.vkey.text), now: NOW };
const signCheckpoint = (checkpoint: Checkpoint): string => {
  const text = checkpointText(checkpoint);
  return `${text}\n${signatureLine(key.vkey, key.sign(Buffer.from(text)))}`;
};
const DIGEST = `sha256:${'1'.repeat(64)}`;
const receiptOf = (n: number): string => `rcpt_${n.toString(16).padStart(32, '0')}`;
const operation = { operation_id: 'tag', operation_kind: 'tag_repo' } as PlannedOperation;

/** What somebody with `contents: write` commits. */
type Foreign =
  | { readonly do: 'roll back'; readonly to: number }
  | { readonly do: 'edit' | 'delete' | 'add'; readonly at: number }
  | { readonly do: 'merge'; readonly with: number }
  | { readonly do: 'copy'; readonly from: number }
  /** A commit with the parents and the checkpoint of another, and its files or changed ones, merged. */
  | { readonly do: 'twin' | 'changed twin'; readonly of: number; readonly keep: boolean };
interface Run {
  readonly run: 'ship' | 'refuse';
  readonly receipt: number;
  /** Before the begin commit lands, on a state that was read. */
  readonly during: readonly Foreign[];
  readonly between: readonly Foreign[];
}
type Step = Run | Foreign;

const at = fc.nat(30);
const foreign: fc.Arbitrary<Foreign> = fc.oneof(
  fc.record({ do: fc.constant('roll back' as const), to: at }),
  fc.record({ do: fc.constantFrom('edit' as const, 'delete' as const, 'add' as const), at }),
  fc.record({ do: fc.constant('merge' as const), with: at }),
  fc.record({ do: fc.constant('copy' as const), from: at }),
  fc.record({ do: fc.constantFrom('twin' as const, 'changed twin' as const), of: at, keep: fc.boolean() }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  foreign,
  fc.record({
    run: fc.constantFrom('ship' as const, 'refuse' as const),
    receipt: fc.nat(3),
    during: fc.array(foreign, { maxLength: 1 }),
    between: fc.array(foreign, { maxLength: 2 }),
  }),
);

const PLANTED = ['open/x.json', 'consumed/00/planted.json', 'tip.json', 'checkpoint', 'open', 'workflows/evil.yml'];

class World {
  readonly branch = new FakeBranch();
  /** What honest commits alone have left: of each, what its files.json says. */
  honest: Files;
  /** Of every honest run, what it consumed. */
  readonly consumed: string[] = [];
  /** Foreign commits that no honest one has recorded yet. */
  #unrecorded: string[] = [];
  /** Where the ledger ended when a receipt was first seen. */
  readonly #anchors = new Map<string, Receipt['ledger']>();
  #runs = 0;

  constructor() {
    this.honest = new Map([[TIP_PATH, tipFile(EMPTY_TIP)]]);
    this.branch.pushTree(this.honest);
  }

  attack(move: Foreign): void {
    const { branch } = this;
    const all = [...branch.commits.values()];
    const pick = (n: number) => all[n % all.length] as (typeof all)[number];
    const head = branch.commits.get(branch.at ?? '') as (typeof all)[number];
    const files = new Map(head.files);
    if (move.do === 'roll back') branch.pushTree(pick(move.to).files);
    else if (move.do === 'merge') branch.pushTree(pick(move.with).files, [head.sha, pick(move.with).sha]);
    else if (move.do === 'copy')
      branch.pushTree(
        pick(move.from).files,
        pick(move.from).parents.length === 0 ? [head.sha] : [head.sha, ...pick(move.from).parents.slice(1)],
      );
    else if ('of' in move) {
      const other = pick(move.of);
      const its = new Map(other.files);
      if (move.do === 'changed twin') its.set('open/x.json', Buffer.from('planted\n'));
      const twin = branch.pushTree(its, other.parents);
      this.#unrecorded.push(twin);
      branch.pushTree(move.keep ? files : its, move.keep ? [head.sha, twin] : [twin, head.sha]);
    } else {
      const paths = [...files.keys(), ...PLANTED].sort();
      const path = paths[move.at % paths.length] as string;
      if (move.do === 'delete') files.delete(path);
      else
        files.set(
          move.do === 'add' ? (PLANTED[move.at % PLANTED.length] as string) : path,
          Buffer.from(`planted ${move.at}\n`),
        );
      branch.pushTree(files);
    }
    this.#unrecorded.push(branch.at as string);
  }

  /** A run as the action makes one: a begin commit that consumes a receipt, an end commit. */
  async run({ run, receipt, during, between }: Run): Promise<void> {
    const { branch } = this;
    const runId = String(++this.#runs);
    const facts = {
      ...{ serverUrl: 'https://github.com', repositoryId: '1', runId, runAttempt: 1, mode: 'prod' },
      claim: this.#runs.toString(16).padStart(32, 'c'),
    } as RunFacts;
    const session = new LedgerSession({
      facts,
      clock: () => NOW,
      file: join(room, 'lines.jsonl'),
      store: {
        tree: new BranchTree(branch, { create: false }),
        keys,
        vkey: key.vkey,
        signCheckpoint,
        flush: () => Promise.resolve(),
        pause: () => Promise.resolve(true),
        provisional: false,
      },
    });
    const id = receiptOf(receipt);
    const racing = [...during];
    const begun = await session.commit<boolean>('begin', async ({ append, snapshot, tip }) => {
      for (const move of racing.splice(0)) this.attack(move);
      append('plan.created', { operations: 1, plan_digest: DIGEST, plan_file_digest: DIGEST });
      const ledger = this.#anchors.get(id) ?? { size: tip.size, head: tip.head };
      this.#anchors.set(id, ledger);
      const begins =
        run === 'ship' && (await beforeBegin({ receipt_id: id, ledger } as Receipt, snapshot, tip)) === null;
      if (!begins) return { until: NOW, files: new Map(), value: false };
      append('operation.intent', { natural_key: 'v1', operation_digest: DIGEST }, { operation, receiptId: id });
      const consumed = jsonFile({ claim: facts.claim, operation_digest: DIGEST, run_attempt: 1, run_id: runId });
      return { until: NOW, files: new Map([[consumedPath(id), consumed]]), value: true };
    });
    expect(begun).toBe(run === 'ship' && !this.consumed.includes(id));
    if (begun) this.consumed.push(id);
    this.#landed(session, 0);
    for (const move of between) this.attack(move);
    if (!begun) return;
    const before = session.lines.length;
    session.append(
      'operation.succeeded',
      { code: null, effect: 'create', github: null, message: null, state_digest: null },
      { operation, receiptId: id },
    );
    await session.commit('end', () => Promise.resolve({ until: NOW, files: new Map() }));
    this.#landed(session, before);
  }

  /** The commit at the head holds what honest ones left and what it lists; its lines record the foreign ones below. */
  #landed(session: LedgerSession, before: number): void {
    const head = this.branch.commits.get(session.snapshot?.parent ?? '');
    if (head === undefined) throw new Error('an honest commit is on the branch');
    const files = new Map(this.honest);
    const bytesOf = (path: string): Uint8Array => head.files.get(path) ?? Buffer.alloc(0);
    const listed = JSON.parse(Buffer.from(bytesOf(FILES_PATH)).toString()) as Record<string, string>;
    for (const [path, digest] of Object.entries(listed)) {
      expect(digestOf(bytesOf(path))).toBe(digest);
      files.set(path, bytesOf(path));
    }
    for (const path of [FILES_PATH, CHECKPOINT_PATH]) files.set(path, bytesOf(path));
    expect(textOf(head.files)).toEqual(textOf(files));
    const consumed = [...files.keys()].filter((path) => path.startsWith('consumed/'));
    expect(consumed.sort()).toEqual(this.consumed.map((id) => consumedPath(id)).sort());
    this.honest = files;
    const recorded = new Set<string>();
    const waiting = session.lines
      .slice(before)
      .flatMap((line) => (line.type === 'ledger.foreign' ? [line.data.head] : []));
    expect(waiting.length).toBe(this.#unrecorded.length > 0 ? 1 : 0);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (recorded.has(id)) continue;
      recorded.add(id);
      waiting.push(...(this.branch.commits.get(id)?.parents ?? []));
    }
    expect(this.#unrecorded.filter((id) => !recorded.has(id))).toEqual([]);
    this.#unrecorded = [];
  }
}

const textOf = (files: Files): Record<string, string> =>
  Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));

const SEQUENCES = Number(process.env['LEDGER_SEQUENCES'] ?? 300);
const SEED = process.env['LEDGER_SEED'];

test(
  'what is read is what honest commits left; the next one records the others; no receipt is consumed twice',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const world = new World();
        for (const one of steps) {
          if ('run' in one) await world.run(one);
          else world.attack(one);
          const state = await new BranchTree(world.branch, { create: false }).snapshot(keys);
          for (const [path, bytes] of world.honest)
            expect(Buffer.compare((await state.read(path)) ?? Buffer.alloc(0), bytes)).toBe(0);
          for (const path of PLANTED) if (!world.honest.has(path)) expect(await state.read(path)).toBeNull();
          for (const folder of ['open', 'consumed/00']) {
            const names = [...world.honest.keys()].filter((path) => path.startsWith(`${folder}/`));
            expect((await state.list(folder)).map((name) => `${folder}/${name}`).sort()).toEqual(names.sort());
          }
        }
        await world.run({ run: 'refuse', receipt: 0, during: [], between: [] });
        expect(new Set(world.consumed).size).toBe(world.consumed.length);
      }),
      { numRuns: SEQUENCES, ...(SEED === undefined ? {} : { seed: Number(SEED) }) },
    );
  },
  60_000 + SEQUENCES * 1_000,
);
