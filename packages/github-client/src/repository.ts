import type { GitHubClient } from './client.ts';
import { refused } from './errors.ts';

/** `owner/name` as route parameters. @throws GitHubError when it is neither */
export function repositoryParts(repository: string): { owner: string; repo: string } {
  const match = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(repository);
  const [, owner, repo] = match ?? [];
  if (owner === undefined || repo === undefined || repo === '.' || repo === '..') {
    throw refused('not_found', `${JSON.stringify(repository)} is no repository of the form owner/name.`);
  }
  return { owner, repo };
}

export type RepositoryClient = Pick<GitHubClient, 'read' | 'list' | 'pages' | 'write' | 'query'>;

/**
 * A client of one repository, whose routes stand below it: `GET /pulls` for `GET /repos/{owner}/{repo}/pulls`. GraphQL is
 * given `$owner` and `$name`.
 * @throws GitHubError for a repository that is none
 */
export function below(client: RepositoryClient, repository: string): RepositoryClient {
  const parts = repositoryParts(repository);
  const full = (route: string): string => route.replace(' ', ' /repos/{owner}/{repo}');
  return {
    read: (route, more, schema) => client.read(full(route), { ...more, ...parts }, schema),
    list: (route, more, schema, expected) => client.list(full(route), { ...more, ...parts }, schema, expected),
    pages: (route, more, schema) => client.pages(full(route), { ...more, ...parts }, schema),
    write: (route, more, schema) => client.write(full(route), { ...more, ...parts }, schema),
    query: (query, more, schema) => client.query(query, { ...more, owner: parts.owner, name: parts.repo }, schema),
  };
}
