import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { parsePolicy } from '../authorize/policy/index.ts';
import { formatTime, parseTime } from '../core/clock.ts';
import { MarketOpsError, messageOf, usageError } from '../core/errors.ts';
import { visibleName } from 'foreign-text/visible';
import { KINDS } from '../operations/registry.ts';
import {
  approvalBranchPath,
  approvalMessage,
  collectApprovals,
  findApprovals,
  LONGEST_APPROVAL_MS,
} from '../protocol/approval.ts';
import { APPROVAL_NAMESPACE, parseApprovers } from '../protocol/approvers.ts';
import type { Plan } from '../protocol/plan.ts';
import { PROOF_FILES } from '../protocol/proof.ts';
import { originOf } from '../protocol/trusted-keys.ts';
import { APPROVALS_BRANCH, POLICY_PATH } from '../protocol/vocabulary.ts';
import { shortCode } from '../core/amounts.ts';
import { decision } from '../report/decision.ts';
import type { Decision } from '../report/decision.ts';
import { decisionLines, PLAIN } from '../report/terminal.ts';
import type { Look } from '../report/terminal.ts';
import { readClone } from '../setup/clone.ts';
import { pushFile } from 'git-objects/command';
import { PER_PAGE, readPages } from 'github-client/pages';
import type { Remote } from 'github-names/remote';
import { createReader } from '../targets/github/reader.ts';
import { sshSign } from 'ssh-signatures/sign';
import { readPlan } from '../verify/read-plan.ts';
import { folderSource } from '../verify/source.ts';
import { readWhole } from 'file-sources/source';
import type { FileSource } from 'file-sources/source';
import { openZip } from '../verify/zip.ts';
import { boxOf, operationLines } from './box.ts';
import { readingClient, tokenOf } from './client.ts';
import { answer, checkRemote, readGiven } from './io.ts';
import type { Command, CommandIo, Given } from './io.ts';
import { gitIn } from './ledger-clone.ts';
import { review } from './review.ts';
import type { Run } from './review.ts';

type ApproveOptions = Given<'approve'>;

/** What is going to be signed, and what is known of it. */
interface Subject {
  readonly origin: string;
  readonly environment: string;
  readonly planDigest: string;
  readonly plan: Plan | null;
  readonly box: Decision;
  readonly run: Run | null;
}

/** An approval is for now: over a weekend, and no longer than any may be. */
const LASTS_MS = 3 * 24 * 60 * 60_000;

/** `marketops approve`: shows a plan, asks, signs it with a person's SSH key, and brings the signature where the run finds it. */
export const approve: Command<ApproveOptions> = async (io, options) => {
  checkRemote(options.remote);
  if (options.check !== undefined) return check(io, options.check, options);
  if (options.list) return list(io, await remoteOf(io, options));
  const subject = await subjectOf(io, options);
  io.stdout(`${picture(subject, io.look ?? PLAIN).join('\n')}\n`);
  const question = options.reject === undefined ? 'Sign this plan?' : 'Reject this run?';
  if (!options.yes && io.confirm === null)
    throw usageError('There is no terminal to ask at. Give --yes to go on without.');
  if (!options.yes && !(await io.confirm?.(question))) {
    io.stdout('Nothing was signed.\n');
    return 1;
  }
  if (options.reject !== undefined) {
    if (!(await review(io, subject, 'rejected', options.reject)))
      throw usageError('The run does not wait for a review, so there is nothing to reject.');
    return 0;
  }
  const latest = (subject.run?.createdAt ?? Date.now()) + LONGEST_APPROVAL_MS;
  const message = approvalMessage(subject, formatTime(Math.min(Date.now() + LASTS_MS, latest)));
  const text = sign(io, message, options.key);
  await deliver(io, subject, text, options);
  return 0;
};

/** Says whether an approval text would count, for whom, or why not. */
async function check(io: CommandIo, file: string, options: ApproveOptions): Promise<number> {
  const { approvers, origin, environment, planDigest, createdAt, at, json } = options;
  const given = { approvers, origin, environment, 'plan-digest': planDigest, 'created-at': createdAt, at };
  const missing = Object.entries(given).find(([, value]) => value === undefined);
  if (missing !== undefined) throw usageError(`--check needs --${missing[0]} as well.`);
  const time = (name: string, text = ''): number => {
    const ms = parseTime(text);
    if (ms === null) throw usageError(`--${name} ${text} is no time like 2026-11-22T01:02:03.456Z.`);
    return ms;
  };
  const list = parseApprovers(await readGiven(io, '--approvers', approvers ?? ''));
  const text = (await readGiven(io, '--check', file)).toString();
  const { counted, ignored } = collectApprovals([{ from: file, text }], {
    origin: origin ?? '',
    environment: environment ?? '',
    planDigest: planDigest ?? '',
    createdAt: time('created-at', createdAt),
    now: time('at', at),
    approvers: list.approvers,
  });
  const lines = list.refused.map(
    ({ line, column, message }) => `${approvers ?? ''}:${line}:${column}: the line ${message}`,
  );
  const none = ignored.length + counted.length === 0 ? [{ from: file, reason: 'has no approval text' }] : ignored;
  const found = counted.map(({ text: _text, name, ...rest }) => ({ ...rest, name }));
  const rows = [
    ...found.map(({ principal, key, not_after }) => `counts: ${principal} with ${key}, until ${not_after}`),
    ...none.map(({ from, reason }) => `does not count: ${from}: it ${reason}`),
    ...lines,
  ];
  answer(io, json, { counts: found.length > 0, counted: found, ignored: none, approvers: lines }, rows);
  return found.length > 0 ? 0 : 1;
}

