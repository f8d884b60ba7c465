import { DiagnosticsError } from 'coded-error/error';
import type { Diagnostic, SourceLocation } from 'coded-error/error';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, visit } from 'yaml';
import type { Document, Node, Pair, YAMLMap } from 'yaml';
import type { z } from 'zod';
import { didYouMean } from './closest.ts';

/**
 * Reads YAML that people write: a small, dull part of YAML 1.2 (no aliases, tags, merge keys, second
 * documents or directives), then a closed zod schema, and every fault with the line and column it lies at.
 */

export type YamlPath = readonly PropertyKey[];

export interface YamlFile<T> {
  readonly value: T;
  /** Where `['rules', 0, 'id']` stands, or the nearest thing around it that is there. */
  readonly locate: Locate;
}
export type Locate = (path: YamlPath) => SourceLocation;

export interface YamlLimits {
  readonly maxBytes: number;
  /** The error's code. */
  readonly code: string;
}

/** More faults than this help nobody. */
const MAX_DIAGNOSTICS = 20;
/** How many of the schema's complaints are looked up in the file, to tell of the first. */
const MAX_ISSUES = 1000;
const MAX_DEPTH = 32;

/**
 * Reads `bytes`, of the file that messages call `file`, as one value of `schema`.
 * @throws DiagnosticsError with `limits.code` for anything that is not exactly that
 */
export function readYaml<T>(bytes: Uint8Array, file: string, schema: z.ZodType<T>, limits: YamlLimits): YamlFile<T> {
  const fail = (faults: readonly Diagnostic[], cause?: unknown): never => {
    const [first = { at: { file }, message: 'the file cannot be read' }, ...rest] = faults;
    throw new DiagnosticsError(limits.code, [first, ...rest.slice(0, MAX_DIAGNOSTICS - 1)], { cause });
  };
  if (bytes.byteLength > limits.maxBytes) {
    fail([{ at: { file }, message: `the file has ${bytes.byteLength} bytes; at most ${limits.maxBytes} are read` }]);
  }
  const lines = new LineCounter();
  const at = (offset: number): SourceLocation => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const document = compose(decode(bytes, file, fail), lines);
  if (document === null) return fail([{ at: { file, line: 1, column: 1 }, message: 'the file is empty' }]);
  if ('offset' in document) return fail([{ at: at(document.offset), message: document.message }]);

  const faults = [...syntaxFaults(document), ...foreignFaults(document)];
  if (faults.length > 0) {
    fail(faults.sort((a, b) => a.offset - b.offset).map(({ offset, message }) => ({ at: at(offset), message })));
  }
  const locate: Locate = (path) => at(offsetOf(document, path));
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (parsed.success) return { value: parsed.data, locate };
  const mistakes = parsed.error.issues.slice(0, MAX_ISSUES).flatMap((issue) => explain(issue, document, schema));
  return fail(mistakes.sort((a, b) => a.offset - b.offset).map(({ offset, message }) => ({ at: at(offset), message })));
}

interface Fault {
  readonly offset: number;
  readonly message: string;
}

function decode(bytes: Uint8Array, file: string, fail: (faults: readonly Diagnostic[], cause: unknown) => never) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    return fail([{ at: { file }, message: 'the file is not valid UTF-8; save it as UTF-8' }], error);
  }
}

