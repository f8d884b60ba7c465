import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { KINDS } from '../../../src/operations/registry.ts';
import { LedgerSession } from '../../../src/audit/ledger-session.ts';
import { ProofFolder } from '../../../src/audit/proof-folder.ts';
import { verifyPath } from '../../../src/verify/index.ts';
import { BUILT_IN_POLICY, parsePolicy } from '../../../src/authorize/policy/index.ts';
import { digestOf } from '../../../src/core/digest.ts';
import { appendOpening } from '../../../src/execute/opening.ts';
import { DECIDE_VERSION, EVIDENCE_SCHEMA } from '../../../src/protocol/evidence.ts';
import type { Evidence } from '../../../src/protocol/evidence.ts';
import type { RunFacts } from '../../../src/protocol/facts.ts';
import { jsonFile } from 'canonical-json/jcs';
import { planDigest } from '../../../src/protocol/plan.ts';
import type { Plan } from '../../../src/protocol/plan.ts';
import { closeRun } from '../../../src/protocol/run-result.ts';
import type { ReportLinks } from '../../../src/report/input.ts';
import { RENDERERS } from '../../../src/run/finish.ts';
import type { Renderers } from '../../../src/run/finish.ts';
import { beginProof } from '../../../src/run/begin-proof.ts';
import { drawPages, finishProof } from '../../../src/run/finish.ts';
import type { Governance } from '../../../src/run/policy-source.ts';
import { openingLines } from '../../../src/run/prepare.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const facts: RunFacts = {
  mode: 'dry_run',
  repository: 'acme/widgets',
  repositoryId: '1000001',
  runId: '9001',
  runAttempt: 1,
  workflowRef: 'acme/widgets/.github/workflows/release.yml@refs/heads/main',
  workflowSha: SHA,
  actor: 'maintainer',
  triggeringActor: 'maintainer',
  commitSha: SHA,
  ref: 'refs/heads/main',
  event: 'push',
  environment: null,
  apiUrl: 'https://api.github.com',
  serverUrl: 'https://github.com',
  actionVersion: '1.0.0',
  claim: 'c'.repeat(32),
};
const NOW = Date.UTC(2026, 10, 23);
const plan: Plan = {
  schema: 'marketops.plan/v1',
  mode: 'dry_run',
  blocked_by_mode: true,
  promotable: false,
  repository: facts.repository,
  repository_id: facts.repositoryId,
  commit_sha: SHA,
  ref: facts.ref,
  created_at: new Date(NOW).toISOString(),
  plan_digest: planDigest({ repository_id: facts.repositoryId, commit_sha: SHA, operations: [] }),
  operations: [],
};
const policyBytes = Buffer.from(BUILT_IN_POLICY);
const { value: policy, locate } = parsePolicy(policyBytes, 'policy.yml', KINDS);
const evidence: Evidence = {
  ...{ schema: EVIDENCE_SCHEMA, decide: DECIDE_VERSION, now: new Date(NOW).toISOString(), targets: [] },
  ...{ approvals: null, commit_author: null, default_branch: null, environment: null, ledger_rules: null },
  ...{ signed_approvals: null, teams: null, zones: null },
  job: {
    ...{ actor: facts.actor, commit_sha: SHA, environment: facts.environment, event: facts.event, ref: facts.ref },
    ...{ repository: facts.repository, repository_id: facts.repositoryId, triggering_actor: facts.triggeringActor },
    workflow_ref: facts.workflowRef,
  },
  run: {
    ...{ attempt: null, differs: null, earlier_plan_digests: { value: null }, expected_plan_digest: null },
    run_attempt: facts.runAttempt,
  },
};
const governance: Governance = {
  policy,
  policyBytes,
  policyDigest: digestOf(policyBytes),
  policyFile: 'policy.yml',
  policyUrl: null,
  policySource: null,
  locate,
  trustedKeysBytes: Buffer.alloc(0),
  approversBytes: Buffer.alloc(0),
  defaultBranch: null,
  trustedKeys: [],
  trustedKeysFault: null,
};

const LINKS: ReportLinks = {
  server: facts.serverUrl,
  repository: `${facts.serverUrl}/acme/widgets`,
  runUrl: `${facts.serverUrl}/acme/widgets/actions/runs/9001/attempts/1`,
  environmentUrl: null,
  workflowUrl: null,
  policyUrl: null,
  artifact: null,
  action: null,
};

