import { z } from 'zod';
import { DiagnosticsError } from '../core/errors.ts';
import { yamlAdvice } from 'strict-yaml/advice';
import { didYouMean } from 'strict-yaml/closest';
import { fieldsAt, readYaml } from 'strict-yaml/read';
import type { Locate, YamlPath } from 'strict-yaml/read';
import type { Kind } from '../operations/kind.ts';
import { decodeUtf8 } from 'canonical-json/jcs';
import { PLAN_SCHEMA } from '../protocol/plan.ts';
import { dependencyFaults } from './dependencies.ts';
import type { Dependent } from './dependencies.ts';
import { fillTemplate } from './template.ts';
import type { TemplateValues } from './template.ts';
import { nameFault, valueFault } from './variables.ts';

/** One entry of the operations file: its common fields, and what its kind made of the rest. */
export interface OperationEntry {
  readonly id: string;
  readonly kind: string;
  /** `owner/name` as written, null for the repository whose workflow runs. */
  readonly repository: string | null;
  readonly dependsOn: readonly string[];
  /** Valid under its kind's schema. */
  readonly fields: unknown;
  /** The same as written, `{{ names }}` filled in, by which a text is found again in the file. */
  readonly written: Readonly<Record<string, unknown>>;
  /** What its `{{ names }}` stand for, its own tag among them. */
  readonly values: TemplateValues;
}

export interface OperationsFile {
  readonly entries: readonly OperationEntry[];
  /** Where a path such as `['operations', 0, 'tag']` stands. */
  readonly locate: Locate;
}

export const OPERATIONS_INVALID = 'operations_invalid';
const MAX_BYTES = 1 << 20;
const MAX_OPERATIONS = 1000;

/**
 * Reads the bytes of an operations file, which messages call `file`.
 * @throws DiagnosticsError `operations_invalid` with every fault and its place
 */
export function parseOperations(
  bytes: Uint8Array,
  file: string,
  kinds: readonly Kind[],
  values: TemplateValues,
): OperationsFile {
  const fault = bytesFault(bytes);
  if (fault !== null) throw new DiagnosticsError(OPERATIONS_INVALID, [{ at: { file }, message: fault }]);
  const { value, locate } = readYaml(bytes, file, operationsSchema(kinds, values), {
    maxBytes: MAX_BYTES,
    code: OPERATIONS_INVALID,
  });
  return { entries: value, locate };
}

const A_PLAN =
  'this is a plan; a plan is evidence of what was decided, never input. Give the operations file, and each run plans anew';

function bytesFault(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return 'the file has a NUL byte; it is not a text file';
  // A plan may be larger than any operations file; its owner should hear what is really wrong.
  const isPlan = bytes[0] === 0x7b && (decodeUtf8(bytes)?.includes(`"schema":"${PLAN_SCHEMA}"`) ?? false);
  return isPlan ? A_PLAN : null;
}

type Issues = z.core.$RefinementCtx;

/** The whole file as one schema, so that each fault is found at its place, and all of them at once. */
function operationsSchema(kinds: readonly Kind[], values: TemplateValues): z.ZodType<OperationEntry[]> {
  return z.unknown().transform((file, issues) => {
    const schema = isRecord(file) ? file['schema'] : undefined;
    if (typeof schema === 'string' && schema.startsWith('marketops.plan/')) {
      issues.addIssue({ code: 'custom', path: ['schema'], message: A_PLAN });
      return z.NEVER;
    }
    check(fileSchema, file, [], issues);
    const operations = isRecord(file) ? file['operations'] : undefined;
    if (!Array.isArray(operations) || operations.length > MAX_OPERATIONS) return z.NEVER;
    const all = withVariables(file, values);
    const read = operations.map((entry: unknown, index) => readEntry(entry, ['operations', index], kinds, all, issues));
    const dependents = read.flatMap(({ dependent }) => (dependent === null ? [] : [dependent]));
    // An id that cannot be read is a fault already; what depends on it is not to be blamed too.
    if (dependents.length === read.length) {
      for (const { path, message } of dependencyFaults(dependents)) {
        issues.addIssue({ code: 'custom', path: [...path], message });
      }
    }
    return read.flatMap(({ entry }) => (entry === null ? [] : [entry]));
  });
}

/** `variables:` of the file, which those of the input override. Values are data: nothing in them is filled in. */
const variablesSchema = z
  .record(z.string(), z.string())
  .superRefine((variables, issues) => {
    for (const [name, value] of Object.entries(variables)) {
      const fault = nameFault(name, new Map()) ?? valueFault(value);
      if (fault !== null) issues.addIssue({ code: 'custom', path: [name], message: fault });
    }
  })
  .optional();

function withVariables(file: unknown, values: TemplateValues): TemplateValues {
  const { data } = variablesSchema.safeParse(isRecord(file) ? file['variables'] : undefined);
  return new Map([...Object.entries(data ?? {}).map(([name, text]) => [name, { text }] as const), ...values]);
}

