import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, normalize, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { zip } from 'file-sources/any-zip';
import type { ResultsService, StoredArtifact } from '../results-service.ts';
import type { WorkflowPermissions } from './schema.ts';

/** GitHub's own actions, as far as the workflows here use them: by name, whatever version is pinned. */

export interface StandInContext {
  /** As given by `with`; a name that the stand-in does not know is an error. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly workspace: string;
  /** A git repository: what a checkout gets. */
  readonly source: string;
  readonly results: ResultsService;
  readonly permissions: WorkflowPermissions;
  readonly attestations: Attestation[];
}

/** What `actions/attest` would have signed. */
export interface Attestation {
  readonly subjects: readonly { readonly name: string; readonly sha256: string }[];
  readonly predicateType: string;
  readonly predicate: unknown;
}
export type StandIn = (context: StandInContext) => Promise<Readonly<Record<string, string>>>;

function known<Name extends string>(
  inputs: Readonly<Record<string, string>>,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const strange = Object.keys(inputs).filter((name) => !(names as readonly string[]).includes(name));
  if (strange.length > 0) throw new Error(`The stand-in knows no input ${strange.join(', ')}`);
  return inputs as Partial<Record<Name, string>>;
}

const checkout: StandIn = ({ inputs, workspace, source }) => {
  const { 'persist-credentials': persist } = known(inputs, ['persist-credentials', 'fetch-depth']);
  if (persist !== 'false') throw new Error('persist-credentials is not false');
  if (readdirSync(workspace).length > 0) throw new Error('A checkout empties the workspace: do it first');
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', source, workspace], { stdio: 'pipe' });
  return Promise.resolve({});
};

const upload: StandIn = async ({ inputs, workspace, results }) => {
  const given = known(inputs, ['name', 'path', 'if-no-files-found', 'retention-days']);
  const path = resolve(workspace, given.path ?? '');
  // One file goes without its folders.
  const root = statSync(path).isFile() ? dirname(path) : path;
  // As its input `include-hidden-files` has it unless given.
  const names = (root === path ? readdirSync(root, { recursive: true, encoding: 'utf8' }) : [basename(path)])
    .filter((name) => statSync(join(root, name)).isFile() && !name.split('/').some((part) => part.startsWith('.')))
    .sort();
  if (names.length === 0) throw new Error(`No files in ${root}`);
  const bytes = zip(names.map((name) => ({ name, bytes: readFileSync(join(root, name)) })));
  const name = given.name ?? 'artifact';
  if (results.artifacts.some((artifact) => artifact.name === name)) throw new Error(`409: ${name} exists already`);
  const id = 5_000_000_000 + results.artifacts.length;
  const artifact: StoredArtifact = {
    id,
    name,
    blob: `${id}.zip`,
    run: 'run-backend',
    job: 'job-backend',
    expiresAt: null,
    digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    size: bytes.length,
  };
  await results.blobs.write(artifact.blob, bytes);
  results.artifacts.push(artifact);
  return { 'artifact-id': String(id) };
};

const download: StandIn = async ({ inputs, workspace, results }) => {
  const { 'artifact-ids': id, path = '.' } = known(inputs, ['artifact-ids', 'merge-multiple', 'path']);
  const artifact = results.artifacts.find((stored) => String(stored.id) === id);
  if (artifact === undefined) throw new Error(`There is no artifact ${id}`);
  const zipFile = await fromBufferPromise(await results.blobs.read(artifact.blob), { lazyEntries: true });
  for await (const entry of zipFile.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    const target = join(workspace, path, normalize(entry.fileName));
    mkdirSync(dirname(target), { recursive: true });
    // Artifacts lose what files are but their bytes.
    writeFileSync(target, await buffer(await zipFile.openReadStreamPromise(entry)));
  }
  return { 'download-path': join(workspace, path) };
};

/** https://github.com/actions/attest#inputs */
const attest: StandIn = ({ inputs, workspace, permissions, attestations }) => {
  for (const scope of ['id-token', 'attestations'])
    if (permissions[scope] !== 'write') throw new Error(`The job lacks ${scope}: write`);
  const given = known(inputs, ['subject-checksums', 'predicate-type', 'predicate-path']);
  const read = (path = ''): string => readFileSync(join(workspace, path), 'utf8');
  const subjects = read(given['subject-checksums'])
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, sha256, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      if (sha256 === undefined || name === undefined) throw new Error(`Not a checksum: ${line}`);
      return { name, sha256 };
    });
  const predicate: unknown = JSON.parse(read(given['predicate-path']));
  attestations.push({ subjects, predicateType: given['predicate-type'] ?? '', predicate });
  return Promise.resolve({});
};

export const STAND_INS: Readonly<Record<string, StandIn>> = {
  'actions/checkout': checkout,
  'actions/upload-artifact': upload,
  'actions/download-artifact': download,
  'actions/attest': attest,
  'actions/setup-node': () => Promise.resolve({}),
};
