import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { approvalMessage, collectApprovals, findApprovals } from '../../../src/protocol/approval.ts';
import { accountOf, parseApprovers } from '../../../src/protocol/approvers.ts';
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

describe('the list of approvers', () => {
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
