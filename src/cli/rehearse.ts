import { statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { parsePolicy } from '../authorize/policy/index.ts';
import { EMPTY_TIP, tipFile } from '../audit/tree.ts';
import { messageOf, usageError } from '../core/errors.ts';
import { KINDS } from '../operations/registry.ts';
import { TIP_PATH } from '../protocol/ledger-files.ts';
import { complete } from '../protocol/plan.ts';
import type { Plan } from '../protocol/plan.ts';
import { PROOF_FILES } from '../protocol/proof.ts';
import { REHEARSAL_HOST } from '../protocol/vocabulary.ts';
import { rehearse } from '../rehearse/rehearse.ts';
import type { Rehearsal } from '../rehearse/rehearse.ts';
import { shownLog } from 'action-runner/runner';
import type { Decision } from '../report/decision.ts';
import { logText } from 'foreign-text/visible';
import { decisionLines, PLAIN } from '../report/terminal.ts';
import { parseRemote } from 'github-names/remote';
import { verifyFolder } from '../verify/index.ts';
import { folderSource } from '../verify/source.ts';
import { sign } from './approve.ts';
import { boxOf, operationLines, planBox } from './box.ts';
import { readingClient } from './client.ts';
import type { Command, CommandIo, Given } from './io.ts';

type RehearseOptions = Given<'rehearse'>;

/** Of a checkout, where no plan and no commit finds it. */
const OUT = '.marketops/rehearsal/proof';

/**
 * `marketops rehearse`: runs the true action against an embedded GitHub on this machine: preview, plan, approval, prod
 * run, and its spent receipts offered again. Leaves the prod run's proof in `--out`, the preview's in `<out>-plan`. The
 * key is made for the occasion, or taken from MARKETOPS_HMAC_KEY.
 */
export const rehearseCommand: Command<RehearseOptions> = async (io, values) => {
  const say = (text: string): void => {
    if (!values.json) io.stdout(`${text.split('\n').map(logText).join('\n')}\n`);
  };
  const draw = (box: Decision): void => {
    if (!values.json) io.stdout(`\n${decisionLines(box, io.look ?? PLAIN).join('\n')}\n\n`);
  };
  const workspace = resolve(io.cwd, values.workspace);
  const out = values.out === undefined ? join(workspace, OUT) : resolve(io.cwd, values.out);
  if (values.out === undefined) {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(join(dirname(out), '.gitignore'), '*\n');
  }
  await complete(KINDS);
  const rehearsal = await rehearse({
    dist: io.dist,
    workspace,
    operations: values.operations,
    policy: values.policy,
    out,
    variables: values.variable.join('\n'),
    event: values.event ?? null,
    at: timeOf(values.at),
    offline: values.offline,
    signed: values.signed,
    sign: (message, keyFile) => sign(io, message, keyFile),
    hmacKey: io.env['MARKETOPS_HMAC_KEY'] ?? '',
    say,
    step: (step, of) => io.progress?.(`Step ${step} of ${of}`),
    onPlan: async (folder, judged) => {
      const plan = JSON.parse(await readFile(join(folder, PROOF_FILES.plan), 'utf8')) as Plan;
      draw(judged ? await boxOf(folderSource(folder), `https://${REHEARSAL_HOST}`, plan) : planBox(plan, {}));
      const sizeOf = (path: string): number | null =>
        statSync(join(workspace, path), { throwIfNoEntry: false })?.size ?? null;
      for (const line of operationLines(plan, sizeOf)) say(line);
    },
    parsePolicy: (bytes) => parsePolicy(bytes, values.policy, KINDS).value,
    emptyLedger: { [TIP_PATH]: { content: Buffer.from(tipFile(EMPTY_TIP)) } },
    releasesOf: (remote) => releasesOf(io, remote, say),
    comingTag: async (directory) => {
      const { readProject } = await import('next-version/project');
      const { prefix, version } = await readProject(directory, new Date());
      return prefix + version;
    },
  });
  const { prod, proof, vkey, approvers } = rehearsal;
  const { verdict } = await verifyFolder(proof, rehearsal.trustedKeys, approvers.text);
  const replayed = replayVerdict(rehearsal);
  const published = Number(prod.outputs['shipped-count'] ?? '0') > 0;
  const passed =
    prod.exitCode === 0 && published && verdict === 'VERIFIED' && replayed.rejected && rehearsal.writesInDryRun === 0;
  if (values.json) io.stdout(`${JSON.stringify(summary(rehearsal, verdict, replayed.answer), null, 2)}\n`);
  else {
    const told = shownLog(prod.log);
    const warnings = told.split('\n').filter((line) => line.startsWith('warning: '));
    say(prod.exitCode === 0 ? warnings.join('\n') : `\n${told}`);
    if (prod.exitCode === 0 && !published)
      say('Nothing was published: everything in the plan is there already. That shows nothing of a release.');
    const plan = JSON.parse(await readFile(join(proof, PROOF_FILES.plan), 'utf8')) as Plan;
    const box = await boxOf(folderSource(proof), `https://${REHEARSAL_HOST}`, plan);
    const dry = [`${rehearsal.writesInDryRun} requests that could change anything`];
    const rows = [...box.rows, { label: 'Dry runs', lines: [dry] }, { label: 'Replay', lines: [[replayed.answer]] }];
    draw({ ...box, rows });
    say(`Report: ${join(proof, PROOF_FILES.report)}`);
    say(`Proof: ${proof}`);
    const list = approvers.text === '' ? '' : ` --approvers ${approvers.file}`;
    say(`To verify it again: marketops verify ${proof} --vkey ${vkey}${list}`);
    say(`Plan digest: ${rehearsal.planDigest}`);
    say(`verdict: ${verdict}`);
  }
  return passed ? 0 : 1;
};

function timeOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(ms)) throw usageError(`--at ${text} is no time with its zone, like 2027-01-04T09:00Z.`);
  return ms;
}

