import { refNameFault } from 'github-names/names';
import { LEDGER_BRANCH } from '../protocol/ledger-files.ts';

/** What the operations file calls the values that every run has, as `{{ name }}`. */
export const BUILT_IN_NAMES = ['sha', 'short_sha', 'ref_name', 'commit_date', 'package_version'] as const;

/** A branch that an operation may propose changes from or to. */
export function branchNameFault(name: string): string | null {
  const taken = name.toLowerCase() === LEDGER_BRANCH || name.toLowerCase().startsWith(`${LEDGER_BRANCH}/`);
  return taken ? 'is the branch of the ledger, which no operation touches' : refNameFault(name);
}
