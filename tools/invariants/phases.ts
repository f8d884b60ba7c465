import { on } from './invariant.ts';
import type { Invariant } from './invariant.ts';

/** The Dry Run Law, the mode, who holds what, and what a prod run does with a refusal. */

const NOTHING_LEAVES =
  'in a dry run nothing but GET, HEAD and GraphQL queries leaves, whoever asks, and there is no writer';

export const PHASE_INVARIANTS: readonly Invariant[] = [
  ...on('src/targets/github/client.ts', 'unit/targets/github/client', [
    [
      'S1 P1.1 A7: a dry run has a client that may write',
      ['createClient.readOnly', { value: 'false' }],
      NOTHING_LEAVES,
    ],
  ]),
  ...on('src/targets/github/effects.ts', 'unit/targets/github/client', [
    [
      'S1 P1.1 P1.2: effects can be made for a client that only reads',
      ['createEffects', { condition: 'readOnly', becomes: 'false' }],
      NOTHING_LEAVES,
    ],
  ]),
  ...on('src/action/inputs.ts', 'unit/inputs', [
    [
      'P1.3 N1 A7: the mode is taken in any case and with spaces',
      ['readMode.mode', { value: 'MODES.find((known) => known === text.trim().toLowerCase())' }],
      'no text but the two words is a mode',
    ],
    [
      'P1.4 P3.4: a dry run may be given the key',
      ['readInputs', { condition: 'dry_run hmacKey', becomes: 'false' }],
      'prod without an environment, and a key in a dry run, are refused',
    ],
  ]),
  ...on('src/run/dry-run.ts', 'integration/dry-run', [
    [
      'P1.5: a dry run does not record what it blocked',
      ['dryRun', { drop: 'operation.blocked' }],
      'every kind is planned and blocked, and nothing but reads reaches GitHub',
    ],
  ]),
  ...on('src/plan/create.ts', 'unit/plan/create', [
    ['P1.4: a plan calls itself promotable', ['written.promotable', { value: 'true' }], 'a plan of everything'],
  ]),
  ...on('src/protocol/plan.ts', 'security/verify/tampering', [
    [
      'P1.4: a promotable plan is read',
      ['planFields.promotable', { value: 'flag' }],
      'with the key: promotable plan: TAMPERED, plan_file',
    ],
  ]),
  ...on('src/execute/begin.ts', 'unit/architecture', [
    [
      'S3 P3.1 P3.4: execution can reach the mint',
      ['', { imports: 'src/authorize/receipts.ts#receiptGenerator' }],
      'execute imports only what lies below it',
    ],
  ]),
  ...on('src/plan/create.ts', 'unit/architecture', [
    [
      'S3 P3.1 P3.4: planning can reach the mint',
      ['', { imports: 'src/authorize/receipts.ts#receiptGenerator' }],
      'who holds what the maker of receipts',
    ],
    [
      'S1 P1.2 P3.4: planning can reach the writer',
      ['', { imports: 'src/targets/github/effects.ts#createEffects' }],
      'who holds what the effects on GitHub',
    ],
  ]),
  ...on('src/run/ship.ts', 'integration/prod', [
    [
      'S2 P3.2 A10: a prod run ships what was refused',
      ['prod', { condition: 'refused', becomes: 'false' }],
      'what blocks the whole run one operation that no rule permits',
    ],
    [
      'P3.1 P3.3: a prod run signs with a key that the owners did not list',
      ['openCore', { condition: 'opened refusal', becomes: 'true' }],
      'the key that the owners did not list is refused',
    ],
  ]),
  ...on('src/run/policy-source.ts', 'integration/prod', [
    [
      'P3.2 A10: prod takes the policy of the checkout',
      [
        'rulesOfProd.bytes',
        { value: '(await checkoutFile(inputs.workingDirectory, POLICY_PATH, MOST_BYTES)) ?? undefined' },
      ],
      'a policy that only the checkout has changed',
    ],
  ]),
];
