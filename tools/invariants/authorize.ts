import { on } from './invariant.ts';
import type { Invariant } from './invariant.ts';

/** The mint, the check of authenticity, the keys, and what a refusal does to a plan. */

export const AUTHORIZE_INVARIANTS: readonly Invariant[] = [
  ...on('src/authorize/refusals.ts', 'unit/authorize/refusals', [
    {
      weakens: 'S1 P1.1 P1.5',
      what: 'a dry run does not refuse by its mode',
      at: 'judge.own',
      edit: { drop: 'dryRun MODE_NOT_PROD' },
      test: 'in a dry run everything is refused, by the mode first',
    },
    {
      weakens: 'P3.2 A10',
      what: 'one refused operation does not block the plan',
      at: 'judge.blocked',
      edit: { value: 'false' },
      test: 'one refusal or conflict ships nothing; what is refused always says why',
    },
    {
      weakens: 'P3.2 P3.5 A10',
      what: 'what the policy refuses is shipped',
      at: 'judge',
      edit: { condition: 'violations', becomes: 'false' },
      test: 'one refusal or conflict ships nothing; what is refused always says why',
    },
  ]),
  ...on('src/authorize/receipts.ts', 'unit/authorize/receipts', [
    {
      weakens: 'P1.4 S1 A7',
      what: 'a receipt of a dry run is enforceable where there is a key',
      at: 'receiptGenerator.enforceable',
      edit: { operand: 'mode' },
      test: 'in a dry run a key would not make a receipt enforceable either',
    },
    {
      weakens: 'P3.5 N3',
      what: 'a violation does not make a receipt advisory',
      at: 'receiptGenerator.enforceable',
      edit: { operand: 'violations' },
      test: 'a violation makes it advisory, signed all the same',
    },
    {
      weakens: 'P3.1 S3',
      what: 'enforceable receipts can be minted without the key',
      at: 'receiptGenerator.enforceable',
      edit: { operand: 'keys' },
      test: 'without a key nothing enforceable can be minted',
    },
    {
      weakens: 'P2.2 P3.3 A1',
      what: 'the HMAC is not checked',
      at: 'signatureFault',
      edit: { operand: 'macFits' },
      test: 'what is not authentic',
      audit: 'R12',
    },
    {
      weakens: 'P3.3 A1',
      what: 'the Ed25519 signature is not checked',
      at: 'signatureFault',
      edit: { operand: 'signatureFits' },
      test: 'what is not authentic',
      audit: 'R13',
    },
    {
      weakens: 'P3.3 A1',
      what: 'a stripped signature passes',
      at: 'signatureFault',
      edit: {
        drop: 'hmac ed25519 more !envelope !key',
        becomes: 'if (hmac === undefined || ed25519 === undefined || more.length > 0) return null;',
      },
      test: 'what is not authentic',
    },
    {
      weakens: 'P3.3 A1',
      what: 'a third signature passes',
      at: 'signatureFault',
      edit: { operand: 'more' },
      audit: 'R11',
    },
    {
      weakens: 'P3.3 A1',
      what: 'the HMAC may name another key',
      at: 'signatureFault',
      edit: { operand: 'hmac keyid' },
      audit: 'R31',
    },
    {
      weakens: 'P3.3 A1',
      what: 'the Ed25519 signature may name another key',
      at: 'signatureFault',
      edit: { operand: 'ed25519 keyid' },
      audit: 'R32',
    },
    {
      weakens: 'P3.3 P3.1 A1',
      what: 'a key that the owners did not list signs',
      at: 'signatureFault',
      edit: { drop: 'listed key_unknown', becomes: 'if (listed.length === 0) return null;' },
      test: 'keys in force',
      audit: 'R19',
    },
    {
      weakens: 'P3.3 A1',
      what: 'a key that is not in force signs',
      at: 'signatureFault',
      edit: { condition: 'isInForce', becomes: 'true' },
      audit: 'R18',
    },
  ]),
  ...on('src/authorize/federation-core.ts', '', [
    {
      weakens: 'P3.1 P3.3',
      what: 'the key of the run need not be listed',
      at: 'keyRefusal',
      edit: { condition: 'listed length', becomes: 'false' },
      audit: 'J14',
    },
    {
      weakens: 'P3.1 P3.3',
      what: 'the key of the run need not be in force',
      at: 'keyRefusal',
      edit: { condition: 'isInForce', becomes: 'true' },
      audit: 'J15',
    },
  ]),
  ...on('src/authorize/secret.ts', 'unit/authorize/secret', [
    {
      weakens: 'P2.2',
      what: 'the HMAC is of another function than SHA-256',
      at: 'deriveKeys.hmac',
      edit: { value: "(message) => createHmac('sha1', hmacKey).update(message).digest()" },
      test: 'keys are derived by RFC 5869, one purpose each, bound to the repository',
    },
    {
      weakens: 'P2.2 A1',
      what: 'any text is a key',
      at: 'parseSecret',
      edit: { condition: 'canonical', becomes: 'false' },
      test: 'every generated key is read back, and no other text is a key',
    },
  ]),
];
