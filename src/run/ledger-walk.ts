import { digestOf } from '../core/digest.ts';
import type { LedgerBranchReader } from '../audit/branch-tree.ts';
import { readTip } from '../audit/tree.ts';
import type { LedgerState } from '../audit/tree.ts';
import { MarketOpsError } from '../core/errors.ts';
import type { Kind } from '../operations/kind.ts';
import type { Tree, TreeEntry } from 'git-objects/trees';
import type { Evidence } from '../authorize/policy/index.ts';
import { decodeUtf8, readShaped } from 'canonical-json/jcs';
import { lineHash, parseLine, ZERO_HASH } from '../protocol/ledger.ts';
import type { Line } from '../protocol/ledger.ts';
import { MATERIAL_PATHS, segmentPath } from '../protocol/ledger-files.ts';
import { Frontier } from 'transparency-log/merkle';
import { complete, kindOf, planShape } from '../protocol/plan.ts';
import type { KindFormat, Plan } from '../protocol/plan.ts';

/** Segments that are held at a time. */
const GROUP = 50;

/** Some lines of the ledger, with the plans that they name. */
export interface WalkedLines {
  readonly lines: readonly Line[];
  readonly planOf: (fileDigest: string) => Plan | null;
}

/**
 * All lines of an accepted state, some segments at a time, each checked against the one before; after the last one, chain
 * and root against the signed checkpoint.
 * @throws MarketOpsError `ledger_untrusted` at the first thing that does not hold
 */
export async function* walkLedger(
  branch: Pick<LedgerBranchReader, 'blobs'>,
  state: LedgerState,
  tree: Tree,
  kinds: readonly KindFormat[],
): AsyncGenerator<WalkedLines> {
  const tip = await readTip(state);
  const frontier = Frontier.empty();
  let head = ZERO_HASH;
  const segments = [...tree.keys()].filter((path) => path.startsWith('ledger/')).sort();
  for (let first = 0; first < segments.length; first += GROUP) {
    const paths = segments.slice(first, first + GROUP);
    const found = await branch.blobs(paths.map((path) => entryAt(tree, path)));
    const lines: Line[] = [];
    for (const path of paths) {
      if (path !== segmentPath(frontier.size)) throw doesNotHold(`${path} does not follow line ${frontier.size - 1}`);
      for (const text of textsOf(found.get(entryAt(tree, path).id), path)) {
        const line = lineOf(text, path);
        if (line.seq !== frontier.size || line.prev !== head)
          throw doesNotHold(`line ${frontier.size} in ${path} does not follow from the one before`);
        head = lineHash(text);
        frontier.append(head);
        lines.push(line);
      }
    }
    yield { lines, planOf: await plansOf(branch, tree, lines, kinds) };
  }
  if (frontier.size !== tip.size || head !== tip.head || !frontier.root().equals(tip.frontier.root()))
    throw doesNotHold(`its ${frontier.size} lines are not those of its checkpoint (${tip.size})`);
}

/** Segments that are looked through for the newest release, the first two of them before the others. */
const MOST_RECENT = 1_000;
const LAST_RUN = 2;

/**
 * The commit at which the newest tag or published release of a repository was made by an operation that succeeded; null
 * where an accepted state has none. Where none is found in so many segments nobody knows.
 */
export async function newestTarget(
  branch: Pick<LedgerBranchReader, 'blobs' | 'trees'>,
  state: Pick<LedgerState, 'base'>,
  { kinds, repositoryId }: { readonly kinds: readonly Kind[]; readonly repositoryId: string },
): Promise<Evidence<string | null>> {
  const [tree = new Map() as Tree] = await branch.trees([state.base]);
  const newestFirst = [...tree.keys()]
    .filter((path) => path.startsWith('ledger/'))
    .sort()
    .reverse();
  const succeeded: Line[] = [];
  for (let first = 0, next = LAST_RUN; first < newestFirst.length; first = next, next += GROUP) {
    if (first >= MOST_RECENT) return { unreadable: `the newest ${first} segments of the ledger tell of no release` };
    const paths = newestFirst.slice(first, next);
    const found = await branch.blobs(paths.map((path) => entryAt(tree, path)));
    for (const path of paths) {
      const lines = textsOf(found.get(entryAt(tree, path).id), path).map((text) => lineOf(text, path));
      for (const line of lines.toReversed()) {
        if (line.type === 'operation.succeeded') succeeded.push(line);
        if (line.type !== 'plan.created') continue;
        const own = succeeded.filter(({ claim }) => claim === line.claim).map(({ operation_id: id }) => id);
        if (own.length === 0) continue;
        const plan = (await plansOf(branch, tree, [line], kinds))(line.data.plan_file_digest);
        for (const id of own) {
          const operation = plan?.operations.find((one) => one.operation_id === id);
          if (operation?.repository_id !== repositoryId) continue;
          const left = kindOf(operation, kinds).leaves?.(operation.parameters);
          if (left !== undefined && left.release !== 'draft') return { value: left.target };
        }
      }
    }
  }
  return { value: null };
}

async function plansOf(
  branch: Pick<LedgerBranchReader, 'blobs'>,
  tree: Tree,
  lines: readonly Line[],
  kinds: readonly KindFormat[],
): Promise<WalkedLines['planOf']> {
  const entries = new Map<string, TreeEntry>();
  for (const line of lines) {
    if (line.type !== 'plan.created') continue;
    const entry = tree.get(MATERIAL_PATHS.plan(line.data.plan_file_digest));
    if (entry !== undefined) entries.set(line.data.plan_file_digest, entry);
  }
  const found = await branch.blobs([...entries.values()]);
  for (const bytes of found.values()) await complete(kinds, bytes);
  const isPlan = planShape(kinds);
  return (fileDigest) => {
    const bytes = found.get(entries.get(fileDigest)?.id ?? '');
    return bytes === undefined || digestOf(bytes) !== fileDigest ? null : readShaped(isPlan, bytes);
  };
}

function entryAt(tree: Tree, path: string): TreeEntry {
  const entry = tree.get(path);
  if (entry === undefined) throw doesNotHold(`${path} is missing`);
  return entry;
}

function textsOf(bytes: Uint8Array | undefined, path: string): string[] {
  const text = bytes === undefined ? null : decodeUtf8(bytes);
  if (text === null || !text.endsWith('\n')) throw doesNotHold(`${path} cannot be read`);
  return text.slice(0, -1).split('\n');
}

function lineOf(text: string, path: string): Line {
  try {
    return parseLine(text);
  } catch {
    throw doesNotHold(`${path} has a line that is not a valid ledger line`);
  }
}

export function doesNotHold(why: string): MarketOpsError {
  return new MarketOpsError('ledger_untrusted', `The ledger's branch does not hold: ${why}.`);
}
