import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { startGitHub } from 'embedded-github';
import type { EmbeddedGitHub, Permissions } from 'embedded-github';
import { applyCalls } from '../../src/cli/setup/apply.ts';
import { LEDGER_BRANCH } from '../../src/protocol/ledger-files.ts';
import type { SetupFacts } from '../../src/setup/calls.ts';
import { startResultsService } from '../support/results-service.ts';
import type { ResultsService } from '../support/results-service.ts';
import { DIST } from '../support/scene.ts';
import { outcome } from '../support/workflow/repository.ts';
import { runWorkflow } from '../support/workflow/runner.ts';
import type { JobResults } from '../support/workflow/runner.ts';

/**
 * The way of somebody new, from nothing to a shipped and verified release: each command as it is printed, typed into a
 * shell, with a `gh` and an SSH that lead to the embedded GitHub.
 */

const ID = 1_000_001;
const ROOT = join(import.meta.dirname, '../..');
jest.setTimeout(240_000);

const REDIRECT = `import http from 'node:http';
import https from 'node:https';
https.request = (url, { agent, ...options }) => {
  if (url.host !== 'api.github.com') throw new Error('Nobody asked for ' + url.host);
  return http.request(process.env.API_URL + url.pathname + url.search, options);
};
`;

let results: ResultsService;
beforeAll(async () => {
  results = await startResultsService();
});
afterAll(() => results.close());

let folder: string;
let github: EmbeddedGitHub;
let gh: Server;
let env: Record<string, string>;
/** What was made by `gh`. */
let made: {
  environments: Record<
    string,
    { reviewers: string[]; selfReview: boolean; bypass: boolean; patterns: string[]; secrets: Record<string, string> }
  >;
  rulesets: { name: string; pattern: string; rules: { type: 'deletion' }[] }[];
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'marketops-first-'));
  made = { environments: {}, rulesets: [] };
  github = await startGitHub({
    ...{ owner: 'acme', repo: 'widgets', repositoryId: ID, tokens: {} },
    files: { 'README.md': { content: '# widgets\n' } },
  });
  for (const login of ['maintainer', 'reviewer']) github.admin.addUser(login);
  gh = createServer((socket) => {
    let asked = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      asked += text;
      const [count = '', ...rest] = asked.split('\0');
      // How many arguments, the arguments, the input, and nothing after that.
      if (rest.length !== Number(count) + 2) return;
      const { code, out, err } = answer(rest.slice(0, -2), rest.at(-2) ?? '');
      socket.end([code, out, err, ''].join('\0'));
    });
  });
  await once(gh.listen(0, '127.0.0.1'), 'listening');
  mkdirSync(join(folder, 'bin'));
  // In the shell: a program of Node for each of the calls would cost more than all that is tested here.
  program(
    'gh',
    `#!/bin/bash
input=$(cat)
exec 3<>"/dev/tcp/127.0.0.1/$FAKE_GH"
printf '%s\\0' "$#" "$@" "$input" >&3
for part in code out err; do IFS= read -r -d '' "$part" <&3; done
printf '%s' "$out"
printf '%s' "$err" >&2
exit "$code"
`,
  );
  // Where api.github.com is asked, the embedded GitHub answers.
  writeFileSync(join(folder, 'bin/api.mjs'), REDIRECT);
  const cli = `'${process.execPath}' --import '${join(folder, 'bin/api.mjs')}' '${join(DIST, 'cli/index.js')}'`;
  program('npx', `#!/bin/sh\nshift\nexec ${cli} "$@"\n`);
  github.admin.setToken('of-maintainer', 'maintainer', {});
  program('node', `#!/bin/sh\nexec '${process.execPath}' "$@"\n`);
  program('ssh', `#!/bin/sh\nfor last; do :; done\ncd '${folder}/remote' && exec sh -c "$last"\n`);
  env = {
    PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
    HOME: folder,
    ...{ API_URL: github.apiUrl, GH_TOKEN: 'of-maintainer' },
    FAKE_GH: String((gh.address() as AddressInfo).port),
    GIT_SSH_COMMAND: join(folder, 'bin/ssh'),
    ...{
      GIT_AUTHOR_NAME: 't',
      GIT_AUTHOR_EMAIL: 't@localhost',
      GIT_COMMITTER_NAME: 't',
      GIT_COMMITTER_EMAIL: 't@localhost',
    },
  };
  execFileSync('git', [
    'init',
    '--quiet',
    '--bare',
    '--initial-branch',
    'main',
    join(folder, 'remote/acme/widgets.git'),
  ]);
});
afterEach(async () => {
  await github.close();
  gh.close();
  rmSync(folder, { recursive: true, force: true });
});

