#!/usr/bin/env node
import '../core/zod-settings.ts';
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMMANDS } from './commands.ts';
import { lookOf } from '../report/terminal.ts';
import { runCommandLine } from 'command-table/frame';
import { terminalInput, terminalOutput } from 'command-table/terminal';

/** The command line: `marketops <command>`. */

const { clear, ...output } = terminalOutput(process);
process.exitCode = await runCommandLine(process.argv.slice(2), COMMANDS, {
  ...output,
  confirm: null,
  ...terminalInput(),
  env: process.env,
  cwd: process.cwd(),
  look: lookOf(process.stdout, process.env),
  // `dist`, beside `dist/cli`.
  dist: join(dirname(realpathSync(process.argv[1] ?? '')), '..'),
});
clear();
