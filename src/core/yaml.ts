import { readYaml as read, YamlError } from 'strict-yaml/read';
import type { YamlFile } from 'strict-yaml/read';
import type { z } from 'zod';
import { DiagnosticsError } from './errors.ts';

export { fieldsAt } from 'strict-yaml/read';
export type { Locate, YamlFile, YamlPath } from 'strict-yaml/read';

export interface YamlLimits {
  readonly maxBytes: number;
  /** The error's code. */
  readonly code: string;
}

/**
 * The one reader of the owner's YAML files: `bytes`, of the file that messages call `file`, as one value of `schema`.
 * @throws DiagnosticsError with `limits.code` for anything that is not exactly that
 */
export function readYaml<T>(bytes: Uint8Array, file: string, schema: z.ZodType<T>, limits: YamlLimits): YamlFile<T> {
  try {
    return read(bytes, file, schema, limits.maxBytes);
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    throw new DiagnosticsError(limits.code, error.diagnostics, { cause: error.cause });
  }
}
