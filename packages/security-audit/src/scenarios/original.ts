import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deleteTags, inScene, otherKeys, shippedRun } from '../setups.ts';
import { found, nothingWritten, refused, rejectedAtGate } from '../assertions.ts';
import { POLICY } from '../material.ts';
import { execute, facts, MINUTE, offer, operation, rejected } from '../receipts.ts';
import { must, named, play } from '../scenario.ts';
import type { Scenario } from '../scenario.ts';

const NARROW = { policy: POLICY.replace('tag_repo, publish_release, ', 'tag_repo, ') };

/** A1 to A10: the attacks that the original design was made against. */
export const ORIGINAL: readonly Scenario[] = [
  named('A1', 'Receipt forging', 'workflow', 'critical', {
    defence: 'Both signatures are checked under the key that the owners listed; nothing in the envelope chooses a key.',
    attack: [
      'Make receipts for the approved plan without the key: sign them with a key of your own.',
      'Put the key id and the key hash of the true key on them, and hand them to execute.',
    ],
    ...rejected('signature_invalid', ({ keys: { keyId, vkey } }) => ({ keys: { ...otherKeys(), keyId, vkey } })),
  }),
  named('A2', 'Replay of a spent receipt', 'writer', 'critical', {
    defence: 'A receipt is consumed on the ledger branch before its effect, by compare-and-set.',
    attack: ['Ship the plan once.', 'Delete the tags that it made.', 'Hand the same receipts to execute again.'],
    ...play('execute', 'gate.rejected with receipt_consumed', async (context) => {
      const { scene, step, receipts } = await offer(context);
      must(step.outputs['result'] === 'shipped', `the first use failed:\n${step.log}`);
      deleteTags(scene);
      const again = await execute(scene, receipts);
      return rejectedAtGate(scene, again, 'receipt_consumed');
    }),
  }),
  named('A3', 'Cross-operation use', 'workflow', 'critical', {
    defence: 'A receipt names kind, id and digest of its operation, and the digest is computed from what is executed.',
    attack: ['Take receipts that were minted for other operations of the run.', 'Offer them to the planned ones.'],
    ...rejected(
      'operation_mismatch',
      operation(({ operation_id }) => ({ operation_id: `other-${operation_id}` })),
    ),
  }),
  named('A4', 'Cross-run use', 'workflow', 'critical', 'A receipt names its run.', {
    attack: ['Take the receipts of another run of the same workflow.', 'Hand them to this run.'],
    ...rejected('run_mismatch', facts({ runId: '9002' })),
  }),
  named('A5', 'Stale receipt', 'workflow', 'high', 'A receipt expires.', {
    attack: ['Keep receipts for 20 minutes; they were given 15.', 'Hand them to execute.'],
    ...rejected('receipt_expired', { issuedAgo: 20 * MINUTE }),
  }),
  named('A6', 'Missing authorization', 'writer', 'critical', 'Without a receipt the gate does not pass.', {
    attack: ['Run execute with an empty folder in place of receipts.'],
    ...rejected('receipt_missing', { bytes: () => null }),
  }),
  named('A7', 'Mode bypass', 'writer', 'critical', {
    defence: 'The mode is exactly dry_run or prod, and is looked at before anything else happens.',
    attack: ['Run the action in modes that look like prod or like nothing: PROD, prod with a space, live, empty.'],
    ...inScene('prod', 'refusal mode_invalid before any request; no ledger exists yet', {}, async (scene) => {
      const results = [];
      for (const mode of ['PROD', 'prod ', 'live', '']) {
        results.push(refused(scene, await scene.prod({ mode }), 'mode_invalid'));
        must(scene.github.requests.length === 0, `mode ${JSON.stringify(mode)} led to requests`);
      }
      return results[0] ?? { outcome: 'breached', evidence: 'no mode was tried' };
    }),
  }),
  named('A8', 'Audit trail tampering', 'stranger', 'critical', {
    defence: 'Every line holds the hash of the line before; the root is in a signed checkpoint.',
    attack: ['Take the proof of a run that shipped.', 'Change the actor in one line of its ledger.'],
    ...play('verify', 'verdict TAMPERED, check ledger_chain', async (context) => {
      const folder = join(await context.folder(), 'marketops-proof');
      await cp((await shippedRun(context)).proof, folder, { recursive: true });
      const file = join(folder, 'ledger.jsonl');
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace('"actor":"maintainer"', '"actor":"maintainor"'));
      return found(await context.verify(folder), 'TAMPERED', 'ledger_chain');
    }),
  }),
  named('A9', 'Non-enforceable receipt', 'workflow', 'critical', {
    defence: 'Only a receipt that says it is enforceable, and has no violation, passes.',
    attack: [
      'Take the advisory receipts of a refused run, which are signed with the true key.',
      'Hand them to execute.',
    ],
    ...rejected('receipt_advisory', {
      request: (request) => ({
        ...request,
        violations: [{ rule: null, code: 'policy_no_rule', message: 'No rule permits this.' }],
      }),
    }),
  }),
  named('A10', 'Policy bypass', 'writer', 'critical', {
    defence: 'Nothing is permitted that no permit rule matches; one refusal blocks the whole plan.',
    attack: ['Plan an operation that no rule of the policy permits.', 'Run prod with the true key and a true run.'],
    ...inScene('prod', 'policy.decided with policy_no_rule, and advisory receipts only', NARROW, async (scene) => {
      const step = await scene.prod();
      const result = refused(scene, step, 'policy_no_rule');
      must(!step.lines.some((line) => line.includes('"type":"receipt.minted"')), 'an enforceable receipt was minted');
      nothingWritten(scene);
      return result;
    }),
  }),
];
