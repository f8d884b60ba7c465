import { afterEach, expect, test } from '@jest/globals';
import { SHIP_TOKEN, WRITER_TOKEN } from 'security-audit/material';
import { migrate } from '../../src/setup/migrate.ts';
import { ran } from '../support/in-process.ts';
import { BUILT, CASES, FILES } from '../support/migrations.ts';
import { RUN_ID, Scene } from '../support/scene.ts';

/**
 * Twenty workflows migrated and shipped, to the end: what is on GitHub afterwards is what the old step would have put
 * there: tag, target, name, text, flags and the bytes of each file; of a pull request its texts, people and files.
 */

const POLICY = `version: 1
environment: production
ledger_protection: warn
default_branch_protection: warn
plan_digest: optional
approvals: none
environment_protection: { required_reviewers: false, prevent_self_review: false, admins_may_bypass: true, branch_restricted: false }
rules:
  - { id: all, effect: permit, reason: r, operations: [publish_release, open_pr], repositories: [self] }
`;

let scene: Scene;
afterEach(() => scene.close());

/** The text without the receipt's mark at its end. */
const unmarked = (body: string | null): string =>
  (body ?? '').replace(/(?:\n\n)?<!-- MarketOps-Receipt: \S+ \S+ -->\n?$/, '');
const ofAction = /^\$\{\{ (.*) \}\}$/s;

test.each(Object.entries(CASES))(
  '%s',
  async (_name, { workflow, ref = 'refs/tags/v1.4.0', values = {}, published }) => {
    const paths = Object.keys({ ...FILES, ...BUILT });
    const { operations, variables } = migrate(
      Buffer.from(workflow.replace('owner: octo', 'owner: acme').replace('repo: app', 'repo: widgets')),
      'release.yml',
      (folder) => paths.some((path) => path.startsWith(`${folder}/`)),
    );
    const files = { ...FILES, '.gitignore': 'dist/\n' };
    scene = await Scene.open({ policy: POLICY, operations: operations ?? '', files, changes: BUILT });
    const { admin, commitSha, apiUrl } = scene.github;
    const rights = { contents: 'write', pull_requests: 'write', issues: 'write', actions: 'read' } as const;
    admin.setToken(SHIP_TOKEN, 'github-actions[bot]', { ...rights, discussions: 'write' }, true);
    await scene.request(WRITER_TOKEN, 'POST', '/releases', { tag_name: 'v1.3.0' });
    for (const login of ['alice', 'bob', 'carol']) admin.addUser(login);
    admin.setTeam('acme', 'releasers', ['alice']);
    for (const title of ['a', 'b', 'c']) admin.addMilestone(title);
    admin.set({ discussionCategories: ['Announcements'] });
    const tag = /^refs\/tags\/(.*)/.exec(ref)?.[1];
    if (tag !== undefined) admin.setRef(ref, commitSha);
    admin.createRun({ runId: Number(RUN_ID), headSha: commitSha, headBranch: tag ?? 'main', actor: 'maintainer' });
    const given = variables.map((line) => {
      const [name = '', expression = ''] = line.split(/=(.*)/s);
      return `${name}=${values[ofAction.exec(expression)?.[1] ?? '']}`;
    });

    const report = await ran(scene, 'prod', {
      ...{ GITHUB_REF: ref, GITHUB_WORKFLOW_REF: `acme/widgets/.github/workflows/release.yml@${ref}` },
      INPUT_VARIABLES: given.join('\n'),
    });

    expect([report.proof.run.result, report.log]).toEqual(['shipped', report.log]);
    const { refs, releases, pulls } = admin.snapshot();
    const read = async (path: string): Promise<never> =>
      (await (
        await fetch(`${apiUrl}/repos/acme/widgets/${path}`, { headers: { authorization: `Bearer ${SHIP_TOKEN}` } })
      ).json()) as never;
    const { tag_name: latest } = (await read('releases/latest')) as { tag_name?: string };
    const made = [
      ...releases
        .filter(({ tag: name }) => name !== 'v1.3.0')
        .map(({ tag: name, body, assets, ...release }) => ({
          ...{ tag: name, name: release.name, draft: release.draft, prerelease: release.prerelease },
          ...{ body: unmarked(body), latest: name === latest },
          // A draft has its tag when it is published.
          target: (refs[`refs/tags/${name}`] ?? release.target) === commitSha ? 'HEAD' : 'another',
          assets: assets.map(({ name: file, bytes, contentType }) => [file, bytes.toString(), contentType]),
        })),
      ...(await Promise.all(
        pulls.map(async ({ number, head, base, title, body, draft, ...pull }) => {
          const files = ((await read(`pulls/${number}/files`)) as { filename: string }[]).map(
            ({ filename }) => filename,
          );
          const [commit] = (await read(`pulls/${number}/commits`)) as {
            commit: { message: string; author: { name: string; email: string } };
          }[];
          return {
            ...{ head, base, title, draft, body: unmarked(body), labels: pull.labels, assignees: pull.assignees },
            ...{ reviewers: pull.reviewers, team_reviewers: pull.teamReviewers, milestone: pull.milestone },
            ...{ commit: commit?.commit.message, author: commit?.commit.author.email },
            files: files.map((path) => [path, admin.readFile(head, path)?.toString()]),
          };
        }),
      )),
    ];
    expect(made).toEqual(published.map((of) => expected(of, /artifactContentType: (\S+)/.exec(workflow)?.[1])));
  },
);

/** What GitHub shows of what a step published. */
function expected(published: object, type?: string): object {
  const { assets, files, ...of } = published as Readonly<Record<string, unknown>> & {
    readonly assets?: readonly string[];
    readonly files?: readonly string[];
  };
  if (files === undefined) {
    const { tag, target, name, body, draft, prerelease, make_latest: latest, generate_notes: generated } = of;
    return {
      ...{ tag, target, draft, prerelease, name },
      body: generated === true ? (expect.stringContaining('Full Changelog') as unknown) : body,
      // `legacy` leaves it to GitHub, which takes the highest version.
      latest:
        draft !== true && prerelease !== true && (latest === 'true' || (latest === 'legacy' && tag !== 'nightly')),
      assets: assets?.map((file) => [file, BUILT[`dist/${file}`] ?? FILES[file], type ?? expect.any(String)]),
    };
  }
  // Of a pull request within one repository GitHub says no.
  const { head_sha: _none, maintainer_can_modify: _no, milestone, author, commit, signoff, ...shown } = of;
  const { email = expect.any(String), name = '' } = (author ?? {}) as { email?: unknown; name?: string };
  return {
    ...shown,
    ...{ author: email, milestone: milestone === 3 ? 'c' : null },
    commit: expect.stringContaining(signoff === true ? `Signed-off-by: ${name}` : String(commit)) as unknown,
    files: files.map((path) => [path, BUILT[path]]),
  };
}