const releaseSchema = z.object({
  tag_name: z.string(),
  name: z.string().nullish(),
  body: z.string().nullish(),
  draft: z.boolean(),
  prerelease: z.boolean(),
});

/** What the API of the remote lists; null, and a word about it, where it cannot be asked. */
async function releasesOf(io: CommandIo, url: string, say: (text: string) => void) {
  const remote = parseRemote(url);
  if (remote === null) return null;
  const [owner = '', repo = ''] = remote.repository.split('/');
  try {
    const client = readingClient(io, remote);
    const found = await client.list('GET /repos/{owner}/{repo}/releases', { owner, repo }, releaseSchema);
    return found
      .map(({ tag_name: tag, name = null, body = null, ...rest }) => ({ tag, name, body, ...rest }))
      .reverse();
  } catch (error) {
    say(`Note: the releases of ${remote.repository} could not be read: ${messageOf(error)}`);
    return null;
  }
}

function replayVerdict({ replay }: Rehearsal): { rejected: boolean; answer: string } {
  if (replay === null) return { rejected: true, answer: 'not tried, nothing was shipped' };
  const operations = JSON.parse(replay.outputs['operations'] ?? '[]') as {
    code: string | null;
    outcome: string | null;
  }[];
  const codes = [...new Set(operations.map(({ code }) => code).filter((code) => code !== null))];
  const shipped = operations.some(({ outcome }) => outcome === 'succeeded');
  const rejected = !shipped && replay.outputs['shipped-count'] === '0';
  return {
    rejected,
    answer: codes.length > 0 ? `rejected (${codes.join(', ')})` : (replay.outputs['result'] ?? replay.log),
  };
}

function summary(rehearsal: Rehearsal, verdict: string, replay: string) {
  const { planDigest, prod, proof, writesInDryRun } = rehearsal;
  return {
    plan_digest: planDigest,
    result: prod.outputs['result'] ?? null,
    operations: JSON.parse(prod.outputs['operations'] ?? '[]') as unknown,
    writes_in_dry_run: writesInDryRun,
    replay,
    proof,
    verdict,
  };
}
