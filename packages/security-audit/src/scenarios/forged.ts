import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pinsOf } from '../../../../src/verify/keys.ts';
import { verifyPath } from '../../../../src/verify/index.ts';
import type { Report } from '../../../../src/verify/verdict.ts';
import { mapSource } from '../../../../src/verify/source.ts';
import { verifyProof } from '../../../../src/verify/verify-proof.ts';
import type { VerifyOptions } from '../../../../src/verify/verify-proof.ts';
import { forgeBranch, writeFiles } from '../forge/branch.ts';
import { TRUSTED } from '../forge/crypto.ts';
import { forge } from '../forge/proof.ts';
import { zip } from '../forge/zip.ts';
import { BRANCH_CASES, two } from '../forged-proofs/branches.ts';
import { BYTE_CASES } from '../forged-proofs/bytes.ts';
import { CHECKPOINT_CASES } from '../forged-proofs/checkpoints.ts';
import { CLAIM_CASES } from '../forged-proofs/claims.ts';
import { DRY_RUN_CASES } from '../forged-proofs/dry-run.ts';
import { FILE_CASES } from '../forged-proofs/files.ts';
import { PLAN_CASES } from '../forged-proofs/plan.ts';
import { RECEIPT_CASES } from '../forged-proofs/receipts.ts';
import { STORY_CASES } from '../forged-proofs/story.ts';
import { CASES as ALL_CASES } from '../forged-proofs/index.ts';
import type { Case } from '../forged-proofs/tools.ts';
import { ZIP_CASES } from '../forged-proofs/zips.ts';
import { Breach, must } from '../scenario.ts';
import type { Result, Scenario, Severity } from '../scenario.ts';

/**
 * Proofs that the attacker signs with the true key, and changes that they leave unsigned: many of a kind in one
 * scenario, each to be found out by the check that is there for it. The verifier is the bundle's own, in this process.
 */

const pins = pinsOf(TRUSTED, 'the audit');

/** Why a forged proof does not count as found out: another verdict, or not by the check that is there for it. */
function faultOf(name: string, report: Report, verdict: string, check: string): string | null {
  if (report.verdict !== verdict) return `${name}: ${report.verdict} in place of ${verdict}`;
  const failing = report.checks.filter(({ status }) => !['ok', 'not_applicable', 'skipped'].includes(status));
  if (failing.some((one) => one.name === check)) return null;
  return `${name}: found by ${failing.map((one) => one.name).join(', ')}, but not by ${check}`;
}

function foundBy(name: string, report: Report, verdict: string, check: string): void {
  const fault = faultOf(name, report, verdict, check);
  if (fault !== null) throw new Breach(fault);
}

function many(
  id: string,
  name: string,
  severity: Severity,
  attack: string,
  defence: string,
  count: number,
  play: Scenario['run'],
): Scenario {
  return {
    id,
    name,
    severity,
    attack: [attack, `In all ${count} of them, each shown to the verifier by itself.`],
    defence,
    expected: 'TAMPERED, INCOMPLETE or UNVERIFIABLE, as each deserves, by the check that is there for it',
    control: 'forged',
    run: play,
  };
}

function proofs(
  id: string,
  name: string,
  severity: Severity,
  attack: string,
  defence: string,
  cases: readonly Case[],
): Scenario {
  return many(id, name, severity, attack, defence, cases.length, async () => {
    let last = '';
    for (const { name: told, verdict, check, files } of cases) {
      const report = await verifyProof(mapSource(files()), { pins });
      foundBy(told, report, verdict, check);
      last = `${told}: verdict ${report.verdict}, ${check}`;
    }
    return detected(cases.length, last);
  });
}

const detected = (count: number, last: string): Result => ({
  outcome: 'detected',
  evidence: `${count} forged proofs found out; the last of them, ${last}`,
});

