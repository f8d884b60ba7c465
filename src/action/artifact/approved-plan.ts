import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Artifact, ArtifactClient } from '@actions/artifact';
import { messageOf } from '../../core/errors.ts';
import { readPlan } from '../../verify/read-plan.ts';
import { openZip } from '../../verify/zip.ts';
import type { KindFormat, Plan } from '../../protocol/plan.ts';

/**
 * The plan that was approved, read from the artifact of the plan job, to be shown beside the plan of this job. Nothing
 * is decided by it and nothing of it is executed.
 *
 * It is looked for among the artifacts of this workflow run only: approvals belong to a run, and what is approved is
 * the output of its plan job. A pull request's plan is of its merge commit, so its digest is another; and what its
 * workflow uploaded may come from a stranger, whose bytes the job that holds the key has no reason to read.
 */

/** What a plan job's artifact is called: `artifact-name: auto`, its later attempts, and names that begin like it. */
const NAME = /^marketops-plan(?:-|$)/;
const LARGEST_ZIP = 64 * 1024 ** 2;
const MOST_LOOKED_AT = 20;
/** The client tries again for minutes, which a comparison is not worth. */
const PATIENCE_MS = 30_000;

export interface ApprovedPlanOptions {
  /** The digest that was approved. */
  readonly expected: string;
  readonly client: () => Promise<Pick<ArtifactClient, 'listArtifacts' | 'downloadArtifact'>>;
  /** Where the zip may lie meanwhile. */
  readonly temporary: string;
  readonly kinds: readonly KindFormat[];
  readonly patienceMs?: number;
}

/** The plan, or why there is none to compare with (a part of a sentence). */
export type ApprovedPlan = { readonly plan: Plan } | { readonly absent: string };

/** Never throws: that nothing can be shown changes no decision. */
export async function findApprovedPlan(options: ApprovedPlanOptions): Promise<ApprovedPlan> {
  const patience = options.patienceMs ?? PATIENCE_MS;
  const given = new AbortController();
  const late = sleep(patience, undefined, { signal: given.signal }).then(
    () => ({ absent: `the artifacts of this run were not there after ${patience / 1000} s` }),
    () => ({ absent: '' }),
  );
  try {
    return await Promise.race([look(options), late]);
  } catch (error) {
    const why = messageOf(error).split('\n', 1)[0] ?? '';
    return { absent: `the artifacts of this run could not be read (${why})` };
  } finally {
    given.abort();
  }
}

async function look(options: ApprovedPlanOptions): Promise<ApprovedPlan> {
  const client = await options.client();
  const { artifacts } = await client.listArtifacts();
  const plans = artifacts.filter(({ name }) => NAME.test(name));
  if (plans.length === 0) return { absent: 'this run has no artifact called marketops-plan' };
  const others: string[] = [];
  for (const artifact of plans.slice(0, MOST_LOOKED_AT)) {
    const { name, size } = artifact;
    const plan = size > LARGEST_ZIP ? `${size} bytes are too many` : await read(client, artifact, options);
    if (typeof plan === 'string') others.push(`${name}: ${plan}`);
    else if (plan.plan_digest === options.expected) return { plan };
    else others.push(`${name}: ${plan.plan_digest}`);
  }
  return { absent: `no plan among the artifacts of this run has that digest (${others.join(', ')})` };
}

/** The plan of one artifact, its digests recomputed; or what is wrong with it. */
async function read(
  client: Pick<ArtifactClient, 'downloadArtifact'>,
  { id, digest }: Artifact,
  { temporary, kinds }: ApprovedPlanOptions,
): Promise<Plan | string> {
  const folder = await mkdtemp(join(temporary, 'marketops-approved-'));
  try {
    // Not unpacked by the client: it would write every file of the zip to disk, however large.
    const hash = digest === undefined ? {} : { expectedHash: digest };
    const { digestMismatch } = await client.downloadArtifact(id, { path: folder, skipDecompress: true, ...hash });
    const [file, ...more] = await readdir(folder);
    if (digestMismatch === true) return 'its zip is not the one that was uploaded';
    if (file === undefined || more.length > 0) return 'the download is not exactly one zip file';
    const zip = await openZip(join(folder, file));
    return await readPlan(zip, kinds).finally(() => zip.close());
  } catch (error) {
    return messageOf(error).split('\n', 1)[0] ?? 'unreadable';
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
