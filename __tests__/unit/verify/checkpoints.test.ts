import { describe, expect, test } from '@jest/globals';
import type { State } from '../../../src/verify/chain.ts';
import { CHECKPOINT_CHECKS, checkSince, requireKnown } from '../../../src/verify/checks-checkpoints.ts';
import { walk, Finding } from '../../../src/verify/verdict.ts';
import type { ProofContext } from '../../../src/verify/read-proof.ts';
import { pinsOf } from '../../../src/verify/keys.ts';
import type { Pins } from '../../../src/verify/keys.ts';
import { parseCheckpoint } from '../../../src/protocol/checkpoint.ts';
import type { SignedCheckpoint } from '../../../src/protocol/checkpoint.ts';
import { note, OTHER, sha, SIGNER, signerOf } from 'forged-proofs/crypto';
import type { Signer } from 'forged-proofs/crypto';

/** Each check of the checkpoints by itself: two stretches of lines, 3 to 5 and 8 to 9. */

const { origin } = SIGNER;
const OLDER = signerOf(Buffer.alloc(32, 0x44));
const root = (size: number): Buffer => sha(`root ${size}`);
const head = (size: number): string => sha(`head ${size}`).toString('hex');
const state = (size: number, ts: string | null = '2026-11-23T02:00:00.000Z'): State => ({
  ...{ size, root: root(size).toString('hex'), head: head(size), ts },
});
const parsed = (text: string): SignedCheckpoint => parseCheckpoint(text) as SignedCheckpoint;
const signed = (size: number, signers: readonly Signer[] = [SIGNER], name = origin): SignedCheckpoint =>
  parsed(note(signers, size, root(size), head(size), name));
/** A signature line of the signer that another text bears. */
const forged = (size: number, signer: Signer = SIGNER, and: readonly Signer[] = []): SignedCheckpoint => {
  const good = signed(size, [...and, signer]);
  const lines = good.note.signatures.map((line) =>
    line.keyHash === signer.keyHash ? { ...line, signature: Buffer.alloc(64, 7) } : line,
  );
  return { ...good, note: { ...good.note, signatures: lines } };
};

interface Given {
  readonly stretches?: readonly object[] | null;
  readonly found?: readonly object[];
  readonly states?: readonly State[];
  readonly vkey?: string | null;
  readonly pins?: Pins | null;
  readonly since?: SignedCheckpoint | null;
  readonly claim?: null;
  /** `ledger.foreign` lines, and where the claim's commits begin. */
  readonly foreign?: readonly object[];
  readonly segments?: readonly number[];
  readonly finding?: Finding;
  /** Texts of the checkpoints that the ledger given accepts; null where none is given. */
  readonly accepted?: readonly SignedCheckpoint[] | null;
  /** What of that ledger does not hold. */
  readonly unsound?: object;
}
const FIRST = { first_seq: 3, frontier: ['x'], before: signed(3), after: signed(6) };
const SECOND = { first_seq: 8, frontier: ['y'], before: signed(8), after: signed(10) };
const FOUND = [
  { first: 3, end: 6 },
  { first: 8, end: 10 },
];
const mine = (limit = ''): Pins => pinsOf(`${SIGNER.vkey}${limit}\n`, 'the pins');
const both = (limit = ''): Pins => pinsOf(`${SIGNER.vkey}\n${OTHER.vkey}${limit}\n`, 'the pins');

