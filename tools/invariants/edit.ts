import { stripTypeScriptTypes } from 'node:module';
import { dirname, relative } from 'node:path';
import ts from 'typescript';

/**
 * Weakens the sources at a symbol, found in the syntax tree: a new name, a new place within the file or another format
 * of what stands around it changes nothing.
 *
 * A symbol is `file`, or `file#name.name`: a declaration of the file, then what has the next name within it: a method, a
 * constant, a property, a function, or an element of a list whose first string it is.
 */

/** Names and texts of literals that the place holds, with a space between; `!name` it does not hold. */
type Words = string;

/** Where words are given, the smallest place of its kind that holds them is meant, and there must be one. */
export type Edit =
  /** A function returns this at once. */
  | { readonly returns: string }
  /** What a constant or a property is set to. */
  | { readonly value: string }
  /** An operand of `&&` or `||`; left out, it leaves the decision to the others. */
  | { readonly operand: Words; readonly becomes?: string }
  /** The condition of an `if` or of `? :`. */
  | { readonly condition: Words; readonly becomes: string }
  /** What a `return` returns. */
  | { readonly returned: Words; readonly becomes: string }
  /** A statement or an element of a list; without words, the symbol itself. */
  | { readonly drop: Words; readonly becomes?: string }
  /** A member, added to a class, or what a function does first. */
  | { readonly adds: string }
  /** A symbol of another file, which is imported and mentioned. */
  | { readonly imports: string };

/** The entry no longer says what to change: the symbol or the place is gone, or there are several. */
export class Broken extends Error {}

type Read = (file: string) => string;

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function fileOf(symbol: string): string {
  return symbol.split('#', 1)[0] ?? '';
}

/**
 * The text of the symbol's file once it is weakened.
 * @throws Broken
 */
export function weakened(symbol: string, edit: Edit, read: Read): string {
  const before = read(fileOf(symbol));
  const { start, end, text } = change(symbol, edit, read);
  const after = `${before.slice(0, start)}${text}${before.slice(end)}`;
  const plain = (source: string): string => source.replace(/\s+/g, '');
  if (plain(after) === plain(before)) throw new Broken(`${symbol}: this changes nothing`);
  const unknown = freeNames(text).filter((name) => !new RegExp(`(?<![\\w$])${name}(?![\\w$])`).test(before));
  if (unknown.length > 0) throw new Broken(`${symbol}: the file does not know ${unknown.join(', ')}`);
  try {
    stripTypeScriptTypes(after);
  } catch (error) {
    throw new Broken(`${symbol}: what results is no program: ${text}`, { cause: error });
  }
  return after;
}

function change(symbol: string, edit: Edit, read: Read): Change {
  const found = nodesOf(symbol, read);
  const only = (nodes: readonly ts.Node[], what: string): ts.Node => {
    const [node] = nodes;
    if (node !== undefined && nodes.length === 1) return node;
    const places = nodes.map((one) => `\n  ${one.getText()}`).join('');
    throw new Broken(`${symbol}: ${nodes.length} places, not one, for ${what}${places}`);
  };
  const place = (words: Words, candidates: (node: ts.Node) => boolean): ts.Node =>
    only(smallest(found, candidates, words), JSON.stringify(edit));
  const self = (): ts.Node => only(found, 'the symbol');

  if ('imports' in edit) {
    only(nodesOf(edit.imports, read), edit.imports);
    const [file = '', name = ''] = edit.imports.split('#');
    const from = relative(dirname(fileOf(symbol)), file);
    const end = self().getEnd();
    const text = `\nimport { ${name} } from '${from.startsWith('.') ? from : `./${from}`}';\nvoid ${name};\n`;
    return { start: end, end, text };
  }
  if ('adds' in edit) {
    const node = self();
    const body = ts.isFunctionDeclaration(node) ? node.body : undefined;
    const start = body === undefined ? node.getEnd() - 1 : body.getStart() + 1;
    return { start, end: start, text: `${edit.adds}\n` };
  }
  if ('returns' in edit) return returning(self(), edit.returns, symbol);
  if ('value' in edit) {
    const { initializer } = self() as ts.VariableDeclaration;
    if (initializer === undefined) throw new Broken(`${symbol}: has no value`);
    return instead(initializer, edit.value);
  }
  if ('operand' in edit) {
    const node = place(edit.operand, isOperand);
    return instead(node, edit.becomes ?? (operatorOver(node) === ts.SyntaxKind.BarBarToken ? 'false' : 'true'));
  }
  if ('condition' in edit) return instead(place(edit.condition, isCondition), edit.becomes);
  if ('returned' in edit) return instead(place(edit.returned, isReturned), edit.becomes);
  const node = edit.drop === '' ? self() : place(edit.drop, (one) => isStatement(one) || isElement(one));
  return isElement(node) ? without(node) : instead(node, edit.becomes ?? '{}');
}

const instead = (node: ts.Node, text: string): Change => ({ start: node.getStart(), end: node.getEnd(), text });

/** An element, with the comma beside it. */
function without(node: ts.Node): Change {
  const { elements } = node.parent as ts.ArrayLiteralExpression;
  const i = elements.indexOf(node as ts.Expression);
  const next = elements[i + 1]?.getStart();
  if (next !== undefined) return { start: node.getStart(), end: next, text: '' };
  return { start: elements[i - 1]?.getEnd() ?? node.getStart(), end: node.getEnd(), text: '' };
}

