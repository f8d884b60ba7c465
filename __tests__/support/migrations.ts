import { expect } from '@jest/globals';

/**
 * Twenty workflows in the shapes that public projects have, and what their publishing step made, by its documentation: in
 * the words of an operation's parameters, without what no person sees. What is told beside stands in `told`.
 */

export const FILES: Readonly<Record<string, string>> = {
  LICENSE: 'MIT\n',
  'CHANGELOG.md': '# Changes\n\nFaster.\n',
  'package.json': '{"version": "1.4.0"}\n',
  'docs/index.md': 'old\n',
  'data/a.json': '1\n',
  'data/deep/b.json': '1\n',
};
export const BUILT: Readonly<Record<string, string>> = {
  'dist/app-linux.tar.gz': 'linux',
  'dist/app-darwin.tar.gz': 'darwin',
  'dist/app.zip': 'zip',
  'dist/app.whl': 'wheel',
  'dist/SHA256SUMS': 'sums',
  'notes.md': 'Notes.\n',
  'docs/index.md': 'new\n',
  'docs/more.md': 'more\n',
  'data/a.json': '2\n',
  'data/deep/b.json': '2\n',
};
/** What the release steps make when nothing else is said. */
const RELEASE = {
  tag: 'v1.4.0',
  target: 'HEAD',
  name: 'v1.4.0',
  body: '',
  draft: false,
  prerelease: false,
  make_latest: 'true',
  generate_notes: false,
  discussion_category: null,
  on_existing: 'update',
  assets: [],
};
const PULL = {
  base: 'main',
  head: 'create-pull-request/patch',
  head_sha: null,
  title: 'Changes by create-pull-request action',
  body: 'Automated changes',
  draft: false,
  labels: [],
  assignees: [],
  reviewers: [],
  team_reviewers: [],
  milestone: null,
  maintainer_can_modify: true,
  author: null,
  signoff: false,
  commit: '[create-pull-request] automated change',
};
const REPLACED = expect.stringContaining('files of a release that is there were replaced') as unknown;
const SAME_STEPS = expect.stringContaining('the same steps') as unknown;

export interface Case {
  readonly workflow: string;
  readonly ref?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly published: readonly object[];
  readonly told?: readonly unknown[];
}

export const steps = (...lines: string[]): string => lines.map((line) => `      ${line}\n`).join('');
export const TAG_PUSH = "on:\n  push:\n    tags: ['v*']\n";
export const job = (text: string, more = ''): string =>
  `jobs:\n  release:\n    runs-on: ubuntu-latest\n${more}    steps:\n${text}`;

