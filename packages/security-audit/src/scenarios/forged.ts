import { join } from 'node:path';
import { BRANCH_CASES } from '../forged-proofs/branches.ts';
import { BYTE_CASES } from '../forged-proofs/bytes.ts';
import { CHECKPOINT_CASES } from '../forged-proofs/checkpoints.ts';
import { CLAIM_CASES } from '../forged-proofs/claims.ts';
import { DRY_RUN_CASES } from '../forged-proofs/dry-run.ts';
import { FILE_CASES } from '../forged-proofs/files.ts';
import { LINE_CASES } from '../forged-proofs/lines.ts';
import { PLAN_CASES } from '../forged-proofs/plan.ts';
import { RECEIPT_CASES } from '../forged-proofs/receipts.ts';
import { faultOf, verifyBranch, verifyFiles, verifyZip } from '../forged-proofs/verify.ts';
import type { VerifyForged, Wanted } from '../forged-proofs/verify.ts';
import { ZIP_CASES } from '../forged-proofs/zips.ts';
import { Breach, named, play } from '../scenario.ts';
import type { Play, Scenario } from '../scenario.ts';

/**
 * Proofs that the attacker signs with the true key, and changes that they leave unsigned: many of a kind in one
 * scenario, each to be found out by the check that is there for it.
 */
export const FORGED: readonly Scenario[] = [
  named('F1', 'Forged files of a proof', 'stranger', 'critical', 'Layout, digests and the manifest’s signature.', {
    attack: ['Add, drop, double and replace files, manifest and signatures.', eachOf(FILE_CASES)],
    ...all(FILE_CASES, verifyFiles),
  }),
  named('F2', 'Forged bytes', 'stranger', 'high', {
    defence: 'One text for each value (RFC 8785), closed schemas, limits before parsing.',
    attack: [
      'Write the same JSON otherwise: key order, duplicate keys, escapes, encodings, nesting, line ends.',
      eachOf(BYTE_CASES),
    ],
    ...all(BYTE_CASES, verifyFiles),
  }),
  named('F3', 'False receipts, truly signed', 'key holder', 'critical', 'Every field of a receipt is compared.', {
    attack: [
      'Sign receipts that say something else than the run, the plan, the policy or the ledger.',
      eachOf(RECEIPT_CASES),
    ],
    ...all(RECEIPT_CASES, verifyFiles),
  }),
  named('F4', 'False plans, truly signed', 'key holder', 'critical', {
    defence: 'Digests are made anew; the ledger has exactly the plan’s operations.',
    attack: ['Sign a plan whose digests, targets, effects or dependencies are not what was done.', eachOf(PLAN_CASES)],
    ...all(PLAN_CASES, verifyFiles),
  }),
  named('F5', 'False stories, truly signed', 'key holder', 'critical', {
    defence: 'Each line is looked at against what its claim said before.',
    attack: [
      'Sign a ledger whose lines are out of order, doubled, missing or contradict each other.',
      eachOf(LINE_CASES),
    ],
    ...all(LINE_CASES, verifyFiles),
  }),
  named('F6', 'Dry runs that claim an effect', 'key holder', 'critical', 'A dry run has few line types and no key.', {
    attack: ['Write what only prod may write into the ledger of a dry run.', eachOf(DRY_RUN_CASES)],
    ...all(DRY_RUN_CASES, verifyFiles),
  }),
  named('F7', 'False checkpoints', 'key holder', 'critical', {
    defence: 'A checkpoint states what the lines give, and follows the one before.',
    attack: [
      'Sign checkpoints of other sizes, roots and heads, drop them, or take another key.',
      eachOf(CHECKPOINT_CASES),
    ],
    ...all(CHECKPOINT_CASES, verifyFiles),
  }),
  named('F8', 'False summaries, truly signed', 'key holder', 'high', 'The summary is made anew, and compared.', {
    attack: ['Let CANONICAL_PROOF.json say something else than the ledger.', eachOf(CLAIM_CASES)],
    ...all(CLAIM_CASES, verifyFiles),
  }),
  named('F9', 'Forged ledger branches', 'writer', 'critical', 'The branch is made anew from its lines, and compared.', {
    attack: [
      'Edit, drop, plant and rename segments, checkpoint, tip and the records of a ledger branch.',
      eachOf(BRANCH_CASES),
    ],
    ...all(BRANCH_CASES, verifyBranch),
  }),
  named('F10', 'Forged zips', 'stranger', 'high', 'Names, kinds and sizes are bounded before inflating.', {
    attack: ['Pack proofs with names, kinds, sizes and methods that no honest zip has.', eachOf(ZIP_CASES)],
    ...all(
      ZIP_CASES.map((one) => ({ ...one, verdict: 'TAMPERED' })),
      verifyZip,
    ),
  }),
];

function eachOf(cases: readonly unknown[]): string {
  return `In all ${cases.length} of them, each shown to the verifier by itself.`;
}

/** All of these must be found out. */
function all<T extends Wanted>(cases: readonly T[], verify: VerifyForged<T>): Play {
  return play('forged', 'TAMPERED, INCOMPLETE or UNVERIFIABLE, each by its own check', async (context) => {
    const room = await context.folder();
    let last = '';
    for (const [i, one] of cases.entries()) {
      const report = await verify(one, join(room, String(i)));
      const fault = faultOf(one, report);
      if (fault !== null) throw new Breach(fault);
      const check = one.check ?? report.checks.find(({ status }) => status === 'failed')?.name ?? '';
      last = `${one.name}: verdict ${report.verdict}, ${check}`;
    }
    return { outcome: 'detected', evidence: `${cases.length} forged proofs found out; the last of them, ${last}` };
  });
}
