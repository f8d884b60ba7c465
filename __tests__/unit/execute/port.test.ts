import { expect, test } from '@jest/globals';
import type { GitHubEffects } from '../../../src/operations/ports.ts';
import type { GateContext } from '../../../src/execute/gate.ts';
import { SideEffectPort } from '../../../src/execute/port.ts';
import type { LedgerWriter } from '../../../src/execute/port.ts';
import { gateContext } from './gate-context.ts';

const effects = { name: 'effects' } as unknown as GitHubEffects;
const ledger = { name: 'ledger' } as unknown as LedgerWriter;

async function throughThePort(context: GateContext): Promise<{ passed: boolean; handed: unknown[] }> {
  const handed: unknown[] = [];
  const { passed } = await new SideEffectPort(effects, ledger).behindGate(context, (given) => {
    handed.push(given);
    return Promise.resolve('done');
  });
  return { passed, handed };
}

test('nine passes hand over the effects, once', async () => {
  expect(await throughThePort(gateContext())).toEqual({ passed: true, handed: [effects] });
});

test.each<[string, Partial<GateContext>]>([
  ['a check that fails', { envelope: null }],
  ['a check that throws', { consumption: () => Promise.reject(new Error('no answer')) }],
])('%s keeps the effects', async (_name, change) => {
  expect(await throughThePort(gateContext(change))).toEqual({ passed: false, handed: [] });
});

test('whoever holds the port sees the ledger, and no effects', () => {
  const port = new SideEffectPort(effects, ledger);
  expect(Object.entries(port)).toEqual([['ledger', ledger]]);
  expect(Object.getOwnPropertyNames(SideEffectPort.prototype)).toEqual(['constructor', 'behindGate']);
});