function program(name: string, text: string): void {
  const path = join(folder, 'bin', name);
  writeFileSync(path, text);
  chmodSync(path, 0o755);
}

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}
const ok = (body: unknown = ''): Answer => ({ code: 0, out: body === '' ? '' : JSON.stringify(body), err: '' });
const NOT_FOUND: Answer = { code: 1, out: '', err: 'gh: Not Found (HTTP 404)\n' };

/** GitHub, as far as the calls of the setup go. */
function answer(args: readonly string[], input: string): Answer {
  if (args[0] === 'auth') return ok();
  if (args[0] === 'secret') {
    const named = made.environments[args[args.indexOf('--env') + 1] ?? ''];
    if (named === undefined) return NOT_FOUND;
    named.secrets[args[2] ?? ''] = input.trim();
    return ok();
  }
  const path = args.find((arg) => arg.startsWith('repos/acme/widgets/'))?.slice('repos/acme/widgets/'.length) ?? '';
  const [what = '', name = '', list] = path.replace(/\?.*/, '').split('/');
  const method = args.includes('--method') ? args[args.indexOf('--method') + 1] : 'GET';
  const body = (input === '' ? {} : JSON.parse(input)) as Record<string, never>;
  const known = made.environments[decodeURIComponent(name)];
  if (what === 'contents')
    return github.admin.snapshot().refs['refs/heads/main'] === github.commitSha ? NOT_FOUND : ok({});
  if (what === 'rulesets' && method === 'GET') return ok(made.rulesets);
  if (what === 'rulesets') {
    const {
      name: title,
      rules,
      conditions,
    } = body as unknown as {
      name: string;
      rules: { type: 'deletion' }[];
      conditions: { ref_name: { include: string[] } };
    };
    made.rulesets.push({
      name: title,
      pattern: conditions.ref_name.include[0] ?? '',
      rules: rules.map(({ type }) => ({ type })),
    });
  } else if (method === 'GET') {
    if (known === undefined || list === 'secrets') return NOT_FOUND;
    return ok(list === undefined ? {} : { branch_policies: known.patterns.map((pattern) => ({ name: pattern })) });
  } else if (list === 'deployment-branch-policies') known?.patterns.push(String(body['name']));
  else {
    const {
      reviewers = [],
      prevent_self_review: selfReview = false,
      can_admins_bypass: bypass = true,
    } = body as unknown as { reviewers?: unknown[]; prevent_self_review?: boolean; can_admins_bypass?: boolean };
    made.environments[decodeURIComponent(name)] = {
      reviewers: reviewers.map(() => 'reviewer'),
      selfReview,
      bypass,
      patterns: [],
      secrets: {},
    };
  }
  settle();
  return ok();
}

/** Tells the embedded GitHub what was made. */
function settle(): void {
  for (const [name, { reviewers, selfReview, bypass, patterns }] of Object.entries(made.environments))
    github.admin.setEnvironment(name, {
      requiredReviewers: reviewers,
      preventSelfReview: selfReview,
      canAdminsBypass: bypass,
      branchPolicy: 'custom',
      branches: patterns,
    });
  github.admin.setRules(made.rulesets.map(({ pattern, rules }) => ({ target: 'branch', pattern, rules })));
}

const counted: string[] = [];
beforeEach(() => void counted.splice(0));

/** Types a command; it counts. @returns what it prints */
async function type(line: string, { input = '', cwd = join(folder, 'widgets') } = {}): Promise<string> {
  counted.push(line.split(' <<<')[0] ?? '');
  const { code, out } = await new Promise<{ code: number | null; out: string }>((resolve) => {
    const child = execFile('bash', ['-c', line], { cwd, env }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode, out: stdout + stderr });
    });
    // One that has ended already says why by its code.
    child.stdin?.on('error', () => undefined).end(input);
  });
  expect([line, code, out]).toEqual([line, 0, out]);
  return out;
}

/** What `gh repo create widgets --add-readme --clone` does. */
function createRepository(): void {
  counted.push('gh repo create widgets --public --add-readme --clone');
  const run = (...args: string[]): unknown =>
    execFileSync('git', args, { cwd: folder, env: { ...process.env, ...env }, stdio: 'pipe' });
  run('clone', '--quiet', 'git@github.com:acme/widgets.git', 'widgets');
  writeFileSync(join(folder, 'widgets/README.md'), '# widgets\n');
  run('-C', 'widgets', 'add', '--all');
  run('-C', 'widgets', 'commit', '--quiet', '--message', 'Initial commit');
  run('-C', 'widgets', 'push', '--quiet', 'origin', 'HEAD:main');
}