function returning(node: ts.Node, value: string, symbol: string): Change {
  const given = ts.isCallExpression(node) ? node.arguments.at(-1) : (node as ts.VariableDeclaration).initializer;
  const work = given ?? node;
  const { body } = work as ts.FunctionLikeDeclaration;
  if (body !== undefined) return instead(body, ts.isBlock(body) ? `{ return ${value}; }` : `(${value})`);
  if (given === undefined) throw new Broken(`${symbol}: is no function`);
  return instead(given, `() => (${value})`);
}

const known = new Map<string, ts.SourceFile>();

function parsed(file: string, text: string): ts.SourceFile {
  const source = known.get(text) ?? ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  known.set(text, source);
  return source;
}

function nodesOf(symbol: string, read: Read): readonly ts.Node[] {
  const file = fileOf(symbol);
  const source = parsed(file, read(file));
  let found: readonly ts.Node[] = [source];
  for (const name of symbol.slice(file.length + 1).split('.')) {
    if (name === '') continue;
    const top = found[0] === source;
    found = found.flatMap((node) =>
      outermost(node, (one) => nameOf(one) === name && (!top || declaredIn(one) === source)),
    );
  }
  if (found.length === 0) throw new Broken(`${symbol}: there is no such symbol`);
  return found;
}

/** What a declaration of the file stands in, past the statement around a constant. */
const declaredIn = (node: ts.Node): ts.Node =>
  ts.isVariableDeclaration(node) ? node.parent.parent.parent : node.parent;

function nameOf(node: ts.Node): string | null {
  if (
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isAccessor(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isPropertyAssignment(node)
  ) {
    return node.name !== undefined && 'text' in node.name ? node.name.text : null;
  }
  if (!isElement(node)) return null;
  if (ts.isStringLiteral(node)) return node.text;
  const [first] = ts.isObjectLiteralExpression(node)
    ? node.properties
    : ts.isCallExpression(node)
      ? node.arguments
      : [];
  const value = first !== undefined && ts.isPropertyAssignment(first) ? first.initializer : first;
  return value !== undefined && ts.isStringLiteral(value) ? value.text : null;
}

function outermost(node: ts.Node, fits: (node: ts.Node) => boolean): ts.Node[] {
  const found: ts.Node[] = [];
  ts.forEachChild(node, (child) => void found.push(...(fits(child) ? [child] : outermost(child, fits))));
  return found;
}

/** The candidates that hold the words, but for those around another such. */
function smallest(roots: readonly ts.Node[], isCandidate: (node: ts.Node) => boolean, words: Words): ts.Node[] {
  const wanted = words.split(' ').filter((word) => !word.startsWith('!'));
  const unwanted = words.split(' ').flatMap((word) => (word.startsWith('!') ? [word.slice(1)] : []));
  const inside = (node: ts.Node): ts.Node[] => {
    const found: ts.Node[] = [];
    ts.forEachChild(node, (child) => void found.push(...inside(child)));
    if (found.length > 0 || !isCandidate(node)) return found;
    const held = wordsOf(node);
    return wanted.every((word) => held.has(word)) && !unwanted.some((word) => held.has(word)) ? [node] : [];
  };
  return roots.flatMap(inside);
}

function wordsOf(node: ts.Node): Set<string> {
  const held = new Set<string>();
  const visit = (one: ts.Node): void => {
    if (ts.isIdentifier(one) || ts.isPrivateIdentifier(one) || ts.isLiteralExpression(one)) held.add(one.text);
    ts.forEachChild(one, visit);
  };
  visit(node);
  return held;
}

const isElement = (node: ts.Node): boolean => ts.isArrayLiteralExpression(node.parent);
const isReturned = (node: ts.Node): boolean => ts.isReturnStatement(node.parent);
const isStatement = (node: ts.Node): boolean =>
  ts.isStatement(node) && !ts.isBlock(node) && !ts.isVariableStatement(node);
const isCondition = (node: ts.Node): boolean =>
  (ts.isIfStatement(node.parent) && node.parent.expression === node) ||
  (ts.isConditionalExpression(node.parent) && node.parent.condition === node);
const isOperand = (node: ts.Node): boolean => {
  const operator = operatorOver(node);
  return operator !== null && !(ts.isBinaryExpression(node) && node.operatorToken.kind === operator);
};

/** `&&` or `||` that a node is an operand of. */
function operatorOver({ parent }: ts.Node): ts.SyntaxKind | null {
  if (!ts.isBinaryExpression(parent)) return null;
  const { kind } = parent.operatorToken;
  return kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken ? kind : null;
}

/** Names that a replacement takes from around it. */
function freeNames(text: string): string[] {
  const free = new Set<string>();
  const bound = new Set<string>(['undefined', 'Object', 'get']);
  const visit = (node: ts.Node): void => {
    const { parent } = node as { readonly parent?: ts.Node };
    if (ts.isIdentifier(node) && parent !== undefined) {
      if (ts.isParameter(parent) || ts.isBindingElement(parent) || ts.isImportSpecifier(parent)) bound.add(node.text);
      else if ((parent as Partial<ts.PropertyAssignment>).name !== node) free.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('text.ts', text, ts.ScriptTarget.Latest, true));
  return [...free].filter((name) => !bound.has(name));
}
