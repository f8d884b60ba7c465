import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { KINDS } from '../../../src/operations/registry.ts';
import { envelopeShape } from '../../../src/protocol/dsse.ts';
import { LINE_TYPES, lineShape } from '../../../src/protocol/ledger.ts';
import type { Line } from '../../../src/protocol/ledger.ts';
import { consumedShape, openShape, runShape, tipShape } from '../../../src/protocol/ledger-files.ts';
import { planShape } from '../../../src/protocol/plan.ts';
import { checkpointsShape, manifestShape, proofShape } from '../../../src/protocol/proof.ts';
import { receiptShape } from '../../../src/protocol/receipt.ts';
import type { Shape } from '../../../src/core/shape.ts';
import { OPERATIONS } from '../report/states.ts';

/**
 * Every file of the protocol is a closed schema: whatever is left out, added or of another type at any place of it is
 * refused, and the place is named. Tried on what a second implementation wrote, at every kind of place once.
 */

const fixtures = join(import.meta.dirname, '../../fixtures');
const json = (pattern: string): unknown[] =>
  globSync(pattern, { cwd: fixtures }).map((file) => JSON.parse(readFileSync(join(fixtures, file), 'utf8')) as unknown);
const payloads = (pattern: string): unknown[] =>
  (json(pattern) as { payload: string }[]).map(({ payload }) => JSON.parse(atob(payload)) as unknown);
const LINES = globSync('**/ledger.jsonl', { cwd: fixtures }).flatMap((file) =>
  readFileSync(join(fixtures, file), 'utf8').trimEnd().split('\n'),
);
const linesOf = (type: Line['type']): unknown[] =>
  LINES.filter((line) => line.includes(`"type":"${type}"`)).map((line) => JSON.parse(line) as unknown);
const [plan] = json('conformance/shipped/plan.json') as object[];

const hex = (digits: number): string => 'ab'.repeat(digits / 2);
const sha = `sha256:${hex(64)}`;
const SAMPLES: readonly (readonly [string, Shape<unknown>, readonly unknown[]])[] = [
  ...LINE_TYPES.map((type) => [type, lineShape, linesOf(type)] as const),
  ['plan.json', planShape(KINDS), [...json('**/plan.json'), { ...plan, operations: OPERATIONS }]],
  ['an envelope', envelopeShape, json('**/receipts/*.json')],
  ['a receipt', receiptShape, payloads('**/receipts/*.json')],
  ['manifest.json', manifestShape, payloads('**/manifest.json')],
  ['checkpoints.json', checkpointsShape, json('**/checkpoints.json')],
  ['CANONICAL_PROOF.json', proofShape, json('**/CANONICAL_PROOF.json')],
  ['tip.json', tipShape, [{ frontier: [hex(64)], head: hex(64), size: 1 }]],
  ['consumed/', consumedShape, [{ claim: hex(32), operation_digest: sha, run_attempt: 1, run_id: '9' }]],
  ['open/', openShape, [{ receipt_id: `rcpt_${hex(32)}`, run_attempt: 1, run_id: '9', seq: 3 }]],
  ['runs/', runShape, [{ opened_at: '2026-11-22T01:02:03.456Z', plan_digests: [sha] }]],
];

type Path = readonly (string | number)[];
/** Maps: whose names are data. */
const MAPS = ['counts', 'files'];

/** Every place of a value, but one for each kind of place: the first of each list. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.slice(0, 3).map((item, i) => [i, item] as const)
    : Object.entries(value);
  return [path, ...inner.flatMap(([name, member]) => placesOf(member, [...path, name]))];
}

function changed(value: unknown, path: Path, change: (holder: Record<string, unknown>, name: string) => void): unknown {
  const copy = { root: structuredClone(value) };
  const whole: Path = ['root', ...path];
  const holder = whole
    .slice(0, -1)
    .reduce<unknown>((inner, part) => (inner as Record<string | number, unknown>)[part], copy);
  change(holder as Record<string, unknown>, String(whole.at(-1)));
  return copy.root;
}

const printed = (path: Path): string =>
  path
    .map((part) =>
      typeof part === 'number'
        ? `[${part}]`
        : `.${/^[\w.-]{1,64}$/.test(part) ? part : JSON.stringify(part.slice(0, 64))}`,
    )
    .join('')
    .replace(/^\./, '');
/** Where a list may hold another thing instead, the fault is the other thing's: told of the entry is enough. */
const ENTRY = /^(?:data\.(?:rules|violations|warnings)|.*\.commit\.files)\[\d+\]/;
const named = (shown: string, fault: string | undefined): string | undefined => {
  const [entry] = ENTRY.exec(shown) ?? [];
  return entry !== undefined && fault?.startsWith(entry) === true ? shown : fault?.replace(/\.$/, '');
};
const kindOf = (path: Path): string => path.filter((part) => typeof part === 'string').join('.');

/** Each kind of place once in all samples, and each once where it is null. */
function tried(samples: readonly unknown[]): { sample: unknown; path: Path; value: unknown }[] {
  const kinds = new Map<string, { sample: unknown; path: Path; value: unknown }>();
  for (const sample of samples) {
    for (const path of placesOf(sample)) {
      const value = path.reduce<unknown>((inner, part) => (inner as Record<string | number, unknown>)[part], sample);
      kinds.set(`${kindOf(path)} ${typeof value}`, { sample, path, value });
    }
  }
  return [...kinds.values()];
}

test.each(SAMPLES)('%s: what was written fits', (_name, shape, samples) => {
  expect(samples.length).toBeGreaterThan(0);
  for (const sample of samples) expect(shape(sample)).toBeNull();
});

test.each(SAMPLES)('%s: nothing is of another type', (_name, shape, samples) => {
  for (const { sample, path } of tried(samples)) {
    const wrong = () => 'of no type that JSON has';
    const fault = shape(changed(sample, path, (holder, name) => (holder[name] = wrong)));
    expect(named(printed(path), fault?.path)).toBe(printed(path));
    expect(fault?.expected).toMatch(/./);
  }
});

test.each(SAMPLES)('%s: nothing is left out', (_name, shape, samples) => {
  for (const { sample, path } of tried(samples)) {
    const name = path.at(-1);
    if (typeof name !== 'string' || MAPS.includes(String(path.at(-2)))) continue;
    const fault = shape(changed(sample, path, (holder, key) => void Reflect.deleteProperty(holder, key)));
    // The two that name an operation go together.
    const together = shape === lineShape && name === 'operation_kind';
    const shown = together ? 'operation_id' : printed(path);
    expect(named(shown, fault?.path)).toBe(shown);
  }
});

test.each(SAMPLES)('%s: nothing is added', (_name, shape, samples) => {
  for (const { sample, path, value } of tried(samples)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    if (MAPS.includes(String(path.at(-1)))) continue;
    const fault = shape(changed(sample, [...path, 'zzz'], (holder, key) => (holder[key] = null)));
    const shown = printed([...path, 'zzz']);
    expect(named(shown, fault?.path)).toBe(shown);
    if (!ENTRY.test(shown)) expect(fault?.expected).toBe('no such field');
  }
});
