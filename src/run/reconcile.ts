import { peekBranch } from '../audit/branch-tree.ts';
import type { LedgerBranchReader } from '../audit/branch-tree.ts';
import type { LedgerState } from '../audit/tree.ts';
import { delegationOf, parsePolicy, registriesOf } from '../authorize/policy/index.ts';
import type { AuthorizationPolicy, PolicyRef } from '../authorize/policy/index.ts';
import { messageOf, MarketOpsError } from '../core/errors.ts';
import { Accounting } from '../execute/accounted.ts';
import { messages } from '../execute/reconcile.ts';
import type { Reconciler, Reconciliation } from '../execute/reconcile.ts';
import type { Kind } from '../operations/kind.ts';
import type { Source } from '../operations/default-branch.ts';
import type { GitHubReader, Inventory } from '../operations/ports.ts';
import type { RunFacts } from '../protocol/facts.ts';
import type { Keyring } from '../protocol/history.ts';
import { readShaped } from 'canonical-json/jcs';
import type { Line } from '../protocol/ledger.ts';
import { BASELINE_PATH, baselineShape, CHECKPOINT_PATH, LEDGER_BRANCH } from '../protocol/ledger-files.ts';
import { originOf, readTrustedKeys } from '../protocol/trusted-keys.ts';
import { POLICY_PATH, TRUSTED_KEYS_PATH } from '../protocol/vocabulary.ts';
import { decision } from '../report/decision.ts';
import type { Blocker, Decision } from '../report/decision.ts';
import { code, link, prose } from 'foreign-text/markdown';
import { boxPart } from '../report/summary-parts.ts';
import { bypasses } from './bypass.ts';
import type { Finding } from './bypass.ts';
import { doesNotHold, walkLedger } from './ledger-walk.ts';

export { messages };

/** The keys that the default branch lists: under which the ledger's commits count. @throws `trusted_keys_invalid` */
export async function keyringOf(facts: RunFacts, { read, branch }: Source, now: number): Promise<Keyring> {
  const bytes = await read(TRUSTED_KEYS_PATH);
  const trusted = bytes === null ? [] : readTrustedKeys(bytes, `${TRUSTED_KEYS_PATH} on ${branch}`);
  return { origin: originOf(facts.serverUrl, facts.repositoryId), trusted, now };
}

/** What the policy on the default branch says of findings, and which registries may be asked. @throws `policy_invalid` */
export async function reconcilePolicy(
  { read }: Source,
  reader: GitHubReader,
  kinds: readonly Kind[],
): Promise<{ readonly rules: AuthorizationPolicy['reconcile']; readonly registries: readonly string[] }> {
  const own = await read(POLICY_PATH);
  const source = own === null ? null : delegationOf(own, POLICY_PATH);
  // A policy in a place that this token cannot read waives nothing.
  const bytes = source === null ? own : await readFrom(source, reader);
  if (bytes === null) return { rules: undefined, registries: [] };
  const { value } = parsePolicy(bytes, source?.path ?? POLICY_PATH, kinds);
  return { rules: value.reconcile, registries: registriesOf(value) };
}

async function readFrom({ repository, path, ref }: PolicyRef, reader: GitHubReader): Promise<Uint8Array | null> {
  try {
    const commit = await reader.commit(repository, ref);
    return commit === null ? null : await reader.file(repository, path, commit.sha);
  } catch (error) {
    if (error instanceof MarketOpsError && error.code === 'not_found') return null;
    throw error;
  }
}

/** What a reconcile job finds, without a key and without writing: it reads and reports. */
export interface ReconcileReport extends Reconciliation {
  /** Why the ledger's branch does not hold, so that nothing can be compared with it; null when it holds. */
  readonly ledgerFault: string | null;
  /** The head of the branch, where commits that do not count lie on top of the accepted one. */
  readonly foreignHead: string | null;
  /** What GitHub has and the ledger does not account for. */
  readonly findings: readonly Finding[];
}

