import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { KINDS } from '../../../src/operations/registry.ts';
import { formatTime } from '../../../src/core/clock.ts';
import { digestOf } from '../../../src/core/digest.ts';
import { canonicalProof } from '../../../src/audit/canonical-proof.ts';
import type { RunFacts } from '../../../src/protocol/facts.ts';
import { canonicalize } from 'canonical-json/jcs';
import type { Json } from 'canonical-json/jcs';
import {
  lineHash,
  lineShape,
  lineText,
  statusOf,
  ZERO_HASH,
  aboutOperation,
  namesReceipt,
} from '../../../src/protocol/ledger.ts';
import type { GateCheck, Line, LineData, LineType, RuleOutcome, Warning } from '../../../src/protocol/ledger.ts';
import { Frontier, leafHash } from 'transparency-log/merkle';
import { checkpointText } from '../../../src/protocol/checkpoint.ts';
import { signatureLine } from 'transparency-log/note';
import type { Comparison } from '../../../src/protocol/plan-difference.ts';
import { naturalKey, operationDigest, planDigest, planShape } from '../../../src/protocol/plan.ts';
import type { Plan, PlannedOperation } from '../../../src/protocol/plan.ts';
import { proofShape } from '../../../src/protocol/proof.ts';
import type { Approval, Receipt, Violation } from '../../../src/protocol/receipt.ts';
import type { Standing } from '../../../src/protocol/standing.ts';
import { approverLine, principalOf } from '../../../src/protocol/approvers.ts';
import { parseSshKey } from 'ssh-signatures/sshsig';
import type { KeyType } from 'ssh-signatures/sshsig';
import { formatVkey, parseVkey } from 'transparency-log/vkey';
import type { Vkey } from 'transparency-log/vkey';
import { CHECK_NAMES } from '../../../src/protocol/vocabulary.ts';
import type { CheckName, Decision, GateCode, Mode, RunResult } from '../../../src/protocol/vocabulary.ts';
import type { ReportInput } from '../../../src/report/input.ts';

/** Inputs of the report made of real lines: a chain, a root and a signed checkpoint that verify. */

export const COMMIT = '4c1f0e6a9d2b7c3e8f5a1b0d6e9c2f7a3b8d4e5f';
const SERVER = 'https://github.com';
const REPOSITORY = 'acme/widgets';
export const ORIGIN = 'github.com/repositories/123456789/marketops';
const START = Date.parse('2026-11-23T09:14:02.137Z');

const seed = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 0x42)]);
const privateKey = createPrivateKey({ key: seed, format: 'der', type: 'pkcs8' });
const rawPublicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).subarray(-32);
/** The key that signs the checkpoints made here. */
export const VKEY = parseVkey(formatVkey(ORIGIN, rawPublicKey)) as Vkey;

/** What happens to one operation. */
export interface Script {
  readonly decision?: Decision;
  readonly rules?: readonly RuleOutcome[];
  /** An advisory receipt with these. */
  readonly violations?: readonly Violation[];
  /** An enforceable receipt. */
  readonly minted?: boolean;
  /** The checks that fail before begin. */
  readonly rejected?: Partial<Record<CheckName, GateCode>>;
  /** Gate passed, intent written, receipt consumed. */
  readonly begun?: boolean;
  /** The checks that fail directly before the effect. */
  readonly rejectedLate?: Partial<Record<CheckName, GateCode>>;
  readonly outcome?: 'succeeded' | 'failed' | 'skipped' | 'in_doubt' | 'unchanged' | 'blocked';
  readonly code?: string;
  readonly message?: string;
  readonly url?: string;
}

export interface Scenario {
  readonly mode: Mode;
  readonly result: RunResult;
  readonly operations: readonly PlannedOperation[];
  readonly script: (operation: PlannedOperation, index: number) => Script;
  readonly warnings?: readonly Warning[];
  readonly comparison?: Comparison;
  readonly approvals?: readonly Approval[];
  /** Who signed, by which kind of key; `earlier`: how long before the first line the run was created. */
  readonly signers?: readonly {
    readonly login: string;
    readonly id: string;
    readonly type: KeyType;
    readonly verified: boolean;
  }[];
  readonly earlier?: number;
  /** A line for what an earlier attempt left of the first operation. */
  readonly reconciled?: 'done' | 'absent' | 'conflict';
  readonly refusalCode?: string;
  readonly event?: string;
  readonly ref?: string;
  readonly actor?: string;
  readonly policyText?: string;
  readonly policyFile?: string | null;
  /** How many lines were written before the run broke off. */
  readonly brokenAfter?: number;
  readonly signed?: boolean;
}

