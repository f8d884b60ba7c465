import { on } from './invariant.ts';
import type { Invariant } from './invariant.ts';

/** The mint, the check of authenticity, the keys, and what a refusal does to a plan. */

export const AUTHORIZE_INVARIANTS: readonly Invariant[] = [
  ...on('src/authorize/refusals.ts', 'unit/authorize/refusals', [
    [
      'S1 P1.1 P1.5: a dry run does not refuse by its mode',
      ['judge.own', { drop: 'dryRun MODE_NOT_PROD' }],
      'in a dry run everything is refused, by the mode first',
    ],
    [
      'P3.2 A10: one refused operation does not block the plan',
      ['judge.blocked', { value: 'false' }],
      'one refusal or conflict ships nothing; what is refused always says why',
    ],
    [
      'P3.2 P3.5 A10: what the policy refuses is shipped',
      ['judge', { condition: 'violations', becomes: 'false' }],
      'one refusal or conflict ships nothing; what is refused always says why',
    ],
  ]),
  ...on('src/authorize/receipts.ts', 'unit/authorize/receipts', [
    [
      'P1.4 S1 A7: a receipt of a dry run is enforceable where there is a key',
      ['receiptGenerator.enforceable', { operand: 'mode' }],
      'in a dry run a key would not make a receipt enforceable either',
    ],
    [
      'P3.5 N3: a violation does not make a receipt advisory',
      ['receiptGenerator.enforceable', { operand: 'violations' }],
      'a violation makes it advisory, signed all the same',
    ],
    [
      'P3.1 S3: enforceable receipts can be minted without the key',
      ['receiptGenerator.enforceable', { operand: 'keys' }],
      'without a key nothing enforceable can be minted',
    ],
    [
      'P2.2 P3.3 A1: the HMAC is not checked',
      ['signatureFault', { operand: 'macFits' }],
      'what is not authentic',
      'R12',
    ],
    [
      'P3.3 A1: the Ed25519 signature is not checked',
      ['signatureFault', { operand: 'signatureFits' }],
      'what is not authentic',
      'R13',
    ],
    [
      'P3.3 A1: a stripped signature passes',
      [
        'signatureFault',
        {
          drop: 'hmac ed25519 more !envelope !key',
          becomes: 'if (hmac === undefined || ed25519 === undefined || more.length > 0) return null;',
        },
      ],
      'what is not authentic',
    ],
    ['P3.3 A1: a third signature passes', ['signatureFault', { operand: 'more' }], null, 'R11'],
    ['P3.3 A1: the HMAC may name another key', ['signatureFault', { operand: 'hmac keyid' }], null, 'R31'],
    [
      'P3.3 A1: the Ed25519 signature may name another key',
      ['signatureFault', { operand: 'ed25519 keyid' }],
      null,
      'R32',
    ],
    [
      'P3.3 P3.1 A1: a key that the owners did not list signs',
      ['signatureFault', { drop: 'listed key_unknown', becomes: 'if (listed.length === 0) return null;' }],
      'keys in force',
      'R19',
    ],
    [
      'P3.3 A1: a key that is not in force signs',
      ['signatureFault', { condition: 'isInForce', becomes: 'true' }],
      null,
      'R18',
    ],
  ]),
  ...on('src/authorize/federation-core.ts', '', [
    [
      'P3.1 P3.3: the key of the run need not be listed',
      ['keyRefusal', { condition: 'listed length', becomes: 'false' }],
      null,
      'J14',
    ],
    [
      'P3.1 P3.3: the key of the run need not be in force',
      ['keyRefusal', { condition: 'listed some signs', becomes: 'true' }],
      null,
      'J15',
    ],
  ]),
  ...on('src/authorize/secret.ts', 'unit/authorize/secret', [
    [
      'P2.2: the HMAC is of another function than SHA-256',
      ['deriveKeys.hmac', { value: "(message) => createHmac('sha1', hmacKey).update(message).digest()" }],
      'keys are derived by RFC 5869, one purpose each, bound to the repository',
    ],
    [
      'P2.2 A1: any text is a key',
      ['parseSecret', { condition: 'canonical', becomes: 'false' }],
      'every generated key is read back, and no other text is a key',
    ],
  ]),
];
