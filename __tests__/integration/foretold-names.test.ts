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
const slug = (name: string): string => name.replace(/[^a-z0-9]/g, '-');
const tag = (name: string, more = ''): string => `{id: t-${slug(name)}, kind: tag_repo, tag: ${name}${more}}`;
const release = (name: string, more = ''): string =>
  `{id: r-${slug(name)}, kind: publish_release, tag: ${name}${more}}`;
const pull = (head: string, more = ''): string =>
  `{id: p-${slug(head)}, kind: open_pr, head: "${head}", title: T, body: B, commit: {message: M, files: [VERSIONS]}${more}}`;
const open = async (operations: string, files: Texts = {}): Promise<Scene> =>
  (scene = await Scene.open({ operations, files }));
const operationsOf = (run: StepOutcome): readonly PlannedOperation[] =>
  (JSON.parse(readFileSync(join(run.proof, 'plan.json'), 'utf8')) as Plan).operations;

/** The dry run and prod refuse each at its line of the operations file and nothing else, and say why. */
async function refused(told: Readonly<Record<number, RegExp>>): Promise<void> {
  for (const run of [await scene.dryRun(), await scene.prod()]) {
    const errors = run.log.match(/^::error .*$/gm) ?? [];
    expect(errors).toEqual(
      Object.entries(told).map(([line, why]) =>
        expect.stringMatching(new RegExp(`operations\\.yml:${line}:\\d+: .*${why.source}`)),
      ),
    );
    expect(run.exitCode).toBe(1);
    expect(hasProof(run.proof)).toBe(false);
  }
  expect(scene.writes()).toEqual([]);
}

/** {@link refused}, every operation of the file. */
const eachRefused = (...told: readonly RegExp[]): Promise<void> =>
  refused(Object.fromEntries(told.map((why, index) => [index + 3, why])));

/** The dry run tells of these operations, and prod does all of them all the same. */
async function told(notes: Readonly<Record<string, RegExp>>): Promise<void> {
  const dry = await scene.dryRun();
  const reasons = new Map(operationsOf(dry).map(({ operation_id: id, reason }) => [id, reason ?? '']));
  for (const [id, note] of Object.entries(notes)) {
    expect([id, reasons.get(id)]).toEqual([id, expect.stringMatching(note)]);
    expect(readFileSync(join(dry.proof, 'report.html'), 'utf8')).toMatch(note);
  }
  const prod = await scene.prod();
  expect(prod.outputs['plan-digest']).toBe(dry.outputs['plan-digest']);
  expect(prod.outputs['result']).toBe('shipped');
}

