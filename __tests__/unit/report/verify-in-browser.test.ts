import { generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Frontier, leafHash } from 'transparency-log/merkle';
import { signatureLine } from 'transparency-log/note';
import { formatVkey, parseVkey } from 'transparency-log/vkey';
import { parseTrustedKeys } from '../../../src/protocol/trusted-keys.ts';
import type { CanonicalProof, Stretch } from '../../../src/protocol/proof.ts';
import { verifyLedger } from '../../../src/report/page/verify-in-browser.ts';
import type { BrowserCheck, EmbeddedLedger } from '../../../src/report/page/verify-in-browser.ts';
import { STATES } from './states.ts';
import { VKEY } from './builder.ts';

const fixtures = new URL('../../fixtures/conformance/', import.meta.url);
const PROOFS = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/ledger.jsonl`, fixtures)))
  .map(({ name }) => name);
const read = (name: string, file: string): string => readFileSync(new URL(`${name}/${file}`, fixtures), 'utf8');
const [trusted] = parseTrustedKeys(readFileSync(new URL('trusted-keys', fixtures), 'utf8'));
const KEY = trusted?.vkey.text ?? '';

function load(name: string): EmbeddedLedger {
  const proof = JSON.parse(read(name, 'CANONICAL_PROOF.json')) as CanonicalProof;
  const checkpoints = JSON.parse(read(name, 'checkpoints.json')) as Stretch[];
  const { head, root, size } = proof.phase_4_proof_ledger;
  return { ledger: read(name, 'ledger.jsonl'), checkpoints, head, root, size };
}

const statusOf = (checks: readonly BrowserCheck[]): Record<string, string> =>
  Object.fromEntries(checks.map(({ name, status }) => [name, status]));

test.each(PROOFS)('the second implementation’s proof %s holds', async (name) => {
  const data = load(name);
  const signed = data.checkpoints.some(({ after }) => after !== null);
  const checks = await verifyLedger(data, KEY);
  expect(checks.filter(({ status }) => status === 'fail')).toEqual([]);
  expect(statusOf(checks)).toEqual({
    lines: 'pass',
    chain: 'pass',
    root: 'pass',
    signatures: signed ? 'pass' : 'skipped',
  });
});

test.each(Object.keys(STATES))('the ledger of the state %s holds', async (name) => {
  const { ledgerText, checkpoints, proof } = STATES[name] as (typeof STATES)[string];
  const { head, root, size } = proof.phase_4_proof_ledger;
  const checks = await verifyLedger({ ledger: ledgerText, checkpoints, head, root, size }, VKEY.text);
  expect(checks.filter(({ status }) => status === 'fail')).toEqual([]);
});

test('every changed byte of a ledger is found', async () => {
  const data = load('shipped');
  for (let at = 0; at < data.ledger.length; at += 97) {
    const other = data.ledger[at] === 'x' ? 'y' : 'x';
    const ledger = `${data.ledger.slice(0, at)}${other}${data.ledger.slice(at + 1)}`;
    expect((await verifyLedger({ ...data, ledger }, KEY)).some(({ status }) => status === 'fail')).toBe(true);
  }
});

test('removed, doubled and exchanged lines are found, and a cut end', async () => {
  const data = load('batches');
  const lines = data.ledger.trimEnd().split('\n');
  const text = (all: (string | undefined)[]): string => `${all.join('\n')}\n`;
  const forged = [
    text(lines.slice(1)),
    text(lines.slice(0, -1)),
    text([...lines.slice(0, 4), ...lines.slice(5)]),
    text([...lines.slice(0, 4), lines[3], ...lines.slice(4)]),
    text([...lines.slice(0, 3), lines[4], lines[3], ...lines.slice(5)]),
    data.ledger.slice(0, -1),
    '',
  ];
  for (const ledger of forged) {
    expect((await verifyLedger({ ...data, ledger }, null)).some(({ status }) => status === 'fail')).toBe(true);
  }
});

test('another head, root, size, frontier or checkpoint is found', async () => {
  const data = load('shipped_two_stretches');
  const [first, second] = data.checkpoints;
  if (first === undefined || second === undefined) throw new Error('two stretches expected');
  const cases: EmbeddedLedger[] = [
    { ...data, head: 'f'.repeat(64) },
    { ...data, root: 'f'.repeat(64) },
    { ...data, size: data.size + 1 },
    { ...data, checkpoints: [first, { ...second, frontier: second.frontier.map(() => '0'.repeat(64)) }] },
    { ...data, checkpoints: [first, { ...second, frontier: [] }] },
    { ...data, checkpoints: [first, { ...second, before: first.after }] },
    { ...data, checkpoints: [{ ...first, after: 'no checkpoint' }, second] },
    { ...data, checkpoints: [first] },
  ];
  for (const [index, forged] of cases.entries()) {
    expect([index, (await verifyLedger(forged, null)).some(({ status }) => status === 'fail')]).toEqual([index, true]);
  }
});

test('another key, a changed key and a signature that does not hold are found', async () => {
  const data = load('shipped');
  const judged = async (given: EmbeddedLedger, key: string) => statusOf(await verifyLedger(given, key))['signatures'];
  expect(await judged(data, KEY)).toBe('pass');
  expect(await judged(data, VKEY.text.replace('123456789', '1'))).toBe('fail');
  expect(await judged(data, KEY.replace('+Ab38', '+Ab39'))).toBe('fail');
  expect(await judged(data, 'nonsense')).toBe('fail');
  const [stretch] = data.checkpoints;
  const after = stretch?.after ?? '';
  const broken = after.replace(/.(=*)\n$/, (_, pad: string) => `A${pad}\n`).replace('Evf08H', 'Evf08I');
  expect(
    await judged({ ...data, checkpoints: [{ first_seq: 0, frontier: [], before: null, after: broken }] }, KEY),
  ).toBe('fail');
});

test('without a key no signature is judged, and the list says so', async () => {
  expect(statusOf(await verifyLedger(load('shipped'), null))['signatures']).toBe('skipped');
});

/** A key of the same ledger, and what it signs. */
const pair = generateKeyPairSync('ed25519');
const raw = Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
const OTHER = parseVkey(formatVkey(trusted?.vkey.origin ?? '', raw)) as NonNullable<ReturnType<typeof parseVkey>>;
const signedByOther = (text: string): string =>
  `${text}\n${signatureLine(OTHER, sign(null, Buffer.from(text), pair.privateKey))}`;
const textOf = (note: string | null | undefined): string => note?.slice(0, note.indexOf('\n\n') + 1) ?? '';

test('after a rotation the checkpoint before is of the earlier key alone, and a forged one is still found', async () => {
  const data = load('shipped_two_stretches');
  const under = async (before: (own: string | null) => string | null, key: string) => {
    const checkpoints = data.checkpoints.map((stretch) => ({ ...stretch, before: before(stretch.before) }));
    return (await verifyLedger({ ...data, checkpoints }, key)).at(-1)?.status;
  };
  const rotated = (own: string | null): string => signedByOther(textOf(own));
  expect(await under(rotated, KEY)).toBe('pass');
  expect(await under(rotated, OTHER.text)).toBe('fail');
  // A line of the pasted key that is over another text.
  const forged = (own: string | null): string =>
    `${textOf(own)}\n${data.checkpoints[0]?.after?.split('\n\n')[1] ?? ''}`;
  expect(await under(forged, KEY)).toBe('fail');
});

test('a key holds for no line that its checkpoints do not cover', async () => {
  const data = load('shipped_two_stretches');
  const [first, second] = data.checkpoints;
  if (first === undefined || second === undefined) throw new Error('two stretches expected');
  const last = async (checkpoints: EmbeddedLedger['checkpoints'], key = KEY) => {
    const { name, status, detail } = (await verifyLedger({ ...data, checkpoints }, key)).at(-1) as BrowserCheck;
    expect(name).toBe('signatures');
    return `${status}: ${detail}`;
  };
  const unsigned = (seq: number): string => `skipped: the lines from seq ${seq} on are under no signed checkpoint`;
  expect(await last([first, { ...second, after: null }])).toBe(unsigned(25));
  expect(await last([{ ...first, after: null }, second])).toBe(unsigned(6));
  expect(await last([first, second].map((stretch) => ({ ...stretch, after: null })))).toBe(unsigned(6));
  // The checkpoint of the first commit of a run whose later lines did not land.
  const begun = data.ledger.split('\n').slice(0, 4);
  const tree = Frontier.restore(6, first.frontier) as Frontier;
  for (const line of begun) tree.append(leafHash(Buffer.from(line)));
  const head = leafHash(Buffer.from(begun.at(-1) ?? '')).toString('hex');
  const lines = textOf(first.after).split('\n');
  const text = lines.with(1, '10').with(2, tree.root().toString('base64')).with(3, `head ${head}`).join('\n');
  const checkpoints = [
    { ...first, after: signedByOther(text) },
    { ...second, after: signedByOther(textOf(second.after)) },
  ];
  expect(await last(checkpoints, OTHER.text)).toBe(unsigned(10));
});
