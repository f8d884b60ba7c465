import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** docs/fields.yml: what each field of the operations file means, by kind, with an example. */
const text = z.strictObject({ what: z.string().min(1), example: z.string().min(1) });
export type FieldTexts = Readonly<Record<string, z.infer<typeof text>>>;

export const FIELD_TEXTS = z
  .record(z.string(), z.record(z.string(), text))
  .parse(parse(readFileSync(join(import.meta.dirname, '../../docs/fields.yml'), 'utf8')));

interface Schema {
  readonly type?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

/** The fields of a kind in its schema's order; those that all kinds share, of `common`; an object of `assets`, of `asset`. */
export function operationFields(root: string, part: string): string {
  const { properties } = JSON.parse(readFileSync(join(root, 'schemas/operations.schema.json'), 'utf8')) as {
    properties: { operations: { items: { oneOf: (Schema & { properties: { kind: { const: string } } })[] } } };
  };
  const variants = properties.operations.items.oneOf;
  const shared = Object.keys(FIELD_TEXTS['common'] ?? {});
  const of = (kind: string): Schema | undefined => variants.find((variant) => variant.properties.kind.const === kind);
  const schema =
    part === 'asset'
      ? of('publish_release')?.properties?.['assets']?.items?.anyOf?.find((one) => one.properties !== undefined)
      : part === 'common'
        ? variants[0]
        : of(part);
  const texts = FIELD_TEXTS[part];
  if (schema === undefined || texts === undefined) throw new Error(`docs/fields.yml or the schema has no ${part}`);
  const names = Object.keys(schema.properties ?? {}).filter((name) => (part === 'common') === shared.includes(name));
  const odd = [...names, ...Object.keys(texts)].filter((name) => !names.includes(name) || texts[name] === undefined);
  if (odd.length > 0)
    throw new Error(`docs/fields.yml, ${part}: say of each field what it is, and of no other: ${odd.join(', ')}`);
  return names
    .map((name) => {
      const { what, example } = texts[name] ?? { what: '', example: '' };
      return `- \`${name}\`${marks(schema, name)}: ${what} ${exampleOf(example)}`;
    })
    .join('\n');
}

function marks(schema: Schema, name: string): string {
  const { enum: options, default: value } = schema.properties?.[name] ?? {};
  const said = [
    ...(schema.required?.includes(name) === true ? ['required'] : []),
    ...(options === undefined ? [] : [options.map((option) => `\`${option}\``).join(', ')]),
    ...(typeof value === 'string' || value === true ? [`= \`${String(value)}\``] : []),
  ];
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

const exampleOf = (example: string): string =>
  example.includes('\n') ? `\n\n${`\`\`\`yaml\n${example}\n\`\`\``.replace(/^/gm, '  ')}\n` : `\`${example}\``;
