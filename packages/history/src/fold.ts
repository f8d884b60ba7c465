import type { Line, LineOf } from '../../../src/protocol/ledger.ts';
import { isConsequence } from '../../../src/protocol/run-result.ts';
import type { Gate, KeyUse, OperationOutcome, PolicyVersion, Refusal, Run, RuleUse, Stretch } from './model.ts';

/** A part of the history that is still being read. */
export type Growing<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Growing<Item>[] : T[K];
};
export type GrowingRun = Omit<Growing<Run>, 'times'> & { times: Growing<Run['times']> };
export type GrowingOperation = GrowingRun['operations'][number];

/** What lines say of a repository, line by line. */
export class Fold {
  readonly runs: GrowingRun[];
  readonly policies: Growing<PolicyVersion>[];
  readonly keys: Growing<KeyUse>[];
  repository: string;
  repositoryId: string;
  /** Runs whose material can be read now: they have a plan, evidence or a receipt that they did not have before. */
  readonly news = new Set<GrowingRun>();
  readonly #claims = new Map<string, GrowingRun>();
  readonly #operations = new Map<string, GrowingOperation>();
  readonly #policies = new Map<string, Growing<PolicyVersion>>();
  readonly #rules = new Map<string, Growing<RuleUse>>();
  /** By receipt, what an intent of it is of. */
  readonly #begun = new Map<string, { readonly run: GrowingRun; readonly operation: GrowingOperation }>();

  constructor(before: {
    readonly runs: readonly Run[];
    readonly policies: readonly PolicyVersion[];
    readonly keys: readonly KeyUse[];
    readonly repository: string;
    readonly repositoryId: string;
  }) {
    this.runs = before.runs as unknown as GrowingRun[];
    this.policies = before.policies as unknown as Growing<PolicyVersion>[];
    this.keys = before.keys as unknown as Growing<KeyUse>[];
    ({ repository: this.repository, repositoryId: this.repositoryId } = before);
    for (const run of this.runs) {
      this.#claims.set(run.claim, run);
      for (const operation of run.operations) {
        this.#operations.set(`${run.claim} ${operation.id}`, operation);
        for (const { receiptId } of operation.intents) this.#begun.set(receiptId, { run, operation });
      }
    }
    for (const policy of this.policies) {
      this.#policies.set(policy.digest, policy);
      for (const rule of policy.rules) this.#rules.set(`${policy.digest} ${rule.effect} ${rule.id}`, rule);
    }
  }

  /** Lines of a valid ledger, in their order. */
  take(line: Line): void {
    const run = line.type === 'run.opened' ? this.#open(line) : this.#claims.get(line.claim);
    if (run === undefined) return;
    extend(run.stretches, line.seq);
    run.times.last = line.ts;
    switch (line.type) {
      case 'run.opened':
      case 'ledger.foreign':
        return;
      case 'plan.created':
        run.planDigest = line.data.plan_digest;
        run.planFileDigest = line.data.plan_file_digest;
        run.planned = line.data.operations;
        run.times.planned ??= line.ts;
        this.news.add(run);
        return;
      case 'evidence.read':
        run.evidenceDigest = line.data.evidence_digest;
        this.news.add(run);
        return;
      case 'run.closed':
        run.result = line.data.result;
        run.times.closed = line.ts;
        return;
      case 'operation.reconciled':
        this.#reconcile(line, run);
        return;
      default:
        this.#operate(line, run);
    }
  }

