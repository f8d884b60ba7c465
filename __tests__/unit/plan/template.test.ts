import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commitDay, fillTemplate, packageVersionOf, templateValues } from '../../../src/plan/template.ts';
import { context, SHA, values } from './fakes.ts';

const fill = (text: string): string => {
  const { text: filled, faults } = fillTemplate(text, values);
  expect(faults).toEqual([]);
  return filled;
};

test.each([
  ['{{ sha }}', SHA],
  ['v{{short_sha}}', 'v0123456'],
  ['{{ ref_name }}/{{\tchannel }}', 'main/stable'],
  ['{{ commit_date }}', '2026-11-23'],
  ['a { b } }} {', 'a { b } }} {'],
  ['{{ "{{" }} sha }}', '{{ sha }}'],
  // A value is data, whatever it looks like.
  ['{{ tricky }}', '{{ sha }}'],
])('%s is filled', (text, expected) => {
  expect(fill(text)).toBe(expected);
});

test.each<[string, RegExp]>([
  ['{{ nope }}', /\{\{ nope \}\} is not known; there are sha, short_sha, .*channel/],
  ['{{ package_version }}', /package\.json is not there/],
  ['${{ github.sha }}', /expression of GitHub Actions/],
  ['{{ Sha }}', /"\{\{ Sha \}\}" is not \{\{ name \}\}/],
  ['{{ sha', /"\{\{ sha" is not/],
  ['{{\nsha }}', /is not/],
  ['{{{ sha }}}', /is not/],
  ["{{ '{{' }}", /is not/],
  ['{{ __proto__ }}', /is not/],
  ['{{ constructor }}', /is not known/],
])('%s is refused', (text, fault) => {
  const { faults } = fillTemplate(text, values);
  expect(faults.length).toBeGreaterThan(0);
  expect(faults[0]).toMatch(fault);
});

test('every fault of a text is told', () => {
  expect(fillTemplate('{{ a }} {{ sha }} {{ b }}', values).faults).toHaveLength(2);
});

test('a text cannot grow without end', () => {
  const long = new Map([['x', { text: 'x'.repeat(4096) }]]);
  expect(fillTemplate('{{ x }}'.repeat(1000), long).faults).toEqual(['longer than 1 MiB once its names are filled in']);
});

test('a text without "{{" is left as it is, and no text crashes', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('{{', '}}', '{', '"', ' ', 'sha', 'x', '$', '\n', 'é')), (parts) => {
      const text = parts.join('');
      const { text: filled, faults } = fillTemplate(text, values);
      if (!text.includes('{{')) expect({ filled, faults }).toEqual({ filled: text, faults: [] });
      // A text is either filled whole or not at all used.
      else if (faults.length === 0) expect(text.replaceAll(/\{\{ *(sha|"\{\{") *\}\}/g, '')).not.toContain('{{');
    }),
  );
});

test('names of refs', () => {
  const nameOf = (ref: string) =>
    templateValues({
      context: { ...context, ref },
      variables: new Map(),
      commitDate: { text: '' },
      packageVersion: { text: '' },
    }).get('ref_name');
  expect(nameOf('refs/tags/v1.0')).toEqual({ text: 'v1.0' });
  expect(nameOf('refs/heads/a/b')).toEqual({ text: 'a/b' });
  expect(nameOf('refs/pull/5/merge')).toEqual({ text: '5/merge' });
});

test('dates and versions that are none are known as such', () => {
  expect(commitDay('yesterday')).toHaveProperty('unavailable');
  expect(packageVersionOf('{"version": "1.0.0"}')).toEqual({ text: '1.0.0' });
  const why = (text: string): unknown => (packageVersionOf(text) as { unavailable?: string }).unavailable;
  for (const text of ['null', '[]', '{"version": 1}', '{"version": ""}']) {
    expect(why(text)).toBe('{{ package_version }} is not known: package.json has no "version"');
  }
  for (const text of ['', ' \n']) {
    expect(why(text)).toBe('{{ package_version }} is not known: package.json is empty');
  }
  expect(why('{')).toMatch(/package\.json is not JSON: "Expected property name.*\(line 1 column 2\)"$/);
  expect(why('{\u0000\n')).toMatch(/package\.json is not JSON: "[\x20-\x7e]*"$/);
});
