#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { KEYGEN_USAGE, keygen } from './keygen.ts';
import type { Command } from './io.ts';
import { MarketOpsError, messageOf } from '../core/errors.ts';
import { ACTION_VERSION } from '../core/version.ts';

/** The command line: `marketops <command>`. Commands that weigh something are loaded when they are called. */

interface Entry {
  readonly usage: string;
  readonly load: () => Promise<Command> | Command;
}

/** The folder that holds the bundled action: `dist`, beside `dist/cli`. */
const dist = (): string => join(dirname(realpathSync(process.argv[1] ?? '')), '..');

const COMMANDS: Readonly<Record<string, Entry>> = {
  init: {
    usage: 'marketops init [--preset solo | team | strict] [--directory DIR] [--remote NAME]',
    load: async () => (await import('./init.ts')).init,
  },
  verify: {
    usage: 'marketops verify PATH [--trusted-keys FILE | --vkey KEY] [--since CHECKPOINT] [--json]',
    load: async () => (await import('./verify.ts')).verify,
  },
  inclusion: {
    usage: 'marketops inclusion PATH --receipt ID',
    load: async () => (await import('./inclusion.ts')).inclusion,
  },
  'audit-trail': {
    usage: 'marketops audit-trail PATH [--json]',
    load: async () => (await import('./audit-trail.ts')).auditTrail,
  },
  rehearse: {
    usage:
      'marketops rehearse [--workspace DIR] [--operations FILE] [--policy FILE] [--variable NAME=VALUE]... [--event NAME] [--out DIR] [--json]',
    load: async () => {
      const { rehearseCommand } = await import('./rehearse.ts');
      return (io) => rehearseCommand(io, dist());
    },
  },
  'security-audit': {
    usage: 'marketops security-audit [--json] [--out DIR] [--only ID,ID...]',
    load: async () => {
      const { securityAuditCommand } = await import('./security-audit.ts');
      return (io) => securityAuditCommand(io, dist());
    },
  },
  policy: {
    usage: 'marketops policy check | policy test CASES [--policy FILE]',
    load: async () => (await import('./policy.ts')).policy,
  },
  ledger: {
    usage: 'marketops ledger init [--remote NAME]',
    load: async () => (await import('./ledger.ts')).ledger,
  },
  keygen: { usage: KEYGEN_USAGE.split('\n', 1)[0] ?? '', load: () => keygen },
};

function usage(): string {
  const rows = Object.values(COMMANDS).map((entry) => `  ${entry.usage}`);
  return `MarketOps ${ACTION_VERSION}\n\nUsage:\n${rows.join('\n')}\n`;
}

/** Usage errors and what cannot be read exit with 2, so that no script takes them for a verdict. */
const UNUSABLE = 2;

async function start(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  if (['', '-h', '--help', 'help'].includes(name)) {
    process.stdout.write(usage());
    return name === '' ? UNUSABLE : 0;
  }
  if (name === '--version') {
    process.stdout.write(`${ACTION_VERSION}\n`);
    return 0;
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry === undefined) {
    process.stderr.write(`marketops: there is no command ${JSON.stringify(name)}\n\n${usage()}`);
    return UNUSABLE;
  }
  const command = await entry.load();
  return command({
    args: rest,
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    env: process.env,
    cwd: process.cwd(),
  });
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`marketops: ${messageOf(error)}\n`);
  process.exitCode = error instanceof MarketOpsError && error.code !== 'usage' ? 1 : UNUSABLE;
}