/** What GitHub has after a push: the branches. */
function sync(): void {
  const bare = join(folder, 'remote/acme/widgets.git');
  const git = (...args: string[]): Buffer => execFileSync('git', ['--git-dir', bare, ...args]);
  const text = (...args: string[]): string =>
    git(...args)
      .toString()
      .trim();
  const filesOf = (branch: string) =>
    Object.fromEntries(
      text('ls-tree', '-r', '--name-only', branch)
        .split('\n')
        .map((path) => [path, { content: git('show', `${branch}:${path}`) }]),
    );
  const { admin } = github;
  const { refs } = admin.snapshot();
  for (const branch of text('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n')) {
    const known = refs[`refs/heads/${branch}`];
    // The ledger's branch goes on at GitHub.
    if (branch === LEDGER_BRANCH && known !== undefined) continue;
    const sha = text('rev-parse', branch);
    if (branch === LEDGER_BRANCH) admin.commitFiles(branch, filesOf(branch), 'Begin the ledger', { parent: null });
    else if (known !== sha)
      admin.commitFiles(branch, filesOf(branch), text('log', '-1', '--format=%B', branch), {
        ...{ sha, author: 'maintainer' },
        ...(known === undefined ? { parent: refs['refs/heads/main'] ?? null } : {}),
      });
  }
}

/** A run of the workflow, of what is on `main`, or of a pull request. */
async function run(id: number, pull: { readonly number: number; readonly sha: string } | null): Promise<JobResults> {
  const { admin } = github;
  const event = pull === null ? 'push' : 'pull_request';
  const sha = pull?.sha ?? admin.snapshot().refs['refs/heads/main'] ?? '';
  const ref = pull === null ? 'refs/heads/main' : `refs/pull/${pull.number}/merge`;
  const base = { repo: { id: ID, full_name: 'acme/widgets' } };
  const payload =
    pull === null ? {} : { number: pull.number, pull_request: { number: pull.number, head: { sha, ...base }, base } };
  admin.createRun({ runId: id, headSha: sha, actor: 'maintainer', event });
  results.artifacts.length = 0;
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
  let tokens = 0;
  return runWorkflow({
    path: join(folder, 'widgets/.github/workflows/release.yml'),
    ...{ event, payload },
    facts: {
      ...{ GITHUB_REPOSITORY: 'acme/widgets', GITHUB_REPOSITORY_ID: String(ID) },
      ...{ GITHUB_RUN_ID: String(id), GITHUB_RUN_ATTEMPT: '1', GITHUB_SHA: sha, GITHUB_REF: ref },
      ...{ GITHUB_WORKFLOW_REF: `acme/widgets/.github/workflows/release.yml@${ref}`, GITHUB_WORKFLOW_SHA: sha },
      ...{ GITHUB_ACTOR: 'maintainer', GITHUB_TRIGGERING_ACTOR: 'maintainer' },
      ...{ GITHUB_BASE_REF: pull === null ? '' : 'main', GITHUB_EVENT_PATH: join(folder, 'event.json') },
      ...{ GITHUB_API_URL: github.apiUrl, GITHUB_GRAPHQL_URL: github.graphqlUrl },
      GITHUB_SERVER_URL: 'https://github.com',
    },
    attestations: [],
    source: join(folder, 'widgets'),
    root: ROOT,
    temporary: folder,
    results,
    token: (permissions) => {
      const granted = Object.entries(permissions).map(([scope, level]) => [scope.replace('-', '_'), level]);
      const token = `token-${id}-${++tokens}`;
      admin.setToken(token, 'github-actions[bot]', Object.fromEntries(granted) as Permissions, true);
      return token;
    },
    secrets: Object.fromEntries(Object.entries(made.environments).map(([name, { secrets }]) => [name, secrets])),
    approve: (environment) => {
      if (made.environments[environment]?.reviewers.length === 0) return true;
      counted.push(`click: approve in ${environment}`);
      admin.requestApproval(id, environment);
      admin.approve(id, environment, 'reviewer', 'As planned');
      return true;
    },
  });
}

async function pushed(): Promise<JobResults> {
  sync();
  return run(1, null);
}

function expectShipped(jobs: JobResults, tags = ['v1.0.0']): void {
  expect(outcome(jobs)).toEqual({ plan: 'success', ship: 'success' });
  expect(jobs['ship']?.steps.map(({ log }) => log).join('')).toContain('VERIFIED');
  const { releases } = github.admin.snapshot();
  expect(releases.map(({ tag, draft }) => [tag, draft])).toEqual(tags.map((tag) => [tag, false]));
}

