import { mkdtemp, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArtifactClient } from '@actions/artifact';
import { LIMITS } from '../../verify/source.ts';
import { MarketOpsError, messageOf } from '../../core/errors.ts';

export interface DownloadOptions {
  readonly name: string;
  /** Another run of this repository, asked for with a token; null: this run, with the rights of the job. */
  readonly run: { readonly id: string; readonly repository: string; readonly token: string } | null;
  /** Where a folder of its own may be made. */
  readonly temporary: string;
  readonly client: Pick<ArtifactClient, 'getArtifact' | 'downloadArtifact'>;
}

/**
 * Downloads an artifact as the zip that the service holds, never unpacked, and compares its digest with the one that the
 * service lists. What is in it is trusted no more by that.
 * @returns the path of the file
 * @throws MarketOpsError `artifact_not_found`, `artifact_download_failed`, `artifact_digest_mismatch`
 */
export async function downloadArtifact({ name, run, temporary, client }: DownloadOptions): Promise<string> {
  const where = run === null ? `The artifact ${name} of this run` : `The artifact ${name} of run ${run.id}`;
  const failed = (why: string, cause?: unknown): MarketOpsError =>
    new MarketOpsError(
      'artifact_download_failed',
      `${where} was not downloaded: ${why}. Or download it in a step before (actions/download-artifact) and name its ` +
        'folder as path.',
      { cause },
    );
  const found = findBy(run);
  const { artifact } = await client.getArtifact(name, found).catch((error: unknown) => {
    throw isNotFound(error) ? missing(where, run) : failed(reason(error), error);
  });
  const { digest } = artifact;
  if (digest === undefined || !/^sha256:[0-9a-f]{64}$/.test(digest)) throw failed('the service lists no digest of it');
  if (artifact.size > LIMITS.unpackedBytes) throw failed(`it has ${artifact.size} bytes, more than a proof may have`);
  const folder = await mkdtemp(join(temporary, 'marketops-artifact-'));
  const settings = { ...found, path: folder, skipDecompress: true, expectedHash: digest };
  const { digestMismatch } = await client.downloadArtifact(artifact.id, settings).catch((error: unknown) => {
    throw failed(reason(error), error);
  });
  // The client does not throw for it.
  if (digestMismatch !== false) {
    throw new MarketOpsError(
      'artifact_digest_mismatch',
      `${where} (id ${artifact.id}) does not have the digest ${digest} that the service lists. It was changed on its ` +
        'way, or where it is stored. Run again; if it stays so, do not rely on it.',
    );
  }
  // Its name is the service's to choose.
  const [file, ...more] = await readdir(folder);
  const path = join(folder, file ?? '');
  if (file === undefined || more.length > 0 || !(await stat(path)).isFile())
    throw failed('it did not come as one file');
  return path;
}

function findBy(run: DownloadOptions['run']): Parameters<ArtifactClient['getArtifact']>[1] {
  if (run === null) return {};
  const [repositoryOwner = '', repositoryName = ''] = run.repository.split('/');
  return { findBy: { token: run.token, workflowRunId: Number(run.id), repositoryOwner, repositoryName } };
}

/** How the client says that there is no such artifact, or run: an error of its own, or GitHub's answer. */
function isNotFound(error: unknown): boolean {
  return (
    error instanceof Error && (error.name === 'ArtifactNotFoundError' || ('status' in error && error.status === 404))
  );
}

function missing(where: string, run: DownloadOptions['run']): MarketOpsError {
  const rights = run === null ? '' : ', and that the token has `actions: read`';
  return new MarketOpsError(
    'artifact_not_found',
    `${where} is not there. Check its name and the run${rights}; artifacts expire, and those of a re-run have the ` +
      'attempt in their name (marketops-proof-2).',
  );
}

function reason(error: unknown): string {
  const text = messageOf(error);
  if (/GHES/.test(text)) return 'GitHub Enterprise Server does not serve these downloads';
  return text.split('\n', 1)[0] ?? '';
}
