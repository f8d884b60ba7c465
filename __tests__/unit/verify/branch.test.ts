import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { BranchFolder, FILES_CHECKS, WrittenFiles } from '../../../src/verify/branch/files.ts';
import { BranchStory } from '../../../src/verify/branch/story.ts';
import { parseHmacKey, pinsOf } from '../../../src/verify/keys.ts';
import type { Pins } from '../../../src/verify/keys.ts';
import { inclusionFromBranch, inclusionFromProof, verifyInclusion } from '../../../src/verify/inclusion.ts';
import { mapSource } from 'file-sources/source';
import { LIMITS } from '../../../src/verify/source.ts';
import { verifyBranch } from '../../../src/verify/branch/verify-branch.ts';
import { approvalName } from '../../../src/protocol/approval.ts';
import { parseCheckpoint } from '../../../src/protocol/checkpoint.ts';
import type { SignedCheckpoint } from '../../../src/protocol/checkpoint.ts';
import { MATERIAL_PATHS } from '../../../src/protocol/ledger-files.ts';
import type { SignedApproval } from '../../../src/protocol/receipt.ts';
import { dataAt } from 'forged-proofs/cases/cases';
import { CRASHED, reconcile, two } from 'forged-proofs/cases/branches';
import { forgeBranch, forgeClone, segment, writeFiles } from 'forged-proofs/branch';
import type { BranchForgery } from 'forged-proofs/branch';
import { formatVkey } from 'transparency-log/vkey';
import { leaf, mth, note, OTHER, SECRET, secretText, sha, SIGNER, TRUSTED } from 'forged-proofs/crypto';
import type { Dict, Signer } from 'forged-proofs/crypto';
import type { Forgery } from 'forged-proofs/forgery';
import { forge, receiptIdOf } from 'forged-proofs/proof';
import { file } from 'forged-proofs/seal';
import { allIn } from './report-words.ts';
import type { Told } from './report-words.ts';

/** The ledger branch, as a clone or as a checkout without its history: its lines, its checkpoint, and the files beside them. */

