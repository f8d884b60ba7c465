import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { messageOf, usageError } from '../core/errors.ts';
import { visibleName } from 'foreign-text/visible';
import type { InputOf } from 'command-table/frame';
import type { Look } from '../report/terminal.ts';
import type { TEXTS } from './commands.generated.ts';

/** The world of a command: what it reads and prints. */
export interface CommandIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Asks a person a question; null where there is no terminal. */
  readonly confirm: ((question: string) => Promise<boolean>) | null;
  /** Lets a person choose, the first unless they say; left out where there is no terminal. */
  readonly ask?: (question: string, choices: readonly string[]) => Promise<string>;
  /** The folder of the bundled action, which `rehearse` and `security-audit` start. */
  readonly dist: string;
  /** Shows a line that the next output replaces; not there unless a terminal is looked at. */
  readonly progress?: ((text: string) => void) | undefined;
  /** How wide and whether in colour; wide and without, unless a terminal is looked at. */
  readonly look?: Look;
}

/**
 * A command: it gets its arguments and options, parsed, and answers with its exit code.
 * @throws MarketOpsError `usage` for a value that cannot be used: exit code 2; any other code: 1
 */
export type Command<Input> = (io: CommandIo, input: Input) => Promise<number>;

/** @throws MarketOpsError `usage` for what git would take for an option */
export function checkRemote(remote: string): void {
  if (remote.startsWith('-')) throw usageError(`--remote ${remote} is no name of a remote.`);
}

/** What a command of docs/commands.yml gets. */
export type Given<Name extends keyof typeof TEXTS.commands> = InputOf<(typeof TEXTS.commands)[Name]>;

/** What a command answers: for a program as JSON, for people line by line, with nothing in it that a terminal acts on. */
export function answer(
  { stdout }: Pick<CommandIo, 'stdout'>,
  json: boolean,
  value: unknown,
  rows: readonly string[],
): void {
  stdout(`${json ? JSON.stringify(value) : rows.map(visibleName).join('\n')}\n`);
}

/** A file that an option or an argument names. @throws MarketOpsError `usage` */
export async function readGiven({ cwd }: CommandIo, option: string, path: string, hint = ''): Promise<Buffer> {
  try {
    return await readFile(resolve(cwd, path));
  } catch (error) {
    throw usageError(`${option} ${path} cannot be read (${messageOf(error)}).${hint}`);
  }
}
