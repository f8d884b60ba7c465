// Writes the JSON Schemas of the files that owners write, for their editors. A test keeps them current.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { casesSchema } from '../src/authorize/policy/cases.ts';
import { delegationSchema, policySchema } from '../src/authorize/policy/schema.ts';
import type { Kind } from '../src/operations/kind.ts';
import { KINDS } from '../src/operations/registry.ts';
import { complete } from '../src/protocol/plan.ts';
import { FIELD_TEXTS } from './documents/operation-fields.ts';
import type { FieldTexts } from './documents/operation-fields.ts';

await complete(KINDS);

/** JSON Schemas for editors, made from the schemas that the parsers use: file name to schema. */
export function editorSchemas(kinds: readonly Kind[]): Record<string, Record<string, unknown>> {
  return {
    'operations.schema.json': operationsSchemaJson(kinds),
    'policy.schema.json': {
      ...withTexts(toJson(z.union([policySchema(kinds), delegationSchema])), 'policy'),
      title: 'MarketOps policy',
    },
    'policy-cases.schema.json': { ...withTexts(toJson(casesSchema(kinds)), 'cases'), title: 'MarketOps policy cases' },
  };
}

/** Of `.marketops/operations.yml`. Templates are text: what they are filled with is the parser's affair. */
function operationsSchemaJson(kinds: readonly Kind[]): Record<string, unknown> {
  const variants = kinds.map(({ kind, entry }) => {
    const own = toJson(entry);
    return {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'kind', ...((own['required'] as string[] | undefined) ?? [])],
      properties: {
        ...described(FIELD_TEXTS['common'], {
          id: { type: 'string', pattern: '^[a-z0-9][a-z0-9_.-]{0,63}$' },
          kind: { const: kind },
          repository: { type: 'string' },
          depends_on: { type: 'array', items: { type: 'string' }, uniqueItems: true },
        }),
        ...described(FIELD_TEXTS[kind], own['properties'] as Fields),
      },
    };
  });
  return plain({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'MarketOps operations',
    type: 'object',
    additionalProperties: false,
    required: ['version', 'operations'],
    properties: {
      version: { const: 1 },
      variables: {
        type: 'object',
        propertyNames: { pattern: '^[a-z][a-z0-9_]{0,63}$' },
        additionalProperties: { type: 'string', maxLength: 4096 },
        description: 'Values for {{ name }} below; those of the input `variables` come first.',
      },
      operations: { type: 'array', minItems: 1, maxItems: 1000, items: { oneOf: variants } },
    },
  });
}

const plain = (value: object): Record<string, unknown> => JSON.parse(JSON.stringify(value)) as Record<string, unknown>;

type Fields = Readonly<Record<string, object>>;

/** The fields, with what an editor says of each. */
const described = (texts: FieldTexts | undefined, fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => [name, { ...schema, description: texts?.[name]?.what }]),
  );

/** What the fields of these files mean, by path: `rules.when.refs`. */
const POLICY_TEXTS = z
  .record(z.string(), z.record(z.string(), z.string().min(1)))
  .parse(parse(readFileSync(join(import.meta.dirname, '../docs/policy-fields.yml'), 'utf8')));

/** The schema, with what an editor says of each field. @throws Error for a text of a field that is not there */
function withTexts(schema: Record<string, unknown>, part: string): Record<string, unknown> {
  const texts = POLICY_TEXTS[part] ?? {};
  const used = new Set<string>();
  const walk = (node: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(node)) return node.map((one) => walk(one, path));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, value]) => [
        name,
        name === 'properties' ? walkFields(value as Fields, path) : walk(value, path),
      ]),
    );
  };
  const walkFields = (fields: Fields, path: readonly string[]): Fields =>
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        const at = [...path, name];
        const text = texts[at.join('.')];
        used.add(at.join('.'));
        return [name, { ...(walk(field, at) as object), ...(text === undefined ? {} : { description: text }) }];
      }),
    );
  const whole = walk(schema, []) as Record<string, unknown>;
  const odd = Object.keys(texts).filter((path) => !used.has(path));
  if (odd.length > 0) throw new Error(`docs/policy-fields.yml, ${part}: there is no such field: ${odd.join(', ')}`);
  return whole;
}

/** Draft 7 is what editors' YAML support reads best. */
function toJson(schema: z.ZodType): Record<string, unknown> {
  return plain(z.toJSONSchema(schema, { io: 'input', target: 'draft-7', reused: 'inline', unrepresentable: 'any' }));
}

if (process.argv[1] === import.meta.filename) {
  const folder = join(import.meta.dirname, '../schemas');
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(editorSchemas(KINDS))) {
    writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
