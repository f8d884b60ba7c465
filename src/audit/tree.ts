import { MarketOpsError } from '../core/errors.ts';
import { jsonFile, parseJsonFile } from '../protocol/jcs.ts';
import { ZERO_HASH } from '../protocol/ledger.ts';
import { CHECKPOINT_PATH, TIP_PATH, tipShape } from '../protocol/ledger-files.ts';
import type { Changes, Snapshot } from '../protocol/ledger-files.ts';
import { Frontier } from '../protocol/merkle.ts';
import { parseCheckpoint, verifyNote } from '../protocol/note.ts';
import type { TypeOf } from '../protocol/shape.ts';
import type { TrustedKey } from '../protocol/vkey.ts';

/** What is going to be asked of a state beside its tip. */
export interface Hints {
  readonly files?: readonly string[];
  readonly folders?: readonly string[];
}

/** Where the ledger lives. */
export interface LedgerTree {
  /**
   * Begins to read the newest state, its tip and what is wished of it, together; a second call adds to the hints. The
   * first `snapshot` takes what was read, and each later state, up to the first that is committed to, is read likewise.
   * After a commit of this process, that of which it is the newest is read likewise. What fails here fails when it is
   * asked for.
   */
  prefetch(hints: Hints): void;
  /** The newest state, or null when there is no ledger. */
  peek(): Promise<Snapshot | null>;
  /**
   * The state to build on: the newest, or what this process itself just committed.
   * @throws MarketOpsError `ledger_missing`
   */
  snapshot(): Promise<Snapshot>;
  /**
   * Makes the changes on exactly that state: the new state, or `conflict` when somebody else was first.
   * @throws MarketOpsError when it is refused, or when nobody can tell whether it happened
   */
  commit(on: Snapshot, changes: Changes, message: string): Promise<Snapshot | 'conflict'>;
}

/** The end of the ledger: where the next line goes. */
export interface Tip {
  readonly size: number;
  /** Hash of the last line; 64 zeros when there is none. */
  readonly head: string;
  readonly frontier: Frontier;
  /** The checkpoint that vouches for it; null at size 0 only. */
  readonly checkpoint: string | null;
}

export const EMPTY_TIP: Tip = { size: 0, head: ZERO_HASH, frontier: Frontier.empty(), checkpoint: null };

export function tipFile(tip: Pick<Tip, 'size' | 'head' | 'frontier'>): Buffer {
  return jsonFile({ frontier: tip.frontier.subtrees(), head: tip.head, size: tip.size });
}

/**
 * The tip of a state, believed only when its checkpoint verifies under a key that the owners list and gives the same
 * root, size and head.
 * @throws MarketOpsError `ledger_untrusted`
 */
export async function readTip(snapshot: Snapshot, origin: string, trusted: readonly TrustedKey[]): Promise<Tip> {
  const [tipBytes, checkpointBytes] = await Promise.all([snapshot.read(TIP_PATH), snapshot.read(CHECKPOINT_PATH)]);
  if (tipBytes === null) throw untrusted('tip.json is missing');
  const value = parseTip(tipBytes);
  const frontier = value === null ? null : Frontier.restore(value.size, value.frontier);
  if (value === null || frontier === null) throw untrusted('tip.json cannot be read');
  if (checkpointBytes === null) {
    if (value.size !== 0 || value.head !== ZERO_HASH) throw untrusted('it has lines but no checkpoint');
    if (!snapshot.first) throw untrusted('its checkpoint is gone, and it is not the first commit of its branch');
    return EMPTY_TIP;
  }
  const checkpoint = parseCheckpoint(checkpointBytes);
  if (checkpoint === null || checkpoint.origin !== origin) throw untrusted('its checkpoint cannot be read');
  const signers = trusted.filter(({ vkey }) => vkey.origin === origin && verifyNote(checkpoint.note, vkey) === 'valid');
  if (signers.length === 0) throw untrusted('its checkpoint is not signed by a key in trusted-keys');
  const fits =
    checkpoint.size === value.size &&
    checkpoint.head === value.head &&
    checkpoint.root === frontier.root().toString('hex');
  if (!fits) throw untrusted('tip.json and the checkpoint differ');
  return { size: value.size, head: value.head, frontier, checkpoint: Buffer.from(checkpointBytes).toString() };
}

/** Null for what is no tip.json. */
export function parseTip(bytes: Uint8Array): TypeOf<typeof tipShape> | null {
  try {
    const value = parseJsonFile(bytes);
    return tipShape(value) === null ? (value as TypeOf<typeof tipShape>) : null;
  } catch {
    return null;
  }
}

function untrusted(why: string): MarketOpsError {
  return new MarketOpsError(
    'ledger_untrusted',
    `The ledger cannot be trusted: ${why}. Nothing was written. Verify it with \`marketops verify\` on a checkout of ` +
      'the ledger branch, and find out who changed it before anything is published.',
  );
}
