import type { EmbeddedGitHub } from './start.ts';

/** What a started GitHub is, where it answers, and to which tokens: for a program. */
export function factsOf(github: EmbeddedGitHub, adminToken: string): Record<string, unknown> {
  return {
    repository: `${github.owner}/${github.repo}`,
    repository_id: github.repositoryId,
    default_branch: github.defaultBranch,
    commit_sha: github.commitSha,
    api_url: github.apiUrl,
    graphql_url: github.graphqlUrl,
    uploads_url: github.uploadsUrl,
    server_url: github.serverUrl,
    admin_url: github.adminUrl,
    admin_token: adminToken,
    tokens: github.tokens,
  };
}

/** The same for people, line by line. */
export function wordsOf(github: EmbeddedGitHub, adminToken: string): string[] {
  const { owner, repo, defaultBranch, commitSha } = github;
  const tokens = Object.entries(github.tokens).map(([token, { login, permissions }]) => {
    const granted = Object.entries(permissions).map(([name, level]) => `${name}: ${level}`);
    return `Token    ${token}   (${[login, ...granted].join(', ')})`;
  });
  return [
    `An embedded GitHub with ${owner}/${repo}, ${defaultBranch} at ${commitSha}, until it is interrupted`,
    `API      ${github.apiUrl}`,
    `GraphQL  ${github.graphqlUrl}`,
    `Uploads  ${github.uploadsUrl}`,
    ...tokens,
    `Admin    ${github.adminUrl}`,
    `Admin token   ${adminToken}`,
  ];
}
