import { describe, expect, test } from '@jest/globals';
import { KINDS } from '../../../src/operations/registry.ts';
import { PLAN_CHECKS } from '../../../src/verify/checks-plan.ts';
import { walk, Finding } from '../../../src/verify/verdict.ts';
import type { ProofContext } from '../../../src/verify/read-proof.ts';
import { forge } from 'forged-proofs/proof';

/** Each check of plan.json by itself, beside what the lines say of its operations. */

type Fields = Readonly<Record<string, unknown>>;
const bytes = forge({ ops: [{ id: 'a' }, { id: 'b', needs: ['a'] }] }).get('plan.json') ?? Buffer.alloc(0);
const PLAN = JSON.parse(bytes.toString()) as Fields & { readonly operations: readonly Fields[] };
const [A, B] = PLAN.operations as [Fields, Fields];
const { plan_digest: PLAN_DIGEST, operation_digest: DIGEST } = { ...PLAN, ...A } as Readonly<Record<string, string>>;

interface Given {
  readonly plan?: Fields;
  readonly opened?: Fields;
  readonly mode?: string;
  readonly vkey?: string | null;
  /** The plan.created line. */
  readonly line?: Fields | null;
  readonly ts?: string;
  readonly a?: Fields | null;
  readonly b?: Fields | null;
  readonly result?: string | null;
  readonly counts?: Readonly<Record<string, number>>;
  readonly refusals?: number;
  readonly digests?: Readonly<Record<string, string>>;
  readonly sealed?: boolean;
  readonly unread?: boolean;
  readonly finding?: Finding;
}
const decided = {
  type: 'policy.decided',
  operation_kind: 'tag_repo',
  data: { decision: 'permit', policy_digest: 'p' },
};
const NONE = { decided, receipt: null, gate: null, intent: null, outcome: null, blocked: null };

function told(name: string, given: Given = {}): string {
  const { mode = 'prod', vkey = 'v', counts = {}, refusals = 0, result = 'shipped', a = {}, b = {} } = given;
  const { commit_sha, ref, repository, repository_id } = PLAN;
  const line = { plan_digest: PLAN_DIGEST, plan_file_digest: 'file', operations: 2, ...given.line };
  const claim = {
    opened: { mode, data: { commit_sha, ref, repository, repository_id, vkey, ...given.opened } },
    plan: given.line === null ? null : { ts: given.ts ?? '2026-11-23T02:00:00.000Z', data: line },
    operations: new Map(
      Object.entries({ a, b }).flatMap(([id, state]) => (state === null ? [] : [[id, { id, ...NONE, ...state }]])),
    ),
    counts: new Map(Object.entries(counts)),
    refusals,
    closed: result === null ? null : { data: { result } },
  };
  const plan = { ...PLAN, blocked_by_mode: mode === 'dry_run', mode, ...given.plan };
  const context = {
    files: {
      plan: given.unread === true ? { finding: new Finding('failed', 'x') } : { value: plan },
      digests: new Map(Object.entries(given.digests ?? { 'plan.json': 'file' })),
      entries: given.sealed === false ? [{ path: 'plan.json' }] : [{ path: 'manifest.json' }],
    },
    ledger: { finding: given.finding ?? null, claim },
    kinds: KINDS,
  };
  const checks = PLAN_CHECKS.filter((check) => check.name === name);
  const [found] = walk(checks, context as unknown as ProofContext);
  return `${found?.status ?? ''}: ${(found?.detail ?? '').replace(/plan\.json, line 1, byte \d+/, 'plan.json')}`;
}
const wrong = (expected: string, found: string): string => `failed: plan.json: expected ${expected}, found ${found}`;
const withOps = (...operations: readonly object[]): Given => ({ plan: { operations } });
const PLAN_NEEDED = 'skipped: needs plan.json, which could not be read';

