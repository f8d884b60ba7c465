import { forge } from '../proof.ts';
import { zipOf } from 'file-sources/any-zip';

/** Zips that some programs read as one proof and others as another, by their bytes. */

const honest = zipOf(forge());
const other = zipOf(forge({ ops: [{ id: 'other' }] }));
const DIRECTORY_END = 22;
const end = honest.length - DIRECTORY_END;
const directory = honest.readUInt32LE(end + 16);
/** The honest zip, with numbers of so many bytes in other places than they should be. */
const changed = (...numbers: readonly (readonly [value: number, bytes: number, at: number])[]): Buffer => {
  const bytes = Buffer.from(honest);
  for (const [value, length, at] of numbers) bytes.writeUIntLE(value, at, length);
  return bytes;
};
const before = (at: number, bytes: string, rest = honest): Buffer =>
  Buffer.concat([honest.subarray(0, at), Buffer.from(bytes), rest.subarray(at)]);
const size = end - directory;

const WIDE = { record: 56, locator: 20 };
/**
 * A directory that names another file, read by who takes the end at its word; the honest one lies in the first file's extra
 * field, where a zip64 end in the other's last comment leads.
 */
function twoDirectories(): Buffer {
  const comment = WIDE.record + WIDE.locator;
  const length = size + comment;
  const data = 30 + honest.readUInt16LE(26);
  const field = Buffer.from([1, 0, length & 0xff, length >> 8]);
  const entries = Buffer.from(honest.subarray(directory, end));
  let last = 0;
  for (let at = 0; at < size; at += 46 + entries.readUInt16LE(at + 28)) {
    if (at > 0) entries.writeUInt32LE(entries.readUInt32LE(at + 42) + field.length + length, at + 42);
    last = at;
  }
  entries.writeUInt16LE(comment, last + 32);
  const header = changed([field.length + length, 2, 28]).subarray(0, data);
  const files = Buffer.concat([header, field, entries, Buffer.alloc(comment), honest.subarray(data, directory)]);
  const record = Buffer.alloc(WIDE.record);
  record.write('PK\u0006\u0006', 0, 'latin1');
  const count = honest.readUInt16LE(end + 10);
  for (const [at, value] of Object.entries({ 4: 44, 24: count, 32: count, 40: length, 48: data + field.length }))
    record.writeBigUInt64LE(BigInt(value), Number(at));
  const locator = Buffer.alloc(WIDE.locator);
  locator.write('PK\u0006\u0007', 0, 'latin1');
  locator.writeUInt32LE(files.length + size, 8);
  const told = Buffer.from(entries);
  told.write('evil', told.indexOf('plan.json'), 'latin1');
  const ends = changed([length, 4, end + 12], [files.length, 4, end + 16]).subarray(end);
  return Buffer.concat([files, told, record, locator, ends]);
}

const NAMED: Readonly<Record<string, Buffer>> = {
  'bytes before the first file': before(0, '#!/bin/sh\n'),
  'a zip before a zip': Buffer.concat([other, honest]),
  'bytes after the end': before(honest.length, 'x'),
  'a comment': Buffer.concat([changed([1, 2, honest.length - 2]), Buffer.from('x')]),
  'bytes between the files and the directory': before(directory, 'hidden', changed([directory + 6, 4, end + 16])),
  'a zip after a zip': Buffer.concat([honest, other]),
  'two ends': Buffer.concat([honest, changed([size + DIRECTORY_END, 4, end + 12]).subarray(end)]),
  'two directories': twoDirectories(),
  'bytes between the directory and its end': before(end, 'hidden'),
  'bytes in the directory that are no file': before(end, 'hidden', changed([size + 6, 4, end + 12])),
  'fewer files on this disk': changed([1, 2, end + 8]),
  'another disk for the directory': changed([1, 2, end + 6]),
  'another place in the directory': changed([1, 4, directory + 42]),
  'other flags in a local header': changed([0x802, 2, 6]),
  'another packed size in a local header': changed([1, 4, 18]),
  'another name in a local header': changed([0x58, 1, 30]),
  'another sum in a local header': changed([1, 4, 14]),
  'another size in a local header': changed([1, 4, 22]),
  'another method in a local header': changed([0, 2, 8]),
  'another sum, in the directory too': changed([1, 4, 14], [1, 4, directory + 16]),
};

export const ZIP_BYTES = Object.entries(NAMED).map(([name, bytes]) => ({ name, bytes }));
