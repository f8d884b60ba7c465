import { parseTime } from '../core/clock.ts';
import { PROOF_FILES, SHIPPED_FILES, isProofPath } from '../protocol/proof.ts';
import { TrustedKeysError, parseTrustedKeys } from '../protocol/trusted-keys.ts';
import { verifyEd25519 } from 'transparency-log/vkey';
import { timeOf } from './chain.ts';
import { requireTrusted, trustOf } from './keys.ts';
import { claimOf, signerOf, wholeClaim } from './read-proof.ts';
import { must, need, Finding, absent, at, fail } from './verdict.ts';
import { shown } from 'canonical-json/places';
import type { ProofContext } from './read-proof.ts';
import type { Check } from './verdict.ts';

/** The files as such: all there, nothing else, what the manifest says. */
export const FILE_CHECKS: readonly Check<ProofContext>[] = [
  {
    name: 'layout',
    check: ({ files: { entries } }) => {
      const seen = new Set<string>();
      for (const { path, kind } of entries) {
        if (!isProofPath(path)) fail(at(shown(path)), 'a file of the proof layout', 'another');
        if (kind !== 'file') fail(at(path), 'a regular file', 'a link or device');
        if (seen.has(path)) fail(at(path), 'one file of this name', 'another');
        seen.add(path);
      }
      const lacking = Object.values<string>(PROOF_FILES).find(
        (path) => path !== PROOF_FILES.manifest && !SHIPPED_FILES.includes(path) && !seen.has(path),
      );
      if (lacking !== undefined) absent(lacking, seen.has(PROOF_FILES.manifest));
      return `${entries.length} files, all of the layout`;
    },
  },
  { name: 'proof_file', check: ({ files }) => (must(files.proof), 'CANONICAL_PROOF.json is canonical and closed') },
  { name: 'plan_file', check: ({ files }) => (must(files.plan), 'plan.json is canonical and closed') },
  {
    name: 'checkpoints_file',
    check: ({ files }) => `${must(files.stretches).length} stretches with signed checkpoints`,
  },
  {
    name: 'receipt_files',
    check: ({ files }) => {
      for (const read of files.receipts.values()) must(read);
      return `${files.receipts.size} envelopes are canonical and closed`;
    },
  },
  {
    name: 'manifest',
    check: ({ files, ledger }) => {
      const { payload } = must(files.manifest);
      const paths = new Set(files.entries.map(({ path }) => path).filter((path) => path !== PROOF_FILES.manifest));
      const unlisted = [...paths].find((path) => payload.files[path] === undefined);
      if (unlisted !== undefined) fail(at(shown(unlisted)), 'a file that the manifest names', 'another');
      for (const [path, digest] of Object.entries(payload.files)) {
        if (!paths.has(path)) fail(at(path), `${digest} as in the manifest`, 'no file');
        const unread = files.unread.get(path);
        if (unread !== undefined) throw unread;
        const found = files.digests.get(path);
        // A ledger with a defect was not read to its end; the defect is reported as such.
        if (found === undefined) throw new Finding('skipped', `needs ${path}, which could not be read`);
        if (found !== digest) fail(at(path), `${digest} as in the manifest`, found);
      }
      const head = ledger.last?.head ?? null;
      if (payload.head !== head)
        fail(at(PROOF_FILES.manifest), `head ${String(head)}, the last line's hash`, payload.head);
      return `${paths.size} files have the digests that the manifest gives`;
    },
  },
  { name: 'manifest_signature', check: manifestSignature },
  { name: 'trusted_keys', check: innerKeys },
];

function manifestSignature(context: ProofContext): string {
  const { envelope, signed } = need(context.files.manifest, 'manifest.json');
  const claim = claimOf(context);
  const signer = signerOf(context);
  const [signature, ...more] = envelope.signatures;
  if (signer === null) {
    if (signature !== undefined) fail(at(PROOF_FILES.manifest), 'no signature in an unsigned proof', signature.keyid);
    if (claim.opened.mode === 'dry_run') throw new Finding('unpinned', 'a dry run has no key: nothing is signed');
    throw new Finding('missing', 'unsigned: a prod run that could not sign');
  }
  if (signature === undefined) throw new Finding('missing', 'the manifest of a prod run is not signed');
  const keyid = `ed25519:${signer.keyHash}`;
  if (more.length > 0) fail(at(PROOF_FILES.manifest), 'one signature', String(envelope.signatures.length));
  if (signature.keyid !== keyid) fail(at(PROOF_FILES.manifest), `a signature of ${keyid}`, signature.keyid);
  if (!verifyEd25519(signer, signed, Buffer.from(signature.sig, 'base64'))) {
    fail(at(PROOF_FILES.manifest), `a signature that ${signer.text} made`, 'another');
  }
  requireTrusted(context.pins, signer, timeOf(context.ledger.last), 'manifest.json');
  return `signed by ${signer.text}`;
}

/** Prod refuses a key that the owners do not list: the list it went by must list it. */
function innerKeys(context: ProofContext): string {
  const text = need(context.files.trustedKeys, 'trusted-keys');
  const signer = signerOf(context);
  const claim = wholeClaim(context);
  if (signer === null) throw new Finding('not_applicable', 'an unsigned run is bound to no key');
  const pins = { keys: parsed(text), from: PROOF_FILES.trustedKeys };
  const times = [claim.before.ts];
  for (const { receipt } of claim.operations.values()) {
    const read = context.files.receipts.get(receipt?.receipt_id ?? '');
    if (read !== undefined && 'value' in read) times.push(read.value.payload.issued_at);
  }
  for (const time of times) {
    const trust = trustOf(pins, signer, parseTime(time));
    if (trust !== 'pinned') fail(at(PROOF_FILES.trustedKeys), `${signer.text} in force at ${time}`, trust);
  }
  return 'the trusted keys that the run went by list its key';
}

function parsed(text: string): ReturnType<typeof parseTrustedKeys> {
  try {
    return parseTrustedKeys(text);
  } catch (error) {
    if (error instanceof TrustedKeysError)
      return fail(at(PROOF_FILES.trustedKeys, 0, error.line), 'a verifier key', error.fault);
    throw error;
  }
}