test.each(PLAN_CHECKS.map(({ name }) => name))('%s needs what it looks at', (name) => {
  expect(told(name, { unread: true })).toBe(PLAN_NEEDED);
  const defect = told(name, { finding: new Finding('failed', 'x') });
  const alone = name === 'plan_digests' || name === 'plan_order';
  expect(defect.startsWith('ok')).toBe(alone);
  if (!alone) expect(defect).toBe('skipped: needs ledger.jsonl, which has a defect');
});

test('digests are those of what is planned', () => {
  const digests = (given: Given = {}): string => told('plan_digests', given);
  expect(digests()).toBe('ok: 2 operations have the digests that the plan gives');
  expect(digests(withOps(A, { ...B, operation_digest: 'x' }))).toBe(
    wrong(`operations[1].operation_digest ${String(B['operation_digest'])}`, 'x'),
  );
  expect(digests({ plan: { plan_digest: 'x' } })).toBe(wrong(`plan_digest ${PLAN_DIGEST ?? ''}`, 'x'));
});

test('dependencies lead to other operations, without a cycle', () => {
  const order = (...operations: readonly object[]): string => told('plan_order', withOps(...operations));
  const needing = (id: string, ...depends_on: string[]): object => ({ operation_id: id, depends_on });
  const right = 'ok: ids are unique, dependencies lead somewhere';
  expect([order(A, B), order(B, A), order()]).toEqual([right, right, right]);
  expect(order(needing('x', 'y'), needing('y', 'z'), needing('z'))).toBe(right);
  expect(order(A, A)).toBe(wrong('operations[1].operation_id unique', 'a'));
  const fault = (index: number, needs: string): string =>
    wrong(`operations[${index}].depends_on other operations, without a cycle`, needs);
  expect(order(A, needing('x', 'a', 'nowhere'))).toBe(fault(1, 'a,nowhere'));
  expect(order(needing('x', 'x'))).toBe(fault(0, 'x'));
  expect(order(A, needing('x', 'y'), needing('y', 'x'))).toBe(fault(1, 'y'));
});

describe('the plan is that of the run', () => {
  const binding = (given: Given = {}): string => told('plan_binding', given);

  test('in its facts', () => {
    for (const mode of ['prod', 'dry_run']) expect(binding({ mode })).toBe(`ok: plan ${PLAN_DIGEST ?? ''}`);
    for (const field of ['commit_sha', 'ref', 'repository', 'repository_id', 'mode']) {
      const expected = field === 'mode' ? 'prod' : String(PLAN[field]);
      expect(binding({ plan: { [field]: 'x' } })).toBe(wrong(`${field} ${expected} as in run.opened`, 'x'));
    }
    expect(binding({ plan: { blocked_by_mode: true } })).toBe(wrong('blocked_by_mode false as in run.opened', 'true'));
    expect(binding({ mode: 'dry_run', plan: { blocked_by_mode: false } })).toBe(
      wrong('blocked_by_mode true as in run.opened', 'false'),
    );
  });

  test('and as its line records it', () => {
    expect(binding({ line: null })).toBe(
      'failed: ledger.jsonl, line 1, byte 0: expected a plan.created line, found none',
    );
    expect(binding({ line: { plan_digest: 'x' } })).toBe(wrong('plan_digest x as in plan.created', PLAN_DIGEST ?? ''));
    expect(binding({ line: { plan_file_digest: 'x' } })).toBe(wrong('x as in plan.created', 'file'));
    expect(binding({ digests: {} })).toBe(wrong('file as in plan.created', 'undefined'));
    expect(binding({ line: { operations: 3 } })).toBe(wrong('operations 3 as in plan.created', '2'));
  });

  test('made no later than that', () => {
    const created = String(PLAN['created_at']);
    expect(binding({ ts: created })).toMatch(/^ok/);
    const ts = new Date(Date.parse(created) - 1).toISOString();
    expect(binding({ ts })).toBe(wrong(`created_at not after ${ts}`, created));
  });
});

