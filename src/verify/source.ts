import { Finding } from './finding.ts';

/** A file of a proof, before it is read. */
export interface FileEntry {
  /** Relative, `/` between its parts. */
  readonly path: string;
  readonly size: number;
  /** Everything that is neither a file nor a folder is refused: links, devices, sockets. */
  readonly kind: 'file' | 'other';
}

/** Where the files of a proof come from: a folder, a zip, memory. Nothing of it is trusted. */
export interface FileSource {
  /** Every file. @throws Finding for names, sizes or kinds that are not looked at */
  list(): Promise<readonly FileEntry[]>;
  /** A file's bytes in pieces, as they come. */
  stream(path: string): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** A file's bytes. @throws Finding when there are more than `limit` */
export async function readWhole(source: FileSource, path: string, limit: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source.stream(path)) {
    size += piece.length;
    if (size > limit) throw new Finding('failed', `${path}: expected at most ${limit} bytes, found more`);
    pieces.push(Buffer.from(piece));
  }
  return Buffer.concat(pieces);
}

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
