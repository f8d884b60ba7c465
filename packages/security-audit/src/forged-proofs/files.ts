import { OTHER, SIGNER } from '../forge/crypto.ts';
import type { Dict } from '../forge/crypto.ts';
import { forge } from '../forge/proof.ts';
import { file, manifest } from '../forge/seal.ts';
import { T, outside, edit, swap, onLines, receiptOf, jsonOf, headOf, resealed } from './tools.ts';
import type { Case } from './tools.ts';

export const FILE_CASES: readonly Case[] = [
  outside(
    'tail cut: the last line',
    T,
    'manifest',
    onLines((lines) => lines.slice(0, -1)),
  ),
  outside(
    'middle cut',
    T,
    'ledger_sequence',
    onLines((lines) => lines.toSpliced(5, 1)),
  ),
  outside(
    'head cut',
    T,
    'ledger_sequence',
    onLines((lines) => lines.slice(1)),
  ),
  outside(
    'two lines exchanged',
    T,
    'ledger_sequence',
    onLines((lines) => lines.toSpliced(3, 2, lines[4] as string, lines[3] as string)),
  ),
  outside(
    'a line doubled',
    T,
    'ledger_sequence',
    onLines((lines) => lines.toSpliced(4, 0, lines[4] as string)),
  ),
  outside('all lines removed', T, 'ledger_encoding', (files) => files.set('ledger.jsonl', Buffer.alloc(0))),
  outside('ledger.jsonl removed', T, 'layout', (files) => files.delete('ledger.jsonl')),
  outside('a line edited', T, 'ledger_chain', swap('ledger.jsonl', '"natural_key":"tag"', '"natural_key":"gat"')),
  outside(
    'the last line edited',
    T,
    'manifest',
    onLines((lines) =>
      lines.with(-1, (lines.at(-1) as string).replace(/"ts":"[^"]*"/, '"ts":"2026-11-23T02:00:00.000Z"')),
    ),
  ),
  outside(
    'a line of another run put in',
    T,
    'ledger_chain',
    onLines((lines) => {
      const other =
        forge({ runId: '9002', claim: 'd'.repeat(32) })
          .get('ledger.jsonl')
          ?.toString()
          .split('\n') ?? [];
      return lines.with(6, other[6] as string);
    }),
  ),
  outside('edited plan', T, 'manifest', swap('plan.json', 'Release tag', 'Release gat')),
  outside('edited proof', T, 'manifest', swap('CANONICAL_PROOF.json', '"result":"shipped"', '"result":"partial"')),
  outside('edited report', T, 'manifest', swap('report.html', 'report', 'raport')),
  outside('edited summary', T, 'manifest', swap('summary.md', 'summary', 'summery')),
  outside('edited policy', T, 'manifest', swap('policy.yml', 'rules', 'Rules')),
  outside(
    'edited trusted-keys',
    T,
    'manifest',
    edit('trusted-keys', (old) => `# mine\n${old}`),
  ),
  outside('edited checkpoints', T, 'manifest', swap('checkpoints.json', '"first_seq":0', '"first_seq":1')),
  outside('report removed', T, 'layout', (files) => files.delete('report.html')),
  outside('a receipt removed', T, 'manifest', (files) => files.delete(receiptOf(files))),
  outside('two receipts exchanged', T, 'manifest', (files) => {
    const [a, b] = [receiptOf(files, 0), receiptOf(files, 1)];
    const kept = files.get(a) as Buffer;
    files.set(a, files.get(b) as Buffer).set(b, kept);
  }),
  outside('a file put in', T, 'layout', (files) => files.set('notes.txt', Buffer.from('hello'))),
  outside('a receipt put in', T, 'manifest', (files) =>
    files.set(`receipts/rcpt_${'a'.repeat(32)}.dsse.json`, files.get(receiptOf(files)) as Buffer),
  ),
  outside('a file above the folder', T, 'layout', (files) => files.set('../plan.json', Buffer.from('{}\n'))),
  outside('manifest removed', 'INCOMPLETE', 'manifest', (files) => files.delete('manifest.json')),
  outside('manifest signature stripped', 'INCOMPLETE', 'manifest_signature', (files) =>
    files.set('manifest.json', manifest(files, headOf(files), null)),
  ),
  outside(
    'manifest made again without the key',
    T,
    'manifest_signature',
    resealed(swap('summary.md', 'summary', 'summery'), OTHER),
  ),
  outside('manifest with the signature of another file list', T, 'manifest', (files) =>
    files.set('manifest.json', forge({ runId: '9003' }).get('manifest.json') as Buffer),
  ),
  outside('manifest signature over other bytes', T, 'manifest_signature', (files) => {
    const envelope = jsonOf(files, 'manifest.json');
    (envelope['signatures'] as Dict[])[0] = {
      keyid: `ed25519:${SIGNER.keyHash}`,
      sig: SIGNER.ed25519(Buffer.from('x')).toString('base64'),
    };
    files.set('manifest.json', file(envelope));
  }),
  outside('manifest signed twice', T, 'manifest_signature', (files) => {
    const envelope = jsonOf(files, 'manifest.json');
    envelope['signatures'] = [...(envelope['signatures'] as Dict[]), ...(envelope['signatures'] as Dict[])];
    files.set('manifest.json', file(envelope));
  }),
  outside('a receipt envelope as the manifest', T, 'manifest', (files) =>
    files.set('manifest.json', files.get(receiptOf(files)) as Buffer),
  ),
  outside(
    'full rewrite under a key of the forger, his key in the bundle',
    'UNVERIFIABLE',
    'manifest_signature',
    (files) => {
      for (const [path, bytes] of forge({ signer: OTHER })) files.set(path, bytes);
    },
  ),
  outside(
    'dry run passed off as prod',
    T,
    'ledger_chain',
    (files) => {
      for (const path of ['CANONICAL_PROOF.json', 'plan.json', 'ledger.jsonl'])
        edit(path, (old) => old.replaceAll('"mode":"dry_run"', '"mode":"prod"'))(files);
    },
    { mode: 'dry_run' },
  ),
];
