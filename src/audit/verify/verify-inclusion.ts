import { parseTime } from '../../core/clock.ts';
import type { Line } from '../../protocol/ledger.ts';
import { lineHash, MAX_LINE_BYTES, parseLine } from '../../protocol/ledger.ts';
import { parseTlogProof, rootOfInclusion } from '../../protocol/tlog-proof.ts';
import type { TlogProof } from '../../protocol/tlog-proof.ts';
import { decodeUtf8 } from '../../protocol/jcs.ts';
import type { SignedCheckpoint } from '../../protocol/note.ts';
import { isOutcome } from './claim.ts';
import { walk } from './checks.ts';
import type { Check } from './checks.ts';
import { at, fail, Finding, shown } from './finding.ts';
import type { Pins } from './keys.ts';
import { requireSigned } from './standing.ts';
import { verdictOf } from './verdict.ts';
import type { Report } from './verdict.ts';

interface InclusionContext {
  readonly file: string;
  readonly proof: (TlogProof & { readonly signed: SignedCheckpoint }) | null;
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
      const { file, proof } = context;
      if (line.seq !== proof?.index) fail(at(file), `the line of seq ${String(proof?.index)}`, String(line.seq));
      if (!isOutcome(line)) fail(at(file), 'an outcome line', line.type);
      return `${line.type} of ${shown(line.operation_id)} in run ${line.run_id}`;
    },
  },
  {
    name: 'inclusion',
    check: ({ file, proof }) => {
      if (proof === null) throw new Finding('skipped', 'needs the proof');
      const { extra, index, path, signed } = proof;
      const root = rootOfInclusion(lineHash(extra), index, signed.size, path);
      if (root !== signed.root) fail(at(file), `a path to root ${signed.root}`, root ?? 'a path that does not fit');
      return `included: line ${index} of the ledger of ${signed.size} lines`;
    },
  },
  {
    name: 'checkpoint_signatures',
    check: (context) => {
      const { proof, pins } = context;
      if (proof === null) throw new Finding('skipped', 'needs the proof');
      // The last line under the checkpoint is not here; the line shown is not younger than it.
      const ts = parseTime(lineOf(context).ts) ?? 0;
      const time = proof.index === proof.signed.size - 1 ? ts : { since: ts };
      return `signed by ${requireSigned(proof.signed, pins, time, 'the checkpoint')}`;
    },
  },
  {
    name: 'since',
    check: ({ since, proof }) => {
      if (since === null) throw new Finding('not_applicable', 'no earlier checkpoint was given');
      if (proof === null) throw new Finding('skipped', 'needs the proof');
      const { origin, size, root } = proof.signed;
      if (since.origin !== origin) fail(at('the checkpoint given with --since'), `origin ${origin}`, since.origin);
      if (since.size !== size)
        throw new Finding('missing', 'one line cannot show that the ledger extends another checkpoint');
      if (since.root !== root) fail(at('the checkpoint given with --since'), `root ${root}`, since.root);
      return 'the same checkpoint';
    },
  },
];

function lineOf({ file, proof }: InclusionContext): Line {
  if (proof === null) throw new Finding('skipped', 'needs the proof');
  const text = decodeUtf8(proof.extra);
  if (text === null || proof.extra.length > MAX_LINE_BYTES) fail(at(file), 'a ledger line in extra', 'other bytes');
  try {
    return parseLine(text);
  } catch (error) {
    return fail(at(file), 'a ledger line in extra', String(error));
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
  const head = proof === null ? null : proof.signed.head;
  return {
    verdict: verdictOf(checks),
    checks,
    entries: proof === null ? 0 : 1,
    head,
    root: proof?.signed.root ?? null,
  };
}
