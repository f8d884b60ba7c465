import { nodeId, type World } from '../world.ts';
import { simpleUser } from './users.ts';
import type { Repo } from '../model.ts';

/** The address of a repository in the API. */
export function repoUrl(world: World, repo: Repo): string {
  return `${world.urls.api}/repos/${repo.owner}/${repo.name}`;
}

/** The address of a repository for people. */
export function htmlUrl(world: World, repo: Repo): string {
  return `${world.urls.server}/${repo.owner}/${repo.name}`;
}

/** Names of `*_url` fields whose address is the repository's with something appended. */
const LINKS: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

/** A repository as it stands inside other answers (`minimal-repository`). */
export function minimalRepo(world: World, repo: Repo): Record<string, unknown> {
  const url = repoUrl(world, repo);
  return {
    id: repo.id,
    node_id: nodeId('R', repo.id),
    name: repo.name,
    full_name: `${repo.owner}/${repo.name}`,
    private: repo.seenBy !== null,
    owner: simpleUser(world, repo.owner),
    html_url: htmlUrl(world, repo),
    description: null,
    fork: repo.fork,
    url,
    ...Object.fromEntries(Object.entries(LINKS).map(([name, tail]) => [name, `${url}${tail}`])),
  };
}

/** A repository by itself (`full-repository`). */
export function fullRepo(world: World, repo: Repo): Record<string, unknown> {
  const html = htmlUrl(world, repo);
  const open = [...repo.issues.values()].filter((issue) => issue.state === 'open').length;
  return {
    ...minimalRepo(world, repo),
    git_url: `git://127.0.0.1/${repo.owner}/${repo.name}.git`,
    ssh_url: `git@127.0.0.1:${repo.owner}/${repo.name}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    forks_count: 0,
    stargazers_count: 0,
    watchers_count: 0,
    size: 1,
    default_branch: repo.defaultBranch,
    open_issues_count: open,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: repo.discussionCategories !== null,
    archived: repo.archived,
    disabled: false,
    visibility: repo.seenBy === null ? 'public' : 'private',
    allow_forking: true,
    is_template: false,
    topics: [],
    pushed_at: repo.pushedAt,
    created_at: repo.createdAt,
    updated_at: repo.pushedAt,
    subscribers_count: 0,
    network_count: 0,
    license: null,
    forks: 0,
    open_issues: open,
    watchers: 0,
  };
}
