import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DerivedKeys } from '../../../src/authorize/secret.ts';
import { receiptGenerator } from '../../../src/authorize/receipts.ts';
import type { ReceiptRequest, ReceiptTerms } from '../../../src/authorize/receipts.ts';
import { canonicalize } from '../../../src/protocol/jcs.ts';
import type { Json } from '../../../src/protocol/jcs.ts';
import type { Plan } from '../../../src/protocol/plan.ts';
import type { AuditContext } from './context.ts';
import { ENVIRONMENT, OWNER, REPOSITORY, REPOSITORY_ID, RUN_ID, SERVER } from './material.ts';
import type { AuditScene, SceneOptions, Step, StepChanges } from './scene.ts';

/** Receipts for a plan as the Federation Core mints them, and what is wrong with them. */
export interface Flaw {
  readonly keys?: DerivedKeys;
  readonly terms?: (terms: ReceiptTerms) => ReceiptTerms;
  readonly request?: (request: ReceiptRequest) => ReceiptRequest;
  /** Milliseconds; negative: in the future. */
  readonly issuedAgo?: number;
  /** Changes the envelope's bytes. */
  readonly bytes?: Tamper;
}

/** Null leaves the receipt out. */
export type Tamper = (envelope: Buffer) => Buffer | null;

export const MINUTE = 60_000;

/** Mints a receipt for every operation of the plan into a folder, and answers with it. */
export async function mintInto(folder: string, scene: AuditScene, plan: Plan, flaw: Flaw = {}): Promise<string> {
  const terms: ReceiptTerms = {
    facts: {
      mode: 'prod',
      repository: `${OWNER}/${REPOSITORY}`,
      repositoryId: REPOSITORY_ID,
      runId: RUN_ID,
      runAttempt: 1,
      workflowRef: scene.facts()['GITHUB_WORKFLOW_REF'] ?? '',
      workflowSha: scene.github.commitSha,
      actor: 'maintainer',
      triggeringActor: 'maintainer',
      commitSha: scene.github.commitSha,
      ref: 'refs/heads/main',
      event: 'push',
      environment: ENVIRONMENT,
      apiUrl: scene.github.apiUrl,
      serverUrl: SERVER,
      actionVersion: '1.0.0',
      claim: 'c'.repeat(32),
    },
    planDigest: plan.plan_digest,
    policyDigest: `sha256:${'1'.repeat(64)}`,
    approvals: [],
    lifetimeMs: 15 * MINUTE,
  };
  const clock = (): number => Date.now() - (flaw.issuedAgo ?? 0);
  const generate = receiptGenerator(flaw.terms?.(terms) ?? terms, flaw.keys ?? scene.stage.keys, clock, randomBytes);
  await mkdir(folder, { recursive: true });
  for (const operation of plan.operations) {
    const request: ReceiptRequest = { operation, violations: [], ledger: { size: 0, head: '0'.repeat(64) } };
    const { bytes } = generate(flaw.request?.(request) ?? request);
    const envelope = flaw.bytes === undefined ? bytes : flaw.bytes(bytes);
    if (envelope !== null) await writeFile(join(folder, `${operation.operation_id}.dsse.json`), envelope);
  }
  return folder;
}

/** Offers receipts with this flaw to the bundle's `execute`, in a scene of its own. */
export async function offer(
  context: AuditContext,
  flaw: Flaw = {},
  { scene: given, options = {}, ...changes }: StepChanges & { scene?: AuditScene; options?: SceneOptions } = {},
): Promise<{ readonly scene: AuditScene; readonly step: Step; readonly receipts: string }> {
  const scene = given ?? (await context.open(options));
  const plan = await context.plan(options);
  const receipts = await mintInto(await context.folder(), scene, plan, flaw);
  return { scene, receipts, step: await execute(scene, receipts, changes) };
}

export function execute(scene: AuditScene, receipts: string, changes: StepChanges = {}): Promise<Step> {
  return scene.prod({ ...changes, entry: 'execute.js', inputs: { receipts, ...changes.inputs } });
}

interface EnvelopeJson {
  readonly payload: string;
  readonly payloadType: string;
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
}

/** Edits an envelope as JSON, and writes it canonically again. */
export const onEnvelope =
  (edit: (envelope: EnvelopeJson) => EnvelopeJson) =>
  (bytes: Buffer): Buffer =>
    Buffer.from(`${canonicalize(edit(JSON.parse(bytes.toString()) as EnvelopeJson) as unknown as Json)}\n`);

/** Edits the payload's text, whatever that does to its form; the signatures stay. */
export const onPayload = (edit: (text: string) => string): ((bytes: Buffer) => Buffer) =>
  onEnvelope((envelope) => ({
    ...envelope,
    payload: Buffer.from(edit(Buffer.from(envelope.payload, 'base64').toString())).toString('base64'),
  }));
