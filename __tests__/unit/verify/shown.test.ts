import { expect, test } from '@jest/globals';
import { mapSource } from 'file-sources/source';
import { dataAt, edit } from 'forged-proofs/cases/cases';
import type { Forgery } from 'forged-proofs/forgery';
import { forge } from 'forged-proofs/proof';
import { KINDS } from '../../../src/operations/registry.ts';
import { readShown } from '../../../src/verify/shown.ts';

/** What a comment and a browser show of a proof, which anybody may have made. */

const DRY: Forgery = { mode: 'dry_run', ops: [{ id: 'a' }, { id: 'b', decision: 'forbid' }] };
const shown = (files: ReadonlyMap<string, Buffer>) => readShown(mapSource(files), KINDS);

test('its files are shown as they are, with what they foretell', async () => {
  const files = forge(DRY);
  const text = (path: string): string => files.get(path)?.toString() ?? '';
  const found = await shown(files);
  expect(found).toMatchObject({
    ...{ ledgerText: text('ledger.jsonl'), policyText: text('policy.yml'), evidenceText: text('evidence.json') },
    ...{ approversText: text('approvers'), checkpoints: [], policyFile: null, warnings: [], comparison: null },
    plan: JSON.parse(text('plan.json')) as object,
    proof: JSON.parse(text('CANONICAL_PROOF.json')) as object,
  });
  expect(`${found.lines.map((line) => JSON.stringify(line)).join('\n')}\n`).toHaveLength(found.ledgerText.length);
  expect(found.terms).not.toBeNull();
  expect(found.standings.map(({ operation_id: id, standing }) => [id, standing])).toEqual([
    ['a', 'permitted'],
    ['b', 'refused'],
  ]);
});

test('of a run in prod nothing is foretold', async () => {
  const found = await shown(forge());
  expect([found.proof.run.mode, found.standings]).toEqual(['prod', []]);
});

test('where the policy is withheld, who must approve is not known', async () => {
  const withheld = dataAt('run.opened', 'policy_source.withheld', true);
  const found = await shown(forge({ ...DRY, ...withheld, files: edit('policy.yml', () => '') }));
  expect([found.terms, found.policyText, found.standings.length]).toEqual([null, '', 2]);
  const unnamed = await shown(forge({ ...DRY, ...dataAt('run.opened', 'policy_source', null) }));
  expect(unnamed.standings.length).toBe(2);
});

test('a proof that contradicts itself is not shown, but what contradicts is told', async () => {
  const files = forge(DRY);
  edit('evidence.json', (text) => text.replace('octocat', 'mallory'))(files);
  await expect(shown(files)).rejects.toMatchObject({
    status: 'failed',
    message: expect.stringMatching(
      /^manifest: evidence\.json, line 1, byte 0: expected sha256:\S+ as in the manifest, found sha256:/,
    ),
  });
});

test('nor one whose files change while they are read', async () => {
  const files = forge(DRY);
  const source = mapSource(files);
  let reads = 0;
  const stream = (path: string) => {
    const changed = path === 'policy.yml' && ++reads > 1;
    return changed ? mapSource(new Map([[path, Buffer.from('version: 1\n')]])).stream(path) : source.stream(path);
  };
  await expect(readShown({ ...source, stream }, KINDS)).rejects.toMatchObject({
    status: 'failed',
    message: 'policy.yml changed while it was read',
  });
});
