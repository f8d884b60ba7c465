import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** `${{ }}` as GitHub evaluates it: their own expression library, with the contexts of a job. */

/** Plain values, as in the documentation: `github`, `needs`, `steps`, `inputs`, `secrets`. */
export type Contexts = Readonly<Record<string, unknown>>;

/** What became of the jobs or steps before, for `success()` and its like. */
export interface Status {
  readonly failed: boolean;
}

type Value = data.ExpressionData;
type FunctionDefinition = {
  readonly name: string;
  readonly minArgs: number;
  readonly maxArgs: number;
  readonly call: () => Value;
};

const STATUS_FUNCTIONS = ['success', 'failure', 'always', 'cancelled'];

function statusFunctions({ failed }: Status): FunctionDefinition[] {
  const answers: Record<string, boolean> = { success: !failed, failure: failed, always: true, cancelled: false };
  return Object.entries(answers).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer),
  }));
}

/** One expression, without its braces. @throws ExpressionError, also for a context that is not there */
export function evaluate(expression: string, contexts: Contexts, status: Status = { failed: false }): Value {
  const functions = statusFunctions(status);
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse();
  const values = JSON.parse(JSON.stringify(contexts), (key, value) => data.reviver(key, value)) as data.Dictionary;
  return new Evaluator(parsed, values, new Map(functions.map((known) => [known.name, known]))).evaluate();
}

const EXPRESSION = /\$\{\{(.*?)\}\}/gs;

/** A text with its expressions filled in. */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replace(EXPRESSION, (_, expression: string) => evaluate(expression, contexts).coerceString());
}

/**
 * Whether a job or step runs. Unless it asks for the status itself, it runs only while nothing has failed.
 * https://docs.github.com/actions/reference/workflows-and-actions/expressions#status-check-functions
 */
export function condition(text: string | undefined, contexts: Contexts, status: Status): boolean {
  const expression = (text ?? 'success()').replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1');
  const asksItself = STATUS_FUNCTIONS.some((name) => new RegExp(`\\b${name}\\s*\\(`).test(expression));
  if (!asksItself && status.failed) return false;
  return isTruthy(evaluate(expression, contexts, status));
}

function isTruthy(value: Value): boolean {
  if (value instanceof data.StringData) return value.value !== '';
  if (value instanceof data.BooleanData) return value.value;
  if (value instanceof data.NumberData) return value.value !== 0 && !Number.isNaN(value.value);
  return !(value instanceof data.Null);
}