const otherwise = (id: string, index: number, expected: string): string =>
  wrong(`operations[${index}] ${expected}`, `${id} otherwise`);

describe('what is done is what was planned', () => {
  const done = (a: Fields | null, more: Given = {}): string => told('operation_binding', { ...more, a });
  const right = 'ok: what was decided and done is what was planned';
  const fault = (expected: string): string => otherwise('a', 0, expected);
  const line = (type: string, data: object): object => ({ type, seq: 7, data });
  const digest = (operation_digest: string, more: object = {}): object => ({ operation_digest, ...more });

  test('each operation was decided on, unless the run was cut before', () => {
    expect(done({})).toBe(right);
    expect(done(null)).toBe(fault('decided on in ledger.jsonl'));
    expect(done(null, { result: null })).toBe(right);
    expect(told('operation_binding', { b: null })).toBe(otherwise('b', 1, 'decided on in ledger.jsonl'));
    const kind = { decided: { ...decided, operation_kind: 'open_pr' } };
    for (const result of [null, 'shipped']) {
      expect(done(kind, { result })).toBe(fault('of kind open_pr as decided on'));
    }
  });

  test('with its digest, its natural key and its effect', () => {
    const key = { natural_key: 'a' };
    const effect = { effect: 'create' };
    const all = {
      receipt: line('receipt.minted', digest(DIGEST ?? '')),
      intent: line('operation.intent', digest(DIGEST ?? '', key)),
      blocked: line('operation.blocked', digest(DIGEST ?? '', effect)),
      outcome: line('operation.succeeded', effect),
    };
    expect(done(all)).toBe(right);
    for (const [part, type] of Object.entries({
      receipt: 'receipt.minted',
      intent: 'operation.intent',
      blocked: 'operation.blocked',
    })) {
      expect(done({ ...all, [part]: line(type, digest('x', { ...key, ...effect })) })).toBe(
        fault(`with digest x as in ${type} at seq 7`),
      );
    }
    expect(done({ ...all, intent: line('operation.intent', digest(DIGEST ?? '', { natural_key: 'x' })) })).toBe(
      fault('with natural key x as in its intent'),
    );
    const none = { effect: 'none' };
    expect(done({ ...all, outcome: line('operation.unchanged', none) })).toBe(
      fault('with effect none as in operation.unchanged at seq 7'),
    );
    expect(done({ ...all, blocked: line('operation.blocked', digest(DIGEST ?? '', none)) })).toBe(
      fault('with effect none as in operation.blocked at seq 7'),
    );
  });
});

