import { setTimeout as sleep } from 'node:timers/promises';
import { LedgerSession } from '../audit/ledger-session.ts';
import type { ProofFolder } from '../audit/proof-folder.ts';
import { KEY_RESERVE_MS, openFederationCore } from '../authorize/federation-core.ts';
import type { FederationCore, KeyRefusal } from '../authorize/federation-core.ts';
import { durationMs } from '../authorize/policy/index.ts';
import { formatTime } from '../core/clock.ts';
import { MarketOpsError } from '../core/errors.ts';
import { APPROVAL_USED, runFiles } from '../execute/batch-files.ts';
import { appendOpening, appendReceipt, appendUnchanged, RunOpening } from '../execute/opening.ts';
import { SideEffectPort } from '../execute/port.ts';
import type { EffectsOf } from '../execute/port.ts';
import { GitHubPublisher } from '../execute/publisher.ts';
import type { FederationCoreBridge } from '../execute/options.ts';
import { openEnvelope, RECEIPT_TYPE } from '../protocol/dsse.ts';
import { kindOf } from '../protocol/plan.ts';
import type { PlannedOperation } from '../protocol/plan.ts';
import type { Warning } from '../protocol/ledger.ts';
import { MATERIAL_PATHS } from '../protocol/ledger-files.ts';
import { receiptPath } from '../protocol/proof.ts';
import { originOf } from '../protocol/trusted-keys.ts';
import { receiptShape } from '../protocol/receipt.ts';
import { closeRun } from '../protocol/run-result.ts';
import { logWarnings } from './deps.ts';
import type { Deps } from './deps.ts';
import type { Ending } from './finish.ts';
import { materialOf, openingLines } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import { namedIn } from './judging.ts';
import { foreignReceipts, ReceiptStore, RESERVE_MS } from './receipts.ts';
import { reconcilerOf } from './reconciler.ts';

/** A run with its key: what the phases after planning share. */
interface SignedRun {
  readonly deps: Deps;
  readonly prepared: Prepared;
  readonly core: FederationCore;
  readonly session: LedgerSession;
  readonly receipts: ReceiptStore;
  readonly opening: RunOpening;
  readonly folder: ProofFolder;
}

/** Told how the run would end if the commit that closes it, which is on its way, lands as it is. */
export type OnClosing = (ending: () => Ending) => void;

/**
 * Authorize and execute. Without a trusted key nothing is signed or written; with one, a refusal of anything blocks
 * the whole plan. What fails after something was begun is told in a proof that ends in `failed`.
 * @throws MarketOpsError `approval_used`, with nothing begun: another run was first to use an approval
 */
export async function prod(deps: Deps, prepared: Prepared, folder: ProofFolder, onClosing: OnClosing): Promise<Ending> {
  const core = openCore(deps, prepared);
  if (core.refusal !== null) {
    return unsigned(deps, prepared, folder, new MarketOpsError(core.refusal.code, core.refusal.message));
  }
  const ending = keyEnding(core.opened, deps.clock());
  logWarnings(deps.log, ending);
  const warned = { ...prepared, warnings: [...prepared.warnings, ...ending] };
  const run = signedRun(deps, warned, folder, core.opened);
  const refused = prepared.judged.some(({ verdict }) => verdict === 'refuse');
  try {
    if (deps.phase === 'authorize') return await authorizeOnly(run);
    return refused ? await refuse(run, onClosing) : await ship(run, onClosing);
  } catch (error) {
    if (!(error instanceof MarketOpsError)) throw error;
    // Nothing has landed: the ledger is missing, not to be trusted, or cannot be written.
    folder.takeBackRun();
    if (error.code === APPROVAL_USED) throw error;
    return unsigned(deps, prepared, folder, error);
  }
}

const WARNED_BEFORE_MS = 30 * 24 * 60 * 60_000;

/** Told in good time before the key's line in trusted-keys ends. */
function keyEnding({ endsAt }: FederationCore, now: number): Warning[] {
  if (endsAt === null || endsAt - now > WARNED_BEFORE_MS) return [];
  const message = `The key ends on ${formatTime(endsAt)} (not-after in .marketops/trusted-keys): rotate it before.`;
  return [{ code: 'key_ends_soon', message }];
}

type OpenedCore = { readonly opened: FederationCore; readonly refusal: null } | { readonly refusal: KeyRefusal };

