import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatSecret } from '../../../../src/authorize/secret.ts';
import { formatTime } from '../../../../src/core/clock.ts';
import { rejectedAtGate } from '../assertions.ts';
import { keysInBundle } from '../bundle.ts';
import type { AuditContext } from '../context.ts';
import { facts, MINUTE, offer, operation, payload, rejected, signatures } from '../receipts.ts';
import type { EnvelopeSignature, Flaw } from '../receipts.ts';
import { named, play } from '../scenario.ts';
import type { Play, Scenario } from '../scenario.ts';
import { keysOf } from '../scene.ts';
import { otherKeys, shippedRun } from '../setups.ts';

const HAND_IN = 'Hand them to execute.';
const RUN = 'A receipt’s run, attempt, repository, environment and API are compared.';
const OPERATION = 'A receipt’s kind, id, plan and digest of its operation are compared.';
const TWO = 'Exactly two signatures, HMAC then Ed25519, must hold.';
const FORM = 'Receipts are foreign bytes: canonical JSON, closed schema, one payload type.';
const CLOCK = 'A clock over a minute off GitHub’s Date blocks.';

const flipped = (signature: EnvelopeSignature): EnvelopeSignature => {
  const bytes = Buffer.from(signature.sig, 'base64');
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  return { ...signature, sig: bytes.toString('base64') };
};

const badlySigned = (edit: Parameters<typeof signatures>[0]): Play => rejected('signature_invalid', signatures(edit));

