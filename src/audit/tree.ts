import { jsonFile, readShaped } from 'canonical-json/jcs';
import { ZERO_HASH } from '../protocol/ledger.ts';
import { CHECKPOINT_PATH, TIP_PATH, tipShape } from '../protocol/ledger-files.ts';
import type { Changes, Snapshot } from '../protocol/ledger-files.ts';
import type { Looked } from '../execute/port.ts';
import type { Keyring } from '../protocol/history.ts';
import { Frontier } from 'transparency-log/merkle';
import { parseCheckpoint } from '../protocol/checkpoint.ts';
import type { TypeOf } from '../core/shape.ts';
import { untrusted } from './accepted.ts';

/** A state of the ledger to build on: its accepted files, and where the next commit goes. */
export interface LedgerState extends Snapshot {
  /** Id of the accepted commit whose files are read. */
  readonly base: string;
  /** Id of the branch's head when it was read: the commit to build on, once nothing foreign is in its tree. */
  readonly parent: string;
  /** See {@link LedgerTree.commit}. */
  readonly looked: Looked;
}

/** Where the ledger lives. */
export interface LedgerTree {
  /** Begins to read files of what this process committed last; what fails here fails when it is asked for. */
  prefetch(paths: readonly string[]): void;
  /** Whether the branch has no line yet, as far as its head tells; the first `snapshot` takes that head. */
  isNew(): Promise<boolean>;
  /** The newest accepted state, or null when there is no ledger. */
  peek(keys: Keyring): Promise<LedgerState | null>;
  /**
   * The state to build on: the newest accepted one, or what this process itself just committed.
   * @throws MarketOpsError `ledger_missing`, `ledger_untrusted`, `ledger_forked`, `ledger_key_retired`
   */
  snapshot(keys: Keyring): Promise<LedgerState>;
  /**
   * Makes the branch ready for a commit on that state: begins it where it is missing and may be begun, puts the accepted
   * files back where foreign commits changed them. `conflict` when somebody else was first.
   * @throws MarketOpsError when it is refused
   */
  ready(on: LedgerState): Promise<LedgerState | 'conflict'>;
  /**
   * Makes the changes on exactly that state: the new state, or `conflict` when somebody else was first.
   * @param look tags whose standing the new state's `looked` tells, as far as the answer does
   * @throws MarketOpsError when it is refused, or when nobody can tell whether it happened
   */
  commit(
    on: LedgerState,
    changes: Changes,
    message: string,
    look?: readonly string[],
  ): Promise<LedgerState | 'conflict'>;
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
 * The tip of an accepted state: `tip.json` must be what its checkpoint says.
 * @throws MarketOpsError `ledger_untrusted`
 */
export async function readTip(snapshot: Snapshot): Promise<Tip> {
  const [tipBytes, checkpointBytes] = await Promise.all([snapshot.read(TIP_PATH), snapshot.read(CHECKPOINT_PATH)]);
  const tip = tipOf(tipBytes, checkpointBytes);
  if (tip === null) throw untrusted('tip.json and the checkpoint of the accepted commit differ');
  return tip;
}

/** Null where the files are not there, cannot be read, or differ in size, root or head. */
export function tipOf(tipBytes: Uint8Array | null, checkpointBytes: Uint8Array | null): Tip | null {
  const value = parseTip(tipBytes);
  if (value === null) return null;
  const frontier = Frontier.restore(value.size, value.frontier);
  if (frontier === null) return null;
  if (checkpointBytes === null) return value.size === 0 && value.head === ZERO_HASH ? EMPTY_TIP : null;
  const checkpoint = parseCheckpoint(checkpointBytes);
  const fits =
    checkpoint?.size === value.size &&
    checkpoint.head === value.head &&
    checkpoint.root === frontier.root().toString('hex');
  if (!fits) return null;
  return { size: value.size, head: value.head, frontier, checkpoint: Buffer.from(checkpointBytes).toString() };
}

/** Null for what is no tip.json. */
export const parseTip = (bytes: Uint8Array | null): TypeOf<typeof tipShape> | null => readShaped(tipShape, bytes);
