import { ProofFolder } from '../audit/proof-folder.ts';
import { MarketOpsError } from '../core/errors.ts';
import type { OperationOutcome } from '../execute/outcome.ts';
import type { Kind } from '../operations/kind.ts';
import { kindOf } from '../protocol/plan.ts';
import type { PlannedOperation } from '../protocol/plan.ts';
import { foreignWarnings } from '../protocol/ledger.ts';
import { isConsequence } from '../protocol/run-result.ts';
import { changedOperations } from '../protocol/plan-difference.ts';
import type { Standing } from '../protocol/standing.ts';
import type { CanonicalProof } from '../protocol/proof.ts';
import { once } from 'async-parts/parallel';
import { logWarnings } from './deps.ts';
import type { Deps } from './deps.ts';
import { counted } from '../core/amounts.ts';
import { standingText } from '../protocol/standing.ts';
import { linksOf } from '../report/input.ts';
import { APPROVAL_USED } from '../execute/batch-files.ts';
import { onAuthorizedEvidence } from './authorized.ts';
import type { Ending, FinishOptions, Pages } from './finish.ts';
import { judgePlan, namedIn } from './judging.ts';
import { prepare } from './prepare.ts';
import type { Prepared } from './prepare.ts';

/** What a run leaves behind, for outputs, summary and exit code. */
export interface RunReport {
  readonly kinds: readonly Kind[];
  readonly proof: CanonicalProof;
  readonly proofPath: string;
  readonly summary: string;
  readonly operations: readonly PlannedOperation[];
  /** How each operation ended that was begun or left as it is, by id. */
  readonly outcomes: ReadonlyMap<string, OperationOutcome>;
  /** What a dry run foretells of each operation, in file order; empty in prod. */
  readonly standings: readonly Standing[];
  /** Why the job must fail; null when everything went as asked. */
  readonly failure: MarketOpsError | null;
}

/** How often a plan is decided about when it loses an approval to another run each time. */
const MOST_DECISIONS = 3;

/** What comes after planning. */
export const phases = once(() => import('./phases.ts'));
/** What tells of it. */
export const pages = once(() => import('./pages.ts'));

/**
 * The whole story: plan, authorize, execute, audit, report. Bad input throws before a plan exists, and nothing was
 * done; from then on there is a proof of what was blocked, done or left in doubt.
 * @throws MarketOpsError for bad input
 */
export async function run({ log: given, ...world }: Deps): Promise<RunReport> {
  const told = new Set<string>();
  // What is decided again is not told again.
  const warning = (message: string): void => {
    if (!told.has(message)) given.warning(message);
    told.add(message);
  };
  const log = { ...given, warning };
  const deps: Deps = { ...world, log };
  const { facts } = deps;
  let prepared = await log.group(`Plan (${facts.mode})`, async () => {
    const made = await onAuthorizedEvidence(deps, await prepare(deps));
    await logPlan(deps, made);
    return made;
  });
  logWarnings(log, prepared.warnings);
  const { beginProof, dryRun, prod, unsigned } = await phases();
  const folder = await ProofFolder.create(deps.proofDirectory);
  beginProof(folder, prepared);
  await deps.onProof(folder.path);
  await log.group('Authorize', () => logDecisions(deps, prepared));
  const decideAgain = async (): Promise<void> => {
    prepared = { ...prepared, ...(await judgePlan(deps, prepared.plan, { ...prepared, ready: null })) };
    folder.takeBackApprovals();
    beginProof(folder, prepared);
    logWarnings(log, prepared.warnings);
    await logDecisions(deps, prepared);
  };
  const finishOptions = (ending: Ending): FinishOptions => ({
    ...ending,
    facts,
    plan: prepared.plan,
    planBytes: prepared.planBytes,
    approvals: prepared.approvals,
    signedApprovals: namedIn(prepared),
    evidenceDigest: prepared.evidenceDigest,
    evidenceBytes: prepared.evidenceBytes,
    policySource: prepared.governance.policySource,
    decisions: prepared.decisions.map(({ operation, record }) => ({
      operation_id: operation.operation_id,
      decision: record.decision,
      violations: record.violations,
    })),
    governance: prepared.governance,
    warnings: [...prepared.warnings, ...(ending.untold ?? [])],
    standings: prepared.standings,
    comparison: prepared.comparison,
    kinds: deps.kinds,
    warn: log.warning,
    folder,
    links: linksOf(facts, {
      environment: deps.inputs.environment,
      policyUrl: prepared.governance.policyUrl,
      artifact: deps.inputs.artifact?.name ?? null,
      action: deps.actionRepository,
    }),
  });
  let draft: Promise<Pages | null> = Promise.resolve(null);
  // The pages are drawn while GitHub takes the commit that closes the run.
  const onClosing = (ending: () => Ending): void => {
    draft = deps
      .sent()
      .then(pages)
      .then(({ drawPages }) => drawPages(finishOptions(ending())))
      .catch(() => null);
  };
  const ship = async (time = 1): Promise<Ending> => {
    try {
      if (time > 1) await decideAgain();
      return await prod(deps, prepared, folder, onClosing);
    } catch (error) {
      if (!(error instanceof MarketOpsError)) throw error;
      // Another run was first to use an approval: it is decided again, without it.
      return error.code === APPROVAL_USED && time < MOST_DECISIONS
        ? ship(time + 1)
        : unsigned(deps, prepared, folder, error);
    }
  };
  const ending = await log.group('Execute', async () => {
    if (facts.mode !== 'prod') {
      log.info('A dry run: every side effect is blocked.');
      return dryRun(deps, prepared, folder);
    }
    return ship();
  });
  const { decisionLines, finishProof, PLAIN } = await pages();
  const { proof, summary, decision } = await log.group('Audit', async () => {
    const finished = await finishProof(finishOptions(ending), await draft);
    const { entries, head } = finished.proof.phase_4_proof_ledger;
    log.info(`${counted(entries, 'line')} in the ledger, head ${head}`);
    return finished;
  });
  for (const line of decisionLines(decision, PLAIN)) log.info(line);
  const [step] = decision.steps;
  log.info(`Result: ${proof.run.result}${step === undefined ? '' : `. ${step.text}: ${String(step.url)}`}`);
  logWarnings(log, foreignWarnings(ending.session.lines));
  const failure = ending.failure ?? jobFailure(deps, prepared, proof);
  return {
    kinds: deps.kinds,
    proof,
    summary,
    proofPath: folder.path,
    operations: prepared.plan.operations,
    outcomes: ending.outcomes,
    standings: prepared.standings,
    failure,
  };
}