function told(name: string, given: Given = {}): string {
  const { stretches = [FIRST, SECOND], found = FOUND, vkey = SIGNER.vkey, pins = mine(), since = null } = given;
  const opened = { ts: '2026-11-23T01:00:00.000Z', data: { vkey, origin } };
  const unread = { finding: new Finding('failed', 'unread') };
  const context = {
    files: { stretches: stretches === null ? unread : { value: stretches } },
    ledger: {
      finding: given.finding ?? null,
      claim: given.claim === null ? null : { opened, foreign: given.foreign ?? [], segments: given.segments ?? [3, 8] },
      stretches: found,
      states: new Map((given.states ?? [3, 6, 8, 10].map((size) => state(size))).map((one) => [one.size, one])),
    },
    accepted:
      (given.accepted ?? null) === null
        ? null
        : {
            ...{ accepted: given.accepted?.map((one) => ({ commit: { signed: one } })), judged: { forked: [] } },
            ...{ rewritten: [], lost: [], ...given.unsound },
          },
    pins,
    since,
  };
  const checks = CHECKPOINT_CHECKS.filter((check) => check.name === name);
  const [result] = walk(checks, context as unknown as ProofContext);
  return `${result?.status ?? ''}: ${result?.detail ?? ''}`;
}
const failed = (expected: string, what: string, file = 'checkpoints.json'): string =>
  `failed: ${file}, line 1, byte 0: expected ${expected}, found ${what}`;
const NONE = { before: null, after: null };

test.each(['checkpoint_states', 'checkpoint_signatures', 'since'])('%s needs what it looks at', (name) => {
  expect(told(name, { stretches: null, since: signed(6) })).toBe(
    'skipped: needs checkpoints.json, which could not be read',
  );
});

describe('what checkpoints state', () => {
  const states = (given: Given = {}): string => told('checkpoint_states', given);
  const one = (change: object, found: object = FOUND[0] as object): string =>
    states({ stretches: [{ ...FIRST, ...change }], found: [found] });
  const single = 'ok: 1 stretches follow from their checkpoints';

  test('is what the lines give, stretch for stretch', () => {
    expect(states()).toBe('ok: 2 stretches follow from their checkpoints');
    expect(states({ finding: new Finding('failed', 'x') })).toBe('skipped: needs ledger.jsonl, which has a defect');
    expect(states({ found: [FOUND[0] as object] })).toBe(failed('1 stretches, as in ledger.jsonl', '2'));
    expect(states({ found: [FOUND[0] as object, { first: 7, end: 10 }] })).toBe(failed('[1].first_seq 7', '8'));
    expect(one({}, { first: 4, end: 6 })).toBe(failed('[0].first_seq 4', '3'));
  });

  test('is of the run its ledger', () => {
    expect(one({ before: signed(3, [SIGNER], 'elsewhere') })).toBe(failed(`origin ${origin}`, 'elsewhere'));
    expect(one({ after: signed(6, [SIGNER], 'elsewhere') })).toBe(failed(`origin ${origin}`, 'elsewhere'));
    expect(one(NONE)).toBe(single);
  });

  test('is nothing in an unsigned proof, which is one stretch from the first line', () => {
    const unsigned = (change: object, first = 0): string =>
      states({
        vkey: null,
        stretches: [{ first_seq: first, frontier: [], ...NONE, ...change }],
        found: [{ first, end: first + 1 }],
      });
    const fault = failed('one stretch from seq 0 without checkpoints in an unsigned proof', '[0]');
    expect(unsigned({})).toBe(single);
    expect(unsigned({}, 3)).toBe(fault);
    expect(unsigned({ frontier: ['x'] })).toBe(fault);
    expect(unsigned({ before: signed(0) })).toBe(fault);
    expect(unsigned({ after: signed(3) })).toBe(fault);
  });

  test('has a checkpoint before where lines stand before, and none at the first line', () => {
    const start = { first_seq: 0, frontier: [], before: null, after: signed(3) };
    const found = { first: 0, end: 3 };
    expect(one(start, found)).toBe(single);
    expect(one({ ...start, before: signed(0) }, found)).toBe(failed('[0].before null at seq 0', 'a checkpoint'));
    expect(one({ before: null })).toBe(failed('[0].before, a checkpoint of size 3', 'null'));
    expect(one({ after: null })).toBe(single);
  });

  test('has its size within its stretch, both ends included', () => {
    const states4 = [3, 4, 5, 6, 7].map((size) => state(size));
    const sized = (change: object): string =>
      states({ stretches: [{ ...FIRST, ...change }], found: [FOUND[0] as object], states: states4 });
    expect([sized({ after: signed(4) }), sized({ after: signed(6) })]).toEqual([single, single]);
    expect(sized({ after: signed(3) })).toBe(failed('[0].after of a size from 4 to 6', '3'));
    expect(sized({ after: signed(7) })).toBe(failed('[0].after of a size from 4 to 6', '7'));
    expect(sized({ before: signed(2) })).toBe(failed('[0].before of a size from 3 to 3', '2'));
    expect(sized({ before: signed(4) })).toBe(failed('[0].before of a size from 3 to 3', '4'));
  });

  test('is root and head of that size', () => {
    const [right, other] = [state(6), state(5)];
    const with6 = (change: Partial<State>): string =>
      states({ states: [3, 8, 10].map((n) => state(n)).concat({ ...right, ...change }) });
    expect(with6({ root: other.root })).toBe(failed(`[0].after: root ${String(other.root)}`, String(right.root)));
    expect(with6({ head: other.head })).toBe(failed(`[0].after: head ${other.head}`, right.head));
    expect(states({ states: [] })).toBe(failed('[0].before: root undefined', String(state(3).root)));
  });
});

