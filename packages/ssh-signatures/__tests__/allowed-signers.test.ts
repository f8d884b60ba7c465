import { expect, test } from '@jest/globals';
import { parseAllowedSigners } from '../src/allowed-signers.ts';
import { wire } from './made.ts';

/** Which lines of `allowed_signers` count, and what is said of the others, and where. */

const who = 'alice@example.com';
const file = 'namespaces="file"';
const type = 'ssh-ed25519';
const base64 = 'AAAAC3NzaC1lZDI1NTE5AAAAIO6NPIOPV8ErbgTJUtOYIIk1JSXxL9lvvGgaAiwabRcY';
const blob = Buffer.from(base64, 'base64');
const key = `${type} ${base64}`;

function parse(text: string) {
  const faultOf = (principal: string): string | null => (principal === who ? null : 'who is nobody');
  return parseAllowedSigners(Buffer.from(text), { namespace: 'file', faultOf });
}
const datesOf = (options: string) => {
  const [signer] = parse(`${who} ${options} ${key}`).signers;
  return signer && [signer.validAfter, signer.validBefore];
};

test('a line is a principal, options, and a key with whatever is behind it', () => {
  const lines = [`${who} ${file} ${key}`, `\t${who} \t${file}  ${key} at home "or not"\r`];
  for (const line of lines) {
    const { signers, refused } = parse(line);
    expect(refused).toEqual([]);
    expect(signers).toMatchObject([{ principal: who, validAfter: null, validBefore: null, key: { type, blob } }]);
  }
});

test('empty lines and comments are skipped, and a line that does not count leaves the others', () => {
  const { signers, refused } = parse(`# who\n\n \t\n  # and\n\r\n${who} ${file} ${key}\nx y\n${who} ${file} ${key}\n`);
  expect([signers.length, refused.map(({ line }) => line)]).toEqual([2, [7]]);
});

const seconds = (time: string): number => Date.parse(time) / 1000;
test.each<[string, readonly [number | null, number | null] | undefined]>([
  [file, [null, null]],
  ['NameSpaces="git,file"', [null, null]],
  ['namespaces="a.b@c_d-9,file"', [null, null]],
  [`${file},valid-before="19691231Z"`, [null, seconds('1969-12-31T00:00:00Z')]],
  [`valid-after="20260102Z",${file}`, [seconds('2026-01-02T00:00:00Z'), null]],
  [`${file},Valid-Before="202601020304Z"`, [null, seconds('2026-01-02T03:04:00Z')]],
  [`${file},valid-before="20260102030405Z"`, [null, seconds('2026-01-02T03:04:05Z')]],
  [
    `valid-after="20260101235959Z",${file},valid-before="20260102Z"`,
    [seconds('2026-01-01T23:59:59Z'), seconds('2026-01-02T00:00:00Z')],
  ],
])('the options %s count', (options, dates) => expect(datesOf(options)).toEqual(dates));

const at = who.length + 2;
const none = 'has no namespaces="file"';
const patterns = `${none} without patterns`;
const noTime = (option: string) => `has ${option}, which is no YYYYMMDD[HHMM[SS]]Z`;
const notAfter = 'has a valid-before that is not after its valid-after';
test.each<[string, string, column?: number]>([
  ['namespaces="git"', patterns],
  ['namespaces="*"', patterns],
  ['namespaces="file,*"', patterns],
  ['namespaces="file,x*"', patterns],
  ['namespaces="file,!file"', patterns],
  ['namespaces="file,"', patterns],
  ['namespaces="file, git"', patterns],
  ['namespaces="profile"', patterns],
  ['namespaces=""', patterns],
  ['valid-after="20260101Z"', patterns],
  [`${file},cert-authority`, 'has the option cert-authority: certificates do not count', at + 18],
  [`CERT-authority,${file}`, 'has the option cert-authority: certificates do not count'],
  [`${file},verify-required`, 'has the option verify-required', at + 18],
  [`${file},valid-until="20260101Z"`, 'has the option valid-until="20260101Z"', at + 18],
  [`${file},xvalid-after="20260101Z"`, 'has the option xvalid-after="20260101Z"', at + 18],
  [`${file},valid-after="20260101Z"x`, 'has the option valid-after="20260101Z"x', at + 18],
  ['namespaces=file', 'has the option namespaces=file'],
  [`${file},`, 'has the option ', at + 18],
  [`,${file}`, 'has the option '],
  [`${file},,valid-after="20260101Z"`, 'has the option ', at + 18],
  [`${file},${file}`, 'gives namespaces twice', at + 18],
  [`${file},valid-after="20260101Z",VALID-after="20260101Z"`, 'gives VALID-after twice', at + 42],
  [`${file},valid-after="20260101"`, noTime('valid-after="20260101"')],
  [`${file},valid-before="20260101z"`, noTime('valid-before="20260101z"')],
  [`${file},valid-before="2026010100Z"`, noTime('valid-before="2026010100Z"')],
  [`${file},valid-before="x20260101Z"`, noTime('valid-before="x20260101Z"')],
  [`${file},valid-before="20260101Zx"`, noTime('valid-before="20260101Zx"')],
  [`${file},valid-before="20260101000Z"`, noTime('valid-before="20260101000Z"')],
  [`${file},valid-before="20260101000000000Z"`, noTime('valid-before="20260101000000000Z"')],
  [`${file},valid-before="2026-01-01Z"`, noTime('valid-before="2026-01-01Z"')],
  [`${file},valid-before=""`, noTime('valid-before=""')],
  [`${file},valid-before="20260230Z"`, noTime('valid-before="20260230Z"')],
  [`${file},valid-before="20261301Z"`, noTime('valid-before="20261301Z"')],
  [`${file},valid-before="202601012400Z"`, noTime('valid-before="202601012400Z"')],
  [`${file},valid-before="20260101235960Z"`, noTime('valid-before="20260101235960Z"')],
  [`${file},valid-after="20260101Z",valid-before="20260101Z"`, notAfter],
  [`${file},valid-after="20260102Z",valid-before="20260101Z"`, notAfter],
])('the options %s do not', (options, message, column = at) => {
  expect(parse(`${who} ${options} ${key}`)).toEqual({ signers: [], refused: [{ line: 1, column, message }] });
});

