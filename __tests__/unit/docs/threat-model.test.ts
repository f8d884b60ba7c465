import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { SCENARIOS } from 'security-audit/scenarios/index';

const text = readFileSync(join(import.meta.dirname, '../../../docs/threat-model.md'), 'utf8');
const list = /<!-- scenarios -->([^]*?)<!-- \/scenarios -->/.exec(text)?.[1] ?? '';

test('the threat model names every scenario of the security audit by its id, and no other (npm run readme)', () => {
  const found = [
    ...list.matchAll(/\*\*([A-Z]\d+)\*\*(?: … \((\d+)\))? (.*?)(?=: \w+(?: \(|\.)|;| \([a-z ]+\)\.|\.(?:\s|$))/gm),
  ];
  // The scenarios of a series are one attack, under the first one's id; the original ten have sections of their own.
  const told = [...text.matchAll(/^### (A\d+) /gm)].map(([, id = '']) => id);
  expect(told).toEqual(Array.from({ length: 10 }, (_, i) => `A${i + 1}`));
  const groups = [...Map.groupBy(SCENARIOS, ({ id, series }) => series ?? id).values()].filter(
    ([first]) => !told.includes(first?.id ?? ''),
  );
  const byId = (a: readonly unknown[], b: readonly unknown[]): number => String(a[0]).localeCompare(String(b[0]));
  expect(found.map(([, id, count = '1', name]) => [id, Number(count), name]).sort(byId)).toEqual(
    groups.map((of) => [of[0]?.id, of.length, of[0]?.series ?? of[0]?.name]).sort(byId),
  );
});

test('every scenario has an id of its own; the original ten are there, and at least thirty more', () => {
  const ids = SCENARIOS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (let i = 1; i <= 10; i++) expect(ids).toContain(`A${i}`);
  expect(ids.length).toBeGreaterThanOrEqual(45);
});
