import { z } from 'zod';
import type { LedgerBranch, LedgerBranchReader } from '../../audit/branch-tree.ts';
import { CHECKPOINT_PATH, LEDGER_BRANCH } from '../../protocol/ledger-files.ts';
import * as answers from 'github-client/answers';
import type { GitHubClient } from 'github-client/client';
import { GitHubError, orNull, refused, unreliable } from 'github-client/errors';
import { createHistory } from 'github-client/history';
import { mutate } from 'github-client/mutation';
import { lookAt } from './standing.ts';
import type { Look } from './standing.ts';
import { below } from 'github-client/repository';
import { NOTHING_TOLD } from './start/answers.ts';

/** Reads the ledger's branch in the repository whose workflow runs: the only branch that these functions can name. */
export function createLedgerReader(client: GitHubClient, repository: string): LedgerBranchReader {
  const at = below(client, repository);
  const past = createHistory(client, repository, { branch: LEDGER_BRANCH, file: CHECKPOINT_PATH, queries: 'Ledger' });

  const contents = async <T>(path: string, ref: string, schema: z.ZodType<T>): Promise<T | null> => {
    try {
      return await at.read('GET /contents/{path}', { path, ref }, schema);
    } catch (error) {
      if (!(error instanceof GitHubError) || error.code !== 'not_found') throw error;
      // Reads may lag behind writes: a commit that is not known yet says nothing about its files.
      if (/no commit found/i.test(error.message)) throw unreliable(`${ref} of ${LEDGER_BRANCH} is not there yet`);
      return null;
    }
  };

  return {
    ...past,

    async history(from, page) {
      const { commits, next } = await past.history(from, page);
      return { commits: commits.map(({ file: checkpoint, ...commit }) => ({ ...commit, checkpoint })), next };
    },

    async head() {
      const found = await orNull(at.read('GET /branches/{branch}', { branch: LEDGER_BRANCH }, answers.branch));
      // A renamed branch is answered under its new name.
      if (found?.name !== LEDGER_BRANCH) return null;
      const { sha, parents, treeSha } = found.commit;
      return { sha, parents, tree: treeSha };
    },

    async read(path, commitSha) {
      const found = await contents(path, commitSha, answers.file);
      // A folder or a link in its place is no such file: GitHub says so plainly.
      if (found === null || found.type !== 'file') return null;
      if (found.encoding === 'base64' && found.content !== undefined) return Buffer.from(found.content, 'base64');
      return at.read('GET /git/blobs/{file_sha}', { file_sha: found.sha }, answers.blob);
    },

    async list(folder, commitSha) {
      const found = (await contents(folder, commitSha, answers.folder)) ?? [];
      if (found.length >= answers.MOST_LISTED) throw unreliable(`${folder} of ${LEDGER_BRANCH} is not listed in full`);
      return found.filter(({ type }) => type === 'file').map(({ name }) => name);
    },
  };
}

/**
 * The same, with what the start told, and with its writes: GitHub's mutation for a commit on a branch that is there, the Git data API for the first
 * commit, which makes the branch (the mutation cannot).
 * https://docs.github.com/graphql/reference/mutations#createcommitonbranch
 * @throws GitHubError `read_only` for a client of a dry run
 */
export function createLedgerBranch(client: GitHubClient, repository: string, or = NOTHING_TOLD): LedgerBranch {
  if (client.readOnly) {
    throw refused('read_only', 'A dry run has no ledger.');
  }
  const at = below(client, repository);
  const reader = createLedgerReader(client, repository);
  return {
    ...reader,
    head: () => or('ledger.head', [], () => reader.head()),
    read: (...asked) => or('ledger.read', asked, () => reader.read(...asked)),
    list: (...asked) => or('ledger.list', asked, () => reader.list(...asked)),

    async commit(message, on, changes, tags) {
      const look = lookAt(tags);
      const files = [...changes];
      const input = {
        branch: { repositoryNameWithOwner: repository, branchName: LEDGER_BRANCH },
        expectedHeadOid: on,
        message: { headline: message },
        fileChanges: {
          additions: files.flatMap(([path, content]) =>
            content === null ? [] : [{ path, contents: Buffer.from(content).toString('base64') }],
          ),
          deletions: files.flatMap(([path, content]) => (content === null ? [{ path }] : [])),
        },
      };
      const what = `Appending to ${LEDGER_BRANCH}`;
      const variables = { input, ...look.values };
      const answer = committed.safeParse(await mutate(client, what, appending(look), variables, LOOKED_AT));
      if (answer.success) {
        const { oid: sha, repository: there } = answer.data.createCommitOnBranch.commit;
        return { sha, looked: look.read(there ?? {}) };
      }
      throw unreliable(`a commit on ${LEDGER_BRANCH} was answered without its SHA`);
    },

    createTree: (changes) =>
      at.write(
        'POST /git/trees',
        {
          tree: [...changes].flatMap(([path, content]) =>
            content === null ? [] : [{ path, mode: '100644', type: 'blob', content: Buffer.from(content).toString() }],
          ),
        },
        answers.withSha,
      ),

    createCommit: (message, tree, parents) =>
      at.write('POST /git/commits', { message, tree, parents }, answers.withSha),

    async advance(commitSha) {
      const moved = { ref: `heads/${LEDGER_BRANCH}`, sha: commitSha, force: false };
      await at.write('PATCH /git/refs/{ref}', moved, answers.ref);
    },

    async create(commitSha) {
      await at.write('POST /git/refs', { ref: `refs/heads/${LEDGER_BRANCH}`, sha: commitSha }, answers.ref);
    },

    pause: (ms) => client.pause(ms),
  };
}

const appending = ({ declared, selected }: Look): string =>
  `mutation AppendToLedger($input: CreateCommitOnBranchInput!${declared}) {
  createCommitOnBranch(input: $input) { commit { oid ${
    selected === ''
      ? ''
      : `repository {${selected}
    }`
  } } }
}`;
const LOOKED_AT = ['createCommitOnBranch', 'commit', 'repository'];
const committed = z.object({
  createCommitOnBranch: z.object({
    commit: z.object({ oid: answers.sha, repository: z.record(z.string(), z.unknown()).nullish() }),
  }),
});
