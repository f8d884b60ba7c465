import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { BROWSER_SCRIPT } from '../../../src/report/page/browser-script.generated.ts';
import type { ReportInput } from '../../../src/report/input.ts';
import { renderReport } from '../../../src/report/report.ts';
import { viewModelOf } from '../../../src/report/view-model.ts';
import { STYLE } from '../../../src/report/page/style.ts';
import { hostile } from './hostile.ts';
import { unpacked } from './packed.ts';
import { STATES } from './states.ts';

const state = (name: string): ReportInput => STATES[name] as ReportInput;
const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

test('every state that a person can meet is among those that are looked at', () => {
  const seen = new Set(Object.values(STATES).map((input) => viewModelOf(input).decision.state));
  expect([...seen].sort()).toEqual([
    ...['alert', 'failed', 'in_doubt', 'nothing_to_do', 'partial', 'planned', 'refused', 'shipped', 'unauthorized'],
    ...['unchanged', 'waiting', 'would_refuse'],
  ]);
  const codes = new Set(
    Object.values(STATES).flatMap((input) => viewModelOf(input).causes.map(({ cause }) => cause.code)),
  );
  const met = ['mode_not_prod', 'receipt_missing', 'signature_invalid', 'receipt_expired', 'policy_no_rule'];
  expect([...met, 'receipt_consumed', 'run_mismatch', 'approvals_missing'].filter((code) => !codes.has(code))).toEqual(
    [],
  );
});

test('the script is made of its modules, without a name twice', () => {
  const names = [...BROWSER_SCRIPT.matchAll(/^(?:async )?(?:function|const|let|class) ([A-Za-z_$][\w$]*)/gm)].map(
    ([, name]) => name,
  );
  expect(names.length).toBeGreaterThan(60);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test('the same input gives the same bytes', async () => {
  expect(await renderReport(state('partial'))).toBe(await renderReport(state('partial')));
});

test('the page allows its own script and style by hash, and nothing else', async () => {
  const html = await renderReport(state('shipped'));
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
  expect(policy).toBe(
    `default-src 'none'; script-src 'sha256-${hash(BROWSER_SCRIPT)}'; style-src 'sha256-${hash(STYLE)}'; base-uri 'none'; form-action 'none'`,
  );
  expect(html).toContain(`<script>${BROWSER_SCRIPT}</script>`);
  expect(html).toContain(`<style>${STYLE}</style>`);
  expect(html.match(/<script\b/g)).toHaveLength(2);
});

test.each(Object.keys(STATES))('the page of %s refers to nothing that would be fetched', async (name) => {
  const html = await renderReport(state(name));
  expect(html).not.toMatch(/<(?:img|iframe|link|object|embed|video|audio|source)\b/);
  expect(html).not.toMatch(/\ssrc=|url\(|@import/);
});

test('the embedded ledger is the exact text', async () => {
  for (const input of [state('shipped'), hostile()]) {
    const data = unpacked(await renderReport(input));
    expect([data.ledger, data.evidence]).toEqual([input.ledgerText, input.evidenceText]);
  }
});

test('a hostile input leaves no element, attribute or address of its own', async () => {
  const page = await renderReport(hostile());
  // The picture of the timeline is ours, and the one place where anything is drawn.
  const html = page.replace(/<figure class="drawn">.*?<\/figure>/s, '');
  expect(html.match(/<script\b/g)).toHaveLength(2);
  expect(html.match(/<h1\b/g)).toHaveLength(1);
  expect(html).not.toMatch(/<(?:img|svg|iframe|form(?! id="vkey-form"))\b/);
  expect(html).not.toMatch(/<[^>]*\son[a-z]+=/i);
  expect(html).not.toMatch(/href="(?!https:\/\/|http:\/\/|#)/);
  expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\p{Cc}(?<![\n\t])/u);
});

test('each operation that did not ship has a cause, one that did has none', () => {
  for (const input of Object.values(STATES)) {
    for (const { fate, causes } of viewModelOf(input).operations) {
      expect(causes.length === 0).toBe(fate === 'shipped' || fate === 'unchanged');
    }
  }
});

test('forged, replayed and swapped receipts are alerts; a missing key is not', () => {
  const alerts = (name: string): string[] => viewModelOf(state(name)).alerts.map(({ cause }) => cause.code);
  expect(alerts('invalid-signature')).toEqual(['signature_invalid']);
  expect(alerts('security-alert').sort()).toEqual(['receipt_consumed', 'run_mismatch', 'signature_invalid']);
  for (const name of ['key-missing', 'expired-receipt', 'missing-receipt', 'policy-violation', 'dry-run'])
    expect(alerts(name)).toEqual([]);
});

test('the four phases have their times from the ledger', () => {
  const phases = viewModelOf(state('shipped')).phases;
  expect(phases.map(({ name, durationMs }) => [name, durationMs])).toEqual([
    ['Plan', 1830],
    ['Authorize', 48],
    ['Execute', 3008],
    ['Audit', 210],
  ]);
  expect(viewModelOf(state('key-missing')).phases.find(({ name }) => name === 'Execute')?.from).toBeNull();
});
