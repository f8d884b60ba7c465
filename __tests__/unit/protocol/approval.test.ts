import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  approvalBranchPath,
  approvalMessage,
  approvalName,
  collectApprovals,
  findApprovals,
} from '../../../src/protocol/approval.ts';
import { accountOf, approverLine as lineFor, parseApprovers, principalOf } from '../../../src/protocol/approvers.ts';
import { approverLine, hasSshKeygen, newSshKey, signApproval } from '../../support/ssh-keygen.ts';

/** Approval texts that a second implementation and OpenSSH made: README.md beside them says which count. */

const FOLDER = join(import.meta.dirname, '../../fixtures/approvals');
const file = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

interface Row {
  readonly name: string;
  readonly principal: string;
  readonly counts: boolean;
  readonly verified: boolean;
  readonly digest: string | null;
  readonly key: string;
  readonly approval: string | null;
  readonly approvers: string;
  readonly openssh: boolean;
}
interface Together {
  readonly name: string;
  readonly texts?: readonly string[];
  readonly comment?: string;
  readonly found?: number;
  readonly approvers?: string;
  readonly principals: readonly string[];
  readonly persons: number;
}
const expected = JSON.parse(file('expected.json')) as {
  readonly origin: string;
  readonly environment: string;
  readonly plan_digest: string;
  readonly run_created_at: string;
  readonly now: string;
  readonly rows: readonly Row[];
  readonly sets: readonly Together[];
};
const contextWith = (approvers: string) => ({
  origin: expected.origin,
  environment: 'Production',
  planDigest: expected.plan_digest,
  createdAt: Date.parse(expected.run_created_at),
  now: Date.parse(expected.now),
  approvers: parseApprovers(Buffer.from(approvers)).approvers,
});