function openCore({ inputs, facts, clock, random }: Deps, { governance }: Prepared): OpenedCore {
  if (inputs.hmacKey === '') {
    const message =
      'prod needs the key: pass the secret of the protected environment as hmac-key. Secrets of an environment are ' +
      'empty in a job that does not name it.';
    return { refusal: { code: 'key_missing', message } };
  }
  if (governance.trustedKeysFault !== null) {
    const { message } = governance.trustedKeysFault;
    return { refusal: { code: 'trusted_keys_invalid', message } };
  }
  try {
    const { trustedKeys } = governance;
    const { hmacKey, previousHmacKeys } = inputs;
    const opened = openFederationCore({ hmacKey, previousHmacKeys, trustedKeys, facts, clock, random });
    return opened.refusal === null ? { opened, refusal: null } : { refusal: opened.refusal };
  } catch (error) {
    if (!(error instanceof MarketOpsError) || error.code !== 'key_invalid') throw error;
    return { refusal: { code: error.code, message: error.message } };
  }
}

function signedRun(deps: Deps, prepared: Prepared, folder: ProofFolder, core: FederationCore): SignedRun {
  const { facts, clock, ledger, phase } = deps;
  if (ledger === null) throw new Error('a prod run has a ledger');
  const { policy, policyDigest, trustedKeys } = prepared.governance;
  const lifetimeMs = durationMs(policy.receipt_ttl);
  const session = new LedgerSession({
    facts,
    clock,
    file: folder.ledgerFile,
    store: {
      tree: ledger,
      keys: { origin: originOf(facts.serverUrl, facts.repositoryId), trusted: trustedKeys, now: clock() },
      vkey: core.vkey,
      signCheckpoint: core.sign.checkpoint,
      flush: () => folder.flush(),
      pause: ledgerPause(deps),
      provisional: phase === 'authorize',
    },
  });
  const terms = {
    facts,
    planDigest: prepared.plan.plan_digest,
    policyDigest,
    evidenceDigest: prepared.evidenceDigest,
    approvals: prepared.approvals,
    signedApprovals: namedIn(prepared),
    lifetimeMs,
  };
  return {
    deps,
    prepared,
    core,
    session,
    receipts: new ReceiptStore({
      generate: core.mint(terms),
      random: deps.random,
      until: Math.min(clock() + lifetimeMs - RESERVE_MS, (core.endsAt ?? Infinity) - KEY_RESERVE_MS),
      drawn: deps.receiptIds,
    }),
    opening: new RunOpening({
      lines: openingLines(facts, prepared, core.vkey.text),
      material: materialOf(prepared),
      reconciler: reconcilerOf(deps),
      baseline: prepared.baseline,
      log: deps.log.info,
    }),
    folder,
  };
}

/** A prod run that may not sign or write: its lines start at seq 0 and belong to no ledger. */
export function unsigned(deps: Deps, prepared: Prepared, folder: ProofFolder, failure: MarketOpsError): Ending {
  const { facts, clock } = deps;
  const session = new LedgerSession({ facts, clock, file: folder.ledgerFile, store: null });
  appendOpening(session.append, openingLines(facts, prepared, null));
  session.append('run.closed', closeRun(session.lines, { refused: true }));
  return { session, signer: null, receipts: new Map(), outcomes: new Map(), refusalCode: failure.code, failure };
}

/** Everything refused, in one commit: advisory receipts that say why, and nothing enforceable. */
async function refuse(
  { deps, prepared, core, session, receipts, opening }: SignedRun,
  onClosing: OnClosing,
): Promise<Ending> {
  const mints = deps.phase !== 'execute';
  const refusalCode = prepared.judged.flatMap(({ violations }) => violations)[0]?.code ?? null;
  const ending = (): Ending => ({
    session,
    signer: core.sign,
    receipts: receipts.minted(),
    outcomes: new Map(),
    refusalCode,
    failure: null,
  });
  session.onClosing(() => onClosing(ending));
  await session.commit('Ledger: refused', async ({ snapshot, tip, append }) => {
    const files = await opening.write({ snapshot, tip, append });
    if (mints) {
      for (const { operation, verdict, violations } of prepared.judged) {
        if (verdict !== 'refuse') continue;
        const { receipt, bytes } = receipts.mint(operation, violations, tip);
        appendReceipt(append, operation, receipt, bytes);
        files.set(MATERIAL_PATHS.receipt(receipt.receipt_id), bytes);
      }
    }
    appendUnchanged(append, leftAsTheyAre(prepared), prepared.states);
    append('run.closed', closeRun(session.lines, { refused: true }));
    const { facts, clock } = deps;
    const run = await runFiles(facts, prepared.plan.plan_digest, clock(), snapshot);
    return { until: receipts.until, files: new Map([...files, ...run]) };
  });
  return ending();
}

function leftAsTheyAre({ judged }: Prepared): PlannedOperation[] {
  return judged.filter(({ verdict }) => verdict === 'unchanged').map(({ operation }) => operation);
}

