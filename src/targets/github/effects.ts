import type { GitHubEffects, GitHubReader } from '../../operations/ports.ts';
import * as answers from './answers.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './errors.ts';
import { mutate } from './mutation.ts';
import { repositoryParts } from './repository-parts.ts';

const UPDATE_REFS = `mutation MoveReference($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {
  updateRefs(input: {repositoryId: $repositoryId, refUpdates: $refUpdates}) { clientMutationId }
}`;

/**
 * The writes, one request each and none repeated.
 * @param reader tells a repository's node id, which GraphQL asks for
 * @throws GitHubError `read_only` for a client of a dry run: no writer exists there
 */
export function createEffects(client: GitHubClient, reader: GitHubReader): GitHubEffects {
  if (client.readOnly) {
    throw new GitHubError('read_only', 'A dry run has no writer.', { status: null, certainty: 'refused' });
  }
  const at = repositoryParts;

  return {
    createTagObject: (repository, { tag, message, targetSha }) =>
      client.write(
        'POST /repos/{owner}/{repo}/git/tags',
        { ...at(repository), tag, message, object: targetSha, type: 'commit' },
        answers.withSha,
      ),

    async createRef(repository, ref, sha) {
      const made = await client.write(
        'POST /repos/{owner}/{repo}/git/refs',
        { ...at(repository), ref, sha },
        answers.ref,
      );
      if (made.name !== ref || made.sha !== sha)
        throw doubtful(`${ref} was to be made at ${sha}, GitHub tells ${made.name} at ${made.sha}`);
    },

    // PATCH with `force` is no compare-and-set, and without it moves no tag object; this mutation is one.
    async updateRef(repository, ref, { from, to, force }) {
      const { nodeId } = await reader.repository(repository);
      const refUpdates = [{ name: ref, beforeOid: from, afterOid: to, force }];
      const data = await mutate(client, `Moving ${ref}`, UPDATE_REFS, { repositoryId: nodeId, refUpdates });
      if (typeof data?.['updateRefs'] !== 'object' || data['updateRefs'] === null) {
        throw doubtful(`moving ${ref} was answered without a result`);
      }
    },

    createRelease: (repository, fields) =>
      client.write('POST /repos/{owner}/{repo}/releases', { ...at(repository), ...fields }, answers.release),

    updateRelease: (repository, id, fields) =>
      client.write(
        'PATCH /repos/{owner}/{repo}/releases/{release_id}',
        { ...at(repository), release_id: id, ...fields },
        answers.release,
      ),

    deleteRelease: (repository, id) =>
      client.write(
        'DELETE /repos/{owner}/{repo}/releases/{release_id}',
        { ...at(repository), release_id: id },
        answers.nothing,
      ),

    async uploadAsset(repository, release, { name, label, contentType, size, open }) {
      at(repository);
      // `…/assets{?name,label}`: the host is checked like every other before anything is sent.
      const url = release.uploadUrl.replace(/\{[^}]*\}$/, '');
      if (!url.endsWith(`/releases/${release.id}/assets`))
        throw doubtful(`the upload address of release ${release.id} is another's`);
      return client.write(
        `POST ${url}{?name,label}`,
        {
          name,
          ...(label === null ? {} : { label }),
          headers: { 'content-type': contentType, 'content-length': String(size) },
          // A function: each attempt after a refused one starts with fresh bytes.
          data: open,
        },
        answers.asset,
      );
    },

    deleteAsset: (repository, id) =>
      client.write(
        'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}',
        { ...at(repository), asset_id: id },
        answers.nothing,
      ),

    createBlob: (repository, content) =>
      client.write(
        'POST /repos/{owner}/{repo}/git/blobs',
        { ...at(repository), content: Buffer.from(content).toString('base64'), encoding: 'base64' },
        answers.withSha,
      ),

    createTree: (repository, baseTree, entries) =>
      client.write(
        'POST /repos/{owner}/{repo}/git/trees',
        { ...at(repository), base_tree: baseTree, tree: entries.map((entry) => ({ ...entry, type: 'blob' })) },
        answers.withSha,
      ),

    createCommit: (repository, { message, tree, parents, author }) =>
      client.write(
        'POST /repos/{owner}/{repo}/git/commits',
        { ...at(repository), message, tree, parents: [...parents], ...(author === undefined ? {} : { author }) },
        answers.withSha,
      ),

    createPullRequest: (repository, fields) =>
      client.write('POST /repos/{owner}/{repo}/pulls', { ...at(repository), ...fields }, answers.pullRequest),

    updatePullRequest: (repository, number, fields) =>
      client.write(
        'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
        { ...at(repository), pull_number: number, ...fields },
        answers.pullRequest,
      ),

    addLabels: (repository, number, labels) =>
      client.write(
        'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
        { ...at(repository), issue_number: number, labels: [...labels] },
        answers.nothing,
      ),

    addAssignees: (repository, number, assignees) =>
      client.write(
        'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees',
        { ...at(repository), issue_number: number, assignees: [...assignees] },
        answers.nothing,
      ),

    requestReviewers: (repository, number, reviewers, teamReviewers) =>
      client.write(
        'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
        { ...at(repository), pull_number: number, reviewers: [...reviewers], team_reviewers: [...teamReviewers] },
        answers.nothing,
      ),

    send: (repository, route, fields, answer) => {
      const [method, path] = route.split(' ', 2);
      return client.write(
        `${String(method)} /repos/{owner}/{repo}${String(path)}`,
        { ...fields, ...at(repository) },
        answer,
      );
    },

    setMilestone: (repository, number, milestone) =>
      client.write(
        'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
        { ...at(repository), issue_number: number, milestone },
        answers.nothing,
      ),
  };
}

function doubtful(what: string): GitHubError {
  return new GitHubError('github_error', `GitHub's answer is not to be relied on: ${what}.`, {
    status: null,
    certainty: 'ambiguous',
  });
}
