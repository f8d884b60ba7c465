/** What became of an operation. */
export type Fate =
  | 'shipped'
  | 'unchanged'
  | 'blocked_by_mode'
  | 'refused'
  | 'held_back'
  | 'rejected'
  | 'failed'
  | 'skipped'
  | 'in_doubt'
  | 'waiting'
  | 'not_reached';

export const FATE_WORDS: Readonly<Record<Fate, { readonly symbol: string; readonly word: string }>> = {
  shipped: { symbol: '\u2713', word: 'shipped' },
  unchanged: { symbol: '=', word: 'was there already' },
  blocked_by_mode: { symbol: '\u25cb', word: 'dry run: not done' },
  refused: { symbol: '\u2715', word: 'refused' },
  held_back: { symbol: '\u2013', word: 'held back' },
  rejected: { symbol: '\u2715', word: 'rejected at the gate' },
  failed: { symbol: '\u2715', word: 'failed' },
  skipped: { symbol: '\u2013', word: 'skipped' },
  in_doubt: { symbol: '?', word: 'in doubt' },
  waiting: { symbol: '\u25d4', word: 'authorized, not executed' },
  not_reached: { symbol: '\u2013', word: 'not reached' },
};
