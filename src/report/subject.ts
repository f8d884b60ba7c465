import type { PlannedOperation } from '../protocol/plan.ts';
import type { Effect } from '../protocol/vocabulary.ts';

/** What operations are called for people. All of it is foreign text still: whoever shows it escapes it. */

export const KIND_WORDS: Readonly<Record<string, string>> = {
  tag_repo: 'Tag',
  publish_release: 'Release',
  open_pr: 'Pull request',
};

/** Symbol and verb of what a plan would do: never told by colour alone. */
export const EFFECT_WORDS: Readonly<Record<Effect, { readonly symbol: string; readonly word: string }>> = {
  create: { symbol: '+', word: 'create' },
  update: { symbol: '~', word: 'update' },
  none: { symbol: '=', word: 'nothing to do' },
  conflict: { symbol: '!', word: 'conflict' },
};

/** What `make_latest` means for a release. */
export const LATEST_WORDS = {
  true: 'marked latest',
  false: 'not latest',
  legacy: 'latest by date and version',
} as const;

/** What a tag moves away from; null for a new one, and for one that is where it shall be. */
export function movedFrom(operation: PlannedOperation): string | null {
  if (operation.operation_kind !== 'tag_repo' || operation.effect === 'none') return null;
  const from = operation.observed?.sha ?? null;
  return from === operation.parameters['target_sha'] ? null : from;
}

/** What is acted on, in a few words: `v1.0.0`, `main ← release/v1.0.0`. */
export function subjectOf(operation: PlannedOperation): string {
  const { base, head, tag } = operation.parameters as Record<string, string>;
  return operation.operation_kind === 'open_pr' ? `${String(base)} \u2190 ${String(head)}` : String(tag);
}

/** `3 B`, `1.2 KiB`, `48.0 MiB`: for reading; the exact number stands beside it. */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const units = ['KiB', 'MiB', 'GiB', 'TiB'];
  let value = bytes / 1024;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${value.toFixed(1)} ${units[unit] as string}`;
}

/** `7 ms`, `1.4 s`, `12 min 5 s`. */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${ms} ms`;
  const seconds = ms / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${Math.floor(seconds % 60)} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** `1 operation`, `3 operations`. */
export function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** The first seven digits of a commit, as GitHub shows it. */
export const shortSha = (sha: string): string => sha.slice(0, 7);
