import { cutsOf, inThreads } from 'long-logs/stretches';
import { KINDS } from '../../operations/registry.ts';
import { MAX_LINE_BYTES, ZERO_HASH } from '../../protocol/ledger.ts';
import { EMPTY_ROOT, Frontier } from 'transparency-log/merkle';
import type { State } from '../chain.ts';
import { IdSet } from 'long-logs/id-set';
import { readStretch } from './read-stretch.ts';
import type { Stretch, Told } from './read-stretch.ts';
import { Replay } from '../replay.ts';
import { LINE_RULES } from '../rules.ts';
import { LIMITS } from '../source.ts';
import type { LedgerFacts } from '../verify-ledger.ts';
import type { VerifyOptions } from '../verify-proof.ts';

/**
 * A long ledger in stretches, one a core. All that comes of it is that nothing is wrong: whoever has a doubt, about a line or
 * about how two stretches meet, makes one core read everything, which then says what there is to say.
 */

/** From this many lines on: below it, starting a thread takes longer than it spares. */
const LONG = 100_000;

/** Reads stretches, each from its first line to its last. @throws for any doubt */
export type Readers = (stretches: readonly Stretch[]) => Promise<readonly Told[]>;

const isLong = (last: string): boolean => {
  const { seq } = JSON.parse(last) as { readonly seq: unknown };
  return typeof seq === 'number' && seq >= LONG;
};

/** What reading a ledger in stretches gives; null where one core has to. @param cuts where stretches begin, but for the first */
export async function examineInStretches(
  path: string,
  { since = null, kinds = KINDS, rules = LINE_RULES, thread }: Omit<VerifyOptions, 'pins'>,
  cuts?: readonly number[],
  readers: Readers | null = thread === undefined ? null : inThreads(thread, readStretch),
): Promise<LedgerFacts | null> {
  if (rules !== LINE_RULES || readers === null) return null;
  try {
    const places = cuts ?? (await cutsOf(path, { longest: MAX_LINE_BYTES, isLong }));
    if (places.length === 0) return null;
    const common = { path, mark: since?.size ?? null, kinds: kinds.map(({ kind }) => ({ kind })) };
    const bounds = [0, ...places, Infinity];
    const stretches = bounds.slice(1).map((to, i) => ({ ...common, from: bounds[i] ?? 0, to }));
    return joined(await readers(stretches), common);
  } catch {
    // Whatever it is, one core comes upon it as well, or does not need what failed here.
    return null;
  }
}

/** Where one stretch ends the next begins; what reaches beyond one is replayed here, in the order of its lines. */
function joined(told: readonly Told[], { mark, kinds }: Pick<Stretch, 'mark' | 'kinds'>): LedgerFacts {
  const frontier = Frontier.empty();
  const replay = new Replay({ rules: LINE_RULES, kinds, whole: false, keep: false, landed: false });
  const claims = new IdSet();
  const receipts = new IdSet();
  let last: State = { size: 0, root: EMPTY_ROOT.toString('hex'), head: ZERO_HASH, ts: null };
  let seen: State | null = null;
  for (const { first, prev, parts, lines, ids } of told) {
    if (first !== last.size || prev !== last.head) throw new Error('the stretches do not meet');
    if (!claims.addAll(ids.claims) || !receipts.addAll(ids.receipts)) throw new Error('an id occurs twice');
    for (const { subtrees, ...state } of parts) {
      for (const { root, height } of subtrees) frontier.append(root, height);
      last = { ...state, root: frontier.root().toString('hex') };
      if (last.size !== frontier.size) throw new Error('a stretch has another number of lines');
      if (last.size === mark) seen = last;
    }
    for (const line of lines) replay.take(line, { place: { file: '', line: 0, offset: 0 } });
  }
  if (replay.most + Math.max(...told.map(({ most }) => most)) > LIMITS.unsettled) throw new Error('much is unsettled');
  const origin = told[0]?.origin ?? null;
  return { finding: null, entries: last.size, last, seen, gaps: [], replay, origin };
}
