import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { deflateSync } from 'node:zlib';
import { startGitHub } from 'embedded-github';
import type { Admin, EmbeddedGitHub, InterceptedCall, RequestRecord } from 'embedded-github';
import { EMPTY_TIP, tipFile } from '../../../src/audit/tree.ts';
import { deriveKeys, parseSecret } from '../../../src/authorize/secret.ts';
import type { DerivedKeys } from '../../../src/authorize/secret.ts';
import { LEDGER_BRANCH, TIP_PATH } from '../../../src/protocol/ledger-files.ts';
import { originOf } from '../../../src/protocol/trusted-keys.ts';
import { runStep } from 'action-runner/runner';
import type { StepOptions, StepResult } from 'action-runner/runner';
import * as material from './material.ts';

export type Texts = Readonly<Record<string, string>>;

/** What the scenes of an audit, or of a suite of tests, have in common. */
export interface Stage {
  /** The folder of the bundled action. */
  readonly dist: string;
  readonly secret: string;
  /** `GITHUB_SERVER_URL`, which is in every signature. */
  readonly server: string;
  /** More of the environment of every step. */
  readonly env?: Texts;
  /** Where a scene keeps its files. Unless given, in a folder of its own that {@link Scene.close} removes. */
  readonly temporary?: string;
  /** Fills an empty folder with a git work tree in which these files are committed. */
  readonly checkout?: (folder: string, files: Texts) => Promise<void>;
  /** The people, environments and rules of the repository. */
  readonly prepare: (admin: Admin) => void;
  /** Looks at everything that was said, when a scene is closed. */
  readonly inspect?: (requests: readonly RequestRecord[]) => void;
}

export interface SceneOptions {
  readonly operations?: string;
  /** Null: no policy file. */
  readonly policy?: string | null;
  /** Committed files beside the usual ones. */
  readonly files?: Texts;
  /** Changes to the work tree after the commit; null deletes. */
  readonly changes?: Readonly<Record<string, string | null>>;
  readonly trustedKeys?: string;
  /** False: nobody has run `marketops ledger init`. */
  readonly ledger?: boolean;
  /** Another repository of the same name. */
  readonly repositoryId?: string;
  /** As in {@link startGitHub}. */
  readonly enterpriseServer?: boolean;
}

export interface Step extends StepResult {
  /** The folder of the proof. */
  readonly proof: string;
  /** The lines of the proof's ledger as they are, none when there is none. */
  readonly lines: readonly string[];
}

export type StepChanges = Partial<
  Pick<StepOptions, 'node' | 'env' | 'state' | 'kill' | 'onStart' | 'workspace' | 'temporary'>
>;

/** A repository on an embedded GitHub of its own, its checkout, and the bundled action to run in it. */
export class Scene {
  readonly stage: Stage;
  readonly github: EmbeddedGitHub;
  readonly temporary: string;
  readonly workspace: string;
  readonly keys: DerivedKeys;
  #steps = 0;
  #publishedBefore = '';
  #requestsBefore = 0;

  private constructor(stage: Stage, github: EmbeddedGitHub, temporary: string, keys: DerivedKeys) {
    this.stage = stage;
    this.github = github;
    this.temporary = temporary;
    this.workspace = join(temporary, 'workspace');
    this.keys = keys;
  }

