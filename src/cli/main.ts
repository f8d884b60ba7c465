#!/usr/bin/env node
import '../core/zod-settings.ts';
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isatty } from 'node:tty';
import { COMMANDS } from './commands.ts';
import { lookOf } from '../report/terminal.ts';
import { runCommandLine } from 'command-table/frame';

/** The command line: `marketops <command>`. */

// Whoever reads no further (`| head -1`) misses output, not the command's work or its exit code.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

let isPending = false;
function clear(): void {
  if (isPending) process.stderr.write('\r\u001b[K');
  isPending = false;
}

function progress(text: string): void {
  clear();
  process.stderr.write(text.slice(0, (process.stderr.columns || 80) - 1));
  isPending = true;
}

async function answer(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  return (await terminal.question(`${question} `).finally(() => terminal.close())).trim().toLowerCase();
}

const confirm = async (question: string): Promise<boolean> => (await answer(`${question} [yes/no]`)) === 'yes';

async function ask(question: string, choices: readonly string[]): Promise<string> {
  for (;;) {
    const said = (await answer(`${question} [${choices.join('/')}]`)) || choices[0] || '';
    if (choices.includes(said)) return said;
  }
}

process.exitCode = await runCommandLine(process.argv.slice(2), COMMANDS, {
  stdout: (text) => {
    clear();
    process.stdout.write(text);
  },
  stderr: (text) => {
    clear();
    process.stderr.write(text);
  },
  progress: process.stderr.isTTY ? progress : undefined,
  env: process.env,
  cwd: process.cwd(),
  look: lookOf(process.stdout, process.env),
  // Without looking at `process.stdin`, which makes a stream of it.
  confirm: isatty(0) ? confirm : null,
  ...(isatty(0) ? { ask } : {}),
  // `dist`, beside `dist/cli`.
  dist: join(dirname(realpathSync(process.argv[1] ?? '')), '..'),
});
clear();
