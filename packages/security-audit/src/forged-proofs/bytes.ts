import type { Dict } from '../forge/crypto.ts';
import { file } from '../forge/seal.ts';
import { T, outside, edit, onLines, receiptOf, jsonOf } from './tools.ts';
import type { Case } from './tools.ts';

export const BYTE_CASES: readonly Case[] = [
  outside(
    'duplicate JSON keys in a line',
    T,
    'ledger_canonical',
    onLines((lines) => lines.with(2, (lines[2] as string).replace('"v":1}', '"v":1,"v":1}'))),
  ),
  outside(
    'duplicate JSON keys in the proof',
    T,
    'proof_file',
    edit('CANONICAL_PROOF.json', (old) => old.replace('"schema":', '"schema":"x","schema":')),
  ),
  outside(
    'duplicate JSON keys in the plan',
    T,
    'plan_file',
    edit('plan.json', (old) => old.replace('"promotable":false', '"promotable":false,"promotable":false')),
  ),
  outside('invalid UTF-8', T, 'ledger_encoding', (files) => {
    const bytes = Buffer.from(files.get('ledger.jsonl') as Buffer);
    bytes[100] = 0xff;
    files.set('ledger.jsonl', bytes);
  }),
  outside('overlong UTF-8', T, 'ledger_encoding', (files) => {
    const bytes = files.get('ledger.jsonl') as Buffer;
    files.set('ledger.jsonl', Buffer.concat([bytes.subarray(0, 50), Buffer.from([0xc0, 0xaf]), bytes.subarray(52)]));
  }),
  outside(
    'lone surrogate',
    T,
    'ledger_schema',
    onLines((lines) => lines.with(0, (lines[0] as string).replace('octocat', '\\ud800'))),
  ),
  outside(
    'lone surrogate in the plan',
    T,
    'plan_file',
    edit('plan.json', (old) => old.replace('Bump', '\\udc00')),
  ),
  outside(
    '__proto__ in a line',
    T,
    'ledger_schema',
    onLines((lines) => lines.with(0, (lines[0] as string).replace('"data":{', '"__proto__":{},"data":{'))),
  ),
  outside(
    '__proto__ in data',
    T,
    'ledger_schema',
    onLines((lines) => lines.with(0, (lines[0] as string).replace('"data":{', '"data":{"__proto__":{},'))),
  ),
  outside(
    '__proto__ in the proof',
    T,
    'proof_file',
    edit('CANONICAL_PROOF.json', (old) => old.replace('{"phase_1', '{"__proto__":{},"phase_1')),
  ),
  outside(
    'keys out of order',
    T,
    'ledger_schema',
    onLines((lines) => lines.with(0, (lines[0] as string).replace(/^\{("claim":"[^"]*"),(.*)\}$/, '{$2,$1}'))),
  ),
  outside(
    'white space in a line',
    T,
    'ledger_canonical',
    onLines((lines) => lines.with(1, (lines[1] as string).replace('"v":1', '"v": 1'))),
  ),
  outside(
    'a number written otherwise',
    T,
    'ledger_canonical',
    onLines((lines) => lines.with(1, (lines[1] as string).replace('"v":1', '"v":1.0'))),
  ),
  outside(
    'an escape written otherwise',
    T,
    'ledger_canonical',
    onLines((lines) => lines.with(0, (lines[0] as string).replace('octocat', '\\u006fctocat'))),
  ),
  outside(
    'an unknown field',
    T,
    'ledger_schema',
    onLines((lines) => lines.with(1, (lines[1] as string).replace('"v":1}', '"v":1,"w":1}'))),
  ),
  outside(
    'an unknown type',
    T,
    'ledger_schema',
    onLines((lines) => lines.with(1, (lines[1] as string).replace('plan.created', 'plan.invented'))),
  ),
  outside(
    'trailing bytes after the last newline',
    T,
    'ledger_encoding',
    edit('ledger.jsonl', (old) => `${old}x`),
  ),
  outside(
    'trailing newline',
    T,
    'ledger_canonical',
    edit('ledger.jsonl', (old) => `${old}\n`),
  ),
  outside(
    'trailing bytes in the proof',
    T,
    'proof_file',
    edit('CANONICAL_PROOF.json', (old) => `${old} `),
  ),
  outside('trailing bytes in a receipt', T, 'receipt_files', (files) =>
    edit(receiptOf(files), (old) => `${old}\n`)(files),
  ),
  outside(
    'missing newline',
    T,
    'ledger_encoding',
    edit('ledger.jsonl', (old) => old.slice(0, -1)),
  ),
  outside(
    'missing newline in the plan',
    T,
    'plan_file',
    edit('plan.json', (old) => old.slice(0, -1)),
  ),
  outside(
    'CRLF',
    T,
    'ledger_canonical',
    edit('ledger.jsonl', (old) => old.replaceAll('\n', '\r\n')),
  ),
  outside(
    'BOM',
    T,
    'ledger_canonical',
    edit('ledger.jsonl', (old) => `\ufeff${old}`),
  ),
  outside(
    'BOM in the manifest',
    T,
    'manifest',
    edit('manifest.json', (old) => `\ufeff${old}`),
  ),
  outside(
    'deep nesting in a line',
    T,
    'ledger_encoding',
    onLines((lines) => lines.with(1, `${'['.repeat(30_000)}${']'.repeat(30_000)}`)),
  ),
  outside('deep nesting in the proof', T, 'proof_file', (files) =>
    files.set('CANONICAL_PROOF.json', Buffer.from(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}\n`)),
  ),
  outside(
    'a line of more than 64 KiB',
    T,
    'ledger_encoding',
    onLines((lines) => lines.with(0, (lines[0] as string).replace('octocat', 'o'.repeat(70_000)))),
  ),
  outside('non-canonical base64 in a receipt', T, 'receipt_files', (files) => {
    const path = receiptOf(files);
    const envelope = jsonOf(files, path);
    const [a, b] = envelope['signatures'] as [Dict, Dict];
    envelope['signatures'] = [{ ...a, sig: `${a['sig'] as string}\n` }, b];
    files.set(path, file(envelope));
  }),
  outside(
    'unpadded base64 in a checkpoint',
    T,
    'checkpoints_file',
    edit('checkpoints.json', (old) => old.replace(/=\\n"/, '\\n"')),
  ),
  outside(
    'a NUL in a checkpoint',
    T,
    'checkpoints_file',
    edit('checkpoints.json', (old) => old.replace('\\nhead', '\\u0000\\nhead')),
  ),
];
