import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mapSource } from 'file-sources/source';
import { parseHmacKey, pinsOf } from '../../../src/verify/keys.ts';
import { LINE_RULES } from '../../../src/verify/rules.ts';
import type { Report } from '../../../src/verify/verdict.ts';
import { proofChecks, verifyProof } from '../../../src/verify/verify-proof.ts';
import { parseCheckpoint } from '../../../src/protocol/checkpoint.ts';
import { leaf, mth, note, OTHER, SECRET, secretText, SIGNER, signerOf, TRUSTED } from 'forged-proofs/crypto';
import type { Forgery, Op } from 'forged-proofs/forgery';
import { forge } from 'forged-proofs/proof';

const verify = (scene: Forgery, trusted: string | null = TRUSTED, more: object = {}): Promise<Report> =>
  verifyProof(mapSource(forge(scene)), { pins: trusted === null ? null : pinsOf(trusted, 'pins'), ...more });
const bad = ({ checks }: Report): string[] =>
  checks
    .filter(({ status }) => status !== 'ok' && status !== 'not_applicable')
    .map(({ name, status }) => `${name} ${status}`);

const SCENES: Readonly<Record<string, readonly [Forgery, string]>> = {
  shipped: [{}, 'VERIFIED'],
  'shipped in two stretches': [{ linesBefore: 5, linesBetween: 3 }, 'VERIFIED'],
  'shipped in batches': [{ batch: 1, ops: [{ id: 'a' }, { id: 'b' }, { id: 'c', needs: ['a'] }] }, 'VERIFIED'],
  partial: [
    { ops: [{ id: 'a' }, { id: 'b', outcome: 'failed' }, { id: 'c', needs: ['b'], outcome: 'skipped' }] },
    'VERIFIED',
  ],
  failed: [{ ops: [{ id: 'a', outcome: 'failed' }] }, 'VERIFIED'],
  'in doubt': [{ ops: [{ id: 'a' }, { id: 'b', outcome: 'in_doubt' }] }, 'VERIFIED'],
  'rejected late': [{ ops: [{ id: 'a' }, { id: 'b', outcome: 'skipped', rejected: 'receipt_expired' }] }, 'VERIFIED'],
  'rejected before begin': [{ ops: [{ id: 'a', rejected: 'run_mismatch' }, { id: 'b' }] }, 'VERIFIED'],
  'all rejected': [{ ops: [{ id: 'a', rejected: 'run_mismatch' }] }, 'VERIFIED'],
  unchanged: [{ ops: [{ id: 'a', effect: 'none' }] }, 'VERIFIED'],
  'partly unchanged': [
    {
      ops: [
        { id: 'a', effect: 'none' },
        { id: 'b', needs: ['a'] },
      ],
    },
    'VERIFIED',
  ],
  'blocked by policy': [{ ops: [{ id: 'a' }, { id: 'b', decision: 'forbid' }] }, 'VERIFIED'],
  'blocked by conflict': [
    { ops: [{ id: 'a', effect: 'conflict' }, { id: 'b' }, { id: 'c', effect: 'none' }] },
    'VERIFIED',
  ],
  'nothing planned': [{ ops: [] }, 'VERIFIED'],
  'dry run': [{ mode: 'dry_run' }, 'SELF_CONSISTENT'],
  'refused for its key': [{ signer: null }, 'INCOMPLETE'],
  'execute job that the policy refuses': [
    { execute: true, ops: [{ id: 'a', effect: 'none' }, { id: 'b', decision: 'forbid' }, { id: 'c' }] },
    'VERIFIED',
  ],
  'execute job with a conflict': [{ execute: true, ops: [{ id: 'a', effect: 'conflict' }, { id: 'b' }] }, 'VERIFIED'],
  'authorize job': [{ authorize: true }, 'INCOMPLETE'],
  'authorize job with something in place': [
    { authorize: true, ops: [{ id: 'a', effect: 'none' }, { id: 'b' }] },
    'INCOMPLETE',
  ],
  'authorize job with everything in place': [{ authorize: true, ops: [{ id: 'a', effect: 'none' }] }, 'INCOMPLETE'],
  'end commit failed': [{ landed: false, result: 'failed' }, 'INCOMPLETE'],
  crashed: [{ closed: false, ops: [{ id: 'a', outcome: 'none' }] }, 'INCOMPLETE'],
};

test.each(Object.entries(SCENES))('a true proof: %s', async (_name, [scene, verdict]) => {
  const report = await verify(scene);
  expect([report.verdict, ...bad(report).filter((line) => line.endsWith('failed'))]).toEqual([verdict]);
});

