import { fromBase64, KEY_TYPES, parseSshKey, SshError } from './sshsig.ts';
import type { SshKey } from './sshsig.ts';

/** OpenSSH's `allowed_signers` (ssh-keygen(1)), of which only what is plain counts: one principal, one namespace or more, dates. */

export interface AllowedSigner {
  readonly principal: string;
  readonly key: SshKey;
  /** Seconds, both inclusive; null is open. */
  readonly validAfter: number | null;
  readonly validBefore: number | null;
}

/** A line that does not count, and why; `line` and `column` count from 1. */
export interface RefusedLine {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface AllowedSigners {
  readonly signers: readonly AllowedSigner[];
  readonly refused: readonly RefusedLine[];
}

/** What a line must have to count. */
export interface Terms {
  /** Which of the namespaces is asked for. */
  readonly namespace: string;
  /** Why a principal does not count, as the end of a sentence; null for one that does. */
  readonly faultOf: (principal: string) => string | null;
}

class LineError extends Error {
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/** Reads every line; one that does not count is told, and the others stand. */
export function parseAllowedSigners(bytes: Uint8Array, terms: Terms): AllowedSigners {
  const signers: AllowedSigner[] = [];
  const refused: RefusedLine[] = [];
  for (const [index, raw] of Buffer.from(bytes).toString().split('\n').entries()) {
    const line = raw.replace(/\r$/, '');
    if (/^[ \t]*(?:#|$)/.test(line)) continue;
    try {
      signers.push(parseLine(line, terms));
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      refused.push({ line: index + 1, column: error.at + 1, message: error.message });
    }
  }
  return { signers, refused };
}

/** `principal options keytype base64-key comment`: options are a list without spaces but between quotes. */
const LINE = /^([ \t]*)(\S+)([ \t]+)((?:"[^"]*"|[^\s"])+)(?:([ \t]+)(\S+))?(?:([ \t]+)(\S+))?/;

function parseLine(line: string, { namespace, faultOf }: Terms): AllowedSigner {
  const control = /[\0-\x08\x0b-\x1f\x7f]/.exec(line); // eslint-disable-line no-control-regex -- a line of text has none
  if (control !== null) throw new LineError(control.index, 'has a control character');
  const [, indent = '', principal = '', gap = '', options, gap2 = '', type = '', gap3 = '', key = ''] =
    LINE.exec(line) ?? [];
  if (options === undefined) throw new LineError(0, 'is no `principal options keytype key`');
  const at = {
    principal: indent.length,
    options: indent.length + principal.length + gap.length,
    type: indent.length + principal.length + gap.length + options.length + gap2.length,
  };
  const wrong = faultOf(principal);
  if (wrong !== null) throw new LineError(at.principal, `has the principal ${JSON.stringify(principal)}, ${wrong}`);
  const isKeyType = (KEY_TYPES as readonly string[]).includes(options) || /^(?:ssh-|ecdsa-|sk-)/.test(options);
  if (isKeyType) throw new LineError(at.options, `has no namespaces="${namespace}"`);
  const dates = parseOptions(options, at.options, namespace);
  return { principal, key: keyOf(type, key, at.type, gap3.length), ...dates };
}

function keyOf(type: string, text: string, at: number, gap: number): SshKey {
  if (!(KEY_TYPES as readonly string[]).includes(type))
    throw new LineError(at, `has the kind of key ${JSON.stringify(type)}, not one of ${KEY_TYPES.join(', ')}`);
  const keyAt = at + type.length + gap;
  const blob = fromBase64(text);
  if (blob === null || blob.length === 0) throw new LineError(keyAt, 'has no key in canonical base64');
  try {
    const key = parseSshKey(blob);
    if (key.type !== type) throw new LineError(keyAt, `has a key of the kind ${key.type}, not ${type}`);
    return key;
  } catch (error) {
    if (!(error instanceof SshError)) throw error;
    throw new LineError(keyAt, `has a key that ${error.message}`);
  }
}

type Dates = Pick<AllowedSigner, 'validAfter' | 'validBefore'>;

function parseOptions(text: string, start: number, namespace: string): Dates {
  const given = new Map<string, string>();
  let at = start;
  for (const [option] of text.matchAll(/(?:"[^"]*"|[^",])+|(?<=,)(?=,|$)|^(?=,)/g)) {
    const [, name = '', value] = /^(namespaces|valid-after|valid-before)="([^"]*)"$/i.exec(option) ?? [];
    if (value === undefined) {
      const what = option.toLowerCase() === 'cert-authority' ? 'cert-authority: certificates do not count' : option;
      throw new LineError(at, `has the option ${what}`);
    }
    if (given.has(name.toLowerCase())) throw new LineError(at, `gives ${name} twice`);
    given.set(name.toLowerCase(), value);
    at += option.length + 1;
  }
  const namespaces = given.get('namespaces')?.split(',') ?? [];
  if (!namespaces.includes(namespace) || !namespaces.every((name) => /^[A-Za-z0-9@._-]+$/.test(name)))
    throw new LineError(start, `has no namespaces="${namespace}" without patterns`);
  const time = (name: string): number | null => {
    const value = given.get(name);
    if (value === undefined) return null;
    return parseDate(value) ?? fail(start, `has ${name}="${value}", which is no YYYYMMDD[HHMM[SS]]Z`);
  };
  const validAfter = time('valid-after');
  const validBefore = time('valid-before');
  if (validAfter !== null && validBefore !== null && validBefore <= validAfter)
    fail(start, 'has a valid-before that is not after its valid-after');
  return { validAfter, validBefore };
}

const fail = (at: number, message: string): never => {
  throw new LineError(at, message);
};

/** Seconds since the epoch of `YYYYMMDD[HHMM[SS]]Z`; null for other text, and for a day or time that there is not. */
function parseDate(text: string): number | null {
  if (!/^\d{8}(?:\d{4}(?:\d\d)?)?Z$/.test(text)) return null;
  const iso = text
    .slice(0, -1)
    .padEnd(14, '0')
    .replace(/(....)(..)(..)(..)(..)(..)/, '$1-$2-$3T$4:$5:$6.000Z');
  const ms = Date.parse(iso);
  return Number.isNaN(ms) || new Date(ms).toISOString() !== iso ? null : ms / 1000;
}
