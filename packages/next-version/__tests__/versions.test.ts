import { describe, expect, test } from '@jest/globals';
import { comingVersion, newestForm } from '../src/versions.ts';
import type { VersionFacts } from '../src/versions.ts';

const TODAY = new Date('2026-11-05T12:00:00Z');
const coming = (tags: readonly string[], facts: Partial<VersionFacts> = {}): string => {
  const form = newestForm(tags);
  return form.prefix + comingVersion({ form, today: TODAY, manifest: null, changelog: [], ...facts }).version;
};
const manifest = (version: string | null, major: number | null = null) => ({
  manifest: { file: 'package.json', version, major },
});

describe('after these tags, newest first, comes', () => {
  test.each([
    [[], 'v1.0.0'],
    [['vanilla', 'v1', 'nightly'], 'v1.0.0'],
    [['v0.3.1', 'v1'], 'v0.4.0'],
    [['v1.9.9', 'v1.10.0', 'v1.2.3'], 'v1.11.0'],
    [['v2.0.0-rc.1', 'v1.9.0'], 'v2.0.0'],
    [['v2.1.1-rc.1'], 'v2.1.1'],
    [['1.2.3', 'v0.9.0'], '1.3.0'],
    [['api@1.2.3', 'web@4.0.0', 'api@1.2.2'], 'api@1.3.0'],
    [['@scope/api@1.2.3'], '@scope/api@1.3.0'],
    [['sub/v1.2.3', 'v9.0.0'], 'sub/v1.3.0'],
    [['release-1.2.3'], 'release-1.3.0'],
    [['v1.2'], 'v1.3.0'],
    [['2026.11.04', '2026.1.31'], '2026.11.5'],
    [['2026.11.04', '2026.01.31'], '2026.11.05'],
    [['nightly-20261104'], 'nightly-20261105'],
    [['2026-11-04'], '2026-11-05'],
  ])('%j: %s', (tags, next) => {
    expect(coming(tags)).toBe(next);
  });
});

test('a prefix names a package where it names one', () => {
  const packages = ['v1.2.3', '1.2.3', 'release-1.2.3', 'api@1.2.3', '@s/api@1.2.3', 'sub/dir/v1.2.3', 'web-v1.2.3'];
  expect(packages.map((tag) => newestForm([tag]).package)).toEqual([
    ...[null, null, null, 'api', '@s/api', 'sub/dir', 'web'],
  ]);
});

test('a manifest or a changelog that is ahead of the tags says it; what lies behind them does not', () => {
  expect(coming(['v1.2.3'], manifest('2.0.0'))).toBe('v2.0.0');
  expect(coming(['v1.2.3'], manifest('1.2.3'))).toBe('v1.3.0');
  expect(coming(['v1.2.3'], manifest('1.0.0'))).toBe('v1.3.0');
  expect(coming(['v1.2.3'], manifest('1.3.0-dev'))).toBe('v1.3.0');
  expect(coming(['v1.2.3'], manifest('2.0.0-beta.1'))).toBe('v2.0.0-beta.1');
  expect(coming([], manifest('0.4.0rc1'))).toBe('v0.4.0');
  expect(coming([], manifest('0.0.0'))).toBe('v1.0.0');
  expect(coming([], manifest(null, 2))).toBe('v2.0.0');
  expect(coming(['v1.9.0'], manifest(null, 2))).toBe('v2.0.0');
  expect(coming(['v2.1.0'], manifest(null, 2))).toBe('v2.2.0');
  const headings = ['Changelog', 'Unreleased', '[1.2.4] - 2026-11-01', '1.2.3'];
  expect(coming(['v1.2.3'], { ...manifest('1.2.3'), changelog: headings })).toBe('v1.2.4');
  expect(coming(['v1.3.0'], { changelog: headings })).toBe('v1.4.0');
});
