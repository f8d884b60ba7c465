import { hexAfter, word } from 'canonical-json/shape';

export * from 'canonical-json/shape';

export const digest = hexAfter('sha256:', 64, 'sha256: and 64 hex digits');
export const hash = hexAfter('', 64, '64 hex digits');
export const gitSha = hexAfter('', 40, '40 hex digits');
/** Of a commit of the ledger branch: 64 in a repository of git's SHA-256 format. */
export const commitId = word('[0-9a-f]{40}|[0-9a-f]{64}', '40 or 64 hex digits');
export const githubId = word('0|[1-9][0-9]{0,19}', 'a decimal id');
export const receiptId = hexAfter('rcpt_', 32, 'rcpt_ and 32 hex digits');
export const claimId = hexAfter('', 32, '32 hex digits');
