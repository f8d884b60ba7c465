import { closeSync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';

/** Which files `work` put on disk, by their inode, and how many of them it closed. */
export async function synced(work: () => Promise<unknown>): Promise<{ inodes: number[]; closed: number }> {
  const file = await open(import.meta.filename);
  const prototype = Object.getPrototypeOf(file) as Pick<typeof file, 'sync'>;
  await file.close();
  const { sync } = prototype;
  const inodes: number[] = [];
  const handles: (typeof file)[] = [];
  prototype.sync = async function (this: typeof file) {
    handles.push(this);
    inodes.push((await this.stat()).ino);
    return sync.call(this);
  };
  try {
    await work();
  } finally {
    prototype.sync = sync;
  }
  return { inodes, closed: handles.filter(({ fd }) => fd === -1).length };
}

/** The least descriptor that is free: greater afterwards when something was left open. */
export function freeDescriptor(): number {
  const descriptor = openSync(import.meta.filename, 'r');
  closeSync(descriptor);
  return descriptor;
}
