import { createHash, randomBytes } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { lineText, statusOf } from '../src/protocol/ledger.ts';
import type { Line } from '../src/protocol/ledger.ts';
import { leafHash } from 'transparency-log/merkle';
import { CHECK_NAMES } from '../src/protocol/vocabulary.ts';

/** Writes a ledger of runs that shipped, of about 600 bytes a line: `node bench/ledger-file.ts PATH LINES`. */

const OPERATIONS = 3;
const hex = (bytes: number): string => randomBytes(bytes).toString('hex');
const digest = (): string => `sha256:${hex(32)}`;
const checks = CHECK_NAMES.map((name) => ({ code: null, name, result: 'pass' }));
const sha = hex(20);
const vkeyBytes = Buffer.concat([Buffer.from([1]), randomBytes(32)]);
const origin = 'github.com/repositories/123456789/marketops';
const keyHash = createHash('sha256').update(`${origin}\n`).update(vkeyBytes).digest('hex').slice(0, 8);

interface Draft {
  readonly type: string;
  readonly data: object;
  readonly about?: { readonly operation: string; readonly receipt?: string };
}

function run(): Draft[] {
  const policy = digest();
  const operations = Array.from({ length: OPERATIONS }, (_, i) => ({
    operation: `operation-${i}`,
    receipt: `rcpt_${hex(16)}`,
    digest: digest(),
  }));
  const each = (draft: (operation: (typeof operations)[number]) => readonly Draft[]): Draft[] =>
    operations.flatMap(draft);
  const lines: Draft[] = [
    {
      type: 'run.opened',
      data: {
        action_version: '1.0.0',
        actor: 'octocat',
        approvers_digest: policy,
        commit_sha: sha,
        environment: 'production',
        event: 'push',
        origin,
        policy_source: null,
        ref: 'refs/heads/main',
        repository: 'acme/widgets',
        repository_id: '123456789',
        triggering_actor: 'octocat',
        trusted_keys_digest: policy,
        vkey: `${origin}+${keyHash}+${vkeyBytes.toString('base64')}`,
        warnings: [],
        workflow_ref: 'acme/widgets/.github/workflows/release.yml@refs/heads/main',
        workflow_sha: sha,
      },
    },
    { type: 'plan.created', data: { operations: OPERATIONS, plan_digest: digest(), plan_file_digest: digest() } },
    { type: 'evidence.read', data: { evidence_digest: digest() } },
    ...each(({ operation }) => [
      {
        type: 'policy.decided',
        data: {
          decision: 'permit',
          policy_digest: policy,
          rules: [{ effect: 'permit', id: 'allow', matched: true, unmet: null }],
          violations: [],
        },
        about: { operation },
      },
    ]),
    ...each(({ operation, receipt, digest: operationDigest }) => [
      {
        type: 'receipt.minted',
        data: { enforceable: true, envelope_digest: digest(), operation_digest: operationDigest, violations: [] },
        about: { operation, receipt },
      },
    ]),
    ...each(({ operation, receipt, digest: operationDigest }) => [
      { type: 'gate.passed', data: { checks }, about: { operation, receipt } },
      {
        type: 'operation.intent',
        data: { natural_key: operation, operation_digest: operationDigest },
        about: { operation, receipt },
      },
    ]),
    ...each(({ operation, receipt }) => [
      {
        type: 'operation.succeeded',
        data: {
          code: null,
          effect: 'create',
          github: { id: null, sha, url: `https://github.com/acme/widgets/${operation}` },
          message: null,
          state_digest: digest(),
        },
        about: { operation, receipt },
      },
    ]),
  ];
  const counts: Record<string, number> = {};
  for (const { type } of lines.toSorted((a, b) => (a.type < b.type ? -1 : 1))) counts[type] = (counts[type] ?? 0) + 1;
  return [...lines, { type: 'run.closed', data: { counts, result: 'shipped' } }];
}

function write(path: string, count: number): void {
  const file = openSync(path, 'w');
  let prev = '0'.repeat(64);
  let now = Date.UTC(2026, 10, 23);
  let seq = 0;
  let id = 1000;
  while (seq < count) {
    const claim = hex(16);
    const drafts = run();
    // The last run is as long as it must be: a ledger ends where a run does.
    const piece: string[] = [];
    for (const { type, data, about } of drafts) {
      const status = statusOf(type as Line['type']);
      const line = {
        claim,
        data,
        mode: 'prod',
        prev,
        run_attempt: 1,
        run_id: String(id),
        seq: seq++,
        ts: new Date((now += 7)).toISOString(),
        type,
        v: 1,
        ...(about === undefined ? {} : { operation_id: about.operation, operation_kind: 'tag_repo' }),
        ...(about?.receipt === undefined ? {} : { receipt_id: about.receipt }),
        ...(status === undefined ? {} : { status }),
      } as unknown as Line;
      const text = lineText(line);
      prev = leafHash(text).toString('hex');
      piece.push(text, '\n');
    }
    id++;
    writeSync(file, piece.join(''));
  }
  closeSync(file);
}

const [path = '', lines = '1000000'] = process.argv.slice(2);
write(path, Number(lines));
