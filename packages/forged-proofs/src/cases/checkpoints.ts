import { digest, mth, note, OTHER, SIGNER } from '../crypto.ts';
import type { Dict, Signer } from '../crypto.ts';
import type { Forgery } from '../forgery.ts';
import { STRETCHES, withKey } from './cases.ts';
import type { Case } from './cases.ts';

type Context = Parameters<NonNullable<Forgery['checkpoints']>>[1];

/** The record of one stretch is changed: the first unless another is named. */
const record = (edit: (record: Dict, context: Context) => void, at = 0): Forgery => ({
  checkpoints: (list, context) => edit(list[at] as Dict, context),
});
const recordWith = (fields: Dict, at = 0): Forgery => record((one) => Object.assign(one, fields), at);

interface Statement {
  readonly signer?: Signer;
  readonly size?: number;
  readonly root?: Buffer;
  readonly head?: string;
  readonly origin?: string;
}

/** The checkpoint after the run's lines states them, but for this. */
const stating = ({ signer = SIGNER, size, root, head, origin }: Statement): Forgery =>
  record((one, { leaves, heads }) => {
    one['after'] = note([signer], size ?? leaves.length, root ?? mth(leaves), head ?? heads.at(-1) ?? '', origin);
  });

/** Its text is edited after it was signed. */
const editedAfter = (edit: (text: string) => string): Forgery =>
  record((one) => (one['after'] = edit(one['after'] as string)));

const badSignature = (_line: string, name: string, signature: string): string => {
  const bytes = Buffer.concat([Buffer.from(signature, 'base64').subarray(0, 4), Buffer.alloc(64, 1)]);
  return `— ${name} ${bytes.toString('base64')}\n`;
};

const files = (edit: (listed: Dict) => void): Forgery => ({ manifest: (payload) => edit(payload['files'] as Dict) });

export const CHECKPOINT_CASES: readonly Case[] = [
  ...withKey('TAMPERED', {
    checkpoint_states: {
      'forked ledger: a checkpoint of another root': stating({ root: Buffer.alloc(32, 7) }),
      'a checkpoint of another head': stating({ head: 'a'.repeat(64) }),
      'a checkpoint of more lines': record((one, { leaves, heads }) => {
        one['after'] = note([SIGNER], leaves.length + 1, mth(leaves), heads.at(-1) ?? '');
      }),
      'a checkpoint of another origin': stating({ origin: 'github.com/repositories/5/marketops' }),
      'a frontier of another tree': {
        ...STRETCHES,
        ...record((one) => (one['frontier'] = (one['frontier'] as string[]).map(() => 'b'.repeat(64)))),
      },
      'a frontier of another size': { ...STRETCHES, ...recordWith({ frontier: [] }) },
      'no checkpoint before': { ...STRETCHES, ...recordWith({ before: null }) },
      'a stretch too many': { checkpoints: (list) => void list.push({ ...(list[0] as Dict), first_seq: 99 }) },
      'a stretch in two': {
        ...STRETCHES,
        checkpoints: (list) => void list.push({ ...(list[0] as Dict), first_seq: 6 }),
      },
    },
    checkpoint_signatures: {
      'a checkpoint that the forger signed as well under the same name': editedAfter((text) =>
        text.replace(/— (\S+) (\S+)\n$/, badSignature),
      ),
      'a checkpoint that only another key signed': stating({ signer: OTHER }),
    },
    checkpoints_file: {
      'a checkpoint without a signature line': editedAfter((text) => text.replace(/\n—.*\n$/, '\n')),
    },
    ledger_chain: {
      'a checkpoint before of another size': {
        ...STRETCHES,
        ...record((one, { heads }) => (one['before'] = note([SIGNER], 4, Buffer.alloc(32, 7), heads[3] ?? ''))),
      },
      'a checkpoint before the first line': record((one) => (one['before'] = one['after'] ?? null)),
    },
    ledger_sequence: { 'a stretch too few': { ...STRETCHES, checkpoints: (list) => void list.pop() } },
    landed: { 'an authorize job with a landed checkpoint': { authorize: true, ...stating({}) } },
    manifest: {
      'manifest of another head': { manifest: (payload) => (payload['head'] = 'a'.repeat(64)) },
      'manifest with a file too many': files(
        (listed) => (listed[`receipts/rcpt_${'a'.repeat(32)}.dsse.json`] = digest('x')),
      ),
      'manifest with a file too few': files((listed) => delete listed['report.html']),
      'manifest with a file outside the layout': files((listed) => (listed['../x'] = digest('x'))),
    },
    trusted_keys: {
      'a key that the run did not trust itself': { trusted: `${OTHER.vkey}\n` },
      'a key that had lapsed in the list of the run': {
        trusted: `${SIGNER.vkey} not-after=2026-11-01T00:00:00.000Z\n`,
      },
      'a list of keys that cannot be read': { trusted: `${SIGNER.vkey} until=tomorrow\n` },
    },
  }),
  ...withKey('INCOMPLETE', {
    landed: {
      'the later of two checkpoints missing': { ...STRETCHES, ...recordWith({ after: null }, 1) },
      'the earlier of two checkpoints missing': { ...STRETCHES, ...recordWith({ after: null }) },
      'lines after the last landed checkpoint': record((one, { leaves, heads }) => {
        one['after'] = note([SIGNER], 9, mth(leaves.slice(0, 9)), heads[8] ?? '');
      }),
      'not landed': { landed: false },
      'an authorize job': { authorize: true },
    },
    run_result: { 'no run.closed': { closed: false } },
    manifest_signature: { 'manifest not signed': { signedManifest: false } },
  }),
];
