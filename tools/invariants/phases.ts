import { on } from './invariant.ts';
import type { Invariant } from './invariant.ts';

/** The Dry Run Law, the mode, who holds what, and what a prod run does with a refusal. */

const NOTHING_LEAVES = 'in a dry run nothing but GET and HEAD leaves, whoever asks, and there is no writer';

export const PHASE_INVARIANTS: readonly Invariant[] = [
  ...on('src/targets/github/client.ts', 'unit/targets/github/client', [
    {
      weakens: 'S1 P1.1 A7',
      what: 'a dry run has a client that may write',
      at: 'createClient.readOnly',
      edit: { value: 'false' },
      test: NOTHING_LEAVES,
    },
  ]),
  ...on('src/targets/github/effects.ts', 'unit/targets/github/client', [
    {
      weakens: 'S1 P1.1 P1.2',
      what: 'effects can be made for a client that only reads',
      at: 'createEffects',
      edit: { condition: 'readOnly', becomes: 'false' },
      test: NOTHING_LEAVES,
    },
  ]),
  ...on('src/action/inputs.ts', 'unit/inputs', [
    {
      weakens: 'P1.3 N1 A7',
      what: 'the mode is taken in any case and with spaces',
      at: 'readMode.mode',
      edit: { value: 'MODES.find((known) => known === text.trim().toLowerCase())' },
      test: 'no text but the two words is a mode',
    },
    {
      weakens: 'P1.4 P3.4',
      what: 'a dry run may be given the key',
      at: 'readInputs',
      edit: { condition: 'dry_run hmacKey', becomes: 'false' },
      test: 'prod without an environment, and a key in a dry run, are refused',
    },
  ]),
  ...on('src/run/dry-run.ts', 'integration/dry-run', [
    {
      weakens: 'P1.5',
      what: 'a dry run does not record what it blocked',
      at: 'dryRun',
      edit: { drop: 'operation.blocked' },
      test: 'every kind is planned and blocked, and only GET and HEAD reach GitHub',
    },
  ]),
  ...on('src/plan/create.ts', 'unit/plan/create', [
    {
      weakens: 'P1.4',
      what: 'a plan calls itself promotable',
      at: 'written.promotable',
      edit: { value: 'true' },
      test: 'a plan of everything',
    },
  ]),
  ...on('src/protocol/plan.ts', 'security/verify/tampering', [
    {
      weakens: 'P1.4',
      what: 'a promotable plan is read',
      at: 'planFields.promotable',
      edit: { value: 'flag' },
      test: 'with the key: promotable plan: TAMPERED, plan_file',
    },
  ]),
  ...on('src/execute/begin.ts', 'unit/architecture', [
    {
      weakens: 'S3 P3.1 P3.4',
      what: 'execution can reach the mint',
      at: '',
      edit: { imports: 'src/authorize/receipts.ts#receiptGenerator' },
      test: 'execute imports only what lies below it',
    },
  ]),
  ...on('src/plan/create.ts', 'unit/architecture', [
    {
      weakens: 'S3 P3.1 P3.4',
      what: 'planning can reach the mint',
      at: '',
      edit: { imports: 'src/authorize/receipts.ts#receiptGenerator' },
      test: 'who holds what the maker of receipts',
    },
    {
      weakens: 'S1 P1.2 P3.4',
      what: 'planning can reach the writer',
      at: '',
      edit: { imports: 'src/targets/github/effects.ts#createEffects' },
      test: 'who holds what the effects on GitHub',
    },
  ]),
  ...on('src/run/ship.ts', 'integration/prod', [
    {
      weakens: 'S2 P3.2 A10',
      what: 'a prod run ships what was refused',
      at: 'prod',
      edit: { condition: 'refused', becomes: 'false' },
      test: 'what blocks the whole run one operation that no rule permits',
    },
    {
      weakens: 'P3.1 P3.3',
      what: 'a prod run signs with a key that the owners did not list',
      at: 'openCore',
      edit: { condition: 'opened refusal', becomes: 'true' },
      test: 'the key that the owners did not list is refused',
    },
  ]),
  ...on('src/run/policy-source.ts', 'integration/prod', [
    {
      weakens: 'P3.2 A10',
      what: 'prod takes the policy of the checkout',
      at: 'readPolicy',
      edit: { adds: 'own = { ...own, read: (path) => fromCheckout(join(inputs.workingDirectory, path)) };' },
      test: 'a policy that only the checkout has changed',
    },
  ]),
];
