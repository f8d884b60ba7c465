import type { Kind } from '../operations/kind.ts';
import type { Effect } from '../protocol/vocabulary.ts';

export { counted, formatSize, shortSha } from '../core/amounts.ts';

/** What operations are called for people. */

/** What the report asks of a kind of operation. */
export type ReportKind = Pick<Kind, 'kind' | 'title' | 'leads' | 'subject' | 'gist' | 'parts'>;

/** Symbol and verb of what a plan would do: never told by colour alone. */
export const EFFECT_WORDS: Readonly<Record<Effect, { readonly symbol: string; readonly word: string }>> = {
  create: { symbol: '+', word: 'create' },
  update: { symbol: '~', word: 'update' },
  none: { symbol: '=', word: 'nothing to do' },
  conflict: { symbol: '!', word: 'conflict' },
};

/** `7 ms`, `1.4 s`, `12 min 5 s`. */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${ms} ms`;
  const seconds = ms / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${Math.floor(seconds % 60)} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