/** An operation as planned, its digest computed. */
export function planned(
  operation: Pick<PlannedOperation, 'operation_id' | 'operation_kind' | 'parameters'> & Partial<PlannedOperation>,
): PlannedOperation {
  const whole = {
    repository: REPOSITORY,
    repository_id: '123456789',
    depends_on: [],
    effect: 'create',
    reason: null,
    observed: null,
    target_subject: 'Release 2.4.0',
    operation_digest: '',
    ...operation,
  } as PlannedOperation;
  return sorted({ ...whole, operation_digest: operationDigest(whole) });
}

/** Keys sorted at every level, as everything that was read from canonical JSON has them. */
function sorted<T>(value: T): T {
  return JSON.parse(canonicalize(value as unknown as Json)) as T;
}

const nine = (failing: Partial<Record<CheckName, GateCode>>): GateCheck[] =>
  CHECK_NAMES.map((name) => {
    const code = failing[name];
    const presence = failing.presence === 'receipt_missing' || failing.authenticity === 'receipt_malformed';
    if (code !== undefined) return { code, name, result: 'fail' };
    const needsReceipt = name !== 'mode' && name !== 'presence';
    return { code: null, name, result: presence && needsReceipt ? 'not_evaluated' : 'pass' };
  });

export function build(scenario: Scenario): ReportInput {
  const { mode, operations } = scenario;
  const prod = mode === 'prod';
  const facts: RunFacts = {
    mode,
    repository: REPOSITORY,
    repositoryId: '123456789',
    runId: '11863204417',
    runAttempt: 1,
    workflowRef: `${REPOSITORY}/.github/workflows/release.yml@refs/heads/main`,
    workflowSha: COMMIT,
    actor: scenario.actor ?? 'octocat',
    triggeringActor: 'octocat',
    commitSha: COMMIT,
    ref: scenario.ref ?? 'refs/heads/main',
    event: scenario.event ?? 'workflow_dispatch',
    environment: prod ? 'production' : null,
    apiUrl: 'https://api.github.com',
    serverUrl: SERVER,
    actionVersion: '1.0.0',
    claim: 'f7b30a4ef29115878a58a08b1277bc83',
  };
  const plan = sorted<Plan>({
    schema: 'marketops.plan/v1',
    mode,
    blocked_by_mode: !prod,
    promotable: false,
    repository: REPOSITORY,
    repository_id: facts.repositoryId,
    commit_sha: COMMIT,
    ref: facts.ref,
    created_at: formatTime(START),
    plan_digest: planDigest({ repository_id: facts.repositoryId, commit_sha: COMMIT, operations }),
    operations: [...operations],
  });
  const planBytes = Buffer.from(`${canonicalize(plan as unknown as Json)}\n`);
  const policyText = scenario.policyText ?? POLICY;
  const policyDigest = digestOf(policyText);
  const approvals = scenario.approvals ?? [];
  const reviews = approvals.map(({ comment, environment, state, user, user_id: id }) => ({
    ...{ comment, state, environments: [{ id: '1', name: environment }] },
    user: { id, login: user, type: 'User' },
  }));
  const signers = (scenario.signers ?? []).map(({ login, id, type, verified }, i) => {
    const wire = (text: string | Buffer): Buffer => {
      const bytes = Buffer.from(text);
      return Buffer.concat([Buffer.from([0, 0, 0, bytes.length]), bytes]);
    };
    const parts = [type, Buffer.alloc(32, i + 1), ...(type.startsWith('sk-') ? ['ssh:'] : [])];
    const blob = Buffer.concat(parts.map(wire));
    const principal = principalOf({ id, login });
    const { fingerprint: key } = parseSshKey(blob);
    return { line: approverLine(principal, `${type} ${blob.toString('base64')}`), principal, key, verified };
  });
  const signedApprovals = signers.map(({ principal, key }) => ({ digest: digestOf(key), key, principal }));
  const notAfter = formatTime(START + 86_400_000);
  const signed = {
    approvers: signers.map(({ principal }) => principal),
    counted: signedApprovals.map((one, i) => ({
      ...one,
      not_after: notAfter,
      verified: signers[i]?.verified === true,
    })),
    created_at: { value: formatTime(START - (scenario.earlier ?? 0)) },
    ignored: [],
    run_id: facts.runId,
  };
  const approversText = signers.map(({ line }) => line).join('');
  const { actor, commitSha, environment, event, ref, repository, repositoryId, workflowRef } = facts;
  const evidenceText = `${canonicalize({
    ...{ schema: 'marketops.evidence/v1', decide: 1, now: formatTime(START), targets: [] },
    ...{ commit_author: null, default_branch: null, environment: null, ledger_rules: null, teams: null, zones: null },
    job: {
      ...{ actor, environment, event, ref, repository, commit_sha: commitSha, repository_id: repositoryId },
      ...{ triggering_actor: facts.triggeringActor, workflow_ref: workflowRef },
    },
    run: {
      ...{ attempt: null, differs: null, earlier_plan_digests: { value: null } },
      ...{ expected_plan_digest: null, run_attempt: 1 },
    },
    approvals: prod ? { value: reviews } : null,
    signed_approvals: signers.length === 0 ? null : signed,
  })}\n`;
  const EVIDENCE_DIGEST = digestOf(evidenceText);
  const scripts = operations.map(scenario.script);
  const receipts = new Map<string, { receipt: Receipt; bytes: Uint8Array }>();
  const receiptOf = operations.map((operation, index) => {
    const { violations = [] } = scripts[index] as Script;
    const id = `rcpt_${digestOf(`${operation.operation_id} ${index}`).slice(7, 39)}`;
    const receipt = sorted<Receipt>({
      schema: 'marketops.receipt/v1',
      receipt_id: id,
      enforceable: violations.length === 0,
      mode,
      repository: REPOSITORY,
      repository_id: facts.repositoryId,
      api_url: facts.apiUrl,
      environment: facts.environment,
      run_id: facts.runId,
      run_attempt: 1,
      workflow_ref: facts.workflowRef,
      workflow_sha: facts.workflowSha,
      actor: facts.actor,
      operation_id: operation.operation_id,
      operation_kind: operation.operation_kind,
      operation_digest: operation.operation_digest,
      plan_digest: plan.plan_digest,
      policy_digest: policyDigest,
      approvals: [...approvals],
      signed_approvals: signedApprovals,
      evidence_digest: EVIDENCE_DIGEST,
      violations: [...violations],
      ledger: prod ? { head: ZERO_HASH, size: 0 } : null,
      issued_at: formatTime(START + 2600),
      expires_at: formatTime(START + 2600 + 900_000),
      key_id: prod ? '6302f5ad20c53ef2' : null,
    });
    return { id, receipt, bytes: Buffer.from(canonicalize(receipt as unknown as Json)) };
  });

  const lines: Line[] = [];
  const tree = Frontier.empty();
  let head = ZERO_HASH;
  let now = START;
  const add = <T extends LineType>(type: T, data: LineData[T], index?: number, wait = 6): void => {
    now += wait;
    const operation = index === undefined ? undefined : operations[index];
    const line = sorted({
      v: 1,
      seq: lines.length,
      ts: formatTime(now),
      type,
      mode,
      run_id: facts.runId,
      run_attempt: 1,
      claim: facts.claim,
      prev: head,
      data,
      ...(aboutOperation(type) && { operation_id: operation?.operation_id, operation_kind: operation?.operation_kind }),
      ...(namesReceipt(type, data) && { receipt_id: receiptOf[index as number]?.id }),
      ...(statusOf(type) !== undefined && { status: statusOf(type) }),
    }) as unknown as Line;
    const fault = lineShape(line);
    if (fault !== null) throw new Error(`${type}: ${fault.path}: ${fault.expected}`);
    lines.push(line);
    head = lineHash(lineText(line));
    tree.append(leafHash(lineText(line)));
  };
  const each = (act: (script: Script, index: number, operation: PlannedOperation) => void): void =>
    scripts.forEach((script, index) => act(script, index, operations[index] as PlannedOperation));

  const warnings = scenario.warnings ?? [];
  add('run.opened', {
    action_version: facts.actionVersion,
    actor: facts.actor,
    approvers_digest: digestOf(approversText),
    commit_sha: COMMIT,
    environment: facts.environment,
    event: facts.event,
    origin: ORIGIN,
    policy_source: null,
    ref: facts.ref,
    repository: REPOSITORY,
    repository_id: facts.repositoryId,
    triggering_actor: facts.triggeringActor,
    trusted_keys_digest: digestOf(''),
    vkey: prod && scenario.signed !== false ? VKEY.text : null,
    warnings: [...warnings],
    workflow_ref: facts.workflowRef,
    workflow_sha: facts.workflowSha,
  });
  if (scenario.reconciled !== undefined) {
    const left = { receipt_id: `rcpt_${'7'.repeat(32)}`, run_attempt: 1, run_id: '11863204000' };
    add('operation.reconciled', { ...left, github: null, observed: scenario.reconciled, state_digest: null }, 0, 300);
  }
  add(
    'plan.created',
    { operations: operations.length, plan_digest: plan.plan_digest, plan_file_digest: digestOf(planBytes) },
    undefined,
    1830,
  );
  add('evidence.read', { evidence_digest: EVIDENCE_DIGEST }, undefined, 0);
  const policyViolations = (script: Script): Violation[] =>
    (script.decision ?? 'permit') === 'permit'
      ? []
      : (script.violations ?? []).filter(({ code }) => code !== 'mode_not_prod');
  each((script, index, { operation_kind }) => {
    const rules = script.rules ?? [{ effect: 'permit', id: `allow-${operation_kind}`, matched: true, unmet: null }];
    add(
      'policy.decided',
      {
        decision: script.decision ?? 'permit',
        policy_digest: policyDigest,
        rules,
        violations: policyViolations(script),
      },
      index,
    );
  });
  each((script, index, { operation_digest }) => {
    const held = receiptOf[index] as (typeof receiptOf)[number];
    if (script.minted === true || script.violations !== undefined) {
      receipts.set(held.id, held);
      const { violations = [] } = script;
      const data = {
        enforceable: violations.length === 0,
        envelope_digest: digestOf(held.bytes),
        operation_digest,
        violations: [...violations],
      };
      add(violations.length === 0 ? 'receipt.minted' : 'receipt.refused', data, index);
    }
  });
  each((script, index, operation) => {
    if (script.rejected !== undefined) add('gate.rejected', { checks: nine(script.rejected) }, index);
    if (script.begun !== true) return;
    add('gate.passed', { checks: nine({}) }, index);
    const natural = naturalKey(operation, KINDS);
    add('operation.intent', { natural_key: natural, operation_digest: operation.operation_digest }, index);
  });
  each((script, index, { effect, operation_digest }) => {
    if (script.rejectedLate !== undefined) add('gate.rejected', { checks: nine(script.rejectedLate) }, index, 430);
    if (script.outcome === undefined) return;
    if (script.outcome === 'blocked') {
      add('operation.blocked', { code: 'mode_not_prod', effect, operation_digest }, index);
      return;
    }
    const github = script.url === undefined ? null : { id: '4242', sha: null, url: script.url };
    const data = { code: script.code ?? null, effect, github, message: script.message ?? null, state_digest: null };
    add(`operation.${script.outcome}`, data, index, script.begun === true ? 740 : 6);
  });
  const types = lines.map(({ type }) => type);
  const counts = Object.fromEntries(
    [...new Set(types)].map((type) => [type, types.filter((other) => other === type).length]),
  );
  add('run.closed', { counts, result: scenario.result }, undefined, 210);

  const decisions = operations.map(({ operation_id }, index) => {
    const script = scripts[index] as Script;
    return { operation_id, decision: script.decision ?? 'permit', violations: policyViolations(script) };
  });
  const root = tree.root().toString('hex');
  const proof = canonicalProof({
    facts,
    plan,
    planBytes,
    policyDigest,
    policySource: null,
    evidenceDigest: EVIDENCE_DIGEST,
    approvals,
    signedApprovals,
    decisions,
    receipts,
    lines,
    origin: ORIGIN,
    tip: { size: lines.length, head, root },
    refusalCode: scenario.refusalCode ?? null,
  });
  const fault = proofShape(sorted(proof)) ?? planShape(KINDS)(plan);
  if (fault !== null) throw new Error(`${fault.path}: ${fault.expected}`);
  const signs = prod && scenario.signed !== false;
  const on = { parent: COMMIT, base: COMMIT, files: ZERO_HASH };
  const text = checkpointText({ origin: ORIGIN, size: lines.length, root, head, ...on });
  const after = signs ? `${text}\n${signatureLine(VKEY, sign(null, Buffer.from(text), privateKey))}` : null;
  const kept = lines.slice(0, scenario.brokenAfter ?? lines.length);
  return {
    proof: kept.length === lines.length ? proof : brokenOff(proof, kept),
    plan,
    kinds: KINDS,
    lines: kept,
    ledgerText: kept.map((line) => `${lineText(line)}\n`).join(''),
    evidenceText,
    approversText,
    checkpoints: [{ first_seq: 0, frontier: [], before: null, after: kept.length < lines.length ? null : after }],
    policyText,
    policyFile: scenario.policyFile === undefined ? '.marketops/policy.yml' : scenario.policyFile,
    terms: { min: 1, from: ['@acme/release-managers'], not: ['actor'], signed: null },
    links: {
      server: SERVER,
      repository: `${SERVER}/${REPOSITORY}`,
      runUrl: `${SERVER}/${REPOSITORY}/actions/runs/${facts.runId}/attempts/1`,
      environmentUrl: prod ? `${SERVER}/${REPOSITORY}/deployments/production` : null,
      workflowUrl: `${SERVER}/${REPOSITORY}/actions/workflows/release.yml`,
      policyUrl: scenario.policyFile === null ? null : `${SERVER}/${REPOSITORY}/blob/${COMMIT}/.marketops/policy.yml`,
      artifact: prod ? 'marketops-proof' : 'marketops-plan',
      action: 'marketops/marketops-action',
    },
    warnings,
    standings: prod ? [] : proof.phase_2_fc_authorization.receipts.map(({ receipt }) => standingOf(receipt)),
    comparison: scenario.comparison ?? null,
  };
}

