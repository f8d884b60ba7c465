import type { Dict } from '../crypto.ts';
import { file } from '../seal.ts';
import { edit, inLine, jsonOf, onLines, receiptOf, swap, withoutKey } from './cases.ts';
import type { Case } from './cases.ts';

export const BYTE_CASES: readonly Case[] = withoutKey('TAMPERED', {
  ledger_canonical: {
    'duplicate JSON keys in a line': inLine(2, '"v":1}', '"v":1,"v":1}'),
    'white space in a line': inLine(1, '"v":1', '"v": 1'),
    'a number written otherwise': inLine(1, '"v":1', '"v":1.0'),
    'an escape written otherwise': inLine(0, 'octocat', '\\u006fctocat'),
    'trailing newline': edit('ledger.jsonl', (old) => `${old}\n`),
    CRLF: edit('ledger.jsonl', (old) => old.replaceAll('\n', '\r\n')),
    BOM: edit('ledger.jsonl', (old) => `\ufeff${old}`),
  },
  proof_file: {
    'duplicate JSON keys in the proof': swap('CANONICAL_PROOF.json', '"schema":', '"schema":"x","schema":'),
    '__proto__ in the proof': swap('CANONICAL_PROOF.json', '{"phase_1', '{"__proto__":{},"phase_1'),
    'trailing bytes in the proof': edit('CANONICAL_PROOF.json', (old) => `${old} `),
    'deep nesting in the proof': (files) =>
      files.set('CANONICAL_PROOF.json', Buffer.from(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}\n`)),
  },
  plan_file: {
    'duplicate JSON keys in the plan': swap('plan.json', '"promotable":false', '"promotable":false,"promotable":false'),
    'lone surrogate in the plan': swap('plan.json', 'Bump', '\\udc00'),
    'missing newline in the plan': edit('plan.json', (old) => old.slice(0, -1)),
  },
  ledger_encoding: {
    'invalid UTF-8': (files) => {
      const bytes = Buffer.from(files.get('ledger.jsonl') as Buffer);
      bytes[100] = 0xff;
      files.set('ledger.jsonl', bytes);
    },
    'overlong UTF-8': (files) => {
      const bytes = files.get('ledger.jsonl') as Buffer;
      files.set('ledger.jsonl', Buffer.concat([bytes.subarray(0, 50), Buffer.from([0xc0, 0xaf]), bytes.subarray(52)]));
    },
    'trailing bytes after the last newline': edit('ledger.jsonl', (old) => `${old}x`),
    'missing newline': edit('ledger.jsonl', (old) => old.slice(0, -1)),
    'deep nesting in a line': onLines((lines) => lines.with(1, `${'['.repeat(30_000)}${']'.repeat(30_000)}`)),
    'a line of more than 64 KiB': inLine(0, 'octocat', 'o'.repeat(70_000)),
  },
  ledger_schema: {
    'lone surrogate': inLine(0, 'octocat', '\\ud800'),
    '__proto__ in a line': inLine(0, '"data":{', '"__proto__":{},"data":{'),
    '__proto__ in data': inLine(0, '"data":{', '"data":{"__proto__":{},'),
    'keys out of order': inLine(0, /^\{("claim":"[^"]*"),(.*)\}$/, '{$2,$1}'),
    'an unknown field': inLine(1, '"v":1}', '"v":1,"w":1}'),
    'an unknown type': inLine(1, 'plan.created', 'plan.invented'),
  },
  receipt_files: {
    'trailing bytes in a receipt': (files) => edit(receiptOf(files), (old) => `${old}\n`)(files),
    'non-canonical base64 in a receipt': (files) => {
      const path = receiptOf(files);
      const envelope = jsonOf(files, path);
      const [a, b] = envelope['signatures'] as [Dict, Dict];
      envelope['signatures'] = [{ ...a, sig: `${a['sig'] as string}\n` }, b];
      files.set(path, file(envelope));
    },
  },
  manifest: { 'BOM in the manifest': edit('manifest.json', (old) => `\ufeff${old}`) },
  checkpoints_file: {
    'unpadded base64 in a checkpoint': edit('checkpoints.json', (old) => old.replace(/=\\n"/, '\\n"')),
    'a NUL in a checkpoint': swap('checkpoints.json', '\\nhead', '\\u0000\\nhead'),
  },
});
