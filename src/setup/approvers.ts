import { MarketOpsError, usageError } from '../core/errors.ts';
import { approverLine, parseApprovers, principalOf } from '../protocol/approvers.ts';

/** A list of approvers, and what somebody should check of it. */
export interface FoundApprovers {
  readonly text: string;
  /** A line for each key: whose, which, and from where, or why it was left out. */
  readonly told: readonly string[];
}

const LISTS = ['ssh_signing_keys', 'keys'] as const;

/** What GitHub shows of anybody. */
export interface PeopleReader {
  /** Null for a login that nobody has. */
  readonly user: (
    login: string,
  ) => Promise<{ readonly id: number; readonly login: string; readonly type: string } | null>;
  readonly keys: (login: string, list: (typeof LISTS)[number]) => Promise<readonly { readonly key: string }[]>;
}

/** The keys that GitHub shows of these people. @throws MarketOpsError `not_found`, for a login that no person has */
export async function findApprovers(reader: PeopleReader, logins: readonly string[]): Promise<FoundApprovers> {
  const odd = logins.find((login) => !/^[A-Za-z0-9][A-Za-z0-9_-]{0,98}$/.test(login));
  if (odd !== undefined) throw usageError(`--approvers ${JSON.stringify(odd)} is no login: give LOGIN,LOGIN.`);
  const found = await Promise.all([...new Set(logins)].map((login) => keysOf(reader, login)));
  const text = `# Who may sign plans, a key a line, as OpenSSH's allowed_signers. The number is the account's id.\n`;
  return {
    text: text + found.flatMap((rows) => rows.map(({ line }) => line ?? '')).join(''),
    told: found.flat().map(({ told }) => told),
  };
}

async function keysOf(reader: PeopleReader, username: string) {
  const user = await reader.user(username);
  if (user?.type !== 'User')
    throw new MarketOpsError('not_found', `--approvers ${username}: GitHub knows no person of this login.`);
  const principal = principalOf(user);
  const seen = new Set<string>();
  const rows: { readonly line: string | null; readonly told: string }[] = [];
  for (const list of LISTS) {
    for (const { key } of await reader.keys(username, list)) {
      const [type = '', blob = ''] = key.trim().split(/\s+/);
      const line = approverLine(principal, `${type} ${blob}`);
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
