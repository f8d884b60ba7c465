import { GitHubError } from './errors.ts';

/** `owner/name` as route parameters. @throws GitHubError when it is neither */
export function repositoryParts(repository: string): { owner: string; repo: string } {
  const match = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(repository);
  const [, owner, repo] = match ?? [];
  if (owner === undefined || repo === undefined || repo === '.' || repo === '..') {
    throw new GitHubError('not_found', `${JSON.stringify(repository)} is no repository of the form owner/name.`, {
      status: null,
      certainty: 'refused',
    });
  }
  return { owner, repo };
}
