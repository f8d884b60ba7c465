import type { Edit } from './edit.ts';

/** Code that a promise of the design rests on, and what must notice when it is gone. */
export interface Invariant {
  /** The numbers of the design that it weakens, as in docs/traceability.md, with a space between. */
  readonly weakens: string;
  /** In words: what is gone. */
  readonly what: string;
  readonly symbol: string;
  readonly edit: Edit;
  /** Of these, those that are given must each fail. */
  readonly test?: NamedTest;
  /** Scenarios of the security audit, of which one must be breached; ids with a space between. */
  readonly audit?: string;
}

export interface NamedTest {
  readonly file: string;
  /** Part of the full name, enough to tell it. */
  readonly name: string;
}

/** Entries on one file of the sources, whose tests are those of one file. */
export function on(
  file: string,
  tests: string,
  entries: readonly (Omit<Invariant, 'symbol' | 'test'> & { readonly at: string; readonly test?: string })[],
): readonly Invariant[] {
  return entries.map(({ at, test, ...rest }) => ({
    ...rest,
    symbol: `${file}${at === '' ? '' : `#${at}`}`,
    ...(test === undefined ? {} : { test: { file: `__tests__/${tests}.test.ts`, name: test } }),
  }));
}