const place = mkdtempSync(join(tmpdir(), 'marketops-finish-'));
let count = 0;
afterEach(() => rmSync(place, { recursive: true, force: true }));

interface Finished {
  readonly told: readonly string[];
  readonly summary: string;
  readonly read: (name: string) => string;
  readonly path: string;
}

/** A dry run of nothing, finished with these pages; `meanwhile` comes between them as they were drawn ahead, and its end. */
async function finished(renderers: Renderers, meanwhile?: (session: LedgerSession) => void): Promise<Finished> {
  const folder = await ProofFolder.create(join(place, String(count++)));
  const planBytes = jsonFile(plan);
  const evidenceBytes = jsonFile(evidence);
  beginProof(folder, { planBytes, evidenceBytes, governance, signedApprovals: [] });
  const session = new LedgerSession({ facts, clock: () => NOW, file: folder.ledgerFile, store: null });
  const evidenceDigest = digestOf(evidenceBytes);
  const prepared = { plan, planBytes, evidenceDigest, governance, decisions: [], warnings: [] };
  appendOpening(session.append, openingLines(facts, prepared as never, null));
  session.append('run.closed', closeRun(session.lines));
  const told: string[] = [];
  const options = {
    facts,
    plan,
    kinds: KINDS,
    planBytes,
    policySource: null,
    evidenceDigest,
    evidenceBytes: Buffer.from('{}\n'),
    approvals: [],
    signedApprovals: [],
    decisions: [],
    receipts: new Map(),
    refusalCode: null,
    folder,
    session,
    governance,
    signer: null,
    links: LINKS,
    warnings: [],
    standings: [],
    comparison: null,
    warn: (message: string) => void told.push(message),
    renderers,
  };
  const draft = meanwhile === undefined ? null : await drawPages(options);
  meanwhile?.(session);
  const { summary } = await finishProof(options, draft);
  const read = (name: string): string => readFileSync(join(folder.path, name), 'utf8');
  return { told, summary, read, path: folder.path };
}

const verdict = async ({ path }: Finished): Promise<string> => (await verifyPath(path, { pins: null })).verdict;
const broken = (): never => {
  throw new Error('no such shade of green');
};

test('what is drawn is what the proof holds', async () => {
  const run = await finished(RENDERERS);
  expect(run.told).toEqual([]);
  expect(run.read('report.html')).toContain('<script type="application/octet-stream" id="ledger">');
  expect(run.read('summary.md')).toBe(run.summary);
  expect(await verdict(run)).toBe('SELF_CONSISTENT');
});

test('what was drawn ahead is what the proof holds, unless the run ended otherwise', async () => {
  const drawn: number[] = [];
  const counting: Renderers = {
    ...RENDERERS,
    summary: (input) => {
      drawn.push(input.lines.length);
      return RENDERERS.summary(input);
    },
  };
  const same = await finished(counting, () => undefined);
  const { length } = drawn;
  expect(length).toBe(1);
  expect(same.summary).toBe((await finished(RENDERERS)).summary);
  const other = await finished(counting, (session) =>
    session.append('plan.created', {
      operations: 0,
      plan_digest: plan.plan_digest,
      plan_file_digest: plan.plan_digest,
    }),
  );
  expect(drawn.slice(length)).toEqual([drawn[0], (drawn[0] ?? 0) + 1]);
  expect(other.read('report.html')).not.toBe(same.read('report.html'));
});

test.each<[string, Partial<Renderers>]>([
  ['report.html', { report: () => Promise.reject(new Error('no such shade of green')) }],
  ['report.html', { report: broken }],
  ['summary.md', { summary: broken }],
])('a %s that cannot be drawn says so, and the proof is sealed all the same', async (file, failing) => {
  const run = await finished({ ...RENDERERS, ...failing });
  expect(run.told).toEqual([expect.stringContaining(`${file} could not be drawn (no such shade of green)`)]);
  expect(run.read(file)).toMatch(/could not be drawn[^]*ledger\.jsonl[^]*marketops verify/);
  expect(run.summary).toBe(run.read('summary.md'));
  expect(await verdict(run)).toBe('SELF_CONSISTENT');
});
