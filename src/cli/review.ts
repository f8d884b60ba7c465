import { z } from 'zod';
import type { Remote } from 'github-names/remote';
import { createClient } from '../targets/github/client.ts';
import { clientOptions } from './client.ts';
import type { CommandIo } from './io.ts';

/** A run on GitHub. */
export interface Run extends Remote {
  readonly id: string;
  /** Of the repository, as GitHub says and no artifact. */
  readonly repositoryId: string;
  /** Milliseconds. */
  readonly createdAt: number;
}

const pending = z.array(z.object({ environment: z.object({ id: z.int(), name: z.string() }) }));

/** What a person does in the browser otherwise, by their own token, and nothing else. @returns false where the run waits for none */
export async function review(
  io: CommandIo,
  { run, environment }: { readonly run: Run | null; readonly environment: string },
  state: 'approved' | 'rejected',
  comment: string,
): Promise<boolean> {
  if (run === null) return false;
  const client = createClient({ ...clientOptions(io, run), mode: 'prod' });
  const path = `/repos/${run.repository}/actions/runs/${run.id}/pending_deployments`;
  const found = await client.read(`GET ${path}`, {}, pending);
  const ids = found.filter(({ environment: { name } }) => name.toLowerCase() === environment.toLowerCase());
  if (ids.length === 0) return false;
  await client.write(
    `POST ${path}`,
    { environment_ids: ids.map((each) => each.environment.id), state, comment },
    z.unknown(),
  );
  io.stdout(`The run is ${state} by your review.\n`);
  return true;
}
