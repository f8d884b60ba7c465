import type { LedgerState } from '../../../src/audit/tree.ts';
import { EMPTY_TIP, tipFile } from '../../../src/audit/tree.ts';
import { deriveKeys } from '../../../src/authorize/secret.ts';
import { digestOf } from '../../../src/core/digest.ts';
import type { Keyring } from '../../../src/protocol/history.ts';
import { jsonFile } from 'canonical-json/jcs';
import { CHECKPOINT_PATH, FILES_PATH, segmentPath, TIP_PATH } from '../../../src/protocol/ledger-files.ts';
import type { Changes } from '../../../src/protocol/ledger-files.ts';
import { Frontier } from 'transparency-log/merkle';
import { checkpointText } from '../../../src/protocol/checkpoint.ts';
import { signatureLine } from 'transparency-log/note';
import type { Checkpoint } from '../../../src/protocol/checkpoint.ts';
import { parseTrustedKeys } from '../../../src/protocol/trusted-keys.ts';
import { FakeBranch } from './fake-branch.ts';

/** Commits that count: made as a run with a listed key makes them, for branches in memory. */

export const ORIGIN = 'github.com/repositories/1/marketops';
export const KEY = deriveKeys(Buffer.alloc(32, 0x42), '1', ORIGIN);
export const KEYS: Keyring = {
  origin: ORIGIN,
  trusted: parseTrustedKeys(KEY.vkey.text),
  now: Date.parse('2026-11-28T12:00:00.000Z'),
};

export function signed(checkpoint: Checkpoint, key = KEY): Buffer {
  const text = checkpointText(checkpoint);
  return Buffer.from(`${text}\n${signatureLine(key.vkey, key.sign(Buffer.from(text)))}`);
}

/** What a commit of one line changes on a state of so many lines. */
export function signedChanges(
  on: Pick<LedgerState, 'parent' | 'base'>,
  lines: number,
  files: Readonly<Record<string, string | null>> = {},
): Changes {
  const frontier = Frontier.empty();
  for (let i = 0; i <= lines; i++) frontier.append('0'.repeat(64));
  const tip = { size: lines + 1, head: '0'.repeat(64), frontier };
  const changes = new Map<string, Uint8Array | null>([[segmentPath(lines), Buffer.from('mine\n')]]);
  for (const [path, content] of Object.entries(files))
    changes.set(path, content === null ? null : Buffer.from(content));
  changes.set(TIP_PATH, tipFile(tip));
  const listed = jsonFile(
    Object.fromEntries([...changes].map(([path, bytes]) => [path, bytes === null ? null : digestOf(bytes)])),
  );
  changes.set(FILES_PATH, listed);
  const root = frontier.root().toString('hex');
  const { parent, base } = on;
  const digest = digestOf(listed).slice('sha256:'.length);
  changes.set(
    CHECKPOINT_PATH,
    signed({ origin: ORIGIN, size: tip.size, root, head: tip.head, parent, base, files: digest }),
  );
  return changes;
}

/** A branch with nothing but its genesis. */
export function begun(): FakeBranch {
  const branch = new FakeBranch();
  branch.push({ [TIP_PATH]: tipFile(EMPTY_TIP).toString() });
  return branch;
}

/** Another run's commit on the branch's head, of one line on so many. */
export function honest(branch: FakeBranch, lines: number, files: Readonly<Record<string, string | null>> = {}): string {
  const parent = branch.at ?? '';
  const after = new Map(branch.commits.get(parent)?.files);
  for (const [path, bytes] of signedChanges({ parent, base: parent }, lines, files)) {
    if (bytes === null) after.delete(path);
    else after.set(path, bytes);
  }
  return branch.pushTree(after);
}
