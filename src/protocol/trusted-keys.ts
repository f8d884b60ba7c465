import { decodeUtf8 } from 'canonical-json/jcs';
import { parseVkey } from 'transparency-log/vkey';
import type { Vkey } from 'transparency-log/vkey';
import { parseTime } from '../core/clock.ts';
import { MarketOpsError } from '../core/errors.ts';
import { TRUSTED_KEYS_PATH } from './vocabulary.ts';

/** The file of keys that are trusted, and what a ledger's key is called. */

/** `<server host>/repositories/<rid>/marketops`: survives a rename. */
export function originOf(serverUrl: string, repositoryId: string): string {
  return `${new URL(serverUrl).host}/repositories/${repositoryId}/marketops`;
}

export interface TrustedKey {
  readonly vkey: Vkey;
  /** Milliseconds, both inclusive; null is open. */
  readonly notBefore: number | null;
  readonly notAfter: number | null;
  /** The newest commit that it signed before it was retired: nothing of this key's beyond it is believed. */
  readonly last: { readonly size: number; readonly root: string; readonly commit: string } | null;
}

const LAST = /^(?<size>[1-9][0-9]{0,15}):(?<root>[0-9a-f]{64}):(?<commit>[0-9a-f]{40}|[0-9a-f]{64})$/;
type Last = Record<'size' | 'root' | 'commit', string>;

/** A list of keys with a line that is not understood. */
export class TrustedKeysError extends MarketOpsError {
  readonly line: number;
  /** What is wrong with the line, as the rest of a sentence. */
  readonly fault: string;
  constructor(from: string, line: number, fault: string) {
    super('trusted_keys_invalid', `${from}, line ${line} ${fault}. ${NOT_USED}`);
    this.line = line;
    this.fault = fault;
  }
}

const NOT_USED = 'A list that is half understood is not used: fix it there.';

/**
 * Reads a trusted-keys file.
 * @param from where it stands, for people
 * @throws MarketOpsError `trusted_keys_invalid`
 */
export function readTrustedKeys(bytes: Uint8Array, from: string): TrustedKey[] {
  const text = decodeUtf8(bytes);
  if (text === null) throw new MarketOpsError('trusted_keys_invalid', `${from} is not valid UTF-8. ${NOT_USED}`);
  return parseTrustedKeys(text, from);
}

/**
 * Reads `.marketops/trusted-keys`: one vkey a line, optionally ` not-before=<time>`, ` not-after=<time>` and
 * ` last=<size>:<64 hex root>:<commit id>`; empty lines and lines that begin with `#` are skipped.
 * @throws TrustedKeysError for any other line: a key list that is half understood is not trusted at all
 */
export function parseTrustedKeys(text: string, from: string = TRUSTED_KEYS_PATH): TrustedKey[] {
  return text.split('\n').flatMap((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return [];
    const fail = (fault: string): never => {
      throw new TrustedKeysError(from, index + 1, fault);
    };
    const [key, ...limits] = line.split(/\s+/) as [string, ...string[]];
    const vkey = parseVkey(key) ?? fail('is not a verifier key of the form <origin>+<8 hex>+<base64>');
    const given = new Map<string, string>();
    for (const limit of limits) {
      const [, name, value] = /^(not-before|not-after|last)=(.+)$/.exec(limit) ?? [];
      if (name === undefined || value === undefined) {
        return fail(`has "${limit}", not not-before=<time>, not-after=<time> or last=<size>:<root>:<commit>`);
      }
      if (given.has(name)) return fail(`gives ${name} twice`);
      given.set(name, value);
    }
    const time = (name: string): number | null => {
      const value = given.get(name);
      return value === undefined ? null : (parseTime(value) ?? fail(`has "${name}=${value}", which is not a time`));
    };
    const notBefore = time('not-before');
    const notAfter = time('not-after');
    const last = LAST.exec(given.get('last') ?? '')?.groups as Last | undefined;
    if (given.has('last') && last === undefined) return fail('has last= without <size>:<64 hex root>:<commit id>');
    return [{ vkey, notBefore, notAfter, last: last === undefined ? null : { ...last, size: Number(last.size) } }];
  });
}

export function isInForce(key: TrustedKey, at: number): boolean {
  return (key.notBefore === null || key.notBefore <= at) && (key.notAfter === null || at <= key.notAfter);
}