/** What the policy says of each operation, and why. */
function logDecisions({ log }: Deps, { judged, standings }: Prepared): Promise<void> {
  for (const [i, { operation, verdict, violations }] of judged.entries()) {
    const standing = standings[i];
    const word = standing === undefined ? (verdict === 'refuse' ? 'refused' : 'permitted') : standingText(standing);
    const sign = word === 'refused' ? '\u2715' : word === 'permitted' ? '\u2713' : '\u25d4';
    log.info(`${sign} ${operation.operation_id}: ${word}`);
    for (const { code, message } of standing?.reasons ?? violations) log.info(`  ${message} [${code}]`);
  }
  return Promise.resolve();
}

async function logPlan({ log, kinds, facts, inputs }: Deps, { plan, comparison }: Prepared): Promise<void> {
  log.info(`Plan digest ${plan.plan_digest}`);
  for (const operation of plan.operations) {
    const reason = operation.reason === null ? '' : ` (${operation.reason})`;
    log.info(`${operation.operation_id}: ${operation.effect} ${kindOf(operation, kinds).describe(operation)}${reason}`);
  }
  if (comparison === null) return;
  const { runId, repository } = facts;
  const where = { links: { artifact: inputs.artifact?.name ?? null }, runId, repository };
  const { changeLines } = await pages();
  for (const line of changeLines(comparison, where)) log.info(line);
}

function jobFailure({ inputs }: Deps, { judged, comparison }: Prepared, proof: CanonicalProof): MarketOpsError | null {
  const { result } = proof.run;
  const changed = changedOperations(comparison);
  let isTold = false;
  const violations = judged.flatMap((item) =>
    item.violations.flatMap((violation) => {
      if (violation.code !== 'plan_digest_differs') return [{ ...violation, id: item.operation.operation_id }];
      // Every operation is refused for it, and one sentence says which of them are not what was approved.
      if (isTold) return [];
      isTold = true;
      return [{ ...violation, id: changed === null ? 'the plan' : [...changed].join(', ') }];
    }),
  );
  if (result === 'planned') {
    const fatal = violations.filter(({ code }) => {
      if (code === 'plan_digest_differs') return true;
      if (code === 'conflict') return inputs.failOn !== 'none';
      return code !== 'mode_not_prod' && inputs.failOn === 'violation';
    });
    const [first] = fatal;
    return first === undefined ? null : new MarketOpsError(first.code, `${first.id}: ${first.message}`);
  }
  if (result === 'shipped' || result === 'unchanged' || result === 'authorized') return null;
  const rows = proof.phase_3_github_execution.operations
    .filter(({ status }) => status !== 'success')
    .map(({ operation_id: id, code, message }) => ({ id, code, message }));
  // The cause first, what merely depended on it last.
  const failures = (violations.length > 0 ? violations : rows).toSorted(
    (a, b) => Number(isConsequence(a.code)) - Number(isConsequence(b.code)),
  );
  const [cause, ...rest] = failures;
  const shown = rest
    .slice(0, MAX_OTHERS)
    .map((other) => `${lineOf(other)}${other.code === null ? '' : ` [${other.code}]`}`);
  const more = rest.length > MAX_OTHERS ? ['The summary has the others.'] : [];
  const first = `The result is ${result}.${cause === undefined ? '' : ` ${lineOf(cause)}`}`;
  return new MarketOpsError(cause?.code ?? 'not_shipped', [first, ...shown, ...more].join('\n'));
}

const lineOf = ({ id, code, message }: { id: string; code: string | null; message: string | null }): string =>
  `${id}: ${message ?? code ?? 'was not done'}`;

/** So many failures besides the first are named in the job's one annotation. */
const MAX_OTHERS = 4;
