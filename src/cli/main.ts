#!/usr/bin/env node
import '../core/zod-settings.ts';
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LOST, toItsEnd } from 'async-parts/to-its-end';
import { COMMANDS } from './commands.ts';
import { lookOf } from '../report/terminal.ts';
import { runCommandLine } from 'command-table/frame';
import { terminalInput, terminalOutput } from 'command-table/terminal';

/** The command line: `marketops <command>`. */

const { clear, ...output } = terminalOutput(process);
const lost = (): void => {
  output.stderr(`marketops: This is a defect, please report it: ${LOST}.\n`);
  process.exitCode = 2;
};
const io = {
  ...output,
  confirm: null,
  ...terminalInput(),
  env: process.env,
  cwd: process.cwd(),
  look: lookOf(process.stdout, process.env),
  // `dist`, beside `dist/cli`.
  dist: join(dirname(realpathSync(process.argv[1] ?? '')), '..'),
};
process.exitCode = await toItsEnd(() => runCommandLine(process.argv.slice(2), COMMANDS, io), lost);
clear();
