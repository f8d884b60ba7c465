import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { digestBundle } from 'security-audit/bundle';
import { securityAudit } from 'security-audit';
import { Breach } from 'security-audit/scenario';
import type { Scenario } from 'security-audit/scenario';
import { DIST } from '../support/scene.ts';

const room = mkdtempSync(join(tmpdir(), 'marketops-test-audit-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

const cli = (...args: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> =>
  new Promise((done) => {
    execFile(process.execPath, [join(DIST, 'cli/index.js'), 'security-audit', ...args], (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });

// All of it is `marketops security-audit`; one of each kind here.
const SOME = ['A1', 'A7', 'P1', 'J21', 'N7', 'K9', 'I21', 'D5', 'V9', 'F6'];

test('prints a row each, writes the reports, and exits 0 when nothing is breached', async () => {
  const out = join(room, 'report');
  const run = await cli('--only', SOME.join(','), '--out', out);
  expect(run.err).toBe('');
  expect(run.code).toBe(0);
  const rows = run.out.split('\n').filter((row) => /^(defended|detected) /.test(row));
  expect(rows.map((row) => row.split(/ +/)[1])).toEqual(SOME);
  expect(run.out).toContain('10 scenarios: 8 defended, 2 detected, 0 breached');
  expect(readdirSync(out).sort()).toEqual(['report.html', 'report.json', 'report.md']);
  const { bundle, scenarios, complete } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as {
    readonly bundle: { readonly digest: string };
    readonly complete: boolean;
    readonly scenarios: readonly Record<string, string>[];
  };
  expect(complete).toBe(false);
  expect(bundle.digest).toBe(digestBundle(DIST).digest);
  for (const scenario of scenarios) {
    for (const key of ['id', 'name', 'attacker', 'attack', 'defence', 'severity', 'outcome', 'evidence'])
      expect([key, scenario[key] === '' ? 'empty' : typeof scenario[key]]).toEqual([key, 'string']);
  }
  // The evidence of a refusal at the gate is its line of the ledger.
  expect((JSON.parse(scenarios[0]?.['evidence'] ?? '') as { readonly type: string }).type).toBe('gate.rejected');
  const html = readFileSync(join(out, 'report.html'), 'utf8');
  expect(html).toContain('script-src &#39;none&#39;'.replaceAll('&#39;', html.includes('&#39;') ? '&#39;' : "'"));
  for (const text of [html, readFileSync(join(out, 'report.md'), 'utf8')]) {
    expect(text).toContain(bundle.digest);
    expect(text).toContain('Sign-off');
  }
  const again = await cli('--only', 'F6', '--out', out);
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('is not empty')]);
}, 180_000);

test('as JSON, and nothing else', async () => {
  const run = await cli('--json', '--only', 'F6');
  const { scenarios } = JSON.parse(run.out) as { readonly scenarios: readonly { readonly id: string }[] };
  expect([run.code, scenarios.map(({ id }) => id)]).toEqual([0, ['F6']]);
});

test('a scenario that is not there, and an option that is not, are errors of usage', async () => {
  for (const args of [['--only', 'Z9'], ['--fast']]) expect((await cli(...args)).code).toBe(2);
});

test('what cannot be shown counts as breached: the defence, the scenario itself, or its control', async () => {
  const scenario = (id: string, run: Scenario['run'], control: Scenario['control'] = 'forged'): Scenario => ({
    id,
    name: id,
    attacker: 'stranger',
    attack: ['Attack.'],
    defence: 'None.',
    severity: 'high',
    expected: 'nothing',
    control,
    run,
  });
  const rows: string[] = [];
  const { scenarios } = await securityAudit({
    dist: join(room, 'report'),
    row: ({ id }) => rows.push(id),
    scenarios: [
      scenario('X1', () => Promise.reject(new Breach('it was let through'))),
      scenario('X2', () => Promise.reject(new Error('no such file'))),
      scenario('X3', () => Promise.resolve({ outcome: 'defended', evidence: 'said so' }), 'prod'),
      scenario('X4', () => Promise.resolve({ outcome: 'defended', evidence: 'said so' })),
    ],
  });
  expect(rows).toEqual(['X1', 'X2', 'X3', 'X4']);
  expect(scenarios.map(({ outcome }) => outcome)).toEqual(['breached', 'breached', 'breached', 'defended']);
  expect(scenarios[0]?.evidence).toContain('it was let through');
  expect(scenarios[1]?.evidence).toContain('could not be played: no such file');
});
