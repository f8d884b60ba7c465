import { withinFolder, zipSource } from 'file-sources/zip';
import type { FileSource } from 'file-sources/source';
import { LIMITS, PROOF_FOLDER } from './source.ts';

/** A proof's zip, the folder that holds all of its files taken away. @throws Error when the file is no zip */
export async function openZip(path: string): Promise<FileSource> {
  return withinFolder(await zipSource(path, LIMITS), PROOF_FOLDER);
}
