import { fromBase64, toBase64 } from '../core/base64.ts';
import { decodeUtf8 } from './jcs.ts';
import { verifyEd25519 } from './vkey.ts';
import type { Vkey } from './vkey.ts';

/** C2SP signed-note (https://c2sp.org/signed-note) and tlog-checkpoint (https://c2sp.org/tlog-checkpoint). */

export interface NoteSignature {
  readonly name: string;
  /** 8 hex digits. */
  readonly keyHash: string;
  readonly signature: Buffer;
}

export interface Note {
  /** The signed text, its last newline included. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** The signature line of a note. */
export function signatureLine(vkey: Vkey, signature: Uint8Array): string {
  return `— ${vkey.origin} ${toBase64(Buffer.concat([Buffer.from(vkey.keyHash, 'hex'), signature]))}\n`;
}

/** Null when the text is not a signed note with at least one signature line. */
export function parseNote(source: string): Note | null {
  const split = source.lastIndexOf('\n\n');
  if (split < 0 || !source.endsWith('\n')) return null;
  const text = source.slice(0, split + 1);
  const lines = source.slice(split + 2, -1).split('\n');
  // eslint-disable-next-line no-control-regex -- C2SP: no control characters but the newline
  if (/[\u0000-\u0009\u000b-\u001f]/.test(source)) return null;
  const signatures: NoteSignature[] = [];
  for (const line of lines) {
    const [, name, base64] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? [];
    const bytes = base64 === undefined ? null : fromBase64(base64);
    if (name === undefined || bytes === null || bytes.length < 5) return null;
    signatures.push({ name, keyHash: bytes.subarray(0, 4).toString('hex'), signature: bytes.subarray(4) });
  }
  return { text, signatures };
}

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

export function checkpointText(checkpoint: Checkpoint): string {
  const { origin, size, root, head, parent, base, files } = checkpoint;
  const opening = `${origin}\n${size}\n${toBase64(Buffer.from(root, 'hex'))}\n`;
  return `${opening}head ${head}\nparent ${parent}\nbase ${base}\nfiles ${files}\n`;
}

const COMMIT = '[0-9a-f]{40}|[0-9a-f]{64}';
const FORM = new RegExp(
  '^([^\\n]+)\\n(0|[1-9][0-9]{0,15})\\n([A-Za-z0-9+/=]+)\\n' +
    `head ([0-9a-f]{64})\\nparent (${COMMIT})\\nbase (${COMMIT})\\nfiles ([0-9a-f]{64})\\n$`,
);

/** Null when the text is not a signed checkpoint of this protocol. */
export function parseCheckpoint(source: string | Uint8Array): SignedCheckpoint | null {
  const text = typeof source === 'string' ? source : decodeUtf8(source);
  const note = text === null ? null : parseNote(text);
  if (note === null) return null;
  const [, origin, digits, base64, head, parent, base, files] = FORM.exec(note.text) ?? [];
  if (origin === undefined || base64 === undefined || head === undefined) return null;
  if (parent === undefined || base === undefined || files === undefined) return null;
  const size = Number(digits);
  const root = fromBase64(base64);
  if (!Number.isSafeInteger(size) || root === null || root.length !== 32) return null;
  return { origin, size, root: root.toString('hex'), head, parent, base, files, note };
}

/** What a key says of a note: `absent` when none of the signature lines is this key's. */
export function verifyNote(note: Note, key: Vkey): 'valid' | 'invalid' | 'absent' {
  const mine = note.signatures.filter((line) => line.name === key.origin && line.keyHash === key.keyHash);
  if (mine.length === 0) return 'absent';
  const message = Buffer.from(note.text);
  return mine.every((line) => verifyEd25519(key, message, line.signature)) ? 'valid' : 'invalid';
}