const behind = at + file.length + 1;
const keyAt = behind + type.length + 1;
const KINDS = 'ssh-ed25519, sk-ssh-ed25519@openssh.com, ecdsa-sha2-nistp256, sk-ecdsa-sha2-nistp256@openssh.com';
const noKind = (kind: string): string => `has the kind of key ${JSON.stringify(kind)}, not one of ${KINDS}`;
test.each<[string, number, string]>([
  ['nonsense', 1, 'is no `principal options keytype key`'],
  [`${who} "open`, 1, 'is no `principal options keytype key`'],
  [`${who} "open ${key}`, 1, 'is no `principal options keytype key`'],
  [`bob ${file} ${key}`, 1, 'has the principal "bob", who is nobody'],
  [`  "${who}" ${file} ${key}`, 3, `has the principal "\\"${who}\\"", who is nobody`],
  [`${who} ${key}`, at, none],
  [`  ${who}  ${key}`, at + 3, none],
  [`${who} ssh-rsa AAAA`, at, none],
  [`${who} ecdsa-sha2-nistp521 AAAA`, at, none],
  [`${who} sk-x AAAA`, at, none],
  [`${who} xssh-rsa AAAA`, at, 'has the option xssh-rsa'],
  [`${who} ${file}`, behind - 1, noKind('')],
  [`${who} ${file} ssh-rsa AAAA`, behind, noKind('ssh-rsa')],
  [` \t${who}  ${file} \tssh-rsa AAAA`, behind + 4, noKind('ssh-rsa')],
  [`${who} ${file} ${type}`, keyAt - 1, 'has no key in canonical base64'],
  [`${who} ${file} ${type} !`, keyAt, 'has no key in canonical base64'],
  [`${who} ${file} ${type}  AB==`, keyAt + 1, 'has no key in canonical base64'],
  [`${who} ${file} ${type} ${blob.subarray(0, -1).toString('base64')}`, keyAt, 'has a key that is cut off'],
  [`${who} ${file} ecdsa-sha2-nistp256 ${base64}`, keyAt + 8, `has a key of the kind ${type}, not ecdsa-sha2-nistp256`],
  [
    `${who} ${file} ${type} ${wire('ssh-rsa').toString('base64')}`,
    keyAt,
    'has a key that is by a kind of key that does not count ("ssh-rsa")',
  ],
  ...['\0', '\b', '\v', '\x1f', '\x7f', '\r'].map((control): [string, number, string] => [
    `${who}${control} ${file} ${key}`,
    at - 1,
    'has a control character',
  ]),
])('%j does not count', (line, column, message) => {
  expect(parse(`\n${line}\n`)).toEqual({ signers: [], refused: [{ line: 2, column, message }] });
});

test('an error in judging a principal is nobody’s line', () => {
  const faultOf = (): never => {
    throw new RangeError('out of reach');
  };
  const text = Buffer.from(`${who} ${file} ${key}`);
  expect(() => parseAllowedSigners(text, { namespace: 'file', faultOf })).toThrow('out of reach');
});
