import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { KeyRefusal } from '../../../src/authorize/federation-core.ts';
import { POLICY_CODES, refusal } from '../../../src/authorize/policy/codes.ts';
import type { PolicyCode } from '../../../src/authorize/policy/codes.ts';
import { digestOf } from '../../../src/core/digest.ts';
import type { Violation } from '../../../src/protocol/receipt.ts';
import { CHECK_NAMES, GATE_CODES } from '../../../src/protocol/vocabulary.ts';
import { demandOf, explain } from '../../../src/report/explain.ts';
import { renderReport } from '../../../src/report/report.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { build } from './builder.ts';
import { OPERATIONS } from './states.ts';

/** Every refusal's text names the rule that asked, what was found, what was wanted, and the next step. */

const KEY_CODES: Record<KeyRefusal['code'], true> = {
  key_missing: true,
  key_invalid: true,
  key_unknown: true,
  key_not_in_force: true,
  trusted_keys_invalid: true,
};
const GATE = Object.values(GATE_CODES).flat();
const PLAN = ['plan_blocked', 'conflict', 'operation_busy', 'dependency_failed'];

/** What the sources throw about key, ledger and receipts, so that a new code comes under this test by itself. */
function thrownCodes(): string[] {
  const source = new URL('../../../src/', import.meta.url).pathname;
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !/^(?:rehearse|report|cli|verify)\b/.test(name),
  );
  const codes = files.flatMap((name) =>
    [
      ...readFileSync(join(source, name), 'utf8').matchAll(
        /new MarketOpsError\(\s*'((?:key|trusted_keys|ledger|receipts?)_[a-z_]+)'/g,
      ),
    ].map(([, code]) => code ?? ''),
  );
  return [...new Set(codes)];
}

const OTHERS = [...new Set([...GATE, ...Object.keys(KEY_CODES), ...thrownCodes(), ...PLAN])];

test('the codes that are thrown are found', () => {
  expect(thrownCodes()).toEqual(
    expect.arrayContaining(['ledger_missing', 'ledger_untrusted', 'key_invalid', 'receipts_unreadable']),
  );
});

const refused = (violation: Violation) =>
  build({
    mode: 'prod',
    result: 'blocked',
    operations: OPERATIONS.slice(0, 1),
    script: () => ({ violations: [violation] }),
    policyText: `version: 1\napprovals: none\nrules:\n  - id: rule\n    effect: permit\n`,
  });

test.each(OTHERS)('%s: what asked, what was found, what was wanted, what to do', async (code) => {
  const demand = demandOf(code);
  const { cause, remedy } = explain(code);
  expect(demand).not.toBeNull();
  if (demand === null) return;
  for (const text of Object.values(demand)) expect(text).toMatch(/^[a-z`.].{5,}[^.]$/);
  const input = refused({ code, message: `It is ${digestOf(code)}`, rule: null });
  const summary = renderSummary(input);
  for (const part of [`Asked for by ${demand.by}.`, `Wanted: ${demand.wanted}.`, cause, ...remedy]) {
    // That a dry run is one is said by its banner, not by a reason for each operation.
    if (code !== 'mode_not_prod') expect(summary).toContain(part);
  }
  const page = (await renderReport(input)).replace(/<\/?code>/g, '`');
  expect(page).toContain(`<dt>Asked for by</dt><dd>${demand.by}</dd>`);
  expect(page).toContain(`<dt>Wanted</dt><dd>${demand.wanted}</dd>`);
});

test('a refusal at the gate names its own check', () => {
  for (const name of CHECK_NAMES) {
    for (const code of GATE_CODES[name]) expect(demandOf(code)?.by).toBe(`the gate’s check \`${name}\``);
  }
});

test.each(Object.keys(POLICY_CODES) as PolicyCode[])('%s: its own text reaches the reader whole', (code) => {
  const violation = refusal(code, {
    rule: null,
    because: 'approvals',
    found: 'what was found',
    wanted: 'what was wanted',
  });
  const summary = renderSummary(refused(violation)).replaceAll('\\', '');
  expect(summary).toContain('Found: what was found. Wanted: what was wanted. Next: ');
  expect(summary).toContain('Setting `approvals`');
  for (const step of explain(code).remedy) expect(summary).toContain(step.replaceAll('\\', ''));
  expect(demandOf(code)).toBeNull();
});
