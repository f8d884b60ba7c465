import { forge } from '../forge/proof.ts';
import { crc32 } from 'node:zlib';
import { descriptorOf } from '../forge/zip.ts';
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

/** A name beside the plain one, which some programs take instead (APPNOTE.TXT 4.6.9). */
function unicodePath(plain: string, name: string): Buffer {
  const head = Buffer.from([0x75, 0x70, 5 + Buffer.byteLength(name), 0, 1, 0, 0, 0, 0]);
  head.writeUInt32LE(crc32(Buffer.from(plain)), 5);
  return Buffer.concat([head, Buffer.from(name)]);
}

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
  {
    name: 'a name in an extra field',
    entries: each({ name: 'other.json', extra: unicodePath('other.json', 'plan.json') }, 'plan.json'),
  },
  {
    name: 'another name in an extra field',
    entries: each({ extra: unicodePath('other.json', 'other.json') }, 'plan.json'),
  },
  { name: 'an extra field that ends beyond itself', entries: each({ extra: Buffer.from([1, 0, 9, 0]) }, 'plan.json') },
  { name: 'bytes behind the packed ones', entries: each({ more: small }, 'plan.json') },
  {
    name: 'a file hidden behind the packed bytes',
    entries: each({ more: Buffer.concat([descriptorOf(small), Buffer.from('PK\u0003\u0004', 'latin1')]) }, 'plan.json'),
  },
  { name: 'bytes in a folder', entries: withMore({ name: 'receipts/', bytes: Buffer.alloc(0), more: small }) },
  { name: 'a data descriptor of another file', entries: each({ descriptor: descriptorOf(small) }, 'plan.json') },
  { name: 'a flag for a data descriptor that is not there', entries: each({ flags: 8 }, 'plan.json') },
  { name: 'a file more', entries: withMore({ name: 'notes.txt', bytes: small }) },
];
