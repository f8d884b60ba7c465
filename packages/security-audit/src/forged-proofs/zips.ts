import { forge } from '../forge/proof.ts';
import type { ZipFile } from '../forge/zip.ts';

/** Zips that are no honest proof, whatever the proof in them says. */

const entries = [...forge()].map(([name, bytes]): ZipFile => ({ name, bytes }));
const small = Buffer.from('x');
export const ZIP_CASES: readonly (readonly [string, readonly ZipFile[]])[] = [
  ['zip slip', [...entries, { name: '../evil', bytes: small }]],
  ['zip slip within a folder', [...entries, { name: 'receipts/../../evil', bytes: small }]],
  ['an absolute name', [...entries, { name: '/etc/passwd', bytes: small }]],
  ['a drive', [...entries, { name: 'C:/x', bytes: small }]],
  ['a backslash', [...entries, { name: 'receipts\\x', bytes: small }]],
  ['a control character in a name', [...entries, { name: 'a\nb', bytes: small }]],
  ['a symbolic link', entries.map((entry) => (entry.name === 'plan.json' ? { ...entry, mode: 0o120777 } : entry))],
  ['a name twice', [...entries, entries[0] as ZipFile]],
  ['an encrypted file', entries.map((entry) => ({ ...entry, flags: 1 }))],
  ['another compression', entries.map((entry) => ({ ...entry, method: 12 }))],
  [
    'a bomb',
    [...entries, { name: 'receipts/rcpt_' + 'a'.repeat(32) + '.dsse.json', bytes: Buffer.alloc(8 * 1024 * 1024) }],
  ],
  [
    'a bomb that lies about its size',
    entries.map((entry) =>
      entry.name === 'summary.md' ? { ...entry, bytes: Buffer.alloc(8 * 1024 * 1024), size: 10 } : entry,
    ),
  ],
  ['files of many gigabytes by their own account', entries.map((entry) => ({ ...entry, size: 0xfffffff0 }))],
  [
    'too many files',
    [...entries, ...Array.from({ length: 10_100 }, (_, i) => ({ name: `f${i}`, bytes: small, stored: true }))],
  ],
  ['a file more', [...entries, { name: 'notes.txt', bytes: small }]],
];
