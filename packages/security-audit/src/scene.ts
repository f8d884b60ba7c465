import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EMPTY_TIP, tipFile } from '../../../src/audit/tree.ts';
import type { DerivedKeys } from '../../../src/authorize/secret.ts';
import { LEDGER_BRANCH, TIP_PATH } from '../../../src/protocol/ledger-files.ts';
import { startGitHub } from 'embedded-github';
import type { EmbeddedGitHub } from 'embedded-github';
import { runStep } from '../../../src/rehearse/runner.ts';
import type { StepOptions, StepResult } from '../../../src/rehearse/runner.ts';
import { isLedgerWrite } from './ledger-write.ts';
import * as material from './material.ts';

export interface SceneOptions {
  readonly operations?: string;
  readonly policy?: string;
  /** Committed files beside the usual ones. */
  readonly files?: Readonly<Record<string, string>>;
  readonly trustedKeys?: string;
  /** False: nobody has begun the ledger. */
  readonly ledger?: boolean;
  /** Another repository of the same name. */
  readonly repositoryId?: string;
}

/** What a scene needs of the audit: where the bundle is, and a key. */
export interface Stage {
  readonly dist: string;
  /** A folder of the scene's own, which exists. */
  readonly temporary: string;
  readonly secret: string;
  readonly keys: DerivedKeys;
  /** A git work tree with these files committed, to copy. */
  readonly checkout: (files: Readonly<Record<string, string>>) => Promise<string>;
}

export interface Step extends StepResult {
  readonly proof: string;
  /** The lines of the proof's ledger as they are, none when there is none. */
  readonly lines: readonly string[];
}

export interface StepChanges {
  /** As in dist: `index.js`, `execute.js`, `authorize.js`. */
  readonly entry?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly facts?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly onStart?: StepOptions['onStart'];
}

/** A repository on an embedded GitHub of its own, its checkout, and the bundled action to run in it. */
export class AuditScene {
  readonly github: EmbeddedGitHub;
  readonly workspace: string;
  readonly stage: Stage;
  #before: string;
  #requests = 0;
  #steps = 0;

  private constructor(github: EmbeddedGitHub, workspace: string, stage: Stage) {
    this.github = github;
    this.workspace = workspace;
    this.stage = stage;
    this.#before = this.#published();
  }

  static async open(stage: Stage, options: SceneOptions = {}): Promise<AuditScene> {
    const { operations = material.OPERATIONS, policy = material.PLAIN_POLICY, files = {} } = options;
    const committed = {
      ...material.FILES,
      ...files,
      '.marketops/operations.yml': operations,
      '.marketops/policy.yml': policy,
    };
    const workspace = join(stage.temporary, 'workspace');
    await cp(await stage.checkout(committed), workspace, { recursive: true });
    const trustedKeys = options.trustedKeys ?? `${stage.keys.vkey.text}\n`;
    const github = await startGitHub({
      owner: material.OWNER,
      repo: material.REPOSITORY,
      repositoryId: Number(options.repositoryId ?? material.REPOSITORY_ID),
      files: Object.fromEntries(
        Object.entries({ ...committed, '.marketops/trusted-keys': trustedKeys }).map(([path, content]) => [
          path,
          { content },
        ]),
      ),
      tokens: material.TOKENS,
    });
    const { admin } = github;
    admin.addUser(material.REVIEWER.login, { id: material.REVIEWER.id });
    admin.addUser(material.OWNER, { type: 'User' });
    admin.addUser('maintainer');
    admin.setEnvironment(material.ENVIRONMENT, material.PROTECTED);
    admin.setRules([
      {
        target: 'branch',
        pattern: `refs/heads/${LEDGER_BRANCH}`,
        rules: [{ type: 'non_fast_forward' }, { type: 'deletion' }],
      },
    ]);
    admin.createRun({ runId: Number(material.RUN_ID), headSha: github.commitSha, actor: 'maintainer' });
    if (options.ledger !== false) {
      const content = tipFile(EMPTY_TIP).toString();
      admin.commitFiles(LEDGER_BRANCH, { [TIP_PATH]: { content } }, 'Begin the ledger', { parent: null });
    }
    const scene = new AuditScene(github, workspace, stage);
    await scene.change(material.CHANGES);
    scene.mark();
    return scene;
  }