export const RECEIPTS: readonly Scenario[] = [
  named('R1', 'Second attempt of the same run', 'writer', 'critical', RUN, {
    attack: ['Keep the receipts of attempt 1.', 'Re-run the job.', HAND_IN],
    ...rejected('run_mismatch', facts({ runAttempt: 2 })),
  }),
  named('R2', 'Receipt of another environment', 'workflow', 'high', RUN, {
    attack: ['Take receipts that were approved for staging.', HAND_IN],
    ...rejected('run_mismatch', facts({ environment: 'staging' })),
  }),
  named('R3', 'Receipt of another API', 'workflow', 'high', RUN, {
    attack: ['Take receipts that were minted against another GitHub server.', HAND_IN],
    ...rejected('run_mismatch', facts({ apiUrl: 'https://github.example/api/v3' })),
  }),
  named('R4', 'Receipt of another repository id', 'workflow', 'critical', RUN, {
    attack: ['Take receipts that name another repository.', HAND_IN],
    ...rejected('run_mismatch', facts({ repositoryId: '1000002' })),
  }),
  named('R5', 'Receipt of another kind', 'workflow', 'critical', OPERATION, {
    attack: ['Take the receipt of a tag for an operation of another kind.', HAND_IN],
    ...rejected(
      'operation_mismatch',
      operation(({ operation_kind }) => ({ operation_kind: operation_kind === 'tag_repo' ? 'open_pr' : 'tag_repo' })),
    ),
  }),
  named('R6', 'Receipt of another plan', 'workflow', 'critical', OPERATION, {
    attack: ['Take receipts of the same operations in another plan.', HAND_IN],
    ...rejected('operation_mismatch', { terms: (terms) => ({ ...terms, planDigest: `sha256:${'2'.repeat(64)}` }) }),
  }),
  named('R7', 'Operation edited after minting', 'workflow', 'critical', OPERATION, {
    attack: ['Have receipts minted.', 'Change what they permit.', HAND_IN],
    ...rejected(
      'operation_mismatch',
      operation(() => ({ operation_digest: `sha256:${'3'.repeat(64)}` })),
    ),
  }),
  named('R8', 'Signatures stripped', 'workflow', 'critical', TWO, {
    attack: ['Take every signature off.', HAND_IN],
    ...badlySigned(() => []),
  }),
  named('R9', 'One signature only', 'workflow', 'critical', TWO, {
    attack: ['Leave the public signature, take the HMAC off.', HAND_IN],
    ...badlySigned((both) => both.slice(1)),
  }),
  named('R10', 'Signatures swapped', 'workflow', 'high', TWO, {
    attack: ['Put the two signatures in the other order.', HAND_IN],
    ...badlySigned((both) => both.toReversed()),
  }),
  named('R11', 'Signatures doubled', 'workflow', 'high', TWO, {
    attack: ['Add both signatures a second time.', HAND_IN],
    ...badlySigned((both) => [...both, ...both]),
  }),
  named('R12', 'Right public signature, wrong HMAC', 'workflow', 'critical', TWO, {
    attack: ['Change the HMAC; the Ed25519 signature is true.', HAND_IN],
    ...badlySigned((both) => both.with(0, flipped(both[0]))),
  }),
  named('R13', 'Right HMAC, wrong public signature', 'workflow', 'critical', TWO, {
    attack: ['Change the Ed25519 signature; the HMAC is true.', HAND_IN],
    ...badlySigned((both) => both.with(1, flipped(both[1]))),
  }),
  named('R14', 'Payload edited', 'workflow', 'critical', TWO, {
    attack: ['Change the actor in the payload, and nothing else.', HAND_IN],
    ...rejected('signature_invalid', payload('"actor":"maintainer"', '"actor":"maintainor"')),
  }),
  named('R15', 'One key in two repositories', 'key holder', 'critical', 'Keys are derived for one repository.', {
    attack: ['Use the same secret in another repository.', 'Mint there, and name this one.', HAND_IN],
    ...rejected('signature_invalid', ({ secret, keys: { keyId, vkey } }) => ({
      keys: { ...keysOf(secret, '1000002'), keyId, vkey },
    })),
  }),
  named('R16', 'Key of somebody else', 'workflow', 'critical', {
    defence: 'Only keys verify that the run was given and the owners list.',
    attack: ['Mint receipts with a whole key of your own, under its own name.', HAND_IN],
    ...rejected('key_unknown', () => ({ keys: otherKeys() })),
  }),
  named('R17', 'Key taken from the bundle', 'stranger', 'critical', 'No key is in the bundle.', {
    attack: [
      'Search the published bundle for keys.',
      'Mint receipts with each of them, and with the key of the published test vectors.',
      HAND_IN,
    ],
    ...play('execute', 'gate.rejected with key_unknown', async (context) => {
      const published = formatSecret(Buffer.alloc(32, 0x42));
      const taken = [published, ...keysInBundle(context.dist)];
      const results = [];
      for (const secret of taken) {
        const { scene, step } = await offer(context, { keys: keysOf(secret) });
        results.push(rejectedAtGate(scene, step, 'key_unknown'));
      }
      return results[0] ?? { outcome: 'breached', evidence: 'no key was tried' };
    }),
  }),
  named('R18', 'Retired key', 'retired key', 'critical', {
    defence: 'A key counts only for receipts issued while it is in force.',
    attack: [
      'Keep a key that was retired an hour ago and is still given for verifying.',
      'Mint receipts with it now.',
      HAND_IN,
    ],
    ...play('execute', 'gate.rejected with key_not_in_force', async (context) => {
      const retired = formatSecret(Buffer.alloc(32, 0x17));
      const until = formatTime(Date.now() - 60 * MINUTE);
      const trustedKeys = `${context.keys.vkey.text}\n${keysOf(retired).vkey.text} not-after=${until}\n`;
      const inputs = { 'previous-hmac-keys': retired };
      const { scene, step } = await offer(context, { keys: keysOf(retired) }, { options: { trustedKeys }, inputs });
      return rejectedAtGate(scene, step, 'key_not_in_force');
    }),
  }),
  named('R19', 'Key that was never listed', 'retired key', 'critical', 'Former keys must be listed too.', {
    attack: [
      'Bring a former key into previous-hmac-keys that the owners do not list.',
      'Mint receipts with it.',
      HAND_IN,
    ],
    ...play('execute', 'gate.rejected with key_unknown', async (context) => {
      const unlisted = formatSecret(Buffer.alloc(32, 0x18));
      const { scene, step } = await offer(
        context,
        { keys: keysOf(unlisted) },
        { inputs: { 'previous-hmac-keys': unlisted } },
      );
      return rejectedAtGate(scene, step, 'key_unknown');
    }),
  }),
  named('R20', 'A ledger line offered as a receipt', 'workflow', 'high', FORM, {
    attack: ['Take ledger.jsonl of a proof of this repository.', 'Offer it in place of the receipts.', HAND_IN],
    ...rejected('receipt_malformed', (context) => fileOfProof(context, 'ledger.jsonl')),
  }),
  named('R21', 'A checkpoint offered as a receipt', 'workflow', 'high', FORM, {
    attack: ['Take checkpoints.json of a proof of this repository.', 'Offer it in place of the receipts.', HAND_IN],
    ...rejected('receipt_malformed', (context) => fileOfProof(context, 'checkpoints.json')),
  }),
  named('R22', 'The signed manifest offered as a receipt', 'workflow', 'high', FORM, {
    attack: ['Take manifest.json of a proof of this repository.', 'Offer it in place of the receipts.', HAND_IN],
    ...rejected('receipt_malformed', (context) => fileOfProof(context, 'manifest.json')),
  }),
  named('R23', 'Duplicate keys in a receipt', 'workflow', 'high', FORM, {
    attack: ['Write "enforceable" twice, so that two readers read two things.', HAND_IN],
    ...rejected('receipt_malformed', payload('"enforceable":true', '"enforceable":false,"enforceable":true')),
  }),
  named('R24', 'Prototype pollution by a receipt', 'workflow', 'high', FORM, {
    attack: ['Put a __proto__ into the payload that says it is enforceable.', HAND_IN],
    ...rejected('receipt_malformed', payload('{', '{"__proto__":{"enforceable":true},')),
  }),
  named('R25', 'Lone surrogate in a receipt', 'workflow', 'medium', FORM, {
    attack: ['Put half a character into the payload, which has no bytes.', HAND_IN],
    ...rejected('receipt_malformed', payload('"actor":"maintainer"', '"actor":"\\ud800"')),
  }),
  named('R26', 'Receipt from the future', 'job', 'high', 'A receipt may be a minute ahead at most.', {
    attack: ['Set the clock of the authorizing job two minutes forward.', HAND_IN],
    ...rejected('receipt_not_yet_valid', { issuedAgo: -2 * MINUTE }),
  }),
  named('R27', 'Receipt for longer than a day', 'key holder', 'high', 'No lifetime is over 24 hours.', {
    attack: ['Have receipts minted that live for 25 hours.', HAND_IN],
    ...rejected('receipt_stale', { terms: (terms) => ({ ...terms, lifetimeMs: 25 * 60 * MINUTE }) }),
  }),
  named('R28', 'Clock set back', 'job', 'high', CLOCK, {
    attack: ['Clock set back on the runner by five minutes, so that expired receipts look young or old.', HAND_IN],
    ...clockOff(5 * MINUTE),
  }),
  named('R29', 'Clock set forward', 'job', 'high', CLOCK, {
    attack: ['Clock set forward on the runner by five minutes, so that expired receipts look young or old.', HAND_IN],
    ...clockOff(-5 * MINUTE),
  }),
  named('R30', 'Receipt of a dry run', 'key holder', 'critical', {
    defence: 'A dry run’s receipt is never enforceable: its schema says so.',
    attack: ['Take a receipt of a dry run, and have it signed with the true key.', HAND_IN],
    ...rejected('receipt_malformed', {
      ...facts({ mode: 'dry_run' }),
      request: (request) => ({
        ...request,
        violations: [{ rule: null, code: 'mode_not_prod', message: 'This was a dry run.' }],
      }),
    }),
  }),
  named('R31', 'HMAC under another name', 'workflow', 'medium', TWO, {
    attack: ['Leave both signatures, and name another key beside the HMAC.', HAND_IN],
    ...badlySigned((both) => both.with(0, { ...both[0], keyid: `hmac-sha256:${'0'.repeat(16)}` })),
  }),
  named('R32', 'Public signature under another name', 'workflow', 'medium', TWO, {
    attack: ['Leave both signatures, and name another key beside the second.', HAND_IN],
    ...badlySigned((both) => both.with(1, { ...both[1], keyid: `ed25519:${'0'.repeat(8)}` })),
  }),
];

/** The first line of a file that stands in the proof of this repository, in place of a receipt. */
async function fileOfProof(context: AuditContext, file: string): Promise<Flaw> {
  const text = await readFile(join((await shippedRun(context)).proof, file), 'utf8');
  return { bytes: () => Buffer.from(text.slice(0, text.indexOf('\n') + 1)) };
}

/** The runner's clock is off GitHub's: `ahead` is how far GitHub's is ahead. */
function clockOff(ahead: number): Play {
  return play('execute', 'gate.rejected with clock_skew', async (context) => {
    const scene = await context.open();
    scene.github.admin.setClock(ahead);
    const { step } = await offer(context, {}, { scene });
    return rejectedAtGate(scene, step, 'clock_skew');
  });
}
