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

/** `numbers: what is gone`, where and how, the name of the test, and the scenarios. */
type Row = readonly [
  promise: string,
  place: readonly [at: string, edit: Edit],
  test: string | null,
  audit?: string | undefined,
];

/** Invariants that rest on one file of the sources, with tests of one file. */
export function on(file: string, tests: string, rows: readonly Row[]): readonly Invariant[] {
  return rows.map(([promise, [at, edit], test, audit]) => {
    const [weakens = '', what = ''] = promise.split(/: (.*)/);
    return {
      weakens,
      what,
      edit,
      ...(audit === undefined ? {} : { audit }),
      symbol: at === '' ? file : `${file}#${at}`,
      ...(test === null ? {} : { test: { file: `__tests__/${tests}.test.ts`, name: test } }),
    };
  });
}
