import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkPolicy, parsePolicy, runPolicyTests, waivers } from '../authorize/policy/index.ts';
import { formatLocation, MarketOpsError } from '../core/errors.ts';
import { KINDS } from '../operations/registry.ts';
import type { Command, CommandIo } from './io.ts';
import { printable } from '../core/printable.ts';

/** `marketops policy check`: what is wrong with the policy, which rules decide nothing, and what it waives. */
export const policyCheck: Command<{ policy: string }> = async (io, { policy }) => {
  const { value, locate } = await parsed(io, policy);
  const findings = checkPolicy(value, Date.now(), KINDS);
  for (const { code, message, path } of findings) {
    io.stdout(`${formatLocation(locate(path))}: ${printable(message)} [${code}]\n`);
  }
  for (const { code, message } of waivers(value, { all: true })) io.stdout(`${policy}: note: ${message} [${code}]\n`);
  io.stdout(`${value.rules.length} rules, ${findings.length} findings\n`);
  return findings.length === 0 ? 0 : 1;
};

/** `marketops policy test`: the owner's cases, and whether the policy decides them as they expect. */
export const policyTest: Command<{ policy: string; cases: string }> = async (io, { policy, cases }) => {
  const { value } = await parsed(io, policy);
  const results = runPolicyTests(value, await readNamed(io, cases), cases, KINDS);
  for (const { name, passed, at, expected, found } of results) {
    const difference = passed
      ? ''
      : `: expected ${decided(expected.decision, expected.rule)}, found ${decided(found.decision, found.rules.join(', '))}`;
    io.stdout(`${passed ? 'ok    ' : 'FAILED'} ${formatLocation(at)} ${printable(name)}${difference}\n`);
  }
  const failed = results.filter(({ passed }) => !passed).length;
  io.stdout(`${results.length - failed} of ${results.length} cases are decided as expected\n`);
  return failed === 0 ? 0 : 1;
};

async function parsed(io: CommandIo, file: string): Promise<ReturnType<typeof parsePolicy>> {
  return parsePolicy(await readNamed(io, file), file, KINDS);
}

async function readNamed({ cwd }: CommandIo, file: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, file));
  } catch (error) {
    throw new MarketOpsError('file_unreadable', `${file} cannot be read. Name the file with its path.`, {
      cause: error,
    });
  }
}

function decided(decision: string, rule: string | null): string {
  return rule === null || rule === '' ? decision : `${decision} by ${printable(rule)}`;
}
