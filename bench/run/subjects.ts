import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Opened } from './server.ts';
import { TAG } from './workload.ts';

/** What is measured: a program of Node, and what the runner hands it. */
export interface Subject {
  readonly name: string;
  readonly args: readonly string[];
  readonly inputs: (world: Opened) => Readonly<Record<string, string>>;
  readonly env: (world: Opened) => Readonly<Record<string, string>>;
}

const ROOT = resolve(import.meta.dirname, '../..');
const TOKEN = 'ship-token';
const manifest = z.object({ runs: z.object({ main: z.string() }) });
const { main } = manifest.parse(parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))).runs;
const none = (): Record<string, string> => ({});

export const EMPTY: Subject = { name: 'empty Node process', args: ['-e', ''], inputs: none, env: none };

export const BARE_UPLOAD: Subject = {
  name: 'bare client',
  args: [join(import.meta.dirname, 'bare-upload.mjs')],
  inputs: none,
  env: none,
};

/** Our writes are a second apart, as GitHub asks; nobody else waits, so neither do we here. */
const UNPACED = { MARKETOPS_TEST_WRITE_PACING_MS: '0' };
const action = (name: string, inputs: Subject['inputs']): Subject => ({
  name,
  args: [join(ROOT, main)],
  inputs,
  env: () => UNPACED,
});

export const DRY_RUN = action('dry run', () => ({
  mode: 'dry_run',
  'github-token': 'plan-token',
  'artifact-name': '',
}));
export const prodRun = (digest: string): Subject =>
  action('prod run', ({ keyed }) => ({
    ...keyed,
    mode: 'prod',
    'github-token': TOKEN,
    'expected-plan-digest': digest,
    'artifact-name': '',
  }));

/** @param parallel uploads or tags at once */
export const bareScript = (parallel: number, { again = false } = {}): Subject => ({
  name: 'bare script',
  args: [join(import.meta.dirname, 'bare.mjs')],
  inputs: none,
  env: ({ workload: { files, releases }, targets }) => ({
    TOKEN,
    PARALLEL: String(parallel),
    ...(releases > 0
      ? { TAG, FILES: files.join('\n'), ...(again ? { AGAIN: '1' } : {}) }
      : { TARGETS: targets.map((target) => target.join(' ')).join('\n') }),
  }),
});

/** Inputs of other actions that make them do the same: a release of a new tag, a draft until its assets are there. */
const PEERS: Readonly<Record<string, Subject['inputs']>> = {
  softprops: ({ workload: { files } }) => ({
    token: TOKEN,
    tag_name: TAG,
    files: files.join('\n'),
    overwrite_files: 'true',
  }),
  ncipollo: ({ workload: { files }, facts }) => ({
    token: TOKEN,
    tag: TAG,
    commit: facts['GITHUB_SHA'] ?? '',
    artifacts: files.join(','),
    immutableCreate: 'true',
    artifactErrorsFailBuild: 'true',
    // What its action.yml says unless told otherwise: without them it refuses to run.
    generateReleaseNotes: 'false',
    removeArtifacts: 'false',
    replacesArtifacts: 'true',
    skipIfReleaseExists: 'false',
    makeLatest: 'legacy',
  }),
};

/** What they are told beside when all of it is there already, so that they leave it alone. */
const AGAIN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  softprops: { overwrite_files: 'false' },
  ncipollo: { skipIfReleaseExists: 'true' },
};

/** The same action when it is run again. */
export const peerAgain = ({ inputs, ...peer }: Subject): Subject => ({
  ...peer,
  inputs: (world) => ({ ...inputs(world), ...AGAIN[peer.name] }),
});

/** The bundles `DIR/<name>/dist/index.js` of the folder that BENCH_PEERS names. */
export function peers(folder: string): Subject[] {
  if (folder === '') return [];
  return readdirSync(folder).flatMap((name) => {
    const entry = resolve(folder, name, 'dist', 'index.js');
    const inputs = PEERS[name];
    if (inputs !== undefined && existsSync(entry)) return [{ name, args: [entry], inputs, env: none }];
    console.log(`${name}: left out; known are ${Object.keys(PEERS).join(', ')}, each with its dist/index.js`);
    return [];
  });
}