describe('what was set aside before a checkpoint', () => {
  const [parent, base, other] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string];
  const after = (on: string): SignedCheckpoint =>
    parsed(note([SIGNER], 6, root(6), head(6), origin, { parent, base: on, files: 'f'.repeat(64) }));
  const told6 = (on: string, foreign: readonly object[], segments = [3, 8]): string =>
    told('checkpoint_states', {
      ...{ stretches: [{ ...FIRST, after: after(on) }], found: [FOUND[0] as object], foreign, segments },
    });
  const line = (seq: number, on = base): object => ({ seq, data: { base: on } });
  const right = 'ok: 1 stretches follow from their checkpoints';

  test('is recorded by a line of its commit, and nothing else is', () => {
    expect([told6(parent, []), told6(base, [line(3)]), told6(base, [line(5)])]).toEqual([right, right, right]);
    expect(told6(base, [])).toBe(failed(`[0].after: base ${parent}, as ledger.foreign has it`, base));
    // Nor by one of an earlier stretch.
    expect(told6(base, [line(2)])).toBe(failed(`[0].after: base ${parent}, as ledger.foreign has it`, base));
    expect(told6(base, [line(3, other)])).toBe(failed(`[0].after: base ${other}, as ledger.foreign has it`, base));
    expect(told6(base, [line(6)])).toBe(failed(`[0].after: base ${parent}, as ledger.foreign has it`, base));
    expect(told6(parent, [line(3)])).toBe(failed('[0].after: a base that is not its parent', parent));
  });

  test('before an earlier commit of the run is none of this one', () => {
    expect([told6(parent, [line(3)], [3, 5]), told6(parent, [line(2)])]).toEqual([right, right]);
    expect(told6(parent, [line(5)], [3, 5])).toBe(failed('[0].after: a base that is not its parent', parent));
    // Nor is one that begins where the checkpoint ends.
    expect(told6(parent, [line(3)], [3, 6])).toBe(failed('[0].after: a base that is not its parent', parent));
  });
});