test('what each check says of a true proof', async () => {
  const { checks } = await verify({});
  const said = Object.fromEntries(checks.map(({ name, detail }) => [name, detail]));
  expect(said).toMatchObject({
    proof_file: 'CANONICAL_PROOF.json is canonical and closed',
    plan_file: 'plan.json is canonical and closed',
    checkpoints_file: '1 stretches with signed checkpoints',
    receipt_files: '2 envelopes are canonical and closed',
    ledger_encoding: 'UTF-8 lines of at most 64 KiB, each with its newline',
    ledger_canonical: 'one text for each value (RFC 8785)',
    ledger_schema: 'known types and closed data',
    ledger_sequence: 'no line is missing, doubled or moved',
    ledger_chain: 'each line holds the hash of the one before',
    one_claim: 'all lines are of one claim',
    times: 'holds for every line',
    in_ledger: 'no ledger was given to find the proof in',
    decisions_follow: '2 decisions follow from plan, policy and evidence',
  });
});

describe('keys', () => {
  const from = (time: string): string => `${SIGNER.vkey} not-before=${time}\n`;
  const until = (time: string): string => `${SIGNER.vkey} not-after=${time}\n`;

  test('an unknown key is unverifiable, never tampered', async () => {
    expect((await verify({ signer: OTHER })).verdict).toBe('UNVERIFIABLE');
    expect((await verify({}, '# nobody\n')).verdict).toBe('UNVERIFIABLE');
  });
  test('a known key outside its time is refused; both ends are inclusive', async () => {
    expect((await verify({}, until('2026-11-23T00:00:00.000Z'))).verdict).toBe('TAMPERED');
    expect((await verify({}, from('2026-11-24T00:00:00.000Z'))).verdict).toBe('TAMPERED');
    const lines = forge().get('ledger.jsonl')?.toString().trimEnd().split('\n') ?? [];
    const { ts } = JSON.parse(lines.at(-1) ?? '') as { ts: string };
    expect((await verify({}, until(ts))).verdict).toBe('VERIFIED');
    expect((await verify({}, until(new Date(Date.parse(ts) - 1).toISOString()))).verdict).toBe('TAMPERED');
  });
  test('a key listed twice is in force when one entry says so', async () => {
    expect((await verify({}, until('2026-01-01T00:00:00.000Z') + from('2026-11-01T00:00:00.000Z'))).verdict).toBe(
      'VERIFIED',
    );
  });
  test('rotation: the checkpoint carries both signatures, either list of keys holds', async () => {
    const rotated: Forgery = { signer: OTHER, coSigners: [SIGNER] };
    expect((await verify(rotated, `${SIGNER.vkey}\n${OTHER.vkey}\n`)).verdict).toBe('VERIFIED');
    expect((await verify(rotated, `${OTHER.vkey}\n`)).verdict).toBe('VERIFIED');
    expect(bad(await verify(rotated, `${SIGNER.vkey}\n`))).toEqual(
      expect.arrayContaining(['manifest_signature unverifiable', 'receipt_signatures unverifiable']),
    );
  });
  test('the checkpoint before may be of an older key; unknown, it is unverifiable', async () => {
    const old: Forgery['checkpoints'] = ([one], { heads }) => {
      if (one === undefined) return;
      const root = Buffer.from((one['before'] as string).split('\n')[2] ?? '', 'base64');
      one['before'] = note([OTHER], 5, root, heads[4] ?? '');
    };
    expect(bad(await verify({ linesBefore: 5, checkpoints: old }))).toEqual(['checkpoint_signatures unverifiable']);
    const lapsed = `${TRUSTED}${OTHER.vkey} not-after=2026-11-01T00:00:00.000Z\n`;
    expect((await verify({ linesBefore: 5, checkpoints: old }, lapsed)).verdict).toBe('VERIFIED');
  });
  test('the key of another repository is another key', async () => {
    const elsewhere = signerOf(SECRET, '5');
    expect((await verify({}, `${elsewhere.vkey}\n`)).verdict).toBe('UNVERIFIABLE');
  });
  test('HMACs are looked at with their key, and wait for it otherwise', async () => {
    const mine = parseHmacKey(secretText(SECRET));
    const other = parseHmacKey(secretText(Buffer.alloc(32, 1)));
    expect(bad(await verify({}, TRUSTED, { hmacKeys: [mine] }))).toEqual([]);
    expect(bad(await verify({}, TRUSTED, { hmacKeys: [other, mine] }))).toEqual([]);
    expect(bad(await verify({}, TRUSTED, { hmacKeys: [other] }))).toEqual(['receipt_hmacs unverifiable']);
    const forged: Forgery = {
      envelope: (envelope) => {
        const [a, b] = envelope['signatures'] as [Record<string, string>, Record<string, string>];
        envelope['signatures'] = [{ ...a, sig: Buffer.alloc(32, 1).toString('base64') }, b];
      },
    };
    expect((await verify(forged)).verdict).toBe('VERIFIED');
    expect(bad(await verify(forged, TRUSTED, { hmacKeys: [mine] }))).toEqual(['receipt_hmacs failed']);
  });
});

