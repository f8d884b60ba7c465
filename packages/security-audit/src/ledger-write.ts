import { LEDGER_BRANCH } from '../../../src/protocol/ledger-files.ts';
import type { RequestRecord } from 'embedded-github';

/** Whether a request writes to the ledger: a commit on its branch; or, for its first, a tree, a commit and the branch. */
export function isLedgerWrite({
  method,
  path,
  requestBody,
}: Pick<RequestRecord, 'method' | 'path' | 'requestBody'>): boolean {
  if (method !== 'POST') return false;
  const body = requestBody.toString();
  if (path.endsWith('/graphql')) {
    return body.includes('createCommitOnBranch') && body.includes(`"branchName":"${LEDGER_BRANCH}"`);
  }
  if (path.endsWith('/git/trees')) return body.includes('"path":"ledger/');
  if (path.endsWith('/git/commits')) return body.includes('"message":"Ledger: ');
  return path.endsWith('/git/refs') && body.includes(`"refs/heads/${LEDGER_BRANCH}"`);
}