type Files = Map<string, Buffer>;
const room = mkdtempSync(join(tmpdir(), 'branch-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));
let count = 0;
const written = (files: Files): string => writeFiles(join(room, String(count++)), files);
const trusted = pinsOf(TRUSTED, 'the pins');
const limited = (limit: string) => pinsOf(`${SIGNER.vkey} ${limit}\n`, 'the pins');

/** Of a clone; where somebody changes files, of a checkout. */
async function told(scene: BranchForgery, more: object = {}): Promise<Told> {
  const at = scene.files === undefined ? forgeClone(join(room, String(count++)), scene) : written(forgeBranch(scene));
  return allIn(await verifyBranch(at, { pins: trusted, ...more }));
}
const id = (files: Files, folder: string): string => [...files.keys()].find((path) => path.startsWith(folder)) ?? '';
const edit = (change: (files: Files) => void, scene: BranchForgery = two): BranchForgery => ({
  ...scene,
  files: change,
});
const wrong = (path: string, expected: string, found: string): string =>
  `failed: ${path}, line 1, byte 0: expected ${expected}, found ${found}`;
const linesOf = (scene: BranchForgery): string[] =>
  [...forgeBranch(scene)]
    .filter(([path]) => path.startsWith('ledger/'))
    .flatMap(([, bytes]) => bytes.toString().trimEnd().split('\n'));
const lines = linesOf(two);
const leaves = lines.map(leaf);
const [SIZE, ROOT, HEAD] = [lines.length, mth(leaves).toString('hex'), leaves.at(-1)?.toString('hex') ?? ''];
const LAST = JSON.parse(lines.at(-1) ?? '') as { ts: string };
const OTHER_HASH = sha('other').toString('hex');

describe('the lines', () => {
  test('of a true one', async () => {
    expect(await told(two)).toMatchObject({
      ...{ verdict: 'VERIFIED', entries: String(SIZE), head: HEAD, root: ROOT },
      history: expect.stringMatching(/^ok: 4 signed commits are accepted, the newest [0-9a-f]{40}$/),
      foreign: 'ok: no foreign commits',
      segments: 'ok: holds for every line',
      checkpoint_states: `ok: states ${SIZE} lines`,
      checkpoint_signatures: `ok: signed by ${SIGNER.vkey}`,
      tip: 'ok: tip.json gives the checkpoint',
      landed: 'ok: every line is under the signed checkpoint',
      closed: 'ok: every intent has an outcome or a reconciliation',
      since: 'not_applicable: no earlier checkpoint was given',
      consumed: 'ok: consumed: what the lines say',
      open: 'ok: open: what the lines say',
      runs: 'ok: runs: what the lines say',
      receipts: 'ok: receipts: what the lines say',
      material: 'ok: plans, evidence, policies, trusted-keys, approvers: what the lines say',
      used_approvals: 'ok: approvals: what the lines say',
      files: 'ok: ledger, tip.json, baseline.json: what the lines say',
    });
  });

  test('of a true one without its history, which cannot show what counts', async () => {
    expect(await told(edit(() => undefined))).toMatchObject({
      ...{ verdict: 'INCOMPLETE', entries: String(SIZE), head: HEAD, root: ROOT },
      history: 'missing: no history here, so that nobody can tell which commits count: give a whole clone',
      foreign: 'not_applicable: needs the history',
      checkpoint_states: `ok: states ${SIZE} lines`,
      files: 'ok: ledger, tip.json, baseline.json: what the lines say',
    });
  });

  test('are whole, each segment by itself', async () => {
    // Where the first run's end commit begins.
    const SECOND = 11;
    const short = edit((files) => files.set(segment(SECOND), (files.get(segment(SECOND)) as Buffer).subarray(0, -1)));
    expect((await told(short))['ledger_encoding']).toMatch(
      /expected a newline at the end of the last line, found \d+ bytes/,
    );
    const empty = edit((files) => files.set(segment(99), Buffer.alloc(0)));
    expect((await told(empty))['segments']).toBe(wrong(segment(99), 'a line at least', 'none'));
    const moved = edit((files) => {
      files.set(segment(SECOND + 1), files.get(segment(SECOND)) as Buffer);
      files.delete(segment(SECOND));
    });
    const byte = (lines[SECOND] ?? '').indexOf('"seq":') + '"seq":'.length;
    expect((await told(moved))['segments']).toBe(
      wrong(segment(SECOND + 1), `segment ${segment(SECOND)}`, `"${segment(SECOND + 1)}"`).replace(
        /byte 0/,
        `byte ${byte}`,
      ),
    );
    const strange = edit((files) => files.set('ledger/x', Buffer.from('x')));
    expect((await told(strange))['segments']).toBe(
      wrong('"ledger/x"', 'a file that the branch has a place for', 'another'),
    );
    const none = edit((files) => {
      for (const path of [...files.keys()].filter((each) => each.startsWith('ledger/'))) files.delete(path);
      files.set('ledger', Buffer.from('x'));
    });
    expect((await told(none))['ledger_encoding']).toMatch(/^failed: ledger, line 1, byte 0: .*ENOTDIR/);
  });

  test('are of prod runs with a key, in one repository', async () => {
    const opening = (change: object, data: object = {}): BranchForgery => ({
      ...two,
      lines: (all) => {
        const at = all.findLastIndex(({ type }) => type === 'run.opened');
        const line = all[at] as Dict;
        return all.with(at, { ...line, ...change, data: { ...(line['data'] as Dict), ...data } });
      },
    });
    /** What was expected and found, and what stands at the place that is named. */
    const fault = async (scene: BranchForgery): Promise<readonly string[]> => {
      const detail = (await told(scene))['branch_lines'] ?? '';
      const [, byte, said = ''] = /^failed: \S+, line \d+, byte (\d+): (.*)$/.exec(detail) ?? [];
      const [, path = ''] = /^failed: (\S+), line/.exec(detail) ?? [];
      const text = forgeBranch(scene).get(path)?.subarray(Number(byte)).toString() ?? '';
      return [said, JSON.parse(/^(null|"[^"]*")/.exec(text)?.[0] ?? '0') as string];
    };
    expect(await fault(opening({ mode: 'dry_run' }))).toEqual([
      'expected prod on the ledger branch, found dry_run',
      'dry_run',
    ]);
    expect(await fault(opening({}, { vkey: null }))).toEqual(['expected a key on the ledger branch, found null', null]);
    const elsewhere = 'ghe.example/repositories/123456789/marketops';
    expect(await fault(opening({}, { origin: elsewhere }))).toEqual([
      `expected ${SIGNER.origin}, found ${elsewhere}`,
      elsewhere,
    ]);
    // Nor where nobody vouches for another.
    expect((await told(opening({}, { vkey: 'x' }), { pins: null }))['run_identity']).toMatch(
      /expected a verifier key of .*, found "x"$/,
    );
  });

  test('are what the checkpoint of their commit states', async () => {
    const states = async (more: Partial<BranchForgery>): Promise<string> =>
      (await told({ ...two, ...more }))['commit_states'] ?? '';
    const FIRST = 11;
    const root = mth(leaves.slice(0, FIRST)).toString('hex');
    const head = leaves[FIRST - 1]?.toString('hex') ?? '';
    const [otherRoot, otherHead] = [{ root: Buffer.from(OTHER_HASH, 'hex') }, { head: OTHER_HASH }];
    expect(await states({})).toBe('ok: holds for every line');
    expect(await states({ covered: 3 })).toBe(wrong('checkpoint', `size ${FIRST}`, '3'));
    expect(await states({ stated: otherRoot })).toBe(wrong('checkpoint', `root ${root} at size ${FIRST}`, OTHER_HASH));
    expect(await states({ stated: otherHead })).toBe(wrong('checkpoint', `head ${head} at size ${FIRST}`, OTHER_HASH));
  });

  test('record what their commit set aside, and nothing else', async () => {
    /** The second run opens with a record. */
    const setAside = (lines: Dict[]): Dict[] => {
      const at = lines.findLastIndex(({ type }) => type === 'run.opened');
      const closed = lines.at(-1) as Dict;
      const data = closed['data'] as Dict;
      const counts = { ...(data['counts'] as Dict), 'ledger.foreign': 1 };
      return lines
        .with(-1, { ...closed, data: { ...data, counts } })
        .toSpliced(at + 1, 0, { ...(lines[at] as Dict), type: 'ledger.foreign' });
    };
    const found = async (more: Partial<BranchForgery>): Promise<Told> => told({ ...two, ...more });
    const fault = async (more: Partial<BranchForgery>): Promise<string> => {
      const { commit_foreign: check = '' } = await found(more);
      return check.replace(/[0-9a-f]{40}/g, (id) => (id === OTHER_ID ? 'other' : 'id'));
    };
    const OTHER_ID = 'f'.repeat(40);
    const path = segment(14);
    const set = { aside: 2, lines: setAside };
    expect(await found(set)).toMatchObject({
      verdict: 'VERIFIED',
      foreign: 'ok: foreign commits recorded: 1; not recorded yet: 0',
    });
    expect(await fault({ aside: 2 })).toBe(wrong(path, 'ledger.foreign in commit id', 'none'));
    expect(await fault({ lines: setAside, recorded: { head: OTHER_ID } })).toBe(
      wrong(path, 'no ledger.foreign in commit id', 'one'),
    );
    expect(await fault({ ...set, recorded: { base: OTHER_ID } })).toBe(wrong(path, 'base id in commit id', 'other'));
    expect(await fault({ ...set, recorded: { head: OTHER_ID } })).toBe(wrong(path, 'head id in commit id', 'other'));
    // Of a merge, itself or what it brought.
    const merges = { ...set, merges: true };
    expect((await found(merges))['foreign']).toBe('ok: foreign commits recorded: 2; not recorded yet: 0');
    const names = (await found({ ...merges, recorded: { head: OTHER_ID } }))['commit_foreign'] ?? '';
    const [, merge = '', brought = ''] = /expected head (\S+) or (\S+) in commit/.exec(names) ?? [];
    expect(new Set([merge, brought, '']).size).toBe(3);
    for (const head of [merge, brought])
      expect((await found({ ...merges, recorded: { head } }))['commit_foreign']).toBe('ok: holds for every line');
  });

  test('tell how far they are read, of as many as are known of', async () => {
    const progress = async (more: object, scene = two): Promise<unknown[]> => {
      const seen: unknown[] = [];
      await told(scene, { ...more, progress: (...at: unknown[]) => seen.push(at) });
      return seen;
    };
    const checkout = edit(() => undefined);
    const seen = (size: number) => ({ since: parseCheckpoint(note([SIGNER], size, mth([]), OTHER_HASH)) });
    expect([await progress({}), await progress({}, checkout)]).toEqual([[[0, SIZE]], [[0, SIZE]]]);
    expect([await progress(seen(SIZE + 9)), await progress(seen(3))]).toEqual([[[0, SIZE + 9]], [[0, SIZE]]]);
    const bare = edit((files) => files.set('checkpoint', Buffer.from('x')));
    expect([await progress({}, bare), await progress(seen(3), bare)]).toEqual([[[0, 0]], [[0, 3]]]);
    // Every thousandth.
    const idle = Array.from({ length: 500 }, (_, i) => ({ id: `o${i}`, effect: 'none' as const }));
    const long = await progress(
      {},
      edit(() => undefined, { runs: [{ ops: idle }] }),
    );
    expect(long.map((at) => (at as number[])[0])).toEqual([0, 1000]);
  });

  test('of runs that are over are not held', async () => {
    const { unsettled } = LIMITS;
    Object.assign(LIMITS, { unsettled: 4 });
    try {
      expect((await told(two))['limits']).toBe('ok: holds for every line');
      expect((await told(two, { run: '9001' }))['limits']).toMatch(/at most 4 runs and operations/);
    } finally {
      Object.assign(LIMITS, { unsettled });
    }
  });

  test('without an outcome are named with their run', async () => {
    expect((await told({ runs: [{}, CRASHED, {}] }))['closed']).toBe(
      `missing: run 9002 (claim ${'2'.repeat(32)}) has intents without an outcome`,
    );
    expect((await told({ runs: [CRASHED, {}], lines: reconcile }))['verdict']).toBe('VERIFIED');
  });
});

describe('the checkpoint', () => {
  const noted = (size: number, root: string, head: string, origin?: string): BranchForgery =>
    edit((files) => files.set('checkpoint', Buffer.from(note([SIGNER], size, Buffer.from(root, 'hex'), head, origin))));
  const states = async (scene: BranchForgery): Promise<string> => (await told(scene))['checkpoint_states'] ?? '';

  test('states the lines', async () => {
    expect(await states(noted(SIZE, ROOT, HEAD, 'elsewhere'))).toBe(
      wrong('checkpoint', `origin ${SIGNER.origin}`, 'elsewhere'),
    );
    expect(await states(noted(SIZE + 1, ROOT, HEAD))).toBe(
      wrong('checkpoint', `at least ${SIZE + 1} lines`, String(SIZE)),
    );
    expect(await states(noted(SIZE, OTHER_HASH, HEAD))).toBe(wrong('checkpoint', `root ${ROOT}`, OTHER_HASH));
    expect(await states(noted(SIZE, ROOT, OTHER_HASH))).toBe(wrong('checkpoint', `head ${HEAD}`, OTHER_HASH));
    expect(await states(edit((files) => files.set('checkpoint', Buffer.from('x'))))).toBe(
      wrong('checkpoint', 'a signed checkpoint', 'other text'),
    );
  });

  test('is there where lines are, and lines where it is', async () => {
    expect(await states(edit((files) => files.delete('checkpoint')))).toBe(
      wrong('checkpoint', 'a signed checkpoint', 'nothing'),
    );
    expect(await states(edit((files) => files.delete(segment(0))))).toBe('skipped: the ledger has a defect');
    const bare = edit((files) => {
      for (const path of [...files.keys()].filter((each) => each.startsWith('ledger/'))) files.delete(path);
    });
    expect(await told(bare)).toMatchObject({
      ...{ entries: '0', head: 'null', root: 'null' },
      checkpoint_states: wrong('checkpoint', `at least ${SIZE} lines`, '0'),
    });
    expect(await told({ runs: [] })).toMatchObject({
      ...{ verdict: 'SELF_CONSISTENT', head: 'null', root: 'null' },
      checkpoint_states: 'unpinned: a ledger without lines is believed only as the first commit of its branch',
      checkpoint_signatures: 'not_applicable: a ledger without lines has no checkpoint',
    });
  });

  test('is signed by a key in force at its last line, and covers them all', async () => {
    const checkout = edit(() => undefined);
    const signed = async (limit: string): Promise<string> =>
      (await told(checkout, { pins: limited(limit) }))['checkpoint_signatures'] ?? '';
    expect([await signed(`not-after=${LAST.ts}`), await signed(`not-before=${LAST.ts}`)]).toEqual([
      `ok: signed by ${SIGNER.vkey}`,
      `ok: signed by ${SIGNER.vkey}`,
    ]);
    expect(await signed('not-before=2026-12-01T00:00:00.000Z')).toBe(
      wrong('checkpoint', `a key in force at ${LAST.ts}`, SIGNER.vkey),
    );
    const end =
      lines
        .map((line) => (JSON.parse(line) as { ts: string }).ts)
        .sort()
        .at(-1) ?? '';
    const at = (now: number): Promise<Told> => told(two, { pins: limited(`not-after=${end}`), now });
    const later = await at(Date.parse(end) + 1);
    expect(later).toMatchObject({ verdict: 'UNVERIFIABLE' });
    expect(later['history']).toMatch(
      /^unverifiable: commit [0-9a-f]{40} is signed by a key that is out of force or retired \(ledger_key_retired\)/,
    );
    expect((await at(Date.parse(end)))['verdict']).toBe('VERIFIED');
    expect((await told({ ...two, covered: SIZE - 1 }))['landed']).toBe(
      `missing: lines from seq ${SIZE - 1} to ${SIZE - 1} are after the last landed checkpoint`,
    );
  });

  test('is what tip.json gives', async () => {
    const tip = async (change: object, of: BranchForgery = two): Promise<string> => {
      const scene = edit((files) => {
        const value = JSON.parse((files.get('tip.json') as Buffer).toString()) as Dict;
        files.set('tip.json', file({ ...value, ...change }));
      }, of);
      return (await told(scene))['tip'] ?? '';
    };
    expect(await tip({ size: 3 })).toBe(wrong('tip.json', `size ${SIZE} as in the checkpoint`, '3'));
    expect(await tip({ head: OTHER_HASH })).toBe(wrong('tip.json', `head ${HEAD} as in the checkpoint`, OTHER_HASH));
    expect(await tip({ frontier: [] })).toBe(wrong('tip.json', `a frontier of root ${ROOT}`, 'one of another size'));
    const { frontier } = JSON.parse(forgeBranch(two).get('tip.json')?.toString() ?? '') as { frontier: string[] };
    const others = frontier.with(0, OTHER_HASH);
    expect(await tip({ frontier: others })).toMatch(/expected a frontier of root [0-9a-f]{64}, found [0-9a-f]{64}$/);
    // Before the first line there is no checkpoint.
    const none = { runs: [] };
    const zero = '0'.repeat(64);
    expect(await tip({}, none)).toBe('ok: tip.json gives the checkpoint');
    expect(await tip({ size: 1 }, none)).toBe(wrong('tip.json', 'size 0 as in the checkpoint', '1'));
    expect(await tip({ head: OTHER_HASH }, none)).toBe(
      wrong('tip.json', `head ${zero} as in the checkpoint`, OTHER_HASH),
    );
    expect(await tip({ frontier: [OTHER_HASH] }, none)).toBe(
      wrong('tip.json', `a frontier of root ${mth([]).toString('hex')}`, 'one of another size'),
    );
    expect((await told(edit((files) => files.delete('tip.json'))))['tip']).toBe(wrong('tip.json', 'a file', 'nothing'));
  });
});

test('a checkpoint seen before is extended', async () => {
  const seen = (size: number): SignedCheckpoint =>
    parseCheckpoint(
      note([SIGNER], size, mth(leaves.slice(0, size)), leaves[size - 1]?.toString('hex') ?? '0'.repeat(64)),
    ) as SignedCheckpoint;
  const since = async (size: number, more: object = {}, scene = two): Promise<string> =>
    (await told(scene, { since: seen(size), ...more }))['since'] ?? '';
  for (const size of [0, 1, 13, SIZE]) expect(await since(size)).toBe(`ok: extends the ledger as seen at size ${size}`);
  expect(
    await since(
      13,
      {},
      edit((files) => files.delete(segment(0))),
    ),
  ).toBe('skipped: the ledger has a defect');
  expect(await since(13, { pins: null })).toMatch(/^unpinned: the checkpoint given with --since: no trusted keys/);
  const { ts } = JSON.parse(lines[12] ?? '') as { ts: string };
  const checkout = edit(() => undefined);
  expect(await since(13, { pins: limited('not-before=2026-12-01T00:00:00.000Z') }, checkout)).toBe(
    wrong('the checkpoint given with --since', `a key in force at ${ts}`, SIGNER.vkey),
  );
});

describe('the files beside the lines', () => {
  const first = (folder: string): string => id(forgeBranch(two), folder);
  const [CONSUMED, RUN] = [first('consumed/'), first('runs/')];
  const noFile = (files: Files): boolean => files.delete(CONSUMED);

  const digestOfFile = (bytes: Buffer | string): string => `sha256:${sha(bytes).toString('hex')}`;

  test('consumed/: one an intent, as it was', async () => {
    const consumed = async (change: (files: Files) => void): Promise<Told> => told(edit(change));
    const bytes = forgeBranch(two).get(CONSUMED) as Buffer;
    const right = digestOfFile(bytes);
    expect((await consumed(noFile))['consumed']).toBe(wrong(CONSUMED, right, 'no file'));
    const other = bytes.toString().replace('"run_attempt":1', '"run_attempt":2');
    expect((await consumed((files) => files.set(CONSUMED, Buffer.from(other))))['consumed']).toBe(
      wrong(CONSUMED, right, digestOfFile(other)),
    );
    const planted = `consumed/ff/rcpt_${'f'.repeat(32)}.json`;
    expect((await consumed((files) => files.set(planted, Buffer.from('x'))))['consumed']).toBe(
      wrong('consumed/', '3 files, one a line', '4'),
    );
    for (const path of [planted.replace('/ff/', '/zz/'), 'consumed/x', 'x']) {
      const found = await consumed((files) => files.set(path, Buffer.from('x')));
      expect(found['files']).toBe(wrong(`"${path}"`, 'a file that the branch has a place for', 'another'));
    }
  });

  test('material and receipts: each as a line names it, and no others', async () => {
    const ff = 'f'.repeat(64);
    const strays = [
      ...[`plans/ff/${ff}.json`, `evidence/ff/${ff}.json`, `policies/${ff}.yml`, `trusted-keys/${ff}`],
      `approvers/${ff}`,
    ];
    for (const path of strays)
      expect(await told(edit((files) => files.set(path, Buffer.from('x'))))).toMatchObject({
        ...{ verdict: 'TAMPERED', material: wrong(path, 'material of a run', 'another file') },
        files: 'ok: ledger, tip.json, baseline.json: what the lines say',
      });
    const stray = `receipts/ff/rcpt_${'f'.repeat(32)}.dsse.json`;
    expect((await told(edit((files) => files.set(stray, Buffer.from('x')))))['receipts']).toBe(
      wrong('receipts/', '3 files, one a line', '4'),
    );
    const blocked = edit((files) => {
      for (const path of [...files.keys()].filter((each) => each.startsWith('receipts/'))) files.delete(path);
      files.set('receipts', Buffer.from('x'));
    });
    expect((await told(blocked))['receipts']).toMatch(
      /^failed: the ledger branch, line 1, byte 0: expected canonical content of a closed schema, found: .*ENOTDIR/,
    );
  });

  test('open/: one for each intent without an outcome, by its digest', async () => {
    const open = async (change: (files: Files) => void, runs: readonly Forgery[] = [CRASHED]): Promise<string> =>
      (await told(edit(change, { runs })))['open'] ?? '';
    const files = forgeBranch({ runs: [CRASHED] });
    const path = id(files, 'open/');
    const right = files.get(path)?.toString() ?? '';
    const receipt = (JSON.parse(right) as { receipt_id: string }).receipt_id;
    expect(await open(() => undefined)).toBe('ok: open: what the lines say');
    expect(await open((all) => all.delete(path))).toBe(
      wrong('open/', `a file for ${receipt}, which has no outcome`, 'none'),
    );
    for (const name of ['open/x.json', `${path}.bak`, path.replace('open/', 'open/0'), 'open/x/y.json']) {
      const found = await told(edit((all) => all.set(name, Buffer.from('x')), { runs: [CRASHED] }));
      expect(found['files']).toBe(wrong(`"${name}"`, 'a file that the branch has a place for', 'another'));
    }
    const planted = `open/${'f'.repeat(64)}.json`;
    for (const other of [
      right.replace('"run_attempt":1', '"run_attempt":2'),
      right.replace(receipt, `rcpt_${'f'.repeat(32)}`),
    ])
      for (const name of [path, planted])
        expect(await open((all) => all.set(name, Buffer.from(other)))).toBe(
          wrong(name, 'an intent without an outcome', 'another'),
        );
    const blocked = await told(edit((all) => all.set('open', Buffer.from('x')), { runs: [{}] }));
    expect(blocked['files']).toBe(wrong('"open"', 'a file that the branch has a place for', 'another'));
    // What is in doubt stays open.
    const doubt = [{ ops: [{ id: 'a', outcome: 'in_doubt' }] }] as const;
    expect(await open(() => undefined, doubt)).toBe('ok: open: what the lines say');
  });

  test('runs/: the plan of each run among those of its attempts', async () => {
    const runs = async (change: (files: Files) => void): Promise<string> => (await told(edit(change)))['runs'] ?? '';
    expect(await runs((files) => files.delete(RUN))).toBe(wrong(RUN, 'the plans of the run', 'no file'));
    const { plan_digests, ...rest } = JSON.parse(forgeBranch(two).get(RUN)?.toString() ?? '') as {
      plan_digests: string[];
    } & Dict;
    const other = `sha256:${'0'.repeat(64)}`;
    const record = (...digests: string[]): Buffer => file({ ...rest, plan_digests: digests });
    expect(await runs((files) => files.set(RUN, record(other)))).toBe(
      wrong(RUN, `plan ${plan_digests[0] ?? ''} among those of the run`, 'others'),
    );
    expect(await runs((files) => files.set(RUN, record(other, ...plan_digests)))).toBe('ok: runs: what the lines say');
  });

  test('open/: what is reconciled and begun anew in one commit keeps its place', async () => {
    const anew: BranchForgery = { runs: [CRASHED, { ops: [{ id: 'a' }] }], lines: reconcile };
    const keys = linesOf(anew)
      .map((line) => JSON.parse(line) as { type: string; data: { natural_key: string } })
      .flatMap(({ type, data }) => (type === 'operation.intent' ? [data.natural_key] : []));
    expect(keys).toEqual([keys[0], keys[0]]);
    expect(await told(anew)).toMatchObject({ verdict: 'VERIFIED', open: 'ok: open: what the lines say' });
  });

  test('baseline.json: what GitHub had before the first run, from the first commit on', async () => {
    const files = async (baseline: BranchForgery['baseline']): Promise<string> =>
      (await told({ ...two, ...(baseline === undefined ? {} : { baseline }) }))['files'] ?? '';
    const [tag, release] = [
      (name: string): Dict => ({ id: 'a'.repeat(40), name }),
      (of: string): Dict => ({ digest: `sha256:${'a'.repeat(64)}`, id: of, tag: 'v1' }),
    ];
    const right = { releases: [release('9'), release('10')], tags: [tag('v1'), tag('v10'), tag('v2')] };
    expect([await files(undefined), await files(right)]).toEqual([
      'ok: ledger, tip.json, baseline.json: what the lines say',
      'ok: ledger, tip.json, baseline.json: what the lines say',
    ]);
    expect(await files(null)).toBe(wrong('baseline.json', 'what GitHub had before the first run', 'no file'));
    expect(await files({ ...right, tags: [tag('v2'), tag('v1')] })).toBe(
      wrong('baseline.json', 'tags by name, each once', 'another order'),
    );
    expect(await files({ ...right, tags: [tag('v1'), tag('v1')] })).toBe(
      wrong('baseline.json', 'tags by name, each once', 'another order'),
    );
    for (const ids of [
      ['10', '9'],
      ['9', '9'],
    ])
      expect(await files({ ...right, releases: ids.map(release) })).toBe(
        wrong('baseline.json', 'releases by id, each once', 'another order'),
      );
    expect(await files({ tags: [] })).toMatch(/^failed: baseline\.json, .* expected canonical JSON of its schema/);
    const gone = await told(edit((all) => all.delete('baseline.json')));
    expect(gone['files']).toBe(wrong('baseline.json', 'what GitHub had before the first run', 'no file'));
  });

  test('are found folder by folder, each in the order of its names', async () => {
    const names = Array.from({ length: 30 }, (_, i) => `runs/0${i % 3}/${1 + ((i * 7) % 30)}0${i % 3}.json`);
    const folder = written(new Map([...names, '.git/HEAD'].map((name) => [name, Buffer.alloc(0)])));
    const found: string[] = [];
    for await (const path of new BranchFolder(folder).files()) found.push(path);
    expect(found).toEqual(names.toSorted());
  });

  test('are read where they are regular files of at most 64 MiB', () => {
    const folder = written(new Map([['a', Buffer.from('x')]]));
    const bytes = (path: string): Buffer | null => new BranchFolder(folder).bytes(path);
    expect([bytes('a')?.toString(), bytes('b')]).toEqual(['x', null]);
    symlinkSync(join(folder, 'a'), join(folder, 'link'));
    expect(() => bytes('link')).toThrow(
      'link, line 1, byte 0: expected a regular file, found a link, folder or device',
    );
    const most = 64 * 1024 * 1024;
    truncateSync(join(folder, 'a'), most);
    expect(bytes('a')?.length).toBe(most);
    truncateSync(join(folder, 'a'), most + 1);
    expect(() => bytes('a')).toThrow(`a, line 1, byte 0: expected at most ${most} bytes, found ${most + 1}`);
  });

  test('are not looked at beside a ledger with a defect', async () => {
    const found = await told(edit((files) => files.delete(segment(0))));
    for (const name of ['consumed', 'open', 'runs', 'receipts', 'material', 'files'])
      expect(found[name]).toBe('skipped: the ledger has a defect');
  });
});

describe('what a commit writes, as its files.json lists it', () => {
  const [R, S, PATH] = [`rcpt_${'1'.repeat(32)}`, `rcpt_${'2'.repeat(32)}`, `open/${'a'.repeat(64)}.json`];
  const [ONE, TWO] = ['1', '2'].map((digit) => `sha256:${digit.repeat(64)}`) as [string, string];
  const NOTHING = { files: new Map(), opened: new Map(), closed: [], runs: [], begun: [] };
  const empty = Buffer.from('{"releases":[],"tags":[]}\n');
  const read = (path: string): Promise<Buffer | null> => Promise.resolve(path === 'baseline.json' ? empty : null);
  const base = (first: number): Record<string, string> => ({ 'tip.json': ONE, [segment(first)]: ONE });

  /** Findings by kind, of a commit that opens the first receipt and another one. */
  async function found(
    written: Record<string, string | null>,
    called: object,
    first = 5,
  ): Promise<Record<string, string>> {
    const files = new WrittenFiles();
    const begin = { ...base(0), 'baseline.json': ONE, [PATH]: ONE };
    await files.take(begin, { ...NOTHING, opened: new Map([[ONE, R]]) }, 0, read);
    await files.take({ ...base(first), ...written }, { ...NOTHING, ...called }, first, read);
    return Object.fromEntries([...files.findings].map(([kind, { message }]) => [kind, message]));
  }
  const fault = (path: string, expected: string, what: string): string =>
    wrong(path, expected, what).slice('failed: '.length);
  const stays = { open: fault(PATH, `to be removed, for ${R} is settled`, 'that it stays') };

  test('an open/ file goes with its outcome, but for what is begun in its place', async () => {
    const [settled, anew] = [{ closed: [R] }, { closed: [R], opened: new Map([[TWO, S]]) }];
    expect(await found({ [PATH]: null }, settled)).toEqual({});
    expect(await found({}, settled)).toEqual(stays);
    expect(await found({ [PATH]: TWO }, settled)).toEqual(stays);
    expect(await found({ [PATH]: TWO }, anew)).toEqual({});
    const other = `open/${'b'.repeat(64)}.json`;
    expect(await found({ [PATH]: null, [other]: TWO }, anew)).toEqual({});
    expect(await found({ [other]: TWO }, anew)).toEqual(stays);
    const none = { open: fault('open/', `a file for ${S}, which is begun`, 'none') };
    expect(await found({ [PATH]: null }, anew)).toEqual(none);
    const elsewhere = { 'consumed/11/x.json': TWO, [PATH]: null };
    expect(await found(elsewhere, { ...anew, files: new Map([['consumed/11/y.json', TWO]]) })).toMatchObject(none);
  });

  test('lines and tip are written, and nothing that no line calls for', async () => {
    expect(await found({ 'tip.json': null }, {})).toEqual({
      files: fault('tip.json', 'a digest in files.json', 'none'),
    });
    for (const [path, kind] of [
      ['baseline.json', 'files'],
      [PATH, 'open'],
      ['consumed/11/x.json', 'consumed'],
    ] as const) {
      const more = { [kind]: fault(path, 'a file that the lines call for', 'another') };
      const less = { [kind]: fault(path, 'a file that the lines call for', 'its removal') };
      expect([await found({ [path]: TWO }, {}), await found({ [path]: null }, {})]).toEqual([more, less]);
    }
    const [runs, RUN_FILE] = [[{ run_id: '9' }], 'runs/09/9.json'];
    expect(await found({ [RUN_FILE]: null }, { runs })).toEqual({
      runs: fault(RUN_FILE, 'a file that the lines call for', 'its removal'),
    });
    expect(await found({}, { runs })).toEqual({});
    expect(await found({}, { closed: [S] })).toEqual({
      open: fault('open/', `to be removed, for ${S} is settled`, 'that it stays'),
    });
    const files = new Map([['consumed/11/x.json', ONE]]);
    expect(await found({ 'consumed/11/x.json': ONE }, { files })).toEqual({});
    expect(await found({ 'consumed/11/x.json': TWO }, { files })).toEqual({
      consumed: fault('consumed/11/x.json', `${ONE} in files.json`, TWO),
    });
    expect(await found({}, { files })).toEqual({
      consumed: fault('consumed/11/x.json', `${ONE} in files.json`, 'none'),
    });
  });

  test('what is begun is closed by its outcome or a reconciliation, once, and by nothing else', () => {
    const story = new BranchStory();
    const closed = (type: string, more: object = {}): readonly string[] => {
      const data = { receipt_id: R, operation_digest: ONE };
      const line = { type, receipt_id: R, claim: 'c', run_attempt: 1, run_id: '9', seq: 5, data, ...more };
      story.take(line as never, undefined);
      return story.next().closed;
    };
    for (const type of ['operation.intent', 'gate.passed', 'gate.rejected', 'operation.in_doubt', 'operation.blocked'])
      expect([type, closed(type)]).toEqual([type, []]);
    expect(closed('operation.unchanged', { receipt_id: undefined })).toEqual([]);
    expect(closed('operation.failed', { receipt_id: S })).toEqual([]);
    expect([closed('operation.succeeded'), closed('operation.succeeded')]).toEqual([[R], []]);
    for (const type of ['operation.intent', 'operation.in_doubt']) closed(type);
    expect([closed('operation.reconciled'), closed('operation.reconciled')]).toEqual([[R], []]);
  });

  test('a policy is called for by what it decided, unless it is withheld', () => {
    const called = (withheld: boolean): unknown[] => {
      const story = new BranchStory();
      const claim = { opened: { data: { policy_source: { withheld } } } };
      story.take({ type: 'policy.decided', data: { policy_digest: ONE } } as never, claim as never);
      return [...story.next().files.values()];
    };
    expect([called(false), called(true)]).toEqual([[ONE], []]);
  });

  test('the policy of a run that decided nothing is written though no line names it; no other is', async () => {
    const policy = (digest: string): string => `policies/${digest.slice('sha256:'.length)}.yml`;
    const runs = [{ run_id: '9' }];
    const uncalled = { material: fault(policy(TWO), 'a file that the lines call for', 'another') };
    expect(await found({ [policy(TWO)]: TWO }, { runs })).toEqual({});
    expect(await found({ [policy(TWO)]: TWO }, {})).toEqual(uncalled);
    expect(await found({ [policy(TWO)]: ONE }, { runs })).toEqual(uncalled);
    const files = new Map([[policy(ONE), ONE]]);
    expect(await found({ [policy(ONE)]: ONE, [policy(TWO)]: TWO }, { runs, files })).toEqual(uncalled);
  });

  test('approvals are written down by the run that counted them, once, and no others', async () => {
    const forged = forge();
    const envelope = forged.get(id(forged, 'receipts/')) ?? null;
    const APPROVAL = `approvals/${'c'.repeat(2)}/${'c'.repeat(64)}.json`;
    const claim = { opened: { data: { approvers_digest: ONE } }, evidence: null };
    const used = (run_id: string, plan_digest = ONE): Buffer => file({ plan_digest, run_id, text: 'x' });
    /** What is wrong with a commit of a run that begins, and wrote this. */
    const approvals = async (bytes: Buffer | null, receipt: Buffer | null = envelope): Promise<string | undefined> => {
      const files = new WrittenFiles();
      const readUsed = (path: string): Promise<Buffer | null> =>
        Promise.resolve(path.startsWith('receipts/') ? receipt : path === APPROVAL ? bytes : null);
      const begun = [{ receipt: R, run: '9', plan: ONE, claim: claim as never }];
      await files.take({ ...base(5), [APPROVAL]: ONE }, { ...NOTHING, begun }, 5, readUsed);
      return files.findings.get('used_approvals')?.message;
    };
    expect(await approvals(null)).toBe(fault(APPROVAL, 'an approval that was used', 'its removal'));
    expect(await approvals(used('8'))).toBe(fault(APPROVAL, 'run 9 and its plan', '8'));
    expect(await approvals(used('9', TWO))).toBe(fault(APPROVAL, 'run 9 and its plan', '9'));
    expect(await approvals(used('9'))).toBe(fault(APPROVAL, 'an approval that counted', 'another'));
    expect(await approvals(Buffer.from('x'))).toMatch(/expected canonical JSON of its schema, found /);
    expect(await approvals(used('9'), Buffer.from('x'))).toMatch(/^receipts\/.* expected a receipt, found /);
    expect(await approvals(used('9'), null)).toMatch(/^receipts\/.* expected a receipt, found /);
  });

  describe('approvals that counted', () => {
    const folder = join(import.meta.dirname, '../../fixtures/conformance/signed_approvals');
    const text = (path: string): string => readFileSync(join(folder, path), 'utf8');
    const jsonOf = (text: string) => JSON.parse(text) as { readonly data: Record<string, string> };
    const [opened, planned, read_] = text('ledger.jsonl')
      .split('\n')
      .map((line) => jsonOf(line || '{}'));
    const { approvers_digest: LIST = '' } = opened?.data ?? {};
    const { plan_digest: PLAN = '' } = planned?.data ?? {};
    const RECEIPT = 'rcpt_63e84d40044be34fed4ae30bf7430308';
    const envelope = text(`receipts/${RECEIPT}.dsse.json`);
    const { payload } = JSON.parse(envelope) as { payload: string };
    const { signed_approvals: counted } = JSON.parse(Buffer.from(payload, 'base64').toString()) as {
      signed_approvals: readonly SignedApproval[];
    };
    const used = counted.map(({ digest, key }) => {
      const own = text(`approvals/${digest.slice('sha256:'.length)}.txt`);
      const path = MATERIAL_PATHS.usedApproval(approvalName(key, own.slice(0, own.indexOf('-----BEGIN'))));
      return { digest, path, text: own };
    });
    const [ALICE, BOB] = used as [(typeof used)[number], (typeof used)[number]];
    const EVIDENCE = read_?.data['evidence_digest'] ?? '';

    interface Commit {
      readonly run?: string;
      /** The texts that it writes down, by path. */
      readonly writes?: Readonly<Record<string, string>>;
      readonly begins?: boolean;
      readonly evidence?: Buffer;
      readonly approvers?: null;
      readonly claim?: null;
    }
    const both = { [ALICE.path]: ALICE.text, [BOB.path]: BOB.text };
    /** What is said of approvals once these commits were looked at. */
    async function after(...commits: readonly Commit[]): Promise<readonly [string | undefined, WrittenFiles]> {
      const files = new WrittenFiles();
      for (const { run = '9001', writes = {}, begins = true, ...more } of commits) {
        const claim = more.claim === null ? null : { opened, evidence: more.evidence === undefined ? null : read_ };
        const held = new Map<string, Buffer | undefined>([
          [MATERIAL_PATHS.receipt(RECEIPT), Buffer.from(envelope)],
          [MATERIAL_PATHS.approvers(LIST), more.approvers === null ? undefined : Buffer.from(text('approvers'))],
          [MATERIAL_PATHS.evidence(EVIDENCE), more.evidence],
        ]);
        for (const [path, own] of Object.entries(writes))
          held.set(path, file({ plan_digest: PLAN, run_id: run, text: own }));
        const begun = begins ? [{ receipt: RECEIPT, run, plan: PLAN, claim: claim as never }] : [];
        const own = { ...base(5), ...Object.fromEntries(Object.keys(writes).map((path) => [path, ONE])) };
        await files.take(own, { ...NOTHING, begun }, 5, (path) => Promise.resolve(held.get(path) ?? null));
      }
      return [files.findings.get('used_approvals')?.message, files];
    }
    const told = async (...commits: readonly Commit[]): Promise<string | undefined> => (await after(...commits))[0];
    const receiptPath = MATERIAL_PATHS.receipt(RECEIPT);

    test('are written down with the first intent under them, for all of their run', async () => {
      const [message, files] = await after({ writes: both }, {});
      expect([message, [...files.approverLists]]).toEqual([undefined, [LIST]]);
      expect([...files.approvalTexts]).toEqual(used.map(({ digest, text: own }) => [digest, own]));
      const pins = { keys: [], from: 'x' };
      const check = (more: object, finding: object | null = null): string =>
        FILES_CHECKS.find(({ name }) => name === 'used_approvals')?.check({
          ...{ files, ledger: { finding: finding as never } },
          pins: { ...pins, ...more },
        }) ?? '';
      expect(() => check({})).toThrow('2 signed approvals, but no list of approvers was given from outside');
      expect(() => check({ approvers: new Set(['x']) })).toThrow(`under the list ${LIST}, which is none of those`);
      expect(check({ approvers: new Set([LIST]) })).toBe('approvals: what the lines say');
      expect(() => check({}, {})).toThrow('the ledger has a defect');
    });

    test('are there, by the name of their key and message', async () => {
      const lacking = fault(receiptPath, `approval ${BOB.digest} that counts`, 'one that is no approval text');
      expect(await told({ writes: { [ALICE.path]: ALICE.text } })).toBe(lacking);
      const elsewhere = `approvals/cc/${'c'.repeat(64)}.json`;
      expect(await told({ writes: { ...both, [ALICE.path]: 'x', [elsewhere]: ALICE.text } })).toBe(
        fault(elsewhere, 'an approval that counted', 'another'),
      );
      expect(await told({ writes: { [elsewhere]: ALICE.text, [BOB.path]: BOB.text } })).toBe(
        fault(ALICE.path, `approval ${ALICE.digest} written down for run 9001`, 'none'),
      );
    });

    test('are of one run, and used once', async () => {
      expect(await told({ writes: both }, { run: '9002' })).toBe(
        fault(ALICE.path, `approval ${ALICE.digest} written down for run 9002`, '9001'),
      );
      expect(await told({ writes: both }, { run: '9002', writes: both })).toBe(
        fault(ALICE.path, 'an approval that was not used before', 'it again'),
      );
      for (const idle of [{ begins: false }, { claim: null }])
        expect(await told({ writes: both, ...idle })).toBe(
          fault(ALICE.path, 'a file that the lines call for', 'another'),
        );
    });

    test('are judged by the evidence and the list of the run', async () => {
      const late = (now: string) => forge({ evidence: (facts) => void Object.assign(facts, { now }) });
      const at = async (now: string): Promise<string | undefined> => {
        const evidence = late(now).get('evidence.json');
        return told({ writes: both, ...(evidence === undefined ? {} : { evidence }) });
      };
      const one = `approval ${ALICE.digest} that counts`;
      expect([await at('2026-11-24T01:00:00.130Z'), await at('2026-11-24T01:00:00.131Z')]).toEqual([
        undefined,
        fault(receiptPath, one, 'one that ended at 2026-11-24T01:00:00.130Z'),
      ]);
      expect(await told({ writes: both, approvers: null })).toMatch(
        new RegExp(`^${receiptPath}, .*${one}, found one that is signed by .*, which no line of approvers that counts`),
      );
    });
  });

  test('a run’s record keeps when it opened and its plans', async () => {
    const record = (opened_at: string, ...plan_digests: string[]): Buffer => file({ opened_at, plan_digests });
    const [EARLY, LATE] = ['2026-11-23T01:00:00.000Z', '2026-11-23T02:00:00.000Z'];
    const then = async (second: Buffer): Promise<string | undefined> => {
      const files = new WrittenFiles();
      await files.takeRun('runs/09/9.json', record(EARLY, ONE));
      await files.takeRun('runs/09/9.json', second);
      return files.findings.get('runs')?.message;
    };
    expect([await then(record(EARLY, ONE)), await then(record(EARLY, TWO, ONE))]).toEqual([undefined, undefined]);
    expect(await then(record(LATE, ONE))).toBe(fault('runs/09/9.json', `opened_at ${EARLY}`, LATE));
    expect(await then(record(EARLY, TWO))).toBe(fault('runs/09/9.json', `plan ${ONE}, which the run had`, 'none'));
  });
});

describe('the inclusion proof of an outcome', () => {
  const OPS = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const receiptsOf = (files: Files): string[] =>
    (files.get('ledger.jsonl')?.toString() ?? '')
      .split('\n')
      .flatMap((line) => /"receipt_id":"(rcpt_[0-9a-f]+)".*"type":"operation\.succeeded"/.exec(line)?.[1] ?? []);
  const verdict = (text: string | null): string =>
    verifyInclusion(Buffer.from(text ?? ''), 'x', { pins: trusted }).verdict;

  test.each([
    [0, 0],
    [0, 1],
    [1, 1],
    [2, 3],
    [3, 2],
    [4, 4],
    [5, 1],
    [7, 5],
    [11, 6],
    [16, 9],
  ])('is made wherever the lines lie: %i before, %i between', async (linesBefore, linesBetween) => {
    for (const batch of [1, 100]) {
      const files = forge({ linesBefore, linesBetween, batch, ops: OPS });
      const receipts = receiptsOf(files);
      expect(receipts.length).toBe(3);
      for (const receipt of receipts) {
        expect(verdict(await inclusionFromProof(mapSource(files), receipt))).toBe('VERIFIED');
      }
    }
  });

  test('is made of landed outcomes only', async () => {
    const from = (scene: Forgery, receipt?: string): Promise<string | null> => {
      const files = forge(scene);
      return inclusionFromProof(mapSource(files), receipt ?? receiptsOf(files)[0] ?? '');
    };
    expect(await from({}, `rcpt_${'f'.repeat(32)}`)).toBeNull();
    expect(await from({ landed: false })).toBeNull();
    // Another checkpoint, of lines that begin after it, does not cover it either.
    const second: Forgery = { batch: 1, linesBetween: 3, ops: OPS };
    expect(verdict(await from(second))).toBe('VERIFIED');
    const uncovered: Forgery = { ...second, checkpoints: ([one]) => void Object.assign(one as Dict, { after: null }) };
    expect(await from(uncovered)).toBeNull();
    const outcome = (forge().get('ledger.jsonl')?.toString().split('\n') ?? []).findIndex((line) =>
      line.includes('"operation.succeeded"'),
    );
    const covering = (size: number): Forgery => ({
      checkpoints: ([one], { leaves: all, heads }) => {
        if (one !== undefined) one['after'] = note([SIGNER], size, mth(all.slice(0, size)), heads[size - 1] ?? '');
      },
    });
    expect(verdict(await from(covering(outcome + 1)))).toBe('VERIFIED');
    expect(await from(covering(outcome))).toBeNull();
    const broken = (change: (one: Dict) => void): Forgery => ({ checkpoints: ([one]) => change(one as Dict) });
    expect(await from(broken((one) => (one['frontier'] = [OTHER_HASH])))).toBeNull();
    expect(await from(broken((one) => (one['after'] = 'x')))).toBeNull();
  });

  test('is made of whole lines', async () => {
    const files = forge();
    const [receipt = ''] = receiptsOf(files);
    files.set('ledger.jsonl', (files.get('ledger.jsonl') as Buffer).subarray(0, -1));
    await expect(inclusionFromProof(mapSource(files), receipt)).rejects.toThrow(
      'a newline at the end of the last line',
    );
  });

  test('is made from the branch, under its checkpoint', async () => {
    const receipts = linesOf(two).flatMap(
      (line) => /"receipt_id":"(rcpt_[0-9a-f]+)".*"type":"operation\.succeeded"/.exec(line)?.[1] ?? [],
    );
    expect(receipts.length).toBe(3);
    const root = written(forgeBranch(two));
    for (const receipt of receipts) expect(verdict(await inclusionFromBranch(root, receipt, trusted))).toBe('VERIFIED');
    const clone = forgeClone(join(room, String(count++)), two);
    expect(verdict(await inclusionFromBranch(clone, receipts[0] ?? '', trusted))).toBe('VERIFIED');
    const bare = written(forgeBranch(edit((files) => files.delete('checkpoint'))));
    expect(await inclusionFromBranch(bare, receipts[0] ?? '', trusted)).toBeNull();
  });
});

describe('a clone', () => {
  const cloneOf = (scene: BranchForgery = two): string => forgeClone(join(room, String(count++)), scene);
  const objectPath = (clone: string, id: string): string => join(clone, 'objects', id.slice(0, 2), id.slice(2));

  test('that lacks an object has no history to judge; one whose object is another’s is no clone of it', async () => {
    const clone = cloneOf();
    const id = readFileSync(join(clone, 'refs/heads/marketops-ledger'), 'utf8').trim();
    const tree = execFileSync('git', ['--git-dir', clone, 'rev-parse', `${id}^{tree}`])
      .toString()
      .trim();
    const other = execFileSync('git', ['--git-dir', clone, 'rev-parse', `${id}~1^{tree}`])
      .toString()
      .trim();
    copyFileSync(objectPath(clone, other), objectPath(clone, tree));
    const forged = await verifyBranch(clone, { pins: trusted });
    expect([forged.verdict, forged.checks]).toEqual([
      'TAMPERED',
      [{ name: 'history', status: 'failed', detail: expect.stringContaining(tree) }],
    ]);
    rmSync(objectPath(clone, tree));
    const { verdict, checks } = await verifyBranch(clone, { pins: trusted });
    expect([verdict, checks]).toEqual([
      'INCOMPLETE',
      [{ name: 'history', status: 'missing', detail: `${tree} is missing` }],
    ]);
  });

  const gitIn =
    (clone: string) =>
    (args: readonly string[], input = ''): string =>
      execFileSync('git', ['--git-dir', clone, '-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { input })
        .toString()
        .trim();

  test('keeps no git running, whether it can be read or not', async () => {
    const running = (): number => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length;
    const clone = cloneOf();
    await verifyBranch(clone, { pins: trusted });
    rmSync(objectPath(clone, gitIn(clone)(['rev-parse', 'refs/heads/marketops-ledger^{tree}'])));
    await verifyBranch(clone, { pins: trusted });
    for (let i = 0; i < 100 && running() > 0; i++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(running()).toBe(0);
  });

  test('holds the base that each signed commit names', async () => {
    const clone = cloneOf();
    const git = gitIn(clone);
    const [head, base] = ['refs/heads/marketops-ledger', 'b'.repeat(40)];
    const at = { parent: git(['rev-parse', head]), base, files: 'f'.repeat(64) };
    const text = note([SIGNER], SIZE + 1, sha('root'), OTHER_HASH, undefined, at);
    const tree = git(['mktree'], `100644 blob ${git(['hash-object', '-w', '--stdin'], text)}\tcheckpoint\n`);
    const id = git(['commit-tree', tree, '-p', head, '-m', 'x']);
    git(['update-ref', head, id]);
    expect(allIn(await verifyBranch(clone, { pins: trusted }))['history']).toBe(
      wrong('the history', `commit ${id} as it was signed`, `its base ${base} is not there`),
    );
  });

  test('without the first commit of a ledger has nothing that counts', async () => {
    const clone = cloneOf({ runs: [] });
    const git = gitIn(clone);
    const blob = git(['hash-object', '-w', '--stdin'], 'x');
    const tree = git(['mktree'], `100644 blob ${blob}\tREADME.md\n`);
    git(['update-ref', 'refs/heads/marketops-ledger', git(['commit-tree', tree, '-m', 'x'])]);
    const { verdict, history, checkpoint_states: states } = allIn(await verifyBranch(clone, { pins: trusted }));
    expect([verdict, history, states]).toEqual([
      ...['TAMPERED', wrong('the history', 'a commit that counts', 'none')],
      'unpinned: a ledger without lines is believed only as the first commit of its branch',
    ]);
    await expect(inclusionFromBranch(clone, '', trusted)).resolves.toBeNull();
  });

  test('that is shallow has no history', async () => {
    const shallow = join(room, String(count++));
    const from = ['-b', 'marketops-ledger', '--depth', '1', `file://${cloneOf()}`];
    execFileSync('git', ['clone', '-q', ...from, shallow], { stdio: 'ignore' });
    expect(allIn(await verifyBranch(shallow, { pins: trusted }))).toMatchObject({
      verdict: 'INCOMPLETE',
      history: 'missing: no history here, so that nobody can tell which commits count: give a whole clone',
    });
  });

  /** Puts a commit on top whose tree has these files beside, or instead of, those of another, with the checkpoint that is made for it. */
  const commitOn = (
    clone: string,
    parents: readonly string[],
    files: Readonly<Record<string, string>>,
    signed: { readonly signer?: Signer; readonly parent?: string; readonly of?: string } | null,
  ): string => {
    const git = gitIn(clone);
    const { signer = SIGNER, of, parent = parents[0] ?? '' } = signed ?? {};
    const listed = file(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path, `sha256:${sha(text).toString('hex')}`])),
    );
    const at = { parent, base: parent, files: sha(listed).toString('hex') };
    const own = {
      'files.json': listed.toString(),
      checkpoint: note([signer], SIZE + 1, sha('r'), OTHER_HASH, undefined, at),
    };
    const rows = new Map(
      (of === undefined ? '' : git(['ls-tree', of]))
        .split('\n')
        .flatMap((row) => (row === '' ? [] : [[row.split('\t')[1], row]])),
    );
    for (const [path, text] of Object.entries({ ...files, ...(signed === null ? {} : own) }))
      rows.set(path, `100644 blob ${git(['hash-object', '-w', '--stdin'], text)}\t${path}`);
    const tree = git(['mktree'], [...rows.values()].map((row) => `${row}\n`).join(''));
    const id = git(['commit-tree', tree, ...parents.flatMap((each) => ['-p', each]), '-m', 'x']);
    git(['update-ref', 'refs/heads/marketops-ledger', id]);
    return id;
  };
  const NOTHING_SIGNED = 'unpinned: nothing is signed yet: the branch has its first commit alone';
  const headOf = (clone: string): string => gitIn(clone)(['rev-parse', 'refs/heads/marketops-ledger']);

  test('has the lines of each commit that counts', async () => {
    const clone = cloneOf();
    const head = headOf(clone);
    const id = commitOn(clone, [head], { 'tip.json': 'x' }, { of: head });
    const { verdict, segments } = allIn(await verifyBranch(clone, { pins: trusted }));
    expect([verdict, segments]).toEqual(['TAMPERED', wrong(segment(SIZE), `the lines of commit ${id}`, 'no file')]);
  });

  /** Commits the tree of another with these rows put in place of those of their names. */
  const commitLike = (clone: string, like: string, parents: readonly string[], ...rows: readonly string[]): string => {
    const git = gitIn(clone);
    const nameOf = (row: string): string => row.split('\t')[1] ?? '';
    const all = new Map([...git(['ls-tree', like]).split('\n'), ...rows].map((row) => [nameOf(row), row]));
    const tree = git(['mktree'], [...all.values()].map((row) => `${row}\n`).join(''));
    return git(['commit-tree', tree, ...parents.flatMap((each) => ['-p', each]), '-m', 'x']);
  };
  const blobRow = (clone: string, path: string, text: string, mode = '100644'): string =>
    `${mode} blob ${gitIn(clone)(['hash-object', '-w', '--stdin'], text)}\t${path}`;
  const historyOf = async (clone: string, head: string, pins: Pins | null = trusted): Promise<Told> => {
    gitIn(clone)(['update-ref', 'refs/heads/marketops-ledger', head]);
    return allIn(await verifyBranch(clone, { pins }));
  };

  test.each([
    ['another list of files', 'files.json', /^files\.json is not what the checkpoint names$/],
    ['another file that is listed', 'tip.json', /^tip\.json: expected the digest sha256:[0-9a-f]{64} of files\.json$/],
    ['a file more', 'open', /^open: expected no file that the ledger has no place for$/],
  ])('has each signed commit as it was signed, not with %s', async (_what, path, expected) => {
    const clone = cloneOf();
    const [head, before] = [headOf(clone), gitIn(clone)(['rev-parse', 'marketops-ledger~1'])];
    const id = commitLike(clone, head, [before], blobRow(clone, path, '{}\n'));
    const { verdict, history = '' } = await historyOf(clone, id);
    const place = wrong('the history', `commit ${id} as it was signed`, '');
    expect([verdict, history.slice(0, place.length)]).toEqual(['TAMPERED', place]);
    expect(history.slice(place.length)).toMatch(expected);
    // Beside the commit that it is a copy of, which counts, it is one of somebody else.
    const merged = await historyOf(clone, commitLike(clone, head, [head, id]));
    expect([merged['verdict'], merged['foreign']]).toEqual([
      'VERIFIED',
      'ok: foreign commits recorded: 0; not recorded yet: 2',
    ]);
  });

  test('has a checkpoint where that is a plain file', async () => {
    const clone = cloneOf();
    const head = headOf(clone);
    const text = `${gitIn(clone)(['show', `${head}:checkpoint`])}\n`;
    const copy = (mode: string): string =>
      commitLike(clone, head, [`${head}~1`], blobRow(clone, 'checkpoint', text, mode));
    expect((await historyOf(clone, copy('100644')))['history']).toMatch(/^ok: 4 signed commits are accepted/);
    for (const mode of ['100755', '120000'])
      expect(await historyOf(clone, copy(mode))).toMatchObject({
        history: expect.stringMatching(/^ok: 3 signed commits are accepted/),
        foreign: 'ok: foreign commits recorded: 0; not recorded yet: 1',
      });
  });

  test('is judged by the keys that are given, or by those that its lines name, whatever other files do', async () => {
    const ok = expect.stringMatching(/^ok: 2 signed commits are accepted/) as unknown;
    const other = formatVkey('github.com/repositories/1/marketops', sha('x'));
    const clone = cloneOf({ runs: [{ approvers: `# "vkey":"${other}"\n` }] });
    const { history, checkpoint_signatures: signatures, foreign } = await historyOf(clone, headOf(clone), null);
    expect([history, signatures, foreign]).toEqual([
      ok,
      expect.stringMatching(/^unpinned: checkpoint of commit [0-9a-f]{40}: no trusted keys were given from outside$/),
      'ok: no foreign commits',
    ]);
    const none = await historyOf(clone, headOf(clone), pinsOf('', 'the pins'));
    expect(none['history']).toMatch(/^unverifiable: commit [0-9a-f]{40} is signed by no key in the pins$/);
  });

  test('in which two commits continue one has forked', async () => {
    const clone = cloneOf();
    const head = headOf(clone);
    const [one = '', other = ''] = ['x', 'y'].map((text) =>
      commitOn(clone, [head], { 'tip.json': text }, { of: head }),
    );
    commitOn(clone, [one, other], { x: 'x' }, null);
    const { verdict, history = '' } = allIn(await verifyBranch(clone, { pins: trusted }));
    const told = (first: string, second: string): string =>
      wrong(
        'the history',
        'one continuation of each commit',
        `${first} and ${second}, which continue one side by side (ledger_forked)`,
      );
    expect(verdict).toBe('TAMPERED');
    expect([told(one, other), told(other, one)]).toContain(history);
  });

  test('has each of its commits signed by a key in force at its last line', async () => {
    const { verdict, checkpoint_signatures: signatures } = await told(two, { pins: limited(`not-before=${LAST.ts}`) });
    expect([verdict, signatures]).toEqual([
      'TAMPERED',
      expect.stringMatching(/^failed: checkpoint of commit [0-9a-f]{40}, .*: expected a key in force at 2026-/),
    ]);
  });

  test.each<[string, (clone: string, genesis: string) => void, string]>([
    [
      'signed by a known key on a first commit that is none of a ledger',
      (clone) => void commitOn(clone, [commitOn(clone, [], { 'tip.json': 'x' }, null)], {}, { of: headOf(clone) }),
      wrong('the history', 'a commit that counts', 'none'),
    ],
    [
      'signed by another key',
      (clone, genesis) => void commitOn(clone, [genesis], {}, { signer: OTHER, of: genesis }),
      'unverifiable: commit id is signed by no key in the pins',
    ],
    [
      'with another commit’s checkpoint by another key',
      (clone, genesis) => void commitOn(clone, [genesis], {}, { signer: OTHER, parent: 'b'.repeat(40) }),
      NOTHING_SIGNED,
    ],
    [
      'that merges, with a checkpoint by another key',
      (clone, genesis) => void commitOn(clone, [genesis, commitOn(clone, [], { x: 'x' }, null)], {}, { signer: OTHER }),
      NOTHING_SIGNED,
    ],
  ])('whose only other commit is one %s', async (_name, push, expected) => {
    const clone = cloneOf({ runs: [] });
    push(clone, headOf(clone));
    const history = async (pins: Pins | null): Promise<string> =>
      (allIn(await verifyBranch(clone, { pins }))['history'] ?? '').replace(/[0-9a-f]{40}/, 'id');
    expect(await history(trusted)).toBe(expected);
    expect(await history(null)).toBe(expected.startsWith('unverifiable') ? NOTHING_SIGNED : expected);
  });

  test('a fault of ours is no verdict', async () => {
    const pins = {
      get keys(): never {
        throw new Error('ours');
      },
      from: 'x',
    };
    await expect(verifyBranch(cloneOf(), { pins })).rejects.toThrow('ours');
  });

  test('must hold the commit that last= names, at that size and root', async () => {
    const clone = cloneOf();
    const id = readFileSync(join(clone, 'refs/heads/marketops-ledger'), 'utf8').trim();
    const under = async (last: string): Promise<string> =>
      allIn(await verifyBranch(clone, { pins: limited(`last=${last}`) }))['history'] ?? '';
    expect(await under(`${SIZE}:${ROOT}:${id}`)).toBe(`ok: 4 signed commits are accepted, the newest ${id}`);
    const none = 'b'.repeat(40);
    for (const [other, named] of [
      [`${SIZE - 1}:${ROOT}:${id}`, id],
      [`${SIZE}:${OTHER_HASH}:${id}`, id],
      [`${SIZE}:${ROOT}:${none}`, none],
    ] as const)
      expect(await under(other)).toBe(
        wrong('the history', `commit ${named}, which last= names`, 'a history without it'),
      );
  });
});

describe('one run', () => {
  /** What is asked of a run beside the branch. */
  const OF_A_RUN = [
    ...['run', 'plan_file', 'receipt_files', 'trusted_keys', 'plan_digests', 'plan_order', 'plan_binding'],
    ...[
      'operation_binding',
      'effects',
      'dependencies',
      'owners_files',
      'policy_digest',
      'evidence',
      'decisions_follow',
    ],
    ...['signed_approvals', 'receipt_envelopes', 'receipt_bindings', 'refusals', 'receipt_times', 'receipt_anchors'],
    ...['approvals', 'receipt_signatures', 'receipt_hmacs'],
  ];

  test('is asked all that needs nothing but the branch', async () => {
    const ofBranch = Object.keys(await told(two));
    const report = await told(two, { run: '9001' });
    expect(Object.keys(report).filter((name) => !ofBranch.includes(name))).toEqual(OF_A_RUN);
    expect(report['run']).toBe('ok: 1 jobs of run 9001');
    // Whatever other run is not over.
    expect((await told({ runs: [{}, CRASHED] }, { run: '9001' }))['run']).toBe('ok: 1 jobs of run 9001');
  });

  test.each<[string, string, (path: string) => void, string]>([
    ['its first receipt is none', 'receipts/', (path) => writeFileSync(path, 'x'), 'a receipt'],
    ['its first receipt is not there', 'receipts/', rmSync, 'a receipt'],
    [
      'its plan is a link',
      'plans/',
      (path) => {
        rmSync(path);
        symlinkSync('/etc/passwd', path);
      },
      'a regular file, found a link, folder or device',
    ],
  ])('tells what is wrong where %s', async (_what, folder, spoil, expected) => {
    const at = written(forgeBranch(two));
    const path = id(forgeBranch(two), folder);
    spoil(join(at, path));
    const { verdict, run } = allIn(await verifyBranch(at, { pins: trusted, run: '9001' }));
    expect([verdict, run]).toEqual([
      'TAMPERED',
      // A receipt by its name in a proof.
      expect.stringContaining(
        `failed: ${path.replace(/^(receipts\/)..\//, '$1')}, line 1, byte 0: expected ${expected}`,
      ),
    ]);
  });

  test('of which git lacks an object is not there', async () => {
    const clone = forgeClone(join(room, String(count++)), two);
    const plan = id(forgeBranch(two), 'plans/');
    const blob = execFileSync('git', ['--git-dir', clone, 'rev-parse', `refs/heads/marketops-ledger:${plan}`]);
    const name = blob.toString().trim();
    rmSync(join(clone, 'objects', name.slice(0, 2), name.slice(2)));
    const report = await verifyBranch(clone, { pins: trusted, run: '9001' });
    expect([report.verdict, report.checks.at(-1)?.name]).toEqual(['INCOMPLETE', 'history']);
  });

  test('that planned nothing decided nothing, under no policy', async () => {
    const report = await told({ runs: [{ ops: [] }, {}] }, { run: '9001' });
    expect([report['verdict'], report['policy_digest']]).toEqual(['VERIFIED', 'ok: the policy that decided']);
    expect(report).not.toHaveProperty('decisions_follow');
  });

  test('that told what an earlier run had left, and came to no plan, is incomplete for want of one', async () => {
    const unplanned: BranchForgery = {
      runs: [CRASHED, { ops: [], result: 'unchanged' }],
      lines: (forged) => {
        const all = reconcile(forged);
        const opened = all.findLastIndex(({ type }) => type === 'run.opened');
        const own = all.slice(opened).filter(({ type }) => /^run\.|\.reconciled$/.test(type as string));
        const closed = own.at(-1) as Dict;
        const data = { ...(closed['data'] as Dict), counts: { 'run.opened': 1, 'operation.reconciled': 1 } };
        return [...all.slice(0, opened), ...own.with(-1, { ...closed, data })];
      },
    };
    expect((await told(unplanned))['verdict']).toBe('VERIFIED');
    expect(await told(unplanned, { run: '9002' })).toMatchObject({
      verdict: 'INCOMPLETE',
      run: 'ok: 1 jobs of run 9002',
      plan_file: 'missing: plan.json, line 1, byte 0: expected a file, found nothing',
      plan_binding: 'skipped: needs plan.json, which could not be read',
      evidence: 'missing: no evidence.read: the run was broken off before it decided',
    });
  });

  test('under a policy that is withheld has its digest alone', async () => {
    const withheld = dataAt('run.opened', 'policy_source.withheld', true);
    expect(await told({ runs: [withheld] }, { run: '9001' })).toMatchObject({
      verdict: 'VERIFIED',
      policy_digest: 'ok: the policy is withheld: its digest alone is here',
      decisions_follow: expect.stringMatching(/^not_applicable: cannot be repeated here: the policy is withheld/),
    });
  });

  test('that minted and began nothing needs no receipt, and no approval that was used', async () => {
    const idle = await told({ runs: [{ ops: [{ id: 'a', effect: 'none' }] }] }, { run: '9001' });
    expect(idle).toMatchObject({ verdict: 'VERIFIED', approvals: 'not_applicable: no receipt names approvals' });
    expect(idle).not.toHaveProperty('signed_approvals');
    for (const ops of [[{ id: 'a' }], [{ id: 'a' }, { id: 'b', effect: 'none' }]] as const)
      expect((await told({ runs: [{ ops }] }, { run: '9001' }))['signed_approvals']).toBe(
        'not_applicable: no signed approval counted',
      );
    expect(await told(two, { run: '9003' })).toMatchObject({
      ...{ verdict: 'INCOMPLETE', run: 'missing: the branch has no lines of run 9003' },
    });
  });

  const twice = (forgery: Forgery): BranchForgery => ({
    runs: [{}, { ops: [{ id: 'x' }], runId: '9001', ...forgery }],
  });

  test('of several jobs tells the gravest of what each check found', async () => {
    const unpinned = { pins: null, run: '9001' };
    expect((await told(twice({}), unpinned))['receipt_signatures']).toMatch(/^unpinned: /);
    const { runs } = twice({
      envelope: (envelope) => void Object.assign((envelope['signatures'] as Dict[])[1] as Dict, { sig: 'AAAA' }),
    });
    for (const jobs of [runs, runs.map((job) => ({ ...job, runId: '9001' })).reverse()]) {
      const report = await told({ runs: jobs }, unpinned);
      const { verdict, run, receipt_signatures: signatures } = report;
      expect([verdict, run, signatures]).toEqual([
        ...['TAMPERED', 'ok: 2 jobs of run 9001'],
        expect.stringMatching(/^failed: /),
      ]);
    }
  });

  test.each([
    ['first', 'tag', '1', undefined],
    ['second', 'x', '2', 'ok: 2 operations have the digests that the plan gives'],
  ])(
    'of several jobs tells what was found of those before, where the %s has no receipt',
    async (_which, op, digit, said) => {
      const receipt = receiptIdOf(op, digit.repeat(32));
      const gone = edit((files) => files.delete(`receipts/${receipt.slice(5, 7)}/${receipt}.dsse.json`), twice({}));
      const report = await told(gone, { run: '9001' });
      expect([report['run'], report['plan_digests']]).toEqual([
        expect.stringMatching(new RegExp(`^failed: receipts/${receipt}\\.dsse\\.json, .* expected a receipt, found `)),
        said,
      ]);
    },
  );

  test('has its HMACs looked at when the secret is given', async () => {
    const secret = parseHmacKey(secretText(SECRET));
    const hmacKeys = secret === null ? [] : [secret];
    const report = await told(two, { run: '9001', hmacKeys });
    expect([report['receipt_hmacs'], report['verdict']]).toEqual(['ok: 2 HMACs are right', 'VERIFIED']);
  });
});

test('under keys of several ledgers the branch is of those that signed it, whatever a foreign commit holds', async () => {
  const clone = forgeClone(join(room, String(count++)), two);
  const git = (args: readonly string[], input = ''): string =>
    execFileSync('git', ['--git-dir', clone, '-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { input })
      .toString()
      .trimEnd();
  const other = 'github.com/repositories/1/marketops';
  const blob = git(
    ['hash-object', '-w', '--stdin'],
    note([SIGNER], 1, sha('root'), sha('head').toString('hex'), other),
  );
  const tree = git(['mktree'], `100644 blob ${blob}\tcheckpoint\n`);
  const head = 'refs/heads/marketops-ledger';
  git(['update-ref', head, git(['commit-tree', tree, '-p', head, '-m', 'x'])]);
  const last = `last=1:${OTHER_HASH}:${'b'.repeat(40)}`;
  const pins = pinsOf(`${formatVkey(other, sha('x'))} ${last}\n${TRUSTED}`, 'the pins');
  const { verdict, checks } = await verifyBranch(clone, { pins });
  expect([verdict, checks.find(({ name }) => name === 'foreign')?.detail]).toEqual([
    'VERIFIED',
    'foreign commits recorded: 0; not recorded yet: 1',
  ]);
});
