import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { SCENARIOS } from 'security-audit/scenarios/index';

const text = readFileSync(join(import.meta.dirname, '../../../docs/threat-model.md'), 'utf8');
const table = /<!-- scenarios -->([^]*?)<!-- \/scenarios -->/.exec(text)?.[1] ?? '';

test('the threat model names every scenario of the security audit by its id, and no other (npm run readme)', () => {
  const rows = [...table.matchAll(/^\| ([A-Z]\d+) +\| (.*?) +\|/gm)].map(([, id, name]) => [id, name]);
  expect(rows).toEqual(SCENARIOS.map(({ id, name }) => [id, name]));
});

test('every scenario has an id of its own; the original ten are there, and at least thirty more', () => {
  const ids = SCENARIOS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (let i = 1; i <= 10; i++) expect(ids).toContain(`A${i}`);
  expect(ids.length).toBeGreaterThanOrEqual(45);
});
