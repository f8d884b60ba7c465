/** A value in a query: a literal, a list, an object, or `{variable}` for one given beside it. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly variable: string }
  | { readonly fields: Readonly<Record<string, Value>> };

/** One field that is asked for, or a fragment on a type (`on`), with what is asked of it. */
export interface Selection {
  readonly name: string;
  /** The name in the answer. */
  readonly alias: string;
  readonly args: Readonly<Record<string, Value>>;
  readonly selections: readonly Selection[];
  /** Set for an inline fragment. */
  readonly on?: string;
}

/** An operation, without directives and named fragments, which nothing here uses. */
export interface Operation {
  readonly type: 'query' | 'mutation';
  readonly selections: readonly Selection[];
}

const TOKEN =
  /\s*,*\s*(?:#[^\n]*\s*)*(\.\.\.|[{}()[\]:!=$@|]|"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[A-Za-z_]\w*|$)/y;

/** Reads one GraphQL operation. Throws on what it cannot read. */
export function parseOperation(source: string): Operation {
  const tokens = tokenize(source);
  let at = 0;
  const peek = (): string => tokens[at] ?? '';
  const take = (expected?: string): string => {
    const token = peek();
    if (token === '' || (expected !== undefined && token !== expected)) {
      throw new Error(`Expected ${expected ?? 'more'}, actual: ${token === '' ? 'end of document' : token}`);
    }
    at += 1;
    return token;
  };
  const eat = (token: string): boolean => {
    if (peek() !== token) return false;
    at += 1;
    return true;
  };

  const value = (): Value => {
    if (eat('$')) return { variable: take() };
    if (eat('[')) return list();
    if (eat('{')) return { fields: pairs('}') };
    const token = take();
    if (token.startsWith('"')) return JSON.parse(token) as string;
    if (/^-?\d/.test(token)) return Number(token);
    if (token === 'null') return null;
    return token === 'true' ? true : token === 'false' ? false : token;
  };
  const list = (): Value[] => {
    const items: Value[] = [];
    while (!eat(']')) items.push(value());
    return items;
  };
  const pairs = (end: string): Record<string, Value> => {
    const entries: [string, Value][] = [];
    while (!eat(end)) {
      const name = take();
      take(':');
      entries.push([name, value()]);
    }
    return Object.fromEntries(entries);
  };
  const selections = (): Selection[] => {
    const found: Selection[] = [];
    if (!eat('{')) return found;
    while (!eat('}')) found.push(selection());
    return found;
  };
  const selection = (): Selection => {
    if (eat('...')) {
      take('on');
      const on = take();
      return { name: on, alias: on, on, args: {}, selections: selections() };
    }
    const first = take();
    const name = eat(':') ? take() : first;
    const args = eat('(') ? pairs(')') : {};
    return { name, alias: first, args, selections: selections() };
  };

  const type = peek() === 'mutation' ? 'mutation' : 'query';
  // The operation's name and the types of its variables are not needed.
  while (peek() !== '{') take();
  const operation: Operation = { type, selections: selections() };
  if (peek() !== '') throw new Error(`Unexpected ${peek()}: one operation at a time is understood here`);
  return operation;
}

function tokenize(source: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (match === null) throw new Error(`Cannot read the query at ${JSON.stringify(source.slice(start, start + 20))}`);
    if (match[1] !== '') tokens.push(match[1] as string);
  }
  return tokens;
}

/** A value with its variables filled in. */
export function fill(value: Value, variables: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(value)) return value.map((item: Value) => fill(item, variables));
  if (typeof value !== 'object' || value === null) return value;
  if ('variable' in value) return variables[value.variable] ?? null;
  if ('fields' in value) {
    return Object.fromEntries(Object.entries(value.fields).map(([name, item]) => [name, fill(item, variables)]));
  }
  return null;
}
