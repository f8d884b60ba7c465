import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { verifyPath } from '../../../src/verify/index.ts';
import { pinsOf } from '../../../src/verify/keys.ts';
import { mapSource } from 'file-sources/source';
import type { Report } from '../../../src/verify/verdict.ts';
import { verifyProof } from '../../../src/verify/verify-proof.ts';
import type { VerifyOptions } from '../../../src/verify/verify-proof.ts';
import { forgeBranch, forgeClone, writeFiles } from 'forged-proofs/branch';
import { TRUSTED } from 'forged-proofs/crypto';
import { forge } from 'forged-proofs/proof';
import { zip } from 'file-sources/any-zip';
import { two } from 'forged-proofs/cases/branches';
import type { BranchCase } from 'forged-proofs/cases/branches';
import type { Case } from 'forged-proofs/cases/cases';
import { CASES } from 'forged-proofs/cases/index';
import type { ZipCase } from 'forged-proofs/cases/zips';

/** Shows forged proofs to the verifier that is the bundle's own, in this process. */

const pins = pinsOf(TRUSTED, 'the audit');

export type VerifyForged<T> = (forged: T, folder: string) => Promise<Report>;
export const verifyFiles: VerifyForged<Case> = ({ files }) => verifyProof(mapSource(files()), { pins });
export const verifyBranch: VerifyForged<BranchCase> = ({ branch }, folder) =>
  verifyPath(writeFiles(folder, forgeBranch(branch)), { pins, run: branch.run ?? null });
export const verifyZip: VerifyForged<ZipCase> = async ({ entries }, folder) => {
  await writeFile(`${folder}.zip`, zip(entries));
  return verifyPath(`${folder}.zip`, { pins });
};

export interface Wanted {
  readonly name: string;
  readonly verdict: string;
  /** The check that is there for it; any unless given. */
  readonly check?: string;
}

/** Why a forged proof does not count as found out: another verdict, or not by the check that is there for it. */
export function faultOf({ name, verdict, check }: Wanted, report: Report): string | null {
  if (report.verdict !== verdict) return `${name}: ${report.verdict} in place of ${verdict}`;
  const failing = report.checks.filter(({ status }) => !['ok', 'not_applicable', 'skipped'].includes(status));
  if (check === undefined || failing.some((one) => one.name === check)) return null;
  return `${name}: found by ${failing.map((one) => one.name).join(', ')}, but not by ${check}`;
}

/** The verdicts on the forger's honest proof and branch, which the verifier must accept. */
export async function honestVerdicts(folder: string): Promise<readonly string[]> {
  const proof = await verifyProof(mapSource(forge()), { pins });
  const branch = await verifyPath(forgeClone(join(folder, 'branch'), two), { pins });
  return [proof.verdict, branch.verdict];
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
  for (const one of CASES.filter(wanted)) {
    const report = await verifyProof(mapSource(one.files()), { pins, ...options });
    if (faultOf(one, report) !== null) missed.push(one.name);
  }
  return missed;
}
