import { forge } from '../forge/proof.ts';
import { zipOf } from '../forge/zip.ts';

/** Zips that some programs read as one proof and others as another, by their bytes. */

const honest = zipOf(forge());
const other = zipOf(forge({ ops: [{ id: 'other' }] }));
const changed = (change: (bytes: Buffer) => void): Buffer => {
  const bytes = Buffer.from(honest);
  change(bytes);
  return bytes;
};
const DIRECTORY_END = 22;
const end = honest.length - DIRECTORY_END;
const directory = honest.readUInt32LE(honest.length - DIRECTORY_END + 16);

export const ZIP_BYTES: readonly { readonly name: string; readonly bytes: Buffer }[] = [
  { name: 'bytes before the first file', bytes: Buffer.concat([Buffer.from('#!/bin/sh\n'), honest]) },
  { name: 'a zip before a zip', bytes: Buffer.concat([other, honest]) },
  { name: 'bytes after the end', bytes: Buffer.concat([honest, Buffer.from('x')]) },
  {
    name: 'a comment',
    bytes: Buffer.concat([changed((bytes) => bytes.writeUInt16LE(1, bytes.length - 2)), Buffer.from('x')]),
  },
  {
    name: 'bytes between the files and the directory',
    bytes: Buffer.concat([
      honest.subarray(0, directory),
      Buffer.from('hidden'),
      changed((bytes) => bytes.writeUInt32LE(directory + 6, bytes.length - 6)).subarray(directory),
    ]),
  },
  { name: 'a zip after a zip', bytes: Buffer.concat([honest, other]) },
  {
    name: 'two ends',
    bytes: Buffer.concat([
      honest.subarray(0, end),
      honest.subarray(end),
      changed((bytes) => bytes.writeUInt32LE(honest.length - directory, end + 12)).subarray(end),
    ]),
  },
  {
    name: 'bytes between the directory and its end',
    bytes: Buffer.concat([honest.subarray(0, end), Buffer.from('hidden'), honest.subarray(end)]),
  },
  {
    name: 'bytes in the directory that are no file',
    bytes: Buffer.concat([
      honest.subarray(0, end),
      Buffer.from('hidden'),
      changed((bytes) => bytes.writeUInt32LE(end + 6 - directory, end + 12)).subarray(end),
    ]),
  },
  { name: 'fewer files on this disk', bytes: changed((bytes) => bytes.writeUInt16LE(1, end + 8)) },
  { name: 'another disk for the directory', bytes: changed((bytes) => bytes.writeUInt16LE(1, end + 6)) },
  { name: 'another place in the directory', bytes: changed((bytes) => bytes.writeUInt32LE(1, directory + 42)) },
  { name: 'other flags in a local header', bytes: changed((bytes) => bytes.writeUInt16LE(0x802, 6)) },
  { name: 'another packed size in a local header', bytes: changed((bytes) => bytes.writeUInt32LE(1, 18)) },
  { name: 'another name in a local header', bytes: changed((bytes) => bytes.write('X', 30)) },
  { name: 'another sum in a local header', bytes: changed((bytes) => bytes.writeUInt32LE(1, 14)) },
  { name: 'another size in a local header', bytes: changed((bytes) => bytes.writeUInt32LE(1, 22)) },
  { name: 'another method in a local header', bytes: changed((bytes) => bytes.writeUInt16LE(0, 8)) },
  {
    name: 'another sum, in the directory too',
    bytes: changed((bytes) => {
      bytes.writeUInt32LE(1, 14);
      bytes.writeUInt32LE(1, directory + 16);
    }),
  },
];