export const FORGED: readonly Scenario[] = [
  proofs(
    'F1',
    'Forged files of a proof',
    'critical',
    'Add, drop, double and replace files, manifest and signatures.',
    'Layout, digests and the manifest’s signature.',
    FILE_CASES,
  ),
  proofs(
    'F2',
    'Forged bytes',
    'high',
    'Write the same JSON otherwise: key order, duplicate keys, escapes, encodings, nesting, line ends.',
    'One text for each value (RFC 8785), closed schemas, limits before parsing.',
    BYTE_CASES,
  ),
  proofs(
    'F3',
    'False receipts, truly signed',
    'critical',
    'Sign receipts that say something else than the run, the plan, the policy or the ledger.',
    'Every field of a receipt is compared with what it is about.',
    RECEIPT_CASES,
  ),
  proofs(
    'F4',
    'False plans, truly signed',
    'critical',
    'Sign a plan whose digests, targets, effects or dependencies are not what was done.',
    'Digests are made anew, and the ledger tells of exactly the plan’s operations.',
    PLAN_CASES,
  ),
  proofs(
    'F5',
    'False stories, truly signed',
    'critical',
    'Sign a ledger whose lines are out of order, doubled, missing or contradict each other.',
    'Each line is looked at against what its claim said before.',
    STORY_CASES,
  ),
  proofs(
    'F6',
    'Dry runs that claim an effect',
    'critical',
    'Write what only prod may write into the ledger of a dry run.',
    'A dry run has few line types, no key and no enforceable receipt.',
    DRY_RUN_CASES,
  ),
  proofs(
    'F7',
    'False checkpoints',
    'critical',
    'Sign checkpoints of other sizes, roots and heads, drop them, or take another key.',
    'Each checkpoint must state what the lines give, and follow from the one before.',
    CHECKPOINT_CASES,
  ),
  proofs(
    'F8',
    'False summaries, truly signed',
    'high',
    'Let CANONICAL_PROOF.json say something else than the ledger.',
    'The summary is made anew from ledger, plan and receipts, and compared.',
    CLAIM_CASES,
  ),
  many(
    'F9',
    'Forged ledger branches',
    'critical',
    'Edit, drop, plant and rename segments, checkpoint, tip and the records of a ledger branch.',
    'The whole branch is made anew from its lines, and compared.',
    BRANCH_CASES.length,
    async (context) => {
      let last = '';
      const room = await context.folder();
      for (const [i, [name, verdict, check, scene]] of BRANCH_CASES.entries()) {
        const report = await verifyPath(writeFiles(join(room, String(i)), forgeBranch(scene)), { pins });
        foundBy(name, report, verdict, check);
        last = `${name}: verdict ${report.verdict}, ${check}`;
      }
      return detected(BRANCH_CASES.length, last);
    },
  ),
  many(
    'F10',
    'Forged zips',
    'high',
    'Pack proofs with names, kinds, sizes and methods that no honest zip has.',
    'Names, kinds, sizes and their sum are looked at before a byte is inflated.',
    ZIP_CASES.length,
    async (context) => {
      let last = '';
      const room = await context.folder();
      for (const [i, [name, files]] of ZIP_CASES.entries()) {
        const path = join(room, `${i}.zip`);
        await writeFile(path, zip(files));
        const { verdict, checks } = await verifyPath(path, { pins });
        must(verdict === 'TAMPERED', `${name}: ${verdict} in place of TAMPERED`);
        last = `${name}: verdict ${verdict}, ${checks.find(({ status }) => status === 'failed')?.name ?? ''}`;
      }
      return detected(ZIP_CASES.length, last);
    },
  ),
];

/** The forger's true proof and branch, which the verifier must accept. */
export async function soundOnes(folder: string): Promise<void> {
  const proof = await verifyProof(mapSource(forge()), { pins });
  must(proof.verdict === 'VERIFIED', `an honest proof of the forger is ${proof.verdict}`);
  const branch = await verifyPath(writeFiles(folder, forgeBranch(two)), { pins });
  must(branch.verdict === 'VERIFIED', `an honest branch of the forger is ${branch.verdict}`);
}

/**
 * Which of the forged proofs the verifier does not find out, by the check that is there for each, when it looks at
 * nothing but these checks or rules.
 */
export async function unnoticed(
  wanted: (one: Case) => boolean,
  options: Pick<VerifyOptions, 'rules' | 'checks'>,
): Promise<string[]> {
  const missed = [];
  for (const one of ALL_CASES.filter(wanted)) {
    const report = await verifyProof(mapSource(one.files()), { pins, ...options });
    if (faultOf(one.name, report, one.verdict, one.check) !== null) missed.push(one.name);
  }
  return missed;
}
