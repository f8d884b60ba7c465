import type { CheckName, GateCode } from '../../src/protocol/vocabulary.ts';
import { inFile } from './removal.ts';
import type { Removal } from './removal.ts';

/** The gate: authenticity and eight points, and that nothing but nine passes opens it. */

const file = '__tests__/unit/execute/gate.test.ts';
const alone = (name: CheckName, code: GateCode): Removal['test'] => ({
  file,
  name: `${name} alone blocks, as ${code}`,
});
const binds = (field: string, code: string): Removal['test'] => ({
  file,
  name: `each field that binds ${field}: ${code}`,
});
const POINT = ['P2.1', 'P2.8', 'M3'];
const DROPPED = '() => null';

export const GATE_REMOVALS: readonly Removal[] = [
  ...inFile('src/execute/gate.ts', [
    {
      weakens: [...POINT, 'P3.3', 'A1'],
      what: 'check authenticity',
      from: 'check: ({ authenticity }) => authenticity.code',
      to: `check: ${DROPPED}`,
      test: alone('authenticity', 'signature_invalid'),
    },
    {
      weakens: [...POINT, 'N1', 'A7'],
      what: 'point 1, mode',
      from: "{ name: 'mode', check: ({ facts }) => modeFault(facts) }",
      to: `{ name: 'mode', check: ${DROPPED} }`,
      test: alone('mode', 'mode_not_prod'),
    },
    {
      weakens: ['N1', 'P1.3', 'A7'],
      what: 'the gate takes every mode but dry_run for prod',
      from: "return facts.mode === 'prod' ? null",
      to: "return facts.mode !== 'dry_run' ? null",
      test: { file, name: 'mode "PROD" never passes' },
    },
    {
      weakens: [...POINT, 'N2', 'A6'],
      what: 'point 2, presence',
      from: "return envelope === null ? 'receipt_missing' : null;",
      to: "return envelope === undefined ? 'receipt_missing' : null;",
      test: alone('presence', 'receipt_missing'),
    },
    {
      weakens: [...POINT, 'N3', 'A9', 'S2'],
      what: 'point 3, enforceable flag',
      from: 'return receipt.enforceable && receipt.violations.length === 0',
      to: 'return receipt.violations.length === 0',
      test: alone('enforceable', 'receipt_advisory'),
    },
    {
      weakens: ['N3', 'P3.5'],
      what: 'an enforceable receipt may tell of violations',
      from: 'receipt.enforceable && receipt.violations.length === 0 &&',
      to: 'receipt.enforceable &&',
      test: { file, name: 'a receipt that is violations is advisory' },
    },
    {
      weakens: [...POINT, 'P2.3', 'N4', 'A4', 'M7'],
      what: 'point 4, run binding: run id',
      from: 'receipt.run_id === facts.runId &&',
      to: 'true &&',
      test: binds('run_id', 'run_mismatch'),
    },
    {
      weakens: ['N4', 'A4'],
      what: 'run binding: attempt',
      from: 'receipt.run_attempt === facts.runAttempt &&',
      to: 'true &&',
      test: binds('run_attempt', 'run_mismatch'),
    },
    {
      weakens: ['N4', 'A4'],
      what: 'run binding: repository',
      from: 'receipt.repository_id === facts.repositoryId &&',
      to: 'true &&',
      test: binds('repository_id', 'run_mismatch'),
    },
    {
      weakens: ['N4', 'A4'],
      what: 'run binding: environment',
      from: 'receipt.environment === facts.environment &&',
      to: 'true &&',
      test: binds('environment', 'run_mismatch'),
    },
    {
      weakens: ['N4', 'A4'],
      what: 'run binding: API',
      from: 'receipt.api_url === facts.apiUrl',
      to: 'true',
      test: binds('api_url', 'run_mismatch'),
    },
    {
      weakens: [...POINT, 'P2.3', 'N5', 'A3', 'M7'],
      what: 'point 5, operation binding: kind',
      from: 'receipt.operation_kind === operation.operation_kind &&',
      to: 'true &&',
      test: binds('operation_kind', 'operation_mismatch'),
    },
    {
      weakens: ['N5', 'A3'],
      what: 'operation binding: id',
      from: 'receipt.operation_id === operation.operation_id &&',
      to: 'true &&',
      test: binds('operation_id', 'operation_mismatch'),
    },
    {
      weakens: ['N5', 'A3'],
      what: 'operation binding: plan',
      from: 'receipt.plan_digest === planDigest &&',
      to: 'true &&',
      test: binds('plan_digest', 'operation_mismatch'),
    },
    {
      weakens: ['N5', 'A3'],
      what: 'operation binding: the digest is taken from the plan, not computed from what is executed',
      from: 'receipt.operation_digest === operationDigest(operation)',
      to: 'receipt.operation_digest === operation.operation_digest',
      test: { file, name: 'the digest is computed from what is about to be executed, not taken from the plan' },
    },
    {
      weakens: [...POINT, 'P2.4', 'N6', 'A2', 'M6'],
      what: 'point 6, consumption',
      from: 'check: ({ receipt, consumption }) => consumption(receipt)',
      to: `check: ${DROPPED}`,
      test: alone('consumption', 'receipt_consumed'),
    },
    {
      weakens: [...POINT, 'P2.5', 'N7', 'A5'],
      what: 'point 7, expiration',
      from: "now >= expires) return 'receipt_expired'",
      to: "now < 0) return 'receipt_expired'",
      test: alone('expiration', 'receipt_expired'),
    },
    {
      weakens: ['P2.5', 'N7'],
      what: 'expiration: receipts of the future',
      from: "if (issued > now + MAX_SKEW_MS) return 'receipt_not_yet_valid';",
      to: '',
      test: { file, name: 'time issued over 60 s ahead' },
    },
    {
      weakens: ['P2.5', 'N7'],
      what: 'expiration: a clock that is wrong',
      from: "return skewMs === null || Math.abs(skewMs) > MAX_SKEW_MS ? 'clock_skew' : null;",
      to: "return skewMs === undefined ? 'clock_skew' : null;",
      test: { file, name: 'time our clock over 60 s behind' },
    },
    {
      weakens: [...POINT, 'N7', 'A5'],
      what: 'point 8, staleness',
      from: "check: ({ receipt, now }) => (isStale(receipt, now) ? 'receipt_stale' : null)",
      to: `check: ${DROPPED}`,
      test: alone('staleness', 'receipt_stale'),
    },
    {
      weakens: ['P2.8', 'M1', 'M8'],
      what: 'a check that was not evaluated counts as passed',
      from: "passed: checks.every(({ result }) => result === 'pass')",
      to: "passed: checks.every(({ result }) => result !== 'fail')",
      test: { file, name: 'an exception in any check blocks and is not taken for a pass' },
    },
    {
      weakens: ['P2.8', 'M8'],
      what: 'one passed check is enough',
      from: "passed: checks.every(({ result }) => result === 'pass')",
      to: "passed: checks.some(({ result }) => result === 'pass')",
      test: { file, name: 'run_binding alone blocks, as run_mismatch' },
    },
    {
      weakens: ['P2.8', 'M8'],
      what: 'an exception in a check counts as no failure',
      from: "  } catch {\n    code = 'not_evaluated';\n  }",
      to: '  } catch {\n    code = null;\n  }',
      test: { file, name: 'an exception in any check blocks and is not taken for a pass' },
    },
  ]),
  ...inFile('src/execute/port.ts', [
    {
      weakens: ['P1.2', 'P2.7', 'P2.8', 'S2'],
      what: 'the port hands over the effects whatever the gate says',
      from: 'if (!verdict.passed) return { passed: false, verdict };',
      to: '',
      test: { file: '__tests__/unit/execute/port.test.ts', name: 'a check that fails keeps the effects' },
    },
    {
      weakens: ['P1.2', 'P2.7'],
      what: 'the effects can be reached beside the gate',
      from: '  readonly #effects: GitHubEffects;',
      to: '  readonly effects: GitHubEffects;\n  get #effects(): GitHubEffects { return this.effects; }\n  set #effects(given: GitHubEffects) { (this as { effects: GitHubEffects }).effects = given; }',
      test: {
        file: '__tests__/unit/execute/port.test.ts',
        name: 'whoever holds the port sees the ledger, and no effects',
      },
    },
  ]),
];
