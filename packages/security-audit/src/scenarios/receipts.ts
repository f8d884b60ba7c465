import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deriveKeys, formatSecret, parseSecret } from '../../../../src/authorize/secret.ts';
import { formatTime } from '../../../../src/core/clock.ts';
import { originOf } from '../../../../src/protocol/vkey.ts';
import { otherKeys, shippedRun } from '../grounds.ts';
import { rejectedAtGate } from '../judge.ts';
import { SERVER } from '../material.ts';
import { MINUTE, offer, onEnvelope, onPayload } from '../receipts.ts';
import type { Flaw, Tamper } from '../receipts.ts';
import type { Scenario, Severity } from '../scenario.ts';
import type { AuditContext } from '../context.ts';
import type { StepChanges, SceneOptions } from '../scene.ts';
import { keysInBundle } from '../bundle.ts';
import { keysOf } from '../context.ts';

type Told = readonly [id: string, name: string, severity: Severity, attack: readonly string[], defence: string];

/** Receipts with one flaw, offered to execute: each must fall to the code that names the flaw, and to no other. */
function flawed(
  [id, name, severity, attack, defence]: Told,
  code: string,
  flaw: Flaw | ((context: AuditContext) => Flaw | Promise<Flaw>),
  changes: StepChanges & { options?: SceneOptions } = {},
): Scenario {
  return {
    id,
    name,
    severity,
    attack: [...attack, 'Hand them to execute.'],
    defence,
    expected: `gate.rejected with ${code}`,
    control: 'execute',
    run: async (context) => {
      const { scene, step } = await offer(context, typeof flaw === 'function' ? await flaw(context) : flaw, changes);
      return rejectedAtGate(scene, step, code);
    },
  };
}

const RUN = 'A receipt names run, attempt, repository, environment and API, and all of them are compared.';
const OPERATION = 'A receipt names kind, id, plan and digest of its operation, and all of them are compared.';
const TWO = 'Exactly two signatures, the HMAC first and the Ed25519 signature second, must both hold.';
const FORM = 'Receipts are read as foreign bytes: canonical JSON, a closed schema, one payload type.';

const facts =
  (changed: Partial<Parameters<NonNullable<Flaw['terms']>>[0]['facts']>): NonNullable<Flaw['terms']> =>
  (terms) => ({ ...terms, facts: { ...terms.facts, ...changed } });

/** What was made under another key, with the two signatures mixed. */
const mixed = (mine: 0 | 1): Tamper =>
  onEnvelope((envelope) => ({
    ...envelope,
    signatures: envelope.signatures.map((signature, i) =>
      i === mine ? signature : { ...signature, sig: flip(signature.sig) },
    ),
  }));

/** One signature is said to be by another key; key ids are not signed. */
function relabelled(which: number, keyid: string): Tamper {
  return onEnvelope((envelope) => ({
    ...envelope,
    signatures: envelope.signatures.map((one, i) => (i === which ? { ...one, keyid } : one)),
  }));
}

function flip(sig: string): string {
  const bytes = Buffer.from(sig, 'base64');
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  return bytes.toString('base64');
}