  static async open(stage: Stage, options: SceneOptions = {}): Promise<Scene> {
    const { operations = material.OPERATIONS, policy = material.POLICY, changes = material.CHANGES } = options;
    const { repositoryId = material.REPOSITORY_ID, enterpriseServer = false } = options;
    const committed = {
      ...material.FILES,
      ...options.files,
      '.marketops/operations.yml': operations,
      ...(policy === null ? {} : { '.marketops/policy.yml': policy }),
    };
    const keys = keysOf(stage.secret, repositoryId, stage.server);
    const github = await startGitHub({
      owner: material.OWNER,
      repo: material.REPOSITORY,
      repositoryId: Number(repositoryId),
      files: seeds({ ...committed, '.marketops/trusted-keys': options.trustedKeys ?? `${keys.vkey.text}\n` }),
      tokens: material.TOKENS,
      enterpriseServer,
    });
    stage.prepare(github.admin);
    github.admin.createRun({ runId: Number(material.RUN_ID), headSha: github.commitSha, actor: 'maintainer' });
    const temporary = stage.temporary ?? mkdtempSync(join(tmpdir(), 'marketops-scene-'));
    const scene = new Scene(stage, github, temporary, keys);
    mkdirSync(scene.workspace);
    await (stage.checkout ?? commitAll)(scene.workspace, committed);
    scene.change(changes);
    if (options.ledger !== false) scene.beginLedger();
    scene.mark();
    return scene;
  }

  /** Ends the scene. @throws what the stage's `inspect` throws */
  async close(): Promise<void> {
    await this.github.close();
    if (this.stage.temporary === undefined) rmSync(this.temporary, { recursive: true, force: true });
    this.stage.inspect?.(this.github.requests);
  }

  /** What `marketops ledger init` pushes. */
  beginLedger(): void {
    const files = seeds({ [TIP_PATH]: tipFile(EMPTY_TIP).toString() });
    this.github.admin.commitFiles(LEDGER_BRANCH, files, 'Begin the ledger', { parent: null });
  }

  /** Changes files of the checkout only; null deletes. */
  change(files: Readonly<Record<string, string | null>>): void {
    writeTree(this.workspace, files);
  }

  /** The facts of the job, as the runner sets them. */
  facts(): Record<string, string> {
    const { apiUrl, graphqlUrl, commitSha, owner, repo, repositoryId } = this.github;
    return {
      GITHUB_REPOSITORY: `${owner}/${repo}`,
      GITHUB_REPOSITORY_ID: repositoryId,
      GITHUB_RUN_ID: material.RUN_ID,
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW_REF: `${owner}/${repo}/.github/workflows/release.yml@refs/heads/main`,
      GITHUB_WORKFLOW_SHA: commitSha,
      GITHUB_ACTOR: 'maintainer',
      GITHUB_TRIGGERING_ACTOR: 'maintainer',
      GITHUB_SHA: commitSha,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_API_URL: apiUrl,
      GITHUB_GRAPHQL_URL: graphqlUrl,
      GITHUB_SERVER_URL: this.stage.server,
    };
  }

  /** A step of the bundled action; `entry` as in dist: `index.js`, `execute.js`, `authorize.js`. */
  async step(entry: string, inputs: Texts, facts: Texts = {}, { env, ...more }: StepChanges = {}): Promise<Step> {
    const proof = inputs['proof-directory'] ?? join(this.temporary, `proof-${++this.#steps}`);
    const result = await runStep({
      entry: join(this.stage.dist, entry),
      workspace: this.workspace,
      temporary: this.temporary,
      inputs: { mode: 'dry_run', 'github-token': material.SHIP_TOKEN, 'proof-directory': proof, ...inputs },
      github: { ...this.facts(), ...facts },
      // Nobody here is spared by waiting: a second of backoff or polling takes ten milliseconds.
      env: { MARKETOPS_TEST_WRITE_PACING_MS: '0', MARKETOPS_TEST_SECOND_MS: '10', ...this.stage.env, ...env },
      ...more,
    });
    const ledger = join(proof, 'ledger.jsonl');
    const lines = existsSync(ledger) ? readFileSync(ledger, 'utf8').trimEnd().split('\n') : [];
    return { ...result, proof, lines };
  }

  /** A dry run with a token that can only read. */
  dryRun(inputs: Texts = {}, facts: Texts = {}): Promise<Step> {
    return this.step('index.js', { 'github-token': material.PLAN_TOKEN, ...inputs }, facts);
  }

