import { SIGNER } from '../crypto.ts';
import type { Dict, Value } from '../crypto.ts';
import { countsOf, forge } from '../proof.ts';
import { manifest } from '../seal.ts';
import type { Forgery, Verdict } from '../forgery.ts';

export type Files = Map<string, Buffer>;

/** A forged proof, and what verify must say of it: the verdict, and a check that finds it out. */
export interface Case {
  readonly name: string;
  readonly verdict: Verdict;
  readonly check: string;
  readonly files: () => Files;
}

/** By the check that finds them out, and their names. */
type Grouped<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

const listed = <T>(by: string, verdict: Verdict, grouped: Grouped<T>, forged: (value: T) => Files): readonly Case[] =>
  Object.entries(grouped).flatMap(([check, named]) =>
    Object.entries(named).map(([name, value]) => ({
      name: `${by}: ${name}`,
      verdict,
      check,
      files: () => forged(value),
    })),
  );

/** Somebody without the key changes files of a good proof. */
export const withoutKey = (verdict: Verdict, grouped: Grouped<(files: Files) => void>): readonly Case[] =>
  listed('without the key', verdict, grouped, (tamper) => {
    const files = forge();
    tamper(files);
    return files;
  });

/** Somebody with the key makes a false proof and signs all of it. */
export const withKey = (verdict: Verdict, grouped: Grouped<Forgery>): readonly Case[] =>
  listed('with the key', verdict, grouped, forge);

/** What is changed is the proof of a dry run. */
export const onDryRun = (tamper: (files: Files) => void) => (files: Files) => {
  files.clear();
  for (const [path, bytes] of forge({ mode: 'dry_run' })) files.set(path, bytes);
  tamper(files);
};

export const text = (files: Files, path: string): string => (files.get(path) as Buffer).toString();
export const edit = (path: string, change: (text: string) => string) => (files: Files) =>
  files.set(path, Buffer.from(change(text(files, path))));
export const swap = (path: string, from: string, to: string) =>
  edit(path, (old) => {
    if (!old.includes(from)) throw new Error(`${from} is not in ${path}`);
    return old.replace(from, to);
  });
export const onLines = (change: (lines: string[]) => string[]) =>
  edit('ledger.jsonl', (old) =>
    change(old.trimEnd().split('\n'))
      .map((line) => `${line}\n`)
      .join(''),
  );
/** One line of the ledger says something else. */
export const inLine = (at: number, from: string | RegExp, to: string) =>
  onLines((lines) => lines.with(at, (lines[at] as string).replace(from, to)));
export const receiptOf = (files: Files, index = 0): string =>
  [...files.keys()].filter((path) => path.startsWith('receipts/'))[index] as string;
export const exchanged = (files: Files): void => {
  const [a, b] = [receiptOf(files, 0), receiptOf(files, 1)];
  const kept = files.get(a) as Buffer;
  files.set(a, files.get(b) as Buffer).set(b, kept);
};
export const jsonOf = (files: Files, path: string): Dict => JSON.parse(text(files, path)) as Dict;
export const headOf = (files: Files): string =>
  (jsonOf(files, 'CANONICAL_PROOF.json')['phase_4_proof_ledger'] as Dict)['head'] as string;
/** The manifest made again over changed files, and signed by this key or none. */
export const resealed =
  (tamper: (files: Files) => void, signer = SIGNER) =>
  (files: Files): void => {
    tamper(files);
    files.set('manifest.json', manifest(files, headOf(files), signer));
  };

/** Sets a value deep within: `operations.0.effect`; undefined deletes it. */
export const put = (within: Dict, path: string, value: Value | undefined): void => {
  const steps = path.split('.');
  const last = steps.pop() as string;
  const inner = steps.reduce((part, step) => part[step] as Dict, within);
  if (value === undefined) Reflect.deleteProperty(inner, last);
  else inner[last] = value;
};

export const lineOf = (lines: Dict[], type: string, at = 0): Dict => {
  const found = lines.filter((line) => line['type'] === type)[at];
  if (found === undefined) throw new Error(`no ${type}`);
  return found;
};
export const data = (line: Dict): Dict => line['data'] as Dict;
export const change = (type: string, edit: (line: Dict) => void, at = 0): Forgery => ({
  lines: (lines) => {
    edit(lineOf(lines, type, at));
    return lines;
  },
});
export const lineWith = (type: string, fields: Dict, at = 0): Forgery =>
  change(type, (line) => Object.assign(line, fields), at);
export const dataWith = (type: string, fields: Dict, at = 0): Forgery =>
  change(type, (line) => Object.assign(data(line), fields), at);
export const dataAt = (type: string, path: string, value?: Value, at = 0): Forgery =>
  change(type, (line) => put(data(line), path, value), at);
/** Lines dropped, moved or added, `counts` made right again, as a careful forger would. */
export const arrange = (edit: (lines: Dict[]) => Dict[]): Forgery => ({
  lines: (lines) => {
    const arranged = edit(lines).map((line, i): Dict => ({
      ...line,
      ts: lines[Math.min(i, lines.length - 1)]?.['ts'] ?? null,
    }));
    const closed = arranged.find(({ type }) => type === 'run.closed');
    if (closed !== undefined) put(closed, 'data.counts', countsOf(arranged.filter((line) => line !== closed)));
    return arranged;
  },
});
export const without = (type: string, at = 0): Forgery =>
  arrange((lines) => lines.filter((line) => line !== lineOf(lines, type, at)));
export const swapped = (a: [string, number?], b: [string, number?]): Forgery =>
  arrange((lines) => {
    const [one, two] = [lineOf(lines, ...a), lineOf(lines, ...b)];
    return lines.map((line) => (line === one ? two : line === two ? one : line));
  });
export const proofOf = (section: string, edit: (part: Dict) => void): Forgery => ({
  proof: (proof) => edit(proof[section] as Dict),
});
export const proofAt = (path: string, value: Value): Forgery => ({ proof: (proof) => put(proof, path, value) });
/** The plan says this, and what follows from it is made to fit; or nothing is. */
export const planAt = (path: string, value: Value): Forgery => ({ plan: (plan) => put(plan, path, value) });
export const plannedAt = (path: string, value: Value): Forgery => ({ planned: (plan) => put(plan, path, value) });
export const receiptWith = (fields: Dict): Forgery => ({ receipt: (payload) => void Object.assign(payload, fields) });
export const rawLine = (type: string, change: (text: string) => string): Forgery => ({
  text: (line) => (line.includes(`"type":"${type}"`) ? change(line) : line),
});
export const THREE: Forgery = {
  ops: [{ id: 'a' }, { id: 'b', outcome: 'failed' }, { id: 'c', needs: ['b'], outcome: 'skipped' }],
};
export const EXPIRED: Forgery = { ops: [{ id: 'a' }, { id: 'b', outcome: 'skipped', rejected: 'receipt_expired' }] };
export const REFUSED: Forgery = { ops: [{ id: 'a' }, { id: 'b', decision: 'no_rule' }] };
export const STRETCHES: Forgery = { linesBefore: 5, linesBetween: 3 };
