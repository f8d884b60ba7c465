import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { pinsOf } from '../../src/verify/keys.ts';
import { verifyPath } from '../../src/verify/index.ts';
import { verifyLedger } from '../../src/verify/verify-ledger.ts';
import { parsePolicy } from '../../src/authorize/policy/index.ts';
import { receiptVerifier } from '../../src/authorize/receipts.ts';
import { DiagnosticsError } from '../../src/core/errors.ts';
import * as answers from 'github-client/answers';
import { KINDS } from '../../src/operations/registry.ts';
import { assetNameFault, refNameFault, treePathFault } from 'github-names/names';
import { branchNameFault } from '../../src/operations/names.ts';
import { parseOperations } from '../../src/plan/operations-file.ts';
import { collectApprovals } from '../../src/protocol/approval.ts';
import { parseApprovers } from '../../src/protocol/approvers.ts';
import { canonicalize } from 'canonical-json/jcs';
import type { Json } from 'canonical-json/jcs';
import { parseCheckpoint } from '../../src/protocol/checkpoint.ts';
import { originOf, parseTrustedKeys } from '../../src/protocol/trusted-keys.ts';
import { deriveKeys, parseSecret } from '../../src/authorize/secret.ts';
import { digest, leaf, SECRET, secretText, TRUSTED } from 'forged-proofs/crypto';
import { forge } from 'forged-proofs/proof';
import { zipOf } from 'file-sources/any-zip';
import { OPERATIONS, POLICY } from './scene.ts';

/** What is fuzzed: foreign bytes of every kind, mutated from true ones, and what must never become of them. */

export type Fate = 'refused' | 'accepted' | 'unchanged';

export interface FuzzTarget {
  readonly name: string;
  /** Whether nothing mutated may be accepted; else only crashes count. */
  readonly strict: boolean;
  /** One try. Throws what must never be thrown. */
  readonly once: (mutation: Mutation) => Fate | Promise<Fate>;
}

/** Where and how bytes are changed, told without knowing how many there are. */
export interface Mutation {
  readonly edits: readonly { readonly how: number; readonly at: number; readonly to: number; readonly byte: number }[];
  /** Below the form: what was signed or chained is made to fit again. */
  readonly deep: boolean;
  readonly text: string;
  readonly any: unknown;
}

