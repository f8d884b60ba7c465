import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deriveKeys, parseSecret } from '../../../src/authorize/secret.ts';
import { EMPTY_TIP, tipFile } from '../../../src/audit/tree.ts';
import { LEDGER_BRANCH, TIP_PATH } from '../../../src/protocol/ledger-files.ts';
import { originOf } from '../../../src/protocol/trusted-keys.ts';
import { startGitHub } from 'embedded-github';
import type { EmbeddedGitHub, Permissions } from 'embedded-github';
import { validateExchanges } from '../openapi.ts';
import type { ResultsService } from '../results-service.ts';
import { SECRET } from '../scene.ts';
import { assertNoKeys, textsSent, textsUploaded } from '../no-keys.ts';
import { runWorkflow } from './runner.ts';
import type { Attestation } from './stand-ins.ts';
import type { JobResults, WorkflowRun } from './runner.ts';
import type { WorkflowPermissions } from './schema.ts';

/** Of github.com's kind: the artifact client does not talk to GitHub Enterprise Server. */
const SERVER = 'https://scene.localhost';
const REPOSITORY_ID = 1_000_001;
const VKEY = deriveKeys(parseSecret(SECRET, 'test'), String(REPOSITORY_ID), originOf(SERVER, String(REPOSITORY_ID)))
  .vkey.text;
const ROOT = join(import.meta.dirname, '../../..');

export interface RunOptions {
  readonly event: 'pull_request' | 'push' | 'workflow_dispatch' | 'schedule';
  readonly inputs?: Readonly<Record<string, string | boolean>>;
  /** The reviewer of an environment answers; all approve unless given. */
  readonly approve?: WorkflowRun['approve'];
  readonly programs?: string;
  /** The tag whose push it is; a push is of `main` unless given. */
  readonly tag?: string;
  /** A token that may only read, whatever the job says: as on a pull request from a fork. */
  readonly fork?: boolean;
}

/**
 * A repository of this content, set up as the deployment checklist says: committed, its key listed, the ledger begun
 * and protected, both environments protected.
 */
export class Repository {
  readonly attestations: Attestation[] = [];
  readonly github: EmbeddedGitHub;
  readonly #temporary: string;
  readonly #results: ResultsService;
  /** Tokens handed out, and what for. */
  readonly #tokens: string[] = [];
  /** Each run has a number of its own, as on GitHub. */
  #lastRun = 9000;

  private constructor(github: EmbeddedGitHub, temporary: string, results: ResultsService) {
    this.github = github;
    this.#temporary = temporary;
    this.#results = results;
  }

  /**
   * @param edit may change the content before it is committed
   * @param message of the commit
   */
  static async open(
    folder: string,
    results: ResultsService,
    edit: (source: string) => void = () => undefined,
    message = 'Start',
  ): Promise<Repository> {
    const temporary = mkdtempSync(join(tmpdir(), 'marketops-workflow-'));
    const source = join(temporary, 'source');
    cpSync(folder, source, { recursive: true });
    edit(source);
    const git = (...args: string[]): string =>
      execFileSync('git', ['-C', source, '-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
        encoding: 'utf8',
      });
    git('init', '--quiet', '--initial-branch', 'main');
    mkdirSync(join(source, '.marketops'), { recursive: true });
    writeFileSync(join(source, '.marketops/trusted-keys'), `${VKEY}\n`);
    git('add', '--all', '--force');
    git('commit', '--quiet', '--message', message);
    const files = git('ls-files', '-z')
      .split('\0')
      .filter((path) => path !== '');
    const github = await startGitHub({
      owner: 'acme',
      repo: 'widgets',
      repositoryId: REPOSITORY_ID,
      files: Object.fromEntries(files.map((path) => [path, { content: readFileSync(join(source, path)) }])),
      tokens: {},
    });
    const { admin } = github;
    for (const login of ['maintainer', 'reviewer', 'tester']) admin.addUser(login);
    for (const name of ['production', 'quality']) protect(github, name, { branchPolicy: 'protected' });
    admin.setEnvironment('nightly', { branchPolicy: 'protected' });
    const rules = [{ type: 'non_fast_forward' as const }, { type: 'deletion' as const }];
    admin.setRules([
      { target: 'branch', pattern: `refs/heads/${LEDGER_BRANCH}`, rules },
      { target: 'branch', pattern: 'refs/heads/main', rules: [{ type: 'pull_request' }] },
    ]);
    const tip = { [TIP_PATH]: { content: tipFile(EMPTY_TIP).toString() } };
    admin.commitFiles(LEDGER_BRANCH, tip, 'Begin the ledger', { parent: null });
    return new Repository(github, temporary, results);
  }