export const RECEIPTS: readonly Scenario[] = [
  flawed(
    ['R1', 'Second attempt of the same run', 'critical', ['Keep the receipts of attempt 1.', 'Re-run the job.'], RUN],
    'run_mismatch',
    { terms: facts({ runAttempt: 2 }) },
  ),
  flawed(
    ['R2', 'Receipt of another environment', 'high', ['Take receipts that were approved for staging.'], RUN],
    'run_mismatch',
    { terms: facts({ environment: 'staging' }) },
  ),
  flawed(
    ['R3', 'Receipt of another API', 'high', ['Take receipts that were minted against another GitHub server.'], RUN],
    'run_mismatch',
    { terms: facts({ apiUrl: 'https://github.example/api/v3' }) },
  ),
  flawed(
    ['R4', 'Receipt of another repository id', 'critical', ['Take receipts that name another repository.'], RUN],
    'run_mismatch',
    { terms: facts({ repositoryId: '1000002' }) },
  ),
  flawed(
    [
      'R5',
      'Receipt of another kind',
      'critical',
      ['Take the receipt of a tag for an operation of another kind.'],
      OPERATION,
    ],
    'operation_mismatch',
    {
      request: (request) => ({
        ...request,
        operation: {
          ...request.operation,
          operation_kind: request.operation.operation_kind === 'tag_repo' ? 'open_pr' : 'tag_repo',
        } as typeof request.operation,
      }),
    },
  ),
  flawed(
    ['R6', 'Receipt of another plan', 'critical', ['Take receipts of the same operations in another plan.'], OPERATION],
    'operation_mismatch',
    { terms: (terms) => ({ ...terms, planDigest: `sha256:${'2'.repeat(64)}` }) },
  ),
  flawed(
    [
      'R7',
      'Operation edited after minting',
      'critical',
      ['Have receipts minted.', 'Change what they permit.'],
      OPERATION,
    ],
    'operation_mismatch',
    {
      request: (request) => ({
        ...request,
        operation: { ...request.operation, operation_digest: `sha256:${'3'.repeat(64)}` },
      }),
    },
  ),
  flawed(['R8', 'Signatures stripped', 'critical', ['Take every signature off.'], TWO], 'signature_invalid', {
    bytes: onEnvelope((envelope) => ({ ...envelope, signatures: [] })),
  }),
  flawed(
    ['R9', 'One signature only', 'critical', ['Leave the public signature, take the HMAC off.'], TWO],
    'signature_invalid',
    {
      bytes: onEnvelope((envelope) => ({ ...envelope, signatures: envelope.signatures.slice(1) })),
    },
  ),
  flawed(
    ['R10', 'Signatures swapped', 'high', ['Put the two signatures in the other order.'], TWO],
    'signature_invalid',
    {
      bytes: onEnvelope((envelope) => ({ ...envelope, signatures: envelope.signatures.toReversed() })),
    },
  ),
  flawed(['R11', 'Signatures doubled', 'high', ['Add both signatures a second time.'], TWO], 'signature_invalid', {
    bytes: onEnvelope((envelope) => ({ ...envelope, signatures: [...envelope.signatures, ...envelope.signatures] })),
  }),
  flawed(
    ['R12', 'Right public signature, wrong HMAC', 'critical', ['Change the HMAC; the Ed25519 signature is true.'], TWO],
    'signature_invalid',
    { bytes: mixed(1) },
  ),
  flawed(
    ['R13', 'Right HMAC, wrong public signature', 'critical', ['Change the Ed25519 signature; the HMAC is true.'], TWO],
    'signature_invalid',
    { bytes: mixed(0) },
  ),
  flawed(
    ['R14', 'Payload edited', 'critical', ['Change the actor in the payload, and nothing else.'], TWO],
    'signature_invalid',
    { bytes: onPayload((text) => text.replace('"actor":"maintainer"', '"actor":"maintainor"')) },
  ),
  flawed(
    [
      'R15',
      'One key in two repositories',
      'critical',
      ['Use the same secret in another repository.', 'Mint there, and name this one.'],
      'Keys are derived for one repository: the same secret signs otherwise in another.',
    ],
    'signature_invalid',
    ({ secret, keys }) => {
      const there = deriveKeys(parseSecret(secret, 'audit'), '1000002', originOf(SERVER, '1000002'));
      return { keys: { ...there, keyId: keys.keyId, vkey: keys.vkey } };
    },
  ),
  flawed(
    [
      'R16',
      'Key of somebody else',
      'critical',
      ['Mint receipts with a whole key of your own, under its own name.'],
      'Only keys that the run was given, and that the owners list, verify.',
    ],
    'key_unknown',
    () => ({ keys: otherKeys() }),
  ),
  {
    ...flawed(
      [
        'R17',
        'Key taken from the bundle',
        'critical',
        [
          'Search the published bundle for keys.',
          'Mint receipts with each of them, and with the key of the published test vectors.',
        ],
        'No key is in the bundle, and what is public is listed nowhere.',
      ],
      'key_unknown',
      {},
    ),
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
    ...flawed(
      [
        'R18',
        'Retired key',
        'critical',
        ['Keep a key that was retired an hour ago and is still given for verifying.', 'Mint receipts with it now.'],
        'A key counts only for receipts issued while the owners list it as in force.',
      ],
      'key_not_in_force',
      {},
    ),
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
    ...flawed(
      [
        'R19',
        'Key that was never listed',
        'critical',
        ['Bring a former key into previous-hmac-keys that the owners do not list.', 'Mint receipts with it.'],
        'A key that verifies must be listed on the default branch too.',
      ],
      'key_unknown',
      {},
    ),
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
  other('R20', 'A ledger line offered as a receipt', 'ledger.jsonl', (text) => text.split('\n', 1)[0] ?? ''),
  other('R21', 'A checkpoint offered as a receipt', 'checkpoints.json', (text) => text),
  other('R22', 'The signed manifest offered as a receipt', 'manifest.json', (text) => text),
  flawed(
    [
      'R23',
      'Duplicate keys in a receipt',
      'high',
      ['Write "enforceable" twice, so that two readers read two things.'],
      FORM,
    ],
    'receipt_malformed',
    { bytes: onPayload((text) => text.replace('"enforceable":true', '"enforceable":false,"enforceable":true')) },
  ),
  flawed(
    [
      'R24',
      'Prototype pollution by a receipt',
      'high',
      ['Put a __proto__ into the payload that says it is enforceable.'],
      FORM,
    ],
    'receipt_malformed',
    { bytes: onPayload((text) => text.replace('{', '{"__proto__":{"enforceable":true},')) },
  ),
  flawed(
    [
      'R25',
      'Lone surrogate in a receipt',
      'medium',
      ['Put half a character into the payload, which has no bytes.'],
      FORM,
    ],
    'receipt_malformed',
    { bytes: onPayload((text) => text.replace('"actor":"maintainer"', '"actor":"\\ud800"')) },
  ),
  flawed(
    [
      'R26',
      'Receipt from the future',
      'high',
      ['Set the clock of the authorizing job two minutes forward.'],
      'A receipt issued over a minute ahead is not yet valid.',
    ],
    'receipt_not_yet_valid',
    { issuedAgo: -2 * MINUTE },
  ),
  flawed(
    [
      'R27',
      'Receipt for longer than a day',
      'high',
      ['Have receipts minted that live for 25 hours.'],
      'No lifetime over 24 hours is accepted, whatever the receipt says.',
    ],
    'receipt_stale',
    { terms: (terms) => ({ ...terms, lifetimeMs: 25 * 60 * MINUTE }) },
  ),
  clock('R28', 'Clock set back', 5 * MINUTE),
  clock('R29', 'Clock set forward', -5 * MINUTE),
  flawed(
    [
      'R30',
      'Receipt of a dry run',
      'critical',
      ['Take a receipt of a dry run, and have it signed with the true key.'],
      'A receipt of a dry run has no key, environment or ledger, and is never enforceable: its schema says so.',
    ],
    'receipt_malformed',
    {
      terms: facts({ mode: 'dry_run' }),
      request: (request) => ({
        ...request,
        violations: [{ rule: null, code: 'mode_not_prod', message: 'This was a dry run.' }],
      }),
    },
  ),
  flawed(
    ['R31', 'HMAC under another name', 'medium', ['Leave both signatures, and name another key beside the HMAC.'], TWO],
    'signature_invalid',
    { bytes: relabelled(0, `hmac-sha256:${'0'.repeat(16)}`) },
  ),
  flawed(
    [
      'R32',
      'Public signature under another name',
      'medium',
      ['Leave both signatures, and name another key beside the second.'],
      TWO,
    ],
    'signature_invalid',
    { bytes: relabelled(1, `ed25519:${'0'.repeat(8)}`) },
  ),
];

/** Something else that the true key signed, or that stands in the proof, in place of a receipt. */
function other(id: string, name: string, file: string, take: (text: string) => string): Scenario {
  return flawed(
    [id, name, 'high', [`Take ${file} of a proof of this repository.`, 'Offer it in place of the receipts.'], FORM],
    'receipt_malformed',
    async (context) => {
      const bytes = Buffer.from(take(await readFile(join((await shippedRun(context)).proof, file), 'utf8')));
      return { bytes: () => bytes };
    },
  );
}

/** The runner's clock is off GitHub's: `ahead` is how far GitHub's is ahead. */
function clock(id: string, name: string, ahead: number): Scenario {
  return {
    ...flawed(
      [
        id,
        name,
        'high',
        [`${name} on the runner by five minutes, so that expired receipts look young or old.`],
        'The clock is compared with the Date of GitHub’s answers: over a minute apart, nothing is executed.',
      ],
      'clock_skew',
      {},
    ),
    run: async (context) => {
      const scene = await context.open();
      scene.github.admin.setClock(ahead);
      const { step } = await offer(context, {}, { scene });
      return rejectedAtGate(scene, step, 'clock_skew');
    },
  };
}
