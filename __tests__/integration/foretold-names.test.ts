import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { PlannedOperation, Plan } from '../../src/protocol/plan.ts';
import { hasProof } from '../support/read-proof.ts';
import { POLICY, Scene } from '../support/scene.ts';
import type { StepOutcome } from '../support/scene.ts';

/** What a plan says before is what prod does after: names, limits and choices that GitHub would take another way, or never. */

let scene: Scene;
afterEach(() => scene.close());

type Texts = Readonly<Record<string, string>>;
const at = (path: string): string => join(scene.workspace, path);
const file = (...entries: readonly string[]): string =>
  `version: 1\noperations:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`;
const tag = (name: string, more = ''): string =>
  `{id: t-${name.replace(/[^a-z0-9]/g, '-')}, kind: tag_repo, tag: ${name}${more}}`;
const release = (name: string, more = ''): string =>
  `{id: r-${name.replace(/[^a-z0-9]/g, '-')}, kind: publish_release, tag: ${name}${more}}`;
const pull = (head: string, more = ''): string =>
  `{id: pr, kind: open_pr, head: ${head}, title: T, body: B, commit: {message: M, files: [VERSIONS]}${more}}`;
const open = async (operations: string, files: Texts = {}): Promise<Scene> =>
  (scene = await Scene.open({ operations, files }));
const operationsOf = (run: StepOutcome): readonly PlannedOperation[] =>
  (JSON.parse(readFileSync(join(run.proof, 'plan.json'), 'utf8')) as Plan).operations;

/** The dry run and prod refuse at one place, and say why. */
async function refused(told: RegExp): Promise<void> {
  for (const run of [await scene.dryRun(), await scene.prod()]) {
    expect(run.log).toMatch(told);
    expect(run.exitCode).toBe(1);
    expect(hasProof(run.proof)).toBe(false);
  }
  expect(scene.writes()).toEqual([]);
}

/** The dry run tells, and prod does so all the same. */
async function told(...notes: readonly RegExp[]): Promise<void> {
  const dry = await scene.dryRun();
  const reasons = operationsOf(dry).map(({ reason }) => reason ?? '');
  for (const note of notes) {
    expect(reasons).toContainEqual(expect.stringMatching(note));
    expect(readFileSync(join(dry.proof, 'report.html'), 'utf8')).toMatch(note);
  }
  const prod = await scene.prod();
  expect(prod.outputs['plan-digest']).toBe(dry.outputs['plan-digest']);
  expect(prod.outputs['result']).toBe('shipped');
}

describe('references that git can never hold side by side', () => {
  test.each<[string, string, (admin: Scene['github']['admin']) => void, RegExp]>([
    [
      'a branch below a branch',
      pull('release/v1'),
      (admin) => admin.createBranch('release'),
      /has refs\/heads\/release,/,
    ],
    [
      'a branch above a branch',
      pull('release'),
      (admin) => admin.createBranch('release/v1'),
      /has refs\/heads\/release\/v1,/,
    ],
    [
      'a tag below a tag',
      tag('v1/x'),
      (admin) => admin.setRef('refs/tags/v1', scene.github.commitSha),
      /has refs\/tags\/v1,/,
    ],
    [
      'a tag far below a tag',
      tag('a/b/c'),
      (admin) => admin.setRef('refs/tags/a', scene.github.commitSha),
      /has refs\/tags\/a,/,
    ],
    [
      'a release above a tag',
      release('v1'),
      (admin) => admin.setRef('refs/tags/v1/x', scene.github.commitSha),
      /has refs\/tags\/v1\/x,/,
    ],
  ])('%s is a conflict', async (_, entry, make, why) => {
    await open(file(entry));
    make(scene.github.admin);
    scene.mark();
    for (const run of [await scene.dryRun(), await scene.prod()]) {
      expect(operationsOf(run)).toMatchObject([{ effect: 'conflict', reason: expect.stringMatching(why) }]);
      expect(run.exitCode).toBe(1);
    }
    expect(scene.writes()).toEqual([]);
  });

  test.each([
    ['tags', [tag('v1'), tag('v1/x')]],
    ['a tag and a release', [tag('v1/x'), release('v1')]],
    ['releases', [release('a/b/c'), release('a')]],
    ['branches', [pull('bot/a'), pull('bot').replace('id: pr', 'id: pr2')]],
  ])('both in one plan: %s', async (_, entries) => {
    await open(file(...entries));
    await refused(/operations\.yml:4:\d+.*git cannot hold/s);
  });

  test('names that only begin alike are no conflict', async () => {
    await open(file(tag('v1'), tag('v1.0/x'), pull('v1/x')));
    scene.github.admin.setRef('refs/tags/v10', scene.github.commitSha);
    scene.github.admin.createBranch('v10/x');
    expect((await scene.prod()).outputs['result']).toBe('shipped');
  });
});

