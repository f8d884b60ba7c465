import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Command, CommandIo } from '../../../../src/cli/io.ts';
import { readPins } from '../../../../src/cli/verify-options.ts';
import { approvalTerms } from '../../../../src/authorize/approval-terms.ts';
import { parsePolicy } from '../../../../src/authorize/policy/index.ts';
import { digestOf } from '../../../../src/core/digest.ts';
import { MarketOpsError, messageOf, usageError } from '../../../../src/core/errors.ts';
import { KINDS } from '../../../../src/operations/registry.ts';
import { PROOF_FILES } from '../../../../src/protocol/proof.ts';
import { linksOf } from '../../../../src/report/input.ts';
import type { ReportInput } from '../../../../src/report/input.ts';
import { zipOf } from 'file-sources/any-zip';
import { openHistory } from '../../../../src/verify/branch/history.ts';
import { verifyPath } from '../../../../src/verify/index.ts';
import { PROOF_FOLDER } from '../../../../src/verify/source.ts';
import type { Pins } from '../../../../src/verify/keys.ts';
import { EXIT_CODES } from '../../../../src/verify/verdict.ts';
import { handoutFiles, HANDOUT_FILES } from '../handout.ts';
import { remakeProof } from '../proof.ts';
import type { RemadeProof } from '../proof.ts';
import { jobsOf } from '../segments.ts';

interface ProofInput {
  readonly run: string;
  readonly branch: string | undefined;
  readonly out: string | undefined;
  readonly zip: string | undefined;
  readonly attempt: string | undefined;
  readonly trustedKeys: string | undefined;
  readonly vkey: readonly string[];
  readonly repository: string | undefined;
  readonly approvers: readonly string[];
}

/** `marketops proof`: the proofs of a run again, each with how to check it. */
export const proofCommand: Command<ProofInput> = async (io, input) => {
  const { run, branch = '.' } = input;
  if (!/^[1-9][0-9]{0,19}$/.test(run))
    throw usageError(`${run} is no id of a run: the number in the address of the run.`);
  const path = resolve(io.cwd, branch);
  const pins = await readPins(io, { ...input, path });
  const progress = (done: number, of: number): void => io.progress?.(`${done} of ${of} lines`);
  const { verdict, checks } = await verifyPath(path, { pins, run, progress });
  const missing = checks.find(({ name, status }) => name === 'run' && status === 'missing');
  if (missing !== undefined) throw new MarketOpsError('run_missing', `Nothing to make a proof of: ${missing.detail}.`);
  const found = checks.find(({ status }) => status === 'failed');
  if (verdict === 'UNUSABLE') throw usageError(`${found?.detail ?? path}.`);
  if (verdict === 'TAMPERED')
    throw new MarketOpsError(
      'ledger_untrusted',
      `No proof is made of a branch that does not hold: ${found?.detail ?? verdict}`,
    );
  const remade = await remakeAll(path, pins, input);
  for (const one of remade) {
    const files = handedOut(one, input, verdict);
    const isOnly = remade.length === 1;
    const { out = input.zip === undefined ? `marketops-proof-${run}` : null, zip } = input;
    // Of several jobs each has its own.
    if (out !== null) io.stdout(`${await writeFolder(io, isOnly ? out : join(out, jobName(one)), files)}\n`);
    if (zip !== undefined)
      io.stdout(`${await writeZip(io, isOnly ? zip : zip.replace(/(?:\.zip)?$/, `-${jobName(one)}.zip`), files)}\n`);
  }
  io.stdout(`verdict: ${verdict}\n`);
  return EXIT_CODES[verdict];
};

async function remakeAll(path: string, pins: Pins | null, { run, attempt }: ProofInput): Promise<Remade[]> {
  const history = await openHistory(path, pins);
  if (history === null)
    throw new MarketOpsError('history_missing', `${path} is no clone with the whole history of a ledger branch.`);
  try {
    const made: Remade[] = [];
    for (const job of await jobsOf(history, run)) {
      const proof = await remakeProof(job, history.read);
      if (attempt !== undefined && attempt !== String(proof.runAttempt)) continue;
      made.push({ ...proof, report: await drawn(proof) });
    }
    if (made.length === 0)
      throw new MarketOpsError('run_missing', `Run ${run} has no attempt ${attempt ?? ''} on the branch.`);
    return made;
  } finally {
    history.close();
  }
}

