import { describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { KINDS } from '../../../src/operations/registry.ts';
import { parseOperations } from '../../../src/plan/operations-file.ts';
import { complete } from '../../../src/protocol/plan.ts';
import { FIELD_TEXTS } from '../../../tools/documents/operation-fields.ts';

/** docs/operations-file.md: the example of every field is one that the parser takes. */

const REQUIRED: Readonly<Record<string, object>> = {
  tag_repo: { tag: 'v1' },
  publish_release: { tag: 'v1' },
  open_pr: { head: 'bot/x', title: 'X' },
  dispatch_workflow: { workflow: 'x.yml' },
  publish_npm: { package: 'x.tgz', stage: true },
  promote_image: { source: 'x', tags: ['v1'] },
};
const values = new Map(['tag', 'digest'].map((name) => [name, { text: 'v1' }]));
await complete(KINDS);

const parsed = (kind: string, fields: object): unknown => {
  const entry = { id: 'a', kind, ...REQUIRED[kind], ...fields };
  const file = {
    version: 1,
    operations: [entry, ...['tag', 'release'].map((id) => ({ id, kind: 'tag_repo', tag: id }))],
  };
  const ours = file.operations.filter(({ id }, index) => index === 0 || id !== entry.id);
  return parseOperations(Buffer.from(stringify({ ...file, operations: ours })), 'f.yml', KINDS, values).entries[0];
};

describe.each(Object.entries(FIELD_TEXTS))('%s', (part, texts) => {
  test.each(Object.entries(texts))('the example of %s', (name, { example }) => {
    const fields = parse(example) as Record<string, unknown>;
    expect(Object.keys(fields)).toContain(name);
    const kind = (fields['kind'] as string | undefined) ?? (part in REQUIRED ? part : 'publish_release');
    expect(parsed(kind, part === 'asset' ? { assets: [{ path: 'build/app', ...fields }] } : fields)).toBeDefined();
  });
});

test('an example that the parser does not take fails', () => {
  expect(() => parsed('tag_repo', parse('move: perhaps') as object)).toThrow();
});
