import { expect, test } from '@jest/globals';
import { changelogSections } from '../src/changelog.ts';

const textOf = (text: string, version: string): (string | number)[][] =>
  changelogSections(text, version).found.map(({ line, text: own }) => [line, own]);

const KEEP = `# Changelog

## [Unreleased]

## [1.2.3] - 2026-01-31 [YANKED]

### Added

- See [#7] and {{ sha }}.

## [1.2.2]

Old.

[Unreleased]: https://x/compare/v1.2.3...HEAD
[1.2.3]: https://x/compare/v1.2.2...v1.2.3
[#7]: https://x/pull/7
`;

test.each([
  ['1.2.3', KEEP, [[5, '### Added\n\n- See [#7] and {{ sha }}.\n\n[#7]: https://x/pull/7']]],
  ['v1.2.3', KEEP, [[5, '### Added\n\n- See [#7] and {{ sha }}.\n\n[#7]: https://x/pull/7']]],
  ['1.2.2', KEEP, [[11, expect.stringMatching(/^Old\.\n\n\[Unreleased\]: /)]]],
  ['unreleased', KEEP, [[3, '']]],
  ['1.2', KEEP, []],
  ['v1.2.3', '## v1.2.3 (2026-01-31)\n\n* a\n\n## v1.2.2\n', [[1, '* a']]],
  ['v1.2.3', '## [1.2.3](https://x/compare) (2026-01-31)\n\na\n\n### [1.2.2](https://x)\nb\n', [[1, 'a']]],
  ['1.2.3', '# 1.3.0\nnew\n## 1.2.3\nfix\n# 1.2.0\n', [[3, 'fix']]],
  ['1.3.0', '# 1.3.0\nnew\n## Fixes\nx\n## 1.2.3\nfix\n', [[1, 'new\n## Fixes\nx']]],
  ['1.2.3', 'Release 1.2.3\n=============\n\na\n\nRelease 1.2.2\n=============\nb\n', [[2, 'a']]],
  ['1.2.3', '## Version 1.2.3: the fast one\r\na\r\n\r\n## Version 1.2.2\r\n', [[1, 'a']]],
  ['1.2.3-rc.1', '## 1.2.3\na\n## 1.2.3-rc.1\nb\n', [[3, 'b']]],
  ['1.2.3', '```sh\n# 1.2.3\n```\n<!--\n## [1.2.3]\n-->\n## 1.2.3\n```\n# 9.9.9\n```\n', [[7, '```\n# 9.9.9\n```']]],
  [
    '1.2.3',
    '## 1.2.3\na\n## 1.2.2\n## [1.2.3]\nb\n',
    [
      [1, 'a'],
      [4, 'b'],
    ],
  ],
])('the section of %s', (version, text, wanted) => {
  expect(textOf(text, version)).toEqual(wanted);
});