  /** A step in the protected environment, with the key. */
  prod(
    inputs: Texts = {},
    facts: Texts = {},
    { entry = 'index.js', ...more }: StepChanges & { readonly entry?: string } = {},
  ): Promise<Step> {
    const given = { mode: 'prod', environment: material.ENVIRONMENT, 'hmac-key': this.stage.secret, ...inputs };
    return this.step(entry, given, facts, more);
  }

  /** A request to the API as somebody with this token; `path` below the repository's, or `/graphql`. */
  async request(token: string, method: string, path: string, body: unknown): Promise<unknown> {
    const { apiUrl, graphqlUrl, owner, repo } = this.github;
    const response = await fetch(path === '/graphql' ? graphqlUrl : `${apiUrl}/repos/${owner}/${repo}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { readonly errors?: unknown };
    if (response.ok && answer.errors === undefined) return answer;
    throw new Error(`${method} ${path} with ${token}: ${response.status} ${JSON.stringify(answer)}`);
  }

  /**
   * A commit on top of any branch that exists, over the API, as a colleague with `contents: write` makes it; null
   * deletes a file. Between two steps, or within one by {@link during} and {@link afterBegin}.
   */
  async commit(
    branch: string,
    files: Readonly<Record<string, string | null>>,
    { token = material.WRITER_TOKEN, headline = 'Not by MarketOps' } = {},
  ): Promise<void> {
    const { admin, owner, repo } = this.github;
    const entries = Object.entries(files);
    const input = {
      branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
      message: { headline },
      expectedHeadOid: admin.snapshot().refs[`refs/heads/${branch}`],
      fileChanges: {
        additions: entries.flatMap(([path, content]) =>
          content === null ? [] : [{ path, contents: Buffer.from(content).toString('base64') }],
        ),
        deletions: entries.flatMap(([path, content]) => (content === null ? [{ path }] : [])),
      },
    };
    const query =
      'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
    await this.request(token, 'POST', '/graphql', { query, variables: { input } });
  }

  /** Acts once, at the first request of the action that matches; the request waits for it. */
  during(matches: (call: InterceptedCall) => boolean, act: () => unknown): void {
    let acted = false;
    this.github.setInterceptor(async (call) => {
      if (acted || call.token === material.WRITER_TOKEN || !matches(call)) return null;
      acted = true;
      await act();
      return null;
    });
  }

  /** Acts once, when the action's first commit is on the ledger branch and before its next one. */
  afterBegin(act: () => unknown): void {
    this.during(({ phase, body, ...call }) => phase === 'after' && isLedgerWrite({ ...call, requestBody: body }), act);
  }

  /** What was there or was asked for until now is not the action's: {@link writes} and {@link hasPublished} count anew. */
  mark(): void {
    this.#publishedBefore = this.#published();
    this.#requestsBefore = this.github.requests.length;
  }

  /** The action's requests that could change something, those to the ledger's branch apart. */
  writes(): string[] {
    return this.github.requests
      .slice(this.#requestsBefore)
      .filter((request) => isWrite(request) && request.token !== material.WRITER_TOKEN)
      .filter((request) => !isLedgerWrite(request) && !isHealing(request))
      .map(({ method, path }) => `${method} ${path}`);
  }

  /** Whether GitHub holds something else than at the last {@link mark}, the ledger apart. */
  hasPublished(): boolean {
    return this.#published() !== this.#publishedBefore;
  }

  #published(): string {
    const { refs, releases, pulls } = this.github.admin.snapshot();
    const others = Object.entries(refs).filter(([name]) => name !== `refs/heads/${LEDGER_BRANCH}`);
    return JSON.stringify([others, releases, pulls], (key, value: unknown) => (key === 'bytes' ? null : value));
  }

  /** The repository as it is now, bare, in a folder of its own: what a clone has as its remote. */
  bareRepository(): string {
    const { admin, defaultBranch } = this.github;
    const folder = mkdtempSync(join(this.temporary, 'bare-'));
    const refs = Object.entries(admin.snapshot().refs).map(([ref, sha]) => `${sha} ${ref}\n`);
    writeTree(folder, {
      HEAD: `ref: refs/heads/${defaultBranch}\n`,
      config: '[core]\n\trepositoryformatversion = 0\n\tbare = true\n',
      'packed-refs': refs.join(''),
    });
    mkdirSync(join(folder, 'refs'));
    for (const [sha, bytes] of admin.gitObjects())
      writeTree(join(folder, 'objects'), { [`${sha.slice(0, 2)}/${sha.slice(2)}`]: deflateSync(bytes, { level: 1 }) });
    return folder;
  }

  /** A clone of the ledger branch as it is now, with its history, in a folder of its own. */
  ledgerClone(): string {
    const folder = mkdtempSync(join(this.temporary, 'clone-'));
    const from = ['--branch', LEDGER_BRANCH, '--single-branch', this.bareRepository(), folder];
    execFileSync('git', ['clone', '--quiet', '--template=', ...from], { stdio: 'pipe' });
    return folder;
  }

  /** A checkout of the ledger branch as it is now, without its history, in a folder of its own. */
  ledgerCheckout(): string {
    const { admin } = this.github;
    const folder = mkdtempSync(join(this.temporary, 'ledger-'));
    for (const path of Object.keys(admin.listFiles(LEDGER_BRANCH)))
      writeTree(folder, { [path]: admin.readFile(LEDGER_BRANCH, path) ?? '' });
    return folder;
  }
}

/** The keys of a secret in the audited repository, or in another. */
export function keysOf(
  secret: string,
  repositoryId: string = material.REPOSITORY_ID,
  server: string = material.SERVER,
): DerivedKeys {
  return deriveKeys(parseSecret(secret, 'the key of the scene'), repositoryId, originOf(server, repositoryId));
}

/** Whether a request writes to the ledger: a commit on its branch; or, for its first, a tree, a commit and the branch. */
export function isLedgerWrite({
  method,
  path,
  requestBody,
}: Pick<RequestRecord, 'method' | 'path' | 'requestBody'>): boolean {
  if (method !== 'POST') return false;
  const body = requestBody.toString();
  if (path.endsWith('/graphql')) {
    return body.includes('createCommitOnBranch') && body.includes(`"branchName":"${LEDGER_BRANCH}"`);
  }
  if (path.endsWith('/git/trees')) return body.includes('"path":"ledger/');
  if (path.endsWith('/git/commits')) return body.includes('"message":"Ledger: ');
  return path.endsWith('/git/refs') && body.includes(`"refs/heads/${LEDGER_BRANCH}"`);
}

/** Whether a request could change something: any but those that read, by REST or by a query of GraphQL. */
export function isWrite({
  method,
  path,
  requestBody,
}: Pick<RequestRecord, 'method' | 'path' | 'requestBody'>): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  return !(path.endsWith('/graphql') && requestBody.toString().startsWith('{"query":"query '));
}

/** Whether a request puts the newest tree that counts on top of foreign commits. */
function isHealing({ method, path, requestBody }: RequestRecord): boolean {
  if (method === 'PATCH') return path.endsWith(`/git/refs/heads%2F${LEDGER_BRANCH}`);
  return path.endsWith('/git/commits') && requestBody.toString().includes('"message":"Set foreign commits aside"');
}

/** Writes files below a folder, and commits all of it in a new git repository. */
export async function commitAll(folder: string, files: Texts): Promise<void> {
  writeTree(folder, files);
  const git = (...args: string[]) => promisify(execFile)('git', ['-C', folder, ...args]);
  await git('init', '--quiet', '--template=');
  await git('add', '--all', '--force');
  await git('-c', 'user.name=audit', '-c', 'user.email=audit@localhost', 'commit', '--quiet', '--message', 'Start');
}

function writeTree(folder: string, files: Readonly<Record<string, string | Buffer | null>>): void {
  for (const [path, content] of Object.entries(files)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    if (content === null) rmSync(target, { recursive: true, force: true });
    else writeFileSync(target, content);
  }
}

function seeds(files: Texts): Record<string, { readonly content: string }> {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [path, { content }]));
}