  #open({ run_id, run_attempt, claim, seq, ts, data }: LineOf<'run.opened'>): GrowingRun {
    const run: GrowingRun = {
      runId: run_id,
      runAttempt: run_attempt,
      claim,
      stretches: [{ first: seq, size: seq }],
      repository: data.repository,
      commitSha: data.commit_sha,
      ref: data.ref,
      event: data.event,
      workflowRef: data.workflow_ref,
      environment: data.environment,
      actor: data.actor,
      triggeringActor: data.triggering_actor,
      actionVersion: data.action_version,
      vkey: data.vkey,
      warnings: data.warnings.flatMap((one) => ('omitted' in one ? [] : [one])),
      times: {
        created: null,
        opened: ts,
        planned: null,
        authorized: null,
        begun: null,
        shipped: null,
        closed: null,
        last: ts,
      },
      planDigest: null,
      planFileDigest: null,
      evidenceDigest: null,
      policyDigest: null,
      policySource: data.policy_source,
      trustedKeysDigest: data.trusted_keys_digest,
      approversDigest: data.approvers_digest,
      approvers: [],
      result: null,
      refusals: [],
      operations: [],
      planned: 0,
      reconciled: [],
    };
    this.repository = data.repository;
    this.repositoryId = data.repository_id;
    this.runs.push(run);
    this.#claims.set(claim, run);
    return run;
  }

  #decide(line: LineOf<'policy.decided'>, run: GrowingRun, id: string): void {
    const { decision, policy_digest: digest, rules, violations } = line.data;
    const tried = rules.flatMap((rule) => ('omitted' in rule ? [] : [rule]));
    const policy = this.#policyOf(digest, run, line.ts);
    if (run.policyDigest !== digest) policy.runs++;
    policy.lastAt = line.ts;
    run.policyDigest = digest;
    for (const { id: name, effect, matched } of tried) {
      const key = `${digest} ${effect} ${name}`;
      let rule = this.#rules.get(key);
      if (rule === undefined) {
        rule = { id: name, effect, tried: 0, matched: 0 };
        this.#rules.set(key, rule);
        policy.rules.push(rule);
      }
      rule.tried++;
      if (matched) rule.matched++;
    }
    const operation: GrowingOperation = {
      id,
      kind: line.operation_kind ?? '',
      target: null,
      subject: null,
      digest: null,
      effect: null,
      decision,
      rules: tried.filter(({ matched }) => matched).map((rule) => rule.id),
      receipt: null,
      gates: [],
      intents: [],
      naturalKey: null,
      outcome: null,
      reconciled: null,
      artifacts: [],
    };
    run.operations.push(operation);
    this.#operations.set(`${run.claim} ${id}`, operation);
    if (decision !== 'permit') refuse(run, { operationId: id, by: 'policy', at: line.ts }, violations);
  }

  #policyOf(digest: string, run: GrowingRun, at: string): Growing<PolicyVersion> {
    let policy = this.#policies.get(digest);
    if (policy === undefined) {
      policy = { digest, source: run.policySource, firstAt: at, lastAt: at, runs: 0, rules: [] };
      this.#policies.set(digest, policy);
      this.policies.push(policy);
    }
    return policy;
  }

  #operate(line: Line, run: GrowingRun): void {
    const { seq, ts: at, operation_id: id = '', receipt_id: receiptId = null } = line;
    if (line.type === 'policy.decided') {
      this.#decide(line, run, id);
      return;
    }
    const operation = this.#operations.get(`${run.claim} ${id}`);
    if (operation === undefined) return;
    switch (line.type) {
      case 'receipt.minted':
      case 'receipt.refused': {
        const { enforceable, envelope_digest: envelopeDigest, operation_digest, violations } = line.data;
        operation.digest = operation_digest;
        operation.receipt = { id: receiptId ?? '', enforceable, envelopeDigest, seq, at };
        if (enforceable) run.times.authorized ??= at;
        refuse(run, { operationId: id, by: 'receipt', at }, violations);
        this.news.add(run);
        return;
      }
      case 'gate.passed':
      case 'gate.rejected': {
        const gate = gateOf(line);
        operation.gates.push(gate as Growing<Gate>);
        for (const { code } of gate.failed)
          refuse(run, { operationId: id, by: 'gate', at }, [{ code, rule: null, message: null }]);
        return;
      }
      case 'operation.intent':
        operation.digest = line.data.operation_digest;
        operation.naturalKey = line.data.natural_key;
        operation.intents.push({ seq, at, receiptId: receiptId ?? '' });
        run.times.begun ??= at;
        this.#begun.set(receiptId ?? '', { run, operation });
        return;
      case 'operation.succeeded':
      case 'operation.failed':
      case 'operation.skipped':
      case 'operation.in_doubt':
      case 'operation.unchanged': {
        const { code, effect, github, message, state_digest: stateDigest } = line.data;
        const word = line.type.slice('operation.'.length) as OperationOutcome['word'];
        operation.effect = effect;
        operation.outcome = { seq, at, word, receiptId, code, message, url: github?.url ?? null, stateDigest };
        if (word === 'succeeded') run.times.shipped = at;
        return;
      }
      default:
        return;
    }
  }

  #reconcile({ seq, ts: at, data, claim }: LineOf<'operation.reconciled'>, run: GrowingRun): void {
    const { observed, receipt_id: receiptId, run_id: runId, run_attempt: runAttempt } = data;
    run.reconciled.push({ receiptId, runId, runAttempt, observed, at });
    const found = this.#begun.get(receiptId);
    if (found !== undefined) found.operation.reconciled = { seq, at, observed, claim };
  }
}

function extend(stretches: Growing<Stretch>[], seq: number): void {
  const last = stretches.at(-1);
  if (last?.size === seq) last.size = seq + 1;
  else stretches.push({ first: seq, size: seq + 1 });
}

function gateOf({ seq, ts: at, receipt_id, data }: LineOf<'gate.passed'> | LineOf<'gate.rejected'>): Gate {
  return {
    seq,
    at,
    receiptId: receipt_id ?? null,
    passed: data.checks.filter(({ result }) => result === 'pass').length,
    failed: data.checks.flatMap(({ name, code }) => (code === null ? [] : [{ check: name, code }])),
    notEvaluated: data.checks.filter(({ result }) => result === 'not_evaluated').map(({ name }) => name),
  };
}

type Cause = Pick<Refusal, 'code' | 'rule' | 'message'>;

/** Each cause once an operation: a refused receipt repeats what the policy said. */
function refuse(
  run: GrowingRun,
  { operationId, by, at }: Pick<Refusal, 'operationId' | 'by' | 'at'>,
  causes: readonly (Cause | { readonly omitted: number })[],
): void {
  for (const cause of causes) {
    if ('omitted' in cause || isConsequence(cause.code)) continue;
    const { code, rule, message } = cause;
    const isKnown = run.refusals.some(
      (other) => other.operationId === operationId && other.code === code && other.rule === rule,
    );
    if (!isKnown) run.refusals.push({ operationId, by, code, rule, message, at });
  }
}
