import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { KINDS } from '../../../src/operations/registry.ts';
import { parsePolicy } from '../../../src/authorize/policy/index.ts';
import { EXIT_CODES } from '../../../src/verify/verdict.ts';
import { LINE_TYPES } from '../../../src/protocol/ledger.ts';
import { PROOF_FILES } from '../../../src/protocol/proof.ts';
import { CHECK_NAMES, GATE_CODES, runResult } from '../../../src/protocol/vocabulary.ts';
import { between, blocksOf, codeSpansOf, itemsOf, read, root } from '../../support/markdown.ts';

/** What the documents spell out of the protocol is what the code has. */

const formats = read('docs/formats.md');

test('the example of a key is the golden one', () => {
  const golden = JSON.parse(readFileSync(join(root, '__tests__/fixtures/golden/key-42.json'), 'utf8')) as Record<
    string,
    string
  >;
  const values = itemsOf(between(formats, 'vectors')).map(([, value]) => value.replaceAll('`', ''));
  expect(values.slice(1)).toEqual([golden['secret'], golden['key_id'], golden['hmac_key'], golden['vkey']]);
});

test('the gate: nine checks in their order, each with its codes', () => {
  const rows = itemsOf(between(formats, 'gate')).map(([name, what]) => [
    name,
    codeSpansOf(/\(([^()]+)\)$/.exec(what)?.[1] ?? ''),
  ]);
  expect(rows).toEqual(CHECK_NAMES.map((name, i) => [`${i} \`${name}\``, [...GATE_CODES[name]]]));
});

test('every type of a ledger line, every result and every file of a proof is told, and no other', () => {
  const spans = codeSpansOf(formats);
  const types = itemsOf(formats)
    .map(([first]) => codeSpansOf(first))
    .filter((names) => names.every((name) => /^[a-z]+\.[a-z_]+$/.test(name)) && names.length > 0)
    .flat()
    .filter((name) => !/\.(json|jsonl|yml|html|md)$/.test(name));
  expect([...new Set(types)].sort()).toEqual([...LINE_TYPES].sort());
  const results = ['planned', 'authorized', 'blocked', 'unchanged', 'shipped', 'partial', 'failed'];
  expect(results.filter((result) => runResult(result) !== null || !spans.includes(result))).toEqual([]);
  for (const file of Object.values(PROOF_FILES)) expect(formats).toContain(`  ${file}`);
});

/** Every field that proofs of a second implementation have is named where the format is told. */
describe('fields of the conformance proofs', () => {
  const fixtures = join(root, '__tests__/fixtures/conformance');
  const proofs = readdirSync(fixtures).filter((name) => existsSync(join(fixtures, name, 'plan.json')));
  const json = (...path: string[]): Record<string, unknown> =>
    JSON.parse(readFileSync(join(fixtures, ...path), 'utf8')) as Record<string, unknown>;
  const section = (title: string): string => formats.split(/^## /m).find((part) => part.startsWith(title)) ?? '';
  const words = (markdown: string): Set<string> =>
    new Set([...codeSpansOf(markdown), ...blocksOf(markdown, 'text')].flatMap((text) => text.match(/\w+/g) ?? []));
  const untold = (value: unknown, told: ReadonlySet<string>): string[] => {
    if (Array.isArray(value)) return value.flatMap((item) => untold(item, told));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => [...(told.has(key) ? [] : [key]), ...untold(inner, told)]);
  };

  test.each(proofs)('%s', (name) => {
    expect(untold(json(name, 'plan.json'), words(section('3. ')))).toEqual([]);
    const receipts = readdirSync(join(fixtures, name), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.dsse.json'),
    );
    for (const path of receipts) {
      const envelope = json(name, path) as { payload: string };
      const payload = JSON.parse(Buffer.from(envelope.payload, 'base64').toString()) as unknown;
      expect(untold([envelope, payload], words(section('4. ')))).toEqual([]);
    }
    const rows = itemsOf(section('6. '));
    for (const line of readFileSync(join(fixtures, name, 'ledger.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')) {
      const { data, type, ...keys } = JSON.parse(line) as { data: Record<string, unknown>; type: string };
      expect(untold(keys, words(section('6. ')))).toEqual([]);
      const row = rows.find(([types]) => codeSpansOf(types).includes(type));
      const told = words(row?.join(' ') ?? '');
      expect([type, Object.keys(data).filter((key) => !told.has(key))]).toEqual([type, []]);
    }
    const told = new Set([...words(section('8. ')), ...words(section('4. ')), ...words(section('5. '))]);
    expect(untold(json(name, 'CANONICAL_PROOF.json'), told)).toEqual([]);
    expect(untold(json(name, 'checkpoints.json'), told)).toEqual([]);
  });
});

test('every field of evidence.json is told, and no other', () => {
  const source = read('src/protocol/evidence.ts');
  const table = between(formats, 'evidence');
  const names = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);
  const fields = names(source.slice(source.indexOf('evidenceShape = ')), /^ {2}([a-z_]+):/gm);
  expect(itemsOf(table).map(([name]) => name.replaceAll('`', ''))).toEqual(expect.arrayContaining(fields));
  expect(itemsOf(table)).toHaveLength(fields.length);
  const told = new Set(codeSpansOf(table).flatMap((span) => span.match(/\w+/g) ?? []));
  expect(names(source, /(?<=[{,] |^ +)([a-z_]+): /gm).filter((name) => !told.has(name))).toEqual([]);
});

test('the verdicts and how they exit', () => {
  const rows = itemsOf(formats).flatMap(([name]) => [...name.matchAll(/^(\d) `([A-Z_]+)`$/g)]);
  expect(rows.map(([, exit, verdict]) => [verdict, Number(exit)])).toEqual(
    Object.entries(EXIT_CODES).sort(([, a], [, b]) => a - b),
  );
});

describe('rules of a policy that a document shows', () => {
  const head = `version: 1\nenvironment: production\napprovals: none\nrules:\n`;
  const blocks = ['docs/operations.md'].flatMap((name) =>
    blocksOf(read(name), 'yaml').filter((text) => /^- id: .*\n {2}effect:/.test(text)),
  );
  test('are found', () => {
    expect(blocks.length).toBe(1);
  });
  test.each(blocks)('are rules: %#', (text) => {
    const policy = `${head}${text.replace(/^(?=.)/gm, '  ')}\n`;
    expect(parsePolicy(Buffer.from(policy), 'policy.yml', KINDS).value.rules.length).toBeGreaterThan(0);
  });
});

test('docs/architecture.md: the layers are those that the linter and the test of imports hold', () => {
  const layers = JSON.parse(read('tools/layers.json')) as Record<string, { imports: string[]; types: string[] }>;
  const rows = itemsOf(between(read('docs/architecture.md'), 'layers')).map(([layer, what]) => {
    const [values = '', types = ''] = what.split('; types of ');
    return [layer, values, types].map(codeSpansOf);
  });
  expect(rows).toEqual(Object.entries(layers).map(([layer, { imports, types }]) => [[layer], imports, types]));
});
