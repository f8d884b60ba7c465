import type { Incoming } from './transport.ts';

/** What an answer holds; null for what is no JSON. */
export function jsonOf({ bytes }: Pick<Incoming, 'bytes'>): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}
