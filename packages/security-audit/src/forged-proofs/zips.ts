import { forge } from '../forge/proof.ts';
import type { ZipFile } from '../forge/zip.ts';

/** A zip that is no honest proof, whatever the proof in it says. */
export interface ZipCase {
  readonly name: string;
  readonly entries: readonly ZipFile[];
}

const honest = [...forge()].map(([name, bytes]): ZipFile => ({ name, bytes }));
const small = Buffer.from('x');
const large = Buffer.alloc(8 * 1024 * 1024);
const withMore = (...more: readonly ZipFile[]): readonly ZipFile[] => [...honest, ...more];
const each = (change: Partial<ZipFile>, only?: string): readonly ZipFile[] =>
  honest.map((entry) => (only === undefined || entry.name === only ? { ...entry, ...change } : entry));
const many = Array.from({ length: 10_100 }, (_, i): ZipFile => ({ name: `f${i}`, bytes: small, stored: true }));

export const ZIP_CASES: readonly ZipCase[] = [
  { name: 'zip slip', entries: withMore({ name: '../evil', bytes: small }) },
  { name: 'zip slip within a folder', entries: withMore({ name: 'receipts/../../evil', bytes: small }) },
  { name: 'an absolute name', entries: withMore({ name: '/etc/passwd', bytes: small }) },
  { name: 'a drive', entries: withMore({ name: 'C:/x', bytes: small }) },
  { name: 'a backslash', entries: withMore({ name: 'receipts\\x', bytes: small }) },
  { name: 'a control character in a name', entries: withMore({ name: 'a\nb', bytes: small }) },
  { name: 'a symbolic link', entries: each({ mode: 0o120777 }, 'plan.json') },
  { name: 'a name twice', entries: withMore(honest[0] as ZipFile) },
  { name: 'an encrypted file', entries: each({ flags: 1 }) },
  { name: 'another compression', entries: each({ method: 12 }) },
  { name: 'a bomb', entries: withMore({ name: `receipts/rcpt_${'a'.repeat(32)}.dsse.json`, bytes: large }) },
  { name: 'a bomb that lies about its size', entries: each({ bytes: large, size: 10 }, 'summary.md') },
  { name: 'files of many gigabytes by their own account', entries: each({ size: 0xfffffff0 }) },
  { name: 'too many files', entries: withMore(...many) },
  { name: 'a file more', entries: withMore({ name: 'notes.txt', bytes: small }) },
];
