/** What dependencies need of an operation. */
export interface Dependent {
  readonly id: string;
  readonly dependsOn: readonly string[];
}

export interface DependencyFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Duplicate ids, dependencies on what is not there, and cycles, each at its place in the operations file. */
export function dependencyFaults(entries: readonly Dependent[]): DependencyFault[] {
  const first = new Map<string, number>();
  const faults: DependencyFault[] = [];
  entries.forEach(({ id }, index) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else
      faults.push({
        path: ['operations', index, 'id'],
        message: `"${id}" is the id of operation ${before + 1} already; ids are unique`,
      });
  });
  entries.forEach(({ dependsOn }, index) => {
    dependsOn.forEach((id, at) => {
      if (!first.has(id)) {
        faults.push({ path: ['operations', index, 'depends_on', at], message: `there is no operation "${id}"` });
      }
    });
  });
  return faults.length > 0 ? faults : cycleFaults(entries, first);
}

/** Each cycle once, at the dependency that closes it. */
function cycleFaults(entries: readonly Dependent[], indexOf: ReadonlyMap<string, number>): DependencyFault[] {
  const faults: DependencyFault[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (entry: Dependent, index: number): void => {
    if (done.has(entry.id)) return;
    way.push(entry.id);
    entry.dependsOn.forEach((id, at) => {
      const from = way.indexOf(id);
      if (from === -1) {
        const next = indexOf.get(id) as number;
        visit(entries[next] as Dependent, next);
        return;
      }
      const cycle = [...way.slice(from), id].join(' → ');
      faults.push({
        path: ['operations', index, 'depends_on', at],
        message: `the operations wait for each other: ${cycle}; take one of these dependencies away`,
      });
    });
    way.pop();
    done.add(entry.id);
  };
  entries.forEach(visit);
  return faults;
}

/** Whether `from` waits for `to`, directly or through others. */
export function waitsFor(from: string, to: string, dependsOn: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of dependsOn.get(id) ?? []) {
      if (next === to) return true;
      if (!seen.has(next)) open.push(next);
      seen.add(next);
    }
  }
  return false;
}
