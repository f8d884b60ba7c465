import { readYaml } from '../../core/yaml.ts';
import type { YamlFile } from '../../core/yaml.ts';
import type { PolicyKind } from './request.ts';
import { policySchema } from './schema.ts';
import type { AuthorizationPolicy } from './schema.ts';

export const MAX_POLICY_BYTES = 128 * 1024;

/**
 * Reads a policy file. `file` is its name in messages; `locate(['rules', 0])` of the answer finds a rule's line.
 * @throws DiagnosticsError `policy_invalid`, every fault with line and column
 */
export function parsePolicy(
  bytes: Uint8Array,
  file: string,
  kinds: readonly PolicyKind[],
): YamlFile<AuthorizationPolicy> {
  return readYaml(bytes, file, policySchema(kinds), { maxBytes: MAX_POLICY_BYTES, code: 'policy_invalid' });
}
