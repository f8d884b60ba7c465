import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderSource, mapSource, readWhole } from 'file-sources/source';
import { PROOF_CHECKS } from '../../../src/verify/checks-claims.ts';
import { verifyProof } from '../../../src/verify/verify-proof.ts';
import type { Report } from '../../../src/verify/verdict.ts';

/** What an attestation of assets that shipped would say of them. */

const folder = join(import.meta.dirname, '../../fixtures/conformance/shipped');
type Changes = Readonly<Record<string, ((text: string) => string) | null>>;

async function verified(changes: Changes = {}): Promise<Report> {
  const source = folderSource(folder, { files: 1000, depth: 2 });
  const files = new Map<string, Buffer>();
  for (const { path } of await source.list()) {
    const change = changes[path];
    const bytes = await readWhole(source, path, 10_000_000);
    if (change !== null) files.set(path, change === undefined ? bytes : Buffer.from(change(bytes.toString())));
  }
  const checks = PROOF_CHECKS.filter(({ name }) => name === 'predicate');
  return verifyProof(mapSource(files), { pins: null, checks });
}

const BOTH = 'predicate.json, line 1, byte 0: expected predicate.json and subjects.sha256 where an asset shipped';

test.each<[string, Changes, string]>([
  ['they say what the proof says', {}, 'ok: predicate.json and subjects.sha256 say what the proof says'],
  [
    'neither is there',
    { 'predicate.json': null, 'subjects.sha256': null },
    'not_applicable: the proof states no predicate for attestations',
  ],
  ['no predicate', { 'predicate.json': null }, `failed: ${BOTH}, found others`],
  ['no subjects', { 'subjects.sha256': null }, `failed: ${BOTH}, found others`],
  [
    'nothing that shipped',
    {
      'CANONICAL_PROOF.json': (text) => text.replaceAll('"outcome":"succeeded"', '"outcome":"failed"'),
      'subjects.sha256': () => '',
    },
    `failed: ${BOTH}, found others`,
  ],
  ['no plan', { 'plan.json': null, 'manifest.json': null }, 'skipped: needs plan.json, which could not be read'],
  [
    'another result',
    { 'predicate.json': (text) => text.replace('"result":"shipped"', '"result":"partial"') },
    'failed: predicate.json, line 1, byte BYTE: expected result "shipped", found "partial"',
  ],
  [
    'another asset',
    { 'subjects.sha256': (text) => text.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) },
    'failed: subjects.sha256, line 1, byte 0: expected the assets that shipped, found others',
  ],
])('%s', async (_what, changes, expected) => {
  const [found] = (await verified(changes)).checks;
  expect(`${found?.status ?? ''}: ${found?.detail ?? ''}`.replace(/byte [1-9]\d*/, 'byte BYTE')).toBe(expected);
});

test('a report names the assets that were published, where plan and proof can be read', async () => {
  const { published = [] } = await verified();
  const digest = expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as unknown;
  expect(published).toEqual(
    ['widgets.tar.gz', 'SHA256SUMS'].map((name) => ({ name, digest, repository: 'acme/widgets', tag: 'v1.0.0' })),
  );
  expect((await verified({ 'plan.json': null })).published).toEqual([]);
});

test('a report names the run that its proof is about, where the lines tell it', async () => {
  expect((await verified()).about).toMatchObject({
    repository: 'acme/widgets',
    planDigest: expect.stringMatching(/^sha256:/),
  });
  expect(await verified({ 'ledger.jsonl': () => 'x\n' })).not.toHaveProperty('about');
  const opened = await verified({ 'ledger.jsonl': (text) => text.slice(0, text.indexOf('\n') + 1) });
  expect(opened.about).toMatchObject({ repository: 'acme/widgets', planDigest: null });
});
