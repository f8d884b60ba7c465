import { EOL } from 'node:os';

/**
 * The runner's workflow commands, `::name key=value::text` in a line of its own: what @actions/core prints for them, to
 * the byte (a test compares). Written here because a secret must be masked before anything else happens, and the
 * package takes as long to load as everything else before the first request.
 */
export function command(name: string, text: string, properties: Readonly<Record<string, string | number>> = {}): void {
  const pairs = Object.entries(properties);
  const given = pairs
    .filter(([, value]) => value !== '' && value !== 0)
    .map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  const head = pairs.length === 0 ? name : `${name} ${given.join(',')}`;
  print(`::${head}::${escaped(text)}`);
}

/** A line that is no command. */
export function print(line: string): void {
  process.stdout.write(line + EOL);
}

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
