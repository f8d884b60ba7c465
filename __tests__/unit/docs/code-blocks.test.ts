import { readdirSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { casesSchema } from '../../../src/authorize/policy/cases.ts';
import { delegationOf, parsePolicy } from '../../../src/authorize/policy/index.ts';
import { KINDS } from '../../../src/operations/registry.ts';
import { documents, read, root } from '../../support/markdown.ts';

/**
 * No code block of a document goes unlooked at. Commands are typed by integration/documents or say that they need
 * github.com; operations files are planned by unit/docs/recipes, examples of fields read by unit/docs/operations-file, steps
 * held against action.yml by unit/docs/documents. What is left is read here by what would read it.
 */

const names = [...documents(), ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`)];
interface Block {
  readonly name: string;
  readonly mark: string | undefined;
  readonly language: string;
  readonly text: string;
}
const blocks: Block[] = names.flatMap((name) =>
  [...read(name).matchAll(/(?:<!-- command: (\S+) -->\s+)?^( *)```([a-z]*)\n([^]*?)^\2```$/gm)].map(
    ([, mark, indent = '', language = '', text = '']) => ({
      name,
      mark,
      language,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  ),
);

const HEAD = 'version: 1\nenvironment: production\n';
const RULES = 'rules:\n  - { id: a, effect: permit, reason: r, operations: [tag_repo], repositories: [self] }\n';
const policy = (text: string): unknown => parsePolicy(Buffer.from(text), 'policy.yml', KINDS);
const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** Who reads a piece of YAML, by how it begins; the ones without a reader here have a test of their own. */
const YAML: readonly (readonly [RegExp, ((text: string) => unknown) | null])[] = [
  [/^version: 1\noperations:/, null],
  [/\buses: /, null],
  [/^version: 1\ncases:/, (text) => casesSchema(KINDS).parse(parse(text))],
  [/^source:/, (text) => expect(delegationOf(Buffer.from(text), 'policy.yml')).not.toBeNull()],
  [/^approvals:/, (text) => policy(HEAD + text + RULES)],
  [/^reconcile:/, (text) => policy(`${HEAD}approvals: none\n${text}${RULES}`)],
  [/^- id: .*\n {2}effect:/, (text) => policy(`${HEAD}approvals: none\nrules:\n${indented(text)}`)],
];

const LANGUAGES: Readonly<Record<string, (block: Block) => unknown>> = {
  sh: ({ name, mark }) => expect([name, mark]).toEqual([name, expect.stringMatching(/^(?:run|script|github\.com)$/)]),
  yaml: ({ name, text }) => {
    // The examples of fields are below the field's name, and generated.
    if (name === 'docs/operations-file.md' && !text.startsWith('version: 1')) return parse(text) as unknown;
    const [, reads] = YAML.find(([begins]) => begins.test(text)) ?? [];
    expect([name, text, reads === undefined]).toEqual([name, text, false]);
    return reads?.(text);
  },
  ts: ({ text }) => stripTypeScriptTypes(text.replaceAll('…', '')),
  json: ({ text }) => JSON.parse(text) as unknown,
  mermaid: ({ text }) => expect(text).toMatch(/^flowchart (?:LR|TD)\n/),
  // Layouts and samples of bytes, which nothing runs.
  text: () => undefined,
};

test('are found', () => {
  expect(blocks.length).toBeGreaterThan(60);
});

// The package's own test types its commands and runs its programs.
const own = (name: string): boolean => name === 'packages/embedded-github/README.md';

test.each(blocks.filter(({ name }) => !own(name)))('$name: $language $text', (block) => {
  expect(Object.keys(LANGUAGES)).toContain(block.language);
  LANGUAGES[block.language]?.(block);
});

test('a command without a mark, and a policy that none is, are seen', () => {
  expect(() => LANGUAGES['sh']?.({ name: 'x', mark: undefined, language: 'sh', text: '' })).toThrow();
  expect(() =>
    LANGUAGES['yaml']?.({ name: 'x', mark: undefined, language: 'yaml', text: 'reconcile: { x: 1 }\n' }),
  ).toThrow();
  expect(() => LANGUAGES['yaml']?.({ name: 'x', mark: undefined, language: 'yaml', text: 'colour: red\n' })).toThrow();
});
