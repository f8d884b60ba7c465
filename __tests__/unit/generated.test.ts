import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { KINDS } from '../../src/operations/registry.ts';
import { ACTION_VERSION } from '../../src/core/version.ts';
import { editorSchemas } from '../../tools/schemas.ts';
import { OPERATIONS, POLICY } from '../support/scene.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test('the version is that of package.json', () => {
  expect(ACTION_VERSION).toBe((JSON.parse(read('package.json')) as { version: string }).version);
});

test.each(Object.entries(editorSchemas(KINDS)))('schemas/%s is current (npm run schemas)', (name, schema) => {
  expect(JSON.parse(read(`schemas/${name}`))).toEqual(schema);
});

test.each([
  ['operations.schema.json', OPERATIONS, read('examples/demo/.marketops/operations.yml')],
  ['policy.schema.json', POLICY, read('examples/demo/.marketops/policy.yml')],
])('schemas/%s accepts what the parser accepts, and refuses an unknown field', (name, ...files) => {
  const validate = new Ajv({ strict: false }).compile(editorSchemas(KINDS)[name] ?? false);
  for (const text of files) {
    const value = parse(text) as Record<string, unknown>;
    expect(validate(value) || validate.errors).toBe(true);
    expect(validate({ ...value, colour: 'red' })).toBe(false);
  }
});
