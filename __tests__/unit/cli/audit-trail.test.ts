import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { auditTrail } from 'history/commands/audit-trail';
import type { ReportInput } from '../../../src/report/input.ts';
import { STATES } from '../report/states.ts';

const input = STATES['signed'] as ReportInput;

function proof(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'trail-'));
  mkdirSync(join(folder, 'receipts'));
  const all = { 'ledger.jsonl': input.ledgerText, 'manifest.json': '{}', ...files };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  return folder;
}

async function trail(path: string, json: boolean): Promise<string[]> {
  let out = '';
  const io = { stdout: (text: string) => (out += text), stderr: () => undefined, env: {}, cwd: '/', dist: '' };
  expect(await auditTrail({ ...io, confirm: null }, { path, json })).toBe(0);
  return out
    .trimEnd()
    .split('\n')
    .filter((line) => line.includes('approval.signed'));
}

const whole = proof({ 'evidence.json': input.evidenceText, approvers: input.approversText });

test('who signed, which key, hardware or not, until when: as a table and as JSON', async () => {
  const [alice, bob, ...more] = await trail(whole, false);
  expect(more).toEqual([]);
  expect(alice).toMatch(
    /approval\.signed {2}77\+alice@.* {2}sk-ssh-ed25519 {2}SHA256:\S{43} {2}hardware key, touched and unlocked by its user {2}until 2026-11-24T09:14:02\.137Z$/,
  );
  expect(bob).toMatch(/78\+bob@.* {2}ssh-ed25519 {2}SHA256:\S{43} {2}no hardware key {2}until/);
  const json = (await trail(whole, true)).map((line) => JSON.parse(line) as object);
  const not_after = '2026-11-24T09:14:02.137Z';
  expect(json).toEqual([
    expect.objectContaining({
      event: 'approval.signed',
      key_type: 'sk-ssh-ed25519',
      hardware: true,
      verified: true,
      not_after,
    }),
    expect.objectContaining({ key_type: 'ssh-ed25519', hardware: false, verified: false, not_after }),
  ]);
});

test('nothing is told by files that the ledger does not name', async () => {
  const evidenceText = input.evidenceText.replaceAll('77+alice@', '66+mallory@');
  expect(await trail(proof({ 'evidence.json': evidenceText, approvers: input.approversText }), false)).toEqual([]);
  const unlisted = await trail(proof({ 'evidence.json': input.evidenceText, approvers: '' }), false);
  expect(unlisted[0]).toContain('kind not known');
  expect(await trail(join(whole, 'ledger.jsonl'), false)).toEqual([]);
});
