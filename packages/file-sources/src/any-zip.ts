import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip, as honest or not as it is wanted. */
export interface ZipFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** What the directory says of the size, where it lies. */
  readonly size?: number;
  readonly stored?: boolean;
  readonly mode?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly extra?: Buffer;
  /** Behind the packed bytes, and counted among them. */
  readonly more?: Buffer;
  /** Behind the file: a data descriptor, with the flag that says so. */
  readonly descriptor?: Buffer;
}

/** What stands behind a file whose sum and sizes were not known in its header. */
export function descriptorOf(bytes: Buffer): Buffer {
  const fields = Buffer.alloc(12);
  fields.writeUInt32LE(crc32(bytes), 0);
  fields.writeUInt32LE(deflateRawSync(bytes).length, 4);
  fields.writeUInt32LE(bytes.length, 8);
  return Buffer.concat([Buffer.from('PK\u0007\u0008'), fields]);
}

/** 1980-01-01: no times, so that the same files give the same bytes. */
const FIRST_DAY = 0x21;

/** A zip (PKWARE's APPNOTE.TXT), written byte by byte: no library would write what tests need. */
export function zip(files: readonly ZipFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const none = Buffer.alloc(0);
  for (const file of files) {
    const { name, bytes, size, stored, mode, method, extra = none, more = none, descriptor = none } = file;
    const flags = (file.flags ?? 0) | (descriptor.length > 0 ? 8 : 0);
    const packed = Buffer.concat([stored === true ? bytes : deflateRawSync(bytes), more]);
    const path = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800 | flags, 2);
    fields.writeUInt16LE(method ?? (stored === true ? 0 : 8), 4);
    fields.writeUInt16LE(FIRST_DAY, 8);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(size ?? bytes.length, 18);
    fields.writeUInt16LE(path.length, 22);
    fields.writeUInt16LE(extra.length, 24);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, path, extra, packed, descriptor]);
    const central = Buffer.alloc(46);
    central.write('PK\u0001\u0002');
    central.writeUInt16LE((3 << 8) | 20, 4);
    fields.copy(central, 6, 0, 26);
    central.writeUInt32LE((((mode ?? 0o100644) << 16) >>> 0) >>> 0, 38);
    central.writeUInt32LE(offset, 42);
    directory.push(central, path, extra);
    parts.push(local);
    offset += local.length;
  }
  const tail = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(tail.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, tail, end]);
}

/** A zip of files in memory. */
export const zipOf = (files: ReadonlyMap<string, Buffer>, prefix = ''): Buffer =>
  zip([...files].map(([name, bytes]) => ({ name: `${prefix}${name}`, bytes })));
