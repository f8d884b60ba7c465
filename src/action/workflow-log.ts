import { formatLocation, DiagnosticsError, MarketOpsError, messageOf, toldWithCode } from '../core/errors.ts';
import type { SourceLocation } from '../core/errors.ts';
import { logText } from 'foreign-text/visible';
import type { Log } from '../run/deps.ts';
import { command, print } from 'action-runner/commands';
import { LOST } from 'async-parts/to-its-end';

const secrets = new Set<string>();

/** The runner masks it from now on, and what is printed here does not hold it in the first place. */
export function hide(secret: string): void {
  command('add-mask', secret);
  secrets.add(secret);
}

function hidden(text: string): string {
  return [...secrets].reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}

const shown = (message: string): string => logText(hidden(message));

interface WorkflowLog extends Log {
  readonly error: (message: string, at?: SourceLocation) => void;
  readonly debug: (message: string) => void;
}

/**
 * Workflow commands are recognized at the start of a line: what comes from outside never stands there unescaped. Nor
 * does it steer a terminal or the page on which annotations are shown.
 */
export const log: WorkflowLog = {
  info: (message) => print(shown(message)),
  warning: (message) => command('warning', shown(message)),
  error: (message, at) => command('error', shown(message), at === undefined ? {} : annotation(at)),
  debug: (message) => command('debug', shown(message)),
  group: async (title, work) => {
    command('group', title);
    try {
      return await work();
    } finally {
      command('endgroup', '');
    }
  },
};

function annotation({ file, line, column }: SourceLocation): Record<string, string | number> {
  return {
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { col: column }),
  };
}

/** GitHub shows ten annotations a step. */
const MAX_ANNOTATIONS = 10;

/** What is said of an error: a text for each of its faults, and its place where it has one. */
export function errorTexts(
  error: MarketOpsError,
): readonly (readonly [text: string, at: SourceLocation | undefined])[] {
  if (!(error instanceof DiagnosticsError)) return [[toldWithCode(error), error.at ?? undefined]];
  return error.diagnostics.map(({ at, message }) => [`${formatLocation(at)}: ${message} [${error.code}]`, at]);
}

/** Tells what went wrong, at its place where it has one, and fails the step. */
export function fail(error: unknown): void {
  process.exitCode = 1;
  if (error instanceof MarketOpsError) {
    const texts = errorTexts(error);
    for (const [text, at] of texts.slice(0, MAX_ANNOTATIONS)) log.error(text, at);
    const more = texts.length - MAX_ANNOTATIONS;
    if (more > 0) log.info(`and ${more} more`);
  } else {
    log.error(`This is a defect of the action, please report it: ${messageOf(error)}`);
    log.debug(error instanceof Error ? (error.stack ?? '') : '');
  }
}

/** What `toItsEnd` tells of a process that ended before it was done. */
export const lost = (): void => fail(new Error(LOST));
