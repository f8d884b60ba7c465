import { z } from 'zod';
import { MarketOpsError, usageError } from '../core/errors.ts';
import { APPROVAL_NAMESPACE, parseApprovers } from '../protocol/approvers.ts';
import type { GitHubClient } from '../targets/github/client.ts';
import { GitHubError } from '../targets/github/errors.ts';

/** A list of approvers, and what somebody should check of it. */
export interface FoundApprovers {
  readonly text: string;
  /** A line for each key: whose, which, and from where, or why it was left out. */
  readonly told: readonly string[];
}

const userSchema = z.object({ id: z.int().positive(), login: z.string(), type: z.string() });
const keySchema = z.object({ key: z.string() });
const LISTS = ['ssh_signing_keys', 'keys'] as const;

/** The keys that GitHub shows of these people. @throws MarketOpsError `not_found`, for a login that no person has */
export async function findApprovers(client: GitHubClient, logins: readonly string[]): Promise<FoundApprovers> {
  const odd = logins.find((login) => !/^[A-Za-z0-9][A-Za-z0-9_-]{0,98}$/.test(login));
  if (odd !== undefined) throw usageError(`--approvers ${JSON.stringify(odd)} is no login: give LOGIN,LOGIN.`);
  const found = await Promise.all([...new Set(logins)].map((login) => keysOf(client, login)));
  const text = `# Who may sign plans, a key a line, as OpenSSH's allowed_signers. The number is the account's id.\n`;
  return {
    text: text + found.flatMap((rows) => rows.map(({ line }) => line ?? '')).join(''),
    told: found.flat().map(({ told }) => told),
  };
}

async function keysOf(client: GitHubClient, username: string) {
  const user = await client.read('GET /users/{username}', { username }, userSchema).catch((error: unknown) => {
    if (error instanceof GitHubError && error.code === 'not_found') return null;
    throw error;
  });
  if (user?.type !== 'User')
    throw new MarketOpsError('not_found', `--approvers ${username}: GitHub knows no person of this login.`);
  const principal = `${user.id}+${user.login}@users.noreply.github.com`;
  const seen = new Set<string>();
  const rows: { readonly line: string | null; readonly told: string }[] = [];
  for (const list of LISTS) {
    for (const { key } of await client.list(`GET /users/{username}/${list}`, { username }, keySchema)) {
      const [type = '', blob = ''] = key.trim().split(/\s+/);
      const line = `${principal} namespaces="${APPROVAL_NAMESPACE}" ${type} ${blob}\n`;
      if (seen.has(line)) continue;
      seen.add(line);
      const { approvers, refused } = parseApprovers(Buffer.from(line));
      const [approver] = approvers;
      const whose = `${principal} (${list})`;
      if (approver !== undefined) rows.push({ line, told: `took  ${type} ${approver.key.fingerprint} of ${whose}` });
      else rows.push({ line: null, told: `left  a key of ${whose}: its line ${refused[0]?.message ?? 'is empty'}` });
    }
  }
  return rows.some(({ line }) => line !== null)
    ? rows
    : [...rows, { line: null, told: `none  of ${principal}: GitHub shows no key that counts` }];
}
