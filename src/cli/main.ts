#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { COMMANDS } from './commands.ts';
import { lookOf } from '../report/terminal.ts';
import { runCommandLine } from './frame.ts';

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

async function confirm(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question} [yes/no] `).finally(() => terminal.close());
  return answer.trim().toLowerCase() === 'yes';
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
  confirm: process.stdin.isTTY ? confirm : null,
  // `dist`, beside `dist/cli`.
  dist: join(dirname(realpathSync(process.argv[1] ?? '')), '..'),
});
clear();
