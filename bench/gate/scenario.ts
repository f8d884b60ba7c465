import { randomBytes } from 'node:crypto';
import { receiptGenerator, receiptVerifier } from '../../src/authorize/receipts.ts';
import type { MintedReceipt, ReceiptGenerator } from '../../src/authorize/receipts.ts';
import { deriveKeys } from '../../src/authorize/secret.ts';
import type { GateContext } from '../../src/execute/gate.ts';
import { openEnvelope, RECEIPT_TYPE } from '../../src/protocol/dsse.ts';
import type { RunFacts } from '../../src/protocol/facts.ts';
import { jsonFile } from 'canonical-json/jcs';
import { consumedPath } from '../../src/protocol/ledger-files.ts';
import type { Snapshot } from '../../src/protocol/ledger-files.ts';
import { operationDigest } from '../../src/protocol/plan.ts';
import type { PlannedOperation } from '../../src/protocol/plan.ts';
import { receiptShape } from '../../src/protocol/receipt.ts';
import { originOf, parseTrustedKeys } from '../../src/protocol/trusted-keys.ts';

/** A prod run's receipts and what the gate looks at: real keys, an approval, a ledger whose files lie in memory. */
export interface GateScenario {
  readonly operations: readonly PlannedOperation[];
  readonly mint: (operation: PlannedOperation) => MintedReceipt;
  /** Everything but the look at consumption; in the order of the operations. */
  readonly contexts: readonly Omit<GateContext, 'consumption'>[];
  readonly envelopes: readonly Buffer[];
  /** What the signatures of each envelope are over. */
  readonly signed: readonly Buffer[];
  readonly claim: string;
  readonly tip: { readonly size: number; readonly head: string };
  /** The ledger before the begin commit, and after it. */
  readonly before: Snapshot;
  readonly after: Snapshot;
}

const MINUTE = 60_000;
const REPOSITORY_ID = '1000001';
const SERVER = 'https://github.com';
const hex = (bytes: number): string => randomBytes(bytes).toString('hex');
const digest = (): string => `sha256:${hex(32)}`;

const facts: RunFacts = {
  mode: 'prod',
  repository: 'acme/widgets',
  repositoryId: REPOSITORY_ID,
  runId: '9001',
  runAttempt: 1,
  workflowRef: 'acme/widgets/.github/workflows/release.yml@refs/heads/main',
  workflowSha: hex(20),
  actor: 'maintainer',
  triggeringActor: 'maintainer',
  commitSha: hex(20),
  ref: 'refs/heads/main',
  event: 'push',
  environment: 'production',
  apiUrl: 'https://api.github.com',
  serverUrl: SERVER,
  actionVersion: '1.0.0',
  claim: hex(16),
};

function tagOperation(index: number): PlannedOperation {
  const what = {
    operation_kind: 'tag_repo' as const,
    repository: facts.repository,
    repository_id: REPOSITORY_ID,
    parameters: {
      tag: `v1.0.${index}`,
      target_sha: facts.commitSha,
      message: `Version 1.0.${index}`,
      move: false,
      force: false,
    },
  };
  return {
    ...what,
    operation_id: `tag-${index}`,
    operation_digest: operationDigest(what),
    depends_on: [],
    effect: 'create',
    reason: null,
    observed: null,
    target_subject: 'Start',
  };
}

function snapshot(files: ReadonlyMap<string, Uint8Array>): Snapshot {
  return {
    read: (path) => Promise.resolve(files.get(path) ?? null),
    list: () => Promise.resolve([]),
    segmentOf: () => Promise.resolve(null),
  };
}

export function gateScenario(count: number): GateScenario {
  const now = Date.now();
  const keys = deriveKeys(randomBytes(32), REPOSITORY_ID, originOf(SERVER, REPOSITORY_ID));
  const tip = { size: 1000, head: hex(32) };
  const planDigest = digest();
  const operations = Array.from({ length: count }, (_, index) => tagOperation(index));
  const approval = {
    comment: `Approved ${planDigest}`,
    environment: 'production',
    state: 'approved' as const,
    user: 'reviewer',
    user_id: '42',
  };
  const generate: ReceiptGenerator = receiptGenerator(
    {
      facts,
      planDigest,
      policyDigest: digest(),
      evidenceDigest: digest(),
      approvals: [approval],
      signedApprovals: [],
      lifetimeMs: 15 * MINUTE,
    },
    keys,
    () => now,
    randomBytes,
  );
  const mint = (operation: PlannedOperation): MintedReceipt => generate({ operation, violations: [], ledger: tip });
  const minted = operations.map(mint);
  const verifyReceipt = receiptVerifier([keys], parseTrustedKeys(`${keys.vkey.text}\n`));
  const consumed = minted.map(({ receipt: { receipt_id: id, operation_digest } }) => {
    const record = { claim: facts.claim, operation_digest, run_attempt: facts.runAttempt, run_id: facts.runId };
    return [consumedPath(id), jsonFile(record)] as const;
  });
  return {
    operations,
    mint,
    contexts: operations.map((operation, index) => ({
      facts,
      planDigest,
      operation,
      envelope: minted[index]?.bytes ?? null,
      verifyReceipt,
      now: now + MINUTE,
      skewMs: 0,
    })),
    envelopes: minted.map(({ bytes }) => bytes),
    signed: minted.map(({ bytes }) => openEnvelope(bytes, RECEIPT_TYPE, receiptShape).signed),
    claim: facts.claim,
    tip,
    before: snapshot(new Map()),
    after: snapshot(new Map(consumed)),
  };
}