/** The commands among the next steps, as they are printed. */
const commandsIn = (printed: string): string[] =>
  printed.split('\n').flatMap((line) => /^ +((?:gh|npx) .*)$/.exec(line)?.[1] ?? []);
const INIT = `npx github:org/marketops-action#v1 init --yes --offline --repository-id ${ID}`;

describe('from nothing to a verified release', () => {
  test('alone, by the commands that init prints: at most 12', async () => {
    createRepository();
    const printed = await type(`${INIT} --preset solo`);
    const [key = ''] = /mok1_\S+/.exec(printed) ?? [];
    const setup = commandsIn(printed).filter((line) => !/ (?:rehearse|doctor)$/.test(line));
    expect(setup).toHaveLength(5);
    for (const line of setup) await type(line, { input: line.startsWith('gh secret') ? `${key}\n` : '' });
    await type('git add --all');
    await type('git commit --quiet --message "Release by MarketOps"');
    await type('git push --quiet origin HEAD:main');
    expectShipped(await pushed());
    expect(counted.length).toBeLessThanOrEqual(12);
  });

  test('alone, with --apply: at most 7, and the key is shown to nobody', async () => {
    createRepository();
    const printed = await type(`${INIT} --preset solo --apply`);
    expect(printed).not.toContain('mok1_');
    expect(commandsIn(printed.split(/^1\. /m)[1] ?? '').every((line) => / (?:rehearse|doctor)$/.test(line))).toBe(true);
    await type('git add --all');
    await type('git commit --quiet --message "Release by MarketOps"');
    await type('git push --quiet origin HEAD:main');
    expectShipped(await pushed());
    expect(counted.length).toBeLessThanOrEqual(7);
    // What is there stays.
    const before = structuredClone(made);
    await type(`${INIT} --preset solo --apply`);
    expect(made).toEqual(before);
  });
});

/** The same with a team: somebody else approves, and the default branch changes by pull request only. */
describe('a team', () => {
  const TEAM = 'npx github:org/marketops-action#v1 init --yes --preset team --reviewers reviewer';
  const commitAndPush = async (): Promise<void> => {
    await type('git add --all');
    await type('git commit --quiet --message "Release by MarketOps"');
    await type('git push --quiet origin HEAD:main');
    sync();
  };

  test('by the commands that init prints: at most 12', async () => {
    createRepository();
    const printed = await type(TEAM);
    const [key = ''] = /mok1_\S+/.exec(printed) ?? [];
    const setup = commandsIn(printed).filter((line) => !/ (?:rehearse|doctor)$/.test(line));
    const last = setup.pop() ?? '';
    expect(last).toContain('marketops-default-branch');
    expect(setup).toHaveLength(5);
    for (const line of setup) await type(line, { input: line.startsWith('gh secret') ? `${key}\n` : '' });
    await commitAndPush();
    await type(last);
    expectShipped(await run(1, null));
    expect(counted.at(-1)).toBe('click: approve in production');
    expect(counted.length).toBeLessThanOrEqual(12);
  });

  test('with --apply: at most 7; the next release by a pull request, whose comment shows it', async () => {
    createRepository();
    await type(`${TEAM} --apply`);
    await commitAndPush();
    await type(`${TEAM} --apply`);
    expect(made.rulesets.map(({ name }) => name)).toEqual(['marketops-ledger', 'marketops-default-branch']);
    expectShipped(await run(1, null));
    expect(counted.length).toBeLessThanOrEqual(7);

    counted.splice(0);
    await type('git switch --quiet --create next');
    await type("sed -i 's/^  version: .*/  version: 1.1.0/' .marketops/operations.yml");
    await type('git commit --quiet --all --message "Version 1.1.0"');
    await type('git push --quiet origin next');
    sync();
    const sha = github.admin.snapshot().refs['refs/heads/next'] ?? '';
    // Nobody gets it into the default branch otherwise.
    const by = (method: string, path: string, body: unknown): Promise<Response> =>
      fetch(`${github.apiUrl}/repos/acme/widgets/${path}`, {
        ...{ method, headers: { authorization: 'Bearer of-maintainer' } },
        ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
      });
    github.admin.setToken('of-maintainer', 'maintainer', { contents: 'write', pull_requests: 'write' });
    expect((await by('PATCH', 'git/refs/heads/main', { sha })).status).toBe(422);
    counted.push('gh pr create --fill');
    const pull = (await (await by('POST', 'pulls', { title: 'Version 1.1.0', head: 'next', base: 'main' })).json()) as {
      number: number;
    };
    expect(outcome(await run(2, { number: pull.number, sha }))).toEqual({ plan: 'success', ship: 'skipped' });
    const comments = (await (await by('GET', `issues/${pull.number}/comments`, null)).json()) as { body: string }[];
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('v1.1.0');
    counted.push('click: approve the pull request', 'click: merge');
    execFileSync('git', ['--git-dir', join(folder, 'remote/acme/widgets.git'), 'update-ref', 'refs/heads/main', sha]);
    sync();
    expectShipped(await run(3, null), ['v1.0.0', 'v1.1.0']);
    expect(counted).toEqual([
      'git switch --quiet --create next',
      "sed -i 's/^  version: .*/  version: 1.1.0/' .marketops/operations.yml",
      'git commit --quiet --all --message "Version 1.1.0"',
      'git push --quiet origin next',
      'gh pr create --fill',
      ...['click: approve the pull request', 'click: merge', 'click: approve in production'],
    ]);
  });
});

