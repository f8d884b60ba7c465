import { jsonFile } from '../../../../src/protocol/jcs.ts';
import { consumedPath, LEDGER_BRANCH, openPathOf } from '../../../../src/protocol/ledger-files.ts';
import { EMPTY_TIP, tipFile } from '../../../../src/audit/tree.ts';
import { deleteTags, otherSecret, shippedRun } from '../grounds.ts';
import { found, lineWithCode, nothingWritten, refused, rejectedAtGate } from '../judge.ts';
import { PLAIN_POLICY, REPOSITORY_ID, RUN_ID, TAG_ONLY } from '../material.ts';
import { execute, mintInto, offer } from '../receipts.ts';
import { must } from '../scenario.ts';
import type { Scenario } from '../scenario.ts';
import type { AuditScene } from '../scene.ts';
import type { Tip } from '../../../../src/audit/tree.ts';
import type { AuditContext } from '../context.ts';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Attacks on the ledger branch by somebody who may push to it, while runs go on. */
export const LEDGER: readonly Scenario[] = [
  {
    id: 'L1',
    name: 'Ledger branch deleted',
    attack: ['Ship once.', 'Delete the ledger branch and the tags.', 'Run prod again.'],
    defence: 'Without its ledger a run signs and writes nothing; only owners begin a ledger.',
    severity: 'critical',
    expected: 'an unsigned proof whose operations have ledger_missing',
    control: 'prod',
    run: async (context) => {
      const scene = await ship(context);
      scene.github.admin.deleteRef(`refs/heads/${LEDGER_BRANCH}`);
      deleteTags(scene);
      return refused(scene, await scene.prod(), 'ledger_missing');
    },
  },
  {
    id: 'L2',
    name: 'Ledger rewound below the receipt’s anchor',
    attack: ['Have receipts minted on a ledger that has lines.', 'Force the branch back to its beginning.', 'Execute.'],
    defence: 'A receipt names size and head of the ledger that it was minted on, and the gate looks for them.',
    severity: 'critical',
    expected: 'gate.rejected with ledger_rewound',
    control: 'execute',
    run: async (context) => {
      const { scene, step } = await offer(context, {
        request: (request) => ({ ...request, ledger: { size: 12, head: 'ab'.repeat(32) } }),
      });
      return rejectedAtGate(scene, step, 'ledger_rewound');
    },
  },
  {
    id: 'L3',
    name: 'Forked ledger under a receipt',
    attack: ['Have receipts minted on one ledger.', 'Replace it by another of the same length.', 'Execute.'],
    defence: 'The anchor is size and head: another history of the same length has another head.',
    severity: 'critical',
    expected: 'gate.rejected with ledger_rewound',
    control: 'execute',
    run: async (context) => {
      const { scene, step } = await offer(context, {
        request: (request) => ({ ...request, ledger: { size: 0, head: 'ab'.repeat(32) } }),
      });
      return rejectedAtGate(scene, step, 'ledger_rewound');
    },
  },
  {
    id: 'L4',
    name: 'Consumption record planted',
    attack: ['Guess that a receipt will be used.', 'Create its file in consumed/ beforehand, in your own name.'],
    defence: 'A receipt that is consumed already is refused, whoever wrote it: the attacker wins a refusal, no more.',
    severity: 'medium',
    expected: 'gate.rejected with receipt_consumed',
    control: 'execute',
    run: async (context) => {
      // On a ledger that has a checkpoint: on an empty one a strange commit is refused as such.
      const scene = await ship(context);
      deleteTags(scene);
      const plan = await context.plan({ operations: TAG_ONLY });
      const tip = JSON.parse(scene.github.admin.readFile(LEDGER_BRANCH, 'tip.json')?.toString() ?? '{}') as Tip;
      const receipts = await mintInto(await context.folder(), scene, plan, {
        request: (request) => ({ ...request, ledger: { size: tip.size, head: tip.head } }),
        bytes: (envelope) => {
          plantConsumed(scene, envelope);
          return envelope;
        },
      });
      return rejectedAtGate(scene, await execute(scene, receipts), 'receipt_consumed');
    },
  },
  {
    id: 'L5',
    name: 'Open entry planted',
    attack: ['Create the file in open/ of the tag that will be published, in the name of a run that lives.'],
    defence: 'What another run has begun is waited for; at the deadline nothing begins.',
    severity: 'medium',
    expected: 'receipt.refused with operation_busy',
    control: 'prod',
    run: async (context) => {
      const policy = PLAIN_POLICY.replace('receipt_ttl: 15m', 'receipt_ttl: 1m');
      const scene = await context.open({ policy, operations: TAG_ONLY });
      const first = await scene.prod();
      must(first.outputs['result'] === 'shipped', `the first run failed:\n${first.log}`);
      scene.github.admin.createRun({ runId: 9002 });
      const entry = { receipt_id: `rcpt_${'a'.repeat(32)}`, run_attempt: 1, run_id: '9002', seq: 0 };
      const path = openPathOf('tag_repo', REPOSITORY_ID, 'v1.0.0');
      commit(scene, { [path]: jsonFile(entry).toString() });
      deleteTags(scene);
      return refused(scene, await scene.prod(), 'operation_busy');
    },
  },
  {
    id: 'L6',
    name: 'Planted checkpoint',
    attack: ['Sign a checkpoint of an empty ledger with your own key.', 'Push it with a tip to match.'],
    defence: 'A tip is believed only under a checkpoint that a trusted key signed.',
    severity: 'critical',
    expected: 'refusal ledger_untrusted; nothing is written, the ledger included',
    control: 'prod',
    run: async (context) => {
      const scene = await ship(context);
      const mallory = await context.once('a ledger under another key', async () => {
        const theirs = await context.open({}, otherSecret());
        const step = await theirs.prod();
        must(step.outputs['result'] === 'shipped', `the attacker's own run failed:\n${step.log}`);
        const read = (path: string): string => theirs.github.admin.readFile(LEDGER_BRANCH, path)?.toString() ?? '';
        return { checkpoint: read('checkpoint'), 'tip.json': read('tip.json') };
      });
      commit(scene, mallory);
      return untrusted(scene);
    },
  },
  {
    id: 'L7',
    name: 'Ledger begun anew over the old one',
    attack: ['Ship once.', 'Commit the empty tip that `ledger init` makes, and delete the checkpoint.'],
    defence: 'An empty tip is believed only as the first commit of the branch.',
    severity: 'critical',
    expected: 'refusal ledger_untrusted; nothing is written, the ledger included',
    control: 'prod',
    run: async (context) => {
      const scene = await ship(context);
      commit(scene, { 'tip.json': tipFile(EMPTY_TIP).toString() }, ['checkpoint']);
      return untrusted(scene);
    },
  },
  {
    id: 'L8',
    name: 'Tip that the checkpoint does not state',
    attack: ['Ship once.', 'Put another size and another head into tip.json.'],
    defence: 'Size, head and root of the tip must be the signed checkpoint’s.',
    severity: 'critical',
    expected: 'refusal ledger_untrusted; nothing is written, the ledger included',
    control: 'prod',
    run: async (context) => {
      const scene = await ship(context);
      commit(scene, {
        'tip.json': jsonFile({ frontier: ['ab'.repeat(32)], head: 'cd'.repeat(32), size: 1 }).toString(),
      });
      return untrusted(scene);
    },
  },
  {
    id: 'L9',
    name: 'Two jobs with the same receipt',
    attack: ['Copy the receipts of one authorize job.', 'Start two execute jobs with them at the same moment.'],
    defence: 'Both race for one commit on the ledger branch; the loser finds the receipt consumed.',
    severity: 'critical',
    expected: 'one job ships, the other has gate.rejected with receipt_consumed',
    control: 'execute',
    run: async (context) => {
      const scene = await context.open({ operations: TAG_ONLY });
      const plan = await context.plan({ operations: TAG_ONLY });
      const receipts = await mintInto(await context.folder(), scene, plan);
      // Neither commits before the other would: who plans after the first has shipped finds nothing left to do.
      const both = Promise.withResolvers<undefined>();
      let ready = 0;
      scene.github.setInterceptor(async ({ phase, path }) => {
        if (phase !== 'before' || path !== '/graphql' || ready === 2) return null;
        if (++ready === 2) both.resolve(undefined);
        await both.promise;
        return null;
      });
      const steps = await Promise.all([execute(scene, receipts), execute(scene, receipts)]);
      scene.github.setInterceptor(null);
      const shipped = steps.filter(({ outputs }) => outputs['result'] === 'shipped');
      must(shipped.length === 1, `${shipped.length} of two jobs shipped`);
      const made = scene.writes().filter((write) => write.endsWith('/git/refs'));
      must(made.length === 1, `${made.length} requests to create the tag`);
      const line = lineWithCode(
        steps.flatMap(({ lines }) => lines),
        'receipt_consumed',
      );
      must(line !== null, 'the other job was not told that the receipt is consumed');
      return { outcome: 'defended', evidence: line };
    },
  },
  {
    id: 'L10',
    name: 'Consumption record deleted',
    attack: ['Ship once.', 'Push a commit to the ledger branch that deletes the records of consumed receipts.'],
    defence:
      'The ledger’s lines are under the checkpoint: a checkout whose consumed/ differs from them does not verify.',
    severity: 'critical',
    expected: 'verdict TAMPERED, check consumed',
    control: 'verify',
    run: async (context) => {
      const { ledger } = await shippedRun(context);
      const folder = await copyWithout(context, ledger, 'consumed');
      return found(await context.verify(folder), 'TAMPERED', 'consumed');
    },
  },
  {
    id: 'L11',
    name: 'Ledger branch rewound',
    attack: ['Ship twice.', 'Force the branch back to what it was after the first run.'],
    defence: 'Whoever kept a checkpoint compares with --since: the ledger must extend what was seen.',
    severity: 'critical',
    expected: 'verdict TAMPERED, check since',
    control: 'verify',
    run: async (context) => {
      const scene = await context.open({ operations: TAG_ONLY });
      await mustShip(scene);
      const rewound = await scene.ledgerCheckout('after-one');
      deleteTags(scene);
      await mustShip(scene, '9002');
      const after = await scene.ledgerCheckout('after-two');
      const alone = await context.verify(rewound);
      must(alone.verdict === 'VERIFIED', 'the rewound branch does not look sound by itself, so this shows nothing');
      return found(await context.verify(rewound, ['--since', `${after}/checkpoint`]), 'TAMPERED', 'since');
    },
  },
  {
    id: 'L12',
    name: 'Forked ledger',
    attack: ['Show one auditor one history of the repository, and another auditor another, both truly signed.'],
    defence: 'Two checkpoints of one ledger must lie on one history: --since shows the fork.',
    severity: 'critical',
    expected: 'verdict TAMPERED, check since',
    control: 'verify',
    run: async (context) => {
      const { checkpoint } = await shippedRun(context);
      const scene = await context.open();
      await mustShip(scene, '9002');
      const fork = await scene.ledgerCheckout();
      return found(await context.verify(fork, ['--since', checkpoint]), 'TAMPERED', 'since');
    },
  },
];