describe('since', () => {
  const seen = (size: number, fill: Buffer | null, head: string | null, signer = SIGNER): unknown => {
    const list = JSON.parse(forge({ linesBefore: 5 }).get('checkpoints.json')?.toString() ?? '') as {
      before: string;
    }[];
    const [, , root = '', line = ''] = list[0]?.before.split('\n') ?? [];
    return parseCheckpoint(note([signer], size, fill ?? Buffer.from(root, 'base64'), head ?? line.slice(5)));
  };
  const scene: Forgery = { linesBefore: 5 };
  test.each([
    ['the checkpoint before', seen(5, null, null), 'VERIFIED'],
    ['another root of that size', seen(5, Buffer.alloc(32), null), 'TAMPERED'],
    ['another head of that size', seen(5, null, 'a'.repeat(64)), 'TAMPERED'],
    ['lines that are not here', seen(3, Buffer.alloc(32), null), 'INCOMPLETE'],
    ['a ledger that has more lines', seen(99, Buffer.alloc(32), null), 'INCOMPLETE'],
    ['a checkpoint of an unknown key', seen(5, null, null, OTHER), 'UNVERIFIABLE'],
  ])('%s', async (_name, since, verdict) => {
    expect((await verify(scene, TRUSTED, { since })).verdict).toBe(verdict);
  });

  test('lines within the proof', async () => {
    const lines = forge().get('ledger.jsonl')?.toString().trimEnd().split('\n') ?? [];
    const within = lines.slice(0, 7).map(leaf);
    const since = parseCheckpoint(note([SIGNER], 7, mth(within), within.at(-1)?.toString('hex') ?? ''));
    const { verdict, checks } = await verify({}, TRUSTED, { since });
    expect([verdict, checks.find(({ name }) => name === 'since')?.detail]).toEqual([
      'VERIFIED',
      'extends the ledger as seen at size 7',
    ]);
  });
});

test('a check left out is missed by the cases that need it: names are unique but for rules of several types', () => {
  const names = proofChecks().map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining([...new Set(LINE_RULES.map(({ name }) => name))]));
});

test('a check that throws something unexpected does not pass', async () => {
  const checks = [{ name: 'broken', check: () => (undefined as unknown as { x: { y: string } }).x.y }];
  expect((await verify({}, TRUSTED, { checks })).verdict).toBe('TAMPERED');
  expect((await verify({}, TRUSTED, { checks: [] })).verdict).toBe('TAMPERED');
});

const operation = fc.record({
  outcome: fc.constantFrom('succeeded', 'failed', 'in_doubt', 'skipped'),
  effect: fc.constantFrom('create', 'update', 'none'),
  late: fc.boolean(),
});
const scenes = fc
  .record({
    list: fc.array(operation, { maxLength: 6 }),
    batch: fc.integer({ min: 1, max: 7 }),
    linesBefore: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ list, batch, linesBefore }): Forgery => {
    const ops = list.map(({ outcome, effect, late }, i): Op => ({
      id: `op${i}`,
      effect,
      ...(effect === 'none' ? {} : { outcome }),
      ...(outcome === 'skipped' && effect !== 'none'
        ? late
          ? { rejected: 'receipt_expired' }
          : { code: 'cancelled' }
        : {}),
    }));
    return { ops, batch, linesBefore };
  });

test('whatever is written true is verified', async () => {
  await fc.assert(
    fc.asyncProperty(scenes, async (scene) => {
      const report = await verify(scene);
      expect([report.verdict, ...bad(report)]).toEqual(['VERIFIED']);
    }),
    { numRuns: 60 },
  );
});

test('any removal and any reordering of lines is found, the manifest signed again or not', async () => {
  await fc.assert(
    fc.asyncProperty(scenes, fc.nat(), fc.nat(), fc.boolean(), async (scene, a, b, remove) => {
      const rearranged = (lines: string[]): string[] => {
        const from = a % lines.length;
        const [taken] = lines.splice(from, 1) as [string];
        const to = b % (lines.length + 1);
        if (!remove) lines.splice(to === from ? (to + 1) % (lines.length + 1) : to, 0, taken);
        return lines;
      };
      const files = (map: Map<string, Buffer>): void => {
        const lines = map.get('ledger.jsonl')?.toString().trimEnd().split('\n') ?? [];
        map.set(
          'ledger.jsonl',
          Buffer.from(
            rearranged(lines)
              .map((line) => `${line}\n`)
              .join(''),
          ),
        );
      };
      expect((await verify({ ...scene, files })).verdict).toBe('TAMPERED');
    }),
    { numRuns: 80 },
  );
});
