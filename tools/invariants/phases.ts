import { inFile } from './removal.ts';
import type { Removal } from './removal.ts';

/** Plan and authorize: the Dry Run Law, the mode, the policy, the mint. */

const RECEIPTS = '__tests__/unit/authorize/receipts.test.ts';
const REFUSALS = '__tests__/unit/authorize/refusals.test.ts';
const DECIDE = '__tests__/unit/authorize/policy/decide.test.ts';
const CLIENT = '__tests__/unit/targets/github/client.test.ts';
const INPUTS = '__tests__/unit/inputs.test.ts';
const ARCHITECTURE = '__tests__/unit/architecture.test.ts';
const DRY_RUN = '__tests__/integration/dry-run.test.ts';
const nothingLeaves = {
  file: CLIENT,
  name: 'in a dry run nothing but GET and HEAD leaves, whoever asks, and there is no writer',
};

export const PHASE_REMOVALS: readonly Removal[] = [
  ...inFile('src/targets/github/client.ts', [
    {
      weakens: ['S1', 'P1.1', 'A7'],
      what: 'a dry run has a client that may write',
      from: "const readOnly = options.mode !== 'prod';",
      to: 'const readOnly = false;',
      test: nothingLeaves,
    },
  ]),
  ...inFile('src/targets/github/effects.ts', [
    {
      weakens: ['S1', 'P1.1', 'P1.2'],
      what: 'effects can be made for a client that only reads',
      from: 'if (client.readOnly) {',
      to: 'if (client === undefined) {',
      test: nothingLeaves,
    },
  ]),
  ...inFile('src/authorize/refusals.ts', [
    {
      weakens: ['S1', 'P1.1', 'P1.5'],
      what: 'a dry run does not refuse by its mode',
      from: 'violations: [...(dryRun ? [MODE_NOT_PROD] : []), ...violations',
      to: 'violations: [...violations',
      test: { file: REFUSALS, name: 'in a dry run everything is refused, by the mode first' },
    },
    {
      weakens: ['P3.2', 'A10'],
      what: 'one refused operation does not block the plan',
      from: 'const blocked = own.some(({ violations }) => violations.length > 0);',
      to: 'const blocked = false;',
      test: { file: REFUSALS, name: 'one refusal or conflict ships nothing; what is refused always says why' },
    },
    {
      weakens: ['P3.2', 'P3.5', 'A10'],
      what: 'what the policy refuses is shipped',
      from: "if (violations.length > 0) return { operation, verdict: 'refuse', violations };",
      to: '',
      test: { file: REFUSALS, name: 'one refusal or conflict ships nothing; what is refused always says why' },
    },
  ]),
  ...inFile('src/action/inputs.ts', [
    {
      weakens: ['P1.3', 'N1', 'A7'],
      what: 'the mode is taken in any case and with spaces',
      from: 'MODES.find((known) => known === text)',
      to: 'MODES.find((known) => known === text.trim().toLowerCase())',
      test: { file: INPUTS, name: 'no text but the two words is a mode' },
    },
    {
      weakens: ['P1.4', 'P3.4'],
      what: 'a dry run may be given the key',
      from: "if (mode === 'dry_run' && (hmacKey !== '' || previousHmacKeys.length > 0)) {",
      to: 'if (false) {',
      test: { file: INPUTS, name: 'prod without an environment, and a key in a dry run, are refused' },
    },
  ]),
  ...inFile('src/run/dry-run.ts', [
    {
      weakens: ['P1.5'],
      what: 'a dry run does not record what it blocked',
      from: "append('operation.blocked', { code: 'mode_not_prod', effect, operation_digest }, { operation });",
      to: 'void [effect, operation_digest];',
      test: { file: DRY_RUN, name: 'every kind is planned and blocked, and only GET and HEAD reach GitHub' },
      bundled: true,
    },
  ]),
  ...inFile('src/plan/create.ts', [
    {
      weakens: ['P1.4'],
      what: 'a plan calls itself promotable',
      from: 'promotable: false,',
      to: 'promotable: true as unknown as false,',
      test: { file: '__tests__/unit/plan/create.test.ts', name: 'a plan of everything' },
    },
  ]),
  ...inFile('src/protocol/plan.ts', [
    {
      weakens: ['P1.4'],
      what: 'a promotable plan is read',
      from: 'promotable: oneOf(false),',
      to: 'promotable: flag as unknown as Shape<false>,',
      test: {
        file: '__tests__/security/verify/tampering.test.ts',
        name: 'with the key: promotable plan: TAMPERED, plan_file',
      },
    },
  ]),
  ...inFile('src/authorize/receipts.ts', [
    {
      weakens: ['P1.4', 'S1', 'A7'],
      what: 'a receipt of a dry run is enforceable where there is a key',
      from: "keys !== null && facts.mode === 'prod' && violations.length === 0",
      to: 'keys !== null && violations.length === 0',
      test: { file: RECEIPTS, name: 'in a dry run a key would not make a receipt enforceable either' },
    },
    {
      weakens: ['P3.5', 'N3'],
      what: 'a violation does not make a receipt advisory',
      from: "facts.mode === 'prod' && violations.length === 0",
      to: "facts.mode === 'prod'",
      test: { file: RECEIPTS, name: 'a violation makes it advisory, signed all the same' },
    },
    {
      weakens: ['P3.1', 'S3'],
      what: 'enforceable receipts can be minted without the key',
      from: 'const enforceable = keys !== null && ',
      to: 'const enforceable = ',
      test: { file: RECEIPTS, name: 'without a key nothing enforceable can be minted' },
    },
    {
      weakens: ['P2.2', 'P3.3', 'A1'],
      what: 'the HMAC is not checked',
      from: "if (!macFits || !signatureFits) return 'signature_invalid';",
      to: "if (!signatureFits) return 'signature_invalid';",
      test: { file: RECEIPTS, name: 'what is not authentic' },
    },
    {
      weakens: ['P3.3', 'A1'],
      what: 'the Ed25519 signature is not checked',
      from: "if (!macFits || !signatureFits) return 'signature_invalid';",
      to: "if (!macFits) return 'signature_invalid';",
      test: { file: RECEIPTS, name: 'what is not authentic' },
    },
    {
      weakens: ['P3.3', 'A1'],
      what: 'a stripped or doubled signature passes',
      from: "if (hmac === undefined || ed25519 === undefined || more.length > 0) return 'signature_invalid';",
      to: 'if (hmac === undefined || ed25519 === undefined || more === undefined) return null;',
      test: { file: RECEIPTS, name: 'what is not authentic' },
    },
    {
      weakens: ['P3.3', 'P3.1', 'A1'],
      what: 'a key that the owners did not list signs',
      from: "if (listed.length === 0) return 'key_unknown';",
      to: 'if (listed.length === 0) return null;',
      test: { file: RECEIPTS, name: 'keys in force' },
    },
  ]),
  ...inFile('src/authorize/secret.ts', [
    {
      weakens: ['P2.2'],
      what: 'the HMAC is of another function than SHA-256',
      from: "createHmac('sha256', hmacKey)",
      to: "createHmac('sha1', hmacKey)",
      test: {
        file: '__tests__/unit/authorize/secret.test.ts',
        name: 'keys are derived by RFC 5869, one purpose each, bound to the repository',
      },
    },
    {
      weakens: ['P2.2', 'A1'],
      what: 'any text is a key',
      from: '!canonical || !timingSafeEqual(',
      to: 'base64 === undefined && !timingSafeEqual(',
      test: {
        file: '__tests__/unit/authorize/secret.test.ts',
        name: 'every generated key is read back, and no other text is a key',
      },
    },
  ]),
  ...inFile('src/authorize/policy/decide.ts', [
    {
      weakens: ['P3.2', 'A10'],
      what: 'what no rule permits is permitted',
      from: "return { decision: 'no_rule', rules, violations: [notPermitted(trials, request)] };",
      to: "return { decision: 'permit', rules, violations: [] };",
      test: { file: DECIDE, name: 'nothing is permitted that no rule permits' },
    },
    {
      weakens: ['P3.2', 'A10'],
      what: 'a forbid does not beat a permit',
      from: "if (forbids.length > 0) return { decision: 'forbid', rules, violations: forbids.map(forbidden) };",
      to: '',
      test: {
        file: DECIDE,
        name: 'a forbid beats every permit, wherever it stands, and every forbid that matches is told of',
      },
    },
    {
      weakens: ['P3.2'],
      what: 'what is unknown permits',
      from: "rule.effect === 'permit' ? ['unmet', 'inconclusive'] : ['unmet']",
      to: "['unmet']",
      test: {
        file: '__tests__/unit/authorize/policy/properties.test.ts',
        name: 'knowing less never turns a deny into an allow',
      },
    },
  ]),
  ...inFile('src/execute/begin.ts', [
    {
      weakens: ['S3', 'P3.1', 'P3.4'],
      what: 'execution can reach the mint',
      from: "import { evaluateGate } from './gate.ts';",
      to: "import { evaluateGate } from './gate.ts';\nimport { receiptGenerator } from '../authorize/receipts.ts';\nvoid receiptGenerator;",
      test: { file: ARCHITECTURE, name: 'execute imports only what lies below it' },
    },
  ]),
  ...inFile('src/plan/create.ts', [
    {
      weakens: ['S3', 'P3.1', 'P3.4'],
      what: 'planning can reach the mint',
      from: "import { relate } from './relations.ts';",
      to: "import { relate } from './relations.ts';\nimport { receiptGenerator } from '../authorize/receipts.ts';\nvoid receiptGenerator;",
      test: { file: ARCHITECTURE, name: 'who holds what the maker of receipts' },
    },
    {
      weakens: ['S1', 'P1.2', 'P3.4'],
      what: 'planning can reach the writer',
      from: "import { relate } from './relations.ts';",
      to: "import { relate } from './relations.ts';\nimport { createEffects } from '../github/effects.ts';\nvoid createEffects;",
      test: { file: ARCHITECTURE, name: 'who holds what the effects on GitHub' },
    },
  ]),
];