describe('limits of GitHub, known before anything is begun', () => {
  const MIB = 1024 * 1024;

  test('a file of 40 MiB in a pull request', async () => {
    await open(file(pull('bot/big').replace('VERSIONS', 'big.bin')));
    writeFileSync(at('big.bin'), '');
    truncateSync(at('big.bin'), 40 * MIB + 1);
    await refused(/operations\.yml:3:\d+.*big\.bin has 41943041 bytes.*40 MiB/s);
  });

  test('an asset of 2 GiB', async () => {
    await open(file(release('v1', ', assets: [big.iso]')));
    writeFileSync(at('big.iso'), '');
    truncateSync(at('big.iso'), 2048 * MIB);
    await refused(/operations\.yml:3:\d+.*big\.iso has 2147483648 bytes/s);
  });

  test('more than 1,000 assets, counted with those that are there', async () => {
    await open(file(release('v1', ', assets: ["many/*"]')));
    mkdirSync(at('many'));
    for (let i = 0; i <= 1000; i++) writeFileSync(at(`many/${i}.txt`), String(i));
    await refused(/operations\.yml:3:\d+.*1001 files; GitHub takes 1000/s);
  });

  test.each([
    ['the body of a release', release('v1', `, body: ${'x'.repeat(125_000)}`), /body: has 125000 characters/],
    [
      'the body of a pull request',
      pull('bot/x').replace('body: B', `body: ${'x'.repeat(65_536)}`),
      /body: has 65536 characters/,
    ],
    [
      'the title of a pull request',
      pull('bot/x').replace('title: T', `title: ${'x'.repeat(257)}`),
      /title: has 257 characters/,
    ],
    ['the name of a release', release('v1', `, name: ${'x'.repeat(257)}`), /name: has 257 characters/],
  ])('%s', async (_, entry, why) => {
    await open(file(entry));
    await refused(new RegExp(`operations\\.yml:3:\\d+.*${why.source}`, 's'));
  });

  test.each([
    ['blanks', 'a b.zip', 'a.b.zip'],
    ['accents', 'é.zip', 'e.zip'],
    ['a dot before', '.env.zip', 'default.env.zip'],
    ['other folders', 'x/same.zip', 'y/same.zip'],
    ['case', 'Tool.zip', 'tool.zip'],
  ])('two assets of one name on GitHub: %s', async (_, one, other) => {
    await open(file(release('v1', `, assets: ["out/${one}", "out/${other}"]`)), {
      [`out/${one}`]: '1',
      [`out/${other}`]: '2',
    });
    await refused(/operations\.yml:3:\d+.*two assets would be named/s);
  });
});

