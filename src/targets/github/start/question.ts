import { LEDGER_BRANCH, OPEN_FOLDER } from '../../../protocol/ledger-files.ts';
import { APPROVERS_PATH, POLICY_PATH, TRUSTED_KEYS_PATH } from '../../../protocol/vocabulary.ts';

/** What the owners of a repository lay down on its default branch. */
export const OWNERS_FILES = [POLICY_PATH, TRUSTED_KEYS_PATH, APPROVERS_PATH] as const;
export type OwnersFile = (typeof OWNERS_FILES)[number];

/**
 * The one question with which a run begins: what REST takes two trips for, all of one state, for it hangs below the heads
 * that come with it. Loads nothing: it leaves before the client is loaded.
 */
export interface StartQuestion {
  /** `owner/name` */
  readonly repository: string;
  /** Whether its answer stands for the repository's own: GitHub does not tell there what an app may. */
  readonly ships: boolean;
  /** The run's. */
  readonly commit: string;
  /** Of the ledger's branch, beside its folder of open intents. */
  readonly ledgerFiles: readonly string[];
  readonly tags: readonly string[];
}

/** A question that is under way. */
export interface AskedAtStart {
  readonly question: StartQuestion;
  /** GitHub's answer, whatever it is. */
  readonly answer: Promise<unknown>;
  /** From then on things may have changed, and be it by this run. */
  readonly isOver: () => boolean;
}

/** Names are variables: the text is ours, and only how many there are changes it. */
export function queryOf({ repository, commit, ledgerFiles, tags }: StartQuestion) {
  const [owner, name] = repository.split('/');
  const names: Record<string, string> = {};
  const each = (letter: string, values: readonly string[], field: (variable: string) => string): string =>
    values
      .map((value, index) => {
        names[`${letter}${index}`] = value;
        return `${letter}${index}: ${field(`$${letter}${index}`)}`;
      })
      .join('\n        ');
  const file = (path: string): string => `file(path: ${path}) { ...entry }`;
  const tag = (full: string): string => `ref(qualifiedName: ${full}) { prefix name target { __typename oid } }`;
  const below = (folder: string): string => `refs(refPrefix: ${folder}, first: 1) { nodes { prefix name } }`;
  const fields = `id databaseId nameWithOwner isPrivate isArchived
    commit: object(oid: $commit) { ...commit ... on Commit { author { user { databaseId login __typename } } } }
    defaultBranchRef {
      name
      refUpdateRule { requiredApprovingReviewCount }
      target {
        ...commit
        ... on Commit { ${each('f', OWNERS_FILES, file)} }
      }
    }
    ledger: ref(qualifiedName: "refs/heads/${LEDGER_BRANCH}") {
      target {
        ...commit
        ... on Commit {
        open: file(path: "${OPEN_FOLDER}") { object { ... on Tree { entries { name mode type } } } }
        ${each('l', ledgerFiles, file)}
        }
      }
    }
        ${each(
          't',
          tags.map((found) => `refs/tags/${found}`),
          tag,
        )}
        ${each(
          'b',
          tags.map((found) => `refs/tags/${found}/`),
          below,
        )}`;
  const declared = Object.keys(names).map((variable) => `, $${variable}: String!`);
  const query = `query Start($owner: String!, $name: String!, $commit: GitObjectID!${declared.join('')}) {
  repository(owner: $owner, name: $name) { ${fields} }
}
fragment entry on TreeEntry { mode type oid object { ... on Blob { text } } }
fragment commit on Commit { oid tree { oid } parents(first: 100) { totalCount nodes { oid } } message committedDate }`;
  return { query, variables: { owner, name, commit, ...names } };
}