const fileSchema = z.strictObject({
  version: z.literal(1, { error: 'must be 1' }),
  variables: variablesSchema,
  operations: z
    .array(z.unknown(), { error: 'must be a list of operations' })
    .min(1, { error: 'is empty; name at least one operation' })
    .max(MAX_OPERATIONS, { error: `has too many operations; at most ${MAX_OPERATIONS} are taken` }),
});

const idSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_.-]{0,63}$/, {
    error: 'must be a-z, 0-9, "_", "." and "-" (at most 64, a letter or digit first)',
  })
  .refine((text) => !/^[0-9]+$/.test(text), { error: 'must not be a number; give it a letter' });

const commonSchema = z.strictObject({
  id: idSchema,
  kind: z.string(),
  repository: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/, { error: 'must be owner/name' })
    .optional(),
  depends_on: z
    .array(z.string(), { error: 'must be a list of ids' })
    .refine((list) => new Set(list).size === list.length, { error: 'names an id twice' })
    .default([]),
});
const isCommon = (name: string): boolean => name in commonSchema.shape;

/** An entry, as far as it could be read: `dependent` where its common fields are in order, `entry` where all is. */
interface ReadEntry {
  readonly dependent: Dependent | null;
  readonly entry: OperationEntry | null;
}

function readEntry(
  raw: unknown,
  path: YamlPath,
  kinds: readonly Kind[],
  values: TemplateValues,
  issues: Issues,
): ReadEntry {
  if (!isRecord(raw)) {
    issues.addIssue({ code: 'custom', path: [...path], message: 'must be an operation: id, kind and its fields' });
    return { dependent: null, entry: null };
  }
  // A text that could not be filled is a fault already; its field's schema would only refuse it once more.
  const unfilled = new Set<string>();
  const own = withTag(raw['tag'], values);
  const written = Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [
      name,
      // Kinds are loaded by their names in the file.
      name === 'kind'
        ? value
        : fillStrings(value, [...path, name], name === 'tag' ? values : own, (at, message) => {
            unfilled.add(name);
            issues.addIssue({ code: 'custom', path: [...at], message });
          }),
    ]),
  );
  const checked = <T>(schema: z.ZodType<T>, wanted: (name: string) => boolean): T | null => {
    const part = Object.fromEntries(Object.entries(written).filter(([name]) => wanted(name)));
    return [...unfilled].some(wanted) ? null : check(schema, part, path, issues);
  };
  const common = checked(commonSchema, isCommon);
  if (common === null) return { dependent: null, entry: null };
  const { id, repository = null, depends_on: dependsOn } = common;
  const kind = kinds.find((known) => known.kind === common.kind);
  if (kind === undefined) {
    const message = `there is no kind ${JSON.stringify(common.kind)}; there are ${kinds.map((known) => known.kind).join(', ')}${didYouMean(
      common.kind,
      kinds.map((known) => known.kind),
    )}`;
    issues.addIssue({ code: 'custom', path: [...path, 'kind'], message });
    return { dependent: { id, dependsOn }, entry: null };
  }
  const fields = checked(kind.entry, (name) => !isCommon(name));
  const entry = fields === null ? null : { id, kind: kind.kind, repository, dependsOn, fields, written, values: own };
  return { dependent: { id, dependsOn }, entry };
}

/** `{{ tag }}` is the operation's own, in all its other fields, unless the input `variables` has one. */
function withTag(tag: unknown, values: TemplateValues): TemplateValues {
  if (typeof tag !== 'string' || values.has('tag')) return values;
  return new Map([...values, ['tag', { text: fillTemplate(tag, values).text }]]);
}

type Report = (path: YamlPath, message: string) => void;

/** Fills every string below `value`, names of fields excepted, and refuses text that no field of GitHub can hold. */
function fillStrings(value: unknown, path: YamlPath, values: TemplateValues, report: Report): unknown {
  if (typeof value === 'string') {
    const { text, faults } = fillTemplate(value, values);
    for (const fault of faults) report(path, fault);
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text)) report(path, 'has a control character');
    return text;
  }
  const inner = (item: unknown, step: PropertyKey) => fillStrings(item, [...path, step], values, report);
  if (Array.isArray(value)) return value.map((item: unknown, index) => inner(item, index));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inner(item, name)]));
}

/** The value as `schema` reads it, or null and its faults among `issues`, at their places below `path`. */
function check<T>(schema: z.ZodType<T>, value: unknown, path: YamlPath, issues: Issues): T | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const known = fieldsAt(schema, issue.path);
    issues.issues.push({
      ...issue,
      known: path.length > 0 && issue.path.length === 0 ? [...Object.keys(commonSchema.shape), ...known] : known,
      message: yamlAdvice(issue, value),
      path: [...path, ...issue.path],
      input: value,
    } as never);
  }
  return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
