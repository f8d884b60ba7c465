import { structuredPatch, type StructuredPatchHunk } from 'diff';
import { flatten } from './tree.ts';
import { EMPTY_TREE, type ObjectStore } from './store.ts';

/** One changed file between two trees, as GitHub counts it. `patch` is null for binary files. */
export interface FileDiff {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified';
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  readonly patch: string | null;
}

const CONTEXT = 3;
/** Changed lines above which a changed file has no `patch` and counts as replaced: GitHub leaves out large ones too. */
const COMPARABLE = 1_000;

/** Every file that differs between two trees, in git's order. Renames show as a removal and an addition. */
export function diffTrees(objects: ObjectStore, from: string | null, to: string): FileDiff[] {
  const rows = (tree: string): Map<string, { mode: string; sha: string }> =>
    new Map(flatten(objects, tree).map((row) => [row.path, row]));
  const before = rows(from ?? EMPTY_TREE);
  const after = rows(to);
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths
    .filter(
      (path) => before.get(path)?.sha !== after.get(path)?.sha || before.get(path)?.mode !== after.get(path)?.mode,
    )
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map((path) => diffFile(objects, path, before.get(path)?.sha, after.get(path)?.sha));
}

function diffFile(objects: ObjectStore, path: string, old: string | undefined, now: string | undefined): FileDiff {
  const status = old === undefined ? 'added' : now === undefined ? 'removed' : 'modified';
  const sha = now ?? old ?? '';
  const left = (old === undefined ? null : objects.blob(old)) ?? Buffer.alloc(0);
  const right = (now === undefined ? null : objects.blob(now)) ?? Buffer.alloc(0);
  if (left.includes(0) || right.includes(0)) return { path, status, sha, additions: 0, deletions: 0, patch: null };
  const maxEditLength = left.length === 0 || right.length === 0 ? Infinity : COMPARABLE;
  const options = { context: CONTEXT, maxEditLength };
  const compared = structuredPatch('', '', left.toString(), right.toString(), undefined, undefined, options);
  if (compared === undefined) {
    return { path, status, sha, additions: lineCount(right), deletions: lineCount(left), patch: null };
  }
  const lines = compared.hunks.flatMap((hunk) => hunk.lines);
  const additions = lines.filter((line) => line.startsWith('+')).length;
  const deletions = lines.filter((line) => line.startsWith('-')).length;
  return { path, status, sha, additions, deletions, patch: compared.hunks.flatMap(hunkLines).join('\n') };
}

/** A hunk without file headers, as in the `patch` field of the API. */
function hunkLines({ oldStart, oldLines, newStart, newLines, lines }: StructuredPatchHunk): string[] {
  return [`@@ -${span(oldStart, oldLines)} +${span(newStart, newLines)} @@`, ...lines];
}

function span(line: number, count: number): string {
  const start = count === 0 ? line - 1 : line;
  return count === 1 ? String(start) : `${start},${count}`;
}

function lineCount(bytes: Buffer): number {
  const text = bytes.toString();
  return text.split('\n').length - (text === '' || text.endsWith('\n') ? 1 : 0);
}
