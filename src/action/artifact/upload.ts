import { lstat, readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { ArtifactClient } from '@actions/artifact';
import { MarketOpsError, messageOf } from '../../core/errors.ts';
import { isProofPath } from '../../protocol/proof.ts';

/** What the proof is called among the artifacts of the run. */
export interface ArtifactTarget {
  readonly name: string;
  /** Null: as the repository is set up. */
  readonly retentionDays: number | null;
}

export interface UploadedArtifact {
  readonly name: string;
  readonly id: string;
  /** `sha256:…` of the zip. */
  readonly digest: string;
}

export interface UploadOptions extends ArtifactTarget {
  /** The proof, whole or as far as it came. */
  readonly folder: string;
  readonly client: Pick<ArtifactClient, 'uploadArtifact' | 'getArtifact'>;
  readonly warn: (message: string) => void;
  /** What is told instead of what usually helps, where it fails. */
  readonly otherwise?: string;
}

/**
 * Uploads the files of a proof, and nothing else that lies in its folder, and asks the service afterwards what it holds.
 * @throws MarketOpsError `artifact_upload_failed`, `artifact_name_taken`, `artifact_digest_mismatch`: always with the
 * folder in which the proof still lies
 */
export async function uploadProof(options: UploadOptions): Promise<UploadedArtifact> {
  const { name, retentionDays, client } = options;
  const folder = resolve(options.folder);
  const files = await proofFiles(folder);
  if (files.length === 0) throw lost('artifact_upload_failed', options, 'the folder holds no file of a proof');
  let id: number | undefined;
  let sha256: string | undefined;
  try {
    const settings = retentionDays === null ? {} : { retentionDays };
    ({ id, digest: sha256 } = await client.uploadArtifact(name, files, folder, settings));
  } catch (error) {
    throw refused(options, error);
  }
  if (id === undefined || sha256 === undefined || !/^[0-9a-f]{64}$/.test(sha256)) {
    throw lost('artifact_upload_failed', options, 'the service named no id or digest');
  }
  const digest = `sha256:${sha256}`;
  await compare(options, String(id), digest);
  return { name, id: String(id), digest };
}

/** The files of the proof's layout, sorted; links and what else lies there stay. */
async function proofFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const wanted = names.filter((name) => isProofPath(name.split(sep).join('/'))).map((name) => join(folder, name));
  const stats = await Promise.all(wanted.map((path) => lstat(path)));
  return wanted
    .filter((_, index) => stats[index]?.isFile() === true)
    .sort((a, b) => (relative(folder, a) < relative(folder, b) ? -1 : 1));
}

/** What the service says that it holds must be what was sent; that it says nothing yet is no proof of loss. */
async function compare(options: UploadOptions, id: string, sent: string): Promise<void> {
  const { client, name, warn } = options;
  let held: { readonly id: number; readonly digest?: string };
  try {
    held = (await client.getArtifact(name)).artifact;
  } catch (error) {
    warn(`The artifact ${name} (id ${id}) was taken, but could not be looked up again: ${messageOf(error)}`);
    return;
  }
  if (held.digest === undefined && String(held.id) === id) return;
  if (String(held.id) === id && held.digest === sent) return;
  const what = `it holds id ${held.id} with digest ${held.digest ?? 'unknown'}, but id ${id} with ${sent} was sent`;
  throw lost('artifact_digest_mismatch', options, what);
}

/** What the service's words mean, and what helps. */
const REASONS: readonly { readonly words: RegExp; readonly code: string; readonly advice: string }[] = [
  {
    words: /already exists|conflict|\b409\b/i,
    code: 'artifact_name_taken',
    advice:
      'The run has an artifact of that name. Jobs of a matrix need names of their own, for example ' +
      'artifact-name: marketops-proof-${{ strategy.job-index }}-${{ github.run_attempt }}.',
  },
  {
    words: /quota|insufficient usage/i,
    code: 'artifact_upload_failed',
    advice: 'Delete old artifacts or raise the storage limit; retention-days keeps new ones from piling up.',
  },
  {
    words: /GHES/,
    code: 'artifact_upload_failed',
    advice:
      "GitHub Enterprise Server does not take these uploads: set artifact-name: '' there, and upload it yourself.",
  },
];

function refused(options: UploadOptions, error: unknown): MarketOpsError {
  const why = messageOf(error).split('\n', 1)[0] ?? '';
  const reason = REASONS.find(({ words }) => words.test(messageOf(error)));
  return lost(reason?.code ?? 'artifact_upload_failed', options, why, reason?.advice, error);
}

function lost(
  code: string,
  { name, folder, otherwise }: UploadOptions,
  why: string,
  advice = 'A later step of this job can still upload it (if: always(), path: the output proof-path).',
  cause?: unknown,
): MarketOpsError {
  return new MarketOpsError(
    code,
    `The proof was not stored as the artifact ${name}: ${why}. It lies in ${resolve(folder)} on this runner and goes ` +
      `when the job ends. ${otherwise ?? advice}`,
    { cause },
  );
}