describe('which approvals count', () => {
  test('there are fifty-one texts', () => expect(expected.rows.length).toBe(51));

  test.each(expected.rows)(
    '$name: $counts',
    ({ name, counts, principal, key, digest, approval, verified, approvers }) => {
      const from = { from: 'a file', text: file(`${name}.txt`) };
      const { counted, ignored } = collectApprovals([from], contextWith(file(approvers)));
      const about = counted.map((each) => [each.principal, each.key, each.digest, each.name, each.verified]);
      expect(about).toEqual(counts ? [[principal, key, digest, approval, verified]] : []);
      if (counts) expect(counted[0]?.text).toBe(file(`${name}.txt`).replaceAll('\r', '').trimEnd() + '\n');
      else if (name !== 'quoted') expect(ignored[0]?.reason).toMatch(/^(is|has|ends|ended) /);
    },
  );

  test.each(expected.sets)('$name: $persons', ({ texts, comment, found, approvers, principals, persons }) => {
    const sources = (texts ?? []).map((name) => ({ from: name, text: file(`${name}.txt`) }));
    if (comment !== undefined) {
      sources.push({ from: comment, text: file(comment) });
      expect(findApprovals(file(comment)).length).toBe(found);
    }
    const { counted } = collectApprovals(sources, contextWith(file(approvers ?? 'approvers')));
    expect([...new Set(counted.map(({ principal }) => principal))]).toEqual(principals);
    expect(new Set(counted.map(({ principal }) => accountOf(principal)?.id)).size).toBe(persons);
  });

  test('a comment of a megabyte is read in linear time', () => {
    const text = file('ed25519.txt');
    const padding = 'marketops.approval/v1\n-----BEGIN SSH SIGNATURE-----\n'.repeat(20_000);
    const started = performance.now();
    const { counted } = collectApprovals(
      [{ from: 'x', text: padding + text + padding }],
      contextWith(file('approvers')),
    );
    expect(counted.length).toBe(1);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('what is said of those that do not count', () => {
  const signedBy = (key: string, listed: string): string => `is signed by SHA256:${key}, which ${listed}`;
  const alice = 's8Q8xCSynYO/TxdOYGChCwJd3c/fBGOVU2BrW3x0cf4';
  const unlisted = 'no line of approvers that counts lists';
  const otherMessage = 'has a signature that is not of this message';
  test.each([
    ['sk_ed25519_absent', 'is signed by a security key that nobody touched'],
    ['too_long', 'ends at 2026-11-30T01:00:00.001Z, over 7 days after the run was created'],
    ['expired', 'ended at 2026-11-23T01:59:59.999Z'],
    ['no_milliseconds', 'ends at "2026-11-25T00:00:00Z", which is no time like 2026-11-22T01:02:03.456Z'],
    [
      'other_plan',
      `is for the plan "sha256:ae448ac86c4e8e4dec645729708ef41873ae79c6dff84eff73360989487f08e5", not ${expected.plan_digest}`,
    ],
    ['other_environment', 'is for the environment "staging", not "production"'],
    ['other_origin', `is for "github.com/repositories/1/marketops", not for ${expected.origin}`],
    ['no_newline', otherMessage],
    ['flipped', otherMessage],
    ['message_differs', otherMessage],
    ['other_namespace', 'is signed for another namespace than marketops-approval'],
    ['unlisted', signedBy('Pexiu9GrR+R/+CouUx6NsLbf68ylzSKAL2+d8R7Skkg', unlisted)],
    ['wildcard', signedBy(alice, unlisted)],
    [
      'two_principals',
      signedBy('3soWw4krvDLpbV0tQwu8UBZHcb+L0xG48CWGb4Spd3E', 'approvers lists for more than one principal'),
    ],
    ['valid_before', signedBy('TpPCtInge0SrWq/YylBRuhnJQ39MhxJCbN7bGqb/q/c', 'approvers lists for another time')],
    ['valid_after', signedBy('BYtbhFexuS3objgAIg1GuUWqgHNGKGdZOelBev3ikNY', 'approvers lists for another time')],
    ['version', 'has the version 2, not 1'],
    ['half', 'is no canonical base64'],
    ['armour_alone', 'is a signature without its message directly before it'],
    ['message_alone', 'is a message without a signature directly behind it'],
  ])('%s', (name, reason) => {
    const { approvers = '' } = expected.rows.find((row) => row.name === name) ?? {};
    const from = { from: 'a comment', text: `Dear all,\n\n${file(`${name}.txt`)}` };
    const { counted, ignored } = collectApprovals([from], contextWith(file(approvers)));
    expect([counted, ignored]).toEqual([[], [{ from: 'a comment, line 3', reason }]]);
  });

  const at = (name: string, more: object) =>
    collectApprovals([{ from: 'x', text: file(`${name}.txt`) }], { ...contextWith(file('approvers')), ...more });
  const reasonOf = (name: string, more: object) => at(name, more).ignored[0]?.reason;
  test('a message counts up to its last moment, and a key from its first second to its last', () => {
    const last = Date.parse('2026-11-25T00:00:00.000Z');
    expect(at('ed25519', { now: last, createdAt: last }).counted.length).toBe(1);
    expect(reasonOf('ed25519', { now: last + 1 })).toBe('ended at 2026-11-25T00:00:00.000Z');
    const [, line = ''] = /^77\S+ \S+ (ssh-ed25519 \S+)/m.exec(file('approvers')) ?? [];
    const dated = (dates: string) => ({
      approvers: parseApprovers(
        Buffer.from(`77+alice@users.noreply.github.com namespaces="marketops-approval",${dates} ${line}`),
      ).approvers,
    });
    const second = Date.parse('2026-11-23T02:00:00.000Z');
    for (const dates of ['valid-after="20261123020000Z"', 'valid-before="20261123020000Z"'])
      for (const now of [second, second + 999]) expect(at('ed25519', { ...dated(dates), now }).counted.length).toBe(1);
    const twice = { approvers: ['2026', '2027'].flatMap((year) => dated(`valid-after="${year}0101Z"`).approvers) };
    expect(at('ed25519', twice).counted.length).toBe(1);
    const another = signedBy(alice, 'approvers lists for another time');
    expect(reasonOf('ed25519', { ...dated('valid-after="20261123020000Z"'), now: second - 1 })).toBe(another);
    expect(reasonOf('ed25519', { ...dated('valid-before="20261123020000Z"'), now: second + 1000 })).toBe(another);
  });

  test('of what somebody wrote a hundred characters are repeated', () => {
    const text = file('ed25519.txt').replace(expected.origin, 'o'.repeat(101));
    const { ignored } = collectApprovals([{ from: 'x', text }], contextWith(file('approvers')));
    expect(ignored[0]?.reason).toBe(`is for "${'o'.repeat(100)}", not for ${expected.origin}`);
  });
});

describe('approvals in text', () => {
  const [text, message] = [file('ed25519.txt'), file('ed25519.msg')];
  const [begin = ''] = /^-----BEGIN.*$/m.exec(text) ?? [];

  test('are found with their message and the line where they begin', () => {
    expect(findApprovals(`Yes.\r\n${text.replaceAll('\n', '\r\n')}Best wishes`)).toEqual([
      { line: 2, message, text, signature: expect.objectContaining({ hash: 'sha512' }) },
    ]);
  });

  test('what begins like one is found where it begins', () => {
    const first = 'marketops.approval/v1';
    const none = { message: '', text: '' };
    const alone = 'is a signature without its message directly before it';
    expect(findApprovals('Yes.\n')).toEqual([]);
    expect(findApprovals(`\n${first}\n${first}\n`)).toEqual([
      { ...none, line: 2, signature: 'is a message without a signature directly behind it' },
    ]);
    expect(findApprovals(`\n${begin}\n\n${begin}\n`)).toEqual([
      { ...none, line: 2, signature: alone },
      { ...none, line: 4, signature: alone },
    ]);
    expect(findApprovals(text.slice(message.length))).toEqual([{ ...none, line: 1, signature: alone }]);
    const cut = `${message}${begin}\nAAAA\n`;
    expect(findApprovals(cut + text).map(({ line, signature }) => [line, typeof signature])).toEqual([
      [1, 'string'],
      [8, 'object'],
    ]);
    expect(findApprovals(cut)).toEqual([
      { line: 1, message, text: '', signature: 'has no line -----END SSH SIGNATURE-----' },
    ]);
  });

  test('of two signatures of one message by one key the first stands', () => {
    const [one, other] = [text, file('sha256.txt')];
    for (const [from, then] of [
      [one, other],
      [other, one],
    ] as const) {
      const sources = [from, then].map((each, i) => ({ from: String(i), text: each }));
      const { counted, ignored } = collectApprovals(sources, contextWith(file('approvers')));
      expect([counted.map((each) => each.text), ignored]).toEqual([[from], []]);
      expect(counted[0]?.not_after).toBe('2026-11-25T00:00:00.000Z');
    }
  });

  test('lie on their branch by the digests of plan and key', () => {
    const key = 'SHA256:s8Q8xCSynYO/TxdOYGChCwJd3c/fBGOVU2BrW3x0cf4';
    const hex = 'b3c43cc424b29d83bf4f174e6060a10b025dddcfdf04639553606b5b7c7471fe';
    expect(approvalBranchPath(expected.plan_digest, key)).toBe(`${expected.plan_digest.slice(7)}/${hex}.txt`);
    expect(approvalName(key, message)).toBe(expected.rows.find(({ name }) => name === 'ed25519')?.approval);
  });
});

describe('the list of approvers', () => {
  test.each([
    ['alice', 'alice'],
    ['a', 'a'],
    ['a-b_c', 'a-b_c'],
    ['dependabot[bot]', 'dependabot[bot]'],
    ['l'.repeat(99), 'l'.repeat(99)],
    ['l'.repeat(100), null],
    ['', null],
    ['-alice', null],
    ['ali.ce', null],
    ['[bot]', null],
  ])('%s is the account of a private address: %s', (given, login) => {
    const principal = `77+${given}@users.noreply.github.com`;
    expect(principalOf({ id: 77, login: given })).toBe(principal);
    expect(accountOf(principal)).toEqual(login && { id: '77', login });
    for (const other of [`x${principal}`, `${principal}x`, principal.replace('77', '077'), principal.slice(2)])
      expect(accountOf(other)).toBeNull();
  });

  test('has the line that is written for an account', () => {
    const line = lineFor(who, key);
    expect(line).toBe(`${who} ${space} ${key}\n`);
    expect(parseApprovers(Buffer.from(line))).toMatchObject({ approvers: [{ id: '77', principal: who }], refused: [] });
  });

  test('tells of a line what it is not', () => {
    const { refused } = parseApprovers(Buffer.from(`alice ${space} ${key}`));
    const form = 'which is not one <user id>+<login>@users.noreply.github.com';
    expect(refused).toEqual([{ line: 1, column: 1, message: `has the principal "alice", ${form}` }]);
  });

  const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO6NPIOPV8ErbgTJUtOYIIk1JSXxL9lvvGgaAiwabRcY';
  const who = '77+alice@users.noreply.github.com';
  const space = 'namespaces="marketops-approval"';

  test.each([
    ['plain', `${who} ${space} ${key}`],
    ['a comment behind the key', `${who} ${space} ${key} alice's laptop "quoted"`],
    ['tabs and a CR at the end', `\t${who}\t${space}\t${key}\r`],
    ['options in another order and case', `${who} valid-before="20270101Z",NAMESPACES="git,marketops-approval" ${key}`],
    [
      'dates to the minute and second',
      `${who} valid-after="202601010000Z",valid-before="20270101000000Z",${space} ${key}`,
    ],
  ])('%s counts', (_name, line) => {
    const { approvers, refused } = parseApprovers(Buffer.from(`# who\n\n${line}\n  # no more`));
    expect([approvers.length, approvers[0]?.id, refused]).toEqual([1, '77', []]);
  });

  test.each([
    ['a pattern', `*@users.noreply.github.com ${space} ${key}`, 1, 'principal'],
    ['a quoted principal', `"${who}" ${space} ${key}`, 1, 'principal'],
    ['two principals', `${who},78+bob@users.noreply.github.com ${space} ${key}`, 1, 'principal'],
    ['a login', `alice ${space} ${key}`, 1, 'principal'],
    ['no id', `0+alice@users.noreply.github.com ${space} ${key}`, 1, 'principal'],
    ['no options', `${who} ${key}`, 35, 'namespaces'],
    ['another namespace', `${who} namespaces="git" ${key}`, 35, 'namespaces'],
    ['a pattern of namespaces', `${who} namespaces="marketops-*" ${key}`, 35, 'namespaces'],
    ['a namespace taken back', `${who} namespaces="marketops-approval,!marketops-approval" ${key}`, 35, 'namespaces'],
    ['an authority', `${who} ${space},cert-authority ${key}`, 67, 'cert-authority'],
    ['an unknown option', `${who} ${space},verify-required ${key}`, 67, 'verify-required'],
    ['an option twice', `${who} ${space},${space} ${key}`, 67, 'twice'],
    ['an empty option', `${who} ${space},, ${key}`, 67, 'option'],
    ['a local time', `${who} ${space},valid-before="20270101" ${key}`, 35, 'valid-before'],
    ['a day that there is not', `${who} ${space},valid-before="20270230Z" ${key}`, 35, 'valid-before'],
    ['an end before its beginning', `${who} valid-after="2027010100Z",${space} ${key}`, 35, 'valid-after'],
    ['an RSA key', `${who} ${space} ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAAQ==`, 67, 'ssh-rsa'],
    ['a key of another kind', `${who} ${space} ecdsa-sha2-nistp256 ${key.split(' ')[1] ?? ''}`, 87, 'ssh-ed25519'],
    ['a key that is cut off', `${who} ${space} ${key.slice(0, -4)}`, 79, 'cut off'],
    ['a key that is no base64', `${who} ${space} ssh-ed25519 !!!`, 79, 'base64'],
    ['a control character', `${who} ${space}\u0000 ${key}`, 66, 'control'],
    ['nothing but a word', 'nonsense', 1, 'principal options'],
  ])('%s does not count, and is told', (_name, line, column, why) => {
    const { approvers, refused } = parseApprovers(Buffer.from(`\r\n${line}\r\n`));
    expect([approvers, refused[0]?.line, refused[0]?.column]).toEqual([[], 2, column]);
    expect(refused[0]?.message).toContain(why);
  });
});

const openssh = hasSshKeygen ? describe : describe.skip;
openssh('OpenSSH', () => {
  const room = mkdtempSync(join(tmpdir(), 'sign-'));
  afterAll(() => rmSync(room, { recursive: true, force: true }));

  test.each(expected.rows)('says of $name: $openssh', ({ name, principal, approvers, openssh: says }) => {
    const time = expected.now.replace(/[-:]|\.\d+/g, '').replace('T', '');
    const options = ['-Y', 'verify', '-f', approvers, '-I', principal, '-n', 'marketops-approval', '-s', `${name}.sig`];
    const { status } = spawnSync('ssh-keygen', [...options, '-O', `verify-time=${time}`], {
      cwd: FOLDER,
      input: readFileSync(join(FOLDER, `${name}.msg`)),
    });
    expect(status === 0).toBe(says);
  });

  test.each(['ed25519', 'ecdsa'] as const)('signs what counts here: %s', (type) => {
    const { file: key, line } = newSshKey(room, type, type);
    const context = contextWith(approverLine('5+eve@users.noreply.github.com', line));
    const message = approvalMessage(context, '2026-11-25T00:00:00.000Z');
    const of = (text: string) => collectApprovals([{ from: 'x', text }], context);
    expect(of(signApproval(key, message)).counted.map(({ principal }) => principal)).toEqual([
      '5+eve@users.noreply.github.com',
    ]);
    expect(of(signApproval(key, message, 'git')).ignored[0]?.reason).toContain('namespace');
  });
});
