import { logText } from 'foreign-text/visible';
import type { Verification } from './context.ts';
import { must } from './scenario.ts';
import type { Result } from './scenario.ts';
import type { Scene, Step } from './scene.ts';

/** The ledger line with this code, as it is written; null when no line has it. */
export function lineWithCode(lines: readonly string[], code: string): string | null {
  return lines.find((line) => line.includes(`"code":"${code}"`)) ?? null;
}

/** The first line of this type, as it is written; null when there is none. */
export function lineOfType(lines: readonly string[], type: string): string | null {
  return lines.find((line) => line.includes(`"type":"${type}"`)) ?? null;
}

/** Every error that a step printed, or all that it printed where there is none. */
export function errorsOf({ log }: Step): string {
  const errors = log.split('\n').filter((line) => line.startsWith('::error'));
  return errors.length > 0 ? errors.join('\n') : log.trim();
}

/** The error that a step printed and that fits; null when it printed none. */
export function printed(step: Step, pattern: RegExp): string | null {
  return step.log.split('\n').find((line) => line.startsWith('::error') && pattern.test(line)) ?? null;
}

/** @throws Breach when anything but the ledger was written to, or could have been */
export function nothingWritten(scene: Scene): void {
  const writes = scene.writes();
  must(writes.length === 0, `these requests went out: ${writes.join(', ')}`);
  must(!scene.hasPublished(), 'GitHub holds something new');
}

/** The step failed, nothing was written, and this says why. @throws Breach */
function refusedBy(scene: Scene, step: Step, line: string | null, wanted: string): Result {
  must(step.exitCode === 1, `the step ended with exit code ${String(step.exitCode)}:\n${step.log.trim()}`);
  nothingWritten(scene);
  must(line !== null, `it was refused, but not with ${wanted}:\n${step.log.trim()}`);
  return { outcome: 'defended', evidence: logText(line.replace(/^::error[^:]*::/, '')) };
}

/**
 * The run was refused with this code: on record where it has a ledger, else in its log, and nothing was written.
 * @throws Breach
 */
export function refused(scene: Scene, step: Step, code: string): Result {
  return refusedBy(scene, step, lineWithCode(step.lines, code) ?? printed(step, new RegExp(`\\[${code}\\]`)), code);
}

/** The run was refused with an error that says this, and nothing was written. @throws Breach */
export function refusedSaying(scene: Scene, step: Step, pattern: RegExp): Result {
  return refusedBy(scene, step, printed(step, pattern), String(pattern));
}

/** The run shipped as if nobody had touched the ledger's branch, and put on record that somebody did. @throws Breach */
export function shippedAsIf(scene: Scene, step: Step): Result {
  must(step.outputs['result'] === 'shipped', `the run was blocked:\n${errorsOf(step)}`);
  must(scene.hasPublished(), 'nothing was published');
  const line = lineOfType(step.lines, 'ledger.foreign');
  must(line !== null, 'the foreign commit is not on record');
  return { outcome: 'defended', evidence: line };
}

interface LineOfGate {
  readonly type: string;
  readonly data: { readonly checks: readonly { readonly name: string; readonly code: string | null }[] };
}

/**
 * Every receipt that was offered fell to this code of the gate and to no other, no operation was begun, and nothing
 * was written.
 * @throws Breach
 */
export function rejectedAtGate(scene: Scene, step: Step, code: string): Result {
  nothingWritten(scene);
  must(step.exitCode === 1, `the step ended with exit code ${String(step.exitCode)}:\n${step.log.trim()}`);
  const rejected = step.lines.filter((line) => line.includes('"type":"gate.rejected"'));
  must(rejected.length > 0, `the gate rejected nothing:\n${step.log.trim()}`);
  for (const line of rejected) {
    const { data } = JSON.parse(line) as LineOfGate;
    const codes = data.checks.flatMap((check) => (check.code === null ? [] : [check.code]));
    must(codes.length === 1 && codes[0] === code, `the gate said ${codes.join(', ')} in place of ${code}`);
  }
  must(lineOfType(step.lines, 'operation.intent') === null, 'an operation was begun');
  return { outcome: 'defended', evidence: rejected[0] ?? '' };
}

/** `verify` found it out: the verdict, and the check that had to fail. @throws Breach */
export function found({ verdict: said, failed }: Verification, verdict: string, check: string): Result {
  must(said === verdict, `the verdict was ${said}: ${failed.map(({ name, detail }) => `${name}: ${detail}`)[0] ?? ''}`);
  const by = failed.find(({ name }) => name === check);
  must(by !== undefined, `found by ${failed.map(({ name }) => name).join(', ')}, but not by the check ${check}`);
  return { outcome: 'detected', evidence: logText(`verdict ${verdict}: ${check}: ${by.detail}`) };
}