type Remade = RemadeProof & { readonly report: ReadonlyMap<string, Buffer> };

/** The report and summary: as they are drawn now, by this version. */
async function drawn({ told, files, lines, opened, stretches }: RemadeProof): Promise<Map<string, Buffer>> {
  if (told === null) return new Map();
  const { proof, plan } = told;
  const { run } = proof;
  const text = (name: string): string => files.get(name)?.toString() ?? '';
  const isWithheld = run.policy_source?.withheld === true;
  const server = `https://${opened.origin.split('/repositories/')[0] ?? ''}`;
  const input: ReportInput = {
    ...{ proof, plan, kinds: KINDS, lines, standings: [], comparison: null },
    ledgerText: text(PROOF_FILES.ledger),
    evidenceText: text(PROOF_FILES.evidence),
    approversText: text(PROOF_FILES.approvers),
    checkpoints: stretches,
    policyText: text(PROOF_FILES.policy),
    policyFile: run.policy_source?.path ?? null,
    terms: isWithheld
      ? null
      : approvalTerms(parsePolicy(files.get(PROOF_FILES.policy) ?? Buffer.alloc(0), PROOF_FILES.policy, KINDS).value),
    links: linksOf(
      {
        ...{ serverUrl: server, repository: run.repository, runId: run.run_id },
        ...{ runAttempt: run.run_attempt, workflowRef: run.workflow_ref },
      },
      { environment: run.environment, policyUrl: null, artifact: null, action: null },
    ),
    warnings: opened.warnings.flatMap((one) => ('omitted' in one ? [] : [one])),
  };
  const [{ renderReport }, { renderSummary }] = await Promise.all([
    import('../../../../src/report/report.ts'),
    import('../../../../src/report/summary.ts'),
  ]);
  return new Map([
    [PROOF_FILES.report, Buffer.from(await renderReport(input))],
    [PROOF_FILES.summary, Buffer.from(renderSummary(input))],
  ]);
}

/** The proof in its folder, and beside it how to check it. */
function handedOut(remade: Remade, { run }: ProofInput, verdict: string): Map<string, Buffer> {
  const { files, report, opened, stretches } = remade;
  const { repository, origin } = opened;
  const all = handoutFiles({ repository, run, origin, verdict, proof: remade, stretches });
  for (const [name, bytes] of [...files, ...report]) all.set(`${PROOF_FOLDER}/${name}`, bytes);
  const sums = [...all].map(([name, bytes]) => `${digestOf(bytes).slice('sha256:'.length)}  ${name}\n`);
  return all.set(HANDOUT_FILES.sums, Buffer.from(sums.join('')));
}

const jobName = ({ runAttempt, claim }: RemadeProof): string => `attempt-${runAttempt}-${claim.slice(0, 8)}`;

/** @throws MarketOpsError `usage` for a folder that is not empty: a proof is never mixed with what lay there */
async function writeFolder({ cwd }: CommandIo, name: string, files: ReadonlyMap<string, Buffer>): Promise<string> {
  const folder = resolve(cwd, name);
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0)
      throw usageError(`${folder} is not empty. Remove it, or name another one with --out.`);
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes, { flag: 'wx' });
    }
  } catch (error) {
    cannotWrite(folder, error);
  }
  return folder;
}

async function writeZip({ cwd }: CommandIo, name: string, files: ReadonlyMap<string, Buffer>): Promise<string> {
  const path = resolve(cwd, name);
  await writeFile(path, zipOf(files), { flag: 'wx' }).catch((error: unknown) => cannotWrite(path, error));
  return path;
}

function cannotWrite(path: string, error: unknown): never {
  if (error instanceof MarketOpsError) throw error;
  throw usageError(`${path} cannot be written (${messageOf(error)}).`, error);
}