describe('who signed checkpoints', () => {
  const signatures = (given: Given = {}): string => told('checkpoint_signatures', given);
  const first = (change: object, given: Given = {}): string =>
    signatures({ stretches: [{ ...FIRST, ...change }], ...given });
  const RIGHT = 'ok: 2 checkpoints are signed';

  test('is the key of the run, which is pinned', () => {
    expect(signatures()).toBe('ok: 4 checkpoints are signed');
    expect(first({ before: null })).toBe('ok: 1 checkpoints are signed');
    expect(first({ after: null })).toBe('ok: 1 checkpoints are signed');
    expect(signatures({ vkey: null })).toBe('not_applicable: an unsigned proof has no checkpoints');
    expect(signatures({ claim: null })).toBe('skipped: needs ledger.jsonl, which could not be read');
    expect(first({ before: null }, { pins: null })).toBe(
      `unpinned: [0].after is signed by ${SIGNER.vkey}, but no trusted keys were given from outside`,
    );
    expect(first({ before: null }, { pins: pinsOf(`${OTHER.vkey}\n`, 'the pins') })).toBe(
      `unverifiable: [0].after is signed by ${SIGNER.vkey}, which is not in the pins`,
    );
  });

  test('after: that key and no other', () => {
    expect(first({ after: signed(6, [OTHER]) })).toBe(
      failed(`[0].after signed by ${SIGNER.vkey}`, 'no such signature'),
    );
    expect(first({ after: signed(6, [OTHER, SIGNER]) })).toBe(RIGHT);
    expect(first({ after: forged(6) })).toBe(failed(`[0].after: a signature that ${SIGNER.vkey} made`, 'another'));
    const beside = forged(6, OTHER, [SIGNER]);
    expect(first({ after: beside })).toBe(RIGHT);
    expect(first({ after: beside }, { pins: both() })).toBe(
      failed(`[0].after: a signature that ${OTHER.vkey} made`, 'another'),
    );
  });

  test('after: in force at its last line, or where that is not here when the run began', () => {
    const late = (limit: string, given: Given = {}): string =>
      first({ before: null }, { pins: mine(` ${limit}`), ...given });
    const fault = (at: string): string =>
      `failed: [0].after: expected a key in force at ${at}, found ${SIGNER.vkey}, which the pins limits to another time`;
    const one = 'ok: 1 checkpoints are signed';
    expect(late('not-after=2026-11-23T02:00:00.000Z')).toBe(one);
    expect(late('not-after=2026-11-23T01:59:59.999Z')).toBe(fault('2026-11-23T02:00:00.000Z'));
    for (const states of [[], [state(6, null)]]) {
      expect(late('not-before=2026-11-23T01:00:00.000Z', { states })).toBe(one);
      expect(late('not-before=2026-11-23T01:00:00.001Z', { states })).toBe(fault('2026-11-23T01:00:00.000Z'));
    }
  });

  test('before: any key that is known, which need not be in force any more', () => {
    const before = (note: SignedCheckpoint, pins: Pins | null): string =>
      first({ before: note, after: null }, { pins });
    const one = 'ok: 1 checkpoints are signed';
    const old = signed(3, [OTHER]);
    expect(before(old, both())).toBe(one);
    expect(before(old, both(' not-after=2026-11-01T00:00:00.000Z'))).toBe(one);
    expect(before(old, both(' not-before=2026-11-23T01:00:00.000Z'))).toBe(one);
    expect(before(old, both(' not-before=2026-11-23T01:00:00.001Z'))).toBe(
      `failed: [0].before: expected a key in force at 2026-11-23T01:00:00.000Z, found ${OTHER.vkey}, which the pins limits to another time`,
    );
    expect(before(signed(3, [OTHER, SIGNER]), both(' not-before=2026-12-01T00:00:00.000Z'))).toBe(one);
    const unknown = `[0].before is signed by ${origin}+${OTHER.keyHash}, ${origin}+${OLDER.keyHash}, which is not known`;
    expect(before(signed(3, [OTHER, OLDER]), mine())).toBe(`unverifiable: ${unknown}`);
    expect(before(signed(3, [OTHER, OLDER]), null)).toBe(`unpinned: ${unknown}`);
    expect(before(signed(3), null)).toBe(
      `unpinned: [0].before is signed by ${SIGNER.vkey}, but no trusted keys were given from outside`,
    );
    expect(before(signed(3), pinsOf(`${OTHER.vkey}\n`, 'the pins'))).toBe(
      `unverifiable: [0].before is signed by ${SIGNER.vkey}, which is not in the pins`,
    );
    expect(before(forged(3), mine())).toBe(failed(`[0].before: a signature that ${SIGNER.vkey} made`, 'another'));
    expect(before(forged(3, OTHER, [SIGNER]), both())).toBe(
      failed(`[0].before: a signature that ${OTHER.vkey} made`, 'another'),
    );
  });

  test('the worst of them is told, wherever it stands', () => {
    const unknown = signed(3, [OTHER]);
    const fault = failed(`[0].after: a signature that ${SIGNER.vkey} made`, 'another');
    expect(first({ before: unknown, after: forged(6) })).toBe(fault);
    expect(first({ after: forged(6) }, { pins: null })).toBe(fault);
    expect(
      signatures({
        stretches: [
          { ...FIRST, before: unknown, after: null },
          { ...SECOND, before: forged(8) },
        ],
      }),
    ).toBe(failed(`[1].before: a signature that ${SIGNER.vkey} made`, 'another'));
    expect(first({ before: signed(3), after: signed(6) }, { pins: null })).toMatch(/^unpinned: \[0\]\.before is/);
    const broken = { ...signed(6), note: null };
    expect(first({ before: unknown, after: broken })).toMatch(/^failed: the check itself failed: TypeError/);
  });
});