  close(): Promise<void> {
    return this.github.close();
  }

  /** Changes files of the checkout only; null deletes. */
  async change(files: Readonly<Record<string, string | null>>): Promise<void> {
    for (const [path, content] of Object.entries(files)) {
      const target = join(this.workspace, path);
      await mkdir(dirname(target), { recursive: true });
      if (content === null) await rm(target, { recursive: true, force: true });
      else await writeFile(target, content);
    }
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
      GITHUB_SERVER_URL: material.SERVER,
    };
  }

  /** A step of the bundled action in the protected environment. */
  prod(changes: StepChanges = {}): Promise<Step> {
    const inputs = { mode: 'prod', environment: material.ENVIRONMENT, 'hmac-key': this.stage.secret };
    return this.#step({ ...changes, inputs: { ...inputs, ...changes.inputs } });
  }

  /** A dry run with a token that can only read. */
  dryRun(changes: StepChanges = {}): Promise<Step> {
    const inputs = { mode: 'dry_run', 'github-token': material.PLAN_TOKEN };
    return this.#step({ ...changes, inputs: { ...inputs, ...changes.inputs } });
  }

  async #step({ entry = 'index.js', inputs = {}, facts = {}, env = {}, onStart }: StepChanges): Promise<Step> {
    const proof = join(this.stage.temporary, `proof-${++this.#steps}`);
    const result = await runStep({
      entry: join(this.stage.dist, entry),
      workspace: this.workspace,
      temporary: this.stage.temporary,
      inputs: { 'github-token': material.SHIP_TOKEN, 'proof-directory': proof, ...inputs },
      github: { ...this.facts(), ...facts },
      env: { MARKETOPS_TEST_WRITE_PACING_MS: '0', ...env },
      ...(onStart === undefined ? {} : { onStart }),
    });
    const ledger = join(proof, 'ledger.jsonl');
    const lines = existsSync(ledger) ? readFileSync(ledger, 'utf8').trimEnd().split('\n') : [];
    return { ...result, proof, lines };
  }

  /** What was there or was asked for until now is not the attack's: {@link writes} and {@link hasPublished} begin anew. */
  mark(): void {
    this.#before = this.#published();
    this.#requests = this.github.requests.length;
  }

  /** Requests that could change something, those to the ledger's branch apart. */
  writes(): string[] {
    return this.github.requests
      .slice(this.#requests)
      .filter((request) => request.method !== 'GET' && request.method !== 'HEAD' && !isLedgerWrite(request))
      .map(({ method, path }) => `${method} ${path}`);
  }

  /** Whether GitHub holds something else than at the last {@link mark}, the ledger apart. */
  hasPublished(): boolean {
    return this.#published() !== this.#before;
  }

  #published(): string {
    const { refs, releases, pulls } = this.github.admin.snapshot();
    const others = Object.entries(refs).filter(([name]) => name !== `refs/heads/${LEDGER_BRANCH}`);
    return JSON.stringify([others, releases, pulls], (key, value: unknown) => (key === 'bytes' ? null : value));
  }

  /** A checkout of the ledger branch as it is now. */
  async ledgerCheckout(name = 'ledger'): Promise<string> {
    const { admin } = this.github;
    const folder = join(this.stage.temporary, name);
    for (const path of Object.keys(admin.listFiles(LEDGER_BRANCH))) {
      await mkdir(join(folder, dirname(path)), { recursive: true });
      await writeFile(join(folder, path), admin.readFile(LEDGER_BRANCH, path) ?? '');
    }
    return folder;
  }
}
