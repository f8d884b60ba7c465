import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { sha256 } from '../../../src/core/digest.ts';
import { read, root, rowsOf } from '../../support/markdown.ts';

/** Phase 1 is archived: its documents say so, and its evidence does not change any more. */

const legacy = read('PHASE1_LEGACY.md');

test('phase 1 is deprecated as a product and in force as law', () => {
  expect(legacy).toMatch(/As a product it is \*\*deprecated\*\*/);
  expect(legacy).toMatch(/As law it is \*\*in force\*\*/);
  expect(legacy).toContain('## What superseded it');
  expect(read('README.md')).toContain('[deprecated as a product](PHASE1_LEGACY.md), in force as law');
});

test('README shows the phases in their order, with their state', () => {
  const rows = rowsOf(read('README.md')).filter(([phase = '']) => /^[123], /.test(phase));
  expect(rows.map(([phase = '', state = '']) => [phase[0], /deprecated|frozen|active/.exec(state)?.[0]])).toEqual([
    ['1', 'deprecated'],
    ['2', 'frozen'],
    ['3', 'active'],
  ]);
});

test('the milestone tags are named, and planned as operations', () => {
  const { operations } = parse(read('.marketops/milestones.yml')) as { operations: { kind: string; tag: string }[] };
  expect(operations.map(({ kind, tag }) => [kind, tag])).toEqual([
    ['tag_repo', 'marketops-dryrun-law-v1.0.0'],
    ['tag_repo', 'marketops-github-publisher-v1.0.0'],
  ]);
  expect(legacy).toContain('`marketops-dryrun-law-v1.0.0`');
  expect(legacy).toContain('`marketops-github-publisher-v1.0.0`');
});

/** SHA-256 over every file of the folder, names included. */
function fingerprint(folder: string): string {
  const path = join(root, '__tests__/fixtures', folder);
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const each = files.map((file) => `${file.slice(path.length)} ${sha256(readFileSync(file)).toString('hex')}\n`);
  return sha256(each.join('')).toString('hex');
}

test('its evidence is there, byte for byte', () => {
  expect(['conformance/dry_run', 'conformance/dry_run_refused', 'golden'].map(fingerprint)).toMatchInlineSnapshot(`
   [
     "4184b5f15bf2c99f69314381dbe97714e196f4729597625da067045a00158dd0",
     "e820ff9e257d7a44d3aec39186fd2c245ff63aebc2e8175ea55e795a9cfc03de",
     "074c429b7c8ec64d3d4982c54dbd5d14ba6c8afd3cc989976dc043890d390d04",
   ]
  `);
});
