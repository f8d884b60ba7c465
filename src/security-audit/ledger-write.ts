import { LEDGER_BRANCH } from '../protocol/ledger-files.ts';
import type { RequestRecord } from '../rehearse/github/index.ts';

/** Whether a request writes to the ledger: a tree with a segment, a commit of the ledger, or its branch. */
export function isLedgerWrite({
  method,
  path,
  requestBody,
}: Pick<RequestRecord, 'method' | 'path' | 'requestBody'>): boolean {
  if (method === 'PATCH')
    return path.endsWith(`/git/refs/heads%2F${LEDGER_BRANCH}`) || path.endsWith(`/git/refs/heads/${LEDGER_BRANCH}`);
  const body = requestBody.toString();
  if (path.endsWith('/git/trees')) return body.includes('"path":"ledger/');
  if (path.endsWith('/git/commits')) return body.includes('"message":"Ledger: ');
  return path.endsWith('/git/refs') && body.includes(`"refs/heads/${LEDGER_BRANCH}"`);
}
