import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deleteTags, otherKeys, shippedProof } from '../grounds.ts';
import { found, nothingWritten, refused, rejectedAtGate } from '../judge.ts';
import { PLAIN_POLICY } from '../material.ts';
import { execute, MINUTE, offer } from '../receipts.ts';
import { must } from '../scenario.ts';
import type { Scenario } from '../scenario.ts';

/** A1 to A10: the attacks that the original design was made against. */
export const ORIGINAL: readonly Scenario[] = [
  {
    id: 'A1',
    name: 'Receipt forging',
    attack: [
      'Make receipts for the approved plan without the key: sign them with a key of your own.',
      'Put the key id and the key hash of the true key on them, and hand them to execute.',
    ],
    defence: 'Both signatures are checked under the key that the owners listed; nothing in the envelope chooses a key.',
    severity: 'critical',
    expected: 'gate.rejected with signature_invalid',
    control: 'execute',
    run: async (context) => {
      const forged = otherKeys();
      const keys = { ...forged, keyId: context.keys.keyId, vkey: context.keys.vkey };
      const { scene, step } = await offer(context, { keys });
      return rejectedAtGate(scene, step, 'signature_invalid');
    },
  },
  {
    id: 'A2',
    name: 'Replay of a spent receipt',
    attack: ['Ship the plan once.', 'Delete the tags that it made.', 'Hand the same receipts to execute again.'],
    defence: 'A receipt is consumed on the ledger branch before its effect, by compare-and-set.',
    severity: 'critical',
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
    attack: ['Take receipts that were minted for other operations of the run.', 'Offer them to the planned ones.'],
    defence: 'A receipt names kind, id and digest of its operation, and the digest is computed from what is executed.',
    severity: 'critical',
    expected: 'gate.rejected with operation_mismatch',
    control: 'execute',
    run: async (context) => {
      const { scene, step } = await offer(context, {
        request: (request) => ({
          ...request,
          operation: { ...request.operation, operation_id: `other-${request.operation.operation_id}` },
        }),
      });
      return rejectedAtGate(scene, step, 'operation_mismatch');
    },
  },
  {
    id: 'A4',
    name: 'Cross-run use',
    attack: ['Take the receipts of another run of the same workflow.', 'Hand them to this run.'],
    defence: 'A receipt names its run.',
    severity: 'critical',
    expected: 'gate.rejected with run_mismatch',
    control: 'execute',
    run: async (context) => {
      const { scene, step } = await offer(context, {
        terms: (terms) => ({ ...terms, facts: { ...terms.facts, runId: '9002' } }),
      });
      return rejectedAtGate(scene, step, 'run_mismatch');
    },
  },
  {
    id: 'A5',
    name: 'Stale receipt',
    attack: ['Keep receipts for 20 minutes; they were given 15.', 'Hand them to execute.'],
    defence: 'A receipt expires.',
    severity: 'high',
    expected: 'gate.rejected with receipt_expired',
    control: 'execute',
    run: async (context) => {
      const { scene, step } = await offer(context, { issuedAgo: 20 * MINUTE });
      return rejectedAtGate(scene, step, 'receipt_expired');
    },
  },
  {
    id: 'A6',
    name: 'Missing authorization',
    attack: ['Run execute with an empty folder in place of receipts.'],
    defence: 'Without a receipt the gate does not pass.',
    severity: 'critical',
    expected: 'gate.rejected with receipt_missing',
    control: 'execute',
    run: async (context) => {
      const { scene, step } = await offer(context, { bytes: () => null });
      return rejectedAtGate(scene, step, 'receipt_missing');
    },
  },
  {
    id: 'A7',
    name: 'Mode bypass',
    attack: ['Run the action in modes that look like prod or like nothing: PROD, prod with a space, live, empty.'],
    defence: 'The mode is exactly dry_run or prod, and is looked at before anything else happens.',
    severity: 'critical',
    expected: 'refusal mode_invalid before any request; no ledger exists yet',
    control: 'prod',
    run: async (context) => {
      const scene = await context.open();
      const results = [];
      for (const mode of ['PROD', 'prod ', 'live', '']) {
        results.push(refused(scene, await scene.prod({ inputs: { mode } }), 'mode_invalid'));
        must(scene.github.requests.length === 0, `mode ${JSON.stringify(mode)} led to requests`);
      }
      return results[0] ?? { outcome: 'breached', evidence: 'no mode was tried' };
    },
  },
  {
    id: 'A8',
    name: 'Audit trail tampering',
    attack: ['Take the proof of a run that shipped.', 'Change the actor in one line of its ledger.'],
    defence: 'Every line holds the hash of the line before; the root is in a signed checkpoint.',
    severity: 'critical',
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
    attack: [
      'Take the advisory receipts of a refused run, which are signed with the true key.',
      'Hand them to execute.',
    ],
    defence: 'Only a receipt that says it is enforceable, and has no violation, passes.',
    severity: 'critical',
    expected: 'gate.rejected with receipt_advisory',
    control: 'execute',
    run: async (context) => {
      const violation = { rule: null, code: 'policy_no_rule', message: 'No rule permits this.' };
      const { scene, step } = await offer(context, {
        request: (request) => ({ ...request, violations: [violation] }),
      });
      return rejectedAtGate(scene, step, 'receipt_advisory');
    },
  },
  {
    id: 'A10',
    name: 'Policy bypass',
    attack: ['Plan an operation that no rule of the policy permits.', 'Run prod with the true key and a true run.'],
    defence: 'Nothing is permitted that no permit rule matches; one refusal blocks the whole plan.',
    severity: 'critical',
    expected: 'policy.decided with policy_no_rule, and advisory receipts only',
    control: 'prod',
    run: async (context) => {
      const policy = PLAIN_POLICY.replace('tag_repo, publish_release, ', 'tag_repo, ');
      const scene = await context.open({ policy });
      const step = await scene.prod();
      const result = refused(scene, step, 'policy_no_rule');
      must(!step.lines.some((line) => line.includes('"type":"receipt.minted"')), 'an enforceable receipt was minted');
      nothingWritten(scene);
      return result;
    },
  },
];
