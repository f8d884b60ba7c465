import { failureOf, MarketOpsError } from '../core/errors.ts';
import { OperationError } from '../operations/failure.ts';
import type { RepositoryInfo } from 'github-client/types';
import type { GitHubReader } from '../operations/ports.ts';
import type { PlanContext } from './context.ts';
import type { Located } from 'strict-yaml/located';
import type { OperationEntry } from './operations-file.ts';
import { mapLimited } from 'async-parts/parallel';

/** What GitHub answers about a name that is wrong, or that the token does not reach. */
const MENDABLE = /^(?:not_found|github_forbidden|redirect_refused|sso_required|ip_not_allowed)$/;

/** The target of an entry. */
export type Repositories = (entry: OperationEntry) => RepositoryInfo;

/**
 * Asks GitHub once for each repository that entries name: its id, and its name as GitHub spells it.
 * @throws DiagnosticsError at each repository that is not there, or not for this token
 * @throws MarketOpsError `repository_changed`, `repository_archived`, and whatever made GitHub's answer doubtful
 */
export async function resolveRepositories(
  entries: readonly OperationEntry[],
  context: PlanContext,
  reader: GitHubReader,
  concurrency: number,
  located: Located,
): Promise<Repositories> {
  const nameOf = (entry: OperationEntry): string => entry.repository ?? context.repository;
  const first = new Map<string, { entry: OperationEntry; index: number }>();
  entries.forEach((entry, index) => {
    const key = nameOf(entry).toLowerCase();
    if (!first.has(key)) first.set(key, { entry, index });
  });
  const attempts = await mapLimited([...first.values()], concurrency, ({ entry, index }) =>
    located.attempt(index, async () => {
      const info = await reader.repository(nameOf(entry)).catch((error: unknown) => {
        const code = failureOf(error)?.code;
        const mendable = error instanceof MarketOpsError && entry.repository !== null && MENDABLE.test(code ?? '');
        throw mendable ? located.at(error, located.placeOf(index, nameOf(entry))) : error;
      });
      if (nameOf(entry).toLowerCase() === context.repository.toLowerCase()) assertOwn(info, context);
      if (info.isArchived)
        throw new MarketOpsError(
          'repository_archived',
          `${info.fullName} is archived, so nothing can be written to it: unarchive it in its settings, or take it out.`,
        );
      return info;
    }),
  );
  const infos = located.collect(attempts);
  const byName = new Map([...first.keys()].map((name, at) => [name, infos[at] as RepositoryInfo]));
  return (entry) => byName.get(nameOf(entry).toLowerCase()) as RepositoryInfo;
}

/** A name can come to mean another repository while a run waits for its approval. */
function assertOwn(info: RepositoryInfo, { repository, repositoryId }: PlanContext): void {
  if (info.id === repositoryId) return;
  throw new OperationError(
    'repository_changed',
    `${repository} has id ${info.id} now, but this run belongs to id ${repositoryId}: another repository bears the name. Start a new run.`,
  );
}
