import { Finding } from '../../../../src/verify/verdict.ts';
import type { FileSource } from '../../../../src/verify/source.ts';

/** Files in memory. */
export function mapSource(files: ReadonlyMap<string, Uint8Array>): FileSource {
  return {
    list: () => Promise.resolve([...files].map(([path, { length: size }]) => ({ path, size, kind: 'file' }))),
    // eslint-disable-next-line @typescript-eslint/require-await -- the interface is asynchronous, memory is not
    async *stream(path) {
      const bytes = files.get(path);
      if (bytes === undefined) throw new Finding('failed', `${path}: expected a file, found nothing`);
      yield bytes;
    },
    close: () => Promise.resolve(),
  };
}
