import { FILE_CASES } from './files.ts';
import { BYTE_CASES } from './bytes.ts';
import { RECEIPT_CASES } from './receipts.ts';
import { PLAN_CASES } from './plan.ts';
import { LINE_CASES } from './lines.ts';
import { DRY_RUN_CASES } from './dry-run.ts';
import { CHECKPOINT_CASES } from './checkpoints.ts';
import { CLAIM_CASES } from './claims.ts';
import { EVIDENCE_CASES } from './evidence.ts';
import type { Case } from './cases.ts';

/** Every forged proof, and what verify must say of it. */
export const CASES: readonly Case[] = [
  ...FILE_CASES,
  ...BYTE_CASES,
  ...RECEIPT_CASES,
  ...PLAN_CASES,
  ...LINE_CASES,
  ...DRY_RUN_CASES,
  ...CHECKPOINT_CASES,
  ...CLAIM_CASES,
  ...EVIDENCE_CASES,
];
