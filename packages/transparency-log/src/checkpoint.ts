import { decodeUtf8, fromBase64, toBase64 } from './bytes.ts';
import { parseNote } from './note.ts';
import type { Note } from './note.ts';

/** C2SP tlog-checkpoint (https://c2sp.org/tlog-checkpoint): the state of a log, as a note to be signed. */

export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  /** Root of the Merkle tree, hex. */
  readonly root: string;
  /** What the log says beyond that, a line each; never an empty one. */
  readonly extensions: readonly string[];
}

export function checkpointText({ origin, size, root, extensions }: Checkpoint): string {
  return [origin, size, toBase64(Buffer.from(root, 'hex')), ...extensions, ''].join('\n');
}

/** Null when this is not a signed checkpoint. */
export function parseCheckpoint(source: string | Uint8Array): (Checkpoint & { readonly note: Note }) | null {
  const text = typeof source === 'string' ? source : decodeUtf8(source);
  const note = text === null ? null : parseNote(text);
  if (note === null) return null;
  const [origin = '', digits = '', base64 = '', ...extensions] = note.text.slice(0, -1).split('\n');
  const size = /^(?:0|[1-9][0-9]{0,15})$/.test(digits) ? Number(digits) : Number.NaN;
  const root = fromBase64(base64);
  if (origin === '' || !Number.isSafeInteger(size) || root?.length !== 32 || extensions.includes('')) return null;
  return { origin, size, root: root.toString('hex'), extensions, note };
}
