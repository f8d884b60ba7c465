import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { POLICY_CODES } from '../../../src/authorize/policy/codes.ts';
import { GITHUB_CODES } from 'github-client/errors';
import { GATE_CODES } from '../../../src/protocol/vocabulary.ts';
import { explain, EXPLANATIONS, isExplained } from '../../../src/report/explain.ts';
import { generate } from '../../../tools/codes.ts';

test('the committed texts are what docs/codes.yml gives: run `npm run codes`', () => {
  for (const [path, text] of generate()) expect(readFileSync(path, 'utf8')).toBe(text);
});

const root = new URL('../../../', import.meta.url).pathname;
const source = join(root, 'src/');
/** Whose failures are this product's. */
const PACKAGES = ['github-client', 'registry-clients', 'history'].map((name) => join(root, 'packages', name, 'src'));

/** The report only repeats codes. */
const SILENT = /^report\b/;
/**
 * Words after `code:` that are no failures: findings of `policy check` and `doctor`, what a policy waives and
 * what prod lacks are warnings, which bring their own text.
 */
const OTHER_CODES = /^(?:authorize\/policy\/(?:check|waivers)|run\/readiness|cli\/setup\/doctor)\.ts$/;
const NO_CODES = new Set(['custom', 'code', 'proof', 'workflow', 'operations']);

/** Codes that have a name; the name must lead to a text. */
const NAMED = [/new (?:[A-Z]\w*Error)\(\s*([A-Z][A-Z0-9_]+)\b/g, /\bcode: ([A-Z][A-Z0-9_]+)\b/g];
const SPEAKERS = [
  /new (?:[A-Z]\w*Error)\(\s*'([a-z][a-z0-9_]+)'/g,
  /\bcode: '([a-z][a-z0-9_]+)'/g,
  /\b(?:fail|refuse|violation|refusal|lost)\(\s*'([a-z][a-z0-9]*(?:_[a-z0-9]+)+)'/g,
];

function codesInSources(): Map<string, string> {
  const found = new Map<string, string>();
  const files = [source, ...PACKAGES].flatMap(filesOf);
  const everything = files.map((file) => readFileSync(file, 'utf8'));
  const valueOf = (name: string): string =>
    everything.map((text) => new RegExp(`\\bconst ${name} = '([a-z0-9_]+)'`).exec(text)?.[1]).find(Boolean) ?? name;
  for (const file of files) {
    const name = file.startsWith(source) ? file.slice(source.length) : file;
    if (SILENT.test(name) || OTHER_CODES.test(name)) continue;
    const text = readFileSync(file, 'utf8');
    for (const [, code] of SPEAKERS.flatMap((pattern) => [...text.matchAll(pattern)])) {
      if (code !== undefined && !NO_CODES.has(code)) found.set(code, name);
    }
    for (const [, constant] of NAMED.flatMap((pattern) => [...text.matchAll(pattern)])) {
      if (constant !== undefined) found.set(valueOf(constant), name);
    }
  }
  return found;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

test('every failure code that the sources speak has a text of its own', () => {
  const found = codesInSources();
  expect(found.size).toBeGreaterThan(5);
  const missing = [...found].filter(([code]) => !isExplained(code)).map(([code, file]) => `${code} (${file})`);
  expect(missing).toEqual([]);
});

test('every code of the gate, the policy, GitHub and the protocol has a text', () => {
  const protocol = [
    ...Object.values(GATE_CODES).flat(),
    ...Object.keys(POLICY_CODES),
    ...Object.keys(GITHUB_CODES),
    ...['plan_blocked', 'conflict', 'dependency_failed', 'cancelled', 'operation_busy', 'mode_not_prod'],
    ...['ledger_missing', 'ledger_untrusted', 'ledger_write_refused', 'key_missing'],
  ];
  expect(protocol.filter((code) => !isExplained(code))).toEqual([]);
});

test('no code has two texts', () => {
  const all = Object.values(EXPLANATIONS).flatMap((texts) => Object.keys(texts));
  expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([]);
});

test('each text says what happened and what to do, in whole sentences', () => {
  for (const [code, { title, cause, remedy }] of Object.values(EXPLANATIONS).flatMap((texts) =>
    Object.entries(texts),
  )) {
    expect([code, title]).toEqual([code, expect.stringMatching(/^[A-Za-z].{4,60}[^.]$/)]);
    expect([code, cause]).toEqual([code, expect.stringMatching(/^[A-Z].{20,300}\.$/)]);
    expect([code, remedy.length]).not.toEqual([code, 0]);
    for (const step of remedy) expect([code, step]).toEqual([code, expect.stringMatching(/^[A-Z].{10,}[.?]$/)]);
  }
});

test('a code of a later version leads to its message instead of failing', () => {
  expect(explain('a_code_of_version_9').severity).toBe('error');
  expect(explain('constructor').title).toBe(explain('a_code_of_version_9').title);
});
