import { expect, test } from '@jest/globals';
import type { Effects } from '../../../src/operations/ports.ts';
import type { GateContext } from '../../../src/execute/gate.ts';
import { SideEffectPort } from '../../../src/execute/port.ts';
import type { LedgerWriter } from '../../../src/execute/port.ts';
import { gateContext } from './gate-context.ts';

const effects = { name: 'effects' } as unknown as Effects;
const ledger = { name: 'ledger' } as unknown as LedgerWriter;

async function throughThePort(context: GateContext): Promise<{ passed: boolean; handed: unknown[] }> {
  const handed: unknown[] = [];
  const { passed } = await new SideEffectPort(() => effects, ledger).behindGate(context, (given) => {
    handed.push(given);
    return Promise.resolve('done');
  });
  return { passed, handed };
}

test('nine passes hand over the effects, once', async () => {
  expect(await throughThePort(gateContext())).toEqual({ passed: true, handed: [effects] });
});

test('the effects are those of the operation that the gate judged', async () => {
  const context = gateContext();
  const asked: unknown[] = [];
  const port = new SideEffectPort((operation) => {
    asked.push(operation);
    return effects;
  }, ledger);
  await port.behindGate(context, () => Promise.resolve());
  await port.behindGate({ ...context, envelope: null }, () => Promise.resolve());
  expect(asked).toEqual([context.operation]);
});

test.each<[string, Partial<GateContext>]>([
  ['a check that fails', { envelope: null }],
  ['a check that throws', { consumption: () => Promise.reject(new Error('no answer')) }],
])('%s keeps the effects', async (_name, change) => {
  expect(await throughThePort(gateContext(change))).toEqual({ passed: false, handed: [] });
});

test('whoever holds the port sees the ledger, and no effects', () => {
  const port = new SideEffectPort(() => effects, ledger);
  expect(Object.entries(port)).toEqual([['ledger', ledger]]);
  expect(Object.getOwnPropertyNames(SideEffectPort.prototype)).toEqual(['constructor', 'behindGate']);
});
