import { expect, test } from '@jest/globals';
import { DiagnosticsError } from '../../../../src/core/errors.ts';
import { KINDS } from '../../../../src/operations/registry.ts';
import { delegationOf, parsePolicy } from '../../../../src/authorize/policy/index.ts';

/** A policy file that is the policy, or says where it is kept. */

function read(text: string): unknown {
  try {
    return delegationOf(Buffer.from(text), 'policy.yml');
  } catch (error) {
    if (error instanceof DiagnosticsError) return `${error.code} ${error.message}`;
    throw error;
  }
}
const source = (fields: object): string =>
  JSON.stringify({ source: { repository: 'acme/policies', path: 'release/policy.yml', ref: 'v1', ...fields } });

test.each<[string, string]>([
  ['the policy itself', 'version: 1\nrules: []\n'],
  ['nothing', ''],
  ['null', 'null'],
  ['a text', 'source'],
  ['a number', '6'],
  ['a list', '[source]'],
  ['what is no YAML', 'source: [\n'],
  ['a field of that name within another', 'policy: {source: x}'],
])('no place: %s', (_title, text) => {
  expect(read(text)).toBeNull();
});

test.each<[string, string, unknown]>([
  ['a place', source({}), { repository: 'acme/policies', path: 'release/policy.yml', ref: 'v1' }],
  [
    'a place with a branch of more than one part',
    source({ ref: 'refs/heads/a/b' }),
    { repository: 'acme/policies', path: 'release/policy.yml', ref: 'refs/heads/a/b' },
  ],
])('%s', (_title, text, place) => {
  expect(read(text)).toEqual(place);
});

const REPOSITORY = 'source.repository: owner/name';
const PATH = 'source.path: the path of the file in that repository';
const REF = 'source.ref: a branch, tag or commit of that repository';
test.each<[string, string, string]>([
  ['source and rules', 'rules: []\nsource: {repository: a/b, path: p, ref: r}', '1:1: rules: there is no such field'],
  ['source as text', 'source: acme/policies', '1:9: source: expected object, received string'],
  ['no ref', 'source: {repository: a/b, path: p}', '1:9: source.ref: missing; expected string'],
  ['more', 'source: {repository: a/b, path: p, ref: r, kind: x}', '1:44: source.kind: there is no such field'],
  ...['a', 'a/b/c', 'a/b:c', 'a@b/c', 'a/b@c', ' a/b', 'a/b ', 'x:a/b', '/b', 'a/'].map(
    (repository): [string, string, string] => [
      `the repository ${JSON.stringify(repository)}`,
      source({ repository }),
      `1:25: ${REPOSITORY}`,
    ],
  ),
  ...['a b', 'a@b', ' a', 'b@'].map((path): [string, string, string] => [
    `the path ${JSON.stringify(path)}`,
    source({ path }),
    `1:48: ${PATH}`,
  ]),
  ...['a b', ' a', 'a '].map((ref): [string, string, string] => [
    `the ref ${JSON.stringify(ref)}`,
    source({ ref }),
    `1:75: ${REF}`,
  ]),
])('refused: %s', (_title, text, message) => {
  expect(read(text)).toBe(`policy_invalid policy.yml:${message}`);
});

test.each<[string, number]>([
  ['repository', 140],
  ['path', 1024],
  ['ref', 256],
])('%s has at most %d characters', (field, most) => {
  const long = (length: number) => source({ [field]: `a/${'b'.repeat(length - 2)}` });
  expect(read(long(most))).not.toBeNull();
  expect(typeof read(long(most))).toBe('object');
  expect(read(long(most + 1))).toMatch(new RegExp(`^policy_invalid policy.yml:1:\\d+: source.${field}: `));
});

test('a policy file has at most 128 KiB', () => {
  const text = (bytes: number) => 'version: 1\nenvironment: p\napprovals: none\nrules: []\n#'.padEnd(bytes, 'x');
  expect(parsePolicy(Buffer.from(text(131_072)), 'policy.yml', KINDS).value.environment).toBe('p');
  expect(() => parsePolicy(Buffer.from(text(131_073)), 'policy.yml', KINDS)).toThrow(
    'policy.yml: the file has 131073 bytes; at most 131072 are read',
  );
  expect(read(text(131_073))).toBeNull();
});

test('what is no fault of the file is thrown on', () => {
  expect(() => delegationOf(null as never, 'policy.yml')).toThrow('The first argument must be');
});
