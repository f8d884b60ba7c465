import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { RequestRecord } from '../src/index.ts';

type Json = Record<string, unknown>;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Json;
  readonly 'x-multi-segment'?: boolean;
}

interface Operation {
  readonly parameters?: readonly Json[];
  readonly requestBody?: Json;
  readonly responses: Record<string, Json>;
}

interface Template {
  readonly path: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly methods: Record<string, Operation>;
}

/** What GitHub answers and its description leaves out: an upload that broke off. */
const AMENDMENTS: Readonly<Record<string, (schema: Json) => void>> = {
  'release-asset': (schema) => {
    const state = (schema['properties'] as Record<string, Json>)['state'] as { enum: string[] };
    state.enum.push('starter');
  },
};

let loaded: { root: Json; templates: readonly Template[]; ajv: Ajv } | null = null;
const compiled = new Map<unknown, ValidateFunction>();
const known = new Set<string>();

/**
 * Holds exchanges against GitHub's OpenAPI description (npm `@octokit/openapi`), both ways: path and method, path and
 * query parameters, the request's body, and the answer for its status. Answers that an interceptor made up, GraphQL
 * and downloads are not looked at. Returns one line a violation.
 */
export function validateExchanges(records: readonly RequestRecord[]): string[] {
  return records.flatMap((record) =>
    violations(record).map((violation) => `${record.method} ${record.path} (${record.status}): ${violation}`),
  );
}

function violations(record: RequestRecord): string[] {
  const url = new URL(record.path, 'http://github.invalid');
  if (record.host === 'graphql' || /^\/[^/]+\/[^/]+\/releases\/download\//.test(url.pathname)) return [];
  const pathname = url.pathname.replace(/^\/repositories\/\d+/, '/repos/of/id');
  const found = findOperation(record.method, pathname);
  if (typeof found === 'string') return [found];
  const { operation, params } = found;
  return [
    ...parameterViolations(operation, params, url.searchParams),
    ...requestViolations(operation, record),
    ...(record.intercepted || record.status === 0 ? [] : responseViolations(operation, record)),
  ];
}

function description(): NonNullable<typeof loaded> {
  if (loaded !== null) return loaded;
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/package.json');
  const root = JSON.parse(
    readFileSync(file.replace(/package\.json$/, 'generated/api.github.com.json'), 'utf8'),
  ) as Json;
  const schemas = (root['components'] as { schemas: Record<string, Json> }).schemas;
  for (const [name, amend] of Object.entries(AMENDMENTS)) amend(schemas[name] as Json);
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, logger: false });
  formats(ajv);
  const paths = root['paths'] as Record<string, Record<string, Operation>>;
  loaded = { root, ajv, templates: Object.entries(paths).map(([path, methods]) => template(root, path, methods)) };
  return loaded;
}

function template(root: Json, path: string, methods: Record<string, Operation>): Template {
  const names: string[] = [];
  const all = Object.values(methods).flatMap((operation) => parametersOf(root, operation));
  const source = path.replace(/[.+]/g, '\\$&').replace(/\{([^}]+)\}/g, (_, name: string) => {
    names.push(name);
    return all.some((parameter) => parameter.name === name && parameter['x-multi-segment'] === true)
      ? '(.*)'
      : '([^/]+)';
  });
  return { path, names, methods, pattern: new RegExp(`^${source}$`) };
}

function parametersOf(root: Json, operation: Operation): Parameter[] {
  return (operation.parameters ?? []).map((parameter) => resolve(root, parameter) as unknown as Parameter);
}

/** Follows `$ref` to what it names. */
function resolve(root: Json, value: Json): Json {
  const ref = value['$ref'];
  if (typeof ref !== 'string') return value;
  const found = ref
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => (node as Json)[key], root);
  return resolve(root, found as Json);
}

type Match = { operation: Operation; params: Record<string, string> };

/** The operation of a request; of several paths that fit, the one with the longest fixed beginning. */
function findOperation(method: string, pathname: string): Match | string {
  const fixed = (path: string): number => path.replace(/\{[^}]+\}/g, '').length;
  const fitting = description()
    .templates.map((candidate) => ({ candidate, match: candidate.pattern.exec(pathname) }))
    .filter(({ match }) => match !== null)
    .sort((a, b) => fixed(b.candidate.path) - fixed(a.candidate.path));
  if (fitting.length === 0) return 'the path is not in the description';
  const key = method === 'HEAD' ? 'get' : method.toLowerCase();
  for (const { candidate, match } of fitting) {
    const operation = candidate.methods[key];
    if (operation === undefined) continue;
    const values = candidate.names.map((name, index) => [name, decodeURIComponent(match?.[index + 1] ?? '')]);
    return { operation, params: Object.fromEntries(values) as Record<string, string> };
  }
  return 'the method is not in the description';
}

