import { SIGNER } from '../forge/crypto.ts';
import type { Dict } from '../forge/crypto.ts';
import type { Forgery } from '../forge/forgery.ts';
import { forge } from '../forge/proof.ts';
import { manifest } from '../forge/seal.ts';
import type { Verdict } from '../../../../src/verify/verdict.ts';

/** A forged proof, and what verify must say of it: the verdict, and a check that finds it out. */
export interface Case {
  readonly name: string;
  readonly verdict: Verdict;
  readonly check: string;
  readonly files: () => Map<string, Buffer>;
}

export type Files = Map<string, Buffer>;
export const T = 'TAMPERED';

/** Somebody without the key changes files of a good proof. */
export const outside = (
  name: string,
  verdict: Verdict,
  check: string,
  tamper: (files: Files) => void,
  scene: Forgery = {},
): Case => ({
  name: `without the key: ${name}`,
  verdict,
  check,
  files: () => {
    const files = forge(scene);
    tamper(files);
    return files;
  },
});

/** Somebody with the key makes a false proof and signs all of it. */
export const inside = (name: string, verdict: Verdict, check: string, scene: Forgery): Case => ({
  name: `with the key: ${name}`,
  verdict,
  check,
  files: () => forge(scene),
});

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
export const receiptOf = (files: Files, index = 0): string =>
  [...files.keys()].filter((path) => path.startsWith('receipts/'))[index] as string;
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

export const lineOf = (lines: Dict[], type: string, at = 0): Dict => {
  const found = lines.filter((line) => line['type'] === type)[at];
  if (found === undefined) throw new Error(`no ${type}`);
  return found;
};
export const data = (line: Dict): Dict => line['data'] as Dict;
export const change = (type: string, edit: (line: Dict) => void, at = 0): Pick<Forgery, 'lines'> => ({
  lines: (lines) => {
    edit(lineOf(lines, type, at));
    return lines;
  },
});
/** Lines dropped, moved or added, `counts` made right again, as a careful forger would. */
export const arrange = (edit: (lines: Dict[]) => Dict[]): Pick<Forgery, 'lines'> => ({
  lines: (lines) => {
    const arranged = edit(lines).map((line, i): Dict => ({
      ...line,
      ts: lines[Math.min(i, lines.length - 1)]?.['ts'] ?? null,
    }));
    const closed = arranged.find(({ type }) => type === 'run.closed');
    if (closed !== undefined) {
      const counts: Record<string, number> = {};
      for (const { type } of arranged)
        if (type !== 'run.closed') counts[type as string] = (counts[type as string] ?? 0) + 1;
      closed['data'] = { ...data(closed), counts };
    }
    return arranged;
  },
});
export const without = (type: string, at = 0): Pick<Forgery, 'lines'> =>
  arrange((lines) => lines.filter((line) => line !== lineOf(lines, type, at)));
export const swapped = (a: [string, number?], b: [string, number?]): Pick<Forgery, 'lines'> =>
  arrange((lines) => {
    const [one, two] = [lineOf(lines, ...a), lineOf(lines, ...b)];
    return lines.map((line) => (line === one ? two : line === two ? one : line));
  });
export const proofOf = (section: string, edit: (part: Dict) => void): Pick<Forgery, 'proof'> => ({
  proof: (proof) => edit(proof[section] as Dict),
});
export const first = (part: Dict, list: string): Dict => (part[list] as Dict[])[0] as Dict;
export const rawLine = (type: string, change: (text: string) => string): Pick<Forgery, 'text'> => ({
  text: (line) => (line.includes(`"type":"${type}"`) ? change(line) : line),
});
export const THREE: Forgery = {
  ops: [{ id: 'a' }, { id: 'b', outcome: 'failed' }, { id: 'c', needs: ['b'], outcome: 'skipped' }],
};
export const EXPIRED: Forgery = { ops: [{ id: 'a' }, { id: 'b', outcome: 'skipped', rejected: 'receipt_expired' }] };
export const REFUSED: Forgery = { ops: [{ id: 'a' }, { id: 'b', decision: 'no_rule' }] };
export const STRETCHES: Forgery = { linesBefore: 5, linesBetween: 3 };

export function rootOf(checkpoint: string): Buffer {
  return Buffer.from(checkpoint.split('\n')[2] as string, 'base64');
}