export const CASES: Readonly<Record<string, Case>> = {
  'a tag is pushed, and that is all': {
    workflow: TAG_PUSH + job(steps('- uses: actions/checkout@v4', '- uses: softprops/action-gh-release@v2')),
    published: [RELEASE],
  },
  'a tag is pushed, guarded by an if': {
    workflow: `name: Release\non: push\n${job(
      steps('- uses: softprops/action-gh-release@v1', "  if: startsWith(github.ref, 'refs/tags/')"),
    )}`,
    published: [RELEASE],
    told: [expect.stringContaining("only if startsWith(github.ref, 'refs/tags/')")],
  },
  'archives and checksums': {
    workflow:
      TAG_PUSH +
      job(
        steps(
          '- run: make dist',
          '- uses: softprops/action-gh-release@da05d552573ad5aba039eaac05058a918a7bf631 # v2.2.2',
          '  with:',
          '    files: |',
          '      dist/*.tar.gz',
          '      dist/SHA256SUMS',
          '      LICENSE',
        ),
      ),
    published: [
      {
        ...RELEASE,
        on_existing: 'append',
        assets: ['app-darwin.tar.gz', 'app-linux.tar.gz', 'SHA256SUMS', 'LICENSE'],
      },
    ],
    told: [REPLACED],
  },
  'braces, commas, and files that need not be there': {
    workflow:
      TAG_PUSH +
      job(
        steps(
          '- uses: softprops/action-gh-release@v2',
          '  with:',
          '    files: dist/app.{zip,whl}, dist/*.deb',
          '    overwrite_files: false',
        ),
      ),
    published: [{ ...RELEASE, on_existing: 'append', assets: ['app.whl', 'app.zip'] }],
  },
  'a draft with the changelog': {
    workflow:
      TAG_PUSH +
      job(steps('- uses: softprops/action-gh-release@v2', '  with:', '    body_path: CHANGELOG.md', '    draft: true')),
    published: [{ ...RELEASE, draft: true, body: '# Changes\n\nFaster.' }],
  },
  'a prerelease by name, under a token': {
    workflow:
      TAG_PUSH +
      job(
        steps(
          '- uses: softprops/action-gh-release@v2',
          '  with:',
          '    name: Widgets ${{ github.ref_name }}',
          '    prerelease: true',
          '    body: See the docs.',
          '    token: ${{ secrets.RELEASE_TOKEN }}',
        ),
      ),
    ref: 'refs/tags/v2.0.0-rc.1',
    published: [
      {
        ...RELEASE,
        tag: 'v2.0.0-rc.1',
        name: 'Widgets v2.0.0-rc.1',
        body: 'See the docs.',
        prerelease: true,
        make_latest: 'false',
      },
    ],
    told: [expect.stringContaining('`token`: give it as the input `github-token`')],
  },
  'a version that a step finds out, of a maintenance branch': {
    workflow: `on:\n  push:\n    branches: [main]\n${job(
      steps(
        '- id: version',
        '  run: echo "tag=v$(jq -r .version package.json)" >> "$GITHUB_OUTPUT"',
        '- uses: softprops/action-gh-release@v2',
        '  with:',
        '    tag_name: ${{ steps.version.outputs.tag }}',
        '    target_commitish: main',
        '    make_latest: false',
      ),
    )}`,
    ref: 'refs/heads/main',
    values: { 'steps.version.outputs.tag': 'v1.4.0' },
    published: [{ ...RELEASE, make_latest: 'false' }],
  },
  'notes by GitHub, and files that must be there': {
    workflow:
      TAG_PUSH +
      job(
        steps(
          '- uses: softprops/action-gh-release@v2',
          '  with:',
          '    generate_release_notes: true',
          '    fail_on_unmatched_files: true',
          '    files: dist/app.zip',
        ),
      ),
    published: [{ ...RELEASE, generate_notes: true, body: null, on_existing: 'append', assets: ['app.zip'] }],
    told: [REPLACED],
  },
  'a text above the notes by GitHub, with a discussion': {
    workflow:
      TAG_PUSH +
      job(
        steps(
          '- uses: softprops/action-gh-release@v2',
          '  with:',
          '    body: Thanks to all.',
          '    append_body: true',
          '    generate_release_notes: true',
          '    discussion_category_name: Announcements',
        ),
      ),
    published: [{ ...RELEASE, body: 'Thanks to all.', discussion_category: 'Announcements' }],
    told: [expect.stringContaining('`append_body`'), expect.stringContaining('the text was kept')],
  },
  'a matrix that uploads from each machine': {
    workflow:
      TAG_PUSH +
      job(
        steps(
          '- uses: softprops/action-gh-release@v2',
          '  with:',
          '    tag_name: ${{ github.ref }}',
          '    files: dist/app-${{ matrix.os }}.tar.gz',
        ),
        '    strategy:\n      matrix:\n        os: [linux, darwin]\n',
      ),
    values: { 'matrix.os': 'linux' },
    published: [{ ...RELEASE, on_existing: 'append', assets: ['app-linux.tar.gz'] }],
    told: [REPLACED, expect.stringContaining('has a matrix')],
  },
  'a release and a nightly beside it, as expressions decide': {
    workflow: `on: [push, schedule]\n${job(
      steps(
        "- if: github.ref_type == 'tag'",
        '  uses: softprops/action-gh-release@v2',
        '  with:',
        "    prerelease: ${{ contains(github.ref, '-') }}",
        "- if: github.event_name == 'schedule'",
        '  uses: softprops/action-gh-release@v2',
        '  with:',
        '    tag_name: nightly',
        '    prerelease: true',
      ),
    )}`,
    published: [RELEASE, { ...RELEASE, tag: 'nightly', name: 'nightly', prerelease: true, make_latest: 'false' }],
    told: [
      expect.stringContaining("github.ref_type == 'tag'"),
      expect.stringContaining('`prerelease`: an expression cannot decide it'),
      expect.stringContaining("github.event_name == 'schedule'"),
    ],
  },
  'ncipollo: artifacts and a body from a file': {
    workflow:
      TAG_PUSH +
      job(
        steps(
          '- uses: ncipollo/release-action@v1',
          '  with:',
          '    artifacts: "dist/*.tar.gz,dist/app.zip"',
          '    bodyFile: notes.md',
          '    token: ${{ secrets.GITHUB_TOKEN }}',
        ),
      ),
    published: [
      {
        ...RELEASE,
        make_latest: 'legacy',
        on_existing: 'error',
        body: 'Notes.',
        assets: ['app-darwin.tar.gz', 'app-linux.tar.gz', 'app.zip'],
      },
    ],
    told: [expect.stringContaining('`token`')],
  },
  'ncipollo: typed into a form, updated again and again': {
    workflow: `on:\n  workflow_dispatch:\n    inputs:\n      version: { required: true }\n${job(
      steps(
        '- uses: ncipollo/release-action@v1.14.0',
        '  with:',
        '    tag: v${{ github.event.inputs.version }}',
        '    omitName: true',
        '    allowUpdates: true',
        '    body: Version ${{ github.event.inputs.version }}',
      ),
    )}`,
    ref: 'refs/heads/main',
    values: { 'github.event.inputs.version': '1.4.0' },
    published: [{ ...RELEASE, name: '', body: 'Version 1.4.0', make_latest: 'legacy' }],
  },
  'ncipollo: left alone where it is there, with notes by GitHub': {
    workflow: `on: { push: { branches: [main] } }\n${job(
      steps(
        '- uses: ncipollo/release-action@v1',
        '  with:',
        '    tag: v1.4.0',
        '    commit: main',
        '    skipIfReleaseExists: true',
        '    generateReleaseNotes: true',
        '    generateReleaseNotesPreviousTag: v1.3.0',
      ),
    )}`,
    ref: 'refs/heads/main',
    published: [{ ...RELEASE, make_latest: 'legacy', on_existing: 'keep', generate_notes: true, body: null }],
    told: [expect.stringContaining('`generateReleaseNotesPreviousTag`: generate the notes in an earlier step')],
  },
  'ncipollo: all flags': {
    workflow:
      TAG_PUSH +
      job(
        steps(
          '- uses: ncipollo/release-action@v1',
          '  with:',
          '    artifact: dist/app.whl',
          '    artifactContentType: application/zip',
          '    artifactErrorsFailBuild: true',
          '    draft: true',
          '    prerelease: true',
          '    makeLatest: false',
          '    owner: octo',
          '    repo: app',
        ),
      ),
    published: [
      { ...RELEASE, draft: true, prerelease: true, make_latest: 'false', on_existing: 'error', assets: ['app.whl'] },
    ],
  },
  'ncipollo: a nightly that replaces what it had': {
    workflow: `on:\n  schedule:\n    - cron: '0 3 * * *'\n${job(
      steps(
        '- uses: ncipollo/release-action@v1',
        '  with:',
        '    tag: nightly',
        '    name: Nightly ${{ github.sha }}',
        '    allowUpdates: true',
        '    removeArtifacts: true',
        '    replacesArtifacts: true',
        '    artifacts: dist/app.zip',
      ),
    )}`,
    ref: 'refs/heads/main',
    published: [
      {
        ...RELEASE,
        tag: 'nightly',
        name: expect.stringMatching(/^Nightly [0-9a-f]{40}$/) as unknown,
        make_latest: 'legacy',
        on_existing: 'append',
        assets: ['app.zip'],
      },
    ],
    told: [
      expect.stringContaining('`removeArtifacts`: nothing that was published is removed'),
      expect.stringContaining('`replacesArtifacts`: an asset that is there with other bytes is a conflict'),
    ],
  },
  'a pull request of all that changed': {
    workflow: `on: { schedule: [{ cron: '0 4 * * 1' }] }\n${job(
      steps('- run: npm run generate', '- uses: peter-evans/create-pull-request@v7'),
    )}`,
    ref: 'refs/heads/main',
    published: [{ ...PULL, files: ['data/a.json', 'data/deep/b.json', 'docs/index.md', 'docs/more.md', 'notes.md'] }],
    told: [SAME_STEPS],
  },
  'a pull request of a folder and of a kind of file': {
    workflow: `on: workflow_dispatch\n${job(
      steps(
        '- uses: peter-evans/create-pull-request@v6',
        '  with:',
        '    commit-message: "docs: update"',
        '    title: Update the docs',
        '    body: |',
        '      Made by a machine.',
        '      Look at it.',
        '    branch: bot/docs',
        '    labels: documentation, automated',
        '    add-paths: |',
        '      docs',
        '      *.json',
      ),
    )}`,
    ref: 'refs/heads/main',
    published: [
      {
        ...PULL,
        head: 'bot/docs',
        title: 'Update the docs',
        body: 'Made by a machine.\nLook at it.',
        labels: ['documentation', 'automated'],
        commit: 'docs: update',
        files: ['data/a.json', 'data/deep/b.json', 'docs/index.md', 'docs/more.md'],
      },
    ],
    told: [SAME_STEPS],
  },
  'a signed-off draft to a branch of its own': {
    workflow: `on: push\n${job(
      steps(
        '- uses: peter-evans/create-pull-request@v7',
        '  with:',
        '    add-paths: docs/index.md',
        '    base: main',
        '    branch: update',
        '    branch-suffix: short-commit-hash',
        '    author: Octo Cat <octo@example.com>',
        '    committer: Octo Cat <octo@example.com>',
        '    signoff: true',
        '    draft: always-true',
        '    maintainer-can-modify: false',
        '    body-path: notes.md',
      ),
    )}`,
    published: [
      {
        ...PULL,
        head: expect.stringMatching(/^update-[0-9a-f]{7}$/) as unknown,
        author: { name: 'Octo Cat', email: 'octo@example.com' },
        signoff: true,
        draft: true,
        maintainer_can_modify: false,
        body: 'Notes.',
        files: ['docs/index.md'],
      },
    ],
    told: [SAME_STEPS, expect.stringContaining('`committer`')],
  },
  'a release, then a pull request that people are asked to look at': {
    workflow: `${TAG_PUSH}${job(
      steps(
        '- uses: softprops/action-gh-release@v2',
        '  with:',
        '    body: ${{ steps.notes.outputs.text }}',
        '- uses: peter-evans/create-pull-request@v7',
        '  with:',
        '    base: main',
        '    branch: bot/${{ needs.build.outputs.version }}',
        '    reviewers: alice,bob',
        '    team-reviewers: releasers',
        '    assignees: carol',
        '    milestone: 3',
        '    delete-branch: true',
        '    add-paths: docs/*.md',
      ),
    )}`,
    values: { 'steps.notes.outputs.text': 'Faster.', 'needs.build.outputs.version': '1.4.0' },
    published: [
      { ...RELEASE, body: 'Faster.' },
      {
        ...PULL,
        head: 'bot/1.4.0',
        reviewers: ['alice', 'bob'],
        team_reviewers: ['releasers'],
        assignees: ['carol'],
        milestone: 3,
        files: ['docs/index.md', 'docs/more.md'],
      },
    ],
    told: [
      expect.stringContaining('a variable has one line'),
      SAME_STEPS,
      expect.stringContaining('`delete-branch`: let the repository do it'),
    ],
  },
};
