import { BUILT_IN_POLICY, parsePolicy } from '../authorize/policy/index.ts';
import type { AuthorizationPolicy } from '../authorize/policy/index.ts';
import { digestOf } from '../core/digest.ts';
import type { Locate } from '../core/yaml.ts';
import { decodeUtf8 } from '../protocol/jcs.ts';
import { parseTrustedKeys, TrustedKeysError } from '../protocol/vkey.ts';
import type { TrustedKey } from '../protocol/vkey.ts';
import { TRUSTED_KEYS_PATH } from './policy-source.ts';
import type { Rules } from './policy-source.ts';

/** What the owners of the repository have laid down, as exact bytes and as values. */
export interface Governance {
  readonly policy: AuthorizationPolicy;
  readonly policyBytes: Uint8Array;
  readonly policyDigest: string;
  /** The policy's path, or null when there is none and the built-in one denies everything. */
  readonly policyFile: string | null;
  /** Where a person reads it as it was used, by commit. */
  readonly policyUrl: string | null;
  readonly locate: Locate;
  /** Empty when the file is absent. */
  readonly trustedKeysBytes: Uint8Array;
  readonly trustedKeys: readonly TrustedKey[];
  /** Why the list of keys cannot be used, or null. */
  readonly trustedKeysFault: string | null;
}

/** @throws DiagnosticsError `policy_invalid` */
export function governanceOf({ policy, trustedKeys }: Rules): Governance {
  const bytes = policy?.bytes ?? Buffer.from(BUILT_IN_POLICY);
  const file = policy?.file ?? null;
  const { value, locate } = parsePolicy(bytes, file ?? 'the built-in policy');
  return {
    policy: value,
    policyBytes: bytes,
    policyDigest: digestOf(bytes),
    policyFile: file,
    policyUrl: policy?.url ?? null,
    locate,
    trustedKeysBytes: trustedKeys,
    ...readTrustedKeys(trustedKeys),
  };
}

function readTrustedKeys(bytes: Uint8Array): Pick<Governance, 'trustedKeys' | 'trustedKeysFault'> {
  const text = decodeUtf8(bytes);
  if (text === null) return { trustedKeys: [], trustedKeysFault: `${TRUSTED_KEYS_PATH} is not valid UTF-8` };
  try {
    return { trustedKeys: parseTrustedKeys(text), trustedKeysFault: null };
  } catch (error) {
    if (!(error instanceof TrustedKeysError)) throw error;
    return { trustedKeys: [], trustedKeysFault: `${TRUSTED_KEYS_PATH}:${error.line}: the line ${error.message}` };
  }
}
