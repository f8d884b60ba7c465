import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deriveKeys, formatSecret, parseSecret } from '../../src/authorize/secret.ts';
import type { DerivedKeys } from '../../src/authorize/secret.ts';
import { EMPTY_TIP, tipFile } from '../../src/audit/tree.ts';
import { LEDGER_BRANCH, TIP_PATH } from '../../src/protocol/ledger-files.ts';
import { originOf } from '../../src/protocol/vkey.ts';
import { startGitHub } from 'embedded-github';
import type { EmbeddedGitHub, TokenSpec } from 'embedded-github';
import { runStep } from '../../src/rehearse/runner.ts';
import type { StepOptions, StepResult } from '../../src/rehearse/runner.ts';
import { isLedgerWrite } from 'security-audit/ledger-write';
import { validateExchanges } from 'embedded-github/openapi';

export { isLedgerWrite };

export const DIST = join(import.meta.dirname, '../../dist');
/** 32 bytes 0x42: the key of the golden vectors. */
export const SECRET = formatSecret(Buffer.alloc(32, 0x42));
export const SERVER = 'https://github.test';
export const REPOSITORY_ID = '1000001';
export const RUN_ID = '9001';
export const ENVIRONMENT = 'production';
export const TOKENS: Record<string, TokenSpec> = {
  'ship-token': {
    login: 'github-actions[bot]',
    app: true,
    permissions: { contents: 'write', pull_requests: 'write', issues: 'write', actions: 'read' },
  },
  'authorize-token': {
    login: 'github-actions[bot]',
    app: true,
    permissions: { contents: 'read', pull_requests: 'read', actions: 'read' },
  },
  'plan-token': { login: 'github-actions[bot]', app: true, permissions: { contents: 'read' } },
};

export const OPERATIONS = `version: 1
operations:
  - id: tag
    kind: tag_repo
    tag: v1.0.0
    message: Version 1.0.0
  - id: release
    kind: publish_release
    tag: v1.0.0
    name: Widgets 1.0.0
    body: First version.
    assets:
      - build/widgets.tar.gz
      - path: build/SHA256SUMS
        label: checksums
    depends_on: [tag]
  - id: pr
    kind: open_pr
    base: main
    head: release/v1.0.0
    title: Version 1.0.0
    body: What was released.
    commit:
      message: Note the release
      files: [VERSIONS]
    depends_on: [release]
`;

export const POLICY = `version: 1
environment: production
receipt_ttl: 15m
max_operations: 100
reruns: same_plan
ledger_protection: warn
plan_digest: optional
approvals: none
environment_protection:
  required_reviewers: false
  prevent_self_review: false
  admins_may_bypass: true
  branch_restricted: false
rules:
  - id: from-main
    effect: permit
    reason: Releases are made from main
    operations: [tag_repo, publish_release, open_pr]
    repositories: [self]
    when:
      refs: [refs/heads/main]
`;

const FILES: Record<string, string> = {
  'build/widgets.tar.gz': 'not really an archive',
  'build/SHA256SUMS': 'sums\n',
  VERSIONS: '',
};

export interface SceneOptions {
  readonly operations?: string;
  /** Null: no policy file. */
  readonly policy?: string | null;
  readonly files?: Readonly<Record<string, string>>;
  /** Changes to the work tree after the commit; null deletes. */
  readonly changes?: Readonly<Record<string, string | null>>;
  readonly trustedKeys?: string;
  /** False: nobody has run `marketops ledger init`. */
  readonly ledger?: boolean;
  /** As in {@link startGitHub}. */
  readonly enterpriseServer?: boolean;
}

export interface StepOutcome extends StepResult {
  readonly proof: string;
}

/** A repository on the embedded GitHub, its checkout, and the bundled action to run in it. */
export class Scene {
  readonly github: EmbeddedGitHub;
  readonly workspace: string;
  readonly temporary: string;
  readonly keys: DerivedKeys;
  readonly secret = SECRET;
  #steps = 0;

  private constructor(github: EmbeddedGitHub, workspace: string, temporary: string) {
    this.github = github;
    this.workspace = workspace;
    this.temporary = temporary;
    this.keys = sceneKeys();
  }

  static async open(options: SceneOptions = {}): Promise<Scene> {
    const { operations = OPERATIONS, policy = POLICY, changes = { VERSIONS: '1.0.0\n' } } = options;
    const committed: Record<string, string> = {
      ...FILES,
      ...options.files,
      '.marketops/operations.yml': operations,
      ...(policy === null ? {} : { '.marketops/policy.yml': policy }),
    };
    const temporary = mkdtempSync(join(tmpdir(), 'marketops-test-'));
    const workspace = join(temporary, 'workspace');
    put(workspace, committed);
    const git = (...args: string[]): unknown => execFileSync('git', ['-C', workspace, ...args], { stdio: 'ignore' });
    git('init', '--quiet');
    git('add', '--all', '--force');
    git('-c', 'user.name=t', '-c', 'user.email=t@localhost', 'commit', '--quiet', '--message', 'Start');
    put(workspace, changes);
    const github = await startGitHub({
      owner: 'acme',
      repo: 'widgets',
      repositoryId: Number(REPOSITORY_ID),
      files: Object.fromEntries(
        Object.entries({
          ...committed,
          '.marketops/trusted-keys': options.trustedKeys ?? `${sceneKeys().vkey.text}\n`,
        }).map(([path, content]) => [path, { content }]),
      ),
      tokens: TOKENS,
      enterpriseServer: options.enterpriseServer ?? false,
    });
    github.admin.setEnvironment(ENVIRONMENT, { requiredReviewers: ['reviewer'], preventSelfReview: true });
    github.admin.createRun({ runId: Number(RUN_ID), headSha: github.commitSha, actor: 'maintainer' });
    const scene = new Scene(github, workspace, temporary);
    if (options.ledger !== false) scene.beginLedger();
    return scene;
  }

