import { describe, expect, test } from '@jest/globals';
import { findingOf, absent, Finding, must, need } from '../../../src/verify/verdict.ts';
import { claimOf, isSealed, readProofFiles, readProofLedger } from '../../../src/verify/read-proof.ts';
import type { ProofFiles, ProofLedger } from '../../../src/verify/read-proof.ts';
import type { Read } from '../../../src/verify/verdict.ts';
import { AFTER_OPENED } from '../../../src/verify/claim.ts';
import { LINE_RULES } from '../../../src/verify/rules.ts';
import { mapSource, UnfitFile } from 'file-sources/source';
import type { FileSource } from 'file-sources/source';
import { LINE_TYPES } from '../../../src/protocol/ledger.ts';
import { digest } from 'forged-proofs/crypto';
import type { Dict } from 'forged-proofs/crypto';
import type { Forgery } from 'forged-proofs/forgery';
import { forge } from 'forged-proofs/proof';
import { file } from 'forged-proofs/seal';

/** The files of a proof as they are read, and its lines between the checkpoints around them. */

type Files = Map<string, Buffer>;
const filesOf = async (source: FileSource): Promise<ProofFiles> => readProofFiles(source, await source.list());
const read = (change: (files: Files) => void = () => undefined, scene: Forgery = {}): Promise<ProofFiles> => {
  const files = forge(scene);
  change(files);
  return filesOf(mapSource(files));
};
const fault = (one: Read<unknown> | undefined): string => {
  if (one === undefined || 'value' in one) return 'read';
  return `${one.finding.status}: ${one.finding.message}`;
};
const wrong = (path: string, byte: number, expected: string, found: string): string =>
  `failed: ${path}, line 1, byte ${byte}: expected ${expected}, found ${found}`;

describe('files', () => {
  test('are read with their digests', async () => {
    const files = forge();
    const found = await read();
    const parts = [
      found.proof,
      found.plan,
      found.manifest,
      found.stretches,
      found.trustedKeys,
      ...found.receipts.values(),
    ];
    expect(parts.map(fault)).toEqual(parts.map(() => 'read'));
    expect([found.receipts.size, found.unread.size, found.entries.length]).toEqual([2, 0, files.size]);
    const expected = [...files]
      .filter(([path]) => path !== 'ledger.jsonl')
      .map(([path, bytes]) => [path, digest(bytes)]);
    expect(Object.fromEntries(found.digests)).toEqual(Object.fromEntries(expected));
  });

  test('say where they are not of their schema', async () => {
    const plan = await read((files) => {
      const value = JSON.parse((files.get('plan.json') as Buffer).toString()) as Dict;
      files.set('plan.json', file({ ...value, mode: 5 }));
    });
    expect(fault(plan.plan)).toMatch(/^failed: plan\.json, line 1, byte \d+: expected mode: .*, found 5$/);
    const text = await read((files) => files.set('plan.json', Buffer.from('x')));
    expect(fault(text.plan)).toMatch(
      /^failed: plan\.json, line 1, byte 0: expected canonical content of a closed schema, found: /,
    );
    const edited = await read((files) => {
      const [one] = JSON.parse((files.get('checkpoints.json') as Buffer).toString()) as Dict[];
      files.set('checkpoints.json', file([{ ...one, after: 'x' }]));
    });
    expect(fault(edited.stretches)).toBe(
      wrong('checkpoints.json', 0, 'a signed checkpoint in [0].after', 'other text'),
    );
    const list = await read((files) => files.set('checkpoints.json', Buffer.from('[]x')));
    expect(fault(list.stretches)).toMatch(/^failed: checkpoints\.json, line 1, byte 0: expected canonical content/);
  });

  test('that are not there are a defect of a sealed proof', async () => {
    for (const path of ['CANONICAL_PROOF.json', 'plan.json', 'checkpoints.json', 'trusted-keys'] as const) {
      const part = { 'CANONICAL_PROOF.json': 'proof', 'plan.json': 'plan', 'checkpoints.json': 'stretches' } as const;
      const name = path === 'trusted-keys' ? 'trustedKeys' : part[path];
      const gone = wrong(path, 0, 'a file', 'nothing');
      expect(fault((await read((files) => files.delete(path)))[name])).toBe(gone);
      const open = await read((files) => [path, 'manifest.json'].forEach((each) => files.delete(each)));
      expect(fault(open[name])).toBe(gone.replace('failed', 'missing'));
      expect(fault(open.manifest)).toBe('missing: manifest.json is not there: the run did not finish its proof');
    }
  });

  test('that are links are none', async () => {
    const source = mapSource(forge());
    const found = await readProofFiles(
      source,
      (await source.list()).map((entry) => ({ ...entry, kind: entry.path === 'plan.json' ? 'other' : 'file' })),
    );
    expect(fault(found.plan)).toBe(wrong('plan.json', 0, 'a file', 'nothing'));
  });

  test('that are only hashed may be large, up to 512 MiB', async () => {
    const piece = Buffer.alloc(64 * 1024 * 1024);
    const sized = (bytes: number): Promise<ProofFiles> => {
      const source = mapSource(forge());
      const large: FileSource = {
        ...source,
        async *stream(path) {
          if (path !== 'report.html') for await (const bytes of source.stream(path)) yield bytes;
          else
            for (let left = bytes; left > 0; left -= piece.length) yield await Promise.resolve(piece.subarray(0, left));
        },
      };
      return filesOf(large);
    };
    const limit = 512 * 1024 * 1024;
    expect((await sized(limit)).digests.get('report.html')).toMatch(/^sha256:/);
    const over = await sized(limit + 1);
    expect([over.digests.has('report.html'), over.unread.get('report.html')?.message]).toEqual([
      ...[false, `report.html, line 1, byte 0: expected at most ${limit} bytes, found more`],
    ]);
    const none = await read((files) => files.delete('summary.md'));
    expect([none.digests.has('summary.md'), none.unread.size]).toEqual([false, 0]);
  });

  test('are needed by what builds on them, and reported by what looks at them', () => {
    const lost: Read<string> = { finding: new Finding('failed', 'lost') };
    expect([need({ value: 'x' }, 'it'), must({ value: 'x' })]).toEqual(['x', 'x']);
    expect(() => need(lost, 'it')).toThrow('needs it, which could not be read');
    expect(() => must(lost)).toThrow('lost');
    expect(findingOf(lost.finding, 'p')).toBe(lost.finding);
    expect(() => claimOf({ ledger: { claim: null } } as never)).toThrow('needs ledger.jsonl, which could not be read');
    const sealed = (...paths: readonly string[]): boolean =>
      isSealed({ files: { entries: paths.map((path) => ({ path })) } } as never);
    expect([sealed('plan.json', 'manifest.json'), sealed('plan.json'), sealed()]).toEqual([true, false, false]);
    expect([findingOf(new UnfitFile('unfit'), 'p'), findingOf(new Error('other'), 'p')]).toMatchObject([
      { status: 'failed', message: 'unfit' },
      {
        status: 'failed',
        message: 'p, line 1, byte 0: expected canonical content of a closed schema, found: other',
      },
    ]);
    expect(() => absent('p', true, 'this', 'that')).toThrow('p, line 1, byte 0: expected this, found that');
  });
});

