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
