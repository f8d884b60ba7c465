import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPolicy, parsePolicy, runPolicyTests } from '../authorize/policy/index.ts';
import { formatLocation, MarketOpsError } from '../core/errors.ts';
import type { Command, CommandIo } from './io.ts';
import { printable } from './printable.ts';

export const POLICY_USAGE = `marketops policy check [--policy FILE]
marketops policy test CASES [--policy FILE]
  check: is the policy valid, and does every rule do something? test: are the owner's cases decided as expected?
  FILE is .marketops/policy.yml unless given. Exit: 0 all is well, 1 something was found.`;

const usage = (): MarketOpsError => new MarketOpsError('usage', POLICY_USAGE);

export const policy: Command = async (io) => {
  const { values, positionals } = parseArgs({
    args: [...io.args],
    allowPositionals: true,
    options: { policy: { type: 'string', default: '.marketops/policy.yml' } },
  });
  const [action, cases, ...more] = positionals;
  const parsed = async () => parsePolicy(await readNamed(io, values.policy), values.policy);
  if (action === 'check' && cases === undefined) return check(io, await parsed());
  if (action === 'test' && cases !== undefined && more.length === 0) return test(io, await parsed(), cases);
  throw usage();
};

async function readNamed({ cwd }: CommandIo, file: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, file));
  } catch (error) {
    throw new MarketOpsError('file_unreadable', `${file} cannot be read. Name the file with its path.`, {
      cause: error,
    });
  }
}

type Parsed = ReturnType<typeof parsePolicy>;

function check({ stdout }: CommandIo, { value, locate }: Parsed): number {
  const findings = checkPolicy(value, Date.now());
  for (const { code, message, path } of findings) {
    stdout(`${formatLocation(locate(path))}: ${printable(message)} [${code}]\n`);
  }
  stdout(`${value.rules.length} rules, ${findings.length} findings\n`);
  return findings.length === 0 ? 0 : 1;
}

async function test(io: CommandIo, { value }: Parsed, file: string): Promise<number> {
  const results = runPolicyTests(value, await readNamed(io, file), file);
  for (const { name, passed, at, expected, found } of results) {
    const told = passed
      ? ''
      : `: expected ${decided(expected.decision, expected.rule)}, found ${decided(found.decision, found.rules.join(', '))}`;
    io.stdout(`${passed ? 'ok    ' : 'FAILED'} ${formatLocation(at)} ${printable(name)}${told}\n`);
  }
  const failed = results.filter(({ passed }) => !passed).length;
  io.stdout(`${results.length - failed} of ${results.length} cases are decided as expected\n`);
  return failed === 0 ? 0 : 1;
}

function decided(decision: string, rule: string | null): string {
  return rule === null || rule === '' ? decision : `${decision} by ${printable(rule)}`;
}
