import { resolve } from 'node:path';
import { checkPolicy, parsePolicy, runPolicyTests, waivers } from '../authorize/policy/index.ts';
import { derive } from '../authorize/why.ts';
import type { Derivation } from '../authorize/why.ts';
import { formatLocation, usageError } from '../core/errors.ts';
import { visibleName } from 'foreign-text/visible';
import { KINDS } from '../operations/registry.ts';
import { PROOF_FILES } from '../protocol/proof.ts';
import { openProof, recognise } from '../verify/index.ts';
import { readProofFiles } from '../verify/read-proof.ts';
import { must } from '../verify/verdict.ts';
import { answer, readGiven } from './io.ts';
import type { Command, CommandIo, Given } from './io.ts';

/** `marketops policy check`: what is wrong with the policy, which rules decide nothing, and what it waives. */
export const policyCheck: Command<Given<'policy check'>> = async (io, { policy }) => {
  const { value, locate } = await parsed(io, policy);
  const findings = checkPolicy(value, Date.now(), KINDS);
  for (const { code, message, path } of findings) {
    io.stdout(`${formatLocation(locate(path))}: ${visibleName(message)} [${code}]\n`);
  }
  for (const { code, message } of waivers(value, { all: true })) io.stdout(`${policy}: note: ${message} [${code}]\n`);
  io.stdout(`${value.rules.length} rules, ${findings.length} findings\n`);
  return findings.length === 0 ? 0 : 1;
};

/** `marketops policy test`: the owner's cases, and whether the policy decides them as they expect. */
export const policyTest: Command<Given<'policy test'>> = async (io, { policy, cases }) => {
  const { value } = await parsed(io, policy);
  const results = runPolicyTests(value, await readGiven(io, 'The file', cases), cases, KINDS);
  for (const { name, passed, at, expected, found } of results) {
    const difference = passed
      ? ''
      : `: expected ${decided(expected.decision, expected.rule)}, found ${decided(found.decision, found.rules.join(', '))}`;
    io.stdout(`${passed ? 'ok    ' : 'FAILED'} ${formatLocation(at)} ${visibleName(name)}${difference}\n`);
  }
  const failed = results.filter(({ passed }) => !passed).length;
  io.stdout(`${results.length - failed} of ${results.length} cases are decided as expected\n`);
  return failed === 0 ? 0 : 1;
};

/** `marketops policy why`: how a proof's decision on an operation follows from its plan, policy and evidence. */
export const policyWhy: Command<Given<'policy why'>> = async (io, options) => {
  const { operation: id, proof: path, json } = options;
  const found = await recognise(resolve(io.cwd, path));
  if (found?.kind !== 'proof' && found?.kind !== 'zip')
    throw usageError(`${path} is no proof folder and no zip of one.`);
  const source = await openProof(found);
  const files = await readProofFiles(source, await source.list()).finally(() => source.close());
  const [plan, evidence, bytes] = [must(files.plan), must(files.evidence), must(files.policy)];
  if (bytes.length === 0) throw usageError('The policy is withheld from this proof: ask somebody who may read it.');
  const index = plan.operations.findIndex(({ operation_id }) => operation_id === id);
  const { value } = parsePolicy(bytes, PROOF_FILES.policy, KINDS);
  const derivation = derive(plan, value, evidence, KINDS, index);
  if (derivation === null) {
    const ids = plan.operations.map(({ operation_id }) => operation_id).join(', ');
    throw usageError(`The plan has no operation ${id}; it has ${ids}.`);
  }
  answer(io, json, derivation, whyText(derivation));
  return derivation.decision === 'permit' ? 0 : 1;
};

function whyText({ operation_id: id, decision, rules, demands, violations }: Derivation): string[] {
  const short = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text);
  return [
    `${id}: ${decision}`,
    ...rules.flatMap(({ id: rule, effect, reason, matched, conditions }) => [
      `rule ${rule} (${effect}) ${matched ? 'matches' : 'does not match'}: ${reason}`,
      ...conditions.map(
        ({ condition, verdict, expected, found, from }) =>
          `  ${verdict.padEnd(12)} ${condition}: wanted ${expected}; found ${short(found)}  [${from}]`,
      ),
    ]),
    'the run as a whole',
    ...demands.flatMap(({ name, verdict, facts, violations: unmet }) => [
      `  ${(verdict ?? 'not asked').padEnd(12)} ${name}`,
      ...facts.map(({ from, found }) => `    ${short(found)}  [${from}]`),
      ...unmet.map(({ code, message }) => `    ${message} [${code}]`),
    ]),
    ...violations.map(({ code, message }) => `because: ${message} [${code}]`),
  ];
}

async function parsed(io: CommandIo, file: string): Promise<ReturnType<typeof parsePolicy>> {
  return parsePolicy(await readGiven(io, '--policy', file), file, KINDS);
}

function decided(decision: string, rule: string | null): string {
  return rule === null || rule === '' ? decision : `${decision} by ${visibleName(rule)}`;
}