describe('paths', () => {
  test("the policy is the repository's, wherever the working directory lies", async () => {
    const forbids = POLICY.replace('effect: permit', 'effect: forbid');
    await open(file(tag('v1')), {
      'pkg/.marketops/policy.yml': forbids,
      'pkg/.marketops/operations.yml': file(tag('v2')),
    });
    for (const directory of ['.', 'pkg', './pkg', 'pkg/.marketops/..'.replace('/.marketops/..', '')]) {
      const dry = await scene.dryRun({ 'working-directory': directory });
      expect([directory, dry.outputs['policy-digest']]).toEqual([
        directory,
        (await scene.dryRun()).outputs['policy-digest'],
      ]);
      expect(operationsOf(dry)[0]?.parameters['tag']).toBe(directory === '.' ? 'v1' : 'v2');
    }
    const prod = await scene.prod({ 'working-directory': 'pkg' });
    expect(prod.outputs['result']).toBe('shipped');
  });

  test.each([
    [
      './.marketops/operations.yml',
      release('v1', ', body_file: ./NOTES.md, assets: ["./build/*.gz", {path: ./build/SHA256SUMS, name: sums}]'),
    ],
    ['.//.marketops/operations.yml', pull('bot/x').replace('[VERSIONS]', '["./VERSIONS", ".//NOTES.md"]')],
  ])('"./" before a path says nothing: %s', async (operations, entry) => {
    scene = await Scene.open({
      operations: file(entry),
      files: { 'NOTES.md': 'notes\n' },
      changes: { VERSIONS: '1\n' },
    });
    expect((await scene.prod({ operations })).outputs['result']).toBe('shipped');
  });

  test.each([
    ['as a path', 'build'],
    ['as a path with its own name', '{path: build, name: x}'],
    ['as an optional path', '{path: ./build, optional: true}'],
  ])('a folder named as an asset says so: %s', async (_, asset) => {
    await open(file(release('v1', `, assets: [${asset}]`)));
    await refused(/operations\.yml:3:\d+.*build is not a plain file but a folder; write build\/\*\*/s);
  });

  test('one name that is not UTF-8 matters to those only that name it', async () => {
    await open(file(pull('bot/x')));
    scene.change({ VERSIONS: '1\n', 'odd/x': '' });
    const odd = Buffer.concat([Buffer.from(at('odd/name-')), Buffer.from([0xff])]);
    writeFileSync(odd, 'x');
    expect((await scene.dryRun()).log).not.toContain('::error');
    for (const entry of [pull('bot/x').replace('VERSIONS', '"**"'), release('v1', ', assets: ["odd/*"]')]) {
      scene.change({ '.marketops/operations.yml': file(entry) });
      const run = await scene.dryRun();
      expect(run.log).toMatch(/operations\.yml:3:\d+.*odd\/name-.* is not UTF-8/s);
    }
    scene.change({ '.marketops/operations.yml': file(pull('bot/x')) });
    expect((await scene.prod()).outputs['result']).toBe('shipped');
    rmSync(odd);
  });

  test.each(['fix/#123', 'fix/#1+2@3', '#/x'])('%s is a head, a base and a target', async (name) => {
    await open(
      file(
        pull(`"${name}"`),
        pull('bot/y', `, base: "${name}"`).replace('id: pr', 'id: onto'),
        tag('v1', `, target: "${name}"`),
      ),
    );
    scene.github.admin.createBranch(name);
    scene.change({
      VERSIONS: '1\n',
      '.marketops/operations.yml': file(pull('bot/y', `, base: "${name}"`), tag('v1', `, target: "${name}"`)),
    });
    expect((await scene.prod()).outputs['result']).toBe('shipped');
    scene.github.admin.createBranch('clean');
    scene.change({ '.marketops/operations.yml': file(pull('"new/#1"', ', base: clean')) });
    scene.github.admin.createRun({ runId: 9002, headSha: scene.github.commitSha, actor: 'maintainer' });
    expect((await scene.prod({}, { GITHUB_RUN_ID: '9002' })).outputs['result']).toBe('shipped');
    expect(scene.github.admin.snapshot().pulls.map(({ head, base }) => [head, base])).toEqual([
      ['bot/y', name],
      ['new/#1', 'clean'],
    ]);
  });
});

