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
import { deleteTags, ship } from '../setups.ts';
import { signedCommit } from '../signed-commit.ts';

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
    ...play('prod', 'the run ships under the new key; ledger.foreign', async (context) => {
      const scene = await context.open({ operations: TAG_ONLY });
      await ship(scene);
      const { lines, secret } = await replaced(scene, context);
      trust(scene, lines);
      await signedCommit(scene, context.keys, {}, 1_000);
      deleteTags(scene);
      scene.github.admin.createRun({ runId: 9002, headSha: scene.github.commitSha, actor: 'maintainer' });
      return shippedAsIf(scene, await scene.prod({ 'hmac-key': secret }, { GITHUB_RUN_ID: '9002' }));
    }),
  }),
  named('H4', 'Retired key without a limit', 'retired key', 'high', {
    defence: 'Nothing is built on what a retired key without `last=` signed.',
    attack: [
      'Keep a key that leaked.',
      'Wait until the owners list another one, and say nothing of the old one’s end.',
    ],
    ...play('prod', 'refusal ledger_key_retired; nothing is written', async (context) => {
      const scene = await context.open({ operations: TAG_ONLY });
      await ship(scene);
      const { lines, secret } = await replaced(scene, context);
      trust(
        scene,
        lines.map((line) => line.replace(/ last=.*$/, ' not-after=2026-01-01T00:00:00.000Z')),
      );
      deleteTags(scene);
      scene.github.admin.createRun({ runId: 9002, headSha: scene.github.commitSha, actor: 'maintainer' });
      return refused(scene, await scene.prod({ 'hmac-key': secret }, { GITHUB_RUN_ID: '9002' }), 'ledger_key_retired');
    }),
  }),
];

const emptyTip = (): string => tipFile({ size: 0, head: '0'.repeat(64), frontier: Frontier.empty() }).toString();

/** A receipt is spent, something is done to the branch, and the receipt is offered again by the same run. */
async function replay(context: AuditContext, attack: (scene: Scene, receipt: string) => Promise<void>) {
  const scene = await context.open({ operations: TAG_ONLY });
  const plan = await context.plan({ operations: TAG_ONLY });
  const receipts = await mintInto(context, scene, plan);
  const first = await execute(scene, receipts);
  must(first.outputs['result'] === 'shipped', `the receipt was not spent:\n${first.log.trim()}`);
  const { payload } = JSON.parse(await readFile(join(receipts, 'tag.dsse.json'), 'utf8')) as { payload: string };
  const { receipt_id: receipt } = JSON.parse(Buffer.from(payload, 'base64').toString()) as { receipt_id: string };
  await attack(scene, receipt);
  deleteTags(scene);
  return rejectedAtGate(scene, await execute(scene, receipts, {}, { GITHUB_RUN_ID: RUN_ID }), 'receipt_consumed');
}

/** A new key for the scene's repository, and the lines that `marketops keygen --replace` prints. */
async function replaced(scene: Scene, { keys }: AuditContext): Promise<{ secret: string; lines: string[] }> {
  const secret = createSecret(randomBytes);
  const read = parseCheckpoint(scene.github.admin.readFile(LEDGER_BRANCH, 'checkpoint') ?? '');
  must(read !== null, 'there is no checkpoint');
  const head = scene.github.admin.snapshot().refs[`refs/heads/${LEDGER_BRANCH}`] ?? '';
  const last = `last=${read.size}:${read.root}:${head}`;
  return Promise.resolve({ secret, lines: [keysOf(secret).vkey.text, `${keys.vkey.text} ${last}`] });
}

function trust(scene: Scene, lines: readonly string[]): void {
  const files = { '.marketops/trusted-keys': { content: `${lines.join('\n')}\n` } };
  scene.github.admin.commitFiles(scene.github.defaultBranch, files, 'Replace the key');
}
