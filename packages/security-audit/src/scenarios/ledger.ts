import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tip } from '../../../../src/audit/tree.ts';
import { jsonFile } from 'canonical-json/jcs';
import { consumedPath, LEDGER_BRANCH } from '../../../../src/protocol/ledger-files.ts';
import { found, lineWithCode, refused, shippedAsIf } from '../assertions.ts';
import type { AuditContext } from '../context.ts';
import { RUN_ID, TAG_ONLY } from '../material.ts';
import { execute, mintInto, rejected } from '../receipts.ts';
import type { Flaw } from '../receipts.ts';
import { must, named, play } from '../scenario.ts';
import type { Scenario } from '../scenario.ts';
import type { Scene } from '../scene.ts';
import { deleteTags, otherSecret, ship, shippedRun } from '../setups.ts';

/** Receipts minted on a ledger of this size and head. */
const anchor = (size: number, head = 'ab'.repeat(32)): Flaw => ({
  request: (request) => ({ ...request, ledger: { size, head } }),
});

const SET_ASIDE = 'Only a commit counts that the key signed, on the commit before it.';

/** Attacks on the ledger branch by somebody who may push to it, while runs go on. */
export const LEDGER: readonly Scenario[] = [
  named('L1', 'Ledger branch deleted', 'writer', 'critical', 'Without its ledger a run writes nothing.', {
    attack: ['Ship once.', 'Delete the ledger branch and the tags.', 'Run prod again.'],
    ...play('prod', 'an unsigned proof whose operations have ledger_missing', async (context) => {
      const scene = await shippedScene(context);
      scene.github.admin.deleteRef(`refs/heads/${LEDGER_BRANCH}`);
      deleteTags(scene);
      return refused(scene, await scene.prod(), 'ledger_missing');
    }),
  }),
  named('L2', 'Ledger rewound below the receipt’s anchor', 'writer', 'critical', {
    defence: 'A receipt names the size and head of its ledger, which the gate looks for.',
    attack: ['Have receipts minted on a ledger that has lines.', 'Force the branch back to its beginning.', 'Execute.'],
    ...rejected('ledger_rewound', anchor(12)),
  }),
  named('L3', 'Forked ledger under a receipt', 'writer', 'critical', {
    defence: 'Another history of the same length has another head.',
    attack: ['Have receipts minted on one ledger.', 'Replace it by another of the same length.', 'Execute.'],
    ...rejected('ledger_rewound', anchor(0)),
  }),
  named('L4', 'Consumption record planted', 'writer', 'medium', SET_ASIDE, {
    attack: ['Guess that a receipt will be used.', 'Create its file in consumed/ beforehand, in your own name.'],
    ...play('execute', 'the run ships; ledger.foreign', async (context) => {
      const scene = await shippedScene(context);
      deleteTags(scene);
      const plan = await context.plan({ operations: TAG_ONLY });
      const tip = JSON.parse(scene.github.admin.readFile(LEDGER_BRANCH, 'tip.json')?.toString() ?? '{}') as Tip;
      const receipts = await mintInto(context, scene, plan, anchor(tip.size, tip.head));
      await plantConsumed(scene, await readFile(join(receipts, 'tag.dsse.json'), 'utf8'));
      return shippedAsIf(scene, await execute(scene, receipts));
    }),
  }),
  named('L6', 'Planted checkpoint', 'writer', 'critical', SET_ASIDE, {
    attack: ['Sign a checkpoint of an empty ledger with your own key.', 'Push it with a tip to match.'],
    ...play('prod', 'the run ships; ledger.foreign', async (context) => {
      const scene = await shippedScene(context);
      const mallory = await context.once('a ledger under another key', async () => {
        const theirs = await context.open({}, otherSecret());
        await ship(theirs);
        const read = (path: string): string => theirs.github.admin.readFile(LEDGER_BRANCH, path)?.toString() ?? '';
        return { checkpoint: read('checkpoint'), 'tip.json': read('tip.json') };
      });
      await scene.commit(LEDGER_BRANCH, mallory);
      deleteTags(scene);
      scene.github.admin.createRun({ runId: 9002, headSha: scene.github.commitSha, actor: 'maintainer' });
      return shippedAsIf(scene, await scene.prod({}, { GITHUB_RUN_ID: '9002' }));
    }),
  }),
  named('L9', 'Two jobs with the same receipt', 'workflow', 'critical', {
    defence: 'Both race for one commit; the loser finds the receipt consumed.',
    attack: ['Copy the receipts of one authorize job.', 'Start two execute jobs with them at the same moment.'],
    ...play('execute', 'one job ships, the other has gate.rejected with receipt_consumed', async (context) => {
      const scene = await context.open({ operations: TAG_ONLY });
      const plan = await context.plan({ operations: TAG_ONLY });
      const receipts = await mintInto(context, scene, plan);
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
    }),
  }),
  named('L10', 'Consumption record deleted', 'writer', 'critical', {
    defence: 'The lines, under the checkpoint, give what consumed/ must hold.',
    attack: ['Ship once.', 'Push a commit to the ledger branch that deletes the records of consumed receipts.'],
    ...play('verify', 'verdict TAMPERED, check consumed', async (context) => {
      const { ledger } = await shippedRun(context);
      const folder = await copyWithout(context, ledger, 'consumed');
      return found(await context.verify(folder), 'TAMPERED', 'consumed');
    }),
  }),
  named('L11', 'Ledger branch rewound', 'writer', 'critical', 'The ledger must extend a kept checkpoint (--since).', {
    attack: ['Ship twice.', 'Force the branch back to what it was after the first run.'],
    ...play('verify', 'verdict TAMPERED, check since', async (context) => {
      const scene = await context.open({ operations: TAG_ONLY });
      await ship(scene);
      const rewound = scene.ledgerClone();
      deleteTags(scene);
      await ship(scene, '9002');
      const after = scene.ledgerCheckout();
      const alone = await context.verify(rewound);
      must(alone.verdict === 'VERIFIED', 'the rewound branch does not look sound by itself, so this shows nothing');
      return found(await context.verify(rewound, ['--since', `${after}/checkpoint`]), 'TAMPERED', 'since');
    }),
  }),
  named('L12', 'Forked ledger', 'key holder', 'critical', 'The ledger must extend a kept checkpoint (--since).', {
    attack: ['Show one auditor one history of the repository, and another auditor another, both truly signed.'],
    ...play('verify', 'verdict TAMPERED, check since', async (context) => {
      const { checkpoint } = await shippedRun(context);
      const scene = await context.open();
      await ship(scene, '9002');
      const fork = scene.ledgerCheckout();
      return found(await context.verify(fork, ['--since', checkpoint]), 'TAMPERED', 'since');
    }),
  }),
];

async function shippedScene(context: AuditContext): Promise<Scene> {
  const scene = await context.open({ operations: TAG_ONLY });
  await ship(scene);
  return scene;
}

/** Somebody else's consumption record of the receipt in this envelope. */
async function plantConsumed(scene: Scene, envelope: string): Promise<void> {
  const { payload } = JSON.parse(envelope) as { payload: string };
  const receipt = JSON.parse(Buffer.from(payload, 'base64').toString()) as {
    readonly receipt_id: string;
    readonly operation_digest: string;
  };
  const record = { claim: 'a'.repeat(32), operation_digest: receipt.operation_digest, run_attempt: 1, run_id: RUN_ID };
  await scene.commit(LEDGER_BRANCH, { [consumedPath(receipt.receipt_id)]: jsonFile(record).toString() });
}

/** A copy of a checkout without one of its folders. */
async function copyWithout(context: AuditContext, ledger: string, folder: string): Promise<string> {
  const copy = join(await context.folder(), 'ledger');
  await cp(ledger, copy, { recursive: true });
  await rm(join(copy, folder), { recursive: true });
  return copy;
}
