import { join } from 'node:path';
import { BRANCH_CASES } from 'forged-proofs/cases/branches';
import { PROOFS } from 'forged-proofs/cases/index';
import { faultOf, verifyBranch, verifyFiles, verifyZip } from '../verify-forged.ts';
import type { VerifyForged, Wanted } from '../verify-forged.ts';
import { ZIP_CASES } from 'forged-proofs/cases/zips';
import { Breach, named, play } from '../scenario.ts';
import type { Attacker, Scenario, Severity } from '../scenario.ts';

/**
 * Proofs that the attacker signs with the true key, and changes that they leave unsigned: many of a kind in one
 * scenario, each to be found out by the check that is there for it.
 */
export const FORGED: readonly Scenario[] = [
  all('F1', 'Forged files of a proof', 'stranger', 'critical', PROOFS.files, verifyFiles, {
    attack: 'Add, drop, double and replace files, manifest and signatures.',
    defence: 'Layout, digests and the manifest’s signature.',
  }),
  all('F2', 'Forged bytes', 'stranger', 'high', PROOFS.bytes, verifyFiles, {
    attack: 'Write the same JSON otherwise: key order, duplicate keys, escapes, encodings, nesting, line ends.',
    defence: 'One text for each value (RFC 8785), closed schemas, limits before parsing.',
  }),
  all('F3', 'False receipts, truly signed', 'key holder', 'critical', PROOFS.receipts, verifyFiles, {
    attack: 'Sign receipts that say something else than the run, the plan, the policy or the ledger.',
    defence: 'Every field of a receipt is compared.',
  }),
  all('F4', 'False plans, truly signed', 'key holder', 'critical', PROOFS.plans, verifyFiles, {
    attack: 'Sign a plan whose digests, targets, effects or dependencies are not what was done.',
    defence: 'Digests are made anew; the ledger has exactly the plan’s operations.',
  }),
  all('F5', 'False stories, truly signed', 'key holder', 'critical', PROOFS.lines, verifyFiles, {
    attack: 'Sign a ledger whose lines are out of order, doubled, missing or contradict each other.',
    defence: 'Each line is looked at against what its claim said before.',
  }),
  all('F6', 'Dry runs that claim an effect', 'key holder', 'critical', PROOFS.dryRuns, verifyFiles, {
    attack: 'Write what only prod may write into the ledger of a dry run.',
    defence: 'A dry run has few line types and no key.',
  }),
  all('F7', 'False checkpoints', 'key holder', 'critical', PROOFS.checkpoints, verifyFiles, {
    attack: 'Sign checkpoints of other sizes, roots and heads, drop them, or take another key.',
    defence: 'A checkpoint states what the lines give, and follows the one before.',
  }),
  all('F8', 'False summaries, truly signed', 'key holder', 'high', PROOFS.claims, verifyFiles, {
    attack: 'Let CANONICAL_PROOF.json say something else than the ledger.',
    defence: 'The summary is made anew, and compared.',
  }),
  all('F9', 'Forged ledger branches', 'writer', 'critical', BRANCH_CASES, verifyBranch, {
    attack: 'Edit, drop, plant and rename segments, checkpoint, tip and the records of a ledger branch.',
    defence: 'The branch is made anew from its lines, and compared.',
  }),
  all('F10', 'Forged zips', 'stranger', 'high', ZIP_CASES, verifyZip, {
    attack: 'Pack proofs with names, kinds, sizes and methods that no honest zip has.',
    defence: 'Names, kinds and sizes are bounded before inflating.',
  }),
];

/** All of these must be found out. */
function all<T extends Wanted>(
  ...[id, name, attacker, severity, cases, verify, { attack, defence }]: readonly [
    ...[id: string, name: string, attacker: Attacker, severity: Severity],
    ...[cases: readonly T[], verify: VerifyForged<T>, told: { readonly attack: string; readonly defence: string }],
  ]
): Scenario {
  return named(id, name, attacker, severity, defence, {
    attack: [attack, `In all ${cases.length} of them, each shown to the verifier by itself.`],
    ...play('forged', 'TAMPERED, INCOMPLETE or UNVERIFIABLE, each by its own check', async (context) => {
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
    }),
  });
}