  /** Runs a workflow file on an event. */
  async run(path: string, options: RunOptions): Promise<JobResults> {
    const { event, tag, fork = false } = options;
    const { admin, apiUrl, graphqlUrl, commitSha } = this.github;
    this.#results.artifacts.length = 0;
    const runId = ++this.#lastRun;
    admin.createRun({ runId, headSha: commitSha, headBranch: tag ?? 'main', actor: 'maintainer', event });
    const pull = event === 'pull_request' ? this.#openPull(fork) : null;
    if (tag !== undefined) {
      admin.setRef(`refs/tags/${tag}`, commitSha);
      protect(this.github, 'production', { branchPolicy: 'custom', branches: ['v*'] });
    }
    const pushed = tag === undefined ? 'refs/heads/main' : `refs/tags/${tag}`;
    const ref = pull === null ? pushed : `refs/pull/${pull.number}/merge`;
    const jobs = await runWorkflow({
      path,
      event,
      ...(pull === null ? {} : { payload: pull }),
      ...(options.inputs === undefined ? {} : { inputs: options.inputs }),
      ...(options.programs === undefined ? {} : { programs: options.programs }),
      facts: {
        GITHUB_REPOSITORY: 'acme/widgets',
        GITHUB_REPOSITORY_ID: String(REPOSITORY_ID),
        GITHUB_RUN_ID: String(runId),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_WORKFLOW_REF: `acme/widgets/.github/workflows/release.yml@${ref}`,
        GITHUB_WORKFLOW_SHA: commitSha,
        GITHUB_ACTOR: 'maintainer',
        GITHUB_TRIGGERING_ACTOR: 'maintainer',
        GITHUB_SHA: commitSha,
        GITHUB_REF: ref,
        GITHUB_BASE_REF: pull === null ? '' : 'main',
        GITHUB_EVENT_PATH: this.write('event.json', JSON.stringify(pull ?? {})),
        GITHUB_API_URL: apiUrl,
        GITHUB_GRAPHQL_URL: graphqlUrl,
        GITHUB_SERVER_URL: SERVER,
      },
      source: join(this.#temporary, 'source'),
      root: ROOT,
      temporary: this.#temporary,
      results: this.#results,
      attestations: this.attestations,
      token: (permissions) => this.#token(permissions, fork),
      secrets: { production: { MARKETOPS_HMAC_KEY: SECRET }, nightly: { MARKETOPS_HMAC_KEY: SECRET } },
      approve: (environment, needs) => {
        // It has no reviewers.
        if (environment === 'nightly') return true;
        admin.requestApproval(runId, environment);
        const reviewer = REVIEWERS[environment] ?? '';
        const approved = options.approve?.(environment, needs) ?? true;
        admin[approved ? 'approve' : 'reject'](runId, environment, reviewer, 'As planned');
        return approved;
      },
    });
    assertNoKeys(await textsUploaded(this.#results));
    return jobs;
  }

  /** Requests that could change something, with the token's job. */
  writes(): string[] {
    return this.github.requests
      .filter(({ method, host, requestBody }) =>
        host === 'graphql' ? requestBody.includes('mutation') : method !== 'GET' && method !== 'HEAD',
      )
      .map(({ method, path }) => `${method} ${path}`);
  }

  tags(): string[] {
    return Object.keys(this.github.admin.snapshot().refs)
      .filter((ref) => ref.startsWith('refs/tags/'))
      .map((ref) => ref.slice('refs/tags/'.length))
      .sort();
  }

  /** Releases, with the names of their assets. */
  releases() {
    return this.github.admin.snapshot().releases.map(({ tag, draft, assets }) => ({
      tag,
      draft,
      assets: assets.map(({ name }) => name),
    }));
  }

  #openPull(fork: boolean): { readonly number: number; readonly pull_request: unknown } {
    const { admin } = this.github;
    admin.commitFiles('proposal', { 'proposal.txt': { content: 'x' } }, 'Propose', {});
    const number = admin.openIssue('A proposal', 'maintainer');
    const base = { repo: { id: REPOSITORY_ID, full_name: 'acme/widgets' } };
    const repo = fork ? { id: REPOSITORY_ID + 1, full_name: 'somebody/widgets' } : base.repo;
    return { number, pull_request: { number, head: { sha: this.github.commitSha, repo }, base } };
  }

  #token(permissions: WorkflowPermissions, readOnly: boolean): string {
    const token = `token-${this.#tokens.length}`;
    const granted = Object.entries(permissions).map(([scope, level]) => [
      scope.replace('-', '_'),
      readOnly && level === 'write' ? 'read' : level,
    ]);
    this.github.admin.setToken(token, 'github-actions[bot]', Object.fromEntries(granted) as Permissions, true);
    this.#tokens.push(token);
    return token;
  }

  /** A file that goes when the repository does. */
  write(name: string, content: string): string {
    const path = join(this.#temporary, name);
    writeFileSync(path, content);
    return path;
  }

  /** Everything that was said must fit GitHub's OpenAPI description, both ways, or this throws. */
  async close(): Promise<void> {
    await this.github.close();
    rmSync(this.#temporary, { recursive: true, force: true });
    assertNoKeys(textsSent(this.github.requests));
    const violations = validateExchanges(this.github.requests);
    if (violations.length > 0) throw new Error(`Not GitHub's API:\n${violations.join('\n')}`);
  }
}

/** With what init leaves commented out. */
export function withAssets(source: string): void {
  const file = join(source, '.marketops/operations.yml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('# assets:', 'assets:').replace('#   - ', '  - '));
}

const REVIEWERS: Readonly<Record<string, string>> = { production: 'reviewer', quality: 'tester' };

function protect(
  { admin }: EmbeddedGitHub,
  name: string,
  branches: { readonly branchPolicy: 'protected' } | { readonly branchPolicy: 'custom'; branches: string[] },
): void {
  const reviewers = { requiredReviewers: [REVIEWERS[name] ?? ''], preventSelfReview: true, canAdminsBypass: false };
  admin.setEnvironment(name, { ...reviewers, ...branches });
}

/** What each job came to; with a failed one, its errors. */
export function outcome(jobs: JobResults): Record<string, string> {
  const told = Object.entries(jobs).map(([id, { result, steps }]) => {
    const failed = steps.filter(({ exitCode }) => exitCode !== 0);
    const errors = failed.flatMap(({ what, log }) => [what, ...(log.match(/^::error.*$/gm) ?? [log])]);
    return [id, [result, ...errors].join('\n')];
  });
  return Object.fromEntries(told) as Record<string, string>;
}
