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
import { Breach } from '../scenario.ts';
import type { Play, Scenario } from '../scenario.ts';

/**
 * Proofs that the attacker signs with the true key, and changes that they leave unsigned: many of a kind in one
 * scenario, each to be found out by the check that is there for it.
 */
export const FORGED: readonly Scenario[] = [
  {
    id: 'F1',
    name: 'Forged files of a proof',
    attacker: 'stranger',
    severity: 'critical',
    attack: ['Add, drop, double and replace files, manifest and signatures.', eachOf(FILE_CASES)],
    defence: 'Layout, digests and the manifest’s signature.',
    ...all(FILE_CASES, verifyFiles),
  },
  {
    id: 'F2',
    name: 'Forged bytes',
    attacker: 'stranger',
    severity: 'high',
    attack: [
      'Write the same JSON otherwise: key order, duplicate keys, escapes, encodings, nesting, line ends.',
      eachOf(BYTE_CASES),
    ],
    defence: 'One text for each value (RFC 8785), closed schemas, limits before parsing.',
    ...all(BYTE_CASES, verifyFiles),
  },
  {
    id: 'F3',
    name: 'False receipts, truly signed',
    attacker: 'key holder',
    severity: 'critical',
    attack: [
      'Sign receipts that say something else than the run, the plan, the policy or the ledger.',
      eachOf(RECEIPT_CASES),
    ],
    defence: 'Every field of a receipt is compared.',
    ...all(RECEIPT_CASES, verifyFiles),
  },
  {
    id: 'F4',
    name: 'False plans, truly signed',
    attacker: 'key holder',
    severity: 'critical',
    attack: ['Sign a plan whose digests, targets, effects or dependencies are not what was done.', eachOf(PLAN_CASES)],
    defence: 'Digests are made anew; the ledger has exactly the plan’s operations.',
    ...all(PLAN_CASES, verifyFiles),
  },
  {
    id: 'F5',
    name: 'False stories, truly signed',
    attacker: 'key holder',
    severity: 'critical',
    attack: [
      'Sign a ledger whose lines are out of order, doubled, missing or contradict each other.',
      eachOf(LINE_CASES),
    ],
    defence: 'Each line is looked at against what its claim said before.',
    ...all(LINE_CASES, verifyFiles),
  },
  {
    id: 'F6',
    name: 'Dry runs that claim an effect',
    attacker: 'key holder',
    severity: 'critical',
    attack: ['Write what only prod may write into the ledger of a dry run.', eachOf(DRY_RUN_CASES)],
    defence: 'A dry run has few line types and no key.',
    ...all(DRY_RUN_CASES, verifyFiles),
  },
  {
    id: 'F7',
    name: 'False checkpoints',
    attacker: 'key holder',
    severity: 'critical',
    attack: [
      'Sign checkpoints of other sizes, roots and heads, drop them, or take another key.',
      eachOf(CHECKPOINT_CASES),
    ],
    defence: 'A checkpoint states what the lines give, and follows the one before.',
    ...all(CHECKPOINT_CASES, verifyFiles),
  },
  {
    id: 'F8',
    name: 'False summaries, truly signed',
    attacker: 'key holder',
    severity: 'high',
    attack: ['Let CANONICAL_PROOF.json say something else than the ledger.', eachOf(CLAIM_CASES)],
    defence: 'The summary is made anew, and compared.',
    ...all(CLAIM_CASES, verifyFiles),
  },
  {
    id: 'F9',
    name: 'Forged ledger branches',
    attacker: 'writer',
    severity: 'critical',
    attack: [
      'Edit, drop, plant and rename segments, checkpoint, tip and the records of a ledger branch.',
      eachOf(BRANCH_CASES),
    ],
    defence: 'The branch is made anew from its lines, and compared.',
    ...all(BRANCH_CASES, verifyBranch),
  },
  {
    id: 'F10',
    name: 'Forged zips',
    attacker: 'stranger',
    severity: 'high',
    attack: ['Pack proofs with names, kinds, sizes and methods that no honest zip has.', eachOf(ZIP_CASES)],
    defence: 'Names, kinds and sizes are bounded before inflating.',
    ...all(
      ZIP_CASES.map((one) => ({ ...one, verdict: 'TAMPERED' })),
      verifyZip,
    ),
  },
];

function eachOf(cases: readonly unknown[]): string {
  return `In all ${cases.length} of them, each shown to the verifier by itself.`;
}

/** All of these must be found out. */
function all<T extends Wanted>(cases: readonly T[], verify: VerifyForged<T>): Play {
  return {
    expected: 'TAMPERED, INCOMPLETE or UNVERIFIABLE, each by its own check',
    control: 'forged',
    run: async (context) => {
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
    },
  };
}
