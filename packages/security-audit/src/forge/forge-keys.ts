import { signerOf } from './forge-crypto.ts';

/** 32 bytes of 0x42: the key of the golden vectors. */
export const SECRET = Buffer.alloc(32, 0x42);
export const SIGNER = signerOf(SECRET);
/** A key that nobody trusts. */
export const OTHER = signerOf(Buffer.alloc(32, 0x43));
export const TRUSTED = `${SIGNER.vkey}\n`;