describe('lines', () => {
  const lines = async (
    scene: Forgery,
    since: number | null = null,
    change?: (files: Files) => void,
  ): Promise<ProofLedger> => {
    const files = forge(scene);
    change?.(files);
    const source = mapSource(files);
    return readProofLedger(source, await filesOf(source), LINE_RULES, since);
  };
  const sizes = ({ states }: ProofLedger): number[] => [...states.keys()].sort((a, b) => a - b);
  const defect = ({ finding }: ProofLedger): string => `${String(finding?.check)}: ${finding?.message ?? ''}`;

  test('stand in stretches, with states where checkpoints and receipts name them', async () => {
    const one = await lines({});
    expect([one.finding, one.stretches, one.entries, sizes(one)]).toEqual([null, [{ first: 0, end: 14 }], 14, [0, 14]]);
    const parts = await lines({ linesBefore: 5, linesBetween: 3 });
    const [first, second] = parts.stretches;
    expect([parts.stretches.length, first?.first, (second?.first ?? 0) - (first?.end ?? 0)]).toEqual([2, 5, 3]);
    expect(sizes(parts)).toEqual([5, first?.end, second?.first, second?.end]);
    expect(sizes(await lines({}, 7))).toEqual([0, 7, 14]);
    // What stands before is known by a checkpoint alone.
    const bare: Forgery = {
      linesBefore: 5,
      checkpoints: ([one]) => void Object.assign(one as Dict, { before: null, after: null }),
      receipt: (payload) => void Object.assign(payload, { ledger: null }),
    };
    expect(sizes(await lines(bare, 5))).toEqual([]);
  });

  test('keep the state that a receipt was minted on', async () => {
    const anchored = await lines({
      receipt: (payload) => {
        payload['ledger'] = { size: 4, head: '0'.repeat(64) };
      },
    });
    expect(sizes(anchored)).toEqual([4, 14]);
    expect(sizes(await lines({ mode: 'dry_run' }))).toEqual([]);
  });

  test('follow one another where checkpoints cannot be read', async () => {
    const found = await lines({ linesBefore: 5 }, null, (files) => files.set('checkpoints.json', Buffer.from('x')));
    expect([found.finding, found.entries, found.last?.root, found.stretches]).toEqual([
      ...[null, 14, null, [{ first: 5, end: 19 }]],
    ]);
  });

  test('are there, at least one', async () => {
    expect(defect(await lines({}, null, (files) => files.delete('ledger.jsonl')))).toBe(
      'ledger_encoding: ledger.jsonl, line 1, byte 0: expected a file, found nothing',
    );
    const none = await lines({}, null, (files) => files.set('ledger.jsonl', Buffer.alloc(0)));
    expect(defect(none)).toBe('ledger_encoding: ledger.jsonl, line 1, byte 0: expected a line at least, found none');
    expect([none.claim, none.last, none.entries]).toEqual([null, null, 0]);
  });

  test('are of one claim', async () => {
    const other = 'd'.repeat(32);
    const mixed: Forgery = { lines: (all) => all.map((line, i) => (i === 4 ? { ...line, claim: other } : line)) };
    const byte = forge(mixed).get('ledger.jsonl')?.indexOf(`"${other}"`) ?? 0;
    expect(defect(await lines(mixed))).toBe(
      `one_claim: ledger.jsonl, line 5, byte ${byte}: expected one claim (${'c'.repeat(32)}), found "${other}"`,
    );
  });

  test('have a digest once all were read', async () => {
    const digestIn = async (...more: readonly string[]): Promise<string | undefined> => {
      const all = forge();
      all.set(
        'ledger.jsonl',
        Buffer.concat([all.get('ledger.jsonl') as Buffer, ...more.map((text) => Buffer.from(text))]),
      );
      const source = mapSource(all);
      const files = await filesOf(source);
      await readProofLedger(source, files, LINE_RULES, null);
      return files.digests.get('ledger.jsonl');
    };
    expect([await digestIn(), await digestIn('{}\n')]).toEqual([
      digest(forge().get('ledger.jsonl') as Buffer),
      undefined,
    ]);
  });
});

test('every type of line but the first comes after the first', () => {
  expect([...AFTER_OPENED, 'run.opened'].sort()).toEqual([...LINE_TYPES].sort());
});