const waiting = z.object({
  workflow_runs: z.array(z.object({ id: z.int(), html_url: z.string(), display_title: z.string() })),
});

/** The runs that wait for a review. */
async function list(io: CommandIo, remote: Remote): Promise<number> {
  const route = `GET /repos/${remote.repository}/actions/runs`;
  const { workflow_runs: runs } = await readingClient(io, remote).read(
    route,
    { status: 'waiting', per_page: 100 },
    waiting,
  );
  for (const { id, html_url: url, display_title: title } of runs)
    io.stdout(visibleName(`${id}  ${url}  ${title}`) + '\n');
  if (runs.length === 0) io.stdout(`No run of ${remote.repository} waits for a review.\n`);
  return 0;
}

async function remoteOf(io: CommandIo, { remote }: ApproveOptions): Promise<Remote> {
  return (await readClone(io.cwd, remote)).remote;
}

const RUN_URL = /^(https?:\/\/[^/\s]+)\/([\w.-]+\/[\w.-]+)\/actions\/runs\/([1-9][0-9]*)(?:[/?#].*)?$/;

const seen = z.object({ created_at: z.iso.datetime(), repository: z.object({ id: z.int() }) });

async function subjectOf(io: CommandIo, options: ApproveOptions): Promise<Subject> {
  const { what, digest } = options;
  if ((what === undefined) === (digest === undefined))
    throw usageError('Name what to approve: the URL or id of a run, a folder with its plan, or --digest sha256:….');
  if (what === undefined) return ofDigest(io, options);
  const [, server, repository, id = what] = RUN_URL.exec(what) ?? [];
  if (server === undefined || repository === undefined) {
    if (statSync(resolve(io.cwd, what), { throwIfNoEntry: false })?.isDirectory() === true)
      return ofProof(folderSource(resolve(io.cwd, what)), options, null);
    if (!/^[1-9][0-9]*$/.test(what)) throw usageError(`${what} is neither the URL or id of a run nor a folder.`);
  }
  const remote =
    server === undefined || repository === undefined ? await remoteOf(io, options) : { server, repository };
  const route = `GET /repos/${remote.repository}/actions/runs/${id}`;
  const { created_at: created, repository: of } = await readingClient(io, remote).read(route, {}, seen);
  return ofRun(io, { ...remote, id, repositoryId: String(of.id), createdAt: Date.parse(created) }, options);
}

async function ofDigest(io: CommandIo, options: ApproveOptions): Promise<Subject> {
  const { digest: planDigest = '', origin, environment } = options;
  if (!/^sha256:[0-9a-f]{64}$/.test(planDigest)) throw usageError('--digest is not sha256: and 64 hex digits.');
  const named = async (): Promise<string> => {
    const remote = await remoteOf(io, options);
    return originOf(remote.server, (await createReader(readingClient(io, remote)).repository(remote.repository)).id);
  };
  const policy = async (): Promise<string> =>
    parsePolicy(await readGiven(io, POLICY_PATH, POLICY_PATH), POLICY_PATH, KINDS).value.environment;
  const box = decision('planned', {
    title: ['A plan that is not here'],
    sentence: 'What it would do cannot be shown.',
    code: shortCode(planDigest),
  });
  const about = { origin: origin ?? (await named()), environment: environment ?? (await policy()) };
  return { ...about, planDigest, plan: null, box, run: null };
}

/** The plan that a dry run left, as a folder or a zip. */
async function ofProof(source: FileSource, options: ApproveOptions, run: Run | null): Promise<Subject> {
  const plan = await readPlan(source, KINDS);
  if (typeof plan === 'string') throw usageError(`There is no plan to approve: ${plan}.`);
  // Who can upload an artifact of one repository chooses what it holds.
  if (run !== null && plan.repository_id !== run.repositoryId)
    throw new MarketOpsError(
      'repository_mismatch',
      `The plan in run ${run.id} is of the repository with the id ${plan.repository_id}, and ${run.repository} has the id ` +
        `${run.repositoryId}: it is not signed. Find out who put it there.`,
    );
  const read = (path: string): Promise<Buffer> => readWhole(source, path, MOST_BYTES);
  const policy = await read(PROOF_FILES.policy);
  if (options.environment === undefined && policy.length === 0)
    throw usageError('The policy is withheld, so name the environment: --environment NAME.');
  const { phase_4_proof_ledger: ledger } = z
    .object({ phase_4_proof_ledger: z.object({ origin: z.string() }) })
    .parse(JSON.parse((await read(PROOF_FILES.proof)).toString()));
  return {
    origin: options.origin ?? (run === null ? ledger.origin : originOf(run.server, run.repositoryId)),
    environment: options.environment ?? parsePolicy(policy, PROOF_FILES.policy, KINDS).value.environment,
    planDigest: plan.plan_digest,
    plan,
    box: await boxOf(source, run?.server ?? `https://${ledger.origin.split('/')[0] ?? ''}`, plan),
    run,
  };
}

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_PAGES = 100;
const artifacts = z.object({
  artifacts: z.array(z.object({ id: z.int(), name: z.string(), archive_download_url: z.string() })),
});

async function ofRun(io: CommandIo, run: Run, options: ApproveOptions): Promise<Subject> {
  const route = `GET /repos/${run.repository}/actions/runs/${run.id}/artifacts`;
  const client = readingClient(io, run);
  const ask = async (page: number) => {
    const { artifacts: items } = await client.read(route, { per_page: PER_PAGE, page }, artifacts);
    return { items, link: null };
  };
  const all = await readPages(ask, MOST_PAGES);
  if (all === null)
    throw usageError(
      `Run ${run.id} has more than ${MOST_PAGES * PER_PAGE} artifacts: download its plan and approve that folder.`,
    );
  // GitHub promises no order: ids grow, and a later attempt's plan is the one that runs.
  const [plan] = all.filter(({ name }) => /^marketops-plan(?:-|$)/.test(name)).sort((a, b) => b.id - a.id);
  if (plan === undefined) throw usageError(`Run ${run.id} has no artifact marketops-plan: its plan job left none.`);
  const folder = mkdtempSync(join(tmpdir(), 'marketops-approve-'));
  try {
    const file = join(folder, 'plan.zip');
    writeFileSync(file, await download(io, plan.archive_download_url));
    const zip = await openZip(file);
    return await ofProof(zip, options, run).finally(() => zip.close());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** GitHub answers with the address of a store, which must not see the token. */
async function download(io: CommandIo, url: string): Promise<Buffer> {
  const authorization = `Bearer ${tokenOf(io) ?? ''}`;
  const first = await fetch(url, { headers: { authorization }, redirect: 'manual' });
  const location = first.headers.get('location');
  const answer = location === null ? first : await fetch(location);
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (answer.ok && bytes.length <= MOST_BYTES) return bytes;
  throw new MarketOpsError(
    'not_found',
    `The plan's artifact cannot be downloaded (${answer.status}). Is GH_TOKEN set?`,
  );
}

/** The box of the plan, with what exactly a signature is of, and every operation. */
function picture({ origin, environment, planDigest, plan, box, run }: Subject, look: Look): string[] {
  const rows = [
    ...box.rows,
    { label: 'Signed for', lines: [['the environment ', { name: environment }, ' of ', { name: origin }]] },
    { label: 'Plan', lines: [[planDigest]] },
  ];
  const url =
    run === null ? [] : [{ text: 'See the run', url: `${run.server}/${run.repository}/actions/runs/${run.id}` }];
  return [
    ...decisionLines({ ...box, rows, steps: url }, look),
    ...(plan === null ? [] : operationLines(plan, () => null)).map(visibleName),
  ];
}

/** Signs by a person's SSH key. @throws MarketOpsError `usage`, `sign_failed` */
export function sign(io: CommandIo, message: string, file: string | undefined): string {
  const key = file ?? gitIn(io)(['config', '--default', '', '--get', 'user.signingkey']).replace(/^key::/, '');
  if (key === '') throw usageError('Name the SSH key to sign with: --key FILE, or `git config user.signingkey`.');
  try {
    const signature = sshSign(message, { key, namespace: APPROVAL_NAMESPACE, cwd: io.cwd, env: io.env });
    const text = `${message}${signature}`;
    const [found] = findApprovals(text);
    if (typeof found?.signature === 'string') throw new Error(`what it made ${found.signature}`);
    return text;
  } catch (error) {
    throw new MarketOpsError('sign_failed', `ssh-keygen did not sign: ${messageOf(error)}.`, { cause: error });
  }
}

/** To a file where one is named; as the review that the run waits for; else to the branch of approvals. */
async function deliver(io: CommandIo, subject: Subject, text: string, { out, remote }: ApproveOptions): Promise<void> {
  if (out !== undefined) {
    writeFileSync(resolve(io.cwd, out), text, { flag: 'wx' });
    io.stdout(`Signed into ${out}: put it into the folder of the input approvals.\n`);
    return;
  }
  if (await review(io, subject, 'approved', text)) return;
  const [found] = findApprovals(text);
  const key = typeof found?.signature === 'object' ? found.signature.key.fingerprint : '';
  const path = approvalBranchPath(subject.planDigest, key);
  pushFile(gitIn(io), { remote, branch: APPROVALS_BRANCH }, { path, text, message: 'Approve a plan' });
  io.stdout(`Signed into ${path} of the branch ${APPROVALS_BRANCH}: re-run the job that ships.\n`);
}
