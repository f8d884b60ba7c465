import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tipFile } from '../../../../src/audit/tree.ts';
import { createSecret } from '../../../../src/authorize/secret.ts';
import { consumedPath, LEDGER_BRANCH } from '../../../../src/protocol/ledger-files.ts';
import { Frontier } from 'transparency-log/merkle';
import { parseCheckpoint } from '../../../../src/protocol/checkpoint.ts';
import { refused, rejectedAtGate, shippedAsIf } from '../assertions.ts';
import type { AuditContext } from '../context.ts';
import { RUN_ID, TAG_ONLY } from '../material.ts';
import { execute, mintInto } from '../receipts.ts';
import { must, named, play } from '../scenario.ts';
import type { Scenario } from '../scenario.ts';
import { keysOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { deleteTags, inScene, nextRun, ship } from '../setups.ts';
import { signedCommit } from '../signed-commit.ts';

const ONE = { operations: TAG_ONLY };

/** Attacks on the past of the ledger's branch: a spent receipt made to look fresh, and a key that is no longer believed. */
export const HISTORY: readonly Scenario[] = [
  named('H1', 'Spent receipt replayed after a rollback', 'writer', 'critical', {
    defence: 'What is consumed is read at the newest commit that counts.',
    attack: [
      'Let an execute job ship under its receipt.',
      'Commit the tree that the ledger’s branch had before, and delete the tag.',
      'Run the execute job again with the same receipt.',
    ],
    ...play('execute', 'gate.rejected with receipt_consumed', (context) =>
      replay(context, async (scene) => {
        const files = Object.keys(scene.github.admin.listFiles(LEDGER_BRANCH));
        const genesis = { ...Object.fromEntries(files.map((path) => [path, null])), 'tip.json': emptyTip() };
        await scene.commit(LEDGER_BRANCH, genesis);
      }),
    ),
  }),
  named('H2', 'Spent receipt replayed without its record', 'writer', 'critical', {
    defence: 'What is consumed is read at the newest commit that counts.',
    attack: [
      'Let an execute job ship under its receipt.',
      'Delete the receipt’s file in consumed/, and the tag.',
      'Run the execute job again with the same receipt.',
    ],
    ...play('execute', 'gate.rejected with receipt_consumed', (context) =>
      replay(context, (scene, receipt) => scene.commit(LEDGER_BRANCH, { [consumedPath(receipt)]: null })),
    ),
  }),
  named('H3', 'Thousand lines under a retired key', 'retired key', 'critical', {
    defence: 'A retired key is believed up to its `last=`.',
    attack: ['Keep a key that leaked and was replaced.', 'Sign a thousand more lines with it, on top of the branch.'],
    ...inScene('prod', 'the run ships under the new key; ledger.foreign', ONE, async (scene, context) => {
      const secret = await replaced(scene, context);
      await signedCommit(scene, context.keys, {}, 1_000);
      deleteTags(scene);
      return shippedAsIf(scene, await scene.prod({ 'hmac-key': secret }, nextRun(scene)));
    }),
  }),
  named('H4', 'Retired key without a limit', 'retired key', 'high', {
    defence: 'Nothing is built on what a retired key without `last=` signed.',
    attack: [
      'Keep a key that leaked.',
      'Wait until the owners list another one, and say nothing of the old one’s end.',
    ],
    ...inScene('prod', 'refusal ledger_key_retired; nothing is written', ONE, async (scene, context) => {
      const secret = await replaced(scene, context, 'not-after=2026-01-01T00:00:00.000Z');
      deleteTags(scene);
      return refused(scene, await scene.prod({ 'hmac-key': secret }, nextRun(scene)), 'ledger_key_retired');
    }),
  }),
];

const emptyTip = (): string => tipFile({ size: 0, head: '0'.repeat(64), frontier: Frontier.empty() }).toString();

/** A receipt is spent, something is done to the branch, and the receipt is offered again by the same run. */
async function replay(context: AuditContext, attack: (scene: Scene, receipt: string) => Promise<void>) {
  const scene = await context.open(ONE);
  const receipts = await mintInto(context, scene, await context.plan(ONE));
  const first = await execute(scene, receipts);
  must(first.outputs['result'] === 'shipped', `the receipt was not spent:\n${first.log.trim()}`);
  const { payload } = JSON.parse(await readFile(join(receipts, 'tag.dsse.json'), 'utf8')) as { payload: string };
  const { receipt_id: receipt } = JSON.parse(Buffer.from(payload, 'base64').toString()) as { receipt_id: string };
  await attack(scene, receipt);
  deleteTags(scene);
  return rejectedAtGate(scene, await execute(scene, receipts, {}, { GITHUB_RUN_ID: RUN_ID }), 'receipt_consumed');
}

/** Ships, and replaces the key as `marketops keygen --replace` does; the old one ends at the checkpoint, or as is said. */
async function replaced(scene: Scene, { keys }: AuditContext, end?: string): Promise<string> {
  await ship(scene);
  const { admin, defaultBranch } = scene.github;
  const secret = createSecret(randomBytes);
  const read = parseCheckpoint(admin.readFile(LEDGER_BRANCH, 'checkpoint') ?? '');
  must(read !== null, 'there is no checkpoint');
  const head = admin.snapshot().refs[`refs/heads/${LEDGER_BRANCH}`] ?? '';
  const content = `${keysOf(secret).vkey.text}\n${keys.vkey.text} ${end ?? `last=${read.size}:${read.root}:${head}`}\n`;
  admin.commitFiles(defaultBranch, { '.marketops/trusted-keys': { content } }, 'Replace the key');
  return secret;
}