export interface ReconcileSource {
  readonly facts: Pick<RunFacts, 'repository' | 'repositoryId'>;
  readonly branch: LedgerBranchReader;
  readonly keys: Keyring;
  readonly kinds: readonly Kind[];
  readonly reconciler: Reconciler;
  readonly inventory: Inventory;
  readonly rules: AuthorizationPolicy['reconcile'];
  /** Called for each reading of the ledger anew; what it answers gets every line. */
  readonly begin?: () => (line: Line) => void;
}

/** How often everything is read anew because a run wrote to the ledger meanwhile. */
const MOST_READINGS = 3;

/** @throws MarketOpsError `ledger_missing` */
export async function reconcileReport(source: ReconcileSource): Promise<ReconcileReport> {
  const { branch, keys } = source;
  for (let reading = 1; ; reading++) {
    let state: LedgerState | null;
    try {
      state = await peekBranch(branch, keys);
    } catch (error) {
      return { settled: [], left: [], findings: [], foreignHead: null, ledgerFault: faultOf(error) };
    }
    if (state === null) throw missing();
    const report = await reportOn(state, source);
    // A run that wrote in between made things that this reading of the ledger does not account for.
    const isSettled = report.findings.length === 0 || (await branch.head())?.sha === state.parent;
    if (isSettled || reading === MOST_READINGS) return report;
  }
}

async function reportOn(state: LedgerState, source: ReconcileSource): Promise<ReconcileReport> {
  const foreignHead = state.base === state.parent ? null : state.parent;
  const found = await source.reconciler.look(state);
  try {
    const accounting = await accountedFor(state, source);
    const findings = accounting === null ? [] : await bypasses(accounting, source.inventory, source.rules);
    return { ...found, foreignHead, findings, ledgerFault: null };
  } catch (error) {
    return { ...found, foreignHead, findings: [], ledgerFault: faultOf(error) };
  }
}

/** What the ledger accounts for, all of it checked; null before its first line. */
async function accountedFor(
  state: LedgerState,
  { branch, kinds, facts, begin }: ReconcileSource,
): Promise<Accounting | null> {
  const checkpoint = await state.read(CHECKPOINT_PATH);
  if (checkpoint === null) return null;
  const baseline = readShaped(baselineShape, await state.read(BASELINE_PATH));
  if (baseline === null) throw doesNotHold(`${BASELINE_PATH} is missing or cannot be read`);
  const [tree = new Map()] = await branch.trees([state.base]);
  const accounting = new Accounting({ baseline, kinds, repositoryId: facts.repositoryId });
  const tell = begin?.();
  for await (const { lines, planOf } of walkLedger(branch, state, tree, kinds)) {
    for (const line of lines) {
      accounting.add(line, planOf);
      tell?.(line);
    }
  }
  const [run] = accounting.unknownPlans;
  if (run !== undefined) throw doesNotHold(`the plan of run ${run} is not on it`);
  return accounting;
}

/** What is wrong with the branch; another failure is none of its. */
function faultOf(error: unknown): string {
  if (error instanceof MarketOpsError && FAULTS.includes(error.code)) return messageOf(error);
  throw error;
}

const FAULTS: readonly string[] = ['ledger_untrusted', 'ledger_forked', 'ledger_key_retired'];

function missing(): MarketOpsError {
  return new MarketOpsError(
    'ledger_missing',
    `There is no branch ${LEDGER_BRANCH}, so nothing can be compared with it. Run \`marketops ledger init\` in a clone; ` +
      'if there was one before, find out who deleted it.',
  );
}

const WORDS: Readonly<Record<Finding['finding'], string>> = {
  unknown: 'has no receipt',
  changed: 'is not as it was left',
  gone: 'is gone',
  latest: 'is the latest release, though no operation made it that',
};

/** A finding in a line: `release v1.0.0 is not as it was left`. */
export function findingMessage({ kind, tag, finding }: Finding): string {
  return `${kind} ${tag} ${WORDS[finding]}`;
}

/** So many findings are listed; all are counted. */
const MOST_LISTED = 500;