function parameterViolations(operation: Operation, params: Record<string, string>, query: URLSearchParams): string[] {
  const known = parametersOf(description().root, operation);
  const inQuery = known.filter((parameter) => parameter.in === 'query');
  const values: [Parameter, string][] = [
    ...known.flatMap((p): [Parameter, string][] => (p.in === 'path' ? [[p, params[p.name] ?? '']] : [])),
    ...inQuery.flatMap((p): [Parameter, string][] => query.getAll(p.name).map((value) => [p, value])),
  ];
  return [
    ...[...query.keys()]
      .filter((name) => !inQuery.some((parameter) => parameter.name === name))
      .map((name) => `query parameter ${name} is not in the description`),
    ...inQuery
      .filter((p) => p.required === true && !query.has(p.name))
      .map((p) => `query parameter ${p.name} is missing`),
    ...values.flatMap(([parameter, value]) =>
      check(parameter.schema, coerce(parameter.schema, value)).map((text) => `parameter ${parameter.name}${text}`),
    ),
  ];
}

function coerce(schema: Json | undefined, value: string): unknown {
  const type = schema === undefined ? undefined : resolve(description().root, schema)['type'];
  if (type === 'integer' || type === 'number') return /^-?\d+$/.test(value) ? Number(value) : value;
  return type === 'boolean' ? value === 'true' || (value === 'false' ? false : value) : value;
}

function requestViolations(operation: Operation, record: RequestRecord): string[] {
  const declared = operation.requestBody === undefined ? null : resolve(description().root, operation.requestBody);
  if (record.requestBody.length === 0) {
    return declared?.['required'] === true && contentOf(declared, 'application/json') !== null
      ? ['the body is missing']
      : [];
  }
  if (declared === null) return ['a body is sent where the description has none'];
  const schema = contentOf(declared, 'application/json');
  if (schema === null) return [];
  const body = parse(record.requestBody);
  if (body === undefined) return ['the body is not JSON'];
  const properties = resolve(description().root, schema)['properties'];
  const strange =
    typeof properties === 'object' && properties !== null && typeof body === 'object' && body !== null
      ? Object.keys(body).filter((name) => !Object.hasOwn(properties, name))
      : [];
  return [
    ...strange.map((name) => `body field ${name} is not in the description`),
    ...check(schema, body).map((text) => `body${text}`),
  ];
}

function responseViolations(operation: Operation, record: RequestRecord): string[] {
  const { root } = description();
  const declared = operation.responses[String(record.status)];
  const type = (record.responseHeaders['content-type'] ?? '').split(';')[0] ?? '';
  const json = type.endsWith('json');
  if (declared === undefined) {
    // Of any address: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
    if (record.status === 301 || record.status === 307) return [];
    if (record.status < 400) return ['the status is not in the description'];
    const error = json ? parse(record.responseBody) : undefined;
    return typeof (error as Json | undefined)?.['message'] === 'string' ? [] : ['an error without a message'];
  }
  if (record.method === 'HEAD') return [];
  const schema = contentOf(resolve(root, declared), type) ?? contentOf(resolve(root, declared), 'application/json');
  if (schema === null)
    return record.responseBody.length > 0 && record.status < 300 ? ['an answer where none is described'] : [];
  if (!json) return record.responseBody.length === 0 && record.status < 300 ? ['the answer is empty'] : [];
  return check(schema, parse(record.responseBody)).map((text) => `answer${text}`);
}

/** The schema of a media type, parameters like `+json` aside. */
function contentOf(holder: Json, type: string): Json | null {
  const content = holder['content'] as Record<string, { schema?: Json }> | undefined;
  return content?.[type]?.schema ?? content?.[type.replace('+json', '')]?.schema ?? null;
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/** The first few ways in which a value does not fit a schema of the description. */
function check(schema: Json | undefined, value: unknown): string[] {
  if (schema === undefined) return [];
  let validate = compiled.get(schema);
  if (validate === undefined) {
    validate = description().ajv.compile(convert(schema) as Json);
    compiled.set(schema, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? [])
    .slice(0, 8)
    .map((error) => `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`);
}

/** Keywords whose value is a schema or a list of them. */
const NESTED = new Set(['items', 'allOf', 'anyOf', 'not', 'additionalProperties']);
/** Keywords that only describe. */
const IDLE = new Set(['nullable', 'oneOf', 'example', 'examples', 'discriminator', 'externalDocs']);

/**
 * OpenAPI 3.0 to JSON Schema: `nullable` becomes a type, references go to the schemas by name. `oneOf` counts as
 * `anyOf`, because GitHub's alternatives overlap and its own answers fit several.
 */
function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== 'object' || value === null) return value;
  const schema = value as Json;
  const ref = schema['$ref'];
  if (typeof ref === 'string') return { $ref: named(ref.split('/').at(-1) ?? '', schema) };
  const out: Json = {};
  for (const [key, inner] of Object.entries(schema)) {
    if (key === 'properties') out[key] = mapValues(inner as Json, convert);
    else if (NESTED.has(key)) out[key] = convert(inner);
    else if (!IDLE.has(key)) out[key] = inner;
  }
  const alternatives = schema['oneOf'] === undefined ? out : { allOf: [out, { anyOf: convert(schema['oneOf']) }] };
  return schema['nullable'] === true ? { anyOf: [{ type: 'null' }, alternatives] } : alternatives;
}

/** The id of a named schema, which is made known to the validator on its first mention. */
function named(name: string, reference: Json): string {
  const id = `github:${name}`;
  if (known.has(name)) return id;
  known.add(name);
  const { ajv, root } = description();
  ajv.addSchema(convert(resolve(root, reference)) as Json, id);
  return id;
}

function mapValues(values: Json, change: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(values).map(([name, inner]) => [name, change(inner)]));
}
