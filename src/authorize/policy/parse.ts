import { z } from 'zod';
import { DiagnosticsError } from '../../core/errors.ts';
import { readYaml } from 'strict-yaml/read';
import type { YamlFile } from 'strict-yaml/read';
import type { PolicyKind } from './request.ts';
import { delegationSchema, policySchema } from './schema.ts';
import type { AuthorizationPolicy, PolicyRef } from './schema.ts';

const MAX_POLICY_BYTES = 128 * 1024;

const LIMITS = { maxBytes: MAX_POLICY_BYTES, code: 'policy_invalid' } as const;
/** Whether a file names a source is looked at first, whatever else it holds. */
const namesSource = z.unknown().transform((file) => typeof file === 'object' && file !== null && 'source' in file);

/**
 * Where a policy file says that the policy is kept; null for a file that is the policy itself, or is to be refused.
 * @throws DiagnosticsError `policy_invalid` for a file with `source` and anything else
 */
export function delegationOf(bytes: Uint8Array, file: string): PolicyRef | null {
  let names: boolean;
  try {
    // Most files need no look; one that spells the field in another way is refused as a policy.
    names = Buffer.from(bytes).includes('source') && readYaml(bytes, file, namesSource, LIMITS).value;
  } catch (error) {
    if (error instanceof DiagnosticsError) return null;
    throw error;
  }
  return names ? readYaml(bytes, file, delegationSchema, LIMITS).value.source : null;
}

/**
 * Reads a policy file. `file` is its name in messages; `locate(['rules', 0])` of the answer finds a rule's line.
 * @throws DiagnosticsError `policy_invalid`, every fault with line and column
 */
export function parsePolicy(
  bytes: Uint8Array,
  file: string,
  kinds: readonly PolicyKind[],
): YamlFile<AuthorizationPolicy> {
  return readYaml(bytes, file, policySchema(kinds), LIMITS);
}