describe('references that git can never hold side by side', () => {
  test('a branch below one or above one, a tag below one or far below, a release above a tag: each is a conflict', async () => {
    await open(file(pull('release/v1'), pull('fix'), tag('v1/x'), tag('a/b/c'), release('v2')));
    const there = ['heads/release', 'heads/fix/v1', 'tags/v1', 'tags/a', 'tags/v2/x'];
    for (const name of there) scene.github.admin.setRef(`refs/${name}`, scene.github.commitSha);
    scene.mark();
    for (const run of [await scene.dryRun(), await scene.prod()]) {
      expect(operationsOf(run)).toMatchObject(
        there.map((name) => ({ effect: 'conflict', reason: expect.stringContaining(`has refs/${name},`) })),
      );
      expect(run.exitCode).toBe(1);
    }
    expect(scene.writes()).toEqual([]);
  });

  test('both in one plan: tags, a tag and a release, releases, branches', async () => {
    await open(
      file(
        ...[tag('v1'), tag('v1/x'), tag('v2/x'), release('v2')],
        ...[release('a/b/c'), release('a'), pull('bot/a'), pull('bot')],
      ),
    );
    const why = /git cannot hold/;
    await refused({ 4: why, 6: why, 8: why, 10: why });
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

  test('of files: 40 MiB in a pull request, 2 GiB of an asset, 1,000 assets', async () => {
    await open(
      file(
        pull('bot/big').replace('VERSIONS', 'big.bin'),
        release('v1', ', assets: [big.iso]'),
        release('v2', ', assets: ["many/*"]'),
      ),
    );
    for (const [name, size] of Object.entries({ 'big.bin': 40 * MIB + 1, 'big.iso': 2048 * MIB })) {
      writeFileSync(at(name), '');
      truncateSync(at(name), size);
    }
    mkdirSync(at('many'));
    for (let i = 0; i <= 1000; i++) writeFileSync(at(`many/${i}.txt`), String(i));
    await eachRefused(
      /big\.bin has 41943041 bytes.*40 MiB/,
      /big\.iso has 2147483648 bytes/,
      /1001 files; GitHub takes 1000/,
    );
  });

  test('of texts: the body and the name of a release, the body and the title of a pull request', async () => {
    await open(
      file(
        release('v1', `, body: ${'x'.repeat(125_000)}`),
        pull('bot/x').replace('body: B', `body: ${'x'.repeat(65_536)}`),
        pull('bot/y').replace('title: T', `title: ${'x'.repeat(257)}`),
        release('v2', `, name: ${'x'.repeat(257)}`),
      ),
    );
    await eachRefused(
      ...[/body: has 125000 characters/, /body: has 65536 characters/],
      ...[/title: has 257 characters/, /name: has 257 characters/],
    );
  });

  test('two assets of one name on GitHub: by blanks, accents, a dot before, other folders, case', async () => {
    const pairs = [
      ...[['a b.zip', 'a.b.zip'] as const, ['é.zip', 'e.zip'] as const, ['.env.zip', 'default.env.zip'] as const],
      ...[['x/same.zip', 'y/same.zip'] as const, ['Tool.zip', 'tool.zip'] as const],
    ];
    await open(
      file(...pairs.map(([one, other], i) => release(`v${i}`, `, assets: ["out/${one}", "out/${other}"]`))),
      Object.fromEntries(pairs.flat().map((name) => [`out/${name}`, name])),
    );
    await eachRefused(...pairs.map(() => /two assets would be named/));
  });
});

describe('paths', () => {
  test("the policy is the repository's, wherever the working directory lies", async () => {
    const forbids = POLICY.replace('effect: permit', 'effect: forbid');
    await open(file(tag('v1')), {
      'pkg/.marketops/policy.yml': forbids,
      'pkg/.marketops/operations.yml': file(tag('v2')),
    });
    const usual = await scene.dryRun();
    for (const directory of ['.', 'pkg', './pkg']) {
      const dry = await scene.dryRun({ 'working-directory': directory });
      expect([directory, dry.outputs['policy-digest']]).toEqual([directory, usual.outputs['policy-digest']]);
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

  test('a folder named as an asset says so: as a path, with its own name, as an optional one', async () => {
    const assets = ['build', '{path: build, name: x}', '{path: ./build, optional: true}'];
    await open(file(...assets.map((asset, i) => release(`v${i}`, `, assets: [${asset}]`))));
    await eachRefused(...assets.map(() => /build is not a plain file but a folder; write build\/\*\*/));
  });

  test('one name that is not UTF-8 matters to those only that name it', async () => {
    await open(file(pull('bot/x')));
    scene.change({ VERSIONS: '1\n', 'odd/x': '' });
    const odd = Buffer.concat([Buffer.from(at('odd/name-')), Buffer.from([0xff])]);
    writeFileSync(odd, 'x');
    expect((await scene.dryRun()).log).not.toContain('::error');
    const naming = [pull('bot/x').replace('VERSIONS', '"**"'), release('v1', ', assets: ["odd/*"]')];
    scene.change({ '.marketops/operations.yml': file(...naming) });
    await eachRefused(...naming.map(() => /odd\/name-.* is not UTF-8/));
    scene.change({ '.marketops/operations.yml': file(pull('bot/x')) });
    expect((await scene.prod()).outputs['result']).toBe('shipped');
    rmSync(odd);
  });

  test('a name with # is a head, a base and a target', async () => {
    const names = ['fix/#123', 'fix/#1+2@3', '#/x'];
    const run = async (id: string, ...entries: readonly string[]): Promise<void> => {
      scene.change({ '.marketops/operations.yml': file(...entries) });
      scene.github.admin.createRun({ runId: Number(id), headSha: scene.github.commitSha, actor: 'maintainer' });
      expect((await scene.prod({}, { GITHUB_RUN_ID: id })).outputs['result']).toBe('shipped');
    };
    await open(file(...names.map((name) => pull(name))));
    scene.change({ VERSIONS: '1\n' });
    names.forEach((name) => scene.github.admin.createBranch(name));
    const onto = names.flatMap((name, i) => [
      pull(`bot/${i}`, `, base: "${name}"`),
      tag(`v${i}`, `, target: "${name}"`),
    ]);
    await run('9001', ...onto);
    scene.github.admin.createBranch('clean');
    await run('9002', ...names.map((name) => pull(`new/${name}`, ', base: clean')));
    const pulls = scene.github.admin.snapshot().pulls.map(({ head, base }) => [head, base]);
    expect(Object.fromEntries(pulls)).toEqual(
      Object.fromEntries(
        names.flatMap((name, i) => [
          [`bot/${i}`, name],
          [`new/${name}`, 'clean'],
        ]),
      ),
    );
  });
});

describe('choices that may be slips', () => {
  test('a target that is a branch and a tag at different commits: of a tag, of a release, with a slash', async () => {
    await open(file(tag('v2', ', target: v1'), release('v3', ', target: v1'), tag('v4', ', target: rel/1')));
    const { admin } = scene.github;
    for (const name of ['v1', 'rel/1']) {
      admin.setRef(`refs/tags/${name}`, scene.github.commitSha);
      admin.commitFiles(name, { x: { content: 'x' } }, 'Goes on');
    }
    scene.mark();
    const why = /is a branch and a tag.*refs\/heads\//;
    await eachRefused(why, why, why);
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
    await told({ [`r-${slug(name)}`]: note });
  });

  test.each([
    [
      'v2.0.0',
      [
        ...[release('v2.0.1'), release('v1.9.1', ', latest: false'), release('v1.9.2', ', latest: legacy')],
        release('v2.1.0-rc.1', ', prerelease: true'),
      ],
    ],
    ['other-v2.0.0', [release('tool-v1.0.1')]],
  ])('no word of latest or prerelease after %s', async (latest, entries) => {
    await open(file(...entries));
    await scene.request('writer-token', 'POST', '/releases', { tag_name: latest });
    scene.mark();
    const reasons = operationsOf(await scene.dryRun()).map(({ reason }) => reason ?? '');
    expect(reasons).toEqual(entries.map(() => expect.not.stringMatching(/latest|full release/) as unknown));
  });

  test('a release that is named as a prerelease, without `prerelease`', async () => {
    const names = ['v1.0.0-rc.1', 'v1.0-beta2', '2.0.0-0', 'tool/v3.0.0-next.4', '1.0.0rc1'];
    await open(file(...names.map((name) => release(name))));
    const note = /names a prerelease, and is published as a full release/;
    await told(Object.fromEntries(names.map((name) => [`r-${slug(name)}`, note])));
  });

  // Each alone: told is the first tag that no operation uses.
  test.each([
    ['beside it', [tag('v1.2.3'), release('v1.2.4')], 'v1.2.4'],
    ['before it', [tag('v1.2.3'), release('v1.2.4', ', depends_on: [t-v1-2-3]')], 'v1.2.4'],
    ['of one package', [tag('a-v1'), release('a-v1'), tag('b-v2'), release('b-v3')], 'b-v3'],
  ])('a release whose tag differs from the tag operation %s', async (_, entries, name) => {
    await open(file(...entries));
    const note = new RegExp(`makes the tag .*, which no operation uses; this one is about ${name}`);
    await told({ [`r-${slug(name)}`]: note });
  });

  test('a floating tag beside a release is no slip', async () => {
    await open(file(tag('v1', ', move: true'), release('v1.2.4')));
    const dry = await scene.dryRun();
    expect(operationsOf(dry)[1]?.reason ?? '').not.toContain('no operation uses');
  });
});
