import { h } from 'preact';
import type { JSX } from 'preact';
import type { CheckName, CheckResult } from '../../protocol/vocabulary.ts';
import { Symbol } from './parts.ts';

/** Authenticity and the eight points as a row of nine, each with its reason. */

export interface CheckCell {
  readonly name: CheckName;
  readonly result: CheckResult;
}

export const RESULTS: Readonly<Record<CheckResult, { readonly symbol: string; readonly word: string }>> = {
  pass: { symbol: '\u2713', word: 'pass' },
  fail: { symbol: '\u2715', word: 'fail' },
  not_evaluated: { symbol: '\u2013', word: 'not evaluated' },
};

const TITLES: Readonly<Record<CheckName, string>> = {
  authenticity: 'authentic',
  mode: 'mode',
  presence: 'presence',
  enforceable: 'enforceable',
  run_binding: 'run',
  operation_binding: 'operation',
  consumption: 'unused',
  expiration: 'in time',
  staleness: 'not stale',
};

export function CheckRow(cells: readonly CheckCell[], label: string): JSX.Element {
  return h(
    'ol',
    { class: 'checks', 'aria-label': label },
    cells.map(({ name, result }) =>
      h('li', { class: `check ${result}` }, Symbol(RESULTS[result]), h('span', null, TITLES[name])),
    ),
  );
}
