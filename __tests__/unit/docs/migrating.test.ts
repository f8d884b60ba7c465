import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { KINDS } from '../../../src/operations/registry.ts';
import { parseOperations } from '../../../src/plan/operations-file.ts';

/** docs/migrating.md against the inputs of the other actions, and against the schemas of this one. */

const root = join(import.meta.dirname, '../../..');
const text = readFileSync(join(root, 'docs/migrating.md'), 'utf8');
const others = JSON.parse(readFileSync(join(root, '__tests__/fixtures/other-actions.json'), 'utf8')) as Record<
  string,
  { version: string; inputs: string[] }
>;
const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { inputs: Record<string, unknown> };

interface Row {
  readonly theirs: string;
  readonly ours: string;
  readonly remarks: string;
}

function rowsOf(action: string, version: string): Row[] {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${action} ${version}\n`));
  return (section ?? '').split('\n').flatMap((line) => {
    const [, theirs, ours, remarks = ''] = /^- `([^`]+)`: (`[^`]+`|–)(?:; (.*))?$/.exec(line) ?? [];
    return theirs === undefined || ours === undefined ? [] : [{ theirs, ours, remarks }];
  });
}

type Schema = {
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
};

/** Whether a schema has a field by its path; lists and alternatives are seen through. */
function has(schema: Schema, path: readonly string[]): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return true;
  const inner = schema.properties?.[name];
  if (inner !== undefined) return has(inner, rest);
  return [schema.items, ...(schema.anyOf ?? [])].some((other) => other !== undefined && has(other, path));
}

/** What an answer of the table names must be there: an input of action.yml, or a field of an operation's kind. */
function exists(ours: string): boolean {
  const input = /^`action:([a-z-]+)`$/.exec(ours)?.[1];
  if (input !== undefined) return Object.hasOwn(inputs, input);
  const [kindName, ...path] = /^`([a-z_.]+)`$/.exec(ours)?.[1]?.split('.') ?? [];
  const kind = KINDS.find((candidate) => candidate.kind === kindName);
  if (kind === undefined || path.length === 0) return false;
  if (path[0] === 'repository') {
    const file = `version: 1\noperations:\n  - { id: a, kind: ${kind.kind}, tag: v1, repository: o/r }\n`;
    return parseOperations(Buffer.from(file), 'f.yml', KINDS, new Map()).entries[0]?.repository === 'o/r';
  }
  return has(z.toJSONSchema(kind.entry, { io: 'input', unrepresentable: 'any' }) as Schema, path);
}

describe.each(Object.entries(others))('%s', (action, { version, inputs: theirs }) => {
  const rows = rowsOf(action, version);

  test('each input stands in the table once, and nothing else does', () => {
    expect(rows.map((row) => row.theirs)).toEqual(theirs);
  });

  test.each(rows)('$theirs is $ours, which exists, or a reason is given', ({ ours, remarks }) => {
    if (ours === '–') expect(remarks.length).toBeGreaterThan(20);
    else expect(exists(ours)).toBe(true);
  });
});

test.each([
  '`publish_release.nothing`',
  '`action:nothing`',
  '`nothing.body`',
  'body',
  '`publish_release.assets.nothing`',
])('%s does not exist', (ours) => {
  expect(exists(ours)).toBe(false);
});