describe('an operation fares as its effect allows', () => {
  const RIGHT = 'ok: every operation fared as its planned effect allows';
  const effects = (effect: string, a: Fields, more: Given = {}): string =>
    told('effects', { ...more, a, ...withOps({ ...A, effect }) });
  const fault = (expected: string): string => otherwise('a', 0, expected);
  const minted = { receipt: { type: 'receipt.minted', data: { violations: [] } } };
  const refused = (...violations: object[]): Fields => ({ receipt: { type: 'receipt.refused', data: { violations } } });
  const [conflict, other] = [{ code: 'conflict' }, { code: 'plan_blocked' }];
  const forbidden = { decided: { ...decided, data: { decision: 'forbid' } } };
  const unchanged = { outcome: { type: 'operation.unchanged' } };

  test.each<[string, Given]>([
    ['a dry run', { mode: 'dry_run', counts: { 'receipt.minted': 1 } }],
    ['a run without a key', { vkey: null, counts: { 'receipt.minted': 1 } }],
  ])('%s fares in no way', (_name, given) => {
    for (const effect of ['conflict', 'none', 'create'])
      expect(effects(effect, { ...minted, ...unchanged }, given)).toBe(RIGHT);
  });

  test('with a conflict nothing is minted, and the refusal says so', () => {
    const counts = { 'receipt.minted': 1 };
    expect(effects('conflict', {}, { counts })).toBe(fault('without conflict while anything is minted'));
    expect(effects('conflict', {}, { counts: { 'receipt.minted': 0 } })).toBe(RIGHT);
    expect(effects('conflict', refused(other, conflict))).toBe(RIGHT);
    expect(effects('conflict', refused(other, { omitted: 2 }))).toBe(RIGHT);
    expect(effects('conflict', refused(other))).toBe(fault('refused for its conflict'));
    expect(effects('conflict', refused())).toBe(fault('refused for its conflict'));
    // Where the policy refuses anything, that is what receipts say.
    expect(effects('conflict', refused(other), { refusals: 1 })).toBe(RIGHT);
  });

  test('with nothing to do there is no receipt and no gate', () => {
    const busy = fault('with something to do: it has a receipt or a gate');
    expect(effects('none', { ...unchanged, ...minted })).toBe(busy);
    expect(effects('none', { ...unchanged, gate: {} })).toBe(busy);
    expect(effects('none', { ...unchanged, ...refused(other) })).toBe(busy);
    expect(effects('none', { ...forbidden, ...minted })).toBe(busy);
    expect(effects('none', { ...forbidden, ...refused(other) }, { result: 'blocked' })).toBe(RIGHT);
  });

  test('with nothing to do that is recorded, where the run came so far', () => {
    const missing = fault('recorded as unchanged');
    const results = ['shipped', 'partial', 'unchanged', 'blocked', 'authorized', 'failed', null];
    for (const result of results) expect(effects('none', unchanged, { result })).toBe(RIGHT);
    const faring = (a: Fields): unknown[] => results.filter((result) => effects('none', a, { result }) === missing);
    expect(faring({})).toEqual(['shipped', 'partial', 'unchanged', 'blocked', 'authorized']);
    expect(faring(forbidden)).toEqual(['shipped', 'partial', 'unchanged']);
  });

  test('with something to do it is not unchanged', () => {
    expect(effects('create', unchanged)).toBe(fault('with effect none'));
    expect(effects('update', { outcome: { type: 'operation.succeeded' } })).toBe(RIGHT);
    expect(effects('create', {})).toBe(RIGHT);
  });
});

describe('nothing is done before what it depends on', () => {
  const RIGHT = 'ok: nothing was done before what it depends on';
  const outcome = (type: string, seq: number, code: string | null = null): Fields => ({
    outcome: { type: `operation.${type}`, seq, data: { code } },
  });
  const after = (a: Fields, b: Fields): string => told('dependencies', { a, b });
  const [late, skipped] = [
    otherwise('b', 1, 'done after all that it depends on'),
    otherwise('b', 1, 'skipped for another reason: what it depends on was done'),
  ];
  test.each<[string, Fields, Fields, string]>([
    ['done after it', outcome('succeeded', 5), outcome('succeeded', 6), RIGHT],
    ['done before it', outcome('succeeded', 7), outcome('succeeded', 6), late],
    [
      'done after what was in place, whenever that was recorded',
      outcome('unchanged', 9),
      outcome('succeeded', 6),
      RIGHT,
    ],
    ['done after a failure', outcome('failed', 5), outcome('succeeded', 6), late],
    ['done without it', {}, outcome('succeeded', 6), late],
    ['without an outcome', {}, {}, RIGHT],
    ['skipped for a failure', outcome('failed', 5), outcome('skipped', 6, 'dependency_failed'), RIGHT],
    ['skipped though it was done', outcome('succeeded', 5), outcome('skipped', 6, 'dependency_failed'), skipped],
    ['skipped for another reason', outcome('succeeded', 5), outcome('skipped', 6, 'receipt_expired'), RIGHT],
    ['failed', outcome('succeeded', 5), outcome('failed', 6, 'dependency_failed'), RIGHT],
  ])('%s', (_name, a, b, expected) => expect(after(a, b)).toBe(expected));

  test('done without a decision on it', () =>
    expect(told('dependencies', { a: null, b: outcome('succeeded', 6), result: null })).toBe(late));
});
