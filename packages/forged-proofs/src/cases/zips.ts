import { forge } from '../proof.ts';
import { crc32 } from 'node:zlib';
import { descriptorOf } from 'file-sources/any-zip';
import type { ZipFile } from 'file-sources/any-zip';
import type { Verdict } from '../forgery.ts';

/** A zip that is no honest proof, whatever the proof in it says. */
export interface ZipCase {
  readonly name: string;
  readonly verdict: Verdict;
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

const NAMED: Readonly<Record<string, readonly ZipFile[]>> = {
  'zip slip': withMore({ name: '../evil', bytes: small }),
  'zip slip within a folder': withMore({ name: 'receipts/../../evil', bytes: small }),
  'an absolute name': withMore({ name: '/etc/passwd', bytes: small }),
  'a drive': withMore({ name: 'C:/x', bytes: small }),
  'a backslash': withMore({ name: 'receipts\\x', bytes: small }),
  'a control character in a name': withMore({ name: 'a\nb', bytes: small }),
  'a symbolic link': each({ mode: 0o120777 }, 'plan.json'),
  'a name twice': withMore(honest[0] as ZipFile),
  'an encrypted file': each({ flags: 1 }),
  'another compression': each({ method: 12 }),
  'a bomb': withMore({ name: `receipts/rcpt_${'a'.repeat(32)}.dsse.json`, bytes: large }),
  'a bomb that lies about its size': each({ bytes: large, size: 10 }, 'summary.md'),
  'files of many gigabytes by their own account': each({ size: 0xfffffff0 }),
  'too many files': withMore(...many),
  'a name in an extra field': each({ name: 'other.json', extra: unicodePath('other.json', 'plan.json') }, 'plan.json'),
  'another name in an extra field': each({ extra: unicodePath('other.json', 'other.json') }, 'plan.json'),
  'an extra field that ends beyond itself': each({ extra: Buffer.from([1, 0, 9, 0]) }, 'plan.json'),
  'bytes behind the packed ones': each({ more: small }, 'plan.json'),
  'a file hidden behind the packed bytes': each(
    { more: Buffer.concat([descriptorOf(small), Buffer.from('PK\u0003\u0004', 'latin1')]) },
    'plan.json',
  ),
  'bytes in a folder': withMore({ name: 'receipts/', bytes: Buffer.alloc(0), more: small }),
  'a data descriptor of another file': each({ descriptor: descriptorOf(small) }, 'plan.json'),
  'a flag for a data descriptor that is not there': each({ flags: 8 }, 'plan.json'),
  'a file more': withMore({ name: 'notes.txt', bytes: small }),
};

export const ZIP_CASES = Object.entries(NAMED).map(([name, entries]): ZipCase => ({
  name,
  verdict: 'TAMPERED',
  entries,
}));
