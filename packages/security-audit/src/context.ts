import { spawn } from 'node:child_process';
import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Admin, Ruleset } from 'embedded-github';
import { startEmbeddedRegistries } from 'embedded-github/registries/embedded';
import type { EmbeddedRegistries } from 'embedded-github/registries/embedded';
import type { DerivedKeys } from '../../../src/authorize/secret.ts';
import { digestOf } from '../../../src/core/digest.ts';
import { parseJsonFile } from 'canonical-json/jcs';
import type { Plan } from '../../../src/protocol/plan.ts';
import { ENVIRONMENT, LEDGER_RULES, OWNER, PROTECTED, REVIEWER, SERVER } from './material.ts';
import { commitAll, keysOf, Scene } from './scene.ts';
import type { SceneOptions } from './scene.ts';

/** What `marketops verify` of the audited bundle said. */
export interface Verification {
  readonly verdict: string;
  /** The checks that did not pass, in their order. */
  readonly failed: readonly { readonly name: string; readonly detail: string }[];
}

interface ContextOptions {
  readonly dist: string;
  readonly temporary: string;
  readonly secret: string;
  readonly shared: Map<string, Promise<unknown>>;
}

/** What the scenarios of one audit share. Scenes are opened for one scenario each and closed with it. */
export class AuditContext {
  readonly dist: string;
  readonly secret: string;
  readonly keys: DerivedKeys;
  readonly #options: ContextOptions;
  readonly #opened: { close(): Promise<void> }[] = [];
  #folders = 0;

  constructor(options: ContextOptions) {
    this.dist = options.dist;
    this.secret = options.secret;
    this.keys = keysOf(options.secret);
    this.#options = options;
  }

  /** Made once an audit, however many scenarios ask for it. */
  once<T>(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#options.shared.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const made = make();
    this.#options.shared.set(key, made);
    return made;
  }

  /** A new folder of this scenario. */
  async folder(): Promise<string> {
    const path = join(this.#options.temporary, String(++this.#folders));
    await mkdir(path, { recursive: true });
    return path;
  }

  async open(options: SceneOptions = {}, secret = this.secret): Promise<Scene> {
    const stage = {
      dist: this.dist,
      secret,
      server: SERVER,
      temporary: await this.folder(),
      checkout: (folder: string, files: Readonly<Record<string, string>>) => this.#checkout(folder, files),
      prepare,
    };
    const scene = await Scene.open(stage, options);
    this.#opened.push(scene);
    return scene;
  }

  /** Registries of packages and images, under any host. */
  async registries(options: Parameters<typeof startEmbeddedRegistries>[0] = {}): Promise<EmbeddedRegistries> {
    const registries = await startEmbeddedRegistries(options);
    this.#opened.push(registries);
    return registries;
  }

  async close(): Promise<void> {
    await Promise.all(this.#opened.map((one) => one.close()));
  }

  /** The plan of a scene with these options: it depends on nothing else, so it is made once. */
  plan(options: SceneOptions = {}): Promise<Plan> {
    return this.once(`plan ${JSON.stringify(options)}`, async () => {
      const scene = await this.open(options);
      const step = await scene.dryRun();
      if (step.exitCode !== 0) throw new Error(`the plan itself failed:\n${step.log}`);
      return parseJsonFile(await readFile(join(step.proof, 'plan.json'))) as Plan;
    });
  }

  /** `marketops verify` of the audited bundle, under the audited repository's key unless another or none is pinned. */
  async verify(path: string, args: readonly string[] = [], { pinned = true } = {}): Promise<Verification> {
    const pins = !pinned || args.includes('--vkey') ? [] : ['--vkey', this.keys.vkey.text];
    const { out } = await this.cli(['verify', path, ...pins, '--json', ...args]);
    const report = JSON.parse(out) as { verdict: string; checks: { name: string; status: string; detail: string }[] };
    const bad = report.checks.filter(({ status }) => !['ok', 'not_applicable', 'skipped'].includes(status));
    return { verdict: report.verdict, failed: bad.map(({ name, detail }) => ({ name, detail })) };
  }

  /** The audited bundle's command line. */
  async cli(args: readonly string[]): Promise<{ readonly code: number | null; readonly out: string }> {
    const child = spawn(process.execPath, [join(this.dist, 'cli/index.js'), ...args], {
      cwd: await this.folder(),
      env: { PATH: process.env['PATH'] ?? '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.resume();
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    return { code, out };
  }

  /** The same files are committed once an audit, and copied. */
  async #checkout(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
    const committed = await this.once(`checkout ${digestOf(JSON.stringify(files))}`, async () => {
      const first = await this.folder();
      await commitAll(first, files);
      return first;
    });
    await cp(committed, folder, { recursive: true });
  }
}

/** The people, the protected environment, and a ledger branch that can be neither rewritten nor deleted. */
function prepare(admin: Admin): void {
  admin.addUser(REVIEWER.login, { id: REVIEWER.id });
  admin.addUser(OWNER, { type: 'User' });
  admin.addUser('maintainer');
  admin.setEnvironment(ENVIRONMENT, PROTECTED);
  const main: Ruleset = { target: 'branch', pattern: 'refs/heads/main', rules: [{ type: 'pull_request' }] };
  admin.setRules([LEDGER_RULES, main]);
}
