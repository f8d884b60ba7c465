import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deleteTags, otherKeys, shippedProof } from '../setups.ts';
import { found, nothingWritten, refused, rejectedAtGate } from '../assertions.ts';
import { POLICY } from '../material.ts';
import { execute, facts, MINUTE, offer, operation, rejected } from '../receipts.ts';
import { must } from '../scenario.ts';
import type { Scenario } from '../scenario.ts';

/** A1 to A10: the attacks that the original design was made against. */
export const ORIGINAL: readonly Scenario[] = [
  {
    id: 'A1',
    name: 'Receipt forging',
    attacker: 'workflow',
    severity: 'critical',
    attack: [
      'Make receipts for the approved plan without the key: sign them with a key of your own.',
      'Put the key id and the key hash of the true key on them, and hand them to execute.',
    ],
    defence: 'Both signatures are checked under the key that the owners listed; nothing in the envelope chooses a key.',
    ...rejected('signature_invalid', ({ keys: { keyId, vkey } }) => ({ keys: { ...otherKeys(), keyId, vkey } })),
  },
  {
    id: 'A2',
    name: 'Replay of a spent receipt',
    attacker: 'writer',
    severity: 'critical',
    attack: ['Ship the plan once.', 'Delete the tags that it made.', 'Hand the same receipts to execute again.'],
    defence: 'A receipt is consumed on the ledger branch before its effect, by compare-and-set.',
    expected: 'gate.rejected with receipt_consumed',
    control: 'execute',
    run: async (context) => {
      const { scene, step, receipts } = await offer(context);
      must(step.outputs['result'] === 'shipped', `the first use failed:\n${step.log}`);
      deleteTags(scene);
      const again = await execute(scene, receipts);
      return rejectedAtGate(scene, again, 'receipt_consumed');
    },
  },
  {
    id: 'A3',
    name: 'Cross-operation use',
    attacker: 'workflow',
    severity: 'critical',
    attack: ['Take receipts that were minted for other operations of the run.', 'Offer them to the planned ones.'],
    defence: 'A receipt names kind, id and digest of its operation, and the digest is computed from what is executed.',
    ...rejected(
      'operation_mismatch',
      operation(({ operation_id }) => ({ operation_id: `other-${operation_id}` })),
    ),
  },
  {
    id: 'A4',
    name: 'Cross-run use',
    attacker: 'workflow',
    severity: 'critical',
    attack: ['Take the receipts of another run of the same workflow.', 'Hand them to this run.'],
    defence: 'A receipt names its run.',
    ...rejected('run_mismatch', facts({ runId: '9002' })),
  },
  {
    id: 'A5',
    name: 'Stale receipt',
    attacker: 'workflow',
    severity: 'high',
    attack: ['Keep receipts for 20 minutes; they were given 15.', 'Hand them to execute.'],
    defence: 'A receipt expires.',
    ...rejected('receipt_expired', { issuedAgo: 20 * MINUTE }),
  },
  {
    id: 'A6',
    name: 'Missing authorization',
    attacker: 'writer',
    severity: 'critical',
    attack: ['Run execute with an empty folder in place of receipts.'],
    defence: 'Without a receipt the gate does not pass.',
    ...rejected('receipt_missing', { bytes: () => null }),
  },
  {
    id: 'A7',
    name: 'Mode bypass',
    attacker: 'writer',
    severity: 'critical',
    attack: ['Run the action in modes that look like prod or like nothing: PROD, prod with a space, live, empty.'],
    defence: 'The mode is exactly dry_run or prod, and is looked at before anything else happens.',
    expected: 'refusal mode_invalid before any request; no ledger exists yet',
    control: 'prod',
    run: async (context) => {
      const scene = await context.open();
      const results = [];
      for (const mode of ['PROD', 'prod ', 'live', '']) {
        results.push(refused(scene, await scene.prod({ mode }), 'mode_invalid'));
        must(scene.github.requests.length === 0, `mode ${JSON.stringify(mode)} led to requests`);
      }
      return results[0] ?? { outcome: 'breached', evidence: 'no mode was tried' };
    },
  },
  {
    id: 'A8',
    name: 'Audit trail tampering',
    attacker: 'stranger',
    severity: 'critical',
    attack: ['Take the proof of a run that shipped.', 'Change the actor in one line of its ledger.'],
    defence: 'Every line holds the hash of the line before; the root is in a signed checkpoint.',
    expected: 'verdict TAMPERED, check ledger_chain',
    control: 'verify',
    run: async (context) => {
      const folder = join(await context.folder(), 'marketops-proof');
      await cp(await shippedProof(context), folder, { recursive: true });
      const file = join(folder, 'ledger.jsonl');
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace('"actor":"maintainer"', '"actor":"maintainor"'));
      return found(await context.verify(folder), 'TAMPERED', 'ledger_chain');
    },
  },
  {
    id: 'A9',
    name: 'Non-enforceable receipt',
    attacker: 'workflow',
    severity: 'critical',
    attack: [
      'Take the advisory receipts of a refused run, which are signed with the true key.',
      'Hand them to execute.',
    ],
    defence: 'Only a receipt that says it is enforceable, and has no violation, passes.',
    ...rejected('receipt_advisory', {
      request: (request) => ({
        ...request,
        violations: [{ rule: null, code: 'policy_no_rule', message: 'No rule permits this.' }],
      }),
    }),
  },
  {
    id: 'A10',
    name: 'Policy bypass',
    attacker: 'writer',
    severity: 'critical',
    attack: ['Plan an operation that no rule of the policy permits.', 'Run prod with the true key and a true run.'],
    defence: 'Nothing is permitted that no permit rule matches; one refusal blocks the whole plan.',
    expected: 'policy.decided with policy_no_rule, and advisory receipts only',
    control: 'prod',
    run: async (context) => {
      const policy = POLICY.replace('tag_repo, publish_release, ', 'tag_repo, ');
      const scene = await context.open({ policy });
      const step = await scene.prod();
      const result = refused(scene, step, 'policy_no_rule');
      must(!step.lines.some((line) => line.includes('"type":"receipt.minted"')), 'an enforceable receipt was minted');
      nothingWritten(scene);
      return result;
    },
  },
];
