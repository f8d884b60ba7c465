import { digest, mth, note, OTHER, SIGNER } from '../forge/crypto.ts';
import type { Dict } from '../forge/crypto.ts';
import { T, inside, STRETCHES, rootOf } from './tools.ts';
import type { Case } from './tools.ts';

export const CHECKPOINT_CASES: readonly Case[] = [
  inside('forked ledger: a checkpoint of another root', T, 'checkpoint_states', {
    checkpoints: ([one], { heads }) => {
      if (one !== undefined) one['after'] = note([SIGNER], heads.length, Buffer.alloc(32, 7), heads.at(-1) ?? '');
    },
  }),
  inside('a checkpoint of another head', T, 'checkpoint_states', {
    checkpoints: ([one], { leaves }) => {
      if (one !== undefined)
        one['after'] = note([SIGNER], leaves.length, rootOf(one['after'] as string), 'a'.repeat(64));
    },
  }),
  inside('a checkpoint of more lines', T, 'checkpoint_states', {
    checkpoints: ([one], { leaves, heads }) => {
      if (one !== undefined)
        one['after'] = note([SIGNER], leaves.length + 1, rootOf(one['after'] as string), heads.at(-1) ?? '');
    },
  }),
  inside('a checkpoint of another origin', T, 'checkpoint_states', {
    checkpoints: ([one], { leaves, heads }) => {
      if (one !== undefined)
        one['after'] = note(
          [SIGNER],
          leaves.length,
          rootOf(one['after'] as string),
          heads.at(-1) ?? '',
          'github.com/repositories/5/marketops',
        );
    },
  }),
  inside('a checkpoint that the forger signed as well under the same name', T, 'checkpoint_signatures', {
    checkpoints: ([one]) => {
      if (one !== undefined)
        one['after'] = (one['after'] as string).replace(
          /— (\S+) (\S+)\n$/,
          (_all, name: string, sig: string) =>
            `— ${name} ${Buffer.concat([Buffer.from(sig, 'base64').subarray(0, 4), Buffer.alloc(64, 1)]).toString('base64')}\n`,
        );
    },
  }),
  inside('a checkpoint that only another key signed', T, 'checkpoint_signatures', {
    checkpoints: ([one], { leaves, heads }) => {
      if (one !== undefined)
        one['after'] = note([OTHER], leaves.length, rootOf(one['after'] as string), heads.at(-1) ?? '');
    },
  }),
  inside('a checkpoint without a signature line', T, 'checkpoints_file', {
    checkpoints: ([one]) => {
      if (one !== undefined) one['after'] = (one['after'] as string).replace(/\n—.*\n$/, '\n');
    },
  }),
  inside('a frontier of another tree', T, 'checkpoint_states', {
    ...STRETCHES,
    checkpoints: ([one]) => {
      if (one !== undefined) one['frontier'] = (one['frontier'] as string[]).map(() => 'b'.repeat(64));
    },
  }),
  inside('a frontier of another size', T, 'checkpoint_states', {
    ...STRETCHES,
    checkpoints: ([one]) => {
      if (one !== undefined) one['frontier'] = [];
    },
  }),
  inside('no checkpoint before', T, 'checkpoint_states', {
    ...STRETCHES,
    checkpoints: ([one]) => {
      if (one !== undefined) one['before'] = null;
    },
  }),
  inside('a checkpoint before of another size', T, 'ledger_chain', {
    ...STRETCHES,
    checkpoints: ([one], { heads }) => {
      if (one !== undefined) one['before'] = note([SIGNER], 4, Buffer.alloc(32, 7), heads[3] ?? '');
    },
  }),
  inside('a checkpoint before the first line', T, 'ledger_chain', {
    checkpoints: ([one]) => {
      if (one !== undefined) one['before'] = one['after'] ?? null;
    },
  }),
  inside('a stretch too few', T, 'ledger_sequence', { ...STRETCHES, checkpoints: (list) => void list.pop() }),
  inside('a stretch too many', T, 'checkpoint_states', {
    checkpoints: (list) => void list.push({ ...(list[0] as Dict), first_seq: 99 }),
  }),
  inside('a stretch in two', T, 'checkpoint_states', {
    ...STRETCHES,
    checkpoints: (list) => void list.push({ ...(list[0] as Dict), first_seq: 6 }),
  }),
  inside('the later of two checkpoints missing', 'INCOMPLETE', 'landed', {
    ...STRETCHES,
    checkpoints: ([, two]) => {
      if (two !== undefined) two['after'] = null;
    },
  }),
  inside('the earlier of two checkpoints missing', 'INCOMPLETE', 'landed', {
    ...STRETCHES,
    checkpoints: ([one]) => {
      if (one !== undefined) one['after'] = null;
    },
  }),
  inside('lines after the last landed checkpoint', 'INCOMPLETE', 'landed', {
    checkpoints: ([one], { leaves, heads }) => {
      if (one !== undefined) one['after'] = note([SIGNER], 9, mth(leaves.slice(0, 9)), heads[8] ?? '');
    },
  }),
  inside('no run.closed', 'INCOMPLETE', 'run_result', { closed: false }),
  inside('not landed', 'INCOMPLETE', 'landed', { landed: false }),
  inside('an authorize job', 'INCOMPLETE', 'landed', { authorize: true }),
  inside('an authorize job with a landed checkpoint', T, 'landed', {
    authorize: true,
    checkpoints: ([one], { leaves, heads }) => {
      if (one !== undefined) one['after'] = note([SIGNER], leaves.length, mth(leaves), heads.at(-1) ?? '');
    },
  }),
  inside('manifest not signed', 'INCOMPLETE', 'manifest_signature', { signedManifest: false }),
  inside('manifest of another head', T, 'manifest', { manifest: (payload) => (payload['head'] = 'a'.repeat(64)) }),
  inside('manifest with a file too many', T, 'manifest', {
    manifest: (payload) => ((payload['files'] as Dict)[`receipts/rcpt_${'a'.repeat(32)}.dsse.json`] = digest('x')),
  }),
  inside('manifest with a file too few', T, 'manifest', {
    manifest: (payload) => delete (payload['files'] as Dict)['report.html'],
  }),
  inside('manifest with a file outside the layout', T, 'manifest', {
    manifest: (payload) => ((payload['files'] as Dict)['../x'] = digest('x')),
  }),
  inside('a key that the run did not trust itself', T, 'trusted_keys', { trusted: `${OTHER.vkey}\n` }),
  inside('a key that had lapsed in the list of the run', T, 'trusted_keys', {
    trusted: `${SIGNER.vkey} not-after=2026-11-01T00:00:00.000Z\n`,
  }),
  inside('a list of keys that cannot be read', T, 'trusted_keys', { trusted: `${SIGNER.vkey} until=tomorrow\n` }),
];