  /** What `marketops ledger init` pushes. */
  beginLedger(): void {
    const files = { [TIP_PATH]: { content: tipFile(EMPTY_TIP).toString() } };
    this.github.admin.commitFiles(LEDGER_BRANCH, files, 'Begin the ledger', { parent: null });
  }

  /** A checkout of the ledger branch as it is now. */
  ledgerCheckout(): string {
    const { admin } = this.github;
    const folder = mkdtempSync(join(this.temporary, 'ledger-'));
    for (const path of Object.keys(admin.listFiles(LEDGER_BRANCH))) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), admin.readFile(LEDGER_BRANCH, path) ?? '');
    }
    return folder;
  }

  /** Ends the scene. Everything that was said must fit GitHub's OpenAPI description, both ways, or this throws. */
  async close(): Promise<void> {
    await this.github.close();
    rmSync(this.temporary, { recursive: true, force: true });
    const violations = validateExchanges(this.github.requests);
    if (violations.length > 0) throw new Error(`Not GitHub's API:\n${violations.join('\n')}`);
  }

  /** The facts of the job, as the runner sets them. */
  facts(): Record<string, string> {
    const { apiUrl, graphqlUrl, commitSha } = this.github;
    return {
      GITHUB_REPOSITORY: 'acme/widgets',
      GITHUB_REPOSITORY_ID: REPOSITORY_ID,
      GITHUB_RUN_ID: RUN_ID,
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW_REF: 'acme/widgets/.github/workflows/release.yml@refs/heads/main',
      GITHUB_WORKFLOW_SHA: commitSha,
      GITHUB_ACTOR: 'maintainer',
      GITHUB_TRIGGERING_ACTOR: 'maintainer',
      GITHUB_SHA: commitSha,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_API_URL: apiUrl,
      GITHUB_GRAPHQL_URL: graphqlUrl,
      GITHUB_SERVER_URL: SERVER,
    };
  }

  /** A step of the bundled action; `entry` as in dist. */
  async step(
    entry: string,
    inputs: Readonly<Record<string, string>>,
    facts: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
    more: Partial<Pick<StepOptions, 'state' | 'kill' | 'onStart' | 'workspace' | 'temporary'>> = {},
  ): Promise<StepOutcome> {
    const proof = inputs['proof-directory'] ?? join(this.temporary, `proof-${++this.#steps}`);
    const result = await runStep({
      entry: join(DIST, entry),
      workspace: this.workspace,
      temporary: this.temporary,
      inputs: { mode: 'dry_run', 'github-token': 'ship-token', 'proof-directory': proof, ...inputs },
      github: { ...this.facts(), ...facts },
      env: { MARKETOPS_TEST_WRITE_PACING_MS: '0', ...env },
      ...more,
    });
    return { ...result, proof };
  }

  /** Changes files of the checkout only; null deletes. */
  change(files: Readonly<Record<string, string | null>>): void {
    put(this.workspace, files);
  }

  dryRun(
    inputs: Readonly<Record<string, string>> = {},
    facts: Readonly<Record<string, string>> = {},
  ): Promise<StepOutcome> {
    return this.step('index.js', { mode: 'dry_run', 'github-token': 'plan-token', ...inputs }, facts);
  }

  prod(
    inputs: Readonly<Record<string, string>> = {},
    facts: Readonly<Record<string, string>> = {},
    entry = 'index.js',
    onStart: (pid: number) => void = () => undefined,
    env: Readonly<Record<string, string>> = {},
  ): Promise<StepOutcome> {
    const given = { mode: 'prod', environment: ENVIRONMENT, 'hmac-key': SECRET, ...inputs };
    return this.step(entry, given, facts, env, { onStart });
  }

  /** Requests so far that could change something, those to the ledger's branch apart. */
  writes(): string[] {
    return this.github.requests
      .filter((request) => request.method !== 'GET' && request.method !== 'HEAD' && !isLedgerWrite(request))
      .map(({ method, path }) => `${method} ${path}`);
  }
}

export function sceneKeys(secret = SECRET): DerivedKeys {
  return deriveKeys(parseSecret(secret, 'test'), REPOSITORY_ID, originOf(SERVER, REPOSITORY_ID));
}

function put(folder: string, files: Readonly<Record<string, string | null>>): void {
  for (const [path, content] of Object.entries(files)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    if (content === null) rmSync(target, { recursive: true, force: true });
    else writeFileSync(target, content);
  }
}
