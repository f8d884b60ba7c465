import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { signedCommit } from 'security-audit/signed-commit';
import { receiptGenerator } from '../../src/authorize/receipts.ts';
import type { ReceiptRequest, ReceiptTerms } from '../../src/authorize/receipts.ts';
import { LedgerSession } from '../../src/audit/ledger-session.ts';
import { BranchTree } from '../../src/audit/branch-tree.ts';
import { openFederationCore } from '../../src/authorize/federation-core.ts';
import { SideEffectPort } from '../../src/execute/port.ts';
import { GitHubPublisher } from '../../src/execute/publisher.ts';
import { connect } from '../../src/targets/github/connect.ts';
import { NO_REGISTRIES } from '../../src/targets/registries/connect.ts';
import { KINDS } from '../../src/operations/registry.ts';
import { digestOf } from '../../src/core/digest.ts';
import { canonicalize, jsonFile, parseJsonFile } from 'canonical-json/jcs';
import type { RunFacts } from '../../src/protocol/facts.ts';
import { parseLine } from '../../src/protocol/ledger.ts';
import type { Line } from '../../src/protocol/ledger.ts';
import { consumedPath } from '../../src/protocol/ledger-files.ts';
import type { Plan, PlannedOperation } from '../../src/protocol/plan.ts';
import { CHECK_NAMES } from '../../src/protocol/vocabulary.ts';
import type { CheckName } from '../../src/protocol/vocabulary.ts';
import { parseTrustedKeys } from '../../src/protocol/trusted-keys.ts';
import { ENVIRONMENT, REPOSITORY_ID, RUN_ID, SECRET, Scene, SERVER, sceneKeys } from '../support/scene.ts';

/** One operation of each kind, so that whatever the gate lets through would be seen as a write. */
const ONE_OPERATION: Readonly<Record<string, string>> = {
  tag_repo: '  - id: only\n    kind: tag_repo\n    tag: v1.0.0\n',
  publish_release: '  - id: only\n    kind: publish_release\n    tag: v1.0.0\n    assets: [build/SHA256SUMS]\n',
  open_pr:
    '  - id: only\n    kind: open_pr\n    head: change\n    title: Change\n    commit: {message: Change, files: [VERSIONS]}\n',
};

const MINUTE = 60_000;

/** What is wrong with the receipt, one check each, everything else right. */
interface Flaw {
  readonly code: string;
  readonly terms?: (terms: ReceiptTerms) => ReceiptTerms;
  readonly request?: (request: ReceiptRequest) => ReceiptRequest;
  readonly issuedAgo?: number;
  readonly bytes?: (envelope: Buffer) => Buffer | null;
  readonly consumed?: boolean;
  readonly mode?: 'dry_run';
}

const FLAWS: Record<CheckName, Flaw> = {
  authenticity: { code: 'signature_invalid', bytes: breakSignature },
  mode: { code: 'mode_not_prod', mode: 'dry_run' },
  presence: { code: 'receipt_missing', bytes: () => null },
  enforceable: {
    code: 'receipt_advisory',
    request: (request) => ({ ...request, violations: [{ rule: null, code: 'policy_no_rule', message: 'refused' }] }),
  },
  run_binding: { code: 'run_mismatch', terms: (terms) => ({ ...terms, facts: { ...terms.facts, runId: '9002' } }) },
  operation_binding: {
    code: 'operation_mismatch',
    request: (request) => ({
      ...request,
      operation: { ...request.operation, operation_digest: `sha256:${'0'.repeat(64)}` },
    }),
  },
  consumption: { code: 'receipt_consumed', consumed: true },
  expiration: { code: 'receipt_expired', issuedAgo: 20 * MINUTE },
  staleness: { code: 'receipt_stale', terms: (terms) => ({ ...terms, lifetimeMs: 25 * 60 * MINUTE }) },
};

