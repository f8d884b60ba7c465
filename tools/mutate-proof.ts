import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { pinsOf } from '../src/verify/keys.ts';
import { mapSource } from 'file-sources/source';
import { verifyProof } from '../src/verify/verify-proof.ts';
import type { Verdict } from '../src/verify/verdict.ts';
import { TRUSTED } from 'forged-proofs/crypto';
import { forge } from 'forged-proofs/proof';

/**
 * Changes every byte of every file of a small proof, in several ways each, and verifies the result: not one may be
 * VERIFIED. Resumable: progress is kept in a state file and taken up from there.
 */

/** What a byte is combined with: its lowest bit, letter case, its highest bit (no ASCII any more). */
export const MASKS = [0x01, 0x20, 0x80];

const files = forge({ ops: [{ id: 'tag' }] });
const pins = pinsOf(TRUSTED, 'trusted-keys');

/** Every mutation by its number: which file, which byte, which mask. */
export const MUTATIONS: readonly { readonly path: string; readonly at: number; readonly mask: number }[] = [
  ...files,
].flatMap(([path, bytes]) => [...bytes.keys()].flatMap((at) => MASKS.map((mask) => ({ path, at, mask }))));

/** The verdict on the proof as it is. */
export async function unchanged(): Promise<Verdict> {
  return (await verifyProof(mapSource(files), { pins })).verdict;
}

/** The verdict once one byte is changed. */
export async function mutated({ path, at, mask }: (typeof MUTATIONS)[number]): Promise<Verdict> {
  const changed = Buffer.from(files.get(path) as Buffer);
  changed[at] = (changed[at] as number) ^ mask;
  return (await verifyProof(mapSource(new Map(files).set(path, changed)), { pins })).verdict;
}

interface State {
  next: number;
  verdicts: Partial<Record<Verdict, number>>;
  verified: string[];
}

const SAVE_EVERY = 500;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { state: { type: 'string' }, fresh: { type: 'boolean' } } });
  const path = values.state ?? join(tmpdir(), 'marketops-mutate-proof.json');
  const state = values.fresh === true ? empty() : load(path);
  if ((await unchanged()) !== 'VERIFIED') throw new Error('the proof itself is not VERIFIED');
  for (; state.next < MUTATIONS.length; state.next++) {
    const mutation = MUTATIONS[state.next] as (typeof MUTATIONS)[number];
    const verdict = await mutated(mutation);
    state.verdicts[verdict] = (state.verdicts[verdict] ?? 0) + 1;
    if (verdict === 'VERIFIED') state.verified.push(`${mutation.path} byte ${mutation.at} mask ${mutation.mask}`);
    if (state.next % SAVE_EVERY !== 0) continue;
    writeFileSync(path, JSON.stringify({ ...state, next: state.next + 1 }));
    process.stdout.write(`\r${state.next} of ${MUTATIONS.length}`);
  }
  writeFileSync(path, JSON.stringify(state));
  process.stdout.write(
    `\r${MUTATIONS.length} mutations of ${files.size} files (${MUTATIONS.length / MASKS.length} bytes)\n`,
  );
  for (const [verdict, count] of Object.entries(state.verdicts)) process.stdout.write(`${verdict}: ${count}\n`);
  for (const survivor of state.verified) process.stdout.write(`still VERIFIED: ${survivor}\n`);
  return state.verified.length === 0 ? 0 : 1;
}

const empty = (): State => ({ next: 0, verdicts: {}, verified: [] });

/** Where an earlier run stopped; the beginning when there is none, or it was of other mutations. */
function load(path: string): State {
  try {
    const state = JSON.parse(readFileSync(path, 'utf8')) as State;
    return state.next < MUTATIONS.length ? state : empty();
  } catch {
    return empty();
  }
}

if (process.argv[1] === import.meta.filename) process.exitCode = await main();
