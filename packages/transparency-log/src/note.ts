import { fromBase64, toBase64 } from './bytes.ts';
import { verifyEd25519 } from './vkey.ts';
import type { Vkey } from './vkey.ts';

/** C2SP signed-note (https://c2sp.org/signed-note). */

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

/** What a key says of a note: `absent` when none of the signature lines is this key's. */
export function verifyNote(note: Note, key: Vkey): 'valid' | 'invalid' | 'absent' {
  const mine = note.signatures.filter((line) => line.name === key.origin && line.keyHash === key.keyHash);
  if (mine.length === 0) return 'absent';
  const message = Buffer.from(note.text);
  return mine.every((line) => verifyEd25519(key, message, line.signature)) ? 'valid' : 'invalid';
}