async function ship(context: AuditContext): Promise<AuditScene> {
  const scene = await context.open({ operations: TAG_ONLY });
  await mustShip(scene);
  return scene;
}

async function mustShip(scene: AuditScene, runId = RUN_ID): Promise<void> {
  if (runId !== RUN_ID) scene.github.admin.createRun({ runId: Number(runId), headSha: scene.github.commitSha });
  const step = await scene.prod({ facts: { GITHUB_RUN_ID: runId } });
  must(step.outputs['result'] === 'shipped', `the run before the attack failed:\n${step.log}`);
}

/** A commit on the ledger branch that is not MarketOps'. */
function commit(scene: AuditScene, files: Readonly<Record<string, string>>, deleted: readonly string[] = []): void {
  const seeds = Object.fromEntries(Object.entries(files).map(([path, content]) => [path, { content }]));
  scene.github.admin.commitFiles(LEDGER_BRANCH, seeds, 'Not by MarketOps', { deleted });
}

/** Another run refuses the ledger as it is now, and leaves it alone. */
async function untrusted(scene: AuditScene) {
  deleteTags(scene);
  const before = scene.github.admin.snapshot().refs[`refs/heads/${LEDGER_BRANCH}`];
  scene.github.admin.createRun({ runId: 9002, headSha: scene.github.commitSha });
  const result = refused(scene, await scene.prod({ facts: { GITHUB_RUN_ID: '9002' } }), 'ledger_untrusted');
  nothingWritten(scene);
  must(scene.github.admin.snapshot().refs[`refs/heads/${LEDGER_BRANCH}`] === before, 'the ledger was written to');
  return result;
}

/** Somebody else's consumption record of the receipt in this envelope. */
function plantConsumed(scene: AuditScene, envelope: Buffer): void {
  const { payload } = JSON.parse(envelope.toString()) as { payload: string };
  const receipt = JSON.parse(Buffer.from(payload, 'base64').toString()) as {
    readonly receipt_id: string;
    readonly operation_digest: string;
  };
  const record = { claim: 'a'.repeat(32), operation_digest: receipt.operation_digest, run_attempt: 1, run_id: RUN_ID };
  commit(scene, { [consumedPath(receipt.receipt_id)]: jsonFile(record).toString() });
}

/** A copy of a checkout without one of its folders. */
async function copyWithout(context: AuditContext, ledger: string, folder: string): Promise<string> {
  const copy = join(await context.folder(), 'ledger');
  await cp(ledger, copy, { recursive: true });
  await rm(join(copy, folder), { recursive: true });
  return copy;
}
