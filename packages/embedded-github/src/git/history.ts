import type { ObjectStore } from './store.ts';

/** All commits reachable from `start`, itself included; no further than `end`, where one is given. */
export function ancestors(objects: ObjectStore, start: string, end?: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let sha = waiting.pop(); sha !== undefined && !seen.has(end ?? ''); sha = waiting.pop()) {
    if (seen.has(sha)) continue;
    seen.add(sha);
    waiting.push(...(objects.commit(sha)?.parents ?? []));
  }
  return seen;
}

/** Whether `descendant` is `ancestor` or comes after it: what makes an update a fast-forward. */
export function descendsFrom(objects: ObjectStore, descendant: string, ancestor: string): boolean {
  return ancestors(objects, descendant, ancestor).has(ancestor);
}

/** Commits reachable from `start` but not from `without`, newest first, a child always before its parents. */
export function log(objects: ObjectStore, start: string, without: ReadonlySet<string> = new Set()): string[] {
  const listed = [...ancestors(objects, start)].filter((sha) => !without.has(sha));
  const children = new Map<string, number>(listed.map((sha) => [sha, 0]));
  for (const sha of listed) {
    for (const parent of objects.commit(sha)?.parents ?? []) {
      const count = children.get(parent);
      if (count !== undefined) children.set(parent, count + 1);
    }
  }
  const date = (sha: string): number => objects.commit(sha)?.committer.seconds ?? 0;
  const ready = listed.filter((sha) => children.get(sha) === 0);
  const ordered: string[] = [];
  while (ready.length > 0) {
    ready.sort((a, b) => date(a) - date(b));
    const sha = ready.pop() as string;
    ordered.push(sha);
    for (const parent of objects.commit(sha)?.parents ?? []) {
      const left = (children.get(parent) ?? 0) - 1;
      if (!children.has(parent)) continue;
      children.set(parent, left);
      if (left === 0) ready.push(parent);
    }
  }
  return ordered;
}

/** The best common ancestor: the newest one that no other common ancestor descends from. */
export function mergeBase(objects: ObjectStore, left: string, right: string): string | null {
  const ofRight = ancestors(objects, right);
  const common = [...ancestors(objects, left)].filter((sha) => ofRight.has(sha));
  const parents = new Set(common.flatMap((sha) => objects.commit(sha)?.parents ?? []));
  return (
    common
      .filter((sha) => !parents.has(sha))
      .sort((a, b) => (objects.commit(b)?.committer.seconds ?? 0) - (objects.commit(a)?.committer.seconds ?? 0))[0] ??
    null
  );
}