describe('choices that may be slips', () => {
  test.each([
    ['a tag', tag('v2', ', target: v1')],
    ['a release', release('v2', ', target: v1')],
    ['a name with a slash', tag('v2', ', target: rel/1')],
  ])('a target that is a branch and a tag at different commits: %s', async (_, entry) => {
    await open(file(entry));
    const { admin } = scene.github;
    for (const name of ['v1', 'rel/1']) {
      admin.setRef(`refs/tags/${name}`, scene.github.commitSha);
      admin.commitFiles(name, { x: { content: 'x' } }, 'Goes on');
    }
    scene.mark();
    await refused(/operations\.yml:3:\d+.*is a branch and a tag.*refs\/heads\//s);
  });

  test('a target that says which it is, or that is one commit, is taken', async () => {
    await open(
      file(tag('v2', ', target: refs/tags/v1'), tag('v3', ', target: refs/heads/v1'), tag('v4', ', target: same')),
    );
    const { admin, commitSha } = scene.github;
    admin.setRef('refs/tags/v1', commitSha);
    const ahead = admin.commitFiles('v1', { x: { content: 'x' } }, 'Goes on');
    admin.setRef('refs/tags/same', commitSha);
    admin.createBranch('same');
    const dry = await scene.dryRun();
    expect(operationsOf(dry).map(({ parameters }) => parameters['target_sha'])).toEqual([commitSha, ahead, commitSha]);
  });

  test.each([
    ['v1.9.1', 'v2.0.0', /v1\.9\.1 is marked latest, though v2\.0\.0/],
    ['1.2.9', '1.10.0', /1\.2\.9 is marked latest, though 1\.10\.0/],
    ['tool-v1.0.1', 'tool-v1.1.0', /tool-v1\.0\.1 is marked latest/],
  ])('%s marked latest while %s is newer', async (name, latest, note) => {
    await open(file(release(name)));
    await scene.request('writer-token', 'POST', '/releases', { tag_name: latest });
    scene.mark();
    await told(note);
  });

  test.each([
    [release('v2.0.1'), 'v2.0.0'],
    [release('v1.9.1', ', latest: false'), 'v2.0.0'],
    [release('v1.9.1', ', latest: legacy'), 'v2.0.0'],
    [release('tool-v1.0.1'), 'other-v2.0.0'],
    [release('v2.1.0-rc.1', ', prerelease: true'), 'v2.0.0'],
  ])('no word of latest or prerelease about %s after %s', async (entry, latest) => {
    await open(file(entry));
    await scene.request('writer-token', 'POST', '/releases', { tag_name: latest });
    scene.mark();
    expect(operationsOf(await scene.dryRun())[0]?.reason ?? '').not.toMatch(/latest|full release/);
  });

  test.each(['v1.0.0-rc.1', 'v1.0-beta2', '2.0.0-0', 'tool/v3.0.0-next.4', '1.0.0rc1'])(
    '%s without `prerelease`',
    async (name) => {
      await open(file(release(name)));
      await told(/names a prerelease, and is published as a full release/);
    },
  );

  test.each([
    ['beside it', [tag('v1.2.3'), release('v1.2.4')]],
    ['before it', [tag('v1.2.3'), release('v1.2.4', ', depends_on: [t-v1-2-3]')]],
    ['of one package', [tag('a-v1'), release('a-v1'), tag('b-v2'), release('b-v3')]],
  ])('a release whose tag differs from the tag operation %s', async (_, entries) => {
    await open(file(...entries));
    await told(/makes the tag .*, which no operation uses; this one is about (?:v1\.2\.4|b-v3)/);
  });

  test('a floating tag beside a release is no slip', async () => {
    await open(file(tag('v1', ', move: true'), release('v1.2.4')));
    const dry = await scene.dryRun();
    expect(operationsOf(dry)[1]?.reason ?? '').not.toContain('no operation uses');
  });
});
