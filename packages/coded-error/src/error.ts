/**
 * A failure that a user can act on. `code` is stable and documented; the message says what happened, to what, and
 * what to do next. What fails deliberately is one of these; anything else is a defect.
 */
export class CodedError extends Error {
  readonly code: string;
  /** Where in a user's file the fault lies, when it lies in one. */
  readonly at: SourceLocation | null;

  constructor(code: string, message: string, options: { cause?: unknown; at?: SourceLocation } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'CodedError';
    this.code = code;
    this.at = options.at ?? null;
  }
}

/** A place in a file: `line` and `column` count from 1. */
export interface SourceLocation {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** `file:line:column`, as compilers print it. */
export function formatLocation(at: SourceLocation): string {
  return [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
}

/** The message of whatever was thrown, without its stack. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A failure's message, its code at the end of the first line: what follows may be a log. */
export function toldWithCode({ message, code }: CodedError): string {
  return message.replace(/$/m, () => ` [${code}]`);
}

/** One fault of a user's file: where, and what to write there instead. */
export interface Diagnostic {
  readonly at: SourceLocation;
  readonly message: string;
}

/** A file of the user's that cannot be used. The message lists every fault as `file:line:column: what`. */
export class DiagnosticsError extends CodedError {
  /** One at least, in the order of the file. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(code: string, diagnostics: readonly [Diagnostic, ...Diagnostic[]], options: { cause?: unknown } = {}) {
    const text = diagnostics.map(({ at, message }) => `${formatLocation(at)}: ${message}`).join('\n');
    super(code, text, { ...options, at: diagnostics[0].at });
    this.name = 'DiagnosticsError';
    this.diagnostics = diagnostics;
  }
}
