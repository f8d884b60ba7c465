import { checkpointText as textOf, parseCheckpoint as parsed } from 'transparency-log/checkpoint';
import type { Note } from 'transparency-log/note';

/** A checkpoint of the ledger: that of a log, and where its commit stands. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  /** Root of the Merkle tree, hex. */
  readonly root: string;
  /** Hash of the last line, hex. */
  readonly head: string;
  /** Id of the branch's commit on which the checkpoint's commit is made. */
  readonly parent: string;
  /** Id of the accepted commit whose tree this one continues: `parent`, unless foreign commits were set aside. */
  readonly base: string;
  /** SHA-256 of `files.json` in the same commit, hex. */
  readonly files: string;
}

export interface SignedCheckpoint extends Checkpoint {
  readonly note: Note;
}

export function checkpointText({ origin, size, root, head, parent, base, files }: Checkpoint): string {
  const extensions = [`head ${head}`, `parent ${parent}`, `base ${base}`, `files ${files}`];
  return textOf({ origin, size, root, extensions });
}

type Place = Pick<Checkpoint, 'head' | 'parent' | 'base' | 'files'>;
const COMMIT = '[0-9a-f]{40}|[0-9a-f]{64}';
const EXTENSIONS = new RegExp(
  `^head (?<head>[0-9a-f]{64})\\nparent (?<parent>${COMMIT})\\nbase (?<base>${COMMIT})\\nfiles (?<files>[0-9a-f]{64})$`,
);

/** Null when the text is not a signed checkpoint of this protocol. */
export function parseCheckpoint(source: string | Uint8Array): SignedCheckpoint | null {
  const read = parsed(source);
  if (read === null) return null;
  const { origin, size, root, extensions, note } = read;
  const place = EXTENSIONS.exec(extensions.join('\n'))?.groups as Place | undefined;
  return place === undefined ? null : { origin, size, root, ...place, note };
}
