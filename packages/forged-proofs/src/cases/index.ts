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

/** Every forged proof by what is forged, and what verify must say of it. */
export const PROOFS = {
  files: FILE_CASES,
  bytes: BYTE_CASES,
  receipts: RECEIPT_CASES,
  plans: PLAN_CASES,
  lines: LINE_CASES,
  dryRuns: DRY_RUN_CASES,
  checkpoints: CHECKPOINT_CASES,
  claims: CLAIM_CASES,
  evidence: EVIDENCE_CASES,
} as const;
export const CASES: readonly Case[] = Object.values(PROOFS).flat();
