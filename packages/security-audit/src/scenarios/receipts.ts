import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatSecret } from '../../../../src/authorize/secret.ts';
import { formatTime } from '../../../../src/core/clock.ts';
import { rejectedAtGate } from '../assertions.ts';
import { keysInBundle } from '../bundle.ts';
import type { AuditContext } from '../context.ts';
import { facts, MINUTE, offer, operation, payload, rejected, signatures } from '../receipts.ts';
import type { EnvelopeSignature, Flaw } from '../receipts.ts';
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

export const RECEIPTS: readonly Scenario[] = [
  {
    id: 'R1',
    name: 'Second attempt of the same run',
    attacker: 'writer',
    severity: 'critical',
    attack: ['Keep the receipts of attempt 1.', 'Re-run the job.', HAND_IN],
    defence: RUN,
    ...rejected('run_mismatch', facts({ runAttempt: 2 })),
  },
  {
    id: 'R2',
    name: 'Receipt of another environment',
    attacker: 'workflow',
    severity: 'high',
    attack: ['Take receipts that were approved for staging.', HAND_IN],
    defence: RUN,
    ...rejected('run_mismatch', facts({ environment: 'staging' })),
  },
  {
    id: 'R3',
    name: 'Receipt of another API',
    attacker: 'workflow',
    severity: 'high',
    attack: ['Take receipts that were minted against another GitHub server.', HAND_IN],
    defence: RUN,
    ...rejected('run_mismatch', facts({ apiUrl: 'https://github.example/api/v3' })),
  },
  {
    id: 'R4',
    name: 'Receipt of another repository id',
    attacker: 'workflow',
    severity: 'critical',
    attack: ['Take receipts that name another repository.', HAND_IN],
    defence: RUN,
    ...rejected('run_mismatch', facts({ repositoryId: '1000002' })),
  },
  {
    id: 'R5',
    name: 'Receipt of another kind',
    attacker: 'workflow',
    severity: 'critical',
    attack: ['Take the receipt of a tag for an operation of another kind.', HAND_IN],
    defence: OPERATION,
    ...rejected(
      'operation_mismatch',
      operation(({ operation_kind }) => ({ operation_kind: operation_kind === 'tag_repo' ? 'open_pr' : 'tag_repo' })),
    ),
  },
  {
    id: 'R6',
    name: 'Receipt of another plan',
    attacker: 'workflow',
    severity: 'critical',
    attack: ['Take receipts of the same operations in another plan.', HAND_IN],
    defence: OPERATION,
    ...rejected('operation_mismatch', { terms: (terms) => ({ ...terms, planDigest: `sha256:${'2'.repeat(64)}` }) }),
  },
  {
    id: 'R7',
    name: 'Operation edited after minting',
    attacker: 'workflow',
    severity: 'critical',
    attack: ['Have receipts minted.', 'Change what they permit.', HAND_IN],
    defence: OPERATION,
    ...rejected(
      'operation_mismatch',
      operation(() => ({ operation_digest: `sha256:${'3'.repeat(64)}` })),
    ),
  },
  {
    id: 'R8',
    name: 'Signatures stripped',
    attacker: 'workflow',
    severity: 'critical',
    attack: ['Take every signature off.', HAND_IN],
    defence: TWO,
    ...rejected(
      'signature_invalid',
      signatures(() => []),
    ),
  },
  {
    id: 'R9',
    name: 'One signature only',
    attacker: 'workflow',
    severity: 'critical',
    attack: ['Leave the public signature, take the HMAC off.', HAND_IN],
    defence: TWO,
    ...rejected(
      'signature_invalid',
      signatures((both) => both.slice(1)),
    ),
  },
  {
    id: 'R10',
    name: 'Signatures swapped',
    attacker: 'workflow',
    severity: 'high',
    attack: ['Put the two signatures in the other order.', HAND_IN],
    defence: TWO,
    ...rejected(
      'signature_invalid',
      signatures((both) => both.toReversed()),
    ),
  },
  {
    id: 'R11',
    name: 'Signatures doubled',
    attacker: 'workflow',
    severity: 'high',
    attack: ['Add both signatures a second time.', HAND_IN],
    defence: TWO,
    ...rejected(
      'signature_invalid',
      signatures((both) => [...both, ...both]),
    ),
  },
  {
    id: 'R12',
    name: 'Right public signature, wrong HMAC',
    attacker: 'workflow',
    severity: 'critical',
    attack: ['Change the HMAC; the Ed25519 signature is true.', HAND_IN],
    defence: TWO,
    ...rejected(
      'signature_invalid',
      signatures((both) => both.with(0, flipped(both[0]))),
    ),
  },
  {
    id: 'R13',
    name: 'Right HMAC, wrong public signature',
    attacker: 'workflow',
    severity: 'critical',
    attack: ['Change the Ed25519 signature; the HMAC is true.', HAND_IN],
    defence: TWO,
    ...rejected(
      'signature_invalid',
      signatures((both) => both.with(1, flipped(both[1]))),
    ),
  },
  {
    id: 'R14',
    name: 'Payload edited',
    attacker: 'workflow',
    severity: 'critical',
    attack: ['Change the actor in the payload, and nothing else.', HAND_IN],
    defence: TWO,
    ...rejected('signature_invalid', payload('"actor":"maintainer"', '"actor":"maintainor"')),
  },
  {
    id: 'R15',
    name: 'One key in two repositories',
    attacker: 'key holder',
    severity: 'critical',
    attack: ['Use the same secret in another repository.', 'Mint there, and name this one.', HAND_IN],
    defence: 'Keys are derived for one repository.',
    ...rejected('signature_invalid', ({ secret, keys: { keyId, vkey } }) => ({
      keys: { ...keysOf(secret, '1000002'), keyId, vkey },
    })),
  },
  {
    id: 'R16',
    name: 'Key of somebody else',
    attacker: 'workflow',
    severity: 'critical',
    attack: ['Mint receipts with a whole key of your own, under its own name.', HAND_IN],
    defence: 'Only keys verify that the run was given and the owners list.',
    ...rejected('key_unknown', () => ({ keys: otherKeys() })),
  },
  {
    id: 'R17',
    name: 'Key taken from the bundle',
    attacker: 'stranger',
    severity: 'critical',
    attack: [
      'Search the published bundle for keys.',
      'Mint receipts with each of them, and with the key of the published test vectors.',
      HAND_IN,
    ],
    defence: 'No key is in the bundle.',
    expected: 'gate.rejected with key_unknown',
    control: 'execute',
    run: async (context) => {
      const published = formatSecret(Buffer.alloc(32, 0x42));
      const taken = [published, ...(await keysInBundle(context.dist))];
      const results = [];
      for (const secret of taken) {
        const { scene, step } = await offer(context, { keys: keysOf(secret) });
        results.push(rejectedAtGate(scene, step, 'key_unknown'));
      }
      return results[0] ?? { outcome: 'breached', evidence: 'no key was tried' };
    },
  },
  {
    id: 'R18',
    name: 'Retired key',
    attacker: 'retired key',
    severity: 'critical',
    attack: [
      'Keep a key that was retired an hour ago and is still given for verifying.',
      'Mint receipts with it now.',
      HAND_IN,
    ],
    defence: 'A key counts only for receipts issued while it is in force.',
    expected: 'gate.rejected with key_not_in_force',
    control: 'execute',
    run: async (context) => {
      const retired = formatSecret(Buffer.alloc(32, 0x17));
      const until = formatTime(Date.now() - 60 * MINUTE);
      const trustedKeys = `${context.keys.vkey.text}\n${keysOf(retired).vkey.text} not-after=${until}\n`;
      const inputs = { 'previous-hmac-keys': retired };
      const { scene, step } = await offer(context, { keys: keysOf(retired) }, { options: { trustedKeys }, inputs });
      return rejectedAtGate(scene, step, 'key_not_in_force');
    },
  },
  {
    id: 'R19',
    name: 'Key that was never listed',
    attacker: 'retired key',
    severity: 'critical',
    attack: [
      'Bring a former key into previous-hmac-keys that the owners do not list.',
      'Mint receipts with it.',
      HAND_IN,
    ],
    defence: 'Former keys must be listed too.',
    expected: 'gate.rejected with key_unknown',
    control: 'execute',
    run: async (context) => {
      const unlisted = formatSecret(Buffer.alloc(32, 0x18));
      const { scene, step } = await offer(
        context,
        { keys: keysOf(unlisted) },
        { inputs: { 'previous-hmac-keys': unlisted } },
      );
      return rejectedAtGate(scene, step, 'key_unknown');
    },
  },
  {
    id: 'R20',
    name: 'A ledger line offered as a receipt',
    attacker: 'workflow',
    severity: 'high',
    attack: ['Take ledger.jsonl of a proof of this repository.', 'Offer it in place of the receipts.', HAND_IN],
    defence: FORM,
    ...rejected('receipt_malformed', (context) => fileOfProof(context, 'ledger.jsonl')),
  },
  {
    id: 'R21',
    name: 'A checkpoint offered as a receipt',
    attacker: 'workflow',
    severity: 'high',
    attack: ['Take checkpoints.json of a proof of this repository.', 'Offer it in place of the receipts.', HAND_IN],
    defence: FORM,
    ...rejected('receipt_malformed', (context) => fileOfProof(context, 'checkpoints.json')),
  },
  {
    id: 'R22',
    name: 'The signed manifest offered as a receipt',
    attacker: 'workflow',
    severity: 'high',
    attack: ['Take manifest.json of a proof of this repository.', 'Offer it in place of the receipts.', HAND_IN],
    defence: FORM,
    ...rejected('receipt_malformed', (context) => fileOfProof(context, 'manifest.json')),
  },
  {
    id: 'R23',
    name: 'Duplicate keys in a receipt',
    attacker: 'workflow',
    severity: 'high',
    attack: ['Write "enforceable" twice, so that two readers read two things.', HAND_IN],
    defence: FORM,
    ...rejected('receipt_malformed', payload('"enforceable":true', '"enforceable":false,"enforceable":true')),
  },
  {
    id: 'R24',
    name: 'Prototype pollution by a receipt',
    attacker: 'workflow',
    severity: 'high',
    attack: ['Put a __proto__ into the payload that says it is enforceable.', HAND_IN],
    defence: FORM,
    ...rejected('receipt_malformed', payload('{', '{"__proto__":{"enforceable":true},')),
  },
  {
    id: 'R25',
    name: 'Lone surrogate in a receipt',
    attacker: 'workflow',
    severity: 'medium',
    attack: ['Put half a character into the payload, which has no bytes.', HAND_IN],
    defence: FORM,
    ...rejected('receipt_malformed', payload('"actor":"maintainer"', '"actor":"\\ud800"')),
  },
  {
    id: 'R26',
    name: 'Receipt from the future',
    attacker: 'job',
    severity: 'high',
    attack: ['Set the clock of the authorizing job two minutes forward.', HAND_IN],
    defence: 'A receipt may be a minute ahead at most.',
    ...rejected('receipt_not_yet_valid', { issuedAgo: -2 * MINUTE }),
  },
  {
    id: 'R27',
    name: 'Receipt for longer than a day',
    attacker: 'key holder',
    severity: 'high',
    attack: ['Have receipts minted that live for 25 hours.', HAND_IN],
    defence: 'No lifetime is over 24 hours.',
    ...rejected('receipt_stale', { terms: (terms) => ({ ...terms, lifetimeMs: 25 * 60 * MINUTE }) }),
  },
  {
    id: 'R28',
    name: 'Clock set back',
    attacker: 'job',
    severity: 'high',
    attack: ['Clock set back on the runner by five minutes, so that expired receipts look young or old.', HAND_IN],
    defence: CLOCK,
    ...clockOff(5 * MINUTE),
  },
  {
    id: 'R29',
    name: 'Clock set forward',
    attacker: 'job',
    severity: 'high',
    attack: ['Clock set forward on the runner by five minutes, so that expired receipts look young or old.', HAND_IN],
    defence: CLOCK,
    ...clockOff(-5 * MINUTE),
  },
  {
    id: 'R30',
    name: 'Receipt of a dry run',
    attacker: 'key holder',
    severity: 'critical',
    attack: ['Take a receipt of a dry run, and have it signed with the true key.', HAND_IN],
    defence: 'A dry run’s receipt is never enforceable: its schema says so.',
    ...rejected('receipt_malformed', {
      ...facts({ mode: 'dry_run' }),
      request: (request) => ({
        ...request,
        violations: [{ rule: null, code: 'mode_not_prod', message: 'This was a dry run.' }],
      }),
    }),
  },
  {
    id: 'R31',
    name: 'HMAC under another name',
    attacker: 'workflow',
    severity: 'medium',
    attack: ['Leave both signatures, and name another key beside the HMAC.', HAND_IN],
    defence: TWO,
    ...rejected(
      'signature_invalid',
      signatures((both) => both.with(0, { ...both[0], keyid: `hmac-sha256:${'0'.repeat(16)}` })),
    ),
  },
  {
    id: 'R32',
    name: 'Public signature under another name',
    attacker: 'workflow',
    severity: 'medium',
    attack: ['Leave both signatures, and name another key beside the second.', HAND_IN],
    defence: TWO,
    ...rejected(
      'signature_invalid',
      signatures((both) => both.with(1, { ...both[1], keyid: `ed25519:${'0'.repeat(8)}` })),
    ),
  },
];

/** The first line of a file that stands in the proof of this repository, in place of a receipt. */
async function fileOfProof(context: AuditContext, file: string): Promise<Flaw> {
  const text = await readFile(join((await shippedRun(context)).proof, file), 'utf8');
  return { bytes: () => Buffer.from(text.slice(0, text.indexOf('\n') + 1)) };
}

/** The runner's clock is off GitHub's: `ahead` is how far GitHub's is ahead. */
function clockOff(ahead: number): Play {
  return {
    expected: 'gate.rejected with clock_skew',
    control: 'execute',
    run: async (context) => {
      const scene = await context.open();
      scene.github.admin.setClock(ahead);
      const { step } = await offer(context, {}, { scene });
      return rejectedAtGate(scene, step, 'clock_skew');
    },
  };
}
