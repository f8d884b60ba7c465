import { firstDifference, offsetOf, shown } from 'canonical-json/places';
import type { Place } from 'long-logs/lines';
import { UnfitFile } from 'file-sources/source';
import { messageOf } from '../core/errors.ts';
import type { PublishedAsset } from '../protocol/predicate.ts';

/** What `verify` concludes, and how it exits (docs: verdicts). */
export const EXIT_CODES = {
  VERIFIED: 0,
  TAMPERED: 1,
  UNUSABLE: 2,
  INCOMPLETE: 3,
  UNVERIFIABLE: 4,
  SELF_CONSISTENT: 5,
} as const;

export type Verdict = keyof typeof EXIT_CODES;

/**
 * What one check found. `unverifiable`: signed by a key that is not known; `missing`: something has not landed or is not
 * there; `unpinned`: right, but nothing from outside vouches for it; `skipped`: could not be looked at because of an
 * earlier defect; `not_applicable`: there is nothing of the kind in this proof.
 */
export type CheckStatus = 'ok' | 'failed' | 'unverifiable' | 'missing' | 'unpinned' | 'skipped' | 'not_applicable';

export interface CheckResult {
  readonly name: string;
  readonly status: CheckStatus;
  readonly detail: string;
}

export interface Report {
  readonly verdict: Verdict;
  readonly checks: readonly CheckResult[];
  /** Ledger lines read, the newest line's hash and the root after it; null where they could not be computed. */
  readonly entries: number;
  readonly head: string | null;
  readonly root: string | null;
  /** Of a proof whose lines could be read: what it says it is about. As true as the verdict. */
  readonly about?: About;
  /** The assets that a proof says were published. As true as the verdict. */
  readonly published?: readonly PublishedAsset[];
}

/** The run that a proof is of. */
export interface About {
  readonly repository: string;
  readonly runId: string;
  readonly commitSha: string;
  /** Null: no plan is on record. */
  readonly planDigest: string | null;
}

/** @param last the state after the last line that was read */
export function reportOf(
  checks: readonly CheckResult[],
  entries = 0,
  last: { readonly head: string | null; readonly root: string | null } | null = null,
): Report {
  return { verdict: verdictOf(checks), checks, entries, head: last?.head ?? null, root: last?.root ?? null };
}

const GRAVEST_FIRST: readonly CheckStatus[] = [
  'failed',
  'unverifiable',
  'missing',
  'skipped',
  'unpinned',
  'ok',
  'not_applicable',
];

/** The gravest of results, and of several as grave the first; undefined when there are none. */
export function gravest<T extends Pick<CheckResult, 'status'>>(results: readonly T[]): T | undefined {
  for (const wanted of GRAVEST_FIRST) {
    const found = results.find(({ status }) => status === wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

const VERDICTS: Readonly<Record<CheckStatus, Verdict>> = {
  failed: 'TAMPERED',
  unverifiable: 'UNVERIFIABLE',
  missing: 'INCOMPLETE',
  // A check that was skipped without any of the above, or no check at all, must not pass for a good one.
  skipped: 'TAMPERED',
  unpinned: 'SELF_CONSISTENT',
  ok: 'VERIFIED',
  not_applicable: 'TAMPERED',
};

/** The strongest of the verdicts that hold: tampered, unverifiable, incomplete, self-consistent, verified. */
export function verdictOf(checks: readonly CheckResult[]): Verdict {
  const { status = 'not_applicable' } = gravest(checks) ?? {};
  const isBare = status === 'unpinned' && !checks.some((check) => check.status === 'ok');
  return isBare ? 'TAMPERED' : VERDICTS[status];
}

/** Anything but a pass; thrown where it is found, and turned into a result where checks are walked. */
export class Finding extends Error {
  readonly status: Exclude<CheckStatus, 'ok'>;
  /** The check that it is a result of, where another than the one being walked. */
  readonly check: string | null;

  constructor(status: Exclude<CheckStatus, 'ok'>, detail: string, check: string | null = null) {
    super(detail);
    this.name = 'Finding';
    this.status = status;
    this.check = check;
  }
}

/** Stops the check at hand as failed: what was expected where, and what was found. */
export function fail(place: Place, expected: string, found: string, check: string | null = null): never {
  throw new Finding('failed', describe(place, expected, found), check);
}

/** Stops the check where a value differs from what it must be. @param tell where a path lies, and what it is called */
export function same(expected: unknown, found: unknown, tell: (path: string) => readonly [Place, string]): void {
  const difference = firstDifference(expected, found);
  if (difference === null) return;
  const [place, what] = tell(difference.path);
  fail(place, `${what} ${shown(difference.expected)}`, shown(difference.found));
}

/**
 * A file that is not there: a defect of a sealed proof, but of one without a manifest only a sign that its run was
 * broken off before it wrote it.
 */
export function absent(path: string, sealed: boolean, expected = 'a file', found = 'nothing'): never {
  throw new Finding(sealed ? 'failed' : 'missing', describe(at(path), expected, found));
}

function describe({ file, line, offset }: Place, expected: string, found: string): string {
  return `${file}, line ${line}, byte ${offset}: expected ${expected}, found ${found}`;
}

/** A place in a file of one line, or of no lines: its beginning unless said otherwise. */
export function at(file: string, offset = 0, line = 1): Place {
  return { file, line, offset };
}

/** The place of a field within a line. */
export function inside(place: Place, line: unknown, path: string): Place {
  return { ...place, offset: place.offset + offsetOf(line, path) };
}

/** What reading threw, as something that a check can report. */
export function findingOf(error: unknown, path: string): Finding {
  if (error instanceof Finding) return error;
  if (error instanceof UnfitFile) return new Finding('failed', error.message);
  const found = `expected canonical content of a closed schema, found: ${messageOf(error)}`;
  return new Finding('failed', `${path}, line 1, byte 0: ${found}`);
}

/** A thing that was read, or why it could not be. */
export type Read<T> = { readonly value: T } | { readonly finding: Finding };

/** Reads; what is thrown becomes a finding about the file. */
export async function attempt<T>(path: string, read: () => T | Promise<T>): Promise<Read<T>> {
  try {
    return { value: await read() };
  } catch (error) {
    return { finding: findingOf(error, path) };
  }
}

/** The value, for checks that build on it: what is wrong with it is reported by the check that looks at it. */
export function need<T>(read: Read<T>, what: string): T {
  if ('value' in read) return read.value;
  throw new Finding('skipped', `needs ${what}, which could not be read`);
}

/** The value, for the check that looks at whether it can be read. */
export function must<T>(read: Read<T>): T {
  if ('value' in read) return read.value;
  throw read.finding;
}

/** One check: says what it found right, or throws a {@link Finding}. */
export interface Check<C> {
  readonly name: string;
  readonly check: (context: C) => string;
}

/** Walks checks in their order; nothing stops the walk. */
export function walk<C>(checks: readonly Check<C>[], context: C): CheckResult[] {
  return checks.map(({ name, check }) => {
    try {
      return { name, status: 'ok', detail: check(context) };
    } catch (error) {
      // A defect of the verifier must not pass for a verdict in the proof's favour.
      if (!(error instanceof Finding))
        return { name, status: 'failed', detail: `the check itself failed: ${String(error)}` };
      return { name, status: error.status, detail: error.message };
    }
  });
}
