import { folderSource } from './folder.ts';
import { pinsOf } from './keys.ts';
import { verifyProof } from './verify-proof.ts';
import type { Report } from './verdict.ts';

export { EXIT_CODES } from './verdict.ts';
export type { CheckResult, CheckStatus, Report, Verdict } from './verdict.ts';
export { pinsOf } from './keys.ts';
export type { Pins } from './keys.ts';
export { folderSource } from './folder.ts';
export { mapSource } from './source.ts';
export type { FileSource } from './source.ts';
export { verifyProof, proofChecks } from './verify-proof.ts';
export type { VerifyOptions } from './verify-proof.ts';

/** Verifies a proof folder under the text of a trusted-keys file; null when nobody vouches for a key. */
export function verifyFolder(path: string, trustedKeys: string | null): Promise<Report> {
  return verifyProof(folderSource(path), { pins: trustedKeys === null ? null : pinsOf(trustedKeys, 'trusted-keys') });
}

export { recognise, unusable, verifyPath, verifyRecognised } from './verify-path.ts';
export { verifyInclusion } from './verify-inclusion.ts';
export { verifyLedger } from './verify-ledger.ts';
export { parseHmacKey } from './hmac.ts';