/**
 * Authorize in a job of its own: receipts leave in the proof as envelopes, nothing is written to the ledger, so the
 * proof is incomplete by itself.
 */
async function authorizeOnly({ deps, prepared, core, session, receipts }: SignedRun): Promise<Ending> {
  const refused = prepared.judged.some(({ verdict }) => verdict === 'refuse');
  await session.commit('Ledger: authorized', ({ tip, append }) => {
    appendOpening(append, openingLines(deps.facts, prepared, core.vkey.text));
    for (const { operation, verdict, violations } of prepared.judged) {
      if (verdict === 'unchanged') continue;
      const { receipt, bytes } = receipts.mint(operation, violations, tip);
      appendReceipt(append, operation, receipt, bytes);
    }
    appendUnchanged(append, leftAsTheyAre(prepared), prepared.states);
    append(
      'run.closed',
      refused ? closeRun(session.lines, { refused }) : { ...closeRun(session.lines), result: 'authorized' },
    );
    return Promise.resolve({ until: receipts.until, files: new Map<string, null>() });
  });
  const nothing = { outcomes: new Map(), refusalCode: null, failure: null };
  return { session, signer: core.sign, receipts: receipts.minted(), ...nothing };
}

async function ship(run: SignedRun, onClosing: OnClosing): Promise<Ending> {
  const { deps, prepared, core, session, folder } = run;
  const { facts, github, kinds, clock, log, signal } = deps;
  const { effects, registries } = github;
  if (effects === null) throw new Error('a prod run has effects');
  const effectsOf: EffectsOf = (operation) => ({
    ...effects,
    ...registries.effectsAt(kindOf(operation, kinds).hosts?.(operation.parameters) ?? []),
  });
  const bridge: FederationCoreBridge =
    deps.phase === 'execute' ? await foreignReceipts(deps, prepared.plan) : run.receipts;
  const publisher = new GitHubPublisher({
    facts,
    plan: prepared.plan,
    evidenceDigest: prepared.evidenceDigest,
    signedApprovals: prepared.signedApprovals,
    states: prepared.states,
    files: prepared.files,
    seen: prepared.seen,
    kinds,
    reader: github.reader,
    port: new SideEffectPort(effectsOf, session),
    bridge,
    verifyReceipt: core.verifyReceipt,
    keepReceipt: (id, envelope) => folder.write(receiptPath(id), envelope),
    clock,
    skewMs: github.skewMs,
    pause: github.pause,
    opening: run.opening,
    progress: log.info,
    signal,
  });
  let failure: MarketOpsError | null = null;
  let untold: Warning[] = [];
  const ending = (): Ending => ({
    session,
    signer: core.sign,
    receipts: new Map([...publisher.envelopes].map(([id, bytes]) => [id, { receipt: payloadOf(bytes), bytes }])),
    outcomes: publisher.outcomes,
    refusalCode: failure?.code ?? publisher.refusalCode,
    failure,
    untold,
  });
  session.onClosing(() => onClosing(ending));
  try {
    await publisher.execute();
  } catch (error) {
    if (!(error instanceof MarketOpsError) || !session.hasLanded) throw error;
    failure = error;
    if (!session.closeAsFailed()) untold = [{ code: error.code, message: error.message }];
  }
  return ending();
}

function payloadOf(envelope: Uint8Array) {
  return openEnvelope(envelope, RECEIPT_TYPE, receiptShape).payload;
}

const FIRST_MS = 100;
const CAP_MS = 8_000;
/** What a cancelled run may still spend on writing down what it did. */
const LAST_WORDS_MS = 4_000;

/**
 * Exponential backoff with full jitter on the ledger, up to a time.
 * @returns a pause before the next try; it says false when that would be too late. A cancelled run waits little longer
 */
function ledgerPause({ clock, random, signal }: Pick<Deps, 'clock' | 'random' | 'signal'>) {
  let cancelledAt: number | null = null;
  const cancel = (): void => {
    cancelledAt = clock();
  };
  if (signal.aborted) cancel();
  else signal.addEventListener('abort', cancel, { once: true });

  return async (tries: number, until: number): Promise<boolean> => {
    const latest = (): number => (cancelledAt === null ? until : Math.min(until, cancelledAt + LAST_WORDS_MS));
    const share = Buffer.from(random(4)).readUInt32BE() / 2 ** 32;
    const wait = Math.ceil(Math.min(CAP_MS, FIRST_MS * 2 ** Math.min(tries, 10)) * share);
    if (clock() + wait > latest()) return false;
    await sleep(wait, undefined, signal.aborted ? {} : { signal }).catch(() => undefined);
    return clock() <= latest();
  };
}
