import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** The names of tests as their sources write them, without running any: for documents that name a test. */

interface Title {
  readonly source: string;
  readonly parent: Title | null;
}

/** What stands in for a value: `%s`, `$name`, `${…}`. */
const PLACEHOLDER = /%[sjdip#]|\$\{[^}]*\}|\$[a-z]\w*/g;

const known = new Map<string, readonly Title[]>();

function titlesOf(file: string): readonly Title[] {
  const titles = known.get(file) ?? parsed(file);
  known.set(file, titles);
  return titles;
}

function parsed(file: string): Title[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Title[] = [];
  const visit = (node: ts.Node, parent: Title | null): void => {
    const text = ts.isCallExpression(node) ? titleOf(node) : null;
    if (text === null) {
      ts.forEachChild(node, (child) => visit(child, parent));
      return;
    }
    const title = { source: text, parent };
    found.push(title);
    ts.forEachChild(node, (child) => visit(child, title));
  };
  visit(source, null);
  return found;
}

/** The first argument of `test(…)`, `describe(…)`, `test.each(…)(…)` and the like; null for another call. */
function titleOf({ expression, arguments: [first] }: ts.CallExpression): string | null {
  if (!/^\(?(?:test|it|describe|hasBrowser)\b/.test(expression.getText()) || first === undefined) return null;
  if (ts.isStringLiteralLike(first)) return first.text;
  return ts.isTemplateExpression(first) ? first.getText().slice(1, -1) : null;
}

/** `describe` titles and the test's, with what the outermost ones leave out: a test may be named from any of them on. */
function paths(title: Title): string[] {
  const above = title.parent === null ? [] : paths(title.parent);
  return [...above.map((path) => `${path} ${title.source}`), title.source];
}

function matcher(path: string): RegExp {
  const parts = path.split(PLACEHOLDER).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('(.*?)')}$`);
}

/**
 * Whether a test, or a `describe`, of a file has this name: from its outermost title or a later one to its own, each
 * placeholder filled with words that stand in the sources beside the test, or in those that it imports.
 */
export function isTestName(file: string, name: string): boolean {
  return titlesOf(file)
    .flatMap(paths)
    .some((path) => {
      const filled = matcher(path).exec(name)?.slice(1);
      return filled?.every((value) => value.split(/[:,]\s/).every((words) => stands(file, words))) ?? false;
    });
}

const sources = new Map<string, string>();

function stands(file: string, words: string): boolean {
  const text = sources.get(file) ?? [dirname(file), ...listsOf(file)].map(textOf).join('\n');
  sources.set(file, text);
  return text.includes(words.replace(/^"(.*)"$/, '$1'));
}

/** The folders whose list of cases a test walks, and the files that it takes values from. */
function listsOf(file: string): string[] {
  const packages = join(import.meta.dirname, '../../packages');
  const text = readFileSync(file, 'utf8').replace(
    /from '(security-audit|forged-proofs|embedded-github)\/([^']+)'/g,
    (_, name: string, path: string) => `from '${relative(dirname(file), join(packages, name, 'src', path))}.ts'`,
  );
  const imports = [...text.matchAll(/from '(\.[^']+)'/g)].map(([, to]) => join(dirname(file), to ?? ''));
  return imports.map((path) => path.replace(/\/index\.ts$/, ''));
}

function textOf(path: string): string {
  if (path.endsWith('.ts')) return readFileSync(path, 'utf8');
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(path, name), 'utf8'))
    .join('\n');
}
