import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { SCENARIOS } from 'security-audit/scenarios/index';

const text = readFileSync(join(import.meta.dirname, '../../../docs/threat-model.md'), 'utf8');
const table = /<!-- scenarios -->([^]*?)<!-- \/scenarios -->/.exec(text)?.[1] ?? '';

test('the threat model names every scenario of the security audit by its id, and no other (npm run readme)', () => {
  const rows = [...table.matchAll(/^\| ([A-Z]\d+)(?: … \((\d+)\))? +\| (.*?) +\|/gm)];
  // The scenarios of a series are one row, under the first one's id.
  const groups = [...Map.groupBy(SCENARIOS, ({ id, series }) => series ?? id).values()];
  expect(rows.map(([, id, count = '1', name]) => [id, Number(count), name])).toEqual(
    groups.map((of) => [of[0]?.id, of.length, of[0]?.series ?? of[0]?.name]),
  );
});

test('every scenario has an id of its own; the original ten are there, and at least thirty more', () => {
  const ids = SCENARIOS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (let i = 1; i <= 10; i++) expect(ids).toContain(`A${i}`);
  expect(ids.length).toBeGreaterThanOrEqual(45);
});