function breakSignature(envelope: Buffer): Buffer {
  const value = parseJsonFile(envelope) as { signatures: { keyid: string; sig: string }[] };
  const signatures = value.signatures.map(({ keyid, sig }) => {
    const bytes = Buffer.from(sig, 'base64');
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    return { keyid, sig: bytes.toString('base64') };
  });
  return Buffer.from(`${canonicalize({ ...(value as object), signatures })}\n`);
}

describe.each(Object.keys(ONE_OPERATION))('%s', (kind) => {
  let scene: Scene;
  let plan: Plan;
  /** What the receipts rest on, as an authorize job left it. */
  let evidence: Buffer;
  beforeAll(async () => {
    scene = await Scene.open({ operations: `version: 1\noperations:\n${ONE_OPERATION[kind]}` });
    const planned = await scene.dryRun();
    expect(planned.exitCode).toBe(0);
    plan = parseJsonFile(readFileSync(join(planned.proof, 'plan.json'))) as Plan;
    const authorized = await scene.prod({}, {}, { entry: 'authorize.js' });
    evidence = readFileSync(join(authorized.proof, 'evidence.json'));
  });
  afterAll(() => scene.close());

  test.each(CHECK_NAMES)('only %s fails, and nothing is written', async (name) => {
    const flaw = FLAWS[name];
    const { envelope, receiptId } = mint(flaw);
    if (flaw.consumed === true) await consume(receiptId);
    const lines = flaw.mode === undefined ? await execute(envelope, name) : await publish(envelope, flaw.mode);

    const rejected = lines.filter(({ type }) => type === 'gate.rejected');
    expect(rejected).toHaveLength(1);
    const checks = (rejected[0] as Extract<Line, { type: 'gate.rejected' }>).data.checks;
    expect(checks.map((check) => check.name)).toEqual([...CHECK_NAMES]);
    expect(checks.filter(({ result }) => result === 'fail')).toEqual([{ name, result: 'fail', code: flaw.code }]);
    if (name !== 'presence') expect(checks.filter(({ result }) => result === 'pass')).toHaveLength(8);
    expect(lines.some(({ type }) => type === 'operation.intent')).toBe(false);
    expect(scene.writes()).toEqual([]);
  });

  test('the same receipt without a flaw passes', async () => {
    const { envelope } = mint({ code: '' });
    const lines = await execute(envelope, 'sound');
    expect(lines.map(({ type }) => type)).toContain('operation.succeeded');
    expect(scene.writes().length).toBeGreaterThan(0);
  });

  function mint(flaw: Flaw): { envelope: Buffer | null; receiptId: string } {
    const operation = plan.operations[0] as PlannedOperation;
    const terms: ReceiptTerms = {
      facts: runFacts('prod'),
      planDigest: plan.plan_digest,
      policyDigest: `sha256:${'1'.repeat(64)}`,
      evidenceDigest: digestOf(evidence),
      approvals: [],
      signedApprovals: [],
      lifetimeMs: 15 * MINUTE,
    };
    const clock = (): number => Date.now() - (flaw.issuedAgo ?? 0);
    const generate = receiptGenerator(flaw.terms?.(terms) ?? terms, sceneKeys(), clock, (n) =>
      crypto.getRandomValues(new Uint8Array(n)),
    );
    const request: ReceiptRequest = { operation, violations: [], ledger: { size: 0, head: '0'.repeat(64) } };
    const { bytes, receipt } = generate(flaw.request?.(request) ?? request);
    return { envelope: flaw.bytes === undefined ? bytes : flaw.bytes(bytes), receiptId: receipt.receipt_id };
  }

  function runFacts(mode: RunFacts['mode']): RunFacts {
    const { apiUrl, commitSha } = scene.github;
    return {
      mode,
      repository: 'acme/widgets',
      repositoryId: REPOSITORY_ID,
      runId: RUN_ID,
      runAttempt: 1,
      workflowRef: scene.facts()['GITHUB_WORKFLOW_REF'] ?? '',
      workflowSha: commitSha,
      actor: 'maintainer',
      triggeringActor: 'maintainer',
      commitSha,
      ref: 'refs/heads/main',
      event: 'push',
      environment: ENVIRONMENT,
      apiUrl,
      serverUrl: SERVER,
      actionVersion: '1.0.0',
      claim: 'c'.repeat(32),
    };
  }

  function consume(receiptId: string): Promise<void> {
    const record = { claim: 'a'.repeat(32), operation_digest: plan.operations[0]?.operation_digest ?? '' };
    const content = jsonFile({ ...record, run_attempt: 1, run_id: RUN_ID }).toString();
    return signedCommit(scene, scene.keys, { [consumedPath(receiptId)]: content });
  }

  /** Through the bundled action, as a job that was handed a folder of envelopes. */
  async function execute(envelope: Buffer | null, name: string): Promise<Line[]> {
    const receipts = join(scene.temporary, `receipts-${name}`);
    mkdirSync(receipts, { recursive: true });
    writeFileSync(join(receipts, 'evidence.json'), evidence);
    if (envelope !== null) writeFileSync(join(receipts, 'rcpt.dsse.json'), envelope);
    const { proof, log } = await scene.prod({ receipts }, {}, { entry: 'execute.js' });
    return readLines(join(proof, 'ledger.jsonl'), log);
  }

  /** In this process: the action itself refuses a key in a dry run, so no such receipt could reach its gate. */
  async function publish(envelope: Buffer | null, mode: RunFacts['mode']): Promise<Line[]> {
    const facts = runFacts(mode);
    const trustedKeys = parseTrustedKeys(sceneKeys().vkey.text);
    const random = (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n));
    const core = openFederationCore({
      hmacKey: SECRET,
      previousHmacKeys: [],
      trustedKeys,
      facts,
      clock: Date.now,
      random,
    });
    const file = join(scene.temporary, `publish-${mode}.jsonl`);
    // A connection that could write, so that only the gate stands in the way.
    const github = connect({
      facts: { ...facts, mode: 'prod' },
      token: 'ship-token',
      env: {},
      clock: Date.now,
      log: () => undefined,
    });
    if (github.ledger === null) throw new Error('no ledger');
    const session = new LedgerSession({
      facts,
      clock: Date.now,
      file,
      store: {
        tree: new BranchTree(github.ledger, { create: false }),
        keys: { origin: core.vkey.origin, trusted: trustedKeys, now: Date.now() },
        vkey: core.vkey,
        signCheckpoint: core.sign.checkpoint,
        pause: () => Promise.reject(new Error('no conflict here')),
        flush: () => Promise.resolve(),
        provisional: false,
      },
    });
    await github.reader.repository(facts.repository);
    if (github.effects === null) throw new Error('no effects');
    const { effects } = github;
    const publisher = new GitHubPublisher({
      facts,
      plan,
      evidenceDigest: digestOf(evidence),
      signedApprovals: [],
      states: new Map(),
      files: new Map(),
      seen: new Map(),
      kinds: KINDS,
      reader: github.reader,
      port: new SideEffectPort(() => ({ ...effects, ...NO_REGISTRIES.effectsAt([]) }), session),
      bridge: {
        mintedHere: false,
        until: Infinity,
        receiptFor: () => envelope,
        refusalFor: () => null,
        idOf: () => null,
      },
      verifyReceipt: core.verifyReceipt,
      keepReceipt: () => undefined,
      clock: Date.now,
      skewMs: github.skewMs,
      pause: github.pause,
      opening: { write: () => Promise.resolve(new Map()) },
      progress: () => undefined,
      signal: new AbortController().signal,
    });
    await publisher.execute();
    expect(publisher.getAuditTrail()).toMatchObject([
      { event: 'gate.rejected', operation_id: 'only', operation_kind: kind, run_id: RUN_ID, status: 'rejected' },
    ]);
    return readLines(file, '');
  }
});

function readLines(file: string, log: string): Line[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`no ledger was written:\n${log}`);
  }
  return text
    .trimEnd()
    .split('\n')
    .map((line) => parseLine(line));
}
