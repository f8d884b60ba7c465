import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tip } from '../../../../src/audit/tree.ts';
import { jsonFile } from 'canonical-json/jcs';
import { consumedPath, LEDGER_BRANCH } from '../../../../src/protocol/ledger-files.ts';
import { found, lineWithCode, shippedAsIf } from '../assertions.ts';
import { RUN_ID, TAG_ONLY } from '../material.ts';
import { execute, mintInto, rejected } from '../receipts.ts';
import type { Flaw } from '../receipts.ts';
import { must, named, play } from '../scenario.ts';
import type { Scenario } from '../scenario.ts';
import type { Scene } from '../scene.ts';
import { deleteTags, inScene, isRefused, nextRun, otherSecret, ship, shippedRun } from '../setups.ts';

/** Receipts minted on a ledger of this size and head. */
const anchor = (size: number, head = 'ab'.repeat(32)): Flaw => ({
  request: (request) => ({ ...request, ledger: { size, head } }),
});

const ONE = { operations: TAG_ONLY };
const SET_ASIDE = 'Only a commit counts that the key signed, on the commit before it.';

/** Attacks on the ledger branch by somebody who may push to it, while runs go on. */
export const LEDGER: readonly Scenario[] = [
  named('L1', 'Ledger branch deleted', 'writer', 'critical', 'Without its ledger a run writes nothing.', {
    attack: ['Ship once.', 'Delete the ledger branch and the tags.', 'Run prod again.'],
    ...isRefused('an unsigned proof whose operations have ledger_missing', 'ledger_missing', {
      options: ONE,
      arrange: async (scene) => {
        await ship(scene);
        scene.github.admin.deleteRef(`refs/heads/${LEDGER_BRANCH}`);
        deleteTags(scene);
      },
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
    ...inScene('execute', 'the run ships; ledger.foreign', ONE, async (scene, context) => {
      await ship(scene);
      deleteTags(scene);
      const plan = await context.plan(ONE);
      const tip = JSON.parse(scene.github.admin.readFile(LEDGER_BRANCH, 'tip.json')?.toString() ?? '{}') as Tip;
      const receipts = await mintInto(context, scene, plan, anchor(tip.size, tip.head));
      await plantConsumed(scene, await readFile(join(receipts, 'tag.dsse.json'), 'utf8'));
      return shippedAsIf(scene, await execute(scene, receipts));
    }),
  }),
  named('L6', 'Planted checkpoint', 'writer', 'critical', SET_ASIDE, {
    attack: ['Sign a checkpoint of an empty ledger with your own key.', 'Push it with a tip to match.'],
    ...inScene('prod', 'the run ships; ledger.foreign', ONE, async (scene, context) => {
      await ship(scene);
      const mallory = await context.once('a ledger under another key', async () => {
        const theirs = await context.open({}, otherSecret());
        await ship(theirs);
        const read = (path: string): string => theirs.github.admin.readFile(LEDGER_BRANCH, path)?.toString() ?? '';
        return { checkpoint: read('checkpoint'), 'tip.json': read('tip.json') };
      });
      await scene.commit(LEDGER_BRANCH, mallory);
      deleteTags(scene);
      return shippedAsIf(scene, await scene.prod({}, nextRun(scene)));
    }),
  }),
  named('L9', 'Two jobs with the same receipt', 'workflow', 'critical', {
    defence: 'Both race for one commit; the loser finds the receipt consumed.',
    attack: ['Copy the receipts of one authorize job.', 'Start two execute jobs with them at the same moment.'],
    ...inScene(
      'execute',
      'one job ships, the other has gate.rejected with receipt_consumed',
      ONE,
      async (scene, context) => {
        const receipts = await mintInto(context, scene, await context.plan(ONE));
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
        const lines = steps.flatMap((step) => step.lines);
        const line = lineWithCode(lines, 'receipt_consumed');
        must(line !== null, 'the other job was not told that the receipt is consumed');
        return { outcome: 'defended', evidence: line };
      },
    ),
  }),
  named('L10', 'Consumption record deleted', 'writer', 'critical', {
    defence: 'The lines, under the checkpoint, give what consumed/ must hold.',
    attack: ['Ship once.', 'Push a commit to the ledger branch that deletes the records of consumed receipts.'],
    ...play('verify', 'verdict TAMPERED, check consumed', async (context) => {
      const { ledger } = await shippedRun(context);
      const folder = join(await context.folder(), 'ledger');
      await cp(ledger, folder, { recursive: true });
      await rm(join(folder, 'consumed'), { recursive: true });
      return found(await context.verify(folder), 'TAMPERED', 'consumed');
    }),
  }),
  named('L11', 'Ledger branch rewound', 'writer', 'critical', 'The ledger must extend a kept checkpoint (--since).', {
    attack: ['Ship twice.', 'Force the branch back to what it was after the first run.'],
    ...inScene('verify', 'verdict TAMPERED, check since', ONE, async (scene, context) => {
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
    ...inScene('verify', 'verdict TAMPERED, check since', {}, async (scene, context) => {
      const { checkpoint } = await shippedRun(context);
      await ship(scene, '9002');
      const fork = scene.ledgerCheckout();
      return found(await context.verify(fork, ['--since', checkpoint]), 'TAMPERED', 'since');
    }),
  }),
];

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
