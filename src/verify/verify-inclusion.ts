import { parseTime } from '../core/clock.ts';
import type { Line } from '../protocol/ledger.ts';
import { lineHash, MAX_LINE_BYTES, parseLine } from '../protocol/ledger.ts';
import { parseTlogProof, rootOfInclusion } from '../protocol/tlog-proof.ts';
import type { TlogProof } from '../protocol/tlog-proof.ts';
import { decodeUtf8 } from '../protocol/jcs.ts';
import type { SignedCheckpoint } from '../protocol/note.ts';
import { isOutcome } from './claim.ts';
import { walk } from './checks.ts';
import type { Check } from './checks.ts';
import { at, fail, Finding, shown } from './finding.ts';
import type { Pins } from './keys.ts';
import { requireSigned } from './standing.ts';
import { verdictOf } from './verdict.ts';
import type { Report } from './verdict.ts';

type Proof = TlogProof & { readonly signed: SignedCheckpoint };

interface InclusionContext {
  readonly file: string;
  readonly proof: Proof | null;
  readonly pins: Pins | null;
  readonly since: SignedCheckpoint | null;
}

export const INCLUSION_CHECKS: readonly Check<InclusionContext>[] = [
  {
    name: 'inclusion_form',
    check: ({ file, proof }) =>
      proof === null
        ? fail(at(file), 'a C2SP tlog-proof@v1 with the line in extra', 'other text')
        : 'a C2SP tlog-proof@v1',
  },
  {
    name: 'line',
    check: (context) => {
      const line = lineOf(context);
      const { file } = context;
      const { index } = proofOf(context);
      if (line.seq !== index) fail(at(file), `the line of seq ${index}`, String(line.seq));
      if (!isOutcome(line)) fail(at(file), 'an outcome line', line.type);
      return `${line.type} of ${shown(line.operation_id)} in run ${line.run_id}`;
    },
  },
  {
    name: 'inclusion',
    check: (context) => {
      const { file } = context;
      const { extra, index, path, signed } = proofOf(context);
      const root = rootOfInclusion(lineHash(extra), index, signed.size, path);
      if (root !== signed.root) fail(at(file), `a path to root ${signed.root}`, root ?? 'a path that does not fit');
      return `included: line ${index} of the ledger of ${signed.size} lines`;
    },
  },
  {
    name: 'checkpoint_signatures',
    check: (context) => {
      const { index, signed } = proofOf(context);
      // The last line under the checkpoint is not here; the line shown is not younger than it.
      const ts = parseTime(lineOf(context).ts) ?? 0;
      const time = index === signed.size - 1 ? ts : { since: ts };
      return `signed by ${requireSigned(signed, context.pins, time, 'the checkpoint')}`;
    },
  },
  {
    name: 'since',
    check: (context) => {
      const { since } = context;
      if (since === null) throw new Finding('not_applicable', 'no earlier checkpoint was given');
      const { origin, size, root } = proofOf(context).signed;
      const place = at('the checkpoint given with --since');
      if (since.origin !== origin) fail(place, `origin ${origin}`, since.origin);
      if (since.size !== size)
        throw new Finding('missing', 'one line cannot show that the ledger extends another checkpoint');
      if (since.root !== root) fail(place, `root ${root}`, since.root);
      return 'the same checkpoint';
    },
  },
];

function proofOf({ proof }: InclusionContext): Proof {
  if (proof === null) throw new Finding('skipped', 'needs the proof');
  return proof;
}

function lineOf(context: InclusionContext): Line {
  const { extra } = proofOf(context);
  const text = decodeUtf8(extra);
  if (text === null || extra.length > MAX_LINE_BYTES) fail(at(context.file), 'a ledger line in extra', 'other bytes');
  try {
    return parseLine(text);
  } catch (error) {
    return fail(at(context.file), 'a ledger line in extra', String(error));
  }
}

/** Verifies that one outcome line is in the ledger of a signed checkpoint; of the rest it says nothing. */
export function verifyInclusion(
  bytes: Uint8Array,
  file: string,
  { pins, since = null }: { readonly pins: Pins | null; readonly since?: SignedCheckpoint | null },
): Report {
  const proof = parseTlogProof(bytes);
  const checks = walk(INCLUSION_CHECKS, { file, proof, pins, since });
  return {
    verdict: verdictOf(checks),
    checks,
    entries: proof === null ? 0 : 1,
    head: proof?.signed.head ?? null,
    root: proof?.signed.root ?? null,
  };
}