/** Refused for whatever its receipt says beside the mode, else permitted. */
function standingOf({ operation_id, violations }: Receipt): Standing {
  const reasons = violations.filter(({ code }) => code !== 'mode_not_prod');
  return { operation_id, standing: reasons.length > 0 ? 'refused' : 'permitted', needs: [], reasons };
}

/** What whoever assembles the report knows of a run that was never closed. */
function brokenOff(proof: ReportInput['proof'], kept: readonly Line[]): ReportInput['proof'] {
  const texts = kept.map(lineText);
  const tree = Frontier.empty();
  for (const text of texts) tree.append(leafHash(text));
  const execution = proof.phase_3_github_execution;
  return {
    ...proof,
    phase_3_github_execution: {
      ...execution,
      operations: execution.operations.map((operation) => ({ ...operation, outcome: null, status: 'rejected' })),
    },
    phase_4_proof_ledger: {
      ...proof.phase_4_proof_ledger,
      entries: kept.length,
      size: kept.length,
      head: lineHash(texts.at(-1) ?? ''),
      root: tree.root().toString('hex'),
    },
  };
}

const POLICY = `# Who may publish what. Everything that no rule permits is denied.
version: 1
environment: production
approvals:
  min: 1
  from:
    teams: [acme/release-managers]
  not: [actor]
rules:
  - id: allow-tag_repo
    effect: permit
    operations: [tag_repo]
    when: { refs: [refs/heads/main], tags: ['v*'] }
  - id: allow-publish_release
    effect: permit
    operations: [publish_release]
    when: { refs: [refs/heads/main] }
  - id: allow-open_pr
    effect: permit
    operations: [open_pr]
    when: { pull_request_bases: [main] }
  - id: no-friday-evenings
    effect: forbid
    reason: Nobody is there to help on a Friday evening.
    when: { windows: { freeze: ['fri 16:00-24:00 Europe/Vienna'] } }
`;
