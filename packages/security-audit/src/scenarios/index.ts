import type { Scenario } from '../scenario.ts';
import { ANSWERS } from './answers.ts';
import { CONDITIONS } from './conditions.ts';
import { DISPATCHES } from './dispatches.ts';
import { FORGED } from './forged.ts';
import { HISTORY } from './history.ts';
import { IMAGES } from './images.ts';
import { JOB } from './job.ts';
import { LEDGER } from './ledger.ts';
import { NAMES } from './names.ts';
import { ORIGINAL } from './original.ts';
import { PACKAGES } from './packages.ts';
import { PEOPLE } from './people.ts';
import { PROOFS } from './proofs.ts';
import { RECEIPTS } from './receipts.ts';
import { WRITER } from './writer.ts';

/** Every attack of the audit, in the order it is reported. */
export const SCENARIOS: readonly Scenario[] = [
  ...ORIGINAL,
  ...RECEIPTS,
  ...LEDGER,
  ...HISTORY,
  ...WRITER,
  ...PEOPLE,
  ...CONDITIONS,
  ...JOB,
  ...ANSWERS,
  ...NAMES,
  ...PACKAGES,
  ...IMAGES,
  ...DISPATCHES,
  ...PROOFS,
  ...FORGED,
];
