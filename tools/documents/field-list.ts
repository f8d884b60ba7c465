import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** Where in the policy's schema a list begins. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  policy: [],
  approvals: ['approvals'],
  environment: ['environment_protection'],
  rule: ['rules'],
  when: ['rules', 'when'],
  windows: ['rules', 'when', 'windows'],
};

/** The fields of a part of the policy file, from its JSON Schema: name, what it takes, what it is without, what it means. */
export function fieldList(root: string, part: string): string {
  const whole = JSON.parse(readFileSync(join(root, 'schemas/policy.schema.json'), 'utf8')) as Schema;
  const place = PLACES[part];
  if (place === undefined) throw new Error(`there is no part ${JSON.stringify(part)} of the policy`);
  const { properties = {}, required = [] } = place.reduce(
    (schema, name) => objectIn(schema.properties?.[name]),
    objectIn(whole),
  );
  return Object.entries(properties)
    .map(([name, schema]) => {
      const given = required.includes(name)
        ? ['required']
        : schema.default === undefined
          ? []
          : [`= \`${shown(schema.default)}\``];
      const marks = [typeOf(schema), ...given].join('; ');
      const what = (schema.description ?? '').replace(/([*_])/g, '\\$1');
      return `- \`${name}\` (${marks})${what === '' ? '' : `: ${what}`}`;
    })
    .join('\n');
}

/** The object that a schema describes, be it as an item of a list or as one of its alternatives. */
function objectIn(schema: Schema | undefined): Schema {
  const found = [schema, schema?.items, ...(schema?.anyOf ?? [])].find((one) => one?.properties !== undefined);
  if (found === undefined) throw new Error('there is no object at this place of the schema');
  return found;
}

/** More alternatives than these are known elsewhere: the names of events are GitHub's. */
const MOST = 12;

function typeOf({ type, const: only, enum: options, anyOf, items }: Schema): string {
  if (only !== undefined) return `\`${shown(only)}\``;
  if (options !== undefined)
    return options.length > MOST ? 'one of GitHub’s' : options.map((option) => `\`${shown(option)}\``).join(', ');
  if (anyOf !== undefined) return [...new Set(anyOf.map(typeOf))].join(' or ');
  if (type === 'array' && items !== undefined) return PLURALS[typeOf(items)] ?? `list of ${typeOf(items)}`;
  return { string: 'text', integer: 'number', number: 'number', boolean: 'flag' }[type ?? ''] ?? 'fields';
}

const PLURALS: Readonly<Record<string, string>> = { text: 'texts', fields: 'list', 'text or fields': 'list' };

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
