import { fromBase64, toBase64 } from 'transparency-log/bytes';
import { CanonicalError, decodeUtf8, parseCanonical, parseJsonFile } from 'canonical-json/jcs';
import { list, matching, record, text } from '../core/shape.ts';
import type { Shape, TypeOf } from '../core/shape.ts';

/** DSSE v1 envelopes (https://github.com/secure-systems-lab/dsse), payloads as JCS bytes. */

export const RECEIPT_TYPE = 'application/vnd.marketops.receipt.v1+json';
export const MANIFEST_TYPE = 'application/vnd.marketops.manifest.v1+json';

const base64Text: Shape<string> = (value) =>
  typeof value === 'string' && fromBase64(value) !== null ? null : { path: '', expected: 'canonical base64' };

export const envelopeShape = record({
  payload: base64Text,
  payloadType: text,
  signatures: list(
    record({ keyid: matching(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/, 'a key id'), sig: base64Text }),
  ),
});
export type Envelope = TypeOf<typeof envelopeShape>;

/** Pre-authentication encoding: the bytes that DSSE signs. */
export function pae(payloadType: string, payload: Uint8Array): Buffer {
  const type = Buffer.from(payloadType);
  return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload]);
}

export interface OpenedEnvelope<T> {
  readonly envelope: Envelope;
  readonly payload: T;
  /** What the signatures are over. */
  readonly signed: Buffer;
}

/**
 * Reads an envelope's bytes as foreign input: canonical JSON and newline, closed schema, the expected payload type,
 * and a payload that is canonical JSON of the given shape. Signatures are not checked here.
 * @throws CanonicalError saying what is malformed
 */
export function openEnvelope<T>(bytes: Uint8Array, payloadType: string, shape: Shape<T>): OpenedEnvelope<T> {
  const envelope = fit(envelopeShape, parseJsonFile(bytes), 'envelope');
  if (envelope.payloadType !== payloadType) throw new CanonicalError(`payloadType is not ${payloadType}`);
  const raw = Buffer.from(envelope.payload, 'base64');
  const json = decodeUtf8(raw);
  if (json === null) throw new CanonicalError('payload is not valid UTF-8');
  const payload = fit(shape, parseCanonical(json), 'payload');
  return { envelope, payload, signed: pae(payloadType, raw) };
}

/** The value as the shape's type. @throws CanonicalError naming the first fault */
export function fit<T>(shape: Shape<T>, value: unknown, what: string): T {
  const fault = shape(value);
  if (fault !== null) throw new CanonicalError(`${what}: ${fault.path || 'value'}: expected ${fault.expected}`);
  return value as T;
}

export function sealEnvelope(payloadType: string, payload: Uint8Array, signatures: Envelope['signatures']): Envelope {
  return { payload: toBase64(payload), payloadType, signatures };
}
