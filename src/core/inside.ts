import { realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';

/** Whether a file lies in a folder, links followed. */
export async function isInside(path: string, folder: string): Promise<boolean> {
  const [inner, outer] = await Promise.all([realpath(path), realpath(folder).catch(() => folder)]);
  const way = relative(outer, inner);
  return way !== '..' && !way.startsWith(`..${sep}`) && way !== resolve(way);
}
