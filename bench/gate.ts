import { createHmac, createSecretKey, generateKeyPairSync, hash, randomBytes, sign, verify } from 'node:crypto';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { gateScenario } from './gate/scenario.ts';
import { beforeBegin, beforeEffect } from '../src/execute/consumption.ts';
import { evaluateGate } from '../src/execute/gate.ts';
import type { GateContext } from '../src/execute/gate.ts';
import { figure, median, table } from './table.ts';

/**
 * The gate and the mint, receipts a second on one core: in this process, from the sources, with what a prod run hands
 * them. Beside them, in the same rounds, SHA-256 + JSON.parse of the same bytes, and what node:crypto takes for the two
 * signatures alone. `node bench/gate.ts [--receipts 2000] [--rounds 9]`
 */

const { values } = parseArgs({
  options: { receipts: { type: 'string', default: '2000' }, rounds: { type: 'string', default: '9' } },
});
const COUNT = Number(values.receipts);
const ROUNDS = Number(values.rounds);

const made = gateScenario(COUNT);
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const hmacKey = createSecretKey(randomBytes(32));
const signatures = made.signed.map((message) => sign(null, message, privateKey));

async function passes(context: GateContext): Promise<void> {
  const { passed, checks } = await evaluateGate(context);
  if (!passed) throw new Error(`A receipt that is in order did not pass: ${JSON.stringify(checks)}`);
}

const GATE = 'gate, before an effect';
const BEGIN = 'gate, before the begin commit';
const MINT = 'mint';
const PARSE = 'SHA-256 + JSON.parse of the envelope';
const VERIFY = 'node:crypto: HMAC + Ed25519 verify';
const SIGN = 'node:crypto: HMAC + Ed25519 sign';

/** Each does its work for every receipt once. */
const subjects: Readonly<Record<string, () => unknown>> = {
  async [GATE]() {
    const used = new Set<string>();
    for (const context of made.contexts) {
      await passes({ ...context, consumption: (receipt) => beforeEffect(receipt, made.after, made.claim, used) });
    }
  },
  async [BEGIN]() {
    for (const context of made.contexts) {
      await passes({ ...context, consumption: (receipt) => beforeBegin(receipt, made.before, made.tip) });
    }
  },
  [MINT]() {
    for (const operation of made.operations) made.mint(operation);
  },
  [PARSE]() {
    for (const envelope of made.envelopes) {
      hash('sha256', envelope, 'hex');
      JSON.parse(envelope.toString());
    }
  },
  [VERIFY]() {
    for (const [index, message] of made.signed.entries()) {
      createHmac('sha256', hmacKey).update(message).digest();
      if (!verify(null, message, publicKey, signatures[index] as Buffer)) throw new Error('not verified');
    }
  },
  [SIGN]() {
    for (const message of made.signed) {
      createHmac('sha256', hmacKey).update(message).digest();
      sign(null, message, privateKey);
    }
  },
};

/** Receipts a second, by the clock and by processor time. */
interface Rate {
  readonly clock: number;
  readonly processor: number;
}

async function rate(work: () => unknown): Promise<Rate> {
  const start = process.hrtime.bigint();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { clock: COUNT / (Number(process.hrtime.bigint() - start) / 1e9), processor: COUNT / ((user + system) / 1e6) };
}

const rates = new Map<string, Rate[]>(Object.keys(subjects).map((name) => [name, []]));
// The first round warms the code up.
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, work] of Object.entries(subjects)) {
    const taken = await rate(work);
    if (round > 0) rates.get(name)?.push(taken);
  }
}

const of = (name: string, which: keyof Rate): number => median((rates.get(name) ?? []).map((taken) => taken[which]));
/** Median over the rounds of the time it takes, × the reference's of the same round. */
const times = (name: string, reference: string): string => {
  const own = rates.get(name) ?? [];
  const ratios = (rates.get(reference) ?? []).map(({ processor }, round) => processor / (own[round]?.processor ?? NaN));
  return median(ratios).toFixed(2);
};
const bytes = Math.round(made.envelopes.reduce((sum, { length }) => sum + length, 0) / COUNT);

console.log(
  `Node ${process.version}, ${COUNT} receipts of ${bytes} bytes, medians of ${ROUNDS}, load ${loadavg()[0]?.toFixed(1) ?? '?'}`,
);
table(
  ['receipts a second', 'by the clock', 'by processor time', 'µs each', `× ${PARSE}`, '× its signatures alone'],
  Object.keys(subjects).map((name) => [
    name,
    figure(of(name, 'clock')),
    figure(of(name, 'processor')),
    figure(1e6 / of(name, 'processor')),
    times(name, PARSE),
    [GATE, BEGIN].includes(name) ? times(name, VERIFY) : name === MINT ? times(name, SIGN) : '',
  ]),
);
console.log('\nBars, one core, by processor time (by the clock the same on an idle machine)');
for (const [name, least] of [
  [GATE, 5000],
  [MINT, 3000],
] as const) {
  const value = of(name, 'processor');
  console.log(
    `${value >= least ? 'holds ' : 'MISSED'}  5. ${name}: ${figure(value)} receipts a second, at least ${least}`,
  );
}
