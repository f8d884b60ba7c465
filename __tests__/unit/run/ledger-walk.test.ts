import { describe, expect, test } from '@jest/globals';
import { EMPTY_TIP, tipFile } from '../../../src/audit/tree.ts';
import type { LedgerState } from '../../../src/audit/tree.ts';
import { digestOf } from '../../../src/core/digest.ts';
import { KINDS } from '../../../src/operations/registry.ts';
import { gitObjectId } from 'git-objects/id';
import type { Tree, TreeEntry } from 'git-objects/trees';
import { jsonFile } from 'canonical-json/jcs';
import { lineHash, lineText, ZERO_HASH } from '../../../src/protocol/ledger.ts';
import type { Line } from '../../../src/protocol/ledger.ts';
import { CHECKPOINT_PATH, MATERIAL_PATHS, segmentPath, TIP_PATH } from '../../../src/protocol/ledger-files.ts';
import { Frontier } from 'transparency-log/merkle';
import { planDigest } from '../../../src/protocol/plan.ts';
import { walkLedger } from '../../../src/run/ledger-walk.ts';
import { ORIGIN, signed } from '../audit/signed-branch.ts';

/** All lines of an accepted state, as far as they follow from each other and lead to its checkpoint. */

const named = { repository_id: '1', commit_sha: 'a'.repeat(40), operations: [] };
const plan = jsonFile({
  ...{ schema: 'marketops.plan/v1', mode: 'prod', blocked_by_mode: false, promotable: false, repository: 'a/b' },
  ...{ ref: 'refs/heads/main', created_at: '2026-11-22T12:00:00.000Z', plan_digest: planDigest(named), ...named },
});
const PLAN = digestOf(plan);

/** So many lines in segments of two; every second one names the plan. */
function ledger(count: number) {
  const files = new Map<string, Buffer>([[MATERIAL_PATHS.plan(PLAN), Buffer.from(plan)]]);
  const frontier = Frontier.empty();
  let head = ZERO_HASH;
  for (let seq = 0; seq < count; seq++) {
    const line = {
      ...{ claim: 'c'.repeat(32), mode: 'prod', prev: head, run_attempt: 1, run_id: '9', seq, v: 1 },
      ...{ ts: '2026-11-22T12:00:00.000Z', type: seq % 2 === 0 ? 'plan.created' : 'evidence.read' },
      data:
        seq % 2 === 0
          ? { operations: 0, plan_digest: planDigest(named), plan_file_digest: PLAN }
          : { evidence_digest: PLAN },
    } as unknown as Line;
    const text = lineText(line);
    head = lineHash(text);
    frontier.append(head);
    const path = segmentPath(seq - (seq % 2));
    files.set(path, Buffer.concat([files.get(path) ?? Buffer.alloc(0), Buffer.from(`${text}\n`)]));
  }
  const tip = { size: count, head, frontier };
  const at = { parent: 'b'.repeat(40), base: 'b'.repeat(40), files: '0'.repeat(64) };
  files.set(TIP_PATH, count === 0 ? tipFile(EMPTY_TIP) : tipFile(tip));
  if (count > 0)
    files.set(
      CHECKPOINT_PATH,
      signed({ origin: ORIGIN, size: count, root: frontier.root().toString('hex'), head, ...at }),
    );
  return files;
}

async function walked(files: ReadonlyMap<string, Buffer>) {
  const contents = new Map([...files.values()].map((bytes) => [gitObjectId('blob', bytes), bytes]));
  const tree: Tree = new Map(
    [...files].map(([path, bytes]) => [path, { mode: '100644', id: gitObjectId('blob', bytes) }]),
  );
  let most = 0;
  const blobs = (entries: readonly TreeEntry[]) => {
    most = Math.max(most, entries.length);
    return Promise.resolve(
      new Map(entries.flatMap(({ id }) => (contents.has(id) ? [[id, contents.get(id) as Buffer]] : []))),
    );
  };
  const state = { read: (path: string) => Promise.resolve(files.get(path) ?? null) } as unknown as LedgerState;
  let lines = 0;
  let plans = 0;
  for await (const group of walkLedger({ blobs }, state, tree, KINDS)) {
    lines += group.lines.length;
    for (const line of group.lines)
      if (line.type === 'plan.created' && group.planOf(line.data.plan_file_digest) !== null) plans++;
  }
  return { lines, plans, most };
}

test('every line comes, with its plan, and not all segments are held', async () => {
  expect(await walked(ledger(0))).toEqual({ lines: 0, plans: 0, most: 0 });
  expect(await walked(ledger(5))).toEqual({ lines: 5, plans: 3, most: 3 });
  expect(await walked(ledger(250))).toEqual({ lines: 250, plans: 125, most: 50 });
});

test('a plan that is not there, or is none, is null', async () => {
  const path = MATERIAL_PATHS.plan(PLAN);
  const files = ledger(3);
  files.delete(path);
  expect(await walked(files)).toMatchObject({ lines: 3, plans: 0 });
  expect(await walked(new Map([...files, [path, Buffer.from('{}\n')]]))).toMatchObject({ lines: 3, plans: 0 });
});

describe('what does not hold is told', () => {
  const swapped = (bytes: Buffer | undefined, from: string | RegExp, to: string): Buffer =>
    Buffer.from(String(bytes).replace(from, to));
  test.each<[string, (files: Map<string, Buffer>) => void, string]>([
    ['a segment is gone', (f) => f.delete(segmentPath(2)), 'does not follow line 1'],
    ['the last segment is gone', (f) => f.delete(segmentPath(4)), 'its 4 lines are not those of its checkpoint (5)'],
    ['there is one more', (f) => f.set(segmentPath(5), f.get(segmentPath(4)) as Buffer), 'line 5 in'],
    [
      'a line is another',
      (f) => f.set(segmentPath(2), swapped(f.get(segmentPath(2)), '12:00:00', '12:00:01')),
      'line 3 in',
    ],
    [
      'the last line is another',
      (f) => f.set(segmentPath(4), swapped(f.get(segmentPath(4)), '12:00:00', '12:00:01')),
      'its 5 lines',
    ],
    ['line 0 is another', (f) => f.set(segmentPath(0), swapped(f.get(segmentPath(0)), '2026', '2099')), 'line 1 in'],
    ['a line is none', (f) => f.set(segmentPath(2), Buffer.from('{}\n')), 'has a line that is not a valid ledger line'],
    ['a segment has no end', (f) => f.set(segmentPath(4), swapped(f.get(segmentPath(4)), /\n$/, '')), 'cannot be read'],
    ['a segment is no text', (f) => f.set(segmentPath(4), Buffer.from([0xff, 0x0a])), 'cannot be read'],
  ])('%s', async (_what, change, why) => {
    const files = ledger(5);
    change(files);
    await expect(walked(files)).rejects.toMatchObject({
      code: 'ledger_untrusted',
      message: expect.stringContaining(why),
    });
  });
});
