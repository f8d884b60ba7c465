import { expect, test } from '@jest/globals';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { BUILT_IN_POLICY, checkPolicy, decide, parsePolicy, PRESETS } from '../../../../src/authorize/policy/index.ts';
import { KINDS } from '../../../../src/operations/registry.ts';
import { NOON, operation, policy, request, rule } from './support.ts';
import { editorSchemas } from '../../../../tools/schemas.ts';

const TEXTS = { ...PRESETS, 'built in': BUILT_IN_POLICY };
const names = Object.keys(TEXTS) as (keyof typeof TEXTS)[];
const ajv = new Ajv({ strict: false });
const validate = ajv.compile(editorSchemas(KINDS)['policy.schema.json'] ?? false);

test.each(names)('%s parses, is written out in full and does what it says', (name) => {
  const { value } = parsePolicy(Buffer.from(TEXTS[name]), 'policy.yml', KINDS);
  const findings = checkPolicy(value, NOON, KINDS).map(({ code }) => code);
  expect(findings).toEqual(name === 'built in' ? ['nothing_permitted'] : []);
  // Every default is there in the text: reading it fills in nothing but the form of ids.
  const asText = (given: unknown) =>
    JSON.stringify(given, (key, inner: unknown) => (key === 'id' ? String(inner) : inner));
  expect(JSON.parse(asText(value))).toEqual(JSON.parse(asText(parse(TEXTS[name]))));
  expect(validate(parse(TEXTS[name])) || validate.errors).toBe(true);
});

test('the built-in policy permits nothing', () => {
  const { value } = parsePolicy(Buffer.from(BUILT_IN_POLICY), 'policy.yml', KINDS);
  for (const kind of ['tag_repo', 'publish_release', 'open_pr'] as const) {
    expect(decide(value, request({ operation: operation(kind) })).decision).toBe('no_rule');
  }
});

test.each(['solo', 'team'] as const)('%s permits a plain release from main, and not from elsewhere', (name) => {
  const { value } = parsePolicy(Buffer.from(PRESETS[name]), 'policy.yml', KINDS);
  for (const kind of ['tag_repo', 'publish_release', 'open_pr'] as const) {
    const asked = { operation: operation(kind) };
    expect([kind, decide(value, request(asked)).decision]).toEqual([kind, 'permit']);
    const elsewhere = { ...asked, run: { ref: 'refs/heads/feature' } };
    expect([kind, decide(value, request(elsewhere)).decision]).toEqual([kind, 'no_rule']);
  }
});

test('the JSON Schema knows every field of the parser, and no other', () => {
  const base = { version: 1, environment: 'p', approvals: 'none', rules: [] };
  expect(validate(base)).toBe(true);
  expect(validate({ ...base, extra: 1 })).toBe(false);
  expect(validate({ ...base, approvals: undefined })).toBe(false);
  expect(validate({ ...base, receipt_ttl: '1d' })).toBe(false);
  expect(validate({ ...base, rules: [rule({ when: { weather: 'fine' } })] })).toBe(false);
  expect(validate({ ...base, rules: [rule({ when: { tags: ['v*', { semver: '1.x' }] } })] })).toBe(true);
  expect(validate({ ...base, approvals: { min: 1, from: { users: [{ login: 'a', id: 1 }] } } })).toBe(true);
  // What the parser fills in is no field of the file that the schema would refuse.
  expect(validate(policy({ approvals: { min: 1 } }))).toBe(true);
});