/** The only document, null when there is none, or a fault. */
function compose(text: string, lineCounter: LineCounter): Document.Parsed | Fault | null {
  const documents = parseAllDocuments(text, {
    lineCounter,
    version: '1.2',
    schema: 'core',
    merge: false,
    // Looked for in foreignFaults: the library compares each key with each other, minutes for one large map.
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  if (!Array.isArray(documents)) return null;
  const [first, second] = documents as Document.Parsed[];
  if (first === undefined) return null;
  if (second !== undefined) {
    return { offset: second.range[0], message: 'a second YAML document; write everything into one' };
  }
  const { yaml, tags } = first.directives;
  const directive = (yaml.explicit ?? false) || Object.keys(tags).length > 1;
  return directive ? { offset: 0, message: 'a YAML directive (%); leave it out' } : first;
}

const NOT_A_KEY = 'a field must be named by plain text; a value that begins with {{ needs quotes around it';

function syntaxFaults(document: Document.Parsed): Fault[] {
  return [...document.errors, ...document.warnings].map((error) => ({
    offset: error.pos[0],
    message: error.code === 'NON_STRING_KEY' ? NOT_A_KEY : error.message,
  }));
}

/** What YAML allows and these files do not. */
function foreignFaults(document: Document.Parsed): Fault[] {
  const faults: Fault[] = [];
  const add = (node: Node, message: string) => void faults.push({ offset: node.range?.[0] ?? 0, message });
  visit(document, {
    Node(_key, node, path) {
      if (path.length > MAX_DEPTH) {
        add(node, `nested more than ${MAX_DEPTH} deep`);
        return visit.BREAK;
      }
      if (isAlias(node))
        add(node, `an alias (*); a text that begins with * needs quotes: ${JSON.stringify(`*${node.source}`)}`);
      else if (node.anchor !== undefined) add(node, 'an anchor (&); write the value out where it is needed');
      else if (node.tag !== undefined) add(node, 'a tag (!); leave it out, or put a text that begins with ! in quotes');
      if (isScalar(node) && typeof node.value === 'string' && !node.value.isWellFormed()) {
        add(node, 'text with half of a surrogate pair; write the character itself');
      }
      // Not a visitor of its own: one for maps would take them away from this one.
      if (isMap(node)) for (const key of repeatedKeys(node)) add(key, 'this key is already there; write it once');
      return undefined;
    },
    Pair(_key, pair) {
      if (!isScalar(pair.key)) return;
      if (pair.key.value === '<<') add(pair.key, 'a merge key (<<); write the fields out');
      if (pair.key.value === '__proto__') add(pair.key, '"__proto__" is no field');
    },
  });
  return faults;
}

function repeatedKeys(map: YAMLMap): Node[] {
  const seen = new Set<unknown>();
  const keys = map.items.map(({ key }) => key).filter((key) => isScalar(key));
  return keys.filter(({ value }) => seen.size === seen.add(value).size);
}

function pairOf(node: unknown, key: PropertyKey): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** The node at the end of `path`, or null where the path leads nowhere; with the last node on the way. */
function follow(document: Document.Parsed, path: YamlPath): { node: unknown; last: Node | null; found: boolean } {
  let node: unknown = document.contents;
  let last: Node | null = document.contents;
  for (const step of path) {
    const pair = pairOf(node, step);
    const next: unknown = isSeq(node) && typeof step === 'number' ? node.items[step] : pair?.value;
    if (next === undefined && pair === undefined) return { node: null, last, found: false };
    node = next;
    last = ((next as Node | null) ?? (pair?.key as Node | undefined)) || last;
  }
  return { node, last, found: true };
}

const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;

function offsetOf(document: Document.Parsed, path: YamlPath): number {
  return startOf(follow(document, path).last);
}

interface Definition {
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly shape?: Readonly<Record<PropertyKey, z.core.$ZodType>>;
}

/** The names of the fields that a schema has at a path; of a union those of every branch. */
export function fieldsAt(schema: z.core.$ZodType, path: YamlPath): string[] {
  const { innerType, in: from, element, options, shape } = schema._zod.def as Definition;
  const [step, ...rest] = path;
  const inner = innerType ?? from;
  if (inner !== undefined) return fieldsAt(inner, path);
  if (options !== undefined) return options.flatMap((option) => fieldsAt(option, path));
  if (step === undefined) return Object.keys(shape ?? {});
  const next = element ?? shape?.[step];
  return next === undefined ? [] : fieldsAt(next, rest);
}

/** A zod issue as faults in the file. A schema that calls others may tell with it which fields are `known` there. */
function explain(
  issue: z.core.$ZodIssue & { readonly known?: readonly string[] },
  document: Document.Parsed,
  schema: z.core.$ZodType,
): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const parent = follow(document, issue.path).node;
    const known = issue.known ?? fieldsAt(schema, issue.path);
    return issue.keys.slice(0, MAX_DIAGNOSTICS).map((key) => ({
      offset: startOf(pairOf(parent, key)?.key),
      message: `${pathText([...issue.path, key])}: there is no such field${didYouMean(key, known)}`,
    }));
  }
  if (issue.code === 'invalid_union') {
    const branch = closestBranch(issue);
    if (branch !== null) {
      return branch.flatMap((inner) => explain({ ...inner, path: [...issue.path, ...inner.path] }, document, schema));
    }
  }
  const { found, last, node } = follow(document, issue.path);
  const name = pathText(issue.path);
  const plain = issue.message.replace(/^Invalid input: /, '').replace(/, received undefined$/, '');
  const near =
    issue.code === 'invalid_value' && isScalar(node) ? didYouMean(String(node.value), issue.values.map(String)) : '';
  const message = found ? `${plain}${near}` : `missing; ${plain}`;
  return [{ offset: startOf(last), message: name === '' ? message : `${name}: ${message}` }];
}

/** Of a union the branch whose kind of value is there, when its own message says nothing better. */
function closestBranch(issue: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] | null {
  if (issue.message !== 'Invalid input') return null;
  const inside = issue.errors.filter((branch) =>
    branch.every(({ path, code }) => path.length > 0 || (code !== 'invalid_type' && code !== 'invalid_value')),
  );
  return inside.sort((a, b) => a.length - b.length)[0] ?? null;
}

/** `rules[0].when.refs`, as people write it. */
function pathText(path: YamlPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
