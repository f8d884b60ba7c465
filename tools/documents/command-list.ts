import { COMMANDS } from '../../src/cli/commands.ts';

/** Every command of the command line with its arguments, and what it is for. */
export function commandList(): string {
  return COMMANDS.commands
    .map(({ name, args, summary }) => {
      const words = Object.keys(args ?? {}).map((arg) =>
        arg.endsWith('?') ? `[${arg.slice(0, -1).toUpperCase()}]` : arg.toUpperCase(),
      );
      return `- \`${[name, ...words].join(' ')}\`: ${summary}`;
    })
    .join('\n');
}
