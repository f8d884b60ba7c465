import { FieldFailure } from './errors.ts';
import { editTree, isTreePath, type TreeEdit } from './git/tree.ts';
import { changeRefs } from './refs.ts';
import { EMBEDDED_SIGNATURE } from './render/commits.ts';
import { may, type Actor } from './router.ts';
import { identityOf, type World } from './world.ts';
import type { Repo } from './model.ts';

/** `CreateCommitOnBranchInput` of the schema. */
export interface CommitInput {
  readonly clientMutationId?: string | null;
  readonly branch: { readonly repositoryNameWithOwner?: string | null; readonly branchName?: string | null };
  readonly expectedHeadOid: string;
  readonly fileChanges?: FileChanges | null;
  readonly message: { readonly headline: string; readonly body: string | null };
}

interface FileChanges {
  readonly additions: readonly { readonly path: string; readonly contents: string }[] | null;
  readonly deletions: readonly { readonly path: string }[] | null;
}

/**
 * The mutation `createCommitOnBranch`: a commit on the head that is expected, which GitHub signs, and the branch moved
 * to it. The branch must be there. Answers with the repository and the commit's SHA.
 * https://docs.github.com/graphql/reference/mutations#createcommitonbranch
 */
export function commitOnBranch(
  world: World,
  actor: Actor,
  input: CommitInput,
): { repo: Repo; sha: string; ref: string } {
  const { branch, expectedHeadOid: expected, message } = input;
  const [owner = '', name = ''] = (branch.repositoryNameWithOwner ?? '').split('/');
  const repo = world.repo(owner, name);
  if (repo === null) {
    throw new FieldFailure('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  }
  checkWrite(repo, actor);
  const ref = `refs/heads/${branch.branchName ?? ''}`;
  const head = repo.refs.get(ref);
  if (head !== expected) {
    throw new FieldFailure(
      'STALE_DATA',
      `Expected branch to point to "${expected}" but it did not.  Pull and try again.`,
    );
  }
  const edits = editsOf(repo, input.fileChanges ?? { additions: [], deletions: [] });
  const tree = editTree(repo.objects, repo.commit(head).tree, edits);
  if (tree === null) {
    throw new FieldFailure(
      'UNPROCESSABLE',
      `A path was requested for deletion which does not exist as of commit oid \`${head}\``,
    );
  }
  const author = identityOf({ world, actor });
  const sha = repo.objects.putCommit({
    tree,
    parents: [head],
    author,
    committer: { ...author, name: 'GitHub', email: 'noreply@github.com' },
    message: (message.body ?? '') === '' ? message.headline : `${message.headline}\n\n${message.body}`,
    signature: EMBEDDED_SIGNATURE,
  });
  changeRefs(repo, [{ name: ref, after: sha, force: false }], actor);
  return { repo, sha, ref };
}

export const forbiddenField = (message = 'Resource not accessible by integration'): FieldFailure =>
  new FieldFailure('FORBIDDEN', message);

/** @throws FieldFailure where a token, or the repository, lets nobody write */
export function checkWrite(repo: Repo, actor: Actor): void {
  if (!may(actor, 'contents', 'write')) throw forbiddenField();
  if (repo.archived) throw forbiddenField('Repository was archived so is read-only.');
}

function editsOf(repo: Repo, { additions, deletions }: FileChanges): TreeEdit[] {
  const edits = [
    ...(deletions ?? []).map(({ path }) => ({ path, mode: '100644', sha: null })),
    ...(additions ?? []).map(({ path, contents }) => ({
      path,
      mode: '100644',
      sha: repo.objects.putBlob(Buffer.from(contents, 'base64')),
    })),
  ];
  const wrong = edits.find(({ path }) => !isTreePath(path));
  if (wrong !== undefined) throw new FieldFailure('UNPROCESSABLE', `The path ${wrong.path} is malformed`);
  return edits;
}