describe('a ledger in which the proof is found', () => {
  const inLedger = (given: Given = {}): string => told('in_ledger', given);
  const LAST = ` last=10:${'1'.repeat(64)}:${'2'.repeat(40)}`;
  const all = [signed(6), signed(10)];
  const none = 'not_applicable: no ledger was given to find the proof in';
  const stray = 'the checkpoint of size 10 is of no accepted commit of the ledger that was given';

  test('is needed where the key of the run is believed no further', () => {
    expect([inLedger(), inLedger({ pins: null }), inLedger({ pins: both(LAST) })]).toEqual([none, none, none]);
    expect(inLedger({ vkey: null, pins: mine(LAST), accepted: all })).toBe(none);
    const needed =
      `unverifiable: the proof is signed by ${SIGNER.vkey}: it has last=, so that it is believed only where the ledger ` +
      'shows it: give a clone that holds it with --ledger DIR';
    const beside = pinsOf(`${OTHER.vkey}\n${SIGNER.vkey}${LAST}\n`, 'the pins');
    expect([inLedger({ pins: mine(LAST) }), inLedger({ pins: beside })]).toEqual([needed, needed]);
    expect(inLedger({ stretches: null, accepted: all })).toBe(
      'skipped: needs checkpoints.json, which could not be read',
    );
  });

  test('holds each checkpoint after lines, under whatever key', () => {
    const right = 'ok: 2 checkpoints are of accepted commits of the ledger that was given';
    for (const pins of [null, mine(), mine(LAST), both(LAST)]) {
      expect(inLedger({ accepted: all, pins })).toBe(right);
      const status = pins?.keys[0]?.last ? 'unverifiable' : 'missing';
      expect(inLedger({ accepted: all.slice(0, 1), pins })).toBe(`${status}: ${stray}`);
    }
    expect(inLedger({ accepted: all.slice(0, 1), stretches: [FIRST, { ...SECOND, after: null }] })).toBe(
      'ok: 1 checkpoints are of accepted commits of the ledger that was given',
    );
  });

  test.each([{ judged: { forked: [1] } }, { rewritten: [1] }, { lost: [1] }])('is whole: not with %j', (unsound) => {
    expect(inLedger({ accepted: all, unsound })).toBe(`missing: ${stray.replace('10', '6')}`);
  });
});

