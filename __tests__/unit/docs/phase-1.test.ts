import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
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

test('the milestone tags are named', () => {
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
     "1692448b7e46c4f99478657621153249b8689fac97a3cf5c816e359e7b8fefc2",
     "2108100febb5b9a3f915be1c6aa6f7d185211572c470804014dd07a9f41fd97e",
     "d299ce56fcd9ca6d521128695cd806bc60d1d050310ce40056ffd0149a238b91",
   ]
  `);
});
