import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DerivedKeys } from '../../../src/authorize/secret.ts';
import { receiptGenerator } from '../../../src/authorize/receipts.ts';
import type { ReceiptRequest, ReceiptTerms } from '../../../src/authorize/receipts.ts';
import { digestOf } from '../../../src/core/digest.ts';
import { canonicalize } from 'canonical-json/jcs';
import type { Json } from 'canonical-json/jcs';
import type { Plan } from '../../../src/protocol/plan.ts';
import type { AuditContext } from './context.ts';
import { rejectedAtGate } from './assertions.ts';
import { ENVIRONMENT, OWNER, REPOSITORY, REPOSITORY_ID, RUN_ID } from './material.ts';
import type { Play } from './scenario.ts';
import type { Scene, SceneOptions, Step } from './scene.ts';

/** Receipts for a plan as the Federation Core mints them, and what is wrong with them. */
export interface Flaw {
  readonly keys?: DerivedKeys;
  readonly terms?: (terms: ReceiptTerms) => ReceiptTerms;
  readonly request?: (request: ReceiptRequest) => ReceiptRequest;
  /** Milliseconds; negative: in the future. */
  readonly issuedAgo?: number;
  /** Changes the envelope's bytes; null leaves the receipt out. */
  readonly bytes?: (envelope: Buffer) => Buffer | null;
}

export const MINUTE = 60_000;

/** Mints a receipt for every operation of the plan into a folder, beside the evidence of an authorize job, and answers with it. */
export async function mintInto(context: AuditContext, scene: Scene, plan: Plan, flaw: Flaw = {}): Promise<string> {
  const evidence = await context.once(`evidence ${plan.plan_digest}`, async () => {
    const { proof } = await scene.prod({}, {}, { entry: 'authorize.js' });
    return readFile(join(proof, 'evidence.json'));
  });
  const folder = await context.folder();
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
      serverUrl: scene.stage.server,
      actionVersion: '1.0.0',
      claim: 'c'.repeat(32),
    },
    planDigest: plan.plan_digest,
    policyDigest: `sha256:${'1'.repeat(64)}`,
    evidenceDigest: digestOf(evidence),
    approvals: [],
    signedApprovals: [],
    lifetimeMs: 15 * MINUTE,
  };
  const clock = (): number => Date.now() - (flaw.issuedAgo ?? 0);
  const generate = receiptGenerator(flaw.terms?.(terms) ?? terms, flaw.keys ?? scene.keys, clock, randomBytes);
  await writeFile(join(folder, 'evidence.json'), evidence);
  for (const operation of plan.operations) {
    const request: ReceiptRequest = { operation, violations: [], ledger: { size: 0, head: '0'.repeat(64) } };
    const { bytes } = generate(flaw.request?.(request) ?? request);
    const envelope = flaw.bytes === undefined ? bytes : flaw.bytes(bytes);
    if (envelope !== null) await writeFile(join(folder, `${operation.operation_id}.dsse.json`), envelope);
  }
  return folder;
}

type Texts = Readonly<Record<string, string>>;

interface Offer {
  readonly scene?: Scene;
  readonly options?: SceneOptions;
  readonly inputs?: Texts;
}

/** Offers receipts with this flaw to the bundle's `execute`, in a scene of its own unless one is given. */
export async function offer(
  context: AuditContext,
  flaw: Flaw = {},
  { scene: given, options = {}, inputs = {} }: Offer = {},
): Promise<{ readonly scene: Scene; readonly step: Step; readonly receipts: string }> {
  const scene = given ?? (await context.open(options));
  const plan = await context.plan(options);
  const receipts = await mintInto(context, scene, plan, flaw);
  return { scene, receipts, step: await execute(scene, receipts, inputs) };
}

export function execute(scene: Scene, receipts: string, inputs: Texts = {}, facts: Texts = {}): Promise<Step> {
  return scene.prod({ receipts, ...inputs }, facts, { entry: 'execute.js' });
}

/** Receipts with one flaw, offered to execute: all must fall to the code that names the flaw, and to no other. */
export function rejected(code: string, flaw: Flaw | ((context: AuditContext) => Flaw | Promise<Flaw>)): Play {
  return {
    expected: `gate.rejected with ${code}`,
    control: 'execute',
    run: async (context) => {
      const { scene, step } = await offer(context, typeof flaw === 'function' ? await flaw(context) : flaw);
      return rejectedAtGate(scene, step, code);
    },
  };
}

/** What the receipts say of their run is changed. */
export const facts = (changed: Partial<ReceiptTerms['facts']>): Flaw => ({
  terms: (terms) => ({ ...terms, facts: { ...terms.facts, ...changed } }),
});

/** What the receipts say of their operation is changed. */
export const operation = (change: (operation: PlanOperation) => Partial<PlanOperation>): Flaw => ({
  request: (request) => ({
    ...request,
    operation: { ...request.operation, ...change(request.operation) },
  }),
});

type PlanOperation = ReceiptRequest['operation'];

export interface EnvelopeSignature {
  readonly keyid: string;
  readonly sig: string;
}
interface Envelope {
  readonly payload: string;
  readonly payloadType: string;
  readonly signatures: readonly [EnvelopeSignature, EnvelopeSignature];
}

/** Edits an envelope as JSON, and writes it canonically again. */
const envelope = (edit: (envelope: Envelope) => object): Flaw => ({
  bytes: (bytes) => {
    const old = JSON.parse(bytes.toString()) as Envelope;
    return Buffer.from(`${canonicalize({ ...old, ...edit(old) } as unknown as Json)}\n`);
  },
});

/** Other signatures; key ids are not signed. */
export const signatures = (edit: (both: Envelope['signatures']) => readonly EnvelopeSignature[]): Flaw =>
  envelope((old) => ({ signatures: edit(old.signatures) }));

/** Another text of the payload, whatever that does to its form; the signatures stay. */
export const payload = (from: string, to: string): Flaw =>
  envelope((old) => ({
    payload: Buffer.from(Buffer.from(old.payload, 'base64').toString().replace(from, to)).toString('base64'),
  }));
