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
/** Above this product of line counts the middle of a file is shown as replaced, not compared line by line. */
const COMPARABLE = 4_000_000;

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
  const left = old === undefined ? Buffer.alloc(0) : (objects.blob(old) ?? Buffer.alloc(0));
  const right = now === undefined ? Buffer.alloc(0) : (objects.blob(now) ?? Buffer.alloc(0));
  if (left.includes(0) || right.includes(0)) return { path, status, sha, additions: 0, deletions: 0, patch: null };
  const steps = diffLines(toLines(left.toString()), toLines(right.toString()));
  const additions = steps.filter((step) => step.sign === '+').length;
  const deletions = steps.filter((step) => step.sign === '-').length;
  return { path, status, sha, additions, deletions, patch: hunks(steps) };
}

interface Step {
  readonly sign: ' ' | '+' | '-';
  readonly line: string;
}

/** Lines with the mark git adds when the last one does not end. */
function toLines(text: string): string[] {
  if (text === '') return [];
  const lines = text.split('\n');
  const last = lines.pop() as string;
  return last === '' ? lines : [...lines, `${last}\n\\ No newline at end of file`];
}

function diffLines(left: readonly string[], right: readonly string[]): Step[] {
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  const room = Math.min(left.length, right.length) - start;
  while (end < room && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  const same = (line: string): Step => ({ sign: ' ', line });
  return [
    ...left.slice(0, start).map(same),
    ...middle(left.slice(start, left.length - end), right.slice(start, right.length - end)),
    ...left.slice(left.length - end).map(same),
  ];
}

/** Longest common subsequence by the textbook table. */
function middle(left: readonly string[], right: readonly string[]): Step[] {
  const removed = left.map((line): Step => ({ sign: '-', line }));
  const added = right.map((line): Step => ({ sign: '+', line }));
  if (left.length * right.length > COMPARABLE || left.length === 0 || right.length === 0) return [...removed, ...added];
  const width = right.length + 1;
  const table = new Uint32Array((left.length + 1) * width);
  const at = (row: number, column: number): number => table[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      table[row * width + column] =
        left[row] === right[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const steps: Step[] = [];
  let row = 0;
  let column = 0;
  while (row < left.length && column < right.length) {
    if (left[row] === right[column]) {
      steps.push({ sign: ' ', line: left[row] as string });
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) {
      steps.push(removed[row++] as Step);
    } else {
      steps.push(added[column++] as Step);
    }
  }
  return [...steps, ...removed.slice(row), ...added.slice(column)];
}

/** Unified hunks with three lines of context, without file headers: the `patch` field of the API. */
function hunks(steps: readonly Step[]): string {
  const out: string[] = [];
  let index = 0;
  let oldLine = 1;
  let newLine = 1;
  while (index < steps.length) {
    let next = index;
    while (next < steps.length && steps[next]?.sign === ' ') next += 1;
    if (next === steps.length) break;
    const start = Math.max(index, next - CONTEXT);
    let end = next;
    for (let look = next; look < steps.length && look - end <= 2 * CONTEXT; look += 1) {
      if (steps[look]?.sign !== ' ') end = look + 1;
    }
    end = Math.min(steps.length, end + CONTEXT);
    oldLine += start - index;
    newLine += start - index;
    const part = steps.slice(start, end);
    const oldCount = part.filter((step) => step.sign !== '+').length;
    const newCount = part.filter((step) => step.sign !== '-').length;
    out.push(`@@ -${span(oldLine, oldCount)} +${span(newLine, newCount)} @@`, ...part.map((s) => `${s.sign}${s.line}`));
    oldLine += oldCount;
    newLine += newCount;
    index = end;
  }
  return out.join('\n');
}

function span(line: number, count: number): string {
  const start = count === 0 ? line - 1 : line;
  return count === 1 ? String(start) : `${start},${count}`;
}