describe('a checkpoint seen before', () => {
  const PLACE = 'the checkpoint given with --since';
  const since = (note: SignedCheckpoint | null, given: Given = {}): string => told('since', { since: note, ...given });
  const later = state(6);

  test('is extended, as lines or as another checkpoint say', () => {
    expect(since(null)).toBe('not_applicable: no earlier checkpoint was given');
    for (const states of [[later], []]) {
      expect(since(signed(6), { states })).toBe('ok: extends the ledger as seen at size 6');
    }
    expect(since(signed(8), { states: [] })).toBe('ok: extends the ledger as seen at size 8');
    expect(since(signed(5), { states: [] })).toBe(
      'missing: the line at size 5 is not in this proof: ask for the ledger branch',
    );
    expect(since(signed(5), { states: [{ ...state(5), root: null }] })).toMatch(/^missing: the line at size 5/);
    expect(since(signed(5), { states: [state(5)], stretches: [{ ...FIRST, before: null, after: null }] })).toBe(
      'ok: extends the ledger as seen at size 5',
    );
  });

  test('is of this ledger', () => {
    expect(since(signed(6, [SIGNER], 'elsewhere'))).toBe(failed(`origin ${origin}`, 'elsewhere', PLACE));
    expect(since(signed(6), { claim: null })).toBe(failed('origin null', origin, PLACE));
  });

  test('has its root and its head', () => {
    const [root6, head6] = [later.root, later.head];
    const [root5, head5] = [state(5).root, state(5).head];
    expect(since(signed(6), { states: [{ ...later, root: root5 }] })).toBe(
      failed(`root ${String(root6)} at size 6`, String(root5), PLACE),
    );
    expect(since(signed(6), { states: [{ ...later, head: head5 }] })).toBe(
      failed(`head ${head6} at size 6`, head5, PLACE),
    );
    const instead = { ...FIRST, after: { ...signed(6), head: head5 } };
    expect(since(signed(6), { states: [], stretches: [instead] })).toBe(
      failed(`head ${head6} at size 6`, head5, PLACE),
    );
  });

  test('is signed by a key that is known, where any is', () => {
    const foreign = signed(6, [OTHER]);
    expect(since(foreign)).toBe(`unverifiable: ${PLACE} is signed by no key in the pins`);
    expect([since(foreign, { pins: null }), since(foreign, { pins: both() })]).toEqual([
      'ok: extends the ledger as seen at size 6',
      'ok: extends the ledger as seen at size 6',
    ]);
    const fault = failed('a signature of its key', 'another', PLACE);
    expect(since(forged(6))).toBe(fault);
    expect(since(forged(6, OTHER, [SIGNER]), { pins: both() })).toBe(fault);
    expect(() => requireKnown(forged(6), null)).not.toThrow();
  });
});

describe('lines that extend a ledger as it was seen', () => {
  const PLACE = 'the checkpoint given with --since';
  const all = { origin, seen: state(6), last: state(9), partial: false };
  const rewound = (lines: number): string =>
    failed('at least 6 lines, as seen before', `${lines}: the ledger was rewound`, PLACE);
  test.each<[string, SignedCheckpoint, Partial<Parameters<typeof checkSince>[1]>, string]>([
    ['hold its last one', signed(6), {}, 'ok'],
    ['may be none, where none was seen', signed(0), { seen: null, last: null }, 'ok'],
    ['are of its origin', signed(6), { origin: 'x' }, failed('origin x', origin, PLACE)],
    ['are of its origin, where none was seen', signed(0), { origin: null }, failed('origin null', origin, PLACE)],
    ['are as many', signed(6), { seen: null }, rewound(9)],
    ['are not none', signed(6), { seen: null, last: null }, rewound(0)],
    ['have a root', signed(6), { seen: { ...state(6), root: null } }, rewound(9)],
    ['are all here', signed(6), { seen: null, partial: true }, 'missing: the lines up to size 6 are not here'],
    [
      'have its root',
      signed(6),
      { seen: { ...state(6), root: state(5).root } },
      failed(`root ${String(state(6).root)} at size 6`, String(state(5).root), PLACE),
    ],
    [
      'have its head',
      signed(6),
      { seen: { ...state(6), head: head(5) } },
      failed(`head ${head(6)} at size 6`, head(5), PLACE),
    ],
  ])('%s', (_what, seen, found, expected) => {
    const check = () => (checkSince(seen, { ...all, ...found }), 'ok');
    const [result] = walk([{ name: 'x', check }], null);
    expect(result?.detail === 'ok' ? 'ok' : `${result?.status ?? ''}: ${result?.detail ?? ''}`).toBe(expected);
  });
});