/** The box over it: what was found, or that nothing was. */
export function reconcileDecision(report: ReconcileReport, repository: string): Decision {
  const { inDoubt, unknown, changed } = countsOf(report);
  const { findings, ledgerFault } = report;
  const clean = ledgerFault === null && inDoubt + unknown + changed === 0;
  const found: Blocker[] = [
    ...(ledgerFault === null
      ? []
      : [{ title: 'The ledger does not hold', code: 'ledger_untrusted', about: [{ prose: ledgerFault }] }]),
    ...findings.map((one) => ({
      title: 'Not on the ledger',
      code: one.finding,
      about: [{ prose: findingMessage(one) }],
    })),
    ...messages(report).map((text) => ({ title: 'Without an outcome', code: 'in_doubt', about: [{ prose: text }] })),
  ];
  return decision(clean ? 'in_order' : 'found', {
    title: ['Reconcile ', { name: repository }],
    sentence: clean
      ? 'Nothing was found: the ledger accounts for every tag and release, and no intent is without its outcome.'
      : 'Look at what was found. The next prod run records what became of intents; look who made the rest.',
    rows: [
      { label: 'Intents', lines: [[`${inDoubt} without an outcome, of runs that are over`]] },
      { label: 'Tags', lines: [[`${unknown} tags and releases without a receipt, ${changed} not as they were left`]] },
    ],
    blockers: clean ? [] : found,
  });
}

/** The same for people, as Markdown. */
export function reconcileSummary(report: ReconcileReport, repository: string): string {
  const { findings, foreignHead, ledgerFault } = report;
  const open = messages(report).map((line) => `- ${prose(line)}\n`);
  const listed = findings
    .slice(0, MOST_LISTED)
    .map(
      ({ kind, tag, finding, digest, url }) =>
        `- ${kind} ${link(code(tag), url)} ${WORDS[finding]}${digest === null ? '' : ` (${code(digest)})`}\n`,
    );
  const more = findings.length > MOST_LISTED ? `- … and ${findings.length - MOST_LISTED} more\n` : '';
  const compared = ledgerFault === null ? `${listed.join('')}${more}` || 'None.\n' : 'Not compared.\n';
  const branch =
    ledgerFault ??
    (foreignHead === null
      ? 'Holds.'
      : `Holds. Commits that do not count lie on top (head ${foreignHead}); the next run sets them aside and records them.`);
  return (
    `${boxPart({ decision: reconcileDecision(report, repository) })}\n\n### The ledger\n\n${prose(branch)}\n\n` +
    `### Intents without an outcome\n\n${open.join('') || 'None.\n'}\n` +
    `### Tags and releases that the ledger does not account for\n\n${compared}`
  );
}

/** The counts that the job gives as outputs; what belongs to runs that go on is no finding. */
export function countsOf({ settled, left, findings }: ReconcileReport) {
  const unknown = findings.filter(({ finding }) => finding === 'unknown').length;
  return {
    inDoubt: settled.length + left.filter(({ live }) => !live).length,
    unknown,
    changed: findings.length - unknown,
  };
}

/** Why the job must fail. */
export function reconcileFailure(report: ReconcileReport): MarketOpsError | null {
  const { inDoubt, unknown, changed } = countsOf(report);
  if (report.ledgerFault === null && inDoubt + unknown + changed === 0) return null;
  return new MarketOpsError(
    'reconcile_found',
    (report.ledgerFault === null ? '' : `${report.ledgerFault} `) +
      `${inDoubt} intents of runs that are over have no outcome, ${unknown} tags and releases have no receipt, ${changed} are ` +
      'not as they were left. The next prod run records what became of the first; look who made the others.',
  );
}

/** What the output `report` holds. */
export function reportOutput({ settled, left, findings, ledgerFault, foreignHead }: ReconcileReport): string {
  const of = (finding: Finding['finding']) =>
    findings
      .filter((one) => one.finding === finding)
      .slice(0, MOST_LISTED)
      .map(({ kind, tag, digest, url }) => ({ kind, tag, digest, url }));
  return JSON.stringify({
    ledger: { fault: ledgerFault, foreign_head: foreignHead },
    ...{ settled, left, unknown: of('unknown'), changed: of('changed'), gone: of('gone'), latest: of('latest') },
  });
}
