import type { GitHubEffects, GitHubReader } from '../../operations/ports.ts';
import * as answers from 'github-client/answers';
import type { GitHubClient } from 'github-client/client';
import { refused, unreliable } from 'github-client/errors';
import { mutate } from 'github-client/mutation';
import { below } from 'github-client/repository';

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
    throw refused('read_only', 'A dry run has no writer.');
  }
  const at = (repository: string) => below(client, repository);

  return {
    async createTagObject(repository, { tag, message, targetSha }) {
      const fields = { tag, message, object: targetSha, type: 'commit' };
      const made = await at(repository).write('POST /git/tags', fields, answers.tagObject);
      if (made.tag === tag && made.targetSha === targetSha && made.targetType === 'commit') return made.sha;
      throw unreliable(`the tag ${tag} was to be made of ${targetSha}, GitHub tells ${made.tag} of ${made.targetSha}`);
    },

    async createRef(repository, ref, sha) {
      const made = await at(repository).write('POST /git/refs', { ref, sha }, answers.ref);
      if (made.name !== ref || made.sha !== sha)
        throw unreliable(`${ref} was to be made at ${sha}, GitHub tells ${made.name} at ${made.sha}`);
    },

    // PATCH with `force` is no compare-and-set, and without it moves no tag object; this mutation is one.
    async updateRef(repository, ref, { from, to, force }) {
      const { nodeId } = await reader.repository(repository);
      const refUpdates = [{ name: ref, beforeOid: from, afterOid: to, force }];
      const data = await mutate(client, `Moving ${ref}`, UPDATE_REFS, { repositoryId: nodeId, refUpdates });
      if (typeof data?.['updateRefs'] !== 'object' || data['updateRefs'] === null) {
        throw unreliable(`moving ${ref} was answered without a result`);
      }
    },

    createRelease: (repository, fields) => at(repository).write('POST /releases', { ...fields }, answers.release),

    updateRelease: (repository, id, fields) =>
      at(repository).write('PATCH /releases/{release_id}', { release_id: id, ...fields }, answers.release),

    deleteRelease: (repository, id) =>
      at(repository).write('DELETE /releases/{release_id}', { release_id: id }, answers.nothing),

    async uploadAsset(repository, release, { name, label, contentType, size, open }) {
      at(repository);
      // `…/assets{?name,label}`: the host is checked like every other before anything is sent.
      const url = release.uploadUrl.replace(/\{[^}]*\}$/, '');
      if (!url.endsWith(`/releases/${release.id}/assets`))
        throw unreliable(`the upload address of release ${release.id} is another's`);
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
      at(repository).write('DELETE /releases/assets/{asset_id}', { asset_id: id }, answers.nothing),

    createBlob: (repository, content) =>
      at(repository).write(
        'POST /git/blobs',
        { content: Buffer.from(content).toString('base64'), encoding: 'base64' },
        answers.withSha,
      ),

    createTree: (repository, baseTree, entries) =>
      at(repository).write(
        'POST /git/trees',
        { base_tree: baseTree, tree: entries.map((entry) => ({ ...entry, type: 'blob' })) },
        answers.withSha,
      ),

    createCommit: (repository, { message, tree, parents, author }) =>
      at(repository).write(
        'POST /git/commits',
        { message, tree, parents: [...parents], ...(author === undefined ? {} : { author }) },
        answers.withSha,
      ),

    createPullRequest: (repository, fields) => at(repository).write('POST /pulls', { ...fields }, answers.pullRequest),

    updatePullRequest: (repository, number, fields) =>
      at(repository).write('PATCH /pulls/{pull_number}', { pull_number: number, ...fields }, answers.pullRequest),

    addLabels: (repository, number, labels) =>
      at(repository).write(
        'POST /issues/{issue_number}/labels',
        { issue_number: number, labels: [...labels] },
        answers.nothing,
      ),

    addAssignees: (repository, number, assignees) =>
      at(repository).write(
        'POST /issues/{issue_number}/assignees',
        { issue_number: number, assignees: [...assignees] },
        answers.nothing,
      ),

    requestReviewers: (repository, number, reviewers, teamReviewers) =>
      at(repository).write(
        'POST /pulls/{pull_number}/requested_reviewers',
        { pull_number: number, reviewers: [...reviewers], team_reviewers: [...teamReviewers] },
        answers.nothing,
      ),

    send: (repository, route, fields, answer) => at(repository).write(route, fields, answer),

    setMilestone: (repository, number, milestone) =>
      at(repository).write('PATCH /issues/{issue_number}', { issue_number: number, milestone }, answers.nothing),
  };
}