export const mutations: fc.Arbitrary<Mutation> = fc.record({
  edits: fc.array(
    fc.record({
      how: fc.nat({ max: 6 }),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      to: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      byte: fc.nat({ max: 255 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  deep: fc.boolean(),
  text: fc.string({ unit: 'binary', maxLength: 40 }),
  any: fc.anything({ maxDepth: 3, withNullPrototype: true, withBigInt: true }),
});

/** Flips, puts in, takes out, doubles, moves and cuts bytes. */
function mutate(bytes: Buffer, { edits, text }: Mutation): Buffer {
  let out = bytes;
  for (const { how, at, to, byte } of edits) {
    const i = Math.floor(at * out.length);
    const j = Math.floor(to * out.length);
    const [from, end] = i < j ? [i, j] : [j, i];
    const near = Math.min(end, from + 64);
    switch (how) {
      case 0:
        out = Buffer.from(out);
        out[i] = byte;
        break;
      case 1:
        out = Buffer.concat([out.subarray(0, i), Buffer.from([byte]), out.subarray(i)]);
        break;
      case 2:
        out = Buffer.concat([out.subarray(0, from), out.subarray(near)]);
        break;
      case 3:
        out = Buffer.concat([out.subarray(0, near), out.subarray(from, near), out.subarray(near)]);
        break;
      case 4:
        out = Buffer.concat([out.subarray(0, i), Buffer.from(text), out.subarray(i)]);
        break;
      case 5:
        out = out.subarray(0, i);
        break;
      default:
        out = swapLines(out, i, j);
    }
  }
  return out;
}

/** The lines around two places change theirs. */
function swapLines(bytes: Buffer, i: number, j: number): Buffer {
  const lines = bytes.toString('latin1').split('\n');
  const [a, b] = [i % lines.length, j % lines.length];
  const swapped = lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '');
  return Buffer.from(swapped.join('\n'), 'latin1');
}

/** A value somewhere in JSON becomes another; what it is in stays canonical. */
function mutateJson(text: string, { edits, text: more, any }: Mutation): string {
  const value = JSON.parse(text) as Json;
  const places: { readonly holder: Record<string, Json>; readonly key: string }[] = [];
  const walk = (node: Json): void => {
    if (node === null || typeof node !== 'object') return;
    for (const key of Object.keys(node)) {
      places.push({ holder: node as Record<string, Json>, key });
      walk((node as Record<string, Json>)[key] ?? null);
    }
  };
  walk(value);
  const odd = typeof any === 'number' && Number.isSafeInteger(any) ? any : typeof any === 'boolean' ? any : null;
  for (const { how, at, byte } of edits) {
    const place = places[Math.floor(at * places.length)];
    if (place === undefined) continue;
    const old = place.holder[place.key] ?? null;
    const choices: readonly Json[] = [
      odd,
      byte,
      more.toWellFormed(),
      [],
      {},
      !old,
      typeof old === 'string' ? `${old}0` : 0,
    ];
    place.holder[place.key] = choices[how] ?? null;
  }
  return canonicalize(value);
}

function receipts(): FuzzTarget {
  const files = forge();
  const [envelope = Buffer.alloc(0)] = [...files]
    .filter(([path]) => path.startsWith('receipts/'))
    .map(([, bytes]) => bytes);
  const origin = originOf('https://github.com', '123456789');
  const keys = deriveKeys(parseSecret(secretText(SECRET), 'fuzz'), '123456789', origin);
  const verify = receiptVerifier([keys], parseTrustedKeys(TRUSTED));
  if (verify(envelope).code !== null) throw new Error('the true receipt is not accepted, so this shows nothing');
  const inner = (mutation: Mutation): Buffer => {
    const outer = JSON.parse(envelope.toString()) as Record<string, Json> & { payload: string };
    const payload = Buffer.from(mutateJson(Buffer.from(outer.payload, 'base64').toString(), mutation));
    return Buffer.from(`${canonicalize({ ...outer, payload: payload.toString('base64') })}\n`);
  };
  return {
    name: 'receipts',
    strict: true,
    once: (mutation) => {
      const bytes = mutation.deep ? inner(mutation) : mutate(envelope, mutation);
      if (bytes.equals(envelope)) return 'unchanged';
      return verify(bytes).code === null ? 'accepted' : 'refused';
    },
  };
}

function ledgers(): FuzzTarget {
  const files = forge({ ops: [{ id: 'tag' }] });
  const ledger = files.get('ledger.jsonl') ?? Buffer.alloc(0);
  const [stretch] = JSON.parse(files.get('checkpoints.json')?.toString() ?? '[]') as { after: string }[];
  const since = parseCheckpoint(stretch?.after ?? '');
  const pins = pinsOf(TRUSTED, 'fuzz');
  /** One line says something else, and the chain is made anew, as a careful forger would. */
  const rechained = (mutation: Mutation): Buffer => {
    const lines = ledger.toString().trimEnd().split('\n');
    const which = Math.floor((mutation.edits[0]?.to ?? 0) * lines.length);
    let prev = '0'.repeat(64);
    const made = lines.map((line, i) => {
      const text = i === which ? mutateJson(line, mutation) : line;
      const value = JSON.parse(text) as Record<string, Json>;
      const chained = canonicalize({ ...value, ...(i > which ? { prev } : {}) });
      prev = leaf(chained).toString('hex');
      return `${chained}\n`;
    });
    return Buffer.from(made.join(''));
  };
  return {
    name: 'ledgers',
    strict: true,
    once: async (mutation) => {
      const bytes = mutation.deep ? rechained(mutation) : mutate(ledger, mutation);
      if (bytes.equals(ledger)) return 'unchanged';
      const { verdict } = await verifyLedger(pieces(bytes), 'ledger.jsonl', { pins, since });
      return verdict === 'VERIFIED' ? 'accepted' : 'refused';
    },
  };
}

// eslint-disable-next-line @typescript-eslint/require-await -- the verifier reads streams
async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A file of the user's: it parses, or every fault has its place. */
function yaml(name: string, text: string, parse: (bytes: Buffer) => unknown): FuzzTarget {
  const good = Buffer.from(text);
  parse(good);
  return {
    name,
    strict: false,
    once: (mutation) => {
      try {
        parse(mutation.deep ? Buffer.from(`${text}${mutation.text}`) : mutate(good, mutation));
        return 'accepted';
      } catch (error) {
        if (!(error instanceof DiagnosticsError)) throw error;
        const placed = error.diagnostics.every(({ at, message }) => at.file === 'fuzz.yml' && message !== '');
        if (!placed || error.diagnostics.length === 0) throw new Error('an error without a place', { cause: error });
        return 'refused';
      }
    },
  };
}

function zips(): FuzzTarget & { readonly end: () => void } {
  const zip = zipOf(forge({ ops: [{ id: 'tag' }] }));
  const pins = pinsOf(TRUSTED, 'fuzz');
  const folder = mkdtempSync(join(tmpdir(), 'marketops-fuzz-'));
  const path = join(folder, 'proof.zip');
  return {
    name: 'zips',
    // Bytes that say nothing of the content (times, comments) may change: what is VERIFIED is what was signed.
    strict: false,
    end: () => rmSync(folder, { recursive: true, force: true }),
    once: async (mutation) => {
      writeFileSync(path, mutate(zip, mutation));
      const { verdict } = await verifyPath(path, { pins });
      return verdict === 'VERIFIED' ? 'accepted' : 'refused';
    },
  };
}

/**
 * Right for anything: an answer that is not read, a folder in place of a file, a mutation (looked at where it was sent), and
 * fields of answers that may be missing.
 */
const OPEN: readonly string[] = ['nothing', 'file', 'mutation', 'orEmpty', 'assetDigest'];

function githubAnswers(): FuzzTarget {
  const schemas = Object.entries(answers).filter(([, schema]) => 'safeParse' in Object(schema));
  return {
    name: 'answers',
    strict: true,
    once: ({ any, text, edits }) => {
      const garbage = [any, text, [any], { [text]: any }, { sha: any, id: any, name: text, object: any }];
      for (const [name, schema] of schemas) {
        for (const value of garbage) {
          const parsed = (schema as typeof answers.withSha).safeParse(value);
          const empty = Array.isArray(value) && value.length === 0;
          if (parsed.success && !empty && !OPEN.includes(name)) return 'accepted';
        }
      }
      return edits.length > 0 ? 'refused' : 'unchanged';
    },
  };
}

function names(): FuzzTarget {
  const kinds = [
    // Given to git and to the runner: no option, no control character, no way up.
    // eslint-disable-next-line no-control-regex -- what must never be in a name
    { faults: [refNameFault, branchNameFault], never: /[\u0000-\u001f\u007f]|^-|(^|\/)\.\.(\/|$)/ },
    // eslint-disable-next-line no-control-regex -- what must never be in a name
    { faults: [assetNameFault, treePathFault], never: /[\u0000-\u001f\u007f]|(^|\/)\.\.(\/|$)/ },
  ];
  return {
    name: 'names',
    strict: true,
    once: ({ text, edits }) => {
      const prefix = ['', '-', '../', '--upload-pack=', 'refs/', 'a/', '.'][edits[0]?.how ?? 0] ?? '';
      const name = `${prefix}${text}`;
      const admitted = kinds.some(
        ({ faults, never }) => never.test(name) && faults.some((fault) => fault(name) === null),
      );
      if (admitted) return 'accepted';
      return 'refused';
    },
  };
}

/** A true approval text, changed in its letters or in the signature's bytes: what is found of it never counts. */
function approvals(): FuzzTarget {
  const folder = join(import.meta.dirname, '../fixtures/approvals');
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const { origin, environment, plan_digest, run_created_at, now } = JSON.parse(read('expected.json')) as Record<
    'origin' | 'environment' | 'plan_digest' | 'run_created_at' | 'now',
    string
  >;
  const texts = ['ed25519', 'ecdsa', 'sk_ed25519_verified', 'sk_ecdsa_verified'].map((name) => read(`${name}.txt`));
  const context = {
    origin,
    environment,
    planDigest: plan_digest,
    createdAt: Date.parse(run_created_at),
    now: Date.parse(now),
    approvers: parseApprovers(Buffer.from(read('approvers'))).approvers,
  };
  return {
    name: 'approvals',
    strict: true,
    once: (mutation) => {
      const text = texts[(mutation.edits[0]?.byte ?? 0) % texts.length] ?? '';
      const changed = mutation.deep ? resigned(text, mutation) : mutate(Buffer.from(text), mutation).toString();
      const { counted } = collectApprovals([{ from: 'fuzz', text: changed }], context);
      if (counted.some((found) => found.text !== text)) return 'accepted';
      return counted.length > 0 ? 'unchanged' : 'refused';
    },
  };
}

/** The text with other bytes in its armour, which is whole. */
function resigned(text: string, mutation: Mutation): string {
  const [message = '', begin = '', base64 = '', end = ''] = text.split(/(-----.*-----\n)/);
  const bytes = mutate(Buffer.from(base64, 'base64'), mutation).toString('base64');
  return [message, begin, `${(bytes.match(/.{1,70}/g) ?? []).join('\n')}\n`, end].join('');
}

/** Every target; `end` when they are no longer needed. */
export function fuzzTargets(): { readonly targets: readonly FuzzTarget[]; readonly end: () => void } {
  const zipTarget = zips();
  const targets = [
    receipts(),
    ledgers(),
    yaml('operations', OPERATIONS, (bytes) => parseOperations(bytes, 'fuzz.yml', KINDS, new Map())),
    yaml('policies', POLICY, (bytes) => parsePolicy(bytes, 'fuzz.yml', KINDS)),
    zipTarget,
    githubAnswers(),
    names(),
    approvals(),
  ];
  return { targets, end: zipTarget.end };
}

export interface FuzzCount {
  readonly name: string;
  readonly tried: number;
  readonly accepted: number;
  readonly crashed: number;
  /** The first that was accepted or crashed though it must not: the seed to try it again with, and what happened. */
  readonly first: string | null;
}

/** Tries a target so often with changed bytes, from a seed. Goes on after a failure, so that all are counted. */
export async function fuzz(target: FuzzTarget, runs: number, seed: number): Promise<FuzzCount> {
  let [tried, accepted, crashed] = [0, 0, 0];
  let first: string | null = null;
  const at = Math.floor(runs / 20) + 1;
  for (let done = 0; tried < runs && done < 2 * runs + at; done += at) {
    // In portions: each is drawn anew, so that none is held in memory once it was tried.
    for (const mutation of fc.sample(mutations, { numRuns: at, seed: seed + done })) {
      if (tried === runs) break;
      try {
        const fate = await target.once(mutation);
        if (fate !== 'unchanged') tried++;
        if (fate === 'accepted') {
          accepted++;
          if (target.strict) first ??= `accepted, seed ${seed + done}: ${digest(JSON.stringify(mutation.edits))}`;
        }
      } catch (error) {
        tried++;
        crashed++;
        first ??= `crashed, seed ${seed + done}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
      }
    }
  }
  return { name: target.name, tried, accepted, crashed, first };
}
