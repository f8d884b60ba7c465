import { OTHER, SIGNER } from '../crypto.ts';
import type { Dict } from '../crypto.ts';
import type { Forgery } from '../forgery.ts';
import { forge } from '../proof.ts';
import { file, manifest } from '../seal.ts';
import { edit, exchanged, headOf, jsonOf, onDryRun, onLines } from './cases.ts';
import { receiptOf, resealed, swap, text, withoutKey } from './cases.ts';
import type { Case, Files } from './cases.ts';

const manifestSignedBy = (change: (list: Dict[]) => Dict[]) => (files: Files) => {
  const envelope = jsonOf(files, 'manifest.json');
  files.set('manifest.json', file({ ...envelope, signatures: change(envelope['signatures'] as Dict[]) }));
};
const linesOf = (forgery: Forgery): string[] => text(forge(forgery), 'ledger.jsonl').split('\n');

export const FILE_CASES: readonly Case[] = [
  ...withoutKey('TAMPERED', {
    manifest: {
      'tail cut: the last line': onLines((lines) => lines.slice(0, -1)),
      'the last line edited': onLines((lines) =>
        lines.with(-1, (lines.at(-1) as string).replace(/"ts":"[^"]*"/, '"ts":"2026-11-23T02:00:00.000Z"')),
      ),
      'edited plan': swap('plan.json', 'Release tag', 'Release gat'),
      'edited proof': swap('CANONICAL_PROOF.json', '"result":"shipped"', '"result":"partial"'),
      'edited report': swap('report.html', 'report', 'raport'),
      'edited summary': swap('summary.md', 'summary', 'summery'),
      'edited policy': swap('policy.yml', 'rules', 'Rules'),
      'edited trusted-keys': edit('trusted-keys', (old) => `# mine\n${old}`),
      'edited checkpoints': swap('checkpoints.json', '"first_seq":0', '"first_seq":1'),
      'a receipt removed': (files) => files.delete(receiptOf(files)),
      'two receipts exchanged': exchanged,
      'a receipt put in': (files) =>
        files.set(`receipts/rcpt_${'a'.repeat(32)}.dsse.json`, files.get(receiptOf(files)) as Buffer),
      'manifest with the signature of another file list': (files) =>
        files.set('manifest.json', forge({ runId: '9003' }).get('manifest.json') as Buffer),
      'a receipt envelope as the manifest': (files) =>
        files.set('manifest.json', files.get(receiptOf(files)) as Buffer),
    },
    ledger_sequence: {
      'middle cut': onLines((lines) => lines.toSpliced(5, 1)),
      'head cut': onLines((lines) => lines.slice(1)),
      'two lines exchanged': onLines((lines) => lines.toSpliced(3, 2, lines[4] as string, lines[3] as string)),
      'a line doubled': onLines((lines) => lines.toSpliced(4, 0, lines[4] as string)),
    },
    ledger_encoding: { 'all lines removed': (files) => files.set('ledger.jsonl', Buffer.alloc(0)) },
    layout: {
      'ledger.jsonl removed': (files) => files.delete('ledger.jsonl'),
      'report removed': (files) => files.delete('report.html'),
      'a file put in': (files) => files.set('notes.txt', Buffer.from('hello')),
      'a file above the folder': (files) => files.set('../plan.json', Buffer.from('{}\n')),
    },
    ledger_chain: {
      'a line edited': swap('ledger.jsonl', '"natural_key":"tag"', '"natural_key":"gat"'),
      'a line of another run put in': onLines((lines) =>
        lines.with(6, linesOf({ runId: '9002', claim: 'd'.repeat(32) })[6] as string),
      ),
      'dry run passed off as prod': onDryRun((files) => {
        for (const path of ['CANONICAL_PROOF.json', 'plan.json', 'ledger.jsonl'])
          edit(path, (old) => old.replaceAll('"mode":"dry_run"', '"mode":"prod"'))(files);
      }),
    },
    manifest_signature: {
      'manifest made again without the key': resealed(swap('summary.md', 'summary', 'summery'), OTHER),
      'manifest signature over other bytes': manifestSignedBy(() => [
        { keyid: `ed25519:${SIGNER.keyHash}`, sig: SIGNER.ed25519(Buffer.from('x')).toString('base64') },
      ]),
      'manifest signed twice': manifestSignedBy((list) => [...list, ...list]),
    },
  }),
  ...withoutKey('INCOMPLETE', {
    manifest: { 'manifest removed': (files) => files.delete('manifest.json') },
    manifest_signature: {
      'manifest signature stripped': (files) => files.set('manifest.json', manifest(files, headOf(files), null)),
    },
  }),
  ...withoutKey('UNVERIFIABLE', {
    manifest_signature: {
      'full rewrite under a key of the forger, his key in the bundle': (files) => {
        for (const [path, bytes] of forge({ signer: OTHER })) files.set(path, bytes);
      },
    },
  }),
];
