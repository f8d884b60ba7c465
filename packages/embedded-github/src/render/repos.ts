import { nodeId } from '../world.ts';
import { below, every, shown } from './shown.ts';
import { simpleUser } from './users.ts';
import type { Repo } from '../model.ts';

/** Names of `*_url` fields whose address is the repository's with something appended. */
const LINKS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'contributors deployments downloads events forks hooks languages merges stargazers subscribers subscription tags teams'
      .split(' ')
      .map((name) => [`${name}_url`, `/${name}`]),
  ),
  ...Object.fromEntries(
    'assignees{/user} branches{/branch} collaborators{/collaborator} comments{/number} commits{/sha} issues{/number} keys{/key_id} labels{/name} milestones{/number} pulls{/number} releases{/id} notifications{?since,all,participating}'
      .split(' ')
      .map((tail) => [`${tail.slice(0, tail.indexOf('{'))}_url`, `/${tail}`]),
  ),
  ...Object.fromEntries(['blobs', 'trees'].map((name) => [`${name}_url`, `/git/${name}{/sha}`])),
  ...Object.fromEntries(['commits', 'refs', 'tags'].map((name) => [`git_${name}_url`, `/git/${name}{/sha}`])),
  archive_url: '/{archive_format}{/ref}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  statuses_url: '/statuses/{sha}',
};

/** A repository as it stands inside other answers (`minimal-repository`). */
export function minimalRepo(repo: Repo): Record<string, unknown> {
  const url = repo.url;
  return {
    ...shown(repo, 'id', 'name', 'fork'),
    node_id: nodeId('R', repo.id),
    full_name: repo.fullName,
    private: repo.seenBy !== null,
    owner: simpleUser(repo.world, repo.owner),
    html_url: repo.html,
    description: null,
    url,
    ...below(url, LINKS),
  };
}

/** A repository by itself (`full-repository`). */
export function fullRepo(repo: Repo): Record<string, unknown> {
  const html = repo.html;
  const open = [...repo.issues.values()].filter((issue) => issue.state === 'open').length;
  return {
    ...minimalRepo(repo),
    ...shown(repo, 'defaultBranch', 'archived', 'pushedAt', 'createdAt'),
    ...every(null, 'mirror_url homepage language license'),
    ...every(0, 'forks forks_count stargazers_count watchers watchers_count subscribers_count network_count'),
    ...every(true, 'has_issues has_downloads allow_forking'),
    ...every(false, 'has_projects has_wiki has_pages disabled is_template'),
    git_url: `git://127.0.0.1/${repo.fullName}.git`,
    ssh_url: `git@127.0.0.1:${repo.fullName}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    size: 1,
    open_issues: open,
    open_issues_count: open,
    has_discussions: repo.discussionCategories !== null,
    visibility: repo.seenBy === null ? 'public' : 'private',
    topics: [],
    updated_at: repo.pushedAt,
  };
}