describe('apply', () => {
  const FACTS: SetupFacts = {
    ...{ server: 'https://github.com', repository: 'acme/widgets', preset: 'team', trigger: 'merge', prefix: 'v' },
    ...{
      defaultBranch: 'main',
      environment: 'Prod / EU',
      reviewers: [{ type: 'User', id: 7, name: 'reviewer' }],
      secret: 'mok1_key',
    },
  };
  let said = '';
  const io = () => ({
    ...{ stdout: (text: string) => void (said += text), stderr: () => undefined, dist: '', confirm: null },
    ...{ env, cwd: join(folder, 'widgets') },
  });
  beforeEach(() => {
    said = '';
    createRepository();
  });

  test('protects a team’s environment, and leaves the default branch open until the files are there', async () => {
    const first = await applyCalls(io(), FACTS, { remote: 'origin', yes: true });
    expect(first).toEqual({ applied: true, stored: true, ledger: true, protectedBranch: false, failure: null });
    expect(made.environments).toEqual({
      'Prod / EU': {
        reviewers: ['reviewer'],
        selfReview: true,
        bypass: false,
        patterns: ['main'],
        secrets: { MARKETOPS_HMAC_KEY: 'mok1_key' },
      },
    });
    expect(made.rulesets.map(({ name }) => name)).toEqual(['marketops-ledger']);
    expect(said).toContain('--method PUT repos/acme/widgets/environments/Prod%20%2F%20EU --input -');
    expect(said).not.toContain('mok1_');
    github.admin.commitFiles('main', { a: { content: '' } }, 'Files', {});
    const second = await applyCalls(io(), { ...FACTS, secret: null }, { remote: 'origin', yes: true });
    expect(second).toMatchObject({ applied: true, ledger: true, protectedBranch: true, failure: null });
    expect(made.rulesets.map(({ name }) => name)).toEqual(['marketops-ledger', 'marketops-default-branch']);
  });

  test('makes nothing when somebody says no, and tells what gh says where it fails', async () => {
    const refused = { ...io(), confirm: () => Promise.resolve(false) };
    expect(await applyCalls(refused, FACTS, { remote: 'origin', yes: false })).toMatchObject({
      applied: false,
      stored: false,
    });
    expect(made).toEqual({ environments: {}, rulesets: [] });
    program('gh', '#!/bin/sh\n[ "$1" = auth ] && exit 0\necho "gh: HTTP 403: Must have admin rights" >&2\nexit 1\n');
    const failed = await applyCalls(io(), FACTS, { remote: 'origin', yes: true });
    expect(failed).toMatchObject({ applied: false, stored: false, failure: { code: 'setup_failed' } });
    expect(failed.failure?.message).toContain('Must have admin rights');
    program('gh', '#!/bin/sh\nexit 1\n');
    const signedOut = await applyCalls(io(), FACTS, { remote: 'origin', yes: true });
    expect(signedOut).toMatchObject({ applied: false, stored: false, failure: { code: 'usage' } });
    program('gh', '#!/bin/sh\necho {\n');
    const strange = await applyCalls(io(), FACTS, { remote: 'origin', yes: true });
    expect(strange.failure).toMatchObject({ code: 'setup_failed', cause: expect.any(SyntaxError) as unknown });
  });

  test('begins no ledger in an empty repository, where it would become the default branch', async () => {
    const bare = join(folder, 'remote/acme/widgets.git');
    execFileSync('git', ['--git-dir', bare, 'update-ref', '-d', 'refs/heads/main']);
    expect(await applyCalls(io(), FACTS, { remote: 'origin', yes: true })).toMatchObject({
      ledger: false,
      failure: null,
    });
    expect(said).toContain('Push yours before the ledger');
  });
});
